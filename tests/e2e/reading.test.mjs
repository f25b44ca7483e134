// What a reader meets first: the view that fits the width, the ways on, the finding, the scale, the source, and no
// sideways scroll.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { data, figures, passages } from "./figures.mjs";
import { at, doing, go, inside, more, named, openFilters, plain, settled, sheet, show, textOf, texts, view, widen } from "./steps.mjs";
import { text } from "./text.mjs";

const name = { gaps: "rows", map: "map", evidence: "evidence", story: "story", timeline: "timeline", places: "places" };
const called = (key) => text(`view-${name[key]}`);
const [rows, map] = [called("gaps"), called("map")];

/** The words of the ticks from left to right: the end that accepts stands at the right. */
const accepting = data.axis.toward ?? "low";
const codes = Object.keys(data.axis.ticks).map(Number).toSorted((a, b) => (accepting === "low" ? b - a : a - b));
const ticks = codes.map((code) => data.axis.ticks[code]);

test("the window's width chooses the first view: rows below 900 px, else the map with the rows' words", async () => {
  for (const [width, expected] of [[320, rows], [899, rows], [900, map], [1280, map]]) {
    const page = await open({ width });
    assert.equal(await view(page), expected, `${width} px`);
    assert.equal(await at(page, ".map").count(), expected === map ? 1 : 0, `${width} px`);
    assert.equal(await at(page, ".beside .row").count() > 0, expected === map, `${width} px`);
    await finish(page);
  }
});

test("the widget's own width counts, not the window's, and also when it changes", async () => {
  const page = await open({ width: 1280 });
  for (const [width, expected] of [["899px", rows], ["900px", map], ["500px", rows], ["auto", map]]) {
    await page.locator("main").evaluate((main, own) => { main.style.width = own; }, width);
    await settled(page);
    assert.equal(await view(page), expected, width);
  }
  await finish(page);
});

test("a view chosen by hand stays, whatever the width", async () => {
  const page = await open({ width: 1280 });
  await show(page, "evidence");
  await widen(page, 400);
  assert.equal(await view(page), called("evidence"));
  await finish(page);
});

const shownLinks = (page, selector) => inside(page, (root, own) => [...root.querySelectorAll(own)]
  .filter((each) => each.checkVisibility()).map((each) => each.dataset.do), selector);

test("the ways on: links in a wide widget's first line, below 900 px one button and the links under the figure", async () => {
  const page = await open({ width: 1280 });
  const all = ["view gaps", "view map", "view story", "view evidence", "sheet more"];
  assert.deepEqual(await shownLinks(page, ".top button"), all);
  assert.equal(await at(page, ".ways.below").count(), 0);
  for (const width of [320, 899]) {
    await widen(page, width);
    assert.deepEqual(await shownLinks(page, ".top button"), ["sheet more"], `${width} px`);
    assert.deepEqual(await shownLinks(page, ".ways.below button"), all, `${width} px`);
    const [figure, links] = [await at(page, ".figure").boundingBox(), await at(page, ".ways.below").boundingBox()];
    assert(links.y >= figure.y + figure.height, "under the figure");
  }
  await finish(page);
});

for (const width of [360, 1280]) {
  test(`each view is one link or two away at ${width} px, says which it is, and what it answers`, async () => {
    const page = await open({ width });
    for (const key of ["story", "evidence", "timeline", "places", "map", "gaps"]) {
      await show(page, key);
      assert.equal(await view(page), called(key));
      assert.equal(new URL(page.url()).hash, `#v=1&view=${key}`);
      assert.equal(await at(page, ".sheet").count(), 0, "the sheet with the link is gone");
      const current = await inside(page, (root) => [...root.querySelectorAll('.ways [aria-current="page"]')].map((own) => own.dataset.do));
      assert.deepEqual(current, ["timeline", "places"].includes(key) ? [] : [`view ${key}`]);
      if (["map", "gaps"].includes(key)) continue;
      assert.equal(await textOf(page, "h1"), called(key));
      assert.equal(await textOf(page, ".sentence"), plain(text(`answers-${name[key]}`)));
    }
    await finish(page);
  });

  test(`More lists at ${width} px the views that no link names, and all else`, async () => {
    const page = await open({ width });
    await more(page);
    const [look, check, take] = await inside(page, (root) => [...root.querySelectorAll(".sheet.more section")].map((own) => [...own.querySelectorAll("button")].map((each) => each.dataset.do)));
    const further = ["view timeline", "view places"];
    const near = ["view gaps", "view map", "view evidence", "view story"];
    assert.deepEqual(look.toSorted(), [...further, ...(width < 900 ? near : []), "gap home"].toSorted());
    assert.deepEqual(check, ["sheet about", "sheet sure", "sheet codes", "sheet help"]);
    assert.deepEqual(take, ["sheet share", "copy-link", "theme dark"]);
    await named(page, "sheet:more").click();
    await settled(page);
    assert.equal(await at(page, ".sheet").count(), 0);
    await finish(page);
  });
}

test("search, filters and layouts stand with all passages and nowhere else", async () => {
  const page = await open({ width: 1280 });
  for (const key of Object.keys(name)) {
    await go(page, `view=${key}`);
    const n = key === "evidence" ? 1 : 0;
    for (const id of ["search", "sheet:filters", "layout:list", "layout:table", "layout:speakers"]) {
      assert.equal(await named(page, id).count(), n, `${id} in ${key}`);
    }
  }
  await finish(page);
});

