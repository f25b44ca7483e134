// A reader codes passages otherwise: every view follows, a banner says whose codes these are, changes can be taken back,
// stand in the address, leave as a file; a second coder's file is loaded and set beside them. Figures and α are computed
// here a second time.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { finish, open, violations, whenReady } from "./harness.mjs";
import { data, difference, figures, passage, passages, signed } from "./figures.mjs";
import { issueName, tally, verdict } from "./rows.mjs";
import { at, doing, focused, inside, named, plain, pressUntil, search, settled, textOf, texts, told } from "./steps.mjs";
import { assertAlone, openFile, saveCopy } from "./file.mjs";
import { frameOf } from "./frames.mjs";
import { text } from "./text.mjs";

const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "label-content-name-mismatch": { enabled: false } },
};
const codes = [-2, -1, 0, 1, 2];

/** An issue with words abroad and deeds, and a passage of its words abroad, moved to the end of the axis that is further. */
const issue = data.issues.map((own) => own.id).find((id) => figures(id).abroad.length > 1 && figures(id).done.length > 1);
const record = passages.find((own) => own.issue === issue && own.side === "abroad").id;
const far = passage[record].position > 0 ? -2 : 2;
const recoded = passages.map((own) => (own.id === record ? { ...own, position: far } : own));

const mark = (n, out = 0) => text("codes-mark", {
  what: [n && text("codes-recoded", { n }), out && text(n ? "codes-left-out" : "codes-only-out", { n: out })].filter(Boolean).join(", "),
});
const banner = (page) => textOf(page, ".own-codes > p:first-child");
const fold = (page) => at(page, ".recode summary").click();
const choose = (page, id, code) => doing(page, `recode ${id}:${code}`).first().click();

/** Where an issue's ring for words abroad stands on its row's track, across, in px; a faint one is a `.ghost`. */
const ring = (page, id, kind = ":not(.ghost)") => inside(page, (root, own) => {
  const box = root.querySelector(own)?.getBoundingClientRect();
  return box && box.x + box.width / 2;
}, `.row[data-issue="${id}"] .track .ring.abroad${kind}`);

/** Krippendorff's α of two coders' codes by record, ordinal. */
function alpha(one, other) {
  const pairs = Object.keys(one).filter((id) => one[id] !== null && other[id] != null).map((id) => [one[id], other[id]]);
  const values = pairs.flat();
  const n = (code) => values.filter((own) => own === code).length;
  const apart = (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return a === b ? 0 : (codes.filter((c) => c >= low && c <= high).reduce((sum, c) => sum + n(c), 0) - (n(low) + n(high)) / 2) ** 2;
  };
  const sum = (list) => list.reduce((all, own) => all + own, 0);
  const observed = sum(pairs.map(([a, b]) => apart(a, b))) / pairs.length;
  const expected = sum(values.flatMap((a) => values.map((b) => apart(a, b)))) / (values.length * (values.length - 1));
  return (1 - observed / expected).toFixed(3).replace("-", "−");
}
const published = Object.fromEntries(passages.map((own) => [own.id, own.position]));

async function openSheet(page) {
  await doing(page, "sheet codes").first().click();
  await at(page, ".codings h3").first().waitFor();
}

async function download(page, action) {
  const [file] = await Promise.all([page.waitForEvent("download"), doing(page, action).first().click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

async function load(page, name, content) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), doing(page, "open-codes").click()]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await page.waitForFunction((own) => document.querySelector("saydo-map").shadowRoot.querySelector("#panel, .codings")
    && document.querySelector("saydo-map").shadowRoot.querySelector("[data-id=second]").textContent.includes(own), name);
}

