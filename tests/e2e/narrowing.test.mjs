// Narrowing what is shown: facets and their counts, the period, search, the empty selection, comparing, sorting.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { count, data, facets, figures, fold, fragmentOf, groups, hits, issues, passage, passages, select, sentence, undated } from "./figures.mjs";
import { at, doing, focused, go, inside, named, openFilters, plain, search, settled, textOf, texts, told } from "./steps.mjs";
import { text } from "./text.mjs";

const records = (page) => inside(page, (root) => [...root.querySelectorAll('table [data-id^="record:"]')].map((own) => own.dataset.id.slice(7)));
const expected = (filter) => data.issues.flatMap((issue) => select(filter).filter((own) => own.issue === issue.id).map((own) => own.id));

/** Ticks a facet's value. */
async function tick(page, facet, value) {
  await named(page, `facet:${facet}:${value}`).click();
  await settled(page);
}

/** Unfolds every facet. */
async function unfold(page) {
  while (await at(page, '[data-do^="fold-facet"][aria-expanded="false"]').count()) {
    await at(page, '[data-do^="fold-facet"][aria-expanded="false"]').first().click();
    await settled(page);
  }
}

/** Facets' values with the counts beside them, and which are ticked. */
const shownCounts = (page) => inside(page, (root) => Object.fromEntries([...root.querySelectorAll('input[data-id^="facet:"]')].map((own) =>
  [own.dataset.id.slice(6), [Number(own.closest("label").querySelector(".count").textContent), own.checked]])));

async function assertCounts(page, filter) {
  const shown = await shownCounts(page);
  for (const [facet, values] of Object.entries(facets)) {
    for (const value of values) {
      const n = count(filter, facet, value);
      const found = shown[`${facet}:${value}`];
      if (found === undefined) assert.equal(count({}, facet, value), 0, `${facet} ${value} is not offered`);
      else assert.deepEqual(found, [n, (filter[facet] ?? []).includes(value)], `${facet} ${value} under ${JSON.stringify(filter)}`);
    }
  }
}

test("ticking facets narrows the passages; each count applies all other facets but the own one", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await named(page, "sheet:filters").click();
  await unfold(page);
  const filter = {};
  for (const [facet, value] of [["audience", "foreign"], ["audience", "done"], ["position", "2"], ["issues", "sea"], ["issues", "trade"], ["place", "scs"]]) {
    await tick(page, facet, value);
    filter[facet] = [...(filter[facet] ?? []), value];
    assert.deepEqual(await records(page), expected(filter), JSON.stringify(filter));
    await assertCounts(page, filter);
    assert.equal(await told(page), text("notice-selection", { n: expected(filter).length, all: passages.length }));
  }
  const badge = Object.values(filter).flat().length;
  assert(plain(await named(page, "sheet:filters").textContent()).endsWith(String(badge)), "the button tells how many");
  await tick(page, "place", "scs");
  delete filter.place;
  assert.deepEqual(await records(page), expected(filter));
  await finish(page);
});

test("counts under filters that come with the address", async () => {
  const page = await open({ width: 1280 });
  await named(page, "sheet:filters").click();
  await unfold(page);
  for (const filter of [
    {},
    { voice: ["leader"] },
    { voice: ["interpreter"], issues: ["equality"] },
    { aim: ["1", "3"] },
    { category: ["3"], position: ["1"] },
    { speaker: ["xi-jinping", "fu-ying"], from: "2017" },
    { place: ["us", "cn"], audience: ["domestic"] },
    { audience: ["foreign"], category: ["1"] },
    { from: "2014", to: "2015" },
  ]) {
    await go(page, `view=gaps&${fragmentOf(filter)}`);
    await assertCounts(page, filter);
  }
  await finish(page);
});

test("every facet names its values in words", async () => {
  const page = await open({ width: 1280 });
  await named(page, "sheet:filters").click();
  await unfold(page);
  const labels = await inside(page, (root) => Object.fromEntries([...root.querySelectorAll('input[data-id^="facet:"]')].map((own) => [own.dataset.id.slice(6), own.closest("label").textContent])));
  for (const list of [["issues", data.issues], ["audience", data.audiences], ["aim", data.aims], ["category", data.categories], ["speaker", data.speakers], ["place", data.places]]) {
    for (const own of list[1]) {
      const label = labels[`${list[0]}:${own.id}`];
      if (label) assert(label.includes(own.label ?? own.name), `${list[0]} ${own.id}: “${label}”`);
    }
  }
  for (const [code, words] of Object.entries(data.axis.said)) assert(labels[`position:${code}`].includes(words), code);
  await finish(page);
});