test("title, heading, source and coding stand with every view", async () => {
  const page = await open({ width: 1280 });
  const [source] = data.sources;
  for (const key of Object.keys(name)) {
    await go(page, `view=${key}`);
    assert.equal(await textOf(page, ".top .title"), data.title);
    assert.notEqual(await textOf(page, "h1"), "");
    assert.notEqual(await textOf(page, ".heading .sentence"), "");
    const foot = await textOf(page, "footer.source");
    const axis = data.axis.title.charAt(0).toUpperCase() + data.axis.title.slice(1);
    assert(foot.startsWith(`${axis}: `), `${key}: the axis is named as the authors' view in “${foot}”`);
    for (const part of [source.title, ...source.authors, source.publisher, source.published.slice(0, 4), data.coding.by, text("coding-unchecked")]) {
      assert(foot.includes(part), `${key} lacks “${part}”`);
    }
    assert.equal(await at(page, `footer a[href="${source.url}"]`).count(), 1, "a link to the source");
    assert.deepEqual(await shownLinks(page, "footer button"), ["sheet about", "sheet share", "copy-report"]);
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

for (const width of [320, 390, 680, 1280]) {
  test(`rows at ${width} px: the codes stand in words once, above the first row, and the key before them`, async () => {
    const page = await open({ width, fragment: "view=gaps" });
    const all = at(page, ".ticks > *").filter({ visible: true });
    const words = (await all.allTextContents()).map(plain);
    // Where there is no room for all, the two ends.
    assert.deepEqual(words, width < 360 ? [ticks[0], ticks.at(-1)] : ticks);
    const first = await at(page, ".row").first().boundingBox();
    for (const each of await all.all()) {
      const box = await each.boundingBox();
      assert(box.width > 0 && box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
      assert(box.y + box.height <= first.y + 1, "above the first row");
    }
    const key = await textOf(page, ".figure-key");
    for (const own of [data.audiences.find((each) => each.side === "abroad").label, text("key-did"), text("key-thin")]) assert(key.includes(own), own);
    assert((await at(page, ".figure-key").boundingBox()).y < first.y);
    await finish(page);
  });

  test(`the map at ${width} px: ends, corners and diagonal stand in words`, async () => {
    const page = await open({ width, fragment: "view=map" });
    const words = plain((await texts(page, "svg.picture text")).join(" "));
    for (const end of [data.axis.low_label, data.axis.high_label]) for (const word of end.split(" ")) assert(words.includes(word), end);
    for (const id of ["map-yes-yes", "map-no-no", "map-yes-no", "map-no-yes", "map-said", "map-did", "map-diagonal"]) {
      // On a phone there may be no room along the diagonal.
      if (id !== "map-diagonal" || width > 320) assert(words.includes(text(id)), id);
    }
    await finish(page);
  });
}

test("a side that an address stresses: all other marks step back", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  const faded = () => inside(page, (root) => [...root.querySelectorAll("svg .mean.faded")].map((own) => own.getAttribute("class")));
  assert.deepEqual(await faded(), []);
  for (const side of ["abroad", "done"]) {
    await go(page, `view=map&side=${side}`);
    const others = await faded();
    assert(others.length > 0 && others.every((own) => !own.split(" ").includes(side)), others.join("; "));
    assert.equal(await at(page, `svg .issue .mean.${side}.faded`).count(), 0);
  }
  await go(page, "view=map");
  assert.deepEqual(await faded(), []);
  await finish(page);
});

test("the issues that can't be compared are folded, and unfold by hand or by an address", async () => {
  const other = data.issues.find((own) => figures(own.id).group === "done-only").id;
  const page = await open({ width: 360, fragment: "view=gaps" });
  const row = named(page, `issue:${other}`);
  assert.equal(await row.isVisible(), false);
  await at(page, ".not-compared > summary").click();
  assert.equal(await row.isVisible(), true);
  const again = await open({ width: 360, fragment: `view=gaps&issue=${other}` });
  assert.equal(await named(again, `issue:${other}`).isVisible(), true);
  assert.equal(await named(again, "issue-sheet").isVisible(), true);
  await finish(page);
  await finish(again);
});

test("About names what a critic would say, Help the keys and the scale, and both close", async () => {
  const page = await open({ width: 360 });
  const keys = ["key-tab", "key-enter", "key-arrows", "key-escape", "key-slash", "key-brackets"].map((id) => text(id)).concat(text("help-read", { side: data.audiences.find((each) => each.side === "abroad").label }));
  for (const [key, contents] of [["about", data.critic], ["help", keys]]) {
    await sheet(page, key);
    const own = plain(await named(page, "sheet").textContent());
    for (const words of contents) assert(own.includes(plain(words)), `${key} lacks “${words}”`);
    for (const code of [...Object.values(data.axis.said), ...Object.values(data.axis.done)]) assert(own.includes(code), `${key} lacks “${code}”`);
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
    for (const state of ["", "&issue=sea", "&issue=sea&with=trade", "&layer=table", "&layer=speakers", "&record=declaration-2017-rights", `&record=${longest.id}`, "&issues=sea,trade,internet&q=rule"]) {
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
  for (const key of ["about", "help", "more", "sure", "filters", "share", "codes"]) {
    await widen(page, widths[0]);
    if (key === "more") await more(page);
    else if (key === "filters") await openFilters(page);
    else await sheet(page, key);
    await at(page, ".sheet h2").first().waitFor();
    for (const width of widths) {
      await widen(page, width);
      found.push(...(await sideways(page)).map((own) => `${width} px, ${key}: ${own}`));
    }
    await page.keyboard.press("Escape");
    await settled(page);
    assert.equal(await at(page, ".sheet").count(), 0, `${key} closes`);
  }
  assert.deepEqual(found, []);
  await finish(page);
});
