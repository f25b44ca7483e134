import { test } from "node:test";
import { open } from "./harness.mjs";
import { at, inside, focused, named, settled } from "./steps.mjs";
test("p", async () => {
  for (const fragment of ["v=1&view=places", "v=1&view=places&place=cn", "v=1&view=places&place=us"]) {
    const page = await open({ width: 1280, fragment });
    await at(page, '.land[d^="M"]').waitFor({ state: "attached" });
    await named(page, "list:cn").focus();
    for (let n = 0; n < 3; n++) {
      await inside(page, (root) => { globalThis.was = root.querySelector('[data-id="list:cn"]'); globalThis.list = was.closest("ul"); globalThis.sec = was.closest("section"); globalThis.loc= root.querySelector(".located") });
      await page.keyboard.press("Enter"); await settled(page);
      console.log(fragment, n, await focused(page), await inside(page, (root) => [was.isConnected, list.isConnected, sec.isConnected, loc.isConnected, location.hash]));
      await named(page, "list:cn").focus();
    }
  }
  // the same for a fold's rows and others
});
