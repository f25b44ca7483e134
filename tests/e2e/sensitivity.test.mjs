// What the picture rests on: figures by each method against the same figures computed here, ranges, the passages that
// decide, and how a critic gets there and back with mouse, finger and keys.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { counted, data, deciding, decimal, figures, groups, issues, passage, passages, position, range, select, signed } from "./figures.mjs";
import { finding, gapWords, groupName, issueName, middle, order, share, sideName, tally } from "./rows.mjs";
import { at, doing, focused, go, inside, more, named, plain, pressUntil, settled, sheet, textOf, texts, told } from "./steps.mjs";
import { text } from "./text.mjs";

const methods = [
  { interpreters: true }, { unclear: true }, { median: true },
  { interpreters: true, unclear: true }, { interpreters: true, unclear: true, median: true },
];
const key = (how) => ["interpreters", "unclear", "median", "ranges"].filter((name) => how[name]).join(",");
const covered = data.issues.map((own) => own.id).filter((id) => figures(id).n > 0);
const changed = (how) => covered.filter((id) => figures(id, passages, how).group !== figures(id).group);
const differs = { interpreters: { who: data.terms.interpreters }, unclear: { side: sideName("abroad") }, median: {} };
const mark = (how) => text("method-mark", { what: Object.keys(differs).filter((name) => how[name]).map((name) => text(`method-${name}`, differs[name])).join("; ") });
const sides = ["abroad", "home", "unclear", "done"];

/** A side's position with its range, as a row has it. */
function short(side, codes, how) {
  const words = { side: sideName(side), position: codes.length === 1 ? signed(codes[0]) : decimal(position(codes, how)) };
  const own = range(codes, how);
  if (!own) return text("range-short-one", words);
  const [low, high] = own.map(decimal);
  return low === high ? text("range-short-same", words) : text("range-short", { ...words, low, high });
}

/** Whether any one code left out moves a side's position, rounded or not. */
const moves = (codes, how) => new Set(codes.map((_, at) => middle(codes.toSpliced(at, 1), how).toFixed(9))).size > 1;

/** Accessible names of the rows or marks of issues. */
const rows = (page) => inside(page, (root) => Object.fromEntries(
  [...root.querySelectorAll('[data-id^="issue:"]')].map((own) => [own.dataset.id.slice(6), own.getAttribute("aria-label")])));

for (const how of methods) {
  for (const view of ["gaps", "map"]) {
    test(`${view} by ${key(how)}: headline, sentence, verdicts and counts are those of the method`, async () => {
      const page = await open({ width: 1280, fragment: `view=${view}&method=${key(how)}` });
      assert.deepEqual([await textOf(page, "h1"), await textOf(page, ".heading .sentence")], finding(passages, { how }).map(plain));
      assert.equal((await textOf(page, ".own-method > span")), plain(`${mark(how)} ${text("method-changes", { n: changed(how).length })}`));
      const all = await rows(page);
      assert.deepEqual(Object.keys(all).toSorted(), covered.toSorted());
      for (const id of covered) assert.equal(all[id], issueName(id, { how }), `${id} by ${key(how)}`);
      const seen = await inside(page, (root) => [...root.querySelectorAll(".row")].map((own) => [own.dataset.issue, ...[".verdict", ".tally"].map((each) => own.querySelector(each).textContent)]));
      const { compared, others } = order(passages, { how });
      assert.deepEqual(seen.map(([id]) => id), view === "gaps" ? [...compared, ...others] : compared);
      for (const [id, ...words] of seen) assert.deepEqual(words.map(plain), [gapWords(id, { how }), tally(id, { how })].map(plain), id);
      await finish(page);
    });
  }
}

/** Where the marks of an issue's row stand, as shares of its track; `kind` is `.ghost` or its opposite. */
const marks = (page, id, kind) => inside(page, (root, [own, kind]) => {
  const row = root.querySelector(`.row[data-issue="${own}"]`);
  const rail = row.querySelector(".rail").getBoundingClientRect();
  return Object.fromEntries([...row.querySelectorAll(`.track :is(.ring, .disc, .square, .triangle)${kind}`)].map((mark) => {
    const box = mark.getBoundingClientRect();
    return [mark.getAttribute("class").match(/abroad|home|unclear|done|interpreter/)[0], (box.x + box.width / 2 - rail.x) / rail.width];
  }));
}, [id, kind]);

