// The interface in another language: chosen by address, attribute, data or browser in this order, fetched as a file when it
// is needed, in every module.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { finish, open, server, shadow, whenReady } from "./harness.mjs";
import { at, go, inside, settled, sheet, show } from "./steps.mjs";

/** The messages of a language that are one line without variables. */
const words = (code) => {
  const source = readFileSync(new URL(`../../text/${code}.ftl`, import.meta.url), "utf8");
  return Object.fromEntries([...source.matchAll(/^([a-z-]+) = ([^{\n]+)$/gm)].map(([, name, text]) => [name, text]));
};
const [en, fr] = [words("en"), words("fr")];
const published = readFileSync(new URL("../../pkg/data.json", import.meta.url), "utf8");
/** The codes of all other languages. */
const others = readdirSync(new URL("../../text/", import.meta.url)).map((name) => /^([a-z]+)\.ftl$/.exec(name)?.[1]).filter((code) => code && code !== "en");

const inner = (page, selector) => shadow(page).locator(selector).first().innerText();
const spoken = (page) => shadow(page).evaluate((element) => element.shadowRoot.querySelector("#live .saydo").lang);
const asked = (page) => {
  const files = [];
  page.on("request", (request) => /\/text-/.test(request.url()) && files.push(new URL(request.url()).pathname));
  return files;
};

test("a link in French speaks French in the figure, in the study and in what is shared", async () => {
  const page = await open({ fragment: "lang=fr" });
  assert.equal(await spoken(page), "fr");
  assert.equal((await inner(page, "#live .brief-lines dt")).trim(), fr.said);
  await show(page, "evidence");
  await settled(page);
  assert.match(await inner(page, "#live .saydo"), new RegExp(fr["answers-evidence"].slice(0, 30)));
  await sheet(page, "share");
  await shadow(page).getByText(fr["share-what-figure"]).first().waitFor();
  const editors = await shadow(page).getByText(fr["share-editors"]).first().getAttribute("href");
  assert.equal(new URL(editors, server.url).pathname, "/editors-fr.html");
  assert.match(readFileSync(new URL("../../pkg/editors-fr.html", import.meta.url), "utf8"), /<html lang="fr">/);
  await finish(page);
});

test("English fetches no words, also where the browser asks for French", async () => {
  let files;
  const page = await open({ language: "fr-FR", before: (page) => (files = asked(page)) });
  assert.equal(await spoken(page), "en");
  assert.deepEqual(files, []);
  await finish(page);
});

test("the still picture stays, in its own language, until the words are there", async () => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  const page = await open({ fragment: "lang=fr", ready: false, before: (page) => page.route(/text-fr/, async (route) => (await held, route.continue())) });
  const still = shadow(page).locator("#still .saydo").first();
  await still.waitFor();
  assert.equal(await still.getAttribute("lang"), "en");
  assert.equal(await shadow(page).evaluate((element) => element.shadowRoot.querySelector("#still").ariaBusy), null);
  go();
  await whenReady(page);
  assert.equal(await spoken(page), "fr");
  await finish(page);
});

test("words that can't be fetched, or that another hand changed, leave English", async () => {
  for (const answer of [{ status: 404, body: "" }, { body: "fr\u001fltr\u001fo\u001fLire" }]) {
    const page = await open({ fragment: "lang=fr", before: (page) => page.route(/text-fr/, (route) => route.fulfill(answer)) });
    assert.equal(await spoken(page), "en");
    await finish(page, { but: ["console", "failed"] });
  }
});

test("an attribute that changes changes the words, and the address goes before it", async () => {
  const page = await open();
  const set = (lang) => shadow(page).evaluate((element, lang) => element.setAttribute("lang", lang), lang);
  await set("fr-CA");
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector("#live .saydo").lang === "fr");
  await set("xx");
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector("#live .saydo").lang === "en");
  await page.evaluate(() => (location.hash = "#lang=fr&issue=sea"));
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector("#live .saydo").lang === "fr");
  assert.ok(await at(page, `[aria-label="${fr.close}"]`).count());
  await finish(page);
});