for (const touch of [false, true]) {
  test(`recode, see the marks move, undo, reload, save, load, compare${touch ? ", on a phone" : ""}`, async () => {
    const page = await open({ width: touch ? 360 : 1280, touch, fragment: `view=gaps&issue=${issue}&record=${record}` });
    const press = (locator) => (touch ? locator.tap() : locator.click());
    const before = await ring(page, issue);
    await press(at(page, ".recode summary"));
    await press(doing(page, `recode ${record}:${far}`));
    await settled(page);
    // The card shows both codes, the mark has moved, and a faint one stands where it was.
    assert.match(await textOf(page, ".own-code"), new RegExp(`${plain(signed(far)).replace("+", "\\+")}`));
    const after = await ring(page, issue);
    const moved = difference(figures(issue, recoded).abroad, figures(issue).abroad);
    assert.equal(Math.sign(after - before), Math.sign(moved) * ((data.axis.toward ?? "low") === "low" ? -1 : 1));
    assert(Math.abs((await ring(page, issue, ".ghost")) - before) < 0.2);
    const name = await named(page, `issue:${issue}`).first().getAttribute("aria-label");
    assert.equal(name, issueName(issue, { chosen: recoded }));
    const row = at(page, `.row[data-issue="${issue}"]`).first();
    assert.deepEqual([await row.locator(".verdict").textContent(), await row.locator(".tally").textContent()].map(plain), [verdict(issue, { chosen: recoded }), tally(issue, { chosen: recoded })].map(plain));
    assert((await banner(page)).startsWith(plain(mark(1))));
    assert.equal(new URL(page.url()).hash, `#v=1&view=gaps&issue=${issue}&record=${record}&codes=${record}:${far}`);
    assert.equal(await focused(page), `recode:${far}`);
    assert((await told(page)).startsWith(plain(mark(1))));

    // Left out: it counts nowhere.
    await press(doing(page, `recode ${record}:x`));
    assert((await banner(page)).startsWith(plain(mark(0, 1))));
    const without = passages.filter((own) => own.id !== record);
    const line = await named(page, `issue:${issue}`).first().getAttribute("aria-label");
    assert.equal(line, issueName(issue, { chosen: without }));

    // Back, forward again, and both once more by the browser.
    await press(doing(page, "undo"));
    assert((await banner(page)).startsWith(plain(mark(1))));
    await press(doing(page, "undo"));
    assert.equal(await banner(page), plain(text("codes-published")));
    assert(Math.abs((await ring(page, issue)) - before) < 0.2);
    await press(doing(page, "redo"));
    assert((await banner(page)).startsWith(plain(mark(1))));
    await page.goBack();
    await settled(page);
    assert.equal(await banner(page), plain(text("codes-published")));
    await page.goForward();
    await settled(page);
    assert((await banner(page)).startsWith(plain(mark(1))));

    // A reload keeps them; the list leads to the record.
    await page.reload();
    await whenReady(page);
    assert((await banner(page)).startsWith(plain(mark(1))));
    assert(Math.abs((await ring(page, issue)) - after) < 0.2);
    await press(at(page, ".own-codes summary"));
    await press(at(page, `.own-codes [data-do="record ${record}"]`));
    await at(page, ".own-code").waitFor();

    // Agreement, and the file of a second coder.
    await openSheet(page);
    const own = { ...published, [record]: far };
    assert.equal(await at(page, ".codings .alpha").first().textContent(), alpha(published, own));
    const saved = await download(page, "file codes");
    const file = JSON.parse(saved.text);
    assert.equal(saved.name, "saydo-codes.json");
    assert.deepEqual(Object.fromEntries(file.codes.map((each) => [each.record, each.code])), own);
    const other = passages.find((each) => each.id !== record && each.side === "done");
    const wide = other.position > 0 ? -2 : 2;
    file.coder = "Ana Example";
    file.codes = file.codes.map((each) => (each.record === other.id ? { ...each, code: wide } : each.record === record ? { ...each, code: null } : each));
    await load(page, "ana.json", JSON.stringify(file));
    await at(page, ".differences").waitFor();
    assert.equal(await focused(page), "second");
    const second = { ...published, [record]: null, [other.id]: wide };
    assert.deepEqual(await texts(page, ".codings .alpha"), [alpha(published, own), alpha(published, second), alpha(own, second)]);
    assert.deepEqual(await inside(page, (root) => [...root.querySelectorAll(".differences button")].map((each) => each.dataset.do)), [`record ${other.id}`]);
    const difference_ = await textOf(page, ".differences li");
    for (const part of [signed(other.position), signed(wide), text("codes-apart", { distance: Math.abs(wide - other.position) })]) assert(difference_.includes(part), difference_);
    assert.deepEqual(await violations(page, rules), []);

    // A broken file says all that is wrong and takes nothing away.
    const broken = JSON.stringify({ format: "saydo-codes-1", data: file.data, codes: [{ record: other.id, code: 7 }, { record: "NO", code: 1 }, 3] });
    await load(page, "broken.json", broken);
    await at(page, ".problems.refused").waitFor();
    assert.equal((await texts(page, ".problems li")).length, 3);
    // What is wrong is said of the button that reads the file.
    const described = await named(page, "open-codes").evaluate((own) => own.getRootNode().getElementById(own.getAttribute("aria-describedby")).textContent);
    assert(described.includes("found 7"), described);
    assert.match((await texts(page, ".problems li"))[0], new RegExp(`codes\\[0\\] \\(${other.id}\\), code: found 7; expected one of -2, -1, 0, 1, 2`));
    assert.equal(await at(page, ".differences li").count(), 1);
    await load(page, "notes.json", "Dear reader,");
    assert.equal((await texts(page, ".problems li")).length, 1);

    // Each difference opens its card; the codes can be taken over, and given back.
    await press(at(page, `.differences [data-do="record ${other.id}"]`));
    await at(page, ".card").waitFor();
    assert.match(page.url(), new RegExp(`record=${other.id}`));
    await press(named(page, "codes:take"));
    await settled(page);
    assert.match(page.url(), new RegExp(`codes=${other.id}:${wide}$`));
    await press(doing(page, "undo"));
    assert.match(page.url(), new RegExp(`codes=${record}:${far}$`));
    await press(at(page, '.own-codes [data-do="codes"]'));
    assert.doesNotMatch(page.url(), /codes=/);
    await finish(page);
  });
}

