// The whole path by keyboard alone: every control and mark can be reached, seen while it has focus, and left again.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { counterparts, data, figures, passage, passages } from "./figures.mjs";
import { at, focused, inside, named, plain, pressUntil, settled, sheet, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const press = async (page, key) => {
  await page.keyboard.press(key);
  await settled(page);
};

/** Issues that can be compared, widest gap first, as the figure has them. */
const compared = data.issues.map(({ id }) => ({ id, gap: figures(id).gap }))
  .filter((own) => own.gap !== null)
  .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  .map((own) => own.id);

/** What the focused element does, `issue sea`. */
const does = (page) => inside(page, (root) => root.activeElement?.dataset.do);

/** The passages that an open issue lists, in its order. */
const listed = (page) => inside(page, (root) => [...root.querySelectorAll(".issue-sheet .entry-text")].map((own) => own.dataset.id));

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
  // A row is marked as a whole while its name has focus.
  const row = own.matches("button.name") && own.closest(".row");
  const seen = drawn(own) || (row && drawn(row)) || (own instanceof SVGElement && [...own.children].some(drawn));
  const box = (own.querySelector?.(":scope > .hover-box, :scope > .hit-box") ?? own).getBoundingClientRect();
  const covers = [...root.querySelectorAll(".head, thead th")].filter((each) => getComputedStyle(each).position === "sticky" && !each.contains(own)).map((each) => each.getBoundingClientRect());
  const covered = covers.some((cover) => box.top >= cover.top - 1 && box.bottom <= cover.bottom + 1 && box.left < cover.right && box.right > cover.left);
  const out = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  return { name: own.dataset.id ?? own.dataset.do ?? `${own.tagName} ${own.textContent.trim().slice(0, 20)}`, does: own.dataset.do, seen, covered, out };
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

for (const [width, fragment, least, keys] of [
  [1280, "view=gaps&issue=sea", 20, ["Tab", "Shift+Tab"]],
  [1280, "view=map&issue=sea", 20, ["Shift+Tab"]],
  [1280, "view=evidence&issues=sea,human-rights&record=xi-2017-rights", 40, ["Shift+Tab"]],
  [1280, "view=evidence&layer=table&issues=sea&record=state-council-sea", 30, ["Tab"]],
  [360, "view=gaps&record=xi-2017-rights", 20, ["Shift+Tab"]],
  [360, "view=evidence&layer=speakers&speaker=xi-jinping&record=xi-2014&chain=on", 30, ["Shift+Tab"]],
  [360, "view=map", 11, ["Tab", "Shift+Tab"]],
  [1280, "", 11, ["Tab", "Shift+Tab"]],
]) {
  for (const key of keys) {
    test(`${key} through ${fragment || "the figure"} at ${width} px: focus is seen at each stop, never covered, never trapped`, async () => {
      const page = await open({ width, height: 700, fragment });
      const stops = await walk(page, key);
      assert(stops.length >= least, `${stops.length} stops`);
      assert.deepEqual(stops.filter((own) => !own.seen).map((own) => own.name), [], "stops without a visible focus");
      assert.deepEqual(stops.filter((own) => own.out).map((own) => own.name), [], "stops out of the window");
      assert.deepEqual(stops.filter((own) => own.covered).map((own) => own.name), [], "stops wholly under what sticks to the top");
      const names = stops.map((own) => own.name);
      const own = fragment.match(/view=(\w+)/)?.[1] ?? "map";
      assert(stops.some((each) => each.does === `view ${own}`), `the way to ${own} is no stop`);
      for (const id of ["sheet:more", "sheet:about", ...(own === "evidence" ? ["search", "sheet:filters"] : [])]) assert(names.includes(id), `${id} is no stop`);
      await finish(page);
    });
  }
}

test("the rows are one stop, whose arrows lead to every issue with evidence, with a name that says its figures", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const stops = (await walk(page, "Tab")).map((own) => own.name);
  assert.deepEqual(stops.filter((own) => own.startsWith("issue:")), [`issue:${compared[0]}`]);
  await named(page, "others").locator("summary").focus();
  await press(page, "Enter");
  await named(page, `issue:${compared[0]}`).focus();
  const reached = [await focused(page)];
  for (;;) {
    await press(page, "ArrowDown");
    const id = await focused(page);
    if (id === reached.at(-1)) break;
    reached.push(id);
  }
  const others = data.issues.map((own) => own.id).filter((id) => figures(id).n > 0 && !compared.includes(id));
  assert.deepEqual(reached, [...compared, ...others].map((id) => `issue:${id}`));
  for (const { id, label } of data.issues.filter((own) => figures(own.id).n > 0)) {
    const accessible = await named(page, `issue:${id}`).getAttribute("aria-label");
    assert(accessible.startsWith(label), accessible);
    assert.match(accessible.slice(label.length), /\d/, "a name without figures");
  }
  await finish(page);
});

