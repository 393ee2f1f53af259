// The data that all pages are made of, and what is used everywhere.
import { readFileSync } from "node:fs";

export const data = JSON.parse(readFileSync(new URL("site.json", import.meta.url), "utf8"));

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escape(text) {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character]) : text;
}

// JSON that may stand in a script.
export function json(value) {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// A sentence with `%[1]s` and so on in its places, as a function that fills them.
export function sentence(pattern) {
  const pieces = pattern.split(/%\[(\d+)\]s/).map((piece, i) => (i % 2 ? Number(piece) - 1 : piece.replaceAll("%%", "%")));
  return (...told) => {
    let said = pieces[0];
    for (let i = 1; i < pieces.length; i += 2) said += told[pieces[i]] + pieces[i + 1];
    return said;
  };
}

// What a function says of some keys, made once.
export function once(make) {
  const made = new Map();
  return (...keys) => {
    const key = keys.join("\n");
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(...keys)));
    return value;
  };
}

export function url(l, family, name) {
  return `${data.base}${data.locales[l].tag}/${family.slug}/${name}/`;
}
