// Data of a host's own on their way: read in a worker or in pieces, with words that say how far they are and a way to stop.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, server, shadow, whenReady } from "./harness.mjs";

const report = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));

/** The report's data with so many records, three statements to two deeds. Further ones are copies with shorter texts. */
const many = (n) => {
  const filled = (list, length, name) => Array.from({ length }, (_, at) => (at < list.length ? list[at] : { ...list[at % list.length], id: `${name}-${at}`, quotes: [], notes: [], reason: "As before." }));
  const [said, done] = [n * 0.6, n * 0.4];
  const records = { statements: filled(report.statements, said, "said"), actions: filled(report.actions, done, "done") };
  return Buffer.from(JSON.stringify({ ...report, title: `All ${n} of them`, ...records }));
};

/** Another origin whose data come as the test lets them: `halves` holds back the second half of each answer. */
const files = new Map();
const halves = [];
const slow = createServer((request, response) => {
  const file = files.get(new URL(request.url, "http://localhost").pathname);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*", "content-length": file.bytes.length });
  if (!file.isHeld) return void response.end(file.bytes);
  const middle = file.bytes.length >> 1;
  response.write(file.bytes.subarray(0, middle));
  halves.push(() => response.end(file.bytes.subarray(middle)));
});
await new Promise((done) => slow.listen(0, "127.0.0.1", done));
after(() => (slow.closeAllConnections(), slow.close()));
const origin = `http://127.0.0.1:${slow.address().port}`;

/** Counts where the data are read, and in how many pieces: the second module's calls in this page. */
const count = () => {
  globalThis.pieces = 0;
  globalThis.told = [];
  addEventListener("saydo-progress", ({ detail }) => globalThis.told.push(detail));
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...what) => {
    const made = await instantiate.apply(WebAssembly, what);
    const { reserve, reply, memory } = made.exports ?? {};
    if (!reserve) return made;
    const counted = (length) => (length > 1000 && (globalThis.pieces += 1), reserve(length));
    return { exports: { memory, reply, reserve: counted } };
  };
};

/** An article with an element whose data are at a path of the other origin. */
async function article(path, { ready = true, attributes = "", at = server.url } = {}) {
  const before = (own) => own.addInitScript(count);
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 640, origin: at, before });
  await page.evaluate(([src, own]) => {
    document.body.innerHTML = `<saydo-map src="${src}" ${own}><p>What stands here until then.</p></saydo-map>`;
  }, [origin + path, attributes]);
  await page.addScriptTag({ url: `${at}/saydo.js`, type: "module" });
  if (ready) await whenReady(page);
  return page;
}

const title = (page) => shadow(page).locator("h2").first();
const rows = (page) => shadow(page).locator(".saydo .row").count();
/** The button of these words beside those that say how far the data are. */
const press = (page, name) => shadow(page).locator(".failed").getByRole("button", { name }).click();
/** Requests to the other origin are what these tests are about. */
const but = ["foreign"];

files.set("/few.json", { bytes: many(200) });
files.set("/many.json", { bytes: many(10_000) });
files.set("/held.json", { bytes: many(1_000), isHeld: true });

test("data are read in a worker, which the page hears from while they come", async () => {
  const workers = [];
  const page = await article("/many.json", { ready: false });
  page.on("worker", (worker) => workers.push(worker));
  await whenReady(page);
  assert.ok(await rows(page) > 3);
  assert.equal(await page.evaluate(() => globalThis.pieces), 0, "nothing is read in the page");
  const told = await page.evaluate(() => globalThis.told);
  assert.ok(told.length > 0 && told.every(({ loaded, total }) => loaded <= total), JSON.stringify(told));
  assert.equal(await shadow(page).locator(".failed").count(), 0);
  await finish(page, { but });
});

