// The structured data of the sample of pages has the types of schema.org: the TypeScript compiler judges it by schema-dts.
// With the word `planted` in place of the folder, faults are planted, and must be found.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { end } from "../words/versus.js";
import { alone, pages, PUBLISHED } from "./sample.js";
import { here, target } from "./site.js";

const folder = join(target, "structured");
const types = relative(folder, join(here, "node_modules/schema-dts/dist/schema"));

/** What the compiler says of these blocks `{ name, json }`, each a variable of its own, in lines that begin with the name. */
function judge(blocks) {
  mkdirSync(folder, { recursive: true });
  const lines = blocks.map(({ json }, index) => `export const block${index}: Graph = ${json};`);
  writeFileSync(join(folder, "blocks.ts"), [`import type { Graph } from "${types}";`, ...lines, ""].join("\n"));
  const tsc = join(here, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--pretty", "false", "--skipLibCheck", "--types", "", "--ignoreConfig"];
  const { stdout, stderr, status } = spawnSync("node", [tsc, ...options, join(folder, "blocks.ts")], { encoding: "utf8" });
  if (status === 0) return [];
  return (stdout + stderr)
    .split("\n")
    .filter((line) => line)
    .map((line) => {
      const place = /blocks\.ts\((\d+),\d+\): (.*)/.exec(line);
      return place ? `${blocks[place[1] - 2].name}: ${place[2]}` : line;
    });
}

/** The blocks of a page: those of this project are graphs, and nothing else. */
function blocks(site, path) {
  const html = readFileSync(join(site, path, "index.html"), "utf8");
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return found.map(([, json]) => ({ name: path, json }));
}

function planted() {
  const node = (more) => ({ "@context": "https://schema.org", "@graph": [{ "@type": "TechArticle", headline: "H", ...more }] });
  const faults = {
    "a misspelled property": node({ inLangauge: "en" }),
    "a type that there is not": node({ "@type": "TechnicalArticle" }),
    "a value of another type": node({ about: [{ "@type": "DefinedTerm", name: "N", termCode: { "@type": "Person" } }] }),
    "a misspelled property within": node({ about: [{ "@type": "DefinedTerm", nmae: "N" }] }),
    "a position of another type": node({ "@type": "ListItem", position: { "@type": "Thing" } }),
    "no graph": { "@type": "TechArticle", headline: "H" },
  };
  const all = Object.entries({ ...faults, well: node({ inLanguage: "en" }) }).map(([name, data]) => ({
    name,
    json: JSON.stringify(data),
  }));
  const found = judge(all);
  const missed = Object.keys(faults).filter((name) => !found.some((line) => line.startsWith(`${name}: `)));
  const wronged = found.filter((line) => line.startsWith("well: "));
  end(
    [...missed.map((name) => `not found: ${name}`), ...wronged],
    all.length,
    `${missed.length === 0 ? all.length - 1 : 0} faults planted`,
  );
}

if (process.argv[2] === "planted") planted();
const site = process.argv[2];
const all = [...pages(PUBLISHED), ...alone.filter(({ status }) => status !== 404)].flatMap(({ path }) => blocks(site, path));
end(judge(all), all.length, `${all.length} blocks of structured data compiled`);