test("rows whose issues can't be compared have a stop of their own where there are no others", async () => {
  const page = await open({ width: 360, fragment: "view=gaps&audience=foreign" });
  const stops = (await walk(page, "Tab")).map((own) => own.name).filter((own) => own.startsWith("issue:"));
  assert.equal(stops.length, 1);
  const first = await at(page, ".rows button.name").first().getAttribute("data-id");
  assert.deepEqual(stops, [first]);
  await finish(page);
});

test("on the map marks are one stop and rows another; arrows reach every issue with evidence, whose name says its figures", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  const stops = (await walk(page, "Tab")).map((own) => own.name);
  assert.equal(stops.filter((own) => own.startsWith("issue:")).length, 1);
  assert.deepEqual(stops.filter((own) => own.startsWith("row:")), [`row:${compared[0]}`]);
  for (const { id, label } of data.issues.filter((own) => figures(own.id).n > 0)) {
    const accessible = await at(page, `svg [data-id="issue:${id}"]`).getAttribute("aria-label");
    assert(accessible.startsWith(label), accessible);
  }
  await finish(page);
});

test("the ways on are links: Enter shows a view, which says which it is and what it answers", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  for (const [key, name] of [["map", "map"], ["story", "story"], ["evidence", "evidence"], ["gaps", "rows"]]) {
    await named(page, `view:${key}`).focus();
    await press(page, "Enter");
    assert.equal(await view(page), text(`view-${name}`));
    assert.equal(await focused(page), `view:${key}`, "focus stays on the link");
    assert.deepEqual(await inside(page, (root) => [...root.querySelectorAll('[aria-current="page"]')].map((own) => own.dataset.id)), [`view:${key}`]);
  }
  await finish(page);
});

test("the first stop leads past the links to the figure's widest gap", async () => {
  for (const [width, fragment] of [[360, ""], [640, ""], [1280, ""], [1280, "view=gaps"]]) {
    const page = await open({ width, fragment });
    await press(page, "Tab");
    const skip = await at(page, ".skip").boundingBox();
    assert(skip.x >= 0 && skip.y >= 0 && skip.width > 40 && skip.height > 20, "the link past is not seen");
    await press(page, "Enter");
    assert.equal(await focused(page), `issue:${compared[0]}`, `${width} px ${fragment}`);
    await finish(page);
  }
});

for (const width of [1280, 360]) {
  test(`at ${width} px a slash in the figure leads to the search field; Escape empties the field`, async () => {
    const page = await open({ width, fragment: "view=gaps" });
    await pressUntil(page, "Tab", (id) => id?.startsWith("issue:"));
    await press(page, "/");
    assert.equal(await focused(page), "search");
    assert.equal(await view(page), text("view-evidence"), "the field stands with all passages");
    await page.keyboard.type("rule/law [x]");
    await settled(page);
    assert.equal(await named(page, "search").inputValue(), "rule/law [x]", "keys typed into a field are text");
    assert.match(page.url(), /q=/);
    await press(page, "Escape");
    assert.equal(await named(page, "search").inputValue(), "");
    assert.equal(await focused(page), "search");
    assert.doesNotMatch(page.url(), /q=/);
    await finish(page);
  });
}