test("marks stand at the method's positions, and faint ones at the published", async () => {
  const how = { median: true };
  const { compared } = order(passages, { how });
  const page = await open({ width: 1280, fragment: "view=gaps&method=median" });
  let n = 0;
  for (const id of compared) {
    const own = figures(id);
    const [now, before] = [await marks(page, id, ":not(.ghost)"), await marks(page, id, ".ghost")];
    const moved = sides.some((side) => own[side].length && middle(own[side]) !== middle(own[side], how));
    // Under a mark that has not moved a faint one may lie unseen.
    if (moved || Object.keys(before).length) assert.deepEqual(Object.keys(before).toSorted(), ["abroad", "done"], id);
    n += moved ? 1 : 0;
    for (const side of ["abroad", "done"]) {
      assert(Math.abs(now[side] - share(middle(own[side], how))) < 0.004, `${id}: ${side} at ${now[side]}`);
      if (side in before) assert(Math.abs(before[side] - share(middle(own[side]))) < 0.004, `${id}: published ${side} at ${before[side]}`);
    }
  }
  assert(n > 0, "some issue moves");
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
      // In the row itself: a bar a side that it draws and that moves, from the lowest place to the highest.
      const drawn = own.gap !== null ? ["abroad", "done"] : sides.filter((side) => own[side].length);
      const bars = await inside(page, (root, id) => [...root.querySelectorAll(`.row[data-issue="${id}"] .range-line`)].map((bar) =>
        [bar.getAttribute("class").match(/abroad|home|unclear|done/)[0], ["x1", "x2"].map((name) => parseFloat(bar.getAttribute(name)) / 100)]), id);
      const expectedBars = drawn.filter((side) => own[side].length > 1);
      assert.deepEqual(bars.map(([side]) => side).toSorted(), expectedBars.toSorted(), id);
      for (const [side, ends] of bars) {
        const places = own[side].map((_, at) => share(middle(own[side].toSpliced(at, 1), how)));
        const [from, to] = ends.toSorted((a, b) => a - b);
        assert(Math.abs(from - Math.min(...places)) < 0.001 && Math.abs(to - Math.max(...places)) < 0.001, `${id}: ${side} from ${from} to ${to}`);
        assert.equal(to - from > 0.0005, moves(own[side], how), `${id}: ${side}`);
      }
    }
    await finish(page);
  });
}

test("an open issue says what it rests on, and leads to the passage that decides", async () => {
  const id = covered.find((each) => deciding(each).length && figures(each).decides);
  const page = await open({ width: 1280, fragment: `view=gaps&method=ranges&issue=${id}` });
  const own = figures(id);
  const lines = await texts(page, ".rests-issue > ul li");
  for (const side of sides.filter((each) => own[each].length)) {
    const words = { side: sideName(side), middle: text("middle-mean"), position: own[side].length > 1 ? decimal(position(own[side])) : signed(own[side][0]) };
    const [low, high] = range(own[side])?.map(decimal) ?? [];
    const line = low === undefined ? text("range-line-one", words) : low === high ? text("range-line-same", words) : text("range-line", { ...words, low, high });
    assert(lines.includes(plain(line)), `${line} in ${lines}`);
  }
  const found = await inside(page, (root) => [...root.querySelectorAll('.rests-issue [data-do^="record "]')].map((each) => each.dataset.do.slice(7)));
  assert.deepEqual(found.toSorted(), deciding(id).map((each) => each.id).toSorted());
  const first = deciding(id).find((each) => each.id === found[0]);
  assert((await texts(page, ".rests-issue .to"))[0].includes(groupName(first.group)));
  await at(page, `.rests-issue [data-do="record ${found[0]}"]`).click();
  await settled(page);
  assert.match(page.url(), new RegExp(`record=${found[0]}`));
  await finish(page);
});

test("an open record says what its issue would be without it", async () => {
  const id = covered.find((each) => figures(each).decides);
  const [first] = deciding(id);
  const page = await open({ width: 1280, fragment: `view=gaps&method=ranges&record=${first.id}` });
  const group = first.group === "not-covered" ? text("decides-nothing") : groupName(first.group);
  assert.equal(await textOf(page, ".card .rests-issue"), text("record-decides", { group }));
  const other = passages.find((own) => !deciding(own.issue).some((each) => each.id === own.id));
  await go(page, `view=gaps&method=ranges&record=${other.id}`);
  assert.equal(await textOf(page, ".card .rests-issue"), text("record-leaves", { group: groupName(figures(other.issue).group) }));
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
    await sheet(page, "sure");
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
      const of = (how) => {
        const { group } = figures(id, chosen, how);
        return text(`short-${group}`, { side: sideName("abroad"), who: data.terms.interpreters });
      };
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
  await sheet(page, "sure");
  await at(page, ".rests summary").nth(1).click();
  const found = await inside(page, (root) => [...root.querySelectorAll('.rests [data-do^="record "]')].map((each) => each.dataset.do.slice(7)));
  assert.deepEqual(found.toSorted(), covered.flatMap((id) => deciding(id, passages, how)).map((each) => each.id).toSorted());
  const n = covered.filter((id) => figures(id, passages, how).decides).length;
  assert.equal((await texts(page, ".rests summary"))[1], text("decides-title", { n }));
  await at(page, `.rests [data-do="record ${found[0]}"]`).click();
  await settled(page);
  assert.equal(await inside(page, (root) => Boolean(root.querySelector(".card"))), true);
  assert.equal(await focused(page), "card", "focus goes to what was opened");
  await finish(page);
});

