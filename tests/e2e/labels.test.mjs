// Labels: each rendered text lies within the width that the layout reserved for it and inside its picture, and no two
// that are seen at once overlap.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { data } from "./figures.mjs";
import { at, go, inside, texts, widen } from "./steps.mjs";

/** Every text of the pictures: its box in the picture's units, what is reserved for it, and the picture's size. */
const labels = (page) => inside(page, (root) => [...root.querySelectorAll("svg.picture")].flatMap((svg, picture) => {
  const { width, height } = svg.viewBox.baseVal;
  const frame = svg.getBoundingClientRect();
  const unit = width / frame.width;
  return [...svg.querySelectorAll("text")].map((own) => {
    const seen = own.getBoundingClientRect();
    const style = getComputedStyle(own);
    return {
      text: own.textContent,
      picture,
      name: own.classList.contains("name"),
      shown: style.visibility === "visible" && style.display !== "none",
      turned: own.hasAttribute("transform"),
      reserved: Number(own.dataset.w ?? NaN),
      // What letters advance by: the ink of a slanted last letter may lean out of it, and counts as ink below.
      w: own.getComputedTextLength(),
      left: (seen.left - frame.left) * unit,
      right: (seen.right - frame.left) * unit,
      top: (seen.top - frame.top) * unit,
      bottom: (seen.bottom - frame.top) * unit,
      width,
      height,
    };
  });
}));

function broken(all) {
  const found = [];
  for (const own of all) {
    if (!(own.w <= own.reserved + 0.5)) found.push(`“${own.text}” is ${own.w.toFixed(1)} wide, ${own.reserved} are reserved`);
    const inside = own.left >= -0.5 && own.right <= own.width + 0.5 && own.top >= -0.5 && own.bottom <= own.height + 0.5;
    if (!inside) found.push(`“${own.text}” leaves its picture: ${[own.left, own.right, own.top, own.bottom].map((n) => n.toFixed(1))} of ${own.width} × ${own.height}`);
  }
  // Half of the leading above and below does not count as ink.
  const ink = all.filter((own) => own.shown && !own.turned).map((own) => {
    const lead = (own.bottom - own.top) * 0.2;
    return { ...own, top: own.top + lead, bottom: own.bottom - lead };
  });
  for (const [index, a] of ink.entries()) {
    for (const b of ink.slice(index + 1)) {
      const over = a.picture === b.picture && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
      if (over) found.push(`“${a.text}” and “${b.text}” overlap`);
    }
  }
  return found;
}

const states = ["", "&issue=sea", "&issue=universal-values", "&record=xi-2015-internet", "&layer=interpreters", "&side=home", "&audience=foreign,done&q=rule", "&issues=sea,trade,internet", "&gap=home", "&method=median,ranges", "&method=interpreters,unclear,ranges&issue=equality"];

for (const width of [320, 480, 680, 960, 1280]) {
  test(`the map at ${width} px: every text within its reserved box, inside the picture, clear of the others`, async () => {
    const page = await open({ width, fragment: "view=map" });
    const found = [];
    for (const state of states) {
      await go(page, `view=map${state}`);
      const all = await labels(page);
      assert(all.length > (state.includes("issues=") ? 10 : 20), `view=map${state} has ${all.length} texts`);
      found.push(...broken(all).map((own) => `${state || "default"}: ${own}`));
    }
    assert.deepEqual([...new Set(found)], []);
    await finish(page);
  });
}

/** Every line of text of the rows and of an open issue's axis, by what it belongs to, with the marks of the tracks. */
const lines = (page) => inside(page, (root) => [...root.querySelectorAll(".figure .row, .figure .ticks, .figure .spread, .figure-key")].filter((own) => own.checkVisibility({ contentVisibilityAuto: true })).flatMap((own, of) => {
  const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) found.push([node.data.trim(), box]);
  }
  for (const mark of own.querySelectorAll(".track :is(circle, rect)")) found.push([mark.getAttribute("class"), mark.getBoundingClientRect()]);
  const frame = root.host.getBoundingClientRect();
  return found.map(([text, box]) => {
    // Half of the leading above and below does not count as ink.
    const lead = box.height * 0.2;
    return { of, text, left: box.left, right: box.right, top: box.top + lead, bottom: box.bottom - lead, out: box.left < frame.left || box.right > frame.right };
  });
}));

