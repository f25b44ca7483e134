// Keeps the page for reading without a network, and tells the reader quietly when a newer one is there. Where that is
// not possible the page is as good as without it, so nothing is said.

/** The line that offers the newer page; the words stand in the page. */
const offer = (registration) => {
  const place = document.getElementById("newer");
  if (!place || place.childElementCount) return;
  place.append(place.nextElementSibling.content.cloneNode(true));
  place.querySelector("button").addEventListener("click", () => {
    // Only the window that asked shows the newer page; others stay as they are.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    // The newest there is by now, whichever was offered.
    if (registration.waiting) registration.waiting.postMessage("show");
    else location.reload();
  });
};

const watch = (registration) => {
  const look = () => {
    // A page that no worker answered for came from the server just now: it is the newest.
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration);
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  // One that was found while the page before was shown.
  follow();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
  look();
};

const keep = async () => {
  const policy = globalThis.trustedTypes?.createPolicy("saydo", { createScriptURL: (address) => address });
  const address = new URL("sw.js", here).href;
  watch(await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { updateViaCache: "none" }));
};

const start = () => {
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => keep().catch(() => {}));
};

// A sandboxed page without an origin may not even ask for a worker.
if (/^https?:$/.test(location.protocol) && origin !== "null" && navigator.serviceWorker && !navigator.connection?.saveData) {
  // Nothing is fetched before the reader has what there is to see.
  const map = document.querySelector("saydo-map");
  if (map?.dataset.saydo) start();
  else map?.addEventListener("saydo-ready", start, { once: true });
}
