// @fluent/syntax judges our parser: of the files of the site and of hostile snippets, both accept the same.
//
// We accept a text if `text::fluent::parse` finds no fault in it; @fluent/syntax accepts it if it makes no junk of any of
// it. What both accept must be the same messages. With the word `planted`, disagreements are planted, and must be found.

import { FluentParser } from "@fluent/syntax";
import { snippets } from "./snippets.js";
import { ask, end, locales } from "./versus.js";

const parser = new FluentParser({ withSpans: false });

/** What the two make of each text, where they should agree and do not, or agree and should not. */
function disagreements(texts, answers) {
  return texts.flatMap(({ name, text, differs }, index) => {
    const [ours, theirs] = [read(answers[index]), judged(text)];
    if ((ours !== theirs) === (differs !== undefined)) return [];
    const known = differs ? `is listed as a difference, but both say: ${ours}` : `versus: ${ours}; @fluent/syntax: ${theirs}`;
    return [`${name}: ${known}`];
  });
}

function read({ faults, messages }) {
  return faults.length > 0 ? "refused" : `accepted with ${messages.join(" ")}`;
}

function judged(text) {
  const { body } = parser.parse(text);
  if (body.some(({ type }) => type === "Junk")) return "refused";
  const messages = body.filter(({ type }) => type === "Message" || type === "Term");
  return `accepted with ${messages.map(({ type, id }) => (type === "Term" ? "-" : "") + id.name).join(" ")}`;
}

function judge(texts) {
  return disagreements(texts, ask(texts.map(({ text }) => ({ parse: text }))));
}

function planted() {
  const texts = [
    { name: "junk that they see", text: "a = b\n", theirs: "a = b\njunk\n" },
    { name: "junk that we see", text: "a = b\njunk\n", theirs: "a = b\n" },
    { name: "a message that we miss", text: "a = b\n", theirs: "a = b\nc = d\n" },
    { name: "a difference that is none", text: "a = b\n", theirs: "a = b\n", differs: "planted" },
  ];
  const answers = ask(texts.map(({ text }) => ({ parse: text })));
  const found = disagreements(texts.map(({ theirs, ...rest }) => ({ ...rest, text: theirs })), answers);
  const missed = texts.filter(({ name }) => !found.some((line) => line.startsWith(`${name}: `)));
  end(missed.map(({ name }) => `not found: ${name}`), texts.length, `${texts.length} disagreements planted`);
}

if (process.argv[2] === "planted") planted();
const files = [...locales().values()].flat();
const differing = snippets.filter(({ differs }) => differs).length;
const summary = `${files.length} files and ${snippets.length} snippets compared, ${differing} of them known to differ`;
end(judge([...files, ...snippets]), Math.min(files.length, snippets.length), summary);
