// Save a copy: the page as one file, with the present view and data.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { finish, open, server, whenReady } from "./harness.mjs";
import { assertAlone, openFile, saveCopy } from "./file.mjs";
import { assertSame, at, doing, go, inside, settled, show, snapshot, textOf, told } from "./steps.mjs";
import { text } from "./text.mjs";

const data = readFileSync(new URL("../../pkg/data.bin", import.meta.url));
const { title, version } = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));

/** The content of a block of a file. */
const block = (file, name) => {
  const packed = readFileSync(file, "utf8").match(new RegExp(`id="saydo:${name.replaceAll(".", "\\.")}">([^<]*)`))[1];
  return inflateRawSync(Buffer.from(packed, "base64"));
};

/** What is shown, but for what only says that something was done. */
const shown = async (page) => (await snapshot(page)).filter((line) => !line.includes("sheet:"));

const first = "view=gaps&issue=sea&record=state-council-sea&audience=foreign";

test("a copy has the view and the data of the page, and makes copies itself", async () => {
  const page = await open({ fragment: first, width: 1280 });
  const copy = await saveCopy(page, "first");
  await settled(page);
  assert.equal(await told(page), text("notice-saved"));
  assert.equal(copy.offered, `${title} ${version}.html`);
  assert(block(copy.file, "data.bin").equals(data));

  const opened = await openFile(copy.url, { width: 1280 });
  assertSame(await shown(opened), await shown(page), "the copy");
  assert.equal(await opened.title(), await page.title());

  await go(opened, "v=1&view=map&side=home&q=rights");
  const again = await saveCopy(opened, "second");
  const second = await openFile(again.url, { width: 1280 });
  assertSame(await shown(second), await shown(opened), "the copy of the copy");

  // A copy without a state of its own is the file that the build wrote, but for how well its blocks are packed.
  await go(second, "v=1");
  const third = await saveCopy(second, "third");
  const built = new URL("../../pkg/saydo.html", import.meta.url);
  const bare = (file) => readFileSync(file, "utf8").replace(/(<script type="text\/plain" id="[^"]*">)[^<]*/g, "$1");
  assert(bare(third.file) === bare(built), "the frame is the same");
  for (const name of ["data.bin", "saydo_bg.wasm", "saydo.copy.txt"]) {
    assert(block(third.file, name).equals(block(built, name)), name);
  }
  await assertAlone(opened);
  await assertAlone(second);
  await finish();
});

test("a copy of a host's own data offers no code of the page's data, and says why", async () => {
  const report = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));
  const theirs = JSON.stringify({ ...report, title: "Words of another town" });
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, before: (own) => own.route("**/theirs.json", (route) => route.fulfill({ body: theirs })) });
  await page.setContent('<!doctype html><body><saydo-map src="theirs.json" state="view=gaps"></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  let copy = await saveCopy(page, "theirs");
  let built;
  for (const again of ["theirs-again", undefined]) {
    // As a build with an address writes it, and its policy.
    const source = readFileSync(copy.file, "utf8");
    const [, boot] = source.match(/<script id="saydo:boot">([^]*?)<\/script>/);
    const sum = (text) => createHash("sha256").update(text).digest("base64");
    built ??= boot;
    const own = boot.replace('=""||', '="https://public.example/"||');
    assert(own.includes("https://public.example/"), "the address has its place");
    writeFileSync(copy.file, source.replace(boot, () => own).replace(sum(built), sum(own)));
    const opened = await openFile(`${copy.url}#view=gaps`);
    await opened.locator("saydo-map").first().evaluate((element) => element.act("sheet share"));
    await at(opened, ".sheet.share details").first().waitFor();
    assert.match(await at(opened, ".sheet.share").evaluate((sheet) => sheet.textContent), /would show other data than you see/);
    const words = await at(opened, ".share").evaluate((sheet) => sheet.textContent + [...sheet.querySelectorAll("textarea, input")].map((field) => field.value).join("\n"));
    assert.doesNotMatch(words, /public\.example|<iframe|<saydo-map/);
    assert.equal(await at(opened, '[data-id="field:iframe"], [data-id="field:element"]').count(), 0);
    if (again) copy = await saveCopy(opened, again);
  }
  await finish();
});

