// What stands before the words of a page, and after them.
import { data, escape, json, once, url } from "./site.js";

// What all pages of a locale have alike, as pieces.
export const of_locale = once((f, l) => {
  const [family, locale] = [data.families[f], data.locales[l]];
  const words = family.locales[l];
  const { ui } = locale;
  const text = Object.fromEntries(Object.entries(locale.ui_text).map(([name, said]) => [name, escape(said)]));
  const title = escape(data.title);
  const head = `<meta name="color-scheme" content="light dark">
<link rel="icon" href="${data.root}favicon.svg" type="image/svg+xml">
<script>try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>import("${data.root}find.js"))))</script>
<link rel="stylesheet" href="${data.root}site.css">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"TechArticle","inLanguage":${json(locale.tag)},"isPartOf":{"@type":"WebSite","name":${json(data.title)},"url":${json(data.base)}},`;
  const list = `{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":${json(data.title)},"item":${json(`${data.base}${locale.tag}/`)}},{"@type":"ListItem","position":2,"name":${json(family.title)},"item":${json(`${data.base}${locale.tag}/${family.slug}/`)}},`;
  const top = `</head>
<body>
<a class="skip" href="#content">${ui.skip_to_content}</a>
<header class="top">
<a class="brand" href="${locale.home}"><bdi>${title}</bdi></a>
<span class="tagline">${ui.site_tagline}</span>
<details class="finder" id="finder" data-home="${locale.home}" data-search="${locale.search}" data-family="${family.slug}"`;
  const main = `</ul>
</nav>
</details>
</header>
<main id="content" tabindex="-1">
<nav class="breadcrumb" aria-label="${text.breadcrumb}">
<ol>
<li><a href="${locale.home}"><bdi>${title}</bdi></a></li>
<li><a href="${words.url}"><bdi>${escape(family.title)}</bdi></a></li>
</ol>
</nav>
`;
  const bottom = `</section>

</main>
<footer class="bottom">
<p class="scripted"><label for="theme">${ui.theme}</label>
<select class="theme" id="theme">
<option value="auto">${text.theme_auto}</option>
<option value="light">${text.theme_light}</option>
<option value="dark">${text.theme_dark}</option>
</select></p>
${locale.review ? `<p>${locale.review}</p>\n` : ""}<p>${ui.footer_sources}</p>
</footer>
</body>
</html>
`;
  const labels = words.labels.map((label) => `<tr><th scope="row">${label}</th>`);
  const strong = words.labels.map((label) => `<li><strong>${label}</strong>\n`);
  return { head, list, top, finder: finder(locale, ui, text), main, bottom, labels, strong, text, title };
});

function finder(locale, ui, text) {
  const lists = locale.families.map((family) => `<li><a href="${family.url}">${family.name}</a></li>
<li><a href="${family.matrix}">${ui.finder_matrix}</a></li>
`);
  return `>
<summary>${ui.finder_open}</summary>
<div class="panel">
<form class="scripted" id="search" role="search">
<label for="search-field">${ui.finder_search}</label>
<div class="field"><input id="search-field" type="search" autocomplete="off" spellcheck="false" enterkeyhint="go" placeholder="${text.finder_example}">
<div id="search-list" class="options" role="listbox" aria-label="${text.finder_search}" hidden></div></div>
<p class="hint" role="status" data-none="${text.finder_none}" data-unavailable="${text.finder_unavailable}"></p>
</form>
<form class="scripted" id="picker">
<fieldset><legend>${ui.picker_title}</legend>
<div class="field"><label for="pick-first">${ui.picker_first}</label>
<input id="pick-first" type="text" autocomplete="off" spellcheck="false">
<div id="pick-first-list" class="options" role="listbox" aria-label="${text.picker_first}" hidden></div></div>
<div class="field"><label for="pick-second">${ui.picker_second}</label>
<input id="pick-second" type="text" autocomplete="off" spellcheck="false">
<div id="pick-second-list" class="options" role="listbox" aria-label="${text.picker_second}" hidden></div></div>
<button type="submit">${ui.picker_go}</button>
</fieldset>
<p class="hint" role="status" data-same="${text.picker_same}" data-unknown="${text.picker_unknown}"></p>
</form>
<nav class="lists" aria-label="${text.finder_lists}">
<ul>
${lists.join("")}</ul>
</nav>
</div>
</details>
<details class="languages">
<summary>${escape(locale.endonym)}</summary>
<nav aria-label="${text.languages}">
<ul>
<li lang="${locale.tag}" dir="${locale.direction}" aria-current="true">${escape(locale.endonym)}</li>
`;
}

// The page in all languages: links for search engines, and for readers.
export const versions = once((f, name, indexed) => {
  const family = data.families[f];
  const link = (tag, of) => `<link rel="alternate" hreflang="${tag}" href="${data.base}${of}/${family.slug}/${name}/">\n`;
  const tags = indexed ? indexed.split(" ") : [];
  const standard = tags.includes(data.default) ? link("x-default", data.default) : "";
  const alternates = tags.map((tag) => link(tag, tag)).join("") + standard;
  const languages = data.locales.map(({ tag, direction, endonym }) =>
    `<li><a href="${data.root}${tag}/${family.slug}/${name}/" lang="${tag}" dir="${direction}">${escape(endonym)}</a></li>\n`);
  return { alternates, languages: languages.map((_, l) => languages.toSpliced(l, 1).join("")) };
});

// From the beginning of a page to its heading.
export function head(f, l, { name, title, description, indexed, chosen, terms, modified }) {
  const [family, locale, of] = [data.families[f], data.locales[l], of_locale(f, l)];
  const address = url(l, family, name);
  const { alternates, languages } = versions(f, name, indexed);
  const [shown, told] = [escape(title), escape(description)];
  const plain = (text) => json(locale.direction === "rtl" ? text.replace(/[\u2068\u2069]/g, "") : text);
  const [named, at] = [plain(title), json(address)];
  const links = indexed.split(" ").includes(locale.tag)
    ? `<link rel="canonical" href="${address}">\n${alternates}`
    : `<meta name="robots" content="noindex">\n<link rel="canonical" href="${address}">\n`;
  return `<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown} · ${of.title}</title>
<meta name="description" property="og:description" content="${told}">
${links}<meta property="og:url" content="${address}">
<meta property="og:title" content="${shown}">
<meta property="og:type" content="article">
<meta name="twitter:card" content="summary">
<meta property="og:site_name" content="${of.title}">
<meta property="og:locale" content="${locale.open_graph}">
${of.head}"@id":${at},"headline":${named},"description":${plain(description)},"about":[${terms}]${modified ? `,"dateModified":"${modified}"` : ""}},${of.list}{"@type":"ListItem","position":3,"name":${named}}]}]}</script>
${of.top}${chosen}${of.finder}${languages[l]}${of.main}`;
}
