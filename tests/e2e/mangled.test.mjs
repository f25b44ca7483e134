// Links that were changed on their way: what was meant is read, or what is lost has a name. No browser is needed.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { legible, mended, missed } = new Function(`${read("src/host/js/link.js")}\nreturn { legible, mended, missed };`)();
/** Addresses of random states, as the program writes them. */
const states = read("tests/links/states.txt").split("\n").filter(Boolean);

const escaped = encodeURIComponent;
/** What lies between the keys, in other spellings. Free text stays as it is. */
const between = {
  "& as HTML writes it": (own) => own.replaceAll("&", "&amp;"),
  "& as HTML writes it, twice": (own) => own.replaceAll("&", "&amp;amp;"),
  "& as a blog writes it": (own) => own.replaceAll("&", "&#038;"),
  "& as XML can write it": (own) => own.replaceAll("&", "&#x26;"),
  "semicolons between the keys": (own) => own.replaceAll("&", ";"),
  "& escaped alone": (own) => own.replaceAll("&", "%26"),
  "= as mail writes it": (own) => own.replaceAll("=", "=3D"),
  "both as mail and HTML write them": (own) => own.replaceAll("=", "=3D").replaceAll("&", "&amp;"),
  "escaped as a whole": escaped,
  "escaped twice": (own) => escaped(escaped(own)),
  "escaped three times": (own) => escaped(escaped(escaped(own))),
  "escaped as a whole, then followed": (own) => `${escaped(own)}&fbclid=IwAR0_x-1`,
  "a tracker behind it": (own) => `${own}&utm_source=mail&utm_medium=a.b`,
  "a tracker of HTML behind it": (own) => `${own}&amp;utm_source=mail`,
  "a tracker as of an address without a fragment": (own) => `${own}?utm_source=mail`,
  "an escaped tracker": (own) => `${own}%26utm_source=mail`,
  "a space of HTML behind it": (own) => `${own}&nbsp;`,
};

for (const [name, mangle] of Object.entries(between)) {
  test(`${name}: the state is read`, () => {
    for (const own of states) assert.equal(mended(mangle(own)), own, mangle(own));
  });
}

const withoutQuery = (own) => own.split("&").filter((part) => !part.startsWith("q=")).join("&");
const key = (own) => own.split("=")[0];

test("an address that the program wrote is left as it is", () => {
  for (const own of states) assert.deepEqual([legible(own), mended(own), missed(own, own)], [own, own, ""]);
});

test("what closes a sentence is no part of a link", () => {
  const behind = [".", ",", ")", ";", ">", '"', "”", "’", "…", "*", "]", "'", "!", "**", ").", ".”", "%22", "%3E", "%E2%80%9D", "\u200b", "\ufeff", "\u2060", "\u00a0", "%E2%80%8B", "%C2%A0", " ", "%20", "\n", "%0A", "%0D%0A", "#more", "%23more", "?ref=x", ":~:text=law"];
  for (const own of states) {
    for (const more of behind) {
      const last = own.split("&").at(-1);
      // Behind free text it is taken literally, and is seen in the search field.
      if (last.startsWith("q=")) assert(mended(own + more).startsWith(own), own + more);
      else assert.equal(mended(own + more), own, own + more);
    }
  }
});

test("typographic hyphens are hyphens", () => {
  for (const own of states.map(withoutQuery)) {
    for (const hyphen of ["\u2010", "\u2011", "–", "—", "−", "%2D", "%E2%80%91", "%252D", "%25E2%2580%2593"]) assert.equal(mended(own.replaceAll("-", hyphen)), own);
  }
});

test("what has no width is not there", () => {
  for (const own of states.map(withoutQuery)) {
    for (const unseen of ["\u200b", "\u00ad", "%E2%80%8B", "%0A", "%0D%0A%20"]) assert.equal(mended(own.replaceAll("=", `=${unseen}`)), own);
  }
});

test("what has no width is not there, in a key as little", () => {
  for (const own of states) {
    for (const unseen of ["\u200b", "\u00ad", "\u2060", "%E2%80%8B", "%C2%AD", "%EF%BB%BF", "%25E2%2580%258B"]) {
      assert.equal(mended(own.replace(/(\w)(\w+=)/g, `$1${unseen}$2`)), own, own);
    }
  }
});

