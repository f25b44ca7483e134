// Where files come from in a frame: beside this script, by fetch; where that is refused (a frame without an origin, and a
// server that sends no CORS header) from classic scripts that the build made of the same bytes.

/** The page that links lead to where the build was not told its address. */
const page = new URL("./", here).href;

/** `require-trusted-types-for 'script'` asks for a policy; this one is in nobody else's reach. */
const policy = globalThis.trustedTypes?.createPolicy("saydo", { createScriptURL: (url) => url });

/** Bytes that scripts handed over: each character is a byte, turned on by `turn`. */
const handed = {};
globalThis.saydoFile = (file, turn, text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at) - turn;
  handed[file] = bytes;
};

const loadByScript = (file) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const url = address(`${file}.js`);
    const missing = () => reject(new Error(`${file} could not be fetched, and neither could ${file}.js`));
    script.src = policy ? policy.createScriptURL(url) : url;
    script.onerror = missing;
    script.onload = () => {
      script.remove();
      if (handed[file]) resolve(handed[file]);
      else missing();
      delete handed[file];
    };
    document.head.append(script);
  });

const load = async (file) => {
  try {
    const response = await fetch(address(file));
    if (response.ok) return response;
  } catch {
    // Refused, or cut off: the script tells.
  }
  return loadByScript(file);
};
