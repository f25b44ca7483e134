// Words that are long, and words that run from right to left: nothing is cut, lies over something else or leaves the window.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pseudo } from "../tools/pseudo.mjs";
import { finish, open } from "./harness.mjs";
import { go, inside, settled, sheet } from "./steps.mjs";

const built = (name) => readFileSync(new URL(`../../pkg/${name}`, import.meta.url), "utf8");
/** The sum of a text as scripts name it. */
const sum = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Puts the long words in place of French, and their sum into the script that knows French's. */
async function stretch(page) {
  const french = built("text-fr.bin");
  const long = pseudo(french);
  assert(long.length > french.length * 1.3, "the words are longer");
  const script = built("saydo.js");
  assert(script.includes(sum(french)), "the script knows the sum of the words");
  await page.route(/text-fr\.bin/, (route) => route.fulfill({ body: long }));
  await page.route(/\/saydo\.js/, (route) => route.fulfill({ contentType: "text/javascript", body: script.replace(sum(french), sum(long)) }));
}

/** Texts that are cut, leave the window or lie over another of their part, where one can see them. */
const lost = (page) => inside(page, (root) => {
  const [found, all] = [[], []];
  const walker = document.createTreeWalker(root.querySelector("#live"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    const words = node.data.trim();
    if (!words || own.closest("style, .unseen, .skip, textarea, .living, details:not([open]) > :not(summary)") || !own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const picture = own.closest("svg");
    // What stays in view while the rest scrolls lies over the rest.
    let stays = false;
    for (let each = own; each; each = each.parentElement) stays ||= ["sticky", "fixed"].includes(getComputedStyle(each).position);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`“${words}” leaves the window: ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const lead = (bottom - top) * 0.25;
      const part = picture ?? own.closest(".row-head, .brief-lines, .ticks, .figure-key, .entry, .top, .heading, .source, .ways, .sheet, .card, .view");
      if (!stays && !own.closest("[transform]")) all.push({ node, words, part, left, right, top: top + lead, bottom: bottom - lead });
    }
    for (let each = own; each && !picture; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const isCut = (overflowX !== "visible" && overflowX !== "auto" && each.scrollWidth > each.clientWidth + 1) || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1);
      if (isCut) found.push(`“${words}” is cut by ${each.className}`);
    }
  }
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const over = a.node !== b.node && a.part && a.part === b.part && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) found.push(`“${a.words}” and “${b.words}” overlap`);
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) found.push(`${over} px wider than the window`);
  return [...new Set(found)];
});

const states = ["", "issue=sea", "record=xi-2017-rights", "view=evidence&issue=sea", "view=map", "view=timeline", "view=places", "view=story&step=2", "method=median,ranges"];
const sheets = ["more", "about", "sure", "help", "share"];

for (const [what, code, before] of [["long words", "fr", stretch], ["words from right to left", "ar", undefined]]) {
  for (const width of [360, 1240]) {
    test(`${what} fit at ${width} px: figure, issue, passage, views and sheets`, async () => {
      const page = await open({ width, fragment: `lang=${code}`, before });
      const found = [];
      const check = async (where) => found.push(...(await lost(page)).map((own) => `${where || "the figure"}: ${own}`));
      for (const state of states) {
        await go(page, `lang=${code}&${state}`);
        await check(state);
      }
      for (const name of sheets) {
        await go(page, `lang=${code}`);
        await sheet(page, name);
        await settled(page);
        await check(name);
      }
      assert.deepEqual(found, []);
      await finish(page);
    });
  }
}

test("a page from right to left mirrors what is read, and keeps the direction of pictures", async () => {
  const page = await open({ width: 1240, fragment: "lang=ar&issue=trade" });
  const places = await inside(page, (root) => {
    const middle = (selector) => {
      const { left, width } = root.querySelector(`#live ${selector}`).getBoundingClientRect();
      return left + width / 2;
    };
    const ends = [...root.querySelectorAll("#live .ticks")[0].children].map((own) => own.getBoundingClientRect().left);
    const heads = [...root.querySelectorAll("#live .pair.heads")[0]?.children ?? []].map((own) => own.getBoundingClientRect().left);
    return { rows: middle(".beside"), map: middle(".map"), title: middle(".title"), ways: middle(".ways"), ends, heads, close: middle(".issue-sheet .close"), sheet: middle(".issue-sheet"), dir: root.querySelector("#live .saydo").dir };
  });
  assert.equal(places.dir, "rtl");
  assert(places.rows > places.map, "the rows come first, at the right");
  assert(places.title > places.ways, "the title comes before the links to the views");
  assert(places.close < places.sheet, "a sheet is closed at its left");
  assert(places.ends[0] < places.ends.at(-1), "the rejecting end stays at the left");
  if (places.heads.length > 1) assert(places.heads[0] > places.heads[1], "words stand at the right of deeds");
  await finish(page);
});
