// The page "Use your own data" in other languages: chosen by address or browser, through a table to a figure, mirrored where
// it should be, and nothing cut.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pseudo } from "../tools/pseudo.mjs";
import { finish, open } from "./harness.mjs";
import { lost } from "./lost.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sheet = (name) => `${root}crates/intake/tests/sheets/${name}`;
const built = (name) => readFileSync(`${root}pkg/${name}`, "utf8");

/** The messages of a language that are one line without variables. */
const words = (code) => Object.fromEntries([...readFileSync(`${root}text/${code}.ftl`, "utf8").matchAll(/^([a-z-]+) = ([^{\n]+)$/gm)].map(([, name, text]) => [name, text]));
const en = words("en");

/** Opens the page and waits until its program runs. */
async function start({ query = "", ...options } = {}) {
  const page = await open({ path: `/own.html${query}`, ready: false, ...options });
  await page.locator('#own[data-own="ready"]').waitFor();
  return page;
}

/** Opens whatever is folded. */
async function unfold(page) {
  const folded = page.locator("main details:not([open]) > summary");
  while (await folded.count()) await folded.first().click();
}
const doing = (page, action) => page.locator(`[data-do="${action}"]`);
const steps = ["take", "columns", "scale", "look"];

/** A table of promises with one status that is misspelt. */
const small = { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("issue,promise,status\nHousing,Build homes,kept\nHousing,Freeze rents,brokn\nBuses,More buses,broken\nBuses,New lines,in progress\n") };

/** From a file to the figure; `at` is called at each step. */
async function through(page, file, at = () => {}) {
  await at("no file yet");
  await page.locator('input[data-file="0"]').setInputFiles(file);
  await page.locator("#found").waitFor();
  for (const step of steps) {
    await doing(page, `step ${step}`).first().click();
    await doing(page, `step ${step}`).and(page.locator("[aria-current]")).waitFor();
    if (step === "look") await page.frameLocator('iframe[data-page="1"]').locator("h1, h2").first().waitFor();
    await at(step);
    // No step leads past a guess that nobody has confirmed.
    const unsure = page.locator(".column.unsure input[type=checkbox][id]");
    while (await unsure.count()) await unsure.first().click();
  }
}

const language = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelector("h1").innerText]);

/** Texts and names that somebody meets on a page. */
const met = (page) => page.locator("html").evaluate((own) => {
  const document = own.ownerDocument;
  const found = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.data.trim());
  for (const own of document.querySelectorAll("[aria-label], [placeholder], [title], optgroup")) {
    found.push(...["aria-label", "placeholder", "title", "label"].map((name) => own.getAttribute(name)?.trim() ?? ""));
  }
  return found.filter(Boolean);
});

for (const [code, direction, file] of [["fr", "ltr", "statuses-bom.csv"], ["ar", "rtl", "events.tsv"], ["es", "ltr", "percent-sheet.csv"], ["zh", "ltr", "nested.json"]]) {
  test(`${code}: ${file} becomes a figure, and no English is left on the way`, async () => {
    const own = words(code);
    const table = readFileSync(sheet(file), "utf8");
    const telling = Object.entries(en).filter(([name, text]) => own[name] !== text && name !== "own-language" && !table.includes(text));
    const english = new Map(telling.map(([name, text]) => [text.trim(), name]));
    const page = await start({ query: `?lang=${code}` });
    assert.deepEqual(await language(page), [code, direction, own["own-title"]]);
    await through(page, sheet(file), async (step) => {
      const left = (await met(page)).filter((text) => english.has(text)).map((text) => `${english.get(text)}: ${text}`);
      assert.deepEqual(left, [], step);
    });
    const shown = page.frameLocator('iframe[data-page="0"]');
    const left = (await met(shown)).filter((text) => english.has(text) || /^A table /.test(text));
    assert.deepEqual(left, [], "the figure");
    const frame = shown.locator("html");
    assert.deepEqual([await frame.getAttribute("lang"), await frame.getAttribute("dir")], [code, direction]);
    await finish(page);
  });
}

for (const code of ["ar", "zh", "en", "fr", "es"]) {
  test(`${code}: the template is in the page's language, and each of its columns is known`, async () => {
    const page = await start({ query: `?lang=${code}` });
    const link = page.locator('.beside a[download$=".csv"]');
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const path = `${root}tests/out/own/${download.suggestedFilename()}`;
    await download.saveAs(path);
    await through(page, path, async (step) => {
      if (step === "columns") assert.deepEqual([await page.locator(".column").count(), await page.locator(".column:is(.unsure, .unread)").count()], [9, 0]);
    });
    const first = readFileSync(path, "utf8").split("\n")[1].split(",")[0];
    assert.equal(await page.frameLocator('iframe[data-page="0"]').locator("article h2").first().innerText(), first);
    await finish(page);
  });
}

