// The address: one link holds the whole state, old and broken links do no harm, the history goes step by step.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, troubles, whenReady } from "./harness.mjs";
import { data } from "./figures.mjs";
import { assertSame, at, doing, go, inside, more, named, openFilters, search, settled, sheet, show, snapshot, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const clipboard = ["clipboard-read", "clipboard-write"];
const fragment = (page) => new URL(page.url()).hash;

/** Presses *Copy link*, which stands under *More*, reads what was copied, and closes the sheet. */
async function copyLink(page) {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await more(page);
  await at(page, '.sheet.more [data-do="copy-link"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  await settled(page);
  assert.equal(await told(page), text("notice-copied"));
  await named(page, "sheet:more").click();
  await settled(page);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link in a new tab beside a page. */
async function follow(page, link) {
  const { pathname, search, hash } = new URL(link);
  return open({ path: pathname + search, fragment: hash.slice(1), beside: page });
}

const visits = {
  "what was opened and narrowed by hand": async (page) => {
    await openFilters(page);
    await named(page, "facet:audience:foreign").click();
    await named(page, "facet:audience:done").click();
    await named(page, "from").fill("2013");
    await named(page, "from").blur();
    await named(page, "sheet:filters").click();
    await search(page, "common “values” & 50%");
    await sheet(page, "sure");
    await doing(page, "interpreters").click();
    await doing(page, "sheet sure").first().click();
    await show(page, "gaps");
    await named(page, "issue:human-rights").click();
  },
  "a card on the map": async (page) => {
    await show(page, "map");
    await at(page, '.map [data-id="issue:sea"]').click();
    await at(page, '.beside [data-id="record:state-council-sea"]').click();
  },
  "a sorted table with a card": async (page) => {
    await show(page, "evidence");
    await named(page, "layout:table").click();
    await named(page, "sort:position").click();
    await named(page, "sort:position").click();
    await named(page, "record:xi-2017-open").click();
  },
  "two issues side by side, the audiences compared": async (page) => {
    await openFilters(page);
    await named(page, "facet:issues:equality").click();
    await named(page, "facet:issues:leadership").click();
    await named(page, "sheet:filters").click();
    await more(page);
    await doing(page, "gap home").click();
  },
  "an issue with another beneath it": async (page) => {
    await show(page, "gaps");
    await named(page, "issue:sea").click();
    await named(page, "compare").click();
    await doing(page, "compare trade").first().click();
  },
  "another method, with ranges": async (page) => {
    await sheet(page, "sure");
    await named(page, "rests").click();
    await doing(page, "method median,ranges").click();
    await doing(page, "sheet sure").first().click();
  },
};

/** What the address decides: which folds a reader opened on the way is no part of it. */
const shown = async (page) => (await snapshot(page)).filter((line) => !line.startsWith("on "));

for (const [name, visit] of Object.entries(visits)) {
  test(`a copied link opens a new tab in the same state: ${name}`, async () => {
    const page = await open({ width: 1280, permissions: clipboard });
    const fresh = await shown(page);
    await visit(page);
    await settled(page);
    const link = await copyLink(page);
    assert.equal(link, page.url());
    const other = await follow(page, link);
    await settled(other);
    const [here, there] = [await shown(page), await shown(other)];
    assertSame(there, here, link);
    assert.notDeepEqual(there, fresh, "the visit changed something");
    await finish(page);
  });
}

test("theme and language chosen by hand stay out of the copied link, and in the address", async () => {
  const page = await open({ width: 1280, permissions: clipboard, fragment: "view=gaps&issue=sea&lang=en" });
  await more(page);
  await named(page, "theme").click();
  await settled(page);
  assert.match(fragment(page), /theme=dark/);
  const link = await copyLink(page);
  assert.equal(new URL(link).hash, "#v=1&view=gaps&issue=sea");
  await finish(page);
});

test("the default state needs no fragment", async () => {
  const page = await open({ width: 1280, permissions: clipboard });
  assert.equal(fragment(page), "");
  assert.equal(await copyLink(page), `${server.url}/`);
  await finish(page);
});

for (const [name, before] of [
  ["refuses", (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")); })],
  ["has none", (page) => page.addInitScript(() => { Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }); })],
]) {
  test(`where the browser ${name === "refuses" ? "refuses the clipboard" : "has no clipboard"} the text is shown, selected`, async () => {
    const page = await open({ width: 360, before, fragment: "v=1&view=gaps&issue=sea" });
    await at(page, '.issue-sheet [data-do="copy-link"]').click();
    await named(page, "copy-text").waitFor();
    await settled(page);
    const shown = await inside(page, (root) => {
      const own = root.querySelector("textarea");
      return { value: own.value, from: own.selectionStart, to: own.selectionEnd, focus: root.activeElement === own };
    });
    assert.deepEqual(shown, { value: page.url(), from: 0, to: page.url().length, focus: true });
    assert.equal(await told(page), text("notice-copy-failed"));
    await page.keyboard.press("Escape");
    await settled(page);
    assert.equal(await named(page, "copy-text").count(), 0);
    assert.equal(await inside(page, (root) => root.activeElement?.dataset.do), "copy-link", "focus goes back to the button");
    await finish(page);
  });
}

test("back and forward go through views, issues and records, step by step", async () => {
  const page = await open({ width: 1280 });
  const steps = [
    () => show(page, "gaps"),
    () => named(page, "issue:sea").click(),
    () => named(page, "record:state-council-sea").click(),
    () => doing(page, "next").click(),
    () => show(page, "evidence"),
  ];
  const states = [await snapshot(page)];
  const addresses = [page.url()];
  for (const step of steps) {
    await step();
    await settled(page);
    states.push(await snapshot(page));
    addresses.push(page.url());
  }
  assert.equal(new Set(addresses).size, addresses.length, "each step has an address of its own");
  for (let n = steps.length - 1; n >= 0; n--) {
    await page.goBack();
    await settled(page);
    assert.equal(page.url(), addresses[n]);
    assertSame(await snapshot(page), states[n], `back to step ${n}`);
  }
  for (let n = 1; n <= steps.length; n++) {
    await page.goForward();
    await settled(page);
    assertSame(await snapshot(page), states[n], `forward to step ${n}`);
  }
  await finish(page);
});

test("typing and ticking add no step to the history", async () => {
  const page = await open({ width: 1280 });
  const length = () => page.evaluate(() => history.length);
  await show(page, "evidence");
  const before = await length();
  await named(page, "search").pressSequentially("sovereign");
  await openFilters(page);
  await named(page, "facet:voice:leader").click();
  await more(page);
  await named(page, "theme").click();
  await settled(page);
  assert.match(fragment(page), /q=sovereign&voice=leader&theme=dark$/);
  assert.equal(await length(), before);
  await show(page, "gaps");
  await settled(page);
  assert.equal(await length(), before + 1);
  await finish(page);
});

test("a reloaded page is in the same state", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=evidence&record=xi-2017-open&q=open&audience=foreign" });
  const before = await snapshot(page);
  await page.reload();
  await whenReady(page);
  await settled(page);
  assertSame(await snapshot(page), before, "reloaded");
  await finish(page);
});

test("garbage in the fragment does no harm", async () => {
  const plainPage = await open({ width: 1280 });
  const expected = await snapshot(plainPage);
  await finish(plainPage);
  let page;
  for (const garbage of [
    "%%%&view=<script>&issue=../../x&v=99",
    "view=&issue=&record=&q=&from=&to=&sort=&side=&layer=&gap=&theme=&lang=",
    "from=yesterday&to=2018-13-40&sort=-&side=left&layer=x&gap=y&theme=pink&lang=%20",
    "position=0.00001,--1,9e9&aim=-1,99999999999999999999&category=x",
    `issue=${"a".repeat(5000)}`,
    "\u{1f600}=\u{202e}&issue=\u{0000}",
  ]) {
    // The first comes with the page, the others into the open page: both are read the same way.
    if (page) await go(page, garbage);
    else page = await open({ width: 1280, fragment: garbage });
    await settled(page);
    // What is unknown is named; the picture is the default one.
    const shown = (await snapshot(page)).filter((line) => !line.startsWith(`text ${text("notice-dropped", { what: "" })}`));
    assertSame(shown, expected, garbage.slice(0, 60));
    await show(page, "gaps");
    assert.equal(fragment(page), "#v=1&view=gaps");
  }
  await finish(page);
});

test("a query that looks like markup stays text, also in the address", async () => {
  const query = '<img src=x onerror="document.title=1"> & #=+%';
  const page = await open({ width: 1280, fragment: "view=evidence" });
  const title = await page.title();
  await named(page, "search").fill(query);
  await settled(page);
  assert.equal(await at(page, "img").count(), 0);
  const other = await open({ width: 1280, beside: page, fragment: fragment(page).slice(1) });
  assert.equal(await named(other, "search").inputValue(), query);
  assert.equal(await other.title(), title);
  await finish(page);
});

test("what others hang on a link does no harm, and the query string is kept", async () => {
  const page = await open({ width: 1280, path: "/?fbclid=IwAR0&utm_source=letter", fragment: "v=1&view=gaps&issue=sea&fbclid=IwAR1&utm_medium=social" });
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await named(page, "issue:sea").getAttribute("aria-expanded"), "true");
  await show(page, "evidence");
  await doing(page, "unfold leadership").click();
  await named(page, "record:hu-2009").click();
  await settled(page);
  const address = new URL(page.url());
  assert.equal(address.search, "?fbclid=IwAR0&utm_source=letter");
  assert.equal(address.hash, "#v=1&view=evidence&issue=leadership&record=hu-2009");
  await finish(page);
});

test("a fragment that is nothing but a tracker's opens the default view", async () => {
  const page = await open({ width: 1280, fragment: "fbclid=IwAR0_x-y" });
  assert.equal(await view(page), text("view-map"));
  assert.equal(await told(page), "");
  await finish(page);
});

test("what can't be shown of a link is named, to the eye too, with the way to the first view", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&issue=atlantis&record=nobody-said-this&speaker=xi-jinping,plato&aim=9&q=values&from=2018-13" });
  const lost = text("notice-dropped", { what: "atlantis, nobody-said-this, plato, 9, 2018-13" });
  const line = at(page, ".narrowed").filter({ hasText: lost });
  assert.equal(await told(page), lost);
  assert(await line.isVisible());
  assert.equal(await named(page, "issue-sheet").count(), 0);
  await show(page, "evidence");
  assert.equal(await named(page, "search").inputValue(), "values");
  assert.equal(fragment(page), "#v=1&view=evidence&q=values&speaker=xi-jinping");
  assert.equal(await line.count(), 0, "another view is what was asked for");
  await go(page, "view=evidence&issue=atlantis");
  await at(page, ".narrowed").filter({ hasText: text("notice-dropped", { what: "atlantis" }) }).locator('[data-do="free"]').click();
  await settled(page);
  assert.equal(await view(page), text("view-map"));
  assert.equal(fragment(page), "");
  assert.equal(await at(page, ".narrowed").count(), 0);
  await finish(page);
});

