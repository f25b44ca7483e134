// Checks messages from a host page to the frame: `{saydo: 1, type, id?, …}` with exactly these fields.
// docs/embedding.md describes them. The check accepts any value and changes nothing.
/** @typedef {(value: any) => boolean} Check */
/** @type {Check} */
const isName = (value) => typeof value === "string" && /^[a-z0-9-]{1,100}$/.test(value);
/** @type {Check} */
const isText = (value) => typeof value === "string" && value.length <= 4000;
/** @type {Check} */
const isHeight = (value) => Number.isFinite(value) && value >= 0;
/** @type {Check} */
const isTheme = (value) => value === "light" || value === "dark" || value === "auto";
/** @type {Check} */
const isStep = (value) => Number.isSafeInteger(value) && value >= 1 && value <= 999;
/** @type {Check} */
const isId = (value) => Number.isSafeInteger(value) || (typeof value === "string" && value.length <= 100);

/** Fields that a type must have, and may have. @type {Record<string, Record<string, Check>[]>} */
const shapes = {
  ack: [{}, { height: isHeight }],
  "get-state": [{}, {}],
  "set-state": [{ state: isText }, {}],
  select: [{}, { issue: isName, record: isName }],
  theme: [{ theme: isTheme }, {}],
  "story-next": [{}, {}],
  "story-back": [{}, {}],
  "story-step": [{ step: isStep }, {}],
};

/** The message, if it is one. @param {any} data */
const heard = (data) => {
  if (typeof data !== "object" || data === null || Object.getPrototypeOf(data) !== Object.prototype) return undefined;
  if (data.saydo !== 1 || typeof data.type !== "string" || !Object.hasOwn(shapes, data.type)) return undefined;
  const [must, may] = shapes[data.type];
  /** @type {Record<string, Check>} */
  const fields = { saydo: () => true, type: () => true, id: isId, ...must, ...may };
  /** @param {string} key */
  const fits = (key) => Object.hasOwn(fields, key) && fields[key](data[key]);
  if (!Object.keys(data).every(fits) || !Object.keys(must).every((key) => Object.hasOwn(data, key))) return undefined;
  return { ...data };
};
