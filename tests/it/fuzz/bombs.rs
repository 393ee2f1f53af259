//! Texts that are small to write and large to read.

use std::time::{Duration, Instant};

use versus::diag::{Color, human};

use super::{FLUENT, found, read};

/// Far more than any of them takes, and far less than for ever.
const LONG: Duration = Duration::from_secs(20);

/// How often a piece is repeated where that makes a text of some 10 kB.
const MANY: usize = 2_000;

fn yaml() -> Vec<(&'static str, String)> {
    let laughs: String = ('b'..='z').fold("a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, key| {
        let below = char::from_u32(u32::from(key) - 1).unwrap();
        let all = vec![format!("*{below}"); 9].join(", ");
        format!("{text}{key}: &{key} [{all}]\n")
    });
    let merges: String = ('b'..='z').fold("a: &a { x: y }\n".to_owned(), |text, key| {
        let below = char::from_u32(u32::from(key) - 1).unwrap();
        format!("{text}{key}: &{key} {{ <<: [*{below}, *{below}], {key}1: *{below} }}\n")
    });
    let deeper = |piece: &str, step: usize| -> String {
        (0..2_000).map(|depth| format!("{}{piece}\n", " ".repeat(depth * step))).collect()
    };
    vec![
        ("open lists", "[".repeat(MANY)),
        ("closed lists", "[".repeat(MANY) + &"]".repeat(MANY)),
        ("open maps", "{a: ".repeat(MANY)),
        ("closed maps", "{a: ".repeat(MANY) + &"}".repeat(MANY)),
        ("keys that are lists", "? [".repeat(MANY)),
        ("items in items", "- ".repeat(MANY)),
        ("questions", "? ".repeat(MANY)),
        ("colons", ": ".repeat(MANY)),
        ("blocks in blocks", deeper("a:", 1)),
        ("items below items", deeper("-", 1)),
        ("aliases of aliases", laughs),
        ("merges of merges", merges),
        ("an alias of itself", "a: &a [*a]\n".to_owned()),
        ("a map within itself", "&a a: *a\n".to_owned()),
        ("many aliases", format!("a: &a {}\nb: [{}]\n", "x".repeat(MANY), "*a, ".repeat(MANY))),
        ("many anchors", (0..MANY).map(|n| format!("k{n}: &a{n} x\n")).collect()),
        ("many keys", (0..MANY).map(|n| format!("k{n}: x\n")).collect()),
        ("one key many times", "k: x\n".repeat(MANY)),
        ("many items", "- x\n".repeat(MANY)),
        ("many codes", "- slug: x\n  class: y\n".repeat(MANY)),
        ("many documents", "--- a\n...\n".repeat(MANY)),
        ("many directives", "%TAG ! !\n".repeat(MANY)),
        ("many tags", "!a ".repeat(MANY)),
        ("a long tag", format!("!{} x", "a".repeat(MANY))),
        ("a long line", format!("title: {}", "x ".repeat(10 * MANY))),
        ("a long text in quotes", format!("title: \"{}", "\\x41 ".repeat(MANY))),
        ("a long key", format!("{}: x", "k".repeat(10 * MANY))),
        ("a long comment", format!("#{}", "x".repeat(10 * MANY))),
        ("comments", "# x\n".repeat(MANY)),
        ("empty lines", "\n".repeat(10 * MANY)),
        ("spaces", " ".repeat(10 * MANY)),
        ("tabs", "\t".repeat(MANY)),
        ("returns", "a: b\r".repeat(MANY)),
        ("nothing but NUL", "\0".repeat(MANY)),
        ("marks", "\u{FEFF}".repeat(MANY)),
        ("a block of text", format!("title: |{}", "\n\n  x".repeat(MANY))),
        ("quotes", "'".repeat(MANY)),
        ("escapes", format!("\"{}\"", "\\U0010FFFF".repeat(MANY))),
        ("digits", "9".repeat(10 * MANY)),
    ]
}

