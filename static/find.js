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

// Text as it is compared: without case and accents.
const plain = (text) =>
  text.normalize("NFKC").toLocaleLowerCase(root.lang).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i");
const words = (text) => plain(text).split(/[^\p{L}\p{N}-]+/u).filter(Boolean);

// How well an item fits a word that was typed, if at all. "limited" finds "limit" as well.
const fit = (item, typed) => {
  if (item.names.includes(typed)) return 100;
  if (item.names.some((name) => name.startsWith(typed))) return 60;
  if (item.words.some((word) => word.startsWith(typed))) return 20;
  if (item.text.includes(typed)) return 10;
  return item.words.some((word) => word.length > 3 && typed.startsWith(word)) ? 5 : 0;
};
const find = (items, query) => {
  const typed = words(query);
  if (!typed.length) return [];
  return items
    .map((item) => {
      const fits = typed.map((word) => fit(item, word));
      return { item, score: Math.min(...fits) && fits.reduce((a, b) => a + b) + item.bonus };
    })
    .filter(({ score }) => score)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ item }) => item);
};

const finder = $("#finder");
let home = finder?.dataset.home;
let loading;

// The codes and situations of this language, once somebody wants to find something.
const load = () => (loading ??= fetch(finder.dataset.search).then((answer) => answer.json()).then(read).catch(() => {
  const hint = $("#search .hint");
  hint.textContent = hint.dataset.unavailable;
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

// A comparison has its two in the order of their bytes.
const pairUrl = (a, b) => {
  const [first, second] = a.slug < b.slug ? [a, b] : [b, a];
  return `${home}${a.family}/${first.slug}-vs-${second.slug}/`;
};
// Two codes that were typed, "401 vs 403", are a comparison.
const asPair = (codes, query) => {
  const typed = words(query).filter((word) => word !== "vs");
  const [a, b] = typed.map((word) => codes.find((code) => code.names.includes(word)));
  if (typed.length !== 2 || !a || !b || a === b || a.family !== b.family) return [];
  return [{ heading: `${a.heading} vs ${b.heading}`, gloss: "", url: pairUrl(a, b) }];
};

// A field with suggestions. `choose` is told what was chosen; without it, suggestions are links.
const suggest = (input, search, choose) => {
  const list = $(`#${input.id}-list`) ?? $(`#${input.id.replace("-field", "-list")}`);
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: "active", tabInsertsSuggestions: !!choose });
  const hide = () => {
    if (list.hidden) return false;
    list.hidden = true;
    combobox.stop();
    return true;
  };
  const show = (items) => {
    // Anew each time: the navigation forgets its first option when the text changes.
    hide();
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
  // The code that was chosen in a field, or else the one that fits best.
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
  // The codes of the page, once somebody comes near.
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
  try {
    select.value = localStorage.theme ?? "auto";
  } catch {
    return;
  }
  select.addEventListener("change", () => {
    if (select.value === "auto") {
      delete localStorage.theme;
      delete root.dataset.theme;
    } else localStorage.theme = root.dataset.theme = select.value;
  });
};

// The matrix, once somebody comes near: every cell leads somewhere, and the arrow keys move from cell to cell.
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

// No page here: a comparison in reversed order has one in the other; else the search begins with what the address says.
const setUpNotFound = (choices) => {
  const reversed = location.pathname.match(/^(.*\/)([a-z0-9-]+?)-vs-([a-z0-9-]+)\/?$/);
  if (reversed && reversed[2] > reversed[3]) {
    location.replace(`${reversed[1]}${reversed[3]}-vs-${reversed[2]}/${location.search}${location.hash}`);
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
  input.value = last.replace(/%..|-/g, " ");
  input.dispatchEvent(new Event("input"));
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