for (const width of [320, 480, 680, 960, 1280]) {
  test(`the rows at ${width} px: every word inside the page, clear of the others and of the marks`, async () => {
    const page = await open({ width, fragment: "view=gaps" });
    const found = [];
    for (const state of states) {
      await go(page, `view=gaps${state}`);
      const all = await lines(page);
      assert(all.length > 20, `view=gaps${state} has ${all.length} lines`);
      found.push(...all.filter((own) => own.out).map((own) => `${state}: “${own.text}” leaves the page`));
      for (const [index, a] of all.entries()) {
        for (const b of all.slice(index + 1)) {
          const marks = /^(ring|square|disc)/.test(a.text) && /^(ring|square|disc)/.test(b.text);
          const over = a.of === b.of && !marks && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
          if (over) found.push(`${state}: “${a.text}” and “${b.text}” overlap`);
        }
      }
    }
    assert.deepEqual([...new Set(found)], []);
    await finish(page);
  });
}

test("speakers, a walk and a chain: every text within its box, clear of the others", async () => {
  const page = await open({ width: 320, fragment: "view=evidence&layer=speakers" });
  for (const width of [320, 768, 1280]) {
    await widen(page, width);
    for (const state of ["", "&speaker=xi-jinping", "&record=xi-2017-equals&chain=on"]) {
      await go(page, `view=evidence&layer=speakers${state}`);
      assert.deepEqual(broken(await labels(page)), [], `${width} px ${state}`);
    }
  }
  await finish(page);
});

test("linked pairs on the map: every text within its box, clear of the others", async () => {
  const page = await open({ width: 320, fragment: "view=map&layer=pairs" });
  for (const width of [320, 680, 1280]) {
    await widen(page, width);
    assert.deepEqual(broken(await labels(page)), [], `${width} px`);
  }
  await finish(page);
});

test("every issue open in turn leaves the map's labels clear of one another", async () => {
  const found = [];
  for (const width of [360, 1280]) {
    const page = await open({ width, fragment: "view=map" });
    for (const { id } of data.issues) {
      await go(page, `view=map&issue=${id}`);
      found.push(...broken(await labels(page)).map((own) => `${width} px, ${id}: ${own}`));
    }
    await finish(page);
  }
  assert.deepEqual([...new Set(found)], []);
});

test("the open issue's name is drawn on the map, at any width", async () => {
  for (const width of [320, 1280]) {
    const page = await open({ width, fragment: "view=map" });
    for (const { id, label } of data.issues.filter((own) => own.status === "covered")) {
      await go(page, `view=map&issue=${id}`);
      const selector = `.map [data-id="issue:${id}"] .name`;
      assert.equal((await texts(page, selector)).join(" "), label);
      const seen = await at(page, selector).evaluateAll((all) => all.map((own) => getComputedStyle(own).visibility));
      assert(seen.every((own) => own === "visible"), `${id} at ${width} px`);
    }
    await finish(page);
  }
});

test("pictures have no style attribute and no text smaller than 10 px on the screen", async () => {
  for (const [width, fragment] of [[320, "view=map"], [759, "view=map"], [899, "view=map"], [1039, "view=map"], [1280, "view=map"], [320, "view=gaps&issue=sea"], [320, "view=evidence&layer=speakers"], [320, "view=timeline"]]) {
    const page = await open({ width, fragment });
    const found = await inside(page, (root) => ({
      styled: root.querySelectorAll("[style]").length,
      small: [...root.querySelectorAll("svg text")].filter((own) => own.ownerSVGElement.viewBox.baseVal?.width).filter((own) => {
        const scale = own.ownerSVGElement.getBoundingClientRect().width / own.ownerSVGElement.viewBox.baseVal.width;
        return Number(own.getAttribute("font-size")) * scale < 9.99;
      }).map((own) => own.textContent),
    }));
    assert.deepEqual(found, { styled: 0, small: [] }, `${fragment} at ${width} px`);
    await finish(page);
  }
});
