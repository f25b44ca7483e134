// What a page that is served has beside its script: the style sheet, the data as text, and how to save a copy.

/** The style sheet, and a promise of its having been applied. */
const styles = () => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address("saydo.css");
  return [link, styled(link)];
};

/** Where the data can be read as text, should the program fail. */
const readable = () => address("data.json");

/** Sums of the files beside the script, by name, for codes to embed; none where they can't be had. */
const sums = () => fetch(address("integrity.json")).then((response) => (response.ok ? response.json() : {})).catch(() => ({}));

/** What a reader can try where the program fails. */
const advice = "Reload the page. If that does not help, your browser or network may block WebAssembly or a file that this page needs.";

/** Saves a copy, by a script of its own: few readers want one. */
const save = async (...what) => {
  const { saveCopy } = await import(address("save.js"));
  return saveCopy(async (file) => bytesOf(await load(file)), undefined, ...what);
};

/** A released version of the data; nothing where it can't be had. */
const released = (version) => load(`releases/${version}.bin`).then(bytesOf).catch(() => {});

/** What is known of versions after one: the newest, how many records were corrected since, and how many were added. */
const since = async (version) => {
  const index = JSON.parse(new TextDecoder().decode(await bytesOf(await load("releases/index.json"))));
  return [index.newest, ...(index.since[version] ?? [])].join(" ");
};

/** Why another version of the data than this page's can't be had. */
const unreleased = () => "none";

/** Texts to copy are right as they are. */
const shared = (text) => text;
