// Every number that the page shows, and every mark's place, against the same worked out here from pkg/data.json.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { codeWords, data, figures, fragmentOf, hits, issues, mean, passage, passages, place, select, signed, speakers, written } from "./figures.mjs";
import { finding, gapWords, groupOf, isPartial, isThin, issueName, order, others, selected, share, sideName, tally, ticks, verdict, verdictOf } from "./rows.mjs";
import { at, go, inside, named, plain, settled, sheet, textOf, texts } from "./steps.mjs";
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
const { low, high, step } = data.axis;
const codes = Object.keys(data.axis.said).map(Number);
const near = (found, expected, reach, about) => assert(Math.abs(found - expected) <= reach, `${about} at ${found}, not ${expected}`);

for (const view of ["gaps", "map"]) {
  test(`${view}: headline, sentence and “from n of m” are those of the selection`, async () => {
    const page = await open({ width: 1280 });
    for (const filter of filters) {
      await go(page, `view=${view}&${fragmentOf(filter)}`);
      const { chosen, ...options } = selected(filter);
      const [headline, sentence] = finding(chosen, options);
      assert.equal(await textOf(page, "h1"), plain(headline), JSON.stringify(filter));
      assert.equal(await textOf(page, ".heading .sentence"), plain(sentence), JSON.stringify(filter));
    }
    await finish(page);
  });
}

for (const view of ["gaps", "map", "evidence", "timeline", "places"]) {
  test(`${view}: how many passages a selection has is said above it`, async () => {
    const page = await open({ width: 1280 });
    for (const filter of filters) {
      await go(page, `view=${view}&${fragmentOf(filter)}`);
      const of = text("selection-of", { n: select(filter).length, all: passages.length });
      const heading = await textOf(page, "header.heading");
      assert.equal(heading.includes(of), Object.keys(filter).length > 0, `“${of}” in “${heading}”`);
    }
    await finish(page);
  });
}

/** Unfolds whatever is folded, so that it has a place on the page. */
const unfold = (page) => inside(page, (root) => root.querySelectorAll(".figure details").forEach((own) => { own.open = true; }));

/** The rows of the figure as they are read: those that are compared, then the others. */
const readRows = (page) => inside(page, (root) => [...root.querySelectorAll(".row")].map((row) => {
  const of = (selector) => row.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim();
  const line = (name) => ["dd", "dd .quiet"].map((each) => of(`.brief-lines .${name} ${each}`));
  return {
    issue: row.dataset.issue,
    name: of(".name"),
    label: row.querySelector(".name").getAttribute("aria-label"),
    verdict: of(".verdict"),
    tally: of(".tally"),
    thin: row.classList.contains("thin"),
    compared: !row.closest(".not-compared"),
    folded: Boolean(row.closest(".rest")),
    said: line("said"),
    did: line("did"),
  };
}));