test("by keys alone: a choice on the card, Ctrl+Z, Ctrl+Shift+Z, not while typing", async () => {
  const page = await open({ width: 1280, fragment: `view=evidence&record=${record}` });
  await at(page, ".recode summary").focus();
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", (id) => id === `recode:${far}`);
  await page.keyboard.press("Enter");
  await settled(page);
  assert((await banner(page)).startsWith(plain(mark(1))));
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.equal(await banner(page), plain(text("codes-published")));
  await page.keyboard.press("Control+Shift+Z");
  await settled(page);
  assert((await banner(page)).startsWith(plain(mark(1))));
  // Caps Lock is on.
  await page.evaluate(() => document.querySelector("saydo-map").shadowRoot.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Z", ctrlKey: true, bubbles: true, composed: true, cancelable: true })));
  await settled(page);
  assert.equal(await banner(page), plain(text("codes-published")));
  await page.keyboard.press("Control+Shift+Z");
  await settled(page);
  await search(page, "rule");
  await page.keyboard.press("Control+z");
  await settled(page);
  assert((await banner(page)).startsWith(plain(mark(1))), "a field keeps its own undo");
  // The way back goes with the change; focus stays among the choices.
  await named(page, "recode:back").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await focused(page), `recode:${passage[record].position}`);
  await finish(page);
});

test("a link with codes shows them in every view, in an embed and in what is taken away", async () => {
  const left = passages.find((own) => own.issue === issue && own.side === "done").id;
  const fragment = `codes=${[`${left}:x`, `${record}:${far}`].toSorted().join(",")}`;
  for (const view of ["gaps", "map", "evidence", "evidence&layer=table", "evidence&layer=speakers", "timeline", "places", "story"]) {
    const page = await open({ width: 1280, fragment: `view=${view}&${fragment}` });
    assert((await banner(page)).startsWith(plain(mark(1, 1))), view);
    if (view === "evidence") {
      await doing(page, `unfold ${issue}`).click();
      await settled(page);
      assert.equal(await at(page, ".entry.left-out").count(), 1, "what is left out stays in the list");
      assert.deepEqual((await texts(page, ".own-tag")).toSorted(), [text("codes-row-own", { code: data.axis.ticks[passage[record].position] }), text("codes-row-out")].toSorted());
      assert.deepEqual(await violations(page, rules), []);
    }
    if (view === "evidence&layer=table") {
      assert.equal(await at(page, ".record.left-out").count(), 1, "what is left out keeps its row");
      assert.deepEqual(await texts(page, ".own-tag"), [text("codes-row-own", { code: data.axis.ticks[passage[record].position] }), text("codes-row-out")]);
      assert.deepEqual(await violations(page, rules), []);
    }
    if (view === "gaps") {
      await doing(page, "sheet share").first().click();
      await at(page, ".share .field").first().waitFor();
      const what = `${text("codes-recoded", { n: 1 })}, ${text("codes-left-out", { n: 1 })}`;
      for (const id of ["caption", "alt", "description", "cite"]) {
        const own = await at(page, `.share textarea[data-id="field:${id}"]`).inputValue();
        assert(own.includes(text("codes-short", { what })), `${id}: ${own}`);
      }
      const iframe = await at(page, '.share textarea[data-id="field:iframe"]').inputValue();
      assert(iframe.includes(fragment), iframe);
    }
    await finish(page);
  }
  const page = await open({ path: "/embed.html", fragment: `view=gaps&${fragment}`, width: 640 });
  assert((await banner(page)).startsWith(plain(mark(1, 1))));
  await finish(page);
});

test("in one file without a network, and in the copy saved from it", async () => {
  const page = await openFile();
  await page.evaluate((own) => (location.hash = own), `view=gaps&issue=${issue}&record=${record}`);
  await settled(page);
  await fold(page);
  await choose(page, record, far);
  await openSheet(page);
  const file = { format: "saydo-codes-1", codes: [{ record, code: far }] };
  await load(page, "one.json", JSON.stringify(file));
  // A single passage that both coded, or codes that don't vary, give no figure, and the sheet says so.
  assert.equal(await at(page, ".agreement").last().locator("b").textContent(), text("codes-alpha-none"));
  await assertAlone(page);
  const { url } = await saveCopy(page, "recoded");
  const copy = await openFile(url, { beside: page });
  assert((await banner(copy)).startsWith(plain(mark(1))));
  await finish(page);
});

test("in a frame without an origin", async () => {
  const page = await open({ ready: false, path: "/small.css" });
  await page.setContent(`<iframe sandbox="allow-scripts" width="640" height="900" src="/embed.html#v=1&view=gaps&issue=${issue}&record=${record}"></iframe>`);
  const frame = await frameOf(page);
  // Where nobody listens, what a reader scores by has room once all is opened.
  await frame.locator('[data-do="all"]').click();
  await frame.locator(".recode summary").click();
  await frame.locator(`[data-do="recode ${record}:${far}"]`).click();
  await frame.locator(".own-codes").waitFor();
  await frame.locator('[data-do="undo"]').click();
  await frame.locator(".own-codes.none").waitFor();
  // A frame without an origin tries to fetch before it falls back to scripts.
  await finish(page, { but: ["console", "failed"] });
});
