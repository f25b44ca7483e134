// A host's own data in a frame and in an element: never shown as another's, and no other's in their place.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, server, shadow, whenReady } from "./harness.mjs";
import { watchPolicy } from "./frames.mjs";

const report = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));
const theirs = JSON.stringify({ ...report, title: "Words of another town", headline: "Another town differs most on {widest}" });

/** Opens an article with a frame of the widget and what stands behind its address; `answer` gives the data. */
async function article(query, answer, { home = server, before } = {}) {
  const page = await open({
    path: "/tests/e2e/fixtures/blank.html",
    ready: false,
    before: async (own) => {
      await own.route("**/theirs.json", answer);
      await before?.(own);
    },
  });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><iframe title="Our town" width="640" height="700" src="${home.url}/embed.html${query}"></iframe>`, { waitUntil: "commit" });
  await page.waitForFunction(() => frames.length);
  const frame = page.frames()[1];
  await frame.waitForFunction(() => document.querySelector("saydo-map")?.shadowRoot);
  return { page, frame };
}

/** Keeps what the widget tells its page of errors. */
const hear = () => {
  globalThis.heard = [];
  addEventListener("saydo-error", ({ detail }) => globalThis.heard.push(detail));
};
const listen = (page) => page.addInitScript(hear);

/** The words and marks of a frame that can be seen. */
const seen = (frame) => frame.evaluate(() => {
  const words = [];
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) look(node.shadowRoot);
      const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data.trim()).join(" ").trim();
      if (own && node.getClientRects().length && node.checkVisibility({ visibilityProperty: true }) && !node.matches("style, script, title, noscript, .unseen, .skip")) words.push(own);
      if (node.matches("circle, rect") && node.checkVisibility({ visibilityProperty: true })) words.push(node.tagName);
    }
  };
  look(document.body);
  return words;
});

test("a frame with data of its own says that they are on their way, then shows them", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  // The clock stands still: of data that take a while it is told how much has come.
  const still = async (own) => (await own.clock.install({ time: 0 }), await own.clock.pauseAt(1000));
  const { page, frame } = await article("?src=theirs.json", async (route) => (await held, route.fulfill({ body: theirs })), { before: still });
  await frame.waitForFunction(() => document.querySelector("saydo-map .wait"));
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(await seen(frame), ["The data are on their way."], "nothing of this build's picture is shown");
  await page.clock.resume();
  release();
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor();
  const words = (await seen(frame)).join("\n");
  assert.match(words, /Another town differs most/);
  assert(!words.split("\n").includes(report.title) && !words.includes("on their way"), words);
  await finish(page);
});

test("a frame whose data never arrive says so after some seconds, and has a height", async () => {
  const { page, frame } = await article("?src=theirs.json", () => {}, { before: (own) => own.clock.install() });
  await frame.waitForFunction(() => customElements.get("saydo-map"));
  await page.clock.runFor(11_000);
  await frame.locator('.failed[role="status"]').filter({ hasText: "still on its way" }).waitFor();
  const words = await seen(frame);
  assert(words.some((own) => /Wait a little longer, or reload/.test(own)) && !words.includes(report.title), words.join("\n"));
  assert(await frame.evaluate(() => document.querySelector("saydo-map").getBoundingClientRect().height > 40));
  await page.close();
});

test("before its script is there, the frame shows nothing of this build's picture either", async () => {
  const { page, frame } = await article("?src=theirs.json", (route) => route.fulfill({ body: theirs }), {
    before: (own) => own.route("**/frame.js*", () => {}),
  });
  await frame.waitForFunction(() => document.querySelector("saydo-map .wait"));
  assert.deepEqual(await seen(frame), ["The data are on their way."]);
  await page.close();
});

test("where programs are off, a frame that is asked for other data says whose picture it shows", async () => {
  const page = await open({ path: "/embed.html?src=theirs.json", javaScript: false, ready: false });
  const words = page.locator('noscript[slot="failed"] p');
  assert(await words.isVisible());
  assert.match(await words.innerText(), new RegExp(`This is “${report.title}”: other data can’t be shown`));
  // The scripts that are not run count as requests that failed.
  await finish(page, { but: ["failed"] });
});

for (const [what, answer, words] of [
  ["missing", (route) => route.fulfill({ status: 404, body: "" }), /could not be fetched: the server answered 404/],
  ["unreachable", (route) => route.abort(), /could not be fetched\./],
  ["no data set", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Start page" }), /This is no data set/],
]) {
  test(`a frame whose data are ${what} tells its readers no more than they need, and leads to no other data set`, async () => {
    const { page, frame } = await article("?src=theirs.json", answer, { before: listen });
    await frame.locator('[role="alert"]').waitFor();
    const all = await seen(frame);
    assert.deepEqual(all.slice(0, 2), ["This picture can’t be shown now.", "Reload the page. If that does not help, come back later."]);
    assert.doesNotMatch(all.join("\n"), words);
    const [{ message, cause }] = await frame.evaluate(() => globalThis.heard);
    assert.equal(message, all[0]);
    assert.match(cause, words);
    assert(!all.includes("circle") && !all.join("\n").includes(report.title), all.join("\n"));
    const links = await frame.evaluate(() => [...document.querySelector("saydo-map").shadowRoot.querySelectorAll("a")].filter((own) => own.checkVisibility({ visibilityProperty: true })).map((own) => own.href));
    assert.deepEqual(links, [`${server.url}/theirs.json`]);
    await finish(page, { but: ["console", "failed"] });
  });
}

test("an element whose data can't be shown keeps what the page put into it, and its author finds out why", async () => {
  const logged = [];
  const page = await open({
    path: "/tests/e2e/fixtures/blank.html",
    ready: false,
    before: async (own) => {
      own.on("console", (message) => logged.push(message.text()));
      await own.route("**/theirs.json", (route) => route.fulfill({ body: JSON.stringify({ ...report, axis: { ...report.axis, low: "x" } }) }));
    },
  });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map src="${server.url}/theirs.json"><p>Our town, as a table</p></saydo-map>`);
  await page.evaluate(hear);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  const alert = shadow(page).locator('[role="alert"]');
  await alert.waitFor();
  assert.equal(await alert.innerText(), "This picture can’t be shown now.\n\nReload the page. If that does not help, come back later.\n\nYou can still read the evidence: The whole data set as text.");
  assert.equal(await alert.getByRole("link").evaluate((own) => own.href), `${server.url}/theirs.json`);
  assert(await page.getByText("Our town, as a table").isVisible());
  const [{ cause }] = await page.evaluate(() => globalThis.heard);
  assert.match(cause, /axis, low: found the text “x”; expected a number \(line 1\)/);
  assert(logged.some((line) => line.includes("axis, low")), logged.join("\n"));
  await finish(page, { but: ["console"] });
});

