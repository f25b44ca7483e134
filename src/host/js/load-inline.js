// Loads files in a page that is one file: from inert blocks in the page, deflated and in base64.
const text = (name) => document.getElementById(`saydo:${name}`)?.textContent;

/** The page that links lead to if the build was not given an address: this file. */
const page = "";

/** The page chooses its data itself. */
const foreign = () => undefined;

/** The text of this script, which a copy of the file needs. */
const boot = document.currentScript.textContent;

const load = async (file) => {
  const block = text(file);
  if (block === undefined) throw `This file lacks its part ${file}. It was saved without it or cut off. Get the file again from where you have it.`;
  const bytes = await inflated(Uint8Array.from(atob(block), (letter) => letter.charCodeAt(0)));
  if (file !== template) return bytes;
  const copied = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(copied.replace(bootless, (head) => head + boot));
};

/** The program is in this script already. */
const loadScript = async () => {};

/** The styles are in the file unchanged, because its policy allows only this exact text. */
const styles = () => [document.getElementById("saydo:styles").content.firstElementChild.cloneNode(true)];

/** There is no other file to link to. */
const readable = () => undefined;

/** Other versions of the data are not in this file. */
const released = async () => undefined;
const since = async () => "";
const unreleased = () => `own ${home}`;

/** What a reader can try if the program fails. */
const advice = "A part of this file is damaged, or your browser does not run WebAssembly. Get the file again where you have it from, or open it in another browser.";

/** A copy keeps the blocks unchanged. */
const save = (...what) => saveCopy(load, text, ...what);

/** A local file's address is useless to others. A copied link is followed by the public page's link; other texts have
 * only the public one. */
const shared = (words) => {
  const address = location.href.split("#")[0];
  const there = home ? words.replaceAll(address, home) : words;
  return there !== words && words.startsWith(address) ? `${words}\n${there}` : there;
};
