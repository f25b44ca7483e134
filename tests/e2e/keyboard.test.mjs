// The whole path by keyboard alone: every control and mark can be reached, seen while it has focus, and left again.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { counterparts, data, figures, passage, passages } from "./figures.mjs";
import { at, focused, inside, named, plain, pressUntil, settled, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const press = async (page, key) => {
  await page.keyboard.press(key);
  await settled(page);
};

/** What has focus: what it is, whether a reader sees that it has, and whether it lies in view. */
const stop = (page) => inside(page, (root) => {
  const own = root.activeElement;
  if (!own) return null;
  const drawn = (element) => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const stroke = element instanceof SVGElement && style.stroke !== "none" && parseFloat(style.strokeWidth) >= 2;
    return outline || (stroke && element.matches(".hover-box, .hit-box, [class*=focus]"));
  };
  const seen = drawn(own) || (own instanceof SVGElement && [...own.children].some(drawn));
  const box = (own.querySelector?.(":scope > .hover-box, :scope > .hit-box") ?? own).getBoundingClientRect();
  const covers = [...root.querySelectorAll(".head, thead th")].filter((each) => getComputedStyle(each).position === "sticky" && !each.contains(own)).map((each) => each.getBoundingClientRect());
  const covered = covers.some((cover) => box.top >= cover.top - 1 && box.bottom <= cover.bottom + 1 && box.left < cover.right && box.right > cover.left);
  const out = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  return { name: own.dataset.id ?? own.dataset.do ?? `${own.tagName} ${own.textContent.trim().slice(0, 20)}`, seen, covered, out };
});

/** Presses a key from the page's start or end until focus leaves the widget; gives every stop. */
async function walk(page, key) {
  const stops = [];
  for (let n = 0; n < 400; n++) {
    await page.keyboard.press(key);
    const next = await stop(page);
    if (next === null) {
      if (stops.length) return stops;
    } else {
      stops.push(next);
    }
  }
  return assert.fail(`focus does not leave the widget: ${stops.slice(-5).map((own) => own.name).join(", ")}`);
}

for (const [width, fragment, keys] of [
  [1280, "view=gaps&issue=sea", ["Tab", "Shift+Tab"]],
  [1280, "view=map&issue=sea", ["Shift+Tab"]],
  [1280, "view=evidence&issues=sea,human-rights&record=xi-2017-rights", ["Shift+Tab"]],
  [360, "view=gaps&record=xi-2017-rights", ["Shift+Tab"]],
  [360, "view=map", ["Tab", "Shift+Tab"]],
]) {
  for (const key of keys) {
    test(`${key} through ${fragment} at ${width} px: focus is seen at each stop, never covered, never trapped`, async () => {
      const page = await open({ width, height: 700, fragment });
      const stops = await walk(page, key);
      assert(stops.length > 15, `${stops.length} stops`);
      assert.deepEqual(stops.filter((own) => !own.seen).map((own) => own.name), [], "stops without a visible focus");
      assert.deepEqual(stops.filter((own) => own.out).map((own) => own.name), [], "stops out of the window");
      assert.deepEqual(stops.filter((own) => own.covered).map((own) => own.name), [], "stops wholly under what sticks to the top");
      const names = stops.map((own) => own.name);
      for (const id of ["tab:" + fragment.match(/view=(\w+)/)[1], "sheet:filters", "theme"]) assert(names.includes(id), `${id} is no stop`);
      await finish(page);
    });
  }
}

test("every issue with evidence is a stop of Gaps and of the map, with a name that says its figures", async () => {
  for (const name of ["gaps", "map"]) {
    const page = await open({ width: 1280, fragment: `view=${name}` });
    const names = (await walk(page, "Tab")).map((own) => own.name);
    for (const { id, label } of data.issues.filter((own) => figures(own.id).n > 0)) {
      assert.equal(names.filter((own) => own === `issue:${id}`).length, 1, `${name}: ${id}`);
      const accessible = await at(page, `svg [data-id="issue:${id}"]`).getAttribute("aria-label");
      assert(accessible.startsWith(label), accessible);
    }
    await finish(page);
  }
});

test("arrows go through the tabs, and only the chosen one is a stop", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "tab:gaps");
  for (const [key, expected] of [["ArrowRight", "map"], ["ArrowRight", "evidence"], ["ArrowLeft", "map"], ["ArrowLeft", "gaps"]]) {
    await press(page, key);
    assert.equal(await view(page), text(`view-${expected}`));
    assert.equal(await focused(page), `tab:${expected}`);
  }
  await press(page, "Tab");
  assert.equal(/^tab:/.test(await focused(page)), false);
  await finish(page);
});

