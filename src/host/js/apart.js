// Modules that are fetched on demand. They know nothing of the browser. Requests and answers are blocks of texts and bytes,
// each after its length (32 bits, low byte first).
/** @type {Record<string, Promise<WebAssembly.Module>>} */
const modules = {};

/** Waits some seconds. What comes later is there when it is asked for again. @template T @param {Promise<T>} what @returns {Promise<T>} */
const inTime = (what) => {
  /** @type {number | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => (timer = setTimeout(reject, longest, "too late")));
  // A clock that runs on would keep a widget that is gone.
  return Promise.race([what, late]).finally(() => clearTimeout(timer));
};

/** A module's code, fetched and compiled once. What failed can be fetched again. @param {string} name */
const fetchModule = (name) => {
  modules[name] ??= load(`saydo_${name}_bg.wasm`).then(bytesOf).then((bytes) => WebAssembly.compile(bytes)).catch((error) => {
    delete modules[name];
    throw error;
  });
  return modules[name];
};

/** @param {string} name @returns {Promise<Instance>} */
const startModule = async (name) => /** @type {any} */ ((await WebAssembly.instantiate(await fetchModule(name))).exports);

/** An instance's answer to a block. @param {Instance} instance @param {Bytes} block @returns {Bytes} */
const replyTo = ({ memory, reserve, reply }, block) => {
  const to = reserve(block.length);
  new Uint8Array(memory.buffer).set(block, to);
  const at = reply();
  return new Uint8Array(memory.buffer.slice(at + 4, at + 4 + new DataView(memory.buffer).getUint32(at, true)));
};

/** An instance's answer to parts, in parts.
 * @param {Instance} exports @param {(string | Bytes)[]} parts @returns {Bytes[]} */
const say = (exports, ...parts) => {
  const encoder = new TextEncoder();
  const request = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const block = new Uint8Array(request.reduce((sum, part) => sum + 4 + part.length, 0));
  let at = 0;
  for (const part of request) {
    new DataView(block.buffer).setUint32(at, part.length, true);
    block.set(part, at + 4);
    at += 4 + part.length;
  }
  const answer = replyTo(exports, block);
  const answers = [];
  for (at = 0; at < answer.length; ) {
    const end = at + 4 + new DataView(answer.buffer).getUint32(at, true);
    answers.push(answer.slice(at + 4, end));
    at = end;
  }
  return answers;
};

/** The second module's instance, for all widgets. @type {Promise<Instance> | undefined} */
let second;

/** Asks the second module. @param {(string | Bytes)[]} parts */
const ask = async (...parts) => {
  second ??= startModule("second");
  try {
    return say(await second, ...parts);
  } catch (error) {
    // A module that failed is not used again.
    second = undefined;
    throw error;
  }
};

/** An instance of the study module for one widget, with its data. @param {Bytes} data */
const startStudy = async (data) => {
  const study = await startModule("study");
  const [isRead] = say(study, "data", data);
  if (!isRead?.length) throw new Error("the study module can't read the data");
  return study;
};

/** Fetches the module that a control needs when a reader approaches it. @param {string} action */
const approach = (action) => {
  const name = /^(?:view (?!gaps|map)|sheet (?!share|copy)|recode|chain)/.test(action) ? "study" : action === "sheet share" && "second";
  if (name && !isSparing()) fetchModule(name).catch(() => {});
};

/** Whether a fragment asks for more than the figure. @param {string} fragment */
const isFar = (fragment) => fragment.split("&").some((part) => part && !/^(?:v|view=(?:gaps|map)|issue|with|record|form|data|theme|lang)(?:=|$)/.test(part));
