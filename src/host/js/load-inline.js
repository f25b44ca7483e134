// Where files come from in a page that is one file: out of its own inert blocks, deflated and in base64.
const text = (name) => document.getElementById(`saydo:${name}`)?.textContent;

/** The page that links lead to where the build was not told its address: this file. */
const page = "";

/** This script as it stands in the file, which a copy of the file needs. */
const boot = document.currentScript.textContent;

const load = async (file) => {
  const own = text(file);
  if (own === undefined) throw `This file lacks its part ${file}. It was saved without it or cut off. Get the file again from where you have it.`;
  const bytes = await inflated(Uint8Array.from(atob(own), (letter) => letter.charCodeAt(0)));
  if (file !== template) return bytes;
  const copied = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(copied.replace(bootless, (head) => head + boot));
};

/** The styles stand in the file as they are, since its policy lets in this very text and no other. */
const styles = () => [document.getElementById("saydo:styles").content.firstElementChild.cloneNode(true)];

/** Sums of files: a page that is one file has none beside it. */
const sums = async () => ({});

/** There is no other file to lead to. */
const readable = () => undefined;

/** Other versions of the data are elsewhere, if anywhere. */
const released = async () => undefined;
const since = async () => "";
const unreleased = () => `own ${home}`;

/** What a reader can try where the program fails. */
const advice = "A part of this file is damaged, or your browser does not run WebAssembly. Get the file again where you have it from, or open it in another browser.";

/** A copy takes the blocks over as they stand here. */
const save = (...what) => saveCopy(load, text, ...what);

/** A file's own address leads nobody else anywhere: a link is followed by the public page's, all else has only that. */
const shared = (words) => {
  const own = location.href.split("#")[0];
  const there = home ? words.replaceAll(own, home) : words;
  return there !== words && words.startsWith(own) ? `${words}\n${there}` : there;
};
