// The style sheet that comes with the study and the second module: the figure and its evidence need none of it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, server, shadow } from "./harness.mjs";
import { at, doing, named, settled, show } from "./steps.mjs";

const sheet = await (await fetch(`${server.url}/study.css`)).text();

/** Selectors of the sheet, without those of states and of media that overrule all others, that an element here matches. */
const matching = (page) => page.evaluate((text) => {
  const rules = new CSSStyleSheet();
  rules.replaceSync(text);
  const roots = [...document.querySelectorAll("saydo-map")].map((element) => element.shadowRoot).filter(Boolean);
  const found = [];
  const look = (list) => {
    for (const rule of list) {
      if (/print|forced-colors/.test(rule.conditionText ?? "")) continue;
      if (!rule.selectorText) look(rule.cssRules ?? []);
      else if (rule.selectorText.startsWith(":host")) found.push(rule.selectorText);
      else {
        const plain = rule.selectorText.replace(/::?(?:hover|focus-visible|focus|active|before|after|marker)/g, "");
        const isHit = (node) => !node.closest(".paper");
        if (roots.some((root) => [...root.querySelectorAll(plain)].some(isHit))) found.push(rule.selectorText);
      }
    }
  };
  look(rules.cssRules);
  return { found, count: rules.cssRules.length };
}, sheet);

const states = ["", "view=gaps", "view=gaps&issue=sea", "view=gaps&issue=trade&with=sea", "view=gaps&record=xi-2017-rights", "form=strip&issue=sea", "form=card&record=xi-2017-rights"];

for (const path of ["/", "/embed.html"]) {
  test(`${path}: what is shown without the study matches none of its rules`, async () => {
    for (const fragment of states) {
      const page = await open({ path, width: 640, fragment });
      const { found, count } = await matching(page);
      assert.ok(count > 100, `${count} rules`);
      assert.deepEqual(found, [], fragment);
      assert.equal(await at(page, "link[data-further]").count(), 0, fragment);
      await finish(page);
    }
  });
}

test("the picture of a wide page needs none of it before its program is there", async () => {
  const page = await open({ width: 1280, ready: false, before: (own) => own.route("**/saydo.js*", (route) => route.abort()) });
  assert.deepEqual((await matching(page)).found, []);
  await finish(page, { but: ["console", "failed"] });
});

test("it comes once, before what needs it is shown: a view, a sheet of the second module, an address", async () => {
  const asked = [];
  const before = async (own) => {
    own.on("request", (request) => new URL(request.url()).pathname === "/study.css" && asked.push(request.url()));
    // Late, as over a slow line.
    await own.route("**/study.css*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  };
  const isDressed = (page) => shadow(page).evaluate((element) => Boolean(element.shadowRoot.querySelector("link[data-further]")?.sheet));
  const page = await open({ width: 640, before });
  assert.equal(asked.length, 0);
  await doing(page, "view evidence").first().click();
  await at(page, ".passage-list").waitFor();
  assert.ok(await isDressed(page));
  await show(page, "places");
  await named(page, "sheet:more").first().click();
  await settled(page);
  assert.equal(asked.length, 1);
  await finish(page);
  const shared = await open({ width: 640, before });
  await doing(shared, "sheet share").first().click();
  await at(shared, ".share-primary").first().waitFor();
  assert.ok(await isDressed(shared));
  await finish(shared);
  const far = await open({ width: 640, fragment: "view=timeline", before });
  assert.ok(await isDressed(far));
  await finish(far);
  assert.equal(asked.length, 3);
});

test("where it can't be had the view is shown all the same, and it is asked for again", async () => {
  const broken = { is: true };
  const page = await open({ width: 640, before: (own) => own.route("**/study.css*", (route) => (broken.is ? route.abort() : route.continue())) });
  await show(page, "evidence");
  assert.ok(await at(page, ".passage-list").count() > 0);
  broken.is = false;
  await doing(page, "sheet share").first().click();
  await at(page, "link[data-further]").first().waitFor({ state: "attached" });
  await finish(page, { but: ["console", "failed"] });
});