for (const [width, view] of [[360, "gaps"], [1280, "gaps"], [1280, "map"]]) {
  test(`${view} at ${width} px: rows in order, each with its verdict and counts, to the ear and to the eye`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=${view}&${fragmentOf(filter)}`);
      const { chosen, ...options } = selected(filter);
      const expected = order(chosen, options);
      const rows = await readRows(page);
      const about = JSON.stringify(filter);
      assert.deepEqual(rows.filter((own) => own.compared).map((own) => own.issue), expected.compared, about);
      assert.deepEqual(rows.filter((own) => !own.compared).map((own) => own.issue), view === "map" ? [] : expected.others, about);
      assert.deepEqual(rows.filter((own) => own.folded).map((own) => own.issue), expected.compared.slice(6), `six rows stand open, ${about}`);
      for (const row of rows) {
        const all = { chosen, ...options };
        assert.equal(row.name, plain(issues[row.issue].label));
        assert.equal(row.label, issueName(row.issue, all), about);
        assert.equal(row.verdict, plain(gapWords(row.issue, all)), `${row.issue} of ${about}`);
        assert.equal(row.tally, plain(tally(row.issue, all)), `${row.issue} of ${about}`);
        assert.equal(row.thin, isThin(row.issue, chosen), `${row.issue} of ${about}`);
        assertLines(row, chosen);
      }
      if (view === "map") continue;
      const rest = plain((await texts(page, ".figure")).join(" "));
      const named = (own) => own.map((id) => issues[id].label).join(", ");
      if (expected.empty.length) assert(rest.includes(text("rows-empty", { issues: named(expected.empty) })), about);
      if (expected.elsewhere.length) assert(rest.includes(text("rows-elsewhere", { issues: named(expected.elsewhere) })), about);
      if (expected.others.length && expected.compared.length) {
        const why = others(chosen, options);
        const summary = `${text("others", { n: expected.others.length })}${why ? `: ${why}` : ""}`;
        assert.equal(await textOf(page, ".not-compared > summary"), plain(summary), about);
      }
    }
    await finish(page);
  });
}

/** Asserts that a row's two lines are the data set's own pair, or a chosen passage of the issue in its own words. */
function assertLines(row, chosen) {
  for (const [side, statement] of [["said", true], ["did", false]]) {
    const [line, note] = row[side];
    const own = chosen.filter((each) => each.issue === row.issue && each.statement === statement);
    const brief = issues[row.issue].brief?.[side];
    const isBrief = brief && own.some((each) => each.id === brief.record);
    if (isBrief) {
      assert(line.startsWith(plain(brief.text)), `${row.issue} ${side}: ${line}`);
      if (brief.note) assert.equal(note, plain(brief.note));
    } else if (line) {
      const found = own.find((each) => line.startsWith(plain(each.statement && each.quotes.length ? `“${each.quotes[0]}”` : each.summary)));
      assert(found, `${row.issue} ${side}: “${line}” is no passage of the selection`);
      const who = [found.statement && speakers[found.speaker].name, written(found.date)].filter(Boolean).join(", ");
      assert.equal(note ?? "", plain(who));
    }
    assert.equal(Boolean(line), own.length > 0, `${row.issue} ${side}`);
  }
}

test("the two audiences compared: rows in order, verdicts, counts, headline", async () => {
  const page = await open({ width: 1280, fragment: "gap=home" });
  const [headline, sentence] = finding(passages, { kind: "home" });
  assert.equal(await textOf(page, "h1"), plain(headline));
  assert.equal(await textOf(page, ".heading .sentence"), plain(sentence));
  const { compared, others: rest } = order(passages, { kind: "home" });
  const rows = await readRows(page);
  assert.deepEqual(rows.map((own) => own.issue), [...compared, ...rest]);
  for (const row of rows) {
    const options = { kind: "home" };
    assert.equal(row.verdict, plain(gapWords(row.issue, options)), row.issue);
    assert.equal(row.tally, plain(tally(row.issue, options)), row.issue);
    assert.equal(row.label, issueName(row.issue, options), row.issue);
  }
  await unfold(page);
  for (const { issue, marks } of await readTracks(page)) {
    if (!compared.includes(issue)) continue;
    assert.deepEqual(marks.map(([side]) => side).toSorted(), ["abroad", "home"]);
    for (const [side, x] of marks) near(x, share(mean(figures(issue)[side])), 0.004, `${issue}: ${side}`);
  }
  await finish(page);
});

/** Where a row's marks stand on its track, as shares of its width. */
const readTracks = (page) => inside(page, (root) => [...root.querySelectorAll(".row")].map((row) => {
  const rail = row.querySelector(".track .rail").getBoundingClientRect();
  const at = (own) => {
    const box = own.getBoundingClientRect();
    return (box.x + box.width / 2 - rail.x) / rail.width;
  };
  const side = (own) => own.getAttribute("class").match(/abroad|home|unclear|done|interpreter/)[0];
  const ends = (own) => own && ["x1", "x2"].map((name) => parseFloat(own.getAttribute(name)) / 100);
  const shapes = [...row.querySelectorAll(".track :is(.ring, .disc, .square, .triangle)")];
  return {
    issue: row.dataset.issue,
    ticks: [...row.querySelectorAll(".track line.rail")].slice(1).map(at),
    marks: shapes.filter((own) => !own.classList.contains("ghost")).map((own) => [side(own), at(own)]),
    ghosts: shapes.filter((own) => own.classList.contains("ghost")).map((own) => [side(own), at(own)]),
    arrow: ends(row.querySelector(".track line.arrow")),
    dashed: Boolean(row.querySelector(".track line.arrow.dashed")),
    together: ends(row.querySelector(".track line.together")),
  };
}));

/** The sides whose marks a row has. */
function drawn(issue, chosen, kind = "deeds") {
  const own = figures(issue, chosen);
  if (own.gap !== null && kind === "deeds") return ["abroad", "done"];
  if (own.group === "scholars-only") return ["interpreter"];
  return ["abroad", "home", "unclear", "done"].filter((side) => own[side].length);
}

for (const width of [320, 680, 1280]) {
  test(`rows at ${width} px: ticks, marks and arrows stand where their codes say`, async () => {
    const page = await open({ width });
    for (const filter of [{}, { audience: ["foreign", "done"] }, { position: ["2", "1"] }]) {
      await go(page, `view=gaps&${fragmentOf(filter)}`);
      await unfold(page);
      const chosen = select(filter);
      const rows = await readTracks(page);
      assert.equal(rows.length, data.issues.filter((own) => figures(own.id, chosen).n > 0).length);
      for (const { issue, ticks: found, marks, ghosts, arrow, dashed, together } of rows) {
        const expected = codes.map(share).toSorted((a, b) => a - b);
        assert.equal(found.length, ticks.length, `${issue}: a tick a code`);
        for (const [index, tick] of found.toSorted((a, b) => a - b).entries()) near(tick, expected[index], 0.004, `${issue}: tick ${index}`);
        const own = figures(issue, chosen);
        const sides = drawn(issue, chosen);
        assert.deepEqual(marks.map(([side]) => side).toSorted(), sides.toSorted(), `${issue}: a mark a side`);
        for (const [side, x] of marks) near(x, share(mean(own[side])), 0.004, `${issue}: ${side}`);
        const published = figures(issue);
        const moved = ["abroad", "home", "unclear", "done", "interpreter"].some((side) => String(own[side]) !== String(published[side]));
        assert.deepEqual(ghosts.map(([side]) => side).toSorted(), moved ? sides.toSorted() : [], `${issue}: a faint mark a side that has moved`);
        for (const [side, x] of ghosts) near(x, share(mean(published[side])), 0.004, `${issue}: published ${side}`);
        const isMatch = verdictOf(own.gap) === "match";
        const ends = own.gap === null ? null : [share(mean(own.abroad)), share(mean(own.done))];
        assert.equal(Boolean(arrow), ends !== null && !isMatch, `${issue}: an arrow where words and deeds part`);
        if (arrow) arrow.forEach((end, index) => near(end, ends[index], 0.001, `${issue}: the arrow's ${index ? "head" : "foot"}`));
        if (arrow) assert.equal(dashed, isThin(issue, chosen), `${issue}: dashed`);
        assert.equal(Boolean(together), isMatch, `${issue}: a line where they match`);
        if (together) together.forEach((end, index) => near(end, ends.toSorted((a, b) => a - b)[index], 0.001, `${issue}: match`));
      }
    }
    await finish(page);
  });
}

