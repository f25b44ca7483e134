// Playing the years: by the test's own clock, which never waits for a second to pass.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, violations } from "./harness.mjs";
import { data, passages, select, undated, written } from "./figures.mjs";
import { at, doing, focused, named, settled, textOf, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const hash = (page) => page.evaluate(() => location.hash);
const year = (page) => textOf(page, ".player .year");
const rules = { rules: { "label-content-name-mismatch": { enabled: false } } };

/** The years in which a passage begins, from the data themselves. */
const years = [...new Set(passages.filter((own) => own.date).map((own) => own.date.slice(0, 4)))].sort();

/** A page whose timers only go when the test lets them; notes how often the address changes. */
const ticking = async (options) => {
  const page = await watched(options);
  // A clock that is only installed runs on by itself, so that a slow machine would see another year.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  return page;
};
const watched = (options) => open({
  ...options,
  before: async (page) => {
    await page.clock.install({ time: 0 });
    await page.addInitScript(() => {
      globalThis.changes = [];
      const replace = history.replaceState;
      history.replaceState = function (...own) {
        globalThis.changes.push(Math.round(performance.now()));
        return replace.apply(this, own);
      };
      globalThis.running = new Set();
      const [start, stop] = [globalThis.setInterval, globalThis.clearInterval];
      globalThis.setInterval = (...own) => {
        const id = start(...own);
        globalThis.running.add(id);
        return id;
      };
      globalThis.clearInterval = (id) => {
        globalThis.running.delete(id);
        return stop(id);
      };
    });
  },
});
const pass = async (page, ms) => {
  await page.clock.runFor(ms);
  await page.clock.runFor(50);
};

/** Shows a view by its link, or from *More*. */
const to = async (page, key) => {
  if (!(await doing(page, `view ${key}`).count())) {
    await named(page, "sheet:more").click();
    await pass(page, 0);
  }
  await doing(page, `view ${key}`).click();
  await pass(page, 0);
};

/** Officials' passages that a period shows, and those with a date that it leaves out. */
const inPeriod = (period) => select(period).filter((own) => own.date && own.voice !== "interpreter").length;
const dated = passages.filter((own) => own.date && own.voice !== "interpreter").length;

/** What the live region tells of a year. */
const until = (year) => text("play-told", { year, selection: text("notice-selection", { n: select({ to: year }).length, all: passages.length }) });
const running = (page) => page.evaluate(() => globalThis.running.size);

test("the years run to the last one, the marks and the address with them, and rest there; every view obeys", async () => {
  const page = await ticking({ width: 1280, fragment: "v=1&view=timeline" });
  const marks = async () => [await at(page, '.part [data-id^="record:"]').count(), await at(page, ".part .ghost").count()];
  const length = await page.evaluate(() => history.length);
  assert.equal(await year(page), text("play-all"));
  assert.deepEqual(await marks(), [dated, 0]);
  await named(page, "play").click();
  await pass(page, 0);
  assert.equal(await year(page), years[0]);
  assert.equal(await running(page), 1, "one timer");
  const runs = text("play-runs", { from: years[0], to: years.at(-1) });
  assert.equal(await told(page), runs);
  const seen = [years[0]];
  while (seen.length < years.length - 1) {
    await pass(page, 1600);
    seen.push(await year(page));
    assert.equal(await told(page), runs, "each year is not told");
    assert.equal(await hash(page), `#v=1&view=timeline&to=${seen.at(-1)}`);
    // Those of later years stand faint where they will be.
    const n = inPeriod({ to: seen.at(-1) });
    assert.deepEqual(await marks(), [n, dated - n], seen.at(-1));
  }
  assert.deepEqual(seen, years.slice(0, -1));
  await pass(page, 1600);
  assert.equal(await year(page), years.at(-1));
  assert.equal(await running(page), 0, "at rest");
  const period = { to: years.at(-1) };
  assert.equal(await told(page), until(years.at(-1)));
  const officials = passages.filter((own) => own.voice !== "interpreter").length;
  const scholars = select(period).filter((own) => own.voice === "interpreter").length;
  const counts = [
    text("notice-selection", { n: inPeriod(period), all: officials }),
    text("play-undated", { n: undated(period) }),
    scholars && text("places-hidden", { n: scholars, who: data.terms.interpreters }),
    text("play-still"),
  ];
  assert.equal(await textOf(page, ".play-counts"), counts.filter(Boolean).join(" "));
  assert.equal(await page.evaluate(() => history.length), length, "no step of the history");
  for (const own of ["gaps", "map", "evidence", "timeline"]) {
    await to(page, own);
    assert.equal(await hash(page), `#v=1&view=${own}&to=${years.at(-1)}`);
    assert.equal(await textOf(page, ".narrowed span"), text("selection-of", { n: select(period).length, all: passages.length }));
    assert.equal(await at(page, ".player").count(), own === "timeline" ? 1 : 0, `the player stands in the Timeline alone: ${own}`);
  }
  await named(page, "brush:clear").click();
  await pass(page, 0);
  assert.equal(await hash(page), "#v=1&view=timeline");
  await finish(page);
});

test("at four times the speed the address follows at most once a second; pausing brings it up", async () => {
  const page = await ticking({ width: 1280, fragment: "v=1&view=timeline" });
  await doing(page, "speed 4").click();
  await named(page, "play").click();
  await pass(page, 0);
  await page.evaluate(() => { globalThis.changes.length = 0; });
  for (let n = 0; n < 4; n += 1) await pass(page, 350);
  const shown = await year(page);
  assert.equal(shown, years[4], "four years on");
  assert.equal(await page.evaluate(() => globalThis.changes.length), 1, "in 1.6 seconds one change");
  await doing(page, "speed 1").click();
  await pass(page, 0);
  assert.equal(await running(page), 1, "another speed is no other action");
  await named(page, "play").click();
  await pass(page, 0);
  assert.equal(await running(page), 0);
  assert.equal(await hash(page), `#v=1&view=timeline&to=${shown}`);
  assert.equal(await told(page), until(shown));
  await pass(page, 10_000);
  assert.equal(await year(page), shown, "paused is paused");
  await finish(page);
});

/** What a step of a year moves, with the class of each, its frames, and how long it takes. */
const glides = (page, own) => page.evaluate(async (action) => {
  const element = document.querySelector("saydo-map");
  const found = [];
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (frames, timing) {
    found.push({ what: this.getAttribute("class"), id: this.parentNode.dataset.id, frames, duration: timing.duration, styled: this.hasAttribute("style") });
    return animate.call(this, frames, timing);
  };
  if (action) element.act(action);
  else element.shadowRoot.querySelector('[data-do="year-next"]').click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return found;
}, own);

test("in the Timeline marks keep their places and new ones come up; on the map a host's step lets them glide", async () => {
  const page = await open({ width: 1280, fragment: "v=1&view=timeline&to=2016" });
  const marks = () => at(page, '.part [data-id^="record:"]').evaluateAll((all) => all.map((own) => own.dataset.id));
  const before = await marks();
  const up = await glides(page);
  await settled(page);
  assert.equal(await year(page), "2017");
  const fresh = (await marks()).filter((id) => !before.includes(id));
  assert(fresh.length > 0 && fresh.length === inPeriod({ to: "2017" }) - inPeriod({ to: "2016" }));
  assert.deepEqual(up.map((own) => own.id).toSorted(), fresh.toSorted());
  assert(up.every((own) => own.frames.opacity && !own.frames.transform), "none moves");
  await finish(page);
  const map = await open({ width: 1280, fragment: "v=1&view=map&to=2016" });
  const moved = await glides(map, "year-next");
  assert(moved.some((own) => own.what.includes("mean") && own.frames.transform?.[1] === "none"), "a mark moves");
  assert(moved.some((own) => own.frames.opacity), "a new mark comes up");
  for (const own of [...up, ...moved]) assert(own.duration <= 600 && !own.styled, own.what);
  await finish(map);
});

test("any other action, a hidden page and a removed widget end it", async () => {
  const page = await ticking({ width: 1280, fragment: "v=1&view=timeline" });
  const start = async () => {
    await named(page, "play").click();
    await pass(page, 1600);
    assert.equal(await running(page), 1);
  };
  await start();
  const shown = await year(page);
  await named(page, "issue:finance").press("Enter");
  await pass(page, 0);
  assert.equal(await running(page), 0);
  assert.equal(await hash(page), `#v=1&view=timeline&issue=finance&to=${shown}`);
  await page.keyboard.press("Escape");
  await pass(page, 0);

  await start();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    document.dispatchEvent(new Event("visibilitychange"));
    delete document.hidden;
  });
  await pass(page, 0);
  assert.equal(await running(page), 0);

  await start();
  await page.evaluate(() => document.querySelector("saydo-map").remove());
  await pass(page, 0);
  assert.equal(await running(page), 0, "no timer of a removed widget");
  await pass(page, 5000);
  await finish(page);
});

