// Places: the map of the world and its list, by mouse, keys and thumbs; and what stands without the land.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { assertAlone, built, openFile } from "./file.mjs";
import { frameOf, openHost } from "./frames.mjs";
import { passages, data } from "./figures.mjs";
import { at, doing, focused, inside, named, settled, textOf, texts, told, view } from "./steps.mjs";

const hash = (page) => page.evaluate(() => location.hash);
const officials = passages.filter((own) => own.voice !== "interpreter");
const of = (place) => officials.filter((own) => own.places.includes(place));

/** The map's box in the window. */
const box = (page) => at(page, ".world .sea").boundingBox();
const zoom = async (page) => (/zoom=([^&]*)/.exec(await hash(page))?.[1] ?? "").split(",").map(Number);

/** Waits until the land is drawn; gives how long its path is. */
const land = async (page) => {
  await at(page, '.land[d^="M"]').waitFor({ state: "attached" });
  return inside(page, (root) => root.querySelector(".land").getAttribute("d").length);
};

const rules = { rules: { "label-content-name-mismatch": { enabled: false } } };

test("every place is on the map and in the list, with as many passages as the data name", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  assert((await land(page)) > 5000, "the land");
  assert.equal(await view(page), "Places");
  for (const place of data.places) {
    const n = of(place.id).length;
    assert.match(await named(page, `list:${place.id}`).getAttribute("aria-label"), new RegExp(`^${place.name}: `));
    assert.equal(await named(page, `list:${place.id}`).locator("b").textContent(), String(n));
    const mark = named(page, `place:${place.id}`);
    assert.equal(await mark.locator(".passage").count(), n, place.name);
    assert.equal(await mark.locator("text").textContent(), `${place.name} ${n}`);
  }
  const neither = officials.filter((own) => !own.places.length && !own.forum).length;
  const alone = officials.filter((own) => !own.places.length && own.forum).length;
  const placed = officials.filter((own) => own.places.length).length;
  assert.equal(
    await textOf(page, ".place-list > p:first-of-type"),
    `${placed} of ${officials.length} passages name a place, ${alone} a forum alone, ${neither} neither.`,
  );
  // Each passage of a forum, and each that names neither, can be opened from the strip.
  assert.equal(await at(page, '.part:last-of-type svg [data-id^="record:"]').count(), officials.filter((own) => own.forum).length + neither);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("a place chosen on the map filters every view; its passages open from the list", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  await named(page, "place:scs").locator(".circle").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=places&place=scs");
  assert.equal(await named(page, "list:scs").getAttribute("aria-pressed"), "true");
  assert.match(await named(page, "place:scs").getAttribute("aria-label"), /chosen$/);
  const rows = at(page, '.place-list > ul .passages [data-id^="record:"]');
  assert.deepEqual(
    (await rows.evaluateAll((own) => own.map((row) => row.dataset.id))).filter((id) => of("scs").some((own) => `record:${own.id}` === id)).length,
    of("scs").length,
  );
  await named(page, "tab:gaps").click();
  await settled(page);
  assert.match(await textOf(page, ".narrowed span"), /^from \d+ of \d+ passages$/);
  await named(page, "tab:places").click();
  await settled(page);
  await rows.first().click();
  await settled(page);
  assert.match(await hash(page), /record=/);
  assert(await named(page, "card").count(), "the card");
  await named(page, "list:scs").click();
  await settled(page);
  assert.doesNotMatch(await hash(page), /place=/);
  await finish(page);
});

test("buttons zoom, pan and fit; a step of the history is none of these", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places&place=scs,ph" });
  await land(page);
  const length = await page.evaluate(() => history.length);
  await named(page, "zoom:fit").click();
  await settled(page);
  const [scale, lon, lat] = await zoom(page);
  assert(scale >= 4 && Math.abs(lon - 118) < 6 && Math.abs(lat - 13) < 4, await hash(page));
  assert.match(await told(page), /^\d+ of 19 places in view, /);
  await named(page, "zoom:in").click();
  await settled(page);
  assert((await zoom(page))[0] > scale);
  await named(page, "zoom:right").click();
  await settled(page);
  assert((await zoom(page))[1] > lon + 5);
  await named(page, "zoom:world").click();
  await settled(page);
  assert.deepEqual(await zoom(page), [1, 0, 0]);
  assert.equal(await page.evaluate(() => history.length), length);
  await finish(page);
});

test("a mouse drags the land and the wheel with Ctrl brings nearer what is under it", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places&zoom=3,100,20" });
  await land(page);
  const map = await box(page);
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  await page.mouse.move(x, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 4 });
  await page.mouse.move(x + 150, y + 90, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const [scale, lon, lat] = await zoom(page);
  assert(scale === 3 && lon < 90 && lat > 22, await hash(page));
  assert.doesNotMatch(await hash(page), /place=/, "what lay under the hand is not chosen");
  const before = await named(page, "place:mm").locator(".circle").boundingBox();
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down("Control");
  for (let n = 0; n < 4; n += 1) await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await settled(page);
  assert((await zoom(page))[0] > 4, await hash(page));
  const after = await named(page, "place:mm").locator(".circle").boundingBox();
  assert(Math.hypot(after.x + after.width / 2 - middle.x, after.y + after.height / 2 - middle.y) < 8, "it stays under the pointer");
  // The wheel alone scrolls the page.
  const same = await hash(page);
  await page.mouse.wheel(0, 100);
  await settled(page);
  assert.equal(await hash(page), same);
  await finish(page);
});