test("a critic turns the switches, is told, shares the address, and goes back", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  assert.equal(await at(page, ".rests, .own-method, .range-line").count(), 0);
  await sheet(page, "sure");
  assert.equal(await focused(page), "sheet");
  await named(page, "rests").click();
  await settled(page);
  assert.match(page.url(), /method=ranges$/);
  assert.equal(await at(page, ".own-method").count(), 0, "ranges are no other method");
  assert((await told(page)).includes(text("range-told")));
  assert(await at(page, ".range-line").count() > 0);
  await at(page, ".rests").getByRole("button", { name: text("method-with-unclear", { side: sideName("abroad") }) }).click();
  await settled(page);
  await at(page, ".rests").getByRole("button", { name: text("middle-median"), exact: true }).click();
  await settled(page);
  assert.match(page.url(), /method=unclear,median,ranges$/);
  const how = { unclear: true, median: true };
  assert((await told(page)).startsWith(mark(how)));
  const sure = await textOf(page, ".rests");
  for (const note of [text("method-unclear-note", { side: sideName("abroad") }), text("range-what"), text("method-ghosts")]) assert(sure.includes(plain(note)), note);
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

test("a critic does the same by keys alone, and closing leads back", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  await pressUntil(page, "Tab", (id) => id === "sheet:more");
  await page.keyboard.press("Enter");
  await settled(page);
  const action = () => inside(page, (root) => root.activeElement?.dataset.do);
  const tabTo = async (wanted) => {
    for (let n = 0; n < 30 && await action() !== wanted; n++) await page.keyboard.press("Tab");
    assert.equal(await action(), wanted);
  };
  await tabTo("sheet sure");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await at(page, ".sheet.sure").count(), 1);
  await tabTo("method median");
  await page.keyboard.press("Space");
  await settled(page);
  assert.match(page.url(), /method=median$/);
  assert.equal(await action(), "method median", "focus stays");
  await tabTo("method median,ranges");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(page.url(), /method=median,ranges$/);
  assert.equal(await focused(page), "rests", "focus stays");
  await page.keyboard.press("Escape");
  await settled(page);
  assert.equal(await at(page, ".sheet").count(), 0);
  assert.notEqual(await focused(page), null, "focus is not lost with the sheet");
  await finish(page);
});

test("on a phone the switches stand in their sheet, and every target is large enough", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "view=gaps" });
  await named(page, "sheet:more").tap();
  await at(page, '.sheet.more [data-do="sheet sure"]').tap();
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
    await sheet(page, "sure");
    for (const own of await at(page, ".rests summary").all()) await own.click();
    await settled(page);
    assert.deepEqual(await violations(page, rules), []);
    await finish(page);
  });
}

test("with scholars counted their marks are drawn, and their list says so", async () => {
  const id = passages.find((own) => own.side === "interpreter" && figures(own.issue).gap !== null).issue;
  const page = await open({ width: 1280, fragment: `view=map&method=interpreters&issue=${id}` });
  const own = passages.filter((each) => each.issue === id && each.side === "interpreter");
  assert.equal(await at(page, ".map .passage.interpreter").count(), own.length);
  assert((await textOf(page, ".issue-sheet")).includes(text("method-interpreters", { who: data.terms.interpreters })));
  assert(own.every((each) => counted(each, { interpreters: true }) !== "interpreter"));
  assert.equal(groups.length, 8);
  assert.equal(passage[own[0].id].voice, "interpreter");
  await finish(page);
});

test("the words of a method stand wherever figures do: all passages, map, rows, timeline, places", async () => {
  for (const view of ["evidence", "map", "gaps", "timeline", "places"]) {
    const page = await open({ width: 700, fragment: `view=${view}&method=median` });
    assert.equal(await at(page, ".own-method").count(), 1, view);
    assert.equal(await at(page, ".rests").count(), 0, "its switches stand in their own sheet alone");
    assert.equal(await doing(page, "published").count(), 1);
    await finish(page);
  }
});
