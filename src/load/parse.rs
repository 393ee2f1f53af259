//! Each file on its own: what it says, or what is wrong with how it says it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::{
    CodeFile, Entries, FamilyEntry, FamilyFile, LocaleEntry, LocaleFile, NoteFile, PairFile, Placed,
    WordsFile,
};
use crate::diag::{Fault, Place, Report, Sources};
use crate::text::fluent::FluentFault;
use crate::text::lock::Lock;
use crate::text::yaml::{self, Listed, YamlFault, YamlFaultKind};
use crate::text::{fluent, lock};

const SITE: &str = "content/site.yaml";
const GLOSSARY: &str = "locales/glossary.yaml";
const PAIRS: &str = "pairs.yaml";
const LOCK: &str = "l10n.lock";
/// Words that were put aside; nothing reads them.
const ASIDE: &str = "obsolete.txt";

/// All that the sources say, and what is wrong with single files in the report.
pub fn parse(sources: &Sources, report: &mut Report) -> Entries {
    let entries = Entries {
        site: one(SITE, sources, report).0,
        families: in_folders(sources, "content/", report, family),
        locales: in_folders(sources, "locales/", report, locale),
        glossary: sources.text(GLOSSARY).and_then(|_| one(GLOSSARY, sources, report).0),
    };
    report.take("stray-file", stray_files(sources));
    report.take(
        "byte-order-mark",
        sources.marked().map(|path| {
            Fault::new(Place::file(path), format!("`{path}` begins with a byte order mark"))
                .help("save it as UTF-8 without one: other tools lose the first message, or the first key")
        }),
    );
    entries
}

/// What each folder directly below another says, in the order of their names. Folders are read side by side.
fn in_folders<T: Send>(
    sources: &Sources,
    above: &str,
    report: &mut Report,
    read: fn(&str, &Sources, &mut Report) -> T,
) -> Vec<T> {
    let folders: Vec<&str> = folders(sources, above).into_iter().collect();
    let parsed: Vec<(T, Report)> = folders
        .par_iter()
        .map(|folder| {
            let mut own = Report::default();
            (read(folder, sources, &mut own), own)
        })
        .collect();
    parsed
        .into_iter()
        .map(|(entry, own)| {
            report.append(own);
            entry
        })
        .collect()
}

/// The names of the folders directly below another.
fn folders<'a>(sources: &'a Sources, above: &'a str) -> BTreeSet<&'a str> {
    sources
        .texts_under(above)
        .filter_map(|(path, _)| path[above.len()..].split_once('/'))
        .map(|(folder, _)| folder)
        .collect()
}

fn family(slug: &str, sources: &Sources, report: &mut Report) -> FamilyEntry {
    let folder = format!("content/{slug}/");
    let head = format!("{folder}family.yaml");
    let (family, is_schema_whole) = one::<FamilyFile>(&head, sources, report);
    let mut codes = Vec::new();
    let mut are_codes_whole = true;
    for (path, text) in sources.texts_under(&folder) {
        if is_family_file(path) && !path.ends_with(PAIRS) && **path != *head {
            let (list, is_whole) = items::<CodeFile>(path, text, report);
            codes.extend(list);
            are_codes_whole &= is_whole;
        }
    }
    let pairs = sources.text(&format!("{folder}{PAIRS}")).map_or_else(Vec::new, |text| {
        let path: Arc<str> = format!("{folder}{PAIRS}").into();
        items::<PairFile>(&path, text, report).0
    });
    let notes = sources.texts_under(&folder).filter_map(|(path, text)| note(path, text)).collect();
    FamilyEntry { slug: slug.to_owned(), family, codes, pairs, notes, is_schema_whole, are_codes_whole }
}

/// A file as a note, if it stands where notes stand.
fn note(path: &Arc<str>, text: &Arc<str>) -> Option<NoteFile> {
    let ["content", _, "notes", pair, file] = path.split('/').collect::<Vec<_>>()[..] else { return None };
    let tag = file.strip_suffix(".md")?;
    Some(NoteFile {
        path: Arc::clone(path),
        text: Arc::clone(text),
        pair: pair.to_owned(),
        tag: tag.to_owned(),
    })
}

fn locale(tag: &str, sources: &Sources, report: &mut Report) -> LocaleEntry {
    let folder = format!("locales/{tag}/");
    let (locale, _) = one::<LocaleFile>(&format!("{folder}locale.yaml"), sources, report);
    let words = sources
        .texts_under(&folder)
        .filter(|(path, _)| has_extension(path, "ftl"))
        .map(|(path, text)| words(path, text, report))
        .collect();
    let lock = lock(&format!("{folder}{LOCK}"), sources, report);
    LocaleEntry { tag: tag.to_owned(), locale, words, lock }
}