test("by keys: from mark to mark, chosen by Enter, nearer by plus, aside by Shift and arrows; focus stays", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  await land(page);
  await named(page, "place:cn").focus();
  await page.keyboard.press("ArrowDown");
  const below = await focused(page);
  assert.match(below, /^place:/);
  assert.notEqual(below, "place:cn");
  await named(page, "place:cn").focus();
  await page.keyboard.press("+");
  await settled(page);
  assert((await zoom(page))[0] > 1.2);
  assert.equal(await focused(page), "place:cn");
  const [, lon] = await zoom(page);
  await page.keyboard.press("Shift+ArrowRight");
  await settled(page);
  assert((await zoom(page))[1] > lon);
  assert.equal(await focused(page), "place:cn");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await hash(page), /place=cn/);
  assert.equal(await focused(page), "place:cn");
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await settled(page);
  assert((await zoom(page))[0] <= 1.5);
  await finish(page);
});

test("on a phone: two fingers zoom, one moves what was zoomed, the list is below and chooses", async () => {
  const page = await open({ width: 360, height: 740, touch: true, fragment: "v=1&view=places" });
  await land(page);
  await at(page, ".world .sea").scrollIntoViewIfNeeded();
  const map = await box(page);
  const [x, y] = [map.x + map.width * 0.75, map.y + map.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch("touchStart", [x - 15, y]);
  await touch("touchStart", [x - 15, y], [x + 15, y]);
  for (const by of [20, 26, 32, 38, 44]) await touch("touchMove", [x - by, y], [x + by, y]);
  await touch("touchEnd");
  await settled(page);
  const [scale, lon] = await zoom(page);
  assert(scale > 2, await hash(page));
  await touch("touchStart", [x, y]);
  for (const by of [10, 30, 50, 70]) await touch("touchMove", [x - by, y + by / 4]);
  await touch("touchEnd");
  await settled(page);
  assert((await zoom(page))[1] > lon + 3, await hash(page));
  assert((await named(page, "list:cn").boundingBox()).y > (await box(page)).y + map.height, "below the map");
  await named(page, "list:sy").tap();
  await settled(page);
  assert.match(await hash(page), /place=sy/);
  const row = at(page, '.place-list .passages [data-id^="record:"]').first();
  await row.tap();
  await settled(page);
  assert(await at(page, '.place-list [data-id="card"]').count(), "the record opens in its place");
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [360, 360]);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("names on the map are within their reserved boxes and apart, in a narrow and a wide widget", async () => {
  for (const width of [320, 700, 1600]) {
    const page = await open({ width, fragment: "v=1&view=places" });
    await land(page);
    const seen = await at(page, ".world text:not(.on-focus)").evaluateAll((all) => all.map((own) => {
      const { x, y, width, height } = own.getBBox();
      return { text: own.textContent, x, y, width, height, reserved: Number(own.dataset.w) };
    }));
    assert(seen.length >= 9, `${seen.length} names at ${width}`);
    for (const [index, own] of seen.entries()) {
      assert(own.width <= own.reserved + 0.5, own.text);
      for (const other of seen.slice(index + 1)) {
        const meets = own.x < other.x + other.width && other.x < own.x + own.width && own.y + 2 < other.y + other.height - 2 && other.y + 2 < own.y + own.height - 2;
        assert(!meets, `${own.text} on ${other.text} at ${width}`);
      }
    }
    const tabs = await at(page, '[role="tab"]').evaluateAll((all) => all.map((own) => [own.offsetTop, own.scrollWidth <= own.clientWidth]));
    assert.equal(new Set(tabs.map(([top]) => top)).size, 1, "tabs in one line");
    await finish(page);
  }
});

test("without the land: circles, names and list stand, the page says so, and opening Places again asks again", async () => {
  let refuse = true;
  const page = await open({
    width: 900,
    fragment: "v=1&view=gaps",
    before: (own) => own.route("**/land.bin*", (route) => (refuse ? route.abort() : route.continue())),
  });
  const asked = [];
  page.on("request", (request) => request.url().includes("land.bin") && asked.push(request.url()));
  await settled(page);
  assert.deepEqual(asked, [], "not before Places is opened");
  await doing(page, "view places").click();
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector('[role="status"]').textContent.includes("could not be loaded"));
  assert.equal(asked.length, 1);
  assert((await texts(page, ".part text")).join(" ").includes("could not be loaded"));
  assert.equal(await at(page, '.part [data-id^="place:"]').count(), data.places.length);
  await named(page, "list:us").click();
  await settled(page);
  assert.match(await hash(page), /place=us/);
  refuse = false;
  await doing(page, "view map").click();
  await settled(page);
  await doing(page, "view places").click();
  assert((await land(page)) > 5000);
  await finish(page, { but: ["console", "failed"] });
});

test("in one file and in a frame without an origin the land is there too", async () => {
  const file = await openFile(built, { width: 900 });
  await doing(file, "view places").click();
  assert((await land(file)) > 5000);
  await assertAlone(file);
  await finish(file);
  const page = await openHost("sandbox");
  const frame = await frameOf(page);
  await frame.locator('[data-id="tab:places"]').click();
  await frame.locator('.land[d^="M"]').waitFor({ state: "attached" });
  assert.equal(await frame.evaluate(() => origin), "null");
  await finish(page, { but: ["console", "failed"] });
});

test("a picture taken away has the land", async () => {
  const page = await open({ width: 900, fragment: "v=1&view=places" });
  await land(page);
  const svg = await page.evaluate(async () => (await document.querySelector("saydo-map").exportPicture()).text());
  assert.match(svg, /Neither place nor forum named/);
  assert(!svg.includes("could not be loaded") && svg.length > 20_000, `${svg.length} bytes`);
  await finish(page);
});
