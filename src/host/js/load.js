// Loads files on a served page: from the folder of this script.

/** The page that links lead to if the build was not given an address: the page with the element. */
const page = "";

/** The page chooses its data itself. */
const foreign = () => undefined;

/** @param {string} file @returns {Promise<Loaded>} */
const load = async (file) => {
  const ahead = await early(file);
  if (ahead) return ahead;
  try {
    const response = await fetch(address(file), { integrity: sums[file] });
    if (response.ok) return response;
    throw new Error(`${file}: the server answered ${response.status}`);
  } catch (error) {
    throw (await isOld()) ? outdated() : error;
  }
};

/** A SHA-256 digest, where the browser computes one: in a page that comes encrypted or from this machine.
 * @param {Bytes} bytes */
const digestOf = (bytes) => crypto.subtle?.digest("SHA-256", bytes);

/** Runs a script of the program. Elsewhere the browser compares its sum as it fetches it. @param {string} file */
const loadScript = async (file) => {
  if (!crypto.subtle) await load(file);
  await import(address(file));
};
