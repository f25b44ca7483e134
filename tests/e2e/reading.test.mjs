// What a reader meets first: the view that fits the width, the sentence, the scale, the source, and no sideways scroll.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { data, passages } from "./figures.mjs";
import { at, doing, go, inside, named, plain, settled, textOf, texts, view, widen } from "./steps.mjs";
import { text } from "./text.mjs";

const [gaps, map, evidence] = ["gaps", "map", "evidence"].map((name) => text(`view-${name}`));

test("the window's width chooses the first view: Gaps below 760 px, else the Map", async () => {
  for (const [width, expected] of [[320, gaps], [759, gaps], [760, map], [1280, map]]) {
    const page = await open({ width });
    assert.equal(await view(page), expected, `${width} px`);
    await finish(page);
  }
});

test("the widget's own width counts, not the window's, and also when it changes", async () => {
  const page = await open({ width: 1280 });
  for (const [width, expected] of [["759px", gaps], ["760px", map], ["500px", gaps], ["auto", map]]) {
    await page.locator("main").evaluate((main, own) => { main.style.width = own; }, width);
    await settled(page);
    assert.equal(await view(page), expected, width);
  }
  await finish(page);
});

test("a view chosen by hand stays, whatever the width", async () => {
  const page = await open({ width: 1280 });
  await doing(page, "view evidence").click();
  await widen(page, 400);
  assert.equal(await view(page), evidence);
  await finish(page);
});

test("title, lede, sentence, source and coding stand with every view", async () => {
  const page = await open({ width: 1280 });
  const [source] = data.sources;
  for (const name of ["gaps", "map", "evidence"]) {
    await go(page, `view=${name}`);
    assert.equal(await textOf(page, "h1"), data.title);
    const all = plain(await inside(page, (root) => root.querySelector(".saydo").textContent));
    const first = plain(text("sentence", { both: 0, further: 0, alike: 0, closer: 0, fragile: 0, said: 0, done: 0 }));
    assert.equal((await textOf(page, ".sentence")).replace(/\d+/g, "0").startsWith(first), true, name);
    for (const part of [source.title, ...source.authors, source.publisher, source.published, data.coding.by, data.coding.date, data.version, text("coding-unchecked"), text("evidence-to")]) {
      assert(all.includes(part), `${name} lacks “${part}”`);
    }
    assert.equal(await at(page, `a[href="${source.url}"]`).count() > 0, true, "a link to the source");
  }
  await finish(page);
});

test("the page has one first heading and says its language", async () => {
  const page = await open();
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.title() !== "", true);
  await finish(page);
});

for (const name of ["gaps", "map"]) {
  test(`${name}: the scale's two ends and its codes stand in words beside the picture`, async () => {
    const page = await open({ width: 1280, fragment: `view=${name}` });
    const words = plain((await texts(page, "svg.picture text")).join(" "));
    const whole = plain(await inside(page, (root) => root.querySelector('[role="tabpanel"]').textContent));
    for (const end of [data.axis.low_label, data.axis.high_label]) assert(whole.includes(end), end);
    for (const code of [...Object.values(data.axis.said), ...Object.values(data.axis.done)]) {
      for (const word of code.split(" ")) assert(words.includes(word), `“${word}” of “${code}”`);
    }
    await finish(page);
  });

  test(`${name}: the axis is named as the authors' view`, async () => {
    const page = await open({ fragment: `view=${name}` });
    for (const width of [320, 680, 1280]) {
      await widen(page, width);
      const all = await inside(page, (root) => [...root.querySelectorAll("svg.picture text")]
        .map((own) => [own.getBoundingClientRect(), own.textContent])
        .sort(([a], [b]) => a.top - b.top || a.left - b.left)
        .map(([, words]) => words).join(" "));
      assert(all.includes(data.axis.title), `${width} px: the picture lacks “${data.axis.title}” in “${all.slice(0, 600)}”`);
    }
    await finish(page);
  });
}

test("on a phone the codes stand in words above the rows", async () => {
  const page = await open({ width: 320 });
  const words = (await texts(page, "svg.picture text")).join(" ");
  for (const code of Object.values(data.axis.said)) {
    for (const word of code.split(" ")) assert(words.includes(word), `“${word}” of “${code}”`);
  }
  await finish(page);
});

test("legend and axis stay in view while the rows scroll under them", async () => {
  const page = await open({ width: 360, height: 640 });
  await named(page, "issue:health").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await settled(page);
  for (const words of [data.axis.said[data.axis.low], text("side-abroad"), text("side-done")]) {
    const box = await at(page, "svg.picture text").getByText(words, { exact: true }).first().boundingBox();
    assert(box && box.y >= 0 && box.y < 640, `“${words}” lies at ${box?.y}`);
  }
  await finish(page);
});

