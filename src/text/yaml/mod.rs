//! YAML as typed values, with every unknown key and every wrong type found in one go.
//!
//! `serde_yaml` reads a text into a tree of spanned nodes, within its budgets against alias bombs. [`decode`] then
//! makes typed values of the tree by serde, and where one part of it is wrong, notes that and goes on with the next.

mod decode;
mod syntax;
mod wrappers;

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

pub use decode::{EMPTY, EMPTY_HELP, decode};
pub use wrappers::{Listed, Mapped, OneOrMany, Spanned};

use crate::text::html::is_text;

/// What is wrong with a YAML text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlFault {
    pub kind: YamlFaultKind,
    pub span: Range<usize>,
    pub message: String,
    pub help: String,
}

/// The kinds of fault that a YAML text can have before anybody asks what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YamlFaultKind {
    Syntax,
    UnknownKey,
    MissingKey,
    WrongType,
    /// A character that no page may hold.
    Character,
}

/// A node of a YAML text, and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    pub(super) data: Data,
    pub(super) span: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Data {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

/// The tree of a YAML text.
///
/// # Errors
/// The first fault of syntax: a text that is not well-formed has no tree. Duplicate keys and texts beyond the
/// parser's budgets are faults of syntax too.
pub fn parse(text: &str) -> Result<Node, YamlFault> {
    serde_yaml::from_str::<serde_yaml::Spanned<Data>>(text)
        .map(Node::from)
        .map_err(|error| syntax::fault(&error, text))
}

impl Node {
    /// Where to point at: the node itself, or the first key of a map, or the first item of a list.
    #[must_use]
    pub fn head(&self) -> Range<usize> {
        match &self.data {
            Data::Map(entries) => entries.first().map_or(self.span.clone(), |(key, _)| key.head()),
            Data::List(items) => items.first().map_or(self.span.clone(), Self::head),
            _ => self.span.clone(),
        }
    }

    /// The characters in it that no page may hold, each with the text that it stands in. An escape can bring in any.
    #[must_use]
    pub fn unfit(&self) -> Vec<YamlFault> {
        match &self.data {
            Data::Text(text) => {
                let unfit = text.chars().find(|&character| !is_text(character));
                let fault = |character| YamlFault {
                    kind: YamlFaultKind::Character,
                    span: self.span.clone(),
                    message: format!("the character U+{:04X}, which no page may hold", u32::from(character)),
                    help: "write the text without it".to_owned(),
                };
                unfit.map(fault).into_iter().collect()
            }
            Data::List(items) => items.iter().flat_map(Self::unfit).collect(),
            Data::Map(entries) => {
                entries.iter().flat_map(|(key, value)| [key.unfit(), value.unfit()]).flatten().collect()
            }
            Data::Null | Data::Bool(_) | Data::Integer(_) | Data::Float(_) => Vec::new(),
        }
    }

    /// What the node is, for a message.
    pub(super) fn described(&self, text: &str) -> String {
        // `010` is told as it is written. An alias is not written as what it stands for.
        let written = text.get(self.span.clone()).filter(|written| !written.starts_with('*'));
        let number = |value: String| format!("`{}`, a number", written.map_or(value, str::to_owned));
        match &self.data {
            Data::Null => "nothing".to_owned(),
            Data::Bool(value) => format!("`{value}`, a truth value"),
            Data::Integer(value) => number(value.to_string()),
            Data::Float(value) => number(value.to_string()),
            Data::Text(value) => format!("the text `{value}`"),
            Data::List(_) => "a list".to_owned(),
            Data::Map(_) => "a map".to_owned(),
        }
    }
}

impl From<serde_yaml::Spanned<Data>> for Node {
    fn from(spanned: serde_yaml::Spanned<Data>) -> Self {
        let span = spanned.referenced.span();
        let start = span.byte_offset().unwrap_or_default();
        let length = span.byte_len().unwrap_or_default();
        Self { data: spanned.value, span: to_usize(start)..to_usize(start + length) }
    }
}

fn to_usize(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DataVisitor)
    }
}

struct DataVisitor;

impl<'de> Visitor<'de> for DataVisitor {
    type Value = Data;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any YAML value")
    }

    fn visit_unit<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_none<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
        Data::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Data, E> {
        Ok(Data::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Data, E> {
        Ok(Data::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Data, E> {
        Ok(i64::try_from(value).map_or(Data::Text(value.to_string()), Data::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Data, E> {
        Ok(Data::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Data, E> {
        Ok(Data::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Data, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<serde_yaml::Spanned<Data>>()? {
            list.push(Node::from(item));
        }
        Ok(Data::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Data, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key::<serde_yaml::Spanned<Data>>()? {
            let value = entries.next_value::<serde_yaml::Spanned<Data>>()?;
            map.push((Node::from(key), Node::from(value)));
        }
        Ok(Data::Map(map))
    }
}
