// Where things are: the built site and what is in it.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of these tests. */
export const here = fileURLToPath(new URL(".", import.meta.url));

/** The folder for what is made and not kept. */
export const target = join(here, "../../target");

/** The paths of all files of a folder, in order. */
export function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(join(folder, "/").length)).sort();
}

/** The origin that a site is published at: that of its sitemaps. */
export function origin(site) {
  const [, url] = /<loc>([^<]*)<\/loc>/.exec(readFileSync(join(site, "sitemap.xml"), "utf8"));
  return new URL(url).origin;
}
