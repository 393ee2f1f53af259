// Asks versus, by its example `say`, what it makes of Fluent texts; and finds the words of the site.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../..", import.meta.url));

/** The answers of versus to these questions, in their order. */
export function ask(questions) {
  const program = join(process.env.CARGO_TARGET_DIR ?? join(site, "target"), "debug/examples/say");
  const input = JSON.stringify(questions);
  const answers = JSON.parse(execFileSync(program, { input, maxBuffer: 1 << 30 }).toString());
  if (answers.length !== questions.length) throw new Error(`${answers.length} answers to ${questions.length} questions`);
  return answers;
}

/** The locales of the site, and the Fluent files of each as `{ name, text }`. */
export function locales() {
  const folders = readdirSync(join(site, "locales"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(folders.map(({ name: tag }) => [tag, files(join("locales", tag))]));
}

function files(folder) {
  const names = readdirSync(join(site, folder), { recursive: true }).filter((name) => name.endsWith(".ftl"));
  return names.sort().map((name) => {
    const text = readFileSync(join(site, folder, name), "utf8");
    return { name: join(folder, name), text };
  });
}

/** Shows what is wrong, and behind `= ` what was looked at; the exit code says whether all is well. */
export function end(faults, looked, summary) {
  for (const fault of faults) console.log(fault);
  console.log(`= ${summary}`);
  if (looked === 0) console.log("nothing was looked at");
  process.exit(faults.length > 0 || looked === 0 ? 1 : 0);
}
