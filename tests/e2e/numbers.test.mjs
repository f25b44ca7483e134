// Every number that the page shows, against the same number computed here from pkg/data.json.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { codeWords, data, decimal, elsewhere, figures, fragmentOf, groups, hits, issues, mean, passage, passages, place, select, sentence, signed, written } from "./figures.mjs";
import { at, go, inside, named, plain, textOf, texts } from "./steps.mjs";
import { text } from "./text.mjs";

const filters = [
  {},
  { audience: ["foreign"] },
  { audience: ["domestic", "done"] },
  { position: ["2"] },
  { issues: ["sea", "trade", "internet"] },
  { issues: ["health"] },
  { speaker: ["xi-jinping"], from: "2015", to: "2017" },
  { place: ["us"], voice: ["interpreter"] },
];

/** What the page says for a number of something, as a pattern that finds any such number. */
const pattern = (id) => new RegExp(text(id, { n: "#" }).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("#", "(\\d+)"));

/** Asserts that a line of figures holds an issue's counts and gap, and no others. */
function assertFigures(line, issue, own, { home = false } = {}) {
  const about = `${issue}: “${line}”`;
  for (const side of ["abroad", "home", "unclear", "done"]) {
    const found = line.match(pattern(`count-${side}`));
    assert.equal(Number(found?.[1] ?? 0), own[side].length, `${side} of ${about}`);
    if (own[side].length === 1) {
      const words = data.axis[side === "done" ? "done" : "said"][own[side][0]];
      assert(line.includes(text("single-passage", { words })), `the one code ${side} of ${about}`);
    }
  }
  const [other, gap] = home ? [own.home, own.audienceGap] : [own.done, own.gap];
  const range = data.axis.high - data.axis.low;
  const found = line.match(/−?\d+\.\d/g) ?? [];
  // A mark on one passage shows the code's words, no decimal.
  const expected = own.abroad.length > 1 && other.length > 1 ? [decimal(gap)] : [];
  assert.deepEqual(found, expected, `gap of ${about}`);
  if (expected.length) assert(line.includes(text(home ? "gap-home-of" : "gap-of", { gap: expected[0], range })), about);
  if (own.group === "said-only") {
    const n = elsewhere(issue);
    assert.equal(line.includes(text("count-elsewhere", { n })), n > 0, `linked deeds elsewhere of ${about}`);
  }
}

function assertTag(line, issue, own) {
  assert.equal(line.includes(text("one-decides")), own.decides, `“${text("one-decides")}” of ${issue}: “${line}”`);
  assert.equal(line.includes(text("one-side")), !own.decides && own.thin, `“${text("one-side")}” of ${issue}: “${line}”`);
}

/** The group of an issue in a selection; one whose passages are all hidden is in none of the codebook's. */
const groupOf = (issue, chosen) => {
  const own = figures(issue, chosen).group;
  return own === "not-covered" && figures(issue).group !== own ? "nothing-here" : own;
};

/** What a group is called: where a filter hides passages, no more than what the selection lacks. */
function groupName(name, filter) {
  const hides = Object.keys(filter).some((key) => key !== "issues");
  const own = ["words-elsewhere", "said-only", "done-only", "scholars-only"].includes(name) && hides ? `${name}-here` : name;
  return text(`group-${own}`);
}

/** The groups of the Gaps view with their issues, in order. */
function sections(chosen, shown = data.issues.map((own) => own.id)) {
  const group = (issue) => groupOf(issue, chosen);
  const size = (issue) => Math.abs(figures(issue, chosen).gap ?? 0);
  return groups.toSpliced(-1, 0, "nothing-here")
    .map((name) => [name, shown.filter((issue) => group(issue) === name).sort((a, b) => size(b) - size(a))])
    .filter(([, own]) => own.length > 0);
}

