// The Timeline: its marks, and the period that a hand or keys set and every view obeys.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { issues, passages, select, written } from "./figures.mjs";
import { order } from "./rows.mjs";
import { at, named, settled, show, textOf } from "./steps.mjs";
import { text } from "./text.mjs";

const hash = (page) => page.evaluate(() => location.hash);
const marks = (page) => at(page, '.part [data-id^="record:"]');
const officials = passages.filter((own) => own.voice !== "interpreter");
const dated = officials.filter((own) => own.date);
const until = (month) => text("brush-to", { date: written(month) });

/** An issue's or a passage's name says more than its mark shows, in another order. */
const rules = { rules: { "label-content-name-mismatch": { enabled: false } } };

test("a row for each issue has every official's dated words above its line and deeds below, and counts the undated", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=timeline" });
  const rows = await at(page, '.part:has([data-id^="issue:"])').evaluateAll((all) => all.map((own) => {
    const middle = (node) => node.getBoundingClientRect().top + node.getBoundingClientRect().height / 2;
    const name = own.querySelector('[data-id^="issue:"]');
    const line = middle(own.querySelector(".rail"));
    const marks = [...own.querySelectorAll('[data-id^="record:"]')].map((mark) => ({ id: mark.dataset.id.slice(7), above: middle(mark) < line }));
    return { id: name.dataset.id.slice(6), name: name.getAttribute("aria-label"), marks, texts: [...own.querySelectorAll("text")].map((each) => each.textContent) };
  }));
  const { compared, others } = order();
  assert.deepEqual(rows.map((row) => row.id), [...compared, ...others], "in the figure's order");
  for (const row of rows) {
    const own = officials.filter((each) => each.issue === row.id);
    const dated = own.filter((each) => each.date);
    const undated = own.length - dated.length;
    assert.equal(row.name, text("timeline-row", { issue: issues[row.id].label, n: dated.length, undated }));
    const byId = (a, b) => a.id.localeCompare(b.id);
    assert.deepEqual(row.marks.toSorted(byId), dated.map((each) => ({ id: each.id, above: each.statement })).toSorted(byId), row.id);
    const said = text("timeline-undated", { n: undated });
    assert.equal(row.texts.filter((each) => each === said).length, undated ? 1 : 0, `${row.id}: ${row.texts}`);
  }
  await named(page, "record:xi-2018-lead").click();
  await settled(page);
  assert.match(await hash(page), /record=xi-2018-lead/);
  assert(await named(page, "card").count(), "the card");
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("a handle dragged by the mouse narrows all views, stands in the address and comes back", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=timeline" });
  const length = await page.evaluate(() => history.length);
  const box = await named(page, "brush:from").locator(".grip").boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 150, y, { steps: 5 });
  await page.mouse.move(x + 420, y, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  const from = /^#v=1&view=timeline&from=(\d{4}-\d{2})$/.exec(await hash(page));
  assert(from, await hash(page));
  const first = new Date(`${from[1]}-01`).getTime();
  const last = (date) => {
    const [year, month] = date.split("/").at(-1).split("-").map(Number);
    return Date.UTC(month ? year : year + 1, month ?? 0, 1) - 1;
  };
  const chosen = officials.filter((own) => own.date && last(own.date) >= first);
  assert.equal(await marks(page).count(), chosen.length);
  // What the period leaves out stays faint, and can't be opened.
  assert.equal(await at(page, ".part .ghost").count(), dated.length - chosen.length);
  assert.equal(await page.evaluate(() => history.length), length, "no step of the history");
  await show(page, "gaps");
  assert.equal(await textOf(page, ".narrowed span"), text("selection-of", { n: select({ from: from[1] }).length, all: passages.length }));
  await show(page, "timeline");
  await named(page, "brush:clear").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=timeline");
  assert.equal(await marks(page).count(), dated.length);
  assert.equal(await at(page, ".part .ghost").count(), 0);
  await finish(page);
});

test("by keys: a handle is a slider that moves by a month and by a year", async () => {
  const page = await open({ width: 900, fragment: "v=1&view=timeline" });
  const handle = named(page, "brush:to");
  assert.equal(await handle.getAttribute("role"), "slider");
  assert.equal(await handle.getAttribute("aria-valuetext"), until("2018-12"));
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=timeline&to=2018-11");
  await page.keyboard.press("ArrowDown");
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=timeline&to=2017-11");
  assert.equal(await named(page, "brush:to").getAttribute("aria-valuetext"), until("2017-11"));
  assert.equal(await page.evaluate(() => document.querySelector("saydo-map").shadowRoot.activeElement?.dataset.id), "brush:to");
  await finish(page);
});

test("on a phone: a thumb drags the period; nothing scrolls sideways", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "v=1&view=timeline" });
  await named(page, "brush:to").scrollIntoViewIfNeeded();
  const box = await named(page, "brush:to").locator(".grip").boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type, at) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] });
  await touch("touchStart", x);
  for (const by of [10, 30, 60, 90, 120, 150]) {
    await touch("touchMove", x - by);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch("touchEnd");
  await settled(page);
  assert.match(await hash(page), /^#v=1&view=timeline&to=201\d-\d\d$/);
  const after = await named(page, "brush:to").locator(".grip").boundingBox();
  assert(Math.abs(after.x + after.width / 2 - (x - 150)) < 16, `the handle is where the thumb left it: ${after.x}, from ${x}`);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [360, 360]);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});
