// The Share sheet: everything in it can be copied or saved, is what it says it is, and leads back to the view.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, server, shadow, violations, whenReady } from "./harness.mjs";
import { data, passages, select } from "./figures.mjs";
import { at, doing, inside, more, named, sheet, show, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

/** The level that the product holds: WCAG 2.2 AA. */
const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // It takes all text inside a row of a picture for the row's label.
  rules: { "label-content-name-mismatch": { enabled: false } },
};

/** Opens the sheet with *More* unfolded. */
async function shared(options) {
  const page = await open(options);
  await sheet(page, "share");
  await at(page, ".share .field").first().waitFor();
  await inside(page, (root) => root.querySelectorAll(".share details").forEach((own) => (own.open = true)));
  return page;
}

/** Sets an option, `width 320`, and waits until the sheet shows it. */
async function choose(page, option) {
  await at(page, `.share [data-do="option ${option}"]`).click();
  await at(page, `.share [data-do="option ${option}"][aria-pressed="true"]`).waitFor();
}

/** Waits until the preview is as high as its content, so that the code can be taken. */
const measured = (page) => at(page, '.share [data-id="take"]:not([disabled])').waitFor();

const field = (page, id) => at(page, `.share textarea[data-id="field:${id}"]`).inputValue();

/** What a button hands to the reader. */
async function file(page, id) {
  const [download] = await Promise.all([page.waitForEvent("download"), at(page, `.share [data-do="file ${id}"]`).last().click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("the link opens the same view", async () => {
  const page = await shared({ fragment: "view=gaps&issue=sea&q=rule" });
  await choose(page, "what view");
  const link = await field(page, "link");
  assert.equal(link, `${server.url}/#v=1&view=gaps&issue=sea&q=rule`);
  const other = await open({ path: link.slice(server.url.length), beside: page });
  assert.equal(await view(other), text("view-rows"));
  assert.equal(await named(other, "issue:sea").getAttribute("aria-expanded"), "true");
  await finish(page);
});

test("who copies sees on the button that it is done", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await more(page);
  const button = doing(page, "copy-link");
  const sign = () => button.evaluate((own) => getComputedStyle(own, "::after").content);
  const before = await button.boundingBox();
  assert.equal(await sign(), "none");
  await button.click();
  await at(page, '[data-do="copy-link"][data-done]').first().waitFor();
  assert.match(await sign(), /✓/);
  assert.deepEqual(await button.boundingBox(), before, "nothing moves");
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  await at(page, '[data-do="copy-link"]:not([data-done])').first().waitFor();
  await button.click();
  await at(page, '[data-id="copy-text"]').waitFor();
  assert.equal(await at(page, "[data-done]").count(), 0, "nothing was copied");
  assert.equal(await told(page), text("notice-copy-failed"));
  await finish(page);
});

test("Share stands in the foot and under More, and both open it", async () => {
  for (const width of [360, 1280]) {
    const page = await open({ width });
    await at(page, '.source [data-do="sheet share"]').click();
    await at(page, ".share .field").first().waitFor();
    await more(page);
    // One sheet at a time.
    await at(page, ".share").waitFor({ state: "detached" });
    await at(page, '.sheet.more [data-do="sheet share"]').click();
    await at(page, ".share .field").first().waitFor();
    await finish(page);
  }
});

test("a text is copied by its button, and shown selected where the clipboard is refused", async () => {
  const page = await shared({ permissions: ["clipboard-read", "clipboard-write"] });
  await at(page, '[data-do="copy-field field:caption"]').click();
  await page.waitForFunction(async (text) => (await navigator.clipboard.readText()) === text, await field(page, "caption"));
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  await at(page, '[data-do="copy-field field:alt"]').click();
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.activeElement?.dataset.id === "field:alt");
  const selected = await inside(page, (root) => {
    const own = root.activeElement;
    return own.selectionEnd - own.selectionStart === own.value.length && own.value.length > 0;
  });
  assert(selected, "all of the text is selected");
  await finish(page);
});

test("caption and alternative text keep their limits in any view and say what is selected", async () => {
  const views = [
    ["view=gaps", null], ["issue=trade", null], ["record=xi-2015-internet", null], ["view=timeline", null],
    ["q=rule&audience=foreign", { audience: ["foreign"] }], ["view=map&issues=sea,trade", { issues: ["sea", "trade"] }],
  ];
  for (const [fragment, filter] of views) {
    const page = await shared({ fragment });
    for (const [id, most] of [["caption", 320], ["alt", 300]]) {
      const own = await field(page, id);
      assert(own.length > 40 && own.length <= most, `${fragment}: ${id} ${own.length}`);
      const selected = text("share-selected", { n: select(filter ?? {}).length, all: passages.length });
      assert.equal(own.includes(selected), filter !== null, `${fragment}: ${id} “${own}”`);
    }
    await finish(page);
  }
});

test("an embed code has the height that its frame takes at the chosen width", async () => {
  for (const fragment of ["view=gaps", "view=map", "view=gaps&issue=sea", "record=xi-2017-rights"]) {
    const page = await shared({ fragment });
    const codes = [];
    for (const width of [320, 640, 1100]) {
      await choose(page, `width ${width}`);
      await measured(page);
      const [, address, height] = /src="([^"]+)".* height="(\d+)"/.exec(await field(page, "iframe"));
      codes.push([width, address.replaceAll("&amp;", "&").slice(server.url.length), Number(height)]);
    }
    await finish(page);
    for (const [width, path, height] of codes) {
      const own = await open({ width, height: 4000, path });
      const content = await shadow(own).evaluate((element) => element.getBoundingClientRect().height);
      assert(Math.abs(height - content) <= 2, `${fragment} at ${width} px: ${height}, not ${content}`);
      await finish(own);
    }
  }
});

