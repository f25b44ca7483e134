// Heights of frames: what a code says is what is needed, and `embed.js` follows frames that stand in a page as such.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow } from "./harness.mjs";
import { fits, frameOf } from "./frames.mjs";
import { at } from "./steps.mjs";

test("a frame's code has the height that its view takes", async () => {
  const found = [];
  for (const fragment of ["view=gaps", "view=gaps&issue=sea", "view=gaps&issue=trade&record=xi-2017-rights", "view=map", "view=map&issue=trade", "view=timeline"]) {
    const page = await open({ fragment });
    await shadow(page).evaluate((element) => element.act("sheet share"));
    await at(page, ".share .field").first().waitFor();
    await at(page, ".share-more > summary").click();
    const codes = [];
    const widths = await at(page, '[data-do^="option width "]').evaluateAll((all) => all.map((own) => Number(own.dataset.do.split(" ")[2])));
    assert(widths.length > 2);
    for (const width of widths) {
      const choice = `[data-do="option width ${width}"]`;
      await at(page, choice).click();
      await at(page, `${choice}[aria-pressed="true"]`).waitFor();
      // The height is that of the preview.
      await at(page, ".share-preview > p.quiet").filter({ hasText: /^[\d,]+ px wide, [\d,]+ px high$/ }).waitFor();
      codes.push([width, ...(/src="([^"]+)".* height="(\d+)"/.exec(await at(page, '.share textarea[data-id="field:iframe"]').inputValue()).slice(1))]);
    }
    await finish(page);
    for (const [width, address, height] of codes) {
      const own = await open({ width, height: 1000, path: address.slice(server.url.length).replaceAll("&amp;", "&") });
      const content = await shadow(own).evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      // What leads to the whole is a link in the frame and a button where it is measured.
      if (Math.abs(content - height) > 12) found.push(`${fragment} at ${width} px: ${height} in the code, ${content} needed`);
      await finish(own);
    }
  }
  assert.deepEqual(found, []);
});

/** An article with a frame of ours; `late`: `embed.js` comes once the frame stands still. */
async function article(frame, { late = false } = {}) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 700, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><style>body{margin:0}</style><p>Before</p>${frame}<p>After</p>`);
  if (late) await (await frameOf(page)).waitForFunction(() => document.querySelector("saydo-map").hasAttribute("rows"));
  await page.addScriptTag({ url: `${server.url}/embed.js` });
  return page;
}
const code = (more = "", height = 400) => `<iframe src="${server.url}/embed.html#view=gaps" title="Words and deeds" width="100%" height="${height}"${more}></iframe>`;

for (const late of [false, true]) {
  test(`embed.js fits a plain frame to its content, ${late ? "also one that gave up waiting" : "from its start"}`, async () => {
    const page = await article(code(), { late });
    await fits(await frameOf(page));
    // It follows what a reader opens, and tells the page.
    await page.evaluate(() => {
      globalThis.told = [];
      addEventListener("saydo-select", ({ target, detail }) => globalThis.told.push([target.localName, detail.id]));
    });
    const frame = await frameOf(page);
    await frame.locator('[data-do="issue sea"]').first().click();
    await frame.locator(".issue-sheet").waitFor();
    await fits(frame);
    assert.deepEqual(await page.evaluate(() => globalThis.told), [["iframe", "sea"]]);
    await finish(page);
  });
}

test("a frame that the page keeps at a height, and one of another page, stay as they are", async () => {
  const ratio = `<div style="position:relative;padding-top:56%">${code(' style="position:absolute;inset:0;height:100%"')}</div>`;
  const stranger = `<iframe title="Stranger" width="300" height="200" src="${server.url}/tests/e2e/fixtures/stub.html"></iframe>`;
  const page = await article(code(" data-saydo-fixed") + ratio + stranger);
  await frameOf(page, 0);
  await frameOf(page, 1);
  await page.evaluate(() => frames[2].eval('parent.postMessage({ saydo: 1, type: "height", height: 777 }, "*")'));
  await page.waitForTimeout(1500);
  const heights = await page.evaluate(() => [...document.querySelectorAll("iframe")].map((own) => own.offsetHeight));
  // With their borders.
  assert.deepEqual(heights, [404, 396, 204]);
  await finish(page);
});
