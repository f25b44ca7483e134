// A page that was loaded before a deploy, and the files of the build after it: never another build's data or program
// without a word, and a way on that keeps what was seen.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { anotherServer, finish, open, shadow } from "./harness.mjs";
import { at, settled } from "./steps.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "saydo-two-"));
after(() => rmSync(folder, { recursive: true }));

const xtask = (...words) => execFileSync(process.env.CARGO ?? "cargo", ["xtask", ...words], { cwd: root, stdio: "pipe" });
const copy = (name) => join(folder, name);
const articles = await anotherServer({ mounts: { "/": folder } });

/** A server that serves one folder, and can be told to serve another. Pages of other servers may use its files. */
async function deployed(first) {
  const mounts = { "/": first };
  const server = await anotherServer({ mounts, headers: () => ({ "access-control-allow-origin": "*" }) });
  return { url: server.url, deploy: (next) => (mounts["/"] = next) };
}

/** Where the widget stands: the page itself, or an article elsewhere with a frame or an element. */
const places = {
  page: undefined,
  frame: (url, fragment) => `<iframe title="Figure" width="700" height="1200" src="${url}/embed.html#${fragment}"></iframe>`,
  element: (url, fragment) => `<saydo-map url ${fragment && `state="${fragment}"`}></saydo-map><script type="module" src="${url}/saydo.js"></script>`,
};

/** Opens one of them. An article stays what it is, whatever is deployed. */
function opened(where, site, fragment, { before: prepare = () => {} } = {}) {
  const code = places[where];
  if (!code) return open({ origin: site.url, fragment, ready: false, before: prepare });
  const name = `${where}-${new URL(site.url).port}.html`;
  writeFileSync(copy(name), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>${code(site.url, fragment)}`);
  return open({ origin: articles.url, path: `/${name}`, ready: false, before: prepare });
}

/** The widget, in the page or in its frame. */
async function mapOf(page) {
  const frame = page.locator("iframe");
  const map = ((await frame.count()) ? page.frameLocator("iframe") : page).locator("saydo-map").first();
  await map.waitFor({ state: "attached" });
  return map;
}

/** Waits until it is ready. */
const alive = (map) => map.evaluate((element) => new Promise((done) => {
  if (element.dataset.saydo === "ready") done();
  else element.addEventListener("saydo-ready", () => done(), { once: true });
}));

/** The widget, once its document was loaded anew. */
async function renewed(page) {
  for (let n = 0; n < 200; n += 1) {
    const map = await mapOf(page);
    // A document that goes takes the question with it.
    if ((await map.evaluate(() => globalThis.isOld ?? false).catch(() => true)) === false) return map;
    await page.waitForTimeout(50);
  }
  throw new Error("nothing was loaded anew");
}

/** The words of the box that says that a page is old. */
const told = (map) => map.locator(".failed").first().innerText();

/** All words of a widget. */
const wordsOf = (map) => map.evaluate((element) => element.shadowRoot.textContent);

/** What a record says in the first build, and in the second. */
const [before, then] = ["We will act on this in 2019", "We will wait for others in 2019"];

let areMade = false;

/** Makes both builds, whichever test asks first. */
function makeBoth() {
  if (areMade) return;
  const text = readFileSync(join(root, "crates/intake/tests/sheets/events.tsv"), "utf8");
  assert(text.includes(before));
  for (const [name, sheet] of [["one", text], ["two", text.replace(before, then)]]) {
    writeFileSync(copy(`${name}.tsv`), sheet);
    xtask("make", copy(`${name}.tsv`), "--out", copy(name));
  }
  assert.notDeepEqual(readFileSync(join(copy("one"), "data.bin")), readFileSync(join(copy("two"), "data.bin")));
  areMade = true;
}

test("two whole builds, a record changed between them", async () => {
  makeBoth();
  for (const where of Object.keys(places)) {
    // A picture that sleeps while the next build comes: words, and no picture of half of each.
    const site = await deployed(copy("one"));
    const asleep = await opened(where, site, "", { before: (own) => own.addInitScript(() => (globalThis.IntersectionObserver = class { observe() {} disconnect() {} })) });
    const map = await mapOf(asleep);
    site.deploy(copy("two"));
    await map.evaluate((element) => element.dispatchEvent(new FocusEvent("focusin")));
    await map.locator('[role="alert"]').waitFor();
    assert.match(await told(map), /This page is older than the files on its server\. Reload the page\./, where);
    await asleep.reload();
    const again = await mapOf(asleep);
    await again.evaluate((element) => element.dispatchEvent(new FocusEvent("focusin")));
    await alive(again);
    await finish(asleep, { but: ["console", "failed"] });

    // One that runs goes on with its own data; what it fetches later is the same in both builds.
    site.deploy(copy("one"));
    const running = await opened(where, site, "view=evidence&layer=table");
    const first = await mapOf(running);
    await alive(first);
    site.deploy(copy("two"));
    await first.evaluate((element) => element.act("sheet share"));
    await first.locator(".share .field").first().waitFor();
    assert.equal(await first.locator(".failed").count(), 0, where);
    assert((await wordsOf(first)).includes(before), where);
    await running.reload();
    const second = await mapOf(running);
    await alive(second);
    assert((await wordsOf(second)).includes(then), where);
    await finish(running);
  }
});

test("every code taken from a build works after the next one, and shows its data", async () => {
  makeBoth();
  const site = await deployed(copy("one"));
  const codes = [];
  for (const [fragment, what] of [["issue=housing", "issue"], ["view=gaps", "figure"], ["view=map", "view"]]) {
    const page = await open({ origin: site.url, fragment });
    await shadow(page).evaluate((element) => element.act("sheet share"));
    await at(page, ".share .field").first().waitFor();
    await at(page, `.share [data-do="option what ${what}"]`).click();
    await at(page, `.share [data-do="option what ${what}"][aria-pressed="true"]`).waitFor();
    await settled(page);
    codes.push(...await shadow(page).evaluate((element, from) => [...element.shadowRoot.querySelectorAll('.share textarea[data-id^="field:"]')]
      .map((own) => [`${own.dataset.id.slice(6)} of ${from}`, own.value]), fragment));
    await finish(page);
  }
  const live = codes.filter(([, code]) => /<iframe|<saydo-map|data-saydo/.test(code));
  assert.deepEqual(new Set(live.map(([name]) => name.split(" ")[0])), new Set(["iframe", "element", "placeholder"]));
  // What an article asks the site for must be there, whatever the code.
  const asked = codes.flatMap(([name, code]) => [...code.matchAll(/(?:src|href)="([^"#?]+)/g)].map(([, file]) => [name, file])).filter(([, file]) => file.startsWith(site.url));
  assert(asked.length > live.length, String(asked));

  site.deploy(copy("two"));
  for (const [name, file] of asked) assert.equal((await fetch(file)).status, 200, `${name} asks for ${file}`);
  for (const [idx, [name, code]] of live.entries()) {
    assert(!/integrity=|crossorigin/.test(code), name);
    writeFileSync(join(copy("two"), `article-${idx}.html`), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><p>Text.</p>${code}`);
    const article = await open({ origin: site.url, path: `/article-${idx}.html`, ready: false });
    const own = code.includes("<saydo-map") ? article : article.frameLocator("iframe").first();
    await own.locator("saydo-map").first().evaluate((element) => element.scrollIntoView());
    await own.locator('saydo-map[data-saydo="ready"]').first().waitFor({ state: "attached" });
    const map = own.locator("saydo-map").first();
    await map.evaluate((element) => element.setState("view=evidence&layer=table"));
    await own.getByText(then).first().waitFor({ state: "attached" });
    const words = await map.evaluate((element) => element.shadowRoot.textContent);
    assert(words.includes(then), `${name} shows other data`);
    // Not every Chromium knows what a frame's `allow` names.
    await finish(article, { but: ["console"] });
  }
});

