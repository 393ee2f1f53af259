// Comfort: search, picker, matrix, theme, reversed addresses. Pages work without it.
import Combobox from "./vendor/combobox-nav.js";

const MOST = 8;
const root = document.documentElement;
const $ = (selector, within = document) => within.querySelector(selector);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const plain = (text) =>
  text.normalize("NFKC").toLocaleLowerCase(root.lang).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i");
const segments = new Intl.Segmenter(root.lang, { granularity: "word" });
const words = (text) => [...segments.segment(plain(text))].filter((part) => part.isWordLike).map((part) => part.segment);

// How well an item fits a word: "limited" finds "limit" as well.
const fit = (item, typed) => {
  if (item.names.includes(typed)) return 100;
  if (item.names.some((name) => name.startsWith(typed))) return 60;
  if (item.words.some((word) => word.startsWith(typed))) return 20;
  if (item.text.includes(typed)) return 10;
  return item.words.some((word) => word.length > 3 && typed.startsWith(word)) ? 5 : 0;
};
const find = (items, query) => {
  const typed = words(query);
  const scored = items.map((item) => {
    const fits = typed.map((word) => fit(item, word)).filter(Boolean);
    return { item, share: fits.length / typed.length, score: fits.reduce((a, b) => a + b, item.bonus) };
  });
  const best = Math.max(0.5, ...scored.map(({ share }) => share || 0));
  return scored
    .filter(({ share }) => share === best)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ item }) => item);
};

const finder = $("#finder");
let home = finder?.dataset.home;
let loading;

const load = () => (loading ??= fetch(finder.dataset.search).then((answer) => answer.json()).then(read).catch(() => {
  const { unavailable } = $("#search .hint").dataset;
  for (const hint of document.querySelectorAll(".hint")) hint.textContent = unavailable;
  loading = undefined;
  return { codes: [], all: [] };
}));
const read = ({ families }) => {
  const codes = [];
  const situations = [];
  for (const { slug: family, title, codes: rows, situations: told } of families) {
    const own = rows.map(([slug, name, phrase, gloss, ...aliases]) => {
      const heading = phrase ? `${name} ${phrase}` : name;
      const text = plain([slug, heading, gloss, title, ...aliases].join(" "));
      return { family, slug, heading, gloss, text, names: [plain(name), slug], words: words(text), bonus: 3, url: `${home}${family}/${slug}/` };
    });
    codes.push(...own);
    for (const [first, second, right, gloss] of told) {
      const [a, b, { heading }] = [own[first], own[second], own[right]];
      const text = plain(`${heading} ${gloss}`);
      situations.push({ heading, gloss, where: `${a.names[0]} vs ${b.names[0]}`, text, names: [], words: words(text), bonus: 0, url: pairUrl(a, b) });
    }
  }
  return { codes, all: codes.concat(situations) };
};

const pairUrl = (a, b) => {
  const [first, second] = a.slug < b.slug ? [a, b] : [b, a];
  return `${home}${a.family}/${first.slug}-vs-${second.slug}/`;
};
// "401 vs 403", or both in any words, is a comparison.
const asPair = (codes, query) => {
  const typed = words(query.replaceAll("-", " "));
  const [a, b, more] = codes.filter((code) => code.names.some((name) => typed.includes(name)));
  if (!b || more || a.family !== b.family) return [];
  return [{ heading: `${a.heading} vs ${b.heading}`, url: pairUrl(a, b) }];
};

// A field with suggestions: links, unless `choose` takes them.
const suggest = (input, search, choose) => {
  const list = $(`#${input.id}-list`) ?? $(`#${input.id.replace("-field", "-list")}`);
  // Input methods have the keys first.
  input.addEventListener("keydown", (event) => event.isComposing && event.stopImmediatePropagation());
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: "active", tabInsertsSuggestions: !!choose });
  const hide = () => {
    if (list.hidden) return false;
    list.hidden = true;
    combobox.stop();
    return true;
  };
  const show = (items) => {
    hide();
    if (document.activeElement !== input) return;
    list.replaceChildren(...items.map((item, index) => {
      const option = make(choose ? "div" : "a", { role: "option", id: `${list.id}-${index}` }, make("b", { textContent: item.heading }));
      if (item.where) option.append(" ", make("small", { textContent: item.where }));
      if (item.gloss) option.append(make("span", { textContent: item.gloss }));
      if (choose) option.addEventListener("combobox-commit", () => { choose(item); hide(); });
      else [option.href, option.tabIndex] = [item.url, -1];
      return option;
    }));
    if (items.length) {
      list.hidden = false;
      combobox.start();
    }
  };
  input.addEventListener("input", async () => show(await search(input.value)));
  input.addEventListener("blur", hide);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && hide()) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
};

const setUpSearch = (form) => {
  const [input, hint] = [$("input", form), $(".hint", form)];
  let best;
  suggest(input, async (query) => {
    const { codes, all } = await load();
    const found = asPair(codes, query).concat(find(all, query)).slice(0, MOST);
    best = found[0];
    if (all.length) hint.textContent = query.trim() && !best ? hint.dataset.none : "";
    return found;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (best) location.assign(best.url);
  });
};

