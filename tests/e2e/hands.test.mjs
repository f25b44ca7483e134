// A page that others change under the program, as translators do: whatever they do, the words are those of the state.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { text } from "./text.mjs";
import { install } from "./translators.mjs";

/** A page with one element as wide as can be, and the models of translators. */
async function host(width, state = "view=gaps") {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="${state}"></saydo-map>`);
  await install(page);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  await page.evaluate((waiting) => {
    globalThis.element = document.querySelector("saydo-map");
    globalThis.live = () => element.shadowRoot.getElementById("live");
    const isWaiting = (words) => waiting.some((own) => words.includes(own.replaceAll(" ", "")));
    const isBusy = () => element.ariaBusy || isWaiting(globalThis.wordsOf(live()));
    /** Until nothing is waited for and two frames are alike. */
    globalThis.drawn = async () => {
      let before;
      do {
        before = globalThis.wordsOf(live());
        for (let left = 2; left > 0; left -= 1) await new Promise(requestAnimationFrame);
      } while (isBusy() || before !== globalThis.wordsOf(live()));
    };
    const known = new Map();
    /** The words of a fresh element with a state, as wide. A state that comes again has the same. */
    globalThis.opened = async (state) => {
      if (known.has(state)) return known.get(state);
      const fresh = document.createElement("saydo-map");
      fresh.setAttribute("state", state);
      const ready = new Promise((done) => fresh.addEventListener("saydo-ready", done, { once: true }));
      document.body.append(fresh);
      // It stands below the window, where it would sleep.
      fresh.dispatchEvent(new FocusEvent("focusin"));
      await ready;
      let words;
      do {
        await new Promise(requestAnimationFrame);
        words = globalThis.wordsOf(fresh.shadowRoot.getElementById("live"), true);
      } while (isWaiting(words));
      fresh.remove();
      known.set(state, words);
      return words;
    };
    /** Does a step: a search, or what the control with an action does where it is, as from the outside where it isn't. */
    globalThis.take = (step) => {
      const query = /^query (.*)/.exec(step)?.[1];
      const own = element.shadowRoot.querySelector(query === undefined ? `[data-do="${step}"]` : '[type="search"]');
      if (query !== undefined && own) {
        own.value = query;
        return own.dispatchEvent(new Event("input", { bubbles: true }));
      }
      if (!own) return element.act(step);
      if (own.localName === "input") return own.click();
      let target = own;
      while (target.firstElementChild) target = target.firstElementChild;
      return target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    };
  }, [text("share-waiting"), text("places-land-waiting")]);
  return page;
}

/** Every view and sheet, and what changes the words of each. */
const journey = [
  "issue sea", "record xi-2017-rights", "next", "next", "previous", "close", "close", "sheet about", "sheet about",
  "view map", "issue trade", "issue sea", "issue sea", "compare trade", "close",
  "view story", "story-next", "story-next", "story-next", "story-next", "story-back", "story 1", "story-next",
  "view evidence", "query rules", "query sea", "query", "layout table", "query law", "query", "issue sea", "sort year", "issue sea",
  "layout list", "sheet filters", "toggle audience foreign", "toggle audience foreign", "sheet filters", "speaker all",
  "view timeline", "year-next", "year-next", "year-next", "year-back", "period", "issue sea", "close",
  "view places", "zoom", "issue trade", "record xi-2017-rights", "close", "close",
  "sheet more", "sheet sure", "method median", "published", "sheet sure", "sheet help", "sheet help",
  "sheet share", "sheet share", "sheet codes", "sheet codes", "view gaps",
];

/** What an address doesn't hold: own scores as they can be taken back, and what is unfolded. */
const finale = [
  "recode on", "view evidence", "layout list", "record xi-2017-rights", "recode xi-2017-rights:1", "undo", "redo", "view gaps", "published",
  "view evidence", "close", "unfold trade", "unfold sea", "unfold trade", "recode off", "view story", "story-next",
];

/** Controls that lead out of the page, go on by themselves, or open what is drawn anew some time after each change. */
const unfit = /^(copy|file|save|system|open-codes|play|speed|live|theme|go |sheet share|sheet codes|recode|codes|undo|redo|unfold)/;

/**
 * What the words are after each step: of the journey, then of controls chosen by chance, then of the finale, 200 in all;
 * and where, before the finale, they are others than those of a fresh element with the same state.
 */
const walk = (page) => page.evaluate(async ([journey, finale, unfit]) => {
  const [steps, others] = [[], []];
  let seed = 11;
  const chance = (n) => (seed = (seed * 16807) % 2147483647) % n;
  const choose = () => {
    const all = [...element.shadowRoot.querySelectorAll("[data-do]:not([disabled])")].map((own) => own.dataset.do);
    const fitting = all.filter((own) => !new RegExp(unfit).test(own) && own !== "query");
    return fitting[chance(fitting.length)] ?? "view gaps";
  };
  const end = 200 - finale.length;
  while (steps.length < 200) {
    const step = journey[steps.length] ?? finale[steps.length - end] ?? choose();
    globalThis.take(step);
    await globalThis.drawn();
    const state = element.getState();
    // A sheet is in no address.
    if (steps.length < end && !element.shadowRoot.querySelector(".sheet")) {
      const both = [globalThis.wordsOf(live(), true), await globalThis.opened(state)];
      if (both[0] !== both[1]) others.push([step, state, ...globalThis.first(...both)]);
    }
    steps.push([step, globalThis.wordsOf(live()), state]);
  }
  return [steps, others];
}, [journey, finale, unfit.source]);

/** Takes the same steps while a model translates; gives the first at which the words part, before or after it did. */
const parting = (page, model, steps) => page.evaluate(async ([model, steps]) => {
  const translate = globalThis.translators[model]();
  await translate(live());
  let marks = 0;
  for (const [at, [step, expected]] of steps.entries()) {
    const where = `step ${at}, ${step}`;
    globalThis.take(step);
    if (model === "watching") for (const own of live().querySelectorAll("font > font")) own.replaceWith(own.textContent);
    await globalThis.drawn();
    for (const when of ["drawn", "translated"]) {
      if (element.dataset.saydo !== "ready") return `${where}: ${element.dataset.saydo}`;
      const found = globalThis.wordsOf(live());
      if (found !== expected) return `${where}, ${when}: ${JSON.stringify(globalThis.first(found, expected))}`;
      if (when === "drawn") await translate(live());
    }
    if (live().textContent.includes("⟦")) marks += 1;
  }
  return marks > steps.length / 2 ? "" : `only ${marks} pages were translated`;
}, [model, steps]);

/** Models that differ from another one in when or where they write; the journey through every view is enough for them. */
const variants = ["restoring", "late", "elsewhere"];

for (const [width, models] of [[1240, ["fonts", "texts", "merging", ...variants]], [390, ["watching"]]]) {
  test(`whatever a translator does at ${width} px, the words are those of the state`, async (t) => {
    const plain = await host(width);
    const [steps, others] = await walk(plain);
    assert.deepEqual(others, []);
    const views = new Set(steps.map(([, , state]) => /view=(\w+)/.exec(state)?.[1]));
    for (const own of ["gaps", "map", "evidence", "timeline", "places", "story"]) assert(views.has(own), `${own} was never shown`);
    await finish(plain);
    for (const model of models) {
      await t.test(model, async () => {
        const page = await host(width);
        assert.equal(await parting(page, model, variants.includes(model) ? steps.slice(0, journey.length) : steps), "");
        await finish(page);
      });
    }
  });
}

/** Where the widget stands, with words of the page beside it and in it. */
const surroundings = {
  page: { path: "/" },
  frame: { path: "/embed.html" },
  element: { path: "/tests/e2e/fixtures/blank.html", html: "<p>Words of the article.</p><saydo-map>A <b>text</b> until the program runs.</saydo-map>" },
};

for (const [where, { path, html }] of Object.entries(surroundings)) {
  test(`a translator that is at the ${where}'s own words before the program is there does no harm`, async () => {
    for (const model of ["fonts", "texts", "merging", "late"]) {
      let release;
      const held = new Promise((done) => (release = done));
      const page = await open({ path, ready: false, width: 700, before: (own) => own.route("**/data.bin*", async (route) => (await held, route.continue())) });
      if (html) {
        await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body>${html}`);
        await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
      }
      await install(page);
      await page.waitForFunction(() => customElements.get("saydo-map"));
      await page.evaluate((model) => {
        // As Chrome has it: what stands in the shadow root too.
        const all = [globalThis.translators[model](), globalThis.translators[model]()];
        globalThis.translate = async () => {
          const root = document.querySelector("saydo-map").shadowRoot;
          await all[0](document.body);
          for (const own of root?.querySelectorAll("#still, #live") ?? []) await all[1](own);
        };
        return globalThis.translate();
      }, model);
      await shadow(page).dispatchEvent("focusin");
      await page.evaluate(() => globalThis.translate());
      release();
      await whenReady(page);
      await page.evaluate(() => globalThis.translate());
      const found = await page.evaluate(async () => {
        const element = document.querySelector("saydo-map");
        element.setState("view=gaps&issue=sea");
        for (let n = 0; n < 3; n += 1) await new Promise(requestAnimationFrame);
        const live = element.shadowRoot.getElementById("live");
        return { state: element.dataset.saydo, words: globalThis.wordsOf(live), shown: live.checkVisibility(), still: element.shadowRoot.getElementById("still") };
      });
      assert.equal(found.state, "ready", model);
      assert(found.words.includes("Lawofthesea") && found.shown && !found.still, model);
      assert.equal(await shadow(page).locator(".failed").count(), 0, model);
      await finish(page);
    }
  });
}
