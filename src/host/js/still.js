// The page that the build drew (`#still`, see `styles/still.css`), and how the program's own takes its place.

/** Makes the still page ready to be taken over. It shows what a reader meets first; anything else is waited for. */
const prepareStill = (element, still) => {
  const drawn = still.querySelector("[data-theme]");
  const fragment = element.hasAttribute("url") ? location.hash : "";
  const theme = /[#&]theme=(light|dark)/.exec(fragment)?.[1] ?? element.getAttribute("theme") ?? "light";
  const differs = fragment.length > 1 || theme !== drawn.dataset.theme;
  if (differs || attributes.some((name) => name !== "theme" && element.hasAttribute(name))) {
    drawn.dataset.theme = theme;
    still.ariaBusy = "true";
  }
  still.addEventListener("click", ({ target }) => {
    const control = target.closest("[data-do]:not(input)");
    if (control) still.dataset.wanted = control.dataset.do;
  });
};

/** What stands for an element of the still page in the program's own. */
const twin = (root, own) => {
  for (const name of ["data-id", "data-do", "href"]) {
    const value = own.getAttribute(name);
    const found = value && [...root.querySelectorAll(`[${name}]`)].find((each) => each.getAttribute(name) === value);
    if (found) return found;
  }
};

/** Puts the program's page in the place of the still one, with what the reader did there; gives the action wanted. */
const takeOver = (root) => {
  const still = root.getElementById("still");
  if (!still) return;
  const focused = still.contains(root.activeElement) && root.activeElement;
  const scrolled = still.querySelector(".panel")?.scrollTop;
  still.remove();
  if (scrolled) root.querySelector(".panel")?.scrollTo(0, scrolled);
  const next = focused && twin(root, focused);
  if (next) {
    next.focus({ preventScroll: true });
    if (focused.value && next.matches("input")) {
      next.value = focused.value;
      next.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  return still.dataset.wanted;
};
