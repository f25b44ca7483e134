// The story in an article: its texts are scrolled past a picture that stays and follows them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { finish, open, server } from "./harness.mjs";
import { frameOf, openHost } from "./frames.mjs";
import { at, inside } from "./steps.mjs";

const story = JSON.parse(readFileSync(new URL("../../data/story.json", import.meta.url), "utf8"));

/** Scrolls a step's text across the middle of the window. */
const scrollTo = (page, step) =>
  page.locator(`[data-saydo-step="${step}"]`).evaluate((own) => own.scrollIntoView({ block: "center", behavior: "instant" }));

/** Waits until the frame shows a step: the issues that its state names, or the whole map. */
async function shows(frame, step) {
  const state = new URLSearchParams(story[step - 1].state);
  const ids = [state.get("issues"), state.get("issue")].filter(Boolean).join(",").split(",").filter(Boolean);
  await frame.waitForFunction(([view, wanted]) => {
    const root = document.querySelector("saydo-map").shadowRoot;
    const shown = [...root.querySelectorAll(".view [data-id^='issue:']")].map((own) => own.dataset.id.slice(6));
    if (view === "map") return shown.length > 8 && (wanted.length === 0 || root.querySelector(`[data-id="issue:${wanted[0]}"] , .open`));
    return shown.length > 0 && wanted.every((id) => shown.includes(id)) && shown.every((id) => wanted.includes(id));
  }, [state.get("view"), ids]);
}

for (const [width, height, touch] of [[360, 740, true], [1280, 800, false]]) {
  test(`at ${width} px the picture stays in sight, follows the texts both ways, and lets them be read`, async () => {
    const page = await openHost("scrolly", { width, height, touch });
    const frame = await frameOf(page);
    for (const step of [1, 2, 4, story.length, 3]) {
      await scrollTo(page, step);
      await shows(frame, step);
      const at = await page.evaluate((n) => {
        const [text, picture] = [document.querySelector(`[data-saydo-step="${n}"]`), document.querySelector("iframe")].map((own) => own.getBoundingClientRect());
        const middle = document.elementFromPoint(text.left + text.width / 2, text.top + text.height / 2);
        return { top: picture.top, bottom: picture.bottom, text: text.top, end: text.bottom, high: innerHeight, reads: Boolean(middle?.closest("[data-saydo-step]")), wide: document.documentElement.scrollWidth };
      }, step);
      assert(at.text >= 0 && at.end <= at.high, `step ${step} can be read whole: ${JSON.stringify(at)}`);
      const seen = Math.min(at.bottom, at.high) - Math.max(at.top, 0);
      assert(seen >= Math.min(at.bottom - at.top, at.high / 2), `step ${step}: the picture is in sight, whole or over half of the window: ${JSON.stringify(at)}`);
      assert(at.reads, `step ${step}: the text lies on top`);
      assert(at.wide <= width, `step ${step}: ${at.wide} px wide`);
    }
    assert.equal(await frame.locator(".lede, .story").count(), 0, "the host tells, the frame shows");
    assert(await frame.locator(".source").first().isVisible(), "source and coding stay");
    await finish(page);
  });
}

test("without script the texts and links stand as plain paragraphs", async () => {
  const page = await openHost("scrolly", { width: 680, javaScript: false });
  assert.equal(await page.locator("iframe").count(), 0);
  assert(await page.locator("a:is([data-saydo], [data-saydo-framed])").isVisible());
  const tops = await page.locator("[data-saydo-step]").evaluateAll((all) => all.map((own) => own.getBoundingClientRect()).map(({ top, height }) => [top, top + height]));
  assert.equal(tops.length, story.length);
  for (const [n, [top]] of tops.entries()) if (n > 0) assert(top - tops[n - 1][1] < 60, "no room is left for a picture");
  await finish(page);
});

test("the code in the Share sheet makes the same page of the present data", async () => {
  const page = await open({ fragment: "view=story&step=2" });
  await at(page, '[data-do="sheet share"]').first().click();
  await at(page, ".share .field").first().waitFor();
  await inside(page, (root) => root.querySelectorAll(".share details").forEach((own) => (own.open = true)));
  const code = await at(page, '.share textarea[data-id="field:scroll"]').inputValue();
  await finish(page);
  for (const { title } of story) assert(code.includes(`<h3>${title}</h3>`), title);
  const host = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false });
  await host.setContent(`<!doctype html><html lang="en"><title>Article</title>${code}`);
  const frame = await frameOf(host);
  await scrollTo(host, 5);
  await shows(frame, 5);
  assert(code.includes(`${server.url}/scroll.css`));
  await finish(host);
});
