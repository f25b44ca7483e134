// The page "Use your own data": from a file to a published figure, without a request that carries anything.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { anotherServer, finish, open, server, violations } from "./harness.mjs";
import { strict, watchPolicy } from "./frames.mjs";
import { install } from "./translators.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sheet = (name) => `${root}crates/intake/tests/sheets/${name}`;

/** Opens the page and waits until its program runs. */
async function start(options = {}) {
  const page = await open({ path: "/own.html", ready: false, ...options });
  await page.locator('#own[data-own="ready"]').waitFor();
  return page;
}

/** Chooses a file and waits until it is read. */
async function choose(page, file, slot = 0) {
  await page.locator(`input[data-file="${slot}"]`).setInputFiles(file);
  if (slot === 0) await page.locator("#found, .look, .refusal").first().waitFor();
}

/** Onward. Guesses that need an eye are confirmed one by one, as the page asks. */
async function next(page) {
  const unsure = page.locator(".column.unsure input[type=checkbox][id]");
  while (await unsure.count()) await unsure.first().click();
  await page.locator(".onward .go").click();
}
/** Opens the part of the page that holds a control, where it is folded. */
async function unfold(page, action) {
  const folded = page.locator("details:not([open])", { has: page.locator(`[data-do="${action}"]`) });
  while (await folded.count()) await folded.first().locator("> summary").click();
}
const doing = (page, action) => page.locator(`[data-do="${action}"]`);

/** From step 1 to step 4 with what was guessed. */
async function through(page) {
  for (const step of ["columns", "scale", "look"]) {
    await next(page);
    await doing(page, `step ${step}`).and(page.locator("[aria-current]")).waitFor();
  }
  await page.locator(".figures iframe").first().waitFor();
}

/** Clicks what saves a file; gives its name and text. */
async function save(page, action) {
  await unfold(page, action);
  const [download] = await Promise.all([page.waitForEvent("download"), doing(page, action).click()]);
  const name = download.suggestedFilename();
  const path = `${root}tests/out/own/${name}`;
  await download.saveAs(path);
  return { name, path, bytes: readFileSync(path), text: readFileSync(path, "utf8") };
}

