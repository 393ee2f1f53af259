//! Any text in the place of a file: soup of the signs of its format, and files of the real site whose lines were mixed up.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use versus::text::fluent::{canonical, digests};

use super::{FLUENT, YAML, found, read};

/// Far more than a text of a few lines takes.
const LONG: Duration = Duration::from_secs(10);

/// What means something in YAML, rightly and wrongly used, and the keys of our formats.
const YAML_SIGNS: &[&str] = &[
    "title: ",
    "slug: ",
    "codes: ",
    "facts: ",
    "is: ",
    "source: ",
    "locales: ",
    "terms: ",
    "endonym: ",
    "- ",
    "? ",
    ": ",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "[a, b]",
    "{ a: b }",
    "a: b",
    "x",
    "\"x\"",
    "'x'",
    "'",
    "\"",
    "1",
    "0x1F",
    "0o7",
    "1e400",
    "-0",
    ".nan",
    "99999999999999999999",
    "true",
    "no",
    "null",
    "~",
    "2026-01-31",
    "|",
    ">-",
    "|9",
    "|-2",
    "|\n",
    "&a ",
    "*a",
    "&a *a",
    "<<: *a",
    "<<: [*a, *b]",
    "!!str ",
    "!!binary aGk=",
    "!!set ",
    "!x ",
    "!<tag:x> ",
    "%YAML 1.2\n",
    "%TAG ! !\n",
    "---",
    "--- ",
    "...",
    "# c",
    "\"\\x4\"",
    "\"\\u12\"",
    "\"\\uD800\"",
    "\"\\q\"",
    "\"\\\n\"",
    "@",
    "`",
    "=",
    "\\",
    "\0",
    "\u{7F}",
];

/// The same of Fluent.
const FLUENT_SIGNS: &[&str] = &[
    "a = ",
    "a =",
    "-a = ",
    "b = x",
    ".c = ",
    ".c",
    "{ ",
    " }",
    "{",
    "}",
    "{ $n }",
    "{ $n ->",
    "->",
    "[one] ",
    "*[other] ",
    "[",
    "]",
    "*",
    "{ \"x\" }",
    "{ \"",
    "\"",
    "\\",
    "\\u0041",
    "\\u00",
    "\\UD800FF",
    "\\U110000",
    "{ b }",
    "{ b.c }",
    "{ -a }",
    "{ -a.c ->",
    "{ -a(n: 1) }",
    "{ F() }",
    "{ F($n, m: 2.50) }",
    "(",
    ")",
    "n: ",
    "# ",
    "## ",
    "### ",
    "#",
    "x",
    "`x`",
    "**x**",
    "[x](y)",
    "<b>",
    "1.0000000000000000000",
    "-",
    "_",
    ",",
    ":",
    "\0",
    "\u{FDD0}",
    "\u{FFFC}",
];

/// What means something everywhere: ends of lines, indents, marks, characters of every width.
const ANY_SIGNS: &[&str] = &[
    "\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n      ", "\r\n", "\r", "\t", " ", "  ", "\u{FEFF}",
    "\u{85}", "\u{2028}", "\u{A0}", "日本", "🍵", "e\u{301}", "\u{202E}", "\u{1B}",
];

fn soup(signs: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => select(signs).prop_map(str::to_owned),
        4 => select(ANY_SIGNS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// The files of the real site.
static REAL: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["content", "content/http", "locales", "locales/en", "locales/ja/http", "locales/tr"] {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        files.extend(paths.iter().filter(|path| path.is_file()).map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            (format!("{folder}/{name}"), fs::read_to_string(path).unwrap())
        }));
    }
    files
});

/// A change of the lines of a file.
#[derive(Clone, Debug)]
enum Change {
    Remove(Index),
    Double(Index),
    Move(Index, Index),
    /// Deeper, or less deep.
    Indent(Index, i8),
    /// Without the line break before it.
    Join(Index),
    Add(Index, String),
    /// Lines of another file.
    Take(Index, Index, Index),
    Returns,
    Tabs,
    Mark,
}

