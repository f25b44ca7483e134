// Where something can't start the page says so in words, leads to the data, and is never blank.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { anotherServer, finish, open, server, shadow, troubles, whenReady } from "./harness.mjs";
import { passages } from "./figures.mjs";
import { at, named, showTable } from "./steps.mjs";
import { text } from "./text.mjs";

const bytes = readFileSync(new URL("../../pkg/data.bin", import.meta.url));
const scrambled = Buffer.from(bytes.map((byte, index) => (index % 7 === 3 ? byte ^ 0x5a : byte)));

const on = (glob, answer) => (page) => page.route(glob, answer);
const fulfil = (body, own = {}) => (route) => route.fulfill({ status: 200, contentType: "application/octet-stream", body, ...own });

/** As a browser has the page that knows no declarative shadow roots. */
const unknowing = on("**/", async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(" shadowrootmode=", " data-unknown=") });
});

const failures = {
  "the data is missing": on("**/data.bin*", fulfil("not found", { status: 404 })),
  "the data can't be reached": on("**/data.bin*", (route) => route.abort()),
  "the data is scrambled": on("**/data.bin*", fulfil(scrambled)),
  "one byte of the data is another": on("**/data.bin*", fulfil(Buffer.from(bytes.map((byte, index) => (index === 4000 ? byte ^ 1 : byte))))),
  "the program is that of another build": on("**/saydo-program.js*", fulfil('globalThis[Symbol.for("saydo other")] = () => {};', { contentType: "text/javascript" })),
  "the data is cut off": on("**/data.bin*", fulfil(bytes.subarray(0, bytes.length / 2))),
  "the data is empty": on("**/data.bin*", fulfil("")),
  "the data is a page of the host's": on("**/data.bin*", fulfil("<!doctype html><title>Oops</title>", { contentType: "text/html" })),
  "the program is blocked": on("**/*.wasm*", (route) => route.abort()),
  "the program is missing": on("**/*.wasm*", fulfil("not found", { status: 404 })),
  "the program is damaged": on("**/*.wasm*", fulfil("\0asm\x01\0\0\0nonsense", { contentType: "application/wasm" })),
  "WebAssembly is switched off": (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
  "the script is blocked": on("**/saydo.js*", (route) => route.abort()),
  "the script is missing": on("**/saydo.js*", fulfil("not found", { status: 404, contentType: "text/plain" })),
};

/** The first thing that the program puts into the page makes it stop. */
const stopping = (page) => page.addInitScript(() => {
  const { insertBefore } = Node.prototype;
  Node.prototype.insertBefore = function (...what) {
    if (this.getRootNode() instanceof ShadowRoot) throw new Error("provoked");
    return insertBefore.apply(this, what);
  };
});
failures["the program stops at its start"] = stopping;

for (const [name, path] of [["frame", "/embed.html"], ["element", "/tests/e2e/fixtures/blank.html"]]) {
  for (const [what, before] of [["stops at its start", stopping], ["is missing", failures["the program is missing"]]]) {
    test(`a program that ${what} has the same words in ${name === "element" ? "an element" : "a frame"}`, async () => {
      const page = await open({ path, before, ready: false });
      if (name === "element") {
        await page.setContent("<!doctype html><body><saydo-map>A text of the page</saydo-map>");
        await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
      }
      const alert = page.getByRole("alert");
      await alert.waitFor();
      const words = await alert.innerText();
      assert.match(words, /could not be started.*Reload the page/s);
      assert.doesNotMatch(words, /Below is what it showed|Start again/);
      assert.equal(new URL(await alert.getByRole("link").evaluate((own) => own.href)).pathname, "/data.json");
      await finish(page, { but: ["console", "errors", "failed"] });
    });
  }
}

{
  /** The program's script with something in it changed that lets it run. */
  const changed = (file) => {
    const script = readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");
    const other = script.replace("too late", "too soon");
    assert.notEqual(other, script);
    return other;
  };
  /** As browsers have it on a page that comes unencrypted. */
  const plain = (page) => page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  const sandboxed = '<iframe sandbox="allow-scripts" width="600" height="700" src="SITE/embed.html#view=gaps"></iframe>';
  for (const [where, { isPlain, path = "/tests/e2e/fixtures/blank.html", html }] of Object.entries({
    "the page": { path: "/" },
    "an unencrypted page": { path: "/", isPlain: true },
    "a frame": { path: "/embed.html" },
    "a frame without an origin": { html: sandboxed },
    "an unencrypted frame without an origin": { html: sandboxed, isPlain: true },
    "an element": { html: '<saydo-map>A text of the page</saydo-map><script type="module" src="SITE/saydo.js"></script>' },
  })) {
    test(`${where}: a program's script that is damaged and yet runs is not believed, and a whole one is`, async () => {
      for (const isDamaged of [true, false]) {
        const page = await open({ path, ready: false, before: async (own) => {
          if (isPlain) await plain(own);
          if (isDamaged) await own.route("**/saydo-program.js*", fulfil(changed("saydo-program.js"), { contentType: "text/javascript" }));
        } });
        if (html) await page.setContent(`<!doctype html><body>${html.replace("SITE", server.url)}`);
        const own = html === sandboxed ? page.frameLocator("iframe") : page;
        await own.locator(`saydo-map[data-saydo="${isDamaged ? "failed" : "ready"}"]`).waitFor({ state: "attached" });
        if (isDamaged) assert.match(await own.getByRole("alert").innerText(), /could not be started.*Reload the page/s);
        await finish(page, { but: isDamaged ? ["console", "failed"] : [] });
      }
    });
  }
}

for (const [path, script] of [["/", "saydo.js"], ["/embed.html", "frame.js"], ["/embed.html?src=theirs.json", "frame.js"]]) {
  const isOwn = path.includes("src=");
  test(`${path} without its script: words, ${isOwn ? "and no other data" : "and the data set as text"}`, async () => {
    const page = await open({ width: 500, path, ready: false, before: on(`**/${script}*`, fulfil("not found", { status: 404, contentType: "text/plain" })) });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /could not be loaded.*Reload the page/s);
    assert.equal(await alert.getByRole("link").count(), isOwn ? 0 : 1);
    const { y, height } = await alert.boundingBox();
    assert(y < 600 && height > 20);
    await finish(page, { but: ["console", "failed"] });
  });

  test(`${path} whose script is held: words after some seconds, until it is there`, async () => {
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({ width: 500, path: "/tests/e2e/fixtures/blank.html", ready: false, before: async (own) => {
      await own.clock.install();
      await own.route(`**/${script}*`, async (route) => (await held, route.continue()));
      await own.route("**/theirs.json", (route) => route.fulfill({ body: readFileSync(new URL("../../pkg/data.json", import.meta.url)) }));
    } });
    await page.goto(server.url + path, { waitUntil: "commit" });
    await page.locator("saydo-map").waitFor({ state: "attached" });
    await page.clock.runFor(11_000);
    const words = page.getByRole("status").filter({ hasText: "still on its way" });
    await words.waitFor();
    assert.match(await words.innerText(), /Wait a little longer, or reload/);
    release();
    await page.clock.resume();
    await page.waitForFunction(() => customElements.get("saydo-map"));
    await shadow(page).dispatchEvent("focusin");
    await whenReady(page);
    assert.equal(await words.filter({ visible: true }).count(), 0);
    await finish(page);
  });
}

