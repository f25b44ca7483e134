// Sharing where little is allowed: every action of the sheet ends in a text that is selected or in the way to the page.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server } from "./harness.mjs";
import { frameOf, openAlone } from "./frames.mjs";
import { text } from "./text.mjs";

/** Opens the sheet of a widget with *More* unfolded. */
async function unfold(widget) {
  await widget.locator('[data-do="sheet share"]').first().click();
  await widget.locator(".share .field").first().waitFor();
  await widget.locator("saydo-map").first().evaluate((own) => own.shadowRoot.querySelectorAll(".share details").forEach((each) => (each.open = true)));
}

const isSelected = (field) => field.evaluate((own) => own.getRootNode().activeElement === own && own.value.length > 0 && own.selectionEnd - own.selectionStart === own.value.length);

/** The text that is offered for copying, once it is. */
async function offered(frame) {
  const field = frame.locator('[data-id="copy-text"]');
  await field.waitFor();
  assert(await isSelected(field), "it is selected");
  return field.inputValue();
}

const state = "v=1&view=gaps&issue=sea";

test('sandbox="allow-scripts": links and fields are selected, files and copies lead to the page', async () => {
  const page = await openAlone(1000, 6000, { sandbox: "allow-scripts", query: `#${state}` });
  const popups = [];
  page.on("popup", (own) => popups.push(own.url()));
  const frame = await frameOf(page);
  assert.equal(await frame.evaluate(() => origin), "null");
  const address = `${server.url}/#${state}`;
  await frame.locator('[data-do="copy-link"]').first().click();
  assert.equal(await offered(frame), address);
  await unfold(frame);
  await frame.locator('[data-do="copy-field field:caption"]').click();
  const caption = frame.locator('.share [data-id="field:caption"]');
  await frame.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.activeElement?.dataset.id === "field:caption");
  assert(await isSelected(caption));
  for (const action of ["file shown-csv", "file svg-screen", "file png-screen", "save-copy"]) {
    if (!(await frame.locator(".sheet.share").count())) await unfold(frame);
    await frame.locator(`.share [data-do="${action}"]`).click();
    assert.equal(await offered(frame), address, action);
  }
  const way = frame.getByRole("link", { name: text("open-page") });
  assert.equal(await way.getAttribute("href"), address);
  // A frame that may open nothing: the address stays there to be copied.
  await way.click();
  assert.equal(await frame.locator('[data-id="copy-text"]').inputValue(), address);
  assert.deepEqual(popups, []);
  assert.equal(new URL(frame.url()).pathname, "/embed.html");
  await finish(page, { but: ["console", "failed"] });
});

test("a frame that may not hand over files, and can't know it, says where they are to be had", async () => {
  const page = await openAlone(1000, 6000, { sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox", query: `#${state}` });
  const frame = await frameOf(page);
  await frame.locator('[data-do="copy-link"]').first().click();
  assert.equal(await offered(frame), `${server.url}/#${state}`);
  await unfold(frame);
  assert.equal(await frame.locator(".share").getByText(text("share-framed")).count(), 1);
  const way = frame.locator(".share").getByRole("link", { name: text("open-page") });
  const [opened] = await Promise.all([page.waitForEvent("popup"), way.click()]);
  await opened.waitForURL(`${server.url}/#${state}`);
  await opened.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  await finish(page, { but: ["console"] });
});

test("where files are let through they come, without an origin too", async () => {
  for (const sandbox of ["allow-scripts allow-downloads", "allow-scripts allow-same-origin allow-downloads"]) {
    const page = await openAlone(1000, 6000, { sandbox });
    const frame = await frameOf(page);
    await unfold(frame);
    const [download] = await Promise.all([page.waitForEvent("download"), frame.locator('.share [data-do="file shown-csv"]').click()]);
    assert.match(download.suggestedFilename(), /\.csv$/);
    await finish(page, { but: ["console", "failed"] });
  }
});

test("on its own page nothing speaks of files held back", async () => {
  const page = await open({ fragment: state });
  await unfold(page);
  assert.equal(await page.locator(".share").getByText(text("share-framed")).count(), 0);
  await finish(page);
});

test("the system's share sheet gets the link; refused, the link is copied; closed, nothing is", async () => {
  const page = await open({
    fragment: "view=gaps&issue=sea&theme=dark",
    permissions: ["clipboard-read", "clipboard-write"],
    before: (own) => own.addInitScript(() => {
      globalThis.asked = [];
      Navigator.prototype.share = (what) => {
        globalThis.asked.push(what);
        return globalThis.refuse ? Promise.reject(new DOMException("no", globalThis.refuse)) : Promise.resolve();
      };
    }),
  });
  await unfold(page);
  const share = page.locator('.share [data-do="system-share"]');
  await share.click();
  const url = `${server.url}/#${state}`;
  assert.deepEqual(await page.evaluate(() => globalThis.asked), [{ url }]);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await page.evaluate(() => (globalThis.refuse = "AbortError"));
  await share.click();
  await page.waitForFunction(() => globalThis.asked.length === 2);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "before");
  await page.evaluate(() => (globalThis.refuse = "NotAllowedError"));
  await share.click();
  await page.waitForFunction(async (link) => (await navigator.clipboard.readText()) === link, url);
  await finish(page);
});

test("without a system's share sheet there is no button for it", async () => {
  const page = await open({ before: (own) => own.addInitScript(() => delete Navigator.prototype.share) });
  await unfold(page);
  assert.equal(await page.locator('[data-do="system-share"]').count(), 0);
  await finish(page);
});
