// Frames on pages where nobody listens: they lay themselves out to the height that they were given.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, server } from "./harness.mjs";
import { data, issues, passages } from "./figures.mjs";
import { fits, frameOf, heights, openAlone, openHost } from "./frames.mjs";
import { plain } from "./steps.mjs";
import { text } from "./text.mjs";

/**
 * Waits until a frame has laid itself out to its height: everything in it is in view, and there is no scroll bar; `whole`:
 * it leaves nothing away.
 */
async function laidOut(frame, whole = false) {
  // Steps are some frames apart: what stays over several is the last.
  await frame.waitForFunction((whole) => {
    const element = document.querySelector("saydo-map");
    const now = [element.getAttribute("rows"), element.getBoundingClientRect().height, innerHeight].join();
    const seen = (globalThis.seen ??= { now, n: 0 });
    globalThis.seen = { now, n: seen.now === now ? seen.n + 1 : 0 };
    const isDone = element.hasAttribute("rows") !== whole && globalThis.seen.n > 6 && element.getBoundingClientRect().height <= innerHeight + 0.5;
    if (isDone) delete globalThis.seen;
    return isDone;
  }, whole);
  const own = await heights(frame);
  assert.deepEqual([own.bar, own.scrolls], [0, false], JSON.stringify(own));
  assert.equal(await frame.evaluate(() => document.documentElement.style.overflow), "hidden");
  return own;
}

/** Issues of which a passage is cited. */
const covered = data.issues.filter(({ id }) => passages.some((own) => own.issue === id && own.side !== "interpreter"));

/** Issues that a frame shows as rows. */
const rows = (frame) => frame.locator(".figure > .rows > .row").count();

/** Whether each row that a frame shows has all of its parts: name, verdict, track, what was said and what was done. */
const areWhole = (frame) => frame.locator(".rows > .row").evaluateAll((all) => all.every((own) =>
  [".name", ".verdict", ".track", ".brief-lines .said", ".brief-lines .did"].every((part) => own.querySelector(part)?.getBoundingClientRect().height > 0)));

test("where nobody listens, a frame shows what its height has room for: a single row, rows, more rows", async () => {
  const [source] = data.sources;
  const credit = [text("source-short", source), text("coding-short", data.coding)].join(" ");
  for (const [width, sizes] of [[1280, [300, 500, 600, 800]], [700, [300, 500, 600, 800]], [360, [300, 600, 900, 1200]]]) {
    let before = -1;
    for (const height of sizes) {
      const page = await openAlone(width, height);
      const frame = await frameOf(page);
      const own = await laidOut(frame);
      assert.equal(own.given, height);
      const n = await rows(frame);
      assert(n > before || n === 0, `${n} rows in ${width} × ${height}, ${before} in less`);
      before = n;
      assert(await areWhole(frame), `${width} × ${height}`);
      // However low, it says whose text and whose scores these are.
      assert(plain(await frame.locator("footer").innerText()).startsWith(credit), await frame.locator("footer").innerText());
      assert.equal(await frame.locator(".brief").count(), n ? 0 : 1);
      assert.equal(await frame.locator(".brief .row").count(), n ? 0 : 1);
      assert.equal(await frame.locator('[data-do="all"]').innerText(), text("open-all", { n: covered.length }));
      await finish(page);
    }
    assert(before >= 3, `${before} rows in the highest frame on ${width} px`);
  }
});

test("no room is left unused where another row would fit", async () => {
  for (const [width, height] of [[700, 640], [360, 1000]]) {
    const all = await openAlone(width, 3000);
    const taken = await (await frameOf(all)).locator(".figure > .rows > .row").evaluateAll((own) => own.map((row) => row.getBoundingClientRect().height));
    await finish(all);
    const page = await openAlone(width, height);
    const frame = await frameOf(page);
    const { content } = await laidOut(frame);
    const n = await rows(frame);
    assert(n < taken.length && content + taken[n] > height, `${n} rows take ${content} px of ${height}, another would take ${taken[n]}`);
    await finish(page);
  }
});

test("a low frame shows the row of the issue that the address names", async () => {
  const page = await openAlone(360, 300, { query: "#view=map&issue=sea" });
  const frame = await frameOf(page);
  await laidOut(frame);
  assert.equal(await frame.locator(".brief .row .name").innerText(), issues.sea.label);
  assert(await areWhole(frame));
  assert.equal(await frame.locator(".brief .figure-key .key-entry").first().isVisible(), true, "its marks are named");
  assert.equal(await frame.locator('[data-do="all"]').getAttribute("href"), `${server.url}/#v=1&view=map&issue=sea`);
  await finish(page);
});