test("the preview is what the code shows, in its theme, and its own events reach nobody", async () => {
  const page = await open({ fragment: "view=map&issue=trade", before: (own) => own.addInitScript(() => {
    globalThis.heard = [];
    for (const kind of ["ready", "state", "select"]) addEventListener(`saydo-${kind}`, () => globalThis.heard.push(kind));
  }) });
  await page.evaluate(() => globalThis.heard.splice(0));
  await sheet(page, "share");
  await measured(page);
  await choose(page, "ground dark");
  await measured(page);
  const code = await field(page, "iframe");
  const preview = at(page, ".preview saydo-map");
  const text = (element) => element.shadowRoot.querySelector(".saydo").innerText;
  const seen = await preview.evaluate(text);
  const ground = await preview.evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".saydo")).backgroundColor);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
  await finish(page);
  const own = await open({ width: 640, path: /src="([^"]+)"/.exec(code)[1].replaceAll("&amp;", "&").slice(server.url.length) });
  assert.equal(await shadow(own).evaluate(text), seen);
  assert.equal(await shadow(own).evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".saydo")).backgroundColor), ground);
  await finish(own);
});

test("what is typed stays while the sheet is drawn, its length is counted, and it stands in the code", async () => {
  const page = await shared({ fragment: "issue=trade" });
  await measured(page);
  const headline = at(page, '[data-id="field:headline"]');
  const computed = await headline.inputValue();
  await headline.fill("");
  await headline.pressSequentially("Words and deeds on trade", { delay: 5 });
  await at(page, ".field-head .count").filter({ hasText: text("share-length", { n: 24, most: 120 }) }).waitFor();
  assert.equal(await headline.inputValue(), "Words and deeds on trade");
  await measured(page);
  const code = await field(page, "iframe");
  assert(code.includes("<h3>Words and deeds on trade</h3>") && code.includes("heading=off"), code);
  await choose(page, "what figure");
  await measured(page);
  assert(!(await field(page, "iframe")).includes("<h3>"), "another part has other words");
  await choose(page, "what issue");
  assert.equal(await headline.inputValue(), "Words and deeds on trade");
  await at(page, '.share [data-do^="option ours:headline:"]').click();
  await at(page, '.share [data-do^="option ours:headline:"]').waitFor({ state: "detached" });
  assert.equal(await headline.inputValue(), computed);
  await finish(page);
});

