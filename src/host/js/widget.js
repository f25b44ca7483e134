// A running picture: its data, its place in the wasm, and what the wasm asks of the page (`#port`).

const { address, addressed, attributes, bytesOf, dress, firstOf, folder, foreign, handedBy, home, isSparing, languageOf, legible, load, message, missed, page, pinOf, putAddress, released, save, shared, since, takeOver, unreleased, wasmFile, worded, vocabularyOf } = edge;

/** @param {string} text @param {(copied: boolean) => void} done */
const copy = async (text, done) => {
  try {
    await navigator.clipboard.writeText(shared(text));
    done(true);
  } catch {
    done(false);
  }
};

/** Says on the control itself that what it does is done. @param {HTMLElement | undefined} control */
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

/** Hands a file to the reader; gives whether that is sure to have worked. @param {{ name: string, blob: Blob }} file */
const hand = ({ name, blob }) => {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return isLetThrough();
};

/** Lets the reader choose a file; nothing comes of it where they don't. Kept, since a picker that nobody holds is forgotten.
 * @type {HTMLInputElement} */
let picker;
/** @returns {Promise<File | undefined>} */
const pick = () =>
  new Promise((resolve) => {
    picker = document.createElement("input");
    picker.type = "file";
    picker.accept = ".json,application/json";
    picker.onchange = () => resolve(/** @type {FileList} */ (picker.files)[0]);
    picker.click();
  });

/** What is told of a second coder's file that can't be read, then what was taken from one before, as the second module says it.
 * @param {string} before @param {string} name @param {string} what */
const unread = (before, name, what) => {
  const kept = before.split("\n").filter((line) => line && !/^(?:refused|problem) /.test(line));
  return [what, ...kept, `refused ${name.replace(/\p{Cc}/gu, " ")}`, `problem ${what}`].join("\n");
};

/** How long a module may take to arrive before its control says so, and before words say that it is late, in ms. */
const patience = 400;
const longest = 10_000;

/** Whether a fragment's state has the map beside the rows: the study module draws it. @param {HTMLElement} element @param {string} fragment */
const isWide = (element, fragment) => element.clientWidth >= 900 && !element.matches("[rows], [view]") && !/(?:^|&)(?:view|form)=/.test(fragment);

/** Lets the browser do what is due: scroll, take keys, paint. @returns {Promise<unknown>} */
const breathe = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage("");
});

/** Elements whose gestures are followed already. @type {WeakSet<Element>} */
const followed = new WeakSet();
/** The control of each element that was pressed last. @type {WeakMap<Element, HTMLElement | undefined>} */
const pressed = new WeakMap();

/** @implements {Picture} */
class Widget {
  /** @type {HTMLElement} */
  #element;
  /** @type {Emit} */
  #emit;
  /** @type {Ears["fail"]} */
  #fail;
  /** @type {Ears["revive"]} */
  #revive;
  /** Its place in the wasm, while it is there. @type {Place | undefined} */
  #running;
  /** Counts whatever makes what is under way out of date. */
  #run = 0;
  #state = "";
  /** The state that the host set, until it is shown. @type {string | undefined} */
  #next;
  /** The state of the last drawing that is whole. */
  #drawn = "";
  /** @type {Bytes} */
  #data;
  /** Counts the starts of the program. */
  #starts = 0;
  /** The version asked for, that of what is shown, and why it is not what was asked for. */
  #pin = "";
  #kept = "";
  #lack = "";
  /** The language of a host's data, the one that it speaks, and its words. @type {string | undefined} */
  #lang;
  #code = "en";
  #words = "";
  /** @type {Promise<Bytes | void> | undefined} */
  #land;
  /** The study module's instance, once it is in charge. @type {Instance | undefined} */
  #study;
  #hadFocus = false;
  /** The fragment that was asked for, while what is shown is what came of it; and whether that is on its way. */
  #text = "";
  #asking = false;
  /** What was said while it starts again. @type {[string, string][]} */
  #later = [];
  #hands = watchHands();
  #beat = beating((what) => this.tell("play", what));
  #watch = new ResizeObserver(() => this.#emit("height", { height: this.#element.getBoundingClientRect().height }));

