//! Texts that are small to write and large to read.

use std::time::{Duration, Instant};

use versus::diag::{Color, human};

use super::{FLUENT, found, read};

/// Far more than any of them takes, and far less than for ever.
const LONG: Duration = Duration::from_secs(20);

/// How often a piece is repeated where that makes a text of some 10 kB.
const MANY: usize = 2_000;

/// What it is, and the text.
type Bomb = (&'static str, String);

/// A piece for each number.
fn each(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().concat()
}

/// A line for each letter but the first, which is told the letter and the one before it, below the first line.
fn alphabet(first: &str, line: impl Fn(char, char) -> String) -> String {
    let letters: Vec<char> = ('a'..='z').collect();
    let lines = letters.windows(2).map(|pair| line(pair[1], pair[0]));
    [first.to_owned()].into_iter().chain(lines).collect::<Vec<_>>().concat()
}

fn deep_yaml() -> Vec<Bomb> {
    let deeper = |piece: &str| each(2_000, |depth| format!("{}{piece}\n", " ".repeat(depth)));
    vec![
        ("open lists", "[".repeat(MANY)),
        ("closed lists", "[".repeat(MANY) + &"]".repeat(MANY)),
        ("open maps", "{a: ".repeat(MANY)),
        ("closed maps", "{a: ".repeat(MANY) + &"}".repeat(MANY)),
        ("keys that are lists", "? [".repeat(MANY)),
        ("items in items", "- ".repeat(MANY)),
        ("questions", "? ".repeat(MANY)),
        ("colons", ": ".repeat(MANY)),
        ("blocks in blocks", deeper("a:")),
        ("items below items", deeper("-")),
    ]
}

fn repeated_yaml() -> Vec<Bomb> {
    let laughs = alphabet("a: &a [x, x, x, x, x, x, x, x, x]\n", |key, below| {
        format!("{key}: &{key} [{}]\n", vec![format!("*{below}"); 9].join(", "))
    });
    let merges = alphabet("a: &a { x: y }\n", |key, below| {
        format!("{key}: &{key} {{ <<: [*{below}, *{below}], {key}1: *{below} }}\n")
    });
    vec![
        ("aliases of aliases", laughs),
        ("merges of merges", merges),
        ("an alias of itself", "a: &a [*a]\n".to_owned()),
        ("a map within itself", "&a a: *a\n".to_owned()),
        ("many aliases", format!("a: &a {}\nb: [{}]\n", "x".repeat(MANY), "*a, ".repeat(MANY))),
        ("many anchors", each(MANY, |n| format!("k{n}: &a{n} x\n"))),
        ("many keys", each(MANY, |n| format!("k{n}: x\n"))),
        ("one key many times", "k: x\n".repeat(MANY)),
        ("many items", "- x\n".repeat(MANY)),
        ("many codes", "- slug: x\n  class: z\n".repeat(MANY)),
        ("many documents", "--- a\n...\n".repeat(MANY)),
        ("many directives", "%TAG ! !\n".repeat(MANY)),
        ("many tags", "!a ".repeat(MANY)),
    ]
}

fn long_yaml() -> Vec<Bomb> {
    vec![
        ("a long tag", format!("!{} x", "a".repeat(MANY))),
        ("a long line", format!("title: {}", "x ".repeat(10 * MANY))),
        ("a long text in quotes", format!("title: \"{}", "\\x41 ".repeat(MANY))),
        ("a long key", format!("{}: x", "k".repeat(10 * MANY))),
        ("a long comment", format!("#{}", "x".repeat(10 * MANY))),
        ("a block of text", format!("title: |{}", "\n\n  x".repeat(MANY))),
        ("quotes", "'".repeat(MANY)),
        ("escapes", format!("\"{}\"", "\\U0010FFFF".repeat(MANY))),
        ("digits", "9".repeat(10 * MANY)),
    ]
}

/// What is odd in any format.
fn odd() -> Vec<Bomb> {
    vec![
        ("comments", "# x\n".repeat(MANY)),
        ("empty lines", "\n".repeat(10 * MANY)),
        ("spaces", " ".repeat(10 * MANY)),
        ("tabs", "a: b\n\tc\n".repeat(MANY)),
        ("returns", "a = b\r".repeat(MANY)),
        ("nothing but NUL", "\0".repeat(MANY)),
        ("marks", "\u{FEFF}".repeat(MANY)),
    ]
}

fn deep_fluent() -> Vec<Bomb> {
    let choice = "{ $n ->\n    [one] x\n   *[other] y\n }";
    let within = (0..60).fold("x".to_owned(), |inner, _| ["{ $n ->\n   *[a] ", &inner, "\n }"].concat());
    let variants = each(MANY, |n| format!("    [{n}] x\n"));
    vec![
        ("open braces", format!("a = {}", "{".repeat(MANY))),
        ("braces in braces", format!("a = {}\"x\"{}", "{".repeat(49), "}".repeat(49))),
        ("choices in choices", format!("a = {within}\n")),
        ("choices in a row", format!("a = {}\n", choice.repeat(500))),
        ("messages that make choices", each(1_000, |n| format!("a{n} = {}\n", choice.repeat(12)))),
        ("variants", format!("a = {{ $n ->\n{variants}   *[b] y\n }}\n")),
        ("calls in calls", format!("a = {{ {}", "F(".repeat(MANY))),
        ("arguments", format!("a = {{ F({}) }}\n", "1, ".repeat(MANY))),
        ("names of arguments", format!("a = {{ F({}) }}\n", each(MANY, |n| format!("n{n}: 1, ")))),
        ("placeables", format!("a = {}\n", "x { $b } ".repeat(MANY))),
        ("attributes", format!("a = b\n{}", "    .c = d\n".repeat(MANY))),
    ]
}

fn long_fluent() -> Vec<Bomb> {
    vec![
        ("broken messages", "a = {\n".repeat(MANY)),
        ("messages without a value", "a\n".repeat(MANY)),
        ("an open choice", format!("a = {{ $n ->\n{}", "    [x] y\n".repeat(MANY))),
        ("open quotes", format!("a = {}", "{ \"".repeat(MANY))),
        ("an open quote on each line", "a = { \"\n".repeat(MANY)),
        ("a long literal", format!("a = {{ \"{}\" }}\n", "\\u0041".repeat(MANY))),
        ("broken escapes", "a = { \"\\u12\" }\n".repeat(MANY)),
        ("digits", format!("a = {{ {} }}\n", "9".repeat(MANY))),
        ("a long line", format!("a = {}\n", "x ".repeat(10 * MANY))),
        ("a long text", format!("a ={}\n", "\n    x".repeat(MANY))),
        ("messages", each(MANY, |n| format!("a{n} = b\n"))),
        ("one message many times", "a = b\n".repeat(MANY)),
        ("a long comment", format!("# {}\n", "a".repeat(10 * MANY))),
        ("junk", "!\n".repeat(MANY)),
        ("junk on a line", "!".repeat(10 * MANY)),
        ("backticks", format!("a = {}\n", "`".repeat(MANY))),
        ("emphasis", format!("a = {}\n", "*a **b ".repeat(MANY))),
        ("brackets", format!("a = {}\n", "[".repeat(MANY))),
    ]
}

#[test]
fn no_text_takes_for_ever_nor_do_its_findings() {
    let yaml = || [deep_yaml(), repeated_yaml(), long_yaml(), odd()].concat();
    let maps = yaml().into_iter().map(|bomb| ("content/site.yaml", bomb));
    let lists = yaml().into_iter().map(|bomb| ("content/tea/codes.yaml", bomb));
    let words = [deep_fluent(), long_fluent(), odd()].concat().into_iter().map(|bomb| (FLUENT, bomb));
    for (path, (name, text)) in maps.chain(lists).chain(words) {
        let start = Instant::now();
        let (_, report, sources) = read(path, &text);
        found(path, &report, &sources);
        let shown = human(&report.sorted(), &sources, Color::Plain);
        assert!(start.elapsed() < LONG, "{name} in {path}: {:?}", start.elapsed());
        assert!(shown.len() < 1_000 * MANY, "{name} in {path}: {} bytes are shown", shown.len());
    }
}
