// Small forms for embeds: one issue as a strip, one record as a card, in a page, a frame and an element.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, violations, whenReady } from "./harness.mjs";
import { codeWords, data, issues, passage, passages } from "./figures.mjs";
import { fits, frameOf, openHost } from "./frames.mjs";
import { verdict } from "./rows.mjs";
import { focused, plain, pressUntil } from "./steps.mjs";
import { text } from "./text.mjs";

const rights = passage["xi-2017-rights"];
/** A frame's document is part of a page that has landmarks and a heading. */
const framed = ["label-content-name-mismatch", "landmark-one-main", "page-has-heading-one", "region"];
const rules = { rules: Object.fromEntries(framed.map((name) => [name, { enabled: false }])) };
const at = (page, selector) => shadow(page).locator(selector);
const wording = (page) => shadow(page).evaluate((element) => element.shadowRoot.getElementById("live").innerText);
/** What only the whole has. */
const controls = 'nav.ways, .controls, [data-do="sheet more"], [data-do="sheet share"]';

/** Whatever is cut off at the side, or set smaller than can be read, in px. */
const unreadable = (page) => shadow(page).evaluate((element) => {
  const edge = element.getBoundingClientRect().right;
  const found = [];
  for (const own of element.shadowRoot.querySelectorAll(".saydo :is(p, h2, span, a, button, text, blockquote)")) {
    if (own.closest(".unseen")) continue;
    const box = own.getBoundingClientRect();
    const scale = own.ownerSVGElement ? own.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(own).fontSize) * scale;
    if (box.right > edge + 0.5 || box.left < -0.5 || size < 11) found.push(`${own.className || own.tagName} ${own.textContent.slice(0, 40)} ${box.right} ${size}`);
  }
  return found;
});

test("a strip shows its issue alone: marks, gap, source, and the way to the whole", async () => {
  const whole = await open({ fragment: "view=gaps" });
  const row = at(whole, '.row[data-issue="sea"]');
  for (const [width, dark] of [[280, false], [320, true], [600, false]]) {
    const page = await open({ path: "/embed.html", width, dark, fragment: `form=strip&issue=sea${dark ? "&theme=dark" : ""}` });
    const own = await wording(page);
    const [line, numbers] = [plain(verdict("sea")), plain(await row.locator(".tally").innerText())];
    for (const part of [issues.sea.label, line, numbers, data.title, data.sources[0].authors[0], data.coding.by, text("coding-unchecked")]) assert(plain(own).includes(part), `${width} px: ${part} in ${own}`);
    assert.equal(await at(page, 'svg [data-do^="record "]').count(), passages.filter((each) => each.issue === "sea").length);
    assert.equal(await at(page, controls).count(), 0);
    const way = at(page, ".form .actions a");
    assert.equal(await way.getAttribute("href"), `${server.url}/#v=1&issue=sea${dark ? "" : ""}`);
    assert.deepEqual(await unreadable(page), [], `${width} px`);
    assert(!(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)), "nothing to scroll sideways");
    assert.deepEqual(await violations(page, rules), [], `${width} px`);
    await finish(page);
  }
  await finish(whole);
});

