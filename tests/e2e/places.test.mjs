// Places: the map of the world and its list, by mouse, keys and thumbs; and what stands without the land.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { assertAlone, built, openFile } from "./file.mjs";
import { frameOf, openHost } from "./frames.mjs";
import { data, passages, select } from "./figures.mjs";
import { at, doing, focused, inside, named, settled, show, textOf, texts, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

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

/** A list's passages by id. */
const ids = (list) => list.map((own) => own.id).toSorted();

test("the list ranks every place and forum with its passages; the map has a circle for each place", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  assert((await land(page)) > 5000, "the land");
  assert.equal(await view(page), text("view-places"));
  const most = (list, n) => list.toSorted((a, b) => n(b) - n(a));
  const ranked = most(data.places.filter((own) => of(own.id).length), (own) => of(own.id).length);
  assert.deepEqual(await texts(page, ".place-row .place-name"), ranked.map((own) => own.name));
  for (const place of data.places) {
    const n = of(place.id).length;
    const mark = named(page, `place:${place.id}`);
    assert.equal(await mark.count(), n ? 1 : 0, place.name);
    if (!n) continue;
    const row = named(page, `list:${place.id}`);
    assert((await row.getAttribute("aria-label")).startsWith(`${place.name}: `));
    assert.equal(await row.locator("b").textContent(), String(n));
    assert.equal(await mark.getAttribute("aria-label"), await row.getAttribute("aria-label"));
    assert.equal(await mark.locator(".passage").count(), n, place.name);
    assert.equal(await mark.locator("text").textContent(), `${place.name} ${n}`);
  }
  const neither = officials.filter((own) => !own.places.length && !own.forum);
  const alone = officials.filter((own) => !own.places.length && own.forum).length;
  const placed = officials.filter((own) => own.places.length).length;
  assert.equal(
    await textOf(page, ".place-list > h2 + p"),
    text("places-counts", { placed, all: officials.length, forums: alone, neither: neither.length }),
  );
  // Each passage of a forum, and each that names neither, can be opened from the list.
  const inForum = (forum) => officials.filter((own) => own.forum === forum.id);
  const forums = most(data.forums.filter((own) => inForum(own).length), (own) => inForum(own).length);
  const expected = [...forums.map((own) => [own.name, inForum(own)]), [text("places-neither"), neither]];
  const folded = await at(page, ".place-list > details").evaluateAll((all) => all.map((own) => [
    own.querySelector(".place-name").textContent,
    Number(own.querySelector("summary b").textContent),
    [...own.querySelectorAll('[data-id^="record:"]')].map((each) => each.dataset.id.slice(7)).sort(),
  ]));
  assert.deepEqual(folded, expected.map(([name, list]) => [name, list.length, ids(list)]));
  // The map stands beside the list, and is the smaller of the two.
  const [map, list] = [await at(page, ".locator").boundingBox(), await at(page, ".place-list").boundingBox()];
  assert(map.width < list.width && (map.x >= list.x + list.width || map.x + map.width <= list.x), JSON.stringify({ map, list }));
  assert.equal(await at(page, '.locator [data-id^="record:"]').count(), 0, "the list opens passages");
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("a place chosen on the map filters every view; its passages open from the list", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  await named(page, "place:scs").locator(".circle").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=places&place=scs");
  assert.equal(await named(page, "list:scs").getAttribute("aria-pressed"), "true");
  assert((await named(page, "place:scs").getAttribute("aria-label")).endsWith(`, ${text("places-chosen")}`));
  const rows = at(page, '.place-list > ul .passages [data-id^="record:"]');
  assert.deepEqual((await rows.evaluateAll((own) => own.map((row) => row.dataset.id.slice(7)))).toSorted(), ids(of("scs")));
  await show(page, "gaps");
  assert.equal(await textOf(page, ".narrowed span"), text("selection-of", { n: select({ place: ["scs"] }).length, all: passages.length }));
  await show(page, "places");
  await rows.first().click();
  await settled(page);
  assert.match(await hash(page), /record=/);
  assert(await named(page, "card").count(), "the card");
  await named(page, "list:scs").click();
  await settled(page);
  assert.doesNotMatch(await hash(page), /place=/);
  await finish(page);
});

test("an address opens a part of the world, and a button all places again; this is no step of the history", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  await land(page);
  const all = data.places.filter((own) => of(own.id).length).length;
  const circles = at(page, '.world [data-id^="place:"]');
  assert.equal(await circles.count(), all);
  assert.equal(await named(page, "zoom:all").count(), 0, "nothing to go back from");
  await finish(page);
  const near = await open({ width: 1280, fragment: "v=1&view=places&zoom=4,118,13" });
  await land(near);
  const length = await near.evaluate(() => history.length);
  const shown = await at(near, '.world [data-id^="place:"]').evaluateAll((own) => own.map((mark) => mark.dataset.id));
  assert(shown.includes("place:scs") && shown.includes("place:ph") && !shown.includes("place:us"), `${shown}`);
  assert((await texts(near, ".locator text")).join(" ").includes(text("places-outside", { n: all - shown.length })));
  assert.deepEqual(await texts(near, '[data-id="zoom:all"]'), [text("places-fit")]);
  await named(near, "zoom:all").click();
  await settled(near);
  assert.equal(await hash(near), "#v=1&view=places");
  assert.equal(await at(near, '.world [data-id^="place:"]').count(), all);
  assert.equal(await named(near, "zoom:all").count(), 0);
  const [before, after] = text("notice-zoom", { shown: all, all, scale: "|" }).split("|");
  const notice = await told(near);
  assert(notice.startsWith(before) && notice.endsWith(after), notice);
  assert.equal(await near.evaluate(() => history.length), length);
  await finish(near);
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

test("by keys: from mark to mark, chosen by Enter, and again by Enter from the list; focus stays", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=places" });
  await land(page);
  await named(page, "place:cn").focus();
  await page.keyboard.press("ArrowDown");
  const below = await focused(page);
  assert.match(below, /^place:/);
  assert.notEqual(below, "place:cn");
  const [cn, other] = [await named(page, "place:cn").locator(".circle").boundingBox(), await named(page, below).locator(".circle").boundingBox()];
  assert(other.y + other.height / 2 > cn.y + cn.height / 2, `${below} is below`);
  await named(page, "place:cn").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=places&place=cn");
  assert.equal(await focused(page), "place:cn");
  await named(page, "list:cn").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=places");
  assert.equal(await focused(page), "list:cn");
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
  const [scale, lon, lat] = await zoom(page);
  assert(scale > 2, await hash(page));
  await touch("touchStart", [x, y]);
  // Up and down too: the page stays where it is.
  const top = await page.evaluate(() => scrollY);
  for (const by of [4, 14, 24, 34]) await touch("touchMove", [x - by, y + by * 1.5]);
  await touch("touchEnd");
  await settled(page);
  const [, east, north] = await zoom(page);
  assert(east > lon + 3 && north > lat + 3, `${await hash(page)} after ${lon},${lat}`);
  assert.equal(await page.evaluate(() => scrollY), top);
  // Until something is zoomed, a thumb on the map scrolls the page.
  await named(page, "zoom:all").click();
  await settled(page);
  assert.equal(await hash(page), "#v=1&view=places");
  await at(page, ".world .sea").evaluate((own) => own.scrollIntoView({ block: "center" }));
  const place = await box(page);
  const start = await page.evaluate(() => scrollY);
  await touch("touchStart", [place.x + 60, place.y + 150]);
  for (let by = 10; by <= 120; by += 10) await touch("touchMove", [place.x + 60, place.y + 150 - by]);
  await touch("touchEnd");
  await page.waitForFunction((from) => scrollY > from + 40, start);
  // A tap on a page that still rolls is cancelled where it meets another thing.
  await page.evaluate(async () => {
    for (let last, alike = 0; alike < 10; last = scrollY) {
      await new Promise(requestAnimationFrame);
      alike = scrollY === last ? alike + 1 : 0;
    }
  });
  assert.equal(await hash(page), "#v=1&view=places");
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
  await show(page, "places");
  const missing = text("places-land-missing");
  await at(page, '[role="status"]').filter({ hasText: missing }).waitFor({ state: "attached" });
  assert.equal(asked.length, 1);
  assert((await texts(page, ".locator text")).join(" ").includes(missing));
  const all = data.places.filter((own) => of(own.id).length).length;
  assert.equal(await at(page, '.world [data-id^="place:"]').count(), all);
  assert.equal(await at(page, ".place-row").count(), all);
  await named(page, "list:us").click();
  await settled(page);
  assert.match(await hash(page), /place=us/);
  refuse = false;
  await show(page, "map");
  await show(page, "places");
  assert((await land(page)) > 5000);
  assert(!(await texts(page, ".locator text")).join(" ").includes(missing));
  await finish(page, { but: ["console", "failed"] });
});

test("in one file and in a frame without an origin the land is there too", async () => {
  const file = await openFile(built, { width: 900 });
  await show(file, "places");
  assert((await land(file)) > 5000);
  await assertAlone(file);
  await finish(file);
  const page = await openHost("sandbox");
  const frame = await frameOf(page);
  if (!(await frame.locator('[data-do="view places"]').count())) await frame.locator('[data-id="sheet:more"]').click();
  await frame.locator('[data-do="view places"]').first().click();
  await frame.locator('.land[d^="M"]').waitFor({ state: "attached" });
  assert.equal(await frame.evaluate(() => origin), "null");
  await finish(page, { but: ["console", "failed"] });
});

test("a picture taken away has the land", async () => {
  const page = await open({ width: 900, fragment: "v=1&view=places" });
  await land(page);
  const svg = await page.evaluate(async () => (await document.querySelector("saydo-map").exportPicture()).text());
  const shapes = [...svg.matchAll(/ d="([^"]*)"/g)].map((own) => own[1].length);
  assert(Math.max(...shapes) > 5000, `the land: ${Math.max(...shapes)}`);
  assert(!svg.includes(text("places-land-missing")) && !svg.includes(text("places-land-waiting")));
  const seen = await inside(page, (root) => [...root.querySelectorAll(".place text")].filter((own) => getComputedStyle(own).visibility !== "hidden").map((own) => own.textContent));
  assert(seen.length > 10, seen.join(", "));
  for (const name of seen) assert(svg.includes(`>${name}<`), name);
  await finish(page);
});
