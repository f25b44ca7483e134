// Loads React's files, which are CommonJS, in the order in which they need one another.
const files = {
  react: "react/cjs/react",
  scheduler: "scheduler/cjs/scheduler",
  "react-dom": "react-dom/cjs/react-dom",
  "react-dom/client": "react-dom/cjs/react-dom-client",
};

/** React and ReactDOM's client from a folder of npm packages, which is relative to this script; as `development` has them, the
 * strict mode does what it is for. */
export async function load(folder, kind = "production") {
  const texts = await Promise.all(Object.values(files).map(async (file) => (await fetch(new URL(`${folder}${file}.${kind}.js`, import.meta.url))).text()));
  const loaded = {};
  Object.keys(files).forEach((name, at) => {
    const own = { exports: {} };
    new Function("module", "exports", "require", "process", texts[at])(own, own.exports, (other) => loaded[other], { env: {} });
    loaded[name] = own.exports;
  });
  return { React: loaded.react, ReactDOM: loaded["react-dom/client"] };
}
