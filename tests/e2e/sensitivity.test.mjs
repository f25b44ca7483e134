// What the picture rests on: figures by each method against the same figures computed here, ranges, the passages that
// decide, and how a critic gets there and back with mouse, finger and keys.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { counted, data, deciding, decimal, figures, groups, issues, passage, passages, position, range, select, sentence, signed } from "./figures.mjs";
import { at, doing, focused, go, inside, named, openFilters, plain, pressUntil, settled, textOf, texts, told } from "./steps.mjs";
import { text } from "./text.mjs";

const methods = [
  { interpreters: true }, { unclear: true }, { median: true },
  { interpreters: true, unclear: true }, { interpreters: true, unclear: true, median: true },
];
const key = (how) => ["interpreters", "unclear", "median", "ranges"].filter((name) => how[name]).join(",");
const covered = data.issues.map((own) => own.id).filter((id) => figures(id).n > 0);
const changed = (how) => covered.filter((id) => figures(id, passages, how).group !== figures(id).group);
const mark = (how) => text("method-mark", { what: ["interpreters", "unclear", "median"].filter((name) => how[name]).map((name) => text(`method-${name}`)).join("; ") });
const names = { abroad: "range-abroad", home: "range-home", unclear: "range-unclear", done: "range-done" };
const sides = Object.keys(names);

/** A side's position with its range, as a row has it. */
function short(side, codes, how) {
  const words = { side: text(names[side]), position: codes.length === 1 ? signed(codes[0]) : decimal(position(codes, how)) };
  const own = range(codes, how);
  if (!own) return text("range-short-one", words);
  const [low, high] = own.map(decimal);
  return low === high ? text("range-short-same", words) : text("range-short", { ...words, low, high });
}

/** Whether any one code left out moves a side's position, rounded or not. */
const moves = (codes, how) => new Set(codes.map((_, at) => exact(codes.toSpliced(at, 1), how).toFixed(9))).size > 1;

function exact(codes, how) {
  const sorted = codes.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((codes.length - 1) / 2)], sorted[Math.floor(codes.length / 2)]];
  return how.median ? (low + high) / 2 : codes.reduce((total, code) => total + code, 0) / codes.length;
}

/** Accessible names of the rows or marks of issues. */
const rows = (page) => inside(page, (root) => Object.fromEntries(
  [...root.querySelectorAll('[data-id^="issue:"]')].map((own) => [own.dataset.id.slice(6), own.getAttribute("aria-label")])));

for (const how of methods) {
  for (const view of ["gaps", "map"]) {
    test(`${view} by ${key(how)}: sentence, groups and figures are those of the method`, async () => {
      const page = await open({ width: 1280, fragment: `view=${view}&method=${key(how)}` });
      assert((await textOf(page, ".sentence")).startsWith(plain(text("sentence", sentence(passages, how)))));
      assert.equal((await textOf(page, ".own-method > span")), plain(`${mark(how)} ${text("method-changes", { n: changed(how).length })}`));
      const all = await rows(page);
      const shown = covered.filter((id) => id in all);
      assert(shown.length > 5);
      for (const id of shown) {
        const own = figures(id, passages, how);
        assert(all[id].startsWith(`${issues[id].label}. ${text(`group-${own.group}`)}. `), `${all[id]} by ${key(how)}`);
        for (const side of sides.filter((each) => own[each].length)) {
          assert(all[id].includes(text(`count-${side}`, { n: own[side].length })), `${side} of ${all[id]}`);
        }
        assert.equal(all[id].includes(text("one-decides")), own.decides, all[id]);
        if (own.abroad.length > 1 && own.done.length > 1) assert(all[id].includes(`gap ${decimal(own.gap)} `), all[id]);
      }
      await finish(page);
    });
  }
}

test("marks stand at the method's positions, and faint ones at the published", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const place = (selector) => inside(page, (root, own) => {
    const box = root.querySelector(own)?.getBBox();
    return box && box.x + box.width / 2;
  }, selector);
  const [id, how] = ["trade", { median: true }];
  const before = await place(`[data-id="issue:${id}"] .mean.abroad`);
  await go(page, "view=gaps&method=median");
  const after = await place(`[data-id="issue:${id}"] .mean.abroad:not(.ghost)`);
  assert(Math.abs(await place(`[data-id="issue:${id}"] .mean.abroad.ghost`) - before) < 0.2);
  const [from, to] = [position(figures(id).abroad), position(figures(id).abroad, how)];
  assert.notEqual(from, to);
  assert.equal(Math.sign(after - before), Math.sign(to - from));
  await finish(page);
});

