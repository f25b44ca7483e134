// Narrowing what is shown: facets and their counts, the period, search, the empty selection, comparing, unfolding, sorting.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { count, data, facets, figures, fold, fragmentOf, hits, issues, passage, passages, select, undated } from "./figures.mjs";
import { finding, order, tally, verdict } from "./rows.mjs";
import { at, doing, focused, go, inside, named, openFilters, plain, search, settled, sheet, show, textOf, texts, told } from "./steps.mjs";
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
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table" });
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
  await openFilters(page);
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
    await go(page, `view=evidence&${fragmentOf(filter)}`);
    await assertCounts(page, filter);
  }
  await finish(page);
});

test("every facet names its values in words", async () => {
  const page = await open({ width: 1280 });
  await openFilters(page);
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
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table" });
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

/** Types an end of the period, as a reader does who goes on to the next field. */
async function type(page, end, value) {
  await named(page, end).fill(value);
  await named(page, end).blur();
  await settled(page);
}

/** What an end's field holds, whether it is said to be wrong, and the sentences that describe it. */
const field = (page, end) => named(page, end).evaluate((own) => [
  own.value,
  own.getAttribute("aria-invalid"),
  own.getAttribute("aria-describedby").split(" ").map((id) => own.getRootNode().getElementById(id)).filter((each) => each.checkVisibility()).map((each) => each.textContent),
]);

test("what is no date is said at its field, and the period stays as it was", async () => {
  const page = await open({ width: 390, fragment: "view=evidence&layer=table&from=2014" });
  await named(page, "sheet:filters").click();
  const hint = text("period-hint");
  assert.deepEqual(await field(page, "from"), ["2014", "false", [hint]]);
  for (const wrong of ["last fall", "2017-13", "2017-02-30"]) {
    await type(page, "from", wrong);
    const sentence = text("period-no-date", { found: wrong });
    assert.deepEqual(await field(page, "from"), [wrong, "true", [sentence, hint]]);
    assert.deepEqual((await field(page, "to")).slice(0, 2), ["", "false"]);
    assert.equal(await told(page), sentence);
    assert.deepEqual(await records(page), expected({ from: "2014" }), wrong);
    assert.match(page.url(), /[#&]from=2014(&|$)/);
  }
  await type(page, "from", "2015");
  assert.deepEqual(await field(page, "from"), ["2015", "false", [hint]]);
  assert.deepEqual(await records(page), expected({ from: "2015" }));
  await finish(page);
});

test("a period that would end before it starts is said at the field typed last, until the two are in order", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table&to=2015" });
  await named(page, "sheet:filters").click();
  const hint = text("period-hint");
  await type(page, "from", "2018-06");
  assert.deepEqual(await field(page, "from"), ["2018-06", "true", [text("period-late-start", { found: "2018-06", end: "2015" }), hint]]);
  assert.deepEqual(await records(page), expected({ to: "2015" }));
  await type(page, "to", "2019");
  for (const [end, value] of [["from", "2018-06"], ["to", "2019"]]) assert.deepEqual(await field(page, end), [value, "false", [hint]]);
  assert.deepEqual(await records(page), expected({ from: "2018-06", to: "2019" }));
  await type(page, "to", "2013");
  assert.deepEqual(await field(page, "to"), ["2013", "true", [text("period-early-end", { found: "2013", start: "2018-06" }), hint]]);
  assert.deepEqual(await records(page), expected({ from: "2018-06", to: "2019" }));
  // What was refused goes when all is cleared, and when the sheet is closed.
  await at(page, ".sheet .close").click();
  await settled(page);
  await named(page, "sheet:filters").click();
  await settled(page);
  assert.deepEqual(await field(page, "to"), ["2019", "false", [hint]]);
  await type(page, "to", "soon");
  await at(page, '.sheet [data-do="clear"]').click();
  await settled(page);
  assert.deepEqual(await field(page, "to"), ["", "false", [hint]]);
  assert.equal((await records(page)).length, passages.length);
  await finish(page);
});

for (const width of [360, 640, 859]) {
  test(`at ${width} px each cell of the table shows its column's name, and the heads are there for a screen reader`, async () => {
    const page = await open({ width, fragment: "view=evidence&layer=table&issues=sea" });
    const columns = ["side", "date", "speaker", "what", "position", "locator"].map((own) => text(`column-${own}`, { source: data.terms.source }));
    const rows = await at(page, ".evidence .record").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => {
      const name = cell.querySelector(".cell-name");
      const [own, whole] = [name.getBoundingClientRect(), cell.getBoundingClientRect()];
      return name.checkVisibility() && own.width > 20 && own.left >= whole.left - 0.5 && own.bottom <= whole.bottom + 0.5 ? name.textContent : `${name.textContent} is not seen`;
    })));
    assert(rows.length > 3);
    for (const row of rows) assert.deepEqual(row, columns);
    const table = at(page, ".evidence");
    const heads = await table.getByRole("columnheader").all();
    assert.equal(heads.length, columns.length);
    for (const [n, head] of heads.entries()) assert((await head.ariaSnapshot()).includes(columns[n]), columns[n]);
    // Blocks have no meaning of a table by themselves.
    assert.equal(await table.getByRole("row").count(), rows.length + 2);
    assert.equal(await table.getByRole("cell").count(), rows.length * columns.length);
    await finish(page);
  });
}

