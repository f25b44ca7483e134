// What the tests of embeds share: the host pages of tests/embed on another origin than the widget's.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, open, server } from "./harness.mjs";

/** The sums that the build's policy has for a directive. */
const sums = (directive) => policy.split(";").find((part) => part.trim().startsWith(directive)).match(/'sha256-[^']+'/g).join(" ");

/** The policy that the build hands out. */
export const policy = readFileSync(new URL("../../pkg/policy.txt", import.meta.url), "utf8").trim();

/** The content security policy of a careful newsroom, as strict as can be; `more` opens it for frames. */
export const strict = (own = "'self'", more = "") =>
  `default-src 'none'; script-src ${own} 'wasm-unsafe-eval' ${sums("script-src")}; style-src 'self' ${sums("style-src")}; ` +
  `connect-src ${own}; font-src 'self'; ` +
  `img-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; require-trusted-types-for 'script'${more}`;

/** Opens a host page of tests/embed; `widgets` is the server of the frames, `headers` are the host page's own. */
export async function openHost(folder, { widgets = server, headers, ...options } = {}) {
  const host = await anotherServer({ names: { "https://saydo.example": widgets.url }, headers });
  return open({ path: `/tests/embed/${folder}/`, origin: host.url, ready: false, ...options });
}

/** Opens a page where nobody listens, with a frame of a height; `sandbox` and `query` are the frame's. */
export const openAlone = (width, height, { sandbox, query = "", ...options } = {}) => openHost("cms", {
  ...options,
  width,
  before: (own) => own.addInitScript(([high, box, more]) => {
    addEventListener("DOMContentLoaded", () => {
      if (parent !== window) return;
      // A new one: what a frame may do is settled when it begins to load.
      const before = document.querySelector("iframe");
      const frame = before.cloneNode();
      frame.height = high;
      if (box !== null) frame.setAttribute("sandbox", box);
      frame.src += more;
      before.replaceWith(frame);
    });
  }, [height, sandbox ?? null, query]),
});

/** The `n`th frame of a page once its widget is ready, as Playwright's frame. */
export async function frameOf(page, n = 0) {
  const element = page.locator("iframe").nth(n);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle()).contentFrame();
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  return frame;
}

/** Heights of a frame in px: what it was given, and what its content takes. */
export const heights = (frame) =>
  frame.evaluate(() => ({
    given: innerHeight,
    content: document.querySelector("saydo-map").getBoundingClientRect().height,
    scrolls: document.documentElement.scrollHeight > innerHeight + 1 && getComputedStyle(document.documentElement).overflowY !== "hidden",
    bar: innerWidth - document.documentElement.clientWidth,
  }));

/**
 * Waits until a frame is exactly as high as its content: no scroll bar, nothing cut off, no gap below. `slack` is what
 * may be cut, in px: in a frame that is zoomed by style, a browser rounds the height that the frame is told.
 */
export async function fits(frame, slack = 0.5) {
  await frame.waitForFunction((least) => {
    const content = document.querySelector("saydo-map").getBoundingClientRect().height;
    return content > 100 && innerHeight >= content - least && innerHeight - content < 1 + least;
  }, slack);
  const own = await heights(frame);
  assert.equal(own.bar, 0, JSON.stringify(own));
  assert.equal(own.scrolls, false, JSON.stringify(own));
  return own;
}

/** Notes what the policy of a page or of a frame in it forbids, from its start on. */
export const watchPolicy = (page) =>
  page.addInitScript(() => {
    globalThis.forbidden = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.forbidden.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