const readMap = (page) => inside(page, (root) => {
  const centre = (own) => {
    const box = own.getBBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
  };
  const mark = (own) => ({ ...centre(own), side: own.getAttribute("class").match(/abroad|home|unclear|done|interpreter/)[0] });
  const box = (own) => { const { x, y, width, height } = own.getBBox(); return { x, y, width, height }; };
  const svg = root.querySelector(".map svg");
  return {
    spots: [...svg.querySelectorAll('[data-id^="issue:"]')].map((own) => ({
      issue: own.dataset.id.slice(6),
      label: own.getAttribute("aria-label"),
      thin: own.classList.contains("thin"),
      means: [...own.querySelectorAll(".mean")].map(mark),
      shafts: own.querySelectorAll(".arrow").length,
    })),
    ghosts: [...svg.querySelectorAll(".ghost")].map(mark),
    records: [...svg.querySelectorAll(".record")].map((own) => ({ id: own.dataset.id?.slice(7), ...mark(own.querySelector(".passage")) })),
    slight: svg.querySelectorAll(".arrow.slight").length,
    grid: [...svg.querySelectorAll(".grid")].map(box),
    rails: [...svg.querySelectorAll(".rail")].map(box),
    plane: box(svg.querySelector(".plane")),
  };
});

/** Both scales of the map by its grid, and the distance of two codes on each. */
function scales({ grid }) {
  const across = grid.filter((box) => box.width < 0.01).map((box) => box.x).toSorted((a, b) => a - b);
  const up = grid.filter((box) => box.height < 0.01).map((box) => box.y).toSorted((a, b) => b - a);
  assert.deepEqual([across.length, up.length], [codes.length, codes.length], "a line a code, either way");
  const scale = (all) => (code) => all[0] + share(code) * (all.at(-1) - all[0]);
  const [x, y] = [scale(across), scale(up)];
  for (const [lines, of] of [[across, x], [up, y]]) for (const code of codes) assert(lines.some((own) => Math.abs(own - of(code)) <= 0.2), `a line at ${code}`);
  return { x, y, wide: Math.abs(x(step) - x(0)), high: Math.abs(y(step) - y(0)) };
}

