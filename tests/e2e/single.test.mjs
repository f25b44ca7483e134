// The page as one file, opened from the disk without a network.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { finish, open, violations } from "./harness.mjs";
import { assertAlone, built, openFile, saveCopy } from "./file.mjs";
import { hits, passages } from "./figures.mjs";
import { assertSame, at, go, more, named, openFilters, plain, search, settled, show, showTable, snapshot, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const source = readFileSync(new URL(built), "utf8");

test("it has all views, cards, filters and search, and asks for nothing", async () => {
  const page = await openFile(built, { width: 1280 });
  for (const [key, name] of [["gaps", "view-rows"], ["map", "view-map"], ["story", "view-story"], ["timeline", "view-timeline"], ["places", "view-places"]]) {
    await show(page, key);
    assert.equal(await view(page), text(name));
  }
  await showTable(page);
  assert.equal(await view(page), text("view-evidence"));
  assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
  await named(page, `record:${passages[0].id}`).click();
  await settled(page);
  assert.match(page.url(), new RegExp(`#.*record=${passages[0].id}`));
  await go(page, "");
  await openFilters(page);
  await named(page, "facet:audience:foreign").click();
  await settled(page);
  assert.match(page.url(), /audience=foreign/);
  await go(page, "view=evidence");
  await search(page, "rights");
  assert.equal(await told(page), text("notice-searched", { n: hits("rights").length }));
  await assertAlone(page);
  await finish(page);
});

test("it shows what the page shows", async () => {
  const file = await openFile(built);
  const page = await open();
  for (const fragment of ["", "view=map&issue=sea", "view=evidence&record=xi-shared-future&sort=date"]) {
    for (const each of [file, page]) await go(each, fragment);
    assertSame(await snapshot(file), await snapshot(page), fragment);
  }
  const look = (own) => at(own, ".saydo").evaluate((element) => {
    const { backgroundColor, fontFamily, width } = getComputedStyle(element);
    return { backgroundColor, fontFamily, width };
  });
  assert.deepEqual(await look(file), await look(page));
  await finish(file);
  await finish(page);
});

test("a link that it copies is its own, and opens the same view in another tab", async () => {
  const page = await openFile(built, { width: 1280 });
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };
  });
  await go(page, "view=map&issue=sea&q=rights");
  const before = await snapshot(page);
  await more(page);
  await at(page, '.sheet.more [data-do="copy-link"]').click();
  await settled(page);
  const link = await page.evaluate(() => globalThis.copied);
  assert.equal(link, `${built}#v=1&view=map&issue=sea&q=rights`);
  const other = await openFile(link, { beside: page });
  assertSame(await snapshot(other), before, "the other tab");
  await assertAlone(other);
  await finish(page);
});

test("where the build was told an address, a link comes with that of the page, and a citation with that alone", async () => {
  // What a build with --url puts in: the script's sum changes with it, and so its policy must be another.
  const { createHash } = await import("node:crypto");
  const sum = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const boot = source.match(/<script id="saydo:boot">([^]*?)<\/script>/)[1];
  const own = boot.replace('=""||', '="https://public.example/saydo/"||');
  assert(own !== boot, "the script has a place for the address");
  const copy = await saveCopy(await openFile(), "addressed");
  writeFileSync(copy.file, source.replace(boot, () => own).replace(sum(boot), sum(own)));
  const addressed = await openFile(copy.url, {
    before: (each) => each.addInitScript(() => {
      globalThis.copied = [];
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { globalThis.copied.push(text); } } });
    }),
  });
  await go(addressed, "v=1&record=xi-shared-future");
  for (const action of ["copy-link", "copy-record xi-shared-future", "copy-citation xi-shared-future"]) {
    await addressed.locator("saydo-map").evaluate((element, text) => element.act(text), action);
    await settled(addressed);
  }
  const [link, record, citation] = await addressed.evaluate(() => globalThis.copied);
  const there = "https://public.example/saydo/#v=1&record=xi-shared-future";
  assert.equal(link, `${copy.url}#v=1&record=xi-shared-future\n${there}`);
  assert.equal(record, link);
  assert(citation.includes(there) && !citation.includes("file:"), citation);
  await finish();
});

