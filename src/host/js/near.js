// A mark and its row are one thing: what a hand or focus is near is marked in both, for the style sheets.

/** The issue that an element stands for. @param {any} target @returns {string | undefined} */
const issueOf = (target) => {
  const element = target?.closest?.("[data-issue], [data-id^='issue:']");
  return element && (element.dataset.issue ?? element.dataset.id.slice("issue:".length));
};

/** Follows hand and focus in a root for good. @param {ShadowRoot} root */
const pointOut = (root) => {
  /** @type {string | undefined} */
  let near;
  /** @param {{ target?: unknown }} event */
  const show = ({ target }) => {
    const issue = issueOf(target);
    if (issue === near) return;
    near = issue;
    for (const element of root.querySelectorAll("[data-near]")) delete element.dataset.near;
    if (!issue) return;
    for (const element of root.querySelectorAll(`[data-issue="${issue}"], svg [data-id="issue:${issue}"]`)) element.dataset.near = "";
  };
  for (const kind of ["pointerover", "focusin"]) root.addEventListener(kind, show);
  for (const kind of ["pointerleave", "focusout"]) root.addEventListener(kind, () => show({}));
};
