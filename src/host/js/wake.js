// When the program is fetched. Until then the page shows the picture that the build drew, and fetches nothing.
//
// It is fetched when the picture is near the window, or when a reader touches it, points at it, presses a key in it or
// moves focus into it. In somebody's page that page is complete first; a page of ours is, once its picture stands. A reader
// who never comes near it fetches nothing. On a slow connection, or where the reader asks for less data, only a click, a
// key or focus fetches it.

/** How near the picture must be to the window. */
const nearby = "200px";

const isSparing = () => {
  const { saveData, effectiveType } = navigator.connection ?? {};
  return saveData || /2g$/.test(/** @type {string} */ (effectiveType));
};

/** Resolves when the page around is complete and the browser has nothing more urgent to do. @param {Element} element */
const complete = async (element) => {
  // The picture that the build drew is all there is to see.
  if (element.shadowRoot) return;
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 500 }));
};

/** Calls `wake` once, when the time has come; returns a function that stops waiting.
 * @param {Element} element @param {() => void} wake */
const sleep = (element, wake) => {
  const over = new AbortController();
  const { signal } = over;
  const stop = () => {
    over.abort();
    watch?.disconnect();
  };
  const rise = () => {
    if (signal.aborted) return;
    stop();
    wake();
  };
  const sparing = isSparing();
  const kinds = ["click", "keydown", "focusin", ...(sparing ? [] : ["pointerover", "touchstart"])];
  for (const kind of kinds) element.addEventListener(kind, rise, { signal, passive: true });
  // A link to another state. An anchor of the page is no such link.
  if (element.hasAttribute("url")) addEventListener("hashchange", () => addressed() && rise(), { signal });
  const watch = sparing ? undefined : new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) complete(element).then(rise);
  }, { rootMargin: nearby });
  // An element that no style sheet has reached is a line of text, whatever picture stands in it.
  for (const part of [element, ...element.querySelectorAll("*")]) watch?.observe(part);
  return stop;
};
