// The figure's limits, measured: how soon it begins, how high it is, that it says all it says in full, and that every
// reader can get from it to a quotation, by hand, by key, with larger text, in light and dark.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open } from "./harness.mjs";
import { data, figures, issues, passage } from "./figures.mjs";
import { at, focused, go, inside, named, plain, settled, texts, textOf } from "./steps.mjs";
import { text } from "./text.mjs";

/** Issues that can be compared, widest gap first. */
const compared = data.issues.filter(({ id }) => figures(id).gap !== null)
  .toSorted((a, b) => Math.abs(figures(b.id).gap) - Math.abs(figures(a.id).gap));
const [widest] = compared;

const press = async (page, key) => {
  await page.keyboard.press(key);
  await settled(page);
};

/** From the widget's top to the top of the first row's name, in px. */
const firstName = (page) => inside(page, (root) =>
  root.querySelector("button.name").getBoundingClientRect().top - root.host.getBoundingClientRect().top);

for (const [width, most] of [[360, 300], [640, 230], [1280, 230]]) {
  test(`at ${width} px the first row's name stands at most ${most} px below the widget's top`, async () => {
    const page = await open({ width });
    const top = await firstName(page);
    assert(top <= most, `${top} px`);
    await finish(page);
  });
}

for (const [width, most] of [[320, 2], [360, 2], [640, 2], [899, 2], [900, 6], [1280, 6], [1700, 6]]) {
  test(`at ${width} px at most ${most} controls stand before the first row and mark`, async () => {
    const page = await open({ width });
    const found = await inside(page, (root) => {
      const name = root.querySelector("button.name");
      // The link past the ways on is seen only while it has focus.
      const own = [...root.querySelectorAll("button:not(.skip), a[href], summary, input, select, textarea, [tabindex], [data-do]")];
      return own.filter((each) => each.checkVisibility() && !each.matches(".view, svg, svg *, .row, .row *") && each.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING)
        .map((each) => each.textContent.trim());
    });
    assert(found.length <= most, found.join(", "));
    assert(found.length > 0, "no way on");
    await finish(page);
  });
}

for (const [width, most] of [[640, 920], [360, 1320]]) {
  test(`at ${width} px the page is at most ${most} px high, with all pairs`, async () => {
    const page = await open({ width });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert(height <= most, `${height} px`);
    await finish(page);
  });
}

test("two rows stand whole on a phone's first screen", async () => {
  const page = await open({ width: 360, height: 740, touch: true });
  const bottoms = await at(page, ".row").evaluateAll((rows) => rows.map((own) => own.getBoundingClientRect().bottom));
  assert(bottoms[1] <= 740, `the second row ends at ${bottoms[1]} px`);
  await finish(page);
});

for (const width of [320, 360, 640, 900, 1280]) {
  test(`at ${width} px every row has its pair in full, and nothing is cut or ends in an ellipsis`, async () => {
    const page = await open({ width });
    const rows = await at(page, ".row").evaluateAll((all) => all.filter((own) => own.checkVisibility() && !own.closest("details:not([open])")).map((own) => ({
      id: own.dataset.issue,
      said: own.querySelector(".said dd")?.textContent,
      did: own.querySelector(".brief-lines > div:not(.said) dd")?.textContent,
    })));
    assert.deepEqual(rows.map((own) => own.id), compared.map((own) => own.id), "widest gap first");
    for (const { id, said, did } of rows) {
      const { brief } = issues[id];
      for (const [line, own] of [[said, brief.said], [did, brief.did]]) {
        assert(line.includes(own.text), `${id}: “${line}” lacks “${own.text}”`);
        if (own.note) assert(line.includes(own.note), `${id}: “${line}” lacks “${own.note}”`);
      }
    }
    const cut = await inside(page, (root) => [...root.querySelectorAll(".top, .top *, .heading, .heading *, .figure, .figure *")].flatMap((own) => {
      const style = getComputedStyle(own);
      const found = [];
      if ([...own.childNodes].some((each) => each.nodeType === Node.TEXT_NODE && /…|\.\.\./.test(each.data))) found.push(`“${own.textContent}”`);
      if (style.textOverflow !== "clip" || !["none", ""].includes(style.webkitLineClamp)) found.push(`${own.className}: ${style.textOverflow}`);
      const hides = [style.overflowX, style.overflowY].some((each) => each !== "visible") && own.namespaceURI.endsWith("xhtml");
      if (hides && (own.scrollWidth > own.clientWidth + 1 || own.scrollHeight > own.clientHeight + 1)) found.push(`${own.className} hides a part`);
      return found;
    }));
    assert.deepEqual(cut, []);
    await finish(page);
  });
}