const old = JSON.parse(readFileSync(new URL("../../pkg/releases/index.json", import.meta.url))).since;

test("a version asked for later that never arrives: words, what was shown stays, and nothing claims the other", async () => {
  const [asked] = Object.keys(old);
  const page = await open({ fragment: "view=gaps&issue=sea", before: async (own) => {
    await own.clock.install();
    await own.route(`**/releases/${asked}.bin*`, () => {});
  } });
  await shadow(page).evaluate((element, asked) => element.setState(`view=gaps&issue=sea&data=${asked}`), asked);
  await page.clock.runFor(11_000);
  await at(page, ".version").filter({ hasText: "reached" }).waitFor();
  const state = await shadow(page).evaluate((element) => element.getState());
  assert.doesNotMatch(state + page.url(), /data=/);
  assert.equal(await at(page, ".issue-sheet").filter({ visible: true }).count() > 0, true);
  await finish(page);
});

test("data asked for later that never arrive, or that can't be read: words, and what was shown stays", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, before: async (own) => {
    await own.clock.install();
    await own.route("**/theirs.json", () => {});
    await own.route("**/other.json", (route) => route.fulfill({ status: 404 }));
  } });
  await page.setContent('<!doctype html><body><saydo-map view="gaps"></saydo-map>');
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await shadow(page).dispatchEvent("focusin");
  await page.clock.runFor(2000);
  await whenReady(page);
  await shadow(page).evaluate((element) => element.setAttribute("src", "theirs.json"));
  await page.clock.runFor(11_000);
  await at(page, '.failed [role="status"]').filter({ hasText: "still on their way" }).waitFor();
  assert(await at(page, "#live .row").count() > 5);
  assert.equal(await at(page, ".failed a").count(), 0);
  await shadow(page).evaluate((element) => element.setAttribute("src", "other.json"));
  await at(page, '.failed[role="status"]').filter({ hasText: "can’t be shown now" }).waitFor();
  assert.equal(await at(page, ".failed").count(), 1);
  assert(await at(page, "#live .row").count() > 5);
  await finish(page, { but: ["console", "failed"] });
});