for (const view of ["gaps", "map", "evidence"]) {
  test(`${view}: the sentence and “from n of m” are those of the selection`, async () => {
    const page = await open({ width: 1280 });
    for (const filter of filters) {
      await go(page, `view=${view}&${fragmentOf(filter)}`);
      const chosen = select(filter);
      const numbers = sentence(chosen);
      const parts = [text("sentence", numbers), numbers.elsewhere ? text("sentence-elsewhere", numbers) : ""];
      const expected = plain(parts.join(" "));
      const found = await textOf(page, ".sentence");
      assert.equal(found.slice(0, expected.length), expected, JSON.stringify(filter));
      const of = text("selection-of", { n: chosen.length, all: passages.length });
      const heading = await textOf(page, "header.heading");
      assert.equal(heading.includes(of), Object.keys(filter).length > 0, `“${of}” in “${heading}”`);
    }
    await finish(page);
  });
}

test("each number of the sentence that is a button stands for its group", async () => {
  const page = await open({ width: 1280 });
  const numbers = sentence();
  const expected = { further: numbers.further, alike: numbers.alike, closer: numbers.closer, "said-only": numbers.said, "done-only": numbers.done, "words-elsewhere": numbers.elsewhere };
  for (const [group, n] of Object.entries(expected)) {
    const button = at(page, `.sentence [data-do="only ${group}"]`);
    assert.equal(await button.count(), n > 0 ? 1 : 0, group);
    if (n > 0) {
      assert.equal(plain(await button.textContent()), String(n), group);
      assert((await button.getAttribute("aria-label")).includes(text(`group-${group}`)), group);
    }
  }
  await finish(page);
});

test("the lede counts statements and actions", async () => {
  const page = await open();
  const expected = data.lede.replace("{statements}", data.statements.length).replace("{actions}", data.actions.length);
  assert.equal(await textOf(page, ".lede"), plain(expected));
  await finish(page);
});

for (const width of [360, 1280]) {
  test(`Gaps at ${width} px: groups, their counts, their issues in order`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=gaps&${fragmentOf(filter)}`);
      const found = await inside(page, (root) => [...root.querySelectorAll('[data-id^="group:"], svg text.name')].map((own) =>
        own.dataset.id ? [own.dataset.id.slice(6), own.getAttribute("aria-label") ?? [...own.querySelectorAll("text")].map((each) => each.textContent).join(", ")] : own.textContent));
      const expected = sections(select(filter), filter.issues && data.issues.map((own) => own.id).filter((id) => filter.issues.includes(id)));
      const names = expected.flatMap(([name, own]) => [name, ...own.map((id) => issues[id].label)]);
      assert.deepEqual(found.map((own) => (Array.isArray(own) ? own[0] : own)), names, JSON.stringify(filter));
      for (const [name, own] of expected) {
        const label = found.find((each) => each[0] === name)[1];
        assert(label.startsWith(`${groupName(name, filter)}, ${text("issues", { n: own.length })}`), label);
      }
    }
    await finish(page);
  });

  test(`Gaps at ${width} px: each row's counts, gap and tag, to the ear and to the eye`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=gaps&${fragmentOf(filter)}`);
      const rows = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"]')].map((own) => ({
        issue: own.dataset.id.slice(6),
        label: own.getAttribute("aria-label"),
        seen: [...own.querySelectorAll("text")].map((each) => each.textContent).join(" "),
      })));
      assert(rows.length > 0);
      for (const { issue, label, seen } of rows) {
        const own = figures(issue, select(filter));
        assert(label.startsWith(`${issues[issue].label}. ${groupName(groupOf(issue, select(filter)), filter)}.`), label);
        if (own.n === 0) {
          assert(seen.includes(text("nothing-selected")), `${issue}: “${seen}”`);
          continue;
        }
        const pair = /said .*(→|did:)/;
        assertFigures(label, issue, own);
        assertTag(label, issue, own);
        assertFigures(seen.replace(pair, "→").split("→")[0], issue, own);
        assertTag(seen, issue, own);
      }
    }
    await finish(page);
  });
}