test("a period shows what overlaps it and tells how many undated passages it leaves out", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await named(page, "sheet:filters").click();
  const filter = {};
  for (const [field, value] of [["from", "2014"], ["to", "2015-06"], ["from", "2015-06-30"], ["to", "2018-06"]]) {
    await named(page, field).fill(value);
    await named(page, field).press("Enter");
    await named(page, field).blur();
    await settled(page);
    filter[field] = value;
    assert.deepEqual(await records(page), expected(filter), JSON.stringify(filter));
    const sheet = plain(await named(page, "sheet").textContent());
    assert(sheet.includes(text("undated-out", { n: undated(filter) })), `${undated(filter)} undated under ${JSON.stringify(filter)}`);
  }
  await named(page, "from").fill("");
  await named(page, "from").blur();
  await named(page, "to").fill("");
  await named(page, "to").blur();
  await settled(page);
  assert.equal((await records(page)).length, passages.length);
  await finish(page);
});

test("what is no date narrows nothing, and the field does not pretend that it does", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await named(page, "sheet:filters").click();
  await named(page, "from").fill("last fall");
  await named(page, "from").blur();
  await settled(page);
  assert.equal((await records(page)).length, passages.length);
  const [value, invalid] = await named(page, "from").evaluate((own) => [own.value, own.getAttribute("aria-invalid")]);
  assert(value === "" || invalid === "true", `the field still shows “${value}”`);
  await finish(page);
});

const positions = (page) => inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"]')].flatMap((row) =>
  [...row.querySelectorAll(".mean:not(.ghost), .ring:not(.passage), .disc:not(.passage), .square:not(.passage), .passage")].map((mark) => {
    const box = mark.getBBox();
    return `${row.dataset.id} ${mark.dataset.id ?? mark.getAttribute("class").replace(/ (miss|hit|faded|dim)/g, "")} ${box.x.toFixed(1)} ${box.y.toFixed(1)} ${box.width.toFixed(1)}`;
  })));

for (const view of ["gaps", "map"]) {
  test(`${view}: a search marks hits and moves no mark`, async () => {
    const page = await open({ width: 1280, fragment: `view=${view}` });
    const before = await positions(page);
    assert(before.length > 10, `${view} draws no marks`);
    for (const query of ["sovereign", "rule of law", "zzzz"]) {
      await search(page, query);
      assert.deepEqual(await positions(page), before, query);
      if (view === "gaps") {
        const found = await inside(page, (root) => [".hit", ".miss"].map((own) => [...root.querySelectorAll(`svg .passage${own}`)].map((mark) => mark.dataset.id.slice(4)).sort()));
        const drawn = passages.filter((own) => own.side !== "interpreter");
        const hit = hits(query, drawn);
        assert.deepEqual(found, [hit.map((own) => own.id).sort(), drawn.filter((own) => !hit.includes(own)).map((own) => own.id).sort()], query);
      }
    }
    await search(page, "");
    assert.deepEqual(await positions(page), before);
    assert.equal(await at(page, "svg .miss, svg .hit").count(), 0);
    await finish(page);
  });
}

test("in the table just the words searched for are marked, whatever their case, accents and apostrophes", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  for (const query of ["SOVEREIGN", "china's", "Wto rules", "háckers xi"]) {
    await search(page, query);
    const marks = await inside(page, (root) => [...root.querySelectorAll("table mark")].map((own) => own.textContent));
    const words = fold(query).split(" ");
    for (const mark of marks) assert(words.includes(fold(mark)), `“${mark}” is marked for “${query}”`);
    const rows = await inside(page, (root) => [...root.querySelectorAll('table [data-id^="record:"]')].map((own) => {
      const cells = [own.closest("tr").querySelector(".what"), own.closest("tr").querySelector(".who")];
      return [own.dataset.id.slice(7), cells.map((cell) => cell.textContent).join(" "), cells.reduce((n, cell) => n + cell.querySelectorAll("mark").length, 0)];
    }));
    for (const [id, cells, n] of rows) {
      const deed = !passage[id].statement;
      const among = deed ? fold([passage[id].summary, ...passage[id].quotes].join(" ")) : fold(cells);
      const seen = words.filter((word) => among.includes(word));
      assert.equal(n > 0, seen.length > 0, `${id} has ${n} marks for “${query}”`);
    }
    assert.equal(await told(page), text("notice-searched", { n: hits(query).length }));
  }
  await finish(page);
});

