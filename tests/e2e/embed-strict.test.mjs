// Embeds where little is allowed: under a strict content security policy, and in frames without an origin.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, whenReady } from "./harness.mjs";
import { fits, frameOf, openHost, strict, watchPolicy } from "./frames.mjs";
import { at, doing, more, openFilters, show } from "./steps.mjs";

/** A server of widgets that answers with the policy, and lets other origins read where `cors` says so. */
const strictServer = (cors = true) =>
  anotherServer({ headers: () => ({ "content-security-policy": strict(), ...(cors ? { "access-control-allow-origin": "*" } : {}) }) });

/** A browser on a connection that the reader pays for. */
const sparing = (page) => page.addInitScript(() => {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
});

/** What a reader does on a widget: opens a card, filters, changes the view and the theme, copies a link. */
async function use(widget) {
  await show(widget, "evidence");
  await at(widget, ".of-issue .name").first().click();
  await at(widget, '.of-issue [data-id^="record:"]').first().click();
  await at(widget, ".card").first().waitFor();
  await openFilters(widget);
  const box = at(widget, '.facets input[type="checkbox"]').first();
  await box.click();
  await box.and(widget.locator(":checked")).waitFor();
  await show(widget, "map");
  await more(widget);
  await doing(widget, "theme dark").click();
  await at(widget, '.saydo[data-theme="dark"]').waitFor();
  await at(widget, '.sheet.more [data-do="copy-link"]').click();
}

test("the element under the strict policy: all of it works and nothing is forbidden", async () => {
  const host = await anotherServer({ names: { "https://saydo.example": "" }, headers: () => ({ "content-security-policy": strict() }) });
  const page = await open({ path: "/tests/embed/csp-element/", origin: host.url, before: watchPolicy, permissions: ["clipboard-read", "clipboard-write"] });
  await whenReady(page);
  await use(page);
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("view=map"));
  assert.deepEqual(await page.evaluate(() => globalThis.forbidden), []);
  await finish(page);
});

for (const path of ["/", "/embed.html"]) {
  test(`${path} under the documented policy, before its program and with it: nothing is forbidden`, async () => {
    const widgets = await strictServer();
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({ path, origin: widgets.url, width: 700, ready: false, before: async (own) => {
      await watchPolicy(own);
      await own.route("**/*.wasm*", async (route) => (await held, route.continue()));
    } });
    await page.waitForFunction(() => customElements.get("saydo-map"));
    // One layout is shown: each headline and each row once.
    for (const selector of ["#still :is(h1, h2.headline)", '#still .row[data-issue="trade"]']) {
      assert((await at(page, selector).filter({ visible: true }).count()) <= 1, selector);
    }
    assert((await at(page, "#still").evaluate((own) => own.offsetHeight)) < 2500);
    release();
    await whenReady(page);
    await use(page);
    assert.deepEqual(await page.evaluate(() => globalThis.forbidden), []);
    await finish(page, { but: ["console"] });
  });

  test(`${path} shows each thing once where its styles never arrive`, async () => {
    const bare = await anotherServer({ headers: () => ({ "content-security-policy": "style-src 'none'" }) });
    const page = await open({ path, origin: bare.url, width: 1280, ready: false, before: (own) => own.route(/\.(css|js)/, (route) => route.abort()) });
    for (const selector of ["#still :is(h1, h2.headline)", '#still .row[data-issue="trade"]', "#still .ways"]) {
      assert((await at(page, selector).filter({ visible: true }).count()) <= 1, selector);
    }
    assert.equal(await at(page, '#still .row[data-issue="trade"]').filter({ visible: true }).count(), 1);
    await finish(page, { but: ["console", "failed"] });
  });

  test(`${path} says in words that its program is missing, under the documented policy too`, async () => {
    const widgets = await strictServer();
    const page = await open({ path, origin: widgets.url, width: 700, ready: false, before: async (own) => {
      await watchPolicy(own);
      await own.route(/saydo(-program)?\.js/, (route) => route.abort());
    } });
    await page.getByRole("alert").waitFor();
    assert.match(await page.getByRole("alert").innerText(), /could not be/);
    assert.deepEqual(await page.evaluate(() => globalThis.forbidden), []);
    await finish(page, { but: ["console", "failed"] });
  });
}

