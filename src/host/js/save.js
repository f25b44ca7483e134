// Saves the page as one file: a template, filled with the parts in inert blocks, the present data and the present state.

/** The template of a copy: the page with its script and empty blocks. */
const template = "saydo.copy.txt";
const emptyBlock = /id="saydo:([^"]+)">(?=<\/script>)/g;
const bootless = /<script id="saydo:boot">(?=<\/script>)/;

/** Bytes in the form of a block: deflated, or stored uncompressed if the browser can't deflate (RFC 1951, 3.2.4).
 * @param {Bytes} bytes */
const deflated = async (bytes) => {
  let stream;
  try {
    stream = new CompressionStream("deflate-raw");
  } catch {
    const parts = [];
    for (let at = 0; at === 0 || at < bytes.length; at += 65535) {
      const part = bytes.subarray(at, at + 65535);
      const n = part.length;
      parts.push(new Uint8Array([at + 65535 < bytes.length ? 0 : 1, n, n >> 8, ~n, ~n >> 8]), part);
    }
    return new Blob(parts).arrayBuffer();
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
};

/** @param {Bytes} bytes */
const sealed = async (bytes) => {
  let letters = "";
  for (const byte of new Uint8Array(await deflated(bytes))) letters += String.fromCharCode(byte);
  return btoa(letters);
};

/** @param {string} words */
const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * The text of a copy. `bytesFrom` gives the page's files, `block` its blocks if it has them.
 *
 * @param {(file: string) => Promise<Bytes>} bytesFrom @param {((name: string) => string | null | undefined) | undefined} block
 * @param {string} title @param {string} state @param {Bytes} data
 * @param {boolean} isOwn whether they are others than the build's, which its address would not show
 */
const copyOf = async (bytesFrom, block, title, state, data, isOwn) => {
  let page = new TextDecoder().decode(await bytesFrom(template));
  const included = await bytesFrom("data.bin");
  if (included.length !== data.length || included.some((byte, at) => byte !== data[at])) {
    // The build's description fits the build's data and would be wrong for other data.
    page = page.replace(/<template shadowrootmode[^]*?<\/template>/, "").replace(/<meta name="description"[^>]*>/, "")
      .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`);
  }
  /** @type {Map<string, string | Promise<string>>} */
  const blocks = new Map([
    [template, sealed(new TextEncoder().encode(page.replace(/(<script id="saydo:boot">)[^]*?(?=<\/script>)/, "$1")))],
    ["data.bin", sealed(data)],
  ]);
  for (const [, name] of page.matchAll(emptyBlock)) {
    if (!blocks.has(name)) blocks.set(name, block?.(name) ?? bytesFrom(name).then(sealed));
  }
  const full = new Map();
  for (const [name, text] of blocks) full.set(name, await text);
  return page.replace(emptyBlock, (head, name) => head + (full.get(name) ?? ""))
    .replace("<saydo-map ", (head) => head + (isOwn ? 'data-own ' : "") + (state && `state="${escaped(state)}" `));
};

/** Whether downloads are known to be forbidden: in a frame without an origin, or in a sandbox without downloads. */
const isForbidden = () => {
  if (window === top) return false;
  const sandbox = window.frameElement?.sandbox;
  return self.origin === "null" || (/** @type {any} */ (sandbox)?.length > 0 && !(/** @type {any} */ (sandbox)).contains("allow-downloads"));
};

/**
 * Passes a copy to the browser's downloads; returns whether that was possible.
 *
 * @param {Parameters<typeof copyOf>[0]} bytesFrom @param {Parameters<typeof copyOf>[1]} block @param {Named} named
 * @param {string} state @param {Bytes} data @param {boolean} isOwn
 */
const saveCopy = async (bytesFrom, block, [title, version], state, data, isOwn) => {
  if (isForbidden()) return false;
  const text = await copyOf(bytesFrom, block, title, state, data, isOwn);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  const name = [title, version].join(" ").replace(/[\\/:*?"<>|%#\s\p{C}]+/gu, " ").trim();
  link.download = `${name.slice(0, 100)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
};
