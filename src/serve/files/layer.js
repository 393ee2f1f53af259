// What editors see of a page: where each of its strings comes from, how its language stands to it, and the original beside it.

const STATES = {
  fallback: "not translated: said in another language",
  stale: "translates an older text",
  same: "the same as the original",
  translated: "translated",
  original: "the original",
  invented: "invented from the original",
};

export function layer({ element, copier, goto, shadow, own, root }) {
  const strings = JSON.parse(document.getElementById("versus-strings").textContent);
  document.head.append(element("link", { rel: "stylesheet", href: `${own}layer.css` }));

  const places = strings.map(() => []);
  for (const found of document.querySelectorAll("versus-string")) {
    found.dataset.state = strings[found.dataset.at].state;
    places[found.dataset.at].push(found);
  }
  for (const found of document.querySelectorAll("[data-versus]"))
    for (const at of found.dataset.versus.split(" ")) places[at].push(found);

  let chosen = [];
  function choose(at) {
    for (const one of chosen) one.classList.remove("versus-chosen");
    chosen = places[at];
    for (const one of chosen) one.classList.add("versus-chosen");
    const { id, tag, state, place, text, english } = strings[at];
    details.replaceChildren(
      element("h2", {}, id),
      element("p", { className: state }, `${state} (${STATES[state]}), said in ${tag}`),
      element("p", {}, element("a", { href: `vscode://file${encodeURI(`${root}/${place}`)}` }, place)),
      copier(goto(place)),
      element("h3", {}, `as it stands in ${tag}`),
      element("pre", { dir: "auto" }, text),
      element("h3", {}, "original"),
      element("pre", { dir: "auto" }, english),
    );
    for (const row of list.children) row.toggleAttribute("aria-current", row.dataset.at === String(at));
  }

  const details = element("div", { className: "details", role: "status" }, element("p", {}, "Point at a string, or choose one below."));
  const list = element("ol", { className: "list" });
  strings.forEach(({ id, state }, at) => {
    const row = element("li", {}, element("button", { type: "button" }, element("b", { className: state }, state), ` ${id}`));
    row.dataset.at = at;
    row.firstChild.addEventListener("click", () => {
      choose(at);
      places[at].find((one) => one.checkVisibility())?.scrollIntoView({ block: "center" });
    });
    list.append(row);
  });
  const counts = Object.entries(Object.groupBy(strings, ({ state }) => state));
  const told = counts.map(([state, some]) => `${some.length} ${state}`).join(", ");
  const tag = document.documentElement.lang;
  const isTranslation = strings.some(({ state }) => !["original", "invented"].includes(state));
  const host = document.createElement("versus-layer");
  const bar = element(
    "aside",
    { className: "layer" },
    element("h1", {}, `${strings.length} strings: ${told}`),
    element(
      "p",
      {},
      element("a", { href: `${own}coverage/` }, "coverage of all locales"),
      ...(isTranslation ? [", ", element("a", { href: `${own}coverage/${tag}/` }, `of ${tag}`)] : []),
      "; the key e leaves",
    ),
    details,
    list,
  );
  bar.setAttribute("aria-label", "Strings of this page");
  shadow(host).append(bar);
  document.documentElement.append(host);

  // The innermost string counts. What was pointed at last stays, so that its command can be reached.
  document.addEventListener("mouseover", ({ target }) => {
    const found = target instanceof Element && target.closest("versus-string, [data-versus]");
    if (found) choose(found.dataset.at ?? found.dataset.versus.split(" ")[0]);
  });
}
