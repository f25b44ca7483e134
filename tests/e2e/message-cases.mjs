// Messages to the frame: the check itself, the documented ones, and others made by chance.

import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../src/host/js/message.js", import.meta.url), "utf8");
/** The check, as the frame's script has it. */
export const heard = new Function(`${source}\nreturn heard;`)();

/** The documented messages. */
export const good = [
  { saydo: 1, type: "ack" },
  { saydo: 1, type: "ack", height: 480.5 },
  { saydo: 1, type: "get-state", id: "a" },
  { saydo: 1, type: "get-state", id: 7 },
  { saydo: 1, type: "set-state", state: "issue=sea" },
  { saydo: 1, type: "set-state", state: "" },
  { saydo: 1, type: "select", issue: "sea" },
  { saydo: 1, type: "select", record: "xi-2017-rights" },
  { saydo: 1, type: "select" },
  { saydo: 1, type: "theme", theme: "auto" },
  { saydo: 1, type: "story-next" },
  { saydo: 1, type: "story-back" },
  { saydo: 1, type: "story-step", step: 3 },
];

/** Numbers that look like chance and are the same in each run. */
export const chance = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const odd = [undefined, null, true, 0, -1, 1.5, NaN, Infinity, 10n, "", "sea", "é\u0000\ud800", "x".repeat(5000), [], {}, new Date(0), /x/, new Map(), new Uint8Array(3), new Error("x")];

/** A message made by chance: a documented one with keys dropped, added or exchanged, or anything else. */
export function message(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  if (random() < 0.1) return pick(odd);
  const made = structuredClone(pick(good));
  for (let n = Math.floor(random() * 4); n > 0; n -= 1) {
    const key = pick(["saydo", "type", "id", "state", "theme", "issue", "record", "height", "step", "__proto__", "constructor", "toString", "0"]);
    if (random() < 0.3) delete made[key];
    else Object.defineProperty(made, key, { value: pick([...odd, 1, "ack", "set-state", "theme", "dark"]), enumerable: true, configurable: true, writable: true });
  }
  return made;
}
