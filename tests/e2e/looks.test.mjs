// Looks that everybody can use: no broken rule of WCAG 2.2 AA that a program can find, in any view, light and dark;
// forced colours, less motion, targets large enough for a finger.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, shadow, violations } from "./harness.mjs";
import { at, doing, go, inside, more, named, settled, sheet, show } from "./steps.mjs";
import { text } from "./text.mjs";

const rules = {
  // And that headings go down one level at a time, that landmarks have names of their own, and more of that kind.
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // It takes all text inside a row of a picture for the row's label; that names start with the label is tested elsewhere.
  rules: { "label-content-name-mismatch": { enabled: false } },
};

/** The sheets; share and codes are drawn by a module of their own. */
const sheets = ["more", "about", "sure", "help", "share", "codes"];

/** Opens a sheet and waits until it is drawn. */
async function openSheet(page, key) {
  await sheet(page, key);
  await at(page, '[data-id="sheet"]:not(:has(> [role="status"])) :is(h2, h3)').first().waitFor();
}

const pages = ["", "record=xi-2017-rights", "view=evidence", "view=story&step=2", "view=story&step=6", "view=gaps&issue=sea", "view=map&record=xi-2017-rights", "view=evidence&layer=table&q=rights&issues=sea,human-rights", "view=story", "view=gaps&record=resolution-2018-03&q=rights", "view=map", "view=map&issue=sea&layer=interpreters", "view=evidence&record=declaration-2017-rights&q=rights&issues=sea,human-rights", "view=gaps&audience=foreign&category=1", "view=gaps&issues=sea,trade,internet&side=home"];

for (const width of [360, 768, 1280]) {
  // Between the two the layout differs, and no colour does.
  for (const dark of width === 768 ? [false] : [false, true]) {
    test(`${dark ? "dark" : "light"} at ${width} px: no rule of WCAG is broken in any view, sheet or card`, async () => {
      const page = await open({ width, dark, fragment: "view=gaps", reducedMotion: true });
      const found = [];
      const check = async (name) => found.push(...(await violations(page, rules)).map((own) => `${name}: ${own}`));
      for (const state of pages) {
        await go(page, state);
        await check(state);
      }
      await go(page, "view=gaps&issues=sea");
      for (const key of sheets) {
        await openSheet(page, key);
        await check(key);
        await page.keyboard.press("Escape");
      }
      await go(page, "view=evidence&issues=sea");
      await named(page, "sheet:filters").click();
      await settled(page);
      await check("filters");
      assert.deepEqual(found, []);
      await finish(page);
    });
  }
}

test("the theme is the system's until one is chosen by hand, and turns back", async () => {
  const ground = (page) => inside(page, (root) => getComputedStyle(root.querySelector(".saydo")).backgroundColor);
  const light = await open({ width: 1280 });
  const dark = await open({ width: 1280, dark: true });
  const [bright, deep] = [await ground(light), await ground(dark)];
  assert.notEqual(bright, deep);
  await more(light);
  await named(light, "theme").click();
  await settled(light);
  assert.equal(await ground(light), deep);
  assert.match(light.url(), /theme=dark/);
  await named(light, "theme").click();
  await settled(light);
  assert.equal(await ground(light), bright);
  await finish(light);
  await more(dark);
  await named(dark, "theme").click();
  await settled(dark);
  assert.equal(await ground(dark), bright, "in a dark system one press gives the light theme");
  await finish(dark);
});

test("a theme that the address asks for fills the window, before the program and after", async () => {
  for (const wait of [false, true]) {
    const page = await open({ width: 640, height: 2000, fragment: "theme=dark", ready: wait, before: (own) => !wait && own.route("**/saydo-program.js*", () => {}) });
    await shadow(page).locator(".saydo").first().waitFor();
    assert.equal(await inside(page, (root) => [...root.querySelectorAll(".saydo")].some((own) => own.getBoundingClientRect().bottom >= innerHeight)), true);
    await finish(page, { but: wait ? [] : ["console", "failed"] });
  }
});