for (const [what, file, action, words] of [
  ["the land", "land.bin", "view places", /land could not be loaded/],
  ["the study module", "saydo_study_bg.wasm", "view evidence", /could not be fetched.*Try again/s],
  ["the second module", "saydo_second_bg.wasm", "sheet share", /could not be loaded.*try again/s],
]) {
  test(`${what} that never arrives: words and a way on, and it is there when asked for again`, async () => {
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({ fragment: "view=gaps", before: async (own) => {
      await own.clock.install();
      await own.route(`**/${file}*`, async (route) => (await held, route.continue()));
    } });
    await shadow(page).evaluate((element, action) => element.act(action), action);
    const told = page.getByText(words).first();
    // The study module comes before the land is asked for.
    for (let n = 0; n < 30 && !(await told.count()); n += 1) await page.clock.runFor(1000);
    await told.waitFor({ state: "attached" });
    if (file === "land.bin") {
      // What arrives late is there when it is asked for again, and not before.
      release();
      await page.clock.resume();
      assert.equal(await at(page, '.land[d^="M"]').count(), 0);
      await at(page, '[data-do="again"]').click();
      await at(page, '.land[d^="M"]').waitFor({ state: "attached" });
      assert.equal(await page.getByText(words).count() + await at(page, '[data-do="again"]').count(), 0);
    } else {
      release();
      await page.clock.resume();
      if (action === "sheet share") await shadow(page).evaluate((element) => element.act("sheet share"));
      await shadow(page).evaluate((element, action) => element.act(action), action);
      await at(page, action === "sheet share" ? ".share .field" : ".passages, .entries, table, [data-id=search]").first().waitFor({ state: "attached" });
    }
    release();
    await finish(page, { but: ["console", "failed"] });
  });
}

for (const [name, before] of Object.entries(failures)) {
  test(`${name}: words, and the data set as text`, async () => {
    const page = await open({ width: 360, before, ready: false });
    await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const words = await alert.innerText();
    assert(words.length > 80, words);
    assert.doesNotMatch(words, /undefined|null|\[object|unreachable|panicked/, words);
    const link = alert.getByRole("link");
    const address = await link.evaluate((own) => own.href);
    assert.equal(new URL(address).pathname, "/data.json");
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).statements.length > 0, true);
    const box = await alert.boundingBox();
    assert(box.y < 600 && box.height > 40 && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
    assert.deepEqual(troubles(page).foreign, []);
    await finish(page, { but: ["console", "errors", "failed"] });
  });
}

for (const [name, path] of [["page", "/"], ["frame", "/embed.html"]]) {
  test(`a program that never arrives is said to be late, and the ${name}'s figure stands`, async () => {
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({ width: 700, path, ready: false, before: async (own) => {
      await own.clock.install();
      await own.route("**/data.bin*", async (route) => (await held, route.continue()));
    } });
    await page.waitForFunction(() => customElements.get("saydo-map"));
    await shadow(page).dispatchEvent("focusin");
    await page.clock.runFor(11_000);
    assert.match(await at(page, '.failed[role="status"]').innerText(), /still on its way.*reload/is);
    assert(await at(page, "#still .row").filter({ visible: true }).count() >= 5);
    release();
    await page.clock.resume();
    await whenReady(page);
    assert.equal(await at(page, ".failed").count(), 0);
    await finish(page);
  });
}

{
  const [asked] = Object.keys(old);
  const release = readFileSync(new URL(`../../pkg/releases/${asked}.bin`, import.meta.url));
  const bodies = {
    empty: "",
    "a page of the host's": "<!doctype html><title>Start</title>",
    cut: release.subarray(0, release.length / 2),
    scrambled: Buffer.from(release.map((byte, index) => (index % 7 === 3 ? byte ^ 0x5a : byte))),
    "another version's": bytes,
  };
  for (const [what, body] of Object.entries(bodies)) {
    test(`a release that is ${what} is not shown; the newest is, and said to be`, async () => {
      const { version } = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url)));
      const page = await open({ fragment: `data=${asked}`, before: (own) => own.route(`**/releases/${asked}.bin*`, fulfil(body)) });
      assert.equal(await at(page, ".version").innerText(), text("version-missing", { asked, own: version }));
      assert.equal(await at(page, "#live .row, #live .issue").count() > 0, true);
      // What is shown is the newest: its sheet names it.
      await shadow(page).evaluate((element) => element.act("sheet about"));
      assert.match(await at(page, ".sheet.about").innerText(), new RegExp(version));
      await finish(page, { but: ["console"] });
    });
  }
}