for (const how of [{}, { median: true }, { interpreters: true, unclear: true }]) {
  test(`ranges by ${key(how) || "the codebook"} are those of leaving out each passage`, async () => {
    const page = await open({ width: 1280, fragment: `view=gaps&method=${key({ ...how, ranges: true })}` });
    const all = await rows(page);
    for (const id of covered) {
      const own = figures(id, passages, how);
      const lines = sides.filter((side) => own[side].length).map((side) => short(side, own[side], how));
      if (own.group === "scholars-only") continue;
      const expected = text("range-name", { middle: text(how.median ? "middle-median" : "middle-mean"), line: lines.join(", ") });
      assert(all[id].endsWith(expected), `${all[id]}\ndoes not end in\n${expected}`);
      // In the row itself: a line a side, and a bar a side that moves.
      const seen = plain((await texts(page, `[data-id="issue:${id}"] text`)).join(" "));
      for (const line of lines) assert(seen.includes(line), `${id}: ${seen} lacks ${line}`);
      const bars = sides.filter((side) => own[side].length > 1 && moves(own[side], how)).length;
      assert.equal(await at(page, `[data-id="issue:${id}"] .range`).count(), bars, id);
    }
    await finish(page);
  });
}

test("an open issue says what it rests on, and leads to the passage that decides", async () => {
  const id = covered.find((each) => deciding(each).length && figures(each).decides);
  const page = await open({ width: 1280, fragment: `view=gaps&method=ranges&issue=${id}` });
  const own = figures(id);
  const sheet = await textOf(page, ".rests-issue");
  for (const side of sides.filter((each) => own[each].length > 1)) {
    const [low, high] = range(own[side]).map(decimal);
    if (low !== high) assert(sheet.includes(`${decimal(position(own[side]))}, from ${low} to ${high} if any one passage`), sheet);
  }
  assert.equal(sheet.includes(text("range-line-one", { side: "", position: "" }).split(", ")[1]), sides.some((side) => own[side].length === 1));
  const found = await inside(page, (root) => [...root.querySelectorAll('.rests-issue [data-do^="record "]')].map((each) => each.dataset.do.slice(7)));
  assert.deepEqual(found.toSorted(), deciding(id).map((each) => each.id).toSorted());
  const first = deciding(id).find((each) => each.id === found[0]);
  assert((await texts(page, ".rests-issue .to"))[0].includes(text(`group-${first.group}`)));
  await at(page, `.rests-issue [data-do="record ${found[0]}"]`).click();
  await settled(page);
  assert.match(page.url(), new RegExp(`record=${found[0]}`));
  await finish(page);
});

test("an open record says what its issue would be without it", async () => {
  const id = covered.find((each) => figures(each).decides);
  const [first] = deciding(id);
  const page = await open({ width: 1280, fragment: `view=gaps&method=ranges&record=${first.id}` });
  const group = first.group === "not-covered" ? text("decides-nothing") : text(`group-${first.group}`);
  assert.equal(await textOf(page, ".card .rests-issue"), text("record-decides", { group }));
  const other = passages.find((own) => !deciding(own.issue).some((each) => each.id === own.id));
  await go(page, `view=gaps&method=ranges&record=${other.id}`);
  assert.equal(await textOf(page, ".card .rests-issue"), text("record-leaves", { group: text(`group-${figures(other.issue).group}`) }));
  await finish(page);
});

test("an issue whose group no passage decides says so", async () => {
  const id = covered.find((each) => !figures(each).decides);
  const page = await open({ width: 1280, fragment: `view=gaps&method=ranges&issue=${id}` });
  assert((await textOf(page, ".rests-issue")).includes(text("decides-none")));
  await finish(page);
});

