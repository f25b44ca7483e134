// The way from the element to its program: the script `saydo-program.js`, which holds the glue to the wasm and all that
// only a running picture needs.

/** Starts each of the program's files on its way, so that none waits for another. A failed start can be repeated.
 * @type {Promise<ReturnType<Begin>> | undefined} */
let program;
const startProgram = () => {
  if (program) return program;
  const wasmFile = load("saydo_bg.wasm");
  wasmFile.catch(() => {});
  const started = handedBy("saydo-program.js").then((/** @type {Begin} */ begin) => begin({ ...edge, wasmFile }));
  program = started.catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
};
