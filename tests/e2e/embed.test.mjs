// Embeds in an article: the frame's height, the host's script, messages both ways, and that nothing is kept.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, server } from "./harness.mjs";
import { fits, frameOf, heights, openHost } from "./frames.mjs";
import { chance, heard, message } from "./message-cases.mjs";

const widths = [360, 1280];

for (const width of widths) {
  test(`an article at ${width} px: links become frames that fit, also one that comes late`, async () => {
    const page = await openHost("article", { width });
    for (const n of [0, 1]) await fits(await frameOf(page, n));
    await page.getByRole("button", { name: "Show more" }).click();
    const late = await frameOf(page, 2);
    await fits(late);
    assert.equal(await late.locator(".inline").count(), 1);
    assert.deepEqual(await page.locator("a:is([data-saydo], [data-saydo-framed])").evaluateAll((all) => all.map((own) => own.hidden)), [true, true, true]);
    const titles = await page.locator("iframe").evaluateAll((all) => all.map((own) => own.title));
    assert.equal(titles[0], "Words and deeds, issue by issue");
    const kept = await (await frameOf(page)).evaluate(() => ({ cookie: document.cookie, stored: localStorage.length + sessionStorage.length, steps: history.length }));
    assert.deepEqual([kept.cookie, kept.stored], ["", 0]);
    assert.deepEqual(await page.context().cookies(), []);
    await finish(page);
  });
}

test("the frame follows its content and its width, and tells nothing while it is hidden", async () => {
  const page = await openHost("article", { width: 1000 });
  const frame = await frameOf(page);
  const first = await fits(frame);
  const steps = await page.evaluate(() => history.length);
  await frame.locator('[data-do="sheet about"]').first().click();
  await frame.waitForFunction((before) => innerHeight > before + 50, first.given);
  await fits(frame);
  await frame.locator('[data-do="sheet about"]').first().click();
  await frame.waitForFunction((before) => Math.abs(innerHeight - before) < 2, first.given);
  await page.setViewportSize({ width: 400, height: 800 });
  await fits(frame);
  await page.evaluate(() => {
    globalThis.said = [];
    addEventListener("message", ({ data }) => globalThis.said.push(data));
    document.querySelector("iframe").style.display = "none";
  });
  await page.setViewportSize({ width: 700, height: 800 });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const said = await page.evaluate(() => globalThis.said.filter((own) => own.height === 0 || own.height < 50));
  assert.deepEqual(said, []);
  await page.evaluate(() => { document.querySelector("iframe").style.display = "block"; });
  await fits(frame);
  assert.equal(await page.evaluate(() => history.length), steps, "a step of the host's history");
  await finish(page);
});

test("no scroll bar and no gap on a host page that zooms, or that hides the frame and shows it", async () => {
  const page = await openHost("article", { width: 1000 });
  const frame = await frameOf(page);
  await fits(frame);
  const session = await page.context().newCDPSession(page);
  const zooms = {
    // As by a reader's own Ctrl and +: fewer px of another size.
    "by the browser": (by) => session.send("Emulation.setDeviceMetricsOverride", { width: Math.round(1000 / by), height: Math.round(800 / by), deviceScaleFactor: by, mobile: false }),
    "by its style": (by) => page.evaluate((own) => { document.body.style.zoom = own; }, by),
  };
  for (const [name, zoom] of Object.entries(zooms)) {
    for (const by of [1.1, 1.75, 0.67, 1]) {
      await zoom(by);
      await fits(frame, 1).catch((error) => assert.fail(`${name}, ${by}: ${error.message}`));
    }
  }
  const before = await heights(frame);
  for (const [name, value] of [["display", "none"], ["visibility", "hidden"], ["contentVisibility", "hidden"]]) {
    await page.evaluate(([property, own]) => { document.querySelector("p:has(+ iframe), iframe").parentElement.style[property] = own; }, [name, value]);
    await page.setViewportSize({ width: 620, height: 800 });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    await page.evaluate((property) => { document.querySelector("p:has(+ iframe), iframe").parentElement.style[property] = ""; }, name);
    const narrow = await fits(frame);
    assert.notEqual(narrow.given, before.given, name);
    await page.setViewportSize({ width: 1000, height: 800 });
    await frame.waitForFunction((own) => innerHeight === own, before.given);
    await fits(frame);
  }
  await finish(page);
});

