// Models of programs that translate a page: what each does to the texts of a tree. A mark around a text stands for its
// translation, so that the words can be read again.

/**
 * Puts the models and the reading of words into a page, as `translators` and `wordsOf`. A model is a function that is
 * called after each change of the page with the tree.
 */
export const install = (page) => page.evaluate(() => {
  const marked = (text) => `⟦${text}⟧`;
  const isOwn = (text) => text.includes("⟦");
  const textsOf = (live) => {
    const walker = document.createTreeWalker(live, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found.filter((own) => own.data.trim() && !isOwn(own.data) && !own.parentElement.closest('[translate="no"]'));
  };
  const font = (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(marked(text));
    outer.append(inner);
    return outer;
  };
  const isInline = (own) => own.nodeType === Node.TEXT_NODE || /^(span|b|em|i|small|a|q|font)$/.test(own.localName);

  // Made before any widget: it hears of each change before what a widget made.
  const observer = new MutationObserver(() => heard());
  let heard;

  globalThis.translators = {
    /** It follows the page by itself; its test also changes the page in the moment of a click. */
    watching: () => (live) => {
      heard ??= () => textsOf(live).forEach((own) => own.replaceWith(font(own.data)));
      observer.observe(live, { subtree: true, childList: true, characterData: true });
      heard();
    },

    /** As Chrome does: two elements in place of each text. */
    fonts: () => (live) => textsOf(live).forEach((own) => own.replaceWith(font(own.data))),

    /** Another text in place of each. */
    texts: () => (live) => textsOf(live).forEach((own) => own.replaceWith(marked(own.data))),

    /** A sentence is one: its words stand in the first of its texts, and the others are empty. */
    merging: () => (live) => {
      for (const block of live.querySelectorAll("*")) {
        if (isInline(block) || ![...block.childNodes].every(isInline)) continue;
        const [first, ...others] = textsOf(block);
        if (!first) continue;
        first.data = marked([first, ...others].map((own) => own.data).join(""));
        for (const own of others) own.data = "";
      }
    },

    /** The texts are kept, and put back from time to time, as where a reader wants the original. */
    restoring: () => {
      const kept = new Map();
      let n = 0;
      return (live) => {
        n += 1;
        if (n % 3 === 0) {
          for (const [own, text] of kept) own.replaceWith(text);
          kept.clear();
          return;
        }
        for (const text of textsOf(live)) {
          const own = font(text.data);
          text.replaceWith(own);
          kept.set(own, text);
        }
      };
    },

    /** Its server takes a while: the translation comes when the page has changed already. */
    late: () => {
      let asked = [];
      return (live) => {
        for (const [own, text] of asked) own.replaceWith(font(text));
        asked = textsOf(live).map((own) => [own, own.data]);
      };
    },

    /** Paragraphs are taken out, changed elsewhere and put back. */
    elsewhere: () => async (live) => {
      const taken = [...live.querySelectorAll("p, li, h2, h3")].filter((own) => textsOf(own).length && !own.querySelector("p, li, h2, h3"));
      const places = taken.map((own) => [own, document.createComment(""), textsOf(own)]);
      for (const [own, place] of places) own.replaceWith(place);
      await new Promise((done) => setTimeout(done));
      for (const [own, place, texts] of places) {
        for (const text of texts) text.replaceWith(font(text.data));
        place.replaceWith(own);
      }
    },
  };

  /** What there is to read, with every translation undone; `told` leaves away what only tells of the last change.
   * A preview names itself, when it is there. */
  globalThis.wordsOf = (live, told = false) => {
    const notice = told ? live.querySelector(".saydo > [role='status']").textContent.length : 0;
    const lines = [live.textContent.slice(0, live.textContent.length - notice)];
    for (const own of live.querySelectorAll(":is([aria-label], [title], [placeholder]):not(saydo-map)")) {
      for (const name of ["aria-label", "title", "placeholder"]) lines.push(own.getAttribute(name) ?? "");
    }
    for (const own of live.querySelectorAll("input, textarea")) lines.push(own.value);
    // How high a preview is, is known some time after it was asked for.
    return lines.join("\n").replace(/[⟦⟧]|[^\S\n]/g, "").replace(/,[\d,]+pxhigh|height="\d+"/g, "");
  };

  /** Where two readings part, with what stands around. */
  globalThis.first = (...both) => {
    const [own, others] = both.map((words) => words.split("\n"));
    const at = own.findIndex((line, at) => line !== others[at]);
    const from = [...own[at] ?? ""].findIndex((letter, n) => letter !== (others[at] ?? "")[n]);
    return [own, others].map((lines) => (lines[at] ?? "").slice(Math.max(0, from - 60), from + 60));
  };
});
