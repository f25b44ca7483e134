// For host pages: turns every `<a data-saydo href="…">`, including later ones, into a frame with the height that it
// asks for. The link stays until the frame has sent a message. Texts marked `data-saydo-step` in a `data-saydo-story`
// move its frame through the story as they scroll. Adds no global names.
(() => {
  /** How long a frame that has loaded may stay silent before the link stands alone again, in ms. */
  const patience = 15000;
  /** The link of each frame. */
  const links = new Map();
  const done = new WeakSet();
  /** The step that each frame is to show. */
  const steps = new Map();

  const tell = (frame) => {
    if (steps.has(frame)) frame.contentWindow?.postMessage({ saydo: 1, type: "story-step", step: steps.get(frame) }, "*");
  };

  /** A text sets the step when it crosses the middle of the window. */
  const watch = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      const frame = isIntersecting && target.closest("[data-saydo-story]")?.querySelector("iframe");
      if (links.has(frame)) {
        steps.set(frame, target.dataset.saydoStep * 1);
        tell(frame);
      }
    }
  }, { rootMargin: "-50% 0px" });

  const upgrade = (link) => {
    const url = new URL(link.href);
    if (done.has(link) || !/^(https?|file):$/.test(url.protocol)) return;
    done.add(link);
    if (!url.pathname.endsWith("/embed.html")) url.pathname = url.pathname.replace(/[^/]*$/, "embed.html");
    const { height = 480, sandbox } = link.dataset;
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim() || link.querySelector("img")?.alt || "";
    frame.loading = "lazy";
    frame.width = "100%";
    frame.height = height;
    frame.allow = `clipboard-write${navigator.share ? "; web-share" : ""}`;
    // A page's own rules may override attributes.
    Object.assign(frame.style, { border: 0, display: "block", width: "100%", height: `${height}px` });
    if (sandbox ?? url.origin !== location.origin) {
      frame.setAttribute("sandbox", sandbox || "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads");
    }
    frame.addEventListener("load", () => setTimeout(() => {
      if (!link.hidden) frame.style.display = "none";
    }, patience));
    frame.src = url;
    links.set(frame, link);
    link.after(frame);
  };

  const look = () => {
    for (const [frame, link] of links) {
      if (!link.isConnected) frame.remove();
      if (!frame.isConnected) {
        links.delete(frame);
        steps.delete(frame);
      }
    }
    document.querySelectorAll("a[data-saydo][href]").forEach(upgrade);
    document.querySelectorAll("[data-saydo-step]").forEach((own) => watch.observe(own));
  };

  addEventListener("message", ({ source, data }) => {
    const frame = [...links.keys()].find((own) => own.contentWindow === source);
    if (!frame || data?.saydo !== 1 || !/^(height|ready|state|select|error)$/.test(data.type)) return;
    if (data.type === "height") {
      if (!(data.height > 0 && data.height < 1e5)) return;
      frame.height = Math.ceil(data.height);
      frame.style.height = `${frame.height}px`;
      frame.style.display = "block";
      links.get(frame).hidden = true;
      links.get(frame).style.display = "none";
      source.postMessage({ saydo: 1, type: "ack", height: frame.height * 1 }, "*");
    }
    if (data.type === "ready") tell(frame);
    frame.dispatchEvent(new CustomEvent(`saydo-${data.type}`, { detail: { ...data, id: data.selected ?? data.id }, bubbles: true }));
  });

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})();
