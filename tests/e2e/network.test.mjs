// Privacy: a whole visit asks the page's own origin alone, and leaves nothing behind in the browser.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { finish, open, server } from "./harness.mjs";
import { at, go, more, named, openFilters, settled, sheet, show } from "./steps.mjs";

const payload = JSON.parse(readFileSync(new URL("../../pkg/payload.json", import.meta.url), "utf8"));

test("every request of a whole visit goes to the page's own origin, and after the start only the study is asked for", async () => {
  const requests = [];
  const page = await open({
    width: 640,
    permissions: ["clipboard-read", "clipboard-write"],
    before: (own) => {
      own.context().on("request", (request) => {
        // The browser itself asks for the tab's icon at each new address; a cache answers it, which this server forbids.
        if (!/\/icon\.svg(\?|$)/.test(request.url())) requests.push(request.url());
      });
      own.on("websocket", (socket) => requests.push(socket.url()));
    },
  });
  const started = requests.length;
  for (const view of ["gaps", "map", "evidence"]) {
    await show(page, view);
    await go(page, `view=${view}&issue=sea`);
    await go(page, `view=${view}&record=declaration-2017-rights&q=rights`);
  }
  await openFilters(page);
  for (const id of ["about", "help", "sure", "filters"]) await sheet(page, id);
  await more(page);
  await named(page, "theme").click();
  await at(page, '.sheet.more [data-do="copy-link"]').click();
  await settled(page);
  const addresses = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url));
  assert(started >= 5, `${started} requests`);
  assert.deepEqual([...new Set(addresses.map((url) => url.origin))], [server.url]);
  const files = addresses.map((url) => url.pathname);
  const early = files.slice(0, started);
  assert.deepEqual([...new Set(early)].sort(), ["/", "/data.bin", "/missing.js", "/offline.js", "/saydo-program.js", "/saydo.js", "/saydo_bg.wasm"]);
  const visit = payload.find((own) => own.visit === "page" && own.until === "alive");
  const counted = visit.files.map((file) => `/${file}`.replace("/index.html", "/"));
  assert.deepEqual([...new Set(early)].sort(), counted.sort(), "payload.json counts what a visit fetches");
  assert.deepEqual(files.filter((file, index) => files.indexOf(file) !== index), [], "each file once");
  const later = files.slice(started).toSorted();
  assert.deepEqual(later, ["/saydo_study_bg.wasm", "/study.css"], "nothing else is asked for after the start");
  await finish(page);
});

test("a visit leaves no cookie, no storage, no cache of its own", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&record=xi-2017-rights&theme=dark" });
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  assert.deepEqual(left, { cookie: "", local: 0, session: 0, databases: 0, caches: 0 });
  assert.deepEqual(await page.context().cookies(), []);
  await finish(page);
});

test("links out of the page tell the other side nothing about the window, and open beside it", async () => {
  const page = await open({ width: 1280, fragment: "view=gaps&record=resolution-2018-03" });
  const links = await at(page, "a[href]").evaluateAll((all) => all.map((own) => ({ href: own.href, target: own.target, rel: own.rel })));
  assert(links.length >= 2);
  for (const own of links) {
    assert.match(own.href, /^https?:/, own.href);
    assert.equal(own.target, "_blank", own.href);
    assert.match(own.rel, /noopener/, own.href);
  }
  await finish(page);
});
