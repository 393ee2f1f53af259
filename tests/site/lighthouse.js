// Lighthouse gives a page of each kind all its points, in all four categories, as on a phone. With the word `planted` in place of
// the folder, pages with faults are planted, and must lose points in the category of their name.

import { join } from "node:path";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { end } from "../words/versus.js";
import { FLAGS, PROGRAM } from "./browser.js";
import { serve } from "./serve.js";
import { here } from "./site.js";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PATHS = ["/", "/en/", "/en/http/", "/en/http/matrix/", "/en/http/403/", "/en/http/401-vs-403/", "/ja/http/401-vs-403/"];

/** How much slower than this machine a phone is, by Lighthouse's own measure of the machine (its docs/throttling.md): 4 where that is 1,500. */
function slowdown(benchmarkIndex) {
  return Math.min(4, Math.max(1, (4 * benchmarkIndex) / 1500));
}

/** The points of each category, and the audits that cost some. */
async function measured(browser, url, cpuSlowdownMultiplier = 4) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const throttling = { cpuSlowdownMultiplier };
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES, throttling });
  const found = CATEGORIES.map((name) => {
    const { score, auditRefs } = lhr.categories[name];
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
    return {
      name,
      points: score === null ? undefined : Math.round(score * 100),
      lost: lost.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`),
    };
  });
  return { found, benchmarkIndex: lhr.environment.benchmarkIndex };
}

/**
 * Measures up to five times where only the speed lacks, or Lighthouse gave up: the machine may have been busy, and is as fast as it was
 * then found to be.
 */
async function judge(browser, url) {
  let { found, benchmarkIndex } = await measured(browser, url);
  for (let again = 0; again < 4; again++) {
    const short = found.filter(({ points }) => points !== 100);
    const isSpeed = short.every(({ name, points }) => name === "performance" || points === undefined);
    if (short.length === 0 || !isSpeed) break;
    const slower = slowdown(benchmarkIndex);
    console.log(
      `= ${new URL(url).pathname}: ${short[0].name} ${short[0].points}, ${short[0].lost}; once more, ${slower.toFixed(1)} times slower`,
    );
    ({ found, benchmarkIndex } = await measured(browser, url, slower));
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
    async (browser, url) => (await measured(browser, url)).found,
  );
  server.stop();
  const missed = names.filter((name, at) => !(results[at].find((category) => category.name === name).points < 100));
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
    .filter(({ points }) => points !== 100)
    .map(({ name, points, lost }) => `${PATHS[at]}: ${name} ${points}: ${lost.join(", ")}`),
);
end(faults, PATHS.length, `${PATHS.length} pages measured`);
