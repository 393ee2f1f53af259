//! Faults of words, seeded one by one into a site without a finding: each is found, where it stands, and nothing beside it.
//!
//! The rows stand in `tests/seeded`, one file for each sort of fault, and those that must stay silent. A row:
//!
//! ```text
//! == what is wrong
//! rule of the finding at the first mark ⟦…⟧; the next such line is that at the second
//! rule @path of the finding of a whole file or folder
//! & rule: why it truly comes along
//! ! crlf | bom | no end, and a path: the file has CR LF at the ends of its lines, a mark at its head, or no line feed at its end
//! $$ path: old => new with ⟦what is underlined⟧
//! $$ path
//! the whole file
//! ```
//!
//! A row that says `silent` finds nothing. `\n`, `\r`, `\t`, `\u{…}` and `\\` are escapes. A locale of which a row names a
//! file, and which the clean site lacks, is added to it as a copy of English that is marked as meant.
//!
//! What cannot be decided from the files of a site, and so has no row: whether a translation means what the original means;
//! whether a word is a good one, or in the right register; whether a text has lost its accents, or is written in simplified
//! characters where traditional ones are due, since both are also words; whether a word of no width is needed to break a
//! line; whether a message that says a name as it is needs the mark `same-as-source` in a language of the same script.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use proptest::prelude::*;
use versus::check::{Edition, State, translations};
use versus::diag::{Color, Finding, RULES, Report, github, human, json, sarif};
use versus::text::language::language;
use versus::text::lock;
use versus::{load, page};

use crate::fixture::{self, Files};

/// A row of the table.
#[derive(Default)]
struct Row {
    name: String,
    rules: Vec<String>,
    along: Vec<String>,
    shapes: Vec<String>,
    edits: Vec<String>,
}

/// A finding: its rule, its file, and what is underlined of it.
type Found = (String, String, Range<usize>);

fn rows() -> Vec<Row> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/seeded");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let texts = paths.iter().map(|path| fs::read_to_string(path).unwrap());
    texts.flat_map(|text| text.split("\n== ").skip(1).map(row).collect::<Vec<_>>()).collect()
}

fn row(text: &str) -> Row {
    let (head, edits) = text.split_once("\n$$ ").unwrap_or((text, ""));
    let mut lines = head.lines();
    let mut row = Row { name: lines.next().unwrap().to_owned(), ..Row::default() };
    for line in lines.filter(|line| !line.is_empty()) {
        match line.split_once(' ') {
            Some(("&", along)) => row.along.push(along.split(':').next().unwrap().to_owned()),
            Some(("!", shape)) => row.shapes.push(shape.to_owned()),
            _ => row.rules.push(line.to_owned()),
        }
    }
    row.edits = edits.split("\n$$ ").filter(|edit| !edit.is_empty()).map(str::to_owned).collect();
    row
}

/// The files of a row, and the findings that it wants, in order.
fn seeded(row: &Row) -> (Files, Vec<Found>) {
    let below = row.edits.iter().filter_map(|edit| edit.strip_prefix("locales/"));
    let tags = below.filter_map(|path| Some(path.split_once('/')?.0)).filter(|tag| !tag.contains('.'));
    let mut files = clean(&tags.collect());
    for edit in &row.edits {
        change(&mut files, edit, &row.name);
    }
    for shape in &row.shapes {
        let (path, reshape): (_, fn(&str) -> String) = match shape.split_once(' ').unwrap() {
            ("bom", path) => (path, |text| format!("\u{FEFF}{text}")),
            ("crlf", path) => (path, |text| text.replace('\n', "\r\n")),
            ("no", end) => (end.strip_prefix("end ").unwrap(), |text| text.trim_end().to_owned()),
            _ => panic!("{}: {shape}?", row.name),
        };
        let file = files.get_mut(path).unwrap_or_else(|| panic!("{}: no {path}", row.name));
        *file = reshape(file);
    }
    let mut marks =
        files.iter_mut().flat_map(|(path, text)| unmarked(path, text)).collect::<Vec<_>>().into_iter();
    if !row.rules.iter().any(|rule| rule.starts_with("stale") || rule.starts_with("unrecorded")) {
        files = locked(files);
    }
    let rules = row.rules.iter().filter(|rule| *rule != "silent");
    let mut wanted: Vec<Found> = rules
        .map(|rule| {
            if let Some((rule, path)) = rule.split_once(" @") {
                return (rule.to_owned(), path.to_owned(), 0..0);
            }
            let (path, span) = marks.next().unwrap_or_else(|| panic!("{}: too few marks", row.name));
            (rule.clone(), path, span)
        })
        .collect();
    assert!(marks.next().is_none(), "{}: too many marks", row.name);
    wanted.sort_by_key(|(rule, path, span)| (path.clone(), span.start, rule.clone()));
    (files, wanted)
}

