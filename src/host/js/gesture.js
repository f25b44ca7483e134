// Gestures on a picture, reported as text for `scene::gesture`: dragging elements with `data-drag`, pinching or turning
// the wheel with Ctrl or ⌘ on elements with `data-scale`, and swiping on elements with `data-swipe` (two actions, for
// swipes to the start and to the end of the line). Positions are in tenths of the picture's px.

/** How far a pointer may move before a press is a drag, and how far it must move for a swipe, in px. */
const trembling = 4;
const swiping = 48;

/** The nearest thing around an event that carries an attribute. @param {Event} event @param {string} name */
const around = (event, name) =>
  /** @type {SVGGraphicsElement | undefined} */ (/** @type {unknown} */ (event.composedPath().find((node) => node.dataset && name in node.dataset)));

/** The whole picture that a node is part of. @param {SVGGraphicsElement} node */
const drawn = (node) => node.ownerSVGElement ?? node;

/** From the window's px to tenths of those of the picture that a node is part of, as it is drawn now. @param {SVGGraphicsElement} node */
const into = (node) => {
  const matrix = /** @type {DOMMatrix} */ (drawn(node).getScreenCTM()).inverse();
  return (/** @type {number} */ x, /** @type {number} */ y) => {
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return `${Math.round(point.x * 10)} ${Math.round(point.y * 10)}`;
  };
};

/** @typedef {{ x: number, y: number }} Point Where a pointer is, in the window's px. */
/**
 * What a pointer holds: a thing to drag, or a place to swipe from.
 *
 * @typedef {Point & { what: string, node: SVGGraphicsElement, place: (x: number, y: number) => string, from: string, moving?: boolean, swipe: string }} Held
 */

/** Listens on an element for good; `tell` takes gestures, `act` takes actions.
 * @param {HTMLElement} element @param {(gesture: string) => void} tell @param {(action: string) => void} act */
const watchGestures = (element, tell, act) => {
  /** Pointers that are down, by id: where they are. @type {Map<number, Point>} */
  const down = new Map();
  let /** @type {Held | undefined} */ held, /** @type {Point & { what?: string, place: Held["place"], size: number } | undefined} */ pinched, /** @type {string | undefined} */ waiting;

  // One step for each animation frame, however many moves came before it.
  /** @param {string} text */
  const send = (text) => {
    if (waiting === undefined) requestAnimationFrame(flush);
    waiting = text;
  };
  const flush = () => {
    if (waiting) tell(waiting);
    waiting = undefined;
  };
  /** @param {string} phase @param {any} point */
  const step = (phase, { x, y }) => `drag ${/** @type {Held} */ (held).what} ${/** @type {Held} */ (held).from} ${/** @type {Held} */ (held).place(x, y)} ${phase}`;

  const spread = () => {
    const [one, other] = [...down.values()];
    return { size: Math.hypot(one.x - other.x, one.y - other.y), x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  };

  element.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const [drag, scale, swipe] = ["drag", "scale", "swipe"].map((name) => around(event, name));
    if (!drag && !scale && !swipe) return;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (down.size === 2 && scale) {
      held = undefined;
      pinched = { what: scale.dataset.scale, place: into(scale), ...spread() };
    } else if (down.size === 1 && drag) {
      const place = into(drag);
      held = /** @type {Held} */ ({ what: drag.dataset.drag, node: drag, place, from: place(event.clientX, event.clientY), x: event.clientX, y: event.clientY });
    } else if (swipe) held = /** @type {Held} */ ({ swipe: swipe.dataset.swipe, x: event.clientX, y: event.clientY });
  });

  element.addEventListener("pointermove", (event) => {
    if (!down.has(event.pointerId)) return;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pinched && down.size === 2) {
      const now = spread();
      tell(`scale ${pinched.what} ${pinched.place(now.x, now.y)} ${Math.round((1000 * now.size) / pinched.size)}`);
      pinched.size = now.size;
    } else if (held?.what) {
      if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < trembling) return;
      if (!held.moving) {
        // A vertical touch scrolls the page if the picture leaves that to the browser.
        const scrolls = event.pointerType === "touch" && getComputedStyle(drawn(held.node)).touchAction !== "none";
        if (scrolls && Math.abs(event.clientY - held.y) > Math.abs(event.clientX - held.x)) return void (held = undefined);
        held.moving = true;
        element.setPointerCapture(event.pointerId);
        tell(step("start", down.get(event.pointerId)));
      } else send(step("move", down.get(event.pointerId)));
    }
  });

  /** @param {PointerEvent} event */
  const release = (event) => {
    // A cancelled pointer has no position: the last one counts.
    const last = down.get(event.pointerId);
    if (!down.delete(event.pointerId)) return;
    pinched = undefined;
    if (held?.moving) {
      waiting &&= "";
      tell(step("end", last));
      // The following click would select what lies under the pointer.
      /** @param {Event} click */
      const swallow = (click) => click.stopPropagation();
      element.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", swallow, { capture: true }));
    } else if (held?.swipe && event.type === "pointerup" && event.pointerType !== "mouse") {
      const [x, y] = [event.clientX - held.x, event.clientY - held.y];
      if (Math.abs(x) > swiping && Math.abs(x) > 2 * Math.abs(y)) act(held.swipe.split(",")[x < 0 ? 0 : 1]);
    }
    held = undefined;
  };
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);

  element.addEventListener("wheel", (event) => {
    const scale = around(event, "scale");
    if (!scale || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const factor = Math.round(1000 * Math.exp(-event.deltaY / (event.deltaMode ? 20 : 300)));
    tell(`scale ${scale.dataset.scale} ${into(scale)(event.clientX, event.clientY)} ${Math.max(factor, 1)}`);
  }, { passive: false });
};
