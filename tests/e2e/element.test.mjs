// The element as a part of somebody's page: several at once, moved, removed, and nothing left behind.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { passages } from "./figures.mjs";
import { text } from "./text.mjs";

/** A page with nothing but these elements, and the program. */
async function host(markup) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 1000 });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><main>${markup}</main>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await page.waitForFunction(() => [...document.querySelectorAll("saydo-map")].every((own) => own.dataset.saydo === "ready"));
  return page;
}

const frames = (page, n = 2) => page.evaluate(async (n) => {
  for (let left = n; left > 0; left -= 1) await new Promise(requestAnimationFrame);
}, n);

/** How many objects and functions are alive. */
async function objectsOf(protocol) {
  const parts = [];
  const add = ({ chunk }) => parts.push(chunk);
  protocol.on("HeapProfiler.addHeapSnapshotChunk", add);
  await protocol.send("HeapProfiler.takeHeapSnapshot");
  protocol.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot: { meta }, nodes } = JSON.parse(parts.join(""));
  const counts = { object: 0, closure: 0 };
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[at]];
    if (kind in counts) counts[kind] += 1;
  }
  return counts;
}

test("two on one page don't touch each other", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map><saydo-map id="other" state="view=map&amp;issue=trade" theme="dark"></saydo-map>');
  await page.evaluate(() => {
    globalThis.said = [];
    for (const kind of ["state", "select", "error"]) addEventListener(`saydo-${kind}`, ({ target, detail }) => globalThis.said.push([target.id, kind, detail]));
  });
  const before = await page.evaluate(() => {
    const other = document.getElementById("other");
    return [other.getState(), other.shadowRoot.getElementById("live").innerHTML];
  });
  await page.locator('#one [data-do="issue sea"]').first().click();
  await page.locator("#one .issue-sheet").waitFor();
  await page.locator('#one [data-do="view evidence"]').click();
  await page.locator("#one").getByRole("searchbox").fill("rules");
  await page.locator('#one [data-do="sheet share"]').click();
  await page.locator("#one .sheet.share details").first().waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.getElementById("one").setAttribute("theme", "auto"));
  await frames(page);
  const after = await page.evaluate(() => {
    const other = document.getElementById("other");
    return [other.getState(), other.shadowRoot.getElementById("live").innerHTML];
  });
  assert.deepEqual(after, before);
  const said = await page.evaluate(() => globalThis.said);
  assert(said.length > 2 && said.every(([id]) => id === "one"), JSON.stringify(said));
  assert.equal(await page.evaluate(() => document.getElementById("one").getState()), "v=1&view=evidence&issue=sea&q=rules");
  // Ids inside are each other's business only within a root.
  await page.locator('#other [data-do="view gaps"]').click();
  await page.waitForFunction(() => document.getElementById("other").getState().includes("view=gaps"));
  assert.equal(await page.evaluate(() => document.getElementById("one").getState()), "v=1&view=evidence&issue=sea&q=rules");
  assert.equal(page.url(), `${server.url}/tests/e2e/fixtures/blank.html`);
  assert.equal(await page.evaluate(() => document.querySelectorAll("body > *:not(main):not(script)").length), 0, "what was measured is gone");
  await finish(page);
});

test("moving one in the document keeps it as it is", async () => {
  const page = await host('<saydo-map state="view=gaps"></saydo-map><section id="there"></section>');
  await shadow(page).locator('[data-do="issue sea"]').first().click();
  await shadow(page).locator(".issue-sheet").waitFor();
  const kept = await page.evaluate(async () => {
    const element = document.querySelector("saydo-map");
    const [root, live] = [element.shadowRoot, element.shadowRoot.getElementById("live")];
    const first = live.firstElementChild;
    let ready = 0;
    element.addEventListener("saydo-ready", () => (ready += 1));
    document.getElementById("there").append(element);
    document.querySelector("main").prepend(element);
    document.getElementById("there").append(element);
    await new Promise((done) => setTimeout(done, 100));
    return [element.shadowRoot === root, root.getElementById("live") === live, live.firstElementChild === first, ready, element.getState(), element.dataset.saydo];
  });
  assert.deepEqual(kept, [true, true, true, 0, "v=1&view=gaps&issue=sea", "ready"]);
  await shadow(page).locator('[data-do="view map"]').click();
  await page.waitForFunction(() => document.querySelector("saydo-map").getState().includes("view=map"));
  await finish(page);
});

