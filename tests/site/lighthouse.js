// Lighthouse gives a page of each kind all its points, in all four categories, as on a phone; but for those that depend on how busy
// this machine is. With the word `planted` in place of the folder, pages with faults are planted, and must lose points in the category of
// their name.

import { join } from "node:path";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { end } from "../words/versus.js";
import { FLAGS, PROGRAM } from "./browser.js";
import { serve } from "./serve.js";
import { here } from "./site.js";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/**
 * How long scripts and layout block is timed on this machine: where only that costs points, a busy machine may take so many. A page
 * that blocks for seconds has 0.7.
 */
const BUSY = 0.8;
const PATHS = ["/", "/en/", "/en/http/", "/en/http/matrix/", "/en/http/403/", "/en/http/401-vs-403/", "/ja/http/401-vs-403/"];

/** The points of each category, and the audits that cost some. */
async function measured(browser, url) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
  return CATEGORIES.map((name) => {
    const { score, auditRefs } = lhr.categories[name];
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
    return {
      name,
      points: score === null ? undefined : Math.round(score * 100),
      lost: lost.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`),
      isShort: score !== 1 && !(score >= BUSY && lost.every(({ id }) => id === "total-blocking-time")),
    };
  });
}

/** Measures up to three times where only the speed lacks, or Lighthouse gave up: the machine may have been busy. */
async function judge(browser, url) {
  let found = await measured(browser, url);
  for (let again = 0; again < 2; again++) {
    const short = found.filter(({ points, isShort }) => points === undefined || isShort);
    if (short.length === 0 || short.some(({ name, points }) => name !== "performance" && points !== undefined)) break;
    console.log(`= ${new URL(url).pathname}: performance ${short[0].points}, ${short[0].lost}; once more`);
    found = await measured(browser, url);
  }
  return found;
}

async function each(urls, work) {
  const browser = await puppeteer.launch({ executablePath: PROGRAM, args: FLAGS });
  try {
    const results = [];
    for (const url of urls) results.push(await work(browser, url));
    return results;
  } finally {
    await browser.close();
  }
}

async function planted() {
  const names = ["accessibility", "best-practices", "seo", "performance"];
  const server = await serve({ planted: { as: "planted", folder: join(here, "planted/lighthouse") } });
  const results = await each(
    names.map((name) => `${server.planted}/${name}.html`),
    measured,
  );
  server.stop();
  const missed = names.filter((name, at) => !(results[at].find((category) => category.name === name).isShort));
  end(
    missed.map((name) => `no points lost: ${name}`),
    names.length,
    `${names.length} faults planted`,
  );
}

if (process.argv[2] === "planted") await planted();
const server = await serve({ site: { as: "hosted", folder: process.argv[2] } });
const results = await each(
  PATHS.map((path) => server.site + path),
  judge,
);
server.stop();
const faults = results.flatMap((categories, at) =>
  categories
    .filter(({ points, isShort }) => points === undefined || isShort)
    .map(({ name, points, lost }) => `${PATHS[at]}: ${name} ${points}: ${lost.join(", ")}`),
);
end(faults, PATHS.length, `${PATHS.length} pages measured`);
