// The hosted page without a network, and how a newer version of it arrives.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { anotherServer, finish, open, whenReady } from "./harness.mjs";
import { saveCopy } from "./file.mjs";
import { passages } from "./figures.mjs";
import { assertSame, at, doing, settled, showTable, snapshot, view } from "./steps.mjs";
import { text } from "./text.mjs";

const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
const version = readFileSync(join(pkg, "index.html"), "utf8").match(/saydo\.js\?v=([0-9a-f]+)/)[1];
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of what the build wrote, with a server of its own. */
async function host() {
  const folder = mkdtempSync(join(tmpdir(), "saydo-offline-"));
  folders.push(folder);
  cpSync(pkg, folder, { recursive: true });
  // The harness closes it where a test fails before its own end.
  const server = await anotherServer({ mounts: { "/": folder } });
  return { folder, url: `${server.url}/`, close: server.close };
}

const files = (folder) => readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
const sum = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Puts another build into the folder: its hash wherever it stands, and with it the sums. */
function rebuild(folder, hash, before = version) {
  const sums = new Map();
  // Other scripts know the sums of the first ones, and the worker those of all.
  const first = ["saydo-program.js", "save.js", "saydo.copy.txt"];
  for (const name of [...first, ...files(folder).filter((name) => ![...first, "sw.js"].includes(name)), "sw.js"]) {
    const bytes = readFileSync(join(folder, name));
    let words = bytes.toString("latin1").replaceAll(before, hash);
    if (name.endsWith(".js")) for (const [old, own] of sums) words = words.replaceAll(old, own);
    const own = Buffer.from(words, "latin1");
    if (!own.equals(bytes)) sums.set(sum(bytes), sum(own));
    writeFileSync(join(folder, name), own);
  }
}

/** The version of the page that a window shows. */
const shows = (page) => page.evaluate(() => document.querySelector('script[src^="saydo.js"]').src.split("v=")[1]);

/** Names of the caches, without the place. */
const caches = async (page) => (await page.evaluate(() => globalThis.caches.keys())).map((name) => name.split(" ").at(-1)).sort();

/** Waits until just these versions are kept: a worker tidies up in its own time. */
async function kept(page, versions) {
  const wanted = [...versions].sort().join();
  const until = Date.now() + 15_000;
  while ((await caches(page)).join() !== wanted && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
  assert.equal((await caches(page)).join(), wanted);
}

/** Opens the hosted page and waits until a worker keeps it. */
async function visit(hosted, options = {}) {
  const page = await open({ url: hosted.url, workers: true, width: 1280, ...options });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  return page;
}

/** Has the browser look for a newer version, as it does when the reader comes back to the window. */
const look = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

const offered = (page) => page.locator("#newer button");

test("once read, the page can be read again without a network", async () => {
  const hosted = await host();
  const page = await visit(hosted, { fragment: "view=map&issue=sea" });
  const before = await snapshot(page);
  await hosted.close();
  await page.context().setOffline(true);
  await page.reload();
  await whenReady(page);
  assertSame(await snapshot(page), before, "without a network");
  await showTable(page);
  assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
  const other = await open({ url: `${hosted.url}index.html?from=elsewhere`, fragment: "view=map", beside: page });
  assert.equal(await view(other), text("view-map"));
  assert.match(other.url(), /from=elsewhere/);
  const copy = await saveCopy(page, "offline");
  assert(statSync(copy.file).size > 100_000);
  await finish(page);
});

test("nothing is kept before the reader has the first picture", async () => {
  const hosted = await host();
  const page = await visit(hosted, {
    before: (own) => own.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = function (...given) {
        globalThis.began = document.querySelector("saydo-map").dataset.saydo;
        return register.apply(this, given);
      };
    }),
  });
  assert.equal(await page.evaluate(() => globalThis.began), "ready");
  await hosted.close();
  await finish(page);
});

