// The sample of pages that browsers look at: every kind in every language, the invented ones too.

/** The languages of the site, and the invented ones: long words, and right to left. */
export const PUBLISHED = ["en", "ja", "tr"];
export const INVENTED = ["en-XA", "ar-XB"];

/** The kinds of pages that each language has. `has` and `lacks` hold it to what it is a sample of. */
const KINDS = [
  { kind: "home", path: "" },
  { kind: "family", path: "http/" },
  { kind: "matrix", path: "http/matrix/", has: "table.matrix" },
  { kind: "code", path: "http/403/", has: "#explanation-title" },
  { kind: "comparison that an author has worded", path: "http/401-vs-403/", has: ".situations" },
  {
    kind: "comparison that is distinct",
    path: "http/416-vs-431/",
    has: "#differences li",
    lacks: ".situations, meta[name=robots]",
  },
  { kind: "comparison that is reachable", path: "http/202-vs-403/", has: "meta[name=robots][content=noindex]" },
  { kind: "comparison with long words", path: "http/203-vs-511/", has: "h1" },
  { kind: "comparison with exchanges", path: "http/502-vs-504/", has: "pre mark" },
];

/** The pages of these languages. What is not published is not indexed, so there only `has` holds. */
export function pages(tags) {
  return tags.flatMap((tag) =>
    KINDS.map(({ path, lacks, ...rest }) => ({
      ...rest,
      lacks: PUBLISHED.includes(tag) ? lacks : undefined,
      tag,
      path: `/${tag}/${path}`,
    })),
  );
}

/** The pages that are there once. */
export const alone = [
  { kind: "chooser", tag: "en", path: "/" },
  { kind: "not-found", tag: "en", path: "/nowhere/", status: 404 },
];