test("a slash searches, Escape empties the field, then nothing is left to close", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "tab:gaps");
  await press(page, "/");
  assert.equal(await focused(page), "search");
  await page.keyboard.type("rule/law [x]");
  await settled(page);
  assert.equal(await named(page, "search").inputValue(), "rule/law [x]", "keys typed into a field are text");
  await press(page, "Escape");
  assert.equal(await named(page, "search").inputValue(), "");
  assert.equal(await focused(page), "search");
  assert.doesNotMatch(page.url(), /q=/);
  await finish(page);
});

test("on a phone a slash leads to the search field too, wherever it stands", async () => {
  const page = await open({ width: 360, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "issue:sea");
  await press(page, "/");
  assert.equal(await focused(page), "search");
  await page.keyboard.type("sea");
  await settled(page);
  assert.match(page.url(), /q=sea/);
  await finish(page);
});

test("from the picture to the quotation, its counterpart and back, by keyboard alone", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const first = passage["xi-2017-rights"];
  const [{ other }] = counterparts(first.id);
  await pressUntil(page, "Tab", (id) => id === `issue:${first.issue}`);
  await press(page, "Enter");
  assert.equal(await named(page, `issue:${first.issue}`).getAttribute("aria-expanded"), "true");
  await pressUntil(page, "Tab", (id) => id === `record:${first.id}`);
  await press(page, "Enter");
  assert.equal(await focused(page), "card");
  const line = async () => plain(await named(page, "card").textContent());
  assert((await line()).includes(`“${first.quotes[0]}”`));
  const walk = data.issues.flatMap((issue) => passages.filter((own) => own.issue === issue.id));
  const next = walk[walk.indexOf(first) + 1];
  await press(page, "]");
  assert((await line()).includes(plain(next.summary)));
  await press(page, "[");
  assert((await line()).includes(plain(first.summary)));
  const doing = () => inside(page, (root) => root.activeElement?.dataset.do);
  for (let n = 0; await doing() !== `record ${other.id}`; n++) {
    assert(n < 30, "the counterpart is no stop");
    await page.keyboard.press("Tab");
  }
  await press(page, "Enter");
  assert((await line()).includes(plain(other.summary)));
  await press(page, "Escape");
  assert.equal(await named(page, "card").count(), 0);
  assert.equal(await focused(page), `record:${other.id}`);
  await press(page, "Escape");
  assert.equal(await named(page, "issue-sheet").count(), 0);
  assert.equal(await focused(page), `issue:${other.issue}`);
  await finish(page);
});

test("on a narrow page the same path: Space opens, Escape goes back to the row", async () => {
  const page = await open({ width: 360, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "issue:sea");
  await press(page, "Space");
  await pressUntil(page, "Tab", (id) => id === "record:state-council-sea", 5);
  await press(page, "Enter");
  assert.equal(await focused(page), "card");
  await press(page, "Escape");
  assert.equal(await focused(page), "record:state-council-sea");
  await press(page, "Escape");
  assert.equal(await focused(page), "issue:sea");
  await finish(page);
});

test("arrows go from row to row of Gaps, and folded groups are left out", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const order = await inside(page, (root) => [...root.querySelectorAll(".parts [data-id][tabindex='0']")].map((own) => own.dataset.id));
  await pressUntil(page, "Tab", (id) => id === order[0]);
  for (const id of order.slice(1, 8)) {
    await press(page, "ArrowDown");
    assert.equal(await focused(page), id);
  }
  for (const id of order.slice(0, 7).reverse()) {
    await press(page, "ArrowUp");
    assert.equal(await focused(page), id);
  }
  await press(page, "Enter");
  assert.equal(await named(page, order[0]).getAttribute("aria-expanded"), "false", "Enter folds a group");
  await press(page, "ArrowDown");
  assert.match(await focused(page), /^group:/);
  await finish(page);
});

