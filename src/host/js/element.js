// The custom element: a shadow root with the picture that the build drew, the program when it is wanted, and words where
// the program can't start. What a host says before the program is there is kept for it.
/** @param {string} file */
const address = (file) => new URL(`${file}?v=%HASH%`, here).href;

/** The folder of this script. */
const folder = () => new URL(".", here).href;

/** Where the page stands: as the build was told, or as the script can tell. */
const home = __HOME__ || page;

/** @param {Loaded} from @returns {Promise<Bytes>} */
const bytesOf = async (from) => (from instanceof Response ? new Uint8Array(await from.arrayBuffer()) : from);

/** @param {HTMLLinkElement} link */
const styled = (link) =>
  new Promise((resolve) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", resolve, { once: true });
  });

const attributes = ["src", "state", "view", "theme", "lang", "heading", "controls", "rows"];

/** The version of the data that a fragment asks for; empty: the newest. @param {string} state */
const pinOf = (state) => /(?:^|&)data=((?!\.)[A-Za-z\d.-]{1,32})(?=&|$)/.exec(state)?.[1] ?? "";

/** The fragment of the state that an element begins with. @param {Element} element @returns {string} */
const firstOf = (element) => (element.hasAttribute("url") && addressed()) || legible(element.getAttribute("state") ?? "");

/** How long the program may take to arrive before words say that it is late, in ms. */
const patience = 10_000;

/** Whether an element is a preview in another: then it starts with that one's data, at once. @param {Element} element */
const isPreview = (element) => /** @type {ShadowRoot} */ (element.getRootNode()).host instanceof SaydoMap;

/** What the program needs of this script. @type {Edge} */
const edge = { address, addressed, attributes, bytesOf, dress, firstOf, folder, foreign, handedBy, home, isSparing, languageOf, legible, load, message, missed, page, pinOf, putAddress, released, save, shared, since, takeOver, unreleased, worded, vocabularyOf };

/** Elements on the page. @type {Set<SaydoMap>} */
const standing = new Set();

/** Says that the server has another build's files by now; gives words for where nothing is shown yet. */
const outdated = () => {
  SaydoMap.age();
  return message("script-outdated");
};

/** Ways on after a program stopped, in a language: start again, or copy a report of the error.
 * @param {Stopped} stopped @param {string} code */
const waysOn = ({ report, copy, again }, code) => {
  const box = document.createElement("div");
  /** @param {Sentence} name @param {(made: HTMLElement) => void} act */
  const button = (name, act) => {
    const made = document.createElement("button");
    made.append(worded(name, code));
    // The style sheet's colours are those of a picture.
    made.style.border = "1px solid";
    made.onclick = () => act(made);
    box.append(made, " ");
  };
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.ariaLabel = worded(message("script-report"), code);
  text.style.width = "100%";
  text.value = report;
  button(message("script-start-again"), again);
  button(message("script-copy-report"), (made) => copy(report, (copied) => (copied ? (made.textContent = worded(message("script-copied"), code)) : text.select())));
  box.append(text);
  return box;
};

/** @implements {SaydoElement} */
class SaydoMap extends HTMLElement {
  static observedAttributes = attributes;
  /** The running program of this element. @type {Picture | undefined} */
  #widget;
  #started = false;
  /** Whether the program was fetched or is on its way. */
  #awake = false;
  /** Counts whatever makes what is under way out of date; never begins anew. */
  #run = 0;
  /** Ends the waiting for the reader. */
  #rest = () => {};
  /** Runs while the program is on its way. @type {ReturnType<typeof setTimeout> | undefined} */
  #wait;
  /** What was said before the program was there. @type {((widget: Picture) => unknown)[]} */
  #said = [];

