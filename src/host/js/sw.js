// The service worker of the hosted page: keeps one complete version and answers with it until the reader asks for the
// next.

/** The version, and its files with their checksums. */
const version = "%HASH%";
const files = __FILES__;

const scope = self.registration.scope;
/** All pages of an origin share its caches, so the name says whose cache it is. */
const family = `saydo ${scope} `;
const cacheName = family + version;

const page = new URL("./", scope).href;
/** @param {URL} url */
const isPage = (url) => [page, new URL("index.html", scope).href].includes(url.origin + url.pathname);
const addresses = new Set(Object.keys(files).map((file) => new URL(`${file}?v=${version}`, scope).href));

/** The page without a redirect, which the browser would refuse as an answer to a navigation. */
const fetchPage = async () => {
  const response = await fetch(page, { cache: "no-cache" });
  const text = await response.text();
  if (!response.ok || !text.includes(`?v=${version}"`)) throw new Error(`the page is not that of version ${version}`);
  return new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
};

/** @param {string} file */
const fetchFile = async (file) => {
  const response = await fetch(new URL(`${file}?v=${version}`, scope), { integrity: files[file] });
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  return response;
};

/** All or nothing: an incomplete cache is deleted. */
const install = async () => {
  try {
    const cache = await caches.open(cacheName);
    const fetched = await Promise.all([fetchPage(), ...Object.keys(files).map(fetchFile)]);
    await Promise.all([page, ...addresses].map((address, at) => cache.put(address, fetched[at])));
    // A version that is still waiting gives way to this one, and its files are no longer needed.
    self.registration.waiting?.postMessage("drop");
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
};

/** Deletes other versions when no window can still run them. `n` windows are known not to. @param {number} n */
const tidy = async (n) => {
  if ((await self.clients.matchAll({ type: "window" })).length > n) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)));
};

/** @param {Request} request @param {string} address */
const answer = async (request, address) => {
  const kept = await caches.open(cacheName).then((cache) => cache.match(address));
  // A window of the previous version asks for its own files.
  return kept ?? (await caches.match(address)) ?? fetch(request);
};

self.addEventListener("install", (event) => event.waitUntil(install()));

// The one window is the one that asked for this version and is about to reload.
self.addEventListener("activate", (event) => event.waitUntil(tidy(1).then(() => self.clients.claim())));

/** Whether this version was never shown, as far as the browser can tell. */
const isUnseen = () => /^install/.test(self.serviceWorker?.state);

self.addEventListener("message", (event) => {
  if (event.data === "show") self.skipWaiting();
  if (event.data === "drop" && isUnseen()) event.waitUntil(caches.delete(cacheName));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate") {
    if (!isPage(url)) return;
    event.respondWith(answer(request, page));
    event.waitUntil(tidy(0));
  } else if (addresses.has(url.href) || /^\?v=[0-9a-f]+$/.test(url.search)) {
    event.respondWith(answer(request, url.href));
  }
});
