// hyperlink follows every link of every page of a site: to pages, fragments and files, and those in the head to the
// canonical address and to the other languages. With the word `planted` in place of the folder, links are broken, and must
// be found.
//
// hyperlink takes absolute addresses for links to other sites, so it gets a copy in which those of the site itself begin
// with a slash.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { end } from "../words/versus.js";
import { files, here, origin, target } from "./site.js";

/** What hyperlink says of a site, line by line, whether all is well, and how many links it followed. */
function judge(site, origin) {
  const copy = mkdtempSync(join(target, "links-"));
  try {
    for (const name of files(site)) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), rooted(name, readFileSync(join(site, name)), origin));
    }
    const { stdout, status } = spawnSync(join(target, "tools/bin/hyperlink"), ["--check-anchors", copy], { encoding: "utf8" });
    const links = Number(/Checking (\d+) links/.exec(stdout)?.[1] ?? 0);
    return { lines: stdout.replaceAll(`${copy}/`, "").split("\n"), isWell: status === 0, links };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function rooted(name, bytes, origin) {
  return name.endsWith(".html") ? bytes.toString().replaceAll(`href="${origin}/`, 'href="/') : bytes;
}

function planted() {
  const { lines, isWell } = judge(join(here, "planted/links"), "https://planted.example");
  const broken = ["/missing-page", "/other#missing-fragment", "/missing-canonical", "/ja/missing-language", "/missing.css"];
  const missed = broken.filter((link) => !lines.some((line) => line.endsWith(` ${link}`)));
  const wronged = lines.filter((line) => line.includes("there"));
  const faults = [...missed.map((link) => `not found: ${link}`), ...wronged, ...(isWell ? ["the exit code is 0"] : [])];
  end(faults, broken.length, `${broken.length} broken links planted`);
}

if (process.argv[2] === "planted") planted();
const { lines, isWell, links } = judge(process.argv[2], origin(process.argv[2]));
end(isWell ? [] : lines, links, `${links} links followed`);
