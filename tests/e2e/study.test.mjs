// The study module: fetched when a view or sheet beyond the figure is wanted, and what is said where it can't be had.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { openFile } from "./file.mjs";
import { frameOf, openAlone } from "./frames.mjs";
import { at, doing, go, inside, named, settled, show, snapshot, assertSame, texts, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const file = "/saydo_study_bg.wasm";

/** Addresses that ask for more than the figure, each with the name of its view. */
const far = [
  ["view=evidence", "view-evidence"],
  ["view=evidence&record=xi-shared-future&sort=date", "view-evidence"],
  ["view=timeline&from=2015", "view-timeline"],
  ["view=places", "view-places"],
  ["view=story&step=2", "view-story"],
  ["view=gaps&gap=home", "view-rows"],
  ["view=gaps&audience=foreign&issue=sea", "view-rows"],
  ["view=map&layer=pairs", "view-map"],
  ["view=gaps&method=median", "view-rows"],
  ["q=rights&view=gaps", "view-rows"],
  ["view=gaps&record=xi-2018-lead&chain=on", "view-rows"],
];

/** Notes whether the module was asked for. */
function asking() {
  const asked = [];
  const before = (page) => page.context().on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith(file)) asked.push(request.url());
  });
  return { asked, before };
}

/** Holds the module back, or refuses it while `broken.is` is true. */
const refusing = (broken) => (page) => page.route(`**${file}*`, (route) => (broken.is ? route.abort() : route.continue()));

test("the rows with their evidence never fetch the module", async () => {
  for (const [width, fragment] of [[390, ""], [899, ""], [1280, "view=gaps"]]) {
    const { asked, before } = asking();
    const page = await open({ width, fragment, before });
    await at(page, 'button.name[data-do="issue sea"]').filter({ visible: true }).click();
    await settled(page);
    await at(page, '.entry [data-do^="record "]').first().click();
    await settled(page);
    assert.equal(await at(page, ".card").count(), 1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await go(page, "view=gaps&issue=sea&theme=dark");
    assert.equal(await view(page), text("view-rows"));
    assert.deepEqual(asked, [], `${width} px`);
    await finish(page);
  }
});

test("a wide element whose host asks for rows never fetches the module", async () => {
  const { asked, before } = asking();
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 1280, before });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map view="gaps"></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  assert.equal(await view(page), text("view-rows"));
  assert.deepEqual(asked, []);
  await finish(page);
});

for (const [how, approach] of [
  ["pointing at", (control) => control.hover()],
  ["moving focus to", (control) => control.focus()],
]) {
  test(`${how} a way to a view fetches the module, once, and nothing changes`, async () => {
    const { asked, before } = asking();
    const page = await open({ width: 640, before });
    const shown = await snapshot(page);
    const arrived = page.waitForResponse((response) => response.url().includes(file));
    await approach(doing(page, "view evidence").first());
    await arrived;
    assertSame(await snapshot(page), shown);
    await show(page, "evidence");
    assert.equal(await view(page), text("view-evidence"));
    await show(page, "story");
    assert.equal(await view(page), text("view-story"));
    assert.equal(asked.length, 1, asked.join(" "));
    await finish(page);
  });
}

test("every address opens its view, on the page as in the one file", async () => {
  for (const [fragment, name] of far) {
    const page = await open({ fragment });
    assert.equal(await view(page), text(name), fragment);
    const alone = await openFile(undefined, { fragment, width: 1280 });
    assertSame(await snapshot(alone), await snapshot(page), fragment);
    await finish(alone);
    await finish(page);
  }
});

test("what was opened before stays open beyond the figure, and an address leads there and back", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&issue=sea" });
  await show(page, "evidence");
  assert.match(page.url(), /#v=1&view=evidence&issue=sea$/);
  assert.equal(await at(page, ".issue-sheet, .passages-of").count() > 0, true);
  await go(page, "view=gaps&record=xi-2017-rights");
  assert.equal(await at(page, ".card").count(), 1);
  await page.goBack();
  await settled(page);
  assert.equal(await view(page), text("view-evidence"));
  await page.goBack();
  await settled(page);
  assert.equal(await view(page), text("view-rows"));
  const fresh = await open({ width: 1280, fragment: "view=gaps&issue=sea" });
  assertSame(await snapshot(page), await snapshot(fresh), "the module draws the figure as the program does");
  await finish(fresh);
  await finish(page);
});

test("a frame without an origin opens every address", async () => {
  for (const [fragment, name] of far.slice(0, 5)) {
    const page = await openAlone(1000, 900, { sandbox: "allow-scripts", query: `#${fragment}` });
    const frame = await frameOf(page);
    assert.equal(await view(frame), text(name), fragment);
    await finish(page);
  }
});

