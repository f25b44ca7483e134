/**
 * Types of the element `<saydo-map>`.
 *
 * Importing the package defines the element; these types come with the import.
 */

/** What the widget shows first. Later versions may add views. */
export type SaydoView = "gaps" | "map" | "evidence" | "timeline" | "places" | "story" | (string & {});

/** `auto` follows the reader's own choice. */
export type SaydoTheme = "light" | "dark" | "auto";

/**
 * How many controls are shown: all; the links to the views and the way back to all passages; none. Marks and rows open their
 * passages in each.
 */
export type SaydoControls = "full" | "minimal" | "none";

/** What `exportPicture` makes. */
export interface SaydoPictureOptions {
  /** `svg` keeps shapes and texts; `png` is drawn by the browser. */
  format?: "svg" | "png";
  /** Pixels of the PNG for one of the picture's own, e.g. 2 for dense screens. */
  scale?: number;
}

/** Detail of `saydo-state`. */
export interface SaydoStateDetail {
  /** The state as in the address behind `#`, empty for what a reader meets first. */
  readonly state: string;
}

/** Detail of `saydo-select`. */
export interface SaydoSelectDetail {
  /** The record or issue that was opened; empty when what was open is closed. */
  readonly id: string;
}

/** Detail of `saydo-height`. */
export interface SaydoHeightDetail {
  /** Height of the element in CSS pixels. */
  readonly height: number;
}

/** Detail of `saydo-progress`. */
export interface SaydoProgressDetail {
  /** Bytes of your data that have been read. */
  readonly loaded: number;
  /** Bytes in all, where the server says how many. */
  readonly total?: number;
  /** Whether the reader stopped them. */
  readonly stopped?: boolean;
}

/** Detail of `saydo-error`. */
export interface SaydoErrorDetail {
  /** What went wrong, in words for readers. */
  readonly message: string;
  /** Why data of your own can't be shown, in words for you. Readers don't see them. */
  readonly cause?: string;
  /** The state that was asked for. */
  readonly state: string;
}

/** The element's own events. All bubble, and leave shadow roots around it. */
export interface SaydoMapEventMap {
  "saydo-ready": CustomEvent<unknown>;
  "saydo-state": CustomEvent<SaydoStateDetail>;
  "saydo-select": CustomEvent<SaydoSelectDetail>;
  "saydo-height": CustomEvent<SaydoHeightDetail>;
  "saydo-progress": CustomEvent<SaydoProgressDetail>;
  "saydo-error": CustomEvent<SaydoErrorDetail>;
}

/** `<saydo-map>`. Attributes and properties of the same name are one and the same; `null` takes one away. */
export class SaydoMap extends HTMLElement {
  /** Address of a data set, packed or in the published JSON format; without it, the one beside the program. */
  src: string | null;
  /**
   * The state as in the address behind `#`, e.g. `view=gaps&issue=sea`. With `form=strip&issue=…` it is one issue alone, with
   * `form=card&record=…` one passage; with `data=<version>` it stays with that version of the data.
   */
  state: string;
  /** View while the state names none. */
  view: SaydoView | null;
  /** `light` if not set. */
  theme: SaydoTheme | null;
  /** Language of the interface. English, `en`, is what there is; any other shows English. */
  lang: string;
  /** `off` leaves title and computed sentence to the page around. */
  heading: "on" | "off" | null;
  /** `full` if not set. */
  controls: SaydoControls | null;
  /** Whether the element reads and writes the page's address; set before it is put in. One element on a page at most. */
  url: boolean;

  /** Shows a state; what the data set doesn't have is left out. */
  setState(state: string): void;
  /** The state of what is shown. */
  getState(): string;
  /** The picture that is shown, with its title, legend and source line. */
  exportPicture(options?: SaydoPictureOptions): Promise<Blob>;

  addEventListener<K extends keyof SaydoMapEventMap>(
    type: K,
    listener: (this: SaydoMap, event: SaydoMapEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: SaydoMap, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof SaydoMapEventMap>(
    type: K,
    listener: (this: SaydoMap, event: SaydoMapEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: SaydoMap, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "saydo-map": SaydoMap;
  }
}