  /** `emit` tells the page of an event, `fail` of an end; `revive` says that it starts again.
   * @param {HTMLElement} element @param {Ears} ears */
  constructor(element, { emit, fail, revive }) {
    this.#element = element;
    this.#emit = emit;
    this.#fail = fail;
    this.#revive = revive;
  }

  get state() {
    return this.#next ?? this.#state;
  }

  /** Tells the wasm something: see `app::mount::tell`. @param {string} name @param {string} value */
  tell(name, value) {
    if (this.#running) tell(this.#running, name, value);
    else this.#later.push([name, value]);
  }

  /** Follows an attribute. @param {string} name @param {string | null} value */
  set(name, value) {
    if (name === "src") this.#reload();
    else if (name === "lang") this.#speak();
    else if (name === "state") this.take(value ?? "");
    else this.tell(name, value ?? "");
  }

  /** Takes a state from the host: it counts at once, and stands in the address where that is the element's. @param {string} state */
  take(state) {
    this.show(state);
    this.#next = this.#text;
    this.tell("address", "");
  }

  /** Shows the state of a fragment. @param {string} state */
  show(state) {
    this.tell("state", this.#asked(legible(state)));
  }

  /** Remembers what is asked for, to tell what is missing of it once it is shown. @param {string} text */
  #asked(text) {
    this.#text = text;
    this.#asking = true;
    setTimeout(this.#missLater);
    return text;
  }

  /** The address changed. An anchor of the page asks nothing of the widget. */
  #moved = () => {
    const element = this.#element;
    const asked = element.hasAttribute("url") && this.#running ? addressed() : undefined;
    if (asked !== undefined) this.show(asked || (element.getAttribute("state") ?? ""));
  };

  /** What is missed is known once the module that draws it is there. */
  #missLater = () => {
    if (this.#asking && this.#element.dataset.saydo === "ready" && !this.#element.ariaBusy) this.#miss();
  };

  #miss() {
    this.#asking = false;
    this.#next = undefined;
    const lost = missed(this.#text, this.#state);
    if (lost) this.tell("lost", lost);
  }

  end() {
    this.#run += 1;
    removeEventListener("popstate", this.#moved);
    this.#stop();
  }

  get #root() {
    return /** @type {ShadowRoot} */ (this.#element.shadowRoot);
  }

  /** The widget that this one is a preview in. */
  get #outer() {
    return running.get(/** @type {ShadowRoot} */ (this.#element.getRootNode()).host);
  }

  get #live() {
    return /** @type {HTMLElement} */ (this.#root.getElementById("live"));
  }

  /** The data to begin with, once the wasm is there too; `bytes` are the newest, if those are wanted.
   * @param {Promise<Loaded> | undefined} bytes @returns {Promise<Source>} */
  async fetch(bytes) {
    // A preview has the data of the widget that it stands in.
    const outer = this.#outer;
    if (outer) this.#pin = outer.#pin;
    this.#text = firstOf(this.#element);
    const known = outer && { data: outer.#data, lack: outer.#lack, lang: outer.#lang };
    // What it begins with is fetched beside the program.
    const view = this.#element.getAttribute("view") ?? "gaps";
    if (isFar(this.#text) || isFar(`view=${view}`) || isWide(this.#element, this.#text)) {
      fetchModule("study").catch(() => {});
      dress(this.#root);
    }
    const [source] = await Promise.all([known ?? this.#fetch(this.#text, bytes), startInstance()]);
    this.#lang = source.lang;
    await this.#speak(this.#text);
    await breathe();
    // It may have stopped meanwhile.
    await startInstance();
    return source;
  }

  /** Starts the program with the data. @param {Source} source */
  begin(source) {
    this.#follow();
    addEventListener("popstate", this.#moved);
    this.#mount(source);
  }

  /** The data that the host wants: its own, those of the version that a state is pinned to, or the page's.
   * @param {string} state @param {Promise<Loaded>} [asked] @returns {Promise<Source>} */
  async #fetch(state, asked = undefined) {
    const src = this.#element.getAttribute("src");
    const pin = (this.#pin = pinOf(state));
    if (src) return { ...await this.#read(src), lack: "own" };
    const pinned = pin && (await released(pin));
    return pinned ? { data: pinned, lack: "" } : { data: await bytesOf(await (asked ?? load("data.bin"))), lack: pin && unreleased() };
  }

  /** The data at a host's address and their language, read by a script that no other page fetches. Why they can't be shown
   * is for whoever made the page. @param {string} src @returns {Promise<{ data: Bytes, lang: string }>} */
  async #read(src) {
    const read = /** @type {ReadData} */ (await handedBy("saydo-data.js"));
    const code = languageOf(this.#element, this.#text);
    await vocabularyOf(code);
    const words = [message("script-data-coming"), message("script-data-late"), message("script-data-stop"), message("script-data-stopped"), message("script-data-load"), message("script-data-arrived")];
    const told = words.map((sentence) => worded(sentence, code));
    try {
      return await read({ element: this.#element, src, address, breathe, emit: this.#emit, fetchModule, foreign, words: told });
    } catch (/** @type {any} */ error) {
      throw error?.cause === undefined ? error : { message: message("script-not-shown"), cause: error.cause, href: error.href };
    }
  }

  /** Follows hands and focus, once for an element however often its program starts. */
  #follow() {
    const element = this.#element;
    if (followed.has(element)) return;
    followed.add(element);
    /** @returns {(text: string) => void} */
    const told = (/** @type {string} */ name) => (text) => running.get(element)?.tell(name, text);
    for (const kind of ["pointerover", "focusin"]) {
      element.addEventListener(kind, (event) => approach(event.composedPath().find((node) => node.dataset?.do)?.dataset.do ?? ""));
    }
    watchGestures(element, told("gesture"), told("do"));
    pointOut(this.#root);
    // What happens in a preview is nobody's business. Only its height has to be known.
    for (const kind of ["ready", "height", "state", "select", "error"]) {
      this.#root.addEventListener(`saydo-${kind}`, (event) => {
        event.stopPropagation();
        const target = /** @type {HTMLElement} */ (event.target);
        if (target.dataset.saydo) told("do")(`option tall ${target.offsetHeight} ${target.dataset.preview}`);
      });
    }
    // Before the program does what was pressed.
    for (const kind of ["click", "input", "change", "keydown"]) {
      element.addEventListener(kind, (event) => {
        acting = running.get(element)?.#running;
        pressed.set(element, event.composedPath().find((node) => node.dataset?.do));
      }, true);
    }
  }

  /** Starts the program with data, in the state that was shown or else in that of the element.
   * @param {Source} source @param {string} [state] */
  #mount({ data, lack }, state) {
    const element = this.#element;
    running.set(element, this);
    // What is drawn step by step is shown when it is whole.
    if (this.#isHidden) this.#live.dataset.coming = "";
    const names = [...attributes, "url"].filter((name) => element.hasAttribute(name));
    /** @param {string} name @returns {any} */
    const valueOf = (name) => (name === "state" ? legible(/** @type {string} */ (element.getAttribute(name))) : element.getAttribute(name));
    const settings = names.map((name) => `${name}=${valueOf(name).replaceAll("\n", " ")}`);
    // The build's page has other data than a host's.
    const page = this.#isOwn ? "" : home || this.#outer?.#page;
    if (page && !element.hasAttribute("url")) settings.push(`home=${page}`);
    settings.push(`begin=${(state ?? firstOf(element)).replaceAll("\n", " ")}`);
    if (lack) settings.push(`pin=${lack}`);
    settings.push(`words=${this.#words}`);
    this.#data = data;
    this.#starts += 1;
    this.#lack = lack;
    this.#kept = this.#pin;
    this.#asking = true;
    this.#running = mount(this.#live, data, settings.join("\n"), (kind, value, done) => this.#port(kind, value, done));
    this.#watch.observe(element);
    if (this.#pin && !lack) this.#compare(this.#run, this.#pin);
  }

  /** Tells a pinned picture what came after its data. Nobody has to know, so nothing waits for it.
   * @param {number} run @param {string} pin */
  async #compare(run, pin) {
    const later = await since(pin).catch(() => "");
    if (later && this.#run === run) this.tell("pin", later);
  }

  #stop() {
    this.#hands.end();
    this.#watch.disconnect();
    this.#beat(0);
    if (this.#running) unmount(this.#running);
    this.#running = undefined;
    this.#study = undefined;
  }

  /** The program stopped. What it drew last stays, with words where it was this widget's doing; others start again.
   * @param {string} words @param {boolean} isCause */
  #stopped(words, isCause) {
    const [live, fresh] = [this.#live, document.createElement("div")];
    const hadFocus = Boolean(this.#root.activeElement);
    try {
      this.#hands.undo();
    } catch {
      // Half a drawing would say what is not so.
      live.replaceChildren();
    }
    this.#stop();
    fresh.id = "live";
    if (this.#isHidden) live.replaceWith(fresh);
    else {
      live.id = "still";
      live.dataset.last = "";
      live.after(fresh);
    }
    if (!isCause) return this.#again();
    const report = `Saydo %HASH%\nState: ${this.#state}\nBefore: ${this.#drawn}\nError: ${words}\nBrowser: ${navigator.userAgent}`;
    this.#fail(undefined, { report, hadFocus, copy, again: () => this.#again() });
  }

  /** Starts in another instance, with the state that was drawn last. */
  #again() {
    const [run, element] = [++this.#run, this.#element];
    this.#revive(this);
    if (element.hasAttribute("url")) putAddress("replaceState", this.#drawn);
    const mount = () => this.#run === run && element.isConnected && this.#mount({ data: this.#data, lack: this.#lack }, this.#drawn);
    startInstance().then(mount).catch((error) => this.#run === run && this.#fail(error));
  }

  /** Other data: what is shown stays until they are there, and if they can't be read. */
  async #reload() {
    const run = ++this.#run;
    // What has focus goes, with the line that led here or with all that is drawn anew.
    this.#hadFocus ||= Boolean(this.#root.activeElement);
    const late = setTimeout(() => this.#run === run && !this.#element.hasAttribute("src") && this.#stay(message("script-data-late")), longest);
    try {
      const source = await this.#fetch(this.#state);
      if (this.#run !== run) return;
      this.#lang = source.lang;
      await this.#speak();
      if (this.#run !== run) return;
      // As high as it was until it is drawn anew: a page that gets short loses the reader's place.
      this.#live.style.minHeight = `${this.#live.offsetHeight}px`;
      this.#stop();
      this.#mount(source, this.#state);
    } catch (error) {
      if (this.#run !== run) return;
      if (!this.#running) this.#fail(error);
      else this.#stay(error);
    } finally {
      clearTimeout(late);
    }
  }

  /** What is shown stays, and says so where it is not the version that was asked for. @param {any} error */
  #stay(error) {
    const [asked, hadFocus] = [this.#pin, this.#hadFocus];
    this.#pin = this.#kept;
    this.#hadFocus = false;
    // What this change cut off.
    if (this.#kept && !this.#lack) this.#compare(this.#run, this.#kept);
    if (asked !== this.#kept && !this.#element.getAttribute("src")) {
      // What comes late is not what the reader sees by then.
      this.#run += 1;
      this.tell("unreached", `${asked || "newest"}\n${this.#kept}`);
      // The way that was taken is drawn anew, without the focus that it had.
      if (hadFocus) requestAnimationFrame(() => this.#refocus('.version [data-do="live"]'));
    }
    this.#emit("error", { message: String(worded(error?.message ?? error, this.#code)), cause: error?.cause, state: this.#state });
  }

  /** @param {string} selector */
  #refocus(selector) {
    const root = this.#root;
    if (!root.activeElement) (root.querySelector(selector) ?? root.querySelector('[data-id="view"]'))?.focus({ preventScroll: true });
  }

  /** @type {Port} */
  #port(kind, value, done) {
    if (kind === "draw") {
      const state = this.#state;
      return this.#hands.draw(this.#live, () => (this.#drawn = state));
    }
    if (kind === "step") return this.#step(this.#starts);
    if (kind === "stopped") return this.#stopped(value, done);
    if (kind === "copy") {
      const control = pressed.get(this.#element);
      return copy(value, (copied) => (done(copied), copied && tick(control)));
    }
    if (kind === "study") return this.#fetchStudy(value, done);
    if (kind === "call") return replyTo(/** @type {Instance} */ (this.#study), /** @type {any} */ (value));
    if (kind === "ask") return inTime(this.#sheet(value)).then(done, (error) => (console.error(error), done()));
    if (kind === "land") return this.#outlines(done);
    if (kind === "file") return this.file(value).then(hand).then(done, (error) => (console.error(error), done(false)));
    if (kind === "codes") return this.#codes(value);
    if (kind === "save") return this.#save(value.split("\n"));
    if (kind === "pace") return this.#beat(Number(value));
    if (kind === "glide") return glide(this.#root, Number(value));
    if (kind === "share") return this.#share(value);
    if (kind === "push" || kind === "replace") return putAddress(`${kind}State`, value);
    if (kind === "state") this.#changed(value);
    if (kind === "ready") this.#alive();
    return this.#emit(kind, kind === "state" ? { state: value } : { id: value });
  }

  /** Speaks the language that is asked for by now, once its words are there. */
  async #speak(state = this.#state) {
    const code = (this.#code = languageOf(this.#element, state, this.#lang));
    const words = await vocabularyOf(code);
    if (this.#code !== code || this.#words === words) return;
    this.#words = words;
    if (this.#running) this.tell("words", words);
  }

  /** @param {string} state */
  #changed(state) {
    if (!this.#asking && state !== this.#state) this.#text = "";
    this.#state = state;
    this.#speak();
    this.#next = undefined;
    // What comes from a host's data has no versions here.
    if (pinOf(state) !== this.#pin && !this.#element.getAttribute("src")) this.#reload();
  }

  /** Fetches the study module. The control that asked for it says after a short while that it is on its way.
   * @param {string} action @param {(isThere: boolean) => void} done */
  async #fetchStudy(action, done) {
    const controls = [...this.#root.querySelectorAll("[data-do]")].filter((control) => control.dataset.do === action);
    const late = setTimeout(() => {
      for (const control of controls) control.ariaBusy = "true";
      this.tell("late", "");
    }, patience);
    const run = this.#starts;
    this.#element.ariaBusy = "true";
    try {
      const [study] = await inTime(Promise.all([startStudy(this.#data), dress(this.#root)]));
      const isCurrent = this.#starts === run;
      if (isCurrent) this.#study = study;
      // An answer frees what waits for it.
      done(isCurrent);
    } catch (error) {
      console.error(error);
      done(false);
    } finally {
      clearTimeout(late);
      this.#element.ariaBusy = null;
      for (const control of controls) control.ariaBusy = null;
      setTimeout(this.#missLater);
    }
  }

  /** Whether something else is shown until the first drawing is whole. */
  get #isHidden() {
    return Boolean(this.#root.querySelector("#still, slot:not([name])"));
  }

  /** The next step of the first drawing. Nothing else happens before it where the reader would see half a page.
   * @param {number} run */
  async #step(run) {
    await (this.#isHidden ? breathe() : undefined);
    if (this.#starts === run && this.#running) this.tell("step", "");
  }

  /** The shapes of the land, for the map of the world. @param {(land: Bytes | void) => void} done */
  #outlines(done) {
    this.#land = inTime(load("land.bin").then(bytesOf)).catch((error) => console.error(error));
    this.#land.then(done);
  }

  /** The first frame is there. */
  #alive() {
    const element = this.#element;
    element.dataset.saydo = "ready";
    this.#live.style.minHeight = "";
    delete this.#live.dataset.coming;
    this.#root.querySelector("slot:not([name])")?.remove();
    if (this.#hadFocus) this.#root.querySelector('[data-id="view"]')?.focus({ preventScroll: true });
    this.#hadFocus = false;
    this.#miss();
    const wanted = takeOver(this.#root);
    for (const said of this.#later.splice(0)) queueMicrotask(() => this.tell(...said));
    if (wanted) queueMicrotask(() => this.tell("do", wanted));
    if (element.hasAttribute("url") && /[#&]record=/.test(location.hash)) this.#lead();
  }

  /** A link to a record leads to it, wherever on the page it stands open; a page that was scrolled already stays. */
  #lead() {
    const card = this.#root.querySelector('[data-id="card"]');
    if (card && !scrollY && card.getBoundingClientRect().top > innerHeight * 0.6) card.scrollIntoView();
  }

  /** Asks the second module about what is shown: `what` is a verb, a name and options, a line each. @param {string} what */
  async #ask(what) {
    const [verb, name, ...options] = what.split("\n");
    if (/** @type {any} */ (navigator).share) options.push("system 1");
    if (parent !== window) options.push("framed 1");
    if (this.#isOwn) options.push("own 1");
    options.push(`words ${this.#words}`);
    const width = String(Math.round(this.#element.clientWidth));
    return ask(verb, this.#data, this.#state, this.#page, width, (await this.#land) ?? "", name, options.join("\n"));
  }

  /** A sheet as the second module draws it, once its styles are there. @param {string} what */
  async #sheet(what) {
    const [[sheet]] = await Promise.all([this.#ask(what), dress(this.#root)]);
    return sheet;
  }

  /** A file of the present view: its name and content. @param {string} what */
  async file(what) {
    /** @param {Bytes} part */
    const decode = (part) => new TextDecoder().decode(part);
    const [name, type, bytes, scale, dots] = await this.#ask(`file\n${what}`);
    if (!bytes) throw new Error(`there is no file ${what}`);
    if (!scale) return { name: decode(name), blob: new Blob([bytes], { type: decode(type) }) };
    const make = /** @type {MakePicture} */ (await handedBy("saydo-picture.js"));
    const blob = await make({ list: decode(bytes), scale: Number(decode(scale)), dots: Number(decode(dots)) });
    return { name: decode(name), blob };
  }

  /** Whether the data are others than the build's: a host's, or in a copy of these. */
  get #isOwn() {
    return this.#element.matches("[src], [data-own]");
  }

  /** The page's address, where it is known. */
  get #page() {
    return (!this.#isOwn && home) || (this.#element.hasAttribute("url") ? location.href.split("#")[0] : "");
  }

  /** @param {Named} name */
  async #save(name) {
    const saved = await save(name, this.#state, this.#data, this.#isOwn).catch((error) => console.warn(error));
    const at = this.#page || folder();
    this.tell("saved", saved ? "" : `${at}${this.#state && "#"}${this.#state}`);
  }

  /** Reads a second coder's file, in this page alone. @param {string} before */
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
    this.tell("second", await read().catch((error) => (console.error(error), unread(before, file.name, worded(message("script-file-unread"), this.#code)))));
  }

  /** Where the system's sheet is refused, the link is copied, or shown to be. @param {string} url */
  async #share(url) {
    try {
      await navigator.share({ url });
    } catch (error) {
      // A reader who closes it wants nothing else.
      if (/** @type {Error} */ (error).name !== "AbortError") this.tell("do", "copy-link");
    }
  }
}

/** The widget that runs in an element. @type {WeakMap<Element, Widget>} */
const running = new WeakMap();

return Widget;
