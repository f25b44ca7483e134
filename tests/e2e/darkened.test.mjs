// Tools that darken pages, above all Dark Reader. They change HTML's colours and may leave alone what an SVG draws.
// Every label stays legible under such a tool, and our own pages tell it that they have a dark theme themselves.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { go } from "./steps.mjs";

/** Least contrast of a label to what it stands on. */
const least = 4.5;

/** What such a tool does to a shadow root: HTML's text light, its backgrounds dark, inline colours inverted. */
const darken = (page) => shadow(page).evaluate((element) => {
  // What it did to the view before goes: the program itself writes no inline colours.
  for (const own of element.shadowRoot.querySelectorAll("[style]")) for (const name of ["background-color", "fill", "stroke"]) own.style.removeProperty(name);
  element.shadowRoot.adoptedStyleSheets = [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":not(svg, svg *) { color: #e8e6e3 !important; border-color: #736b5e !important; }");
  element.shadowRoot.adoptedStyleSheets = [sheet];
  const inverted = (colour) => {
    const [r, g, b] = colour.match(/\d+/g).map((own) => 255 - own);
    return `rgb(${r}, ${g}, ${b})`;
  };
  for (const own of element.shadowRoot.querySelectorAll("*")) {
    const { backgroundColor, fill, stroke } = getComputedStyle(own);
    const isSvg = own instanceof SVGElement;
    if (!isSvg && !/, 0\)$|transparent/.test(backgroundColor)) own.style.setProperty("background-color", "#181a1b", "important");
    for (const [name, colour] of [["fill", fill], ["stroke", stroke]]) {
      const isInline = isSvg && (own.hasAttribute(name) || own.style[name]);
      if (isInline && /^rgb/.test(colour)) own.style.setProperty(name, inverted(colour), "important");
    }
  }
});

/** Labels in view: words, colour, box, and the share of it that is drawn. */
const labels = (page) => shadow(page).evaluate((element) => {
  const found = [];
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if (!node.data.trim() || !own?.checkVisibility({ visibilityProperty: true }) || own.closest("style, .unseen, .skip, textarea, :disabled")) continue;
    if (getComputedStyle(own).clipPath !== "none") continue;
    let isFaint = false;
    for (let each = own; each; each = each.parentElement) isFaint ||= getComputedStyle(each).opacity !== "1";
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (isFaint || top < 0 || left < 0 || width < 1 || top + height > innerHeight || left + width > innerWidth) continue;
    const { color, fill } = getComputedStyle(own);
    found.push({ words: node.data.trim(), colour: own instanceof SVGElement ? fill : color, left, top, width, height });
  }
  return found;
});

/** The mean colours of boxes on a page without its words. */
async function grounds(page, boxes) {
  await shadow(page).evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, :not(svg, svg *) { color: transparent !important; } text, tspan { fill: transparent !important; }");
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
  });
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(async ([picture, boxes]) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    return boxes.map(({ left, top, width, height }) => {
      const { data } = context.getImageData(left, top, Math.max(1, width), Math.max(1, height));
      const sums = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4) for (const part of [0, 1, 2]) sums[part] += data[at + part];
      return sums.map((sum) => sum / (data.length / 4));
    });
  }, [picture, boxes]);
}

/** Contrast of two colours by WCAG 2. */
const contrast = (one, other) => {
  const luminance = (colour) => {
    const [r, g, b] = colour.map((own) => own / 255).map((own) => (own <= 0.04045 ? own / 12.92 : ((own + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

async function illegible(page) {
  const all = await labels(page);
  assert(all.length > 8, `${all.length} labels`);
  const behind = await grounds(page, all);
  return all.flatMap(({ words, colour }, at) => {
    const ratio = contrast(colour.match(/[\d.]+/g).slice(0, 3).map(Number), behind[at]);
    return ratio < least ? [`“${words}” ${colour} on ${behind[at].map(Math.round)}: ${ratio.toFixed(1)}`] : [];
  });
}

const views = ["view=map", "view=map&issue=sea", "view=map&layer=pairs", "view=places", "view=gaps", "view=timeline", "view=evidence&layer=speakers", "view=story&step=6", "record=xi-2017-rights"];

for (const theme of ["light", "dark"]) {
  test(`every label stays legible when HTML is darkened and SVG is not: ${theme}`, async () => {
    for (const width of [1240, 390]) {
      const page = await open({ width, height: 1400, fragment: `theme=${theme}`, reducedMotion: true });
      for (const view of views) {
        await go(page, `${view}&theme=${theme}`);
        if (view === "view=places") await shadow(page).locator('.land[d^="M"]').waitFor({ state: "attached" });
        await darken(page);
        assert.deepEqual(await illegible(page), [], `${view} at ${width} px`);
      }
      await finish(page);
    }
  });
}

test("our own pages tell such tools that they have a dark theme", async () => {
  for (const path of ["/", "/embed.html", "/i/sea.html", "/editors.html", "/saydo.html"]) {
    const html = await (await fetch(server.url + path)).text();
    assert.match(html, /<meta name="?darkreader-lock"?>/, path);
    assert.match(html, /<meta name="?color-scheme"? content="light dark">/, path);
  }
});

test("in a stranger's page the sheet is one that Dark Reader leaves alone, and browsers too", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map state="view=map"></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  const [sheets, scheme] = await shadow(page).evaluate((element) => [
    [...element.shadowRoot.querySelectorAll("link, style")].map((own) => own.className),
    getComputedStyle(element.shadowRoot.querySelector(".saydo")).colorScheme,
  ]);
  assert.deepEqual(sheets, ["darkreader", "darkreader"], "also the one that comes with the map");
  assert.deepEqual(scheme.split(" ").toSorted(), ["light", "only"]);
  await finish(page);
});