for (const [what, isOther] of [["this build's data", false], ["another version's data under their name", true]]) {
  test(`a frame without an origin on a page that comes unencrypted, with ${what}: ${isOther ? "refused in words" : "shown"}`, async () => {
    const [asked] = Object.keys(old);
    const other = readFileSync(new URL(`../../pkg/releases/${asked}.bin.js`, import.meta.url)).toString().replace(`releases/${asked}.bin`, "data.bin");
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, before: async (own) => {
      // As browsers have it there.
      await own.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
      if (isOther) await own.route("**/data.bin.js*", fulfil(other, { contentType: "text/javascript" }));
    } });
    await page.setContent(`<!doctype html><body><iframe sandbox="allow-scripts" width="600" height="700" src="${server.url}/embed.html#view=gaps"></iframe>`);
    const frame = page.frameLocator("iframe");
    await frame.locator(`saydo-map[data-saydo="${isOther ? "failed" : "ready"}"]`).waitFor({ state: "attached" });
    if (isOther) assert.match(await frame.getByRole("alert").innerText(), /could not be started/);
    await finish(page, { but: isOther ? ["console"] : [] });
  });
}

test("without JavaScript the page says what it lacks and leads to the data set", async () => {
  const page = await open({ width: 360, javaScript: false, ready: false });
  const note = at(page, ".note");
  assert.match(await note.innerText(), /JavaScript/);
  const address = new URL(await note.getByRole("link").getAttribute("href"), `${server.url}/`);
  assert.equal(address.pathname, "/data.json");
  assert.equal((await fetch(address)).status, 200);
  // The script that is not run counts as a request that failed.
  await finish(page, { but: ["failed"] });
});

test("a browser that knows no page drawn in advance says what it needs and leads to the data set", async () => {
  const page = await open({
    width: 360,
    javaScript: false,
    ready: false,
    before: unknowing,
  });
  const words = await page.locator("main").innerText();
  assert.match(words, /JavaScript/);
  assert.match(words, /data set/);
  const address = new URL(await page.locator("main a").first().getAttribute("href"), `${server.url}/`);
  assert.equal((await fetch(address)).status, 200);
  await finish(page, { but: ["failed"] });
});

test("a browser that knows no page drawn in advance starts the program as well", async () => {
  const page = await open({
    width: 360,
    before: unknowing,
  });
  assert.equal(await named(page, "issue:sea").count(), 1);
  await finish(page);
});

test("without its styles the page still starts and can be used", async () => {
  const bare = await anotherServer({ headers: () => ({ "content-security-policy": "style-src 'none'" }) });
  const page = await open({ width: 360, origin: bare.url });
  await showTable(page);
  assert.equal(await at(page, 'table td.what > [data-id^="record:"]').count(), passages.length);
  await finish(page, { but: ["console", "failed"] });
});

test("a page that waits for slow data shows the picture meanwhile", async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const page = await open({
    width: 360,
    ready: false,
    before: on("**/data.bin*", async (route) => {
      await held;
      await route.continue();
    }),
  });
  const picture = at(page, ".rows .track").filter({ visible: true });
  await picture.first().waitFor();
  assert.equal(await shadow(page).getAttribute("data-saydo"), null);
  release();
  await whenReady(page);
  await finish(page);
});

test("a widget that failed starts anew when it is put back into the page", async () => {
  let broken = true;
  const page = await open({
    width: 360,
    ready: false,
    before: on("**/data.bin*", (route) => (broken ? route.abort() : route.continue())),
  });
  await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
  broken = false;
  await page.locator("saydo-map").evaluate(async (element) => {
    const parent = element.parentElement;
    element.remove();
    await Promise.resolve();
    parent.append(element);
  });
  await page.locator('saydo-map[data-saydo="ready"]').waitFor({ state: "attached" });
  assert.equal(await named(page, "issue:sea").count(), 1);
  await finish(page, { but: ["console", "failed"] });
});
