// A page that means no good: nothing of its styles and scripts reaches the widget, and nothing of the widget's reaches it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { anotherServer, finish } from "./harness.mjs";
import { fits, frameOf, openHost } from "./frames.mjs";

const widgets = await anotherServer({ headers: () => ({ "access-control-allow-origin": "*" }) });
const empty = (type) => (route) => route.fulfill({ contentType: type, body: "" });

/** The page with its own styles and scripts, or without them. */
const openPage = (isHostile) => openHost("hostile", {
  widgets,
  width: 1200,
  before: async (page) => {
    if (isHostile) return;
    await page.route("**/hostile.css", empty("text/css"));
    await page.route("**/hostile.js", empty("text/javascript"));
  },
});

/** Puts the widgets in. */
const start = async (page) => {
  await page.evaluate((url) => {
    const add = (name, own) => document.body.append(Object.assign(document.createElement("script"), { src: `${url}/${name}`, ...own }));
    add("saydo.js", { type: "module" });
    add("embed.js");
  }, widgets.url);
  // Each is started, wherever it stands on the page.
  await page.waitForFunction(() => customElements.get("saydo-map"));
  await page.evaluate(() => document.querySelectorAll("saydo-map").forEach((own) => own.dispatchEvent(new FocusEvent("focusin"))));
  await page.waitForFunction(() => [...document.querySelectorAll("saydo-map")].every((own) => own.dataset.saydo === "ready"));
};

/** The computed styles of all elements that a function finds, as texts with the element's name before them. */
const styles = (page, selector, isShadow) => page.evaluate(([selector, isShadow]) => {
  const found = [];
  for (const host of document.querySelectorAll(selector)) {
    for (const own of (isShadow ? host.shadowRoot : host).querySelectorAll(isShadow ? ".saydo, .saydo *" : "*")) {
      const computed = getComputedStyle(own);
      const rules = [];
      for (let at = 0; at < computed.length; at += 1) rules.push(`${computed[at]}: ${computed.getPropertyValue(computed[at])}`);
      rules.sort();
      found.push([`${own.localName}.${own.getAttribute("class") ?? ""}`, rules]);
    }
  }
  return found;
}, [selector, isShadow]);

/** Whatever differs, the first few of it. */
const differences = (one, other) => one.flatMap(([name, rules], at) => {
  const others = other[at];
  if (others?.[0] !== name) return [`${at}: ${name}, ${others?.[0]}`];
  return rules.flatMap((rule, n) => (rule === others[1][n] ? [] : [`${name} { ${rule} } and { ${others[1][n]} }`]));
}).slice(0, 12);

test("a hostile page's styles and scripts don't reach the widget", async () => {
  const [plain, hostile] = [await openPage(false), await openPage(true)];
  for (const page of [plain, hostile]) await start(page);
  const [expected, actual] = [await styles(plain, "saydo-map", true), await styles(hostile, "saydo-map", true)];
  assert(expected.length > 500, `${expected.length} elements`);
  assert.equal(actual.length, expected.length);
  assert.deepEqual(differences(expected, actual), []);
  for (const place of ["#element", "#strip"]) {
    const [one, other] = [await plain.locator(`${place} saydo-map`).screenshot(), await hostile.locator(`${place} saydo-map`).screenshot()];
    assert(one.equals(other), `${place} looks the same to the pixel`);
  }
  // It works: a choice, a search, the table, the sheet of the second module.
  const own = hostile.locator("#element saydo-map").first();
  await own.locator('[data-do="view evidence"]').click();
  await own.getByRole("searchbox").fill("rules");
  await own.locator(".passage-list mark").first().waitFor();
  await own.locator('[data-do="sheet share"]').click();
  await own.locator(".sheet.share details").first().waitFor();
  assert.equal(await own.evaluate((element) => element.getState()), "v=1&view=evidence&issue=sea&q=rules");
  await finish(plain);
  await finish(hostile);
});

test("nothing of the widget's reaches the page", async () => {
  for (const isHostile of [false, true]) {
    const page = await openPage(isHostile);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
    const before = [await styles(page, "#own", false), await names()];
    await start(page);
    await frameOf(page);
    const after = [await styles(page, "#own", false), await names()];
    assert(before[0].length > 10);
    assert.deepEqual(differences(before[0], after[0]), []);
    // A window has a name for each of its frames.
    assert.deepEqual(after[1].filter((name) => !before[1].includes(name) && !/^\d+$/.test(name)), []);
    assert.equal(await page.evaluate(() => [...document.head.children].length), 5, "the head is as it was");
    await finish(page);
  }
});

test("on a hostile page a link becomes a frame as wide as its place and as high as its content", async () => {
  const page = await openPage(true);
  await start(page);
  const frame = await frameOf(page);
  await fits(frame);
  assert.equal(await frame.evaluate(() => innerWidth), 400);
  const border = await page.locator("iframe").evaluate((own) => [getComputedStyle(own).borderTopWidth, getComputedStyle(own).display]);
  assert.deepEqual(border, ["0px", "block"]);
  assert.equal(await page.locator("a:is([data-saydo], [data-saydo-framed])").isVisible(), false, "the link has gone for the frame");
  await finish(page);
});
