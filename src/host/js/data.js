// Data of a host's own: fetched, read and checked in a worker while they arrive, with a line that says how far they are and
// a way to stop. Where the page can't have a worker, it reads them itself, in pieces of a few milliseconds. The build makes
// one function of the script: the page calls it with what it is to read, the worker with nothing.

/** The most that is read of a host's data, in bytes. `model::limits` has the same number. */
const usual = 20_000_000;
/** How many times as much is read where the element says that its data are large. `model::limits` has the same number. */
const large = 5;
/** Bytes that are read in one piece. */
const piece = 1 << 17;
/** How long data may take before the reader is told of them, and the time from one look at them to the next, in ms. */
const patience = 400;
const pause = 100;
/** After what time the reader is told that they are late, in ms. */
const longest = 10_000;
/** How long a worker may take to begin, in ms. */
const slow = 5000;

/** What reads the data. @typedef {{ feed(bytes: Bytes): unknown, close(): Promise<Bytes[]>, end(): void }} Reader */

/** Reads where it is called; `fed` hears of each piece. @param {WebAssembly.Module} module @param {string[]} size
 * @param {(bytes: number) => unknown} fed @param {() => unknown} breathe @returns {Promise<Reader>} */
const reader = async (module, size, fed, breathe) => {
  const instance = /** @type {Instance} */ (/** @type {unknown} */ ((await WebAssembly.instantiate(module)).exports));
  say(instance, "open", ...size);
  return {
    async feed(bytes) {
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        say(instance, "feed", part);
        fed(part.length);
        await breathe();
      }
    },
    async close() {
      for (;;) {
        const answer = say(instance, "close");
        if (answer.length) return answer;
        await breathe();
      }
    },
    end() {},
  };
};

/** The worker's part: takes what the page posts, in turn. */
const serve = () => {
  /** @type {Promise<Reader>} */
  let begun;
  let turn = Promise.resolve();
  /** @param {{ module?: WebAssembly.Module, size?: string[], bytes?: Bytes }} told */
  const take = async ({ module, size, bytes }) => {
    if (module) {
      begun = reader(module, /** @type {string[]} */ (size), (fed) => postMessage({ fed }), () => {});
      await begun;
      postMessage({ fed: 0 });
    } else if (bytes) await (await begun).feed(bytes);
    else {
      const answer = await (await begun).close();
      postMessage({ answer }, /** @type {any} */ (answer.map(({ buffer }) => buffer)));
    }
  };
  addEventListener("message", ({ data }) => {
    turn = turn.then(() => take(data)).catch((error) => postMessage({ error: String(error) }));
  });
};

/** A worker that runs this script, begun by a file of its folder. Where that is of another origin, a line of this page's own
 * begins it. @param {Reading["address"]} address @returns {Worker} */
const worker = (address) => {
  // Under a strict policy the browser asks who made an address of a script.
  const policy = globalThis.trustedTypes?.createPolicy("saydo-data", { createScriptURL: (own) => own });
  /** @param {string} own @returns {any} */
  const trusted = (own) => policy?.createScriptURL(own) ?? own;
  try {
    return new Worker(trusted(address("saydo-work.js")));
  } catch {
    const script = JSON.stringify(address("saydo-data.js"));
    const begin = `const policy=globalThis.trustedTypes?.createPolicy("saydo-data",{createScriptURL:(own)=>own});const file=${script};importScripts(policy?.createScriptURL(file)??file);globalThis[Symbol.for("saydo %HASH% saydo-data.js")]()`;
    const line = URL.createObjectURL(new Blob([begin], { type: "text/javascript" }));
    const made = new Worker(trusted(line));
    setTimeout(() => URL.revokeObjectURL(line), slow);
    return made;
  }
};

/** A reader in a worker; none where a policy, the browser or the page's origin doesn't allow it.
 * @param {Reading["address"]} address @param {WebAssembly.Module} module @param {string[]} size @param {(bytes: number) => void} fed
 * @param {AbortSignal} signal @returns {Promise<Reader | undefined>} */
const away = (address, module, size, fed, signal) =>
  new Promise((begun) => {
    try {
      const own = worker(address);
      /** @type {(answer: Bytes[]) => void} */
      let close;
      /** @type {(error: unknown) => void} */
      let fail;
      /** @type {Promise<Bytes[]>} */
      const answer = new Promise((resolve, reject) => ([close, fail] = [resolve, reject]));
      answer.catch(() => {});
      const end = () => own.terminate();
      /** @param {unknown} why */
      const lost = (why) => {
        end();
        begun(undefined);
        fail(why);
      };
      const late = setTimeout(lost, slow, "the worker is late");
      signal.addEventListener("abort", () => lost(signal.reason));
      own.onerror = (event) => {
        event.preventDefault();
        lost("the worker stopped");
      };
      own.onmessage = ({ data }) => {
        if (data.error) lost(data.error);
        else if (data.answer) close(data.answer);
        else {
          clearTimeout(late);
          begun({ feed: (bytes) => own.postMessage({ bytes }, [bytes.buffer]), close: () => (own.postMessage({}), answer), end });
          fed(data.fed);
        }
      };
      own.postMessage({ module, size });
    } catch {
      begun(undefined);
    }
  });

/** The words above the picture while data are on their way: how far they are, and a button.
 * @param {ShadowRoot} root @param {string[]} words */