test("a page's colour and letters reach frame and element", async () => {
  const page = await shared({ fragment: "issue=trade" });
  await choose(page, "type sans");
  await at(page, '.share [data-do="option accent"]').fill("#aa0033");
  await at(page, '.share [data-do="option accent none"]').waitFor();
  await measured(page);
  const [iframe, element] = [await field(page, "iframe"), await field(page, "element")];
  assert(iframe.includes("?accent=aa0033&amp;type=sans#") && element.includes(' accent="aa0033" type="sans"'), iframe + element);
  await finish(page);
  const own = await open({ width: 640, path: /src="([^"]+)"/.exec(iframe)[1].replaceAll("&amp;", "&").slice(server.url.length) });
  const look = await inside(own, (root) => {
    const bar = getComputedStyle(root.querySelector(".saydo"));
    return [bar.borderTopWidth, bar.borderTopColor, getComputedStyle(root.querySelector("h1, h2")).fontFamily.includes("Georgia")];
  });
  assert.deepEqual(look, ["4px", "rgb(170, 0, 51)", false]);
  await finish(own);
});

test("codes carry no sum: they run on another origin, and go on after the next build changed the scripts", async () => {
  const page = await shared({ fragment: "issue=sea" });
  const codes = {};
  for (const kind of ["element", "placeholder"]) codes[kind] = await field(page, kind);
  await finish(page);
  for (const code of Object.values(codes)) assert(!/integrity|crossorigin/.test(code), code);
  // The widgets come from a server that lets others read; the article lies on the tests' own.
  const widgets = await anotherServer({ headers: () => ({ "access-control-allow-origin": "*" }) });
  const article = (code) => `<!doctype html><html lang="en"><title>Article</title><p>Text.</p>${code.replaceAll(server.url, widgets.url)}`;
  const show = async (code) => {
    // A page that was served, whose text is put in place of its own.
    const own = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
    await own.setContent(article(code));
    return own;
  };
  const whole = await show(codes.element);
  await whenReady(whole);
  await finish(whole);
  for (const [code, file] of [[codes.element, "saydo.js"], [codes.placeholder, "embed.js"]]) {
    const built = readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");
    const next = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, before: (page) => page.route(`**/${file}`, (route) => route.fulfill({
      contentType: "text/javascript", headers: { "access-control-allow-origin": "*" }, body: `${built}\n// the next build`,
    })) });
    await next.setContent(article(code));
    if (file === "saydo.js") await whenReady(next);
    else await next.frameLocator("iframe").locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
    // Not every Chromium knows what the frame's `allow` names.
    await finish(next, { but: ["console"] });
  }
});

test("pinned links and codes name the version", async () => {
  const page = await shared({ fragment: "issue=sea" });
  await at(page, '[data-do="option pinned 1"]').click();
  await at(page, '[data-do="option pinned 1"][aria-pressed="true"]').waitFor();
  assert((await field(page, "link")).includes(`data=${data.version}`));
  assert((await field(page, "iframe")).includes(`data=${data.version}`));
  await finish(page);
});

test("a picture holds each mark of the screen, as SVG and as PNG at the size it says", async () => {
  const page = await shared({ fragment: "view=map", width: 1000 });
  // Else the preview has the same marks once more.
  await choose(page, "place social");
  const svg = await file(page, "svg-screen");
  assert(svg.name.endsWith(".svg"), svg.name);
  const text = svg.bytes.toString();
  const screen = await at(page, ".view svg.picture text").allTextContents();
  assert(screen.length > 20, `${screen.length} texts`);
  for (const own of screen) assert(text.includes(own.replaceAll("&", "&amp;")), `“${own}” is in the file`);
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(text).slice(1).map(Number);
  for (const [id, times] of [["png-screen", 1], ["png2-screen", 2]]) {
    const { bytes } = await file(page, id);
    assert.equal(bytes.subarray(1, 4).toString(), "PNG");
    const found = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.deepEqual(found, size.map((own) => Math.round(own * times)), id);
  }
  await finish(page);
});

test("the picture of the screen is laid out as wide as on the screen, beside rows, list and evidence too", async () => {
  const views = [
    [700, "view=map"], [1000, "view=map"], [1280, "view=map"], [1280, "view=timeline"], [1280, "view=story&step=6"], [1280, "view=places"], [700, "view=places"],
  ];
  for (const [width, fragment] of views) {
    const page = await shared({ fragment, width });
    await choose(page, "place social");
    const widths = await at(page, ".view svg.picture").evaluateAll((all) => all.map((own) => own.getAttribute("viewBox").split(" ")[2]));
    assert.equal(new Set(widths).size, 1, `${width} px, ${fragment}: ${widths}`);
    const drawn = (await file(page, "svg-screen")).bytes.toString();
    assert.equal(/width="([\d.]+)"/.exec(drawn)[1], widths[0], `${width} px, ${fragment}`);
    await finish(page);
  }
});

