// What the tests of the page as one file share.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { open } from "./harness.mjs";

/** The file that the build wrote. */
export const built = new URL("../../pkg/saydo.html", import.meta.url).href;

const folder = mkdtempSync(join(tmpdir(), "saydo-file-"));
after(() => rmSync(folder, { recursive: true }));

/** Opens a file without a network; `requests` are all that its context made. */
export async function openFile(url = built, options = {}) {
  const requests = [];
  const page = await open({
    ...options,
    url,
    before: async (own) => {
      if (!options.beside) await own.context().setOffline(true);
      own.on("request", (request) => requests.push(request.url()));
      await own.addInitScript(() => {
        globalThis.refused = [];
        document.addEventListener("securitypolicyviolation", (event) => globalThis.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      });
      await options.before?.(own);
    },
  });
  return Object.assign(page, { requests });
}

/** Asserts that a file asked for nothing but itself, and did nothing that its own policy refuses. */
export async function assertAlone(page) {
  const own = page.url().split("#")[0];
  assert.deepEqual(page.requests.filter((url) => url.split("#")[0] !== own && !/^(data|blob):/.test(url)), []);
  assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
}

/** Saves a copy from a page; gives its address on the disk and the name that it was offered under. */
export async function saveCopy(page, name = "copy") {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("saydo-map").first().evaluate((element) => element.act("save-copy")),
  ]);
  const file = join(folder, `${name}.html`);
  await download.saveAs(file);
  return { url: pathToFileURL(file).href, file, offered: download.suggestedFilename() };
}
