// Says in words that the page's program never arrived. It stands before the program's script, as a file because a policy
// may forbid scripts in the page.
addEventListener("error", ({ target }) => {
  if (/** @type {Element | null} */ (target)?.tagName !== "SCRIPT") return;
  const [map, wait] = [document.querySelector("saydo-map"), document.querySelector(".wait")];
  if (!map || !wait) return;
  map.dataset.saydo = "failed";
  // The place that the still page keeps for it.
  wait.slot = "failed";
  const [message, title, data] = /** @type {any[]} */ (["p", "b", "a"].map((tag) => document.createElement(tag)));
  message.setAttribute("role", "alert");
  if (location.protocol === "file:") {
    title.append("This copy lacks its picture.");
    message.append(title, " Browsers leave it out when they save a page. On the page itself choose Share, then Save a copy.");
    wait.replaceChildren(message);
    return;
  }
  title.append("The interactive picture could not be loaded.");
  data.href = "data.json";
  data.append("the whole data set as text");
  message.append(title, " Reload the page. If that does not help, use a newer browser, or read ", data, ".");
  wait.replaceChildren(message);
}, true);