test("heights come to rest: no loop between the frame and its host", async () => {
  const page = await openHost("article", {
    width: 733,
    before: (own) => own.addInitScript(() => {
      globalThis.told = 0;
      addEventListener("message", ({ data }) => { if (data?.type === "height") globalThis.told += 1; });
    }),
  });
  await fits(await frameOf(page, 0));
  await fits(await frameOf(page, 1));
  const rest = await page.evaluate(async () => {
    const before = globalThis.told;
    await new Promise((done) => setTimeout(done, 1500));
    return [before, globalThis.told];
  });
  assert.equal(rest[0], rest[1]);
  assert(rest[0] < 20, `${rest[0]} heights were told`);
  await finish(page);
});

test("a host asks and sets by messages, and events reach the iframe", async () => {
  const page = await openHost("article");
  const frame = await frameOf(page);
  await fits(frame);
  const say = (own) => page.evaluate((message) => document.querySelector("iframe").contentWindow.postMessage(message, "*"), own);
  const answer = (type, own) => page.evaluate(([kind, message]) => new Promise((done) => {
    const iframe = document.querySelector("iframe");
    iframe.addEventListener(`saydo-${kind}`, ({ detail }) => done(detail), { once: true });
    iframe.contentWindow.postMessage(message, "*");
  }), [type, own]);
  const before = await answer("state", { saydo: 1, type: "get-state", id: "first" });
  assert.deepEqual([before.id, before.state], ["first", "v=1&view=gaps"]);
  const set = await answer("state", { saydo: 1, type: "set-state", state: "view=gaps&issue=sea" });
  assert.equal(set.state, "v=1&view=gaps&issue=sea");
  const chosen = await answer("select", { saydo: 1, type: "select", issue: "human-rights" });
  assert.equal(chosen.id, "human-rights");
  await say({ saydo: 1, type: "select" });
  await say({ saydo: 1, type: "story-next" });
  await say({ saydo: 1, type: "theme", theme: "dark" });
  await frame.locator('.saydo[data-theme="dark"]').waitFor();
  // The argument is drawn by a module that comes when it is wanted.
  await frame.locator("saydo-map:not([aria-busy])").waitFor();
  const after = await answer("state", { saydo: 1, type: "get-state" });
  assert.equal(after.state, "v=1&view=story&step=2");
  const step = await answer("state", { saydo: 1, type: "story-step", step: 4 });
  assert.equal(step.state, "v=1&view=story&step=4");
  const back = await answer("state", { saydo: 1, type: "story-back" });
  assert.equal(back.state, "v=1&view=story&step=3");
  await fits(frame);
  await finish(page);
});

test("a frame whose host leaves the theme to the device follows it, and its host, at any time", async () => {
  const page = await openHost("article", { width: 700 });
  const frame = await frameOf(page);
  const is = (theme, dark) => frame.waitForFunction(([theme, dark]) => {
    const ground = document.querySelector("saydo-map").shadowRoot.querySelector(".saydo");
    const [red] = getComputedStyle(ground).backgroundColor.match(/\d+/g);
    return ground.dataset.theme === theme && red < 128 === dark;
  }, [theme, dark]);
  const say = (theme) => page.evaluate((theme) => frames[0].postMessage({ saydo: 1, type: "theme", theme }, "*"), theme);
  await is("light", false);
  await say("auto");
  await is("auto", false);
  await page.emulateMedia({ colorScheme: "dark" });
  await is("auto", true);
  await say("light");
  await is("light", false);
  await say("auto");
  await page.emulateMedia({ colorScheme: "light" });
  await is("auto", false);
  await finish(page);
});