for (const [width, view] of [[360, "gaps"], [1280, "map"], [360, "evidence"]]) {
  test(`${view} at ${width} px: an empty selection says so and offers the way back`, async () => {
    const filter = { audience: ["foreign"], category: ["1"] };
    assert.equal(select(filter).length, 0);
    const page = await open({ width, fragment: `view=${view}&${fragmentOf(filter)}` });
    const empty = at(page, '[role="tabpanel"]');
    assert((await empty.textContent()).includes(text("empty-title")));
    assert.equal(await at(page, ".narrowed").getByText(text("selection-of", { n: 0, all: passages.length })).count(), 1);
    await empty.getByRole("button", { name: text("clear-all") }).click();
    await settled(page);
    assert.equal((await empty.textContent()).includes(text("empty-title")), false);
    assert.equal((await textOf(page, ".sentence")).startsWith(plain(text("sentence", sentence()))), true);
    assert.doesNotMatch(page.url(), /audience|category/);
    assert.notEqual(await focused(page), null, "focus is lost with the button");
    await finish(page);
  });
}

test("on a phone the search says what it found where it is typed, and leads from hit to hit", async () => {
  const page = await open({ width: 360, height: 740, touch: true });
  await search(page, "sovereignty");
  const found = hits("sovereignty").map((own) => own.id);
  assert(found.length > 1 && found.length < passages.length, `${found.length} hits`);
  const line = at(page, ".sheet .found");
  assert((await line.textContent()).includes(`${found.length} passages`));
  const seen = [];
  for (let n = 0; n < found.length; n++) {
    await line.locator('[data-do="next"]').click();
    await settled(page);
    seen.push(new URLSearchParams((await page.evaluate(() => location.hash)).slice(1)).get("record"));
  }
  assert.deepEqual(seen.toSorted(), found.toSorted(), "each hit once");
  await finish(page);
});

test("a search without hits says so and offers the way back", async () => {
  const page = await open({ width: 360 });
  await search(page, "zzzz");
  assert((await textOf(page, ".narrowed")).includes(text("selection-searched", { n: 0, query: "zzzz" })));
  await at(page, ".narrowed").getByRole("button", { name: text("clear-all") }).click();
  await settled(page);
  assert.equal(await named(page, "search").inputValue(), "");
  assert.equal(await at(page, ".narrowed").count(), 0);
  await finish(page);
});

test("clear all empties facets, period and search at once, and keeps what is open", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&issue=sea&q=rule&audience=foreign,done&from=2009&position=2&speaker=beijing" });
  await named(page, "sheet:filters").click();
  await named(page, "sheet").getByRole("button", { name: text("clear-all") }).click();
  await settled(page);
  assert.equal(new URL(page.url()).hash, "#v=1&view=gaps&issue=sea");
  assert.equal(await at(page, "input:checked").count(), 0);
  assert.equal(await named(page, "from").inputValue(), "");
  assert.equal(await named(page, "search").inputValue(), "");
  assert.equal(await named(page, "issue-sheet").count(), 1);
  await finish(page);
});

test("the published position stays as a ghost under a filter", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  assert.equal(await at(page, "svg .ghost").count(), 0);
  await go(page, "view=gaps&audience=done");
  assert.equal(await at(page, 'svg [data-id="issue:trade"] .ghost.abroad').count(), 1);
  assert.equal(await at(page, 'svg [data-id="issue:trade"] .mean.abroad:not(.ghost)').count(), 0);
  await finish(page);
});

const columns = (page) => inside(page, (root) => [...root.querySelectorAll(".compare .column")].map((own) => own.textContent.replace(/\s+/g, " ")));

test("two and three issues stand side by side, one and four do not", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&issues=sea" });
  assert.deepEqual(await columns(page), []);
  for (const chosen of [["trade", "sea"], ["trade", "sea", "internet"]]) {
    await go(page, `view=gaps&issues=${chosen.join(",")}`);
    const found = await columns(page);
    assert.equal(found.length, chosen.length);
    for (const [index, id] of chosen.entries()) {
      const own = figures(id);
      for (const part of [issues[id].label, text(`group-${own.group}`), text("count-abroad", { n: own.abroad.length }), text("count-done", { n: own.done.length })]) {
        assert(found[index].includes(part), `${id} lacks “${part}”: ${found[index]}`);
      }
    }
    const boxes = await at(page, ".compare .column").evaluateAll((all) => all.map((own) => own.getBoundingClientRect().top));
    assert.equal(new Set(boxes).size, 1, "side by side");
  }
  await go(page, "view=gaps&issues=sea,trade,internet,finance");
  assert.deepEqual(await columns(page), []);
  await finish(page);
});

