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
 * The list, from now on, of what a page says and asks for and should not. The console tells of a status of the page itself that is
 * not 200: that may be `status`.
 */
export function watch(page, origin, status = 200) {
  const faults = [];
  page.removeAllListeners();
  page.on("console", (message) => {
    const isOwnStatus = status !== 200 && message.text().includes(`status of ${status}`);
    if (!isOwnStatus) faults.push(`console: ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`console: ${error}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request: ${request.url()} is elsewhere`);
  });
  page.on("requestfailed", (request) => faults.push(`request: ${request.url()} failed: ${request.failure().errorText}`));
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) return;
    if (![200, 304].includes(response.status())) faults.push(`request: ${response.url()} answered ${response.status()}`);
  });
  return faults;
}
