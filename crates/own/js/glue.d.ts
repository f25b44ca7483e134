// What the generated glue of the page's module exports, and what browsers have that TypeScript doesn't know yet.

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

declare var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

declare module "*saydo-own.js?v=%HASH%" {
  /** Starts the module. */
  export default function start(from: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  /** From now on, speaks the language of these words. */
  export function speak(words: string): void;
  /** Starts the page in an element; `port` carries out what the session orders. `languages` are those of figures. */
  export function mount(root: object, port: (kind: string, value: string) => void, today: string, languages: string): void;
  /** Tells the session something. */
  export function tell(name: string, what: string, value: string): void;
  /** Answers a request: the answer, the figure's pages, the bytes of a file. */
  export function work(request: string, bytes: Uint8Array | undefined, words: string, now: string, told: (percent: number) => void): [string, [string, string] | null, Uint8Array | null];
}

/** The address of the script. */
declare const here: string;

/** Checksums of the files that scripts fetch, which the build writes in. */
declare const __SUMS__: Record<string, string>;