for (const [width, fragment] of [[320, ""], [390, "issue=trade"], [640, ""], [1280, ""], [390, "lang=ar"]]) {
  test(`at ${width} px ${fragment} a line runs from the middle of the scale through all rows, behind their words`, async () => {
    const page = await open({ width, fragment });
    const found = await inside(page, (root) => {
      const rows = root.querySelector("#live .rows");
      const line = rows.querySelector(".middle line").getBoundingClientRect();
      const ticks = [...rows.querySelectorAll(".row > .track")].map((own) => own.querySelector('.rail[x1="50%"][x2="50%"]').getBoundingClientRect().left);
      const bare = [];
      const walker = document.createTreeWalker(rows, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (![...range.getClientRects()].some((own) => own.left < line.left && own.right > line.left)) continue;
        let own = node.parentElement;
        while (own !== rows && getComputedStyle(own).backgroundColor === "rgba(0, 0, 0, 0)") own = own.parentElement;
        if (own === rows) bare.push(node.data);
      }
      return { left: line.left, gap: rows.getBoundingClientRect().bottom - line.bottom, high: line.height, ticks, bare };
    });
    assert(found.ticks.length >= 5 && found.ticks.every((own) => Math.abs(own - found.left) < 1), JSON.stringify(found));
    assert(found.high > 300 && Math.abs(found.gap) < 1, JSON.stringify(found));
    assert.deepEqual(found.bare, [], "words that the line crosses");
    await finish(page);
  });
}

test("under the headline, which names the issue with the widest gap, stands one paragraph", async () => {
  for (const width of [360, 640, 1280]) {
    const page = await open({ width });
    const headline = await textOf(page, ".heading h1");
    assert(headline.includes(widest.inline), headline);
    for (const { inline } of compared.slice(1)) assert(!headline.includes(inline), `${headline} names ${inline}`);
    assert.equal((await texts(page, ".heading p")).length, 1);
    assert.equal(await at(page, ".heading h1 + p.sentence").count(), 1);
    await finish(page);
  }
});

/** The words of the axis for a side's position: those of the nearest score. */
const position = (codes, side) => {
  const mean = codes.reduce((sum, own) => sum + own, 0) / codes.length;
  const scores = Object.keys(data.axis[side]).map(Number).toSorted((a, b) => a - b);
  const nearest = scores.reduce((own, score) => (Math.abs(score - mean) < Math.abs(own - mean) ? score : own));
  return data.axis[side][nearest];
};

test("each row's and each mark's name says both positions in words, how many statements and deeds, and the verdict", async () => {
  const page = await open({ width: 1280 });
  for (const { id, label } of compared) {
    const { abroad, done } = figures(id);
    const gap = await textOf(page, `.row[data-issue="${id}"] .verdict`);
    // The row's words say how far; the name also says which way.
    const verdict = /^Differ widely/.test(gap) ? "much" : /^Differ a little/.test(gap) ? "a little" : /^Differ/.test(gap) ? "Deeds" : gap;
    const parts = [
      position(abroad, "said"), text("statements", { n: abroad.length }),
      position(done, "done"), text("deeds", { n: done.length }),
      verdict,
    ];
    for (const selector of [`.map [data-id="issue:${id}"]`, `[data-id="row:${id}"]`]) {
      const name = await at(page, selector).getAttribute("aria-label");
      assert(name.startsWith(label), name);
      let from = 0;
      for (const part of parts) {
        const place = name.indexOf(part, from);
        assert(place >= 0, `${selector}: “${name}” lacks “${part}”`);
        from = place + part.length;
      }
    }
  }
  await finish(page);
});

