// How a module that was fetched on demand is asked. Requests and answers are blocks of texts and bytes, each after its length
// (32 bits, low byte first).

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