test("the address goes before the browser, and a changed address changes the page", async () => {
  for (const [query, browser, expected] of [["", "es-MX", "es"], ["?lang=fr", "es-MX", "fr"], ["#lang=zh", "es-MX", "zh"], ["?lang=xx", "ar", "ar"], ["", "xx-XX", "en"]]) {
    const page = await start({ query, language: browser });
    assert.equal((await language(page))[0], expected, JSON.stringify([query, browser]));
    await finish(page);
  }
  const page = await start();
  await page.locator('.tongues a[lang="fr"]').click();
  await page.getByRole("heading", { name: words("fr")["own-title"] }).waitFor();
  await page.locator('#own[data-own="ready"]').waitFor();
  await page.evaluate(() => (location.href = "#lang=es"));
  await page.getByRole("heading", { name: words("es")["own-title"] }).waitFor();
  await finish(page);
});

test("words that can't be fetched, or that another hand changed, leave English, and the page works", async () => {
  for (const answer of [{ status: 404, body: "" }, { body: built("own-fr.bin").replace("Étapes", "Autres") }]) {
    const page = await start({ query: "?lang=fr", before: (page) => page.route(/own-fr\.bin/, (route) => route.fulfill(answer)) });
    assert.equal((await language(page))[2], en["own-title"]);
    await through(page, small);
    await finish(page, { but: ["console", "failed"] });
  }
});

test("a figure is drawn and saved in the language that is chosen for it", async () => {
  const page = await start();
  await through(page, small);
  assert.equal(await page.frameLocator('iframe[data-page="0"]').locator("html").getAttribute("lang"), "en");
  await unfold(page);
  await page.locator('select[data-do="figure lang"]').selectOption("ar");
  const arabic = page.frameLocator('iframe[data-page="0"]').locator('html[lang="ar"][dir="rtl"]');
  await arabic.waitFor();
  assert.match(await arabic.textContent(), new RegExp(words("ar")["promised-said"]));
  assert.equal((await language(page))[0], "en");
  const [download] = await Promise.all([page.waitForEvent("download"), doing(page, "write page").click()]);
  const path = `${root}tests/out/own/arabic.html`;
  await download.saveAs(path);
  assert.match(readFileSync(path, "utf8"), /<html lang="ar" dir="rtl">[^]*الوعد/);
  await finish(page);
});

/** Puts the long words in place of French, and their sum into the script that knows French's. */
async function stretch(page) {
  const sum = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  let script = built("own.js");
  const [french, long] = [built("own-fr.bin"), pseudo(built("own-fr.bin"))];
  assert(script.includes(sum(french)));
  script = script.replace(sum(french), sum(long));
  await page.route(/own-fr\.bin/, (route) => route.fulfill({ body: long }));
  await page.route(/\/own\.js/, (route) => route.fulfill({ contentType: "text/javascript", body: script }));
}

/** Where the page's texts stand. */
const whole = { within: "body", parts: ".steps, .facts, .column, .status, .kind, .problem, .offer, .fields, .drop, .needs, .question, .texts, .above" };

for (const [what, code, before] of [["long words", "fr", stretch], ["words from right to left", "ar", undefined]]) {
  for (const width of [360, 1240]) {
    test(`${what} fit at ${width} px at each step`, async () => {
      const page = await start({ width, query: `?lang=${code}`, before });
      const found = [];
      const check = async (where) => found.push(...(await lost(page, whole)).map((own) => `${where}: ${own}`));
      await through(page, small, check);
      await page.locator(".problem button.place").first().click();
      await page.locator("#mend").waitFor();
      await check("a problem");
      await unfold(page);
      await check("all words");
      for (const kind of ["amounts", "positions"]) {
        await doing(page, "step scale").first().click();
        await doing(page, `kind ${kind}`).click();
        await unfold(page);
        await check(kind);
      }
      await doing(page, "kind outcomes").click();
      await doing(page, "status-words").click();
      await check("names of statuses");
      await doing(page, "step columns").first().click();
      await unfold(page);
      await check("all questions");
      assert.deepEqual(found, []);
      await finish(page);
    });
  }
}