test("a wide table shows the names of its columns once", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table&issues=sea" });
  assert.equal(await at(page, ".evidence .cell-name").filter({ visible: true }).count(), 0);
  assert.equal(await at(page, ".evidence thead th").filter({ visible: true }).count(), 6);
  await finish(page);
});

/** Where marks stand: the rows' by their shares, the map's and an open issue's by their boxes. */
const positions = (page) => inside(page, (root) => [...root.querySelectorAll("svg.track, .map svg, svg.spread")].flatMap((svg) =>
  [...svg.querySelectorAll(".ring, .disc, .square, .triangle")].map((mark) => {
    const box = mark.getBoundingClientRect();
    const own = svg.getBoundingClientRect();
    return `${mark.getAttribute("class").replace(/ (miss|hit)/g, "")} ${(box.x - own.x).toFixed(1)} ${(box.y - own.y).toFixed(1)} ${box.width.toFixed(1)}`;
  })));

for (const [view, more] of [["gaps", ""], ["gaps", "&issue=sea"], ["map", ""], ["map", "&issue=sea"]]) {
  test(`${view}${more}: a search marks hits and moves no mark`, async () => {
    const page = await open({ width: 1280, fragment: `view=${view}${more}` });
    const before = await positions(page);
    assert(before.length > 10, `${view} draws no marks`);
    for (const query of ["sovereign", "rule of law", "zzzz"]) {
      await go(page, `view=${view}${more}&q=${encodeURIComponent(query)}`);
      assert.deepEqual(await positions(page), before, query);
      const found = await inside(page, (root) => [".hit", ".miss"].map((own) => [...root.querySelectorAll(`svg .passage${own}`)]
        .map((mark) => mark.closest('[data-id^="record:"], [data-id^="dot:"]')?.dataset.id.replace(/^\w+:/, "")).filter(Boolean).sort()));
      const drawn = more ? passages.filter((own) => own.issue === "sea") : [];
      const hit = hits(query, drawn);
      assert.deepEqual(found.map((own) => [...new Set(own)]), [hit.map((own) => own.id).sort(), drawn.filter((own) => !hit.includes(own)).map((own) => own.id).sort()], query);
    }
    await go(page, `view=${view}${more}`);
    assert.deepEqual(await positions(page), before);
    assert.equal(await at(page, "svg .miss, svg .hit").count(), 0);
    await finish(page);
  });
}

