// What every end-to-end test starts from: one browser and one server a file, one fresh context a page, and a watch
// over everything that should not happen.

import { after } from "node:test";
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but the tests' own server can be reached, whatever a page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const browsers = [
  process.env.CHROMIUM,
  // The same engine without windows takes half the processor time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** How long anything may take to appear, in ms. */
const patience = 30_000;

/** The server; `url` is its address without a closing slash. */
export const server = await serve();

const executablePath = browsers.find((file) => file && existsSync(file));
assert(executablePath, "no Chromium found; name its file in CHROMIUM");
export const browser = await chromium.launch({ executablePath, args: flags });

const others = [];

/** Another origin, served with `options` of the server's; requests to it aren't foreign. */
export async function anotherServer(options) {
  const other = await serve(options?.mounts, options);
  others.push(other);
  return other;
}

after(async () => {
  await browser.close();
  for (const own of [server, ...others]) await own.close();
});

/**
 * What the program calls late after ten seconds or more is late after a minute here: on a busy machine a test would see
 * words of lateness that it didn't ask for. Tests of lateness have a clock of their own, which this leaves alone.
 */
const unhurried = () => {
  const own = globalThis.setTimeout;
  globalThis.setTimeout = (what, time, ...rest) => own(what, time >= 10_000 ? Math.max(time, 60_000) : time, ...rest);
};

const watches = new Map();

/**
 * Opens a page in a context of its own, and waits until the widget on it is ready.
 *
 * `path` is below the server's root (or below `origin`), `fragment` goes behind the `#`; `ready: false` waits for nothing. `before` gets
 * the page before it loads anything. `beside` names a page whose context this one shares, as a new tab would. `url` is
 * a whole address elsewhere, such as a file's; then nothing else may be asked for. `workers: true` lets the page have a
 * service worker, which answers requests that a test can't see.
 */
export async function open(options = {}) {
  const { fragment, width = 1280, height = 800, dark = false, path = "/", ready = true } = options;
  const { touch = false, reducedMotion = false, forcedColors = false, language, javaScript = true } = options;
  const { before = () => {}, beside, permissions = [], origin = server.url } = options;
  const { url = origin + path, workers = false } = options;
  const context = beside?.context() ?? await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    forcedColors: forcedColors ? "active" : "none",
    locale: language ?? "en-US",
    javaScriptEnabled: javaScript,
    permissions,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  watches.set(page, watch(page, options.url?.split("#")[0] ?? `${server.url}/`));
  await page.addInitScript(unhurried);
  // Playwright's own way to block workers asks each frame for them, which a frame without an origin refuses.
  if (!workers) await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));
  await before(page);
  await page.goto(url + (fragment ? `#${fragment}` : ""));
  if (ready) await whenReady(page);
  return page;
}

/** Waits until the widget says that it is ready. */
export async function whenReady(page) {
  await page.locator('saydo-map[data-saydo="ready"]').first().waitFor({ state: "attached" });
}

/** The widget; locators made from it see through its shadow root. */
export function shadow(page) {
  return page.locator("saydo-map").first();
}

/** What went wrong on a page so far: `console`, `errors`, `failed` and `foreign` requests. */
export function troubles(page) {
  return watches.get(page);
}

/**
 * Asserts that nothing went wrong on a page, or on all that are open, and closes it with those that share its context.
 *
 * `but` names kinds of trouble that the test provoked itself.
 */
export async function finish(page, { but = [] } = {}) {
  const pages = [...watches.keys()].filter((each) => !page || each.context() === page.context());
  const seen = pages.map((each) => watches.get(each));
  for (const each of pages) {
    watches.delete(each);
    await each.context().close();
  }
  for (const troubles of seen) {
    const provoked = Object.fromEntries(but.map((kind) => [kind, []]));
    assert.deepEqual({ ...troubles, ...provoked }, { console: [], errors: [], failed: [], foreign: [] });
  }
}

/** Rules of accessibility that a page breaks: axe's id of each, with the elements. */
export async function violations(page, options = {}) {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(readFileSync(axe, "utf8"));
  // No rule that is on by itself reads style sheets or media, which axe would fetch.
  const result = await page.evaluate((own) => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, ...own }), options);
  return result.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.flat().join(" ")).join("; ")}`);
}

function watch(page, home) {
  const troubles = { console: [], errors: [], failed: [], foreign: [] };
  page.on("console", (message) => {
    // Where `open` lets no worker in, that is not the page's fault.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) troubles.console.push(message.text());
  });
  page.on("pageerror", (error) => troubles.errors.push(String(error)));
  page.on("requestfailed", (request) => {
    // A page that is left takes its requests with it.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") troubles.failed.push(`${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.failed.push(`${response.url()} ${response.status()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = url.startsWith(home.startsWith("http") ? new URL("./", home).href : home) || !home.startsWith("file:") && [server, ...others].some((own) => url.startsWith(`${own.url}/`));
    if (!isOwn && !/^(data|blob|about):/.test(url)) troubles.foreign.push(url);
  });
  return troubles;
}