test("one that was removed starts anew when it is put back, with what the host set", async () => {
  const page = await host('<saydo-map state="view=gaps&amp;issue=sea"></saydo-map>');
  const states = await page.evaluate(async () => {
    const element = document.querySelector("saydo-map");
    const errors = [];
    addEventListener("error", (event) => errors.push(String(event.message)));
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    const gone = [element.dataset.saydo, element.shadowRoot.getElementById("live").childElementCount];
    element.setState("view=map");
    element.act("view gaps");
    element.setAttribute("theme", "dark");
    document.querySelector("main").append(element);
    await new Promise((done) => element.addEventListener("saydo-ready", done, { once: true }));
    return [...gone, element.getState(), errors.length];
  });
  assert.deepEqual(states, [undefined, 0, "v=1&view=gaps", 0], "what was said meanwhile is done, in order");
  // Removed before its program is there, it never starts.
  const never = await page.evaluate(async () => {
    const element = document.createElement("saydo-map");
    let ready = 0;
    element.addEventListener("saydo-ready", () => (ready += 1));
    document.body.append(element);
    element.remove();
    await new Promise((done) => setTimeout(done, 200));
    return ready;
  });
  assert.equal(never, 0);
  await finish(page);
});

test("200 times put in, used and removed: nothing stays", async () => {
  const page = await host("");
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("HeapProfiler.enable");
  await page.evaluate(() => {
    // Every memory of a module that is made from here on, so that its size can be read.
    const { instantiateStreaming } = WebAssembly;
    globalThis.memories = [];
    WebAssembly.instantiateStreaming = async (...own) => {
      const made = await instantiateStreaming.apply(WebAssembly, own);
      globalThis.memories.push(made.instance.exports.memory);
      return made;
    };
    globalThis.cycle = async (n) => {
      const drag = (target, kind, x) => target.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true, pointerId: 1, clientX: x, clientY: 10 }));
      for (let left = n; left > 0; left -= 1) {
        const element = document.createElement("saydo-map");
        element.setAttribute("state", "view=gaps");
        document.querySelector("main").append(element);
        await new Promise((done) => element.addEventListener("saydo-ready", done, { once: true }));
        const drawn = async () => {
          do await new Promise(requestAnimationFrame);
          while (element.ariaBusy);
          await new Promise(requestAnimationFrame);
        };
        const press = (action) => element.shadowRoot.querySelector(`[data-do="${action}"]`).dispatchEvent(new MouseEvent("click", { bubbles: true }));
        press("issue sea");
        await drawn();
        press("sheet more");
        await drawn();
        press("view timeline");
        await drawn();
        const held = element.shadowRoot.querySelector("[data-drag]");
        drag(held, "pointerdown", 10);
        drag(held, "pointermove", 40);
        drag(held, "pointerup", 40);
        element.setAttribute("theme", "dark");
        element.setState(`view=map&record=xi-2017-rights&q=${left}`);
        await drawn();
        element.remove();
        await Promise.resolve();
      }
    };
  });
  const measured = async () => {
    await frames(page, 3);
    // One round collects what only the finalizers of the one before set free.
    for (let left = 3; left > 0; left -= 1) await protocol.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await protocol.send("Memory.getDOMCounters");
    const { usedSize } = await protocol.send("Runtime.getHeapUsage");
    const objects = await objectsOf(protocol);
    const wasm = await page.evaluate(() => globalThis.memories.map((own) => own.buffer.byteLength));
    return { nodes, jsEventListeners, usedSize, wasm, ...objects };
  };
  await page.evaluate(() => globalThis.cycle(20));
  const early = await measured();
  await page.evaluate(() => globalThis.cycle(180));
  const late = await measured();
  assert.equal(early.wasm.length, 1, "the program's memory is watched");
  assert.equal(late.nodes, early.nodes, "nodes");
  assert.equal(late.jsEventListeners, early.jsEventListeners, "listeners");
  assert.deepEqual(late.wasm, early.wasm, "wasm memory");
  for (const kind of ["object", "closure"]) {
    // A widget left behind would be some hundred of each; the engine makes a few of its own when it compiles more.
    assert(Math.abs(late[kind] - early[kind]) < 20, `${kind}s: ${early[kind]}, then ${late[kind]}`);
  }
  // What grows is the engine's: compiled code, and its lists of long tasks and scripts' times; no object of the page.
  const grown = late.usedSize - early.usedSize;
  assert(grown < 200_000, `${grown} bytes of JS more, ${Math.round(grown / 180)} a cycle`);
  await finish(page);
});

