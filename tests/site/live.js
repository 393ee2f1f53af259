// `versus serve` in Chromium: edits of a copy of the site are seen without touching the browser, and editors see where strings come
// from. With the word `planted`, the script that follows edits does not come, and nothing may be seen.
//
//   node live.js [planted]

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { end } from "../words/versus.js";
import { browse, watchPolicy } from "./browser.js";
import { here, target } from "./site.js";

const PAIR = "/en/http/401-vs-403/";
const isPlanted = process.argv[2] === "planted";
const patience = isPlanted ? 1_500 : 10_000;

/** The findings that the browser shows, as text. */
const FINDINGS = "versus-findings .findings";

/** What is edited, and what must then be seen. The copy is as it was after each. */
const EDITS = [
  {
    name: "a Fluent string",
    file: "locales/en/ui.ftl",
    change: [/^section-fix = .*$/m, "section-fix = What to do about it"],
    seen: (page) => page.getByRole("heading", { name: "What to do about it" }).first().waitFor(),
    gone: (page) => page.getByRole("heading", { name: "What to do about it" }).first().waitFor({ state: "detached" }),
  },
  {
    name: "a fact",
    file: "content/http/4xx.yaml",
    change: [/(slug: "403"[^]*?)stage: \{ is: authorization/, "$1stage: { is: tls"],
    seen: (page) => page.locator("#facts td", { hasText: "in TLS" }).waitFor(),
    gone: (page) => page.locator("#facts td", { hasText: "in TLS" }).waitFor({ state: "detached" }),
  },
  {
    name: "a template",
    file: "templates/comparison.html",
    change: [/\{% block content %\}/, '{% block content %}<p id="edited">A new paragraph</p>'],
    seen: (page) => page.locator("#edited").waitFor(),
    gone: (page) => page.locator("#edited").waitFor({ state: "detached" }),
  },
  {
    name: "a style, without loading the page again",
    file: "static/site.css",
    change: [/$/, "\nbody { background-color: rgb(1, 2, 3) !important; }\n"],
    seen: async (page) => {
      await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
      assert.equal(await page.evaluate(() => window.untouched), true, "the page was loaded again");
      assert.equal(await page.locator("link[rel=stylesheet][href*='site.css']").count(), 1);
    },
    gone: (page) => page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== "rgb(1, 2, 3)"),
  },
  {
    name: "a script",
    file: "static/find.js",
    change: [/^/, "window.edited = true;\n"],
    seen: (page) => page.waitForFunction(() => window.edited),
    gone: (page) => page.waitForFunction(() => document.readyState === "complete" && !window.edited),
  },
  {
    name: "a broken file, and its repair",
    file: "content/http/4xx.yaml",
    change: [/stage: \{ is: authorization,/, "stage: { is: authorisation,"],
    seen: async (page) => {
      const shown = page.locator(FINDINGS);
      await shown.waitFor();
      const text = await shown.innerText();
      assert.match(text, /error\[unknown-value\]: `authorisation` is no value of `stage`/);
      assert.match(text, /--> content\/http\/4xx\.yaml:\d+:\d+/);
      assert.match(text, /code --goto \S+\/content\/http\/4xx\.yaml:\d+:\d+/);
      assert.ok(await page.locator("h1", { hasText: "401" }).count(), "the last good page stays below");
    },
    gone: (page) => page.locator(FINDINGS).waitFor({ state: "detached" }),
  },
  {
    name: "a template that cannot be read, and its repair",
    file: "templates/base.html",
    change: [/<\/main>/, "</main>{% if %}"],
    seen: (page) => page.locator(FINDINGS, { hasText: "error[template-syntax]" }).waitFor(),
    gone: (page) => page.locator(FINDINGS).waitFor({ state: "detached" }),
  },
];

/** What editors do. */
const LAYER = [
  {
    name: "the key e shows where strings come from, and leaves again",
    use: async (page) => {
      await page.keyboard.press("e");
      await page.waitForURL(/\?edit/);
      await page.locator("versus-layer .layer").waitFor();
      await page.keyboard.press("e");
      await page.waitForURL((url) => !url.search);
      assert.equal(await page.locator("versus-string").count(), 0);
    },
  },
  {
    name: "a string that is pointed at tells its id, state, place and original",
    at: `/tr${PAIR.slice(3)}?edit`,
    use: async (page, root) => {
      const line = readFileSync(join(root, "locales/tr/ui.ftl"), "utf8").split("\n").findIndex((one) => one.startsWith("section-fix ="));
      await page.locator(".code h3 versus-string").nth(2).hover();
      const details = page.locator("versus-layer .details");
      await details.getByText("section-fix").waitFor();
      const text = await details.innerText();
      assert.match(text, /translated/);
      assert.ok(text.includes(`code --goto ${root}/locales/tr/ui.ftl:${line + 1}:1`), text);
      assert.match(text, /What to do/);
    },
  },
  {
    name: "strings that fall back are outlined, and arrive when they are translated",
    at: `/tr${PAIR.slice(3)}?edit`,
    file: "locales/tr/ui.ftl",
    change: [/^section-fix = .*\n/m, "# section-fix =\n"],
    seen: async (page) => {
      const fallen = page.locator('versus-string[data-state="fallback"]').first();
      await fallen.waitFor();
      assert.equal(await fallen.evaluate((one) => getComputedStyle(one).outlineStyle), "dashed");
    },
    gone: (page) => page.locator('versus-string[data-state="fallback"]').first().waitFor({ state: "detached" }),
  },
  {
    name: "a string is found from the list",
    at: `${PAIR}?edit`,
    use: async (page) => {
      await page.locator("versus-layer .list button", { hasText: "http-401-403-verdict" }).click();
      await page.locator("versus-string.versus-chosen").first().waitFor();
    },
  },
  {
    name: "the coverage of a language can be reached",
    at: `/tr${PAIR.slice(3)}?edit`,
    use: async (page) => {
      await page.locator("versus-layer a", { hasText: "of tr" }).click();
      await page.waitForURL("**/_versus/coverage/tr/");
      await page.getByText("Türkçe").first().waitFor();
    },
  },
];

/** Serves the copy; comes to its origin and a function that ends it and tells how that went. */
async function start(root) {
  const server = spawn(join(target, "debug/versus"), ["--root", root, "serve", "--addr", "127.0.0.1:0"]);
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  process.on("exit", () => server.kill("SIGKILL"));
  for await (const line of createInterface(server.stdout)) {
    const found = /^serving {2}(http:\S+)\/$/.exec(line);
    if (found) {
      server.stdout.resume();
      const stop = async () => {
        const ended = once(server, "exit");
        server.kill("SIGTERM");
        return (await ended)[0];
      };
      return { origin: found[1], stop };
    }
  }
  throw new Error(`it does not serve: ${said}`);
}

/** What goes wrong with one row. */
async function judge(browser, origin, root, { at = PAIR, file, change, seen, gone, use }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  context.setDefaultTimeout(patience);
  await watchPolicy(context);
  const page = await context.newPage();
  const faults = [];
  // To leave for a page without transitions between pages is no fault of either.
  page.on("pageerror", (error) => /ViewTransition|Transition was/.test(error) || faults.push(`console: ${error}`));
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  if (isPlanted) await page.route("**/_versus/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  const path = file && join(root, file);
  const before = file && readFileSync(path, "utf8");
  try {
    await page.goto(origin + at);
    await page.evaluate(() => (window.untouched = true));
    if (use) await use(page, root);
    if (file) {
      const after = before.replace(...change);
      assert.notEqual(after, before, `${file} has nothing to change`);
      writeFileSync(path, after);
      await seen(page);
      writeFileSync(path, before);
      await gone(page);
    }
    faults.push(...(await page.evaluate(() => window.violations)));
  } catch (error) {
    faults.push(error.message.split("\n")[0]);
  } finally {
    if (file) writeFileSync(path, before);
    await context.close();
  }
  return faults;
}

const root = mkdtempSync(join(tmpdir(), "versus-live-"));
for (const part of ["content", "locales", "templates", "static", "l10n.toml"]) {
  cpSync(join(here, "../..", part), join(root, part), { recursive: true });
}
const rows = [...EDITS, ...LAYER];
const faults = [];
try {
  const { origin, stop } = await start(root);
  await browse(async (browser) => {
    for (const row of rows) {
      const found = await judge(browser, origin, root, row);
      if (!isPlanted) faults.push(...found.map((fault) => `${row.name}: ${fault}`));
      else if (found.length === 0) faults.push(`seen without the script: ${row.name}`);
    }
  });
  const code = await stop();
  if (code !== 0) faults.push(`the server ends with ${code}`);
} finally {
  rmSync(root, { recursive: true });
}
end(faults, rows.length, `${rows.length} edits and uses tried`);
