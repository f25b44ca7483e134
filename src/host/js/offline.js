// Keeps the page for reading without a network, and offers a newer version when there is one. If that is not possible,
// the page works as before, so no message is shown.

/** The line that offers the newer page. Its text is in the page. @param {ServiceWorkerRegistration} registration */
const offer = (registration) => {
  const place = document.getElementById("newer");
  if (!place || place.childElementCount) return;
  place.append(/** @type {HTMLTemplateElement} */ (place.nextElementSibling).content.cloneNode(true));
  /** @type {HTMLElement} */ (place.querySelector("button")).addEventListener("click", () => {
    // Only the window that asked shows the newer page; others stay as they are.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    // The newest version now, whichever was offered.
    if (registration.waiting) registration.waiting.postMessage("show");
    else location.reload();
  });
};

/** @param {ServiceWorkerRegistration} registration */
const watch = (registration) => {
  const look = () => {
    // A page without a worker came straight from the server, so it is the newest.
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration);
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  // A version found while the previous page was shown.
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

// A sandboxed page without an origin may not ask for a worker.
if (/^https?:$/.test(location.protocol) && origin !== "null" && navigator.serviceWorker && !navigator.connection?.saveData) {
  // Nothing is fetched before the page is complete.
  const map = document.querySelector("saydo-map");
  if (map?.dataset.saydo) start();
  else map?.addEventListener("saydo-ready", start, { once: true });
}