fn change() -> impl Strategy<Value = Change> {
    let index = || any::<Index>();
    prop_oneof![
        2 => index().prop_map(Change::Remove),
        2 => index().prop_map(Change::Double),
        2 => (index(), index()).prop_map(|(from, to)| Change::Move(from, to)),
        3 => (index(), -4..5_i8).prop_map(|(at, by)| Change::Indent(at, by)),
        2 => index().prop_map(Change::Join),
        2 => (index(), soup(YAML_SIGNS)).prop_map(|(at, text)| Change::Add(at, text)),
        2 => (index(), soup(FLUENT_SIGNS)).prop_map(|(at, text)| Change::Add(at, text)),
        2 => (index(), index(), index()).prop_map(|(at, file, from)| Change::Take(at, file, from)),
        1 => Just(Change::Returns),
        1 => Just(Change::Tabs),
        1 => Just(Change::Mark),
    ]
}

fn changed(text: &str, change: &Change) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return text.to_owned();
    }
    let count = lines.len();
    match change {
        Change::Remove(at) => drop(lines.remove(at.index(count))),
        Change::Double(at) => lines.insert(at.index(count), lines[at.index(count)].clone()),
        Change::Move(from, to) => {
            let line = lines.remove(from.index(count));
            lines.insert(to.index(count), line);
        }
        Change::Indent(at, by) => {
            let line = &mut lines[at.index(count)];
            let less = line.len() - line.trim_start_matches(' ').len();
            match usize::try_from(*by) {
                Ok(by) => line.insert_str(0, &" ".repeat(by)),
                Err(_) => drop(line.drain(..less.min(usize::from(by.unsigned_abs())))),
            }
        }
        Change::Join(at) => {
            let line = &mut lines[at.index(count)];
            line.truncate(line.trim_end().len());
        }
        Change::Add(at, text) => lines.insert(at.index(count), format!("{text}\n")),
        Change::Take(at, file, from) => {
            let other: Vec<&str> = file.get(&REAL).1.split_inclusive('\n').collect();
            let from = from.index(other.len());
            let taken = other[from..].iter().take(5).map(|line| (*line).to_owned());
            let at = at.index(count);
            lines.splice(at..at, taken);
        }
        Change::Returns => return text.replace('\n', "\r\n"),
        Change::Tabs => return text.replace("  ", "\t"),
        Change::Mark => return format!("\u{FEFF}{text}"),
    }
    lines.concat()
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The text without places.
fn without_spans(debug: &str) -> String {
    let mut pieces = debug.split("span: ");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.trim_start_matches(|place: char| place.is_ascii_digit() || place == '.'));
    }
    out
}

/// Reads a file, and once more; what nothing is found in says the same in another form.
fn check(path: &str, text: &str) -> Result<(), TestCaseError> {
    let start = Instant::now();
    let (entries, report, sources) = read(path, text);
    let findings = found(path, &report, &sources);
    prop_assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
    let (again, report, _) = read(path, text);
    prop_assert_eq!(format!("{:?}", entries), format!("{:?}", again));
    prop_assert_eq!(&findings, &found(path, &report, &sources));
    if !findings.is_empty() {
        return Ok(());
    }
    let is_yaml = extension(path) == "yaml";
    let other = if is_yaml {
        let tree: serde_json::Value = serde_yaml::from_str(text).unwrap();
        format!("{tree}\n")
    } else {
        let Some(tidy) = canonical(text) else { return Ok(()) };
        prop_assert_eq!(digests(&tidy), digests(text));
        tidy
    };
    let (others, report, sources) = read(path, &other);
    prop_assert_eq!(found(path, &report, &sources), vec![], "{}", other);
    if is_yaml {
        prop_assert_eq!(without_spans(&format!("{others:?}")), without_spans(&format!("{entries:?}")));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn soup_of_yaml_is_read_or_refused(path in select(&YAML[..]), text in soup(YAML_SIGNS)) {
        check(path, &text)?;
    }

    #[test]
    fn soup_of_fluent_is_read_or_refused(text in soup(FLUENT_SIGNS)) {
        check(FLUENT, &text)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_whose_lines_were_mixed_up_is_read_or_refused(
        file in any::<Index>(),
        changes in prop::collection::vec(change(), 0..4),
    ) {
        let (path, text) = file.get(&REAL);
        check(path, &changes.iter().fold(text.clone(), |text, change| changed(&text, change)))?;
    }
}
