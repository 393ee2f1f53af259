// Every file of data.
import { data as site } from "../site.js";

export const data = {
  pages: Object.keys(site.files),
  pagination: { data: "pages", size: 1, alias: "file", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ file }) => `/${file}`,
};

export function render({ file }) {
  return `${JSON.stringify(site.files[file])}\n`;
}
