// The way from the element to its program: the script `saydo-program.js`, which holds the glue to the wasm and all that
// only a running picture needs. The script hands its function over under a name that only this build uses.

/** Starts each of the program's files on its way, so that none waits for another. A failed start can be repeated.
 * @type {Promise<ReturnType<Begin>> | undefined} */
let program;
const startProgram = () => {
  if (program) return program;
  const wasmFile = load("saydo_bg.wasm");
  wasmFile.catch(() => {});
  const started = loadScript("saydo-program.js").then(() => {
    const begin = /** @type {Record<symbol, Begin>} */ (/** @type {unknown} */ (globalThis))[Symbol.for("saydo %HASH%")];
    if (!begin) throw "This page is older than the program on the server. Reload the page.";
    return begin({ ...edge, wasmFile });
  });
  program = started.catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
};