for (const [width, fragment, chosen] of [[1280, "", passages], [360, "&audience=foreign,done", select({ audience: ["foreign", "done"] })]]) {
  test(`the table of groups at ${width} px names the group of each issue by each method`, async () => {
    const page = await open({ width, fragment: `view=gaps&method=ranges${fragment}` });
    const shown = data.issues.map((own) => own.id).filter((id) => figures(id, chosen).n > 0);
    const table = await inside(page, (root) => Object.fromEntries([...root.querySelectorAll(".changes tbody tr")].map((row) => [
      row.querySelector("button").dataset.do.slice(6),
      [...row.querySelectorAll("td")].map((cell) => {
        const own = cell.cloneNode(true);
        own.querySelectorAll('[aria-hidden="true"]').forEach((each) => each.remove());
        return own.textContent.trim();
      }),
    ])));
    assert.deepEqual(Object.keys(table).toSorted(), shown.toSorted());
    let n = 0;
    for (const id of shown) {
      const of = (how) => text(`short-${figures(id, chosen, how).group}`);
      const others = [{ interpreters: true }, { unclear: true }, { median: true }].map(of);
      const same = others.every((own) => own === of({}));
      n += same ? 0 : 1;
      const cell = (own) => (own === of({}) ? own : `${text("changes-to")} ${own}`);
      assert.deepEqual(table[id], same ? [text("changes-same", { group: of({}) })] : [of({}), ...others.map(cell)], id);
    }
    const title = text("changes-title", { n, all: shown.length });
    assert.equal((await texts(page, ".rests summary"))[0], title);
    // Opened, it fits the page.
    await at(page, ".rests summary").first().click();
    const table_ = await at(page, ".changes").boundingBox();
    assert(table_.x >= 0 && table_.x + table_.width <= width + 1, JSON.stringify(table_));
    await finish(page);
  });
}

test("the list of issues that one passage decides names each such issue and passage", async () => {
  const how = { unclear: true };
  const page = await open({ width: 1280, fragment: "view=gaps&method=unclear,ranges" });
  await at(page, ".rests summary").nth(1).click();
  const found = await inside(page, (root) => [...root.querySelectorAll('.rests [data-do^="record "]')].map((each) => each.dataset.do.slice(7)));
  assert.deepEqual(found.toSorted(), covered.flatMap((id) => deciding(id, passages, how)).map((each) => each.id).toSorted());
  const n = covered.filter((id) => figures(id, passages, how).decides).length;
  assert.equal((await texts(page, ".rests summary"))[1], text("decides-title", { n }));
  await at(page, `.rests [data-do="record ${found[0]}"]`).click();
  await settled(page);
  assert.equal(await inside(page, (root) => Boolean(root.querySelector(".card"))), true);
  await finish(page);
});

test("a critic turns the switches, is told, shares the address, and goes back", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  assert.equal(await at(page, ".rests, .own-method, .range").count(), 0);
  await named(page, "rests").click();
  await settled(page);
  assert.match(page.url(), /method=ranges$/);
  assert.equal(await at(page, ".own-method").count(), 0, "ranges are no other method");
  assert((await told(page)).includes(text("range-told")));
  await at(page, ".rests").getByRole("button", { name: text("method-with-unclear") }).click();
  await settled(page);
  await at(page, ".rests").getByRole("button", { name: text("middle-median"), exact: true }).click();
  await settled(page);
  assert.match(page.url(), /method=unclear,median,ranges$/);
  const how = { unclear: true, median: true };
  assert((await told(page)).startsWith(mark(how)));
  assert((await textOf(page, ".rests")).includes(text("method-unclear-note").slice(0, 40)));
  const again = await open({ width: 1280, fragment: new URL(page.url()).hash.slice(1), beside: page });
  assert.deepEqual(await rows(again), await rows(page));
  await at(page, ".own-method button").click();
  await settled(page);
  assert.match(page.url(), /method=ranges$/);
  assert.equal(await focused(page), "view", "focus is not lost with the button");
  await named(page, "rests").click();
  await settled(page);
  assert.doesNotMatch(page.url(), /method/);
  assert.equal(await focused(page), "rests");
  await finish(page);
});

