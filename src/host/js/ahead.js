// Runs in the head of page and frame: asks for program and data as soon as the picture stands in the window, without waiting
// for the script that needs them. It asks where `wake.js` would, and for the same files; that script takes them over.
{
  const { saveData, effectiveType } = navigator.connection ?? {};
  // What comes without encryption can't be checked here, and a frame without an origin loads scripts instead.
  const may = isSecureContext && origin !== "null" && !saveData && !/2g$/.test(/** @type {string} */ (effectiveType));
  const ask = () => {
    const files = ["saydo_bg.wasm", "data.bin"];
    // Another version of the data, or somebody's.
    if (/[?&#](?:src|data)=/.test(location.href)) files.pop();
    const asked = files.map((file) => [file, fetch(`${file}?v=%HASH%`)]);
    for (const [, answer] of asked) /** @type {Promise<Response>} */ (answer).catch(() => {});
    /** @type {any} */ (globalThis)[Symbol.for("saydo ahead %HASH%")] = Object.fromEntries(asked);
  };
  if (may) {
    new IntersectionObserver((seen, watch) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      ask();
    }).observe(document.documentElement);
  }
}