test("a module, a release or the land of another build: words, and a reload that keeps the state", async () => {
  // The next build: other files under the same names, and a program of another name.
  cpSync(join(root, "pkg"), copy("later"), { recursive: true });
  const program = join(copy("later"), "saydo-program.js");
  const hash = /"saydo (\w+) saydo-program\.js"/.exec(readFileSync(program, "utf8"))[1];
  writeFileSync(program, readFileSync(program, "utf8").replaceAll(hash, "later"));
  for (const file of ["saydo_second_bg.wasm", "land.bin", ...readdirSync(join(copy("later"), "releases")).filter((each) => each.endsWith(".bin")).map((each) => `releases/${each}`)]) {
    appendFileSync(join(copy("later"), file), "\0");
    // As a frame gets it where it can't fetch.
    writeFileSync(join(copy("later"), `${file}.js`), `saydoFile(${JSON.stringify(file)},0,"another build's")`);
  }
  const release = readdirSync(join(root, "pkg/releases")).find((each) => each.endsWith(".bin")).slice(0, -4);
  const steps = [
    ["module", "view=gaps&issue=sea", (element) => element.act("sheet share")],
    ["land", "view=map&issue=sea", (element) => element.act("view places")],
    ["release", "view=map&issue=sea", (element, release) => element.setState(`view=map&issue=sea&data=${release}`)],
  ];
  for (const where of Object.keys(places)) {
    for (const [what, fragment, step] of steps) {
      const site = await deployed("pkg");
      const page = await opened(where, site, fragment);
      const map = await mapOf(page);
      await alive(map);
      site.deploy(copy("later"));
      await map.evaluate((element, [step, release]) => new Function("element", "release", `(${step})(element, release)`)(element, release), [String(step), release]);
      await map.locator(".failed").waitFor();
      assert.match(await told(map), /older than the files on its server[^]*what you see stays/, `${what} in ${where}`);
      assert((await map.locator(".saydo .row, .saydo .picture").count()) > 0, "what was shown is still there");
      await map.evaluate((element) => new Promise((done) => setTimeout(done, 300)));
      const before = await map.evaluate((element) => element.getState());
      // By then the server has one build again.
      site.deploy("pkg");
      await map.evaluate(() => (globalThis.isOld = true));
      await map.locator(".failed button").click();
      const next = await renewed(page);
      await alive(next);
      assert.equal(await next.evaluate((element) => element.getState()), before, `${what} in ${where}`);
      await finish(page, { but: ["console", "failed"] });
    }
  }
});

test("a file that was damaged on its way is not taken for another build's", async () => {
  const page = await open({ fragment: "view=map", before: (own) => own.route("**/saydo_second_bg.wasm*", (route) => route.fulfill({ body: "damaged" })) });
  await shadow(page).evaluate((element) => element.act("sheet share"));
  await page.waitForEvent("console", (message) => message.type() === "error");
  await page.waitForTimeout(500);
  assert.equal(await at(page, ".failed").count(), 0);
  await finish(page, { but: ["console", "failed"] });
});
