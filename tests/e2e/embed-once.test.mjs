// One link, one frame: whatever a page does with links, frames and scripts.

import { test } from "node:test";
import assert from "node:assert/strict";
import { anotherServer, finish, open, server, whenReady } from "./harness.mjs";

const code = (fragment = "") => `<a data-saydo href="${server.url}/${fragment && `#${fragment}`}">Words and deeds</a><script async src="${server.url}/embed.js"></script>`;

/** An article with a body, once every link in it has had time to become a frame. */
async function article(body) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 700 });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body>${body}`);
  await page.locator("iframe").first().waitFor({ state: "attached" });
  return page;
}

const rest = (page) => page.waitForTimeout(400);
const count = (page) => page.locator("iframe").count();
/** Not every Chromium knows what the frame's `allow` names. */
const done = (page) => finish(page, { but: ["console"] });

/** Waits until every frame is as high as its content asks. */
const followed = (page) => page.waitForFunction(() => [...document.querySelectorAll("iframe")].every((frame) => frame.offsetHeight > 500));

test("two pasted codes make two frames, one for each link", async () => {
  const page = await article(`${code()}<p>Text.</p>${code("issue=sea")}`);
  await rest(page);
  assert.equal(await count(page), 2);
  const beside = await page.evaluate(() => [...document.querySelectorAll("a")].map((link) => link.nextElementSibling.src));
  // The hour has a test of its own.
  const plain = beside.map((address) => address.replace(/\?hour=\d+/, ""));
  assert.deepEqual(plain, [`${server.url}/embed.html`, `${server.url}/embed.html#issue=sea`]);
  await done(page);
});

for (const order of ["before", "after"]) {
  test(`an earlier build's script that runs ${order} this one: one frame for each link, whatever the page does`, async () => {
    const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 700 });
    await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><main><section><a data-saydo href="${server.url}/">Words and deeds</a></section></main>`);
    const scripts = [`${server.url}/tests/e2e/fixtures/earlier-embed.js`, `${server.url}/embed.js`];
    for (const url of order === "before" ? scripts : scripts.reverse()) {
      await page.addScriptTag({ url });
      await rest(page);
    }
    const counts = [await count(page)];
    const after = async (change) => {
      await page.evaluate(([change, url]) => new Function("main", "url", `(${change})(main, url)`)(document.querySelector("main"), url), [String(change), server.url]);
      await rest(page);
      counts.push(await count(page));
    };
    await after((main, url) => (main.innerHTML = `<a data-saydo href="${url}/#issue=sea">Words and deeds</a>`));
    await after((main) => main.append(main.cloneNode(true)));
    await after((main) => main.querySelector("main").remove());
    await after((main) => {
      const link = main.querySelector("a");
      link.remove();
      setTimeout(() => main.append(link), 50);
    });
    await after((main) => main.querySelector("a").remove());
    assert.deepEqual(counts, [1, 1, 2, 1, 1, 0]);
    await done(page);
  });
}

test("a script that runs again, also that of an earlier build, makes no second frame", async () => {
  const page = await article(code());
  for (let n = 0; n < 3; n += 1) await page.addScriptTag({ url: `${server.url}/embed.js?again=${n}` });
  // What an earlier build's script does.
  await page.evaluate(() => {
    for (const link of document.querySelectorAll("a[data-saydo][href]")) link.after(Object.assign(document.createElement("iframe"), { src: link.href }));
  });
  await rest(page);
  assert.equal(await count(page), 1);
  await done(page);
});

test("a frame that an earlier build's script made is taken over, in a box too", async () => {
  for (const box of ["", "<div>"]) {
    const frame = `<iframe title="map" width="100%" height="300" src="${server.url}/embed.html"></iframe>`;
    const page = await article(`<a data-saydo href="${server.url}/">map</a>${box}${frame}${box && "</div>"}<script async src="${server.url}/embed.js"></script>`);
    await followed(page);
    assert.equal(await count(page), 1);
    await done(page);
  }
});

test("a slide that is copied has one frame, which follows its content", async () => {
  const page = await article(`<section>${code()}</section>`);
  await followed(page);
  await page.evaluate(() => {
    const copy = document.querySelector("section").cloneNode(true);
    copy.querySelector("iframe").style.height = "100px";
    document.body.append(copy);
  });
  await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
  await rest(page);
  await followed(page);
  assert.equal(await count(page), 2);
  await done(page);
});

test("a link that is taken out and put back has one frame again; one whose link is gone goes too", async () => {
  const page = await article(`<main>${code()}</main>`);
  await followed(page);
  await page.evaluate(async () => {
    globalThis.link = document.querySelector("a");
    for (let n = 0; n < 5; n += 1) {
      link.remove();
      await new Promise((done) => setTimeout(done, 20));
      document.querySelector("main").append(link);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await followed(page);
  assert.equal(await count(page), 1);
  await page.evaluate(() => link.remove());
  await rest(page);
  assert.equal(await count(page), 0);
  await done(page);
});

test("a page that draws its content anew on each route has one frame", async () => {
  const page = await article(`<main></main>${code()}`);
  for (let n = 0; n < 10; n += 1) {
    await page.evaluate((html) => (document.querySelector("main").innerHTML = html), `<a data-saydo href="${server.url}/#issue=sea">map</a>`);
    await page.waitForTimeout(30);
  }
  await rest(page);
  assert.equal(await page.locator("main iframe").count(), 1);
  await done(page);
});

test("a frame that was saved with its link in an earlier hour is taken over", async () => {
  const saved = (more) => `<a data-saydo-framed href="${server.url}/embed.html${more}#issue=sea">map</a><iframe title="map" width="100%" height="300" src="${server.url}/embed.html${more}${more ? "&" : "?"}hour=1#issue=sea"></iframe>`;
  const page = await article(`${saved("")}${saved("?theme=dark")}<script async src="${server.url}/embed.js"></script>`);
  await followed(page);
  assert.equal(await count(page), 2);
  await done(page);
});

test("where a server says nothing about caches, the same code shows the next figure within an hour", async () => {
  let version = "first";
  const figure = () => `<!doctype html><html lang="en"><title>Figure</title><body>${version}<script>parent.postMessage({ saydo: 1, type: "height", height: 100 }, "*")</script>`;
  // It was changed long ago, so a browser keeps it for days.
  const headers = (path) => (path.endsWith("/embed.html") ? { "cache-control": [], "last-modified": "Thu, 01 Jan 2015 00:00:00 GMT" } : {});
  const other = await anotherServer({ headers, bodies: (path) => (path.endsWith("/embed.html") ? figure() : undefined) });
  const noon = Date.UTC(2031, 0, 1, 12);
  const page = await open({ origin: other.url, path: "/tests/e2e/fixtures/blank.html", ready: false });
  await page.clock.install({ time: noon });
  /** What the code and a plain frame show to somebody who comes to the page after some minutes. */
  const shown = async (minutes) => {
    await page.clock.setFixedTime(noon + minutes * 60_000);
    await page.goto(`${other.url}/tests/e2e/fixtures/blank.html?${minutes}`);
    await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><iframe src="${other.url}/embed.html"></iframe><a data-saydo href="${other.url}/embed.html?theme=dark#issue=sea">map</a>`);
    await page.addScriptTag({ url: `${other.url}/embed.js` });
    return Promise.all([0, 1].map((at) => page.frameLocator("iframe").nth(at).locator("body").innerText()));
  };
  assert.deepEqual(await shown(0), ["first", "first"]);
  version = "second";
  // The cache still helps.
  assert.deepEqual(await shown(59), ["first", "first"]);
  assert.deepEqual(await shown(61), ["first", "second"]);
  const address = new URL(await page.locator("iframe").nth(1).getAttribute("src"));
  assert.deepEqual([address.pathname, address.search, address.hash], ["/embed.html", `?theme=dark&hour=${noon / 36e5 + 1}`, "#issue=sea"]);
  await done(page);
});

