// What a host sets on an element, and what others do with its script and its page.

import { test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { settled } from "./steps.mjs";

/** Opens an article with an element and the script. */
async function article(element) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.evaluate((html) => (document.body.innerHTML = html), element);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  return page;
}
const hash = (page) => page.evaluate(() => location.hash);

const ways = [
  ["setState", (element, state) => element.setState(state)],
  ["the attribute", (element, state) => element.setAttribute("state", state)],
  ["the property", (element, state) => (element.state = state)],
];

for (const [name, set] of ways) {
  test(`what ${name} sets counts at once, and stands in the address where that is the element's`, async () => {
    const page = await article("<saydo-map url></saydo-map>");
    const read = await shadow(page).evaluate((element, [set, state]) => {
      new Function("element", "state", `(${set})(element, state)`)(element, state);
      return [element.getState(), element.state];
    }, [String(set), "view=map&issue=sea"]);
    assert.deepEqual(read, ["view=map&issue=sea", "view=map&issue=sea"]);
    await settled(page);
    assert.equal(await hash(page), "#v=1&view=map&issue=sea");
    assert.equal(await shadow(page).evaluate((element) => element.getState()), "v=1&view=map&issue=sea");
    // What the reader does afterwards is a step of its own.
    await shadow(page).evaluate((element) => element.act("view timeline"));
    await settled(page);
    assert.match(await hash(page), /view=timeline/);
    await page.goBack();
    await settled(page);
    assert.equal(await hash(page), "#v=1&view=map&issue=sea");
    await finish(page);
  });
}

test("without url the address stays the page's, and an anchor of the page is not overwritten", async () => {
  for (const [element, anchor] of [["<saydo-map></saydo-map>", ""], ["<saydo-map url></saydo-map>", "#fn1"]]) {
    const page = await article(element);
    await page.evaluate((anchor) => (location.hash = anchor), anchor);
    await shadow(page).evaluate((own) => own.setState("view=map"));
    await settled(page);
    assert.equal(await hash(page), anchor);
    assert.match(await shadow(page).evaluate((own) => own.getState()), /view=map/);
    await finish(page);
  }
});

// As such programs do once a reader agrees: with the type of a classic script, without a type, as it was written.
for (const [way, restore] of [
  ["as text/javascript", (made) => (made.type = "text/javascript")],
  ["without a type", (made) => made.removeAttribute("type")],
  ["as a module", (made) => (made.type = "module")],
]) {
  test(`a consent manager that restores the code's script ${way} starts the element`, async () => {
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
    await page.evaluate(([url, restore]) => {
      document.body.innerHTML = `<saydo-map state='view=map'></saydo-map><script async type="text/plain" src="${url}/saydo-load.js"></script>`;
      const blocked = document.querySelector("script[async]");
      const restored = document.createElement("script");
      for (const { name, value } of blocked.attributes) restored.setAttribute(name, value);
      new Function("made", `(${restore})(made)`)(restored);
      blocked.replaceWith(restored);
    }, [server.url, String(restore)]);
    await whenReady(page);
    await finish(page);
  });
}

test("a page that a browser saved as complete says how a whole copy is got", async () => {
  const folder = mkdtempSync(join(tmpdir(), "saydo-saved-"));
  try {
    // Without shadow roots, with the files in a folder beside it.
    const whole = readFileSync(new URL("../../pkg/index.html", import.meta.url), "utf8");
    const saved = whole.replace(/<template shadowrootmode[^]*?<\/template>/, "").replace(/(src|href)="([\w-]+\.(?:js|css))\?v=\w+"/g, '$1="./page_files/$2"');
    mkdirSync(join(folder, "page_files"));
    for (const file of ["missing.js", "saydo.js", "offline.js", "saydo.css"]) copyFileSync(new URL(`../../pkg/${file}`, import.meta.url), join(folder, "page_files", file));
    writeFileSync(join(folder, "page.html"), saved);
    const page = await open({ url: pathToFileURL(join(folder, "page.html")).href, ready: false });
    await page.getByRole("alert").waitFor();
    assert.match(await page.getByRole("alert").innerText(), /This copy lacks its picture\..*choose Share, then Save a copy/);
    await finish(page, { but: ["console", "failed", "foreign"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
