// Loads React's production files, which are CommonJS, in the order in which they need one another.
const files = {
  react: "react/cjs/react.production.js",
  scheduler: "scheduler/cjs/scheduler.production.js",
  "react-dom": "react-dom/cjs/react-dom.production.js",
  "react-dom/client": "react-dom/cjs/react-dom-client.production.js",
};

/** React and ReactDOM's client from a folder of npm packages, which is relative to this script. */
export async function load(folder) {
  const texts = await Promise.all(Object.values(files).map(async (file) => (await fetch(new URL(folder + file, import.meta.url))).text()));
  const loaded = {};
  Object.keys(files).forEach((name, at) => {
    const own = { exports: {} };
    new Function("module", "exports", "require", "process", texts[at])(own, own.exports, (other) => loaded[other], { env: {} });
    loaded[name] = own.exports;
  });
  return { React: loaded.react, ReactDOM: loaded["react-dom/client"] };
}
