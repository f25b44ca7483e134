// The page's own inflate, for browsers that have none, against zlib.

import { test } from "node:test";
import assert from "node:assert/strict";
import { constants, deflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../src/host/js/inflate.js", import.meta.url), "utf8");
// The build puts a sentence in the place of its name.
const inflate = new Function("message", `${source}; return inflate;`)((name) => name);

/** Numbers that look random and are the same in every run: a linear congruential generator. */
const generator = (seed) => () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const bytes = (n, of) => Uint8Array.from({ length: n }, of);

const samples = () => {
  const next = generator(7);
  const some = (n, most) => bytes(n, () => next() * most);
  const wasm = readFileSync(new URL("../../pkg/saydo_bg.wasm", import.meta.url));
  const page = readFileSync(new URL("../../pkg/data.json", import.meta.url));
  return {
    nothing: some(0, 1),
    "one byte": some(1, 256),
    "random bytes, which can't be deflated": some(70_000, 256),
    "one byte again and again": bytes(200_000, () => 65),
    "few values": some(50_000, 3),
    "values of which some are rare": bytes(100_000, () => 255 * next() ** 9),
    "what repeats at every distance": Uint8Array.from([...some(300, 256), ...bytes(40_000, (_, at) => (at * at) >> 7)]),
    "the largest distance": Uint8Array.from([...some(40, 256), ...new Uint8Array(32_768 - 40), ...(() => { const again = generator(7); return bytes(40, () => again() * 256); })()]),
    text: page,
    wasm,
  };
};

const strategies = {
  "as zlib chooses": {},
  "stored": { level: 0 },
  "with fixed codes": { strategy: constants.Z_FIXED },
  "without matches": { strategy: constants.Z_HUFFMAN_ONLY },
  "in runs": { strategy: constants.Z_RLE },
  "at its best": { level: 9, memLevel: 9 },
  "in small blocks": { memLevel: 1 },
};

for (const [how, options] of Object.entries(strategies)) {
  test(`what zlib deflates ${how} comes out again`, () => {
    for (const [name, own] of Object.entries(samples())) {
      const packed = deflateRawSync(own, options);
      assert(Buffer.from(inflate(packed)).equals(Buffer.from(own)), name);
    }
  });
}

test("random pieces of all kinds in one stream", () => {
  const next = generator(11);
  for (let round = 0; round < 60; round += 1) {
    const own = Buffer.concat(Array.from({ length: 8 }, () => {
      const most = 1 + next() * 256;
      return Buffer.from(next() < 0.3 ? bytes(next() * 4000, () => 7) : bytes(next() * 4000, () => next() * most));
    }));
    const packed = deflateRawSync(own, { level: Math.floor(next() * 10), strategy: Math.floor(next() * 5) });
    assert(Buffer.from(inflate(packed)).equals(own), `round ${round}`);
  }
});

test("a stream that is cut off or changed ends in words or in bytes, never in a loop", () => {
  const packed = deflateRawSync(samples().text);
  for (const length of [0, 1, 2, 10, 100, packed.length - 1]) {
    assert.throws(() => inflate(packed.subarray(0, length)), (error) => /damaged/.test(error), `${length} bytes`);
  }
  const next = generator(3);
  for (let round = 0; round < 300; round += 1) {
    const changed = Uint8Array.from(packed.subarray(0, 4000));
    changed[Math.floor(next() * changed.length)] ^= 1 << (next() * 8);
    try {
      inflate(changed);
    } catch (error) {
      assert.match(String(error), /damaged/);
    }
  }
});