test("where a policy forbids workers, the page reads them in pieces", async () => {
  const policy = "worker-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
  const { url } = await anotherServer({ headers: () => ({ "content-security-policy": policy }) });
  const page = await article("/many.json", { at: url });
  assert.ok(await rows(page) > 3);
  const { length } = files.get("/many.json").bytes;
  const pieces = await page.evaluate(() => globalThis.pieces);
  assert.ok(pieces >= length / (1 << 17), `${pieces} pieces of ${length} bytes`);
  await finish(page, { but: [...but, "console"] });
});

test("a reader sees how far the data are, stops them, and has them come again", async () => {
  const page = await article("/held.json", { ready: false });
  const words = shadow(page).locator(".failed");
  await words.getByText("The data are on their way.").waitFor();
  await words.getByText(/\b[45]\d %/).waitFor();
  await press(page, "Stop loading");
  await words.getByText("Loading the data was stopped.").waitFor();
  assert.equal(await page.getByText("What stands here until then.").isVisible(), true);
  assert.equal((await page.evaluate(() => globalThis.told)).at(-1).stopped, true);
  assert.equal(page.workers().length, 0);
  await press(page, "Load the data");
  await words.getByText("The data are on their way.").waitFor();
  halves.splice(0).forEach((go) => go());
  await whenReady(page);
  assert.ok(await rows(page) > 3);
  assert.equal(await words.count(), 0);
  await finish(page, { but });
});

test("what is shown stays and answers while other data come, and when they are stopped", async () => {
  const page = await article("/few.json");
  const before = await title(page).textContent();
  await page.evaluate((src) => document.querySelector("saydo-map").setAttribute("src", src), `${origin}/held.json`);
  await press(page, "Stop loading");
  await press(page, "Load the data");
  await shadow(page).locator(".failed").getByText("%").waitFor();
  await page.evaluate(() => document.querySelector("saydo-map").act("view gaps"));
  await page.waitForFunction(() => document.querySelector("saydo-map").state.includes("gaps"));
  assert.equal(await title(page).textContent(), before);
  halves.splice(0).forEach((go) => go());
  await shadow(page).getByText("All 1000 of them").first().waitFor();
  assert.equal(await shadow(page).locator(".failed").count(), 0);
  await finish(page, { but });
});

test("data that are wanted no more are given up for those that are", async () => {
  const page = await article("/held.json", { ready: false });
  await shadow(page).locator(".failed").getByText("%").waitFor();
  await page.evaluate((src) => document.querySelector("saydo-map").setAttribute("src", src), `${origin}/few.json`);
  await shadow(page).getByText("All 200 of them").first().waitFor();
  halves.splice(0).forEach((go) => go());
  await page.waitForFunction(() => !document.querySelector("saydo-map").shadowRoot.querySelector(".failed"));
  // The browser tells of a worker's end some time after it.
  for (let n = 0; page.workers().length && n < 50; n += 1) await page.waitForTimeout(100);
  assert.equal(page.workers().length, 0);
  await finish(page, { but });
});

test("a hundred thousand records load, and each view has few elements", async () => {
  files.set("/large.json", { bytes: many(100_000) });
  const page = await article("/large.json", { attributes: "large", ready: false });
  await page.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached", timeout: 60_000 });
  const elements = () => page.evaluate(() => document.querySelector("saydo-map").shadowRoot.querySelectorAll("*").length);
  for (const [action, sign] of [["view evidence", '[data-id="search"]'], ["unfold *", ".entry"], ["layout table", "table.evidence"], ["layout speakers", '[data-id^="speaker:"]'], ["view timeline", ".parts"], ["view places", ".place-list"], ["view map", ".map"]]) {
    await page.evaluate((action) => document.querySelector("saydo-map").act(action), action);
    await shadow(page).locator(sign).first().waitFor({ state: "attached" });
    assert.ok(await elements() < 3000, `${await elements()} elements after ${action}`);
  }
  assert.match(await shadow(page).locator(".saydo").textContent(), /100000/);
  await finish(page, { but });
});
