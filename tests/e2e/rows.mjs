// What the figure's rows say, worked out a second time from figures.mjs and the interface's texts: order, verdicts, tallies,
// names, headline and sentence. `how` is a method, `kind` which gap is compared, `deeds` or `home`.

import { data, figures, issues, mean, median, passages, select } from "./figures.mjs";
import { text } from "./text.mjs";

const { axis, terms } = data;
const codes = Object.keys(axis.said).map(Number).toSorted((a, b) => a - b);
const acceptsLow = (axis.toward ?? "low") === "low";
const ids = data.issues.map((own) => own.id);

/** The words of the ticks from left to right: the end that accepts stands at the right. */
export const ticks = codes.toSorted((a, b) => (acceptsLow ? b - a : a - b)).map((code) => axis.ticks[code]);

/** A number's place on the axis, as a share of its width. */
export const share = (number) => (acceptsLow ? axis.high - number : number - axis.low) / (axis.high - axis.low);

/** What a side is called. */
export function sideName(side) {
  if (side === "interpreter") return terms.interpreters;
  return data.audiences.find((own) => own.side === side)?.label ?? text(`side-${side}`);
}

/** Mean or median of codes, as the method takes it. */
export const middle = (own, how = {}) => (how.median ? median(own) : mean(own));

/** Whether a filter hides passages of issues that it shows. */
export const isPartial = (filter) => Object.keys(filter).some((key) => key !== "issues");

/** The group of an issue in a selection; one whose passages are all hidden is in none of the codebook's. */
export function groupOf(issue, chosen = passages, how = {}) {
  const own = figures(issue, chosen, how).group;
  return own === "not-covered" && figures(issue).group !== own ? "nothing-here" : own;
}

/** What a group is called: where a filter hides passages, no more than what the selection lacks. */
export function groupName(name, partial = false) {
  const own = partial && ["words-elsewhere", "said-only", "done-only", "scholars-only"].includes(name) ? `${name}-here` : name;
  return text(`group-${own}`, { rules: terms.rules, side: sideName("abroad"), who: name === "scholars-only" ? terms.interpreters : terms.leaders });
}

/** The gap that is compared, in tenths. */
const gapOf = (own, kind) => (kind === "home" ? own.audienceGap : own.gap);

/** A gap in words. */
export function verdictOf(gap) {
  if (gap === null) return null;
  const [size, range] = [Math.abs(gap), (axis.high - axis.low) * 10];
  if (size <= Math.round(axis.alike * 10)) return "match";
  const step = size * 8 >= range * 3 ? "much-" : size * 4 < range ? "little-" : "";
  return `${step}${(gap > 0) === acceptsLow ? "further" : "closer"}`;
}

/** Whether the comparison rests on thin evidence. */
export function isThin(issue, chosen = passages, how = {}, kind = "deeds") {
  const own = figures(issue, chosen, how);
  if (gapOf(own, kind) === null) return false;
  if (kind === "home") return own.home.length === 1 || own.abroad.length === 1;
  if (own.abroad.length === 1 || own.done.length === 1) return true;
  return chosen.filter((each) => each.issue === issue).some((left) => {
    const without = figures(issue, chosen.filter((each) => each !== left), how);
    // What is not compared leaves both sides as they are.
    return verdictOf(without.gap) !== verdictOf(own.gap);
  });
}

/** What words and deeds of a matching issue both do. */
function both(issue, chosen, how, rules) {
  const own = figures(issue, chosen, how);
  const at = (middle(own.abroad, how) + middle(own.done, how)) / 2;
  const nearest = codes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)[0];
  return (axis.both?.[nearest] ?? "").replace("{rule}", rules);
}

/** An issue's verdict in words, or why it can't be compared. */
export function verdict(issue, { chosen = passages, how = {}, kind = "deeds", partial = false } = {}) {
  const own = verdictOf(gapOf(figures(issue, chosen, how), kind));
  if (own === null) return groupName(groupOf(issue, chosen, how), partial);
  const rules = issues[issue].rule ?? terms.rules;
  if (own === "match") {
    if (kind === "home") return text("verdict-same");
    const clause = both(issue, chosen, how, rules);
    return clause ? text("verdict-match-both", { both: clause }) : text("verdict-match");
  }
  const [what, base] = kind === "home"
    ? [text("verdict-what", { side: sideName("home") }), text("verdict-base", { side: sideName("abroad") })]
    : [text("verdict-deeds"), text("verdict-words")];
  return text(`verdict-${own}`, { what, rules, base });
}

/** How far words and deeds differ, as a closed row says it: without the direction, which its marks show. */
export function gapWords(issue, options = {}) {
  const { chosen = passages, how = {}, kind = "deeds" } = options;
  const own = verdictOf(gapOf(figures(issue, chosen, how), kind));
  if (own === null || own === "match") return verdict(issue, options);
  const size = own.startsWith("much") ? "differ-widely" : own.startsWith("little") ? "differ-little" : "differ";
  return text(size, { rules: issues[issue].rule ?? terms.rules });
}