  connectedCallback() {
    if (this.#started) return;
    this.#started = true;
    standing.add(this);
    this.#takeProperties();
    const accent = this.getAttribute("accent");
    if (accent && /^[\da-f]{6}$/i.test(accent)) this.style.setProperty("--saydo-accent", `#${accent}`);
    const still = this.#still;
    if (this.shadowRoot) restyle(this.shadowRoot);
    const isOther = still && prepareStill(this, still);
    // What the host wants isn't shown yet, or nothing is.
    if (isOther || isPreview(this) || this.#said.length) this.#wake();
    else this.#rest = sleep(this, () => this.#wake());
  }

  /** Properties that were set before the browser knew the element hide those that its class defines. */
  #takeProperties() {
    for (const name of [...attributes, "url"].filter((name) => Object.hasOwn(this, name))) {
      const value = /** @type {any} */ (this)[name];
      delete /** @type {any} */ (this)[name];
      if (name === "state") this.setAttribute("state", value ?? "");
      else /** @type {any} */ (this)[name] = value;
    }
  }

  disconnectedCallback() {
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      standing.delete(this);
      this.#run += 1;
      this.#rest();
      this.#settle();
      this.#started = this.#awake = false;
      this.#said = [];
      this.#widget?.end();
      this.#widget = undefined;
      // What a program that stopped had drawn.
      this.shadowRoot?.querySelector("#still[data-last]")?.remove();
      delete this.dataset.saydo;
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#started || before === after) return;
    if (this.#widget) return this.#widget.set(name, after);
    // Other data than those that are on their way.
    if (name === "src") this.#awake = false;
    this.#wake();
  }

  /** Shows the state of a fragment, as in a link behind its `#`. @param {string} state */
  setState(state) {
    if (this.#widget) return this.#widget.take(String(state));
    this.setAttribute("state", state);
    this.#wake();
  }

  /** The fragment of what is shown; empty for what a reader meets first. */
  getState() {
    return this.#widget ? this.#widget.state : this.getAttribute("state") ?? "";
  }

  get state() {
    return this.getState();
  }

  set state(state) {
    this.setState(state ?? "");
  }

  /** Does what a control with this `data-do` would do. @param {string} action */
  act(action) {
    this.#say((widget) => widget.tell("do", action));
  }

  /** The picture of the present view, with title, legend, coding and source: `svg`, or `png` with 1 or 2 px for each px of it.
   * @returns {Promise<Blob>} */
  exportPicture({ format = "svg", scale = 1 } = {}) {
    const what = `${format === "svg" ? "svg" : scale >= 2 ? "png2" : "png"}-screen\nwhat view`;
    return new Promise((resolve, reject) => this.#say((widget) => widget.file(what).then(({ blob }) => resolve(blob), reject)));
  }

  /** Says something to the program, now or when it is there. @param {(widget: Picture) => unknown} what */
  #say(what) {
    if (this.#widget) return void what(this.#widget);
    this.#said.push(what);
    this.#wake();
  }

  get #still() {
    return this.shadowRoot?.getElementById("still");
  }

  #wake() {
    if (!this.#started || this.#awake) return;
    this.#awake = true;
    this.#rest();
    const run = ++this.#run;
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#run === run && this.#late(), patience);
    this.#start(run).catch(async (error) => {
      await vocabularyOf(this.#language);
      if (this.#run === run) this.#fail(error);
    });
  }

  /** @param {number} run */
  async #start(run) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.querySelector(".failed")?.remove();
    const ready = this.#still ? undefined : this.#clear(root);
    // The data are fetched beside the program, unless others are asked for.
    const isOther = this.hasAttribute("src") || isPreview(this) || pinOf(firstOf(this));
    const data = isOther ? undefined : load("data.bin");
    data?.catch(() => {});
    vocabularyOf(this.#language);
    const isCurrent = () => this.#run === run && this.isConnected;
    const Widget = await startProgram();
    if (!isCurrent()) return;
    /** @type {Emit} */
    const emit = (kind, detail) => {
      if (kind === "ready") {
        this.#settle();
        queueMicrotask(() => this.#said.splice(0).forEach((what) => what(widget)));
      }
      // The reader is told how far they are.
      else if (kind === "progress") clearTimeout(this.#wait);
      // The program can't say it in its page: it knows of no data but its own.
      else if (kind === "error" && this.hasAttribute("src")) this.#tellReader("status", message("script-data-not-yet"), /** @type {any} */ (detail).message);
      this.#emit(kind, detail);
    };
    /** @type {Ears["fail"]} */
    const fail = (error, stopped) => isCurrent() && this.#fail(error, stopped);
    /** @param {Picture} widget */
    const revive = (widget) => {
      this.#widget = widget;
      this.#started = this.#awake = true;
      this.#settle();
    };
    const widget = new Widget(this, { emit, fail, revive });
    const first = await widget.fetch(data);
    await ready;
    if (!isCurrent()) return;
    this.#widget = widget;
    widget.begin(first);
  }

  /** An empty root with the style sheet, once that is there. @param {ShadowRoot} root */
  #clear(root) {
    const [style, ready] = styles();
    const live = document.createElement("div");
    live.id = "live";
    // Until the program draws, what stands in the page's HTML is shown.
    const waiting = document.createElement("slot");
    root.replaceChildren(style, live, waiting);
    return ready;
  }

  /** After what is under way, so that a listener may call back. @type {Emit} */
  #emit(kind, detail) {
    queueMicrotask(() => this.dispatchEvent(new CustomEvent(`saydo-${kind}`, { detail, bubbles: true, composed: true })));
  }

  /** The program is there, or it failed: nobody waits any more. */
  #settle() {
    clearTimeout(this.#wait);
    // That the page is old stays true.
    this.shadowRoot?.querySelector(".failed:not([data-old])")?.remove();
  }

  /** Says on each running picture that the page is old, with a way to load it anew in the state that it has. */
  static age() {
    for (const element of standing) element.#widget && element.#age();
  }

  #age() {
    if (this.shadowRoot?.querySelector(".failed")) return;
    const keeps = page || this.hasAttribute("url");
    const again = document.createElement("button");
    again.append(worded(message("script-reload"), this.#language));
    again.style.border = "1px solid";
    again.onclick = () => {
      if (keeps) putAddress("replaceState", this.getState());
      location.reload();
    };
    const what = keeps ? message("script-old-keeps") : message("script-old-part");
    this.#tellReader("status", message("script-old"), what, again).dataset.old = "";
  }

  /** Says that the program is long on its way; it may still come. */
  #late() {
    this.#tellReader("status", message("script-late"), message("script-late-what"));
  }

  /** Says that it could not be started, or that it stopped: then with a report and a way to start again.
   * @param {unknown} error @param {Stopped} [stopped] */
  #fail(error, stopped) {
    this.#settle();
    const state = this.getState();
    // A cause is for whoever made the page: readers get the message alone.
    const { message: told, cause, href } = /** @type {any} */ (error ?? {});
    /** @type {Sentence} */
    let title = cause ? told : message("script-not-started");
    /** @type {string | Sentence} */
    let what = typeof error === "string" || Array.isArray(error) ? error : cause ? message("script-later") : advice();
    let controls;
    const wasShown = stopped && this.shadowRoot?.querySelector("[data-last]");
    if (wasShown) {
      title = message("script-stopped");
      what = message("script-stopped-what");
      controls = waysOn(stopped, this.#language);
    } else if (!stopped) console.error(cause ?? error);
    if (this.#still) {
      this.#still.ariaBusy = null;
      setUsable(this.#still, false);
    }
    this.#tellReader("alert", title, what, controls, href);
    if (stopped?.hadFocus) /** @type {HTMLElement | undefined} */ (controls)?.querySelector("button")?.focus();
    this.#widget = undefined;
    this.#started = this.#awake = false;
    this.dataset.saydo = "failed";
    this.#emit("error", { message: worded(cause ? title : what, this.#language), cause, state });
  }

  /** The language that it speaks. */
  get #language() {
    return languageOf(this, this.#started ? this.getState() || firstOf(this) : "");
  }

  /** Puts words above the picture, with `controls` or else a link to the data as text. The build's are not those of a host.
   * @param {string} role @param {Sentence} title @param {string | Sentence} what @param {HTMLElement} [controls] @param {string | false} [href] */
  #tellReader(role, title, what, controls, href = !this.hasAttribute("src") && readable()) {
    this.shadowRoot?.querySelector(".failed:not([data-old])")?.remove();
    const [box, code] = [document.createElement("div"), this.#language];
    box.setAttribute("role", role);
    box.className = "failed";
    box.lang = code;
    box.dir = "auto";
    for (const words of [title, what]) {
      const line = document.createElement("p");
      line.append(worded(words, code));
      box.append(line);
    }
    if (controls) box.append(controls);
    else if (href) {
      const data = document.createElement("p");
      const link = document.createElement("a");
      link.href = href;
      link.append(worded(message("script-whole-data"), code));
      data.append(worded(message("script-still-read"), code), " ", link, ".");
      box.append(data);
    }
    const drawn = this.#still ?? (this.#widget && this.shadowRoot?.getElementById("live"));
    if (drawn) drawn.before(box);
    else (/** @type {ShadowRoot} */ (this.shadowRoot).getElementById("live") ?? this).replaceChildren(box);
    return box;
  }
}

for (const name of attributes.filter((name) => !(name in SaydoMap.prototype))) {
  Object.defineProperty(SaydoMap.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

Object.defineProperty(SaydoMap.prototype, "url", {
  configurable: true,
  enumerable: true,
  get() {
    return this.hasAttribute("url");
  },
  set(on) {
    this.toggleAttribute("url", Boolean(on));
  },
});

if (!customElements.get("saydo-map")) customElements.define("saydo-map", SaydoMap);
