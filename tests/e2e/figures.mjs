// The codebook's figures, computed from pkg/data.json a second time: nothing here knows the program under test.

import { readFileSync } from "node:fs";

/** The data set as the page hands it out. */
export const data = JSON.parse(readFileSync(new URL("../../pkg/data.json", import.meta.url), "utf8"));

const byId = (list) => Object.fromEntries(list.map((entry) => [entry.id, entry]));
export const [issues, speakers, audiences] = [data.issues, data.speakers, data.audiences].map(byId);
const [forums, places] = [data.forums, data.places].map(byId);

const standing = (statement) => (statement.voice === "interpreter" ? "interpreter" : audiences[statement.audience].side);

/** Every passage, statements first; `side` is `abroad`, `home`, `unclear`, `interpreter` or `done`. */
export const passages = [
  ...data.statements.map((own) => ({ ...own, statement: true, side: standing(own) })),
  ...data.actions.map((own) => ({ ...own, statement: false, side: "done" })),
].map((own) => ({ date: null, date_note: null, places: [], quotes: [], notes: [], ...own }));

export const passage = byId(passages);

/** The words that the axis has for a passage's code. */
export const codeWords = (own) => data.axis[own.statement ? "said" : "done"][own.position];

/** A code with its sign, as readers see it. */
export const signed = (code) => (code > 0 ? `+${code}` : code < 0 ? `−${-code}` : "0");

