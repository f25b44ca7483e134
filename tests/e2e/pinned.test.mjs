// Pictures that stay with a version of the data: what they show, what they say of later ones, and what is said where a
// version can't be had.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { anotherServer, finish, open, server, shadow, whenReady } from "./harness.mjs";
import { frameOf } from "./frames.mjs";
import { text } from "./text.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
const data = JSON.parse(readFileSync(new URL("data.json", pkg), "utf8"));
const index = JSON.parse(readFileSync(new URL("releases/index.json", pkg), "utf8"));
const [old] = Object.keys(index.since);
const at = (page, selector) => shadow(page).locator(selector);
const version = (page) => at(page, ".source .version").innerText();
/** What stands before the version in the line that tells how the passages were scored. */
const [, before] = /([^\0]+)\x01/.exec(text("coding-line", { by: "\0", date: "\0", codebook: "\0", version: "\x01", method: "\0" }));
/** The version of the data that is shown, as *How it was scored* tells it. */
const shown = (page) => shadow(page).evaluate(async (element, before) => {
  const frame = () => new Promise(requestAnimationFrame);
  const sheet = () => element.shadowRoot.querySelector(".sheet.about");
  // Data that come in between begin anew, with nothing open.
  while (!sheet()) {
    element.act("sheet about");
    for (let left = 20; left > 0 && !sheet(); left -= 1) await frame();
  }
  const [, version] = sheet().textContent.split(before).map((part) => /^[\w.-]*\w/.exec(part)?.[0]);
  element.act("sheet about");
  while (sheet()) await frame();
  return version;
}, before);
/** Waits until a version is shown. */
async function shows(page, version) {
  const until = Date.now() + 15_000;
  while ((await shown(page)) !== version && Date.now() < until);
  assert.equal(await shown(page), version);
}

test("the build knows what came after each version", () => {
  assert.equal(index.newest, data.version);
  assert(old && old !== data.version, "there is an earlier version to pin");
  assert.deepEqual(index.since[data.version] ?? [0, 0], [0, 0]);
});

test("a live page asks for no release", async () => {
  const asked = [];
  const page = await open({ before: (own) => own.on("request", (request) => asked.push(request.url())) });
  assert.deepEqual(asked.filter((url) => url.includes("releases/")), []);
  assert.equal(await at(page, ".version").count(), 0);
  await finish(page);
});

test("a pinned link shows that version and says what came after; one step leads to the newest and back", async () => {
  const asked = [];
  const page = await open({ fragment: `issue=sea&data=${old}`, before: (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)) });
  assert.equal(await shown(page), old);
  await at(page, '.version [data-do="live"]').waitFor();
  const told = await version(page);
  const [n] = index.since[old];
  assert(told.startsWith(text("version-pinned", { version: old })), told);
  assert(told.includes(n ? text("version-since", { n, newest: data.version }) : text("version-same", { newest: data.version })), told);
  assert(asked.includes(`/releases/${old}.bin`), asked.join(" "));
  await at(page, '.version [data-do="live"]').click();
  await at(page, ".version").waitFor({ state: "detached" });
  await shows(page, data.version);
  assert(!page.url().includes("data="), page.url());
  assert.equal(await shadow(page).evaluate((element) => element.getState()), "v=1&issue=sea");
  await page.goBack();
  await page.waitForFunction((own) => document.querySelector("saydo-map").shadowRoot.querySelector(".version")?.textContent.includes(own), old);
  assert.equal(await shown(page), old);
  await finish(page);
});

test("it counts the records that were corrected since", async () => {
  for (const n of [1, 7]) {
    const page = await open({
      fragment: `data=${old}`,
      before: async (own) => {
        // A build that holds a later version, as this test invents it.
        await own.route("**/saydo.js*", async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace(/,"releases\/index.json":"[^"]*"/, "") });
        });
        await own.route("**/releases/index.json*", (route) => route.fulfill({ json: { newest: "2027-01-01", since: { [old]: [n, 2] } } }));
      },
    });
    await at(page, '.version [data-do="live"]').waitFor();
    const told = await version(page);
    assert(told.includes(text("version-since", { n, newest: "2027-01-01" })), told);
    await finish(page);
  }
});

test("a picture that is pinned to the newest says so", async () => {
  const page = await open({ fragment: `data=${data.version}` });
  await at(page, ".version").filter({ hasText: text("version-newest") }).waitFor();
  assert.equal(await at(page, '[data-do="live"]').count(), 0);
  await finish(page);
});