/// The clean site with these locales, each with a lock that knows all its translations.
fn clean(tags: &BTreeSet<&str>) -> Files {
    let mut files = fixture::files("clean");
    for tag in tags.iter().filter(|tag| !["en", "ar"].contains(*tag)) {
        let copies: Vec<(String, String)> = ["ui", "tea"].map(|name| copy(&files, name, tag)).into();
        files.extend(copies);
        let direction = language(tag).unwrap().direction.as_html();
        let head = format!("endonym: {tag} itself\ndirection: {direction}\n");
        files.insert(format!("locales/{tag}/locale.yaml"), head);
        let site = files.get_mut("content/site.yaml").unwrap();
        *site = site.replace("locales: [en", &format!("locales: [en, {tag}"));
    }
    locked(files)
}

/// A file of the English words as a translation that is meant to be the same, without plural forms that may be too few.
fn copy(files: &Files, name: &str, tag: &str) -> (String, String) {
    let mut copy = String::new();
    for line in files[&format!("locales/en/{name}.ftl")].lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            copy.push_str("# same-as-source\n");
        }
        copy.push_str(line);
        copy.push('\n');
    }
    if !["de", "tr"].contains(&tag) {
        let counts = "{ $count ->\n    [one] one sort\n   *[other] { $count } sorts\n    }";
        let minutes = "{ $value ->\n    [one] one minute\n   *[other] { $value } minutes\n    }";
        copy = copy.replace(counts, "{ $count } sorts").replace(minutes, "{ $value } minutes");
    }
    (format!("locales/{tag}/{name}.ftl"), copy)
}

/// The files with locks that know the translations as they are, and still those that cannot be read any more.
fn locked(mut files: Files) -> Files {
    let entries = load::parse(&fixture::sources(&files), &mut Report::default());
    for (tag, translations) in translations(&entries) {
        let done = translations.into_iter().filter(|translation| translation.state != State::Missing);
        let path = format!("locales/{tag}/l10n.lock");
        let mut lines = files.get(&path).map(|text| lock::parse(text).lines).unwrap_or_default();
        lines.extend(done.map(|translation| (translation.id, translation.current)));
        files.insert(path, lock::write(&lines, &[]));
    }
    files
}

fn change(files: &mut Files, edit: &str, name: &str) {
    let (head, text) = edit.split_once('\n').unwrap_or((edit, ""));
    if let Some((path, change)) = head.split_once(": ") {
        let (old, new) = change.split_once(" =>").unwrap_or_else(|| panic!("{name}: {change}: no ` =>`"));
        let (old, new) = (unescaped(old), unescaped(new.strip_prefix(' ').unwrap_or(new)));
        let file = files.get_mut(path).unwrap_or_else(|| panic!("{name}: there is no {path}"));
        assert_eq!(file.matches(&old).count(), 1, "{name}: `{old}` must stand once in {path}:\n{file}");
        *file = file.replace(&old, &new);
    } else {
        files.insert(head.to_owned(), unescaped(text.trim_end_matches('\n')) + "\n");
    }
}

fn unescaped(text: &str) -> String {
    let mut pieces = text.split('\\');
    let mut out = pieces.next().unwrap().to_owned();
    while let Some(piece) = pieces.next() {
        let rest = match piece.chars().next() {
            None => {
                out.push('\\');
                pieces.next().unwrap_or_default()
            }
            Some('n') => {
                out.push('\n');
                &piece[1..]
            }
            Some('r') => {
                out.push('\r');
                &piece[1..]
            }
            Some('t') => {
                out.push('\t');
                &piece[1..]
            }
            Some('u') => {
                let (number, rest) = piece[2..].split_once('}').unwrap();
                out.push(u32::from_str_radix(number, 16).ok().and_then(char::from_u32).unwrap());
                rest
            }
            Some(other) => panic!("no escape: {other}"),
        };
        out.push_str(rest);
    }
    out
}

/// Takes the marks out of a text: what stood between them, in order.
fn unmarked(path: &str, text: &mut String) -> Vec<(String, Range<usize>)> {
    let mut marks = Vec::new();
    while let Some(start) = text.find('⟦') {
        text.replace_range(start..start + '⟦'.len_utf8(), "");
        let end = text.find('⟧').unwrap();
        text.replace_range(end..end + '⟧'.len_utf8(), "");
        marks.push((path.to_owned(), start..end));
    }
    marks
}

fn found(report: &Report, row: &Row) -> Vec<Found> {
    let is_meant = |finding: &&Finding| !row.along.iter().any(|rule| rule == finding.rule);
    let findings = report.sorted().into_iter().filter(is_meant);
    let mut found: Vec<Found> = findings
        .map(|Finding { rule, fault, .. }| {
            ((*rule).to_owned(), fault.place.path.to_string(), fault.place.span.clone())
        })
        .collect();
    found.sort_by_key(|(rule, path, span)| (path.clone(), span.start, rule.clone()));
    found
}

