// Where the site is below its host.
const BASE = "@base@";

// The address of the comparison that a path asks for the wrong way round, or null. Codes stand in the order of their bytes.
function canonical(path) {
  const parts = path.startsWith(BASE) ? path.slice(BASE.length).split("/") : [];
  if (parts.length === 4 && parts[3] === "") parts.pop();
  if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9-]+$/.test(part))) return null;
  const codes = parts[2].split("-vs-");
  if (codes.length !== 2 || codes[0] <= codes[1] || codes[1] === "") return null;
  return `${BASE}${parts[0]}/${parts[1]}/${codes[1]}-vs-${codes[0]}/`;
}
