// xmllint judges every sitemap of a site by the schemas of sitemaps.org. With the word `planted` in place of the folder, faults
// are planted, and must be found.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { end } from "../words/versus.js";
import { here } from "./site.js";

/** The schema of the sitemaps comes with a package; that of their index is not in it. */
const schemas = {
  urlset: join(here, "node_modules/sitemap/schema/sitemap.xsd"),
  sitemapindex: join(here, "siteindex.xsd"),
};

/** What is wrong with a file, in lines. Without `--stream`, a long file with many faults takes minutes. */
function judge(path) {
  const [, root] = /<(urlset|sitemapindex) /.exec(readFileSync(path, "utf8")) ?? [];
  if (!root) return [`${path}: neither a urlset nor a sitemapindex`];
  const { stderr, status } = spawnSync("xmllint", ["--noout", "--nonet", "--stream", "--schema", schemas[root], path], {
    encoding: "utf8",
  });
  return status === 0 ? [] : stderr.split("\n").filter((line) => line);
}

function sitemaps(folder) {
  return readdirSync(folder)
    .filter((name) => /^sitemap.*\.xml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function planted() {
  const faulty = sitemaps(join(here, "planted/sitemaps"));
  end(
    faulty.filter((path) => judge(path).length === 0).map((path) => `not found: ${path}`),
    faulty.length,
    `${faulty.length} faults planted`,
  );
}

if (process.argv[2] === "planted") planted();
const all = sitemaps(process.argv[2]);
end(all.flatMap(judge), all.length, `${all.length} sitemaps read`);