#[test]
fn each_seeded_fault_is_found_where_it_stands_and_nothing_beside_it() {
    let mut wrong = Vec::new();
    let rows = rows();
    for row in &rows {
        let (files, wanted) = seeded(row);
        let report = fixture::report(&files);
        let found = found(&report, row);
        let comes = |rule: &&String| report.sorted().iter().any(|finding| finding.rule == **rule);
        if found != wanted || !row.along.iter().all(|rule| comes(&rule)) {
            let shown = human(&report.sorted(), &fixture::sources(&files), Color::Plain);
            let want = wanted.iter().map(|(rule, path, span)| {
                let text = files.get(path).map_or("", |text| &text[span.clone()]);
                format!("  {rule} {path} {span:?} `{text}`")
            });
            let want = want.collect::<Vec<_>>().join("\n");
            wrong.push(format!("== {}\nwanted:\n{want}\nfound:\n{shown}", row.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn every_rule_about_words_has_a_row() {
    let named: BTreeSet<String> = rows().into_iter().flat_map(|row| row.rules).collect();
    let is_named = |rule: &str| named.iter().any(|row| row.split(' ').next() == Some(rule));
    let of_words = RULES.iter().map(|rule| rule.name).skip_while(|name| *name != "tab");
    // These two are about what stands beside the words: identifiers of content, and locks.
    for rule in of_words.take_while(|name| *name != "unknown-message") {
        assert!(is_named(rule) || ["ambiguous-message", "unrecorded"].contains(&rule), "{rule} has no row");
    }
}

/// What a file may be broken by: signs of Fluent and YAML, ends of lines, and characters of every width.
const WILD: &[&str] = &[
    "{",
    "}",
    "{ $",
    "->",
    "[one]",
    "*[other]",
    "\"",
    "\\",
    "\\u00",
    "=",
    "-",
    ".",
    "#",
    "`",
    "**",
    "[x](",
    "<b>",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "\n    ",
    ":",
    "&a",
    "*a",
    "|",
    "(",
    ")",
    "日",
    "🍵",
    "e\u{301}",
    "\u{FEFF}",
    "\u{200F}",
    "\u{FDD0}",
    "\u{0}",
    "{ -site",
    "{ NUMBER(",
    "--- ",
    "!!",
];

/// One change of a file: where, as a share of its length, and how.
#[derive(Clone, Debug)]
enum Change {
    Remove(u16, usize),
    Double(u16, usize),
    Swap(u16),
    Cut(u16),
    Insert(u16, String),
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, Change)>> {
    let wild = prop_oneof![
        prop::sample::select(WILD).prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    let change = prop_oneof![
        4 => (any::<u16>(), 1..40_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        2 => (any::<u16>(), 1..200_usize).prop_map(|(at, length)| Change::Double(at, length)),
        2 => any::<u16>().prop_map(Change::Swap),
        1 => any::<u16>().prop_map(Change::Cut),
        6 => (any::<u16>(), wild).prop_map(|(at, text)| Change::Insert(at, text)),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), change), 1..6)
}

fn broken(text: &str, change: &Change) -> String {
    let mut all: Vec<char> = text.chars().collect();
    let within = |at: u16| usize::from(at) * all.len() / (usize::from(u16::MAX) + 1);
    let upto = |start: usize, length: usize| (start + length).min(all.len());
    match change {
        Change::Remove(at, length) => drop(all.drain(within(*at)..upto(within(*at), *length))),
        Change::Double(at, length) => {
            let start = within(*at);
            let piece = all[start..upto(start, *length)].to_vec();
            all.splice(start..start, piece);
        }
        Change::Swap(at) => {
            let start = within(*at);
            if start + 1 < all.len() {
                all.swap(start, start + 1);
            }
        }
        Change::Cut(at) => all.truncate(within(*at)),
        Change::Insert(at, text) => {
            let start = within(*at);
            all.splice(start..start, text.chars());
        }
    }
    all.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_broken_is_reported_in_every_form(changes in changes()) {
        let mut files = CLEAN.with(Clone::clone);
        let paths: Vec<String> = files.keys().filter(|path| !path.starts_with("static/")).cloned().collect();
        for (path, change) in &changes {
            let file = files.get_mut(path.get(&paths)).unwrap();
            *file = broken(file, change);
        }
        let sources = fixture::sources(&files);
        let mut report = Report::default();
        let site = page::site(&sources, None, Edition::default(), &mut report);
        prop_assert!(site.is_some() || report.has_errors());
        let findings = report.sorted();
        for finding in &findings {
            let others = finding.fault.others.iter().map(|(place, _)| place);
            for place in [&finding.fault.place].into_iter().chain(others) {
                let text = sources.text(&place.path).map_or("", |text| text);
                let is_within = text.get(place.span.clone()).is_some();
                prop_assert!(is_within, "{} points at {place:?}, of {} bytes", finding.rule, text.len());
            }
        }
        let forms = [
            human(&findings, &sources, Color::Plain),
            json(&findings, &sources),
            sarif(&findings, &sources, ""),
        ];
        prop_assert!(forms.iter().all(|form| findings.is_empty() || !form.is_empty()));
        let _ = github(&findings, &sources, "");
    }
}

thread_local! {
    static CLEAN: Files = clean(&BTreeSet::from(["de"]));
}