for (const path of ["/", "/embed.html"]) {
  test(`${path} under a policy without sums has its styles from files, before its program and with it`, async () => {
    const careful = await anotherServer({ headers: () => ({ "content-security-policy": strict().replace(/'sha256-[^']+'/g, "") }) });
    const page = await open({ path, origin: careful.url, width: 700, ready: false, before: sparing });
    const look = () => at(page, "#still .row").filter({ visible: true }).first().evaluate((row) => [row.clientWidth, row.clientHeight, getComputedStyle(row.querySelector(".track")).display]);
    await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector("link")?.sheet);
    const usual = await open({ path, width: 700, ready: false, before: sparing });
    const expected = await at(usual, "#still .row").filter({ visible: true }).first().evaluate((row) => [row.clientWidth, row.clientHeight, getComputedStyle(row.querySelector(".track")).display]);
    assert.deepEqual(await look(), expected);
    await finish(usual);
    await at(page, "#still").dispatchEvent("click");
    await whenReady(page);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).margin), "0px");
    await finish(page, { but: ["console"] });
  });
}

test("the frame and the host's script under the strict policy: nothing is forbidden", async () => {
  const widgets = await strictServer();
  const policy = strict(`'self' ${widgets.url}`, `; frame-src ${widgets.url}`);
  const page = await openHost("csp-frame", { widgets, headers: () => ({ "content-security-policy": policy }), before: watchPolicy });
  const frame = await frameOf(page);
  await fits(frame);
  await use(frame);
  await fits(frame);
  for (const each of [page, frame]) assert.deepEqual(await each.evaluate(() => globalThis.forbidden), []);
  await finish(page, { but: ["console"] });
});

for (const [name, cors] of [["with", true], ["without", false]]) {
  test(`sandbox="allow-scripts", a server ${name} CORS, a strict policy: the widget lives`, async () => {
    const widgets = await strictServer(cors);
    const page = await openHost("sandbox", { widgets, before: watchPolicy });
    const scripts = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
    });
    await page.reload();
    const frame = await frameOf(page);
    await fits(frame);
    assert.equal(await frame.evaluate(() => origin), "null");
    await use(frame);
    // The clipboard is refused: the link stands there, selected.
    const text = frame.locator('[data-id="copy-text"]');
    await text.waitFor();
    assert.match(await text.inputValue(), new RegExp(`^${widgets.url}/#.*view=map`));
    assert.equal(await text.evaluate((own) => own.getRootNode().activeElement === own && own.selectionEnd - own.selectionStart === own.value.length), true);
    assert.deepEqual(await frame.evaluate(() => globalThis.forbidden), []);
    assert.deepEqual(scripts.sort(), ["/data.bin.js", "/frame.js", "/saydo-program.js", "/saydo_bg.wasm.js", "/saydo_study_bg.wasm.js"]);
    await finish(page, { but: ["console"] });
  });

  test(`sandbox="allow-scripts", a server ${name} CORS: the second module comes too`, async () => {
    const widgets = await strictServer(cors);
    const page = await openHost("sandbox", { widgets });
    const frame = await frameOf(page);
    // Data in the published form are read by the second module.
    const published = readFileSync(new URL("../../pkg/data.json", import.meta.url), "utf8");
    await page.route("**/own.json", (route) => route.fulfill({ body: published, headers: { "access-control-allow-origin": "*" } }));
    const read = await frame.evaluate((url) => new Promise((done) => {
      const element = document.querySelector("saydo-map");
      element.addEventListener("saydo-error", ({ detail }) => done(detail.message));
      element.addEventListener("saydo-ready", () => done("ready"));
      element.setAttribute("src", url);
    }), `${widgets.url}/own.json`);
    assert.equal(read, "ready");
    await finish(page, { but: ["console"] });
  });
}

test("the carried files hold the very bytes", () => {
  for (const file of ["saydo_bg.wasm", "saydo_second_bg.wasm", "data.bin"]) {
    const at = (name) => new URL(`../../pkg/${name}`, import.meta.url);
    const handed = [];
    new Function("saydoFile", readFileSync(at(`${file}.js`), "utf8"))((...own) => handed.push(own));
    const [[name, turn, text]] = handed;
    assert.equal(name, file);
    assert.equal(Buffer.compare(Buffer.from(Uint8Array.from(text, (own) => own.charCodeAt(0) - turn)), readFileSync(at(file))), 0, file);
  }
});