test("back while the years run shows the view before, and its address stays", async () => {
  const page = await ticking({ width: 1280, fragment: "v=1&view=gaps" });
  await to(page, "timeline");
  await named(page, "play").click();
  await pass(page, 3200);
  assert.equal(await running(page), 1);
  await page.goBack();
  await pass(page, 0);
  assert.equal(await running(page), 0);
  assert.equal(await hash(page), "#v=1&view=gaps");
  assert.equal(await view(page), text("view-rows"));
  assert.equal(await doing(page, "view gaps").getAttribute("aria-current"), "page");
  await finish(page);
});

test("by keys: space on the button, arrows for a step, and focus stays", async () => {
  const page = await ticking({ width: 900, fragment: "v=1&view=timeline" });
  await named(page, "play").focus();
  await page.keyboard.press("ArrowRight");
  await pass(page, 0);
  assert.equal(await year(page), years[0]);
  assert.equal(await told(page), until(years[0]));
  await page.keyboard.press("ArrowLeft");
  await pass(page, 0);
  assert.equal(await told(page), text("play-end"));
  assert.equal(await named(page, "play:year-back").getAttribute("aria-disabled"), "true");
  await page.keyboard.press("ArrowRight");
  await pass(page, 0);
  assert.equal(await year(page), years[1]);
  await page.keyboard.press("Space");
  await pass(page, 1600);
  assert.equal(await running(page), 1);
  assert.equal(await focused(page), "play");
  await page.keyboard.press("Space");
  await pass(page, 0);
  assert.equal(await running(page), 0);
  assert.equal(await focused(page), "play");
  await finish(page);
});

