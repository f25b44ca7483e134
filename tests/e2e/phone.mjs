// What a reader on a phone waits for: first picture, program and bytes of each way to meet the figure, over a slow network
// and on a slow processor. `cargo xtask bench` runs it: `node phone.mjs RUNS [FOLDER]`. FOLDER holds other pages to compare
// with, as `dist/<name>/index.html`, which set `window.bench`, and data for them in `data/150.json`.
//
// Pages take turns, and each round begins with another one, so that what else the machine does hits all alike. The first
// round is thrown away. The result is a line of JSON on standard output: medians, and the median of the ratios to the
// page `floor` in the same round.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { launch } from "./measuring.mjs";

const [runs, other] = [Number(process.argv[2] ?? 3), process.argv[3]];
const network = { offline: false, latency: 150, downloadThroughput: 1600 * 125, uploadThroughput: 750 * 125 };
const slower = 4;
const patience = 60_000;

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".wasm": "application/wasm" };
const folders = { ours: fileURLToPath(new URL("../../pkg", import.meta.url)), ...(other && { other: resolve(other) }) };

const host = (body) => `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>${body}`;
const link = '<a data-saydo href="embed.html">Map</a><script async src="embed.js"></script>';
const hosts = {
  "/ours/host-frame.html": host('<iframe src="embed.html" style="width: 100%; height: 900px; border: 0"></iframe>'),
  "/ours/host-link.html": host(link),
  "/ours/host-far.html": host(`<div style="height: 9000px">An article</div>${link}`),
};

/** Files as they are sent: compressed as well as possible, once. */
const sent = new Map();
const bodyOf = (path) => {
  const [, name, ...rest] = path.split("/");
  const folder = folders[name];
  let file = folder && resolve(join(folder, ...rest));
  if (!file || !(file === folder || file.startsWith(folder + sep)) || !existsSync(file)) return;
  if (statSync(file).isDirectory()) file = join(file, "index.html");
  if (!sent.has(file)) {
    const raw = readFileSync(file);
    sent.set(file, { type: types[extname(file)] ?? "application/octet-stream", body: brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }) });
  }
  return sent.get(file);
};
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  if (hosts[path]) return void response.writeHead(200, { "content-type": types[".html"] }).end(hosts[path]);
  const found = bodyOf(path);
  if (!found) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": found.type, "content-encoding": "br", "cache-control": "no-store" }).end(found.body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;

const ours = [["page", "/ours/"], ["frame", "/ours/host-frame.html"], ["link with embed.js", "/ours/host-link.html"], ["link far below", "/ours/host-far.html"]];
const others = ["floor", "d3svg", "plot", "echarts", "vegalite", "plotly"].filter((name) => other && bodyOf(`/other/dist/${name}/index.html`));
const pages = [...ours, ...others.map((name) => [name, `/other/dist/${name}/?bench=1&n=150&data=${base}/other/data/150.json`])];

/** Runs in each document: notes when a picture stands in the window, and the longest task. */
const watch = () => {
  const stands = (node) => {
    const box = node.getBoundingClientRect();
    // A row's track is a low picture.
    return box.height > 100 || (node.matches(".track") && box.height > 10 && box.width > 100 && box.top < innerHeight);
  };
  const isThere = (root) => [...root.querySelectorAll("svg")].some(stands) || [...root.querySelectorAll("*")].some((node) => node.shadowRoot && isThere(node.shadowRoot));
  const look = () => {
    if (document.body && isThere(document)) window.pictureAt = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration)))).observe({ type: "longtask", buffered: true });
};

const until = async (test) => {
  const end = Date.now() + patience;
  for (let found; Date.now() < end; await new Promise((done) => setTimeout(done, 10))) if ((found = test())) return found;
  throw new Error("nothing came in a minute");
};

/** When a page of ours shows its picture, and when it answers. */
const oursIn = async (tab, name, began) => {
  if (name === "link far below") return void (await tab.waitForTimeout(4000));
  const frame = name === "page" ? tab.mainFrame() : await until(() => tab.frames()[1]);
  await frame.waitForFunction(() => window.pictureAt, null, { timeout: patience });
  const picture = (await frame.evaluate(() => window.pictureAt)) - began;
  await frame.waitForFunction(() => document.querySelector("saydo-map")?.dataset.saydo === "ready", null, { timeout: patience });
  return { picture, alive: (await frame.evaluate(() => performance.timeOrigin + performance.now())) - began };
};

const otherIn = async (tab) => {
  await tab.waitForFunction(() => window.bench?.ready, null, { timeout: patience });
  return tab.evaluate(async () => {
    await bench.ready;
    return { alive: performance.now(), picture: performance.getEntriesByName("bench:picture")[0]?.startTime };
  });
};

const visit = async (browser, [name, path]) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    await context.addInitScript(watch);
    const tab = await context.newPage();
    const protocol = await context.newCDPSession(tab);
    let bytes = 0;
    protocol.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", network);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await tab.goto(base + path, { waitUntil: "commit" });
    const began = await tab.evaluate(() => performance.timeOrigin);
    const times = path.startsWith("/ours") ? await oursIn(tab, name, began) : await otherIn(tab);
    await tab.waitForTimeout(300);
    return { ...times, longest: await tab.evaluate(() => window.longest), kB: bytes / 1000 };
  } finally {
    await context.close();
  }
};

const browser = await launch();
const rounds = [];
for (let run = 0; run <= runs; run += 1) {
  const round = {};
  for (let turn = 0; turn < pages.length; turn += 1) {
    const page = pages[(turn + run) % pages.length];
    round[page[0]] = await visit(browser, page).catch((error) => console.error(page[0], String(error).split("\n")[0]));
  }
  if (run > 0) rounds.push(round);
  console.error(run > 0 ? `round ${run} of ${runs}` : "warm");
}
await browser.close();
server.close();

const median = (list) => {
  const known = list.filter(Number.isFinite).sort((one, two) => one - two);
  return known.length ? known[known.length >> 1] : null;
};
const result = pages.map(([name]) => ({
  name,
  ...Object.fromEntries(["picture", "alive", "longest", "kB"].map((key) => [key, median(rounds.map((round) => round[name]?.[key]))])),
  ratio: median(rounds.map((round) => round[name]?.picture / round.floor?.picture)),
}));
console.log(JSON.stringify(result));