test("the map: each issue of the selection by name, thin evidence marked, the rest of the data set listed", async () => {
  const page = await open({ width: 1280 });
  for (const filter of [{}, { audience: ["foreign", "done"] }, { issues: ["sea", "trade"] }]) {
    await go(page, `view=map&${fragmentOf(filter)}`);
    const { chosen, ...options } = selected(filter);
    const { spots } = await readMap(page);
    const { compared, others: rest } = order(chosen, options);
    assert.deepEqual(spots.map((own) => own.issue).toSorted(), [...compared, ...rest].toSorted(), JSON.stringify(filter));
    for (const own of spots) {
      assert.equal(own.label, issueName(own.issue, { chosen, ...options }));
      assert.equal(own.thin, isThin(own.issue, chosen), own.issue);
    }
  }
  await finish(page);
});

for (const width of [320, 480, 768, 1280]) {
  test(`the map at ${width} px: rings on the diagonal at their words, squares straight above or below at their deeds`, async () => {
    const page = await open({ width });
    for (const filter of [{}, { audience: ["foreign", "done"] }]) {
      await go(page, `view=map&${fragmentOf(filter)}`);
      const chosen = select(filter);
      const map = await readMap(page);
      const { x, y, wide } = scales(map);
      const reach = Math.max(wide, 24) / 2;
      for (const { issue, means, shafts } of map.spots) {
        const own = figures(issue, chosen);
        const mark = (side) => means.find((each) => each.side === side);
        if (own.gap === null) {
          assert.equal(means.length, 1, `${issue} has one mark in its list`);
          continue;
        }
        const [ring, square] = [mark("abroad"), mark("done")];
        assert.equal(means.length, 2, issue);
        near(ring.x, x(mean(own.abroad)), reach, `${issue}: the ring across`);
        near(ring.y, y(mean(own.abroad)), 0.2, `${issue}: the ring's height`);
        near(square.y, y(mean(own.done)), 0.2, `${issue}: the square's height`);
        // Where the two would lie on each other they stand side by side.
        const beside = Math.abs(ring.y - square.y) < square.width * 1.2;
        assert(beside ? square.x - ring.x < 2 * square.width : Math.abs(square.x - ring.x) < 0.2, `${issue}: the square stands straight above or below`);
        assert.equal(shafts > 0, verdictOf(own.gap) !== "match", `${issue}: an arrow where they part`);
      }
      // Issues of equal words keep their order: those whose deeds accept less stand left.
      const plane = map.spots.filter((own) => figures(own.issue, chosen).gap !== null)
        .map(({ issue, means }) => ({ issue, said: share(mean(figures(issue, chosen).abroad)), x: means.find((own) => own.side === "abroad").x }));
      for (const a of plane) for (const b of plane) if (a.said < b.said - 1e-9) assert(a.x < b.x + 0.2, `${a.issue} stands left of ${b.issue}`);
      // A tick leads from each listed issue to its place on the axis.
      const listed = map.spots.filter((own) => figures(own.issue, chosen).gap === null);
      for (const { issue, means: [own] } of listed) {
        const codesOf = figures(issue, chosen);
        const at = mean(codesOf[own.side]);
        const isBeside = own.x < map.plane.x;
        const ends = map.rails.flatMap((box) => [[box.x, box.y], [box.x + box.width, box.y + box.height], [box.x, box.y + box.height], [box.x + box.width, box.y]]);
        if (isBeside) assert(ends.some(([, end]) => Math.abs(end - y(at)) < 0.2), `${issue}: a tick at the height of ${at}`);
        else near(own.x, x(at), reach, `${issue}: under its place`);
      }
      // What the filter has moved stands faint where it is published.
      const sides = ["abroad", "home", "unclear", "done", "interpreter"];
      const moved = data.issues.map((own) => own.id).filter((id) => figures(id).gap !== null && sides.some((side) => String(figures(id)[side]) !== String(figures(id, chosen)[side])));
      assert.equal(map.ghosts.length, 2 * moved.length, `${moved} have moved`);
      for (const id of moved) {
        const own = figures(id);
        for (const side of ["abroad", "done"]) {
          const isThere = (ghost) => ghost.side === side && Math.abs(ghost.x - x(mean(own.abroad))) < 0.2 && Math.abs(ghost.y - y(mean(own[side]))) < 0.2;
          assert(map.ghosts.some(isThere), `${id}: published ${side}`);
        }
      }
    }
    await finish(page);
  });
}

