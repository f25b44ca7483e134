// The program's instances. All widgets of a page share one. One that stopped by an error is never entered again: its
// memory can't be trusted. Each has its own glue (`glue`, made by the build), so that what the page still holds of
// a stopped one leads nowhere.
/** @type {Promise<Runner> | undefined} */
let instance;
/** @type {WebAssembly.Module | undefined} */
let compiled;

/** The instance of new widgets. @type {Runner} */
let present;
/** The widget that acted last. @type {Place | undefined} */
let acting;

/** The exports of an instance. The first error that gets out of them stops it.
 * @param {Runner} runner @param {WebAssembly.Exports} exports */
const guarded = (runner, exports) => {
  /** @type {Record<string, any>} */
  const all = {};
  for (const [name, each] of Object.entries(exports)) {
    all[name] = typeof each !== "function" ? each : (/** @type {unknown[]} */ ...parts) => {
      try {
        if (!runner.isStopped) return each(...parts);
      } catch (error) {
        halt(runner, error);
      }
      // The glue looks for results and errors in it.
      return [];
    };
  }
  return all;
};

/** Tells all widgets of an instance that it stopped, and the one that acted last that it was its doing.
 * @param {Runner} runner @param {unknown} error */
const halt = (runner, error) => {
  if (runner.isStopped) return;
  runner.isStopped = true;
  if (present === runner) instance = undefined;
  const words = [runner.words, error].join("\n").trim();
  console.error(words);
  const cause = runner.widgets.has(/** @type {Place} */ (acting)) ? acting : [...runner.widgets][0];
  for (const widget of runner.widgets) widget.port("stopped", words, widget === cause);
};

/** What Yew asks for each element that it makes. A browser's own answer looks through the window's names.
 * @param {unknown} what */
const isWindow = (what) => what === globalThis;

/** The instance for new widgets. @returns {Promise<Runner>} */
const startInstance = () => {
  instance ??= (async () => {
    // A panic writes its message on the console before it stops.
    const last = { __proto__: console, error: (/** @type {string} */ words) => (runner.words = words) };
    // Yew looks at the clock right after a drawing, before anything else can happen.
    const clock = { now: () => (endDrawing(), Date.now()) };
    const runner = glue((exports) => guarded(runner, exports), last, clock, { [Symbol.hasInstance]: isWindow });
    runner.widgets = new Set();
    compiled = await runner.start(compiled ?? await wasmFile);
    return (present = runner);
  })().catch((error) => {
    instance = undefined;
    throw error;
  });
  return instance;
};

/** Starts a widget. It is the instance that draws it, its number there, and the way to its element.
 * @param {HTMLElement} live @param {Bytes} data @param {string} settings @param {Port} port @returns {Place} */
const mount = (live, data, settings, port) => {
  const widget = /** @type {Place} */ ({ by: present, port });
  present.widgets.add(widget);
  widget.n = present.mount(live, data, settings, (...what) => {
    acting = widget;
    return port(...what);
  });
  if (widget.by.isStopped) throw new Error("the program stopped");
  return widget;
};

/** Nothing comes of it where there is no widget yet, or no more.
 * @param {Place | undefined} widget @param {string} name @param {string} value */
const tell = (widget, name, value) => {
  if (!widget) return;
  acting = widget;
  widget.by.tell(widget.n, name, value);
};

/** @param {Place} widget */
const unmount = (widget) => {
  widget.by.widgets.delete(widget);
  widget.by.unmount(widget.n);
};