test("an unknown version: the newest is shown, and said to be", async () => {
  for (const asked of ["1999-01-01", "..", "a/../../data"]) {
    const page = await open({ fragment: `view=gaps&data=${asked}` });
    assert.equal(await shown(page), data.version);
    if (asked === "1999-01-01") {
      const told = await version(page);
      assert.equal(told, text("version-missing", { asked, own: data.version }));
    } else assert.equal(await at(page, ".narrowed span").innerText(), text("notice-dropped", { what: `data=${asked}` }));
    await finish(page, { but: ["console", "failed"] });
  }
});

test("a pin that was changed on its way is kept", async () => {
  for (const link of [`issue=sea&amp;data=${old}.`, `issue%3Dsea%26data%3D${old}`, `issue=sea&data=${old.replaceAll("-", "–")}”`]) {
    const asked = [];
    const page = await open({ fragment: link, before: (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)) });
    assert.equal(await shown(page), old);
    assert.equal(asked.filter((path) => path.endsWith(`releases/${old}.bin`)).length, 1, asked.join(" "));
    assert(page.url().endsWith(`#issue=sea&data=${old}`), page.url());
    await finish(page);
  }
});

test("a pin that can't be read is named where it stands, in a small form too", async () => {
  const page = await open({ path: "/embed.html", fragment: "form=strip&issue=sea&data=23/11/2026" });
  assert.equal(await at(page, ".narrowed span").innerText(), text("notice-dropped", { what: "data=23/11/2026" }));
  await finish(page);
});

test("where nothing tells of later versions, the picture stands all the same", async () => {
  const page = await open({ fragment: `data=${old}`, before: (own) => own.route("**/releases/index.json*", (route) => route.abort()) });
  assert.equal(await version(page), text("version-pinned", { version: old }));
  await finish(page, { but: ["console", "failed"] });
});

test("a frame without an origin, on a server without CORS, is pinned by classic scripts", async () => {
  const host = await anotherServer();
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", origin: host.url, ready: false });
  await page.setContent(`<!doctype html><title>Article</title><iframe sandbox="allow-scripts" width=400 height=600 src="${server.url}/embed.html#form=strip&issue=sea&data=${old}"></iframe>`);
  const frame = await frameOf(page);
  await frame.locator(".version a").waitFor();
  const told = await frame.locator(".source").innerText();
  assert(told.startsWith(text("version-pinned", { version: old })), told);
  assert.equal(await shown(frame), old);
  assert.equal(await frame.locator(".version a").getAttribute("href"), `${server.url}/#v=1&issue=sea&form=strip`);
  await finish(page, { but: ["console", "failed"] });
});

test("an element follows its state from version to version, whatever comes in between", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="issue=sea&amp;data=${old}"></saydo-map>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  assert.equal(await shown(page), old);
  await shadow(page).evaluate((element, own) => {
    element.setState("issue=trade");
    element.setState(`issue=fish&data=${own}`);
    element.setState("issue=sea");
  }, old);
  await shows(page, data.version);
  assert.equal(await shadow(page).evaluate((element) => element.getState()), "v=1&issue=sea");
  // The state that it began with must not come back.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  assert.equal(await shown(page), data.version);
  await shadow(page).evaluate((element, own) => element.setAttribute("state", `view=map&data=${own}`), old);
  await shows(page, old);
  assert.equal(await shadow(page).evaluate((element) => element.getState()), `v=1&view=map&data=${old}`);
  await finish(page);
});

test("one file has its own data alone, and says so", async () => {
  const url = `file://${fileURLToPath(new URL("saydo.html", pkg))}`;
  const other = await open({ url, fragment: `data=${old}` });
  const told = await version(other);
  assert.equal(told, text("version-alone", { asked: old, own: data.version }));
  await finish(other);
  const own = await open({ url, fragment: `data=${data.version}` });
  assert.equal(await version(own), text("version-pinned", { version: data.version }));
  await finish(own);
});

/** What the share sheet gives for a view, each kind of code. */
async function codes(fragment, kinds) {
  const page = await open({ fragment });
  await at(page, '[data-do="sheet share"]').first().click();
  await at(page, ".share .field").first().waitFor();
  await at(page, ".share-more > summary").click();
  const chosen = await at(page, '.share [data-do^="option pinned"][aria-pressed="true"]').getAttribute("data-do");
  const found = { chosen, link: await at(page, '.share textarea[data-id="field:link"]').inputValue() };
  for (const kind of kinds) {
    const field = at(page, `.share textarea[data-id="field:${kind}"]`);
    await field.waitFor();
    found[kind] = await field.inputValue();
  }
  await finish(page);
  return found;
}

