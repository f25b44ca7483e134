// When the program is fetched, and that nothing said or done before it is lost.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { at, doing, inside, settled, view } from "./steps.mjs";
import { text } from "./text.mjs";

const payload = JSON.parse(readFileSync(new URL("../../pkg/payload.json", import.meta.url), "utf8"));
const weight = (names) => payload.filter((own) => names.includes(`/${own.name}`)).reduce((sum, own) => sum + own.brotli, 0);

/** Notes the paths that a page and its frames ask for. */
function asking() {
  const paths = [];
  const before = (page) => page.context().on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(js|wasm|bin|css|json)$/.test(pathname) && request.url().startsWith(server.url)) paths.push(pathname);
  });
  return { paths, before };
}

const program = ["/data.bin", "/saydo-program.js", "/saydo_bg.wasm"];
const ofProgram = (paths) => paths.filter((path) => program.includes(path)).sort();

/** Lets all that wants to happen happen. */
const rest = (page) => page.waitForTimeout(900);

/** A browser on a connection that the reader pays for. */
const sparing = (page) => page.addInitScript(() => {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
});

/** A page with a widget far below, made by `html`. */
async function far(html, before = () => {}) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900, before });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><div style="height:9000px"></div><main>${html}</main>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  return page;
}

test("a reader who never comes near an element fetches its small script and nothing else", async () => {
  const { paths, before } = asking();
  const page = await far("<saydo-map></saydo-map>", before);
  await rest(page);
  assert.deepEqual(paths, ["/saydo.js"]);
  assert(weight(paths) <= 10_000, `${weight(paths)} bytes`);
  await page.locator("main").scrollIntoViewIfNeeded();
  await whenReady(page);
  assert.deepEqual(ofProgram(paths), program);
  await finish(page);
});

test("a reader who never comes near a link fetches no frame", async () => {
  const { paths, before } = asking();
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900, before });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><div style="height:9000px"></div><a data-saydo href="${server.url}/embed.html">map</a>`);
  await page.addScriptTag({ url: `${server.url}/embed.js` });
  await rest(page);
  assert.deepEqual(paths, ["/embed.js"]);
  assert(weight(paths) <= 2_000, `${weight(paths)} bytes`);
  await finish(page);
});

test("the page fetches its program when its picture stands, each file once", async () => {
  const { paths, before } = asking();
  const page = await open({ width: 390, before });
  assert.deepEqual(ofProgram(paths), program);
  assert.deepEqual(paths.filter((path, index) => paths.indexOf(path) !== index), []);
  assert.equal(paths.filter((path) => path.endsWith(".css")).length, 0, "the styles stand in the page");
  await finish(page);
});

test("the page's program waits for nothing but its picture", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 390, before: (own) => own.route("**/offline.js*", async (route) => (await held, route.continue())) });
  await page.goto(`${server.url}/`, { waitUntil: "commit" });
  await whenReady(page);
  assert.notEqual(await page.evaluate(() => document.readyState), "complete");
  release();
  await finish(page);
});

test("an element waits until the page around it is complete", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const { paths, before } = asking();
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900, before: async (own) => {
    before(own);
    await own.route("**/slow.svg", async (route) => (await held, route.fulfill({ contentType: "image/svg+xml", body: "<svg xmlns='http://www.w3.org/2000/svg'/>" })));
    await own.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Article</title><body><saydo-map></saydo-map><img alt="" src="slow.svg"><script type="module" src="${server.url}/saydo.js"></script>` }));
  } });
  await page.goto(`${server.url}/article.html`, { waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("saydo-map"));
  await rest(page);
  assert.deepEqual(ofProgram(paths), []);
  release();
  await whenReady(page);
  await finish(page);
});

/** Holds the program between the steps of its start, until `globalThis.goOn` is called; then it holds no more. */
const stepping = (page) => page.addInitScript(() => {
  globalThis.steps = 0;
  const isOver = new Promise((done) => (globalThis.goOn = done));
  globalThis.scheduler.yield = async () => {
    globalThis.steps += 1;
    if (globalThis.steps > 3) await isOver;
  };
});

