// What a reader has to load: every page, the scripts, the data of the search and the style sheet, compressed. With the word
// `planted` in place of the folder, files that are too large are planted, and must be found.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { end } from "../words/versus.js";
import { files, target } from "./site.js";

/** What files may come to at most, in bytes: each by itself, or all of a kind together. */
const LIMITS = [
  { kind: "page", holds: (name) => name.endsWith(".html"), most: 14 * 1024 },
  { kind: "data of the search", holds: (name) => /^[^/]+\/search\.json$/.test(name), most: 15 * 1024 },
  { kind: "scripts", holds: (name) => name.endsWith(".js"), most: 6 * 1024, together: true },
  { kind: "style sheet", holds: (name) => name.endsWith(".css"), most: 14 * 1024, together: true },
];

/** Level 6 is what servers compress with as they go. */
function compressed(path) {
  return gzipSync(readFileSync(path), { level: 6 }).length;
}

/** What is above its limit, and in a line each what the largest comes to. */
function judge(site) {
  const faults = [];
  const said = [];
  const names = files(site);
  for (const { kind, holds, most, together } of LIMITS) {
    const each = names.filter(holds).map((name) => ({ name, size: compressed(join(site, name)) }));
    const all =
      together && each.length > 0
        ? [{ name: each.map(({ name }) => name).join(" + "), size: each.reduce((sum, { size }) => sum + size, 0) }]
        : each;
    const largest = all.reduce((a, b) => (b.size > a.size ? b : a), { name: "none", size: 0 });
    said.push(`${kind}: ${largest.size} bytes at most (${largest.name}), ${most} allowed`);
    faults.push(
      ...all
        .filter(({ size }) => size >= most)
        .map(({ name, size }) => `${kind}: ${name} has ${size} bytes compressed, ${most} allowed`),
    );
  }
  return { faults, said, looked: names.length };
}

/** Bytes that nothing compresses, always the same. */
function noise(length) {
  let state = 1;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255));
}

function planted() {
  const site = mkdtempSync(join(target, "sizes-"));
  mkdirSync(join(site, "en"));
  const large = {
    "large.html": 14 * 1024,
    "en/search.json": 15 * 1024,
    "one.js": 3 * 1024,
    "two.js": 3 * 1024,
    "large.css": 14 * 1024,
  };
  for (const [name, size] of Object.entries(large)) writeFileSync(join(site, name), noise(size));
  const { faults } = judge(site);
  rmSync(site, { recursive: true });
  const missed = LIMITS.filter(({ kind }) => !faults.some((line) => line.startsWith(`${kind}: `)));
  end(
    missed.map(({ kind }) => `not found: ${kind}`),
    LIMITS.length,
    `${LIMITS.length} large files planted`,
  );
}

if (process.argv[2] === "planted") planted();
const { faults, said, looked } = judge(process.argv[2]);
end(faults, looked, said.join("\n= "));
