// The second module, fetched when first needed. It knows nothing of the browser. Requests and answers are blocks of
// texts and bytes, each after its length (32 bits, low byte first).
/** @type {Promise<any> | undefined} */
let second;
const startSecond = () => {
  second ??= load("saydo_second_bg.wasm").then(bytesOf).then((bytes) => WebAssembly.instantiate(bytes))
    .then(({ instance }) => instance.exports)
    .catch((error) => {
      second = undefined;
      throw error;
    });
  return second;
};

/** @param {(string | Bytes)[]} parts @returns {Promise<Bytes[]>} */
const ask = async (...parts) => {
  const { memory, reserve, reply } = await startSecond();
  const encoder = new TextEncoder();
  const request = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  let at = reserve(request.reduce((sum, part) => sum + 4 + part.length, 0));
  for (const part of request) {
    new DataView(memory.buffer).setUint32(at, part.length, true);
    new Uint8Array(memory.buffer).set(part, at + 4);
    at += 4 + part.length;
  }
  try {
    at = reply();
  } catch (error) {
    // A module that failed is not used again.
    second = undefined;
    throw error;
  }
  const view = new DataView(memory.buffer);
  const answers = [];
  const end = at + 4 + view.getUint32(at, true);
  for (at += 4; at < end; ) {
    const length = view.getUint32(at, true);
    answers.push(new Uint8Array(memory.buffer.slice(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return answers;
};