fn lock(path: &str, sources: &Sources, report: &mut Report) -> Option<Placed<Lock>> {
    let text = sources.text(path)?;
    let path: Arc<str> = path.into();
    let lock = lock::parse(text);
    report.take(
        "bad-lock",
        lock.faults.iter().map(|fault| {
            let at = |span: &Range<usize>| Place::new(&path, span.clone());
            let found = Fault::new(at(&fault.span), fault.message.clone()).help(fault.help.clone());
            match &fault.earlier {
                Some(earlier) => found.see(at(earlier), "first here"),
                None => found,
            }
        }),
    );
    Some(Placed { path, span: 0..0, value: lock })
}

fn words(path: &Arc<str>, text: &Arc<str>, report: &mut Report) -> WordsFile {
    let fluent = fluent::parse(text);
    report.take(
        "fluent-syntax",
        fluent.faults.iter().filter(|fault| !is_of_tab(text, fault)).map(|fault| {
            let found = Fault::new(Place::new(path, fault.span.clone()), fault.message.clone())
                .help("until this is mended, the message does not exist");
            match &fault.noticed {
                Some(noticed) => found.see(Place::new(path, noticed.clone()), "noticed here"),
                None => found,
            }
        }),
    );
    WordsFile { path: Arc::clone(path), text: Arc::clone(text), fluent }
}

/// Whether a tab is the cause, which the rule `tab` reports.
fn is_of_tab(text: &str, fault: &FluentFault) -> bool {
    let is_tab = |at: usize| {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        text[at..].starts_with('\t') || text[start..].trim_start_matches(' ').starts_with('\t')
    };
    is_tab(fault.span.start) || fault.noticed.as_ref().is_some_and(|noticed| is_tab(noticed.start))
}

/// The typed value of a file that holds one, unless it is missing or faulty, and whether nothing of it was lost.
fn one<T: DeserializeOwned>(path: &str, sources: &Sources, report: &mut Report) -> (Option<Placed<T>>, bool) {
    let Some(text) = sources.text(path) else {
        let fault = Fault::new(Place::file(path), format!("the file `{path}` is missing"))
            .help("add it; the README tells what stands in it");
        report.take("missing-file", [fault]);
        return (None, false);
    };
    let path: Arc<str> = path.into();
    let (value, is_whole) = typed(&path, text, report);
    (value.map(|value| Placed { path, span: 0..0, value }), is_whole)
}

/// The items of a file that holds a list of them, faulty ones left out, and whether none was.
fn items<T: DeserializeOwned>(path: &Arc<str>, text: &str, report: &mut Report) -> (Vec<Placed<T>>, bool) {
    let (items, is_whole) = typed::<Listed<T>>(path, text, report);
    let items = items.unwrap_or_default().0.into_iter();
    let placed = items.map(|item| Placed { path: Arc::clone(path), span: item.span, value: item.value });
    (placed.collect(), is_whole)
}

/// The typed value of a text, and whether nothing of it was lost. An unknown key loses nothing that would be named, nor does a
/// character too much.
fn typed<T: DeserializeOwned>(path: &Arc<str>, text: &str, report: &mut Report) -> (Option<T>, bool) {
    let mut faults = Vec::new();
    let value = match yaml::parse(text) {
        Ok(tree) => {
            faults.extend(tree.unfit());
            yaml::decode(&tree, &mut faults)
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    let loses_nothing = |kind| matches!(kind, YamlFaultKind::UnknownKey | YamlFaultKind::Character);
    let is_whole = faults.iter().all(|fault| loses_nothing(fault.kind));
    report_yaml(path, faults, report);
    (value, is_whole)
}

fn report_yaml(path: &Arc<str>, faults: Vec<YamlFault>, report: &mut Report) {
    for fault in faults {
        let rule = match fault.kind {
            YamlFaultKind::Syntax => "yaml-syntax",
            YamlFaultKind::UnknownKey => "unknown-key",
            YamlFaultKind::MissingKey => "missing-key",
            YamlFaultKind::WrongType => "wrong-type",
            YamlFaultKind::Character => "control-character",
        };
        let place = Place::new(path, fault.span);
        report.take(rule, [Fault::new(place, fault.message).help(fault.help)]);
    }
}

fn is_family_file(path: &str) -> bool {
    has_extension(path, "yaml") && path.matches('/').count() == 2
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// Files that nothing reads, which an author may have thought to count.
fn stray_files(sources: &Sources) -> Vec<Fault> {
    let content = sources.texts_under("content/").filter(|(path, text)| {
        let is_read = ***path == *SITE || is_family_file(path) || note(path, text).is_some();
        !is_read
    });
    let locales = sources.texts_under("locales/").filter(|(path, _)| {
        let top = path.rsplit('/').next().filter(|_| path.matches('/').count() == 2);
        let is_known = top.is_some_and(|name| matches!(name, "locale.yaml" | LOCK | ASIDE));
        !(is_known || ***path == *GLOSSARY || has_extension(path, "ftl") && path.matches('/').count() >= 2)
    });
    content
        .chain(locales)
        .map(|(path, _)| {
            Fault::new(Place::new(path, 0..0), format!("nothing reads `{path}`"))
                .help("codes stand in `content/<family>/*.yaml`, words in `locales/<tag>/**.ftl`")
        })
        .collect()
}
