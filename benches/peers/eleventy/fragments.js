// What many pages have of a code or a pair, made once.
import { data, escape, json, once, sentence } from "./site.js";

export const sentences = once((f, l) => {
  const { title, title_text, description, summary, classes, same_class } = data.families[f].locales[l];
  const patterns = { title, title_text, description, summary, classes, same_class };
  return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, sentence(pattern)]));
});

export function links(places) {
  return places.map(({ url, label }) => `<a href="${escape(url)}">${label}</a>`);
}

function sources(part, ui) {
  return `<p class="source">${links(part.sources).map((link) => `${link} `).join("")}${part.reading ? `<em>${ui.fact_reading}</em>` : ""}</p>`;
}

function cell(cell, ui) {
  if (!cell) return `<p class="absent">${ui.fact_not_applicable}</p>`;
  return cell.parts.map((part) => {
    const namespace = part.namespace ? `<span class="namespace">${part.namespace}</span> ` : "";
    return `<p>${namespace}${part.text}</p>\n${sources(part, ui)}`;
  }).join("");
}

function block(code, said, ui) {
  const fixes = said.fixes.map(({ label, text }) => `${label ? `<h4>${label}</h4>\n` : ""}<p>${text}</p>\n`);
  return `<section class="code class-${code.class}" id="code-${code.slug}" aria-labelledby="code-${code.slug}-title">
<div class="part"><h2 id="code-${code.slug}-title"><a href="${said.url}">${said.title}</a></h2>
<p class="class-label">${said.class_label}</p>
${said.same_number ? `<p class="same-number">${said.same_number}</p>\n` : ""}</div>
<div class="part"><h3>${ui.section_explanation}</h3>
<p>${said.explanation}</p></div>
<div class="part"><h3>${ui.section_when}</h3>
<p>${said.when}</p></div>
<div class="part"><h3>${ui.section_fix}</h3>
${fixes.join("")}</div>
<div class="part">`;
}

function term(code, l, family) {
  const base = `${data.base}${data.locales[l].tag}/${family.slug}/`;
  return json({
    "@type": "DefinedTerm",
    name: code.title,
    termCode: code.name,
    url: `${base}${code.slug}/`,
    inDefinedTermSet: base,
    ...(code.aliases.length > 0 && { alternateName: code.aliases }),
  });
}

export const of_code = once((f, l, slug) => {
  const [family, { ui }] = [data.families[f], data.locales[l]];
  const [code, said] = [family.codes[slug], family.locales[l].codes[slug]];
  return {
    code,
    said,
    cells: said.cells.map((fact) => cell(fact, ui)),
    sources: said.cells.map((fact) => (fact ? fact.parts.map((part) => sources(part, ui)).join("") : "")),
    says: said.cells.map((fact) => (fact ? `<p>${fact.says}</p>\n` : "")),
    column: `<th scope="col" class="class-${code.class}">${said.title}</th>`,
    block: block(code, said, ui),
    use: `<li class="class-${code.class}"><strong>${said.title}</strong>\n<p>${said.use}</p></li>\n`,
    about: `<li class="class-${code.class}"><a href="${said.url}">${said.about}</a></li>\n`,
    equivalents: said.equivalents.map(({ text, url, label }) =>
      `<li>${said.title}: ${text} <span class="source"><a href="${escape(url)}">${label}</a></span></li>\n`).join(""),
    cited: `<li>${said.title}: ${links(said.cited).join(" · ")}</li>\n`,
    edits: said.edits.map(({ url, title }) => ` <a href="${escape(url)}">${title}</a>`).join(" · "),
    term: term(code, l, family),
  };
});

// A raw exchange; the lines that only one of two codes has are marked.
export function exchange(messages, own) {
  const message = (lines, i) => lines.map((line, j) =>
    (own?.[i][j] ? `<mark>${escape(line)}</mark>\n` : `${escape(line)}\n`)).join("");
  const [request, response] = messages.map(message);
  return `<pre dir="ltr" translate="no" tabindex="0"><code class="request">${request}</code><code class="response">${response}</code></pre>`;
}

// What is the same of a pair in all languages; asked for in all of them one after the other.
let last = {};
export function of_pair(f, pair) {
  if (last.pair === pair) return last;
  const family = data.families[f];
  const [a, b] = [family.codes[pair.first], family.codes[pair.second]];
  const [differ, same] = [[], []];
  a.keys.forEach((key, fact) => {
    if (key !== b.keys[fact]) differ.push(fact);
    else if (key) same.push(fact);
  });
  last = {
    pair,
    differ,
    same,
    exchanges: [a, b].map((code, i) => (code.exchange ? exchange(code.exchange, pair.own?.[i]) : "")),
    reviewed: a.reviewed > b.reviewed ? "second" : "first",
    modified: a.reviewed > b.reviewed ? a.reviewed : b.reviewed,
    indexed: pair.indexed.join(" "),
  };
  return last;
}
