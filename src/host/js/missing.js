// Says in words that the script of the page or frame is late, or never arrived. It stands before that script, as a file
// because a policy may forbid scripts in the page. In a frame it is a part of what runs in the head.
{
  /** How long the script may take, in ms. */
  const patience = 10_000;

  /** Puts words into the place that the still page keeps for them; gives the way back.
   * @param {Element} map @param {string} role @param {string} title @param {(string | Node)[]} words */
  const tell = (map, role, title, ...words) => {
    const wait = map.querySelector(".wait") ?? document.createElement("div");
    const [slot, before] = [wait.slot, [...wait.childNodes]];
    const [message, bold] = ["p", "b"].map((tag) => document.createElement(tag));
    message.setAttribute("role", role);
    bold.append(title);
    message.append(bold, " ", ...words);
    wait.className = "wait";
    wait.slot = "failed";
    wait.replaceChildren(message);
    map.append(wait);
    return () => {
      wait.slot = slot;
      wait.replaceChildren(...before);
    };
  };

  /** A way to the data, but not to the build's in place of a host's. @param {Element} map */
  const wayToData = (map) => {
    // A frame's address may not have been followed yet.
    if (map.hasAttribute("src") || new URLSearchParams(location.search).has("src")) return ["."];
    const data = document.createElement("a");
    data.href = "data.json";
    if (parent !== window) data.target = "_blank";
    data.append("the whole data set as text");
    return [", or read ", data, "."];
  };

  addEventListener("error", ({ target }) => {
    const map = document.querySelector("saydo-map");
    if (!map || !/\b(?:saydo|frame)\.js/.test(/** @type {HTMLScriptElement} */ (target).src)) return;
    map.dataset.saydo = "failed";
    if (location.protocol === "file:") {
      tell(map, "alert", "This copy lacks its picture.", "Browsers leave it out when they save a page. On the page itself choose Share, then Save a copy.");
    } else {
      tell(map, "alert", "The interactive picture could not be loaded.", "Reload the page. If that does not help, use a newer browser", ...wayToData(map));
    }
    /** @type {HTMLElement} */ (map.querySelector(".wait")).dataset.lost = "";
  }, true);

  setTimeout(() => {
    const map = document.querySelector("saydo-map");
    if (!map || map.dataset.saydo || customElements.get("saydo-map")) return;
    const back = tell(map, "status", "The interactive picture is still on its way.", "Wait a little longer, or reload the page.");
    customElements.whenDefined("saydo-map").then(back);
  }, patience);
}
