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

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use proptest::prelude::*;
use versus::check::{Edition, State, translations};
use versus::diag::{Color, Finding, Report, github, human, json, sarif};
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
    let tags = row.edits.iter().filter_map(|edit| edit.strip_prefix("locales/")?.split('/').next());
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
        .map(|rule| match rule.split_once(" @") {
            Some((rule, path)) => (rule.to_owned(), path.to_owned(), 0..0),
            None => {
                let (path, span) = marks.next().unwrap_or_else(|| panic!("{}: too few marks", row.name));
                (rule.clone(), path, span)
            }
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
        files.insert(path, lock::write(&lines));
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
            let want: String = wanted
                .iter()
                .map(|(rule, path, span)| {
                    let text = files.get(path).map_or("", |text| &text[span.clone()]);
                    format!("  {rule} {path} {span:?} `{text}`\n")
                })
                .collect();
            wrong.push(format!("== {}\nwanted:\n{want}found:\n{shown}", row.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}
