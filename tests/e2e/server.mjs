// A static server for the tests: folders of the repository on a free port of this machine alone.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** What is served where; the longest prefix that fits wins. */
const defaultMounts = { "/": "pkg", "/tests/": "tests", "/src/host/": "src/host/js" };

/**
 * Starts serving; gives the address without a closing slash, and `close`.
 *
 * `headers` gives the headers of a path beside the usual ones, `bodies` what stands there in place of the file; `names`
 * are addresses that pages of the tests write, and what stands there instead: `{ "https://saydo.example": server.url }`.
 */
export async function serve(mounts = defaultMounts, { headers = () => ({}), bodies = () => undefined, names = {} } = {}) {
  const server = createServer((request, response) => {
    // Browsers ask for it unasked.
    if (request.url === "/favicon.ico") return void response.writeHead(204).end();
    answer(mounts, request, names).then(
      ({ body, type, path }) => response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...headers(path) }).end(bodies(path) ?? body),
      () => response.writeHead(404, { "content-type": "text/plain" }).end("not found"),
    );
  });
  await new Promise((done, failed) => server.once("error", failed).listen(0, "127.0.0.1", done));
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

async function answer(mounts, request, names) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const prefix = Object.keys(mounts).filter((own) => path.startsWith(own)).sort((a, b) => b.length - a.length)[0];
  const folder = resolve(root, mounts[prefix]);
  let file = resolve(join(folder, path.slice(prefix.length)));
  if (file !== folder && !file.startsWith(folder + sep)) throw new Error("outside the folder");
  if ((await stat(file)).isDirectory()) file = join(file, "index.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  let body = await readFile(file);
  if (file.includes(`${sep}tests${sep}embed${sep}`)) {
    body = Object.entries(names).reduce((text, [name, url]) => text.replaceAll(name, url), body.toString());
  }
  return { body, type, path };
}
