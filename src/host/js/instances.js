// The program's instances. All widgets of a page share one. One that stopped by an error is never entered again: its
// memory can't be trusted. Each has its own glue (`glue`, made by the build), so that what the page still holds of
// a stopped one leads nowhere.
let instance;
let compiled;

/** The instance of new widgets, and the widget that acted last. */
let present;
let acting;

/** The exports of an instance. The first error that gets out of them stops it. */
const guarded = (runner, exports) => {
  const all = {};
  for (const [name, each] of Object.entries(exports)) {
    all[name] = typeof each !== "function" ? each : (...parts) => {
      try {
        if (!runner.isStopped) return each(...parts);
      } catch (error) {
        stop(runner, error);
      }
      // The glue looks for results and errors in it.
      return [];
    };
  }
  return all;
};

/** Tells all widgets of an instance that it stopped, and the one that acted last that it was its doing. */
const stop = (runner, error) => {
  if (runner.isStopped) return;
  runner.isStopped = true;
  if (present === runner) instance = undefined;
  const words = [runner.words, error].join("\n").trim();
  console.error(words);
  const cause = runner.widgets.has(acting) ? acting : [...runner.widgets][0];
  for (const widget of runner.widgets) widget.port("stopped", words, widget === cause);
};

/** The instance for new widgets. */
const startInstance = () => {
  instance ??= (async () => {
    // A panic writes its message on the console before it stops.
    const last = { __proto__: console, error: (words) => (runner.words = words) };
    // Yew looks at the clock right after a drawing, before anything else can happen.
    const runner = glue((exports) => guarded(runner, exports), last, { now: () => (endDrawing(), Date.now()) });
    runner.widgets = new Set();
    compiled = await runner.start(compiled ?? await wasmFile);
    return (present = runner);
  })().catch((error) => {
    instance = undefined;
    throw error;
  });
  return instance;
};

/** Starts a widget. It is the instance that draws it, its number there, and the way to its element. */
const mount = (live, data, settings, port) => {
  const widget = { by: present, port };
  present.widgets.add(widget);
  widget.n = present.mount(live, data, settings, (...what) => {
    acting = widget;
    return port(...what);
  });
  if (widget.by.isStopped) throw new Error("the program stopped");
  return widget;
};

/** Nothing comes of it where there is no widget yet, or no more. */
const tell = (widget, name, value) => {
  if (!widget) return;
  acting = widget;
  widget.by.tell(widget.n, name, value);
};

const unmount = (widget) => {
  widget.by.widgets.delete(widget);
  widget.by.unmount(widget.n);
};