const mangled = {
  "HTML's ampersands": "v=1&amp;view=gaps&amp;issue=sea",
  "an escape of the whole": "v%3D1%26view%3Dgaps%26issue%3Dsea",
  "the end of a sentence": "v=1&view=gaps&issue=sea).",
  "capitals": "V=1&VIEW=GAPS&ISSUE=SEA",
  "a tracker as of an address without a fragment": "v=1&view=gaps&issue=sea?utm_source=letter",
};

for (const [name, link] of Object.entries(mangled)) {
  test(`a link that was changed on its way opens what was meant, and mends the address: ${name}`, async () => {
    const page = await open({ width: 1280, fragment: link });
    const shows = async () => {
      await settled(page);
      assert.equal(await view(page), text("view-rows"));
      assert.equal(await named(page, "issue:sea").getAttribute("aria-expanded"), "true");
      assert.equal(fragment(page), "#v=1&view=gaps&issue=sea");
      assert.equal(await told(page), "");
    };
    await shows();
    await go(page, "v=1&view=timeline");
    await go(page, link);
    await shows();
    await page.goBack();
    await settled(page);
    assert.equal(await view(page), text("view-timeline"));
    await finish(page);
  });
}

test("an element without the address reads a changed link too, and its state is a clean one", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="view=gaps&amp;amp;issue=sea."></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  const state = () => page.evaluate(() => document.querySelector("saydo-map").getState());
  assert.equal(await state(), "v=1&view=gaps&issue=sea");
  await page.evaluate(() => document.querySelector("saydo-map").setState("view=map&amp;issue=trade…&from=soon"));
  await settled(page);
  assert.equal(await state(), "v=1&view=map&issue=trade");
  await page.waitForFunction((lost) => document.querySelector("saydo-map").shadowRoot.querySelector('[role="status"]').textContent === lost, text("notice-dropped", { what: "soon" }));
  await page.evaluate(() => document.querySelector("saydo-map").setAttribute("state", "VIEW=GAPS"));
  await settled(page);
  assert.equal(await state(), "v=1&view=gaps");
  await finish(page);
});

