// What the preview does in a browser: follows what is shown, and shows what keeps a change from being shown.
"use strict";
(() => {
  const OWN = "/_versus/";
  const script = document.currentScript;
  const mine = JSON.parse(script.dataset.scene);

  let events;
  function listen() {
    events ??= new EventSource(`${OWN}events`);
    events.onmessage = ({ data }) => follow(JSON.parse(data));
  }
  function rest() {
    events?.close();
    events = undefined;
  }

  function follow({ pages, sheets, trouble }) {
    if (pages !== mine.pages) {
      rest();
      location.reload();
      return;
    }
    if (sheets !== mine.sheets) {
      mine.sheets = sheets;
      restyle(sheets);
    }
    show(trouble ?? ownTrouble());
  }

  // The new sheet takes the place of the old one when it is there, so that the page never stands without.
  function restyle(sheets) {
    for (const link of document.querySelectorAll("link[rel~=stylesheet][href]")) {
      const address = new URL(link.href);
      if (address.origin !== location.origin || link.dataset.versusGoes) continue;
      address.searchParams.set("versus", sheets);
      const next = link.cloneNode();
      next.href = address;
      link.dataset.versusGoes = "soon";
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    }
  }

  /** What is wrong with this page alone. */
  function ownTrouble() {
    const { versusTrouble } = document.body.dataset;
    return versusTrouble && JSON.parse(versusTrouble);
  }

  let shown;
  function show(trouble) {
    const text = JSON.stringify(trouble);
    if (text === shown?.text) return;
    shown?.host.remove();
    shown = undefined;
    if (!trouble) return;
    const host = document.createElement("versus-findings");
    const count = trouble.findings.length + trouble.more;
    const findings = trouble.findings.map(({ place, text }) =>
      element("section", {}, element("pre", {}, text), place && copier(goto(place))),
    );
    const panel = element(
      "div",
      { className: "findings", role: "alert", tabIndex: -1 },
      element("h2", {}, count === 1 ? "1 error" : `${count} errors`),
      element("p", {}, "The page comes by itself once this is mended; Escape hides what is shown here."),
      ...findings,
      trouble.more > 0 && element("p", {}, `and ${trouble.more} more`),
    );
    shadow(host).append(panel);
    document.documentElement.append(host);
    shown = { text, host };
  }

  /** The command that opens a place in an editor. */
  function goto(place) {
    const path = `${mine.root}/${place}`;
    return `code --goto ${/^[\w./:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
  }

  /** A command that a click copies. */
  function copier(command) {
    const button = element("button", { type: "button", title: "copy" }, command);
    button.addEventListener("click", async () => {
      await navigator.clipboard?.writeText(command);
      button.dataset.copied = "";
    });
    return button;
  }

  /** A place for markup that the page's styles do not reach. */
  function shadow(host) {
    const root = host.attachShadow({ mode: "open" });
    root.append(element("link", { rel: "stylesheet", href: `${OWN}live.css` }));
    return root;
  }

  function element(name, properties, ...children) {
    const made = document.createElement(name);
    for (const [property, value] of Object.entries(properties)) {
      if (property === "role") made.setAttribute(property, value);
      else made[property] = value;
    }
    made.append(...children.filter((child) => child));
    return made;
  }

  function isTyping(target) {
    return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
  }
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(target)) return;
    if (key === "Escape" && shown) shown.host.remove();
    if (key === "e") {
      const address = new URL(location.href);
      if (address.searchParams.has("edit")) address.searchParams.delete("edit");
      else address.searchParams.set("edit", "");
      location.assign(address);
    }
  });

  // What editors see.
  if (document.getElementById("versus-strings")) {
    import(`${OWN}layer.js`).then(({ layer }) => layer({ element, copier, goto, shadow, own: OWN, root: mine.root }));
  }

  // A browser keeps only so many connections to one host: a page that nobody sees needs none.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  if (!document.hidden) listen();
})();
