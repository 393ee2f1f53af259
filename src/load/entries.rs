//! What stands in the files of a site, typed but not yet checked against each other.

use std::ops::Range;
use std::sync::Arc;

use super::formats::{CodeFile, FamilyFile, GlossaryFile, LocaleFile, PairFile, SiteFile};
use crate::diag::Place;
use crate::text::Digest;
use crate::text::fluent::FluentFile;
use crate::text::lock::Lock;

/// All that was read of a site. What stands in one file is shared with the entries of earlier and later states that have the file as
/// it is.
#[derive(Debug, Default)]
pub struct Entries {
    pub site: Option<Arc<Placed<SiteFile>>>,
    /// One per folder of `content/`, by name.
    pub families: Vec<FamilyEntry>,
    /// One per folder of `locales/`, by name.
    pub locales: Vec<LocaleEntry>,
    /// `locales/glossary.yaml`, where there is one.
    pub glossary: Option<Arc<Placed<GlossaryFile>>>,
}

/// Something, and the file that it stands in.
#[derive(Debug)]
pub struct Placed<T> {
    pub path: Arc<str>,
    pub span: Range<usize>,
    pub value: T,
}

/// A folder of `content/`.
#[derive(Debug)]
pub struct FamilyEntry {
    pub slug: String,
    /// `family.yaml`, unless it could not be read.
    pub family: Option<Arc<Placed<FamilyFile>>>,
    pub codes: Vec<Arc<CodeEntry>>,
    pub pairs: Vec<Arc<PairEntry>>,
    pub notes: Vec<Arc<NoteFile>>,
    /// Whether `family.yaml` could be read without loss, so that a name that it lacks is a mistake.
    pub is_schema_whole: bool,
    /// Whether every code could be read, so that a code that is not among them does not exist.
    pub are_codes_whole: bool,
    /// Whether every pair could be read, so that one that is not among them was not worded.
    pub are_pairs_whole: bool,
}

impl FamilyEntry {
    /// Whether all of it could be read.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_schema_whole && self.are_codes_whole && self.are_pairs_whole
    }
}

/// One code of a file of codes.
pub type CodeEntry = Placed<CodeFile>;

/// One pair of `pairs.yaml`.
pub type PairEntry = Placed<PairFile>;

/// A long note about a pair in one language: `content/<family>/notes/<a>-vs-<b>/<tag>.md`.
#[derive(Debug)]
pub struct NoteFile {
    pub path: Arc<str>,
    pub text: Arc<str>,
    /// By which it is known among translations: `<family>/notes/<a>-vs-<b>`.
    pub id: String,
    pub digest: Digest,
    /// The name of the folder, "401-vs-403".
    pub pair: String,
    pub tag: String,
}

/// A folder of `locales/`.
#[derive(Debug)]
pub struct LocaleEntry {
    pub tag: String,
    /// `locale.yaml`, unless it is missing or could not be read.
    pub locale: Option<Arc<Placed<LocaleFile>>>,
    pub words: Vec<Arc<WordsFile>>,
    /// `l10n.lock`, where there is one.
    pub lock: Option<Arc<Placed<Lock>>>,
}

/// One Fluent file of a locale.
#[derive(Debug)]
pub struct WordsFile {
    pub path: Arc<str>,
    pub text: Arc<str>,
    pub fluent: FluentFile,
}

impl Entries {
    /// The locale that the others are translated from.
    #[must_use]
    pub fn reference(&self) -> Option<&LocaleEntry> {
        let tag = &self.site.as_ref()?.value.default_locale.value;
        self.locales.iter().find(|locale| locale.tag == *tag)
    }
}

impl<T> Placed<T> {
    /// A stretch of the file that this stands in.
    #[must_use]
    pub fn at(&self, span: &Range<usize>) -> Place {
        Place::new(&self.path, span.clone())
    }
}

impl WordsFile {
    /// A stretch of this file.
    #[must_use]
    pub fn at(&self, span: &Range<usize>) -> Place {
        Place::new(&self.path, span.clone())
    }
}
