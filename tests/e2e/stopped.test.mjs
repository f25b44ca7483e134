// A program that stops by an error: its last picture stays and says so, and the others on the page go on.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, troubles, violations, whenReady } from "./harness.mjs";
import { frameOf, openHost } from "./frames.mjs";

/** A page with these elements. */
async function host(markup, options = {}) {
  const page = await open({ path: "/tests/e2e/fixtures/blank.html", ready: false, width: 1000, ...options });
  await page.setContent(`<!doctype html><html lang="en"><title>Article</title><body><main>${markup}</main>`);
  await page.addScriptTag({ url: `${server.url}/saydo.js`, type: "module" });
  await page.waitForFunction(() => [...document.querySelectorAll("saydo-map")].every((own) => own.dataset.saydo === "ready"));
  await provoke(page);
  return page;
}

/**
 * Puts ways to stop a program into a page: `broken[way](n)` lets a function of the browser fail at its `n`th call, once.
 * A failing `insertBefore` makes the program panic; it doesn't expect a failing `createTextNode`, so the error goes right
 * through it.
 */
const provoke = (page) => page.evaluate(() => {
  const breaking = (prototype, name) => (n = 1) => {
    const own = prototype[name];
    prototype[name] = function (...parts) {
      n -= 1;
      if (n > 0) return own.apply(this, parts);
      prototype[name] = own;
      throw new Error("provoked");
    };
  };
  globalThis.broken = {
    insertBefore: breaking(Node.prototype, "insertBefore"),
    createTextNode: breaking(Document.prototype, "createTextNode"),
    setAttribute: breaking(Element.prototype, "setAttribute"),
  };
  globalThis.heard = [];
  addEventListener("saydo-error", ({ target, detail, bubbles, composed }) => globalThis.heard.push({ id: target.id, detail, bubbles, composed }));
});

/** A picture as it is seen, without its controls' states: words, marks and places. */
const picture = (page, id) => page.evaluate((id) => {
  const { shadowRoot } = document.getElementById(id);
  const copy = (shadowRoot.getElementById("still") ?? shadowRoot.getElementById("live")).firstElementChild.cloneNode(true);
  for (const own of copy.querySelectorAll("*")) {
    for (const name of ["style", "tabindex", "aria-disabled", "data-near"]) own.removeAttribute(name);
  }
  return copy.outerHTML;
}, id);

const stateOf = (page, id) => page.evaluate((id) => document.getElementById(id).getState(), id);

const doing = (page, id, action) => page.locator(`#${id} [data-do="${action}"]`).first();

const failed = (page, id) => page.locator(`#${id}[data-saydo="failed"]`).waitFor({ state: "attached" });

const ready = (page, id) => page.locator(`#${id}[data-saydo="ready"]`).waitFor({ state: "attached" });

/** Nothing but what the program says of itself reached the page. */
const finished = async (page) => {
  assert.deepEqual(troubles(page).errors, []);
  await finish(page, { but: ["console"] });
};

for (const [way, n] of [["insertBefore", 1], ["insertBefore", 40], ["createTextNode", 25], ["setAttribute", 3]]) {
  test(`${way} fails at call ${n}: the last picture stays, says so and leads on`, async () => {
    const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map>');
    await doing(page, "one", "issue sea").click();
    await page.locator("#one .issue-sheet").waitFor();
    const before = await picture(page, "one");
    await page.evaluate(([way, n]) => globalThis.broken[way](n), [way, n]);
    await doing(page, "one", "view evidence").click();
    await failed(page, "one");
    assert.equal(await picture(page, "one"), before);
    assert.equal(await page.evaluate(() => document.querySelector("saydo-map").shadowRoot.activeElement?.textContent), "Start again", "who pressed a key finds the way on");
    const alert = page.getByRole("alert");
    assert.match(await alert.innerText(), /stopped because of an error/);
    const report = await alert.locator("textarea").inputValue();
    const message = way === "insertBefore" ? /failed to (insert node|append child)/ : /provoked/;
    for (const own of [message, /^Saydo [\da-f]{8,}$/m, /view=evidence&issue=sea/, /view=gaps&issue=sea/, /Chrome/]) assert.match(report, own);
    // Without leave to copy, it is selected for copying by hand.
    await alert.getByRole("button", { name: "Copy a report" }).click();
    await page.waitForFunction(() => document.querySelector("saydo-map").shadowRoot.activeElement?.localName === "textarea");
    assert.equal(await alert.locator("textarea").evaluate((own) => own.value.slice(own.selectionStart, own.selectionEnd)), report);
    const [heard, ...more] = await page.evaluate(() => globalThis.heard);
    assert.deepEqual(more, []);
    assert.equal(heard.detail.state, "v=1&view=evidence&issue=sea");
    assert(heard.detail.message.length > 20 && heard.bubbles && heard.composed, JSON.stringify(heard));
    // No control acts, by pointer or by key.
    const controls = await page.locator("#one #still [data-do]").evaluateAll((all) => all.map((own) => [own.tabIndex, own.ariaDisabled, getComputedStyle(own).pointerEvents]));
    assert(controls.length > 10);
    for (const own of controls) assert.deepEqual(own, [-1, "true", "none"]);
    assert.deepEqual(await violations(page, { rules: { "page-has-heading-one": { enabled: false } } }), []);
    await page.getByRole("button", { name: "Start again" }).press("Enter");
    await ready(page, "one");
    assert.equal(await stateOf(page, "one"), "v=1&view=gaps&issue=sea");
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.equal(await picture(page, "one"), before);
    await doing(page, "one", "view evidence").click();
    await page.locator("#one .passage-list").waitFor();
    await finished(page);
  });
}

