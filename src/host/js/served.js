// The files beside the script of a served page: style sheet, data as text, and the script that saves a copy.

/** Checksums of the files that the program fetches: what this build didn't make is refused. */
const sums = __SUMS__;

/** A SHA-256 digest as the build writes it. @param {Uint8Array} digest */
const written = (digest) => `sha256-${btoa(String.fromCharCode(...digest))}`;

/** Whether bytes have a file's sum, where a sum can be computed. @param {string} file @param {Bytes} bytes */
const isMeant = async (file, bytes) => {
  const digest = await digestOf(bytes);
  return !digest || !sums[file] || sums[file] === written(new Uint8Array(digest));
};

/** The function that a script of the program hands over, under a name that only this build uses. All of the script but that
 * name is the function, whose text every browser tells: so the sum is compared before it is called, also where a browser
 * can compare none itself, as in a frame without an origin. @param {string} file @returns {Promise<any>} */
const handedBy = async (file) => {
  await loadScript(file);
  const name = `saydo %HASH% ${file}`;
  const made = /** @type {any} */ (globalThis)[Symbol.for(name)];
  if (!made) throw outdated();
  const script = `globalThis[Symbol.for("${name}")]=${made};\n`;
  if (await isMeant(file, new TextEncoder().encode(script))) return made;
  throw new Error(`${file} is not what this build made`);
};

/** What the page's head asked for (`ahead.js`), if it came and is this build's. @param {string} file @returns {Promise<Bytes | void>} */
const early = async (file) => {
  const ahead = /** @type {any} */ (globalThis)[Symbol.for("saydo ahead %HASH%")] ?? {};
  const answer = await ahead[file]?.catch(() => {});
  delete ahead[file];
  if (!answer?.ok) return;
  const bytes = await bytesOf(answer).catch(() => {});
  if (bytes && (await isMeant(file, bytes))) return bytes;
};

/** Whether this build has such a file. @param {string} file */
const hasFile = (file) => Boolean(sums[file]);

/** A link to a style sheet. Dark Reader leaves sheets of this class alone: it would change only one of the two colours
 * that a label and what it stands on have. @param {string} file */
const linked = (file) => {
  const link = document.createElement("link");
  link.className = "darkreader";
  link.rel = "stylesheet";
  link.href = address(file);
  return link;
};

/** The style sheet, and a promise that resolves when it is applied. @returns {[Node, Promise<unknown>?]} */
const styles = () => {
  const link = linked("saydo.css");
  return [link, styled(link)];
};

/** Adds the styles of what the study and the second module draw; resolves when they are applied, or can't be had.
 * @type {Edge["dress"]} */
const dress = (root) => {
  let link = /** @type {HTMLLinkElement | null} */ (root.querySelector("link[data-further]"));
  if (link?.sheet) return;
  if (!link) {
    const made = (link = linked("study.css"));
    made.dataset.further = "";
    made.onerror = () => made.remove();
    /** @type {Element} */ (root.firstElementChild).after(made);
  }
  return styled(link);
};

/** Address of the data as text, in case the program fails. @returns {string | undefined} */
const readable = () => address("data.json");

/** What a reader can try if the program fails. */
const advice = () => message("script-advice");

/** Whether the server has another build by now: its program doesn't know this one's name. */
const isOld = () =>
  fetch(address("saydo-program.js"), { cache: "no-store" })
    .then(async (answer) => answer.ok && !(await answer.text()).includes("%HASH%"))
    .catch(() => false);

/** Saves a copy with a separate script, because few readers want one. @type {Edge["save"]} */
const save = async (...what) => {
  const make = await handedBy("save.js");
  return make()(async (/** @type {string} */ file) => bytesOf(await load(file)), undefined, ...what);
};

/** A released version of the data; nothing if this build has none of that name, or if it can't be loaded.
 * @param {string} version @returns {Promise<Bytes | void>} */
const released = async (version) => {
  const file = `releases/${version}.bin`;
  return sums[file] ? load(file).then(bytesOf).catch(() => {}) : undefined;
};

/** What came after a version: the newest version, how many records were corrected since, and how many were added.
 * @param {string} version @returns {Promise<string>} */
const since = async (version) => {
  const index = JSON.parse(new TextDecoder().decode(await bytesOf(await load("releases/index.json"))));
  return [index.newest, ...(index.since[version] ?? [])].join(" ");
};

/** Why another version of the data can't be loaded. */
const unreleased = () => "none";

/** Texts to copy need no change. @param {string} text */
const shared = (text) => text;
