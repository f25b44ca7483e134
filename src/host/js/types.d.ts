// Types that the scripts share, for their check (tests/e2e/types.test.mjs). The parts of a script are joined by the build,
// so that each knows the names of the others; what the build puts before them is declared here.

/** The address of the running script. */
declare const here: string;
/** The page's address, or empty where the build was told none. */
declare const __HOME__: string;
/** Checksums of the files that a program fetches. */
declare const __SUMS__: Record<string, string>;

/** The language of the build's data, or empty. */
declare const __LANG__: string;

type Bytes = Uint8Array<ArrayBuffer>;

/** A sentence of the scripts: see `message`. */
type Sentence = unknown[];

/** A file: as the server answered, or its bytes. */
type Loaded = Response | Bytes;

/** Title and version of a data set, for the name of a file. */
type Named = string[];

type Emit = (kind: string, detail?: object) => void;

/** What a program that stopped leaves to the reader. */
interface Stopped {
  report: string;
  hadFocus: boolean;
  copy: (text: string, done: (copied: boolean) => void) => unknown;
  again: () => void;
}

/** Data of a picture: the packed bytes, and why they are not the version that was asked for (empty: they are). */
interface Source {
  data: Bytes;
  lack: string;
  /** The language of a host's data. */
  lang?: string;
}

/** How an element hears of its picture. */
interface Ears {
  emit: Emit;
  fail: (error: unknown, stopped?: Stopped) => unknown;
  revive: (widget: Picture) => void;
}

/** A running picture, as its element knows it. */
interface Picture {
  readonly state: string;
  tell(name: string, value: string): void;
  set(name: string, value: string | null): void;
  take(state: string): void;
  show(state: string): void;
  end(): void;
  fetch(bytes: Promise<Loaded> | undefined): Promise<Source>;
  begin(source: Source): void;
  file(what: string): Promise<{ name: string; blob: Blob }>;
}

/** What the element's script hands over to the program's. */
interface Edge {
  address: (file: string) => string;
  addressed: () => string | undefined;
  attributes: string[];
  bytesOf: (from: Loaded) => Promise<Bytes>;
  dress: (root: ShadowRoot) => Promise<unknown> | void;
  firstOf: (element: Element) => string;
  folder: () => string;
  foreign: (url: URL) => string | undefined;
  home: string;
  isSparing: () => boolean | undefined;
  languageOf: (element: Element, fragment: string, data?: string) => string;
  legible: (text: string) => string;
  load: (file: string) => Promise<Loaded>;
  handedBy: (file: string) => Promise<any>;
  message: (...sentence: any[]) => Sentence;
  missed: (text: string, state: string) => string;
  page: string;
  pinOf: (state: string) => string;
  putAddress: (how: "pushState" | "replaceState", fragment: string) => void;
  released: (version: string) => Promise<Bytes | void>;
  save: (name: Named, state: string, data: Bytes, isOwn: boolean) => Promise<boolean>;
  shared: (words: string) => string;
  since: (version: string) => Promise<string>;
  takeOver: (root: ShadowRoot) => string | undefined;
  unreleased: () => string;
  worded: (sentence: unknown, code: string) => string;
  vocabularyOf: (code: string) => Promise<string>;
}

/** Starts the program in a page; gives the class of its pictures. */
type Begin = (edge: Edge & { wasmFile: Promise<Loaded> }) => new (element: HTMLElement, ears: Ears) => Picture;

/** An instance of a module that is fetched on demand. */
interface Instance {
  memory: WebAssembly.Memory;
  /** Makes room for a request; gives its address. */
  reserve(length: number): number;
  /** Answers it; gives the address of the answer, after its length. */
  reply(): number;
}

/** What the program hands over to the script that reads a host's data. */
interface Reading {
  element: HTMLElement;
  src: string;
  address: (file: string) => string;
  breathe: () => Promise<unknown>;
  emit: Emit;
  fetchModule: (name: string) => Promise<WebAssembly.Module>;
  foreign: (url: URL) => string | undefined;
  /** Words for the reader: coming, late, stop, stopped, load, the bar's name. */
  words: string[];
}

/** Makes the file of a picture: of drawing commands, with the pixels for one of theirs and the dots per inch. */
type MakePicture = (picture: { list: string; scale: number; dots: number }) => Promise<Blob>;

/** Gives the packed data at a host's address, and their language. */
type ReadData = (reading: Reading) => Promise<{ data: Bytes, lang: string }>;

/** The element, as others use it. */
interface SaydoElement extends HTMLElement {
  setState(state: string): void;
  getState(): string;
  act(action: string): void;
}

interface HTMLElementTagNameMap {
  "saydo-map": SaydoElement;
}

interface HTMLElementEventMap {
  "saydo-state": CustomEvent<{ state: string }>;
  "saydo-select": CustomEvent<{ id: string }>;
  "saydo-progress": CustomEvent<{ loaded: number; total?: number; stopped?: boolean }>;
  "saydo-error": CustomEvent<{ message: string; cause?: string }>;
}

// What the scripts look for is HTML, or has what they use of it.
interface ParentNode {
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelector(selectors: string): HTMLElement | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
}

interface Element {
  closest(selector: string): HTMLElement | null;
  /** A number is written as the browser writes it. */
  setAttribute(name: string, value: number): void;
  /** That of a frame: `frameElement` is known as an element. */
  readonly sandbox?: DOMTokenList;
}

interface Event {
  composedPath(): HTMLElement[];
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

/** Not in every browser. */
declare var trustedTypes: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } } | undefined;
