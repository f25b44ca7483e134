// For host pages: loads the module `saydo.js` from the folder of this script. Consent managers put a script back as a
// classic one, in which a module would not run; this runs as either.
{
  const own = document.currentScript ?? document.querySelector('script[src*="saydo-load.js"]');
  import(new URL("saydo.js", /** @type {HTMLScriptElement} */ (own).src).href);
}