test("back and forward walk through what was seen", async () => {
  const page = await openFile(built, { width: 1280 });
  await show(page, "map");
  await show(page, "evidence");
  await page.goBack();
  await settled(page);
  assert.equal(await view(page), text("view-map"));
  await page.goForward();
  await settled(page);
  assert.equal(await view(page), text("view-evidence"));
  await finish(page);
});

test("it inflates itself where the browser can't", async () => {
  const page = await openFile(built, { before: (own) => own.addInitScript(() => { delete globalThis.DecompressionStream; }) });
  assert.equal(await page.evaluate(() => "DecompressionStream" in globalThis), false);
  await showTable(page);
  assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
  await assertAlone(page);
  await finish(page);
});

test("it inflates itself where the browser only knows other forms", async () => {
  const page = await openFile(built, {
    before: (own) => own.addInitScript(() => {
      const { DecompressionStream } = globalThis;
      globalThis.DecompressionStream = function (form) {
        if (form === "deflate-raw") throw new TypeError("Unsupported compression format");
        return new DecompressionStream(form);
      };
    }),
  });
  await finish(page);
});

test("without JavaScript it says what it needs, and leads nowhere that isn't there", async () => {
  const page = await openFile(built, { javaScript: false, ready: false, width: 360 });
  assert.match(await page.locator(".note").innerText(), /JavaScript|program/);
  assert(await page.locator("#still .row").filter({ visible: true }).count() >= 5, "the figure is there all the same");
  const links = await page.locator("main a").evaluateAll((own) => own.map((each) => each.getAttribute("href")));
  assert.deepEqual(links.filter((href) => !/^https?:/.test(href)), []);
  assert.equal(await page.title(), source.match(/<title>([^<]*)/)[1]);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await finish(page);
});

for (const [name, change] of Object.entries({
  "its program is damaged": (text) => text.replace(/(id="saydo:saydo_bg\.wasm">.{5000}).{40}/, "$1" + "A".repeat(40)),
  "its data are missing": (text) => text.replace(/<script[^>]*id="saydo:data\.bin">[^<]*<\/script>/, ""),
  "its data are cut off": (text) => text.replace(/(id="saydo:data\.bin">.{4000})[^<]*/, "$1"),
})) {
  test(`where ${name} it says so in words`, async () => {
    const { url, file } = await saveCopy(await openFile(), "damaged");
    writeFileSync(file, change(source));
    const page = await openFile(url, { ready: false });
    await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
    const words = plain(await page.getByRole("alert").innerText());
    assert.match(words, /could not be started/);
    assert(words.length > 80, words);
    assert.doesNotMatch(words, /undefined|null|\[object|reload the page/i, words);
    assert.equal(await page.getByRole("alert").getByRole("link").count(), 0);
    await finish(undefined, { but: ["console"] });
  });
}

test("its policy lets in nothing that is not its own", async () => {
  const page = await openFile();
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'? '?unsafe|\*|connect-src/);
  const tried = await page.evaluate(async () => {
    const script = document.createElement("script");
    const results = {};
    try {
      script.text = "globalThis.intruder = true";
      document.body.append(script);
    } catch (error) {
      results.script = error.name;
    }
    results.intruder = globalThis.intruder ?? false;
    results.fetched = await fetch("https://elsewhere.example/").then(() => true, () => false);
    return results;
  });
  assert.deepEqual({ ...tried, script: undefined }, { script: undefined, intruder: false, fetched: false });
  await finish(page, { but: ["console", "failed", "foreign"] });
});

test("axe finds nothing wrong with it", async () => {
  const page = await openFile(built, { width: 390 });
  assert.deepEqual(await violations(page, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }), []);
  await finish(page, { but: ["console"] });
});
