//! The shape of the code keeps itself: who names whom, who may touch what.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Crates that are the business of one place only, and the place.
const CONFINED: &[(&str, &str)] = &[
    ("tera", "render"),
    ("serde_yaml", "text/yaml"),
    ("fluent_bundle", "text/fluent"),
    ("fluent_syntax", "text/fluent"),
    ("icu_decimal", "text/fluent"),
    ("icu_list", "words"),
    ("icu_collator", "words/order"),
    ("icu_locale::names", "text/language"),
    ("icu_datetime", "text/date"),
    ("icu_calendar", "text/date"),
    ("similar", "compare/exchange"),
    ("icu_plurals", "text/plurals"),
    ("icu_normalizer", "text/nfc"),
    ("fluent_pseudo", "text/fluent"),
    ("intl_memoizer", "text/fluent"),
    ("pulldown_cmark", "text/markdown"),
    ("html5gum", "text"),
    ("sha2", "text/digest"),
    ("base64", "text/digest"),
    ("strsim", "text/near"),
    ("toml_datetime", "text/moment"),
    ("resvg", "card"),
    ("skrifa", "card"),
    ("svgtypes", "card"),
    ("png", "card"),
    ("annotate_snippets", "diag/human"),
    ("unicode_width", "coverage/table"),
    ("percent_encoding", "diag/uri"),
    ("toml_edit", "locale/listing"),
    ("walkdir", "load/disk"),
    ("aho_corasick", "check/running"),
    ("rustix", "sink"),
    ("twox_hash", "sink"),
    ("tar", "sink/archive"),
    ("flate2", "sink/archive"),
    ("zstd", "sink/archive"),
    ("tempfile", "sink/archive"),
    ("axum", "serve"),
    ("hyper", "serve/connections"),
    ("hyper_util", "serve/connections"),
    ("tokio", "serve"),
    ("tokio_io_timeout", "serve/connections"),
    ("tower_http", "serve/router"),
    ("futures_util", "serve/live"),
    ("mime_guess", "serve/media"),
    ("notify", "serve/watch"),
    ("opener", "cli/serve"),
    ("clap", "cli"),
    ("indicatif", "cli"),
];

/// What Cargo runs before the compile. It is no part of the program.
const SCRIPT: &str = "build-script";

const LONGEST_FILE: usize = 400;

struct SourceFile {
    /// Its path below `src`, without the extension.
    path: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn source_files() -> Vec<SourceFile> {
    fn collect(folder: &Path, src: &Path, files: &mut Vec<SourceFile>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, src, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(src).unwrap().with_extension("");
                let below = below.to_str().unwrap().trim_end_matches("/mod").to_owned();
                files.push(SourceFile { path: below, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    let src = root().join("src");
    let mut files = Vec::new();
    collect(&src, &src, &mut files);
    files
}

/// The modules in their reading order, as `lib.rs` lists them.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned()))
        .collect()
}

#[test]
fn a_module_names_only_those_above_it_in_lib_rs() {
    let modules = modules();
    let place = |name: &str| modules.iter().position(|module| module == name);
    for SourceFile { path, text } in source_files() {
        let Some(own) = place(path.split('/').next().unwrap()) else { continue };
        for after in text.split("crate::").skip(1) {
            let named = after.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            let named_place = place(named).unwrap_or_else(|| panic!("{path}: crate::{named}"));
            assert!(named_place <= own, "{path} names {named}, which stands below it in lib.rs");
        }
    }
}

#[test]
fn each_confined_crate_is_named_in_one_place() {
    for SourceFile { path, text } in source_files() {
        for &(name, place) in CONFINED {
            let is_named = text.contains(&format!("{name}::")) || text.contains(&format!("use {name}"));
            let is_there = path.starts_with(place) || path == SCRIPT;
            assert!(!is_named || is_there, "{path} names {name}, the business of {place}");
        }
    }
}

#[test]
fn every_file_says_its_duty_and_is_short() {
    for SourceFile { path, text } in source_files() {
        assert!(text.starts_with("//! "), "{path} does not open with `//!`");
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE, "{path} has {lines} lines: look for the second thing that it does");
    }
}

#[test]
fn only_the_reader_and_the_sink_touch_the_disk() {
    for SourceFile { path, text } in source_files() {
        let touches = text.contains("std::fs") || text.contains("use std::{fs");
        let may_touch =
            ["load/disk", "load/turn", SCRIPT].contains(&path.as_str()) || path.starts_with("sink");
        assert!(!touches || may_touch, "{path} touches the disk");
    }
    let clippy = fs::read_to_string(root().join("clippy.toml")).unwrap();
    for forbidden in
        ["std::fs::read", "std::fs::write", "std::env::var", "Instant::now", "SystemTime::now", "HashMap"]
    {
        assert!(clippy.contains(forbidden), "clippy.toml does not forbid {forbidden}");
    }
}

#[test]
fn what_the_program_includes_is_part_of_its_hash() {
    let mut count = 0;
    for SourceFile { path, text } in source_files() {
        for included in text.split("include_").skip(1).filter_map(|rest| rest.split('"').nth(1)) {
            // What rules mean stands on no page.
            let is_hashed = !included.starts_with("..") || path == "diag/explain";
            assert!(is_hashed, "{path} includes {included}, which {SCRIPT} does not hash");
            count += 1;
        }
    }
    assert!(count >= 10, "only {count} files are included");
}

#[test]
fn rule_names_are_unique_and_plain() {
    let mut seen = BTreeSet::new();
    for rule in versus::diag::RULES {
        assert!(seen.insert(rule.name), "{} stands twice", rule.name);
        assert!(rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.name);
    }
}

#[test]
fn the_code_names_only_rules_of_the_table() {
    let known: BTreeSet<&str> = versus::diag::RULES.iter().map(|rule| rule.name).collect();
    let mut named = BTreeSet::new();
    for SourceFile { path, text } in source_files() {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( \"", "(\"");
        for after in line.split("report.take(\"").skip(1) {
            let name = after.split('"').next().unwrap().to_owned();
            assert!(known.contains(name.as_str()), "{path} reports `{name}`, which is not in RULES");
            named.insert(name);
        }
    }
    assert!(named.len() >= 5, "only {named:?} are reported in the code");
}

#[test]
fn every_template_of_a_kind_is_there() {
    let pages = source_files().into_iter().filter(|file| file.path.starts_with("page/"));
    let mut named = 0;
    for SourceFile { path, text } in pages {
        for template in text.split("template: \"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(root().join("templates").join(template).is_file(), "{path} needs templates/{template}");
            named += 1;
        }
    }
    assert!(named >= 6, "only {named} templates were found in the code");
}

#[test]
fn styles_know_no_left_and_right() {
    let css = fs::read_to_string(root().join("static/site.css")).unwrap();
    for line in css.lines() {
        for physical in
            ["left", "right", "margin-top", "margin-bottom", "padding-top", "padding-bottom", "uppercase"]
        {
            let says_so = line.contains(physical) && !line.trim_start().starts_with("/*");
            assert!(!says_so, "static/site.css says `{physical}`: {line}");
        }
    }
}
