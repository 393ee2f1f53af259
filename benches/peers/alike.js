// Whether another generator made the same pages as versus, so that times can be compared: the same files; on a sample of pages,
// every locale and every sort, the same elements, attributes and texts, white space between them aside, and the same structured
// data; and within 2 % as many bytes, of each page of the sample and of all pages. And the same data, file by file.
//
//   node benches/peers/alike.js TREE PEER    two built trees
//   node benches/peers/alike.js planted      differences are planted in pages, and must be found

import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "./eleventy/node_modules/parse5/dist/index.js";
import { end } from "../../tests/words/versus.js";

/** How far the bytes may be apart. */
const APART = 0.02;
/** How many pages of each sort are looked at in each locale. */
const EACH = 6;

/** The sorts of pages, by what their text has; a page is of the first that holds. */
const SORTS = [
  { sort: "code", has: (html) => html.includes('id="comparisons"') },
  { sort: "note", has: (html) => html.includes('id="note"') },
  { sort: "authored", has: (html) => html.includes('class="situations"') },
  { sort: "one exchange or none", has: (html) => html.split("<pre").length < 3 },
  { sort: "pair", has: () => true },
];

/** Elements whose text is read as a whole, so that a space that is missing between two elements in it is seen. */
const WHOLE = new Set(["p", "h1", "h2", "h3", "h4", "th", "a", "summary", "title", "strong"]);

/** A page as a list of lines: elements with their attributes, and texts. */
function lines(html) {
  const all = [];
  walk(parse(html), false, all);
  return all;
}

function walk(node, isExact, all) {
  if (node.nodeName === "#text") {
    const text = isExact ? node.value : squeezed(node.value);
    if (text) all.push(`text ${text}`);
    return;
  }
  if (node.tagName) {
    const attributes = node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
    all.push(`<${[node.tagName, ...attributes].join(" ")}>`);
    if (isData(node)) {
      all.push(...data(JSON.parse(text(node)), "json"));
      return;
    }
    if (WHOLE.has(node.tagName)) all.push(`whole ${squeezed(text(node))}`);
  }
  for (const child of node.childNodes ?? []) walk(child, isExact || ["pre", "script"].includes(node.tagName), all);
  if (node.tagName) all.push(`</${node.tagName}>`);
}

function squeezed(text) {
  return text.replace(/[ \t\n]+/g, " ").trim();
}

function text(node) {
  return node.value ?? (node.childNodes ?? []).map(text).join("");
}

function isData(node) {
  return node.tagName === "script" && node.attrs.some(({ value }) => value === "application/ld+json");
}

/** Every value of structured data with its path, in whatever order an object names them. */
function data(value, path) {
  if (value === null || typeof value !== "object") return [`${path} = ${JSON.stringify(value)}`];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).sort();
  return [`${path} has ${keys.length}`, ...keys.flatMap((key) => data(value[key], `${path}.${key}`))];
}

/** What tells two texts of a page apart: nothing, or the first difference and the bytes. */
function compare(name, ours, theirs) {
  const faults = [];
  const [a, b] = [lines(ours), lines(theirs)];
  const at = a.findIndex((line, index) => line !== b[index]);
  if (at >= 0) faults.push(`${name}: ${shortened(b[at])} in place of ${shortened(a[at])}`);
  else if (b.length > a.length) faults.push(`${name}: ${shortened(b[a.length])} in place of nothing`);
  return [...faults, ...apart(name, Buffer.byteLength(ours), Buffer.byteLength(theirs))];
}

function apart(name, ours, theirs) {
  return Math.abs(theirs - ours) / ours > APART ? [`${name}: ${theirs} bytes in place of ${ours}`] : [];
}