for (const options of [{ forcedColors: true }, { forcedColors: true, dark: true }, { reducedMotion: true }]) {
  test(`${JSON.stringify(options)}: every view starts and opens without an error`, async () => {
    const page = await open({ width: 1280, fragment: "view=gaps&issue=sea", ...options });
    for (const key of ["map", "story", "evidence", "timeline", "places", "gaps"]) await show(page, key);
    const seen = await inside(page, (root) => {
      const ground = getComputedStyle(root.querySelector(".saydo")).backgroundColor;
      const marks = [...root.querySelectorAll(".figure-key :is(circle, rect)[class], .track :is(circle, rect)[class]")].map((own) => getComputedStyle(own));
      return { ground, drawn: marks.map((style) => [style.fill, style.stroke]) };
    });
    assert(seen.drawn.length > 10);
    for (const paints of seen.drawn) assert(paints.some((paint) => paint !== "none" && paint !== seen.ground), `a mark can't be told from the ground: ${paints}`);
    await finish(page);
  });
}

test("under forced colours the sides are told apart by shape", async () => {
  const page = await open({ width: 1280, fragment: "view=map", forcedColors: true });
  const shapes = await inside(page, (root) => Object.fromEntries(["abroad", "home", "done"].map((side) => {
    const own = root.querySelector(`.figure-key .${side}`);
    const ground = getComputedStyle(root.querySelector(".saydo")).backgroundColor;
    return [side, `${own.tagName} ${getComputedStyle(own).fill === ground ? "ring" : "full"}`];
  })));
  assert.equal(new Set(Object.values(shapes)).size, 3, JSON.stringify(shapes));
  await finish(page);
});

test("less motion: nothing moves and nothing fades", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps", reducedMotion: true });
  const still = async (what) => assert.equal(await inside(page, (root) => root.getAnimations().length), 0, what);
  for (const action of ["issue sea", "record state-council-sea", "view map", "view story", "view evidence"]) {
    await doing(page, action).first().click();
    await still(action);
  }
  await sheet(page, "more");
  await still("more");
  await finish(page);
});

/** What can be pressed, by size; text in a line is exempt, and so are marks that a list offers as well. */
const targets = (page, forFinger = false) => inside(page, (root, forFinger) => [...root.querySelectorAll('button, input, textarea, summary, a[href], [role="button"]')].flatMap((own) => {
  if (own.closest('[aria-hidden="true"]') || !own.checkVisibility() || own.disabled) return [];
  const inline = own.closest(".sentence, p") && getComputedStyle(own).display.startsWith("inline") && !own.closest(".actions, .crumb");
  if (inline && own.tagName === "A") return [];
  // Links in a line of text, of which the entry's own text is one more, can't be as high as a finger needs.
  if (forFinger && own.matches(":is(.entry-score, .answers p, .answered) > .link, .entry-score .link")) return [];
  // All of a row opens its issue.
  const shape = own.matches("input[type=checkbox]") ? own.closest("label") : own.matches(".row button.name") ? own.closest(".row") : (own.querySelector(":scope > .hover-box, :scope > .hit-box") ?? own);
  const box = shape.getBoundingClientRect();
  return [{ name: own.dataset.do ?? own.dataset.id ?? own.textContent.trim().slice(0, 40), w: box.width, h: box.height, map: own.matches("svg .issue, svg .record"), listed: root.querySelector(`.entry-text[data-do="${own.dataset.do}"]`) !== null }];
}), forFinger);

/** Passages' marks on the map stand closer; the open issue's list, below or beside it, offers each of them as a whole entry. */
const most = (all) => all.filter((own) => !(own.map && own.listed));

const small = (all, size) => [...new Set(all.filter((own) => own.w < size - 0.5 || own.h < size - 0.5).map((own) => `${own.name} ${own.w.toFixed(0)} × ${own.h.toFixed(0)}`))];

const states = ["", "view=gaps&issue=sea", "view=evidence&layer=table&record=xi-2017-rights", "view=story", "view=gaps&record=resolution-2018-03&audience=foreign,done&q=rights", "view=map&issue=sea", "view=evidence&record=xi-2017-rights", "view=gaps&issues=sea,trade"];

/** Every view, as it begins and with something open in it; what a reader's own scores and filters add. */
const looks = ["", "issue=sea", "record=xi-2017-rights", "record=africa-cdc-help", "record=xi-2017-rights&chain=on", "view=gaps", "view=gaps&gap=home", "view=map", "view=map&issue=sea&with=trade", "view=story", "view=story&step=6", "view=evidence", "view=evidence&issue=sea", "view=evidence&layer=table", "view=evidence&layer=speakers", "view=evidence&layer=speakers&speaker=xi-jinping", "view=timeline", "view=timeline&from=2014&to=2016", "view=places", "view=places&place=cn", "view=gaps&codes=xi-2017-rights:2&record=xi-2017-rights", "view=gaps&method=median,ranges&issue=sea", "view=evidence&q=zzzz", "form=strip&issue=sea", "form=card&record=xi-2017-rights"];

