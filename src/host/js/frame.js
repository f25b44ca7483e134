// The frame's side of an embed: reports height and events to the host and carries out its requests. If no host listens,
// it fits its content to the height that it was given. It stores nothing: no storage, no cookies, no history. It is a
// block, so that its names don't clash with the parts before it.
const element = /** @type {SaydoElement} */ (document.querySelector("saydo-map"));
{
  const root = document.documentElement;
  root.style.height = "auto";
  document.body.style.margin = "0";

  const isFramed = parent !== window;
  const id = (asked.get("id") ?? asked.get("childId") ?? "").slice(0, 100);
  /** @param {unknown} message */
  const send = (message) => parent.postMessage(message, "*");
  /** @param {string} type @param {object} [details] @param {unknown} [to] */
  const say = (type, details, to = id) => send({ saydo: 1, type, id: to, ...details });

  /** How long a host may take to follow a height, in ms. */
  const patience = 1000;
  /** Height last reported, in px; 0 while the frame isn't shown. */
  let told = 0;
  /** Height of the frame at that time, in px. */
  let given = 0;
  /** Whether a host said or showed that it follows heights; unknown at first. @type {boolean | undefined} */
  let follows;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const height = () => Math.ceil(element.getBoundingClientRect().height - 0.01);

  /** The frame has the widget's background, so that a frame that is too high shows no edge. */
  const paint = () => {
    const ground = element.shadowRoot?.querySelector(".saydo");
    if (ground) root.style.background = getComputedStyle(ground).backgroundColor;
  };

  /** A scroll bar only if something is out of view, so that nothing is cut off. */
  const fit = () => (root.style.overflow = innerHeight < height() - 1 ? "auto" : "hidden");

  const follow = () => {
    if (follows === true) return;
    follows = true;
    clearTimeout(timer);
    unfold();
    // A host that came late has not heard it.
    if (told) say("height", { height: told });
    if (innerHeight >= told - 1) fit();
  };

  /** After a height was reported: did the host follow it? */
  const judge = () => {
    if (!told) return;
    // If the frame was high enough before, that tells nothing about the host.
    follows ??= innerHeight < told - 1 ? false : undefined;
    if (follows === false) fold();
    else fit();
  };

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(judge, patience);
  };

  /** Whether a reader has opened something here. Then nothing is folded any more. */
  let isTouched = false;

  /** The host's setting of the heading, while the heading is hidden for lack of room. @type {string | undefined} */
  let heading;

  /** @param {() => void} then */
  const afterDrawing = (then) => requestAnimationFrame(() => requestAnimationFrame(then));

  /** Whether rows are being left out at present. */
  let isFolding = false;

  const fold = () => {
    // What the build drew leaves nothing away.
    if (element.dataset.saydo !== "ready") return fit();
    if (isFolding) return;
    isFolding = true;
    foldOnce();
  };

  /** How many of the rows that are shown have room where all is too high by so many px; what stands open isn't left away.
   * @param {number} over */
  const rowsFitting = (over) => {
    const rows = [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll(".rows > .row")];
    let n = rows.length;
    while (over > 0 && n > 0) over -= rows[--n].getBoundingClientRect().height;
    return n > rows.findIndex((row) => row.matches(".open")) ? n : 0;
  };

  /** Lays out to the height that the frame has: all; else all rows and nothing else; else as many as have room, at last
   * without a heading; else a single row. Goes on until it fits, since what stands around the rows changes with them. */
  const foldOnce = () => {
    const now = element.getAttribute("rows");
    const over = height() - innerHeight;
    if (isTouched || follows !== false || now === "0" || over <= 0) {
      isFolding = false;
      return fit();
    }
    const n = now === null ? 99 : rowsFitting(over);
    if (n === 0 && heading === undefined && element.getAttribute("heading") !== "off") {
      heading = element.getAttribute("heading") ?? "";
      element.setAttribute("heading", "off");
    } else element.setAttribute("rows", n);
    afterDrawing(foldOnce);
  };

  const unfold = () => {
    element.removeAttribute("rows");
    if (heading !== undefined) element.setAttribute("heading", heading);
    heading = undefined;
  };

  const measure = () => {
    paint();
    const now = innerWidth && height();
    if (now === told) return;
    told = now;
    given = innerHeight;
    // A hidden frame has no height to report. It reports again when it is shown.
    if (!now) return;
    say("height", { height: now });
    send({ sentinel: "amp", type: "embed-size", height: now });
    send(["pym", id, "height", now].join("xPYMx"));
    wait();
    if (follows === false) fold();
    else if (innerHeight >= told - 1) fit();
  };

  /** @type {Record<string, (message: any) => void>} */
  const asks = {
    ack: follow,
    "get-state": (message) => say("state", { state: element.getState() }, message.id),
    "set-state": (message) => element.setState(message.state),
    theme: (message) => element.setAttribute("theme", message.theme),
    select: ({ issue, record }) => {
      const others = element.getState().split("&").filter((part) => part && !/^(issue|record)=/.test(part));
      const chosen = [issue && `issue=${issue}`, record && `record=${record}`].filter(Boolean);
      element.setState([...others, ...chosen].join("&"));
    },
    // A widget without a story ignores these.
    "story-next": () => element.act("story-next"),
    "story-back": () => element.act("story-back"),
    "story-step": ({ step }) => element.act(`story ${step}`),
  };

  addEventListener("hashchange", () => element.setState(location.hash.slice(1)));
  new ResizeObserver(paint).observe(element);

  if (isFramed) {
    root.style.overflow = "hidden";
    new ResizeObserver(measure).observe(element);
    addEventListener("resize", () => {
      measure();
      // A height that it had before tells nothing.
      if (told && innerHeight === told && innerHeight !== given) follow();
      // The width or height changed: lay out at full height first, then within the limit.
      if (follows === false && !isTouched) {
        unfold();
        afterDrawing(fold);
      } else if (innerHeight >= told - 1) fit();
      wait();
    });
    /** @param {Event} event */
    const controlOf = (event) => /** @type {HTMLAnchorElement | undefined} */ (event.composedPath().find((node) => node.dataset?.do));
    // Marks of a picture handle keys without a click.
    addEventListener("keydown", (event) => {
      if ((event.key === "Enter" || event.key === " ") && controlOf(event)?.getAttribute("role") === "button") isTouched = true;
    }, { capture: true });
    addEventListener("click", (event) => {
      const control = controlOf(event);
      if (control?.dataset.do !== "all") {
        isTouched ||= Boolean(control);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // If the frame may not open windows, this is null and the rest is shown here.
      const page = control.href && open(control.href, "_blank");
      if (page) page.opener = null;
      else {
        isTouched = true;
        unfold();
        afterDrawing(() => /** @type {ShadowRoot} */ (element.shadowRoot).querySelector('[data-id="view"]')?.focus({ preventScroll: true }));
      }
    });
    addEventListener("message", (event) => {
      if (event.source !== parent) return;
      const message = heard(event.data);
      if (message) asks[message.type](message);
    });
    element.addEventListener("saydo-ready", () => {
      say("ready");
      send({ sentinel: "amp", type: "embed-ready" });
      measure();
      if (follows === false) fold();
    });
    element.addEventListener("saydo-state", ({ detail }) => {
      paint();
      say("state", { state: detail.state });
    });
    element.addEventListener("saydo-select", ({ detail }) => say("select", { selected: detail.id }));
    element.addEventListener("saydo-error", ({ detail: { message, cause } }) => say("error", cause ? { message, cause } : { message }));
  }
}
