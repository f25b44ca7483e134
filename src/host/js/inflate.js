// Inflates raw deflate streams, with the code below if the browser can't. RFC 1951; the comments name its sections.

/** A canonical code (3.2.2) of the lengths of its symbols: how many codes a length has, and the symbols in order. @param {number[]} lengths */
const huffman = (lengths) => {
  const counts = new Array(16).fill(0);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  /** @type {number[]} */
  const symbols = [];
  for (let length = 1; length < 16; length += 1) {
    lengths.forEach((size, symbol) => size === length && symbols.push(symbol));
  }
  return { counts, symbols };
};

/** @returns {never} */
const damaged = () => {
  throw message("script-part-damaged");
};

/** Where each length and each distance begins, by its number of extra bits (3.2.5). @param {number[]} extra @param {number} first */
const ranges = (extra, first) => extra.map((bits) => [(first += 2 ** bits) - 2 ** bits, bits]);
/** @param {number} most */
const eachTwice = (most) => Array.from({ length: 2 * most }, (_, index) => index >> 1);
const lengthRanges = [...ranges([0, 0, 0, 0, ...[0, 1, 2, 3, 4, 5].flatMap((bits) => [bits, bits, bits, bits])], 3).slice(0, 28), [258, 0]];
const distanceRanges = ranges([0, 0, ...eachTwice(14)], 1);

/** @param {Bytes} bytes */
const inflate = (bytes) => {
  let out = new Uint8Array(bytes.length * 4 + 1024);
  let length = 0;
  let at = 0;
  let held = 0;
  let nHeld = 0;
  /** @param {number} count */
  const bits = (count) => {
    for (; nHeld < count; nHeld += 8) held |= (at < bytes.length ? bytes[at++] : damaged()) << nHeld;
    const value = held & ((1 << count) - 1);
    held >>>= count;
    nHeld -= count;
    return value;
  };
  /** @param {number} byte */
  const put = (byte) => {
    if (length === out.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(out);
      out = larger;
    }
    out[length++] = byte;
  };
  /** @param {ReturnType<typeof huffman>} code @returns {number} */
  const symbol = ({ counts, symbols }) => {
    let code = 0;
    let first = 0;
    for (let size = 1, index = 0; size < 16; size += 1) {
      code |= bits(1);
      if (code - first < counts[size]) return symbols[index + code - first];
      index += counts[size];
      first = (first + counts[size]) << 1;
      code <<= 1;
    }
    return damaged();
  };
  /** @param {number[]} [range] */
  const within = ([first, count] = damaged()) => first + bits(count);
  const stored = () => {
    nHeld = held = 0;
    const n = bits(16);
    if (bits(16) !== (n ^ 0xffff)) damaged();
    for (let left = n; left > 0; left -= 1) put(bits(8));
  };
  /** @param {ReturnType<typeof huffman>} literals @param {ReturnType<typeof huffman>} distances */
  const packed = (literals, distances) => {
    for (let value = symbol(literals); value !== 256; value = symbol(literals)) {
      if (value < 256) put(value);
      else {
        const n = within(lengthRanges[value - 257]);
        const back = within(distanceRanges[symbol(distances)]);
        if (back > length) damaged();
        for (let left = n; left > 0; left -= 1) put(out[length - back]);
      }
    }
  };
  /** The codes that a block brings along (3.2.7). */
  const dynamic = () => {
    const [nLiterals, nDistances, nLengths] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const sizes = new Array(19).fill(0);
    [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].slice(0, nLengths).forEach((each) => { sizes[each] = bits(3); });
    const code = huffman(sizes);
    /** @type {number[]} */
    const lengths = [];
    while (lengths.length < nLiterals + nDistances) {
      const next = symbol(code);
      if (next < 16) lengths.push(next);
      else {
        const repeated = next === 16 ? lengths[lengths.length - 1] ?? damaged() : 0;
        const [least, size] = [[3, 2], [3, 3], [11, 7]][next - 16];
        for (let left = least + bits(size); left > 0; left -= 1) lengths.push(repeated);
      }
    }
    packed(huffman(lengths.slice(0, nLiterals)), huffman(lengths.slice(nLiterals)));
  };
  const fixed = () => {
    const lengths = Array.from({ length: 288 }, (_, value) => (value < 144 ? 8 : value < 256 ? 9 : value < 280 ? 7 : 8));
    packed(huffman(lengths), huffman(new Array(30).fill(5)));
  };
  for (let isLast = 0; !isLast; ) {
    isLast = bits(1);
    [stored, fixed, dynamic, damaged][bits(2)]();
  }
  return out.slice(0, length);
};

/** @param {Bytes} bytes @returns {Promise<Bytes>} */
const inflated = async (bytes) => {
  let stream;
  try {
    stream = new DecompressionStream("deflate-raw");
  } catch {
    return inflate(bytes);
  }
  try {
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
  } catch {
    return damaged();
  }
};