for (const [width, fragment] of [[1280, ""], [1280, "view=gaps"], [640, ""], [360, ""]]) {
  test(`at ${width} px ${fragment} a reader with a keyboard holds a quotation of the widest gap after at most 12 presses`, async () => {
    const page = await open({ width, fragment });
    let presses = 0;
    const key = async (own) => {
      presses += 1;
      await press(page, own);
    };
    await key("Tab");
    await key("Enter");
    assert.equal(await focused(page), `issue:${widest.id}`);
    await key("Enter");
    assert.equal(await focused(page), "issue-sheet");
    const quoted = async () => passage[(await focused(page))?.match(/^record:(.*)/)?.[1]]?.quotes.length > 0;
    while (!(await quoted())) {
      assert(presses < 11, "no passage with a quotation within 12 presses");
      await key("Tab");
    }
    const { quotes, issue } = passage[(await focused(page)).slice("record:".length)];
    assert.equal(issue, widest.id);
    await key("Enter");
    assert.equal(await focused(page), "card");
    const shown = plain(await at(page, ".card").textContent());
    assert(quotes.some((own) => shown.includes(plain(`“${own}”`))), shown);
    assert(presses <= 12, `${presses} presses`);
    await finish(page);
  });
}

for (const [width, fragment] of [[390, ""], [640, "view=map"], [1280, ""], [1280, "view=gaps"], [1280, "view=evidence"], [1280, "view=evidence&layer=table"]]) {
  test(`at ${width} px ${fragment} focus never falls out of the widget when an issue or a passage opens or closes`, async () => {
    const page = await open({ width, fragment });
    const held = async (what) => assert.notEqual(await focused(page), null, `${what}: nothing has focus`);
    const click = async (selector, what) => {
      await at(page, selector).filter({ visible: true }).first().click();
      await settled(page);
      await held(what);
    };
    const { id } = widest;
    const opener = fragment === "view=map" ? `.map [data-do="issue ${id}"] .square` : `[data-do="issue ${id}"]:not(svg *)`;
    for (const by of ["hand", "key"]) {
      if (fragment === "view=evidence") await go(page, `view=evidence&issue=${id}`);
      else if (fragment === "view=map" || fragment.includes("table") || by === "hand") await click(opener, "opening an issue");
      else {
        await at(page, `button.name[data-do="issue ${id}"]`).first().focus();
        await press(page, "Enter");
        await held("opening an issue by key");
      }
      await click(".issue-sheet .entry-text", "opening a passage");
      await click('.card [data-do="next"]', "to the next passage");
      await click('.card [data-do="previous"]', "to the passage before");
      await click(".card .crumb button", "back to the issue");
      await click(".issue-sheet .entry-text", "opening a passage again");
      if (by === "hand") {
        await click(".card button.close", "closing a passage");
        await click(".issue-sheet button.close", "closing an issue");
      } else {
        await press(page, "Escape");
        await held("closing a passage by key");
        await press(page, "Escape");
        await held("closing an issue by key");
      }
      assert.equal(await at(page, ".issue-sheet, .card").count(), 0);
    }
    await finish(page);
  });
}