test("rows, which a screen lays out at any width, are drawn as wide as the widest layout that fits it", async () => {
  for (const [width, layout] of [[360, 320], [700, 640], [1000, 960], [1600, 1200]]) {
    const page = await shared({ fragment: "view=gaps", width });
    await choose(page, "place social");
    const drawn = (await file(page, "svg-screen")).bytes.toString();
    assert.equal(Number(/width="([\d.]+)"/.exec(drawn)[1]), layout, `${width} px`);
    const rows = await at(page, ".view > .figure > .rows > .row .name").allTextContents();
    assert(rows.length > 0);
    for (const own of rows) assert(drawn.includes(own), own);
    await finish(page);
  }
});

test("crops have the proportions that they are named after, and a newsletter's picture is light", async () => {
  const page = await shared({});
  for (const [id, width, height] of [["png-1200x630", 1200, 630], ["png-1080x1080", 1080, 1080], ["png-1080x1350", 1080, 1350]]) {
    const { bytes } = await file(page, id);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [width, height], id);
  }
  for (const wide of [85, 180]) {
    const paper = (await file(page, `png-print-${wide}mm`)).bytes;
    const at300 = paper.indexOf("pHYs");
    assert(at300 > 0 && at300 < paper.indexOf("IDAT"), "a printed picture says its resolution");
    const dots = paper.readUInt32BE(at300 + 4) * 0.0254;
    assert.equal(Math.round(dots), 300);
    assert.equal(Math.round(paper.readUInt32BE(16) / dots * 25.4), wide, "millimetres");
  }
  const letter = await file(page, "png-newsletter");
  assert.equal(letter.bytes.readUInt32BE(16), 600);
  assert(letter.bytes.length < 200_000, `${letter.bytes.length} bytes`);
  await finish(page);
});

/** AMP's own element, as far as its description tells: https://amp.dev/documentation/components/amp-iframe */
const ampIframe = () => customElements.define("amp-iframe", class extends HTMLElement {
  connectedCallback() {
    // Its parts follow its start.
    addEventListener("DOMContentLoaded", () => {
      const frame = document.createElement("iframe");
      for (const name of ["src", "title", "sandbox", "frameborder"]) frame.setAttribute(name, this.getAttribute(name));
      this.style = `display: block; height: ${this.getAttribute("height")}px`;
      frame.style = "width: 100%; height: 100%";
      const overflow = this.querySelector("[overflow]");
      overflow.hidden = true;
      addEventListener("message", ({ source, data }) => {
        if (source !== frame.contentWindow || data.sentinel !== "amp") return;
        if (data.type === "embed-ready") this.querySelector("[placeholder]").hidden = true;
        if (data.type === "embed-size" && this.hasAttribute("resizable")) this.style.height = `${data.height}px`;
      });
      this.append(frame);
    });
  }
});

