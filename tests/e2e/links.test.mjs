// Links that were published under version 1: every line of tests/links/v1.txt still opens what it names.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { finish, open } from "./harness.mjs";
import { data, facets, hits, issues, passage, passages, select } from "./figures.mjs";
import { at, go, inside, named, plain, textOf, texts, told, view } from "./steps.mjs";
import { text } from "./text.mjs";

const script = readFileSync(new URL("../../src/host/js/link.js", import.meta.url), "utf8");
const { legible, missed } = new Function(`${script}\nreturn { legible, missed };`)();
const lines = readFileSync(new URL("../links/v1.txt", import.meta.url), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("//"))
  .map((line) => line.split(" -> "));

const names = { gaps: "rows", map: "map", evidence: "evidence", story: "story", timeline: "timeline", places: "places" };
const list = (value) => value?.split(",") ?? [];

const byId = (all) => Object.fromEntries(all.map((own) => [own.id, own]));

/** What the data of a version have, the newest where none is named. */
function world(version) {
  if (!version) return { issues, passage, n: data.story.length };
  const own = JSON.parse(readFileSync(new URL(`../../data/releases/${version}.json`, import.meta.url), "utf8"));
  return { issues: byId(own.issues), passage: byId([...own.statements, ...own.actions]), n: own.story?.length ?? 0 };
}

