// A third engine: page, frame, the page as one file, label boxes and Share in WebKit, where WebKitWebDriver, its
// MiniBrowser and Xvfb are installed. Driven by plain WebDriver: https://www.w3.org/TR/webdriver2/

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { damaged } from "./damaged.mjs";
import { serve } from "./server.mjs";

/** How long anything may take, in ms. */
const patience = 30_000;

const driverFile = [process.env.WEBKITDRIVER, "/usr/bin/WebKitWebDriver"].find((file) => file && existsSync(file));
const screenFile = "/usr/bin/Xvfb";

/** The browser that comes with the library, in a folder with the machine's name. */
function miniBrowser() {
  for (const machine of existsSync("/usr/lib") ? readdirSync("/usr/lib") : []) {
    for (const version of ["4.1", "4.0", "6.0"]) {
      const file = `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  }
}

const binary = miniBrowser();
const isThere = driverFile && binary && (process.env.DISPLAY || existsSync(screenFile));
const skip = isThere ? false : "no WebKit found (Debian: apt-get install webkit2gtk-driver xvfb)";

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

const server = await serve();
const host = await serve(undefined, { names: { "https://saydo.example": server.url } });
const programs = [];
let base;

/** Starts a screen, where there is none, and the driver. */
async function start() {
  let display = process.env.DISPLAY;
  if (!display) {
    display = `:${90 + (process.pid % 900)}`;
    programs.push(spawn(screenFile, [display, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: "ignore" }));
  }
  const port = await freePort();
  // Its sandbox needs rights that a container lacks; the pages are the tests' own.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  programs.push(spawn(driverFile, [`--port=${port}`], { stdio: "ignore", env }));
  base = `http://127.0.0.1:${port}`;
}

const ask = async (method, path, body) => {
  const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

/** Repeats until something true comes of it. */
async function until(what, look) {
  const end = Date.now() + patience;
  for (let last; ; ) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what} did not come: ${last ?? ""}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

if (!skip) await start();
after(async () => {
  for (const program of programs) program.kill();
  await Promise.all([server, host].map((own) => own.close()));
});

/** Opens an address in a browser of its own, and hands over how to run scripts in it. */
async function inWebKit(url, { width = 1280, height = 900 }, use) {
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId } = await until("the driver", () => ask("POST", "/session", { capabilities: { alwaysMatch: options } }));
  const session = `/session/${sessionId}`;
  try {
    await ask("POST", `${session}/window/rect`, { width, height });
    await ask("POST", `${session}/url`, { url });
    const run = (script, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args });
    const later = (script, ...args) => ask("POST", `${session}/execute/async`, { script: `(${script})(...arguments)`, args });
    const enter = async (selector) => {
      const frame = await until(selector, () => ask("POST", `${session}/element`, { using: "css selector", value: selector }));
      await ask("POST", `${session}/frame`, { id: frame });
    };
    await use({ run, later, enter });
  } finally {
    await ask("DELETE", session).catch(() => {});
  }
}

/** Waits until the widget is ready; gives what of its picture breaks a rule. */
async function drawn({ run }) {
  await until("the picture", () => run(() => {
    const map = document.querySelector("saydo-map");
    map.dispatchEvent(new FocusEvent("focusin"));
    return map.dataset.saydo === "ready";
  }));
  return run(() => {
    const root = document.querySelector("saydo-map").shadowRoot;
    const texts = [...root.querySelectorAll("svg.picture text")].filter((own) => own.checkVisibility?.() ?? true);
    const broken = [];
    for (const own of texts) {
      const w = own.getComputedTextLength();
      if (!(w <= Number(own.dataset.w) + 0.5)) broken.push(`“${own.textContent}” is ${w} wide, ${own.dataset.w} are reserved`);
      const [outer, inner] = [own.closest("svg").getBoundingClientRect(), own.getBoundingClientRect()];
      if (inner.left < outer.left - 1 || inner.right > outer.right + 1) broken.push(`“${own.textContent}” leaves its picture`);
    }
    return { broken, rows: root.querySelectorAll(".rows > .row").length, texts: texts.length, planes: root.querySelectorAll(".plane").length, wide: document.documentElement.scrollWidth > innerWidth };
  });
}

for (const [name, url, options] of [
  ["the page", () => `${server.url}/#view=map`, {}],
  ["the page, narrow", () => `${server.url}/`, { width: 500, height: 800 }],
  ["the page as one file", () => new URL("../../pkg/saydo.html#view=map", import.meta.url).href, {}],
]) {
  test(`WebKit: ${name} is drawn, its labels fit, and an issue opens`, { skip }, () => inWebKit(url(), options, async (page) => {
    const own = await drawn(page);
    assert.deepEqual(own.broken, []);
    assert.equal(own.wide, false, "nothing to scroll sideways");
    if (url().includes("map")) assert(own.texts > 20 && own.planes === 1, JSON.stringify(own));
    else assert(own.rows >= 4 && own.planes === 0, JSON.stringify(own));
    await page.run(() => document.querySelector("saydo-map").act("issue sea"));
    await until("the issue in the address", () => page.run(() => location.hash.includes("issue=sea")));
  }));
}

test("WebKit: a link becomes a frame that is as high as its content", { skip }, () => inWebKit(`${host.url}/tests/embed/article/`, {}, async (page) => {
  await page.enter("iframe");
  const own = await drawn(page);
  assert.deepEqual(own.broken, []);
  assert(own.rows >= 4, JSON.stringify(own));
  await until("the height", () => page.run(() => {
    const content = document.querySelector("saydo-map").getBoundingClientRect().height;
    return content > 100 && innerHeight >= content - 0.5 && innerHeight - content < 1.5;
  }));
}));

test("WebKit: a program's script that is damaged and yet runs is said to be none that can be started", { skip }, async () => {
  const other = await damaged();
  for (const path of ["/", "/embed.html"]) {
    await inWebKit(other.url + path, {}, async ({ run }) => {
      const words = await until("words", () => run(() => {
        const map = document.querySelector("saydo-map");
        map.dispatchEvent(new FocusEvent("focusin"));
        return map.dataset.saydo === "failed" && map.shadowRoot.querySelector('[role="alert"]').textContent;
      }));
      assert.match(words, /could not be started/);
    });
  }
  await other.close();
});

test("WebKit: the Share sheet gives link and picture", { skip }, () => inWebKit(`${server.url}/#view=gaps&issue=sea`, {}, async (page) => {
  await drawn(page);
  await page.run(() => document.querySelector("saydo-map").act("sheet share"));
  const link = await until("the link", () => page.run(() => document.querySelector("saydo-map").shadowRoot.querySelector('[data-id="field:link"]')?.value));
  assert.equal(link, `${server.url}/#v=1&issue=sea`);
  const [svg, png] = await page.later(async (done) => {
    const element = document.querySelector("saydo-map");
    const svg = await (await element.exportPicture({ format: "svg" })).text();
    const png = new Uint8Array(await (await element.exportPicture({ format: "png" })).arrayBuffer());
    done([svg, [...png.slice(0, 24)]]);
  });
  const width = Number(/width="([\d.]+)"/.exec(svg)[1]);
  assert.equal(Buffer.from(png).subarray(1, 4).toString(), "PNG");
  assert.equal(Buffer.from(png).readUInt32BE(16), Math.round(width));
}));
