// What others change in the program's nodes, above all translators, and how it is taken back before the next drawing:
// the program changes only nodes that stand as it left them.
const watched = { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true };

/** Undoes changes, the last one first. @param {MutationRecord[]} changes */
const takeBack = (changes) => {
  for (const { type, target, attributeName, oldValue, addedNodes, removedNodes, nextSibling } of /** @type {any[]} */ (changes.reverse())) {
    if (type === "characterData") target.data = oldValue;
    else if (type === "childList") {
      for (const node of addedNodes) node.remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    } else if (oldValue === null) target.removeAttribute(attributeName);
    else target.setAttribute(attributeName, oldValue);
  }
};

/** Ends the drawing that is under way, if there is one. */
let endDrawing = () => {};

/** Tells the changes of others from those of the program, which come between `draw` and `endDrawing`. */
const watchHands = () => {
  /** The changes of others since the last drawing; attributes are set anew where they matter. @type {MutationRecord[]} */
  let others = [];
  /** Called when the drawing under way is whole. @type {(() => void) | undefined} */
  let drawn;
  /** @param {MutationRecord[]} changes */
  const note = (changes) => {
    for (const change of changes.filter(({ type }) => type !== "attributes")) {
      others.push(change);
      // What is taken out may be changed elsewhere and come back.
      for (const node of change.removedNodes) observer.observe(node, watched);
    }
  };
  const observer = new MutationObserver(note);
  return {
    /** Before a drawing: all stands as the last one left it. `whole` is called when it is finished.
     * @param {Node} live @param {() => void} whole */
    draw(live, whole) {
      note(observer.takeRecords());
      takeBack(others);
      others = [];
      observer.disconnect();
      observer.observe(live, watched);
      drawn = whole;
      endDrawing = () => {
        if (!drawn) return;
        observer.takeRecords();
        drawn = undefined;
        whole();
      };
    },
    /** Undoes a drawing that was not finished. */
    undo() {
      if (drawn) takeBack(observer.takeRecords());
    },
    end() {
      observer.disconnect();
      others = [];
      drawn = undefined;
    },
  };
};