test("what is shared of a pinned view is pinned, and every code leads back to that version", async () => {
  const own = await codes(`view=gaps&issue=sea&data=${old}`, ["iframe", "element", "placeholder"]);
  assert.equal(own.chosen, "option pinned 1");
  for (const [kind, code] of Object.entries(own)) {
    if (kind !== "chosen") assert.equal(code.match(new RegExp(`data=${old}`, "g"))?.length, { placeholder: 1, iframe: 1, link: 1, element: 2 }[kind], code);
  }
  for (const kind of ["element", "placeholder"]) assert(!own[kind].includes("<img"), "no code names a file that nobody has");
  const article = async (code) => {
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
    await page.setContent(`<!doctype html><html lang="en"><title>Article</title><p>Text.</p>${code}`);
    return page;
  };
  const element = await article(own.element);
  await whenReady(element);
  assert.equal(await shown(element), old);
  await finish(element);
  for (const kind of ["iframe", "placeholder"]) {
    const page = await article(own[kind]);
    const frame = await frameOf(page);
    assert((await frame.locator(".version").innerText()).startsWith(text("version-pinned", { version: old })), kind);
    if (kind === "placeholder") assert((await page.locator("iframe").getAttribute("title")).length > 10, "the link's text is its title");
    // Not every Chromium knows what the frame's `allow` names.
    await finish(page, { but: ["console"] });
  }
});

test("a record's link and the copied link keep the version", async () => {
  const page = await open({ fragment: `record=xi-2017-rights&data=${old}`, permissions: ["clipboard-read", "clipboard-write"] });
  await at(page, '[data-do="copy-record xi-2017-rights"]').first().click();
  await page.waitForFunction(async (own) => (await navigator.clipboard.readText()).includes(`data=${own}`), old);
  await finish(page);
});

test("going from version to version keeps the reader's place", async () => {
  const page = await open({ fragment: `view=gaps&data=${old}`, width: 360, height: 300 });
  const way = at(page, '.version [data-do="live"]');
  await way.focus();
  const before = await page.evaluate(() => scrollY);
  assert(before > 1000, `${before} px down the page`);
  await page.keyboard.press("Enter");
  await at(page, ".version").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.activeElement?.dataset.id === "view");
  // The newest version may be shorter.
  const [after, end] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight]);
  assert(Math.abs(after - Math.min(before, end)) < 150, `${before}, then ${after} of ${end}`);
  await finish(page);
});

test("where the newest can't be reached the picture stays pinned, says so, and the way can be tried again", async () => {
  const offline = (route) => route.abort();
  const page = await open({ fragment: `issue=sea&data=${old}`, before: (own) => own.route("**/data.bin*", offline) });
  const way = at(page, '.version [data-do="live"]');
  await way.waitFor();
  await way.focus();
  await page.keyboard.press("Enter");
  await at(page, ".version").filter({ hasText: text("version-newest-unreached", { own: old }) }).waitFor();
  assert((await version(page)).startsWith(text("version-pinned", { version: old })));
  assert((await at(page, '[role="status"]').textContent()).includes(text("version-newest-unreached", { own: old })));
  assert.equal(await shadow(page).evaluate((element) => element.getState()), `v=1&issue=sea&data=${old}`);
  assert(page.url().endsWith(`data=${old}`), page.url());
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.activeElement?.dataset.do === "live");
  assert.equal(await shown(page), old);
  await page.unroute("**/data.bin*", offline);
  await way.click();
  await at(page, ".version").waitFor({ state: "detached" });
  assert.equal(await shown(page), data.version);
  await finish(page, { but: ["console", "failed"] });
});

test("a version that is asked for where nothing can be reached is said to be missing, and focus stays where it is", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="issue=sea"></saydo-map><button>Next</button>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  const offline = (route) => route.abort();
  await page.route(/data\.bin|releases/, offline);
  await at(page, '[data-do="view gaps"]').focus();
  const ask = (own) => shadow(page).evaluate((element, own) => element.setState(`issue=sea&data=${own}`), own);
  await ask(old);
  await at(page, ".version").filter({ hasText: text("version-unreached", { asked: old, own: data.version }) }).waitFor();
  assert.equal(await shadow(page).evaluate((element) => element.getState()), "v=1&issue=sea");
  await page.unroute(/data\.bin|releases/, offline);
  await page.getByRole("button", { name: "Next" }).focus();
  await ask(old);
  await at(page, ".version").filter({ hasText: text("version-pinned", { version: old }) }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Next");
  assert.equal(await shown(page), old);
  await finish(page, { but: ["console", "failed"] });
});

test("an element with data of its own says that a version asked for later is not among them", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map src="${server.url}/data.json"></saydo-map>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  await shadow(page).evaluate((element, own) => element.setState(`issue=sea&data=${own}`), old);
  await at(page, ".version").filter({ hasText: text("version-alone", { asked: old, own: data.version }) }).waitFor();
  await finish(page);
});
