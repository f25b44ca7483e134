// A component that puts the code of the Share sheet into the page. The strict mode of development takes it out and puts it in
// again. `show(n)` goes to another route; a negative one has no figure.
import { load } from "./commonjs.js";

const { React, ReactDOM } = await load("../../e2e/node_modules/", "development");
const { createElement: el, StrictMode, useEffect, useRef } = React;

function Saydo({ state }) {
  const place = useRef(null);
  useEffect(() => {
    const box = place.current;
    const script = document.createElement("script");
    script.src = "https://saydo.example/embed.js";
    box.append(script);
    return () => script.remove();
  }, []);
  return el("div", { ref: place }, el("a", { "data-saydo": "", href: `https://saydo.example/#${state}` }, "Words and deeds"));
}

const root = ReactDOM.createRoot(document.querySelector("main"));
globalThis.show = (n) => root.render(el(StrictMode, null, n < 0 ? null : el(Saydo, { key: n, state: n % 2 ? "issue=sea" : "issue=trade" })));
globalThis.show(0);
