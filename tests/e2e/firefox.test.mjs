// A second engine: page, frame and the page as one file in Firefox, driven by WebDriver BiDi.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { damaged } from "./damaged.mjs";
import { serve } from "./server.mjs";

const places = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
const executablePath = places.find((file) => file && existsSync(file));
const skip = executablePath ? false : "no Firefox found (Debian: apt-get install firefox-esr; or name its file in FIREFOX)";

/** The policy that the build hands out. */
const policy = readFileSync(new URL("../../pkg/policy.txt", import.meta.url), "utf8").trim();

const server = await serve();
const host = await serve(undefined, { names: { "https://saydo.example": server.url } });
const careful = await serve(undefined, { headers: () => ({ "content-security-policy": policy }) });
const browser = skip ? undefined : await puppeteer.launch({
  browser: "firefox",
  executablePath,
  extraPrefsFirefox: { "media.volume_scale": "0.0", "browser.shell.checkDefaultBrowser": false },
});
after(async () => {
  await browser?.close();
  await Promise.all([server, host, careful].map((own) => own.close()));
});

/** Opens an address; `troubles` are what the console and the page complained of. */
async function open(url, { width = 1280, height = 900 } = {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const troubles = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  await page.setViewport({ width, height });
  await page.goto(url);
  return { page, troubles };
}

/** Waits until a widget in a page or a frame is ready, and gives what of its picture breaks a rule. */
async function drawn(frame) {
  await frame.waitForSelector('saydo-map[data-saydo="ready"]');
  return frame.evaluate(() => {
    const root = document.querySelector("saydo-map").shadowRoot;
    const pictures = [...root.querySelectorAll("svg.picture")];
    const texts = pictures.flatMap((svg) => [...svg.querySelectorAll("text")].map((own) => [svg, own]));
    const broken = [];
    for (const [svg, own] of texts) {
      const w = own.getComputedTextLength();
      if (!(w <= Number(own.dataset.w) + 0.5)) broken.push(`“${own.textContent}” is ${w} wide, ${own.dataset.w} are reserved`);
      const [outer, inner] = [svg.getBoundingClientRect(), own.getBoundingClientRect()];
      if (inner.left < outer.left - 1 || inner.right > outer.right + 1) broken.push(`“${own.textContent}” leaves its picture`);
    }
    const rows = [...root.querySelectorAll(".figure > .rows > .row")].filter((own) => own.querySelector(".track .arrow, .track .together"));
    for (const own of rows.flatMap((row) => [row, ...row.querySelectorAll(":not(svg svg)")])) {
      const [outer, inner] = [root.host.getBoundingClientRect(), own.getBoundingClientRect()];
      if (inner.left < outer.left - 1 || inner.right > outer.right + 1) broken.push(`${own.localName} “${own.textContent}” leaves the figure`);
    }
    return { broken, rows: rows.length, texts: texts.length, marks: root.querySelectorAll("svg.picture .issue").length, view: document.querySelector("saydo-map").getState(), planes: root.querySelectorAll(".plane").length };
  });
}

for (const [name, url, options] of [
  ["the page", () => `${server.url}/#view=map`, {}],
  ["the page on a phone", () => `${server.url}/`, { width: 360, height: 740 }],
  ["the page as one file", () => new URL("../../pkg/saydo.html#view=map", import.meta.url).href, {}],
]) {
  test(`Firefox: ${name} is drawn, its labels fit, and nothing is complained of`, { skip }, async () => {
    const { page, troubles } = await open(url(), options);
    const own = await drawn(page);
    assert.deepEqual(own.broken, []);
    if (url().includes("map")) assert(own.texts > 20 && own.marks > 10 && own.planes === 1, JSON.stringify(own));
    else assert(own.rows >= 4 && own.planes === 0, JSON.stringify(own));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "nothing to scroll sideways");
    // A mark opens its card.
    await page.evaluate(() => document.querySelector("saydo-map").act("issue sea"));
    await page.waitForFunction(() => location.hash.includes("issue=sea"));
    assert.deepEqual(troubles, []);
    await page.close();
  });
}

