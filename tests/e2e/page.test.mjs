// The page as it is handed out: the widget starts, says so, and names its views.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, shadow } from "./harness.mjs";
import { passages } from "./figures.mjs";
import { text } from "./text.mjs";

test("the widget starts inside an open shadow root and says that it is ready", async () => {
  const page = await open();
  const found = await shadow(page).evaluate((element) => ({
    url: element.hasAttribute("url"),
    live: element.shadowRoot?.querySelector("#live") !== null,
  }));
  assert.deepEqual(found, { url: true, live: true });
  await finish(page);
});

test("the views are links, one of them marked as the one that is shown", async () => {
  const page = await open();
  const nav = shadow(page).getByRole("navigation", { name: text("views") });
  for (const name of [text("view-rows"), text("view-map"), text("view-story"), text("view-all", { n: passages.length })]) {
    await nav.getByRole("button", { name, exact: true }).waitFor();
  }
  assert.equal(await nav.locator('[aria-current="page"]').count(), 1);
  assert.equal(await shadow(page).getByRole("tab").count(), 0);
  await finish(page);
});
