// Loads files in a frame: by fetch from the folder of this script. In a frame without an origin, or if fetching fails,
// from classic scripts that hold the same bytes.

/** The page that links lead to if the build was not given an address. */
const page = new URL("./", here).href;

/** Why a frame doesn't show the data at an address: data from elsewhere must not appear as this site's.
 * @param {URL} url @returns {string | undefined} */
const foreign = (url) => {
  const site = new URL(here);
  if (url.origin !== site.origin) return `A frame of ${site.host} shows data of ${site.host} only. Put the file there, or show it with the element: <saydo-map src="${url}">.`;
};

/** `require-trusted-types-for 'script'` needs a policy. No other script can reach this one. */
const policy = globalThis.trustedTypes?.createPolicy("saydo", { createScriptURL: (url) => url });

/** Bytes from a script: each character is a byte, shifted by `turn`. @type {Record<string, Bytes>} */
const handed = {};
/** @type {any} */ (globalThis).saydoFile = (/** @type {string} */ file, /** @type {number} */ turn, /** @type {string} */ text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at) - turn;
  handed[file] = bytes;
};

/** Runs a script of the program, as a classic script: a frame without an origin may load no other.
 * @param {string} file @returns {Promise<void>} */
const loadScript = (file) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const url = address(file);
    script.src = policy ? policy.createScriptURL(url) : url;
    script.onerror = () => reject(new Error(`${file} could not be fetched`));
    script.onload = () => {
      script.remove();
      resolve();
    };
    document.head.append(script);
  });

/** A SHA-256 digest, also where the browser computes none: in a page that comes unencrypted. @param {Bytes} bytes */
const digestOf = (bytes) => crypto.subtle?.digest("SHA-256", bytes) ?? sumOf(bytes);

/** @param {string} file */
const loadByScript = async (file) => {
  await loadScript(`${file}.js`);
  const bytes = handed[file];
  delete handed[file];
  if (!bytes || !(await isMeant(file, bytes))) throw new Error(`${file}.js doesn't hold this build's ${file}`);
  return bytes;
};

/** @param {string} file @returns {Promise<Loaded>} */
const load = async (file) => {
  // A frame without an origin may fetch only from servers that allow it; asking would be an error in the console.
  if (origin === "null") return loadByScript(file);
  const ahead = await early(file);
  if (ahead) return ahead;
  try {
    const response = await fetch(address(file), { integrity: sums[file] });
    if (response.ok) return response;
  } catch {
    // Refused or cut off: try the script.
  }
  try {
    return await loadByScript(file);
  } catch (error) {
    throw (await isOld()) ? outdated() : error;
  }
};