test("between the steps of its first drawing no half page is seen, and nothing said or clicked is lost", async () => {
  const page = await open({ width: 390, ready: false, before: stepping });
  await page.waitForFunction(() => globalThis.steps > 3);
  const elements = () => inside(page, (root) => root.querySelectorAll("#live *").length);
  assert((await elements()) > 10, "a part is drawn");
  assert.equal(await at(page, "#live .saydo").isVisible(), false);
  assert.equal(await at(page, "#still").isVisible(), true);
  await shadow(page).evaluate((element) => element.act("sheet more"));
  await at(page, '#still button.name[data-do="issue sea"]').filter({ visible: true }).click();
  assert.equal(await shadow(page).getAttribute("data-saydo"), null);
  await page.evaluate(() => globalThis.goOn());
  await whenReady(page);
  await settled(page);
  assert.equal(await at(page, ".issue-sheet").count(), 1);
  assert.match(await shadow(page).evaluate((element) => element.getState()), /issue=sea/);
  await finish(page);
});

test("a page that is removed between the steps of its first drawing starts anew when it is put back", async () => {
  const page = await open({ width: 390, ready: false, before: stepping });
  await page.waitForFunction(() => globalThis.steps > 3);
  await shadow(page).evaluate(async (element) => {
    const parent = element.parentElement;
    element.remove();
    await Promise.resolve();
    globalThis.goOn();
    parent.append(element);
    element.dispatchEvent(new FocusEvent("focusin"));
  });
  await whenReady(page);
  assert((await at(page, "#live .row").count()) >= 5);
  await finish(page);
});

for (const [how, touch] of [
  ["a click", (page) => at(page, 'button.name[data-do="issue sea"]').filter({ visible: true }).click()],
  ["a key", async (page) => {
    await at(page, 'button.name[data-do="issue sea"]').filter({ visible: true }).focus();
    await page.keyboard.press("Enter");
  }],
]) {
  test(`where data are to be saved, ${how} fetches the program and is carried out`, async () => {
    const { paths, before } = asking();
    const page = await open({ width: 390, ready: false, before: async (own) => (before(own), sparing(own)) });
    await page.waitForFunction(() => customElements.get("saydo-map"));
    await at(page, "#still").hover();
    await rest(page);
    assert.deepEqual(ofProgram(paths), [], "neither nearness nor a pointer is enough");
    await touch(page);
    await whenReady(page);
    await settled(page);
    assert.equal(await at(page, ".issue-sheet").count(), 1);
    await finish(page);
  });
}

test("a link to a state fetches the program at once, even where data are to be saved", async () => {
  const page = await open({ width: 390, fragment: "issue=sea", before: sparing });
  assert.equal(await at(page, ".issue-sheet").count(), 1);
  await finish(page);
});

test("a new fragment wakes a page that sleeps", async () => {
  const page = await open({ width: 390, ready: false, before: sparing });
  await page.waitForFunction(() => customElements.get("saydo-map"));
  await page.evaluate(() => (location.hash = "issue=sea"));
  await whenReady(page);
  assert.equal(await at(page, ".issue-sheet").count(), 1);
  await finish(page);
});

for (const [what, say, check] of [
  ["an attribute", (element) => element.setAttribute("view", "evidence"), async (page) => assert.equal(await view(page), text("view-evidence"))],
  ["a property", (element) => (element.view = "evidence"), async (page) => assert.equal(await view(page), text("view-evidence"))],
  ["a state", (element) => element.setState("view=evidence"), async (page) => assert.equal(await view(page), text("view-evidence"))],
  ["an action", (element) => element.act("view evidence"), async (page) => assert.equal(await view(page), text("view-evidence"))],
  ["several, in order", (element) => {
    element.setState("issue=sea");
    element.act("view story");
    element.act("view evidence");
    element.theme = "dark";
  }, async (page) => {
    assert.equal(await view(page), text("view-evidence"));
    assert.equal(await at(page, "#live .saydo").getAttribute("data-theme"), "dark");
    assert.match(await shadow(page).evaluate((element) => element.getState()), /issue=sea/);
  }],
]) {
  test(`${what} that a host sets wakes a sleeping element and is not lost`, async () => {
    const page = await far("<saydo-map></saydo-map>");
    await rest(page);
    await shadow(page).evaluate(say);
    await whenReady(page);
    await settled(page);
    await check(page);
    await finish(page);
  });
}

