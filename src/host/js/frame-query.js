// What the frame's own address says: `?theme=dark&controls=none#issue=sea`. Its attributes stand before the element is
// defined. `src` is not among them: data from anywhere must not look as if they were this page's.
const asked = new URLSearchParams(location.search);
const element = document.querySelector("saydo-map");
for (const name of ["view", "theme", "lang", "heading", "controls"]) {
  if (asked.has(name)) element.setAttribute(name, asked.get(name).slice(0, 100));
}
if (location.hash.length > 1) element.setAttribute("state", location.hash.slice(1));