/** How many statements and deeds an issue rests on, and whether that is thin. */
export function tally(issue, { chosen = passages, how = {}, kind = "deeds" } = {}) {
  const own = figures(issue, chosen, how);
  const isCompared = gapOf(own, kind) !== null;
  const all = own.abroad.length + own.home.length + own.unclear.length;
  const said = !isCompared ? all : kind === "home" ? own.abroad.length + own.home.length : own.abroad.length;
  const done = isCompared && kind === "home" ? 0 : own.done.length;
  const parts = [said && text("statements", { n: said }), done && text("deeds", { n: done })].filter(Boolean);
  if (!parts.length && own.interpreter.length) parts.push(text("statements", { n: own.interpreter.length }));
  return [parts.join(", "), isThin(issue, chosen, how, kind) && text("thin")].filter(Boolean).join(" · ");
}

/** The accessible name of an issue's row or mark. */
export function issueName(issue, options = {}) {
  const { chosen = passages, how = {}, kind = "deeds" } = options;
  const own = figures(issue, chosen, how);
  const { label } = issues[issue];
  if (kind === "home" || !own.abroad.length || !own.done.length) return text("issue-name", { issue: label, group: verdict(issue, options), figures: tally(issue, options) });
  const place = (side, words, count) => {
    const at = middle(own[side], how);
    const nearest = codes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)[0];
    return `${words[nearest]}, ${text(count, { n: own[side].length })}`;
  };
  const [said, did] = [place("abroad", axis.said, "statements"), place("done", axis.done, "deeds")];
  const name = text("issue-name-both", { issue: label, said, did, verdict: verdict(issue, options) });
  return isThin(issue, chosen, how, kind) ? `${name}; ${text("thin")}` : name;
}

/** Issues that can be compared, widest gap first; the others; those without a passage here; those not in the data. */
export function order(chosen = passages, { shown = ids, how = {}, kind = "deeds" } = {}) {
  const own = Object.fromEntries(shown.map((id) => [id, figures(id, chosen, how)]));
  const compared = shown.filter((id) => gapOf(own[id], kind) !== null)
    .toSorted((a, b) => Math.abs(gapOf(own[b], kind)) - Math.abs(gapOf(own[a], kind)));
  const rest = shown.filter((id) => !compared.includes(id));
  return {
    compared,
    others: rest.filter((id) => own[id].group !== "not-covered"),
    empty: rest.filter((id) => groupOf(id, chosen, how) === "nothing-here"),
    elsewhere: rest.filter((id) => groupOf(id, chosen, how) === "not-covered"),
  };
}

/** `a`, `a and b`, `a, b and c`. */
const list = (names) => (names.length < 2 ? names.join("") : text("list-and", { first: names.slice(0, -1).join(", "), last: names.at(-1) }));
const inline = (issue) => issues[issue].inline ?? issues[issue].label;

/** The headline and the sentence below it. */
export function finding(chosen = passages, options = {}) {
  const { how = {}, kind = "deeds" } = options;
  const { compared } = order(chosen, options);
  const gap = (id) => gapOf(figures(id, chosen, how), kind);
  if (!compared.length) return [text("headline-none"), ""];
  const matching = compared.filter((id) => verdictOf(gap(id)) === "match");
  const widest = matching.includes(compared[0]) ? [] : compared.filter((id) => Math.abs(gap(id)) === Math.abs(gap(compared[0])));
  const headline = !widest.length ? text("headline-match", { n: compared.length })
    : kind === "home" ? text("headline-home", { widest: list(widest.map(inline)) })
      : data.headline ? data.headline.replace("{widest}", list(widest.map(inline))) : text("headline", { widest: list(widest.map(inline)) });
  const parts = [];
  if (kind === "deeds") {
    const clauseOf = (id) => both(id, chosen, how, terms.rules);
    for (const clause of new Set(matching.map(clauseOf))) {
      const own = matching.filter((id) => clauseOf(id) === clause);
      const names = list(own.map(inline));
      parts.push(own.length === compared.length ? clause : clause ? text("sentence-match-both", { issues: names, both: clause }) : text("sentence-match", { issues: names }));
    }
  }
  const thin = compared.filter((id) => isThin(id, chosen, how, kind));
  const [n, all] = [thin.length, compared.length];
  const few = n <= 3 && n < all;
  parts.push(!n ? text("sentence-firm", { n: all })
    : few ? text("sentence-thin-on", { issues: list(thin.map(inline)) }) : text("sentence-thin", { nthin: n, nall: all }));
  return [headline, parts.filter(Boolean).map((own) => `${own.charAt(0).toUpperCase()}${own.slice(1)}.`).join(" ")];
}

/** Why issues can't be compared, as the fold of the rows says it. */
export function others(chosen = passages, { how = {}, partial = false, shown = ids } = {}) {
  const { others: all } = order(chosen, { how, shown });
  const n = (group) => all.filter((id) => figures(id, chosen, how).group === group).length;
  const parts = [
    ["said-only", "others-said", {}], ["done-only", "others-done", {}],
    ["words-elsewhere", "others-words-elsewhere", { side: sideName("abroad") }], ["scholars-only", "others-interpreters", { who: terms.interpreters }],
  ].filter(([group]) => n(group)).map(([group, id, more]) => text(id, { n: n(group), ...more }));
  const why = parts.join(", ");
  return partial && why ? text("others-here", { why }) : why;
}

/** The issues that a filter shows. */
export const shownBy = (filter) => (filter.issues ? ids.filter((id) => filter.issues.includes(id)) : ids);

/** Selection and options for what a filter shows. */
export const selected = (filter, more = {}) => ({ chosen: select(filter), shown: shownBy(filter), partial: isPartial(filter), ...more });
