// The story: by mouse, keys and thumb, by a link, back through the history, and on to the free map.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { data, passages, select } from "./figures.mjs";
import { order } from "./rows.mjs";
import { at, doing, go, named, plain, settled, show, textOf, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const { story } = data;
const hash = (page) => page.evaluate(() => location.hash);

/** An issue's or a passage's name says more than its mark shows, in another order. */
const rules = { rules: { "label-content-name-mismatch": { enabled: false } } };

/** What a reader reads of the step shown. */
async function step(page) {
  return { title: plain(await at(page, ".story h2").textContent()), shown: await at(page, '.story-steps [aria-current="step"]').textContent() };
}

const expected = (n) => ({ title: story[n - 1].title, shown: String(n) });

/** Asserts that a step's picture is that of its state: the rows of its issues, or the map with its issue open. */
async function assertDrawn(page, n) {
  const state = Object.fromEntries(new URLSearchParams(story[n - 1].state));
  const drawn = await at(page, ".view .row").evaluateAll((own) => own.map((row) => row.dataset.issue));
  const map = at(page, `.view [aria-label="${text("picture-map", { low: data.axis.low_label, high: data.axis.high_label })}"]`);
  assert.equal(await at(page, ".view .figure-key").count(), 1, `step ${n}: what its marks mean`);
  assert.equal(await map.count(), state.view === "map" ? 1 : 0, `step ${n}: a map`);
  if (state.view === "gaps") {
    const { compared, others } = order(passages, { shown: state.issues.split(","), kind: state.gap });
    assert.deepEqual(drawn, [...compared, ...others], `step ${n}: rows`);
    return;
  }
  assert.equal(state.view, "map");
  assert.deepEqual(drawn, [], `step ${n}: no rows`);
  assert.equal(await at(page, ".stage .issue-sheet").count(), 0, `step ${n}: a step opens nothing that a reader can't close`);
  const open = await map.locator('[aria-expanded="true"]').evaluateAll((own) => own.map((mark) => mark.dataset.id));
  assert.deepEqual(open, state.issue ? [`issue:${state.issue}`] : [], `step ${n}: the issue that stands open`);
}

test("a reader goes through all steps, back by the browser's button, and ends on the free map", async () => {
  const page = await open({ width: 1280 });
  await show(page, "story");
  for (let n = 1; n < story.length; n++) {
    assert.deepEqual(await step(page), expected(n));
    await assertDrawn(page, n);
    await named(page, "story:next").click();
    await settled(page);
  }
  assert.deepEqual(await step(page), expected(story.length));
  await assertDrawn(page, story.length);
  assert.equal(await told(page), text("story-step", { n: story.length, all: story.length, title: story.at(-1).title }));
  await page.goBack();
  await settled(page);
  assert.deepEqual(await step(page), expected(story.length - 1));
  await page.goForward();
  await doing(page, "free").click();
  await settled(page);
  // The figure in the form that fits: on a wide page the map.
  assert.equal(await hash(page), "");
  assert.equal(await view(page), text("view-map"));
  assert.equal(await at(page, ".view .map").count(), 1);
  await finish(page);
});

test("a link opens a step; its records open; its view can be explored", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=story&step=6" });
  assert.deepEqual(await step(page), expected(6));
  await at(page, `.story-records [data-do="record ${story[5].records[0]}"]`).click();
  await settled(page);
  assert.match(await hash(page), new RegExp(`record=${story[5].records[0]}&step=6$`));
  assert(await at(page, '[data-id="card"]').count(), "the card");
  assert.deepEqual(await step(page), expected(6));
  await doing(page, "story 7").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=story&step=7");
  await named(page, "story:explore").click();
  await settled(page);
  assert.equal(await hash(page), `#v=1&${story[6].state}`);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("by keys alone: the arrows move along the steps", async () => {
  const page = await open({ width: 900, fragment: "v=1&view=story" });
  await named(page, "story:1").focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.deepEqual(await step(page), expected(2));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.deepEqual(await step(page), expected(1));
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("on a phone: a thumb swipes, nothing scrolls sideways", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "v=1&view=story&step=2" });
  const swipe = async (from, to) => {
    const box = await at(page, ".story-text").boundingBox();
    const y = box.y + 20;
    const session = await page.context().newCDPSession(page);
    const touch = (type, x) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await touch("touchStart", from);
    for (let n = 1; n <= 5; n++) await touch("touchMove", from + ((to - from) * n) / 5);
    await touch("touchEnd");
    await settled(page);
  };
  await at(page, ".story-text").scrollIntoViewIfNeeded();
  await swipe(300, 80);
  assert.deepEqual(await step(page), expected(3));
  await swipe(80, 300);
  assert.deepEqual(await step(page), expected(2));
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [360, 360]);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("what a reader narrowed elsewhere is not said of a step, which shows its own selection, and waits for them", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=story" });
  const before = await textOf(page, ".stage");
  const sentence = await textOf(page, ".sentence");
  await go(page, "v=1&view=story&to=2014");
  assert.equal(await textOf(page, ".sentence"), sentence);
  assert.equal(await textOf(page, ".stage"), before, "the step's text and rows");
  assert.equal(await at(page, ".narrowed").count(), 0);
  await show(page, "gaps");
  assert.match(await hash(page), /&to=2014$/);
  assert.equal(await textOf(page, ".narrowed span"), text("selection-of", { n: select({ to: "2014" }).length, all: passages.length }));
  await finish(page);
});
