// The page "Use your own data": events to the session, its orders to the browser, files to the worker. Nothing here
// sends anything; only files of this folder are fetched.

import start, { mount, speak, tell } from "./saydo-own.js?v=%HASH%";

const root = /** @type {HTMLElement} */ (document.getElementById("own"));
/** Under a strict policy the browser asks who made an address of a script, or the text of a frame. */
const policy = globalThis.trustedTypes?.createPolicy("saydo-own", { createHTML: (text) => text, createScriptURL: (text) => text });

/** Files by their number. @type {Map<number, { name: string, bytes: Uint8Array }>} */
const files = new Map();
let last = 0;
/** The field in which something is typed that the session has not heard yet, with its action.
 * @type {{ field: HTMLInputElement | HTMLTextAreaElement, action: string } | undefined} */
let typing;
/** Its text and caret, while the page is drawn. @type {{ text: string, from: number, to: number } | undefined} */
let held;
/** What was typed when the page was closed. @type {{ action: string, text: string } | undefined} */
let draft;
/** The figure at both widths. @type {[string, string] | undefined} */
let pages;
/** @type {string | undefined} */
let focus;
/** @type {Worker | undefined} */
let worker;
/** @type {WebAssembly.Module} */
let program;
/** The words of the page's language. */
let vocabulary = "";
/** Says something of the page's own. */
let message = saying([]);

// What is kept

/** @type {Promise<IDBDatabase>} */
const database = new Promise((done, failed) => {
  const opening = indexedDB.open("saydo-own", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
  opening.onsuccess = () => done(opening.result);
  opening.onerror = () => failed(opening.error);
});
// Where a browser keeps nothing, the page works until it is closed.
database.catch(() => {});

/** @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} act @returns {Promise<T>} */
const stored = async (mode, act) => {
  const store = (await database).transaction("kept", mode).objectStore("kept");
  const request = act(store);
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
};

let keeping = Promise.resolve();

/** @param {string} text */
const keep = async (text) => {
  const wanted = new Set(/** @type {{ files: number[] }} */ (JSON.parse(text)).files);
  const keys = /** @type {(string | number)[]} */ (await stored("readonly", (store) => store.getAllKeys()));
  for (const key of keys) {
    if (typeof key === "number" && !wanted.has(key)) await stored("readwrite", (store) => store.delete(key));
  }
  for (const id of wanted) {
    if (!keys.includes(id) && files.has(id)) await stored("readwrite", (store) => store.put(files.get(id), id));
  }
  await stored("readwrite", (store) => store.put(text, "state"));
};

/** One after another, so that the last one counts. @param {() => Promise<unknown>} act */
const inTurn = (act) => {
  keeping = keeping.then(act).then(() => {}, () => {});
};

const begin = async () => {
  const state = await stored("readonly", (store) => store.get("state"));
  if (!state) return;
  for (const id of /** @type {{ files: number[] }} */ (JSON.parse(state)).files) {
    files.set(id, await stored("readonly", (store) => store.get(id)));
    last = Math.max(last, id);
  }
  draft = await stored("readonly", (store) => store.get("draft"));
  tell("begin", "", state);
};

// The worker

const stop = () => {
  worker?.terminate();
  worker = undefined;
};

/** @param {string} json */
const ask = async (json) => {
  const { n, file, kit, words, request } = JSON.parse(json);
  if (!worker) {
    const address = beside("own-work.js");
    worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
    worker.onmessage = answered;
    worker.onerror = lost;
    worker.postMessage({ program, words: vocabulary });
  }
  const own = worker;
  let bytes = file === null ? undefined : files.get(file)?.bytes;
  if (kit) {
    const response = await fetch(beside("kit.bin"), { integrity: sums["kit.bin"] }).catch(() => undefined);
    bytes = response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  }
  const figure = await vocabularyOf(words);
  if (own === worker) own.postMessage({ n, request: JSON.stringify(request), bytes, words: figure });
};

const lost = () => {
  stop();
  tell("lost", "", "");
};

/** @param {MessageEvent} message */
const answered = ({ data }) => {
  if (data.lost) return lost();
  if (data.percent) return tell("progress", String(data.n), String(data.percent));
  if (data.pages) pages = data.pages;
  tell("answer", String(data.n), data.answer);
  if (data.file) save(JSON.parse(data.answer).Written.name, data.file);
  // What was typed may be about a cell of the table, so it waits until the table is there.
  if (draft && "Made" in JSON.parse(data.answer)) {
    const { action, text } = draft;
    draft = undefined;
    heard(action, text);
  }
};

/** @param {string} name @param {Uint8Array} bytes */
const save = (name, bytes) => {
  const types = { html: "text/html", zip: "application/zip", json: "application/json", csv: "text/csv" };
  const type = types[/** @type {keyof typeof types} */ (name.split(".").pop())] ?? "application/octet-stream";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (bytes)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// Files

/** The most that is read, as the reader has it; a larger one is refused by its size alone. */
const most = 32 << 20;

/** @param {File} file @param {string} slot */
const choose = async (file, slot) => {
  if (/\.toml$/i.test(file.name)) return tell("map", "", await file.text());
  const bytes = file.size > most ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  last += 1;
  files.set(last, { name: file.name, bytes });
  tell("file", slot, JSON.stringify({ id: last, name: file.name, size: file.size }));
};

/** @param {DataTransfer | null} data */
const hasFiles = (data) => data?.types.includes("Files") ?? false;

// Drawing

/** @param {HTMLIFrameElement} frame */
const fit = (frame) => {
  const page = frame.contentDocument?.documentElement;
  if (!page) return;
  // Its own height, not that of the frame it stands in.
  frame.style.height = "0";
  const height = page.scrollHeight;
  frame.style.height = `${height}px`;
  const room = /** @type {HTMLElement} */ (frame.parentElement);
  const scale = Math.min(1, room.clientWidth / Number(frame.width));
  frame.style.transform = `scale(${scale})`;
  frame.style.marginInlineEnd = `${Number(frame.width) * (scale - 1)}px`;
  frame.style.marginBottom = `${height * (scale - 1)}px`;
};

/** What each frame shows. @type {WeakMap<HTMLIFrameElement, string>} */
const shown = new WeakMap();
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const frame = target.querySelector("iframe");
    if (frame) fit(frame);
  }
});

