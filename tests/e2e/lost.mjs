// Texts that can't be read where they stand.

/** Texts that are cut, leave the window or lie over another of their part, where one can see them: in the element `within`,
 * which is in the shadow tree of `host` if there is one. `parts` says which parts their texts share. */
export const lost = (page, { host, within, parts }) => page.evaluate(({ host, within, parts }) => {
  const [found, all] = [[], []];
  const root = (host ? document.querySelector(host).shadowRoot : document).querySelector(within);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    const words = node.data.trim();
    if (!words || own.closest("style, .unseen, .skip, textarea, .living, details:not([open]) > :not(summary)") || !own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const picture = own.closest("svg");
    // What stays in view while the rest scrolls lies over the rest.
    let stays = false;
    for (let each = own; each; each = each.parentElement) stays ||= ["sticky", "fixed"].includes(getComputedStyle(each).position);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`“${words}” leaves the window: ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const lead = (bottom - top) * 0.25;
      const part = picture ?? own.closest(parts);
      if (!stays && !own.closest("[transform]")) all.push({ node, words, part, left, right, top: top + lead, bottom: bottom - lead });
    }
    for (let each = own; each && !picture; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const isCut = (overflowX !== "visible" && overflowX !== "auto" && each.scrollWidth > each.clientWidth + 1) || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1);
      if (isCut) found.push(`“${words}” is cut by ${each.className}`);
    }
  }
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const over = a.node !== b.node && a.part && a.part === b.part && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) found.push(`“${a.words}” and “${b.words}” overlap`);
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) found.push(`${over} px wider than the window`);
  return [...new Set(found)];
}, { host, within, parts });
