// What a host may say to the frame: the check is total, and hears messages of exactly the documented shapes.

import { test } from "node:test";
import assert from "node:assert/strict";
import { chance, good, heard, message } from "./message-cases.mjs";

test("every documented message is heard as it is", () => {
  for (const message of good) assert.deepEqual(heard(structuredClone(message)), message);
});

test("a message of nearly that shape is not heard", () => {
  const bad = [
    { type: "ack" },
    { saydo: 2, type: "ack" },
    { saydo: "1", type: "ack" },
    { saydo: 1 },
    { saydo: 1, type: "toString" },
    { saydo: 1, type: ["ack"] },
    { saydo: 1, type: Object.create(null) },
    { saydo: 1, type: "ack", height: "480" },
    { saydo: 1, type: "ack", height: NaN },
    { saydo: 1, type: "ack", height: -1 },
    { saydo: 1, type: "ack", more: 1 },
    { saydo: 1, type: "set-state" },
    { saydo: 1, type: "set-state", state: 7 },
    { saydo: 1, type: "set-state", state: "x".repeat(4001) },
    { saydo: 1, type: "select", issue: "Sea" },
    { saydo: 1, type: "select", issue: "sea&record=x" },
    { saydo: 1, type: "select", issue: "" },
    { saydo: 1, type: "theme", theme: "pink" },
    { saydo: 1, type: "get-state", id: {} },
    { saydo: 1, type: "get-state", id: "x".repeat(101) },
    { saydo: 1, type: "do", action: "view map" },
    Object.assign([], { saydo: 1, type: "ack" }),
    new Map([["saydo", 1], ["type", "ack"]]),
    '{"saydo":1,"type":"ack"}',
    null,
    undefined,
  ];
  for (const message of bad) assert.equal(heard(message), undefined);
});

test("100,000 messages made by chance: none throws, and what is heard is of a documented shape", () => {
  const random = chance(4);
  const fields = {
    ack: ["height"], "get-state": [], "set-state": ["state"], select: ["issue", "record"], theme: ["theme"], "story-next": [], "story-back": [], "story-step": ["step"],
  };
  let n = 0;
  for (let run = 0; run < 100_000; run += 1) {
    const made = message(random);
    const before = structuredClone(made);
    const own = heard(made);
    assert.deepEqual(made, before, "a message is changed");
    if (own === undefined) continue;
    n += 1;
    assert.equal(own.saydo, 1);
    for (const key of Object.keys(own)) assert(["saydo", "type", "id", ...fields[own.type]].includes(key), `${own.type} with ${key}`);
    assert(own.step === undefined || (own.step >= 1 && own.step <= 999));
    for (const key of ["state", "issue", "record"]) assert(own[key] === undefined || (typeof own[key] === "string" && own[key].length <= 4000));
  }
  assert(n > 10_000 && n < 90_000, `${n} were heard`);
});
