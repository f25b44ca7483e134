// The interface's English words, read from text/en.ftl, so that a reworded button breaks no test.

import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../text/en.ftl", import.meta.url), "utf8");

/** A message with its variables filled in; of variants the one for their number, `$nboth` standing for `both`'s. */
export function text(id, variables = {}) {
  const message = source.match(new RegExp(`^${id} =(.*(?:\\n[ \\t]+.*)*)`, "m"))?.[1].trim();
  if (message === undefined) throw new Error(`text/en.ftl has no message ${id}`);
  const number = (name) => variables[name] ?? variables[name.slice(1)];
  const chosen = message.replace(/\{ \$(\w+) ->((?:\n\s*\*?\[\w+\] .*)*)\n\s*\}/g, (_, name, list) => {
    const variants = Object.fromEntries([...list.matchAll(/\[(\w+)\] (.*)/g)].map((match) => [match[1], match[2]]));
    return variants[number(name)] ?? variants[number(name) === 1 ? "one" : "other"];
  });
  return chosen.replace(/\{ \$(\w+) \}/g, (_, name) => {
    if (!(name in variables)) throw new Error(`${id} wants $${name}`);
    return String(variables[name]);
  });
}
