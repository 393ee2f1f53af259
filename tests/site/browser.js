// Debian's Chromium, driven by Playwright; and what a page did that it must not do.

import { rmSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { target } from "./site.js";

export const PROGRAM = "/usr/bin/chromium";
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Calls `use` with a browser of a fresh profile, and ends it. */
export async function browse(use) {
  const profile = mkdtempSync(join(target, "browser-"));
  const browser = await chromium.launch({ executablePath: PROGRAM, args: FLAGS, env: { ...process.env, HOME: profile } });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true });
  }
}

/** What each of these comes to when `work` does it, in their order; each hand of several makes its own `tool` first. */
export async function together(hands, each, tool, work) {
  const done = [];
  const rest = each.entries();
  const hand = async () => {
    const own = await tool();
    for (const [at, one] of rest) done[at] = await work(own, one);
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return done;
}

/** Has a context note what violates the policy: in `window.violations` of each page. */
export async function watchPolicy(context) {
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      window.violations.push(`${effectiveDirective} blocked ${blockedURI} of ${sourceFile}:${lineNumber}`);
    });
  });
}

/**
 * What a page says and asks for and should not, from now on, as a list `faults`; and `settled`, which waits until it has asked
 * for nothing more for a while. The console tells of a `status` of the page itself that is not 200. Where there are to be `scripts`,
 * they have come before the page has settled, however late.
 */
export function watch(page, origin, { status = 200, scripts = true } = {}) {
  const faults = [];
  let awaitsScripts = scripts;
  const open = new Set();
  let last = Date.now();
  page.removeAllListeners();
  page.on("console", (message) => {
    const isOwnStatus = status !== 200 && message.text().includes(`status of ${status}`);
    if (!isOwnStatus) faults.push(`console: ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`console: ${error}`));
  page.on("request", (request) => {
    open.add(request);
    if (new URL(request.url()).origin !== origin) faults.push(`request: ${request.url()} is elsewhere`);
  });
  page.on("requestfailed", (request) => faults.push(`request: ${request.url()} failed: ${request.failure().errorText}`));
  for (const ended of ["requestfailed", "requestfinished"]) {
    page.on(ended, (request) => {
      open.delete(request);
      last = Date.now();
    });
  }
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) awaitsScripts = false;
    if (response.request().isNavigationRequest()) return;
    if (![200, 304].includes(response.status())) faults.push(`request: ${response.url()} answered ${response.status()}`);
  });
  const settled = async () => {
    const until = Date.now() + 5_000;
    while ((awaitsScripts || open.size > 0 || Date.now() - last < 150) && Date.now() < until)
      await new Promise((done) => setTimeout(done, 20));
  };
  return { faults, settled };
}
