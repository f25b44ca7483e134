// Modules that are fetched on demand. They know nothing of the browser.
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
  const name = /^(?:view (?!gaps)|sheet (?!share|copy)|recode|chain)/.test(action) ? "study" : action === "sheet share" && "second";
  if (name && !isSparing()) fetchModule(name).catch(() => {});
};

/** Whether a fragment asks for more than the rows. @param {string} fragment */
const isFar = (fragment) => fragment.split("&").some((part) => part && !/^(?:v|view=gaps|issue|with|record|form|data|theme|lang)(?:=|$)/.test(part));