const setUpPicker = (form) => {
  const inputs = [...form.querySelectorAll("input")];
  const hint = $(".hint", form);
  const chosen = [];
  const code = (codes, at) => (chosen[at]?.heading === inputs[at].value ? chosen[at] : find(codes, inputs[at].value)[0]);
  const choose = (at, item) => {
    [chosen[at], inputs[at].value, hint.textContent] = [item, item.heading, ""];
  };
  inputs.forEach((input, at) => {
    const search = async (query) => {
      const { codes } = await load();
      const other = inputs[1 - at].value && code(codes, 1 - at);
      return find(codes.filter((item) => !other || item.family === other.family), query);
    };
    suggest(input, search, (item) => choose(at, item));
    for (const kind of ["focus", "click"]) {
      input.addEventListener(kind, () => chosen[at]?.heading === input.value && input.select());
    }
  });
  const { family, first, second } = finder.dataset;
  finder.addEventListener("focusin", async () => {
    const { codes } = await load();
    [first, second].forEach((slug, at) => {
      const item = codes.find((item) => item.family === family && item.slug === slug);
      if (!item || inputs[at].value) return;
      choose(at, item);
      if (document.activeElement === inputs[at]) inputs[at].select();
    });
  }, { once: true });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { codes } = await load();
    if (!codes.length) return;
    const [a, b] = [code(codes, 0), code(codes, 1)];
    if (!a || !b || a.family !== b.family) hint.textContent = hint.dataset.unknown;
    else if (a === b) hint.textContent = hint.dataset.same;
    else location.assign(pairUrl(a, b));
  });
};

const setUpKeys = () => {
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      finder.open = true;
      $("#search-field").focus();
    } else if (event.key === "Escape") {
      const open = event.target.closest("header details[open]");
      if (!open) return;
      open.open = false;
      $("summary", open).focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const details of document.querySelectorAll("header details[open]")) {
      if (!details.contains(event.target)) details.open = false;
    }
  });
};

const setUpTheme = (select) => {
  const show = (theme) => {
    select.value = theme;
    if (!select.value) select.value = "auto";
    if (select.value === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  const stored = () => {
    try {
      show(localStorage.theme);
    } catch {
      select.parentElement.hidden = true;
    }
  };
  select.addEventListener("change", () => {
    show(select.value);
    if (select.value === "auto") delete localStorage.theme;
    else localStorage.theme = select.value;
  });
  for (const kind of ["storage", "pageshow"]) addEventListener(kind, stored);
  stored();
};

// The matrix, once somebody comes near: every cell is a link, and arrow keys move among them.
const setUpMatrix = (table) => {
  const family = finder.dataset.family;
  const code = (cell) => ({ family, name: cell.textContent, slug: $("a", cell).pathname.split("/").at(-2) });
  const [, ...heads] = table.rows[0].cells;
  const grid = [[undefined, ...heads.map((cell) => $("a", cell))]];
  for (const row of table.tBodies[0].rows) {
    const [head, ...cells] = [...row.cells].slice(0, -1);
    grid.push([$("a", head), ...cells.map((cell, column) => {
      const [a, b] = [code(heads[column]), code(head)];
      return $("a", cell) ?? cell.appendChild(make("a", { href: pairUrl(a, b), ariaLabel: `${a.name} vs ${b.name}` }));
    })]);
  }
  const links = grid.flat().filter(Boolean);
  let stop;
  const stopAt = (link) => {
    if (stop) stop.tabIndex = -1;
    (stop = link).tabIndex = 0;
  };
  for (const link of links) link.tabIndex = -1;
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -Infinity], End: [0, Infinity] };
  table.addEventListener("keydown", (event) => {
    const [row, step] = [grid.findIndex((row) => row.includes(event.target)), steps[event.key]];
    if (row < 0 || !step) return;
    event.preventDefault();
    const across = root.dir === "rtl" && Math.abs(step[1]) === 1 ? -step[1] : step[1];
    const next = grid[row + step[0]] ?? grid[row];
    const column = Math.max(event.key === "Home" ? 1 : 0, Math.min(next.length - 1, grid[row].indexOf(event.target) + across));
    (next[column] ?? next[1])?.focus();
  });
  table.addEventListener("focusin", ({ target }) => links.includes(target) && stopAt(target));
  stopAt(table.contains(document.activeElement) ? document.activeElement : links[0]);
};

// No page here: perhaps in the other order; else the search begins with the address.
const setUpNotFound = (choices) => {
  const reversed = location.pathname.match(/^(.*\/)([a-z0-9-]+?)-vs-([a-z0-9-]+)\/?$/);
  if (reversed && reversed[2] > reversed[3]) {
    location.replace(`${location.origin}${reversed[1]}${reversed[3]}-vs-${reversed[2]}/${location.search}${location.hash}`);
    return;
  }
  const all = [...choices.children];
  const own = all.find((choice) => location.pathname.startsWith(choice.dataset.home));
  if (own) {
    const heading = $("h2", own);
    if (heading) {
      [root.lang, root.dir] = [own.lang, own.dir];
      $("h1").textContent = document.title = heading.textContent;
      heading.remove();
    }
    for (const choice of all) choice.hidden = choice !== own;
    home = own.dataset.home;
    finder.dataset.search = `${home}search.json`;
  }
  const last = location.pathname.split("/").filter(Boolean).at(-1) ?? "";
  if (last.endsWith(".html")) return;
  const input = $("#search-field");
  load().then(({ codes, all }) => {
    const query = last.replace(/%..|-/g, " ");
    if (!asPair(codes, query).concat(find(all, query)).length) return;
    input.value = query;
    input.focus();
    input.dispatchEvent(new Event("input"));
  });
};

setUpTheme($("#theme"));
if (finder) {
  setUpSearch($("#search"));
  setUpPicker($("#picker"));
  setUpKeys();
}
const matrix = $(".matrix");
if (matrix) {
  for (const link of matrix.querySelectorAll("th a")) link.tabIndex = -1;
  const near = new AbortController();
  for (const kind of ["focusin", "pointerover"]) {
    matrix.addEventListener(kind, () => { near.abort(); setUpMatrix(matrix); }, { signal: near.signal });
  }
}
if ($("#not-found")) setUpNotFound($("#not-found"));
