// The custom element: a shadow root with the style sheet and a place for the program, and words where it can't start.
const address = (file) => new URL(`${file}?v=%HASH%`, here).href;

/** Where the page stands: as the build was told, or as the script can tell. */
const home = "%HOME%" || page;

const bytesOf = async (from) => (from instanceof Response ? new Uint8Array(await from.arrayBuffer()) : from);

let program;
const startProgram = () => {
  program ??= load("saydo_bg.wasm").then((from) => __wbg_init({ module_or_path: from })).catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
};

const styled = (link) =>
  new Promise((resolve) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", resolve, { once: true });
  });

const copy = async (text, done) => {
  try {
    await navigator.clipboard.writeText(shared(text));
    done(true);
  } catch {
    done(false);
  }
};

/** Says on the control itself that what it does is done. */
const tick = (control) => {
  if (!control) return;
  control.dataset.done = "";
  setTimeout(() => delete control.dataset.done, 2500);
};

/** Whether a file that is handed over here reaches the reader, as far as a page can tell. */
const isLetThrough = () => {
  const sandbox = window.frameElement?.sandbox;
  return !(page && origin === "null") && !(sandbox?.length && !sandbox.contains("allow-downloads"));
};

/** Hands a file to the reader; gives whether that is sure to have worked. */
const hand = ({ name, blob }) => {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return isLetThrough();
};

/** Lets the reader choose a file; nothing comes of it where they don't. Kept, since a picker that nobody holds is forgotten. */
let picker;
const pick = () =>
  new Promise((resolve) => {
    picker = document.createElement("input");
    picker.type = "file";
    picker.accept = ".json,application/json";
    picker.onchange = () => resolve(picker.files[0]);
    picker.click();
  });

/** What is told of a second coder's file that can't be read, then what was taken from one before, as the second module says it. */
const unread = (before, name) => {
  const kept = before.split("\n").filter((line) => line && !/^(?:refused|problem) /.test(line));
  const what = "The file could not be read. Choose it again. If that does not help, reload the page.";
  return [what, ...kept, `refused ${name.replace(/\p{Cc}/gu, " ")}`, `problem ${what}`].join("\n");
};

/** Packed bytes of a data set: as they are, or made of the published format by the second module. */
const packed = async (bytes) => {
  if ([115, 97, 121, 100, 111].every((byte, at) => bytes[at] === byte)) return bytes;
  const [own, problems] = await ask("read", bytes);
  if (own.length) return own;
  throw new TextDecoder().decode(problems);
};

/** The version of the data that a fragment asks for; empty: the newest. */
const pinOf = (state) => /(?:^|&)data=((?!\.)[A-Za-z\d.-]{1,32})(?=&|$)/.exec(state)?.[1] ?? "";

const attributes = ["src", "state", "view", "theme", "lang", "heading", "controls", "rows"];

class SaydoMap extends HTMLElement {
  static observedAttributes = attributes;
  #widget;
  #started = false;
  /** Counts whatever makes what is under way out of date; never begins anew. */
  #run = 0;
  #state = "";
  #data;
  /** The version asked for, that of what is shown, and why it is not what was asked for. */
  #pin = "";
  #kept = "";
  #lack = "";
  #land;
  #measured;
  #hadFocus = false;
  /** The fragment that was asked for, while what is shown is what came of it; and whether that is on its way. */
  #text = "";
  #asking = false;
  /** The control that was pressed last. */
  #pressed;
  #watched = false;
  #beat = beating((what) => this.#widget !== undefined && tell(this.#widget, "play", what));
  #watch = new ResizeObserver(() => this.#emit("height", { height: this.getBoundingClientRect().height }));

