// The harness itself, on a stand-in for the widget: what goes wrong on a page must make its test fail.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, troubles, violations } from "./harness.mjs";

const path = "/tests/e2e/fixtures/stub.html";

test("a page without trouble finishes, and locators see into the shadow root", async () => {
  const page = await open({ path, width: 360, height: 640 });
  assert.equal(await shadow(page).locator("#live").innerText(), "width 360");
  await finish(page);
});

for (const [fragment, kind] of [["console", "console"], ["error", "errors"], ["missing", "failed"], ["foreign", "foreign"]]) {
  test(`a page with a ${fragment} trouble does not finish`, async () => {
    const page = await open({ path, fragment });
    assert.notEqual(troubles(page)[kind].length, 0, JSON.stringify(troubles(page)));
    await assert.rejects(finish(page), assert.AssertionError);
  });
}

test("the options reach the page", async () => {
  const page = await open({ path, dark: true, reducedMotion: true, forcedColors: true, touch: true });
  const queries = ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(forced-colors: active)", "(pointer: coarse)"];
  assert.deepEqual(await page.evaluate((all) => all.map((query) => matchMedia(query).matches), queries), [true, true, true, true]);
  await finish(page);
});

test("rules of accessibility that are broken are named", async () => {
  const page = await open({ path });
  assert.deepEqual(await violations(page), []);
  await page.locator("saydo-map").evaluate((element) => element.shadowRoot.append(Object.assign(new Image(), { src: "data:," })));
  assert.match((await violations(page)).join("\n"), /^image-alt: saydo-map img/);
  await finish(page);
});

test("the server keeps to its folders", async () => {
  assert.equal((await fetch(`${server.url}/tests/e2e/package.json`)).status, 200);
  assert.equal((await fetch(`${server.url}/tests/e2e/%2e%2e%2f%2e%2e%2fCargo.toml`)).status, 404);
  assert.equal((await fetch(`${server.url}/nothing.html`)).status, 404);
});
