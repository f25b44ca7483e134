// Opening an issue, a record, its counterpart: in two taps, in place on a phone and beside the picture where there is
// room, with all that is known of a record on its card, exactly as the data set has it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { audiences, codeWords, counterparts, data, findings, issues, passage, passages, place, speakers, written } from "./figures.mjs";
import { at, focused, go, inside, named, plain, settled, told } from "./steps.mjs";
import { text } from "./text.mjs";

const card = (page) => at(page, ".card");
const sheet = (page) => at(page, ".issue-sheet");
const shown = async (page) => plain(await card(page).textContent());
const { source: term } = data.terms;

/** The quotation that a card begins with: the longest, unless it is a mere phrase. Deeds are told in our words. */
const lead = (own) => {
  const longest = own.quotes.reduce((most, each) => ([...each].length > [...(most ?? "")].length ? each : most), undefined);
  return own.statement && [...(longest ?? "")].length >= 40 ? longest : undefined;
};

/** A reason without the score that it may begin with. */
const withoutScore = (reason) => reason.replace(/^\s*[+−-]*[\d.]+\s*:\s*/, "");

let cards;

/** What every record's card shows, by id; read once. */
async function readCards() {
  if (cards) return cards;
  const page = await open({ width: 1280 });
  cards = {};
  for (const { id } of passages) {
    await go(page, `view=gaps&record=${id}`);
    cards[id] = await card(page).evaluate((own) => {
      const of = (selector) => [...own.querySelectorAll(selector)];
      const line = (each) => each.textContent.replace(/\s+/g, " ").trim();
      const rows = (selector) => of(selector).map((each) => [each.querySelector('[data-do^="record "]').dataset.do.slice(7), line(each)]);
      return {
        line: line(own),
        heading: line(own.querySelector('[data-id="card"]')),
        quotes: of(".said-words.quoted, .more-quoted .quoted").map((each) => each.textContent.trim()),
        nFindings: of(":scope > .fold > ul:not(.passages) > li").length,
        notes: of(":scope > section > .fold").map((each) => line(each.closest("section"))).join(" "),
        links: of("a").map((each) => ({ name: line(each), href: each.href, rel: each.rel })),
        answers: rows(".answers > li"),
        others: rows(":scope > .fold > .passages > li"),
      };
    });
  }
  await finish(page);
  return cards;
}

/** The counterpart that the tests go to: another record of the same issue, linked by the report. */
const first = passage["beijing-noninterference"];
const [{ other: second }] = counterparts(first.id);

test("on a phone two taps lead from the figure to the quotation, a third to its counterpart", async () => {
  const page = await open({ width: 360, height: 740, touch: true });
  await named(page, `issue:${first.issue}`).tap();
  await sheet(page).waitFor();
  assert.equal(await named(page, `issue:${first.issue}`).getAttribute("aria-expanded"), "true");
  await named(page, `record:${first.id}`).tap();
  await card(page).waitFor();
  assert((await shown(page)).includes(`“${first.quotes[0]}”`));
  assert.equal(await focused(page), "card");
  await card(page).locator(`[data-do="record ${second.id}"]`).first().tap();
  await settled(page);
  assert((await shown(page)).includes(plain(second.summary)));
  await finish(page);
});

test("on a phone what is opened can be seen without looking for it", async () => {
  const page = await open({ width: 360, height: 740, touch: true });
  await named(page, `issue:${first.issue}`).tap();
  await named(page, `record:${first.id}`).tap();
  await settled(page);
  const box = await card(page).boundingBox();
  assert(box.y < 740 - 100 && box.y + box.height > 100, `the card lies from ${box.y} to ${box.y + box.height}`);
  const top = await named(page, "card").boundingBox();
  assert(top.y > -40 && top.y < 740, `the card's heading lies at ${top.y}`);
  await finish(page);
});

test("with a mouse at 1,280 px issue and card stand beside the map, under their row", async () => {
  const page = await open({ width: 1280 });
  await named(page, `row:${first.issue}`).click();
  await sheet(page).waitFor();
  const beside = async (own) => {
    const [map, box] = [await at(page, ".map").boundingBox(), await own.boundingBox()];
    assert(box.x + box.width <= map.x + 1, "beside, not below");
    assert(box.y < 800, "within the window");
  };
  await beside(sheet(page));
  assert.equal(await at(page, ".beside .row").count(), 1, "the row stays as its header");
  assert.equal(await at(page, ".beside .row").getAttribute("data-issue"), first.issue);
  await sheet(page).locator(`[data-id="record:${first.id}"]`).click();
  await card(page).waitFor();
  await beside(card(page));
  assert.equal(await at(page, ".beside .row").getAttribute("data-issue"), first.issue);
  await card(page).locator(`[data-do="record ${second.id}"]`).first().click();
  await settled(page);
  assert((await shown(page)).includes(plain(second.summary)));
  await finish(page);
});

