// The custom element: a shadow root with the style sheet and a place for the program, and words where it can't start.
const address = (file) => new URL(`${file}?v=%HASH%`, import.meta.url).href;

let program;
const startProgram = () => {
  program ??= __wbg_init({ module_or_path: address("saydo_bg.wasm") }).catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
};

const fetchData = async () => {
  const response = await fetch(address("data.bin"));
  if (!response.ok) throw new Error(`data.bin: the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const styled = (link) =>
  new Promise((resolve) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", resolve, { once: true });
  });

const copy = async (text, done) => {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(false);
  }
};

class SaydoMap extends HTMLElement {
  #end;
  #run = 0;

  connectedCallback() {
    if (this.#end || this.#run) return;
    this.#start(++this.#run).catch((error) => this.#fail(error));
  }

  disconnectedCallback() {
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#run = 0;
      this.#end?.();
      this.#end = undefined;
      delete this.dataset.saydo;
    });
  }

  async #start(run) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = address("saydo.css");
    const live = document.createElement("div");
    live.id = "live";
    // Until the program draws, what stands in the page's own HTML is shown.
    const waiting = document.createElement("slot");
    const ready = styled(style);
    root.replaceChildren(style, live, waiting);
    const [data] = await Promise.all([fetchData(), startProgram(), ready]);
    if (this.#run !== run || !this.isConnected) return;
    waiting.remove();
    const theme = ["light", "dark", "auto"].indexOf(this.getAttribute("theme"));
    this.#end = mount(live, data, this.hasAttribute("url"), Math.max(theme, 0), copy);
  }

  #fail(error) {
    console.error(error);
    const message = document.createElement("div");
    message.setAttribute("role", "alert");
    message.className = "failed";
    const title = document.createElement("p");
    title.append("The interactive picture could not be started.");
    const what = document.createElement("p");
    what.append(typeof error === "string" ? error : "Reload the page. If that does not help, your browser or network may block WebAssembly or a file that this page needs.");
    const data = document.createElement("p");
    const link = document.createElement("a");
    link.href = address("data.json");
    link.append("The whole data set as text");
    data.append("The evidence itself stays readable: ", link, ".");
    message.append(title, what, data);
    const live = this.shadowRoot?.getElementById("live");
    (live ?? this).replaceChildren(message);
    this.#run = 0;
    this.dataset.saydo = "failed";
  }
}

if (!customElements.get("saydo-map")) customElements.define("saydo-map", SaydoMap);