test("messages of another shape, and from another window, change nothing: thousands of them", async () => {
  const page = await openHost("article");
  const frame = await frameOf(page);
  await fits(frame);
  const picture = () => frame.locator("saydo-map").evaluate((own) => own.shadowRoot.innerHTML);
  const before = await picture();
  const acts = new Set(["set-state", "select", "theme", "story-next", "story-back", "story-step"]);
  const random = chance(7);
  // Those that would be heard are tested elsewhere; the page gets all others, as JSON can carry them.
  const messages = [];
  while (messages.length < 3000) {
    const own = message(random);
    try {
      const plain = JSON.stringify(own);
      if (!acts.has(heard(JSON.parse(plain))?.type)) messages.push(plain);
    } catch {
      // What JSON can't carry.
    }
  }
  await page.evaluate((all) => {
    const own = document.querySelector("iframe").contentWindow;
    for (const each of all) own.postMessage(JSON.parse(each), "*");
    for (const each of [10n, new Map([["saydo", 1]]), new Date(), new Uint8Array(9), undefined, /x/]) own.postMessage(each, "*");
  }, messages);
  // A neighbour that is not the parent.
  await page.evaluate(() => new Promise((done) => {
    const other = document.createElement("iframe");
    other.srcdoc = "<script>parent.frames[0].postMessage({ saydo: 1, type: 'set-state', state: 'view=evidence' }, '*')<\/script>";
    other.onload = () => setTimeout(done, 50);
    document.body.append(other);
  }));
  // And itself.
  await frame.evaluate(() => postMessage({ saydo: 1, type: "set-state", state: "view=evidence" }, "*"));
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert((await picture()) === before, "the picture changed");
  await finish(page);
});

test("where the frame never speaks, the link stands and works, and no empty box stays below it", async () => {
  const page = await openHost("article", {
    before: async (own) => {
      await own.clock.install();
      await own.route("**/frame.js*", (route) => route.abort());
    },
  });
  const frame = page.locator("iframe").first();
  await frame.waitFor({ state: "visible" });
  const link = page.locator("a:is([data-saydo], [data-saydo-framed])").first();
  assert.equal(await link.isVisible(), true);
  assert.equal(await link.getAttribute("href"), `${server.url}/#view=gaps`);
  await page.waitForLoadState("load");
  // The frame loads on its own, after the page; it is given time from then on.
  for (let n = 0; n < 50 && await frame.isVisible(); n++) {
    await new Promise((done) => setTimeout(done, 100));
    await page.clock.runFor(16_000);
  }
  await frame.waitFor({ state: "hidden" });
  assert.equal(await link.isVisible(), true);
  await finish(page, { but: ["failed", "console"] });
});

test("without the host's script the links stand", async () => {
  const page = await openHost("article", { javaScript: false });
  assert.equal(await page.locator("iframe").count(), 0);
  assert.equal(await page.locator("a:is([data-saydo], [data-saydo-framed])").first().isVisible(), true);
  await finish(page, { but: ["failed"] });
});

test("the host's script lets no address through that is none of a page, and leaves no name in the page", async () => {
  const page = await openHost("article");
  await frameOf(page);
  const seen = await page.evaluate(async () => {
    const link = document.createElement("a");
    link.dataset.saydo = "";
    link.href = "javascript:alert(1)";
    document.body.append(link);
    await new Promise((done) => setTimeout(done, 50));
    const clean = document.createElement("iframe");
    document.body.append(clean);
    const usual = new Set(Object.getOwnPropertyNames(clean.contentWindow));
    clean.remove();
    return { frames: document.querySelectorAll("a[href^=javascript] + iframe").length, names: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name)) };
  });
  assert.deepEqual(seen, { frames: 0, names: [] });
  await finish(page);
});

test("hosts that listen to AMP's or to pym.js's messages alone give the height too", async () => {
  for (const [folder, width] of [["amp", 700], ["pym", 700], ["pym", 360]]) {
    const page = await openHost(folder, { width });
    const frame = await frameOf(page);
    await fits(frame);
    await page.setViewportSize({ width: width + 150, height: 800 });
    await fits(frame);
    await finish(page);
  }
});

test("React around the frame: height, state both ways, theme", async () => {
  const page = await openHost("react");
  const frame = await frameOf(page);
  await fits(frame);
  await page.getByRole("button", { name: "The sea" }).click();
  await frame.locator("saydo-map").evaluate((own) => new Promise((done) => {
    const look = () => (own.getState().includes("issue=sea") ? done() : setTimeout(look, 20));
    look();
  }));
  await fits(frame);
  await frame.locator('[data-do="view evidence"]').first().click();
  await page.getByText("Shown: v=1&view=evidence&issue=sea").waitFor();
  await page.getByRole("button", { name: "Make it dark" }).click();
  await frame.locator('.saydo[data-theme="dark"]').waitFor();
  await fits(frame);
  await finish(page);
});
