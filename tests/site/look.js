// What is looked at within a page. Each function runs in the browser, by itself, and returns its faults as lines.

/** The document scrolls sideways. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  };
  const out = [...document.body.querySelectorAll("*")].filter((element) => isOut(element) && ![...element.children].some(isOut));
  const names = out
    .slice(0, 3)
    .map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`);
  return [`${scrollWidth} wide in ${clientWidth}: ${names.join(", ")}`];
}

/** Capitals that the style makes: they are wrong in some languages and hard to read in most. */
export function capitals() {
  const made = [...document.querySelectorAll("body *")].filter((element) => {
    const { textTransform, fontVariantCaps } = getComputedStyle(element);
    return textTransform !== "none" || fontVariantCaps !== "normal";
  });
  return made.map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`);
}

/** How far things moved while the page was loading, if they did. */
export async function shifts() {
  const entries = await new Promise((done) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(seen), 50)));
  });
  return entries.map(({ value, sources }) => {
    const moved = sources.map(({ node }) => node?.localName ?? node?.textContent?.trim().slice(0, 30) ?? "something");
    return `${value.toFixed(4)}: ${moved.join(", ")} moved`;
  });
}

/** What the first paint waits for besides the page itself, beyond one style sheet. */
export function blocking() {
  const waited = performance
    .getEntriesByType("resource")
    .filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking");
  return waited.length > 1 ? [waited.map(({ name }) => name).join(" and ")] : [];
}

/** Texts and controls that lie upon each other, or of which a part cannot be seen. */
export function overlaps() {
  const faults = [];
  const name = ({ node }) => `“${(node.textContent || node.id || node.localName).trim().slice(0, 40)}”`;

  /** The part of a box that the boxes around it leave to be seen, and whether one of them cuts it off for good. */
  function seen(box, element) {
    let { left, top, right, bottom } = box;
    let isCut = false;
    for (let around = element; around && around !== document.documentElement; around = around.parentElement) {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(around);
      if (clipPath !== "none" && around.clientWidth <= 1) return undefined;
      if (overflowX !== "visible" || overflowY !== "visible") {
        const frame = around.getBoundingClientRect();
        if (frame.width <= 1 || frame.height <= 1) return undefined;
        const cut = overflowX === "hidden" || overflowX === "clip" || overflowY === "hidden" || overflowY === "clip";
        const over = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
        if (cut && over > 2) isCut = true;
        [left, top, right, bottom] = [
          Math.max(left, frame.left),
          Math.max(top, frame.top),
          Math.min(right, frame.right),
          Math.min(bottom, frame.bottom),
        ];
      }
      if (position === "fixed") break;
    }
    return { left, top, right, bottom, isCut };
  }

  /** Whether an element lies above the page: it is out of the flow, and paints what it covers. */
  function layer(element) {
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const { position, backgroundColor } = getComputedStyle(around);
      if (position === "static" || position === "relative" || /, 0\)$|^transparent$/.test(backgroundColor)) continue;
      return around;
    }
    return undefined;
  }

  const boxes = [];
  function add(node, element, rect, isText) {
    if (rect.width < 1 || rect.height < 1) return;
    const part = seen(rect, element);
    if (!part || part.right - part.left < 1 || part.bottom - part.top < 1) return;
    if (part.isCut) faults.push(`${name({ node })} is cut off`);
    if (part.right <= 0 || part.bottom + scrollY <= 0) return;
    // Of a line of text, what is above and below its letters may touch the next line.
    const inset = isText ? (part.bottom - part.top) / 4 : 1;
    boxes.push({
      node,
      element,
      layer: layer(element),
      left: part.left + 1,
      right: part.right - 1,
      top: part.top + inset,
      bottom: part.bottom - inset,
    });
  }

  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, select, svg, [hidden]") || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(node, element, rect, true);
  }
  for (const control of document.querySelectorAll("input, select, textarea, img, svg")) {
    if (isShown(control)) add(control, control, control.getBoundingClientRect(), false);
  }

  boxes.sort((a, b) => a.top - b.top);
  const found = new Set();
  for (const [at, a] of boxes.entries()) {
    for (let next = at + 1; next < boxes.length && boxes[next].top < a.bottom; next++) {
      const b = boxes[next];
      if (a.node === b.node || a.layer !== b.layer || a.right <= b.left || b.right <= a.left || b.bottom <= a.top) continue;
      if (a.element !== b.element && (a.node.contains(b.node) || b.node.contains(a.node))) continue;
      found.add(`${name(a)} and ${name(b)} lie upon each other`);
    }
  }
  return [...faults, ...found];
}

/** What of the text of `main` a printer would leave out. Controls, navigation, and entries that are no more than a link may be. */
export function unprinted() {
  const left = [];
  const isMereLink = (element) => {
    const entry = element.closest("li, p");
    return entry?.querySelector("a")?.textContent.trim() === entry?.textContent.trim();
  };
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("nav, form, button, details, script, [hidden]") || isMereLink(element)) continue;
    const { color, backgroundColor } = getComputedStyle(element);
    const text = `“${node.data.trim().slice(0, 40)}”`;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) left.push(`${text} is hidden`);
    else if (color === backgroundColor) left.push(`${text} has the colour of its ground`);
  }
  return left;
}

/** The colours of every element, to be compared: lines of which each begins with the place of its element. */
export function colours() {
  return [...document.querySelectorAll("body, body *")].map((element, at) => {
    const { color, backgroundColor, borderTopColor, outlineColor, fill } = getComputedStyle(element);
    return `${at} ${element.localName}.${element.className}: ${[color, backgroundColor, borderTopColor, outlineColor, fill].join(" ")}`;
  });
}

/** Opens everything that can be opened. */
export function openAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