/** How pages put a piece of HTML with scripts in place of another: each runs the scripts again. */
const routes = {
  // https://turbo.hotwired.dev: another body, at first one that was kept as a copy, with the scripts made anew.
  Turbo: async (html) => {
    const wait = () => new Promise((done) => setTimeout(done, 10));
    const kept = document.body.cloneNode(true);
    const body = document.createElement("body");
    body.innerHTML = html;
    const run = (own) => own.querySelectorAll("script").forEach((script) => {
      const made = document.createElement("script");
      made.src = script.src;
      script.replaceWith(made);
    });
    run(body);
    document.body.replaceWith(body);
    await wait();
    document.body.replaceWith(kept);
    run(kept);
    await wait();
    document.body.replaceWith(body);
  },
  // https://api.jquery.com/html/: new content, then each script of it in the head, which it leaves again.
  "jQuery’s html()": async (html) => {
    const main = document.querySelector("main") ?? document.body.appendChild(document.createElement("main"));
    document.body.replaceChildren(main);
    main.innerHTML = html;
    for (const script of main.querySelectorAll("script")) {
      const made = document.createElement("script");
      made.src = script.src;
      document.head.appendChild(made).remove();
      script.remove();
    }
  },
};

for (const [name, route] of Object.entries(routes)) {
  test(`${name} on ten routes: one frame for each link`, async () => {
    const page = await article(code());
    for (let n = 0; n < 10; n += 1) {
      await page.evaluate(([route, html]) => new Function("html", `return (${route})(html)`)(html), [String(route), n % 2 ? code() : code("issue=sea") + code("issue=trade")]);
      await page.waitForTimeout(20);
    }
    await rest(page);
    assert.equal(await page.locator("a").count(), 1);
    assert.equal(await count(page), 1);
    await page.evaluate(([route, html]) => new Function("html", `return (${route})(html)`)(html), [String(route), code("issue=sea") + code("issue=trade")]);
    await rest(page);
    assert.equal(await count(page), 2);
    await done(page);
  });
}

test("React in its strict mode, which puts everything in twice: one frame, then none", async () => {
  const host = await anotherServer({ names: { "https://saydo.example": server.url } });
  const page = await open({ origin: host.url, path: "/tests/embed/react/strict.html", ready: false, width: 700 });
  await page.locator("iframe").first().waitFor({ state: "attached" });
  for (let n = 0; n < 6; n += 1) {
    await page.evaluate((n) => globalThis.show(n), n);
    await page.waitForTimeout(30);
  }
  await rest(page);
  assert.equal(await page.locator("main a").count(), 1);
  assert.equal(await count(page), 1);
  await page.evaluate(() => globalThis.show(-1));
  await rest(page);
  assert.equal(await count(page), 0);
  await done(page);
});

test("properties that a framework sets before the element is known are followed", async () => {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 900 });
  await page.setContent('<!doctype html><html lang="en"><title>Article</title><body><saydo-map></saydo-map>');
  await page.evaluate(() => Object.assign(document.querySelector("saydo-map"), { state: "issue=sea", theme: "dark", heading: "off" }));
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await whenReady(page);
  const found = await page.evaluate(() => {
    const map = document.querySelector("saydo-map");
    map.state = "issue=trade";
    return [map.getAttribute("theme"), map.getAttribute("heading"), Object.keys(map)];
  });
  assert.deepEqual(found, ["dark", "off", []]);
  await page.waitForFunction(() => document.querySelector("saydo-map").state.includes("issue=trade"));
  await finish(page);
});
