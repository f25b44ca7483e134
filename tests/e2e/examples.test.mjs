// The sheets of the examples, counted without the program that draws them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { counted, kept } from "../../examples/count.mjs";

test("the counts beside each example are those of its sheet", () => {
  const all = counted();
  assert.equal(all.size, 3);
  for (const [name, text] of all) {
    assert.equal(kept(name), text, `${name}: node examples/count.mjs --write writes the counts anew`);
  }
});
