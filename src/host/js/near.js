// A mark and its row are one thing: what a hand or focus is near is marked in both, for the style sheets.

/** The issue that an element stands for. */
const issueOf = (target) => {
  const own = target?.closest?.("[data-issue], [data-id^='issue:']");
  return own && (own.dataset.issue ?? own.dataset.id.slice("issue:".length));
};

/** Follows hand and focus in a root for good. */
const pointOut = (root) => {
  let near;
  const show = ({ target }) => {
    const issue = issueOf(target);
    if (issue === near) return;
    near = issue;
    for (const own of root.querySelectorAll("[data-near]")) delete own.dataset.near;
    if (!issue) return;
    for (const own of root.querySelectorAll(`[data-issue="${issue}"], svg [data-id="issue:${issue}"]`)) own.dataset.near = "";
  };
  for (const kind of ["pointerover", "focusin"]) root.addEventListener(kind, show);
  for (const kind of ["pointerleave", "focusout"]) root.addEventListener(kind, () => show({}));
};