/** @param {HTMLIFrameElement} frame */
const show = (frame) => {
  const page = pages?.[Number(frame.dataset.page)];
  if (page === undefined || shown.get(frame) === page) return;
  if (!shown.has(frame)) {
    sizes.observe(/** @type {Element} */ (frame.parentElement));
    frame.addEventListener("load", () => {
      fit(frame);
      frame.contentDocument?.addEventListener("toggle", () => fit(frame), true);
    });
  }
  shown.set(frame, page);
  frame.srcdoc = policy?.createHTML(page) ?? page;
};

const drawn = () => {
  // A field shows what the session knows; what is typed in the meantime stays.
  if (typing && held && typing.field.dataset.do === typing.action && typing.field.value !== held.text) {
    typing.field.value = held.text;
    typing.field.setSelectionRange(held.from, held.to);
  }
  held = undefined;
  for (const choice of root.querySelectorAll("select")) {
    if (choice.value !== choice.dataset.value) choice.value = choice.dataset.value ?? "";
  }
  root.querySelectorAll("iframe").forEach(show);
  const target = focus && document.getElementById(focus);
  if (target) {
    focus = undefined;
    target.focus();
  }
};

// Translators change the page's nodes too (`hands.js`).
const hands = watchHands();

/** @param {string} kind @param {string} value */
const port = (kind, value) => {
  if (kind === "draw") {
    const field = typing?.field;
    held = field && { text: field.value, from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 };
    // The nodes change in this task, and it ends before their changes are heard. That all is drawn is told later where
    // another drawing follows at once.
    queueMicrotask(() => endDrawing());
    hands.draw(root, () => {});
  } else if (kind === "drawn") drawn();
  else if (kind === "ask") ask(value);
  else if (kind === "stop") stop();
  else if (kind === "keep") inTurn(() => keep(value));
  else if (kind === "forget") {
    files.clear();
    inTurn(() => stored("readwrite", (store) => store.clear()));
  } else if (kind === "focus") focus = value;
  else if (kind === "copy") copy(value);
};

/** @param {string} code */
const copy = (code) => {
  const done = navigator.clipboard ? navigator.clipboard.writeText(code) : Promise.reject();
  // Where the clipboard is not to be had, the code is selected, so that a key copies it.
  const select = () => [...root.querySelectorAll("textarea")].find((own) => own.value === code)?.select();
  done.then(() => tell("do", "copied", ""), select);
};

// Events