/** Lets the modules that are fetched on demand trap at their next answer; they alone import nothing. */
const trapping = (page) => page.addInitScript(() => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (module, imports) => {
    const made = await instantiate.call(WebAssembly, module, imports);
    if (imports) return made;
    const reply = () => {
      if (!globalThis.traps) return made.exports.reply();
      globalThis.traps = false;
      throw new WebAssembly.RuntimeError("unreachable");
    };
    return { exports: { ...made.exports, reply } };
  };
});

test("a trap in the study module: the last picture stays, says so and leads on", async () => {
  const page = await host('<saydo-map id="one" state="view=evidence"></saydo-map>', { before: trapping });
  await page.locator("#one .passage-list").waitFor();
  const before = await picture(page, "one");
  await page.evaluate(() => (globalThis.traps = true));
  await page.evaluate(() => document.getElementById("one").act("view timeline"));
  await failed(page, "one");
  assert.equal(await picture(page, "one"), before);
  assert.match(await page.getByRole("alert").innerText(), /stopped because of an error/);
  await page.getByRole("button", { name: "Start again" }).press("Enter");
  await ready(page, "one");
  await page.locator("#one .passage-list").waitFor();
  assert.equal(await stateOf(page, "one"), "v=1&view=evidence");
  await finished(page);
});

test("a trap in the second module: its sheet says so, the rest goes on, and it is there when asked for again", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map>', { before: trapping });
  await page.evaluate(() => (globalThis.traps = true));
  const share = () => page.evaluate(() => document.getElementById("one").act("sheet share"));
  await share();
  await page.locator("#one .sheet").filter({ hasText: "could not be loaded" }).waitFor();
  assert.equal(await page.evaluate(() => document.getElementById("one").dataset.saydo), "ready");
  await share();
  await share();
  await page.locator("#one .share .field").first().waitFor();
  await finished(page);
});

test("the others on the page start again where they were, by themselves", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map><saydo-map id="other" state="view=map&amp;issue=trade"></saydo-map>');
  const before = await picture(page, "other");
  await page.locator('#other [data-id="sheet:about"]').focus();
  await page.evaluate(() => {
    globalThis.broken.insertBefore(9);
    document.getElementById("one").act("view evidence");
  });
  await failed(page, "one");
  await page.waitForFunction(() => !document.getElementById("other").shadowRoot.getElementById("still"));
  assert.equal(await page.evaluate(() => document.getElementById("other").dataset.saydo), "ready");
  assert.equal(await picture(page, "other"), before);
  assert.equal(await page.evaluate(() => document.getElementById("other").shadowRoot.activeElement.dataset.id), "sheet:about");
  await doing(page, "other", "view evidence").click();
  await page.locator("#other .passage-list").waitFor();
  assert.equal(await stateOf(page, "other"), "v=1&view=evidence&issue=trade");
  assert.deepEqual((await page.evaluate(() => globalThis.heard)).map(({ id }) => id), ["one"]);
  // A click tells which of them it was, too.
  await page.evaluate(() => globalThis.broken.createTextNode(9));
  await doing(page, "other", "view gaps").click();
  await failed(page, "other");
  assert.equal(await page.evaluate(() => document.getElementById("one").dataset.saydo), "failed");
  for (const id of ["one", "other"]) {
    await page.locator(`#${id}`).getByRole("button", { name: "Start again" }).click();
    await ready(page, id);
  }
  assert.deepEqual([await stateOf(page, "one"), await stateOf(page, "other")], ["v=1&view=gaps", "v=1&view=evidence&issue=trade"]);
  await finished(page);
});