test("a line that mail broke, in a key or in a value, is whole again", () => {
  for (const own of states) {
    const mailed = own.replaceAll("=", "=3D");
    // Spaces and line ends in an address are escaped by some, and left out by browsers.
    for (const end of ["=\n", "=\r\n", "=", "=%0D%0A"]) {
      for (let at = 4; at < mailed.length; at += 7) {
        const [before, behind] = [mailed.slice(0, at), mailed.slice(at)];
        // A line breaks within no escape, and without its end `=` before `3D` can't be told from it.
        if (/=3?$/.test(before) || (end === "=" && /^3D/.test(behind))) continue;
        assert.equal(mended(before + end + behind), own, before + end);
      }
    }
  }
});

test("a pin that lost a part of its key is read, or missed by name", () => {
  const rests = ["data:2026-11-23", "dat=2026-11-23", "ata=2026-11-23", "data%253D2026-11-23", "data 2026-11-23", "da&#8203;ta=2026-11-23"];
  for (const rest of rests) assert.equal(mended(`v=1&issue=sea&${rest}`), "v=1&issue=sea&data=2026-11-23", rest);
  assert.equal(mended("v=1&issue=sea%26data%3D2026-11-23"), "v=1&issue=sea&data=2026-11-23");
  assert.equal(missed(legible("v=1&issue=sea&data"), "v=1&issue=sea"), "data=");
  for (const other of ["fn1", "data", "q=data:2026-11-23", "v=1&from=2026-11-23", "v=1&issue=sea&utm_campaign=2026-11-23"]) assert.doesNotMatch(mended(other), /data=/, other);
});

test("capitals are read; a search and a version can have their own", () => {
  for (const own of states) {
    const found = mended(own.toUpperCase());
    assert.equal(found.toLowerCase(), own.toLowerCase());
    for (const part of found.split("&")) if (!/^(q|data)=/.test(part)) assert(own.split("&").includes(part), part);
  }
});

test("each part of a link that is read is shown or missed by name", () => {
  for (const own of states) {
    for (const part of own.split("&").filter((part) => part && !/^[vq]=/.test(part))) {
      const rest = own.split("&").filter((other) => other !== part).join("&");
      // The issue is that of the open record.
      if (key(part) === "issue" && own.includes("&record=")) continue;
      const name = key(part) === "data" ? part : part.slice(key(part).length + 1).replaceAll(",", ", ");
      assert.equal(missed(own, rest), name, part);
    }
  }
});

test("links as mail and blogs hand them on", () => {
  const lines = read("tests/links/mangled.txt").split("\n").filter((line) => line && !line.startsWith("//"));
  assert(lines.length > 60);
  for (const line of lines) {
    const [link, expected] = line.split(" -> ");
    const [again, lost = ""] = expected.split(" | ");
    const own = legible(link.replaceAll("␣", " ").replaceAll("␤", "\n"));
    assert.equal(own, again, line);
    // What the program reads of these lines is what they name, but for the lost.
    const gone = lost.split(", ");
    const kept = own.split("&").filter((part) => !gone.includes(part));
    const state = kept.map((part) => `${key(part)}=${part.slice(key(part).length + 1).split(",").filter((item) => !gone.includes(item)).join(",")}`).join("&");
    assert.equal(missed(own, state), lost, line);
  }
});

test("any text is read, and what was mended needs no mending", () => {
  let seed = 2019;
  const chance = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const pieces = ["&", "=", "%", "%26", "%3D", "%25", ";", "v", "view", "issue", "q", "data", "sea", "3D", "-", "–", " ", "\u200b", "+", "É", "#", "?", "amp;", "x", "1", "%E2", "%00"];
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: chance(12) }, () => pieces[chance(pieces.length)]).join("");
    const once = legible(text);
    assert.equal(mended(legible(once)), mended(once), text);
    missed(text, once);
  }
});

test("long garbage does not hold up the page", { timeout: 20_000 }, () => {
  for (const garbage of ["a=;", "q=;v=", "%25", "v=%25;", "view=.", ".", "view=", "a", "-", "&", "%E2"]) legible(`view=${garbage.repeat(20_000)}x`);
});
