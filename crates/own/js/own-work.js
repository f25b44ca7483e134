// The worker of the page "Use your own data": has the tables, and answers one request after another.

import start, { speak, work } from "./saydo-own.js?v=%HASH%";

/** @type {Promise<unknown>} */
let ready;

addEventListener("message", async ({ data }) => {
  if (data.program) {
    ready = start({ module_or_path: data.program }).then(() => speak(data.words));
    return;
  }
  await ready;
  try {
    // The page hears it while the program goes on reading.
    const told = (/** @type {number} */ percent) => postMessage({ n: data.n, percent });
    // The time here, as clocks on walls tell it: so it stands in a ZIP file.
    const time = new Date();
    const now = new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    const [answer, pages, file] = work(data.request, data.bytes, data.words, now, told);
    postMessage({ n: data.n, answer, pages, file }, { transfer: file ? [file.buffer] : [] });
  } catch (error) {
    postMessage({ n: data.n, lost: String(error) });
  }
});