test("an article's own anchors neither change what is shown nor are overwritten", async () => {
  const page = await open({ width: 1280, path: "/tests/e2e/fixtures/anchors.html", fragment: "fn1" });
  const state = () => shadow(page).evaluate((element) => element.getState());
  const anchor = async (name) => {
    await page.getByRole("link", { name }).click();
    await settled(page);
  };
  assert.equal(await state(), "v=1&view=gaps&issue=sea", "what the article asks for");
  await named(page, "issue:trade").click();
  await settled(page);
  assert.equal(fragment(page), "#fn1", "the article's own");
  assert.equal(await state(), "v=1&view=gaps&issue=trade");
  for (const name of ["fn1", "/about", "section-2", "/search?q=law"]) {
    await anchor(name);
    assert.equal(fragment(page), `#${name}`);
    assert.equal(await state(), "v=1&view=gaps&issue=trade", name);
    assert.equal(await told(page), "");
  }
  await anchor("gaps");
  assert.equal(await state(), "v=1&view=gaps");
  await show(page, "evidence");
  await settled(page);
  assert.equal(fragment(page), "#v=1&view=evidence", "the widget's own again");
  await anchor("fn1");
  await show(page, "timeline");
  assert.equal(fragment(page), "#fn1");
  assert.equal(await state(), "v=1&view=timeline");
  await page.goBack();
  await settled(page);
  assert.equal(fragment(page), "#v=1&view=evidence");
  assert.equal(await state(), "v=1&view=evidence", "each step is what it was");
  // An article that marks the section in view, as readers scroll.
  await page.evaluate(() => history.replaceState(null, "", "#section-2"));
  await show(page, "map");
  assert.equal(fragment(page), "#section-2");
  await finish(page);
});

