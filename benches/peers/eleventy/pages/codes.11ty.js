// A page for every code, in every locale.
import { data as site } from "../site.js";
import { code } from "../code.js";

const pages = site.families.flatMap((family, f) =>
  Object.keys(family.codes).flatMap((slug) => site.locales.map((_, l) => ({ f, slug, l }))));

export const data = {
  pages,
  pagination: { data: "pages", size: 1, alias: "at", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ at: { f, slug, l } }) => `/${site.locales[l].tag}/${site.families[f].slug}/${slug}/index.html`,
};

export function render({ at: { f, slug, l } }) {
  return code(f, l, slug);
}