test("an address that is no place for data is no link", async () => {
  for (const src of ["javascript:alert(1)", "https://", "data:text/html,x"]) {
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
    await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map src="${src}"></saydo-map>`);
    await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
    const alert = shadow(page).locator('[role="alert"]');
    await alert.waitFor();
    assert.equal(await alert.getByRole("link").count(), 0, src);
    await finish(page, { but: ["console", "failed"] });
  }
});

test("a link whose frame can't show its data stands beside the frame's words", async () => {
  const page = await open({
    path: "/tests/e2e/fixtures/blank.html",
    ready: false,
    before: (own) => own.route("**/theirs.json", (route) => route.fulfill({ status: 404, body: "" })),
  });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><a data-saydo href="${server.url}/embed.html?src=theirs.json">Our town, as a table</a>`);
  await page.addScriptTag({ url: `${server.url}/embed.js` });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("alert").waitFor();
  await page.waitForFunction(() => document.querySelector("iframe").height < 300);
  assert(await page.getByText("Our town, as a table").isVisible());
  await finish(page, { but: ["console", "failed"] });
});

test("data from elsewhere are not shown as this site's", async () => {
  const other = await anotherServer({ headers: () => ({ "access-control-allow-origin": "*" }) });
  const { page, frame } = await article(`?src=${other.url}/data.json`, (route) => route.continue(), { before: listen });
  await frame.locator('[role="alert"]').waitFor();
  const words = (await seen(frame)).join("\n");
  assert(!words.includes(report.title) && !words.includes(other.url), words);
  assert.equal(await frame.getByRole("alert").getByRole("link").count(), 0, "nor does a link of this site lead there");
  const [{ cause }] = await frame.evaluate(() => globalThis.heard);
  assert.match(cause, new RegExp(`shows data of ${server.url.slice(7)} only`));
  await finish(page, { but: ["console"] });
});

test("data beside the frame work under the documented policy", async () => {
  const { strict } = await import("./frames.mjs");
  const home = await anotherServer({ headers: () => ({ "content-security-policy": strict() }) });
  const { page, frame } = await article("?src=data.json", (route) => route.continue(), { home, before: watchPolicy });
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor();
  assert.deepEqual(await frame.evaluate(() => globalThis.forbidden), []);
  await finish(page);
});

test("codes of an element with data of its own say why they can't show them", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, before: (own) => own.route("**/theirs.json", (route) => route.fulfill({ body: theirs })) });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map url src="${server.url}/theirs.json"></saydo-map>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  await shadow(page).evaluate((element) => element.act("sheet share"));
  await shadow(page).locator(".sheet.share details").first().waitFor();
  const sheet = await shadow(page).evaluate((element) => [element.shadowRoot.querySelector(".sheet.share").textContent, ...[...element.shadowRoot.querySelectorAll("textarea, input")].map((own) => own.value)].join("\n"));
  assert.match(sheet, /This code would show other data than you see/);
  assert(!/<iframe|embed\.html/.test(sheet), "no code leads to another data set");
  await finish(page);
});