test("a line of a strip opens its passage below by keyboard, and closing leaves the strip", async () => {
  const page = await open({ width: 320, fragment: "form=strip&issue=sea" });
  const summary = at(page, ".form summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  const row = at(page, ".form details .entry-text").nth(1);
  const id = (await row.getAttribute("data-do")).split(" ")[1];
  await pressUntil(page, "Tab", (own) => own === `record:${id}`, 8);
  await page.keyboard.press("Enter");
  await at(page, ".form .inline .card").waitFor();
  assert(page.url().includes(`record=${id}`), page.url());
  assert.deepEqual(await unreadable(page), []);
  await page.keyboard.press("Escape");
  await at(page, ".form .inline").waitFor({ state: "detached" });
  assert.equal(await focused(page), `record:${id}`);
  await page.keyboard.press("Escape");
  assert.equal(await at(page, ".form .spread").count(), 1);
  assert(page.url().endsWith("form=strip"), page.url());
  await finish(page);
});

test("a card shows one record with its code, its reason and its place", async () => {
  for (const [width, dark] of [[280, true], [600, false]]) {
    const page = await open({ path: `/embed.html${dark ? "?theme=dark" : ""}`, width, fragment: `form=card&record=${rights.id}` });
    const own = await wording(page);
    for (const part of [...rights.quotes, text("card-scored", { score: codeWords(rights) }), rights.reason.replace(/^[+−\d.]+: /, ""), "Xi Jinping", text("card-place", { source: data.terms.source }), data.coding.by, text("coding-unchecked")]) assert(own.includes(part), `${width} px: ${part} in ${own}`);
    assert.equal(await at(page, ".form button").count(), 0, "it has nothing to close and nothing to walk to");
    assert.equal(await at(page, ".form .actions a").getAttribute("href"), `${server.url}/#v=1&record=${rights.id}`);
    assert.deepEqual(await unreadable(page), [], `${width} px`);
    assert.deepEqual(await violations(page, rules), [], `${width} px`);
    await page.keyboard.press("Escape");
    assert.equal(await at(page, ".form .card").count(), 1);
    await finish(page);
  }
});

test("a small form fills the width that it gets, in a wide place too", async () => {
  for (const width of [280, 640, 1100, 1600]) {
    for (const fragment of ["form=strip&issue=trade", `form=card&record=${rights.id}`]) {
      const page = await open({ path: "/embed.html", width, height: 1200, fragment });
      const found = await shadow(page).evaluate((element) => {
        const box = (own) => own.getBoundingClientRect();
        const form = element.shadowRoot.querySelector(".form");
        const { paddingLeft, paddingRight } = getComputedStyle(form);
        const track = form.querySelector("svg.track");
        return { whole: box(form).width, inner: box(form).width - parseFloat(paddingLeft) - parseFloat(paddingRight), track: track && box(track).width };
      });
      assert.equal(found.whole, width, fragment);
      if (fragment.includes("strip")) assert(found.track > found.inner - 20, `${fragment} at ${width} px: ${JSON.stringify(found)}`);
      await finish(page);
    }
  }
});

test("a form without its issue or record says so and leads to the whole", async () => {
  for (const [fragment, words] of [["form=strip", "form-no-issue"], ["form=strip&issue=nowhere", "form-no-issue"], ["form=card&record=nobody", "form-no-record"]]) {
    const page = await open({ width: 320, fragment });
    assert((await wording(page)).includes(text(words)), fragment);
    await at(page, '.form [data-do="whole"]').click();
    await at(page, "nav.ways").first().waitFor();
    assert(!page.url().includes("form="), page.url());
    await page.goBack();
    await at(page, ".form .empty").waitFor();
    await finish(page);
  }
});

test("heading=off leaves the title to the page around, the source stays", async () => {
  const page = await open({ path: "/embed.html?heading=off", width: 320, fragment: "form=strip&issue=sea" });
  assert.equal(await at(page, ".form :is(h1, h2)").count(), 0);
  assert(!(await wording(page)).includes(data.title));
  assert((await at(page, ".source").innerText()).includes(data.sources[0].authors[0]));
  await finish(page);
});

test("in an article the frame is as high as the form, also when a passage opens", async () => {
  const page = await openHost("article", { width: 360 });
  await page.evaluate(() => document.querySelector("a[data-saydo-framed]").insertAdjacentHTML("beforebegin",
    '<p><a data-saydo href="https://saydo.example/#form=strip&amp;issue=sea">Law of the sea</a></p>'.replace("https://saydo.example/", document.querySelector("a[data-saydo-framed]").href.split("#")[0])));
  const frame = await frameOf(page);
  const { given } = await fits(frame);
  assert(given < 700, `${given} px`);
  await frame.locator("summary").click();
  await frame.locator('svg [data-do^="record "]').first().click({ force: true });
  await frame.locator(".inline .card").waitFor();
  await frame.waitForFunction((before) => innerHeight > before + 100, given);
  await fits(frame);
  await finish(page);
});

test("as an element, without a known page, the whole opens in place", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="form=card&amp;record=xi-2017-rights"></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  const said = await shadow(page).evaluate((element) => element.getState());
  assert.equal(said, `v=1&record=${rights.id}&form=card`);
  await at(page, '.form [data-do="whole"]').click();
  await at(page, "nav.ways").first().waitFor();
  assert.equal(await shadow(page).evaluate((element) => element.getState()), `v=1&record=${rights.id}`);
  assert.equal(page.url(), `${server.url}/tests/e2e/fixtures/blank.html`, "its address stays");
  await finish(page);
});

test("the key for search opens nothing where there is nothing to search in", async () => {
  for (const [path, fragment] of [["/", "form=strip&issue=sea"], [`/`, `form=card&record=${rights.id}`], ["/embed.html?controls=minimal", "view=gaps"], ["/embed.html?controls=none", "view=gaps"]]) {
    const page = await open({ path, width: 400, fragment });
    await at(page, '.name[tabindex="0"], svg [tabindex="0"], a').first().focus();
    await page.keyboard.press("/");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await at(page, '.sheet, [data-id="search"]').count(), 0, `${path} ${fragment}`);
    await finish(page);
  }
  const page = await open({ width: 400, fragment: "view=gaps" });
  await at(page, ".rows .name").first().focus();
  await page.keyboard.press("/");
  await at(page, '[data-id="search"]').waitFor();
  assert.equal(await focused(page), "search");
  await finish(page);
});
