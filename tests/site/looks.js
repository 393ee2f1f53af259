// Chromium looks at the sample of pages, in two widths and two themes: axe-core finds nothing, the policy is kept, the console is
// silent, nothing is asked of other origins, nothing moves while loading, nothing overlaps or scrolls sideways, and what is
// printed is all there. With the word `planted` in place of the folders, pages with one fault each are looked at, and each fault
// must be found.
//
//   node looks.js SITE PSEUDO

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { end } from "../words/versus.js";
import { browse, together, watch, watchPolicy } from "./browser.js";
import * as look from "./look.js";
import { alone, INVENTED, pages, PUBLISHED } from "./sample.js";
import { serve } from "./serve.js";
import { here } from "./site.js";

const WIDTHS = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every rule of axe-core but those of WCAG's level AAA and those that are still tried out; the size of targets is not on by itself.
 * With `colours`, only the rules that a theme can change.
 */
function axe(colours) {
  const runOnly = colours
    ? ["color-contrast", "link-in-text-block"]
    : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const options = { runOnly: { type: colours ? "rule" : "tag", values: runOnly }, resultTypes: ["violations", "incomplete"] };
  if (!colours) options.rules = { "target-size": { enabled: true } };
  return window.axe.run(document, options).then(({ violations, incomplete, passes }) => {
    if (passes.length === 0) return ["axe-core has tried nothing"];
    // Text of the colour of its ground is one of the things that axe-core leaves to others to judge.
    const unseen = incomplete.flatMap(({ id, nodes }) =>
      nodes.filter(({ any }) => any[0]?.data?.contrastRatio === 1).map((node) => ({ id, nodes: [node] })),
    );
    return [...violations, ...unseen].map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ""}`);
      return `${id}, ${nodes.length} times: ${places.join(" | ")}`;
    });
  });
}

/** Looks at one page in all ways: its faults, each beginning with the name of the look. */
async function judge(page, origin, { path, status = 200, scripts, has, lacks }) {
  const faults = [];
  const note = (name, where, found) => faults.push(...found.map((fault) => `${name}: ${where}${fault}`));
  for (const size of WIDTHS) {
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await page.setViewportSize(size);
    const { faults: heard, settled } = watch(page, origin, { status, scripts });
    const response = await page.goto(origin + path, { waitUntil: "load" });
    const where = `at ${size.width}, `;
    if (response.status() !== status) note("request", where, [`the page answered ${response.status()}`]);
    const see = async (name, what, tell = where) => note(name, tell, await page.evaluate(what));
    const inspect = async (colours, tell) => note("axe", tell, await page.evaluate(axe, colours));

    await settled();
    // A page that is painted before all of it is there, as on a busy machine, may move once; one that moves by itself moves each time.
    if ((await page.evaluate(look.shifts)).length > 0) {
      await page.reload({ waitUntil: "load" });
      await settled();
    }
    await see("shift", look.shifts);
    await see("blocking", look.blocking);
    for (const [selector, wanted] of [
      [has, true],
      [lacks, false],
    ]) {
      if (selector && (await page.locator(selector).count()) > 0 !== wanted)
        note("sample", where, [`${selector} is${wanted ? " not" : ""} there`]);
    }
    await see("overlap", look.overlaps);
    await see("sideways", look.sideways);
    await see("capitals", look.capitals);
    faults.push(...heard.splice(0), ...(await page.evaluate(() => window.violations)).map((violation) => `csp: ${violation}`));

    await page.evaluate(AXE);
    // What is closed is the same in every width.
    if (size === WIDTHS[0]) await inspect(false, `${where}light, closed, `);
    await page.evaluate(look.openAll);
    await see("overlap", look.overlaps, `${where}open, `);
    await see("sideways", look.sideways, `${where}open, `);
    await inspect(false, `${where}light, open, `);
    await page.emulateMedia({ colorScheme: "dark" });
    await inspect(true, `${where}dark, open, `);
    if (size === WIDTHS.at(-1)) note("theme", "", await chosen(page));
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await see("print", look.unprinted);
    await see("print", look.sideways);
    faults.push(...heard);
  }
  return [...new Set(faults)];
}

/** Where a theme that is chosen by the control looks other than the same theme of the system, which its first option follows. */
async function chosen(page) {
  const control = page.locator("select#theme");
  if ((await control.count()) === 0) return ["there is no control"];
  const faults = [];
  for (const [theme, other] of [
    ["light", "dark"],
    ["dark", "light"],
  ]) {
    await control.selectOption({ index: 0 });
    await page.emulateMedia({ colorScheme: theme });
    const wanted = await page.evaluate(look.colours);
    await control.selectOption(theme);
    await page.emulateMedia({ colorScheme: other });
    const found = await page.evaluate(look.colours);
    const differing = wanted.filter((line, at) => line !== found[at]);
    if (differing.length > 0)
      faults.push(`${theme} by choice is not ${theme} by the system: ${differing.slice(0, 2).join("; ")}`);
  }
  await control.selectOption({ index: 0 });
  return faults;
}

/**
 * A page of its own context that moves as little as it can, so that nothing is looked at on its way. Scripts come late, as they
 * do to a reader on a phone, so that what they move is seen to move; and nothing is kept from page to page.
 */
async function quiet(browser) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  await watchPolicy(context);
  await context.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 100));
    await route.continue();
  });
  return context.newPage();
}

/** What each of these pages `{ origin, path, … }` has, two at once. */
function all(browser, wanted) {
  return together(
    2,
    wanted,
    () => quiet(browser),
    (page, one) => judge(page, one.origin, one).catch((error) => [`browser: ${error}`]),
  );
}

/** Each planted page is named after the look that must find its fault; the one called `nothing` has none. */
async function planted() {
  const site = join(here, "planted/looks");
  const names = readdirSync(site)
    .filter((name) => name.endsWith(".html"))
    .sort();
  const server = await serve({ planted: { as: "planted", folder: site } });
  const found = await browse((browser) =>
    all(
      browser,
      names.map((name) => ({ origin: server.planted, path: `/${name}`, scripts: false })),
    ),
  );
  server.stop();
  const faults = names.flatMap((name, at) => {
    const own = found[at].filter((fault) => !fault.startsWith("theme: there is no control"));
    const [look] = name.split(/[-.]/);
    if (look === "nothing") return own.map((fault) => `found where nothing is: ${fault}`);
    return own.some((fault) => fault.startsWith(`${look}: `)) ? [] : [`not found: ${name}; but: ${own.join(", ")}`];
  });
  end(faults, names.length, `${names.length - 1} faults planted`);
}

if (process.argv[2] === "planted") await planted();
const server = await serve({
  site: { as: "hosted", folder: process.argv[2] },
  pseudo: { as: "hosted", folder: process.argv[3] },
});
const sample = [
  ...[...pages(PUBLISHED), ...alone].map((page) => ({ ...page, origin: server.site })),
  ...pages(INVENTED).map((page) => ({ ...page, origin: server.pseudo })),
].filter(({ path }) => path.startsWith(process.argv[4] ?? "/"));
const found = await browse((browser) => all(browser, sample));
server.stop();
const faults = found.flatMap((faults, at) => faults.map((fault) => `${sample[at].path}: ${fault}`));
end(faults, sample.length, `${sample.length} pages looked at, in ${WIDTHS.length} widths and 2 themes`);
