// Words that are long, and words that run from right to left: nothing is cut, lies over something else or leaves the window.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pseudo } from "../tools/pseudo.mjs";
import { finish, open } from "./harness.mjs";
import { lost } from "./lost.mjs";
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

/** Where the figure's texts stand. */
const figure = { host: "saydo-map", within: "#live", parts: ".row-head, .brief-lines, .ticks, .figure-key, .entry, .top, .heading, .source, .ways, .sheet, .card, .view" };

const states = ["", "issue=sea", "record=xi-2017-rights", "view=evidence&issue=sea", "view=map", "view=timeline", "view=places", "view=story&step=2", "method=median,ranges"];
const sheets = ["more", "about", "sure", "help", "share"];

for (const [what, code, before] of [["long words", "fr", stretch], ["words from right to left", "ar", undefined]]) {
  for (const width of [360, 1240]) {
    test(`${what} fit at ${width} px: figure, issue, passage, views and sheets`, async () => {
      const page = await open({ width, fragment: `lang=${code}`, before });
      const found = [];
      const check = async (where) => found.push(...(await lost(page, figure)).map((own) => `${where || "the figure"}: ${own}`));
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