test("what a worker keeps is what the page asks for, and nothing for others", async () => {
  const hosted = await host();
  const page = await visit(hosted);
  const kept = await page.evaluate(async () => {
    const [name] = await globalThis.caches.keys();
    return (await (await globalThis.caches.open(name)).keys()).map((request) => request.url);
  });
  const names = kept.map((url) => new URL(url).pathname.slice(1)).sort();
  for (const name of ["", "data.bin", "data.json", "saydo.css", "saydo.js", "saydo_bg.wasm", "save.js", "saydo.copy.txt"]) {
    assert(names.includes(name), `${name} is kept`);
  }
  assert.deepEqual(names.filter((name) => /\/|embed|sw\.js|saydo\.html|schema/.test(name)), []);
  assert.deepEqual(kept.filter((url) => url !== hosted.url && !url.endsWith(`?v=${version}`)), []);
  const lost = await open({ url: `${hosted.url}saydo.html`, beside: page });
  assert.equal(await lost.evaluate(() => document.querySelector('[id="saydo:data.bin"]') !== null), true, "other pages come from the server");
  await hosted.close();
  await finish(page);
});

test("a newer version is offered, and shown only when asked for, with the view kept", async () => {
  const hosted = await host();
  const page = await visit(hosted);
  await doing(page, "view map").click();
  await settled(page);
  const before = await snapshot(page);
  await page.evaluate(() => globalThis.caches.open("another program's"));
  rebuild(hosted.folder, "bbbbbbbbbb");
  await look(page);
  await offered(page).waitFor();
  assert.match(await page.locator("#newer").innerText(), /newer version/);
  assert.equal(await shows(page), version);
  assertSame(await snapshot(page), before, "while it is offered");
  // Loading again, or another window, is not asking for it.
  await page.reload();
  await whenReady(page);
  assert.equal(await shows(page), version);
  const other = await open({ url: hosted.url, beside: page, workers: true });
  assert.equal(await shows(other), version);
  await other.close();
  await offered(page).click();
  await page.waitForFunction((old) => !document.querySelector('script[src^="saydo.js"]')?.src.endsWith(old), version);
  await whenReady(page);
  assert.equal(await shows(page), "bbbbbbbbbb");
  assert.match(page.url(), /#v=1&view=map$/);
  assertSame(await snapshot(page), before, "the newer version");
  assert.equal(await offered(page).count(), 0);
  assert.deepEqual(await caches(page), ["bbbbbbbbbb", "program's"]);
  // It holds without a network too.
  await hosted.close();
  await page.context().setOffline(true);
  await page.reload();
  await whenReady(page);
  assert.equal(await shows(page), "bbbbbbbbbb");
  await finish(page);
});

test("a still newer version takes the place of the one on offer, which leaves nothing behind", async () => {
  const hosted = await host();
  const page = await visit(hosted);
  rebuild(hosted.folder, "bbbbbbbbbb");
  await look(page);
  await offered(page).waitFor();
  assert.deepEqual(await caches(page), [version, "bbbbbbbbbb"].sort());
  rebuild(hosted.folder, "eeeeeeeeee", "bbbbbbbbbb");
  await look(page);
  await kept(page, [version, "eeeeeeeeee"]);
  assert.equal(await offered(page).count(), 1, "one offer, once");
  assert.equal(await shows(page), version);
  await offered(page).click();
  await page.waitForFunction((old) => !document.querySelector('script[src^="saydo.js"]')?.src.endsWith(old), version);
  await whenReady(page);
  assert.equal(await shows(page), "eeeeeeeeee");
  assert.equal(await offered(page).count(), 0);
  await kept(page, ["eeeeeeeeee"]);
  await hosted.close();
  await finish(page);
});

test("a still newer version that is broken leaves the one on offer as it was", async () => {
  const hosted = await host();
  const page = await visit(hosted);
  rebuild(hosted.folder, "bbbbbbbbbb");
  const whole = new Map(files(hosted.folder).map((name) => [name, readFileSync(join(hosted.folder, name))]));
  await look(page);
  await offered(page).waitFor();
  rebuild(hosted.folder, "ffffffffff", "bbbbbbbbbb");
  rmSync(join(hosted.folder, "saydo_bg.wasm"));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing)));
    await registration.update().catch(() => {});
    const worker = await found;
    if (worker.state !== "redundant") await new Promise((done) => worker.addEventListener("statechange", done));
  });
  assert.deepEqual(await caches(page), [version, "bbbbbbbbbb"].sort());
  for (const [name, bytes] of whole) writeFileSync(join(hosted.folder, name), bytes);
  await offered(page).click();
  await page.waitForFunction((old) => !document.querySelector('script[src^="saydo.js"]')?.src.endsWith(old), version);
  await whenReady(page);
  assert.equal(await shows(page), "bbbbbbbbbb");
  await hosted.close();
  await finish(page, { but: ["console", "failed"] });
});

