//! The rules explained: `docs/rules.md` has them all, in one form, and its examples are true.

use std::collections::BTreeSet;
use std::fmt::Write;

use versus::diag::{RULES, Report, Rule, explain, explanation, overview, rule};
use versus::model::RESERVED_SLUGS;

use crate::binary::{stderr, versus};
use crate::fixture::{self, Files};

const TEXT: &str = include_str!("../../docs/rules.md");
const LONGEST_SECTION: usize = 25;
/// Rules whose examples no site can be made of: a link, bytes that are no text, a mark that nobody sees, and a fault of versus itself.
const UNTESTED: [&str; 4] = ["symbolic-link", "bad-encoding", "byte-order-mark", "unresolved"];
/// Rules that keep others from finding anything.
const SYNTAX: [&str; 4] = ["yaml-syntax", "fluent-syntax", "bad-lock", "template-syntax"];
const LONGEST_SUMMARY: usize = 100;

/// A fenced example.
struct Example<'a> {
    language: &'a str,
    text: &'a str,
}

#[test]
fn every_key_of_content_is_explained() {
    const FORMATS: &str = include_str!("../../src/load/formats.rs");
    const KEYS: &str = include_str!("../../docs/content.md");
    let mut renamed = None;
    let mut keys = Vec::new();
    for line in FORMATS.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("#[serde(rename = \"") {
            renamed = name.strip_suffix("\")]").map(str::to_owned);
        } else if let Some((field, _)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
            keys.push(renamed.take().unwrap_or_else(|| field.replace('_', "-")));
        }
    }
    assert!(keys.len() > 50 && keys.contains(&"base-url".to_owned()) && keys.contains(&"use".to_owned()));
    for key in keys {
        assert!(
            KEYS.contains(&format!("`{key}`")) || KEYS.contains(&format!("`{key}: ")),
            "`{key}` is missing"
        );
    }
}

/// The fault and what mends it.
fn examples(rule: &Rule) -> [Example<'static>; 2] {
    let parts: Vec<&str> = explanation(rule).body.split("```").collect();
    let [_, fault, between, mended, rest] = parts[..] else {
        panic!("{}: not one paragraph, a fault, and what mends it", rule.name)
    };
    assert_eq!((between, rest), ("\n\nMended:\n\n", ""), "{}", rule.name);
    [fault, mended].map(|fenced| {
        let (language, text) = fenced.split_once('\n').unwrap();
        Example { language, text }
    })
}

