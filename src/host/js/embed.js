// For host pages: turns every `<a data-saydo href="…">`, including later ones, into a frame with the height that it
// asks for. The link stays until the frame has sent a message. Texts marked `data-saydo-step` in a `data-saydo-story`
// move its frame through the story as they scroll. A frame of ours that stands in the page as such gets its height too.
// Adds no global names.
//
// However often the script runs on a page, the first run serves all links. A link that was served is marked
// `data-saydo-framed` in place of `data-saydo`, which scripts of earlier builds would turn into a second frame.
(() => {
  const once = Symbol.for("saydo embed");
  if (/** @type {any} */ (document)[once]) return;
  /** @type {any} */ (document)[once] = true;

  /** How long a frame that has loaded may stay silent before the link stands alone again, in ms. */
  const patience = 15000;
  /** The link of each frame. @type {Map<HTMLIFrameElement, HTMLAnchorElement>} */
  const links = new Map();
  /** Frames that stand in the page as such. @type {WeakSet<HTMLIFrameElement>} */
  const plain = new WeakSet();
  /** Frames that can't show their data: the link, with what the page put into it, stands beside their words.
   * @type {WeakSet<HTMLIFrameElement>} */
  const empty = new WeakSet();
  /** The step that each frame is to show. @type {Map<HTMLIFrameElement, number>} */
  const steps = new Map();

  /** @param {HTMLIFrameElement} frame */
  const tell = (frame) => {
    if (steps.has(frame)) frame.contentWindow?.postMessage({ saydo: 1, type: "story-step", step: steps.get(frame) }, "*");
  };

  /** A text sets the step when it crosses the middle of the window. */
  const watch = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of /** @type {{ isIntersecting: boolean, target: any }[]} */ (seen)) {
      const frame = isIntersecting && target.closest("[data-saydo-story]")?.querySelector("iframe");
      if (links.has(frame)) {
        steps.set(frame, target.dataset.saydoStep * 1);
        tell(frame);
      }
    }
  }, { rootMargin: "-50% 0px" });

  /** @param {HTMLElement} node @param {boolean} on */
  const show = (node, on) => {
    node.hidden = !on;
    node.style.display = on ? "" : "none";
  };

  /** The frame's address; nothing where a link leads to no page. It changes by the hour: where a server says nothing about
   * caches, a browser would show for days what it has. The frame ignores the hour.
   * @param {HTMLAnchorElement} link */
  const target = (link) => {
    try {
      const url = new URL(link.href);
      if (!/^(https?|file):$/.test(url.protocol)) return;
      if (!url.pathname.endsWith("/embed.html")) url.pathname = url.pathname.replace(/[^/]*$/, "embed.html");
      if (url.protocol !== "file:") url.search += `${url.search ? "&" : "?"}hour=${Math.floor(Date.now() / 36e5)}`;
      return url;
    } catch {
      // Not an address.
    }
  };

  /** An address without its hour. @param {string} address */
  const ofNoHour = (address) => address.replace(/[?&]hour=\d+(?=#|$)/, "");

  /** The frame of a link: ours, one that an earlier build's script made, or one that was copied with it. Some pages put
   * a box around it. @param {HTMLAnchorElement} link @param {URL} url */
  const frameOf = (link, url) => {
    for (const [frame, known] of links) if (known === link) return frame;
    const next = link.nextElementSibling;
    const frame = /** @type {HTMLIFrameElement | null | undefined} */ (next?.tagName === "IFRAME" ? next : next?.querySelector("iframe"));
    return frame && ofNoHour(frame.src) === ofNoHour(url.href) && !links.has(frame) ? frame : undefined;
  };

  /** @param {HTMLAnchorElement} link @param {URL} url */
  const make = (link, url) => {
    const { height = 480, sandbox } = /** @type {Record<string, any>} */ (link.dataset);
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim() || link.querySelector("img")?.alt || "";
    frame.loading = "lazy";
    frame.width = "100%";
    frame.height = height;
    frame.allow = `clipboard-write${/** @type {any} */ (navigator).share ? "; web-share" : ""}`;
    // A page's rules may override attributes.
    Object.assign(frame.style, { border: 0, display: "block", width: "100%", height: `${height}px` });
    if (sandbox ?? url.origin !== location.origin) {
      frame.setAttribute("sandbox", sandbox || "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads");
    }
    frame.addEventListener("load", () => setTimeout(() => {
      if (!link.hidden) frame.style.display = "none";
    }, patience));
    frame.src = /** @type {any} */ (url);
    link.after(frame);
    return frame;
  };

  /** @param {HTMLAnchorElement} link */
  const upgrade = (link) => {
    const url = target(link);
    if (!url) return;
    let frame = frameOf(link, url);
    if (links.has(/** @type {HTMLIFrameElement} */ (frame))) return;
    if (!frame) {
      // A copy of a link that was served, or one that comes back, is as it was before.
      show(link, true);
      frame = make(link, url);
    }
    links.set(frame, link);
    delete link.dataset.saydo;
    link.dataset.saydoFramed = "";
  };

  /** All frames of the page. @returns {HTMLIFrameElement[]} */
  const frames = () => [...document.querySelectorAll("iframe")].filter((own) => own.src);

  /** A frame that is out of the page's flow, or marked so, stays as high as the page made it. @param {HTMLIFrameElement} frame */
  const isPlain = (frame) => {
    try {
      const isOurs = new URL(frame.src).pathname.endsWith("/embed.html") && !links.has(frame);
      return isOurs && !("saydoFixed" in frame.dataset) && !/absolute|fixed/.test(getComputedStyle(frame).position);
    } catch {
      // Not an address.
    }
  };

  /** Tells a frame that its heights are followed: it may have reported them before this script came.
   * @param {HTMLIFrameElement} frame */
  const find = (frame) => {
    if (plain.has(frame) || !isPlain(frame)) return;
    plain.add(frame);
    const greet = () => plain.has(frame) && isPlain(frame) && frame.contentWindow?.postMessage({ saydo: 1, type: "ack" }, "*");
    frame.addEventListener("load", greet);
    greet();
  };

  const look = () => {
    for (const [frame, link] of links) {
      if (!link.isConnected) frame.remove();
      if (!frame.isConnected) {
        links.delete(frame);
        steps.delete(frame);
      }
    }
    /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a:is([data-saydo], [data-saydo-framed])[href]")).forEach(upgrade);
    frames().forEach(find);
    document.querySelectorAll("[data-saydo-step]").forEach((step) => watch.observe(step));
  };

  addEventListener("message", ({ source, data }) => {
    /** @param {HTMLIFrameElement} own */
    const isSource = (own) => own.contentWindow === source;
    const frame = [...links.keys()].find(isSource) ?? frames().filter(isPlain).find(isSource);
    if (!frame || data?.saydo !== 1 || !/^(height|ready|state|select|error)$/.test(data.type)) return;
    if (data.type === "ready") empty.delete(frame);
    if (data.type === "error" && data.cause && links.has(frame)) {
      empty.add(frame);
      show(/** @type {HTMLAnchorElement} */ (links.get(frame)), true);
    }
    if (data.type === "height") {
      if (!(data.height > 0 && data.height < 1e5)) return;
      frame.height = /** @type {any} */ (Math.ceil(data.height));
      frame.style.height = `${frame.height}px`;
      frame.style.display = "block";
      if (links.has(frame) && !empty.has(frame)) show(/** @type {HTMLAnchorElement} */ (links.get(frame)), false);
      /** @type {Window} */ (source).postMessage({ saydo: 1, type: "ack", height: /** @type {any} */ (frame.height) * 1 }, "*");
      tell(frame);
    }
    frame.dispatchEvent(new CustomEvent(`saydo-${data.type}`, { detail: { ...data, id: data.selected ?? data.id }, bubbles: true }));
  });

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})();