/** Shows every look and every sheet of a page, all that can be unfolded unfolded. */
async function each(page, check) {
  const unfolded = async (name) => {
    await inside(page, (root) => root.querySelectorAll("details").forEach((own) => { own.open = true; }));
    await settled(page);
    await check(name);
  };
  for (const state of looks) {
    await go(page, state);
    await unfolded(state || "the figure");
  }
  await go(page, "");
  for (const key of sheets) {
    await openSheet(page, key);
    await unfolded(key);
    await page.keyboard.press("Escape");
    await settled(page);
  }
  await go(page, "view=evidence");
  await named(page, "sheet:filters").click();
  await settled(page);
  await named(page, "from").fill("soon");
  await named(page, "from").blur();
  await settled(page);
  await unfolded("filters");
}

/** Elements of the page, not of its pictures, that show text of their own or let a reader type, with that text. */
const shown = (page) => inside(page, (root) => [...root.querySelectorAll(".saydo, .saydo *:not(svg, svg *, iframe)")].flatMap((own) => {
  const text = [...own.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE).map((each) => each.data).join(" ").trim();
  const isField = own.matches("textarea, input:not([type=checkbox])");
  if (!text && !isField || !own.checkVisibility()) return [];
  const style = getComputedStyle(own);
  const says = `${own.tagName.toLowerCase()}.${own.className} “${text.slice(0, 60)}”`;
  return [{ says, text, size: style.fontSize, cuts: style.textOverflow !== "clip" || !["none", ""].includes(style.webkitLineClamp), isQuoted: own.closest("q, .quoted, textarea") !== null }];
}));

/** Every look at a width: what shows text, and the lines of pictures. */
const walk = async (width) => {
  const page = await open({ width, reducedMotion: true });
  const all = [];
  await each(page, async (name) => {
    const lines = await inside(page, (root) => [...root.querySelectorAll("svg text")].map((own) => own.textContent.trim()));
    all.push({ name, shown: await shown(page), lines });
  });
  await finish(page);
  return all;
};

for (const width of [390, 1280]) {
  test(`in every view, sheet and form at ${width} px`, async (t) => {
    const all = await walk(width);

    await t.test("type has five sizes", () => {
      const [found, sizes] = [new Set(), new Set()];
      for (const { name, shown } of all) {
        for (const own of shown) {
          sizes.add(own.size);
          if (!["12px", "14px", "16px", "20px", "28px"].includes(own.size)) found.add(`${name}: ${own.size} ${own.says}`);
        }
      }
      assert.deepEqual([...found], []);
      assert.equal(sizes.size, 5, [...sizes].join(", "));
    });

    await t.test("no text is cut: only quotations leave out words", () => {
      // That a button asks for more, that a sentence goes on, and how a paragraph begins.
      const allowed = ["codes-load", "compare-with", "share-system", "share-waiting", "about-scale-said", "about-scale-done"].map((own) => text(own));
      const found = new Set();
      for (const { name, shown, lines } of all) {
        for (const own of shown) {
          if (own.cuts) found.add(`${name}: ${own.says} is cut by its style`);
          // A quotation's own are within its marks.
          const ours = own.text.replace(/“[^”]*”/g, "");
          if (!own.isQuoted && ours.includes("…") && !allowed.includes(own.text)) found.add(`${name}: ${own.says}`);
        }
        // A line of a picture that is cut ends so; in a quotation a space stands before it.
        for (const line of lines) if (/\S…$/.test(line)) found.add(`${name}: “${line}” in a picture`);
      }
      assert.deepEqual([...found], []);
    });
  });
}

test("every target is at least 24 px either way", async () => {
  for (const width of [360, 1280]) {
    const page = await open({ width });
    const found = [];
    for (const state of states) {
      await go(page, state);
      found.push(...small(most(await targets(page)), 24).map((own) => `${width} px, ${state}: ${own}`));
    }
    for (const key of sheets) {
      await openSheet(page, key);
      found.push(...small(await targets(page), 24).map((own) => `${width} px, ${key}: ${own}`));
      await page.keyboard.press("Escape");
    }
    await go(page, "view=evidence");
    await named(page, "sheet:filters").click();
    await settled(page);
    found.push(...small(await targets(page), 24).map((own) => `${width} px, filters: ${own}`));
    assert.deepEqual(found, []);
    await finish(page);
  }
});

