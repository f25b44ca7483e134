// Data and links from strangers: what is too large is refused in words, what is long is wrapped, and no character turns
// the writing around it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";

const report = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));

/** Opens an article with an element whose data are the given bytes or JSON. */
async function article(data, { ready = true, width = 390, before = () => {}, attributes = "", ...options } = {}) {
  const body = Buffer.isBuffer(data) ? data : JSON.stringify(data);
  const page = await open({
    path: "/tests/e2e/fixtures/blank.html",
    ready: false,
    width,
    before: async (own) => {
      await own.route("**/theirs.json", (route) => route.fulfill({ body }));
      await before(own);
    },
    ...options,
  });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><meta name="viewport" content="width=device-width"><style>body{margin:0}</style><body><saydo-map src="${server.url}/theirs.json" ${attributes}></saydo-map>`);
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener("saydo-error", ({ detail }) => globalThis.heard.push(detail));
  });
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  if (ready) await whenReady(page);
  return page;
}

/** What the author of a page is told where its data are refused. */
async function refused(data) {
  const page = await article(data, { ready: false });
  await shadow(page).locator('[role="alert"]').waitFor();
  const words = (await page.evaluate(() => globalThis.heard)).map(({ cause }) => cause).join("\n");
  assert.equal(await shadow(page).locator(".saydo .row").count(), 0, "nothing of it is drawn");
  await finish(page, { but: ["console"] });
  return words;
}

test("data beyond the limits are refused in words", async () => {
  assert.match(await refused({ ...report, title: "x".repeat(10_000_000) }), /title: found 10000000 characters; expected at most 300/);
  assert.match(await refused(Buffer.alloc(20_000_001, " ")), /too large. At most 20 MB can be read/);
  assert.match(await refused({ ...report, critic: Array(20_001).fill("No.") }), /critic: found 20001 entries; expected at most 20000/);
});

test("more data are read where the page says that they are large", async () => {
  const padded = Buffer.concat([Buffer.from(JSON.stringify(report)), Buffer.alloc(20_000_000, " ")]);
  assert.match(await refused(padded), /too large. At most 20 MB can be read/);
  const page = await article(padded, { attributes: "large" });
  assert.equal(await shadow(page).locator(".saydo .row").count() > 3, true);
  await finish(page);
});

test("packed data are checked like published ones", async () => {
  const bytes = readFileSync(new URL("../../pkg/data.bin", import.meta.url));
  const page = await article(bytes);
  assert.equal(await shadow(page).locator(".saydo .row").count() > 3, true);
  await finish(page);
  // An id that other records name.
  const at = bytes.indexOf("leadership");
  const wrong = Buffer.from(bytes);
  wrong.write("Leadership", at);
  assert.match(await refused(wrong), /expected lower-case letters/);
  assert.match(await refused(bytes.subarray(0, bytes.length - 9)), /damaged or cut off/);
});

test("an address with a user before its host is refused", async () => {
  const [first, ...others] = report.sources;
  const words = await refused({ ...report, sources: [{ ...first, url: "https://www.known.org@evil.example/" }, ...others] });
  assert.match(words, /found `https:\/\/www.known.org@evil.example\/`; expected an address/);
});

/** Long words in every text that stands in a line, where the format allows them. */
const long = () => {
  const wide = (name, n = 300) => `${name}${"W".repeat(n - name.length)}`;
  return {
    ...report,
    title: wide("Title"),
    terms: { ...report.terms, rules: wide("rules", 60), source: wide("source", 60), leaders: wide("leaders", 60), interpreters: wide("others", 60) },
    axis: { ...report.axis, low_label: wide("Low", 80), high_label: wide("High", 80) },
    audiences: report.audiences.map((own) => ({ ...own, label: wide(own.label, 100) })),
    issues: report.issues.map((own) => ({ ...own, label: wide(own.label, 120), inline: wide(own.id, 120), rule: wide("rule", 50) })),
    speakers: report.speakers.map((own) => ({ ...own, name: wide(own.name), role: wide("Role") })),
    places: report.places.map((own) => ({ ...own, name: wide(own.name, 100) })),
    forums: report.forums.map((own) => ({ ...own, name: wide(own.name) })),
    sources: report.sources.map((own) => ({ ...own, title: wide("Source") })),
    statements: report.statements.map((own) => ({ ...own, summary: wide("Summary"), occasion: wide("Occasion"), reason: wide("Reason") })),
  };
};

/** What stands out of the window at its right, without what is clipped. */
const wide = (page) => shadow(page).evaluate((element) => {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if (!own?.checkVisibility({ visibilityProperty: true }) || own.closest("style, textarea, .unseen, .skip, svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { right } of range.getClientRects()) {
      if (right > innerWidth + 0.5) found.push(`${own.closest("[class]")?.className}: “${node.data.slice(0, 20)}” ends at ${Math.round(right)}`);
    }
  }
  return [...new Set(found)].slice(0, 8);
});

test("words without a space never make a page wider than its box", async () => {
  const page = await article(long());
  const first = report.issues.find((own) => report.actions.some(({ issue }) => issue === own.id)).id;
  const record = report.statements[0].id;
  const states = [
    "view=gaps", "view=map", "view=timeline", "view=places", "view=evidence", "view=evidence&layer=table", "view=story&step=2",
    `issue=${first}`, `record=${record}`, `form=strip&issue=${first}`, `form=card&record=${record}`, `view=evidence&layer=speakers`,
  ];
  const found = [];
  for (const state of states) {
    await shadow(page).evaluate((element, state) => element.setState(state), state);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await wide(page)).map((own) => `${state}: ${own}`));
  }
  for (const sheet of ["about", "help", "sure", "more", "share", "filters", "codes"]) {
    await shadow(page).evaluate((element, sheet) => (element.setState("view=evidence"), element.act(`sheet ${sheet}`)), sheet);
    await page.waitForTimeout(400);
    found.push(...(await wide(page)).map((own) => `${sheet}: ${own}`));
  }
  assert.deepEqual(found, []);
  await finish(page);
});

test("a search for 40 letters without a space doesn't scroll a phone sideways", async () => {
  for (const view of ["evidence", "evidence&layer=table", "gaps", "map", "timeline", "places"]) {
    const page = await open({ width: 360, fragment: `view=${view}&q=${"w".repeat(40)}` });
    assert.deepEqual(await wide(page), [], view);
    await finish(page);
  }
});

/** The file that a button of the Share sheet hands over. */
async function saved(page, what) {
  const button = shadow(page).locator(`.share [data-do="file ${what}"]`).last();
  await button.evaluate((own) => own.closest("details").setAttribute("open", ""));
  const [download] = await Promise.all([page.waitForEvent("download"), button.evaluate((own) => own.click())]);
  return readFileSync(await download.path());
}

test("characters that turn the writing are shown by number, in data, links and exports", async () => {
  const turned = "\u202egnorw";
  const page = await article({ ...report, title: turned, issues: report.issues.map((own, at) => (at ? own : { ...own, label: turned })) }, { width: 1000 });
  const text = await shadow(page).evaluate((element) => element.shadowRoot.textContent);
  assert(text.includes("[U+202E]gnorw") && !text.includes("\u202e"));
  const svg = await shadow(page).evaluate(async (element) => (await element.exportPicture({})).text());
  assert(svg.includes("U+202E") && !svg.includes("\u202e"));
  await shadow(page).evaluate((element) => element.act("sheet share"));
  await shadow(page).locator(".share .field").first().waitFor({ state: "attached" });
  const given = await shadow(page).evaluate((element) => [...element.shadowRoot.querySelectorAll(".share textarea")].map((own) => [own.dataset.id, own.value]));
  const cited = given.filter(([id]) => /cite|description|iframe|alt/.test(id));
  assert(cited.some(([id]) => id === "field:cite") && cited.some(([, words]) => words.includes("[U+202E]gnorw")));
  for (const [id, words] of given) assert(!words.includes("\u202e"), id);
  for (const what of ["all-csv", "all-json"]) {
    const words = (await saved(page, what)).toString();
    assert(words.includes("[U+202E]gnorw") && !words.includes("\u202e"), what);
  }
  // A PDF writes letters by the numbers that its fonts give them; what they stand for is in its table of characters.
  const pdf = (await saved(page, "pdf-print-180mm")).toString("latin1");
  const streams = [...pdf.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      return bytes;
    }
  });
  const tables = streams.filter((own) => own.includes("beginbfchar") || own.includes("beginbfrange"));
  assert(tables.length > 0, "a table of characters");
  assert(!tables.some((own) => /<202e>/i.test(own)));
  await finish(page);
  const linked = await open({ fragment: "view=evidence&q=%E2%80%AErules%E2%81%A6" });
  assert.equal(await shadow(linked).getByRole("searchbox").inputValue(), "rules");
  await finish(linked);
});
