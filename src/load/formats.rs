//! The file formats: the fields of these types are the keys that an author may write.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use crate::model::Direction;
use crate::text::yaml::{Listed, Mapped, OneOrMany, Spanned};

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
    /// Where readers can correct a text: an address with `{path}` and `{line}`.
    pub edit_url: Option<Spanned<String>>,
    /// Whom to tell of a weakness; left out, there is no `security.txt`.
    pub security: Option<SecurityFile>,
    /// How much of a locale must be translated for it to be published.
    #[serde(default)]
    pub coverage: CoverageFile,
    #[serde(default)]
    pub index: IndexFile,
}

/// Whom to tell of a weakness, in the terms of RFC 9116.
#[derive(Debug, Deserialize)]
pub struct SecurityFile {
    /// Addresses, the best first: `mailto:`, `tel:` or `https:`.
    pub contact: Spanned<OneOrMany<String>>,
    /// When all this is no longer to be relied on: `2027-06-30T00:00:00Z`.
    pub expires: Spanned<String>,
    /// Where it is told how reports are dealt with.
    pub policy: Option<Spanned<String>>,
    /// The languages of reports.
    #[serde(default)]
    pub languages: Listed<String>,
}

/// How much of a locale must be translated for it to be published, in percent of the messages.
#[derive(Debug, Deserialize)]
pub struct CoverageFile {
    pub enable: Spanned<u32>,
    /// Other shares for single locales.
    #[serde(default)]
    pub locales: Mapped<Spanned<u32>>,
}

impl Default for CoverageFile {
    /// Every locale, however little is translated.
    fn default() -> Self {
        Self { enable: Spanned { value: 0, span: 0..0 }, locales: Mapped::default() }
    }
}

/// Which comparisons search engines may list.
#[derive(Debug, Deserialize)]
pub struct IndexFile {
    pub tiers: Vec<TierFile>,
    pub distinct: DistinctFile,
}

/// What makes a pair distinct, in numbers of facts.
#[derive(Debug, Deserialize)]
pub struct DistinctFile {
    pub differing: u32,
    pub behavioural: u32,
}

/// The tiers of comparisons.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum TierFile {
    Authored,
    Distinct,
    Reachable,
}

impl Default for IndexFile {
    /// Authored pairs, and those of which four facts differ, one of them behavioural.
    fn default() -> Self {
        Self {
            tiers: vec![TierFile::Authored, TierFile::Distinct],
            distinct: DistinctFile { differing: 4, behavioural: 1 },
        }
    }
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
    /// When the codes were last held against their sources: a day, `2026-11-22`.
    pub reviewed: Option<Spanned<String>>,
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
    /// Whether another document has taken its place.
    #[serde(default)]
    pub historical: bool,
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
    /// Whether codes that have it in common are close to each other.
    #[serde(default)]
    pub kindred: bool,
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
    /// Other phrases under which the code is met, such as those of older specifications.
    #[serde(default)]
    pub aliases: Listed<AliasFile>,
    pub namespace: Option<Spanned<String>>,
    pub class: Spanned<String>,
    pub defined: Spanned<String>,
    /// Codes that the definition names in contrast.
    #[serde(default)]
    pub contrasts: Listed<String>,
    #[serde(default)]
    pub facts: Mapped<OneOrMany<StatementFile>>,
    pub exchange: Option<ExchangeFile>,
    #[serde(default)]
    pub equivalents: Listed<EquivalentFile>,
    /// When this code was last held against its sources, if that is another day than for the family.
    pub reviewed: Option<Spanned<String>>,
}

/// Another phrase of a code, and where it is written.
#[derive(Debug, Deserialize)]
pub struct AliasFile {
    pub phrase: String,
    pub source: Spanned<String>,
}

/// A raw request and its response.
#[derive(Debug, Deserialize)]
pub struct ExchangeFile {
    pub request: String,
    pub response: String,
}

/// A code of another family that stands for the same.
#[derive(Debug, Deserialize)]
pub struct EquivalentFile {
    pub family: String,
    pub name: String,
    pub direction: MappingFile,
    pub source: Spanned<String>,
}

/// The direction of a mapping: our code becomes the other, or the other ours.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum MappingFile {
    To,
    From,
}

/// One pair of `content/<family>/pairs.yaml`.
#[derive(Debug, Deserialize)]
pub struct PairFile {
    /// The slugs of the two, in bytewise order.
    pub codes: Listed<String>,
    pub evidence: Listed<EvidenceFile>,
    /// The situations that decide, each with the slug of the code that is right then.
    pub situations: Mapped<Spanned<String>>,
}

/// How it is known that people ask about a pair.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum EvidenceFile {
    Specification,
    Question,
    Compared,
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
    pub direction: Spanned<DirectionFile>,
    /// The locales asked in turn for a missing message; the default locale comes last in any case.
    #[serde(default)]
    pub fallback: Listed<String>,
    /// The outer quotation marks; left out, those of CLDR.
    pub quotes: Option<[String; 2]>,
    /// The plural categories of cardinal numbers; left out, those of ICU.
    pub plurals: Option<Spanned<Listed<String>>>,
    #[serde(default)]
    pub reviewed: ReviewedFile,
}

/// `locales/glossary.yaml`: how terms of art are said in each language.
#[derive(Debug, Default, Deserialize)]
pub struct GlossaryFile {
    #[serde(default)]
    pub terms: Listed<TermFile>,
    /// Words that are the same in every language: names of products, methods, formats.
    #[serde(default)]
    pub keep: Listed<String>,
}

/// A term of the reference's language, and its words in others.
#[derive(Debug, Deserialize)]
pub struct TermFile {
    pub term: Spanned<String>,
    /// Its other forms, such as an irregular plural.
    #[serde(default)]
    pub forms: Vec<Spanned<String>>,
    /// Whether a translation may do without it, where the sentence is clear all the same.
    #[serde(default)]
    pub optional: bool,
    pub locales: Mapped<TermWordsFile>,
}

/// How a language says a term, in stems, so that any ending may follow.
#[derive(Debug, Deserialize)]
pub struct TermWordsFile {
    #[serde(rename = "use")]
    pub preferred: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    pub avoid: Vec<Spanned<String>>,
}

/// Who has read all words of a locale.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ReviewedFile {
    /// Nobody who speaks the language.
    Machine,
    #[default]
    Native,
}

/// The direction that a language is written in.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum DirectionFile {
    Ltr,
    Rtl,
}

impl From<DirectionFile> for Direction {
    fn from(direction: DirectionFile) -> Self {
        match direction {
            DirectionFile::Ltr => Self::LeftToRight,
            DirectionFile::Rtl => Self::RightToLeft,
        }
    }
}