test("a map or a list of passages stays what it is where it fits, and gives way to rows where it doesn't", async () => {
  for (const [query, height, own] of [["#view=evidence", 700, ".passage-list"], ["#view=map", 500, ".figure > .map"], ["#view=map", 880, ".figure > .map"]]) {
    const page = await openAlone(700, height, { query });
    const frame = await frameOf(page);
    await laidOut(frame);
    assert.equal(await frame.locator(own).count(), 0, `${query} in ${height} px`);
    assert((await rows(frame)) > 0, `${query} in ${height} px`);
    assert.equal(await frame.locator('[data-do="all"]').getAttribute("href"), `${server.url}/#v=1&${query.slice(1)}`);
    await page.evaluate(() => { document.querySelector("iframe").height = 1000; });
    await frame.locator(own).waitFor();
    await laidOut(frame, true);
    assert.equal(await frame.locator(own).count(), 1, `${query} where it fits`);
    assert.equal(await frame.locator('[data-do="all"]').count(), 0);
    await finish(page);
  }
});

test("all issues are opened on the page, and in the frame where that may open nothing", async () => {
  const page = await openAlone(700, 600, { query: "#issues=sea,trade,human-rights,internet" });
  const frame = await frameOf(page);
  await laidOut(frame);
  const [opened] = await Promise.all([page.waitForEvent("popup"), frame.locator('[data-do="all"]').click()]);
  await opened.waitForURL(/#v=1&issues=/);
  await opened.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  assert.equal(await opened.evaluate(() => globalThis.opener), null);
  await laidOut(frame);
  await finish(page);
  const closed = await openAlone(700, 600, { sandbox: "allow-scripts" });
  const inner = await frameOf(closed);
  await laidOut(inner);
  const before = await rows(inner);
  await inner.locator('[data-do="all"]').click();
  await inner.locator('[data-do="all"]').waitFor({ state: "detached" });
  await inner.waitForFunction(() => document.documentElement.style.overflow === "auto");
  assert((await rows(inner)) > before);
  assert.equal(await inner.evaluate(() => {
    scrollTo(0, 1e6);
    return document.querySelector("saydo-map").getBoundingClientRect().bottom <= innerHeight + 1;
  }), true, "the end can be reached");
  await finish(closed, { but: ["console", "failed"] });
});

test("what a reader opens where nobody listens stays open, and can be scrolled", async () => {
  const page = await openAlone(700, 600);
  const frame = await frameOf(page);
  await laidOut(frame);
  await frame.locator(".rows .name").first().click();
  await frame.locator(".inline .issue-sheet").waitFor();
  await frame.waitForFunction(() => document.documentElement.style.overflow === "auto");
  await frame.locator(".rows .name").first().click();
  await frame.locator(".inline").waitFor({ state: "detached" });
  await laidOut(frame);
  await finish(page);
});

test("a frame that nobody follows lays itself out anew when its width or its height changes", async () => {
  const page = await openAlone(1000, 700);
  const frame = await frameOf(page);
  await laidOut(frame);
  const before = await rows(frame);
  await page.setViewportSize({ width: 360, height: 800 });
  await frame.waitForFunction(() => innerWidth < 400);
  await laidOut(frame);
  await page.evaluate(() => { document.querySelector("iframe").height = 300; });
  await frame.locator(".brief").waitFor();
  await laidOut(frame);
  await page.evaluate(() => { document.querySelector("iframe").height = 700; });
  await page.setViewportSize({ width: 1000, height: 800 });
  await frame.waitForFunction((n) => document.querySelector("saydo-map").shadowRoot.querySelectorAll(".figure > .rows > .row").length === n, before);
  await laidOut(frame);
  await finish(page);
});

test("a host that begins to listen late gets the whole picture", async () => {
  const page = await openHost("cms", { width: 700 });
  const frame = await frameOf(page);
  await frame.locator('[data-do="all"]').waitFor();
  await page.evaluate(() => {
    const iframe = document.querySelector("iframe");
    addEventListener("message", ({ source, data }) => { if (source === iframe.contentWindow && data?.type === "height") iframe.height = data.height; });
    iframe.contentWindow.postMessage({ saydo: 1, type: "ack" }, "*");
  });
  await frame.locator('[data-do="all"]').waitFor({ state: "detached" });
  await fits(frame);
  await finish(page);
});

test("where the clipboard is refused, the link to the page stands there, selected", async () => {
  const page = await openAlone(700, 2000);
  const frame = await frameOf(page);
  await frame.locator('[data-id="sheet:more"]').click();
  await frame.locator('[data-do="copy-link"]').first().click();
  const field = frame.locator('[data-id="copy-text"]');
  await field.waitFor();
  assert.equal(await field.inputValue(), `${server.url}/`);
  assert.equal(await field.evaluate((own) => own.getRootNode().activeElement === own && own.selectionEnd - own.selectionStart === own.value.length), true);
  await finish(page, { but: ["console"] });
});