test("an open issue on the map: its passages at their own scores, each once to the keyboard", async () => {
  const page = await open({ width: 1280 });
  for (const { id } of data.issues.filter((own) => figures(own.id).n > 0)) {
    await go(page, `view=map&issue=${id}&layer=interpreters`);
    const map = await readMap(page);
    const { x, y, wide, high: tall } = scales(map);
    const own = passages.filter((each) => each.issue === id);
    assert.deepEqual(map.records.map((each) => each.id).filter(Boolean).toSorted(), own.map((each) => each.id).toSorted(), id);
    for (const mark of map.records.filter((each) => each.id)) {
      const { position, statement } = passage[mark.id];
      near(mark.y, y(position), tall / 2, `${mark.id}: its height`);
      if (statement) near(mark.x, x(position), wide / 2, `${mark.id} across`);
    }
  }
  await finish(page);
});

test("linked pairs, by their address: words and deeds of each link, joined where they part", async () => {
  const page = await open({ width: 1280, fragment: "view=map&layer=pairs,interpreters" });
  const links = data.links.filter((own) => passage[own.from].statement && !passage[own.to].statement);
  const map = await readMap(page);
  const words = new Set(links.map((own) => own.from));
  assert.equal(map.records.length, words.size + links.length);
  assert.equal(map.slight, links.filter((own) => passage[own.from].position !== passage[own.to].position).length, "an arrow where they part");
  await finish(page);
});

/** A section where there is little room: its number, or its title without the subtitle. */
function shortened(title) {
  const number = title.match(/^(\d+)\. /)?.[1];
  return number ? text("place-numbered", { number }) : title.split(":")[0];
}

/** What an entry or a row of a passage must say. */
function partsOf(own) {
  const who = own.statement ? speakers[own.speaker].name : "";
  const short = ({ section, n }) => [text("place-short", { section: shortened(section.title), n })];
  return [codeWords(own), ...own.locators.map(place).flatMap(short), who];
}

/** The quotation that an entry leads with: the longest, unless it is a mere phrase; else the summary. */
const lead = (own) => {
  const longest = own.statement ? own.quotes.toSorted((a, b) => b.length - a.length)[0] ?? "" : "";
  return longest.length >= 40 ? longest : own.summary;
};