test("all passages begin folded; an issue unfolds to its entries and folds again, and all do at once", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  const entries = () => inside(page, (root) => [...root.querySelectorAll(".entry-text")].map((own) => own.dataset.id.slice(7)));
  const of = (id) => passages.filter((own) => own.issue === id).map((own) => own.id).toSorted();
  const { compared, others } = order();
  assert.deepEqual(await entries(), []);
  assert.deepEqual((await texts(page, ".of-issue .name")), [...compared, ...others].map((id) => plain(issues[id].label)));
  for (const id of [compared[0], others[0]]) {
    await doing(page, `unfold ${id}`).click();
    await settled(page);
    assert.equal(await named(page, `issue:${id}`).getAttribute("aria-expanded"), "true");
  }
  assert.deepEqual((await entries()).toSorted(), [...of(compared[0]), ...of(others[0])].toSorted());
  await doing(page, `unfold ${compared[0]}`).click();
  await settled(page);
  assert.deepEqual((await entries()).toSorted(), of(others[0]));
  assert.equal(new URL(page.url()).hash, "#view=evidence", "folds are no part of the address");
  const all = named(page, "unfold:all");
  assert.equal(await all.textContent(), text("passages-unfold"));
  await all.click();
  await settled(page);
  assert.deepEqual((await entries()).toSorted(), passages.map((own) => own.id).toSorted());
  assert.equal(await all.textContent(), text("passages-fold"));
  await all.click();
  await settled(page);
  assert.deepEqual(await entries(), []);
  await finish(page);
});

test("in the list a search unfolds the issues with hits and marks just these; a filter unfolds what it leaves", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  const unfolded = () => inside(page, (root) => [...root.querySelectorAll('.of-issue .name[aria-expanded="true"]')].map((own) => own.dataset.id.slice(6)));
  for (const query of ["sovereign", "WTO rules", "zzzz"]) {
    await search(page, query);
    const found = hits(query);
    assert.deepEqual((await unfolded()).toSorted(), [...new Set(found.map((own) => own.issue))].toSorted(), query);
    const marked = await inside(page, (root) => [...root.querySelectorAll(".entry.hit .entry-text")].map((own) => own.dataset.id.slice(7)));
    assert.deepEqual(marked.toSorted(), found.map((own) => own.id).toSorted(), query);
    const words = fold(query).split(" ");
    for (const own of await texts(page, ".entry mark")) assert(words.includes(fold(own)), `“${own}” is marked for “${query}”`);
    assert.equal(await told(page), text("notice-searched", { n: found.length }));
  }
  await search(page, "");
  assert.deepEqual(await unfolded(), []);
  await openFilters(page);
  await tick(page, "audience", "domestic");
  const left = select({ audience: ["domestic"] });
  assert.deepEqual((await unfolded()).toSorted(), [...new Set(left.map((own) => own.issue))].toSorted());
  assert.deepEqual((await inside(page, (root) => [...root.querySelectorAll(".entry-text")].map((own) => own.dataset.id.slice(7)))).toSorted(), left.map((own) => own.id).toSorted());
  await finish(page);
});

test("a passage of the list opens in its place, and Escape leads back to it", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence" });
  await doing(page, "unfold trade").click();
  await named(page, "record:wto-accession").click();
  await settled(page);
  assert.equal(await focused(page), "card");
  assert.equal(await at(page, ".of-issue .inline article.card").count(), 1);
  assert.match(page.url(), /view=evidence&issue=trade&record=wto-accession$/);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.equal(await at(page, "article.card").count(), 0);
  assert.equal(await focused(page), "record:wto-accession");
  await finish(page);
});

test("what is chosen among all passages holds in every view, which says so and offers the way back", async () => {
  const page = await open({ width: 1280 });
  await openFilters(page);
  await tick(page, "audience", "foreign");
  const n = select({ audience: ["foreign"] }).length;
  for (const view of ["gaps", "map", "timeline", "places", "evidence"]) {
    await show(page, view);
    assert((await textOf(page, ".narrowed")).includes(text("selection-of", { n, all: passages.length })), view);
    assert.equal(await at(page, ".narrowed").getByRole("button", { name: text("clear-all") }).count(), 1, view);
  }
  await show(page, "gaps");
  await at(page, ".narrowed").getByRole("button", { name: text("clear-all") }).click();
  await settled(page);
  assert.equal(await at(page, ".narrowed").count(), 0);
  assert.equal(await focused(page), "view", "focus is not lost with the button");
  assert.equal(new URL(page.url()).hash, "#v=1&view=gaps");
  await finish(page);
});