  connectedCallback() {
    if (this.#started) return;
    this.#started = true;
    addEventListener("popstate", this.#moved);
    const run = ++this.#run;
    this.#start(run).catch((error) => this.#run === run && this.#fail(error));
  }

  disconnectedCallback() {
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#run += 1;
      this.#started = false;
      removeEventListener("popstate", this.#moved);
      this.#end();
      this.#data = undefined;
      delete this.dataset.saydo;
    });
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#started || before === after) return;
    if (name === "src") this.#reload();
    else if (name === "state") this.setState(after ?? "");
    else if (this.#widget !== undefined) tell(this.#widget, name, after ?? "");
  }

  /** Shows the state of a fragment, as in a link behind its `#`. */
  setState(state) {
    if (this.#widget === undefined) this.setAttribute("state", state);
    else tell(this.#widget, "state", this.#asked(legible(String(state))));
  }

  /** Remembers what is asked for, to tell what is missing of it once it is shown. */
  #asked(text) {
    this.#text = text;
    this.#asking = true;
    setTimeout(() => this.dataset.saydo === "ready" && this.#miss());
    return text;
  }

  /** The address changed. A page's own anchor asks nothing of the widget. */
  #moved = () => {
    const own = this.hasAttribute("url") && this.#widget !== undefined ? addressed() : undefined;
    if (own !== undefined) tell(this.#widget, "state", this.#asked(own || legible(this.getAttribute("state") ?? "")));
  };

  #miss() {
    this.#asking = false;
    const lost = missed(this.#text, this.#state);
    if (lost && this.#widget !== undefined) tell(this.#widget, "lost", lost);
  }

  /** The fragment of what is shown; empty for what a reader meets first. */
  getState() {
    return this.#widget === undefined ? this.getAttribute("state") ?? "" : this.#state;
  }

  get state() {
    return this.getState();
  }

  set state(state) {
    this.setState(state ?? "");
  }

  /** Does what a control with this `data-do` would do. */
  act(action) {
    if (this.#widget !== undefined) tell(this.#widget, "do", action);
  }

  get #live() {
    return this.shadowRoot?.getElementById("live");
  }

  get #still() {
    return this.shadowRoot?.getElementById("still");
  }

  /** The data that the host wants: its own, those of the version that a state is pinned to, or the page's. */
  async #fetch(state) {
    const src = this.getAttribute("src");
    const pin = (this.#pin = pinOf(state));
    if (src) {
      const response = await fetch(new URL(src, document.baseURI));
      if (!response.ok) throw `The data at ${src} could not be fetched: the server answered ${response.status}.`;
      return { data: await packed(await bytesOf(response)), lack: "own" };
    }
    const own = pin && (await released(pin));
    return own ? { data: own, lack: "" } : { data: await bytesOf(await load("data.bin")), lack: pin && unreleased() };
  }

  /** The state to begin with. A page's own anchor is none. */
  get #first() {
    return (this.hasAttribute("url") && addressed()) || legible(this.getAttribute("state") ?? "");
  }

  async #start(run) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#watchGestures();
    const ready = this.#still ? this.#wait(this.#still) : this.#clear(root);
    const given = this.#data && { data: this.#data, lack: this.#lack };
    this.#text = this.#first;
    const [own] = await Promise.all([given ?? this.#fetch(this.#text), startProgram(), ready]);
    if (this.#run === run && this.isConnected) this.#mount(own);
  }

  #watchGestures() {
    if (this.#watched) return;
    this.#watched = true;
    const told = (name) => (text) => this.#widget !== undefined && tell(this.#widget, name, text);
    watchGestures(this, told("gesture"), told("do"));
    pointOut(this.shadowRoot);
    // Before the program does what was pressed.
    this.addEventListener("click", (event) => (this.#pressed = event.composedPath().find((own) => own.dataset?.do)), true);
  }

  /** The page that the build drew is the place where the program starts: it stays to be seen until then. */
  #wait(still) {
    still.parentNode.querySelector(".failed")?.remove();
    prepareStill(this, still);
  }

  /** An empty root with the style sheet, once that is there. */
  #clear(root) {
    const [style, ready] = styles();
    const live = document.createElement("div");
    live.id = "live";
    // Until the program draws, what stands in the page's own HTML is shown.
    const waiting = document.createElement("slot");
    root.replaceChildren(style, live, waiting);
    return ready;
  }

  /** Starts the program with data, in the state that was shown or else in the element's own. */
  #mount({ data, lack }, state) {
    this.shadowRoot.querySelector("slot:not([name])")?.remove();
    const names = [...attributes, "url"].filter((name) => this.hasAttribute(name));
    const given = (name) => (name === "state" ? legible(this.getAttribute(name)) : this.getAttribute(name));
    const settings = names.map((name) => `${name}=${given(name).replaceAll("\n", " ")}`);
    if (home && !this.hasAttribute("url")) settings.push(`home=${home}`);
    settings.push(`begin=${(state ?? this.#first).replaceAll("\n", " ")}`);
    if (lack) settings.push(`pin=${lack}`);
    this.#data = data;
    this.#lack = lack;
    this.#kept = this.#pin;
    this.#asking = true;
    this.#widget = mount(this.#live, data, settings.join("\n"), (kind, value, done) => this.#port(kind, value, done));
    this.#watch.observe(this);
    if (this.#pin && !lack) this.#compare(this.#run, this.#pin);
  }

  /** Tells a pinned picture what came after its data. Nobody has to know, so nothing waits for it. */
  async #compare(run, pin) {
    const later = await since(pin).catch(() => "");
    if (later && this.#run === run && this.#widget !== undefined) tell(this.#widget, "pin", later);
  }

  #end() {
    this.#watch.disconnect();
    this.#beat(0);
    if (this.#widget !== undefined) unmount(this.#widget);
    this.#widget = undefined;
  }

  /** Other data: what is shown stays until they are there, and if they can't be read. */
  async #reload() {
    const run = ++this.#run;
    const isShown = this.#widget !== undefined;
    // What has focus goes, with the line that led here or with all that is drawn anew.
    this.#hadFocus ||= Boolean(this.shadowRoot?.activeElement);
    try {
      const [own] = await Promise.all([this.#fetch(isShown ? this.#state : this.#first), startProgram()]);
      if (this.#run !== run || !this.isConnected) return;
      // As high as it was until it is drawn anew: a page that gets short loses the reader's place.
      if (this.#live) this.#live.style.minHeight = `${this.#live.offsetHeight}px`;
      this.#end();
      this.#mount(own, isShown ? this.#state : undefined);
    } catch (error) {
      if (this.#run !== run) return;
      if (this.#widget === undefined) this.#fail(error);
      else this.#stay(error);
    }
  }

  /** What is shown stays, and says so where it is not the version that was asked for. */
  #stay(error) {
    const [asked, hadFocus] = [this.#pin, this.#hadFocus];
    this.#pin = this.#kept;
    this.#hadFocus = false;
    // What this change cut off.
    if (this.#kept && !this.#lack) this.#compare(this.#run, this.#kept);
    if (asked !== this.#kept && !this.getAttribute("src")) {
      tell(this.#widget, "unreached", `${asked || "newest"}\n${this.#kept}`);
      // The way that was taken is drawn anew, without the focus that it had.
      if (hadFocus) requestAnimationFrame(() => this.#refocus('.version [data-do="live"]'));
    }
    this.#emit("error", { message: String(error?.message ?? error) });
  }

  #refocus(selector) {
    const root = this.shadowRoot;
    if (!root.activeElement) (root.querySelector(selector) ?? root.querySelector('[data-id="view"]'))?.focus({ preventScroll: true });
  }

  #port(kind, value, done) {
    if (kind === "copy") {
      const pressed = this.#pressed;
      return copy(value, (copied) => (done(copied), copied && tick(pressed)));
    }
    if (kind === "ask") return this.#ask(value).then(([answer]) => done(answer), (error) => (console.error(error), done()));
    if (kind === "land") return this.#outlines(done);
    if (kind === "file") return this.#file(value).then(hand).then(done, (error) => (console.error(error), done(false)));
    if (kind === "codes") return this.#codes(value);
    if (kind === "save") return this.#save(value.split("\n"));
    if (kind === "pace") return this.#beat(Number(value));
    if (kind === "glide") return glide(this.shadowRoot, Number(value));
    if (kind === "share") return this.#share(value);
    if (kind === "push" || kind === "replace") return putAddress(`${kind}State`, value);
    if (kind === "state") this.#changed(value);
    if (kind === "ready") this.#alive();
    return this.#emit(kind, kind === "state" ? { state: value } : { id: value });
  }

  #changed(state) {
    if (!this.#asking && state !== this.#state) this.#text = "";
    this.#state = state;
    // What comes from a host's own data has no versions here.
    if (pinOf(state) !== this.#pin && !this.getAttribute("src")) this.#reload();
  }

  /** The shapes of the land, for the map of the world. */
  #outlines(done) {
    this.#land = load("land.bin").then(bytesOf).catch((error) => console.error(error));
    this.#land.then(done);
  }

  /** The first frame is there. */
  #alive() {
    this.dataset.saydo = "ready";
    this.#live.style.minHeight = "";
    if (this.#hadFocus) this.shadowRoot.querySelector('[data-id="view"]')?.focus({ preventScroll: true });
    this.#hadFocus = false;
    this.#miss();
    const wanted = takeOver(this.shadowRoot);
    if (wanted) queueMicrotask(() => this.act(wanted));
    if (this.hasAttribute("url") && /[#&]record=/.test(location.hash)) this.#lead();
  }

  /** A link to a record leads to it, wherever on the page it stands open; a page that was scrolled already stays. */
  #lead() {
    const card = this.shadowRoot.querySelector('[data-id="card"]');
    if (card && !scrollY && card.getBoundingClientRect().top > innerHeight * 0.6) card.scrollIntoView();
  }

  /** Asks the second module about what is shown: `what` is a verb, a name and options, a line each. */
  async #ask(what) {
    const [verb, name, ...options] = what.split("\n");
    const form = options.find((own) => own.startsWith("form "))?.slice(5);
    const heights = name === "share" ? await this.#measure(this.#embedded(form)) : "";
    if (navigator.share) options.push("system 1");
    if (parent !== window) options.push("framed 1");
    for (const own of Object.entries(await sums())) options.push(`integrity ${own.join(" ")}`);
    return ask(verb, this.#data, this.#state, this.#page, String(Math.round(this.clientWidth)), heights, (await this.#land) ?? "", name, options.join("\n"));
  }

  /** The state of embed codes: in a small form where that was chosen and there is one of what is open. */
  #embedded(form) {
    const [hasIssue, hasRecord] = ["issue", "record"].map((key) => this.#state.includes(`&${key}=`));
    const fits = form === "card" ? hasRecord : form === "strip" && hasIssue && !hasRecord;
    return fits ? `${this.#state}&form=${form}` : this.#state;
  }

  /** Heights that a state takes at the widths of embed codes, as `width height` lines. */
  async #measure(state) {
    if (this.#measured && this.#measured.state !== state) {
      // Who types or drags changes the view many times; it is measured where it rests.
      const view = this.#state;
      await new Promise((done) => setTimeout(done, 250));
      if (this.#state !== view) return this.#measured.heights;
    }
    if (this.#measured?.state === state) return this.#measured.heights;
    const frame = document.createElement("div");
    frame.inert = true;
    frame.ariaHidden = "true";
    Object.assign(frame.style, { position: "absolute", visibility: "hidden", left: "-10000px", top: "0" });
    // What is only measured is nobody's business.
    for (const kind of ["ready", "height", "state", "select", "error"]) frame.addEventListener(`saydo-${kind}`, (event) => event.stopPropagation());
    document.body.append(frame);
    const height = (width) => new Promise((resolve) => {
      const copy = document.createElement("saydo-map");
      copy.#data = this.#data;
      copy.#pin = this.#pin;
      copy.#lack = this.#lack;
      copy.setAttribute("state", state);
      const room = document.createElement("div");
      // The element's own styles are out of a page's reach.
      room.style.width = `${width}px`;
      room.append(copy);
      copy.addEventListener("saydo-ready", () => resolve(`${width} ${Math.ceil(copy.getBoundingClientRect().height)}`));
      copy.addEventListener("saydo-error", () => resolve(""));
      frame.append(room);
    });
    const heights = await Promise.all([320, 600, 680].map(height));
    frame.remove();
    this.#measured = { state, heights: heights.join("\n") };
    return this.#measured.heights;
  }

  /** A file of the present view: its name and content. */
  async #file(what) {
    const decode = (part) => new TextDecoder().decode(part);
    const [name, type, bytes, scale] = await this.#ask(`file\n${what}`);
    if (!bytes) throw new Error(`there is no file ${what}`);
    if (!scale) return { name: decode(name), blob: new Blob([bytes], { type: decode(type) }) };
    const canvas = document.createElement("canvas");
    paintOn(canvas.getContext("2d"), decode(bytes), Number(decode(scale)));
    const blob = await toPng(canvas);
    return { name: decode(name), blob };
  }

  /** The picture of the present view, with title, legend, coding and source: `svg`, or `png` at 1 or 2 px for each of its own. */
  async exportPicture({ format = "svg", scale = 1 } = {}) {
    return (await this.#file(format === "svg" ? "svg-screen" : `png-screen${scale >= 2 ? "@2x" : ""}`)).blob;
  }

  /** The page's address, where it is known. */
  get #page() {
    return home || (this.hasAttribute("url") ? location.href.split("#")[0] : "");
  }

  async #save(name) {
    const saved = await save(name, this.#state, this.#data).catch((error) => console.warn(error));
    const page = this.#page || new URL(".", here).href;
    if (this.#widget !== undefined) tell(this.#widget, "saved", saved ? "" : `${page}${this.#state && "#"}${this.#state}`);
  }

  /** Reads a second coder's file, in this page alone. */
  async #codes(before) {
    const file = await pick();
    if (!file) return;
    const read = async () => {
      // More than a file of codes can need is read no further than to say so.
      const bytes = new Uint8Array(await file.slice(0, 4_000_001).arrayBuffer());
      const [answer] = await ask("codes", this.#data, before, file.name, bytes);
      if (!answer) throw new Error(`nothing was said of ${file.name}`);
      return new TextDecoder().decode(answer);
    };
    const told = await read().catch((error) => (console.error(error), unread(before, file.name)));
    if (this.#widget !== undefined) tell(this.#widget, "second", told);
  }

  /** Where the system's sheet is refused, the link is copied, or shown to be. */
  async #share(url) {
    try {
      await navigator.share({ url });
    } catch (error) {
      // A reader who closes it wants nothing else.
      if (error.name !== "AbortError") this.act("copy-link");
    }
  }

  /** After what is under way, so that a listener may call back. */
  #emit(kind, detail) {
    queueMicrotask(() => this.dispatchEvent(new CustomEvent(`saydo-${kind}`, { detail, bubbles: true, composed: true })));
  }

  #fail(error) {
    console.error(error);
    const message = document.createElement("div");
    message.setAttribute("role", "alert");
    message.className = "failed";
    const title = document.createElement("p");
    title.append("The interactive picture could not be started.");
    const what = document.createElement("p");
    what.append(typeof error === "string" ? error : advice);
    message.append(title, what);
    const href = readable();
    if (href) {
      const data = document.createElement("p");
      const link = document.createElement("a");
      link.href = href;
      link.append("The whole data set as text");
      data.append("You can still read the evidence: ", link, ".");
      message.append(data);
    }
    const still = this.#still;
    if (still) {
      still.ariaBusy = null;
      still.before(message);
    } else (this.#live ?? this).replaceChildren(message);
    this.#run += 1;
    this.#started = false;
    this.#hadFocus = false;
    this.dataset.saydo = "failed";
    this.#emit("error", { message: what.textContent });
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
