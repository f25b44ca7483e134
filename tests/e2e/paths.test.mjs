// Paths through the evidence: a record's chain on its card, and the speakers with the walk of one's words.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { data, passage, passages } from "./figures.mjs";
import { at, focused, inside, named, plain, settled, textOf, told } from "./steps.mjs";
import { text } from "./text.mjs";

const hash = (page) => page.evaluate(() => location.hash);

/** A mark's name says more than it shows. */
const rules = { rules: { "label-content-name-mismatch": { enabled: false } } };

const press = async (page, ...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
};

const boxes = (page) => inside(page, (root) => [...root.querySelectorAll('.chain [data-id^="chain:"]')].map((own) => own.dataset.id.slice(6)));

/** Whether the page can be scrolled sideways. */
const isWide = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

const statements = passages.filter((own) => own.speaker);
const saidBy = (id) => statements.filter((own) => own.speaker === id);

/** The records of a chain in the order in which they are drawn and walked: by side, then by date, undated last. */
const inOrder = (ids) => ids.map((id) => passage[id]).toSorted((a, b) => {
  const rank = (own) => ["abroad", "home", "unclear", "interpreter", "done"].indexOf(own.side);
  return rank(a) - rank(b) || Number(!a.date) - Number(!b.date) || (a.date ?? "").localeCompare(b.date ?? "") || passages.indexOf(a) - passages.indexOf(b);
}).map((own) => own.id);

test("a record's chain opens on its card, stands in the address and can be walked by keys alone", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=evidence&record=xi-2018-lead" });
  const order = inOrder(["deng-1989", "hu-2009", "xi-2014", "xi-2018-lead", "beijing-chorus"]);
  const number = (id) => text("chain-number", { n: order.indexOf(id) + 1, all: order.length });
  await named(page, "chain").focus();
  await press(page, "Enter");
  assert.match(await hash(page), /record=xi-2018-lead&chain=on$/);
  const opened = await told(page);
  assert(opened.startsWith(plain(`${text("chain-told", { n: order.length })} ${number("xi-2018-lead")}`)), opened);
  assert(opened.endsWith(text("chain-here")), opened);
  assert.deepEqual(await boxes(page), order);
  await named(page, "chain:xi-2018-lead").focus();
  await press(page, "ArrowLeft");
  assert.equal(await focused(page), "chain:xi-2014", "the nearest behind");
  const walked = await told(page);
  assert(walked.startsWith(number("xi-2014")), walked);
  assert(walked.includes(text("link-escalated")) && walked.endsWith(text("drawn-coder")), walked);
  await press(page, "ArrowUp");
  assert.equal(await focused(page), "chain:hu-2009");
  await press(page, "ArrowRight");
  assert.equal(await focused(page), "chain:deng-1989", "another side first");
  await press(page, "ArrowRight");
  assert.equal(await focused(page), "chain:deng-1989", "no further link, and focus stays");
  assert.equal(await told(page), text("notice-end"));
  await press(page, "Home");
  assert.equal(await focused(page), `chain:${order[0]}`);
  await press(page, "ArrowDown", "Enter");
  assert.match(await hash(page), new RegExp(`record=${order[1]}&chain=on$`), "the chain stays open");
  assert.equal(await focused(page), `chain:${order[1]}`);
  assert((await told(page)).endsWith(text("chain-here")));
  await press(page, "End");
  assert.equal(await focused(page), (await boxes(page)).map((id) => `chain:${id}`).at(-1));
  assert.deepEqual(await violations(page, rules), []);
  await press(page, "Escape");
  assert.doesNotMatch(await hash(page), /record|chain/, "it goes with the card");
  await finish(page);
});