for (const path of ["/", "/embed.html"]) {
  test(`Firefox: ${path} under the documented policy, before its program and with it: nothing is forbidden`, { skip }, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.evaluateOnNewDocument(() => {
      globalThis.forbidden = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => globalThis.forbidden.push(`${violatedDirective} ${blockedURI} ${sample}`));
    });
    await page.setViewport({ width: 700, height: 900 });
    await page.goto(careful.url + path);
    // One layout is shown: each row once, with the program and without it.
    const shown = () => page.evaluate(() => [...document.querySelector("saydo-map").shadowRoot.querySelectorAll('.row[data-issue="trade"]')].filter((own) => own.checkVisibility()).length);
    // Its styles may come a moment after the page has loaded.
    const until = Date.now() + 5000;
    while ((await shown()) !== 1 && Date.now() < until);
    assert.equal(await shown(), 1);
    await page.evaluate(() => document.querySelector("saydo-map").setState("view=gaps&issue=sea"));
    await page.waitForSelector('saydo-map[data-saydo="ready"]');
    await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector(".issue-sheet"));
    assert.equal(await shown(), 1);
    assert.deepEqual(await page.evaluate(() => globalThis.forbidden), []);
    await page.close();
  });
}

test("Firefox: a link becomes a frame that is as high as its content", { skip }, async () => {
  const { page, troubles } = await open(`${host.url}/tests/embed/article/`);
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  const own = await drawn(frame);
  assert.deepEqual(own.broken, []);
  assert(own.rows >= 4, JSON.stringify(own));
  await frame.waitForFunction(() => {
    const content = document.querySelector("saydo-map").getBoundingClientRect().height;
    return content > 100 && innerHeight >= content - 0.5 && innerHeight - content < 1.5;
  });
  assert.equal(await frame.evaluate(() => innerWidth - document.documentElement.clientWidth), 0, "no scroll bar");
  assert.deepEqual(troubles, []);
  await page.close();
});

for (const path of ["/", "/embed.html"]) {
  test(`Firefox: ${path} with a program's script that is damaged and yet runs says that it could not be started`, { skip }, async () => {
    const other = await damaged();
    const { page } = await open(other.url + path);
    await page.waitForSelector('saydo-map[data-saydo="failed"]');
    const words = await page.evaluate(() => document.querySelector("saydo-map").shadowRoot.querySelector('[role="alert"]').textContent);
    assert.match(words, /could not be started/);
    await page.close();
    await other.close();
  });
}

test("Firefox: the Share sheet gives link and picture", { skip }, async () => {
  const { page, troubles } = await open(`${server.url}/#view=gaps&issue=sea`);
  await drawn(page);
  await page.evaluate(() => document.querySelector("saydo-map").act("sheet share"));
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector('[data-id="field:link"]')?.value);
  const link = await page.evaluate(() => document.querySelector("saydo-map").shadowRoot.querySelector('[data-id="field:link"]').value);
  assert.equal(link, `${server.url}/#v=1&issue=sea`);
  const [svg, png] = await page.evaluate(async () => {
    const element = document.querySelector("saydo-map");
    const svg = await (await element.exportPicture({ format: "svg" })).text();
    const png = new Uint8Array(await (await element.exportPicture({ format: "png" })).arrayBuffer());
    return [svg, [...png.slice(0, 24)]];
  });
  const [width] = /width="([\d.]+)"/.exec(svg).slice(1).map(Number);
  assert.equal(Buffer.from(png).subarray(1, 4).toString(), "PNG");
  assert.equal(Buffer.from(png).readUInt32BE(16), Math.round(width));
  assert.deepEqual(troubles, []);
  await page.close();
});
