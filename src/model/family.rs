//! A family of codes that are comparable with each other, and the schema of their facts.

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
    pub namespace: usize,
    pub class: usize,
    pub defined: Citation,
    /// Codes that its definition names in contrast; indices into the family's codes, ascending.
    pub contrasts: Vec<usize>,
    /// One place per fact of the schema; empty where the fact does not apply.
    pub facts: Vec<Option<Fact>>,
}

/// What is known of one property of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// At least one; several where namespaces differ.
    pub statements: Vec<Statement>,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Index into the values of [`FactKind::Choice`].
    Choice(usize),
    Name(String),
    Number(i64),
}

impl Family {
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
    /// Whether both say the same, whatever the sources.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.statements.len() == other.statements.len()
            && self
                .statements
                .iter()
                .zip(&other.statements)
                .all(|(a, b)| a.values == b.values && a.namespace == b.namespace)
    }
}
