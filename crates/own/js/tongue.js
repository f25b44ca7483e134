// The language of the page "Use your own data", and its words. English is in the program and in the page; the words of every
// other language are a file, which is fetched when it is needed. `crates/words` says what is in it.

/** What the build made; another kit would give another build's figure. @type {Record<string, string>} */
const sums = __SUMS__;
const beside = (/** @type {string} */ name) => new URL(`${name}?v=%HASH%`, here).href;

/** Links to the page in each language. */
const tongues = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(".tongues a")]);

/** The language that is asked for: by the address, else by the element, else by the browser. */
const spoken = () => {
  const asked = [/[?#&]lang=([^?&#]+)/.exec(location.hash + location.search)?.[1] ?? document.getElementById("own")?.getAttribute("lang"), ...navigator.languages];
  return asked.map((tag) => (tag ?? "").toLowerCase().split("-")[0]).find((code) => tongues.some((link) => link.lang === code)) ?? "en";
};

/** The words of languages, as the program reads them. @type {Record<string, Promise<string>>} */
const fetched = {};

/** The words of a language, with those of figures; none for English, for one that the build has no words for, and where they
 * can't be fetched: that leaves English. @param {string | null} tag */
const vocabularyOf = (tag) => {
  const code = (tag ?? "").toLowerCase().split("-")[0];
  const file = `own-${code}.bin`;
  if (!(file in sums)) return Promise.resolve("");
  const words = async () => {
    const response = await fetch(beside(file), { integrity: sums[file] });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  };
  return (fetched[code] ??= words().catch((error) => {
    console.error(error);
    delete fetched[code];
    return "";
  }));
};

/** The page's own words, on their way. */
const wanted = vocabularyOf(spoken());

/** What the page says before and around the program, by its place and in English; the build knows both by a name.
 * @param {string[]} words @returns {(place: number | string, english?: string) => string} */
const saying = (words) => (place, english) => words[Number(place)]?.slice(2) ?? english ?? "";

/** Says in the page's language what the build wrote in English. @param {string} text */
const translate = (text) => {
  const words = text ? text.split("\x1f") : [];
  const message = saying(words);
  const [code, direction] = words.length ? words : ["en", "ltr"];
  for (const link of tongues) {
    if (link.lang === code) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  if (code === "en") return message;
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  document.title = message("own-title");
  /** @type {[string, string][]} */
  const said = [
    ["#own > h1", message("own-title")],
    ["#own > .summary", message("own-summary")],
    ["#own > .off", message("own-off")],
    [".path .example", message("own-example")],
  ];
  for (const [selector, what] of said) {
    const own = document.querySelector(selector);
    if (own) own.textContent = what;
  }
  document.querySelector('meta[name="description"]')?.setAttribute("content", message("own-summary"));
  document.querySelector(".tongues")?.setAttribute("aria-label", message("own-languages"));
  document.querySelector(".path .example + a")?.setAttribute("href", `./#lang=${code}`);
  return message;
};

// The address can change while the page stays.
const begun = spoken();
addEventListener("hashchange", () => {
  if (spoken() !== begun) location.reload();
});