test("with less motion nothing runs and nothing glides, but there are steps", async () => {
  const page = await open({ width: 768, reducedMotion: true, fragment: "v=1&view=timeline" });
  assert(!(await named(page, "play").isVisible()) && !(await doing(page, "speed 2").isVisible()));
  assert(await at(page, ".play-still").isVisible());
  await page.evaluate(() => document.querySelector("saydo-map").act("play"));
  await settled(page);
  assert.equal(await year(page), years[0], "a host's wish to play is a step");
  const animated = await page.evaluate(async () => {
    let n = 0;
    Element.prototype.animate = () => { n += 1; };
    document.querySelector("saydo-map").shadowRoot.querySelector('[data-do="year-next"]').click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return n;
  });
  assert.deepEqual([await year(page), animated], [years[1], 0]);
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});

test("on a phone: a thumb plays, pauses, steps and drags the whole window", async () => {
  const page = await ticking({ width: 360, height: 740, touch: true, fragment: "v=1&view=timeline&from=2012-03&to=2014-08" });
  for (const button of await at(page, ".player button").all()) {
    const box = await button.boundingBox();
    assert(box.width >= 44 && box.height >= 44, `${await button.textContent()} ${box.width} × ${box.height}`);
  }
  await named(page, "play").tap();
  await pass(page, 0);
  assert.equal(await textOf(page, ".run"), text("play-pause"));
  await named(page, "play").tap();
  await pass(page, 0);
  assert.equal(await hash(page), "#v=1&view=timeline&from=2012-03&to=2014");
  const window = named(page, "brush:window");
  assert.equal(await window.getAttribute("aria-valuetext"), text("brush-window", { from: written("2012-03"), to: written("2014-12") }));
  await window.scrollIntoViewIfNeeded();
  const box = await at(page, ".window").boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type, to) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: to, y }] });
  await touch("touchStart", x);
  for (const by of [10, 30, 40, 50]) await touch("touchMove", x + by);
  await touch("touchEnd");
  await pass(page, 0);
  const [, from, to] = /&from=(\d{4}-\d\d)&to=(\d{4}-\d\d)$/.exec(await hash(page)) ?? assert.fail(await hash(page));
  const month = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  assert.equal(month(to) - month(from), 33, "as long as before");
  assert(month(from) > month("2012-03"));
  await window.focus();
  await page.keyboard.press("ArrowLeft");
  await pass(page, 0);
  assert.equal(month(/&from=(\d{4}-\d\d)/.exec(await hash(page))[1]), month(from) - 1);
  assert.equal(await focused(page), "brush:window");
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [360, 360]);
  await page.clock.resume();
  assert.deepEqual(await violations(page, rules), []);
  await finish(page);
});