test("single keys act only while the view has focus", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&record=hu-2009" });
  const before = page.url();
  for (const id of ["view:map", "sheet:more", "sheet:about"]) {
    await named(page, id).focus();
    for (const key of ["/", "[", "]"]) {
      await press(page, key);
      assert.equal(page.url(), before, `${key} at ${id}`);
      assert.equal(await focused(page), id, `${key} at ${id}`);
    }
  }
  await named(page, "card").focus();
  await press(page, "[");
  assert.notEqual(page.url(), before);
  await finish(page);
});

test("from the figure to the quotation, its counterpart and back, by keyboard alone", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const first = passage["beijing-noninterference"];
  const [{ other }] = counterparts(first.id).filter((own) => !own.other.statement);
  await pressUntil(page, "Tab", (id) => id?.startsWith("issue:"));
  await pressUntil(page, "ArrowDown", (id) => id === `issue:${first.issue}`);
  await press(page, "Enter");
  assert.equal(await focused(page), "issue-sheet");
  assert.equal(await named(page, `issue:${first.issue}`).getAttribute("aria-expanded"), "true");
  const order = await listed(page);
  await pressUntil(page, "Tab", (id) => id === `record:${first.id}`);
  await press(page, "Enter");
  assert.equal(await focused(page), "card");
  const line = async () => plain(await at(page, ".card").textContent());
  assert((await line()).includes(`“${first.quotes[0]}”`));
  const next = passage[order[order.indexOf(`record:${first.id}`) + 1].slice(7)];
  await press(page, "]");
  assert((await line()).includes(plain(next.summary)));
  assert.equal(await focused(page), "card");
  await press(page, "[");
  assert((await line()).includes(plain(first.summary)));
  for (let n = 0; await does(page) !== `record ${other.id}`; n++) {
    assert(n < 30, "the counterpart is no stop");
    await page.keyboard.press("Tab");
  }
  await press(page, "Enter");
  assert.equal(await focused(page), "card");
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
  await pressUntil(page, "Tab", (id) => id?.startsWith("issue:"));
  await pressUntil(page, "ArrowDown", (id) => id === "issue:sea");
  await press(page, "Space");
  assert.equal(await focused(page), "issue-sheet");
  await pressUntil(page, "Tab", (id) => id === "record:state-council-sea", 5);
  await press(page, "Enter");
  assert.equal(await focused(page), "card");
  await press(page, "Escape");
  assert.equal(await focused(page), "record:state-council-sea");
  await press(page, "Escape");
  assert.equal(await focused(page), "issue:sea");
  await finish(page);
});

test("a row beside the map opens by key, and Escape leads back to it", async () => {
  const page = await open({ width: 1280 });
  await pressUntil(page, "Tab", (id) => id?.startsWith("row:"));
  await press(page, "ArrowDown");
  assert.equal(await focused(page), `row:${compared[1]}`);
  await press(page, "Enter");
  assert.equal(await focused(page), "issue-sheet");
  await press(page, "Escape");
  assert.equal(await named(page, "issue-sheet").count(), 0);
  assert.equal(await focused(page), `row:${compared[1]}`);
  await finish(page);
});