test("a comparison is begun at an issue, completed under Filters, and taken apart again", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&issue=sea" });
  await doing(page, "compare sea").click();
  await settled(page);
  await openFilters(page);
  await unfold(page);
  await tick(page, "issues", "trade");
  assert.equal((await columns(page)).length, 2);
  await at(page, '.compare [data-do="toggle issues sea"]').click();
  await settled(page);
  assert.deepEqual(await columns(page), []);
  assert.match(page.url(), /issues=trade(&|$)/);
  await finish(page);
});

for (const view of ["gaps", "map", "evidence"]) {
  test(`${view}: each number of the sentence narrows to its issues, and back`, async () => {
    const page = await open({ width: 1280, fragment: `view=${view}` });
    const of = (group) => data.issues.map((own) => own.id).filter((id) => figures(id).group === group);
    for (const group of groups.filter((own) => of(own).length && !["scholars-only", "not-covered"].includes(own))) {
      const button = at(page, `.sentence [data-do="only ${group}"]`);
      await button.click();
      await settled(page);
      assert.deepEqual(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("issues").split(",").sort(), of(group).sort(), group);
      assert.equal(await button.getAttribute("aria-pressed"), "true", group);
      const wanted = select({ issues: of(group) }).length;
      assert((await textOf(page, ".narrowed")).includes(text("selection-of", { n: wanted, all: passages.length })), group);
      await button.click();
      await settled(page);
      assert.doesNotMatch(page.url(), /issues=/);
    }
    await finish(page);
  });
}

test("interpreters stand apart: hidden at first, shown by a switch, never in a mean", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps" });
  const drawn = (side) => at(page, `svg.picture .passage.${side}`).count();
  const means = () => inside(page, (root) => [...root.querySelectorAll("svg .mean")].map((own) => own.getBBox().x));
  const before = await means();
  assert.equal(await drawn("interpreter"), 0);
  await doing(page, "interpreters").click();
  await settled(page);
  assert.equal(await drawn("interpreter"), passages.filter((own) => own.side === "interpreter").length);
  assert.deepEqual(await means(), before);
  assert.match(page.url(), /layer=interpreters/);
  await finish(page);
});

test("the table sorts by date, speaker, code and place, there and back, within each issue", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  const natural = await records(page);
  const order = data.sources.flatMap((source) => source.sections.map((section) => section.id));
  const spot = (own) => { const [id, n] = own.locators[0].split(" ¶"); return order.indexOf(id) * 1000 + Number(n); };
  const name = (own) => data.speakers.find((each) => each.id === own.speaker)?.name;
  const keys = { date: (own) => own.date?.slice(0, 4), position: (own) => own.position, "place-in-report": spot, speaker: name };
  for (const [key, of] of Object.entries(keys)) {
    for (const [direction, sign] of [["ascending", 1], ["descending", -1]]) {
      await named(page, `sort:${key}`).click();
      await settled(page);
      assert.equal(await at(page, `th:has([data-id="sort:${key}"])`).getAttribute("aria-sort"), direction);
      const found = (await records(page)).map((id) => passage[id]);
      for (const [index, own] of found.slice(1).entries()) {
        const before = found[index];
        if (before.issue !== own.issue) continue;
        const [a, b] = [of(before), of(own)];
        if (a === undefined) assert.equal(b, undefined, `${own.id} has a ${key} and stands after one without`);
        else if (b !== undefined) assert(a === b || (a < b ? 1 : -1) === sign, `${before.id} before ${own.id} by ${key}, ${direction}`);
      }
      assert.deepEqual(found.map((own) => own.id).sort(), natural.toSorted());
    }
    await named(page, `sort:${key}`).click();
    await settled(page);
    assert.deepEqual(await records(page), natural, `a third press by ${key} is the natural order`);
  }
  await finish(page);
});

test("the live region tells how many passages are shown", async () => {
  const page = await open({ width: 1280 });
  await at(page, '.sentence [data-do="only further"]').click();
  await settled(page);
  const n = select({ issues: data.issues.map((own) => own.id).filter((id) => figures(id).group === "further") }).length;
  assert.equal(await told(page), text("notice-selection", { n, all: passages.length }));
  await doing(page, "view evidence").click();
  await settled(page);
  assert((await told(page)).startsWith(text("view-evidence")));
  assert.equal((await texts(page, '[role="status"][aria-live="polite"]')).length, 1);
  await finish(page);
});
