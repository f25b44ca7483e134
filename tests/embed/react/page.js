// A component around the iframe. React is taken as npm has it, for want of a build for browsers.
import { load } from "./commonjs.js";

const { React, ReactDOM } = await load("../../e2e/node_modules/");
const { createElement: el, useEffect, useRef, useState } = React;

function Saydo({ page, state, theme, title, onState }) {
  const frame = useRef(null);
  const [height, setHeight] = useState(480);
  // The address is that of the start: what comes later is said by message, and nothing loads anew.
  const [src] = useState(`${page}embed.html?theme=${theme}#${state}`);
  const say = (message) => frame.current?.contentWindow.postMessage({ saydo: 1, ...message }, "*");

  useEffect(() => {
    const listen = ({ source, data }) => {
      if (source !== frame.current?.contentWindow || data?.saydo !== 1) return;
      if (data.type === "state") onState(data.state);
      if (data.type === "height") {
        setHeight(data.height);
        say({ type: "ack", height: data.height });
      }
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [onState]);
  useEffect(() => say({ type: "set-state", state }), [state]);
  useEffect(() => say({ type: "theme", theme }), [theme]);

  return el("iframe", { ref: frame, src, title, height, width: "100%", allow: "clipboard-write" });
}

function Article() {
  const [state, setState] = useState("view=gaps");
  const [theme, setTheme] = useState("light");
  const other = theme === "light" ? "dark" : "light";
  return el("div", null,
    el("p", null,
      el("button", { onClick: () => setState("view=gaps&issue=sea") }, "The sea"), " ",
      el("button", { onClick: () => setTheme(other) }, `Make it ${other}`)),
    el(Saydo, { page: "https://saydo.example/", title: "Words and deeds", state, theme, onState: setState }),
    el("p", { id: "state" }, `Shown: ${state}`));
}

ReactDOM.createRoot(document.getElementById("root")).render(el(Article));
