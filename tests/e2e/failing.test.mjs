// Where something can't start the page says so in words, leads to the data, and is never blank.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, server, shadow, troubles, whenReady } from "./harness.mjs";
import { passages } from "./figures.mjs";
import { at, named, showTable } from "./steps.mjs";

const bytes = readFileSync(new URL("../../pkg/data.bin", import.meta.url));
const scrambled = Buffer.from(bytes.map((byte, index) => (index % 7 === 3 ? byte ^ 0x5a : byte)));

const on = (glob, answer) => (page) => page.route(glob, answer);
const fulfil = (body, own = {}) => (route) => route.fulfill({ status: 200, contentType: "application/octet-stream", body, ...own });

/** As a browser has the page that knows no declarative shadow roots. */
const unknowing = on("**/", async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(" shadowrootmode=", " data-unknown=") });
});

const failures = {
  "the data is missing": on("**/data.bin*", fulfil("not found", { status: 404 })),
  "the data can't be reached": on("**/data.bin*", (route) => route.abort()),
  "the data is scrambled": on("**/data.bin*", fulfil(scrambled)),
  "one byte of the data is another": on("**/data.bin*", fulfil(Buffer.from(bytes.map((byte, index) => (index === 4000 ? byte ^ 1 : byte))))),
  "the program is that of another build": on("**/saydo-program.js*", fulfil('globalThis[Symbol.for("saydo other")] = () => {};', { contentType: "text/javascript" })),
  "the data is cut off": on("**/data.bin*", fulfil(bytes.subarray(0, bytes.length / 2))),
  "the data is empty": on("**/data.bin*", fulfil("")),
  "the data is a page of the host's": on("**/data.bin*", fulfil("<!doctype html><title>Oops</title>", { contentType: "text/html" })),
  "the program is blocked": on("**/*.wasm*", (route) => route.abort()),
  "the program is missing": on("**/*.wasm*", fulfil("not found", { status: 404 })),
  "the program is damaged": on("**/*.wasm*", fulfil("\0asm\x01\0\0\0nonsense", { contentType: "application/wasm" })),
  "WebAssembly is switched off": (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
  "the script is blocked": on("**/saydo.js*", (route) => route.abort()),
  "the script is missing": on("**/saydo.js*", fulfil("not found", { status: 404, contentType: "text/plain" })),
};

for (const [name, before] of Object.entries(failures)) {
  test(`${name}: words, and the data set as text`, async () => {
    const page = await open({ width: 360, before, ready: false });
    await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const words = await alert.innerText();
    assert(words.length > 80, words);
    assert.doesNotMatch(words, /undefined|null|\[object|unreachable|panicked/, words);
    const link = alert.getByRole("link");
    const address = await link.evaluate((own) => own.href);
    assert.equal(new URL(address).pathname, "/data.json");
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).statements.length > 0, true);
    const box = await alert.boundingBox();
    assert(box.y < 600 && box.height > 40 && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
    assert.deepEqual(troubles(page).foreign, []);
    await finish(page, { but: ["console", "errors", "failed"] });
  });
}

for (const [name, path] of [["page", "/"], ["frame", "/embed.html"]]) {
  test(`a program that never arrives is said to be late, and the ${name}'s figure stands`, async () => {
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({ width: 700, path, ready: false, before: async (own) => {
      await own.clock.install();
      await own.route("**/data.bin*", async (route) => (await held, route.continue()));
    } });
    await page.waitForFunction(() => customElements.get("saydo-map"));
    await shadow(page).dispatchEvent("focusin");
    await page.clock.runFor(11_000);
    assert.match(await at(page, '.failed[role="status"]').innerText(), /still on its way.*reload/is);
    assert(await at(page, "#still .row").filter({ visible: true }).count() >= 5);
    release();
    await page.clock.resume();
    await whenReady(page);
    assert.equal(await at(page, ".failed").count(), 0);
    await finish(page);
  });
}

test("a release that is not what the build made is not shown; the newest is, and said to be", async () => {
  const old = "2026-11-23";
  for (const body of ["", "<!doctype html><title>Start</title>", scrambled, bytes]) {
    const page = await open({ fragment: `data=${old}`, before: (own) => own.route(`**/releases/${old}.bin*`, fulfil(body)) });
    assert.match(await at(page, ".version").innerText(), new RegExp(old));
    assert.equal(await at(page, "#live .row, #live .issue").count() > 0, true);
    await finish(page, { but: ["console"] });
  }
});

test("without JavaScript the page says what it lacks and leads to the data set", async () => {
  const page = await open({ width: 360, javaScript: false, ready: false });
  const note = at(page, ".note");
  assert.match(await note.innerText(), /JavaScript/);
  const address = new URL(await note.getByRole("link").getAttribute("href"), `${server.url}/`);
  assert.equal(address.pathname, "/data.json");
  assert.equal((await fetch(address)).status, 200);
  // The script that is not run counts as a request that failed.
  await finish(page, { but: ["failed"] });
});

test("a browser that knows no page drawn in advance says what it needs and leads to the data set", async () => {
  const page = await open({
    width: 360,
    javaScript: false,
    ready: false,
    before: unknowing,
  });
  const words = await page.locator("main").innerText();
  assert.match(words, /JavaScript/);
  assert.match(words, /data set/);
  const address = new URL(await page.locator("main a").first().getAttribute("href"), `${server.url}/`);
  assert.equal((await fetch(address)).status, 200);
  await finish(page, { but: ["failed"] });
});

test("a browser that knows no page drawn in advance starts the program as well", async () => {
  const page = await open({
    width: 360,
    before: unknowing,
  });
  assert.equal(await named(page, "issue:sea").count(), 1);
  await finish(page);
});

test("without its styles the page still starts and can be used", async () => {
  const bare = await anotherServer({ headers: () => ({ "content-security-policy": "style-src 'none'" }) });
  const page = await open({ width: 360, origin: bare.url });
  await showTable(page);
  assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
  await finish(page, { but: ["console", "failed"] });
});

test("a page that waits for slow data shows the picture meanwhile", async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const page = await open({
    width: 360,
    ready: false,
    before: on("**/data.bin*", async (route) => {
      await held;
      await route.continue();
    }),
  });
  const picture = at(page, ".rows .track").filter({ visible: true });
  await picture.first().waitFor();
  assert.equal(await shadow(page).getAttribute("data-saydo"), null);
  release();
  await whenReady(page);
  await finish(page);
});

test("a widget that failed starts anew when it is put back into the page", async () => {
  let broken = true;
  const page = await open({
    width: 360,
    ready: false,
    before: on("**/data.bin*", (route) => (broken ? route.abort() : route.continue())),
  });
  await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
  broken = false;
  await page.locator("saydo-map").evaluate(async (element) => {
    const parent = element.parentElement;
    element.remove();
    await Promise.resolve();
    parent.append(element);
  });
  await page.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  assert.equal(await named(page, "issue:sea").count(), 1);
  await finish(page, { but: ["console", "failed"] });
});
