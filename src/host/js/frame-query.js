// Reads the frame's own address, `?theme=dark&controls=none#issue=sea`, and sets the attributes before the element is
// defined. `src` is not allowed: data from elsewhere must not appear as this page's.
const asked = new URLSearchParams(location.search);
const element = document.querySelector("saydo-map");
for (const name of ["view", "theme", "lang", "heading", "controls"]) {
  if (asked.has(name)) element.setAttribute(name, asked.get(name).slice(0, 100));
}
if (location.hash.length > 1) element.setAttribute("state", location.hash.slice(1));