test("controls: all, the links to the views, or none; the picture answers in each", async () => {
  const page = await host('<saydo-map state="view=gaps&amp;issues=sea,trade&amp;method=median,ranges"></saydo-map>');
  const there = (actions) => shadow(page).evaluate((element, actions) => {
    const has = (action) => element.shadowRoot.querySelector(`[data-do^="${action}"]`) !== null;
    return actions.filter(has);
  }, actions);
  const given = async (controls, expected) => {
    await shadow(page).evaluate((element, own) => (element.controls = own), controls);
    await frames(page);
    assert.deepEqual(await there(["view map", "sheet more", "clear", "published", "toggle issues"]), expected, String(controls));
  };
  /** What else can be chosen where the reader comes to: with the scoring, in an open issue, among all passages. */
  const within = async (expected) => {
    const doing = (action) => shadow(page).locator(`[data-do="${action}"]`).first().click();
    const chosen = ["sheet sure", "sheet codes", "compare ", "query", "sheet filters", "layout ", "method "];
    const found = new Set();
    const look = async () => (await there(chosen)).forEach((own) => found.add(own));
    await doing("sheet about");
    await shadow(page).locator(".sheet.about").waitFor();
    await look();
    await doing("sheet about");
    await doing("issue sea");
    await shadow(page).locator(".issue-sheet").waitFor();
    await look();
    await doing("issue sea");
    await shadow(page).locator(".issue-sheet").waitFor({ state: "detached" });
    await shadow(page).evaluate((element) => element.setState("view=evidence&issues=sea,trade&method=median,ranges"));
    await shadow(page).locator(".passage-list").waitFor();
    await look();
    await shadow(page).evaluate((element) => element.setState("view=gaps&issues=sea,trade&method=median,ranges"));
    await shadow(page).locator(".rows .track").first().waitFor();
    assert.deepEqual(chosen.filter((own) => found.has(own)), expected);
  };
  const all = ["view map", "sheet more", "clear", "published", "toggle issues"];
  await given(null, all);
  await within(["sheet sure", "sheet codes", "compare ", "query", "sheet filters", "layout "]);
  await given("minimal", ["view map", "clear", "published", "toggle issues"]);
  await within([]);
  await given("none", []);
  await within([]);
  assert.equal(await shadow(page).locator(".own-method b").innerText(), text("method-mark", { what: text("method-median") }), "what is shown is still said");
  assert.match(await shadow(page).locator(".narrowed").innerText(), new RegExp(`^${text("selection-of", { n: "\\d+", all: passages.length })}$`, "i"));
  await shadow(page).locator('[data-do="issue sea"].name').click();
  await shadow(page).locator(".issue-sheet").waitFor();
  await given("anything", all);
  await finish(page);
});

test("attributes and properties that are set late are followed, and taken away mean the default", async () => {
  const page = await host('<saydo-map state="issue=sea" lang="xx"></saydo-map>');
  const look = () => shadow(page).evaluate((element) => {
    const own = element.shadowRoot.querySelector(".saydo");
    return [own.dataset.theme, own.lang, element.shadowRoot.querySelector("h2") !== null && element.shadowRoot.querySelector(".sentence") !== null, element.shadowRoot.querySelector(".view").ariaLabel];
  });
  // Of a language without words English takes the place, and says that it is English.
  assert.deepEqual(await look(), ["light", "en", true, text("view-map")]);
  await shadow(page).evaluate((element) => Object.assign(element, { theme: "dark", heading: "off" }));
  await frames(page);
  assert.deepEqual((await look()).slice(0, 1), ["dark"]);
  assert.equal(await shadow(page).evaluate((element) => element.shadowRoot.querySelector(".heading :is(h1, h2)")), null);
  await shadow(page).evaluate((element) => Object.assign(element, { theme: null, heading: null, state: "view=evidence" }));
  await shadow(page).locator(".passage-list").waitFor();
  await frames(page);
  assert.deepEqual(await look(), ["light", "en", true, text("view-evidence")]);
  await finish(page);
});

test("put in and taken out before its program is there, it is drawn once", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900 });
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/data.bin*", async (route) => (await held, route.continue()));
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><main></main>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await page.evaluate(async () => {
    const element = document.createElement("saydo-map");
    globalThis.ready = 0;
    element.addEventListener("saydo-ready", () => (globalThis.ready += 1));
    // Each time its styles are there, and only the data are waited for.
    const add = async () => {
      document.querySelector("main").append(element);
      while (!element.shadowRoot?.querySelector("link")?.sheet) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 50));
    };
    await add();
    for (let left = 2; left > 0; left -= 1) {
      element.remove();
      await Promise.resolve();
      await add();
    }
  });
  release();
  await whenReady(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const drawn = await shadow(page).evaluate((element) => [globalThis.ready, element.shadowRoot.querySelectorAll("#live .saydo").length]);
  assert.deepEqual(drawn, [1, 1]);
  await finish(page);
});