test("arrows reach every issue of the map, each in its own direction", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  const marks = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"][tabindex="0"]')].map((own) => own.dataset.id));
  assert(marks.length > 8, "the map has marks");
  await pressUntil(page, "Tab", (id) => id?.startsWith("issue:"));
  const reached = new Set([await focused(page)]);
  const where = () => inside(page, (root) => {
    // The mark that decides is drawn last.
    const box = [...root.activeElement.querySelectorAll(".mean")].at(-1).getBoundingClientRect();
    return [box.x + box.width / 2 + scrollX, box.y + box.height / 2 + scrollY];
  });
  const queue = [...reached];
  while (queue.length) {
    const from = queue.shift();
    for (const [key, axis, sign] of [["ArrowUp", 1, -1], ["ArrowDown", 1, 1], ["ArrowLeft", 0, -1], ["ArrowRight", 0, 1]]) {
      await named(page, from).focus();
      const before = await where();
      await page.keyboard.press(key);
      const to = await focused(page);
      if (to === from) continue;
      const after = await where();
      assert((after[axis] - before[axis]) * sign > -0.5, `${key} from ${from} goes to ${to}: ${before} to ${after}`);
      if (!reached.has(to)) queue.push(to);
      reached.add(to);
    }
  }
  for (const id of marks) assert(reached.has(id), `no arrow leads to ${id}`);
  await finish(page);
});

test("a mark that is opened by Enter on the map keeps focus, and closes by Enter again", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  const ids = await inside(page, (root) => [...root.querySelectorAll(".part [data-id^='issue:']")].map((own) => own.dataset.id));
  assert(ids.length > 8, `${ids.length} issues`);
  for (const id of ids) {
    await named(page, id).first().focus();
    for (const expanded of ["true", "false"]) {
      await press(page, "Enter");
      assert.equal(await focused(page), id);
      assert.equal(await named(page, id).first().getAttribute("aria-expanded"), expanded, id);
    }
  }
  await finish(page);
});

test("a name that finds no place on the map shows while its mark has focus", async () => {
  const page = await open({ width: 560, fragment: "view=map&category=1" });
  const hidden = await inside(page, (root) => [...root.querySelectorAll("svg .issue .name")].filter((own) => getComputedStyle(own).visibility === "hidden").map((own) => own.closest("[data-id]").dataset.id));
  assert(hidden.length > 0, "a name without a place");
  for (const id of hidden) {
    await pressUntil(page, "Tab", (own) => own === id);
    const seen = await at(page, `svg [data-id="${id}"] .name`).evaluate((own) => getComputedStyle(own).visibility);
    assert.equal(seen, "visible", id);
  }
  await finish(page);
});

test("sheets open by keyboard, take focus, and Escape gives it back to their button", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  for (const id of ["sheet:filters", "sheet:about", "sheet:help"]) {
    await named(page, id).focus();
    await press(page, "Enter");
    assert.equal(await focused(page), "sheet");
    await press(page, "Tab");
    assert.equal(await inside(page, (root) => root.activeElement.closest('[data-id="sheet"]') !== null), true, "the next stop is in the sheet");
    await press(page, "Escape");
    assert.equal(await named(page, "sheet").count(), 0);
    assert.equal(await focused(page), id);
  }
  await finish(page);
});

test("facets are ticked with Space, and focus stays on the box", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await named(page, "sheet:filters").focus();
  await press(page, "Enter");
  await pressUntil(page, "Tab", (id) => id === "facet:audience:domestic");
  await press(page, "Space");
  assert.equal(await focused(page), "facet:audience:domestic");
  assert.match(page.url(), /audience=domestic/);
  const n = passages.filter((own) => own.audience === "domestic").length;
  assert.equal(await told(page), text("notice-selection", { n, all: passages.length }));
  await finish(page);
});

test("a number of the sentence narrows by Enter, and keeps focus", async () => {
  const page = await open({ width: 1280 });
  const doing = () => inside(page, (root) => root.activeElement?.dataset.do);
  for (let n = 0; await doing() !== "only further"; n++) {
    assert(n < 20, "the number is no stop");
    await page.keyboard.press("Tab");
  }
  await press(page, "Enter");
  assert.match(page.url(), /issues=/);
  assert.equal(await doing(), "only further");
  await press(page, "Enter");
  assert.doesNotMatch(page.url(), /issues=/);
  await finish(page);
});

test("the table's headings sort by keyboard and keep focus", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await pressUntil(page, "Tab", (id) => id === "sort:date");
  await press(page, "Enter");
  assert.equal(await focused(page), "sort:date");
  assert.match(page.url(), /sort=date/);
  await finish(page);
});

test("keys with a modifier stay the browser's", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&record=hu-2009" });
  const before = page.url();
  await named(page, "card").focus();
  for (const key of ["Control+]", "Alt+[", "Control+/"]) await press(page, key);
  assert.equal(page.url(), before);
  assert.equal(await focused(page), "card");
  await finish(page);
});
