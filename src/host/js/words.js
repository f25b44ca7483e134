// In which language an element speaks, and its words. English is in the program and the scripts; the words of every other
// language are a file, which is fetched when it is needed. `crates/words` says what is in it.

/** The words of languages, as they came, and as a list once they are there. @type {Record<string, Promise<string>>} */
const fetched = {};
/** @type {Record<string, string[]>} */
const lists = {};

/** The file of a language; nothing where there is none. @param {string} code */
const wordsFile = (code) => {
  const file = `text-${code}.bin`;
  return hasFile(file) && file;
};

/** The language of an element: that of its address or else its attribute, else that of the data, else one that the browser
 * asks for. `fragment` is what it shows. @param {Element} element @param {string} fragment @param {string} [data] */
const languageOf = (element, fragment, data = __LANG__) => {
  const asked = [/(?:^|&)lang=([^&]+)/.exec(fragment)?.[1] ?? element.getAttribute("lang"), data, ...(data ? [] : navigator.languages)];
  return asked.map((tag) => (tag ?? "").toLowerCase().split("-")[0]).find((code) => code === "en" || wordsFile(code)) ?? "en";
};

/** A language's words as the program reads them: nothing for English, and for one that can't be fetched.
 * @param {string} code @returns {Promise<string>} */
const vocabularyOf = (code) => {
  const file = wordsFile(code);
  if (!file) return Promise.resolve("");
  fetched[code] ??= load(file).then(bytesOf).then((bytes) => {
    const words = new TextDecoder().decode(bytes);
    lists[code] = words.split("\x1f");
    return words;
  }).catch((error) => {
    console.error(error);
    delete fetched[code];
    return "";
  });
  return fetched[code];
};

/** A sentence of the scripts: its place in a language's words, its English text, and what is filled in. The build knows the
 * first two by its name. @param {any[]} sentence @returns {Sentence} */
const message = (...sentence) => /** @type {Sentence} */ (sentence);

/** What a sentence says in a language, behind the program's key; in English until that language's words are there. @param {unknown} sentence @param {string} code */
const worded = (sentence, code) => {
  if (!Array.isArray(sentence)) return /** @type {any} */ (sentence);
  const [place, english, ...values] = sentence;
  return (lists[code]?.[place].slice(2) ?? english).replace(/[\x0e-\x1c]/g, (/** @type {string} */ sign) => values[sign.charCodeAt(0) - 14]);
};
