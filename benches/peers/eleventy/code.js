// The page about one code.
import { data, escape } from "./site.js";
import { head, of_locale } from "./head.js";
import { exchange, links, of_code } from "./fragments.js";

export function code(f, l, slug) {
  const [family, { ui }, of] = [data.families[f], data.locales[l], of_locale(f, l)];
  const words = family.locales[l];
  const { code, said, cells, cited, term, edits } = of_code(f, l, slug);
  const indexed = data.locales.filter((_, l) => family.locales[l].codes[slug].indexed).map(({ tag }) => tag).join(" ");
  const top = head(f, l, {
    name: slug,
    title: said.page_title,
    description: said.description,
    indexed,
    chosen: ` data-first="${slug}"`,
    terms: term,
    modified: code.reviewed,
  });
  const fixes = said.fixes.map(({ label, text }) => `${label ? `<h3>${label}</h3>\n` : ""}<p>${text}</p>\n`);
  const facts = said.cells.map((fact, i) => (fact ? `${of.labels[i]}<td>${cells[i]}</td></tr>\n` : ""));
  const near = code.near.map(([other, name]) => `<li class="class-${family.codes[other].class}"><a href="${words.url}${name}/">${words.codes[other].title}</a> <span class="gloss">${words.codes[other].gloss}</span></li>\n`);
  return `${top}
<h1 class="pair" data-first="${code.class}">${said.heading}</h1>
${said.notices.map((notice) => `<p class="notice">${notice}</p>\n`).join("")}<div class="summary" id="summary">
<p class="verdict">${said.gloss}</p>
${aliases(said, ui)}${said.same_number ? `<p class="same-number">${said.same_number}</p>\n` : ""}</div>

<div class="codes">
<section class="code single class-${code.class}" id="code-${slug}" aria-labelledby="explanation-title">
<p class="class-label">${said.class_label}</p>
<h2 id="explanation-title">${ui.section_explanation}</h2>
<p>${said.explanation}</p>
<h2>${ui.section_when}</h2>
<p>${said.when}</p>
<h2>${ui.section_fix}</h2>
${fixes.join("")}<h2>${ui.section_use}</h2>
<p>${said.use}</p>
${code.exchange ? `<h2>${ui.section_exchange}</h2>\n${exchange(code.exchange)}\n` : ""}</section>
</div>

<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">${ui.section_facts_of_code}</h2>
<table class="facts one">
<tbody>
<tr><th scope="row">${ui.namespace}</th><td><p><a href="${escape(said.namespace.url)}">${said.namespace.title}</a></p></td></tr>
<tr><th scope="row">${ui.defined_in}</th><td><p>${links([said.defined])}</p></td></tr>
${facts.join("")}</tbody>
</table>
</section>

${equivalents(said, ui)}<section id="comparisons" aria-labelledby="comparisons-title">
<h2 id="comparisons-title">${ui.section_comparisons}</h2>
<p>${ui.comparisons_order}</p>
<ul class="members">
${near.join("")}</ul>
</section>

<section id="more" class="more" aria-labelledby="more-title">
<h2 id="more-title">${ui.section_more}</h2>
<h3>${ui.more_sources}</h3>
<ul class="sources">
${cited}</ul>
${said.reviewed ? `<p class="reviewed">${said.reviewed}</p>\n` : ""}${edits ? `<p class="improve">${ui.improve}${edits}</p>\n` : ""}${of.bottom}`;
}

function aliases({ aliases }, ui) {
  if (aliases.length === 0) return "";
  const known = aliases.map(({ phrase, url, label }) =>
    ` ${phrase} <span class="source"><a href="${escape(url)}">${label}</a></span>`);
  return `<p>${ui.also_known_as}${known.join(" · ")}</p>\n`;
}

function equivalents({ equivalents }, ui) {
  if (equivalents.length === 0) return "";
  const others = equivalents.map(({ text, url, label }) =>
    `<li>${text} <span class="source"><a href="${escape(url)}">${label}</a></span></li>\n`);
  return `<section id="equivalents" aria-labelledby="equivalents-title">
<h2 id="equivalents-title">${ui.more_equivalents}</h2>
<ul>
${others.join("")}</ul>
</section>

`;
}