root.addEventListener("click", ({ target }) => {
  const control = /** @type {Element} */ (target).closest("button[data-do]");
  const action = control instanceof HTMLElement ? control.dataset.do : undefined;
  if (action === "paste") {
    const text = /** @type {HTMLTextAreaElement} */ (document.getElementById("paste")).value;
    if (text.trim()) choose(new File([text], `${message("own-take-pasted")}.txt`), "0");
  } else if (action) tell("do", action, "");
});

root.addEventListener("change", ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  if (field.dataset.file) {
    const file = field.files?.[0];
    if (file) choose(file, field.dataset.file);
    // The same file can be chosen again.
    field.value = "";
  } else if (field.dataset.do) heard(field.dataset.do, field.value);
});

/** What was typed goes to the session, which keeps it from now on. @param {string} action @param {string} text */
const heard = (action, text) => {
  typing = undefined;
  tell("set", action, text);
  inTurn(() => stored("readwrite", (store) => store.delete("draft")));
};

// Typed text is heard when its field is left. The page may be closed before.
root.addEventListener("input", ({ target }) => {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement && target.type === "text";
  const action = isText ? target.dataset.do : undefined;
  if (!isText || !action) return;
  typing = { field: target, action };
  const draft = { action, text: target.value };
  inTurn(() => stored("readwrite", (store) => store.put(draft, "draft")));
});

root.addEventListener("keydown", (event) => {
  const line = event.target;
  if (!(line instanceof HTMLLIElement) || !line.dataset.at) return;
  const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  if (!way) return;
  event.preventDefault();
  tell("do", `status ${way} ${line.dataset.at}`, "");
});

/** The line that is dragged. @type {string | undefined} */
let dragged;
root.addEventListener("dragstart", ({ target, dataTransfer }) => {
  if (!(target instanceof HTMLLIElement) || !target.dataset.at) return;
  dragged = target.dataset.at;
  dataTransfer?.setData("text/plain", dragged);
});
/** A line where it would fall. */
const mark = document.createElement("div");
mark.className = "fall";
root.addEventListener("dragend", () => {
  dragged = undefined;
  mark.remove();
});

/** Where the dragged line would fall in a list: before the line of this number. @param {DragEvent} event @param {HTMLElement} list */
const fall = (event, list) => {
  const line = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("li[data-at]"));
  const box = (line ?? list).getBoundingClientRect();
  const isAfter = !line || event.clientY > box.y + box.height / 2;
  mark.style.cssText = `left:${box.x + scrollX}px;top:${(isAfter ? box.bottom : box.top) + scrollY}px;width:${box.width}px`;
  return line ? Number(line.dataset.at) + (isAfter ? 1 : 0) : Number(list.dataset.end);
};


document.addEventListener("dragover", (event) => {
  const list = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest?.("[data-place]"));
  if (hasFiles(event.dataTransfer) || dragged !== undefined && list) event.preventDefault();
  if (dragged !== undefined && list) {
    fall(event, list);
    document.body.append(mark);
  } else mark.remove();
  root.classList.toggle("over", hasFiles(event.dataTransfer));
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) root.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  const target = /** @type {Element} */ (event.target);
  root.classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file) {
    event.preventDefault();
    const place = /** @type {HTMLElement | null} */ (target.closest("[data-drop]"));
    choose(file, place?.dataset.drop ?? "0");
    return;
  }
  const list = /** @type {HTMLElement | null} */ (target.closest("[data-place]"));
  if (dragged === undefined || !list) return;
  event.preventDefault();
  mark.remove();
  tell("set", `status put ${dragged}`, `${fall(event, list)} ${list.dataset.place}`);
});

// A table on the clipboard needs no field of its own.
document.addEventListener("paste", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("input, textarea, select")) return;
  const file = event.clipboardData?.files[0];
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (file) choose(file, "0");
  else if (text.includes("\n")) choose(new File([text], `${message("own-take-pasted")}.txt`), "0");
});

const compiled = async () => {
  const address = beside("saydo_own_bg.wasm");
  // Some servers don't know the type of such files.
  return WebAssembly.compileStreaming(fetch(address)).catch(async () => WebAssembly.compile(await (await fetch(address)).arrayBuffer()));
};

try {
  const compiling = compiled();
  vocabulary = await wanted;
  message = translate(vocabulary);
  program = await compiling;
  await start({ module_or_path: program });
  speak(vocabulary);
  mount(root, port, new Date().toISOString().slice(0, 10), tongues.map((link) => `${link.lang} ${link.textContent}`).join("\n"));
  await begin().catch(() => {});
  root.dataset.own = "ready";
} catch (error) {
  root.dataset.own = "failed";
  console.error(error);
}
