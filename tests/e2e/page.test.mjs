// The page as it is handed out: the widget starts, says so, and shows its three views.

import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, open, shadow } from "./harness.mjs";

test("the widget starts inside an open shadow root and says that it is ready", async () => {
  const page = await open();
  const found = await shadow(page).evaluate((element) => ({
    url: element.hasAttribute("url"),
    live: element.shadowRoot?.querySelector("#live") !== null,
  }));
  assert.deepEqual(found, { url: true, live: true });
  await finish(page);
});

test("Gaps, Map and Evidence are tabs, one of them selected", async () => {
  const page = await open();
  for (const name of ["Gaps", "Map", "Evidence"]) {
    await shadow(page).getByRole("tab", { name, exact: true }).waitFor();
  }
  assert.equal(await shadow(page).getByRole("tab", { selected: true }).count(), 1);
  await finish(page);
});