#[test]
fn every_rule_has_its_section_in_the_order_of_the_table() {
    let sections: Vec<&str> = TEXT.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(sections, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
}

#[test]
fn every_section_says_what_it_means_in_one_paragraph_and_shows_a_fault_and_its_mend() {
    for rule in RULES {
        let explanation = explanation(rule);
        assert!(explanation.body.lines().count() <= LONGEST_SECTION, "{} is too long", rule.name);
        let (meaning, fence) = explanation.body.split_once("\n\n").unwrap();
        assert!(
            fence.starts_with("```") && !meaning.contains('`') || meaning.ends_with('.'),
            "{}",
            rule.name
        );
        assert_eq!(meaning, explanation.meaning);
        let summary = explanation.summary();
        assert!(summary.len() <= LONGEST_SUMMARY && summary.ends_with('.'), "{}: {summary}", rule.name);
        let [fault, mended] = examples(rule);
        assert_eq!(fault.language, mended.language, "{}", rule.name);
        assert!(["ftl", "yaml", "html", "text"].contains(&fault.language), "{}", rule.name);
        assert_ne!(fault.text, mended.text, "{}", rule.name);
    }
}

#[test]
fn every_example_of_a_fault_breaks_its_rule_and_no_mended_one_does() {
    let mut untrue = Vec::new();
    let tea = fixture::report(&fixture::files("tea"));
    for rule in RULES.iter().filter(|rule| !UNTESTED.contains(&rule.name)) {
        let [broken, whole] = sites(rule).map(|site| fixture::report(&site));
        let usual = found(&tea, rule.name);
        if found(&broken, rule.name).is_subset(&usual) {
            untrue.push(format!("{}: the fault does not break it", rule.name));
        }
        if !found(&whole, rule.name).is_subset(&usual) {
            untrue.push(format!("{}: what should mend it breaks it", rule.name));
        }
        for other in SYNTAX.into_iter().filter(|other| *other != rule.name) {
            let unread: Vec<_> = [&broken, &whole].into_iter().flat_map(|site| found(site, other)).collect();
            if !unread.is_empty() {
                untrue.push(format!("{}: an example cannot be read: {unread:?}", rule.name));
            }
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
}

/// The site about tea with the fault of a rule's example in it, and with what mends it.
fn sites(rule: &Rule) -> [Files; 2] {
    let [fault, mended] = examples(rule).map(|example| parts(&example));
    let (mut broken, mut whole) = (fixture::files("tea"), fixture::files("tea"));
    for (path, text) in &mended {
        put(&mut whole, path, text);
        if text.is_empty() && !fault.contains_key(path) {
            broken.remove(path);
        }
    }
    for (path, text) in &fault {
        let piece = mended.get(path).and_then(|mended| replaced(broken.get(path)?, mended, text));
        match piece {
            Some(text) => drop(broken.insert(path.clone(), text)),
            None => put(&mut broken, path, text),
        }
    }
    [broken, whole]
}

/// What breaks the rule, as paths and messages.
fn found(report: &Report, rule: &str) -> BTreeSet<(String, String)> {
    let findings = report.sorted().into_iter().filter(|finding| finding.rule == rule);
    findings.map(|finding| (finding.fault.place.path.to_string(), finding.fault.message.clone())).collect()
}

/// The files of an example with what it shows of each; nothing where it only names them.
fn parts(example: &Example<'_>) -> Files {
    let mut parts = Files::new();
    let mut path = String::new();
    for line in example.text.lines() {
        let comment = line.strip_prefix("# ").or_else(|| line.strip_prefix("{# ")?.strip_suffix(" #}"));
        let name = if example.language == "text" { Some(line) } else { comment };
        let folders = ["content/", "locales/", "templates/", "static/"];
        if let Some(name) = name.filter(|name| folders.iter().any(|folder| name.starts_with(folder))) {
            name.clone_into(&mut path);
            parts.insert(path.clone(), String::new());
        } else {
            let text = parts.get_mut(&path).unwrap_or_else(|| panic!("{line}: before it, name the file"));
            writeln!(text, "{line}").unwrap();
        }
    }
    parts
}

/// The text with a piece of whole lines replaced, or any piece of a template; nothing if it does not stand there once.
fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    let (text, old, new) = if text.starts_with(['<', '{']) {
        (text.to_owned(), old.trim_end().to_owned(), new.trim_end().to_owned())
    } else {
        (format!("\n{text}"), format!("\n{old}"), format!("\n{new}"))
    };
    (text.matches(&old).count() == 1).then(|| text.replace(&old, &new).trim_start_matches('\n').to_owned())
}

/// Puts a piece of text into a file: in place of the line that words the same key or message, or else at its end.
fn put(files: &mut Files, path: &str, piece: &str) {
    let text = files.entry(path.to_owned()).or_default();
    if replaced(text, piece, piece).is_some() {
        return;
    }
    let head = |line: &str| line.split_once([':', '=']).map(|(head, _)| head.to_owned());
    let mut same = text.lines().filter(|line| head(line).is_some() && head(line) == head(piece));
    match (same.next(), same.next(), piece.lines().count()) {
        (Some(line), None, 1) => *text = text.replace(&format!("{line}\n"), piece),
        _ => text.push_str(piece),
    }
}

#[test]
fn the_reserved_slugs_are_those_that_the_rule_names() {
    let meaning = explanation(rule("reserved-slug").unwrap()).meaning;
    let named: Vec<&str> = meaning.split('`').skip(1).step_by(2).collect();
    assert_eq!(named, RESERVED_SLUGS);
}

#[test]
fn explain_prints_every_rule() {
    for rule in RULES {
        let output = versus().args(["explain", rule.name]).output().unwrap();
        assert!(output.status.success(), "{}", rule.name);
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text, explain(rule));
        assert!(text.starts_with(&format!("{}[{}]\n\n", rule.severity.name(), rule.name)), "{text}");
        assert!(text.contains("\n\nMended:\n\n    ") && !text.contains("```"), "{text}");
    }
}

#[test]
fn explain_alone_lists_all_rules_and_asks_back_about_one_that_is_not_there() {
    let output = versus().arg("explain").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text, overview());
    assert_eq!(text.lines().count(), RULES.len());
    let row: Vec<&str> =
        text.lines().find(|line| line.contains(" untranslated ")).unwrap().split("  ").collect();
    assert_eq!((row[0], row[1]), ("warning", "untranslated"));
    assert!(
        row.last().unwrap().ends_with("A locale should have every message of the default locale."),
        "{row:?}"
    );
    let output = versus().args(["explain", "lost-varible"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let wanted = "there is no rule of this name; did you mean `lost-variable`?";
    assert!(stderr(&output).contains(wanted), "{}", stderr(&output));
}