/** Visible texts whose colour has less contrast with what is behind them than 4.5 : 1, opacity and all. */
const faint = (page) => inside(page, (root) => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((own, at) => own * a + under[at] * (1 - a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((own) => own / 255).map((own) => (own <= 0.04045 ? own / 12.92 : ((own + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [most, least] = [light(a), light(b)].toSorted((x, y) => y - x);
    return (most + 0.05) / (least + 0.05);
  };
  const saydo = getComputedStyle(root.querySelector(".saydo"));
  const behind = (own) => {
    if (own instanceof SVGElement) return ["--ground", "--raised", "--band"].map((name) => over(rgba(saydo.getPropertyValue(name)), [255, 255, 255]));
    const chain = [];
    for (let each = own; each; each = each.parentElement) chain.unshift(rgba(getComputedStyle(each).backgroundColor));
    return [chain.reduce((under, each) => over(each, under), [255, 255, 255])];
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if (!own || !node.data.trim() || own.closest("style, .unseen, .skip, :disabled") || !own.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(own);
    let opacity = 1;
    for (let each = own; each; each = each.parentElement) opacity *= Number(getComputedStyle(each).opacity);
    const [r, g, b, a] = rgba(own instanceof SVGElement ? style.fill : style.color);
    const ratio = Math.min(...behind(own).map((under) => contrast(over([r, g, b, a * opacity], under), under)));
    if (ratio < 4.5) found.add(`“${node.data.trim()}” ${ratio.toFixed(2)}`);
  }
  return [...found];
});

for (const width of [360, 1280]) {
  for (const dark of [false, true]) {
    test(`at ${width} px, ${dark ? "dark" : "light"}, every text has a contrast of 4.5 : 1 or more, whatever stands open`, async () => {
      const page = await open({ width, dark });
      const found = [];
      for (const state of ["", "view=map", `view=map&issue=${widest.id}`, `view=gaps&issue=${widest.id}`, ...data.issues.slice(0, 3).map((own) => `issue=${own.id}`), "record=xi-2017-rights", "view=map&q=rights", "view=gaps&audience=foreign,done", "view=story", "view=evidence&issue=sea", "view=evidence&layer=table&q=rights", "view=timeline", "view=places"]) {
        await go(page, state);
        found.push(...(await faint(page)).map((own) => `${state || "the figure"}: ${own}`));
      }
      assert.deepEqual(found, []);
      await finish(page);
    });
  }
}

test("a hand or focus on a row marks its mark on the map, and on a mark its row, and on no other", async () => {
  const page = await open({ width: 1280, height: 900 });
  /** The issues whose marks and whose rows stand out. */
  const marked = () => inside(page, (root) => ({
    marks: [...root.querySelectorAll(".map .issue")].filter((own) => getComputedStyle(own.querySelector(".hover-box")).stroke !== "none").map((own) => own.dataset.id.slice(6)),
    rows: [...root.querySelectorAll(".row")].filter((own) => getComputedStyle(own.querySelector("button.name")).textDecorationLine === "underline" || getComputedStyle(own).outlineStyle !== "none").map((own) => own.dataset.issue),
  }));
  assert.deepEqual(await marked(), { marks: [], rows: [] });
  for (const { id } of compared) {
    const both = { marks: [id], rows: [id] };
    await named(page, `row:${id}`).hover();
    assert.deepEqual(await marked(), both, `hand on the row ${id}`);
    await at(page, `.map [data-id="issue:${id}"] .square`).hover({ force: true });
    assert.deepEqual(await marked(), both, `hand on the mark ${id}`);
    await page.mouse.move(2, 2);
    await press(page, "Shift");
    await named(page, `row:${id}`).focus();
    assert.deepEqual(await marked(), both, `focus on the row ${id}`);
    await at(page, `.map [data-id="issue:${id}"]`).focus();
    assert.deepEqual(await marked(), both, `focus on the mark ${id}`);
    await at(page, `.map [data-id="issue:${id}"]`).evaluate((own) => own.blur());
    assert.deepEqual(await marked(), { marks: [], rows: [] }, "nothing stays marked");
  }
  await finish(page);
});

test("at 390 px a tap on a row opens its issue in place, a second one a passage with its quotation", async () => {
  const page = await open({ width: 390, height: 844, touch: true });
  // Anywhere on the row, not only on its name.
  await at(page, `.row[data-issue="${widest.id}"] .said dd`).tap();
  await settled(page);
  assert.equal(await at(page, `.row[data-issue="${widest.id}"] + .inline .issue-sheet`).count(), 1, "in place, under its row");
  const top = (await named(page, "issue-sheet").boundingBox()).y;
  assert(top >= 0 && top < 844 * 0.6, `what was opened is in sight: ${top}`);
  const entry = at(page, ".issue-sheet .entry-text.quoted").first();
  const id = (await entry.getAttribute("data-do")).slice("record ".length);
  await entry.tap();
  await settled(page);
  const heading = plain(await named(page, "card").textContent());
  assert(passage[id].quotes.some((own) => heading === plain(`“${own}”`)), heading);
  assert.equal(await at(page, `.row[data-issue="${widest.id}"] + .inline .card`).count(), 1);
  await finish(page);
});

test("at 1,280 px a click on a row or a mark shows the issue in place of the rows, and nothing scrolls inside", async () => {
  const page = await open({ width: 1280 });
  const scrolls = () => inside(page, (root) => [...root.querySelectorAll(".saydo, .saydo *")].filter((own) => {
    const { overflowY, overflowX } = getComputedStyle(own);
    return own.namespaceURI.endsWith("xhtml") && own.checkVisibility() && !own.matches(".unseen") && [overflowX, overflowY].some((each) => ["auto", "scroll", "hidden"].includes(each)) && (own.scrollHeight > own.clientHeight + 1 || own.scrollWidth > own.clientWidth + 1);
  }).map((own) => own.className));
  const besideMap = async (selector) => {
    const [map, own] = [await at(page, ".map").boundingBox(), await at(page, selector).boundingBox()];
    assert(own.x + own.width <= map.x + 1, `${selector} is beside the map`);
    assert(own.x >= 0 && map.x + map.width <= 1280, `${selector} is within the page`);
  };
  for (const { id } of compared.slice(0, 3)) {
    for (const target of [`.beside .row[data-issue="${id}"] .verdict`, `.map [data-id="issue:${id}"] .square`]) {
      await at(page, target).click({ force: true });
      await settled(page);
      assert.deepEqual(await at(page, ".beside .row").evaluateAll((all) => all.map((own) => own.dataset.issue)), [id], "the row stays as the header");
      await besideMap(".issue-sheet");
      assert.deepEqual(await scrolls(), [], `${id} open`);
      await at(page, ".issue-sheet .entry-text").first().click();
      await settled(page);
      await besideMap(".card");
      assert.deepEqual(await scrolls(), [], `a passage of ${id} open`);
      await press(page, "Escape");
      await press(page, "Escape");
    }
  }
  await finish(page);
});

/** Texts that leave the window sideways or lie under others of the same part. */
const lost = (page) => inside(page, (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const [found, all] = [[], []];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if (!own || !node.data.trim() || own.closest("style, .unseen, .skip, svg") || getComputedStyle(own).clipPath !== "none" || !own.checkVisibility({ visibilityProperty: true }) || own.closest("details:not([open]) > :not(summary)")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`“${node.data.trim()}” leaves the window: ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const lead = (bottom - top) * 0.25;
      all.push({ words: node.data.trim(), part: own.closest(".row, .ticks, .figure-key, .entry, .top, .heading, .source, .ways"), left, right, top: top + lead, bottom: bottom - lead });
    }
    for (let each = own; each; each = each.parentElement) {
      if (getComputedStyle(each).overflow !== "visible" && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)) found.push(`“${node.data.trim()}” is cut by ${each.className}`);
    }
  }
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const over = a.part && a.part === b.part && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) found.push(`“${a.words}” and “${b.words}” overlap`);
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) found.push(`${over} px wider than the window`);
  return [...new Set(found)];
});

// Steps of the argument that show rows and the map.
const spaced = ["", `issue=${widest.id}`, "record=xi-2017-rights", "view=evidence&issue=sea", "view=evidence&layer=table&issues=sea", "view=story&step=2", "view=story&step=6"];

test("at 320 px wider spacing of text loses nothing and gives no sideways scroll", async () => {
  const page = await open({ width: 320 });
  await inside(page, (root) => {
    const sheet = new CSSStyleSheet();
    // WCAG 1.4.12
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  for (const state of spaced) {
    await go(page, state);
    assert.deepEqual(await lost(page), [], state || "the figure");
  }
  await finish(page);
});

test("at 320 px text of 200 % loses nothing and gives no sideways scroll", async () => {
  const page = await open({ width: 320 });
  for (const state of spaced) {
    await go(page, state);
    // Sizes are in px: each element's own is doubled, as a browser that enlarges text alone does.
    await inside(page, (root) => {
      const all = [...root.querySelectorAll(".saydo, .saydo *:not(svg, svg *)")].map((own) => [own, parseFloat(getComputedStyle(own).fontSize)]);
      for (const [own, size] of all) own.style.setProperty("font-size", `${2 * size}px`, "important");
    });
    await settled(page);
    const found = await lost(page);
    await inside(page, (root) => root.querySelectorAll("[style]").forEach((own) => own.removeAttribute("style")));
    assert.deepEqual(found, [], state || "the figure");
  }
  await finish(page);
});