/** What a link names and its data have, and what is missed of it. */
function meaning(link, address) {
  const keys = Object.fromEntries(address.split("&").filter(Boolean).map((part) => part.split(/=(.*)/).slice(0, 2)));
  const { issues, passage, n } = world(keys.data);
  const keep = (key, known) => {
    if (keys[key] === undefined) return;
    const had = list(keys[key]).filter(known);
    if (had.length) keys[key] = had.join(",");
    else delete keys[key];
  };
  keep("issue", (id) => id in issues);
  keep("with", (id) => id in issues);
  keep("record", (id) => id in passage);
  keep("step", (step) => Number(step) <= n);
  keep("codes", (own) => own.split(":")[0] in passage && (own.endsWith(":x") || own.split(":")[1] in data.axis.said));
  for (const [facet, values] of Object.entries(facets)) keep(facet, (value) => values.includes(value));
  const query = decodeURIComponent((keys.q ?? "").replaceAll("+", " "));
  const filter = Object.fromEntries(Object.keys(facets).filter((key) => keys[key]).map((key) => [key, list(keys[key])]));
  if (keys.from) filter.from = keys.from;
  if (keys.to) filter.to = keys.to;
  const kept = Object.entries(keys).map((own) => own.join("=")).join("&");
  return { keys, lost: missed(legible(link.replace(/^#/, "")), kept).split(", ").filter(Boolean), query, filter };
}

/** Asserts that all that an address names is shown. */
async function assertShown(page, { keys, lost, query, filter }, before) {
  if (keys.data) {
    await at(page, ".version b").waitFor();
    assert.equal(await textOf(page, ".version b"), text("version-pinned", { version: keys.data }));
  }
  const has = async (selector) => (await at(page, selector).count()) > 0;
  const [start, notice] = [text("notice-dropped", { what: "" }).trim(), await told(page)];
  if (!lost.length) assert(["", before].includes(notice), `nothing is left out, yet it tells “${notice}”`);
  else assert.deepEqual([notice.slice(0, start.length), notice.slice(start.length).trim().split(", ").toSorted()], [start, lost.toSorted()]);
  const issue = keys.issue ?? passage[keys.record]?.issue;
  if (keys.form) return assertForm(page, keys);
  assert.equal(await view(page), text(`view-${names[keys.view ?? (keys.gap === "home" ? "gaps" : "map")]}`));
  assert.equal(await has("article.issue-sheet"), Boolean(issue && !keys.record), "the issue is open");
  if (issue && !keys.record) assert.equal(await textOf(page, '[data-id="issue-sheet"]'), text("issue-evidence", { issue: issues[issue].label }));
  assert.equal(await has("article.card"), Boolean(keys.record), "the record is open");
  if (keys.record) assert((await textOf(page, "article.card")).includes(plain(passage[keys.record].summary)), keys.record);
  assert.equal(await has(".chain"), keys.chain === "on" && Boolean(keys.record), "the chain is open");
  assert.equal(await has(".compared"), Boolean(keys.with), "the second issue stands beneath");
  const isStory = keys.view === "story";
  const isNarrow = Object.keys(filter).length > 0;
  const narrowed = (await texts(page, ".narrowed")).join(" ");
  if (!isStory) assert.equal(narrowed.includes(text("selection-of", { n: select(filter).length, all: passages.length })), isNarrow, narrowed);
  if (query) assert(narrowed.includes(plain(text("selection-searched", { n: hits(query, select(filter)).length, query }))), narrowed);
  if (keys.view === "evidence") {
    assert.equal(await named(page, "search").inputValue(), query);
    const layout = list(keys.layer).find((own) => ["table", "speakers"].includes(own)) ?? (keys.sort ? "table" : "list");
    for (const own of ["list", "table", "speakers"]) assert.equal(await named(page, `layout:${own}`).getAttribute("aria-pressed"), String(own === layout), own);
    if (keys.sort) {
      const [direction, key] = keys.sort.startsWith("-") ? ["descending", keys.sort.slice(1)] : ["ascending", keys.sort];
      assert.equal(await at(page, `th:has([data-id="sort:${key}"])`).getAttribute("aria-sort"), direction);
    }
  }
  if ((keys.view ?? "map") === "map" && keys.gap !== "home") {
    assert.equal(await has(".map .record"), list(keys.layer).includes("pairs") || Boolean(issue), "linked pairs");
    if (keys.side) {
      const faded = await inside(page, (root) => [...root.querySelectorAll(".map .issue .mean.faded")].map((own) => own.getAttribute("class")));
      assert(faded.length > 0 && faded.every((own) => !own.split(" ").includes(keys.side)), faded.join("; "));
    }
  }
  assert.equal(await has(".own-method"), list(keys.method).some((own) => own !== "ranges"), "the method is named");
  if (list(keys.method).includes("ranges")) {
    const label = await at(page, ':is(.row, .map svg) [aria-label]').first().getAttribute("aria-label");
    const start = text("range-name", { middle: text(list(keys.method).includes("median") ? "middle-median" : "middle-mean"), line: "" });
    assert(label.includes(start), label);
  }
  assert.equal(await has(".own-codes"), Boolean(keys.codes), "the reader's scores are named");
  if (isStory) assert((await textOf(page, ".story")).includes(data.story[Number(keys.step ?? 1) - 1].title));
  assert.equal(await at(page, ".saydo").getAttribute("data-theme"), keys.theme ?? "auto");
}

async function assertForm(page, { form, issue, record, data: version }) {
  const { issues, passage } = world(version);
  const isMissing = form === "strip" ? !issue : !record;
  if (isMissing) assert((await texts(page, ".saydo")).join(" ").includes(text(form === "strip" ? "form-no-issue" : "form-no-record")));
  else assert((await texts(page, ".saydo")).join(" ").includes(form === "strip" ? issues[issue].label : passage[record].summary));
  assert.equal(await at(page, ".ways").count(), 0, "a small form alone");
}

/** What the interface speaks besides English; `languages.test.mjs` reads its words. */
const languages = new Set(readdirSync(new URL("../../text/", import.meta.url)).map((file) => /^(\w+)\.ftl$/.exec(file)?.[1]));
languages.delete(undefined);
languages.delete("en");

for (const [width, name] of [[1280, "a wide window"], [360, "a phone"]]) {
  test(`every link of version 1 opens what it names, in ${name}`, async () => {
    const page = await open({ width });
    for (const [link, address] of lines) {
      await go(page, "v=1&view=gaps");
      await at(page, ".version").waitFor({ state: "detached" });
      const before = await told(page);
      await go(page, link.replace(/^#/, ""));
      const own = meaning(link, address);
      if (width < 900 && !own.keys.view) own.keys.view = "gaps";
      if (languages.has(own.keys.lang)) {
        await at(page, `.saydo[lang="${own.keys.lang}"]`).waitFor();
        continue;
      }
      try {
        await assertShown(page, own, before);
      } catch (error) {
        assert.fail(`“${link}”: ${error.message}`);
      }
    }
    await finish(page);
  });
}
