//! What stands in the files of a site, typed but not yet checked against each other.
//!
//! The types named `…File` are the file formats: their fields are the keys an author may write.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use crate::diag::Place;
use crate::text::fluent::FluentFile;
use crate::text::yaml::{Listed, Mapped, OneOrMany, Spanned};

/// All that was read of a site.
#[derive(Debug, Default)]
pub struct Entries {
    pub site: Option<Placed<SiteFile>>,
    /// One per folder of `content/` that holds a `family.yaml`, by name.
    pub families: Vec<FamilyEntry>,
    /// One per folder of `locales/`, by name.
    pub locales: Vec<LocaleEntry>,
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
    pub family: Option<Placed<FamilyFile>>,
    pub codes: Vec<CodeEntry>,
    /// Whether `family.yaml` could be read without loss, so that a name that it lacks is a mistake.
    pub is_schema_whole: bool,
    /// Whether every code could be read, so that a code that is not among them does not exist.
    pub are_codes_whole: bool,
}

/// One code of a file of codes.
pub type CodeEntry = Placed<CodeFile>;

/// A folder of `locales/`.
#[derive(Debug)]
pub struct LocaleEntry {
    pub tag: String,
    /// `locale.yaml`, unless it is missing or could not be read.
    pub locale: Option<Placed<LocaleFile>>,
    pub words: Vec<WordsFile>,
}

/// One Fluent file of a locale.
#[derive(Debug)]
pub struct WordsFile {
    pub path: Arc<str>,
    pub text: Arc<str>,
    pub fluent: FluentFile,
}

/// `content/site.yaml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SiteFile {
    /// The name of the site.
    pub title: Spanned<String>,
    /// Where it is published: `https://versus.example/`.
    pub base_url: Spanned<String>,
    /// The locale that the others are translated from and fall back to.
    pub default_locale: Spanned<String>,
    /// The locales, in the order of the language menu.
    pub locales: Listed<String>,
}

/// `content/<family>/family.yaml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FamilyFile {
    /// What stands before a code's name: "HTTP".
    pub title: Spanned<String>,
    /// Who defines codes; a code that names none belongs to the first.
    pub namespaces: Mapped<NamespaceFile>,
    pub classes: Mapped<ClassFile>,
    /// Who has advice of their own on "how to fix it"; left out where one advice serves all.
    #[serde(default)]
    pub sides: Listed<String>,
    pub sources: Mapped<SourceFile>,
    #[serde(default)]
    pub facts: Mapped<FactFile>,
}

/// A namespace of `family.yaml`.
#[derive(Debug, Deserialize)]
pub struct NamespaceFile {
    pub title: String,
    pub url: Spanned<String>,
}

/// A class of `family.yaml`.
#[derive(Debug, Deserialize)]
pub struct ClassFile {
    pub defined: Spanned<String>,
}

/// A source of `family.yaml`.
#[derive(Debug, Deserialize)]
pub struct SourceFile {
    pub title: String,
    /// `{section}` stands for the section cited.
    pub url: Spanned<String>,
}

/// A fact of `family.yaml`.
#[derive(Debug, Deserialize)]
pub struct FactFile {
    pub kind: Spanned<KindFile>,
    /// The values of a choice.
    #[serde(default)]
    pub values: Listed<String>,
    #[serde(default)]
    pub behavioural: bool,
}

/// The kinds of facts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum KindFile {
    Choice,
    Names,
    Number,
}

/// One code.
#[derive(Debug, Deserialize)]
pub struct CodeFile {
    pub slug: Spanned<String>,
    /// What a reader calls it; left out, the number, or else the slug.
    pub name: Option<String>,
    pub number: Option<u32>,
    pub phrase: Option<String>,
    pub namespace: Option<Spanned<String>>,
    pub class: Spanned<String>,
    pub defined: Spanned<String>,
    /// Codes that the definition names in contrast.
    #[serde(default)]
    pub contrasts: Listed<String>,
    #[serde(default)]
    pub facts: Mapped<OneOrMany<StatementFile>>,
}

/// What is said of one fact of a code.
#[derive(Debug, Deserialize)]
pub struct StatementFile {
    pub is: OneOrMany<ValueFile>,
    #[serde(default)]
    pub source: OneOrMany<String>,
    /// Whether it is this project's own reading.
    #[serde(default)]
    pub reading: bool,
    /// The namespace that it holds for, if it does not hold for all.
    pub namespace: Option<Spanned<String>>,
}

/// A value as written: what it means depends on the fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueFile {
    Number(i64),
    Text(String),
}

impl<'de> Deserialize<'de> for ValueFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl Visitor<'_> for ValueVisitor {
    type Value = ValueFile;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text or a whole number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<ValueFile, E> {
        Ok(ValueFile::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<ValueFile, E> {
        Ok(ValueFile::Text(value.to_owned()))
    }
}

/// `locales/<tag>/locale.yaml`.
#[derive(Debug, Deserialize)]
pub struct LocaleFile {
    /// The language's name in itself.
    pub endonym: String,
    pub direction: DirectionFile,
    /// The locales asked in turn for a missing message; the default locale comes last in any case.
    #[serde(default)]
    pub fallback: Listed<String>,
}

/// The direction that a language is written in.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum DirectionFile {
    Ltr,
    Rtl,
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