/** Opens an article with other data, in a browser of a language. */
async function article(attributes, data, language) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, language, before: (page) => page.route(/\/own\.json$/, (route) => route.fulfill({ json: data })) });
  await page.evaluate((html) => (document.body.innerHTML = html), `<saydo-map src="/own.json" ${attributes}></saydo-map>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await shadow(page).dispatchEvent("focusin");
  await whenReady(page);
  return page;
}

test("the address goes before the attribute, this before the data, these before the browser; what there is not is passed over", async () => {
  const cases = [
    // address, attribute, data, browser
    ["lang=es", "fr", "fr", "fr-FR", "es"],
    ["", "es", "fr", "fr-FR", "es"],
    ["", "", "es-MX", "fr-FR", "es"],
    ["", "", "en", "fr-FR", "en"],
    ["", "", undefined, "fr-CA", "fr"],
    ["", "", undefined, "xx-XX", "en"],
    ["lang=xx", "xx", "xx", "fr-FR", "en"],
    ["lang=xx", "xx", "fr", "es-ES", "fr"],
  ];
  for (const [state, attribute, lang, browser, expected] of cases) {
    const attributes = [attribute && `lang="${attribute}"`, state && `state="${state}"`].filter(Boolean).join(" ");
    const page = await article(attributes, { ...JSON.parse(published), lang }, browser);
    assert.equal(await spoken(page), expected, JSON.stringify([state, attribute, lang, browser]));
    await finish(page);
  }
});

test("a frame speaks the language of its address", async () => {
  const page = await open({ path: "/embed.html?lang=fr", ready: false });
  await shadow(page).dispatchEvent("focusin");
  await whenReady(page);
  assert.equal(await spoken(page), "fr");
  await finish(page);
});

test("what is shared is in the language of whoever shares it", async () => {
  const page = await open({ fragment: "lang=fr" });
  await sheet(page, "share");
  await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.querySelector(".living saydo-map")?.shadowRoot?.querySelector("#live .saydo")?.lang === "fr");
  assert.match(await at(page, ".sheet.share textarea").evaluateAll((all) => all.map((own) => own.value).join("\n")) + await inner(page, ".sheet.share"), /embed\.html\?lang=fr/);
  await finish(page);
});

test("texts of the data say their language where it isn't the interface's, and only there", async () => {
  const marked = (page) => inside(page, (root) => [...root.querySelectorAll("#live .saydo [lang]")].map((own) => [own.lang, own.textContent]));
  const page = await open({ fragment: "lang=fr&issue=sea" });
  const all = await marked(page);
  assert(all.length > 20 && all.every(([lang]) => lang === "en"), `${all.length} marked`);
  assert(all.some(([, words]) => words === "Law of the sea"), "the issue's name");
  await go(page, "issue=sea");
  assert.deepEqual(await marked(page), []);
  await finish(page);
});

/** Words that a reader meets, seen or told by assistive technology, outside of texts in another language. */
const met = (page) => inside(page, (root) => {
  const found = [];
  const own = root.querySelector("#live .saydo");
  const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const speaks = node.parentElement?.closest("[lang]");
    if (speaks?.lang === own.lang && !node.parentElement.closest("textarea, pre, code")) found.push(node.data.trim());
  }
  for (const named of own.querySelectorAll("[aria-label], [title], [placeholder]")) {
    found.push(...["aria-label", "title", "placeholder"].map((name) => named.getAttribute(name)?.trim() ?? ""));
  }
  return found.filter(Boolean);
});

const everywhere = ["", "issue=sea", "record=xi-2017-rights", "view=evidence", "view=evidence&layer=table", "view=evidence&layer=speakers", "view=timeline", "view=places", "view=story&step=2", "method=median,ranges"];

for (const code of others) {
  test(`no English is left in the interface in ${code}: figure, issue, passage, views and sheets`, async () => {
    const own = words(code);
    // A name that is the same in both, or short enough to be a word of the data, tells nothing.
    const telling = Object.entries(en).filter(([name, text]) => own[name] !== text && text.length > 3 && !published.includes(`"${text}"`));
    const english = new Map(telling.map(([name, text]) => [text.trim(), name]));
    const page = await open({ fragment: `lang=${code}` });
    const check = async (what) => {
      const left = (await met(page)).filter((text) => english.has(text)).map((text) => `${english.get(text)}: ${text}`);
      assert.deepEqual([...new Set(left)], [], what);
    };
    for (const state of everywhere) {
      await go(page, `lang=${code}&${state}`);
      await check(state || "the figure");
    }
    await go(page, `lang=${code}&view=map`);
    for (const name of ["more", "about", "sure", "help", "share", "codes"]) {
      await sheet(page, name);
      await page.waitForFunction(() => !document.querySelector("saydo-map").shadowRoot.querySelector('[role="status"]:not(.unseen)'));
      await check(name);
      await go(page, `lang=${code}&view=map`);
    }
    await finish(page);
  });
}

test("the sentences of the scripts are in the language too", async () => {
  const page = await open({ fragment: "lang=fr", ready: false, before: (page) => page.route(/saydo-program\.js/, (route) => route.abort()) });
  await shadow(page).dispatchEvent("focusin");
  const told = shadow(page).locator(".failed");
  await told.waitFor();
  assert.match(await told.innerText(), new RegExp(fr["script-not-started"]));
  assert.equal(await told.getAttribute("lang"), "fr");
  assert.ok(!(await told.innerText()).includes(en["script-advice"]));
  await finish(page, { but: ["console", "errors", "failed"] });
});
