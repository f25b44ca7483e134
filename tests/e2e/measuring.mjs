// The browser of scripts that measure.

import { chromium } from "playwright-core";

/** Starts it, with as little besides the page as can be. */
export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
});
