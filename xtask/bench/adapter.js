// The adapter between a comparison of libraries and the product's element: data come from the address (`?data=`), and
// `window.bench` filters, points and counts. A record is a pair: words, a deed, and the link between them. The map draws
// its deed's square at the place of both scores. Where there are many pairs, a mark stands for all of one place and side,
// with their number; such a mark opens none of them, so pointing at it gives nothing.
(() => {
  const shown = "v=1&view=map&layer=pairs";
  const audiences = ["abroad", "home", "both"];
  /** The comparison's plane: size, margins, and the ends of both scales. */
  const plane = { left: 48, top: 12, width: 840, height: 548, end: 2.5 };

  const map = document.createElement("saydo-map");
  map.setAttribute("heading", "off");
  map.setAttribute("src", new URLSearchParams(location.search).get("data"));
  map.setAttribute("state", shown);

  /** Resolves after the frame that holds what was asked for. */
  const drawn = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve());
      port2.postMessage(0);
    });
  });

  const ready = new Promise((resolve, reject) => {
    map.addEventListener("saydo-ready", () => drawn().then(() => {
      performance.mark("bench:picture");
      resolve();
    }));
    map.addEventListener("saydo-error", ({ detail }) => reject(new Error(detail.message)));
  });

  const squares = () => [...map.shadowRoot.querySelectorAll("svg.picture .done.passage")];

  /** Deeds shown, one for each pair; a mark with a number counts for so many. */
  const count = () => squares().reduce((sum, square) => sum + (Number(square.nextElementSibling?.textContent) || 1), 0);

  const filter = async (mask) => {
    const chosen = audiences.filter((_, bit) => mask & (1 << bit));
    // No audience at all is a period without words.
    const part = mask === 7 ? "" : chosen.length ? `&audience=${[...chosen, "done"].join(",")}` : "&from=9998&to=9999";
    map.setState(shown + part);
    await drawn();
  };

  /** The window's place of a place in the comparison's plane. The picture's grid runs from one end of its scale to the other. */
  const place = (x, y) => {
    const lines = [...map.shadowRoot.querySelectorAll("svg.picture .grid")].map((line) => line.getBoundingClientRect());
    const [xs, ys] = [lines.filter((line) => line.width < line.height).map(({ left }) => left), lines.filter((line) => line.width > line.height).map(({ top }) => top)];
    const on = (ends, share) => Math.min(...ends) + share * (Math.max(...ends) - Math.min(...ends));
    const across = ((x - plane.left) / plane.width - 0.5) * 2 * plane.end;
    const up = (0.5 - (y - plane.top) / plane.height) * 2 * plane.end;
    return [on(xs, (across + 2) / 4), on(ys, (2 - up) / 4)];
  };

  const hover = async (x, y) => {
    const [clientX, clientY] = place(x, y);
    const under = map.shadowRoot.elementFromPoint(clientX, clientY);
    if (!under) return null;
    under.dispatchEvent(new PointerEvent("pointerover", { clientX, clientY, bubbles: true, composed: true }));
    await drawn();
    const id = under.closest('[data-id^="record:"]')?.dataset.id.slice("record:".length);
    return id ? `r${id.replace(/\D+/g, "")}` : null;
  };

  window.bench = { ready, filter, hover, count };
  document.body.append(map);
})();