test("a critic does the same by keys alone", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "rests");
  await page.keyboard.press("Enter");
  await settled(page);
  await pressUntil(page, "Tab", () => true, 3);
  const label = () => inside(page, (root) => root.activeElement?.textContent);
  for (let n = 0; n < 12 && await label() !== text("middle-median"); n++) await page.keyboard.press("Tab");
  assert.equal(await label(), text("middle-median"));
  await page.keyboard.press("Space");
  await settled(page);
  assert.match(page.url(), /method=median,ranges$/);
  assert.equal(await label(), text("middle-median"), "focus stays");
  for (let n = 0; n < 3; n++) await page.keyboard.press("Tab");
  await finish(page);
});

test("on a phone the switch stands under Filters, and every target is large enough", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "view=gaps" });
  await openFilters(page);
  await named(page, "rests").tap();
  await settled(page);
  assert.match(page.url(), /method=ranges$/);
  await at(page, '.rests [data-do="method median,ranges"]').tap();
  await settled(page);
  await at(page, ".rests summary").first().tap();
  await at(page, ".rests summary").nth(1).tap();
  await settled(page);
  const small = await inside(page, (root) => [...root.querySelectorAll(".rests button, .rests summary, .own-method button")]
    .map((own) => [own.textContent, own.getBoundingClientRect().height]).filter(([, height]) => height < 44));
  assert.deepEqual(small, []);
  const wide = await inside(page, (root) => [...root.querySelectorAll(".rests, .own-method, .changes")]
    .filter((own) => own.getBoundingClientRect().right > 360 || own.scrollWidth > own.clientWidth + 1).map((own) => own.className));
  assert.deepEqual(wide, []);
  await at(page, ".own-method button").tap();
  await settled(page);
  assert.doesNotMatch(page.url(), /median/);
  await finish(page);
});

const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // It takes all text inside a row of a picture for the row's label; that names start with the label is tested elsewhere.
  rules: { "label-content-name-mismatch": { enabled: false } },
};

for (const [width, dark] of [[320, false], [360, true], [1280, false], [1280, true]]) {
  test(`no rule of accessibility is broken at ${width} px, ${dark ? "dark" : "light"}`, async () => {
    const page = await open({ width, dark, fragment: "view=gaps&method=unclear,median,ranges&issue=internet" });
    for (const own of await at(page, ".rests summary").all()) await own.click();
    await settled(page);
    assert.deepEqual(await violations(page, rules), []);
    await finish(page);
  });
}

test("with scholars counted their marks are drawn, and their list says so", async () => {
  const id = passages.find((own) => own.side === "interpreter").issue;
  const page = await open({ width: 1280, fragment: `view=gaps&method=interpreters&issue=${id}` });
  const own = passages.filter((each) => each.issue === id && each.side === "interpreter");
  assert.equal(await at(page, `[data-id="issue:${id}"] .passage.interpreter`).count(), own.length);
  assert((await textOf(page, ".issue-sheet")).includes(text("method-interpreters")));
  assert(own.every((each) => counted(each, { interpreters: true }) !== "interpreter"));
  assert.equal(groups.length, 8);
  assert.equal(passage[own[0].id].voice, "interpreter");
  await finish(page);
});

test("a number of the sentence narrows to the issues that it counts by the method", async () => {
  const how = { unclear: true };
  const page = await open({ width: 1280, fragment: "view=gaps&method=unclear" });
  for (const group of ["closer", "alike"]) {
    const button = at(page, `.sentence [data-do="only ${group}"]`);
    await button.click();
    await settled(page);
    const expected = covered.filter((id) => figures(id, passages, how).group === group);
    const found = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("issues").split(",");
    assert.deepEqual(found.toSorted(), expected.toSorted());
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    await settled(page);
  }
  await finish(page);
});

test("the words of a method stand wherever figures do: table, map, a small frame", async () => {
  for (const view of ["evidence", "map", "gaps"]) {
    const page = await open({ width: 700, fragment: `view=${view}&method=median` });
    assert.equal(await at(page, ".own-method").count(), 1, view);
    assert.equal(await at(page, ".rests").count(), view === "evidence" ? 0 : 1, view);
    assert((await doing(page, "published").count()) === 1);
    await finish(page);
  }
});
