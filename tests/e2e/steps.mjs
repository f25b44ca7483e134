// What a reader does on the page, and what the reader sees of it. Waits are for conditions, never for a time.

import assert from "node:assert/strict";
import { shadow } from "./harness.mjs";

/** Locator of a selector inside the widget. */
export const at = (page, selector) => shadow(page).locator(selector);

/** Locator of the element that carries an action, `issue sea`. */
export const doing = (page, action) => at(page, `[data-do="${action}"]`);

/** Locator of the element with a `data-id`, `issue:sea`. */
export const named = (page, id) => at(page, `[data-id="${id}"]`);

/** Runs a function on the widget's shadow root. */
export async function inside(page, own, argument) {
  const root = await shadow(page).evaluateHandle((element) => element.shadowRoot);
  return root.evaluate(own, argument);
}

/** Waits for two frames, so that observers of size ran too. */
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** Waits until the program has drawn what the last event changed, with the module that this needs. */
export async function settled(page) {
  await drawn(page);
  if (!(await page.evaluate(() => document.querySelector("saydo-map[aria-busy]") !== null))) return;
  await page.waitForFunction(() => document.querySelector("saydo-map[aria-busy]") === null);
  await drawn(page);
}

/** Puts a fragment into the address, as a link within the page would. */
export async function go(page, fragment) {
  await page.evaluate((own) => { location.hash = own; }, fragment);
  await settled(page);
}

/** Shows a view by its link, `evidence`: at the top of a wide widget, under the figure of a narrow one, or under *More*. */
export async function show(page, key) {
  if (!(await doing(page, `view ${key}`).count())) await more(page);
  await doing(page, `view ${key}`).first().click();
  await settled(page);
}

/** Opens the sheet *More*, unless it is open. */
export async function more(page) {
  if (await at(page, ".sheet.more").count()) return;
  // The first is the page's own: a preview in the Share sheet has one too.
  await named(page, "sheet:more").first().click();
  await settled(page);
}

/** Opens a sheet that stands under *More*, `sure`, or in the foot, `about`. */
export async function sheet(page, key) {
  if (!(await doing(page, `sheet ${key}`).count())) await more(page);
  await doing(page, `sheet ${key}`).first().click();
  await settled(page);
}

/** Shows all passages as a table, where each has its row. */
export async function showTable(page) {
  await show(page, "evidence");
  await doing(page, "layout table").click();
  await settled(page);
}

/** Opens the filters' sheet, which stands with all passages, unless it is open. */
export async function openFilters(page) {
  if (await named(page, "facet:audience:foreign").count()) return;
  if (!(await named(page, "sheet:filters").count())) await show(page, "evidence");
  await named(page, "sheet:filters").click();
  await settled(page);
}

/** Types into the search field, which stands with all passages. */
export async function search(page, query) {
  if (!(await named(page, "search").count())) await show(page, "evidence");
  await named(page, "search").fill(query);
  await settled(page);
}

/** Makes the window this wide. */
export async function widen(page, width, height = 800) {
  await page.setViewportSize({ width, height });
  await settled(page);
}

/** A selector's texts, white space made plain. */
export const texts = async (page, selector) => (await at(page, selector).allTextContents()).map(plain);

/** The one text of a selector. */
export async function textOf(page, selector) {
  const all = await texts(page, selector);
  assert.equal(all.length, 1, `${all.length} elements fit ${selector}`);
  return all[0];
}

/** White space of every kind and number as one blank. */
export const plain = (text) => text.replace(/\s+/g, " ").trim();

/** The name of the view that is shown. */
export const view = (page) => at(page, ".view").getAttribute("aria-label");

/** What the live region tells. */
export const told = (page) => textOf(page, '[role="status"]');

/** The `data-id` of what has focus, or its tag. */
export const focused = (page) => inside(page, (root) => root.activeElement && (root.activeElement.dataset.id ?? root.activeElement.tagName));

/** Everything that the state decides, as lines to be held against another page's. */
export const snapshot = (page) => inside(page, (root) => [
  `view ${root.querySelector(".view")?.ariaLabel}`,
  ...[...root.querySelectorAll("input")].map((own) => `field ${own.dataset.id} ${own.value} ${own.checked}`),
  ...[...root.querySelectorAll('[aria-pressed="true"], [aria-expanded="true"]')].map((own) => `on ${own.dataset.do}`),
  ...[...root.querySelectorAll("svg [class]")].map((own) => `mark ${own.getAttribute("class")} ${own.dataset.id ?? ""}`),
  ...[...root.querySelectorAll(".saydo *")].filter((own) => !own.closest('[role="status"]'))
    .flatMap((own) => [...own.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE).map((each) => `text ${each.data}`)),
]);

/** Asserts that two snapshots are the same, and names where they part. */
export function assertSame(found, expected, message = "") {
  const parting = expected.findIndex((line, index) => line !== found[index]);
  const at = parting < 0 && found.length > expected.length ? expected.length : parting;
  if (at >= 0) assert.fail(`${message}: line ${at} is “${found[at]}”, not “${expected[at]}”, after “${expected[at - 1]}”`);
}

/** Presses a key until what has focus fits; gives all stops on the way. */
export async function pressUntil(page, key, fits, most = 120) {
  const stops = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    stops.push(await focused(page));
    if (fits(stops.at(-1))) return stops;
  }
  return assert.fail(`${most} times ${key} did not reach it: ${stops.join(", ")}`);
}