for (const width of [360, 768]) {
  test(`at ${width} px issue and card open in place, right under their issue's row`, async () => {
    const page = await open({ width, fragment: `view=gaps&issue=${first.issue}` });
    const below = at(page, `.row[data-issue="${first.issue}"] + .inline`);
    assert.equal(await below.locator(".issue-sheet").count(), 1);
    assert.equal(await sheet(page).count(), 1);
    await go(page, `view=gaps&record=${first.id}`);
    assert.equal(await below.locator(".card").count(), 1);
    assert.equal(await card(page).count(), 1);
    await finish(page);
  });
}

test("a passage's own mark on the open issue's axis opens its card", async () => {
  const page = await open({ width: 1280, fragment: `view=gaps&issue=${first.issue}` });
  await named(page, `dot:${first.id}`).click();
  await card(page).waitFor();
  assert((await shown(page)).includes(`“${first.quotes[0]}”`));
  await finish(page);
});

test("a mark on the map opens its issue, and a passage's mark there its card", async () => {
  const page = await open({ width: 1280, fragment: "view=map" });
  assert.equal(await at(page, "svg .plane").count() > 0, true, "the map has no .plane: it is not drawn");
  const mark = at(page, '.map [data-id="issue:sea"]');
  await mark.click();
  await settled(page);
  assert.equal(await mark.getAttribute("aria-expanded"), "true");
  assert.match(page.url(), /issue=sea/);
  await at(page, '.map [data-id="record:state-council-sea"]').click();
  await settled(page);
  assert((await shown(page)).includes(`“${passage["state-council-sea"].quotes[0]}”`));
  await finish(page);
});

test("an issue opened twice is closed", async () => {
  const page = await open({ width: 360, fragment: "view=gaps" });
  await named(page, "issue:sea").click();
  await sheet(page).waitFor();
  await named(page, "issue:sea").click();
  await settled(page);
  assert.equal(await sheet(page).count(), 0);
  assert.doesNotMatch(page.url(), /issue=/);
  await finish(page);
});

test("an open issue shows what it is measured against, each of its passages once, and what the authors conclude", async () => {
  const page = await open({ width: 1280 });
  for (const issue of data.issues) {
    await go(page, `view=gaps&issue=${issue.id}`);
    const line = plain(await sheet(page).textContent());
    const own = passages.filter((each) => each.issue === issue.id);
    assert((await named(page, "issue-sheet").textContent()).includes(issue.label), issue.id);
    const parts = [...own.map((each) => lead(each) ?? each.summary), ...(issue.rule ? [text("issue-rule", { rule: issue.rule })] : [])];
    for (const part of parts) assert(line.includes(plain(part)), `${issue.id} lacks “${part}”`);
    const entries = await inside(page, (root) => [...root.querySelectorAll(".issue-sheet .entry-text")].map((each) => each.dataset.do.slice(7)));
    assert.deepEqual(entries.toSorted(), own.map((each) => each.id).toSorted(), issue.id);
    for (const finding of data.findings.filter((each) => each.about.includes(issue.id))) {
      assert(line.includes(plain(finding.summary)), `${issue.id} lacks “${finding.summary}”`);
    }
  }
  await finish(page);
});

test("every card: quotation, speaker, audience, occasion, date, code, reason and findings as in the data set", async () => {
  const all = await readCards();
  for (const own of passages) {
    const { line, heading, quotes, nFindings } = all[own.id];
    const has = (part) => assert(line.includes(plain(part)), `${own.id} lacks “${part}” in “${line}”`);
    const first = lead(own);
    assert.equal(heading, plain(first ? `“${first}”` : own.summary), own.id);
    assert.deepEqual(quotes, [first, ...own.quotes.filter((quote) => quote !== first)].filter(Boolean).map((quote) => `“${quote}”`), own.id);
    has(text(first ? "card-ours-too" : "card-ours"));
    has(own.summary);
    has(withoutScore(own.reason));
    has(data.coding.by);
    has(codeWords(own));
    has(issues[own.issue].label);
    if (own.statement) {
      has(speakers[own.speaker].name);
      has(speakers[own.speaker].role);
      has(own.voice === "interpreter" ? data.terms.interpreters : audiences[own.audience].label);
      if (own.occasion) has(own.occasion);
      if (own.aim) has(data.aims.find((aim) => aim.id === own.aim).label);
    } else {
      has(data.categories.find((category) => category.id === own.category).label);
    }
    if (own.date) has(written(own.date));
    else has(own.date_note ? text("undated-note", { note: own.date_note, source: term }) : text("undated", { source: term }));
    for (const id of own.places) has(data.places.find((each) => each.id === id).name);
    if (own.forum) has(data.forums.find((each) => each.id === own.forum).name);
    const found = findings(own).map((finding) => plain(finding.summary));
    for (const finding of found) has(finding);
    assert.equal(nFindings, found.length, `${own.id}: findings`);
  }
});