test("in the table just the words searched for are marked, whatever their case, accents and apostrophes", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table" });
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
    const empty = at(page, ".view");
    assert((await empty.textContent()).includes(text("empty-title")));
    assert.equal(await at(page, ".narrowed").getByText(text("selection-of", { n: 0, all: passages.length })).count(), 1);
    await empty.getByRole("button", { name: text("clear-all") }).click();
    await settled(page);
    assert.equal((await empty.textContent()).includes(text("empty-title")), false);
    if (view !== "evidence") assert.deepEqual([await textOf(page, "h1"), await textOf(page, ".sentence")], finding().map(plain));
    else assert.equal(await at(page, ".of-issue").count(), data.issues.filter((own) => figures(own.id).n > 0).length);
    assert.doesNotMatch(page.url(), /audience|category/);
    assert.notEqual(await focused(page), null, "focus is lost with the button");
    await finish(page);
  });
}

test("on a phone the search says what it found, and leads from hit to hit", async () => {
  const page = await open({ width: 360, height: 740, touch: true });
  await search(page, "sovereignty");
  const found = hits("sovereignty").map((own) => own.id);
  assert(found.length > 1 && found.length < passages.length, `${found.length} hits`);
  const line = at(page, ".narrowed");
  assert(plain(await line.textContent()).includes(plain(text("selection-searched", { n: found.length, query: "sovereignty" }))));
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
  const page = await open({ width: 1280, fragment: "view=evidence&issue=sea&q=rule&audience=foreign,done&from=2009&position=2&speaker=beijing" });
  await named(page, "sheet:filters").click();
  await named(page, "sheet").getByRole("button", { name: text("clear-all") }).click();
  await settled(page);
  assert.equal(new URL(page.url()).hash, "#v=1&view=evidence&issue=sea");
  assert.equal(await at(page, "input:checked").count(), 0);
  assert.equal(await named(page, "from").inputValue(), "");
  assert.equal(await named(page, "search").inputValue(), "");
  assert.equal(await named(page, "issue-sheet").count(), 1);
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
      for (const part of [issues[id].label, verdict(id), tally(id)]) {
        assert(found[index].includes(plain(part)), `${id} lacks “${part}”: ${found[index]}`);
      }
    }
    const boxes = await at(page, ".compare .column").evaluateAll((all) => all.map((own) => own.getBoundingClientRect().top));
    assert.equal(new Set(boxes).size, 1, "side by side");
  }
  await go(page, "view=gaps&issues=sea,trade,internet,finance");
  assert.deepEqual(await columns(page), []);
  await finish(page);
});

test("issues are set side by side under Filters, and taken apart again", async () => {
  const page = await open({ width: 1280 });
  await openFilters(page);
  await unfold(page);
  await tick(page, "issues", "sea");
  await tick(page, "issues", "trade");
  assert.equal((await columns(page)).length, 2);
  await at(page, '.compare [data-do="toggle issues sea"]').click();
  await settled(page);
  assert.deepEqual(await columns(page), []);
  assert.match(page.url(), /issues=trade(&|$)/);
  await finish(page);
});