test("on a phone the chain stands below one another, and a tap leads on", async () => {
  const page = await open({ width: 320, height: 640, touch: true, fragment: "v=1&view=gaps&record=hao-internet" });
  await named(page, "chain").tap();
  await settled(page);
  const rects = await inside(page, (root) => [...root.querySelectorAll(".chain .hit-box")].map((own) => {
    const { left, right, top, bottom } = own.getBoundingClientRect();
    return { left, right, top, bottom };
  }));
  assert.equal(rects.length, 4);
  for (const [at, own] of rects.entries()) {
    assert(own.left >= 0 && own.right <= 320 && own.bottom - own.top >= 44, JSON.stringify(own));
    assert(at === 0 || own.top > rects[at - 1].bottom, "one below the other");
  }
  assert.equal(await isWide(page), false);
  await named(page, "chain:xi-2017-open").tap();
  await settled(page);
  assert.match(await hash(page), /record=xi-2017-open&chain=on$/);
  assert.equal(await at(page, ".chain .open-bar").count(), 1);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("a record without a link says so", async () => {
  const tied = new Set(data.links.flatMap((own) => [own.from, own.to]));
  const { id } = passages.find((own) => !tied.has(own.id));
  const page = await open({ width: 900, fragment: `v=1&view=gaps&record=${id}&chain=on` });
  assert.equal(await named(page, "chain").count(), 0);
  assert.equal(await at(page, ".chain").count(), 0);
  const own = passage[id].statement ? text("evidence-no-answer") : text("card-no-words");
  assert((await textOf(page, "article.card")).includes(own), own);
  await finish(page);
});

test("speakers: a strip for two statements or more, all others named; a strip opens the walk", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=evidence" });
  await named(page, "layout:speakers").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=evidence&layer=speakers");
  const many = data.speakers.filter((own) => saidBy(own.id).length > 1);
  const single = data.speakers.filter((own) => saidBy(own.id).length === 1);
  assert.equal(await at(page, '.part [data-id^="speaker:"]').count(), many.length);
  assert.equal(await at(page, '.part .record[data-id^="record:"]').count(), single.length);
  assert.deepEqual(await violations(page, rules), []);
  await named(page, "speaker:xi-jinping").focus();
  await press(page, "Enter");
  assert.equal(await hash(page), "#v=1&view=evidence&layer=speakers&speaker=xi-jinping");
  assert.equal(await focused(page), "speaker:xi-jinping");
  for (const { id } of [...saidBy("xi-jinping"), { id: "deng-1989" }]) assert.equal(await named(page, `record:${id}`).count(), 1, id);
  await press(page, "ArrowDown");
  assert.match(await focused(page), /^record:/);
  await named(page, "record:xi-2014").focus();
  await press(page, "Enter");
  assert.match(await hash(page), /record=xi-2014&speaker=xi-jinping$/);
  assert.equal(await focused(page), "card");
  await press(page, "Escape");
  assert.equal(await focused(page), "record:xi-2014");
  await named(page, "speakers:all").click();
  await settled(page);
  assert.equal(await focused(page), "speaker:xi-jinping");
  assert.equal(await at(page, '.part [data-id^="speaker:"]').count(), many.length);
  await named(page, "layout:table").click();
  await settled(page);
  assert.equal(await at(page, "table.evidence").count(), 1);
  await finish(page);
});

test("on a phone: a tap on a strip, on a row, and the card stands under the walk", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "v=1&view=evidence&layer=speakers" });
  await named(page, "speaker:beijing").tap({ position: { x: 60, y: 20 } });
  await settled(page);
  assert.match(await hash(page), /speaker=beijing$/);
  const heights = await inside(page, (root) => [...root.querySelectorAll('.part .record[data-id^="record:"] > .hit-box')].map((own) => own.getBoundingClientRect().height));
  assert(heights.length > 0 && heights.every((own) => own >= 44), JSON.stringify(heights));
  await named(page, "record:beijing-un").tap();
  await settled(page);
  assert.equal(await at(page, '.part:has([data-id="record:beijing-un"]) .card').count(), 1);
  assert.equal(await isWide(page), false);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("the filters narrow the strips, and the search marks them", async () => {
  const page = await open({ width: 900, fragment: "v=1&view=evidence&layer=speakers&issues=sea&q=tribunal" });
  const own = statements.filter((each) => each.issue === "sea");
  const n = (id) => own.filter((each) => each.speaker === id).length;
  const strips = data.speakers.filter((each) => n(each.id) > 1);
  assert.equal(await at(page, '.part [data-id^="speaker:"]').count(), strips.length);
  assert(await at(page, ".part .passage.hit").count() > 0);
  await finish(page);
});
