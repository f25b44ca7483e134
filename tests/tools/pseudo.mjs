// A language that nobody speaks, made of a real one: each letter has an accent and each word is half as long again. What it
// clips or pushes over something else has no room for languages to come.
//
// It takes the file of a language as the build writes it (`crates/words/src/pack.rs`), and gives such a file. As a command it
// reads one file and writes another: node tests/tools/pseudo.mjs pkg/text-fr.bin OUT

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Between texts; before them stand code, direction and plurals. */
const between = "\x1f";
const head = 3;

const [plain, accents] = ["aeioucnszAEIOUCNSZ", "áéíóúçñšžÁÉÍÓÚÇÑŠŽ"];
const accented = new Map([...plain].map((letter, at) => [letter, accents[at]]));

/** A word with its letters accented, and half as many again behind it. */
const lengthened = (word) => {
  const letters = [...word].map((letter) => accented.get(letter) ?? letter);
  return letters.join("") + letters.slice(0, Math.ceil(letters.length / 2)).join("").toLowerCase();
};

/** A pattern's words; marks, the key of a variant behind a mark, and a name in braces, which a program fills in, stay. */
const stretched = (pattern) => pattern.replace(/\{\w+\}|\x01..|\x02.|[\x03\x0e-\x1e]|\p{L}+/gsu, (part) => (/^\p{L}/u.test(part) ? lengthened(part) : part));

/** The words of a language, long and accented, with the same code. */
export const pseudo = (words) =>
  words.split(between).map((text, at) => {
    if (at < head) return text;
    const [key, ...pattern] = text;
    return key + stretched(pattern.join(""));
  }).join(between);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  if (!to) throw new Error("say which language to make it of and where to write it: node tests/tools/pseudo.mjs pkg/text-fr.bin OUT");
  writeFileSync(to, pseudo(readFileSync(from, "utf8")));
}