test("Gaps between words abroad and at home: groups, order, gaps", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&gap=home" });
  const rows = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"]')].map((own) => [own.dataset.id.slice(6), own.getAttribute("aria-label")]));
  const covered = data.issues.map((own) => own.id).filter((id) => figures(id).n > 0);
  const gap = (id) => figures(id).audienceGap;
  const expected = [
    ...covered.filter((id) => gap(id) !== null).sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a))),
    ...covered.filter((id) => gap(id) === null),
  ];
  assert.deepEqual(rows.map(([id]) => id), expected);
  for (const [id, label] of rows) assertFigures(label, id, figures(id), { home: true });
  await finish(page);
});

/** Centres of a row's marks and the x of its ticks, in units of the picture. */
const marks = (page, selector) => inside(page, (root, own) => [...root.querySelectorAll(own)].map((row) => {
  const centre = (element) => {
    const box = element.getBBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  return {
    issue: row.dataset.id.slice(6),
    ticks: [...row.querySelectorAll(".rail")].map((tick) => tick.getBBox()).filter((box) => box.width < 0.01).map((box) => box.x),
    means: [...row.querySelectorAll(".mean:not(.ghost)")].map((mark) => [mark.getAttribute("class").match(/abroad|home|unclear|done/)[0], ...centre(mark)]),
    ghosts: [...row.querySelectorAll(".mean.ghost")].map((mark) => [mark.getAttribute("class").match(/abroad|home|unclear|done/)[0], ...centre(mark)]),
    dots: [...row.querySelectorAll(".passage")].map((mark) => [mark.dataset.id.replace(/^\w+:/, ""), ...centre(mark)]),
    hollow: row.querySelectorAll(".mean.hollow").length,
  };
}), selector);

for (const width of [320, 680, 1280]) {
  test(`Gaps at ${width} px: means and passages stand where their codes say`, async () => {
    const page = await open({ width });
    for (const filter of [{}, { audience: ["foreign", "done"] }, { position: ["2", "1"] }]) {
      await go(page, `view=gaps&layer=interpreters&${fragmentOf(filter)}`);
      const chosen = select(filter);
      const rows = await marks(page, 'svg [data-id^="issue:"]');
      assert.equal(rows.length, data.issues.filter((own) => figures(own.id).n > 0).length);
      for (const { issue, ticks, means, ghosts, dots, hollow } of rows) {
        const { low, high, step } = data.axis;
        assert.equal(ticks.length, (high - low) / step + 1, `${issue}: a tick a code`);
        const [from, to] = [Math.min(...ticks), Math.max(...ticks)];
        const x = (code) => from + ((code - low) / (high - low)) * (to - from);
        for (const [index, tick] of ticks.toSorted((a, b) => a - b).entries()) assert(Math.abs(tick - x(low + index * step)) <= 0.2, `${issue}: tick ${index}`);
        for (const [drawn, of] of [[means, chosen], [ghosts, Object.keys(filter).length ? passages : []]]) {
          const own = figures(issue, of);
          const sides = ["abroad", "home", "unclear", "done"].filter((side) => own[side].length);
          assert.deepEqual(drawn.map(([side]) => side).sort(), sides.sort(), `${issue}: a mark a side`);
          for (const [side, found] of drawn) assert(Math.abs(found - x(mean(own[side]))) <= 0.2, `${issue}: ${side} at ${found}, not ${x(mean(own[side]))}`);
        }
        const own = chosen.filter((each) => each.issue === issue);
        assert.deepEqual(dots.map(([id]) => id).sort(), own.map((each) => each.id).sort(), `${issue}: a dot a passage`);
        for (const [id, found] of dots) assert(Math.abs(found - x(passage[id].position)) <= (x(step) - x(0)) / 2, `${id} stands at another code`);
        const { decides, thin } = figures(issue, chosen);
        assert.equal(hollow, decides || thin ? means.length : 0, `${issue}: hollow marks`);
      }
    }
    await finish(page);
  });
}

test("the map: each issue's figures, and those without evidence by name", async () => {
  const page = await open({ width: 1280 });
  for (const filter of [{}, { audience: ["foreign", "done"] }]) {
    await go(page, `view=map&${fragmentOf(filter)}`);
    assert.equal(await at(page, "svg .plane").count() > 0, true, "the map has no .plane: it is not drawn");
    const found = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="issue:"]')].map((own) => [own.dataset.id.slice(6), own.getAttribute("aria-label")]));
    const chosen = select(filter);
    const drawn = data.issues.map((own) => own.id).filter((id) => figures(id, chosen).n > 0 && figures(id, chosen).group !== "scholars-only");
    for (const id of drawn) assert.equal(found.filter(([own]) => own === id).length, 1, `${id} on the map`);
    for (const [id, label] of found.filter(([id]) => figures(id, chosen).n > 0)) {
      const own = figures(id, chosen);
      assert(label.startsWith(`${issues[id].label}. ${groupName(groupOf(id, chosen), filter)}.`), label);
      assertFigures(label, id, own);
      assertTag(label, id, own);
    }
    const words = (await texts(page, "svg text")).join(" ");
    for (const own of data.issues.filter((each) => figures(each.id).n === 0)) {
      for (const word of own.label.split(" ")) assert(words.includes(word), `${own.label} is named on the map`);
    }
  }
  await finish(page);
});

