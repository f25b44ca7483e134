// Loads files in a page that is one file: from inert blocks in the page, deflated and in base64.
/** @param {string} name */
const text = (name) => document.getElementById(`saydo:${name}`)?.textContent;

/** Whether this file has such a part. @param {string} file */
const hasFile = (file) => text(file) !== undefined;

/** The page that links lead to if the build was not given an address: this file. */
const page = "";

/** The page chooses its data itself. */
const foreign = () => undefined;

/** The text of this script, which a copy of the file needs. */
const boot = /** @type {HTMLScriptElement} */ (document.currentScript).textContent;

/** @param {string} file @returns {Promise<Bytes>} */
const load = async (file) => {
  const block = text(file);
  if (block === undefined) throw message("script-part-missing", file);
  const bytes = await inflated(Uint8Array.from(atob(block), (letter) => letter.charCodeAt(0)));
  if (file !== template) return bytes;
  const copied = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(copied.replace(bootless, (head) => head + boot));
};

/** The program is in this script already. @param {string} file @returns {Promise<any>} */
const handedBy = async (file) => /** @type {any} */ (globalThis)[Symbol.for(`saydo %HASH% ${file}`)];

/** Styles are in the file unchanged, because its policy allows only this exact text. @param {string} name @returns {Element} */
const cloned = (name) => /** @type {any} */ (document.getElementById(`saydo:${name}`)).content.firstElementChild.cloneNode(true);

/** @returns {[Node, Promise<unknown>?]} */
const styles = () => [cloned("styles")];

/** @type {Edge["dress"]} */
const dress = (root) => {
  if (root.querySelector("[data-further]")) return;
  const style = cloned("further");
  style.toggleAttribute("data-further", true);
  /** @type {Element} */ (root.firstElementChild).after(style);
};

/** There is no other file to link to. @returns {string | undefined} */
const readable = () => undefined;

/** Other versions of the data are not in this file. @returns {Promise<Bytes | void>} */
const released = async () => undefined;
const since = async () => "";
const unreleased = () => `own ${there()}`;

/** What a reader can try if the program fails. */
const advice = () => message("script-advice-file");

/** A copy keeps the blocks unchanged. @type {Edge["save"]} */
const save = (...what) => saveCopy(load, text, ...what);

/** The public page, unless this is a copy of data that it doesn't show. */
const there = () => (document.querySelector("saydo-map[data-own]") ? "" : home);

/** A local file's address is useless to others. A copied link is followed by the public page's link; other texts have
 * only the public one. @param {string} words */
const shared = (words) => {
  const address = location.href.split("#")[0];
  const home = there();
  const shown = home ? words.replaceAll(address, home) : words;
  return shown !== words && words.startsWith(address) ? `${words}\n${shown}` : shown;
};