fn fluent() -> Vec<(&'static str, String)> {
    let choice = "{ $n ->\n    [one] x\n   *[other] y\n }";
    let within: String = (0..60).fold("x".to_owned(), |inner, _| format!("{{ $n ->\n   *[a] {inner}\n }}"));
    vec![
        ("open braces", format!("a = {}", "{".repeat(MANY))),
        ("literals in braces", format!("a = {}\"x\"{}", "{".repeat(49), "}".repeat(49))),
        ("choices in choices", format!("a = {within}\n")),
        ("choices in a row", format!("a = {}\n", choice.repeat(500))),
        (
            "messages that make choices",
            (0..1_000).map(|n| format!("a{n} = {}\n", choice.repeat(12))).collect(),
        ),
        (
            "variants",
            format!(
                "a = {{ $n ->\n{}   *[b] y\n }}\n",
                (0..MANY).map(|n| format!("    [{n}] x\n")).collect::<String>()
            ),
        ),
        ("arguments", format!("a = {{ F({}) }}\n", "1, ".repeat(MANY))),
        (
            "names of arguments",
            format!("a = {{ F({}) }}\n", (0..MANY).map(|n| format!("n{n}: 1, ")).collect::<String>()),
        ),
        ("calls in calls", format!("a = {{ {}", "F(".repeat(MANY))),
        ("a broken message", "a = {\n".repeat(MANY)),
        ("a message without a value", "a\n".repeat(MANY)),
        ("an open choice", format!("a = {{ $n ->\n{}", "    [x] y\n".repeat(MANY))),
        ("open quotes", format!("a = {}", "{ \"".repeat(MANY))),
        ("an open quote on each line", "a = { \"\n".repeat(MANY)),
        ("a literal", format!("a = {{ \"{}\" }}\n", "\\u0041".repeat(MANY))),
        ("broken escapes", "a = { \"\\u12\" }\n".repeat(MANY)),
        ("digits", format!("a = {{ {} }}\n", "9".repeat(MANY))),
        ("a long line", format!("a = {}\n", "x ".repeat(10 * MANY))),
        ("a long text", format!("a ={}\n", "\n    x".repeat(MANY))),
        ("placeables", format!("a = {}\n", "x { $b } ".repeat(MANY))),
        ("attributes", format!("a = b\n{}", "    .c = d\n".repeat(MANY))),
        ("messages", (0..MANY).map(|n| format!("a{n} = b\n")).collect()),
        ("one message many times", "a = b\n".repeat(MANY)),
        ("comments", "# a\n".repeat(MANY)),
        ("a long comment", format!("# {}\n", "a".repeat(10 * MANY))),
        ("junk", "!\n".repeat(MANY)),
        ("junk on a line", "!".repeat(10 * MANY)),
        ("empty lines", "\n".repeat(10 * MANY)),
        ("spaces", " ".repeat(10 * MANY)),
        ("tabs", "a =\n\tb\n".repeat(MANY)),
        ("returns", "a = b\r".repeat(MANY)),
        ("nothing but NUL", "\0".repeat(MANY)),
        ("marks", "\u{FEFF}".repeat(MANY)),
        ("backticks", format!("a = {}\n", "`".repeat(MANY))),
        ("emphasis", format!("a = {}\n", "*a **b ".repeat(MANY))),
        ("links", format!("a = {}\n", "[".repeat(MANY))),
    ]
}

#[test]
fn no_text_takes_for_ever_nor_do_its_findings() {
    let maps = yaml().into_iter().map(|(name, text)| ("content/site.yaml", name, text));
    let lists = yaml().into_iter().map(|(name, text)| ("content/tea/codes.yaml", name, text));
    let words = fluent().into_iter().map(|(name, text)| (FLUENT, name, text));
    for (path, name, text) in maps.chain(lists).chain(words) {
        let start = Instant::now();
        let (_, report, sources) = read(path, &text);
        found(path, &report, &sources);
        let shown = human(&report.sorted(), &sources, Color::Plain);
        assert!(start.elapsed() < LONG, "{name} in {path}: {:?}", start.elapsed());
        assert!(shown.len() < 1_000 * MANY, "{name} in {path}: {} bytes are shown", shown.len());
    }
}