test("one that is removed and put back starts anew, with what the host set", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map>');
  await page.evaluate(() => {
    globalThis.broken.insertBefore(9);
    document.getElementById("one").act("view evidence");
  });
  await failed(page, "one");
  await page.evaluate(async () => {
    const own = document.getElementById("one");
    own.remove();
    await new Promise((done) => setTimeout(done, 20));
    document.querySelector("main").append(own);
  });
  await ready(page, "one");
  assert.equal(await stateOf(page, "one"), "v=1&view=gaps");
  assert.equal(await page.getByRole("alert").count(), 0);
  assert.equal(await page.evaluate(() => document.getElementById("one").shadowRoot.querySelectorAll(".saydo").length), 1);
  await finished(page);
});

test("one put in after an error starts, and one that fails at once says so", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map>');
  await page.evaluate(() => {
    globalThis.broken.insertBefore(9);
    const own = Object.assign(document.createElement("saydo-map"), { id: "new" });
    document.querySelector("main").append(own);
  });
  await failed(page, "new");
  assert.equal(await page.locator("#new .saydo").count(), 0, "no half of a picture");
  await page.waitForFunction(() => !document.getElementById("one").shadowRoot.getElementById("still"));
  await page.evaluate(() => document.querySelector("main").append(Object.assign(document.createElement("saydo-map"), { id: "newer" })));
  await ready(page, "newer");
  await doing(page, "one", "view evidence").click();
  await page.locator("#one .passage-list").waitFor();
  // It never showed anything to go back to: the words are those of a program that is missing.
  assert.match(await page.locator("#new").getByRole("alert").innerText(), /could not be started/);
  await page.evaluate(async () => {
    const own = document.getElementById("new");
    own.remove();
    await new Promise(requestAnimationFrame);
    document.querySelector("main").append(own);
    own.dispatchEvent(new FocusEvent("focusin"));
  });
  await ready(page, "new");
  await finished(page);
});

test("a width that can't be drawn stops it as well", async () => {
  const page = await host('<saydo-map id="one" state="view=gaps"></saydo-map>');
  await page.evaluate(() => globalThis.broken.createTextNode(5));
  await page.setViewportSize({ width: 500, height: 800 });
  await failed(page, "one");
  await page.getByRole("button", { name: "Start again" }).click();
  await ready(page, "one");
  await finished(page);
});

test("the page itself: the address leads back to what was drawn", async () => {
  const page = await open({ width: 1000, fragment: "view=gaps&issue=sea" });
  await provoke(page);
  await page.evaluate(() => {
    globalThis.broken.insertBefore(9);
    location.hash = "view=evidence";
  });
  await page.locator('saydo-map[data-saydo="failed"]').waitFor({ state: "attached" });
  // Going back doesn't disturb what stands still.
  await page.goBack();
  await page.getByRole("button", { name: "Start again" }).click();
  await whenReady(page);
  assert.match(await page.evaluate(() => location.hash), /view=gaps&issue=sea/);
  assert.equal(await page.locator("saydo-map .issue-sheet").count(), 1);
  await finished(page);
});

test("a frame tells its host in words, and nothing else", async () => {
  const page = await openHost("article");
  const frame = await frameOf(page);
  await page.evaluate(() => {
    globalThis.said = [];
    addEventListener("message", ({ data }) => data?.type === "error" && globalThis.said.push(data));
  });
  await frame.evaluate(() => {
    const own = Node.prototype.insertBefore;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = own;
      throw new Error("provoked");
    };
    document.querySelector("saydo-map").act("view evidence");
  });
  await page.waitForFunction(() => globalThis.said.length);
  const [said] = await page.evaluate(() => globalThis.said);
  assert.deepEqual(Object.keys(said).sort(), ["id", "message", "saydo", "type"]);
  await finished(page);
});
