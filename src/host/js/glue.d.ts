// What stands before the parts of the program's script: what the element's script hands over, and the glue to the wasm,
// as the build writes it.

declare const edge: Edge & { wasmFile: Promise<Loaded> };

/** What the wasm asks of the page: see `Widget.#port`. */
type Port = (kind: string, value: string, done: any) => unknown;

/** An instance of the program. */
interface Runner {
  mount(live: HTMLElement, data: Bytes, settings: string, port: (...what: Parameters<Port>) => unknown): number;
  tell(widget: number, name: string, value: string): void;
  unmount(widget: number): void;
  /** Starts it with the wasm as it was fetched or compiled; gives what was compiled. */
  start(from: Loaded | WebAssembly.Module): Promise<WebAssembly.Module>;
  isStopped?: boolean;
  /** What it said of its end. */
  words?: string;
  widgets: Set<Place>;
}

/** A widget's place in an instance. */
interface Place {
  by: Runner;
  n: number;
  port(kind: "stopped", words: string, isCause: boolean): unknown;
}

/** Makes the glue of another instance. `guard` is put around the exports; it writes to `console` and reads `clock`. */
declare const glue: (guard: (exports: WebAssembly.Exports) => WebAssembly.Exports, console: object, clock: { now(): number }, window: object) => Runner;