for (const width of [320, 480, 768, 1280]) {
  test(`the map at ${width} px: every mark stands where its codes say`, async () => {
    const page = await open({ width, fragment: "view=map&layer=interpreters" });
    assert.equal(await at(page, "svg .plane").count() > 0, true, "the map has no .plane: it is not drawn");
    const { lines, spots } = await inside(page, (root) => {
      const centre = (mark) => {
        const box = mark.getBBox();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, side: mark.getAttribute("class").match(/abroad|home|unclear|done|interpreter/)?.[0], id: mark.dataset.id?.replace(/^\w+:/, "") };
      };
      const spots = [...root.querySelectorAll('svg [data-id^="issue:"]')].map((own) => ({
        issue: own.dataset.id.slice(6),
        means: [...own.querySelectorAll(".mean:not(.ghost)")].map(centre),
        dots: [...own.querySelectorAll(".passage")].map(centre),
      }));
      return { lines: [...root.querySelectorAll("svg .grid")].map((own) => own.getBBox()).map(({ x, y, width, height }) => ({ x, y, width, height })), spots };
    });
    const { low, high, step } = data.axis;
    const across = lines.filter((box) => box.width < 0.01).map((box) => box.x).sort((a, b) => a - b);
    const up = lines.filter((box) => box.height < 0.01).map((box) => box.y).sort((a, b) => b - a);
    const n = (high - low) / step + 1;
    assert.deepEqual([across.length, up.length], [n, n], "a line a code, either way");
    const scale = (all) => (code) => all[0] + ((code - low) / (high - low)) * (all.at(-1) - all[0]);
    const [x, y] = [scale(across), scale(up)];
    const [halfX, halfY] = [(x(step) - x(0)) / 2, (y(0) - y(step)) / 2];
    for (const [index, own] of across.entries()) assert(Math.abs(own - x(low + index * step)) <= 0.2);
    for (const [index, own] of up.entries()) assert(Math.abs(own - y(low + index * step)) <= 0.2);
    const heights = [];
    for (const { issue, means, dots } of spots) {
      const own = figures(issue);
      for (const mark of means.filter((each) => each.side !== "done")) {
        // The ring alone decides, and keeps its place; other means may stand beside it.
        const reach = mark.side === "abroad" ? 0.2 : halfX;
        assert(Math.abs(mark.x - x(mean(own[mark.side]))) <= reach, `${issue}: ${mark.side} at ${mark.x}, not ${x(mean(own[mark.side]))}`);
      }
      if (own.gap !== null) {
        const ring = means.find((each) => each.side === "abroad");
        assert(ring, `${issue} has a ring`);
        assert(Math.abs(ring.y - y(mean(own.done))) < halfY, `${issue} is not as high as its deeds: ${ring.y}, not ${y(mean(own.done))}`);
        heights.push([issue, mean(own.done), ring.y]);
        const drawn = (y(0) - ring.y) / (2 * halfY) * step - mean(own.abroad);
        const half = drawn > data.axis.alike + 0.05 ? "further" : drawn < -data.axis.alike - 0.05 ? "closer" : "alike";
        assert.equal(half, own.group, `${issue} stands ${drawn.toFixed(2)} above the diagonal`);
      } else if (own.done.length) {
        const square = means.find((each) => each.side === "done");
        assert(Math.abs(square.y - y(mean(own.done))) < halfY, `${issue} is not as high as its deeds`);
      }
      for (const dot of dots) {
        if (dot.side === "done") assert(Math.abs(dot.y - y(passage[dot.id].position)) <= halfY, `${dot.id} stands at another code`);
        else if (own.abroad.length || !own.done.length) assert(Math.abs(dot.x - x(passage[dot.id].position)) <= halfX, `${dot.id} stands at another code`);
      }
      const wanted = passages.filter((each) => each.issue === issue).map((each) => each.id);
      assert.deepEqual(dots.map((each) => each.id).sort(), wanted.sort(), `${issue}: a mark a passage`);
    }
    for (const [a, first, top] of heights) {
      for (const [b, second, bottom] of heights) if (first > second + 1e-9) assert(top < bottom, `${a} stands higher than ${b}`);
    }
    await finish(page);
  });
}

