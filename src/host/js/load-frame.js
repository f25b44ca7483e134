// Loads files in a frame: by fetch from the folder of this script. If that is refused (a frame without an origin, a
// server without CORS header), from classic scripts that hold the same bytes.

/** The page that links lead to if the build was not given an address. */
const page = new URL("./", here).href;

/** `require-trusted-types-for 'script'` needs a policy. No other script can reach this one. */
const policy = globalThis.trustedTypes?.createPolicy("saydo", { createScriptURL: (url) => url });

/** Bytes from a script: each character is a byte, shifted by `turn`. */
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
    // Refused or cut off: try the script.
  }
  return loadByScript(file);
};
