// How much a newcomer reads and does on the page "Use your own data", and about how long that takes. `docs/your-own-map.md`
// has the times and says how they are counted.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { finish, open } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Seconds for a word that is read, a click, a decision, a field, a letter that is typed. */
const seconds = { words: 1 / 4, clicks: 1.2, decisions: 4, fields: 3, letters: 1 / 3 };
/** What a first figure may take, in minutes: on the page, on the server and in the article, and as a whole. */
const [most, hosting, whole] = [6, 3, 10];

/** How long the texts are that somebody types. */
const typed = { "figure title": 30, "figure by": 20, "figure source": 40, "figure address": 34, "scale title": 20, "scale low-label": 12, "scale high-label": 12 };

const counted = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sum = (list) => list.reduce((total, own) => total + own, 0);

/** Each text in sight: of the page, and cells of the table. The first rows are glanced at. */
const texts = (page) => page.evaluate(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    const box = own.getBoundingClientRect();
    const isUnread = own.closest("script, select, textarea, .tongues, .path, .table, .unseen, [aria-hidden=true]");
    if (!isUnread && own.checkVisibility({ visibilityProperty: true }) && Math.min(box.width, box.height) > 1) found.push(node.data.trim());
  }
  for (const own of document.querySelectorAll("select, input[placeholder]")) {
    if (own.checkVisibility()) found.push(own.tagName === "SELECT" ? own.selectedOptions[0]?.textContent ?? "" : own.placeholder);
  }
  return found.filter(Boolean);
});

/** Goes through the page as somebody would who sees it for the first time; gives what was counted. */
async function effort(sheet) {
  const page = await open({ path: "/own.html", ready: false });
  await page.locator('#own[data-own="ready"]').waitFor();
  const known = new Set();
  const all = { words: 0, clicks: 0, decisions: 0, fields: 0, letters: 0 };
  const doing = (action) => page.locator(`[data-do="${action}"]`);
  const n = (selector) => page.locator(`${selector} >> visible=true`).count();
  /** Reads what is new, and does something: clicks, decisions, and fields that are filled in. */
  const note = async (clicks, decisions, fields = []) => {
    const fresh = new Set((await texts(page)).filter((text) => !known.has(text)));
    for (const text of fresh) known.add(text);
    all.words += sum([...fresh].map(counted));
    all.clicks += clicks;
    all.decisions += decisions;
    all.fields += fields.length;
    all.letters += sum(fields.map((action) => typed[action]));
  };
  const on = async (step) => {
    await page.locator(".onward .go").click();
    await doing(`step ${step}`).and(page.locator("[aria-current]")).waitFor();
  };
  /** Fields in sight that somebody fills in, by their actions. */
  const fillable = (within) => page.locator(`${within} input[type=text] >> visible=true`).evaluateAll((all, typed) => all.map((own) => own.dataset.do).filter((action) => typed.includes(action)), Object.keys(typed));

  // A file is chosen: which, and in a window of the system.
  await note(2, 1);
  await page.locator('input[data-file="0"]').setInputFiles(`${root}crates/intake/tests/sheets/${sheet}`);
  await page.locator("#found").waitFor();
  // Is it read right, and are these its rows?
  await note(1, 2);
  await on("columns");
  await page.locator(".column").first().waitFor();
  const unsure = page.locator(".column.unsure input[type=checkbox][id]");
  await note(1 + (await unsure.count()), (await n(".column")) + (await n("fieldset.question, .split")));
  while (await unsure.count()) await unsure.first().click();
  await on("scale");
  await page.locator(".status, .fields").first().waitFor();
  // What kind it is; each status, field and audience.
  const given = await fillable(".fields");
  await note(1, 1 + (await n("li.status")) + (await n(".fields :is(input[type=text], select)")) - given.length + (await n(".audiences li")), given);
  await on("look");
  await page.frameLocator('iframe[data-page="1"]').locator("h1, h2").first().waitFor();
  await page.locator(".problems .problem, .problems .part-head + p").first().waitFor();
  all.words += counted(await page.frameLocator('iframe[data-page="1"]').locator("h1, h2").first().innerText());
  // Both pictures, each problem and choice, and how to publish. Then: to the field, save, copy.
  await note(3, 2 + (await n("li.problem")) + (await n(".texts select")) + 1, await fillable(".side"));
  await finish(page);
  return all;
}

/** The tables that are counted, and how their rows in the guide begin. */
const sheets = { "statuses-bom.csv": "promises with a status", "percent-sheet.csv": "percentages", "events.tsv": "words and deeds" };
const guide = readFileSync(`${root}docs/your-own-map.md`, "utf8");

for (const [sheet, row] of Object.entries(sheets)) {
  test(`${sheet}: a newcomer has a figure within ${most} minutes, as the guide says`, async (context) => {
    const all = await effort(sheet);
    const minutes = sum(Object.entries(all).map(([what, n]) => n * seconds[what])) / 60;
    context.diagnostic(`${JSON.stringify(all)} ${minutes.toFixed(1)} minutes`);
    // Something was counted.
    assert(all.words > 300 && all.decisions > 12 && all.fields > 3, JSON.stringify(all));
    assert(minutes < most, `${minutes.toFixed(1)} minutes: ${JSON.stringify(all)}`);
    const steps = guide.split("## On a page, without code")[1].split("\n### ")[0];
    const total = minutes + hosting + counted(steps) * seconds.words / 60;
    assert(total < whole, `${total.toFixed(1)} minutes with the guide and the server`);
    const told = guide.split("\n").find((line) => line.startsWith(`| ${row},`)).split("|").slice(2, -1).map(Number);
    const found = [all.words, all.clicks, all.decisions, all.fields, minutes];
    assert.equal(told.length, found.length);
    for (const [at, own] of found.entries()) assert(Math.abs(told[at] - own) <= own / 20, `the guide says ${told}, not ${found}`);
  });
}