test("every card: section, paragraph, opening words, and a link to the publisher at the quotation", async () => {
  const all = await readCards();
  for (const own of passages) {
    const { line, links } = all[own.id];
    for (const locator of own.locators) {
      const { section, n, opening } = place(locator);
      const where = text("card-locator", { section: section.title, n, all: section.paragraphs });
      for (const part of [where, text("card-opening", { words: opening })]) assert(line.includes(plain(part)), `${own.id} lacks “${part}”`);
    }
    const link = links.find((each) => each.name === text("card-open-source", { source: term }));
    const { source } = place(own.locators[0]);
    const [address, quoted] = link.href.split("#:~:text=");
    assert.equal(address, source.url, own.id);
    assert(link.rel.includes("noopener"), own.id);
    const [quote] = own.quotes;
    if (quote && !/[…[]/.test(quote)) assert.equal(decodeURIComponent(quoted), quote, own.id);
    // A hyphen, a comma or an ampersand has a meaning of its own in a text fragment.
    if (quoted) assert.doesNotMatch(quoted, /[-,&+]/, own.id);
  }
});

test("every card: its counterparts, who drew each link and what it says; notes set apart and never elsewhere", async () => {
  const all = await readCards();
  for (const own of passages) {
    const { line, answers, others, notes: apart } = all[own.id];
    const isAnswer = ({ kind }) => ["matches", "diverges", "qualifies"].includes(kind);
    for (const [rows, expected, isTold] of [
      [answers, counterparts(own.id).filter(isAnswer), true],
      [others, counterparts(own.id).filter((each) => !isAnswer(each)), false],
    ]) {
      assert.deepEqual(rows.map(([id]) => id), expected.map(({ other }) => other.id), own.id);
      for (const [index, { other, drawn_by: by, kind, from, note }] of expected.entries()) {
        const reversed = { reinterprets: "reinterpreted", echoes: "echoed", escalates: "escalated", departs: "departed" };
        const words = text(`link-${from === own.id ? kind : (reversed[kind] ?? kind)}`);
        const drawn = isTold ? ["answer-by-source", "answer-by-scoring"] : ["drawn-report", "drawn-coder"];
        const gist = isTold ? lead(other) : other.statement && other.quotes[0];
        const parts = [words, text(drawn[by === "report" ? 0 : 1], { source: term }), gist || other.summary];
        if (isTold) parts.push(text(`answer-${kind}`));
        if (other.issue !== own.issue) parts.push(issues[other.issue].label);
        if (note) parts.push(note);
        for (const part of parts) assert(rows[index][1].includes(plain(part)), `${own.id} → ${other.id} lacks “${part}” in “${rows[index][1]}”`);
      }
    }
    if (!answers.length) assert(line.includes(text(own.statement ? "evidence-no-answer" : "card-no-words")), own.id);
    const rest = line.replace(apart, "");
    for (const note of own.notes) {
      assert(apart.includes(plain(note.text)) && apart.includes(plain(note.source)), `${own.id} lacks the note “${note.text}”`);
      assert(!rest.includes(plain(note.text)), `${own.id}: a note outside the notes`);
      assert(apart.includes(text("card-notes", { source: term })), own.id);
    }
    if (!own.notes.length) assert.equal(apart, "", own.id);
  }
  assert(passages.some((own) => own.notes.length), "the data set has a note to test");
});

test("previous and next walk all passages, issue by issue in the order of their lists, and say where they end", async () => {
  const page = await open({ width: 1280 });
  const walk = [];
  for (const { id } of data.issues) {
    await go(page, `view=gaps&issue=${id}`);
    walk.push(...await inside(page, (root) => [...root.querySelectorAll(".issue-sheet .entry-text")].map((each) => each.dataset.do.slice(7))));
  }
  assert.deepEqual(walk.toSorted(), passages.map((own) => own.id).toSorted());
  const isShown = async (id) => assert((await shown(page)).includes(plain(passage[id].summary)), id);
  await go(page, `view=gaps&record=${walk[0]}`);
  await card(page).locator('[data-do="previous"]').click();
  await settled(page);
  assert.equal(await told(page), text("notice-end"));
  for (const id of walk.slice(1)) {
    await card(page).locator('[data-do="next"]').click();
    await settled(page);
    await isShown(id);
    assert.equal(await focused(page), "card");
  }
  await card(page).locator('[data-do="next"]').click();
  await settled(page);
  assert.equal(await told(page), text("notice-end"));
  await card(page).locator('[data-do="previous"]').click();
  await settled(page);
  await isShown(walk.at(-2));
  await finish(page);
});

for (const [width, view] of [[360, "gaps"], [1280, "gaps"], [1280, "map"], [360, "evidence"], [1280, "evidence"]]) {
  test(`${view} at ${width} px: closing gives focus back to what opened it`, async () => {
    const page = await open({ width, fragment: `view=${view}&issue=${first.issue}` });
    await named(page, `record:${first.id}`).last().click();
    await card(page).waitFor();
    await card(page).locator("button.close").click();
    await settled(page);
    assert.equal(await card(page).count(), 0);
    assert.equal(await focused(page), `record:${first.id}`);
    await sheet(page).locator("button.close").click();
    await settled(page);
    assert.equal(await sheet(page).count(), 0);
    assert.equal(await focused(page), `${view === "map" ? "row" : "issue"}:${first.issue}`);
    await finish(page);
  });
}

test("in the table a record opens under its own row on a phone", async () => {
  const page = await open({ width: 360, fragment: "view=evidence&layer=table" });
  await named(page, `record:${first.id}`).click();
  await card(page).waitFor();
  const [row, own] = [await named(page, `record:${first.id}`).boundingBox(), await card(page).boundingBox()];
  assert(own.y > row.y && own.y < row.y + row.height + 400, `the row lies at ${row.y}, the card at ${own.y}`);
  await finish(page);
});

test("in the table an issue's name opens the issue on a phone too", async () => {
  const page = await open({ width: 360, fragment: "view=evidence&layer=table" });
  await named(page, "issue:sea").click();
  await settled(page);
  assert.equal(await sheet(page).count(), 1);
  await finish(page);
});

test("on a phone a link to a record leads to it, and what a mark opens is read from its top", async () => {
  const inSight = (page) => page.waitForFunction(() => {
    const { top } = document.querySelector("saydo-map").shadowRoot.querySelector('[data-id="card"]').getBoundingClientRect();
    return top >= 0 && top < innerHeight * 0.6;
  });
  const linked = await open({ width: 360, height: 740, touch: true, fragment: "record=xi-2018-lead" });
  await inSight(linked);
  await finish(linked);
  for (const [fragment, mark] of [["view=timeline", "record:xi-2017-equals"], ["view=evidence&layer=speakers&speaker=xi-jinping", "record:xi-2015-internet"]]) {
    const page = await open({ width: 360, height: 740, touch: true, fragment });
    await named(page, mark).first().tap();
    await settled(page);
    await inSight(page);
    await finish(page);
  }
});

test("what is copied from a card: the record's own link, its citation, a prepared report of an error", async () => {
  const page = await open({ width: 1280, permissions: ["clipboard-read", "clipboard-write"], fragment: `view=gaps&theme=dark&q=rule&record=${first.id}` });
  const copied = async (action) => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await card(page).locator(`[data-do="${action} ${first.id}"]`).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied("copy-record");
  assert.equal(new URL(link).hash, `#v=1&record=${first.id}`);
  assert.equal(await told(page), text("notice-copied"));
  const [source] = data.sources;
  const citation = await copied("copy-citation");
  for (const part of [...source.authors, source.title, source.publisher, source.published, source.url, `“${first.quotes[0]}”`, data.coding.by, data.version, link]) {
    assert(citation.includes(part), `the citation lacks “${part}”: ${citation}`);
  }
  const report = await copied("copy-report");
  for (const part of [first.id, data.version, link, first.reason]) assert(report.includes(part), `the report lacks “${part}”: ${report}`);
  await finish(page);
});

test("a reader who found an error gets a note, words on where to send it, and focus back", async () => {
  const page = await open({ width: 390, permissions: ["clipboard-read", "clipboard-write"] });
  await at(page, 'footer [data-do="copy-report"]').click();
  const field = at(page, '[data-id="copy-text"]');
  await field.waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await field.inputValue());
  assert((await at(page, ".sheet").innerText()).includes(text("notice-copied-note")));
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  assert(await inside(page, (root) => root.activeElement !== null), "focus fell out of the widget");
  await finish(page);
});

test("search words are marked on the card", async () => {
  const page = await open({ width: 1280, fragment: `view=gaps&record=${first.id}&q=interference` });
  const marks = await inside(page, (root) => [...root.querySelectorAll('.card .quoted mark')].map((own) => own.textContent.toLowerCase()));
  assert.deepEqual([...new Set(marks)], ["interference"]);
  await finish(page);
});
