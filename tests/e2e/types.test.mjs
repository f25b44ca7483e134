// The scripts of `src/host/js` hold what their types say. The build joins parts into one script each; here the same parts
// are read together, so that a name of another part is known and a part that is missing is noticed.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("../../src/host/js/", import.meta.url));

/** The scripts of the page for own data, from the folder of the others. */
const own = "../../../crates/own/js/";

/** Parts that every element needs. */
const shell = ["link", "words", "still", "wake", "program", "element"];
/** The parts of each script, as `xtask/src/build/kit.rs` joins them, with the declarations of what stands around them. */
const scripts = {
  "the page": ["types.d", "load", "served", ...shell],
  "the single file": ["types.d", "inflate", "load-inline", "save", ...shell],
  "the frame": ["types.d", "sum", "load-frame", "served", "frame-query", ...shell, "message", "frame"],
  "the page's head": ["types.d", "ahead"],
  "the frame's head": ["types.d", "missing", "frame-query", "frame-first", "ahead"],
  "the program": ["types.d", "glue.d", "call", "apart", "gesture", "near", "play", "hands", "instances", "widget"],
  "the file of a picture": ["types.d", "canvas", "png", "picture"],
  "a host's data": ["types.d", "call", "data"],
  "a saved copy": ["types.d", "save"],
  "host pages": ["types.d", "embed"],
  "pages with the element": ["types.d", "saydo-load"],
  "the page without a network": ["types.d", "offline"],
  "the page without its script": ["types.d", "missing"],
  "the service worker": ["worker.d", "sw"],
  "the page for own data": [`${own}glue.d`, "hands", `${own}tongue`, `${own}own`],
  "its worker": [`${own}glue.d`, `${own}own-work`],
};

/** TypeScript refuses a private name behind `?.`, which browsers have read for as long as they read private names. */
const mistaken = 18030;

const options = (name) => ({
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: true,
  // The browser's own declarations are right, and take most of the time.
  skipDefaultLibCheck: true,
  // Fields without a value are set before anything reads them, as their comments say.
  strictPropertyInitialization: false,
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.esnext.d.ts", ...(/worker/.test(name) ? ["lib.webworker.d.ts"] : ["lib.dom.d.ts", "lib.dom.iterable.d.ts"])],
  types: [],
  // A part without imports shares its names, as in the joined script.
  moduleDetection: ts.ModuleDetectionKind.Legacy,
});

/** Files that were read already: the browser's own declarations are large. */
const known = new Map();

/** What TypeScript says of a script; `changed` replaces the text of a part. */
const problems = (name, changed = {}) => {
  const settings = options(name);
  const host = ts.createCompilerHost(settings);
  const read = host.getSourceFile;
  host.getSourceFile = (file, version) => {
    const part = changed[file.slice(folder.length)];
    if (file.startsWith(folder) && part) return ts.createSourceFile(file, part(ts.sys.readFile(file)), version);
    if (!known.has(file)) known.set(file, read(file, version));
    return known.get(file);
  };
  const files = scripts[name].map((part) => `${folder}${part}${part.endsWith(".d") ? ".ts" : ".js"}`);
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, settings, host));
  return found.filter(({ code }) => code !== mistaken).map(({ file, start, messageText }) => {
    const line = file ? `${file.fileName.replace(folder, "")}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : "";
    return line + ts.flattenDiagnosticMessageText(messageText, " ");
  });
};

for (const name of Object.keys(scripts)) {
  test(`the script of ${name} holds its types`, () => assert.deepEqual(problems(name), []));
}

test("a wrong argument, a name that no part has and a type that is missing are found", () => {
  const changed = {
    "near.js": (text) => text.replace("pointOut = (root)", "pointOut = (root, other)"),
    "apart.js": (text) => `${text}\nask(1);\nnobody();\n`,
  };
  const found = problems("the program", changed).join("\n");
  assert.match(found, /near\.js:\d+: Parameter 'other' implicitly/);
  assert.match(found, /apart\.js:\d+: Argument of type 'number'/);
  assert.match(found, /Cannot find name 'nobody'/);
});

test("every script of the folder is checked", () => {
  const checked = new Set(Object.values(scripts).flat());
  const parts = readdirSync(folder).map((file) => file.replace(/\.(?:js|ts)$/, ""));
  assert.deepEqual(parts.filter((part) => !checked.has(part)), []);
});
