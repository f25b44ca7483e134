// The checksum that a frame computes where its browser has none. No browser is needed.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const script = readFileSync(new URL("../../src/host/js/sum.js", import.meta.url), "utf8");
const sumOf = new Function(`${script}\nreturn sumOf;`)();

test("bytes of every length have the sum that others compute", () => {
  // Blocks have 64 bytes; the end takes at least nine.
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 37 + length);
    assert.equal(Buffer.from(sumOf(bytes)).toString("hex"), createHash("sha256").update(bytes).digest("hex"), `${length} bytes`);
  }
});