const board = (root, [coming, late, halt, halted, load, arrived]) => {
  const [box, words, line, bar, amount, button] = ["div", "p", "p", "progress", "span", "button"].map((tag) => document.createElement(tag));
  box.className = "failed";
  words.setAttribute("role", "status");
  bar.ariaLabel = arrived;
  button.style.border = "1px solid";
  line.append(bar, " ", amount, " ", button);
  box.append(words, line);
  const show = () => {
    if (!box.isConnected) (root.getElementById("still") ?? root.getElementById("live"))?.before(box);
  };
  /** @param {string} text @param {string} name @param {() => void} act */
  const say = (text, name, act) => {
    show();
    if (words.textContent !== text) words.textContent = text;
    button.textContent = name;
    button.onclick = act;
  };
  return {
    /** @param {{ loaded: number, total?: number }} now @param {boolean} isLate @param {() => void} stop */
    tell({ loaded, total }, isLate, stop) {
      say(isLate ? late : coming, halt, stop);
      bar.hidden = amount.hidden = false;
      const progress = /** @type {HTMLProgressElement} */ (bar);
      if (total) progress.value = loaded / total;
      else progress.removeAttribute("value");
      amount.textContent = total ? `${Math.floor((100 * loaded) / total)} %` : `${(loaded / 1e6).toFixed(1)} MB`;
    },
    /** @param {() => void} again */
    stopped(again) {
      say(halted, load, again);
      bar.hidden = amount.hidden = true;
    },
    end: () => box.remove(),
  };
};

/** How many bytes will come, where the server says so and doesn't pack them. @param {Response} response */
const sizeOf = ({ headers }) => (headers.get("content-encoding") ? undefined : Number(headers.get("content-length")) || undefined);

/** The address of the data, if they may be shown here. @param {string} src @param {Reading["foreign"]} foreign */
const urlOf = (src, foreign) => {
  let url;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    throw `The address of the data can't be read: ${src}.`;
  }
  const refused = foreign(url);
  if (refused) throw refused;
  return url;
};

/** Reads the data once: packed, as the second module found them in order.
 * @param {Reading} reading @param {URL} url @param {AbortSignal} signal @param {(loaded: number, total?: number) => void} told */
const once = async ({ element, src, address, breathe, fetchModule }, url, signal, told) => {
  const isLarge = element.hasAttribute("large");
  const most = isLarge ? usual * large : usual;
  const coming = fetchModule("second");
  coming.catch(() => {});
  /** @type {Response} */
  const response = await fetch(url, { signal }).catch((error) => (signal.aborted ? Promise.reject(error) : /** @type {any} */ ({})));
  const { ok, status, body } = response;
  if (!ok || !body) throw `The data at ${src} could not be fetched${status ? `: the server answered ${status}` : ""}.`;
  const total = sizeOf(response);
  const size = [String(total ?? 0), isLarge ? "large" : ""];
  const module = await coming;
  let [length, read] = [0, 0];
  const fed = (/** @type {number} */ bytes) => told((read += bytes), total);
  const turn = async () => {
    await breathe();
    signal.throwIfAborted();
  };
  const own = (await away(address, module, size, fed, signal)) ?? (await reader(module, size, fed, turn));
  try {
    for (const stream = body.getReader(); ; ) {
      const { done, value } = await stream.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        stream.cancel();
        throw `The data at ${src} are too large. At most ${most / 1e6} MB can be read.`;
      }
      await own.feed(value);
    }
    const [data, told] = await own.close();
    signal.throwIfAborted();
    const words = new TextDecoder().decode(told);
    if (data.length) return { data, lang: words };
    throw words;
  } finally {
    own.end();
  }
};

/** What ends the reading of an element's data when it is to have others. @type {WeakMap<Element, () => void>} */
const ends = new WeakMap();

/** Reads the data, with words for the reader; a reader who stops can go on later.
 * @param {Reading} reading @param {URL} url */
const told = async (reading, url) => {
  const { element, src, emit } = reading;
  const words = board(/** @type {ShadowRoot} */ (element.shadowRoot), reading.words);
  /** @type {AbortController} */
  let stop;
  let isOver = false;
  const end = () => {
    isOver = true;
    stop.abort();
    words.end();
  };
  ends.get(element)?.();
  ends.set(element, end);
  for (;;) {
    const own = (stop = new AbortController());
    const begin = performance.now();
    /** @type {{ loaded: number, total?: number }} */
    let now = { loaded: 0 };
    let last = 0;
    const clock = setInterval(() => {
      if (!element.isConnected || element.getAttribute("src") !== src) end();
      if (own.signal.aborted) return;
      if (now.loaded !== last) emit("progress", now);
      last = now.loaded;
      const time = performance.now() - begin;
      if (time > patience) words.tell(now, time > longest, () => own.abort());
    }, pause);
    try {
      const data = await once(reading, url, own.signal, (loaded, total) => (now = { loaded, total }));
      words.end();
      return data;
    } catch (error) {
      if (isOver || !own.signal.aborted) {
        words.end();
        throw error;
      }
      emit("progress", { loaded: 0, stopped: true });
      await new Promise((resolve) => words.stopped(() => resolve(undefined)));
    } finally {
      clearInterval(clock);
    }
  }
};

/** Why data can't be shown is for whoever made the page, and not for its readers. @type {ReadData} */
const readData = async (reading) => {
  let href = "";
  try {
    const url = urlOf(reading.src, reading.foreign);
    if (/^http/.test(url.href)) href = url.href;
    return await told(reading, url);
  } catch (cause) {
    throw typeof cause === "string" ? { cause, href } : cause;
  }
};
