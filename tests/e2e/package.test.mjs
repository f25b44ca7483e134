// `pkg/` as a package for npm: what is in it, its types, and that its descriptions say what the element does.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { finish, open } from "./harness.mjs";

const folder = fileURLToPath(new URL("../../pkg/", import.meta.url));
const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

test("npm packs all files of the folder, and nothing else", () => {
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const answer = JSON.parse(told);
  // npm 11 and before gave a list, later ones an object by name.
  const [packed] = Array.isArray(answer) ? answer : Object.values(answer);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((own) => own.isFile());
  const names = all.map((own) => join(own.parentPath, own.name).slice(folder.length).replaceAll("\\", "/"));
  assert.deepEqual(packed.files.map((own) => own.path).sort(), names.filter((name) => name !== ".gitignore").sort());
  assert.equal(packed.name, "saydo-map");
});

test("every file has the sum that integrity.json says", () => {
  const sums = json("integrity.json");
  assert(Object.keys(sums).includes("saydo.js") && Object.keys(sums).includes("saydo_bg.wasm"));
  for (const [name, sum] of Object.entries(sums)) {
    assert.equal(`sha384-${createHash("sha384").update(readFileSync(join(folder, name))).digest("base64")}`, sum, name);
  }
});

test("its types hold in a strict program, with and without React", () => {
  const project = mkdtempSync(join(tmpdir(), "saydo-types-"));
  try {
    mkdirSync(join(project, "node_modules", "saydo-map"), { recursive: true });
    for (const name of ["package.json", "saydo.d.ts", "react.d.ts"]) cpSync(join(folder, name), join(project, "node_modules", "saydo-map", name));
    const modules = fileURLToPath(new URL("node_modules/", import.meta.url));
    for (const name of ["@types", "csstype"]) symlinkSync(join(modules, name), join(project, "node_modules", name));
    for (const name of ["usage.ts", "usage.tsx"]) cpSync(fileURLToPath(new URL(`fixtures/types/${name}`, import.meta.url)), join(project, name));
    const options = { strict: true, skipDefaultLibCheck: true, noEmit: true, target: "ES2022", module: "ESNext", moduleResolution: "bundler", jsx: "react-jsx", types: [], lib: ["ES2022", "DOM"] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["usage.ts", "usage.tsx"] }));
    const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    // Its lines with `@ts-expect-error` must be wrong, so types that allow everything fail too.
    execFileSync(process.execPath, [compiler, "--project", project], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout || error);
  } finally {
    rmSync(project, { recursive: true });
  }
});

test("the manifest names the element's attributes, properties, methods and events", async () => {
  const page = await open();
  const element = json("custom-elements.json").modules[0].declarations[0];
  const names = (list) => list.map((own) => own.name);
  const own = await page.evaluate(() => {
    const map = customElements.get("saydo-map");
    return { attributes: map.observedAttributes };
  });
  // `url` is read when the element starts; `rows` is between the frame's own script and the element.
  // These are read when the element is put in, and not followed.
  const attributes = new Set([...own.attributes, "url", "accent", "type", "large"]);
  attributes.delete("rows");
  assert.deepEqual([...attributes].sort(), names(element.attributes).sort());
  const script = ["saydo.js", "saydo-program.js"].map((name) => readFileSync(join(folder, name), "utf8")).join("");
  for (const event of names(element.events)) {
    const kind = event.replace("saydo-", "");
    assert(script.includes("`saydo-${") && new RegExp(`["'\`]${kind}["'\`]`).test(script) || kind === "select", event);
  }
  await finish(page);
});

test("the element has every property and method that the manifest names", async () => {
  const page = await open();
  const names = json("custom-elements.json").modules[0].declarations[0].members.map((own) => own.name);
  const missing = await page.evaluate((all) => all.filter((name) => !(name in customElements.get("saydo-map").prototype)), names);
  assert.deepEqual(missing, []);
  const url = await page.evaluate(() => {
    const map = document.createElement("saydo-map");
    const seen = [map.url];
    for (const on of [true, false, "yes"]) {
      map.url = on;
      seen.push(map.url, map.hasAttribute("url"));
    }
    return seen;
  });
  assert.deepEqual(url, [false, true, true, false, false, true, true], "`url` is the attribute");
  await finish(page);
});
