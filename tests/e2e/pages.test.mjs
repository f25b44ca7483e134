// The pages beside the page: small ones for issues and records, the one for editors. They read without a program, lead
// to the live view, and are what a shared link unfurls as.

import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join, normalize } from "node:path";
import { finish, open, server, shadow, violations, whenReady } from "./harness.mjs";
import { data } from "./figures.mjs";
import { lost } from "./lost.mjs";
import { plain } from "./steps.mjs";

const folder = fileURLToPath(new URL("../../pkg/", import.meta.url));
const issue = data.issues.find((own) => data.actions.some((each) => each.issue === own.id) && data.statements.some((each) => each.issue === own.id));
const record = data.statements.find((own) => own.quotes.length && data.links.some((link) => link.from === own.id));

const samples = [`i/${issue.id}.html`, `r/${record.id}.html`, "editors.html", "editors-ar.html"];
/** The page for editors in each language. */
const editors = readdirSync(folder).filter((name) => /^editors(-[a-z]+)?\.html$/.test(name));

test("there is a page for each issue and each record, and no other", () => {
  const names = (own) => readdirSync(join(folder, own)).filter((name) => name.endsWith(".html")).sort();
  const pages = (own) => own.map(({ id }) => `${id}.html`).sort();
  assert.deepEqual(names("i"), pages(data.issues));
  assert.deepEqual(names("r"), pages([...data.statements, ...data.actions]));
});

for (const dark of [false, true]) {
  for (const width of [320, 1280]) {
    test(`${dark ? "dark" : "light"}, ${width} px: they read without a program, break no rule and need no sideways scrolling`, async () => {
      for (const path of samples) {
        const page = await open({ path: `/${path}`, width, dark, ready: false });
        assert.deepEqual(await violations(page), [], path);
        assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} is wider than the window`);
        assert.equal(await page.locator("script, saydo-map").count(), 0, path);
        assert.equal(await page.locator("h1").count(), 1, path);
        await finish(page);
      }
    });
  }
}

for (const width of [360, 1240]) {
  test(`the page for editors leads from each language to each other, and fits at ${width} px`, async () => {
    const page = await open({ path: "/editors.html", width, ready: false });
    assert(editors.length > 4);
    const found = [];
    for (const name of editors) {
      const code = name === "editors.html" ? data.lang ?? "en" : name.slice(8, 10);
      await page.locator(`.tongues a[hreflang="${code}"]`).click();
      await page.waitForURL(`**/${name}`);
      const html = page.locator("html");
      assert.deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], [code, code === "ar" ? "rtl" : null]);
      // Code scrolls inside its box.
      await page.locator("pre").evaluateAll((all) => all.forEach((own) => own.remove()));
      found.push(...(await lost(page, { within: "body", parts: ".above, .facts, .facts div, h1, h2, li, main > p" })).map((own) => `${name}: ${own}`));
      assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is wider than the window`);
    }
    assert.deepEqual(found, []);
    await finish(page);
  });
}

test("a record's page says all that is known of it, with programs switched off", async () => {
  const page = await open({ path: `/r/${record.id}.html`, ready: false, javaScript: false });
  const text = plain(await page.locator("body").innerText());
  for (const own of [...record.quotes, record.summary, record.reason.replace(/^[+−\d.]+: /, ""), data.speakers.find((each) => each.id === record.speaker).name]) {
    assert(text.includes(plain(own)), `“${own}” is missing`);
  }
  const linked = data.links.filter((link) => [link.from, link.to].includes(record.id)).map((link) => (link.from === record.id ? link.to : link.from));
  for (const id of linked) assert.equal(await page.locator(`a[href="../r/${id}.html"]`).count(), 1, id);
  assert.equal(await page.locator(`nav a[href="../i/${record.issue}.html"]`).count(), 1);
  await finish(page);
});

test("an issue's page shows its strip and leads to each of its records", async () => {
  const page = await open({ path: `/i/${issue.id}.html`, ready: false, javaScript: false });
  assert.equal(await page.locator('.spread-frame svg.spread[role="img"]').count(), 1);
  const own = [...data.statements, ...data.actions].filter((each) => each.issue === issue.id);
  for (const { id } of own) assert.equal(await page.locator(`a.entry-text[href="../r/${id}.html"]`).count(), 1, id);
  await finish(page);
});

for (const [path, id] of [[`i/${issue.id}.html`, "issue-sheet"], [`r/${record.id}.html`, "card"]]) {
  test(`${path} leads to its view in the live picture`, async () => {
    const page = await open({ path: `/${path}`, ready: false });
    await page.locator(".live a").click();
    await whenReady(page);
    await shadow(page).locator(`[data-id="${id}"]`).waitFor();
    const state = path.startsWith("i/") ? `issue=${issue.id}` : `record=${record.id}`;
    assert.equal(new URL(page.url()).hash, `#v=1&${state}`);
    assert.equal(new URL(page.url()).pathname, "/");
    await finish(page);
  });
}

test("every page unfurls as itself", () => {
  const seen = new Set();
  // A frame is never unfurled: it asks search engines to pass it over; the page as one file is the page again.
  for (const path of pages().filter((own) => !["embed.html", "saydo.html"].includes(own))) {
    const html = readFileSync(join(folder, path), "utf8");
    const title = html.match(/<title>(.+?)<\/title>/)?.[1];
    assert(title, `${path} has no title`);
    assert(!seen.has(title) || path.startsWith("r/"), `${path} has the title of another page: ${title}`);
    seen.add(title);
    assert.match(html, /<meta name="description" content="[^"]{20,}">/, path);
  }
});

test("every link inside what is published leads to a file of it", () => {
  for (const path of pages()) {
    const html = readFileSync(join(folder, path), "utf8");
    // What stands in examples is text, with its brackets escaped.
    for (const [, address] of html.matchAll(/<(?:a|link|img|script)\b[^>]*?\b(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:|#)/.test(address)) continue;
      let target = normalize(join(dirname(path), address.split(/[?#]/)[0]));
      if (target.endsWith("/") || target === "." || statSync(join(folder, target), { throwIfNoEntry: false })?.isDirectory()) target = join(target, "index.html");
      assert(existsSync(join(folder, target)), `${path} leads to ${address}, which is not there`);
      assert(!target.startsWith(".."), `${path} leads out of the folder: ${address}`);
    }
  }
});

test("the page can be installed: its manifest is read without a complaint and its icons are there", async () => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const { url, errors, data: text } = await session.send("Page.getAppManifest");
  assert.equal(url, `${server.url}/saydo.webmanifest`);
  assert.deepEqual(errors, []);
  for (const icon of JSON.parse(text).icons) {
    const { status, size } = await page.evaluate(async (src) => {
      const response = await fetch(src);
      const image = await createImageBitmap(await response.blob()).catch(() => undefined);
      return { status: response.status, size: image && `${image.width}x${image.height}` };
    }, icon.src);
    assert.equal(status, 200, icon.src);
    if (icon.type === "image/png") assert.equal(size, icon.sizes);
  }
  await finish(page);
});

function pages() {
  return readdirSync(folder, { recursive: true }).map(String).filter((own) => own.endsWith(".html"));
}