test("in a copy an address without a fragment means its own view, and the first view has a name", async () => {
  const page = await open({ fragment: first, width: 1280 });
  const copy = await saveCopy(page, "named");
  const opened = await openFile(copy.url, { width: 1280 });
  const before = await shown(opened);
  await doing(opened, "view map").click();
  await settled(opened);
  await opened.goBack();
  await settled(opened);
  assertSame(await shown(opened), before, "after going back");
  await go(opened, "v=1&view=map");
  await go(opened, "v=1");
  await opened.reload();
  await opened.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  const fresh = await open({ width: 1280 });
  assertSame(await shown(opened), await shown(fresh), "the first view");
  const row = at(opened, '.beside .name[data-do="issue sea"]');
  await row.click();
  await at(opened, ".beside .issue-sheet").waitFor();
  await row.click();
  await settled(opened);
  assert.match(opened.url(), /#v=1$/, "what a reader meets first elsewhere is named here");
  await finish();
});

test("a search with signs that mean something in HTML survives", async () => {
  const page = await open({ width: 1280 });
  const query = `"><script>&amp;$&'é中`;
  await go(page, `q=${encodeURIComponent(query)}`);
  const copy = await saveCopy(page, "signs");
  const opened = await openFile(copy.url, { width: 1280 });
  assert((await textOf(opened, ".narrowed")).includes(text("selection-searched", { n: 0, query })));
  await show(opened, "evidence");
  assert.equal(await at(opened, '[data-id="search"]').inputValue(), query);
  await assertAlone(opened);
  await finish();
});

/** The packed data set under another title of the same length. */
const renamed = () => {
  const own = Buffer.from(data);
  const from = own.indexOf(title);
  assert(from > 0, "the title stands in the packed data");
  own.write("<Other & \"own\" $& x>".padEnd(Buffer.byteLength(title), "."), from);
  return own;
};

test("a copy of other data has those, and their title", async () => {
  const own = renamed();
  const page = await open({
    before: (each) => each.route("**/other.bin", (route) => route.fulfill({ body: own, contentType: "application/octet-stream" })),
  });
  await page.locator("saydo-map").evaluate((element) => new Promise((done) => {
    element.src = "other.bin";
    element.addEventListener("saydo-ready", done, { once: true });
  }));
  const copy = await saveCopy(page, "other");
  assert.match(copy.offered, /^Other & own \$& x/);
  assert(block(copy.file, "data.bin").equals(own));
  const opened = await openFile(copy.url);
  assert.match(await opened.title(), /^<Other & "own" \$& x>/);
  assert.equal(await opened.locator('meta[name="description"]').count(), 0);
  assert.match(await inside(opened, (root) => root.querySelector(".top .title").textContent), /^<Other/);
  const again = await saveCopy(opened, "other-again");
  assert(block(again.file, "data.bin").equals(own));
  const second = await openFile(again.url);
  assert.match(await second.title(), /^<Other & "own" \$& x>/);
  await assertAlone(second);
  await finish();
});

test("where the browser can't deflate, the blocks are larger and right", async () => {
  const page = await open({ before: (own) => own.addInitScript(() => { delete globalThis.CompressionStream; }) });
  const copy = await saveCopy(page, "stored");
  for (const name of ["data.bin", "saydo_bg.wasm"]) {
    assert(block(copy.file, name).equals(readFileSync(new URL(`../../pkg/${name}`, import.meta.url))), name);
  }
  assert(deflateRawSync(data).length < data.length / 2);
  const opened = await openFile(copy.url, { before: (own) => own.addInitScript(() => { delete globalThis.DecompressionStream; }) });
  assertSame(await shown(opened), await shown(page), "the copy");
  await finish();
});

test("where downloads are forbidden it says so, and gives the address of the page", async () => {
  const page = await open();
  const frame = await page.evaluate(() => new Promise((done) => {
    const own = document.createElement("iframe");
    own.sandbox = "allow-scripts allow-same-origin";
    own.src = "./?framed#view=map";
    own.width = 800;
    own.height = 600;
    own.addEventListener("load", () => done(), { once: true });
    document.body.replaceChildren(own);
  })).then(() => page.frames()[1]);
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  await frame.locator("saydo-map").evaluate((element) => element.act("save-copy"));
  const field = frame.locator('[data-id="copy-text"]');
  await field.waitFor();
  assert.match(await field.inputValue(), /\/\?framed#v=1&view=map$/);
  assert(await frame.getByText(text("notice-save-failed")).first().isVisible());
  // The browser warns of this very combination, in which alone a frame can be asked what it may do.
  await finish(page, { but: ["console"] });
});

/** A part with something in it changed. */
const damaged = (file, from, to) => {
  const whole = readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");
  const other = whole.replace(from, to);
  assert.notEqual(other, whole);
  return (route) => route.fulfill({ contentType: "text/javascript", body: other });
};

for (const [what, file, answer] of [
  ["a part can't be fetched", "saydo.copy.txt", (route) => route.abort()],
  ["a part is damaged", "saydo.copy.txt", damaged("saydo.copy.txt", "<title>", "<title>Another ")],
  ["its script is damaged and yet runs", "save.js", damaged("save.js", ".html", ".htm")],
]) {
  test(`where ${what} it says so, and the page stays as it is`, async () => {
    const page = await open({ fragment: "view=evidence", before: (own) => own.route(`**/${file}*`, answer) });
    await page.locator("saydo-map").evaluate((element) => element.act("save-copy"));
    await at(page, '[data-id="copy-text"]').waitFor();
    assert.match(await at(page, '[data-id="copy-text"]').inputValue(), /#v=1&view=evidence$/);
    await finish(page, { but: ["console", "failed"] });
  });
}
