// What `cargo xtask make` writes of tables of promises: pages that read without a program, at every width, and say what
// the table says.

import { before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { finish, open, server, violations } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tables = { statuses: "statuses-bom.csv", percent: "percent-sheet.csv", thai: "list-thai.json", wide: "wide.xlsx" };
const path = (name, file) => `/tests/out/promised/${name}/${file}`;
const text = (name, file) => readFileSync(`${root}tests/out/promised/${name}/${file}`, "utf8");

before(() => {
  rmSync(`${root}tests/out/promised`, { recursive: true, force: true });
  for (const [name, table] of Object.entries(tables)) {
    const sheet = `crates/intake/tests/sheets/${table}`;
    execFileSync("cargo", ["xtask", "make", sheet, "--out", `tests/out/promised/${name}`, "--url", "https://a.example/x/"], { cwd: root, stdio: "pipe" });
  }
});

for (const name of Object.keys(tables)) {
  for (const [width, dark] of [[360, false], [1240, false], [360, true]]) {
    test(`${name}, ${width} px${dark ? ", dark" : ""}: every row opens, nothing is wider than the window, no rule is broken`, async () => {
      const page = await open({ path: path(name, "index.html"), width, dark, javaScript: true, ready: false });
      const closed = page.locator("main > .figure").first().locator("details");
      for (const row of (await closed.all()).slice(0, 2)) await row.locator("summary").click();
      assert.equal(await page.locator("script").count(), 0);
      assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
      assert.deepEqual(await violations(page), []);
      // One of the two drawings of each row is shown.
      const shown = page.locator("article svg.wide:visible, article svg.narrow:visible");
      assert.equal(await shown.count(), await page.locator("article").count());
      await finish(page);
    });
  }
}

test("squares, words and the table agree", async () => {
  const set = JSON.parse(text("statuses", "data.json"));
  const page = await open({ path: path("statuses", "index.html"), width: 1240, ready: false });
  for (const issue of set.issues) {
    const of = set.promises.filter((promise) => promise.issues.includes(issue.id));
    const row = page.locator(`[id="${issue.id}"]`);
    assert.equal(await row.locator("svg.wide rect.promise").count(), of.length, issue.label);
    const words = await row.locator(".counts").textContent();
    for (const { id, label } of set.scale.statuses) {
      const n = of.filter((promise) => promise.status === id).length;
      const told = words.includes(`${n} ${label}`) || words.includes(`${n} of ${of.length} promises ${label}`);
      // The first status is what the headline counts, so it is told also where it is none.
      assert.equal(told, n > 0 || id === set.scale.statuses[0].id, `${issue.label}: ${n} ${label} in “${words}”`);
    }
  }
  await finish(page);
});

test("a ring stands at the promised and a square at the reached amount", async () => {
  const page = await open({ path: path("percent", "index.html"), width: 1240, ready: false });
  const marks = await page.locator("main > .figure").first().evaluate((figure) => {
    const middle = (mark) => { const box = mark.getBoundingClientRect(); return box.x + box.width / 2; };
    const ticks = [...figure.querySelectorAll(".head svg.wide text")].map((tick) => [parseFloat(tick.textContent), middle(tick)]);
    return { ticks, rings: [...figure.querySelectorAll("svg.wide .ring")].map(middle), squares: [...figure.querySelectorAll("svg.wide .square")].map(middle) };
  });
  const [[low, left], [high, right]] = [marks.ticks[0], marks.ticks.at(-1)];
  const amount = (x) => low + (x - left) / (right - left) * (high - low);
  assert(marks.rings.every((x) => Math.abs(amount(x) - 100) < 2), "every ring stands at 100");
  const reached = JSON.parse(text("percent", "data.json")).promises.map((promise) => promise.reached).filter((value) => value !== undefined);
  const sorted = (list) => [...list].sort((a, b) => a - b);
  const drawn = sorted(marks.squares.map(amount));
  assert.equal(drawn.length, reached.length);
  sorted(reached).forEach((value, at) => assert(Math.abs(value - drawn[at]) < 2, `${value} is drawn at ${drawn[at]}`));
  await finish(page);
});

test("the frame of an oEmbed answer is as high as what it shows, and little higher", async () => {
  const found = [];
  const page = await open({ path: path("statuses", "index.html"), width: 680, ready: false });
  for (const name of ["statuses", "percent", "thai"]) {
    for (const folder of ["i", "r"]) {
      const answers = readdirSync(`${root}tests/out/promised/${name}/${folder}`).filter((file) => file.endsWith(".json"));
      assert(answers.length > 0, `${name}: no answer`);
      for (const answer of answers) {
        const [, framed, height] = /src="https:\/\/a\.example\/x\/([^"]+)".* height="(\d+)"/.exec(JSON.parse(text(name, `${folder}/${answer}`)).html);
        // Another query is another document, where only the fragment differs.
        await page.goto(server.url + path(name, framed.replace(/#|$/, (mark) => `?${answer}${mark}`)));
        const needed = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        // No frame is higher than a screen.
        if (!((needed <= Number(height) || Number(height) === 900) && Number(height) < needed * 1.25 + 90)) found.push(`${name} ${framed}: ${height} px for ${needed}`);
      }
    }
  }
  assert.deepEqual(found, []);
  await finish(page);
});

test("a frame tells the page around it how high it is", async () => {
  const page = await open({ path: path("statuses", "index.html"), ready: false });
  const heights = await page.evaluate((url) => new Promise((resolve) => {
    const told = [];
    addEventListener("message", ({ data }) => {
      if (data?.saydo !== 1 || data.type !== "height") return;
      told.push(data.height);
      if (told.length === 1) frame.contentDocument.querySelector("details").open = true;
      else resolve(told);
    });
    const frame = document.createElement("iframe");
    frame.src = url;
    frame.width = 600;
    document.body.append(frame);
  }), server.url + path("statuses", "embed.html"));
  assert(heights[1] > heights[0], `${heights}`);
  await finish(page);
});

test("a frame whose address names a row shows that row alone, and embed.js gives it its height", async () => {
  const { issues } = JSON.parse(text("statuses", "data.json"));
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", width: 700, ready: false });
  const folder = `${server.url}/tests/out/promised/statuses`;
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body>
    <a data-saydo href="${folder}/embed.html">All</a><a data-saydo href="${folder}/embed.html#${issues[1].id}">One</a>`);
  await page.addScriptTag({ url: `${folder}/embed.js` });
  const [all, one] = [0, 1].map((at) => page.frameLocator("iframe").nth(at));
  await page.waitForFunction(() => [...document.querySelectorAll("a")].every((link) => link.hidden));
  assert.equal(await all.locator("article:visible").count(), issues.length);
  assert.deepEqual(await one.locator("article:visible h2").allTextContents(), [issues[1].label]);
  assert.equal(await one.locator("h1:visible").count(), 0);
  const [tall, low] = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.offsetHeight));
  assert(low < tall / 2, `${low} of ${tall}`);
  await finish(page);
});
