// A server whose program's script is damaged and yet runs, for engines in which a test can't change an answer.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { serve } from "./server.mjs";

const folder = new URL("../out/damaged/", import.meta.url);

/** Starts the server. */
export function damaged() {
  const whole = readFileSync(new URL("../../pkg/saydo-program.js", import.meta.url), "utf8");
  const other = whole.replace("too late", "too soon");
  if (other === whole) throw new Error("nothing was changed");
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("program.js", folder), other);
  return serve({ "/": "pkg", "/saydo-program.js": "tests/out/damaged/program.js" });
}
