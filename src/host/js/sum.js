// The checksum SHA-256 (FIPS 180-4) of bytes, for frames whose browser computes none: those of pages that come
// unencrypted. Knows nothing of files. A library's takes four times as many bytes (2.4 kB after brotli), and the build joins
// parts and has no bundler for modules.

/** The first primes, as many as a block has rounds. @type {number[]} */
const primes = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);

/** The first 32 bits behind the point of a root. @param {number} root */
const behindPoint = (root) => ((root % 1) * 2 ** 32) | 0;

/** @param {number} word @param {number} by */
const turned = (word, by) => (word >>> by) | (word << (32 - by));

/** Bytes with the end that makes them whole blocks: a one, zeros, and their length in bits. @param {Uint8Array} bytes */
const padded = (bytes) => {
  const all = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  all.set(bytes);
  all[bytes.length] = 128;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, bytes.length / 2 ** 29);
  view.setUint32(all.length - 4, bytes.length << 3);
  return view;
};

/** The 64 words of the block at a place. @param {DataView} view @param {number} at */
const wordsOf = (view, at) => {
  const words = new Int32Array(64);
  for (let n = 0; n < 16; n += 1) words[n] = view.getInt32(at + n * 4);
  for (let n = 16; n < 64; n += 1) {
    const [far, near] = [words[n - 15], words[n - 2]];
    const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    words[n] = words[n - 16] + first + words[n - 7] + (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10));
  }
  return words;
};

/** @param {Uint8Array} bytes */
const sumOf = (bytes) => {
  const state = Int32Array.from(primes.slice(0, 8), (prime) => behindPoint(Math.sqrt(prime)));
  const keys = Int32Array.from(primes, (prime) => behindPoint(Math.cbrt(prime)));
  const view = padded(bytes);
  for (let at = 0; at < view.byteLength; at += 64) {
    const words = wordsOf(view, at);
    let [a, b, c, d, e, f, g, h] = state;
    for (let n = 0; n < 64; n += 1) {
      const choice = (e & f) ^ (~e & g);
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + keys[n] + words[n]) | 0;
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, n) => (state[n] += word));
  }
  const sum = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => sum.setInt32(n * 4, word));
  return new Uint8Array(sum.buffer);
};
