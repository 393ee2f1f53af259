//! All files: each read on its own, by all threads, and put together by their places.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::file::{self, File, Kind, Said, kind};
use super::{Entries, FamilyEntry, LocaleEntry, odd};
use crate::diag::{Fault, Oddity, Place, Report, Sources};

/// The files of a site by path.
type Files<'a> = BTreeMap<&'a str, Arc<File>>;

/// What was read of files before, so that only those are read again that say something else.
#[derive(Debug, Default)]
pub struct ParsedBefore(Mutex<BTreeMap<String, Arc<File>>>);

/// All that the sources say, and what is wrong with single files in the report.
pub fn parse(sources: &Sources, report: &mut Report) -> Entries {
    entries(sources, &read(sources, &BTreeMap::new()), report)
}

/// The same, where `before` remembers files. It then remembers these files, and no others.
pub fn parse_after(sources: &Sources, before: &ParsedBefore, report: &mut Report) -> Entries {
    let known = std::mem::take(&mut *before.0.lock().unwrap_or_else(PoisonError::into_inner));
    let files = read(sources, &known);
    let entries = entries(sources, &files, report);
    let files = files.into_iter().map(|(path, file)| (path.to_owned(), file)).collect();
    *before.0.lock().unwrap_or_else(PoisonError::into_inner) = files;
    entries
}

/// Every file that says something, as it is known, or else read now.
fn read<'a>(sources: &'a Sources, known: &BTreeMap<String, Arc<File>>) -> Files<'a> {
    let mut files = Files::new();
    let mut unread = Vec::new();
    for (path, text) in sources.texts_under("") {
        let Some(kind) = kind(path) else { continue };
        match known.get(&**path).filter(|file| file.text == *text) {
            Some(file) => _ = files.insert(path, Arc::clone(file)),
            None => unread.push((kind, path, text)),
        }
    }
    // The longest first, one after the other, so that none of them is begun when all others are done.
    unread.sort_by_key(|(.., text)| std::cmp::Reverse(text.len()));
    let read = |(kind, path, text): (Kind, &'a Arc<str>, &'a Arc<str>)| {
        Some((&**path, Arc::new(file::read(kind, path, text)?)))
    };
    // A single one would wait for a thread that has nothing else to do.
    if unread.len() == 1 {
        files.extend(unread.into_iter().filter_map(read));
    } else {
        files.extend(unread.into_iter().par_bridge().filter_map(read).collect::<Vec<_>>());
    }
    files
}

fn entries(sources: &Sources, files: &Files<'_>, report: &mut Report) -> Entries {
    let mut reading = Reading { sources, files, report };
    let site = match reading.needed("content/site.yaml") {
        Some(Said::Site(site)) => site.clone(),
        _ => None,
    };
    let families = folders(sources, "content/");
    let families = families.into_iter().map(|(slug, paths)| family(slug, &paths, &mut reading)).collect();
    let locales = folders(sources, "locales/");
    let locales = locales.into_iter().map(|(tag, paths)| locale(tag, &paths, &mut reading)).collect();
    let glossary = match reading.said("locales/glossary.yaml") {
        Some(Said::Glossary(glossary)) => glossary.clone(),
        _ => None,
    };
    odd::report(sources, report);
    Entries { site, families, locales, glossary }
}

/// The folders directly below another, each with the paths of its files.
fn folders<'a>(sources: &'a Sources, above: &'a str) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut folders: BTreeMap<&str, Vec<&str>> =
        sources.folders_in(above).map(|folder| (folder, Vec::new())).collect();
    for (path, _) in sources.texts_under(above) {
        if let Some((folder, _)) = path[above.len()..].split_once('/') {
            folders.entry(folder).or_default().push(path);
        }
    }
    folders
}

/// Files that are taken one after the other; what is wrong with them comes into the report in that order.
struct Reading<'a> {
    sources: &'a Sources,
    files: &'a Files<'a>,
    report: &'a mut Report,
}

impl<'a> Reading<'a> {
    fn said(&mut self, path: &str) -> Option<&'a Said> {
        let file = self.files.get(path)?;
        self.report.append(file.report.clone());
        Some(&file.said)
    }

    /// What a file says that no site does without.
    fn needed(&mut self, path: &str) -> Option<&'a Said> {
        if !self.files.contains_key(path) && self.sources.oddity(path) != Some(Oddity::Link) {
            let fault = Fault::new(Place::file(path), format!("the file `{path}` is missing"))
                .help("add it; `docs/content.md` tells what stands in it");
            self.report.take("missing-file", [fault]);
        }
        self.said(path)
    }

    /// Whether a folder has links, behind which there may be anything.
    fn has_link(&self, folder: &str) -> bool {
        self.sources.odd().any(|(path, oddity)| path.starts_with(folder) && oddity == Oddity::Link)
    }

    /// What those of these files say that are of a kind.
    fn of_kind(&mut self, wanted: Kind, paths: &[&str]) -> Vec<&'a Said> {
        let paths = paths.iter().filter(|path| kind(path) == Some(wanted));
        paths.filter_map(|path| self.said(path)).collect()
    }
}

fn family(slug: &str, paths: &[&str], reading: &mut Reading<'_>) -> FamilyEntry {
    let (family, is_schema_whole) = match reading.needed(&format!("content/{slug}/family.yaml")) {
        Some(Said::Family(family, is_whole)) => (family.clone(), *is_whole),
        _ => (None, false),
    };
    // What stands behind a link may be any code or pair.
    let is_whole = !reading.has_link(&format!("content/{slug}/"));
    let mut entry = FamilyEntry {
        slug: slug.to_owned(),
        family,
        codes: Vec::new(),
        pairs: Vec::new(),
        notes: Vec::new(),
        is_schema_whole,
        are_codes_whole: is_whole,
        are_pairs_whole: is_whole,
    };
    for wanted in [Kind::Codes, Kind::Pairs, Kind::Note] {
        for said in reading.of_kind(wanted, paths) {
            match said {
                Said::Codes(codes, is_whole) => {
                    entry.codes.extend(codes.iter().cloned());
                    entry.are_codes_whole &= is_whole;
                }
                Said::Pairs(pairs, is_whole) => {
                    entry.pairs.extend(pairs.iter().cloned());
                    entry.are_pairs_whole &= is_whole;
                }
                Said::Note(note) => entry.notes.push(Arc::clone(note)),
                _ => {}
            }
        }
    }
    entry
}

fn locale(tag: &str, paths: &[&str], reading: &mut Reading<'_>) -> LocaleEntry {
    let locale = match reading.needed(&format!("locales/{tag}/locale.yaml")) {
        Some(Said::Locale(locale)) => locale.clone(),
        _ => None,
    };
    let words = reading.of_kind(Kind::Words, paths).into_iter().filter_map(|said| match said {
        Said::Words(words) => Some(Arc::clone(words)),
        _ => None,
    });
    let words = words.collect();
    let lock = match reading.said(&format!("locales/{tag}/l10n.lock")) {
        Some(Said::Lock(lock)) => Some(Arc::clone(lock)),
        _ => None,
    };
    LocaleEntry { tag: tag.to_owned(), locale, words, lock }
}