for (const [view, width] of [["gaps", 360], ["map", 1280]]) {
  test(`${view} at ${width} px: an open issue is compared with a second one on the same axis, with another, and with none`, async () => {
    const page = await open({ width, fragment: `view=${view}&issue=sea` });
    const hash = () => new URL(page.url()).hash;
    await named(page, "compare").click();
    const offered = await inside(page, (root) => [...root.querySelectorAll(".picker [data-do]")].map((own) => own.dataset.do.slice(8)));
    assert.deepEqual(offered, data.issues.map((own) => own.id).filter((id) => id !== "sea" && figures(id).n > 0));
    await doing(page, "compare trade").first().click();
    await settled(page);
    assert.equal(hash(), `#v=1&view=${view}&issue=sea&with=trade`);
    assert.equal(await focused(page), "compared");
    const head = await textOf(page, '[data-id="compared"]');
    assert.equal(head, plain(`${issues.trade.label} ${verdict("trade")}`));
    const rails = await inside(page, (root) => [...root.querySelectorAll(".issue-sheet svg.spread")].map((svg) => {
      const { x, width: wide } = svg.querySelector("line.rail").getBoundingClientRect();
      return { x, wide, dots: [...svg.querySelectorAll(".passage")].map((own) => own.dataset.id.replace(/^\w+:/, "")).sort() };
    }));
    assert.equal(rails.length, 2);
    assert(Math.abs(rails[0].x - rails[1].x) < 0.1 && Math.abs(rails[0].wide - rails[1].wide) < 0.1, "on the same axis");
    assert.deepEqual(rails.map((own) => own.dots), ["sea", "trade"].map((id) => passages.filter((own) => own.issue === id).map((own) => own.id).sort()));
    if (await doing(page, "compare internet").first().isVisible() === false) await named(page, "compare").click();
    await doing(page, "compare internet").first().click();
    await settled(page);
    assert.equal(hash(), `#v=1&view=${view}&issue=sea&with=internet`);
    assert.equal(await at(page, ".compared").count(), 1, "one beneath");
    await at(page, '.compared [data-do="compare internet"]').click();
    await settled(page);
    assert.equal(hash(), `#v=1&view=${view}&issue=sea`);
    assert.equal(await at(page, ".compared").count(), 0);
    assert.equal(await focused(page), "compare", "focus goes back to where it is chosen");
    await finish(page);
  });
}

test("scholars stand apart: not on the map at first, shown by a switch of the study, never in a mean", async () => {
  const page = await open({ width: 1280, fragment: "view=map&issue=sea" });
  const drawn = () => at(page, ".map .passage.interpreter").count();
  const means = () => inside(page, (root) => [...root.querySelectorAll(".map .mean")].map((own) => [own.getBBox().x, own.getBBox().y]));
  const before = await means();
  assert.equal(await drawn(), 0);
  await sheet(page, "sure");
  await doing(page, "interpreters").click();
  await settled(page);
  assert.equal(await doing(page, "interpreters").getAttribute("aria-pressed"), "true");
  assert.equal(await drawn(), passages.filter((own) => own.issue === "sea" && own.side === "interpreter").length);
  assert.deepEqual(await means(), before);
  assert.match(page.url(), /layer=interpreters/);
  await finish(page);
});

test("list, table and speakers: each by its button, the address says which, and sorting is the table's", async () => {
  const page = await open({ width: 1280 });
  await show(page, "evidence");
  const pressed = () => inside(page, (root) => [...root.querySelectorAll('[data-id^="layout:"][aria-pressed="true"]')].map((own) => own.dataset.id));
  for (const [layout, selector, address] of [["table", "table.evidence", "&layer=table"], ["speakers", '.part [data-id^="speaker:"]', "&layer=speakers"], ["list", ".of-issue", ""]]) {
    await named(page, `layout:${layout}`).click();
    await settled(page);
    assert.deepEqual(await pressed(), [`layout:${layout}`]);
    assert(await at(page, selector).count() > 0, layout);
    assert.equal(new URL(page.url()).hash, `#v=1&view=evidence${address}`);
  }
  await go(page, "view=evidence&sort=-date");
  assert.deepEqual(await pressed(), ["layout:table"], "what is sorted is a table");
  await named(page, "layout:list").click();
  await settled(page);
  assert.equal(new URL(page.url()).hash, "#v=1&view=evidence", "a list has its own order");
  await finish(page);
});

test("the table sorts by date, speaker, code and place, there and back, within each issue", async () => {
  const page = await open({ width: 1280, fragment: "view=evidence&layer=table" });
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

test("the live region tells how many passages are shown, and which view", async () => {
  const page = await open({ width: 1280 });
  await openFilters(page);
  await unfold(page);
  await tick(page, "issues", "sea");
  const n = select({ issues: ["sea"] }).length;
  assert.equal(await told(page), text("notice-selection", { n, all: passages.length }));
  await show(page, "gaps");
  assert((await told(page)).startsWith(text("view-rows")));
  assert.equal((await texts(page, '[role="status"][aria-live="polite"]')).length, 1);
  await finish(page);
});