test("linked pairs on the map: a dot for each link from words to a deed", async () => {
  const page = await open({ width: 1280, fragment: "view=map&layer=pairs" });
  const links = data.links.filter((own) => passage[own.from].statement && !passage[own.to].statement);
  assert.equal(await at(page, ".part svg .pair-dot").count(), links.length);
  await finish(page);
});

test("an open issue on the map shows its passages, each once", async () => {
  const page = await open({ width: 1280, fragment: "view=map&issue=sea&layer=interpreters" });
  assert.equal(await at(page, "svg .plane").count() > 0, true, "the map has no .plane: it is not drawn");
  const found = await inside(page, (root) => [...root.querySelectorAll('svg [data-id^="record:"]')].map((own) => own.dataset.id.slice(7)));
  for (const own of passages.filter((each) => each.issue === "sea")) {
    assert.equal(found.filter((id) => id === own.id).length, 1, own.id);
  }
  await finish(page);
});

for (const width of [360, 1280]) {
  test(`Evidence at ${width} px: every passage under its issue, with code, date, speaker, words and place`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=evidence&${fragmentOf(filter)}`);
      const chosen = select(filter);
      const rows = await inside(page, (root) => [...root.querySelectorAll('table [data-id^="issue:"], table [data-id^="record:"]')].map((own) =>
        [own.dataset.id, own.closest("tr").textContent.replace(/\s+/g, " "), own.closest("tr").querySelector(".code")?.textContent]));
      const expected = data.issues.flatMap((issue) => {
        const own = chosen.filter((each) => each.issue === issue.id);
        return own.length ? [`issue:${issue.id}`, ...own.map((each) => `record:${each.id}`)] : [];
      });
      assert.deepEqual(rows.map(([id]) => id), expected, JSON.stringify(filter));
      for (const [id, line, code] of rows) {
        const [kind, name] = id.split(/:(.*)/);
        if (kind === "issue") {
          assertFigures(line, name, figures(name, chosen));
          continue;
        }
        const own = passage[name];
        assert.equal(code, signed(own.position), id);
        const speaker = own.statement ? data.speakers.find((each) => each.id === own.speaker).name : "";
        // Long titles are shortened behind a word.
        const short = ({ section, n }) => [section.title.split(" ").slice(0, 3).join(" "), `¶${n}`];
        const parts = [codeWords(own), own.summary, ...own.quotes, ...own.locators.map(place).flatMap(short), speaker, written(own.date) ?? own.date_note ?? text("undated")];
        for (const part of parts) assert(line.includes(plain(part)), `${id} lacks “${part}”`);
      }
    }
    await finish(page);
  });
}

test("an issue's sheet counts its passages a side and shows each with its code", async () => {
  const page = await open({ width: 1280 });
  for (const { id } of data.issues.filter((own) => figures(own.id).n > 0)) {
    await go(page, `view=gaps&issue=${id}`);
    const sheet = named(page, "issue-sheet");
    const rows = await sheet.locator('[data-id^="record:"]').evaluateAll((all) => all.map((own) => [own.dataset.id.slice(7), own.querySelector(".code").textContent]));
    const order = ["abroad", "home", "unclear", "done", "interpreter"].map((side) => passages.filter((own) => own.issue === id && own.side === side));
    assert.deepEqual(rows, order.flat().map((own) => [own.id, signed(own.position)]), id);
    const headings = (await sheet.locator("h3").allTextContents()).map(plain).filter((own) => /\d/.test(own));
    const counts = order.filter((own) => own.length).map((own) => text("passages", { n: own.length }));
    assert.deepEqual(headings.map((own) => own.match(/\d.*/)[0]), counts, id);
  }
  await finish(page);
});

test("a card's numbers: code, scale, paragraph n of m", async () => {
  const page = await open({ width: 1280 });
  for (const own of passages) {
    await go(page, `view=gaps&record=${own.id}`);
    const card = named(page, "card");
    const line = plain(await card.textContent());
    assert.equal(await card.locator(".code").first().textContent(), signed(own.position), own.id);
    const scale = text("card-code-line", { code: signed(own.position), low: signed(data.axis.low), high: signed(data.axis.high) });
    assert(line.includes(scale), `${own.id} lacks “${scale}”`);
    for (const locator of own.locators) {
      const { section, n } = place(locator);
      const where = text("card-locator", { section: section.title, n, all: section.paragraphs });
      assert(line.includes(where), `${own.id} lacks “${where}”`);
    }
  }
  await finish(page);
});

test("About's numbers: how far is alike, and the paragraphs without a record", async () => {
  const page = await open();
  await named(page, "sheet:about").click();
  const line = plain(await named(page, "sheet").textContent());
  assert(line.includes(text("about-groups", { alike: data.axis.alike })), line);
  const cited = new Set([...passages, ...data.context, ...data.findings, ...data.links].flatMap((own) => own.locators ?? []));
  const all = data.sources.flatMap((source) => source.sections.flatMap((section) => Array.from({ length: section.paragraphs }, (_, n) => `${section.id} ¶${n + 1}`)));
  const uncited = all.filter((locator) => !cited.has(locator));
  assert.equal(data.uncited.length, uncited.length, `the data set says ${data.uncited.length}; without a record are ${uncited.join(", ")}`);
  const told = uncited.length ? text("about-uncited-count", { n: uncited.length }) : text("about-all-cited");
  assert(line.includes(told), line);
  await finish(page);
});

test("the number of hits is that of the search, also within a filter", async () => {
  const page = await open({ width: 1280 });
  for (const [query, filter] of [["sovereign", {}], ["china's", {}], ["WTO rules", {}], ["xi 2017", { audience: ["foreign"] }], ["zzzz", {}]]) {
    for (const view of ["gaps", "map", "evidence"]) {
      await go(page, `view=${view}&q=${encodeURIComponent(query)}&${fragmentOf(filter)}`);
      const expected = text("selection-searched", { n: hits(query, select(filter)).length, query });
      const found = await textOf(page, ".narrowed");
      assert(found.includes(expected), `“${expected}” in “${found}”`);
    }
  }
  await finish(page);
});