for (const [fragment, kind] of [["view=gaps", "issue"], ["view=map", "row"]]) {
  test(`arrows, Home and End go from row to row of ${fragment}, and what is folded is left out`, async () => {
    const page = await open({ width: 1280, fragment });
    const order = compared.map((id) => `${kind}:${id}`);
    await pressUntil(page, "Tab", (id) => id === order[0]);
    for (const key of ["ArrowDown", "ArrowRight"]) {
      for (const id of order.slice(1)) {
        await press(page, key);
        assert.equal(await focused(page), id);
      }
      await press(page, key);
      assert.equal(await focused(page), order.at(-1), "nothing behind the last row");
      await press(page, "Home");
      assert.equal(await focused(page), order[0]);
    }
    await press(page, "End");
    for (const id of order.toReversed()) {
      assert.equal(await focused(page), id);
      await press(page, "ArrowUp");
    }
    assert.equal(await focused(page), order[0]);
    await finish(page);
  });
}

test("arrows reach every issue of the map, each in its own direction; Home and End its first and last", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  const marks = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"][tabindex]')].map((own) => own.dataset.id));
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
  await page.keyboard.press("Home");
  assert.equal(await focused(page), marks[0]);
  await page.keyboard.press("End");
  assert.equal(await focused(page), marks.at(-1));
  await finish(page);
});

test("a mark of the map opened by Enter gives focus to its issue's heading, and gets it back by Escape", async () => {
  for (const width of [1280, 640]) {
    const page = await open({ width, fragment: "view=map" });
    const ids = await inside(page, (root) => [...root.querySelectorAll(".map [data-id^='issue:']")].map((own) => own.dataset.id));
    assert(ids.length > 8, `${ids.length} issues`);
    for (const id of ids) {
      const mark = at(page, `svg [data-id="${id}"]`);
      await mark.focus();
      await press(page, "Enter");
      assert.equal(await focused(page), "issue-sheet", id);
      assert.equal(await mark.getAttribute("aria-expanded"), "true", id);
      await press(page, "Escape");
      assert.equal(await mark.evaluate((own) => own.getRootNode().activeElement === own), true, `${id} has focus again`);
      assert.equal(await mark.getAttribute("aria-expanded"), "false", id);
    }
    await finish(page);
  }
});

test("a name that finds no place on the map shows while its mark has focus", async () => {
  const page = await open({ width: 320, fragment: "view=map&position=0,1" });
  const hidden = await inside(page, (root) => [...root.querySelectorAll("svg .issue .name")].filter((own) => getComputedStyle(own).visibility === "hidden").map((own) => own.closest("[data-id]").dataset.id));
  assert(hidden.length > 0, "a name without a place");
  for (const id of new Set(hidden)) {
    await at(page, `svg [data-id="${id}"]`).focus();
    const seen = await at(page, `svg [data-id="${id}"] .name`).first().evaluate((own) => getComputedStyle(own).visibility);
    assert.equal(seen, "visible", id);
  }
  await finish(page);
});

for (const width of [1280, 360]) {
  test(`at ${width} px sheets open by keyboard, take focus, and Escape gives it back to their button`, async () => {
    const page = await open({ width, fragment: "view=evidence" });
    for (const id of ["sheet:filters", "sheet:more", "sheet:about", "sheet:share"]) {
      await named(page, id).focus();
      await press(page, "Enter");
      await at(page, '[data-id="sheet"]:focus').waitFor();
      await press(page, "Tab");
      assert.equal(await inside(page, (root) => root.activeElement.closest('[data-id="sheet"]') !== null), true, "the next stop is in the sheet");
      await press(page, "Escape");
      assert.equal(await named(page, "sheet").count(), 0);
      assert.equal(await focused(page), id);
    }
    await finish(page);
  });
}

test("a sheet that is opened from More takes focus, and leaves it in the page", async () => {
  const page = await open({ width: 1280 });
  for (const key of ["sure", "help"]) {
    await sheet(page, key);
    assert.equal(await focused(page), "sheet");
    await press(page, "Escape");
    assert.equal(await named(page, "sheet").count(), 0);
    assert.equal(await focused(page), "sheet:more", `${key} was opened from More`);
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

test("the table's headings sort by keyboard and keep focus", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table" });
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
