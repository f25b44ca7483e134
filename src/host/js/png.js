// Makes a small PNG from a canvas with a drawing. A drawing has few colours and their blends at edges, so a palette is
// enough and takes a quarter of the bytes of `toBlob`. Pictures with too many colours use `toBlob`. PNG:
// https://www.w3.org/TR/png-3/

/** How many of the most frequent colours (the flat areas) keep their exact value. */
const exact = 96;

/** Pixels as indexes into at most 256 colours, or nothing if 256 are not enough. @param {ImageData} image */
function indexed({ data, width, height }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // Other colours with the same upper four bits in each channel become one: the most frequent of them.
  const indexes = new Map();
  const bins = new Map();
  const colours = [];
  for (const [colour] of [...counts].sort((one, other) => other[1] - one[1])) {
    const bin = colour & 0xf0f0f0;
    const index = indexes.size < exact ? undefined : bins.get(bin);
    indexes.set(colour, index ?? colours.length);
    if (index !== undefined) continue;
    if (colours.length === 256) return undefined;
    if (indexes.size > exact) bins.set(bin, colours.length);
    colours.push(colour);
  }
  const palette = new Uint8Array(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  // Each row begins with its filter: 0, none.
  const rows = new Uint8Array((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const colour = (data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2];
    rows[at + Math.floor(at / width) + 1] = indexes.get(colour);
  }
  return { palette, rows };
}

/** @param {Bytes} bytes */
function crc(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

/** @param {string} name @param {ArrayLike<number>} content */
function chunk(name, content) {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set([...name].map((char) => char.charCodeAt(0)), 4);
  bytes.set(content, 8);
  view.setInt32(content.length + 8, crc(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** The PNG of an opaque canvas, with its dots per inch. @param {HTMLCanvasElement} canvas @param {number} dots @returns {Promise<Blob>} */
async function toPng(canvas, dots) {
  const { width, height } = canvas;
  const found = globalThis.CompressionStream && indexed(/** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(0, 0, width, height));
  const size = new Uint8Array(9);
  // Per metre.
  for (const at of [0, 4]) new DataView(size.buffer).setUint32(at, dots / 0.0254);
  size[8] = 1;
  const printed = chunk("pHYs", size);
  if (!found) {
    /** @type {Blob} */
    const png = await new Promise((done) => canvas.toBlob(/** @type {BlobCallback} */ (done), "image/png"));
    // Behind the signature and the header.
    return new Blob([png.slice(0, 33), printed, png.slice(33)], { type: "image/png" });
  }
  const stream = new Blob([found.rows]).stream().pipeThrough(new CompressionStream("deflate"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk("IHDR", header), printed, chunk("PLTE", found.palette), chunk("IDAT", packed), chunk("IEND", [])];
  return new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), ...parts], { type: "image/png" });
}
