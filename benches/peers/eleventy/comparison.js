// The page that compares two codes.
import { data, escape, once } from "./site.js";
import { head, of_locale } from "./head.js";
import { of_code, of_pair, sentences } from "./fragments.js";

export function comparison(f, l, pair) {
  const [family, locale] = [data.families[f], data.locales[l]];
  const { ui } = locale;
  const [of, say, both] = [of_locale(f, l), sentences(f, l), of_pair(f, pair)];
  const [a, b] = [of_code(f, l, pair.first), of_code(f, l, pair.second)];
  const own = pair.words[locale.tag] ?? {};
  const titles = [a.said.title, b.said.title];
  const names = [a.code.title, b.code.title];
  const top = head(f, l, {
    name: pair.name,
    title: say.title_text(family.title, ...names),
    description: own.authored ? own.description : say.description(...names, a.said.gloss_text, b.said.gloss_text),
    indexed: both.indexed,
    chosen: ` data-first="${pair.first}" data-second="${pair.second}"`,
    terms: `${a.term},${b.term}`,
    modified: both.modified,
  });
  const summary = [
    say.summary(...titles, a.said.gloss, b.said.gloss),
    a.code.class === b.code.class
      ? say.same_class(...titles, a.said.class_label)
      : say.classes(...titles, a.said.class_label, b.said.class_label),
  ];
  if (own.authored) summary.unshift(own.verdict);
  else if (pair.lead) summary.push(running(a.said.cells[pair.lead], b.said.cells[pair.lead]));
  const notices = (own.notices ?? []).map((notice) => `<p class="notice">${notice}</p>\n`);
  const reviewed = (both.reviewed === "first" ? a : b).said.reviewed;
  return `${top}
<h1 class="pair" data-first="${a.code.class}" data-second="${b.code.class}">${say.title(family.title, ...titles)}</h1>
${notices.join("")}<div class="summary" id="summary">
${summary.map((sentence, i) => `<p${i ? "" : ' class="verdict"'}>${sentence}</p>\n`).join("")}</div>
<nav class="jumps" aria-label="${of.text.on_this_page}">
<ul>
<li><a href="#facts">${ui.section_facts}</a></li>
<li><a href="#codes">${ui.section_fix}</a></li>
<li><a href="#differences">${ui.section_differences}</a></li>
<li><a href="#which">${ui.section_which}</a></li>
<li><a href="#more">${ui.section_more}</a></li>
</ul>
</nav>

<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">${ui.section_facts}</h2>
${tables(a, b, both, of, ui)}</section>

<div class="codes" id="codes">
${column(a, both, 0, ui)}${column(b, both, 1, ui)}</div>

<section id="differences" aria-labelledby="differences-title">
<h2 id="differences-title">${ui.section_differences}</h2>
${differences(a, b, both, of, ui)}</section>

<section id="which" aria-labelledby="which-title">
<h2 id="which-title">${ui.section_which}</h2>
${situations(own, ui)}<ul class="which">
${a.use}${b.use}</ul>
${own.mistake ? `<h3>${ui.common_mistake}</h3>\n<p class="mistake">${own.mistake}</p>\n` : ""}</section>

${own.note ? note(own.note, ui) : ""}<section id="more" class="more" aria-labelledby="more-title">
<h2 id="more-title">${ui.section_more}</h2>
<ul class="about">
${a.about}${b.about}</ul>
${near(pair, f, l, ui)}${equivalents(a, b, ui)}<h3>${ui.more_sources}</h3>
<ul class="sources">
${a.cited}${b.cited}</ul>
${reviewed ? `<p class="reviewed">${reviewed}</p>\n` : ""}${edits(own, a, b, ui)}${of.bottom}`;
}

// Sentences one after the other: a space between them, unless the first ends like a Japanese one.
function running(a, b) {
  return a.says.endsWith("。") ? a.says + b.says : `${a.says} ${b.says}`;
}

function tables(a, b, both, of, ui) {
  let html = "";
  if (both.differ.length > 0) {
    html += `<table class="facts two">
<thead>
<tr><th scope="col"><span class="mark" aria-hidden="true">≠</span> ${ui.facts_differ}</th>${a.column}${b.column}</tr>
</thead>
<tbody>
`;
    for (const fact of both.differ) html += `${of.labels[fact]}<td>${a.cells[fact]}</td><td>${b.cells[fact]}</td></tr>\n`;
    html += "</tbody>\n</table>\n";
  }
  if (both.same.length > 0) {
    html += `<details class="same">
<summary><span class="mark" aria-hidden="true">=</span> ${ui.facts_same} <span class="count">${both.same.length}</span></summary>
<table class="facts one">
<tbody>
`;
    for (const fact of both.same) {
      html += `${of.labels[fact]}<td>${a.cells[fact]}${a.cells[fact] === b.cells[fact] ? "" : b.sources[fact]}</td></tr>\n`;
    }
    html += "</tbody>\n</table>\n</details>\n";
  }
  return html;
}

function column(code, both, i, ui) {
  if (!both.exchanges[i]) return `${code.block}</div>\n</section>\n`;
  const marked = both.exchanges[0] && both.exchanges[1] ? `<p class="source">${ui.exchange_marked}</p>\n` : "";
  return `${code.block}<h3>${ui.section_exchange}</h3>\n${both.exchanges[i]}\n${marked}</div>\n</section>\n`;
}

function differences(a, b, both, of, ui) {
  if (both.differ.length === 0) return `<p>${ui.no_differences}</p>\n`;
  let html = '<ol class="differences">\n';
  for (const fact of both.differ) html += `${of.strong[fact]}${a.says[fact]}${b.says[fact]}</li>\n`;
  return `${html}</ol>\n`;
}

function situations(own, ui) {
  if (!own.situations?.length) return "";
  const rows = own.situations.map((situation) =>
    `<tr class="class-${situation.class}"><td>${situation.text}</td><td><a href="${situation.url}">${situation.code}</a></td></tr>\n`);
  return `<table class="situations">
<thead><tr><th scope="col">${ui.situation}</th><th scope="col">${ui.situation_code}</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
`;
}

function note(text, ui) {
  return `<section id="note" class="note" aria-labelledby="note-title">
<h2 id="note-title">${ui.section_note}</h2>
${text}
</section>

`;
}

const link = once((f, l, name) => {
  const family = data.families[f];
  const words = family.locales[l];
  const titles = name.split("-vs-").map((slug) => words.codes[slug].title);
  return `<li><a href="${words.url}${name}/">${sentences(f, l).title(family.title, ...titles)}</a></li>\n`;
});

function near(pair, f, l, ui) {
  if (pair.near.length === 0) return "";
  let html = `<h3>${ui.more_near}</h3>\n<ul class="near">\n`;
  for (const name of pair.near) html += link(f, l, name);
  return `${html}</ul>\n`;
}

function equivalents(a, b, ui) {
  if (!a.equivalents && !b.equivalents) return "";
  return `<h3>${ui.more_equivalents}</h3>\n<ul>\n${a.equivalents}${b.equivalents}</ul>\n`;
}

function edits(own, a, b, ui) {
  if (!a.edits) return "";
  const first = own.edit ? ` <a href="${escape(own.edit.url)}">${own.edit.title}</a> · ` : "";
  return `<p class="improve">${ui.improve}${first}${a.edits} · ${b.edits}</p>\n`;
}