function shortened(line = "nothing") {
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** The folders in one of a tree. */
function folders(tree, path) {
  const entries = readdirSync(join(tree, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function locales(tree) {
  return folders(tree, "").filter((name) => !["api", "og", "vendor", ".well-known"].includes(name));
}

/** The pages of codes and pairs in a tree of versus: those two folders below a locale, but for the matrix. */
function pages(tree) {
  return locales(tree).flatMap((locale) =>
    folders(tree, locale).flatMap((family) =>
      folders(tree, `${locale}/${family}`).filter((name) => name !== "matrix").map((name) => `${locale}/${family}/${name}`)));
}

/** The files of data in each locale of a tree. */
function files(tree) {
  const api = folders(tree, "").includes("api") ? folders(tree, "api") : [];
  const found = api.flatMap((locale) => readdirSync(join(tree, "api", locale)).map((name) => `api/${locale}/${name}`));
  const searches = locales(tree).map((locale) => `${locale}/search.json`);
  return [...found, ...searches.filter((path) => existsSync(join(tree, path)))];
}

/** What is wrong with the data of a peer. */
function judgeData(tree, peer) {
  const [ours, theirs] = [files(tree), files(peer)];
  const known = new Set(theirs);
  const others = theirs.filter((path) => !ours.includes(path)).map((path) => `${path}: not a file of versus`);
  const faults = ours.flatMap((path) => {
    if (!known.has(path)) return [`${path}: missing`];
    const [a, b] = [tree, peer].map((of) => data(JSON.parse(readFileSync(join(of, path), "utf8")), ""));
    const at = a.findIndex((line, index) => line !== b[index]);
    if (at < 0 && a.length === b.length) return [];
    return [`${path}: ${shortened(b[at])} in place of ${shortened(a[at])}`];
  });
  return [...others, ...faults].slice(0, 20);
}

/** Of each sort and locale some pages, evenly apart. */
function sample(tree, all) {
  const groups = new Map();
  for (const path of all) {
    const html = read(tree, path);
    const { sort } = SORTS.find(({ has }) => has(html));
    const key = `${path.split("/")[0]} ${sort}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(path);
  }
  return [...groups.values()].flatMap((group) => {
    const step = Math.max(1, (group.length - 1) / (EACH - 1));
    return Array.from({ length: Math.min(EACH, group.length) }, (_, index) => group[Math.floor(index * step)]);
  });
}

function read(tree, path) {
  return readFileSync(join(tree, path, "index.html"), "utf8");
}

function size(tree, path) {
  return statSync(join(tree, path, "index.html"), { throwIfNoEntry: false })?.size;
}

/** What is wrong with the pages of a peer, how many were looked at, and what they come to. */
function judge(tree, peer) {
  const all = pages(tree);
  const missing = all.filter((path) => size(peer, path) === undefined).map((path) => `${path}: missing`);
  const known = new Set(all);
  const others = pages(peer).filter((path) => !known.has(path)).map((path) => `${path}: not a page of versus`);
  if (missing.length + others.length > 0) {
    return { faults: [...missing, ...others].slice(0, 20), looked: 0, said: `${all.length} pages by versus` };
  }
  const sum = (of) => all.reduce((sum, path) => sum + size(of, path), 0);
  const [ours, theirs] = [sum(tree), sum(peer)];
  const looked = sample(tree, all);
  const faults = looked.flatMap((path) => compare(path, read(tree, path), read(peer, path)));
  const said = `${looked.length} of ${all.length} pages looked at; ${theirs} bytes, ${ours} by versus`;
  return { faults: [...apart("all pages", ours, theirs), ...faults, ...judgeData(tree, peer)], looked: looked.length, said };
}

const PAGE = `<!doctype html><html lang="en"><head><title>One</title>
<script type="application/ld+json">{"name":"One","about":[{"code":1},{"code":2}]}</script></head>
<body><h1>One <em>vs</em> <b>other</b></h1><p class="a">Some words &amp; more</p>
<ul><li><a href="/x/">x</a></li><li>y</li></ul><pre>a
  b</pre><table><tbody><tr><td>1</td></tr></tbody></table></body></html>`;

/** What must be found when it is replaced in the page. */
const PLANTED = {
  "another text": ["Some words", "Some word"],
  "another text in an element": ["<li>y", "<li>z"],
  "an attribute of another value": ['class="a"', 'class="b"'],
  "an attribute that is gone": [' class="a"', ""],
  "an attribute that is new": ["<ul>", '<ul id="u">'],
  "another address": ["/x/", "/y/"],
  "another element": ["<em>vs</em>", "<i>vs</i>"],
  "an element that is gone": ["<li>y</li>", ""],
  "an element that is new": ["</ul>", "<li></li></ul>"],
  "an element at the end": ["</body>", "<p></p></body>"],
  "elements in another order": ['<li><a href="/x/">x</a></li><li>y</li>', '<li>y</li><li><a href="/x/">x</a></li>'],
  "an element elsewhere in the tree": ["<em>vs</em> <b>other</b>", "<em>vs <b>other</b></em>"],
  "a space that is gone between elements": ["</em> <b>", "</em><b>"],
  "white space within pre": ["  b", " b"],
  "an escape too many": ["&amp;", "&amp;amp;"],
  "another title": ["<title>One", "<title>Two"],
  "another language": ['lang="en"', 'lang="ja"'],
  "another value of data": ['"code":2', '"code":3'],
  "a text for a number of data": ['"code":2', '"code":"2"'],
  "a value of data that is gone": ['{"code":1},', ""],
  "a value of data that is new": ['"code":2', '"code":2,"b":1'],
  "many bytes": ["<p ", `${" ".repeat(100)}<p `],
};
/** What makes no difference. */
const ALIKE = {
  "the same page": ["", ""],
  "white space between elements": ["</li><li>", "</li>\n<li>"],
  "a break for a space": ["Some words", "Some\nwords"],
  "another escape": ["&amp;", "&#38;"],
  "data in another order": ['"name":"One","about":[{"code":1},{"code":2}]', '"about":[{"code":1},{"code":2}],"name":"One"'],
};

/** What must be found in a tree: changes of its pages by path, `null` for none. */
const PAGES = {
  "en/http/1": PAGE,
  "en/http/1-vs-2": PAGE,
  "ja/http/1": PAGE,
  "ja/http/1-vs-2": PAGE,
  "en/http/matrix": PAGE,
  "api/en/http.json": '{"codes":[{"slug":"1"}]}',
  "ja/search.json": "[]",
};
const PLANTED_TREES = {
  "a page that is missing": { "ja/http/1": null },
  "a page too many": { "ja/http/2": PAGE },
  "a locale too many": { "tr/http/1": PAGE },
  "a page that differs": { "ja/http/1-vs-2": PAGE.replace("Some", "Any") },
  "data that is missing": { "api/en/http.json": null },
  "data that differs": { "api/en/http.json": '{"codes":[{"slug":"2"}]}' },
  "data that is new": { "ja/search.json": "[1]" },
  "a file of data too many": { "en/search.json": "[]" },
};
const ALIKE_TREES = { "the same tree": {}, "a matrix that is missing": { "en/http/matrix": null } };

function write(changes) {
  const tree = mkdtempSync(join(tmpdir(), "alike-"));
  for (const [path, page] of Object.entries({ ...PAGES, ...changes })) {
    if (page === null) continue;
    const file = join(tree, path.endsWith(".json") ? path : `${path}/index.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
  return tree;
}

function findsInTree(changes) {
  const [tree, peer] = [write({}), write(changes)];
  const { faults } = judge(tree, peer);
  for (const made of [tree, peer]) rmSync(made, { recursive: true });
  return faults.length > 0;
}

function planted() {
  const finds = ([old, different]) => compare("page", PAGE, PAGE.replace(old, different)).length > 0;
  const differ = [
    ...Object.entries(PLANTED).map(([name, change]) => ({ name, isFound: finds(change) })),
    ...Object.entries(PLANTED_TREES).map(([name, changes]) => ({ name, isFound: findsInTree(changes) })),
  ];
  const alike = [
    ...Object.entries(ALIKE).map(([name, change]) => ({ name, isFound: finds(change) })),
    ...Object.entries(ALIKE_TREES).map(([name, changes]) => ({ name, isFound: findsInTree(changes) })),
  ];
  const unplanted = Object.entries({ ...PLANTED, ...ALIKE }).filter(([, [old]]) => !PAGE.includes(old));
  end(
    [
      ...unplanted.map(([name]) => `not planted: ${name}`),
      ...differ.filter(({ isFound }) => !isFound).map(({ name }) => `not found: ${name}`),
      ...alike.filter(({ isFound }) => isFound).map(({ name }) => `no difference: ${name}`),
    ],
    differ.length,
    `${differ.length} differences planted`,
  );
}

if (process.argv[2] === "planted") planted();
const { faults, looked, said } = judge(process.argv[2], process.argv[3]);
end(faults, looked, said);