test("while the module is on its way the picture stays and the control says so; what is done meanwhile counts", async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const page = await open({ width: 640, before: (own) => own.route(`**${file}*`, async (route) => {
    await held;
    await route.continue();
  }) });
  const control = doing(page, "view story").first();
  await control.click();
  await at(page, '[data-do="view story"][aria-busy="true"]').first().waitFor();
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await told(page), text("study-late"));
  await doing(page, "view evidence").first().click();
  release();
  await settled(page);
  assert.equal(await view(page), text("view-evidence"), "the last wish counts");
  assert.equal(await at(page, '[aria-busy="true"]').count(), 0);
  await finish(page);
});

test("where the module can't be fetched, words say so, the figure goes on, and it can be tried again", async () => {
  const broken = { is: true };
  const page = await open({ width: 640, before: refusing(broken) });
  await doing(page, "view evidence").first().click();
  await doing(page, "again").waitFor();
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await told(page), text("study-missing"));
  assert((await texts(page, ".heading .narrowed")).join().includes(text("study-missing")));
  assert.doesNotMatch(page.url(), /evidence/);
  await at(page, 'button.name[data-do="issue sea"]').filter({ visible: true }).click();
  await settled(page);
  assert.equal(await at(page, ".issue-sheet").count(), 1, "the figure still works");
  assert.equal(await doing(page, "again").count(), 0);
  await doing(page, "view evidence").first().click();
  await doing(page, "again").waitFor();
  broken.is = false;
  await doing(page, "again").click();
  await settled(page);
  assert.equal(await view(page), text("view-evidence"));
  await finish(page, { but: ["console", "failed"] });
});

test("an address beyond the figure shows the figure and words where the module can't be fetched", async () => {
  const broken = { is: true };
  const page = await open({ width: 640, fragment: "view=timeline&issue=sea", before: refusing(broken) });
  await doing(page, "again").waitFor();
  assert.equal(await view(page), text("view-rows"));
  assert.match(page.url(), /view=timeline/, "a reload asks for it again");
  broken.is = false;
  await doing(page, "again").click();
  await settled(page);
  assert.equal(await view(page), text("view-timeline"));
  await finish(page, { but: ["console", "failed"] });
});

test("a module of another build is refused in words", async () => {
  const page = await open({ width: 640, before: (own) => own.route(`**${file}*`, async (route) => {
    const response = await fetch(`${server.url}/saydo_second_bg.wasm`);
    await route.fulfill({ body: Buffer.from(await response.arrayBuffer()), contentType: "application/wasm" });
  }) });
  await doing(page, "view evidence").first().click();
  await doing(page, "again").waitFor();
  assert.equal(await told(page), text("study-missing"));
  await finish(page, { but: ["console", "failed"] });
});

test("a wide widget has the map once the module is there, and its rows where it can't be fetched", async () => {
  const broken = { is: true };
  const page = await open({ width: 1280, fragment: "issue=sea", before: refusing(broken) });
  await doing(page, "again").waitFor();
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await told(page), text("study-missing"));
  assert.equal(await at(page, ".issue-sheet").count(), 1, "what else the address asks for is there");
  await go(page, "issue=trade");
  await doing(page, "again").waitFor();
  assert.equal(await at(page, '[data-id="row:trade"], [data-do="issue trade"][aria-expanded="true"]').count() > 0, true);
  broken.is = false;
  await doing(page, "again").click();
  await settled(page);
  assert.equal(await view(page), text("view-map"));
  assert.match(page.url(), /issue=trade/);
  await finish(page, { but: ["console", "failed"] });
});

test("a widget that becomes wide gets its map, whatever is done meanwhile, and keeps it narrow", async () => {
  const { asked, before } = asking();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const page = await open({ width: 640, before: async (own) => {
    before(own);
    await own.route(`**${file}*`, async (route) => {
      await held;
      await route.continue();
    });
  } });
  assert.deepEqual(asked, []);
  const coming = page.waitForRequest((request) => request.url().includes(file));
  await page.setViewportSize({ width: 1280, height: 900 });
  await coming;
  assert.equal(await view(page), text("view-rows"), "the rows stay until it is there");
  await at(page, 'button.name[data-do="issue sea"]').filter({ visible: true }).click();
  await at(page, ".issue-sheet").waitFor();
  release();
  await settled(page);
  assert.equal(await view(page), text("view-map"));
  assert.equal(await at(page, ".issue-sheet").count(), 1);
  await page.setViewportSize({ width: 640, height: 900 });
  await settled(page);
  assert.equal(await view(page), text("view-rows"));
  assert.equal(asked.length, 1);
  await finish(page);
});

test("two widgets on a page have a session each", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 1000 });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><main><saydo-map id="one" state="view=evidence"></saydo-map><saydo-map id="two" state="view=places"></saydo-map></main>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  for (const id of ["one", "two"]) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`#${id}[data-saydo="ready"]`).waitFor({ state: "attached" });
  }
  await page.locator('#one [data-do="view story"]').first().click();
  await settled(page);
  const names = await page.locator("saydo-map .view").evaluateAll((all) => all.map((own) => own.ariaLabel));
  assert.deepEqual(names, [text("view-story"), text("view-places")]);
  await finish(page);
});