test("a changed address in an open page is read again", async () => {
  const page = await open({ width: 1280 });
  await go(page, "view=gaps&issue=trade");
  assert.equal(await named(page, "issue:trade").getAttribute("aria-expanded"), "true");
  await go(page, "issue=atlantis");
  assert.equal(await told(page), text("notice-dropped", { what: "atlantis" }));
  await finish(page);
});

test("embedded without `url`, widgets leave address and history alone, and each other", async () => {
  const page = await open({ width: 1280, path: "/tests/e2e/fixtures/embed.html", fragment: "view=evidence" });
  await page.locator('#second[data-saydo="ready"]').waitFor();
  const [address, length] = [page.url(), await page.evaluate(() => history.length)];
  assert.equal(await view(page), text("view-rows"), "the fragment is the host's");
  const second = page.locator("#second");
  const shown = () => second.locator(".view").getAttribute("aria-label");
  await second.locator('.ways [data-do="view map"]').click();
  await at(page, '[data-id="issue:sea"]').click();
  await settled(page);
  assert.equal(await shown(), text("view-map"));
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await named(page, "issue-sheet").count(), 1);
  assert.equal(await second.locator('[data-id="issue-sheet"]').count(), 0);
  assert.deepEqual([page.url(), await page.evaluate(() => history.length)], [address, length]);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "the host's own");
  assert.equal(await at(page, ".heading h2").count(), 1);
  assert.equal(await at(page, ".top .title").textContent(), data.title);
  await page.locator("#first").evaluate((element) => element.remove());
  await second.locator('.ways [data-do="view gaps"]').click();
  await settled(page);
  assert.equal(await shown(), text("view-rows"));
  assert.deepEqual(troubles(page).errors, []);
  await finish(page);
});