for (const [name, spoil] of Object.entries({
  "lacks a file": (folder) => rmSync(join(folder, "saydo_bg.wasm")),
  "has a file of another build": (folder) => cpSync(join(pkg, "saydo.js"), join(folder, "saydo.js")),
  "has a file cut off": (folder) => writeFileSync(join(folder, "data.bin"), readFileSync(join(pkg, "data.bin")).subarray(0, 1000)),
  "has the page of another build": (folder) => cpSync(join(pkg, "index.html"), join(folder, "index.html")),
})) {
  test(`a newer version that ${name} changes nothing`, async () => {
    const hosted = await host();
    const page = await visit(hosted);
    rebuild(hosted.folder, "cccccccccc");
    spoil(hosted.folder);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing)));
      await registration.update().catch(() => {});
      const worker = await found;
      if (worker.state !== "redundant") await new Promise((done) => worker.addEventListener("statechange", done));
      return worker.state;
    });
    assert.equal(failed, "redundant");
    assert.deepEqual(await caches(page), [version]);
    assert.equal(await offered(page).count(), 0);
    await hosted.close();
    await page.context().setOffline(true);
    await page.reload();
    await whenReady(page);
    assert.equal(await shows(page), version);
    await showTable(page);
    assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
    // The browser tells of what failed.
    await finish(page, { but: ["console", "failed"] });
  });
}

test("a window of the version before stays whole while another shows the newer one", async () => {
  const hosted = await host();
  const page = await visit(hosted);
  const other = await open({ url: hosted.url, beside: page, workers: true });
  rebuild(hosted.folder, "dddddddddd");
  await look(page);
  await offered(page).click();
  await page.waitForFunction((old) => !document.querySelector('script[src^="saydo.js"]')?.src.endsWith(old), version);
  await whenReady(page);
  assert.equal(await shows(page), "dddddddddd");
  assert.equal(await shows(other), version, "the other window was not touched");
  assert.deepEqual(await caches(page), [version, "dddddddddd"].sort());
  const copy = await saveCopy(other, "old");
  assert(readFileSync(copy.file, "utf8").includes(`?v=${version}`), "it still has its own files");
  await page.close();
  await other.close();
  const last = await open({ url: hosted.url, beside: page, workers: true });
  assert.equal(await shows(last), "dddddddddd");
  await kept(last, ["dddddddddd"]);
  await hosted.close();
  await finish(last);
});

test("a page that asks for trusted types has a worker too, and one without workers is as good as before", async () => {
  const hosted = await host();
  const policy = "worker-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'";
  const page = await visit(hosted, {
    before: (own) => own.route(hosted.url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    }),
  });
  await finish(page);
  const bare = await open({
    url: hosted.url,
    before: (own) => own.addInitScript(() => { delete Navigator.prototype.serviceWorker; }),
  });
  assert.equal(await bare.evaluate(() => "serviceWorker" in navigator), false);
  await doing(bare, "view map").click();
  await finish(bare);
  await hosted.close();
});
