// Reads the frame's address, `?theme=dark&controls=none#issue=sea`, and sets the attributes before the element is
// defined. With `src` the frame shows other data: what the build drew is hidden, and words stand there until they come.
//
// It runs in the frame's head too, as a separate file, so that the first paint already follows the address.
const asked = new URLSearchParams(location.search);

/** Follows the address as far as the document is there; returns whether the still picture follows it too. */
const followAddress = () => {
  const element = document.querySelector("saydo-map");
  const src = asked.get("src");
  if (element && src && !element.hasAttribute("src")) {
    document.title = src;
    element.setAttribute("src", src);
    const wait = document.createElement("p");
    wait.className = "wait";
    wait.slot = "failed";
    wait.append("The data are on their way.");
    element.append(wait);
  }
  for (const name of ["view", "theme", "lang", "heading", "controls", "accent", "type"]) {
    if (asked.has(name)) element?.setAttribute(name, /** @type {string} */ (asked.get(name)).slice(0, 100));
  }
  const accent = asked.get("accent");
  if (accent && /^[\da-f]{6}$/i.test(accent)) element?.style.setProperty("--saydo-accent", `#${accent}`);
  if (location.hash.length > 1) element?.setAttribute("state", location.hash.slice(1));
  const drawn = element?.shadowRoot?.querySelector("[data-theme]");
  if (drawn) drawn.dataset.theme = /** @type {Element} */ (element).getAttribute("theme") ?? "light";
  return Boolean(drawn);
};
followAddress();
