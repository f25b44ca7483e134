// Counts what the sheets of the examples hold, without the program that draws them. The tests compare both.
//
//   node examples/count.mjs           compares with each counts.json and fails where they differ
//   node examples/count.mjs --write   writes each counts.json

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The rows of a CSV text, each as an object by column. */
function rows(text) {
  const lines = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const [sign, line] = [text[at], lines.at(-1)];
    if (quoted && sign === '"' && text[at + 1] === '"') line[line.length - 1] += text[(at += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") line.push("");
    else if (!quoted && sign === "\n") lines.push([""]);
    else if (quoted || sign !== "\r") line[line.length - 1] += sign;
  }
  const [head, ...body] = lines.filter((line) => line.length > 1);
  return body.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
}

const tally = (counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 });
const links = (cell) => (cell.startsWith("http") || cell.includes(": http") ? 1 : 0);
const grouped = (list, column, count) => {
  const groups = {};
  for (const row of list) groups[row[column]] = count(groups[row[column]], row);
  return groups;
};

/** How often each rating stands in each part, and how many earlier ratings and sources there are. */
const promises = (list) => ({
  promises: list.length,
  statuses: list.reduce((counts, row) => tally(counts, row.Rating), {}),
  rows: grouped(list, "Part of the plan", (counts = {}, row) => tally(counts, row.Rating)),
  steps: list.reduce((n, row) => n + row["Earlier ratings"].split(";").filter((step) => step.trim()).length, 0),
  sources: list.reduce((n, row) => n + links(row.Tracker) + links(row["Promised in"]), 0),
  evidence: list.reduce((n, row) => n + links(row.Evidence), 0),
});

/** Promised and reached amounts, and how many were reached. */
function amounts(list) {
  const pairs = list.map((row) => [parseFloat(row.Target), row["Share in 2020"] ? parseFloat(row["Share in 2020"]) : null]);
  const compared = pairs.filter(([, share]) => share !== null);
  return {
    promises: list.length,
    compared: compared.length,
    reached: compared.filter(([target, share]) => share >= target).length,
    rows: Object.fromEntries(list.map((row, at) => [row.Country, pairs[at]])),
  };
}

/** Number and sum of the scores of votes and of treaties, by treaty and by state. */
function positions(list) {
  const add = (sums = { said: [0, 0], did: [0, 0] }, row) => {
    const [n, sum] = sums[row.Kind];
    return { ...sums, [row.Kind]: [n + 1, sum + Number(row.Score)] };
  };
  const issues = grouped(list, "Treaty", add);
  const mean = ([n, sum]) => sum / n;
  const gaps = Object.entries(issues).map(([name, { said, did }]) => [name, Math.abs(mean(did) - mean(said))]);
  // The figure compares in tenths, so two may be equally wide.
  const tenths = (gap) => Math.round(gap * 10);
  const most = Math.max(...gaps.map(([, gap]) => tenths(gap)));
  const widest = gaps.filter(([, gap]) => tenths(gap) === most).map(([name]) => name);
  const both = grouped(list, "Id", (kinds = "", row) => kinds + row.Kind);
  const pairs = Object.values(both).filter((kinds) => kinds === "saiddid").length;
  return { issues, states: grouped(list, "State", add), widest, pairs };
}

const EXAMPLES = { "campaign-promises": promises, "renewable-energy": amounts, "votes-and-treaties": positions };

const at = (name, file) => new URL(`./${name}/${file}`, import.meta.url);

/** The counts of each example, as text. */
export function counted() {
  const texts = Object.entries(EXAMPLES).map(([name, count]) => {
    const counts = count(rows(readFileSync(at(name, "sheet.csv"), "utf8")));
    return [name, `${JSON.stringify(counts, null, 1)}\n`];
  });
  return new Map(texts);
}

/** What counts.json of an example says. */
export const kept = (name) => readFileSync(at(name, "counts.json"), "utf8");

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of counted()) {
    if (process.argv.includes("--write")) writeFileSync(at(name, "counts.json"), text);
    else if (kept(name) !== text) {
      console.error(`examples/${name}/counts.json differs from the sheet; node examples/count.mjs --write writes it anew`);
      process.exitCode = 1;
    }
  }
}