/** A count of tenths with one decimal. */
export const decimal = (tenths) => `${tenths < 0 ? "−" : ""}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;

const sum = (list) => list.reduce((total, entry) => total + entry, 0);

/** The plain mean of codes, or null. */
export const mean = (codes) => (codes.length ? sum(codes) / codes.length : null);

/** The median of codes, or null. */
export const median = (codes) => (codes.length ? halves(codes)[0] / 2 : null);

/** The median as a fraction: the two in the middle, or the one twice. */
const halves = (codes) => {
  const sorted = codes.toSorted((a, b) => a - b);
  return [sorted[Math.floor((codes.length - 1) / 2)] + sorted[Math.floor(codes.length / 2)], 2];
};

/** Numerator and denominator of the position of codes by a method, `{ interpreters, unclear, median }`. */
const fraction = (codes, how) => (how.median ? halves(codes) : [sum(codes), codes.length]);

/** A position in whole tenths by a method, rounded as a gap is; or null. */
export const position = (codes, how = {}) => difference(codes, [0], how);

/** `a − b` of the two means in whole tenths, rounded half away from zero once, without floating point; or null. */
export function difference(a, b, how = {}) {
  if (!a.length || !b.length) return null;
  const [[own, n], [other, m]] = [fraction(a, how), fraction(b, how)];
  const [over, under] = [own * m - other * n, n * m].map((n) => BigInt(Math.round(n * 1000)));
  const size = (over < 0n ? -over : over) * 20n;
  return Number((size + under) / (2n * under)) * (over < 0n ? -1 : 1);
}

const groupOf = (own, how) => {
  const gap = difference(own.done, own.abroad, how);
  const alike = Math.round(data.axis.alike * 10);
  if (gap !== null) return gap > alike ? "further" : gap < -alike ? "closer" : "alike";
  const said = own.abroad.length + own.home.length + own.unclear.length;
  if (said) return own.done.length ? "words-elsewhere" : "said-only";
  if (own.done.length) return "done-only";
  return own.interpreter.length ? "scholars-only" : "not-covered";
};

/** The groups in the codebook's order. */
export const groups = ["further", "alike", "closer", "words-elsewhere", "said-only", "done-only", "scholars-only", "not-covered"];

/** The side on which a passage counts by a method. */
export const counted = (own, how = {}) => {
  const side = how.interpreters && own.side === "interpreter" ? audiences[own.audience].side : own.side;
  return how.unclear && side === "unclear" ? "abroad" : side;
};

const sided = (chosen, how) => {
  const codes = (side) => chosen.filter((own) => counted(own, how) === side).map((own) => own.position);
  return Object.fromEntries(["abroad", "home", "unclear", "done", "interpreter"].map((side) => [side, codes(side)]));
};

/** Codes a side, gaps in tenths, group, and whether one passage decides it, of one issue over a choice of passages. */
export function figures(issue, chosen = passages, how = {}) {
  const own = chosen.filter((each) => each.issue === issue);
  const sides = sided(own, how);
  const group = groupOf(sides, how);
  return {
    ...sides,
    n: own.length,
    gap: difference(sides.done, sides.abroad, how),
    audienceGap: difference(sides.home, sides.abroad, how),
    group,
    decides: own.some((left) => groupOf(sided(own.filter((each) => each !== left), how), how) !== group),
  };
}

/** Without which passages an issue would fall into which other group. */
export function deciding(issue, chosen = passages, how = {}) {
  const own = chosen.filter((each) => each.issue === issue);
  const { group } = figures(issue, own, how);
  const without = own.map((left) => ({ id: left.id, group: groupOf(sided(own.filter((each) => each !== left), how), how) }));
  return without.filter((each) => each.group !== group);
}

/** Lowest and highest position in tenths if any one code of a side were left out; null where there is but one. */
export function range(codes, how = {}) {
  if (codes.length < 2) return null;
  const all = codes.map((_, at) => position(codes.toSpliced(at, 1), how));
  return [Math.min(...all), Math.max(...all)];
}

/** First and last day of a date as numbers `yyyymmdd`, missing parts at their widest; null where there is none. */
function span(date) {
  if (!date) return null;
  const [start, end = start] = date.split("/").map((point) => point.split("-"));
  const day = ([year, month, own], [m, d]) => Number(year) * 10_000 + Number(month ?? m) * 100 + Number(own ?? d);
  return [day(start, [1, 1]), day(end, [12, 31])];
}

const values = {
  issues: (own) => [own.issue],
  audience: (own) => [own.statement ? own.audience : "done"],
  voice: (own) => (own.statement ? [own.voice] : []),
  position: (own) => [String(own.position)],
  aim: (own) => (own.statement && own.aim ? [String(own.aim)] : []),
  category: (own) => (own.statement ? [] : [String(own.category)]),
  speaker: (own) => (own.statement ? [own.speaker] : []),
  place: (own) => own.places,
};

/** The facets by their key in the address, with all values that the data set knows. */
export const facets = {
  issues: data.issues.map((own) => own.id),
  audience: [...data.audiences.map((own) => own.id), "done"],
  voice: ["leader", "interpreter"],
  position: Object.keys(data.axis.said),
  aim: data.aims.map((own) => String(own.id)),
  category: data.categories.map((own) => String(own.id)),
  speaker: data.speakers.map((own) => own.id),
  place: data.places.map((own) => own.id),
};

/** The passages that a filter shows, `{ audience: ["foreign"], from: "2017" }`; `but` leaves one facet out. */
export function select(filter, but) {
  const { from, to, ...chosen } = filter;
  const [first] = span(from) ?? [0];
  const [, last] = span(to) ?? [0, Infinity];
  return passages.filter((own) => {
    const days = span(own.date);
    const inPeriod = !from && !to ? true : days !== null && days[1] >= first && days[0] <= last;
    return inPeriod && Object.entries(chosen).every(([facet, wanted]) => facet === but || values[facet](own).some((value) => wanted.includes(value)));
  });
}

/** How many passages a facet's value would show, all other facets applied. */
export const count = (filter, facet, value) => select(filter, facet).filter((own) => values[facet](own).includes(value)).length;

/** How many undated passages only the period keeps out. */
export const undated = ({ from, to, ...rest }) => (from || to ? select(rest).filter((own) => !own.date).length : 0);

/** A filter as the fragment writes it. */
export const fragmentOf = (filter) => Object.entries(filter).map(([key, own]) => `${key}=${[own].flat().join(",")}`).join("&");

/** Case, accents and curly marks taken off. */
export const fold = (own) => own.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The passages in which every word of a query occurs. */
export function hits(query, among = passages) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return among.filter((own) => {
    const speaker = own.statement ? speakers[own.speaker] : {};
    const where = [forums[own.forum]?.name, ...own.places.map((id) => places[id].name)];
    const parts = [issues[own.issue].label, own.summary, ...own.quotes, ...where];
    const hay = fold([...parts, speaker.name, speaker.role, own.occasion, own.date].filter(Boolean).join("\n"));
    return words.every((word) => hay.includes(word));
  });
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A date as readers see it, `22 June 2018`; null where the report gives none. */
export function written(date) {
  if (!date) return null;
  const point = (own) => {
    const [year, month, day] = own.split("-").map(Number);
    return [day, months[month - 1], year].filter(Boolean).join(" ");
  };
  return date.split("/").map(point).join("–");
}

/** The links of a record, with the passage at the other end. */
export const counterparts = (id) => data.links
  .filter((link) => [link.from, link.to].includes(id))
  .map((link) => ({ ...link, other: passage[link.from === id ? link.to : link.from] }));

/** What the authors find about a record, one of its links, or its issue in the same paragraph. */
export function findings(own) {
  const links = counterparts(own.id).map((link) => link.id);
  return data.findings.filter(({ about, locators }) =>
    about.some((id) => id === own.id || links.includes(id)) || (about.includes(own.issue) && locators.some((at) => own.locators.includes(at))));
}

/** Section, paragraph number and opening words of a locator. */
export function place(locator) {
  const [, id, n] = locator.match(/^(\S+) ¶(\d+)$/);
  const source = data.sources.find((own) => own.sections.some((section) => section.id === id));
  const section = source.sections.find((own) => own.id === id);
  return { source, section, n: Number(n), opening: section.openings[n - 1] };
}
