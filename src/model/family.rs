//! A family of codes that are comparable with each other, and the schema of their facts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Date, Pair};

/// Slugs that would give a code the address or the messages of something else.
pub const RESERVED_SLUGS: [&str; 6] = ["index", "matrix", "vs", "fact", "class", "side"];

/// Codes that are comparable with each other: the HTTP status codes, say.
#[derive(Clone, Debug)]
pub struct Family {
    pub slug: String,
    /// What stands before a code's name: "HTTP". A proper name, never translated.
    pub title: String,
    pub namespaces: Vec<Namespace>,
    pub classes: Vec<Class>,
    /// Who reads "how to fix": empty, or the sides that have their own advice.
    pub sides: Vec<String>,
    pub sources: Vec<Source>,
    /// In the order of the comparison table.
    pub facts: Vec<FactSchema>,
    /// In the bytewise order of their slugs, which is the order within a pair.
    pub codes: Vec<Code>,
    /// Indices into `codes`, in the family's own order: by class, number, slug.
    pub order: Vec<usize>,
    /// The pairs that an author has worded.
    pub authored: BTreeMap<Pair, AuthoredPair>,
}

/// Who defines a code: a registry or a vendor.
#[derive(Clone, Debug)]
pub struct Namespace {
    pub id: String,
    pub title: String,
    pub url: String,
}

/// A class of codes ("client-error"). Its label is a message.
#[derive(Clone, Debug)]
pub struct Class {
    pub id: String,
    pub defined: Citation,
}

/// A document that facts cite.
#[derive(Clone, Debug)]
pub struct Source {
    pub id: String,
    pub title: String,
    /// Its address; `{section}` stands for the section cited.
    pub url: String,
    /// Whether another document has taken its place.
    pub historical: bool,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// Index into the family's sources.
    pub source: usize,
    pub section: Option<String>,
}

/// What a family says of one property of its codes.
#[derive(Clone, Debug)]
pub struct FactSchema {
    pub id: String,
    pub kind: FactKind,
    /// Whether it tells what happens, rather than how a code is written down. Weighs double in closeness.
    pub behavioural: bool,
    /// Whether codes that have it in common are close to each other.
    pub kindred: bool,
}

/// The type of a fact's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// One or several of these ids, each with its own words.
    Choice(Vec<String>),
    /// Names that are never translated, such as header fields; possibly none.
    Names,
    /// A whole number.
    Number,
}

/// One member of a family.
#[derive(Clone, Debug)]
pub struct Code {
    pub slug: String,
    /// What a reader calls it: "403".
    pub name: String,
    /// Orders the codes of a class.
    pub number: Option<u32>,
    /// The official reason phrase; never translated.
    pub phrase: Option<String>,
    /// Other phrases under which it is met.
    pub aliases: Vec<Alias>,
    pub namespace: usize,
    pub class: usize,
    pub defined: Citation,
    /// Codes that its definition names in contrast; indices into the family's codes, ascending.
    pub contrasts: Vec<usize>,
    /// One place per fact of the schema; empty where the fact does not apply.
    pub facts: Vec<Option<Fact>>,
    pub exchange: Option<Exchange>,
    pub equivalents: Vec<Equivalent>,
    /// When its facts and words were last held against their sources.
    pub reviewed: Option<Date>,
}

/// Another phrase of a code: that of an older specification, say. Never translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    pub phrase: String,
    pub source: Citation,
}

/// A raw request and its response, as they pass over the wire. Never translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub request: String,
    pub response: String,
}

/// A code of another family that stands for the same, by a published mapping, which need not hold the other way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivalent {
    /// The name of the other family: "gRPC".
    pub family: String,
    /// The name of the other code: `PERMISSION_DENIED`.
    pub name: String,
    pub direction: Mapping,
    pub source: Citation,
}

/// The direction of a mapping between families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mapping {
    /// Our code becomes the other.
    To,
    /// The other becomes ours.
    From,
}

/// What an author says of a pair, beside its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthoredPair {
    /// Why it is there.
    pub evidence: Vec<Evidence>,
    /// The situations that decide, in the order to be read.
    pub situations: Vec<Situation>,
    /// The long note of each locale that has files, in Markdown, if it has one. Invented languages have none.
    pub notes: Vec<Option<String>>,
}

/// How it is known that people ask about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The specification names the one in the definition of the other.
    Specification,
    /// People ask it where questions are asked.
    Question,
    /// Other references compare them.
    Compared,
}

/// A situation, and the code that is right in it, which may be a third one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    pub id: String,
    pub code: usize,
}

/// What is known of one property of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// At least one; several where namespaces differ.
    pub statements: Vec<Statement>,
    /// The same number for codes of a family that say the same, whatever the sources and the order: pairs are compared often.
    pub alike: usize,
}

/// One thing said of a code, by whom, and where that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// One or many; none only for [`FactKind::Names`].
    pub values: Vec<Value>,
    /// Empty only if it is this project's own reading.
    pub sources: Vec<Citation>,
    /// Whether it is this project's own reading of its sources.
    pub reading: bool,
    /// The namespace that it holds for, if it does not hold for all.
    pub namespace: Option<usize>,
}

/// One value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Index into the values of [`FactKind::Choice`].
    Choice(usize),
    Name(String),
    Number(i64),
}

impl Family {
    /// The other codes that bear the number of this one.
    pub fn same_number(&self, code: usize) -> impl Iterator<Item = usize> {
        let number = self.codes[code].number;
        let bears = move |other: &usize| number.is_some() && self.codes[*other].number == number;
        self.order.iter().copied().filter(bears).filter(move |&other| other != code)
    }

    /// The address that a citation leads to.
    #[must_use]
    pub fn url(&self, citation: &Citation) -> String {
        let url = &self.sources[citation.source].url;
        match &citation.section {
            Some(section) => url.replace("{section}", section),
            None => url.clone(),
        }
    }

    /// The index of the code with this slug.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<usize> {
        self.codes.binary_search_by(|code| code.slug.as_str().cmp(slug)).ok()
    }
}

impl Code {
    /// Its name and phrase, "403 Forbidden".
    #[must_use]
    pub fn title(&self) -> String {
        match &self.phrase {
            Some(phrase) => format!("{} {phrase}", self.name),
            None => self.name.clone(),
        }
    }
}

impl Fact {
    /// Whether both say the same, whatever the sources and the order.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.alike == other.alike
    }

    /// What it says, whatever the sources and the order.
    pub fn said(&self) -> BTreeSet<(Option<usize>, BTreeSet<&Value>)> {
        let statements = self.statements.iter();
        statements.map(|statement| (statement.namespace, statement.values.iter().collect())).collect()
    }
}
