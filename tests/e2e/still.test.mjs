// The page that stands before the program, and where there is none: complete, and the same to look at.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, shadow, troubles, violations, whenReady } from "./harness.mjs";
import { data, figures, passages } from "./figures.mjs";
import { at, doing, focused, inside, named, plain, settled, textOf, view } from "./steps.mjs";
import { text } from "./text.mjs";

/** One width in every band in which the page looks another way. */
const widths = [320, 360, 560, 620, 700, 800, 1000, 1100, 1280, 1440, 1700];

/** Holds a file back until it is let go. */
function holding(glob) {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const before = (page) => page.route(glob, async (route) => {
    await held;
    await route.continue();
  });
  return { before, release };
}

/** A page whose program is still on its way. */
async function waiting(options = {}) {
  const { before, release } = holding("**/*.wasm*");
  const page = await open({ ready: false, ...options, before: async (page) => {
    await options.before?.(page);
    await before(page);
  } });
  await page.waitForFunction(() => customElements.get("saydo-map"));
  return { page, alive: async () => {
    release();
    await whenReady(page);
    await settled(page);
  } };
}

/** Notes every shift of the layout, from the first on. */
const watchShifts = (page) => page.addInitScript(() => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      globalThis.shifts.push(`${value} ${sources.map(({ node }) => node?.className ?? node?.nodeName)}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
});

const shifts = (page) => page.evaluate(() => globalThis.shifts);

const seen = (locator) => locator.filter({ visible: true });

/** What there is to see without a program. */
async function assertComplete(page, isPaper = false) {
  const compared = data.issues.filter((own) => figures(own.id).gap !== null);
  const widest = compared.reduce((most, own) => (Math.abs(figures(own.id).gap) > Math.abs(figures(most.id).gap) ? own : most));
  assert((await textOf(page, "h1")).includes(widest.inline), "the headline names the issue with the widest gap");
  assert.match(plain(await at(page, ".sentence").innerText()), /\w.*\.$/);
  // Below 900 px rows are the figure; from there the map with the rows' words beside it.
  for (const { id, label, brief } of compared) {
    const row = seen(at(page, `.row[data-issue="${id}"]`));
    const words = plain(await row.innerText());
    for (const part of [label, brief.said.text, brief.did.text]) assert(words.includes(plain(part)), `${id} lacks “${part}”`);
  }
  if (await seen(at(page, ".map")).count()) assert(await seen(at(page, ".map svg text")).count() > 10, "an empty map");
  else assert.equal(await seen(at(page, ".track")).count() >= compared.length, true, "a row without its track");
  assert.equal(await seen(at(page, ".record")).count(), passages.length);
  assert.equal(await seen(at(page, "footer a")).count(), data.sources.filter((own) => own.url).length);
  assert.equal(await seen(at(page, "button:not(.name), input, [role=button], [tabindex]:not(.name)")).count(), 0, "a control that does nothing");
  const names = await at(page, "#still button.name").evaluateAll((all) => all.filter((own) => own.checkVisibility()).map((own) => [own.tabIndex, own.ariaDisabled, getComputedStyle(own).pointerEvents, getComputedStyle(own, "::after").display]));
  // On paper nothing has focus.
  const keys = isPaper ? [] : [-1, "true"];
  for (const own of names) assert.deepEqual(own.slice(2 - keys.length), [...keys, "none", "none"], "a row that looks as if it could be opened");
}

for (const width of [360, 1280]) {
  for (const dark of [false, true]) {
    test(`without a program at ${width} px${dark ? ", dark" : ""}: title, sentence, picture, every passage, source`, async () => {
      const page = await open({ width, dark, javaScript: false, ready: false });
      await assertComplete(page);
      assert.match(await at(page, ".note").innerText(), /JavaScript/);
      const ground = await at(page, "#still .saydo").evaluate((own) => getComputedStyle(own).backgroundColor);
      assert.equal(ground, dark ? "rgb(23, 22, 20)" : "rgb(251, 250, 247)");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(over <= 0, `${over} px wider than the window`);
      await finish(page, { but: ["failed"] });
    });

    test(`without a program at ${width} px${dark ? ", dark" : ""}: on paper`, async () => {
      const page = await open({ width, dark, javaScript: false, ready: false });
      await page.emulateMedia({ media: "print" });
      await assertComplete(page);
      await finish(page, { but: ["failed"] });
    });
  }
}

test("a page that is printed before its program is there is complete", async () => {
  const { page, alive } = await waiting({ width: 700 });
  assert.equal(await seen(at(page, ".record")).count(), 0);
  await page.emulateMedia({ media: "print" });
  await assertComplete(page, true);
  await page.emulateMedia({ media: "screen" });
  await alive();
  await finish(page);
});

for (const width of widths) {
  for (const dark of [360, 700, 1000, 1280].includes(width) ? [false, true] : [false]) {
    test(`nothing changes and nothing moves at ${width} px${dark ? ", dark" : ""} when the program takes over`, async () => {
      const { page, alive } = await waiting({
        width,
        dark,
        // The whole page is seen at once: a longer screenshot would change the window, and move things itself.
        height: 4200,
        before: watchShifts,
      });
      assert.equal(await at(page, "#still").count(), 1);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const shot = async () => (await page.screenshot()).toString("base64");
      const before = [await height(), await shot()];
      // While the page arrives a line that is half there may still grow; no box moves.
      const coming = (await shifts(page)).map(parseFloat).filter((value) => value > 0.001);
      assert.deepEqual(coming, []);
      await page.evaluate(() => (globalThis.shifts = []));
      await alive();
      assert.equal(await at(page, "#still").count(), 0);
      const after = [await height(), await shot()];
      assert.equal(before[0], after[0], "as high as before");
      assert(before[1] === after[1], "another picture than before");
      assert.deepEqual(await shifts(page), []);
      await finish(page);
    });
  }
}

test("widths just beside a border between two looks are drawn as the program draws them", async () => {
  for (const width of [479, 480, 599, 600, 759, 760, 1039, 1040]) {
    const { page, alive } = await waiting({ width });
    const words = async () => plain(await at(page, ":is(#still, #live) .saydo").first().innerText());
    const before = await words();
    await alive();
    assert.equal(before, await words(), `at ${width} px`);
    await finish(page);
  }
});

test("controls can be reached and pressed by key before the program is there", async () => {
  const { page, alive } = await waiting({ width: 1280 });
  await page.keyboard.press("Tab");
  const own = await inside(page, (root) => root.activeElement.dataset.do);
  assert.match(own, /^go issue:/, "the way past the links comes first");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const pressed = await inside(page, (root) => root.activeElement.dataset.do);
  await alive();
  assert.equal(await inside(page, (root) => root.activeElement?.dataset.do), pressed);
  assert(await inside(page, (root) => root.getElementById("live").contains(root.activeElement)));
  await finish(page);
});

test("focus and the place on the page are kept", async () => {
  const { page, alive } = await waiting({ width: 800, height: 600 });
  await seen(named(page, "sheet:about")).focus();
  await page.evaluate(() => scrollTo(0, 200));
  await alive();
  assert.equal(await focused(page), "sheet:about");
  assert(await inside(page, (root) => root.getElementById("live").contains(root.activeElement)));
  assert.equal(await page.evaluate(() => scrollY), 200);
  await finish(page);
});

test("what a reader unfolded stays unfolded when the program takes over", async () => {
  for (const path of ["/", "/embed.html"]) {
    const { page, alive } = await waiting({ width: 390, path });
    await seen(at(page, ".not-compared > summary")).click();
    await alive();
    assert.equal(await at(page, "#still").count(), 0);
    assert.equal(await named(page, "others").evaluate((own) => own.open), true, path);
    assert(await seen(at(page, ".not-compared .row")).count() > 0);
    await finish(page);
  }
});

for (const [what, action, done] of [
  ["a way on", "view evidence", async (page) => assert.equal(await view(page), text("view-evidence"))],
  ["a button", "sheet about", async (page) => assert.equal(await at(page, ".sheet.about").count(), 1)],
  ["a row of the figure", "issue sea", async (page) => assert.equal(await at(page, ".issue-sheet").count(), 1)],
]) {
  test(`${what} clicked too early is answered once the program is there`, async () => {
    const { page, alive } = await waiting({ width: 700 });
    await seen(doing(page, action)).first().click({ position: { x: 20, y: 12 }, force: true });
    await alive();
    await settled(page);
    await done(page);
    assert.equal(await at(page, "#still").count(), 0);
    await finish(page);
  });
}

for (const [what, options] of [
  ["a link to a state", { fragment: "issue=sea" }],
  ["a theme chosen by hand", { fragment: "theme=dark" }],
]) {
  test(`${what}: the boxes stay and the figure waits until it is the right one`, async () => {
    const { page, alive } = await waiting({ width: 1280, ...options });
    assert.equal(await at(page, "#still").getAttribute("aria-busy"), "true");
    assert.equal(await seen(at(page, "#still .stage")).count(), 0);
    // The headline is the finding of what is shown; the title stays.
    assert.equal(await seen(at(page, "#still h1")).count(), 0);
    assert.equal(await seen(at(page, "#still .title")).count(), 1);
    const height = await at(page, "#still").evaluate((own) => own.getBoundingClientRect().height);
    assert(height > 700, `${height} px high`);
    await alive();
    assert.equal(await at(page, "#still").count(), 0);
    assert.equal(await at(page, "[aria-busy]").count(), 0);
    assert.equal(await seen(at(page, "#live .stage")).count(), 1);
    await finish(page);
  });
}

test("a theme in the link colours the page from the start", async () => {
  const { page, alive } = await waiting({ width: 1280, fragment: "theme=dark" });
  const ground = () => at(page, ".saydo").first().evaluate((own) => getComputedStyle(own).backgroundColor);
  const before = await ground();
  await alive();
  assert.equal(before, await ground());
  await finish(page);
});

test("a program that fails leaves the page standing, with every passage, under what it says", async () => {
  for (const glob of ["**/*.wasm*", "**/saydo.js*"]) {
    const page = await open({ width: 700, ready: false, before: (page) => page.route(glob, (route) => route.abort()) });
    await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await assertComplete(page);
    const [message, title] = [await alert.boundingBox(), await at(page, "h1").boundingBox()];
    assert(message.y + message.height <= title.y, "above the page");
    assert.deepEqual(troubles(page).foreign, []);
    await finish(page, { but: ["console", "failed"] });
  }
});

test("a failed link to a state shows the page that there is", async () => {
  const page = await open({ width: 700, fragment: "issue=sea", ready: false, before: (page) => page.route("**/*.wasm*", (route) => route.abort()) });
  await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
  await assertComplete(page);
  assert.equal(await at(page, "[aria-busy]").count(), 0);
  await finish(page, { but: ["console", "failed"] });
});

test("no name stands twice, and nothing is told twice", async () => {
  const { page, alive } = await waiting({ width: 1280 });
  const ids = () => inside(page, (root) => [...root.querySelectorAll("[id]")].map((own) => own.id));
  const before = await ids();
  assert.deepEqual(before, [...new Set(before)]);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  await alive();
  const after = await ids();
  assert.deepEqual(after, [...new Set(after)]);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  await finish(page);
});

for (const width of [360, 1280]) {
  test(`axe finds nothing while the program is on its way, at ${width} px`, async () => {
    const { page, alive } = await waiting({ width });
    assert.deepEqual(await violations(page), []);
    await alive();
    await finish(page);
  });

  test(`axe finds nothing where the program failed, at ${width} px`, async () => {
    const page = await open({ width, ready: false, before: (page) => page.route("**/*.wasm*", (route) => route.abort()) });
    await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
    assert.deepEqual(await violations(page), []);
    await finish(page, { but: ["console", "failed"] });
  });
}

test("an element made by a script draws the same without a still page", async () => {
  const page = await open({ width: 700 });
  await shadow(page).evaluate((own) => {
    const other = document.createElement("saydo-map");
    other.id = "other";
    own.after(other);
  });
  await page.locator('#other[data-saydo="ready"]').waitFor({ state: "attached" });
  assert.equal(await page.locator("#other .figure > .rows").count(), 1);
  await finish(page);
});

