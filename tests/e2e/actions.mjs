// What an action costs a page in a browser, and what it takes until data of a size are ready. `cargo xtask bench` runs it:
// `node actions.mjs RUNS FOLDER SIZE...`, where FOLDER holds `records-SIZE.json`, as the growth bench writes them.
//
// A cost is the main thread's processor time with all that follows: the program, styles, layout and painting. So what else
// the machine does counts little. The result is a line of JSON on standard output: the least of RUNS for each action and
// size (of one from 100,000 records), and what loading took.
import { statSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./measuring.mjs";
import { serve } from "./server.mjs";

const [runs, folder, ...sizes] = [Number(process.argv[2]), ...process.argv.slice(3)];
const patience = 120_000;

/** Name, width in px, the state before, and the action; `type TEXT` types into the search. */
const cases = [
  ["rows: filter", 700, "view=gaps", "toggle audience abroad"],
  ["rows: issue", 700, "view=gaps", "issue issue-0"],
  ["map: issue", 1200, "view=map", "issue issue-0"],
  ["map: pairs", 1200, "view=map", "pairs"],
  ["sheet: filters", 1200, "view=evidence", "sheet filters"],
  ["sheet: how sure", 1200, "view=map", "sheet sure"],
  ["map: own score", 1200, "view=map&record=said-30", "recode said-30:2"],
  ["list: filter", 1200, "view=evidence", "toggle audience abroad"],
  ["list: letter", 1200, "view=evidence", "type e"],
  ["list: word", 1200, "view=evidence", "type an"],
  ["list: next", 1200, "view=evidence&record=said-30", "next"],
  ["table: sort", 1200, "view=evidence&layer=table", "sort date"],
  ["speakers: filter", 1200, "view=evidence&layer=speakers", "toggle audience abroad"],
  ["timeline: year", 1200, "view=timeline", "year-next"],
  ["places: place", 1200, "view=places", "toggle place place-1"],
  ["story: next", 1200, "view=story", "story-next"],
];

/** Runs in the page: keeps the memories of modules, and the longest task. */
const watch = () => {
  const memories = new Set();
  const kept = (made) => (memories.add((made.instance ?? made).exports?.memory), made);
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...what) => kept(await own.apply(WebAssembly, what));
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct: (own, what) => kept(new own(...what)) });
  globalThis.wasmBytes = () => [...memories].reduce((sum, memory) => sum + (memory?.buffer.byteLength ?? 0), 0);
  globalThis.longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)))).observe({ type: "longtask", buffered: true });
  /** Until nothing is waited for and what changed is painted. */
  globalThis.settled = async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    do for (let left = 2; left > 0; left -= 1) await frame(); while (document.querySelector("saydo-map").ariaBusy);
  };
};

const show = async (state) => {
  document.querySelector("saydo-map").setState(state);
  await globalThis.settled();
};

const take = async (action) => {
  const element = document.querySelector("saydo-map");
  const typed = /^type (.*)/.exec(action)?.[1];
  const field = typed && element.shadowRoot.querySelector('[type="search"]');
  if (typed && !field) throw new Error("there is no search");
  if (field) {
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else element.act(action);
  await globalThis.settled();
};

const server = await serve({ "/": "pkg", "/tests/": "tests", "/data/": folder });
const browser = await launch();

/** A page whose element reads data of a size. */
const load = async (size) => {
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  context.setDefaultTimeout(patience);
  await context.addInitScript(watch);
  const tab = await context.newPage();
  const protocol = await context.newCDPSession(tab);
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => (await protocol.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  await tab.goto(`${server.url}/tests/e2e/fixtures/blank.html`);
  const before = await spent();
  const ready = await tab.evaluate(async (src) => {
    const [element, script] = [document.createElement("saydo-map"), document.createElement("script")];
    const done = new Promise((resolve, reject) => {
      element.addEventListener("saydo-ready", resolve);
      element.addEventListener("saydo-error", ({ detail }) => reject(new Error(`${detail.message} ${detail.cause}`)));
    });
    element.setAttribute("src", src);
    element.toggleAttribute("large", true);
    Object.assign(script, { type: "module", src: "/saydo.js" });
    const start = performance.now();
    document.body.replaceChildren(element);
    document.head.append(script);
    await done;
    return performance.now() - start;
  }, `/data/records-${size}.json`);
  const main = (await spent()) - before;
  const memory = async () => {
    await protocol.send("HeapProfiler.collectGarbage");
    const { usedSize } = await protocol.send("Runtime.getHeapUsage");
    return { js: usedSize / 1e6, wasm: (await tab.evaluate(() => globalThis.wasmBytes())) / 1e6 };
  };
  const longest = await tab.evaluate(() => globalThis.longest);
  return { context, tab, spent, memory, loaded: { ready, main, longest, ...(await memory()) } };
};

const columns = [];
for (const size of sizes) {
  const { context, tab, spent, memory, loaded } = await load(size);
  // Once for a widget: it fetches the study module, which reads the data.
  const start = await spent();
  await tab.evaluate(show, "view=evidence");
  const further = (await spent()) - start;
  const least = cases.map(() => Infinity);
  for (let run = 0; run < (size >= 100_000 ? 1 : runs); run += 1) {
    for (const [at, [name, width, state, action]] of cases.entries()) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.evaluate(show, state);
      const before = await spent();
      await tab.evaluate(take, action).catch((error) => { throw new Error(`${name}, ${size} records: ${error.message}`); });
      least[at] = Math.min(least[at], (await spent()) - before);
    }
  }
  const { wasm } = await memory();
  columns.push({ size: Number(size), mb: statSync(join(folder, `records-${size}.json`)).size / 1e6, ...loaded, further, more: wasm - loaded.wasm, least });
  console.error(`${size} records`);
  await context.close();
}
await browser.close();
await server.close();
console.log(JSON.stringify({ names: cases.map(([name]) => name), columns }));
