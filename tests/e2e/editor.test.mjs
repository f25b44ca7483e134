// What an editor comes for, each in at most three clicks from the page, and each result opened.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { at } from "./steps.mjs";

/** Opens the page and counts what an editor clicks on it. */
async function editor(options = {}) {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  let clicks = 0;
  const click = async (selector) => {
    clicks += 1;
    await at(page, selector).first().click();
  };
  return { page, click, clicks: () => clicks };
}

/** Clicks the one button for what is offered, once it can be clicked. */
async function take({ page, click }) {
  await at(page, '[data-id="take"]:not([disabled])').waitFor();
  await click('[data-id="take"]');
}

/** The code that was copied. */
async function copied(page) {
  const code = await page.waitForFunction(async () => (await navigator.clipboard.readText()) || undefined);
  return code.jsonValue();
}

/** Opens an article with a code in it; gives the frame once its figure is alive. */
async function article(page, code, width = 640) {
  const own = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, beside: page });
  await own.setViewportSize({ width, height: 800 });
  await own.setContent(`<!doctype html><html lang="en"><title>Article</title><body style="margin:0"><p>Text.</p>${code}`);
  const element = await own.locator("iframe").elementHandle();
  await element.scrollIntoViewIfNeeded();
  const frame = await element.contentFrame();
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  return frame;
}

/** Asserts that a frame shows all that it has, and neither more nor less. */
async function fitsWhole(frame) {
  await frame.waitForFunction(() => Math.abs(document.querySelector("saydo-map").getBoundingClientRect().height - innerHeight) <= 2);
  // Nobody follows its height there, and nothing has to go.
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
  assert.equal(await frame.locator("saydo-map[rows]").count(), 0);
}

const words = (frame) => frame.locator("saydo-map").evaluate((element) => element.shadowRoot.querySelector(".saydo").innerText);

/** The file that a click hands over. */
async function saved(page, doing) {
  const [download] = await Promise.all([page.waitForEvent("download"), doing()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("this issue on the web", async () => {
  const own = await editor();
  await own.click('[data-id="row:trade"]');
  await own.click('[data-do="sheet share"]');
  await take(own);
  assert(own.clicks() <= 3, `${own.clicks()} clicks`);
  const frame = await article(own.page, await copied(own.page));
  await fitsWhole(frame);
  const text = await words(frame);
  assert(text.includes("Trade rules") && text.includes("technology transfer") && !text.includes("Law of the sea"), text);
  await finish(own.page, { but: ["console"] });
});

test("the whole figure at 640 px", async () => {
  const own = await editor();
  await own.click('[data-do="sheet share"]');
  await at(own.page, ".share .field").first().waitFor();
  await own.click('[data-do="option what figure"]');
  await at(own.page, '[data-do="option what figure"][aria-pressed="true"]').waitFor();
  await take(own);
  assert(own.clicks() <= 3, `${own.clicks()} clicks`);
  const code = await copied(own.page);
  assert(code.includes('/embed.html" '), code);
  const frame = await article(own.page, code);
  await fitsWhole(frame);
  const text = await words(frame);
  for (const issue of ["Trade rules", "Internal affairs", "Law of the sea", "Internet rules", "Human rights"]) assert(text.includes(issue), issue);
  await finish(own.page, { but: ["console"] });
});

test("a social card of the open issue", async () => {
  const own = await editor({ fragment: "view=map&issue=trade" });
  await own.click('[data-do="sheet share"]');
  await at(own.page, ".share .field").first().waitFor();
  await own.click('[data-do="option place social"]');
  await at(own.page, '[data-do="option place social"][aria-pressed="true"]').waitFor();
  const seen = await at(own.page, ".preview svg").textContent();
  const { name, bytes } = await saved(own.page, () => take(own));
  assert(own.clicks() <= 3, `${own.clicks()} clicks`);
  assert.equal(name, "saydo-trade-1200x630.png");
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  assert(seen.includes("Trade rules") && seen.includes("Said") && seen.includes("Did") && !seen.includes("Law of the sea"), seen);
  await finish(own.page);
});

test("print", async () => {
  const own = await editor();
  await own.click('[data-do="sheet share"]');
  await at(own.page, ".share .field").first().waitFor();
  await own.click('[data-do="option place print"]');
  await at(own.page, '[data-do="option place print"][aria-pressed="true"]').waitFor();
  const { name, bytes } = await saved(own.page, () => take(own));
  assert(own.clicks() <= 3, `${own.clicks()} clicks`);
  assert.equal(name, "saydo-map-print-180mm.pdf", "the map is what was seen");
  const text = bytes.toString("latin1");
  assert(text.startsWith("%PDF-") && text.includes("/FontFile2"), "with its fonts in it");
  const [, width] = /\/MediaBox \[0 0 ([\d.]+) /.exec(text);
  assert.equal(Math.round(width * 25.4 / 72), 180, "millimetres");
  await finish(own.page);
});

test("a newsletter: the code, and the picture that it shows", async () => {
  const own = await editor({ fragment: "view=map&issue=trade" });
  await own.click('[data-do="sheet share"]');
  await at(own.page, ".share .field").first().waitFor();
  await own.click('[data-do="option place newsletter"]');
  await at(own.page, '[data-do="option place newsletter"][aria-pressed="true"]').waitFor();
  const { name, bytes } = await saved(own.page, () => take(own));
  assert(own.clicks() <= 3, `${own.clicks()} clicks`);
  const code = await copied(own.page);
  assert(code.includes(`src="${name}"`) && code.includes('alt="Trade rules: '), code);
  assert(code.includes(`href="${server.url}/#v=1&amp;issue=trade"`), code);
  assert((await at(own.page, ".share-primary").innerText()).includes(name), "it says what must be uploaded");
  // As a mail program shows it once the picture is where the code says.
  const mail = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, beside: own.page });
  await mail.setContent(`<!doctype html><html lang="en"><title>Mail</title>${code.replace(name, `data:image/png;base64,${bytes.toString("base64")}`)}`);
  const size = await mail.locator("img").evaluate(async (image) => (await image.decode(), [image.naturalWidth, image.width]));
  assert.deepEqual(size, [600, 600]);
  await finish(own.page);
});