test("an element whose picture is in sight is near, although its own line is below the window", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900 });
  const picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='3000'/%3E";
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><saydo-map><a href="#"><img alt="map" src="${picture}"></a></saydo-map>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  await finish(page);
});

test("a picture that is asked of a sleeping element is drawn", async () => {
  const page = await far("<saydo-map></saydo-map>");
  const type = await shadow(page).evaluate((element) => element.exportPicture().then((blob) => blob.type));
  assert.match(type, /^image\/svg\+xml/);
  await finish(page);
});

test("a message of the host wakes a frame, and is carried out", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 700, before: sparing });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><iframe title="map" src="${server.url}/embed.html" width="640" height="900"></iframe>`);
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.waitForFunction(() => customElements.get("saydo-map"));
  await page.evaluate(() => frames[0].postMessage({ saydo: 1, type: "select", issue: "sea" }, "*"));
  await frame.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  assert.match(await frame.evaluate(() => document.querySelector("saydo-map").getState()), /issue=sea/);
  await finish(page);
});

for (const [name, sandbox] of [["of its own origin", "allow-scripts allow-same-origin"], ["without an origin", "allow-scripts"]]) {
  test(`a frame ${name} shows its picture and tells its height without the program`, async () => {
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 700, before: sparing });
    await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><a data-saydo data-sandbox="${sandbox}" href="${server.url}/">map</a>`);
    await page.addScriptTag({ url: `${server.url}/embed.js` });
    const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
    const rows = frame.locator("#still .row").filter({ visible: true });
    await rows.first().waitFor();
    assert((await rows.count()) >= 5);
    await frame.waitForFunction(() => {
      const content = document.querySelector("saydo-map").getBoundingClientRect().height;
      return content > 300 && Math.abs(innerHeight - content) < 1;
    });
    assert.equal(await frame.locator("saydo-map[data-saydo]").count(), 0, "the program sleeps");
    await frame.locator('#still button.name[data-do="issue sea"]').filter({ visible: true }).click();
    await frame.locator("#live .issue-sheet").waitFor();
    // Chromium warns of this sandbox, which frames of the page's own origin need.
    await finish(page, sandbox.includes("same-origin") ? { but: ["console"] } : {});
  });
}

for (const query of ["", "?theme=dark", "?theme=auto", "?heading=off", "?controls=none", "?heading=off&controls=none&theme=dark"]) {
  for (const width of [360, 640, 1000]) {
    test(`nothing changes and nothing moves in a frame${query && ` with ${query}`} at ${width} px when the program takes over`, async () => {
      let release;
      const held = new Promise((done) => (release = done));
      const page = await open({ path: `/embed.html${query}`, width, height: 3000, ready: false, before: async (own) => {
        await own.route("**/*.wasm*", async (route) => (await held, route.continue()));
        await own.addInitScript(() => {
          globalThis.shifts = [];
          new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, sources }) => `${value} ${sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, node?.className, previousRect.y, currentRect.y, previousRect.height, currentRect.height])}`))).observe({ type: "layout-shift", buffered: true });
        });
      } });
      await page.waitForFunction(() => customElements.get("saydo-map") && document.querySelector("saydo-map").shadowRoot.querySelector("style").sheet);
      assert.equal(await at(page, "#still[aria-busy]").count(), 0);
      const shot = async () => [await inside(page, (root) => root.host.getBoundingClientRect().height), (await page.screenshot()).toString("base64")];
      const before = await shot();
      // What moved while the document was still loading is not the program's doing.
      await page.evaluate(() => (globalThis.shifts.length = 0));
      release();
      await whenReady(page);
      await settled(page);
      const after = await shot();
      assert.equal(before[0], after[0], "as high as before");
      assert(before[1] === after[1], "another picture than before");
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await finish(page);
    });
  }
}
