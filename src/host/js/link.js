// What a fragment says, whatever happened to the link on its way: programs escape a link once more, write it as HTML or
// for a mail, close a sentence with it, hang a tracker on it. All that is mended lacks what the program writes: a key of
// ours with a plain `=` behind each plain `&`. Knows syntax alone; what a value means is for the program to say.
const keys = "v|view|side|layer|issues?|with|record|sort|gap|q|audience|voice|aim|category|from|to|position|speaker|place|form|data|step|zoom|chain|method|codes|theme|lang";
const ours = new RegExp(`(?:^|%[\\da-f]{2}|[^\\w-])(?:${keys})=`, "i");
const part = new RegExp(`^(${keys})=([^]*)`);

/** @param {string} text */
const unescaped = (text) => text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
});

/** Four times: no link passes more programs that escape it. @param {(text: string) => string} change @param {string} text */
const fourTimes = (change, text) => [1, 2, 3, 4].reduce(change, text);

/** A value that is not free text, as it was meant: neither a data set nor our words have what is taken out.
 * @param {string} sent @param {string} key */
const meant = (sent, key) => {
  const plain = fourTimes(unescaped, sent).replace(/[\p{Pd}_−]/gu, "-").replace(/[^!-~]|%|[&?#"<>~][^]*/g, "").replace(/(\w)[;+](?=\w)/g, "$1,");
  const value = /^[^]*[a-z\d]/i.exec(plain)?.[0] ?? sent;
  return key === "data" ? value : value.toLowerCase();
};

/** What nobody types, raw and escaped: what turns the writing, a hyphen that isn't seen, spaces without a width. */
const unseen = /[\xad\u200b\u202a-\u202e\u2060-\u2069\ufeff]|%(?:25)*(?:c2%(?:25)*ad|e2%(?:25)*8[01]%(?:25)*(?:8b|a[0-4a-e])|ef%(?:25)*bb%(?:25)*bf)/gi;

/** A version whose key lost a letter or its `=`, or was cut off. */
const strayed = /[^\w-](?:dat?a?|d?a?ta)(?:[^\w&]*(\d{4}-\d\d-\d\d)|$)/i;

/** Mail writes each `=` as `=3D` and breaks a line behind a plain one. A search can be for something in 3D. @param {string} text */
const unmailed = (text) => {
  const joined = text.replace(/=(?!3D)(?:\s|%0\w)*/g, "");
  return ours.test(joined.replace(/q=3D/g, "")) ? joined.replaceAll("=3D", "=") : text;
};

/** A fragment as the program would write it, as far as syntax tells; empty where it has no key of ours. @param {string} text */
const mended = (text) => {
  // What begins as a path belongs to the page.
  if (/^[/!]/.test(text)) return "";
  text = text.replace(unseen, "");
  const plain = unmailed(fourTimes((link) => link.split("&").map((piece) => (ours.test(piece) ? piece : unescaped(piece))).join("&"), text));
  const found = plain.split(/(?:^|%[\da-f]{2}|[^\w-])([\w-]+)=/i);
  /** @type {Record<string, string>} */
  const parts = {};
  for (let at = 1; at < found.length; at += 2) {
    const key = found[at].toLowerCase();
    const sent = found[at + 1].split("&")[0];
    if (part.test(`${key}=`)) parts[key] ??= key === "q" ? sent.replace(/%[01][\da-f]/gi, "") : meant(sent, key);
  }
  const lone = strayed.exec(fourTimes(unescaped, plain.replace(/q=[^&]*/i, "")));
  if (lone && found[1]) parts.data ??= lone[1] ?? "";
  return Object.entries(parts).map((pair) => pair.join("=")).join("&");
};

/** A fragment as the program can read it; left as it is where there is nothing to mend. @param {string} text */
const legible = (text) => {
  const clean = mended(text);
  return text.split("&").filter((piece) => part.test(piece)).join("&") === clean ? text : clean;
};

/** Puts a fragment into the address, unless the page has put an anchor there. What a tracker adds is no anchor.
 * @param {"pushState" | "replaceState"} how @param {string} fragment */
const putAddress = (how, fragment) => {
  const anchor = location.hash.slice(1);
  const url = location.href.split("#")[0] + (fragment && "#") + fragment;
  if ((anchor && !mended(anchor) && !/^(?:utm_|\w*clid=)/.test(anchor)) || url === location.href) return;
  try {
    history[how](history.state, "", url);
  } catch {
    // A browser may refuse (too many changes in a second, an opaque origin). The view is right without it.
  }
};

/** The fragment of the address, mended there too; nothing where it belongs to the page. */
const addressed = () => {
  const text = location.hash.slice(1);
  const fragment = legible(text);
  if (fragment !== text) putAddress("replaceState", fragment);
  if (!fragment || mended(fragment)) return fragment;
};

/** What the state that was read from a fragment lacks of it. Without a value a key stands for its default, but a pin that
 * got lost is missed. The issue is that of the open record, whatever a link says.
 * @param {string} text @param {string} state */
const missed = (text, state) => {
  const shown = new URLSearchParams(state);
  /** @type {string[]} */
  const lost = [];
  for (const piece of text.split("&")) {
    const [, key, value] = part.exec(piece) ?? [];
    if (!key || /^(?:[vq]=|gap=deeds)/.test(piece) || (key === "issue" && shown.has("record"))) continue;
    const items = shown.get(key)?.split(",") ?? [];
    const asked = key === "data" ? [items.length ? "" : piece] : value.split(",");
    lost.push(...asked.filter((item) => item && !items.includes(item)).map((item) => item.slice(0, 80)));
  }
  return lost.join(", ");
};
