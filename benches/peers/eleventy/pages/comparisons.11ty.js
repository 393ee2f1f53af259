// A page for every pair, in every locale.
import { data as site } from "../site.js";
import { comparison } from "../comparison.js";

const pages = site.families.flatMap((family, f) =>
  family.pairs.flatMap((_, k) => site.locales.map((_, l) => ({ f, k, l }))));

export const data = {
  pages,
  pagination: { data: "pages", size: 1, alias: "at", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ at: { f, k, l } }) =>
    `/${site.locales[l].tag}/${site.families[f].slug}/${site.families[f].pairs[k].name}/index.html`,
};

export function render({ at: { f, k, l } }) {
  return comparison(f, l, site.families[f].pairs[k]);
}