test("the code for AMP lives in an AMP page: its words until the figure is there, then all of that", async () => {
  // Such pages take frames with https alone.
  const site = "https://saydo.example";
  let article;
  const before = (own) => own.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/article.html") return route.fulfill({ contentType: "text/html", body: article });
    const answer = await fetch(server.url + pathname);
    await route.fulfill({ status: answer.status, headers: { "content-type": answer.headers.get("content-type") }, body: Buffer.from(await answer.arrayBuffer()) });
  });
  const page = await open({ url: `${site}/`, fragment: "issue=trade", before });
  await sheet(page, "share");
  await at(page, ".share .field").first().waitFor();
  await choose(page, "place amp");
  const code = await field(page, "amp");
  const alt = await field(page, "alt");
  await finish(page);
  article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><script>(${ampIframe})()</script><body>${code}`;
  let release;
  const held = new Promise((done) => (release = done));
  const own = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 600, before: async (page) => {
    await before(page);
    await page.route("**/data.bin*", async (route) => (await held, route.fallback()));
  } });
  // What is held is a script of the frame, for which the article waits.
  await own.goto(`${site}/article.html`, { waitUntil: "commit" });
  const placeholder = own.locator("[placeholder]");
  assert((await placeholder.innerText()).startsWith(alt.slice(0, 60)), await placeholder.innerText());
  assert(await placeholder.isVisible());
  release();
  await own.frameLocator("iframe").locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  await placeholder.waitFor({ state: "hidden" });
  const frame = own.frames()[1];
  assert.equal(await frame.evaluate(() => origin), "null");
  await frame.waitForFunction(() => Math.abs(document.querySelector("saydo-map").getBoundingClientRect().height - innerHeight) <= 1);
  // A passage that is opened has room.
  await frame.locator("saydo-map summary").first().click();
  await frame.waitForFunction(() => innerHeight > 400 && Math.abs(document.querySelector("saydo-map").getBoundingClientRect().height - innerHeight) <= 1);
  await finish(own, { but: ["console", "foreign"] });
});

test("the data of what is shown, as CSV and JSON", async () => {
  const page = await shared({ fragment: "issues=sea" });
  assert(await at(page, ".share-more").getByText(text("share-csv-note")).isVisible(), "what to do where decimals have a comma");
  const sea = [...data.statements, ...data.actions].filter((own) => own.issue === "sea").map((own) => own.id);
  const json = JSON.parse((await file(page, "shown-json")).bytes.toString());
  assert.deepEqual([...json.statements, ...json.actions].map((own) => own.id), sea);
  const csv = (await file(page, "shown-csv")).bytes.toString();
  for (const id of sea) assert(csv.includes(id), id);
  const all = (await file(page, "all-csv")).bytes.toString();
  for (const { id } of [...data.statements, ...data.actions]) assert(all.includes(id), id);
  await finish(page);
});

test("the sheet breaks no rule of WCAG, light and dark, on a phone too", async () => {
  for (const [width, dark] of [[360, false], [1280, true]]) {
    const page = await shared({ width, dark });
    assert.deepEqual(await violations(page, rules), [], `${width} px`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert(!wide, "nothing to scroll sideways");
    await finish(page);
  }
});

test("where the second module can't be had, the sheet says so and the page goes on", async () => {
  const page = await open({ before: (page) => page.route("**/saydo_second_bg.wasm*", (route) => route.abort()) });
  await sheet(page, "share");
  await at(page, '.sheet [role="status"]').filter({ hasText: text("share-failed") }).waitFor();
  await show(page, "evidence");
  assert.equal(await view(page), text("view-evidence"));
  await at(page, ".passage-list").waitFor();
  await finish(page, { but: ["console", "failed"] });
});

test("the element gives its picture to a script of the page", async () => {
  const page = await open({ fragment: "issue=sea" });
  const [svg, png] = await shadow(page).evaluate(async (element) => {
    const svg = await element.exportPicture({ format: "svg" });
    const png = await element.exportPicture({ format: "png", scale: 2 });
    return [[svg.type, await svg.text()], [png.type, png.size]];
  });
  assert.equal(svg[0], "image/svg+xml");
  assert(svg[1].startsWith("<svg") || svg[1].startsWith("<?xml"), svg[1].slice(0, 40));
  assert(png[0] === "image/png" && png[1] > 10_000);
  await finish(page);
});

test("a second coder's file that can't be read is said to be so, and the one read before stays", async () => {
  const page = await open({ fragment: "view=gaps" });
  await sheet(page, "codes");
  await at(page, ".codings h3").first().waitFor();
  const load = async (name) => {
    const content = JSON.stringify({ format: "saydo-codes-1", data: data.version, coder: "B", codes: [{ record: data.statements[0].id, code: 0 }] });
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), at(page, '[data-do="open-codes"]').click()]);
    await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
    await at(page, "[data-id=second]").filter({ hasText: name }).waitFor();
  };
  const second = () => at(page, "[data-id=second]").innerText();
  await load("first.json");
  const compared = await second();
  // As a file that was moved or changed after it was chosen.
  await page.evaluate(() => {
    globalThis.slice = Blob.prototype.slice;
    Blob.prototype.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) });
  });
  for (let left = 2; left > 0; left -= 1) await load("gone.json");
  const told = await second();
  assert(told.includes(text("codes-problems", { file: "gone.json" })) && told.includes("first.json"), told);
  assert.equal(await at(page, ".problems li").count(), 1);
  assert.match(await at(page, '[role="status"]').textContent(), /The file could not be read/);
  await page.evaluate(() => (Blob.prototype.slice = globalThis.slice));
  await load("first.json");
  await at(page, ".problems").waitFor({ state: "detached" });
  assert.equal(await second(), compared);
  await finish(page, { but: ["console"] });
});
