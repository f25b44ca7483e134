// A page that was loaded before a deploy, and the files of the build after it: never another build's data or program
// without a word, and a way on that keeps what was seen.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { anotherServer, finish, open, shadow, whenReady } from "./harness.mjs";
import { at, settled } from "./steps.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "saydo-two-"));
after(() => rmSync(folder, { recursive: true }));

const xtask = (...words) => execFileSync(process.env.CARGO ?? "cargo", ["xtask", ...words], { cwd: root, stdio: "pipe" });
const copy = (name) => join(folder, name);

/** A server that serves one folder, and can be told to serve another. */
async function deployed(first) {
  const mounts = { "/": first };
  const server = await anotherServer({ mounts });
  return { url: server.url, deploy: (next) => (mounts["/"] = next) };
}

/** The words of the box that says that a page is old. */
const told = (page) => at(page, ".failed").first().innerText();

/** What a record says in the first build, and in the second. */
const [before, then] = ["We will act on this in 2019", "We will wait for others in 2019"];

test("two whole builds, a record changed between them", async () => {
  const text = readFileSync(join(root, "crates/intake/tests/sheets/events.tsv"), "utf8");
  assert(text.includes(before));
  for (const [name, sheet] of [["one", text], ["two", text.replace(before, then)]]) {
    writeFileSync(copy(`${name}.tsv`), sheet);
    xtask("make", copy(`${name}.tsv`), "--out", copy(name));
  }
  assert.notDeepEqual(readFileSync(join(copy("one"), "data.bin")), readFileSync(join(copy("two"), "data.bin")));

  // A page that sleeps while the next build comes: words, and no picture of half of each.
  const site = await deployed(copy("one"));
  const asleep = await open({ origin: site.url, ready: false, before: (own) => own.addInitScript(() => (globalThis.IntersectionObserver = class { observe() {} disconnect() {} })) });
  site.deploy(copy("two"));
  await shadow(asleep).evaluate((element) => element.dispatchEvent(new FocusEvent("focusin")));
  await at(asleep, '[role="alert"]').waitFor();
  assert.match(await told(asleep), /This page is older than the files on its server\. Reload the page\./);
  await asleep.reload();
  await shadow(asleep).evaluate((element) => element.dispatchEvent(new FocusEvent("focusin")));
  await whenReady(asleep);
  await finish(asleep, { but: ["console", "failed"] });

  // One that runs goes on with its own data; what it fetches later is the same in both builds.
  site.deploy(copy("one"));
  const running = await open({ origin: site.url, fragment: "view=evidence&layer=table" });
  site.deploy(copy("two"));
  await shadow(running).evaluate((element) => element.act("sheet share"));
  await at(running, ".share .field").first().waitFor();
  assert.equal(await at(running, ".failed").count(), 0);
  assert((await shadow(running).evaluate((element) => element.shadowRoot.textContent)).includes(before));
  await running.reload();
  await whenReady(running);
  assert((await shadow(running).evaluate((element) => element.shadowRoot.textContent)).includes(then));
  await finish(running);
});

test("every code taken from a build works after the next one, and shows its data", async () => {
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
  }
  const release = readdirSync(join(root, "pkg/releases")).find((each) => each.endsWith(".bin")).slice(0, -4);
  const steps = [
    ["module", "view=gaps&issue=sea", (element) => element.act("sheet share")],
    ["land", "view=map&issue=sea", (element) => element.act("view places")],
    ["release", "view=map&issue=sea", (element, release) => element.setState(`view=map&issue=sea&data=${release}`)],
  ];
  for (const [what, fragment, step] of steps) {
    const site = await deployed("pkg");
    const page = await open({ origin: site.url, fragment });
    site.deploy(copy("later"));
    await shadow(page).evaluate((element, [step, release]) => new Function("element", "release", `(${step})(element, release)`)(element, release), [String(step), release]);
    await at(page, ".failed").waitFor();
    assert.match(await told(page), /older than the files on its server[^]*what you see stays/, what);
    assert((await at(page, ".saydo .row, .saydo .picture").count()) > 0, "what was shown is still there");
    await settled(page);
    const before = await shadow(page).evaluate((element) => element.getState());
    // By then the server has one build again.
    site.deploy("pkg");
    await Promise.all([page.waitForEvent("load"), at(page, ".failed button").click()]);
    await whenReady(page);
    assert.equal(await shadow(page).evaluate((element) => element.getState()), before, what);
    await finish(page, { but: ["console", "failed"] });
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