test("a side is stressed, and released", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const faded = () => inside(page, (root) => [...root.querySelectorAll("svg .faded")].map((own) => own.getAttribute("class")));
  for (const side of ["abroad", "home", "done"]) {
    await doing(page, `side ${side}`).click();
    await settled(page);
    assert.equal(await doing(page, `side ${side}`).getAttribute("aria-pressed"), "true");
    assert.match(page.url(), new RegExp(`side=${side}(&|$)`));
    const others = await faded();
    assert(others.length > 0 && others.every((own) => !own.split(" ").includes(side)), others.join("; "));
    await doing(page, `side ${side}`).click();
    await settled(page);
    assert.deepEqual(await faded(), []);
    assert.doesNotMatch(page.url(), /side=/);
  }
  await finish(page);
});

test("words at home walk from words abroad once they are stressed, unless less motion is wanted", async () => {
  for (const reducedMotion of [false, true]) {
    const page = await open({ width: 1280, fragment: "view=gaps", reducedMotion });
    await doing(page, "side home").click();
    const walks = () => inside(page, (root) => root.getAnimations().filter((own) => !(own instanceof CSSTransition)).length);
    await settled(page);
    const n = await walks();
    assert.equal(n > 0, !reducedMotion, `${n} marks walk`);
    await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.getAnimations().length === 0);
    await finish(page);
  }
});

test("groups fold and unfold", async () => {
  const page = await open({ width: 360, fragment: "view=gaps" });
  const heading = named(page, "group:further");
  await heading.click();
  await settled(page);
  assert.equal(await heading.getAttribute("aria-expanded"), "false");
  assert.equal(await named(page, "issue:trade").count(), 0);
  await heading.click();
  await settled(page);
  assert.equal(await named(page, "issue:trade").count(), 1);
  await finish(page);
});

test("About names what a critic would say, Help the keys and the scale, and both close", async () => {
  const page = await open({ width: 360 });
  for (const [sheet, contents] of [
    ["about", ["critic-terms", "critic-veto", "critic-fold", "critic-one", "critic-chosen", "critic-coder", "critic-part", "about-no-corrections"]],
    ["help", ["key-tab", "key-enter", "key-arrows", "key-escape", "key-slash", "key-brackets", "help-read"]],
  ]) {
    await named(page, `sheet:${sheet}`).click();
    const own = plain(await named(page, "sheet").textContent());
    for (const id of contents) assert(own.includes(plain(text(id))), `${sheet} lacks ${id}`);
    for (const code of Object.values(data.axis.done)) assert(own.includes(code), `${sheet} lacks “${code}”`);
    await named(page, "sheet").getByRole("button", { name: text("close") }).click();
    assert.equal(await named(page, "sheet").count(), 0);
  }
  await finish(page);
});

const widths = [320, 360, 480, 680, 768, 1024, 1280, 1600];
const longest = passages.toSorted((a, b) => b.quotes.join().length + b.summary.length - a.quotes.join().length - a.summary.length)[0];

/** What reaches beyond the window's edges, but for what scrolls in a box of its own. */
const sideways = (page) => inside(page, (root) => {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const own of root.querySelectorAll("*")) {
    const box = own.getBoundingClientRect();
    const hidden = own.closest(".unseen") || box.width === 0 || getComputedStyle(own).visibility === "hidden";
    let scrolls = false;
    for (let up = own.parentElement; up; up = up.parentElement) scrolls ||= ["auto", "scroll"].includes(getComputedStyle(up).overflowX);
    if (!hidden && !scrolls && (box.right > innerWidth + 0.5 || box.left < -0.5)) {
      found.push(`${own.tagName} ${own.getAttribute("class") ?? ""} “${own.textContent.trim().slice(0, 30)}” from ${box.left} to ${box.right}`);
    }
  }
  return found.slice(0, 5);
});

for (const name of ["gaps", "map", "evidence"]) {
  test(`${name}: nothing scrolls or sticks out sideways from 320 to 1,600 px`, async () => {
    const page = await open({ width: 320, fragment: `view=${name}` });
    const found = [];
    for (const state of ["", "&issue=sea", "&record=declaration-2017-rights", `&record=${longest.id}`, "&issues=sea,trade,internet&q=rule"]) {
      await go(page, `view=${name}${state}`);
      for (const width of widths) {
        await widen(page, width);
        found.push(...(await sideways(page)).map((own) => `${width} px, ${name}${state}: ${own}`));
      }
    }
    assert.deepEqual(found, []);
    await finish(page);
  });
}

test("nothing scrolls sideways while a sheet is open", async () => {
  const page = await open({ width: 320 });
  const found = [];
  for (const sheet of ["about", "help", "filters"]) {
    await named(page, `sheet:${sheet}`).click();
    for (const width of widths) {
      await widen(page, width);
      found.push(...(await sideways(page)).map((own) => `${width} px, ${sheet}: ${own}`));
    }
  }
  assert.deepEqual(found, []);
  await finish(page);
});