for (const width of [360, 1280]) {
  test(`all passages at ${width} px as a list: each once under its issue, in the figure's order`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=evidence&${fragmentOf(filter)}`);
      const all = named(page, "unfold:all");
      if (!Object.keys(filter).length) await all.click();
      await settled(page);
      const { chosen, ...options } = selected(filter);
      const { compared, others: rest } = order(chosen, options);
      const found = await inside(page, (root) => [...root.querySelectorAll(".of-issue")].map((own) => ({
        id: own.querySelector(".name").dataset.id.slice(6),
        head: own.querySelector(".row-head").textContent.replace(/\s+/g, " ").trim(),
        text: own.textContent.replace(/\s+/g, " "),
        entries: [...own.querySelectorAll(".entry")].map((each) => [each.querySelector(".entry-text").dataset.id.slice(7), each.textContent.replace(/\s+/g, " ")]),
      })));
      const about = JSON.stringify(filter);
      assert.deepEqual(found.map((own) => own.id), [...compared, ...rest], about);
      for (const { id, head, text: whole, entries } of found) {
        const own = chosen.filter((each) => each.issue === id);
        assert.equal(head, plain(`${issues[id].label}${verdict(id, { chosen, ...options })}${text("passages", { n: own.length })}`), about);
        assert.deepEqual(entries.map(([each]) => each).toSorted(), own.map((each) => each.id).toSorted(), `${id} of ${about}`);
        const undated = own.filter((each) => !each.date && !each.date_note).length;
        assert.equal(whole.includes(text("evidence-undated", { source: data.terms.source })), undated >= 3, `${id}: ${undated} undated`);
        for (const [each, line] of entries) {
          const record = passage[each];
          const when = written(record.date) ?? record.date_note ?? (undated < 3 ? text("undated-short") : "");
          for (const part of [...partsOf(record), lead(record), when]) assert(line.includes(plain(part)), `${each} lacks “${part}”: ${line}`);
        }
      }
    }
    await finish(page);
  });

  test(`all passages at ${width} px as a table: each under its issue, with score, date, speaker, words and place`, async () => {
    const page = await open({ width });
    for (const filter of filters) {
      await go(page, `view=evidence&layer=table&${fragmentOf(filter)}`);
      const { chosen, ...options } = selected(filter);
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
          const all = { chosen, ...options };
          assert.equal(plain(line), plain(`${issues[name].label} ${verdict(name, all)} · ${tally(name, all)}`), JSON.stringify(filter));
          continue;
        }
        const own = passage[name];
        assert.equal(code, signed(own.position), id);
        const when = written(own.date) ?? own.date_note ?? text("undated", { source: data.terms.source });
        for (const part of [...partsOf(own), own.summary, ...own.quotes, when, sideName(own.side)]) assert(line.includes(plain(part)), `${id} lacks “${part}”: ${line}`);
      }
    }
    await finish(page);
  });
}

/** Shares of a drawn axis at which marks stand: the ticks are its ends. */
const spread = (page) => inside(page, (root) => {
  const svg = root.querySelector(".issue-sheet svg.spread");
  const rail = svg.querySelector("line.rail").getBoundingClientRect();
  const at = (own) => { const box = own.getBoundingClientRect(); return (box.x + box.width / 2 - rail.x) / rail.width; };
  return {
    dots: [...svg.querySelectorAll(".passage")].map((own) => [own.dataset.id.replace(/^\w+:/, ""), at(own)]),
    means: [...svg.querySelectorAll(".mean:not(.ghost)")].map((own) => [own.getAttribute("class").match(/abroad|home|unclear|done|interpreter/)[0], at(own)]),
  };
});

/** The share of a small scale at which its mark stands. */
const mini = (own) => {
  const centre = (each) => { const box = each.getBBox(); return box.x + box.width / 2; };
  const ends = [...own.querySelectorAll(".rail")].map(centre);
  const mark = own.querySelector(":is(.ring, .disc, .square, .triangle)");
  return (centre(mark) - Math.min(...ends)) / (Math.max(...ends) - Math.min(...ends));
};

test("an issue's evidence: every passage on its axis, and once as an entry with its score", async () => {
  const page = await open({ width: 1280 });
  await page.evaluate((own) => { globalThis.mini = eval(own); }, `(${mini})`);
  for (const { id, label, rule } of data.issues.filter((own) => figures(own.id).n > 0)) {
    await go(page, `view=gaps&issue=${id}`);
    const own = passages.filter((each) => each.issue === id);
    const sheet = named(page, "issue-sheet").locator("xpath=..");
    assert.equal(plain(await named(page, "issue-sheet").textContent()), text("issue-evidence", { issue: label }));
    if (rule) assert(plain(await sheet.textContent()).includes(text("issue-rule", { rule })), id);
    const { dots, means } = await spread(page);
    assert.deepEqual(dots.map(([each]) => each).toSorted(), own.map((each) => each.id).toSorted(), id);
    for (const [each, x] of dots) near(x, share(passage[each].position), step / (high - low) / 2, each);
    assert.deepEqual(means.map(([side]) => side).toSorted(), drawn(id, passages).toSorted(), id);
    for (const [side, x] of means) near(x, share(mean(figures(id)[side])), 0.004, `${id}: ${side}`);
    const entries = await sheet.locator(".entry").evaluateAll((all) => all.map((each) => [
      each.querySelector(".entry-text").dataset.id.slice(7), globalThis.mini(each.querySelector("svg.mini")), each.querySelector(".entry-score").textContent.replace(/\s+/g, " ").trim(),
    ]));
    assert.deepEqual(entries.map(([each]) => each).toSorted(), own.map((each) => each.id).toSorted(), id);
    for (const [each, x, line] of entries) {
      near(x, share(passage[each].position), 0.005, `${each}: its small scale`);
      assert.equal(line, plain(`${codeWords(passage[each])} ${text("entry-why")}`));
    }
    // Each kind of words stands under its name, and so do the deeds.
    const heads = await sheet.locator(".side-head, .side-name").allTextContents();
    const sides = ["abroad", "home", "unclear", "interpreter"].filter((side) => own.some((each) => each.side === side)).map(sideName);
    for (const name of sides) assert(heads.map(plain).includes(plain(name)), `${id}: ${name} in ${heads}`);
    assert(heads.includes(text("did")), id);
  }
  await finish(page);
});

test("a card's numbers: the score in words and on its scale, the reason, paragraph n of m with its opening words", async () => {
  const page = await open({ width: 1280 });
  await page.evaluate((own) => { globalThis.mini = eval(own); }, `(${mini})`);
  for (const own of passages) {
    await go(page, `view=gaps&record=${own.id}`);
    const card = at(page, "article.card");
    const line = plain(await card.textContent());
    assert(plain(await card.locator(".score-line").textContent()).startsWith(plain(text("card-scored", { score: codeWords(own) }))), own.id);
    near(await card.locator(".score-line svg.mini").evaluate((each) => globalThis.mini(each)), share(own.position), 0.005, own.id);
    assert(line.includes(plain(own.reason.replace(/^[+−]?[\d.]+: ?/, ""))), `${own.id} gives its reason`);
    for (const locator of own.locators) {
      const { section, n, opening } = place(locator);
      const where = text("card-locator", { section: section.title, n, all: section.paragraphs });
      assert(line.includes(plain(where)), `${own.id} lacks “${where}”`);
      assert(line.includes(plain(text("card-opening", { words: opening }))), `${own.id} lacks the opening words of ${locator}`);
    }
  }
  await finish(page);
});

test("About's numbers: statements and actions, how near is a match, the paragraphs without a record", async () => {
  const page = await open();
  await sheet(page, "about");
  const line = plain(await named(page, "sheet").textContent());
  const lede = data.lede.replace("{statements}", data.statements.length).replace("{actions}", data.actions.length);
  assert(line.includes(plain(lede)), line);
  assert(line.includes(text("about-groups", { alike: data.axis.alike, rules: data.terms.rules })), line);
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
