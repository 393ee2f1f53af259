//! A whole site in one text file: `$$ path` stands before each of its files.
//!
//! `$$ path -> target` is a symbolic link, `$$ path (latin-1)` and `$$ path (utf-16)` are files that are not UTF-8.
//!
//! A file that begins with `base: NAME` changes files of another fixture: what stands after a path replaces that file,
//! `$$ -path` removes it, and `$$ path: old => new` replaces one piece of its text (with nothing, if nothing follows).
//! A locale for which no lock is given gets one, so that what a fixture rewords does not become stale.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use versus::check::{Edition, State, translations};
use versus::diag::{Color, Decoded, Oddity, Report, Sources, human};
use versus::load;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;
use versus::text::lock;

pub(crate) type Files = BTreeMap<String, String>;

/// What stands in place of the text of a link, before its target.
const LINK: &str = "\u{FDD0}-> ";
/// What stands before a text that is not UTF-8.
const LATIN_1: &str = "\u{FDD0}latin-1 ";
const UTF_16: &str = "\u{FDD0}utf-16 ";

/// The files of a fixture in `tests/sites`, and for each locale without a lock one that knows all its translations.
pub(crate) fn files(name: &str) -> Files {
    let mut files = bare_files(name);
    let entries = load::parse(&sources(&files), &mut Report::default());
    for (tag, translations) in translations(&entries) {
        let done = translations.into_iter().filter(|translation| translation.state != State::Missing);
        let lines = done.map(|translation| (translation.id, translation.current)).collect();
        files.entry(format!("locales/{tag}/l10n.lock")).or_insert_with(|| lock::write(&lines, &[]));
    }
    files
}

fn bare_files(name: &str) -> Files {
    let path = folder().join(format!("{name}.txt"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (head, body) = text.split_once("\n$$ ").unwrap_or_else(|| panic!("{name}: no file in it"));
    let mut all = match head.lines().find_map(|line| line.strip_prefix("base: ")) {
        Some(base) => bare_files(base),
        None => Files::new(),
    };
    for part in body.split("\n$$ ") {
        apply(&mut all, part, name);
    }
    all
}

fn apply(files: &mut Files, part: &str, name: &str) {
    let (head, text) = part.split_once('\n').unwrap_or((part, ""));
    if let Some(removed) = head.strip_prefix('-') {
        assert!(files.remove(removed).is_some(), "{name}: there is no {removed} to remove");
    } else if let Some((path, change)) = head.split_once(": ") {
        let (old, new) = change.split_once(" =>").unwrap_or_else(|| panic!("{name}: {change}: no ` =>`"));
        let new = new.strip_prefix(' ').unwrap_or(new);
        let file = files.get_mut(path).unwrap_or_else(|| panic!("{name}: there is no {path} to change"));
        assert_eq!(file.matches(old).count(), 1, "{name}: `{old}` must stand once in {path}");
        *file = file.replace(old, &new.replace("\\n", "\n"));
    } else if let Some((path, target)) = head.split_once(" -> ") {
        files.insert(path.to_owned(), format!("{LINK}{target}"));
    } else {
        let text = text.trim_end_matches('\n').to_owned() + "\n";
        let coded = [(" (latin-1)", LATIN_1), (" (utf-16)", UTF_16)]
            .into_iter()
            .find_map(|(end, mark)| Some((head.strip_suffix(end)?.to_owned(), format!("{mark}{text}"))));
        files.extend([coded.unwrap_or_else(|| (head.to_owned(), text))]);
    }
}

/// The bytes of a file.
fn bytes(text: &str) -> Cow<'_, [u8]> {
    let [latin_1, utf_16] = [LATIN_1, UTF_16].map(|mark| text.strip_prefix(mark));
    match (latin_1, utf_16) {
        (Some(text), _) => text.chars().map(|character| u8::try_from(character).unwrap()).collect(),
        (_, Some(text)) => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => text.as_bytes().into(),
    }
}

/// The names of all fixtures.
pub(crate) fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The same files as the pipeline reads them.
pub(crate) fn sources(files: &Files) -> Arc<Sources> {
    let mut sources = Sources::default();
    for (path, text) in files {
        if text.starts_with(LINK) {
            sources.add_odd(path, Oddity::Link);
            continue;
        }
        match path.strip_prefix("static/") {
            Some(path) => sources.add_static(path, text.as_bytes().into()),
            None => sources.add_decoded(path, Decoded::of(&bytes(text))),
        }
    }
    Arc::new(sources)
}

/// The site of a fixture without errors.
pub(crate) fn site(name: &str) -> Site {
    site_of(&sources(&files(name)))
}

/// The site of files without errors.
pub(crate) fn site_of(sources: &Arc<Sources>) -> Site {
    let (site, report) = open(sources);
    site.unwrap_or_else(|| panic!("{}", human(&report.sorted(), sources, Color::Plain)))
}

/// What is found in a fixture, as the terminal shows it without colours.
pub(crate) fn findings(name: &str) -> String {
    let sources = sources(&files(name));
    human(&open(&sources).1.sorted(), &sources, Color::Plain)
}

/// What is found in the files of a site.
pub(crate) fn report(files: &Files) -> Report {
    open(&sources(files)).1
}

/// A site and what is found in it, also when its pages are rendered.
fn open(sources: &Arc<Sources>) -> (Option<Site>, Report) {
    let mut report = Report::default();
    let site = page::site(sources, None, Edition::default(), &mut report);
    if let Some(site) = &site {
        let plan = Plan::new(site);
        let (mut scratch, mut out) = (Scratch::default(), Vec::new());
        let addresses = (0..plan.units()).flat_map(|unit| plan.pages(unit));
        report.take(
            "template-fails",
            addresses.filter_map(|address| page::failure(site, address, &mut scratch, &mut out)),
        );
    }
    let has_errors = report.has_errors();
    (site.filter(|_| !has_errors), report)
}

/// The same files on the disk.
pub(crate) fn on_disk(files: &Files) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match text.strip_prefix(LINK) {
            Some(target) => symlink(target, path).unwrap(),
            None => fs::write(path, bytes(text)).unwrap(),
        }
    }
    folder
}
