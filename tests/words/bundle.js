// @fluent/bundle judges our formatting: every message of every locale, told the same, says the same text. So do sample
// messages in many languages. With the word `planted`, changed words are planted, and must be found.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentParser, Visitor } from "@fluent/syntax";
import { differences, languages, messages, numbers } from "./samples.js";
import { ask, end, locales } from "./versus.js";

const reference = "en";

/** The names of the variables in these texts. */
function variables(texts) {
  const names = new Set();
  class Collector extends Visitor {
    visitVariableReference({ id }) {
      names.add(id.name);
    }
  }
  const parser = new FluentParser({ withSpans: false });
  for (const text of texts) new Collector().visit(parser.parse(text));
  return [...names].sort();
}

/** The variables that comments call numbers: `$count (Number)`. */
function numeric(texts) {
  const comments = texts.flatMap((text) => text.match(/^#.*/gm) ?? []);
  return new Set(comments.flatMap((line) => [...line.matchAll(/\$([\w-]+) \(Number\)/g)].map(([, name]) => name)));
}

/** What messages can be told, once for each of `some` numbers. Two numbers in one message are not the same number. */
function samples(names, isNumber, some) {
  return some.map((_, first) => {
    const value = (name, index) => (isNumber(name) ? some[(first + index) % some.length] : `‹${name}›`);
    return Object.fromEntries(names.map((name, index) => [name, value(name, index)]));
  });
}

/** What there is to compare: a language, its texts, and what its messages are told. */
function subjects() {
  const files = locales();
  const texts = (tag) => files.get(tag).map(({ text }) => text);
  const areNumbers = numeric(texts(reference));
  const told = (texts) => samples(variables(texts), (name) => areNumbers.has(name), [0, 1, 2, 5, 21, 1000, 10060]);
  const subject = (tag, texts) => ({ tag, texts, told: told(texts) });
  const accented = ask(texts(reference).map((text) => ({ pseudo: text })));
  const sampleTold = numbers.map((n) => ({ n, m: 1, text: "text" }));
  return [
    ...[...files.keys()].map((tag) => subject(tag, texts(tag))),
    subject("en-XA", accented),
    ...languages.map((tag) => ({ tag, texts: [messages], told: sampleTold })),
  ];
}

/** A bundle of @fluent/bundle, and the identifiers of its messages that have a value. */
function bundle({ tag, texts }) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  const resources = texts.map((text) => new FluentResource(text));
  const errors = resources.flatMap((resource) => bundle.addResource(resource));
  if (errors.length > 0) throw new Error(`${tag}: ${errors.join(", ")}`);
  const messages = resources.flatMap(({ body }) => body).filter(({ id, value }) => !id.startsWith("-") && value !== null);
  return { bundle, ids: messages.map(({ id }) => id) };
}

/** Where the two say different things: `{ tag, id, told, ours, theirs }`; and how many texts were compared. */
function compare(subjects, ourTexts = ({ texts }) => texts) {
  const theirs = subjects.map(bundle);
  const questions = subjects.map((subject, index) => {
    const { tag, told } = subject;
    return { say: { tag, texts: ourTexts(subject), ids: theirs[index].ids, told } };
  });
  let compared = 0;
  const found = ask(questions).flatMap((answer, index) => {
    const [{ tag, told }, { bundle, ids }] = [subjects[index], theirs[index]];
    return told.flatMap((args, sample) =>
      ids.flatMap((id, place) => {
        const ours = answer[sample][place];
        const theirs = say(bundle, id, args);
        compared += 1;
        return ours === theirs ? [] : [{ tag, id, args, ours, theirs }];
      }),
    );
  });
  return { found, compared };
}

function say(bundle, id, args) {
  const errors = [];
  const text = bundle.formatPattern(bundle.getMessage(id).value, args, errors);
  return errors.length > 0 ? `${text} (${errors.join(", ")})` : text;
}

/** The disagreements that are not known, and the known ones that are none. */
function unknown(found, known) {
  const all = known.flatMap(({ tag, numbers, ids = ["plural"] }) => ids.flatMap((id) => numbers.map((n) => ({ tag, id, n }))));
  const isThat = ({ tag, id, args }) => (one) => one.tag === tag && one.id === id && one.n === args.n;
  const told = (args) => Object.entries(args).map(([name, value]) => `$${name} = ${value}`).join(", ");
  const unexpected = found.filter((one) => !all.some(isThat(one))).map(({ tag, id, args, ours, theirs }) => {
    return `${id} in ${tag}, told ${told(args)}:\n    versus: ${ours}\n    @fluent/bundle: ${theirs}`;
  });
  const gone = all.filter((one) => !found.some((other) => isThat(other)(one)));
  return [...unexpected, ...gone.map(({ tag, id, n }) => `${id} in ${tag}, told ${n}, is listed as a difference, but both say the same`)];
}

/** Ends well if a changed text of each language is found, and a listed difference that is none, and nothing else. */
function planted(subjects) {
  const message = /^([a-z][\w-]*) = .*[^>]$/m;
  const { found } = compare(subjects, ({ texts: [first, ...rest] }) => [first.replace(message, "$1 = changed"), ...rest]);
  const lines = unknown(found, [...differences, { tag: reference, numbers: [-7] }]);
  const changed = subjects.map(({ tag, texts: [first] }) => `${first.match(message)[1]} in ${tag},`);
  const wanted = [...changed, `plural in ${reference}, told -7, is listed`];
  const missed = wanted.filter((start) => !lines.some((line) => line.startsWith(start)));
  const others = lines.filter((line) => !wanted.some((start) => line.startsWith(start)));
  const faults = [...missed.map((start) => `not found: ${start}`), ...others];
  end(faults, wanted.length, `${wanted.length} disagreements planted`);
}

const all = subjects();
if (process.argv[2] === "planted") planted(all);
const { found, compared } = compare(all);
const tags = all.map(({ tag }) => tag).join(", ");
end(unknown(found, differences), compared, `${compared} texts compared, ${found.length} of them known to differ, in ${tags}`);
