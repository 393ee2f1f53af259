//! One file: what it says, or what is wrong with how it says it.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{
    CodeEntry, CodeFile, FamilyFile, GlossaryFile, LocaleFile, NoteFile, PairEntry, PairFile, Placed,
    SiteFile, WordsFile,
};
use crate::diag::{Fault, Place, Report};
use crate::text::fluent::FluentFault;
use crate::text::lock::Lock;
use crate::text::yaml::{self, Listed, YamlFault, YamlFaultKind};
use crate::text::{Digest, fluent, lock};

/// A file that was read.
#[derive(Debug)]
pub(super) struct File {
    pub text: Arc<str>,
    pub said: Said,
    /// What is wrong with it alone.
    pub report: Report,
}

/// What a file says; nothing where it could not be read at all.
#[derive(Debug)]
pub(super) enum Said {
    Site(Option<Arc<Placed<SiteFile>>>),
    Glossary(Option<Arc<Placed<GlossaryFile>>>),
    /// A family, and whether nothing of it was lost.
    Family(Option<Arc<Placed<FamilyFile>>>, bool),
    /// The codes that could be read, and whether those are all.
    Codes(Vec<Arc<CodeEntry>>, bool),
    /// The pairs that could be read, and whether those are all.
    Pairs(Vec<Arc<PairEntry>>, bool),
    Note(Arc<NoteFile>),
    Locale(Option<Arc<Placed<LocaleFile>>>),
    Words(Arc<WordsFile>),
    Lock(Arc<Placed<Lock>>),
}

/// What a file is, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Site,
    Glossary,
    Family,
    Codes,
    Pairs,
    Note,
    Locale,
    Words,
    Lock,
    /// Nothing reads it, and nobody takes it for more than it is.
    Aside,
}

/// What the file at this path is, unless nothing reads it.
pub(super) fn kind(path: &str) -> Option<Kind> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["content", "site.yaml"] => Some(Kind::Site),
        ["locales", "glossary.yaml"] => Some(Kind::Glossary),
        ["content", _, "family.yaml"] => Some(Kind::Family),
        ["content", _, "pairs.yaml"] => Some(Kind::Pairs),
        ["content", _, file] if file.ends_with("pairs.yaml") => None,
        ["content", _, file] if has_extension(file, "yaml") => Some(Kind::Codes),
        ["content", _, "notes", _, file] if file.strip_suffix(".md").is_some() => Some(Kind::Note),
        ["locales", _, "locale.yaml"] => Some(Kind::Locale),
        ["locales", _, "l10n.lock"] => Some(Kind::Lock),
        // Words that were put aside.
        ["locales", _, "obsolete.txt"] => Some(Kind::Aside),
        ["locales", _, .., file] if has_extension(file, "ftl") => Some(Kind::Words),
        _ => None,
    }
}

pub(super) fn has_extension(file: &str, extension: &str) -> bool {
    Path::new(file).extension().is_some_and(|found| found == extension)
}

/// What a file of this kind says.
pub(super) fn read(kind: Kind, path: &Arc<str>, text: &Arc<str>) -> Option<File> {
    let mut report = Report::default();
    let found = &mut report;
    let said = match kind {
        Kind::Site => Said::Site(one(path, text, found).0),
        Kind::Glossary => Said::Glossary(one(path, text, found).0),
        Kind::Family => {
            let (family, is_whole) = one(path, text, found);
            Said::Family(family, is_whole)
        }
        Kind::Codes => {
            let (codes, is_whole) = items::<CodeFile>(path, text, found);
            Said::Codes(codes, is_whole)
        }
        Kind::Pairs => {
            let (pairs, is_whole) = items::<PairFile>(path, text, found);
            Said::Pairs(pairs, is_whole)
        }
        Kind::Note => Said::Note(Arc::new(note(path, text)?)),
        Kind::Locale => Said::Locale(one(path, text, found).0),
        Kind::Words => Said::Words(Arc::new(words(path, text, found))),
        Kind::Lock => Said::Lock(Arc::new(lock(path, text, found))),
        Kind::Aside => return None,
    };
    Some(File { text: Arc::clone(text), said, report })
}

fn note(path: &Arc<str>, text: &Arc<str>) -> Option<NoteFile> {
    let (folder, file) = path.rsplit_once('/')?;
    let (_, pair) = folder.rsplit_once('/')?;
    let (_, id) = folder.split_once('/')?;
    Some(NoteFile {
        path: Arc::clone(path),
        text: Arc::clone(text),
        id: id.to_owned(),
        digest: Digest::of(text.replace("\r\n", "\n").trim_end()),
        pair: pair.to_owned(),
        tag: file.strip_suffix(".md")?.to_owned(),
    })
}

fn lock(path: &Arc<str>, text: &str, report: &mut Report) -> Placed<Lock> {
    let lock = lock::parse(text);
    report.take(
        "bad-lock",
        lock.faults.iter().map(|fault| {
            let at = |span: &Range<usize>| Place::new(path, span.clone());
            let found = Fault::new(at(&fault.span), fault.message.clone()).help(fault.help.clone());
            match &fault.earlier {
                Some(earlier) => found.see(at(earlier), "first here"),
                None => found,
            }
        }),
    );
    Placed { path: Arc::clone(path), span: 0..0, value: lock }
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

/// The typed value of a file that holds one, unless it is faulty, and whether nothing of it was lost.
fn one<T: DeserializeOwned>(
    path: &Arc<str>,
    text: &str,
    report: &mut Report,
) -> (Option<Arc<Placed<T>>>, bool) {
    let (value, is_whole) = typed(path, text, report);
    (value.map(|value| Arc::new(Placed { path: Arc::clone(path), span: 0..0, value })), is_whole)
}

/// The items of a file that holds a list of them, faulty ones left out, and whether none was.
fn items<T: DeserializeOwned>(
    path: &Arc<str>,
    text: &str,
    report: &mut Report,
) -> (Vec<Arc<Placed<T>>>, bool) {
    let (items, is_whole) = typed::<Listed<T>>(path, text, report);
    let items = items.unwrap_or_default().0.into_iter();
    let placed =
        items.map(|item| Arc::new(Placed { path: Arc::clone(path), span: item.span, value: item.value }));
    (placed.collect(), is_whole)
}

/// The typed value of a text, and whether nothing of it was lost. An unknown key loses nothing that would be named, nor does a
/// character too much.
fn typed<T: DeserializeOwned>(path: &Arc<str>, text: &str, report: &mut Report) -> (Option<T>, bool) {
    let mut faults = Vec::new();
    let value = match yaml::parse(text) {
        Ok(tree) => {
            faults.extend(tree.unfit());
            yaml::decode(&tree, text, &mut faults)
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
