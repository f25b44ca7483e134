// The modules that are fetched on demand, without a browser: they answer as native code does, to the byte. Of each case there
// is the hash of the native answer, from `tests/answers.rs`, which asks the same.

import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

const say = new Function(`${read("src/host/js/call.js")}; return say;`)();
const data = read("pkg/data.bin");
const land = read("data/land.bin");

const start = async (name) => (await WebAssembly.instantiate(read(`pkg/saydo_${name}_bg.wasm`))).instance.exports;
const [study, second] = await Promise.all([start("study"), start("second")]);

/** Nothing of the page around, on a page with an address. */
const around = "\n\n\n\nhttps://a.example/";

/** Answers to a fragment at a width in px, as the page asks for them. */
const ask = {
  study: (fragment, width) => {
    assert.equal(say(study, "data", data).length, 1, "the data are read");
    // Widths are told in parts of a px.
    say(study, "begin", `url=\nbegin=${fragment}`, String(64 * width), around);
    say(study, "tell", "land", "", "1", land, around);
    return say(study, "page")[0];
  },
  second: (fragment, width) => say(second, "file", data, fragment, "https://a.example/", String(width), land, "svg-screen", "").at(-1),
};

/** FNV-1a, 64 bits in two halves. http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnv1a = (bytes) => {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of bytes) {
    const own = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3.
    const product = own * 0x1b3;
    low = product >>> 0;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((own << 8) >>> 0)) % 2 ** 32;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
};

test("the hash is FNV-1a", () => {
  // A test vector of its authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  assert.equal(fnv1a(Buffer.from("foobar")), "85944171f73967e8");
});

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Where the hashes of each module's native answers are. */
const hashes = {
  study: join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "tmp/answers.txt"),
  second: join(root, "tests/answers.txt"),
};

for (const module of Object.keys(ask)) {
  test(`the ${module} module answers as native code does`, () => {
    assert(existsSync(hashes[module]), "`cargo test --features second --test answers` writes what native code answers");
    const cases = readFileSync(hashes[module], "utf8").split("\n").filter(Boolean);
    assert(cases.length > 50, `${cases.length} cases`);
    for (const line of cases) {
      const [, width, hash, fragment] = /^\w+ (\d+) (\w+) (.*)$/.exec(line);
      const answer = ask[module](fragment, Number(width));
      assert.equal(fnv1a(answer), hash, `${fragment} at ${width} px, ${answer.length} bytes; is the build as old as the native answers?`);
    }
  });
}
