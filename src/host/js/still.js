// The page that the build drew (`#still`, see `styles/still.css`), and its replacement by the program's page.

/** Attributes that the style sheet alone can follow, with the values for which it does. @type {Record<string, RegExp>} */
const followed = { theme: /./, heading: /./, controls: /^none$/ };

/** Lets the still page's buttons be used, or, where no program will answer them, not. @param {HTMLElement} still @param {boolean} on */
const setUsable = (still, on) => {
  // What a program that stopped had drawn has more that takes focus.
  const isLast = "last" in still.dataset;
  for (const control of still.querySelectorAll(isLast ? "[data-do], [tabindex]" : "button")) {
    control.tabIndex = on ? 0 : -1;
    control.ariaDisabled = on ? null : "true";
    if (!on && isLast) control.style.pointerEvents = "none";
  }
};

/** Fetches the style sheets that a policy doesn't let stand in the page. @param {ShadowRoot} root */
const restyle = (root) => {
  for (const style of [...document.querySelectorAll("head > style[data-file]"), ...root.querySelectorAll("style[data-file]")]) {
    if (/** @type {HTMLStyleElement} */ (style).sheet) continue;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address(/** @type {string} */ (style.dataset.file));
    style.replaceWith(link);
  }
};

/** Makes the still page usable: its controls take keys and clicks, which the program answers. Returns whether another
 * page is wanted than the one drawn; until the program draws it the reader waits.
 * @param {HTMLElement} element @param {HTMLElement} still */
const prepareStill = (element, still) => {
  const drawn = /** @type {HTMLElement} */ (still.querySelector("[data-theme]"));
  const fragment = (element.hasAttribute("url") && addressed()) || "";
  const theme = /(?:^|&)theme=(light|dark)/.exec(fragment)?.[1] ?? element.getAttribute("theme") ?? "light";
  drawn.dataset.theme = theme;
  /** @param {string} name */
  const isFollowed = (name) => followed[name]?.test(/** @type {string} */ (element.getAttribute(name)));
  const others = attributes.filter((name) => name !== "lang" && element.hasAttribute(name) && !isFollowed(name));
  const differs = fragment.replace(/(?:^|&)lang=[^&]*/, "") !== "" || others.length > 0;
  if (differs) still.ariaBusy = "true";
  setUsable(still, true);
  still.addEventListener("click", ({ target }) => {
    const control = /** @type {Element} */ (target).closest("[data-do]:not(input)");
    if (control) still.dataset.wanted = control.dataset.do;
  });
  // What is drawn stays until the words of another language are there.
  return differs || languageOf(element, fragment) !== drawn.closest("[lang]")?.lang;
};

/** The element of the program's page that corresponds to one of the still page.
 * @param {ShadowRoot} root @param {Element} element */
const twin = (root, element) => {
  for (const name of ["data-id", "data-do", "href"]) {
    const value = element.getAttribute(name);
    const found = value && [...root.querySelectorAll(`[${name}]`)].find((each) => each.getAttribute(name) === value);
    if (found) return found;
  }
};

/** Replaces the still page with the program's page, keeps what the reader did there, and returns the wanted action.
 * @param {ShadowRoot} root */
const takeOver = (root) => {
  const still = root.getElementById("still");
  if (!still) return;
  const focused = /** @type {HTMLInputElement | false} */ (still.contains(root.activeElement) && root.activeElement);
  const scrolled = still.querySelector(".panel")?.scrollTop;
  still.remove();
  for (const fold of still.querySelectorAll("details[open]")) twin(root, fold)?.setAttribute("open", "");
  if (scrolled) root.querySelector(".panel")?.scrollTo(0, scrolled);
  const next = /** @type {HTMLInputElement | false | undefined} */ (focused && twin(root, focused));
  if (next) {
    next.focus({ preventScroll: true });
    if (focused.value && next.matches("input")) {
      next.value = focused.value;
      next.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  return still.dataset.wanted;
};