const csv = (text, name = "table.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const small = "issue,promise,status\nHousing,Build homes,kept\nHousing,Freeze rents,brokn\nBuses,More buses,broken\nBuses,New lines,in progress\n";

test("a table goes through all four steps under the documented policy, and nothing is sent", async () => {
  const strictly = await anotherServer({ headers: () => ({ "content-security-policy": strict() }) });
  const requests = [];
  const page = await start({ origin: strictly.url, before: async (own) => {
    await watchPolicy(own);
    own.context().on("request", (request) => requests.push(request));
    own.on("websocket", () => assert.fail("a socket was opened"));
  } });
  await choose(page, sheet("statuses-bom.csv"));
  await through(page);
  const phone = page.frameLocator('iframe[data-page="0"]');
  assert.match(await phone.locator("h1").innerText(), /^6 of 40 promises delivered/);
  await doing(page, "figure title").fill("Promises kept");
  await doing(page, "figure title").blur();
  await phone.getByText("Promises kept").first().waitFor();
  const file = await save(page, "write page");
  assert.equal(file.name, "promises-kept.html");
  assert(file.text.includes("6 of 40 promises delivered"));
  // Its only block is no script: it holds the choices.
  assert.deepEqual(file.text.match(/<script[^>]*>/g), ['<script type="text/plain" id="saydo:map.toml">']);
  // Every request is for a file of the page's folder, by its name and the build's version.
  for (const request of requests.filter((own) => !own.url().startsWith("blob:"))) {
    const url = new URL(request.url());
    assert.deepEqual([request.method(), request.postData(), url.origin], ["GET", null, strictly.url], request.url());
    assert.match(url.pathname + url.search, /^\/[\w.-]+(\?v=[0-9a-f]{10})?$/);
  }
  assert(requests.length > 6);
  assert.deepEqual(await page.evaluate(() => globalThis.forbidden), []);
  await finish(page);
});

/** A CSV or TSV as rows of cells, by a split that knows quotation marks and nothing else. */
function rows(name, { sign = ",", encoding = "utf8" } = {}) {
  const text = readFileSync(sheet(name), encoding).replace(/^\ufeff/, "");
  const all = [[""]];
  let inside = false;
  for (const c of text) {
    if (c === '"') inside = !inside;
    else if (c === sign && !inside) all.at(-1).push("");
    else if (/[\r\n]/.test(c) && !inside) all.push([""]);
    else all.at(-1)[all.at(-1).length - 1] += c;
  }
  return all.filter((row) => row.some((cell) => cell.trim()) && !row[0].startsWith("#")).slice(1);
}

const counted = (list, of) => list.filter(of).length;
const list = (name, key) => {
  const document = JSON.parse(readFileSync(sheet(name), "utf8"));
  return key ? document[key] : document;
};

/** The data of the figure, as the page saves them. */
const data = async (page) => JSON.parse((await save(page, "write data")).text);

/** How many squares the phone's figure shows for an issue, and how many promises the data have there. */
async function agree(page, set, of) {
  const phone = page.frameLocator('iframe[data-page="0"]');
  for (const issue of set.issues) {
    const n = of(issue.label);
    assert(n > 0, issue.label);
    assert.equal(set.promises.filter((promise) => promise.issues.includes(issue.id)).length, n, issue.label);
    if (set.scale.kind === "outcomes") {
      assert.equal(await phone.locator(`[id="${issue.id}"] svg.narrow rect.promise`).count(), n, issue.label);
    }
  }
}

const statuses = (set) => Object.fromEntries(set.scale.statuses.map(({ id, label }) => [label, counted(set.promises, (own) => own.status === id)]));

/** Tables with what a second program counts in them. */
const sheets = {
  "statuses-bom.csv": async (page, set) => {
    const table = rows("statuses-bom.csv");
    assert.equal(set.promises.length, table.length);
    await agree(page, set, (issue) => counted(table, (row) => row[2] === issue));
    for (const [label, n] of Object.entries(statuses(set))) assert.equal(n, counted(table, (row) => row[5].replace("-", " ") === label), label);
  },
  "percent-sheet.csv": async (page, set) => {
    const table = [...new Set(rows("percent-sheet.csv").map((row) => row.join("\0")))].map((row) => row.split("\0"));
    assert.equal(set.promises.length, table.length);
    await agree(page, set, (issue) => counted(table, (row) => row[0] === issue));
    const reached = (own) => set.promises.filter((promise) => promise.reached === own).length;
    for (const percent of ["0", "10", "55", "100"]) assert.equal(reached(Number(percent)), counted(table, (row) => row[3] === percent), percent);
  },
  "list-thai.json": async (page, set) => {
    const table = list("list-thai.json");
    assert.equal(set.promises.length, table.length);
    await agree(page, set, (issue) => counted(table, (own) => own.topic === issue));
  },
  "nested.json": async (page, set) => {
    const table = list("nested.json", "promises");
    assert.equal(set.promises.length, table.length);
    await agree(page, set, (issue) => counted(table, (own) => own.category === issue));
    for (const [label, n] of Object.entries(statuses(set))) assert.equal(n, counted(table, (own) => own.status.replaceAll("-", " ") === label), label);
  },
  "latin1.csv": async (page, set) => {
    const table = rows("latin1.csv", { sign: ";", encoding: "latin1" });
    assert.equal(set.promises.length, table.length);
    assert.deepEqual(Object.keys(statuses(set)), ["ja", "delvis", "nei", "ikke enda"]);
    for (const [label, n] of Object.entries(statuses(set))) assert.equal(n, counted(table, (row) => row.includes(label)), label);
  },
  "wide.xlsx": async (page, set) => {
    assert.deepEqual(set.issues.map((issue) => issue.label), ["Housing", "Climate", "Transport"]);
    assert.equal(set.actors.length, 20);
    await agree(page, set, (issue) => set.promises.filter((own) => own.issues.includes(set.issues.find(({ label }) => label === issue).id)).length);
  },
  "events.tsv": async (page, set) => positions(set, rows("events.tsv", { sign: "\t" })),
  "excel-unicode.txt": async (page, set) => positions(set, rows("excel-unicode.txt", { sign: "\t", encoding: "utf16le" })),
  "preamble-semicolon.csv": async (page, set) => {
    const table = rows("preamble-semicolon.csv", { sign: ";" });
    assert.deepEqual([set.statements.length, set.actions.length], [table.length, table.length]);
    for (const [at, row] of table.entries()) assert.deepEqual([set.statements[at].position, set.actions[at].position].map(Number), [Number(row[2]), Number(row[4])]);
  },
};

function positions(set, table) {
  assert.equal(set.statements.length, counted(table, (row) => row[1] === "said"));
  assert.equal(set.actions.length, counted(table, (row) => row[1] === "did"));
  const sum = (all) => all.reduce((total, own) => total + Number(own), 0);
  assert.equal(sum([...set.statements, ...set.actions].map((own) => own.position)), sum(table.map((row) => row[3])));
}

for (const [name, holds] of Object.entries(sheets)) {
  test(`${name}: the figure says what a second program counts`, async () => {
    const page = await start();
    await choose(page, sheet(name));
    await through(page);
    await page.frameLocator('iframe[data-page="1"]').locator("h1, h2").first().waitFor();
    await holds(page, await data(page));
    await finish(page);
  });
}

test("targets.csv and inventory.csv: two tables are joined, and amounts compared", async () => {
  const page = await start();
  await choose(page, sheet("targets.csv"));
  await next(page);
  await page.getByText("A second table", { exact: true }).click();
  await choose(page, sheet("inventory.csv"), 1);
  await doing(page, "join take").selectOption("fall");
  await doing(page, "join base").selectOption("baseline_year");
  for (const [column, role] of [["actual_range", "said-value"], ["actual_range (2)", "said-value"], ["province", "who"]]) {
    await page.getByLabel(`Meaning of “${column}”`, { exact: true }).selectOption(role);
  }
  await next(page);
  await next(page);
  await page.locator(".figures iframe").first().waitFor();
  const set = await data(page);
  const [targets, inventory] = [rows("targets.csv"), rows("inventory.csv")];
  assert.equal(set.promises.length, targets.length);
  for (const [at, target] of targets.entries()) {
    const of = (year) => Number(inventory.find((own) => own[1] === target[0] && own[2] === year)[3]);
    const fall = (1 - of("2023") / of("2005")) * 100;
    assert(Math.abs(set.promises[at].reached - fall) < 1e-3, `${target[0]}: ${set.promises[at].reached}, not ${fall}`);
  }
  await finish(page);
});

for (const name of ["statuses-bom.csv", "events.tsv"]) {
  test(`${name}: the saved file opens without a server, and the folder has what a host needs`, async () => {
    const page = await start();
    await choose(page, sheet(name));
    await through(page);
    await doing(page, "figure address").fill("a.example/map/");
    await doing(page, "figure address").blur();
    assert.match(await page.locator(".code textarea").first().inputValue(), /^<a data-saydo href="https:\/\/a\.example\/map\/embed\.html"/);
    assert.equal(await doing(page, "figure address").inputValue(), "https://a.example/map");
    const file = await save(page, "write page");
    const before = Date.now();
    const folder = await save(page, "write folder");
    const after = Date.now();
    const zone = await page.evaluate(() => new Date().getTimezoneOffset());
    await finish(page);
    // The names stand in the archive as they are.
    for (const own of ["index.html", "embed.html", "data.json", "map.toml", "saydo.html"]) assert(folder.bytes.includes(own), own);
    // They have the time of now where the browser is, so that a server tells a correction of the same day from what a
    // browser has. A ZIP file counts in steps of two seconds.
    const [time, day] = [folder.bytes.readUInt16LE(10), folder.bytes.readUInt16LE(12)];
    const written = Date.UTC(1980 + (day >> 9), (day >> 5 & 15) - 1, day & 31, time >> 11, (time >> 5 & 63) + zone, 2 * (time & 31));
    assert(before - 2000 < written && written <= after, `${written} is not from ${before} to ${after}`);
    const isProgram = name === "events.tsv";
    const alone = await open({ url: `file://${file.path}`, ready: isProgram });
    if (!isProgram) assert.equal(await alone.locator("main > .figure").first().locator("svg.wide rect.promise").count(), 40);
    await finish(alone);
  });
}

for (const name of ["latin1.csv", "events.tsv"]) {
  test(`${name}: what is published gives back its choices in another browser`, async () => {
    const page = await start();
    await choose(page, sheet(name));
    await through(page);
    await page.locator('[data-do="figure title"]').fill("Said here, done there");
    await page.locator('[data-do="figure title"]').blur();
    const files = [await save(page, "write page"), await save(page, "write folder")];
    await finish(page);
    for (const { path } of files) {
      const other = await start();
      await other.locator('input[data-file="0"]').setInputFiles(path);
      await other.getByText("Now drop the table").waitFor();
      assert.equal(await other.locator(".refusal").count(), 0, path);
      await choose(other, sheet(name));
      await other.locator('[data-do="figure title"]').waitFor();
      assert.equal(await other.locator('[data-do="figure title"]').inputValue(), "Said here, done there", path);
      await finish(other);
    }
  });
}

test("a problem leads to its cell; what is mended there is drawn, and one undo takes it back", async () => {
  const page = await start();
  await choose(page, csv(small));
  await through(page);
  const problem = page.locator(".problem").first();
  assert.match(await problem.innerText(), /Row 3 · status[^]*Found “brokn”[^]*Use “broken”/);
  await problem.locator("button.place").click();
  const cell = page.locator("#mend");
  await cell.waitFor();
  assert.equal(await cell.evaluate((own) => own === document.activeElement && own.value), "brokn");
  await cell.fill("broken");
  await cell.press("Enter");
  await page.getByText("No problems were found.").waitFor();
  assert.match(await page.frameLocator('iframe[data-page="1"]').locator("h1").innerText(), /1 of 4 promises kept, 2 broken/);
  await doing(page, "undo").click();
  await page.locator(".problem").first().waitFor();
  await finish(page);
});

test("what was done is there after a reload, and is gone when it is forgotten", async () => {
  const page = await start();
  await choose(page, csv(small));
  await through(page);
  await doing(page, "figure by").fill("The Herald");
  await doing(page, "figure by").blur();
  await page.frameLocator('iframe[data-page="0"]').getByText("Rated by The Herald").waitFor();
  await page.reload();
  await page.frameLocator('iframe[data-page="0"]').getByText("Rated by The Herald").waitFor();
  assert.equal(await doing(page, "figure by").inputValue(), "The Herald");
  await doing(page, "undo").click();
  assert.equal(await doing(page, "figure by").inputValue(), "");
  await doing(page, "forget").click();
  await doing(page, "forget-all").click();
  await page.getByText("No table yet?").waitFor();
  await page.reload();
  await page.locator('#own[data-own="ready"]').waitFor();
  assert.equal(await doing(page, "undo").count(), 0);
  await finish(page);
});

/** What the page keeps under a name. */
const kept = (page, name) => page.evaluate((name) => new Promise((done) => {
  const opening = indexedDB.open("saydo-own", 1);
  opening.onsuccess = () => {
    const request = opening.result.transaction("kept").objectStore("kept").get(name);
    request.onsuccess = () => (opening.result.close(), done(request.result));
  };
}), name);

test("what is typed is there after a reload, also before its field was left, and no drawing takes it away", async () => {
  const page = await start();
  await choose(page, csv(small));
  await through(page);
  await doing(page, "figure title").fill("Kept and broken");
  await page.keyboard.press("Tab");
  await doing(page, "figure by").pressSequentially("The He");
  // The figure with its new title is drawn meanwhile.
  await page.frameLocator('iframe[data-page="0"]').getByText("Kept and broken").first().waitFor();
  await page.keyboard.type("rald");
  assert.equal(await doing(page, "figure by").inputValue(), "The Herald");
  while ((await kept(page, "draft"))?.text !== "The Herald");
  await page.reload();
  await page.frameLocator('iframe[data-page="0"]').getByText("Rated by The Herald").waitFor();
  assert.equal(await doing(page, "figure by").inputValue(), "The Herald");
  while (await kept(page, "draft"));
  await doing(page, "undo").click();
  await page.frameLocator('iframe[data-page="0"]').getByText("Rated by The Herald").waitFor({ state: "detached" });
  assert.equal(await doing(page, "figure title").inputValue(), "Kept and broken");
  await finish(page);
});

test("statuses are moved by keys and by dragging, and stay under the hand", async () => {
  const page = await start();
  await choose(page, csv("issue,promise,status\nA,a,alpha\nA,b,kept\nB,c,broken\n"));
  await next(page);
  await next(page);
  const order = () => page.locator("li[data-at] .value b").allInnerTexts();
  await page.locator("li[data-at]").first().waitFor();
  assert.deepEqual(await order(), ["kept", "broken", "alpha"]);
  await page.locator("#status-0").press("ArrowDown");
  await page.locator("#status-1:focus").waitFor();
  assert.deepEqual(await order(), ["broken", "kept", "alpha"]);
  await page.locator("#status-2").dragTo(page.locator("#status-0"), { targetPosition: { x: 30, y: 4 } });
  await page.locator("#status-0").getByText("alpha").waitFor();
  assert.deepEqual(await order(), ["alpha", "broken", "kept"]);
  assert.equal(await page.locator('[data-place="on"] > li').count(), 3);
  await finish(page);
});

test("a guess that is not sure is confirmed by itself, never silently", async () => {
  const page = await start();
  await choose(page, sheet("targets.csv"));
  await next(page);
  const unsure = page.locator(".column.unsure");
  const n = await unsure.count();
  assert(n > 0, "nothing is unsure");
  await page.locator(".onward .go").click();
  await page.getByText(/needs your eye/).first().waitFor();
  assert.equal(await doing(page, "step columns").getAttribute("aria-current"), "step");
  assert(await unsure.first().locator("input[id]").evaluate((own) => own === document.activeElement));
  await next(page);
  await doing(page, "step scale").and(page.locator("[aria-current]")).waitFor();
  await finish(page);
});

test("a table is pasted", async () => {
  const page = await start();
  await page.locator(".paste summary").click();
  await page.locator("#paste").fill(small.replaceAll(",", "\t"));
  await doing(page, "paste").click();
  await page.getByText("4 rows in 3 columns").waitFor();
  await finish(page);
});

test("while a file is read the page can be used, and reading can be stopped", async () => {
  // The worker's script is on its way for ever.
  const page = await start({ before: (own) => own.route("**/own-work.js*", () => {}) });
  await page.locator('input[data-file="0"]').setInputFiles(csv(small));
  await page.locator("#progress").waitFor();
  await page.locator(".paste summary").click();
  await page.locator("#paste").pressSequentially("typed");
  assert.equal(await page.locator("#paste").inputValue(), "typed");
  await doing(page, "cancel").click();
  await page.getByText("Stopped.").waitFor();
  assert.equal(await page.locator("#progress").count(), 0);
  await page.unroute("**/own-work.js*");
  await choose(page, csv(small));
  await page.getByText("4 rows in 3 columns").waitFor();
  await finish(page);
});

test("of a large file it is told how much is read, and reading can be stopped on the way", async () => {
  const page = await start();
  const rows = Array.from({ length: 90_000 }, (_, n) => `Housing ${n % 40},"Promise number ${n}, made in public",kept\n`);
  const large = csv(`issue,said,status\n${rows.join("")}`);
  await page.evaluate(() => {
    globalThis.percents = [];
    new MutationObserver(() => {
      const told = document.querySelector(".percent")?.textContent;
      if (!told || globalThis.percents.at(-1) === told) return;
      globalThis.percents.push(told);
      // A quick machine has read it all before a click from outside arrives.
      if (globalThis.percents.length === 1) document.querySelector('[data-do="cancel"]').click();
    }).observe(document.getElementById("own"), { subtree: true, childList: true, characterData: true });
  });
  await page.locator('input[data-file="0"]').setInputFiles(large);
  await page.getByText("Stopped.").waitFor();
  assert.equal(await page.locator("#progress").count(), 0);
  await choose(page, large);
  await page.getByText("90000 rows in 3 columns").waitFor();
  const percents = await page.evaluate(() => globalThis.percents);
  assert(percents.every((told) => /^\d+ %$/.test(told)), String(percents));
  await finish(page);
});

for (const [name, bytes, words] of [
  ["report.pdf", "%PDF-1.7\n", /PDF/],
  ["picture.png", "\x89PNG\r\n\x1a\n", /picture|image/i],
  ["empty.csv", "", /empty/],
  ["login.html", "<!doctype html><html><body>Log in</body></html>", /a page that asks for a login/],
]) {
  test(`${name} is named for what it is`, async () => {
    const page = await start();
    await choose(page, { name, mimeType: "", buffer: Buffer.from(bytes, "latin1") });
    assert.match(await page.locator(".refusal").innerText(), words);
    assert.equal(await page.locator("#found").count(), 0);
    await finish(page);
  });
}

for (const [width, dark] of [[360, false], [390, true], [1240, false], [1240, true]]) {
  test(`${width} px${dark ? ", dark" : ""}: no step scrolls sideways or breaks a rule`, async () => {
    const page = await start({ width, dark });
    await choose(page, csv(small));
    for (const step of ["take", "columns", "scale", "look"]) {
      await doing(page, `step ${step}`).click();
      await doing(page, `step ${step}`).and(page.locator("[aria-current]")).waitFor();
      if (step === "look") {
        await page.locator(".problem button.place").first().click();
        await page.locator("#mend").waitFor();
      }
      assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${step} scrolls sideways`);
      assert.deepEqual(await violations(page, { exclude: [["iframe"]] }), [], step);
    }
    await finish(page);
  });
}

test("no reader of a figure fetches a byte of it", async () => {
  const asked = [];
  const page = await open({ before: (own) => own.on("request", (request) => asked.push(request.url())) });
  assert(asked.some((url) => url.includes("saydo_bg.wasm")));
  assert(!asked.some((url) => url.startsWith(server.url) && /own/.test(new URL(url).pathname)), asked.join("\n"));
  await finish(page);
});

/** What the page says at each step from a file to the figure, while a translator changes it after each change. */
async function told(model) {
  const page = await start();
  await install(page);
  await page.evaluate((model) => {
    const live = document.getElementById("own");
    const translate = model ? globalThis.translators[model]() : () => {};
    globalThis.translate = () => translate(live);
  }, model);
  const steps = [];
  const note = async () => {
    steps.push(await page.evaluate(() => globalThis.wordsOf(document.getElementById("own"))));
    await page.evaluate(() => globalThis.translate());
  };
  await note();
  await choose(page, csv(small));
  await note();
  for (const step of ["columns", "scale", "look"]) {
    await next(page);
    await doing(page, `step ${step}`).and(page.locator("[aria-current]")).waitFor();
    await note();
  }
  await page.locator(".problem .place").first().waitFor();
  await page.locator(".problem .place").first().click();
  await page.locator("#mend").waitFor();
  await note();
  await page.locator("#mend").fill("broken");
  await page.locator("#mend").blur();
  await page.locator(".problem").first().waitFor({ state: "detached" });
  await note();
  await doing(page, "undo").click();
  await page.locator(".problem").first().waitFor();
  await note();
  await finish(page);
  return steps;
}

test("whatever a translator does, the page says what its state says, and goes on", async () => {
  const expected = await told();
  for (const model of ["fonts", "texts", "merging", "restoring", "late", "elsewhere"]) {
    assert.deepEqual(await told(model), expected, model);
  }
});