test("for a finger controls and rows are at least 44 px high, marks of the map at least 24 px", async () => {
  const page = await open({ width: 360, touch: true });
  const found = [];
  const check = async (name) => {
    const all = most(await targets(page, true));
    const [map, controls] = [all.filter((own) => own.map), all.filter((own) => !own.map)];
    found.push(...small(map, 24).map((own) => `${name}: ${own}`));
    found.push(...small(controls.map((own) => ({ ...own, w: Math.max(own.w, 44) })), 44).map((own) => `${name}: ${own}`));
  };
  for (const state of states) {
    await go(page, state);
    await check(state);
  }
  for (const key of sheets) {
    await openSheet(page, key);
    await check(key);
    await page.keyboard.press("Escape");
  }
  await go(page, "view=evidence");
  await named(page, "sheet:filters").tap();
  await settled(page);
  await check("filters");
  assert.deepEqual([...new Set(found)], []);
  await finish(page);
});

test("a text enlarged to 200 % (half the width) still needs no sideways scrolling", async () => {
  const page = await open({ width: 640, height: 512 });
  await page.evaluate(() => { document.documentElement.style.zoom = "2"; });
  await settled(page);
  for (const view of ["gaps", "map", "evidence", "story"]) {
    await go(page, `view=${view}&issue=sea`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert(wide <= 1, `${view} is ${wide} px too wide`);
  }
  await finish(page);
});

test("the figure prints: ways on, controls and sheets left out, the text kept", async () => {
  for (const [fragment, left, kept] of [
    ["view=gaps&record=xi-2017-rights", [".ways", ".actions", ".sheet", ".skip"], [".card", ".sentence", ".figure-key", ".row", ".source"]],
    ["view=evidence&record=xi-2017-rights", [".ways", ".controls", ".actions", ".sheet"], [".card", ".sentence", ".source"]],
  ]) {
    const page = await open({ width: 1280, fragment });
    await more(page);
    const seen = (selector) => at(page, selector).filter({ visible: true }).count();
    for (const selector of [...left, ...kept].filter((own) => own !== ".skip")) assert(await seen(selector) > 0, `${fragment} has no ${selector} on the screen`);
    await page.emulateMedia({ media: "print" });
    await settled(page);
    for (const selector of left) assert.equal(await seen(selector), 0, `${fragment}: ${selector} on paper`);
    for (const selector of kept) assert(await seen(selector) > 0, `${fragment}: no ${selector} on paper`);
    await finish(page);
  }
});

test("a system's own colours are used in dark as in light, and what carries a number shows it", async () => {
  for (const theme of ["", "&theme=dark"]) {
    const page = await open({ width: 1280, fragment: `view=story${theme}`, forcedColors: true, dark: true });
    const style = (selector, names) => inside(page, (root, [selector, names]) => {
      const own = getComputedStyle(root.querySelector(selector));
      return names.map((name) => own.getPropertyValue(name).trim());
    }, [selector, names]);
    assert.deepEqual(await style(".saydo", ["--ground"]), ["Canvas"], theme);
    const primary = await style(".primary", ["background-color", "color", "forced-color-adjust"]);
    // Else the system puts a plate under the words, of the words' own colour here.
    assert.equal(primary[2], "none");
    assert.notEqual(primary[0], primary[1]);
    await go(page, `view=evidence&issues=sea${theme}`);
    const badge = await style(".badge", ["background-color", "color"]);
    assert.notEqual(badge[0], badge[1]);
    await finish(page);
  }
});

test("paper is light, whatever the screen is, and has no buttons of the player", async () => {
  const page = await open({ width: 900, fragment: "view=timeline&theme=dark&to=2016", dark: true });
  await page.emulateMedia({ media: "print" });
  const ink = await inside(page, (root) => getComputedStyle(root.querySelector(".saydo")).getPropertyValue("--ink").trim());
  assert.equal(ink, "#1b1b1b");
  assert(!(await at(page, ".player").isVisible()));
  assert(await at(page, ".narrowed").isVisible(), "what it counts is said");
  await finish(page);
});
