// Playing the years: a beat that never goes on where nobody sees it, and marks that glide to their new places.

/** Whether the reader asks for less motion. */
const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * One beat a widget: the function returned sets how long it takes in ms, and ends it with 0. `told` hears each `beat`,
 * or `rest` where the page is hidden or the reader asks for less motion.
 * @param {(what: string) => void} told
 */
const beating = (told) => {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const rest = () => document.hidden && told("rest");
  const beat = () => told(document.hidden || isStill() ? "rest" : "beat");
  return (/** @type {number} */ pace) => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", rest);
    if (!pace) return;
    timer = setInterval(beat, pace);
    document.addEventListener("visibilitychange", rest);
  };
};

/** What moves, by the issue or passage and what of it it is, with the middle of its box in the picture's px. @param {ParentNode} root */
const moving = (root) => {
  const found = new Map();
  const movable = ".issue > :is(.mean, .passage, .name, .arrow, .arrowhead), .picture .record > .passage";
  for (const node of /** @type {Iterable<any>} */ (root.querySelectorAll(movable))) {
    const side = ["abroad", "home", "unclear", "done"].find((name) => node.classList.contains(name));
    // An arrow does not move: another one comes up.
    const kind = side ?? node.getAttribute("d") ?? "name";
    const box = node.getBBox();
    const key = `${node.parentNode.dataset.id} ${node.dataset.id ?? kind}`;
    found.set(key, { node, x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  return found;
};

/** Lets what moves with the next drawing glide there from where it is now; what is new comes up. @param {ParentNode} root @param {number} duration */
const glide = (root, duration) => {
  if (isStill()) return;
  const before = moving(root);
  requestAnimationFrame(() => {
    for (const [key, { node, x, y }] of moving(root)) {
      const from = before.get(key);
      const frames = from
        ? { transform: [`translate(${from.x - x}px, ${from.y - y}px)`, "none"] }
        : { opacity: [0.28, getComputedStyle(node).opacity] };
      if (!from || from.x !== x || from.y !== y) node.animate(frames, { duration, easing: "ease-in-out" });
    }
  });
};
