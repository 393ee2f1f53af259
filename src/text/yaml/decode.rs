//! serde over the tree of a YAML text: refuses unknown keys, infers no type, goes on after a fault.

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;

use serde::de::value::{MapDeserializer, SeqDeserializer, U64Deserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, SeqAccess, Visitor,
};

use super::wrappers::{ONE_OR_MANY, RECOVERED, SPANNED};
use super::{Data, Node, YamlFault, YamlFaultKind};
use crate::text::did_you_mean;

/// The typed value of a tree, unless its own shape is wrong; and all that is wrong in it, in `faults`. A text with nothing in it is
/// wrong unless it is read with its place: those are judged by rules.
pub fn decode<T: DeserializeOwned>(node: &Node, text: &str, faults: &mut Vec<YamlFault>) -> Option<T> {
    let noted = RefCell::new(Vec::new());
    let cursor = Cursor { node, text, noted: &noted, judge: Judge::Decoder };
    let value = T::deserialize(cursor).map_err(|error| cursor.note(error)).ok();
    faults.append(&mut noted.into_inner());
    value
}

/// A node about to be read, and the sheet that faults are noted on.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    node: &'a Node,
    /// What the tree was made of.
    text: &'a str,
    noted: &'a RefCell<Vec<YamlFault>>,
    judge: Judge,
}

/// Who says that a text must not be empty.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Judge {
    Decoder,
    Rules,
}

/// What went wrong, and where if that is known already.
#[derive(Debug)]
struct DecodeError {
    kind: YamlFaultKind,
    span: Option<Range<usize>>,
    message: String,
    help: String,
}

impl<'a> Cursor<'a> {
    fn at(self, node: &'a Node) -> Self {
        Self { node, judge: Judge::Decoder, ..self }
    }

    fn note(self, error: DecodeError) {
        self.noted.borrow_mut().push(YamlFault {
            kind: error.kind,
            span: error.span.unwrap_or_else(|| self.node.head()),
            message: error.message,
            help: error.help,
        });
    }

    fn placed<T>(self, result: Result<T, DecodeError>) -> Result<T, DecodeError> {
        result.map_err(|mut error| {
            error.span.get_or_insert_with(|| self.node.head());
            error
        })
    }

    fn wrong(self, wanted: &str) -> DecodeError {
        let help = match &self.node.data {
            Data::Bool(_) | Data::Integer(_) | Data::Float(_) if wanted == TEXT => {
                "put quotation marks around it"
            }
            _ => "`docs/content.md` tells what stands here",
        };
        DecodeError {
            kind: YamlFaultKind::WrongType,
            span: Some(self.node.head()),
            message: format!("expected {wanted}, found {}", self.node.described(self.text)),
            help: help.to_owned(),
        }
    }

    fn note_unknown_key(self, key: &Node, name: &str, known: &[&str]) {
        let guess = did_you_mean(name, known.iter().copied());
        let list = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        self.at(key).note(DecodeError {
            kind: YamlFaultKind::UnknownKey,
            span: None,
            message: format!("unknown key `{name}`"),
            help: if guess.is_empty() { format!("known here: {list}") } else { guess },
        });
    }
}

const TEXT: &str = "a text";
/// What is wrong with a text in which there is nothing, and how to mend it.
pub const EMPTY: &str = "a text must not be empty";
pub const EMPTY_HELP: &str = "write it, or leave the key out if it may be missing";

impl<'de> Deserializer<'de> for Cursor<'_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.data {
            Data::Null => visitor.visit_unit(),
            Data::Bool(value) => visitor.visit_bool(*value),
            Data::Integer(value) => visitor.visit_i64(*value),
            Data::Float(value) => visitor.visit_f64(*value),
            Data::Text(value) => visitor.visit_str(value),
            Data::List(_) => self.deserialize_seq(visitor),
            Data::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node.data {
            Data::Bool(value) => visitor.visit_bool(value),
            _ => Err(self.wrong("`true` or `false`")),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node.data {
            Data::Integer(value) => self.placed(visitor.visit_i64(value)),
            _ => Err(self.wrong("a whole number")),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node.data {
            Data::Integer(value) if u32::try_from(value).is_ok() => visitor.visit_i64(value),
            _ => Err(self.wrong("a whole number, not below zero")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.data {
            Data::Text(value) => {
                if value.trim().is_empty() && self.judge == Judge::Decoder {
                    self.note(DecodeError {
                        kind: YamlFaultKind::WrongType,
                        span: None,
                        message: EMPTY.to_owned(),
                        help: EMPTY_HELP.to_owned(),
                    });
                }
                self.placed(visitor.visit_str(value))
            }
            _ => Err(self.wrong(TEXT)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node.data {
            Data::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match name {
            SPANNED => visitor.visit_seq(SpannedParts { cursor: self, next: 0 }),
            RECOVERED => visitor.visit_newtype_struct(self).map_err(|error| {
                self.note(error);
                DecodeError::custom("noted")
            }),
            ONE_OR_MANY => match &self.node.data {
                Data::List(_) => self.deserialize_seq(visitor),
                _ => visitor.visit_seq(SeqDeserializer::new(std::iter::once(self))),
            },
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.data {
            Data::List(items) => {
                visitor.visit_seq(SeqDeserializer::new(items.iter().map(|item| self.at(item))))
            }
            _ => Err(self.wrong("a list")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.data {
            Data::List(items) if items.len() != length => {
                let mut error = self.wrong(&format!("a list of {length}"));
                error.message = format!("expected a list of {length}, found {} in it", items.len());
                Err(error)
            }
            _ => self.deserialize_seq(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.data {
            Data::Map(entries) => visitor.visit_map(MapDeserializer::new(
                entries.iter().map(|(key, value)| (self.at(key), self.at(value))),
            )),
            _ => Err(self.wrong("a map")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let Data::Map(entries) = &self.node.data else {
            return Err(self.wrong("a map"));
        };
        let known = entries.iter().filter(|(key, _)| match &key.data {
            Data::Text(name) if fields.contains(&name.as_str()) => true,
            Data::Text(name) => {
                self.note_unknown_key(key, name, fields);
                false
            }
            _ => {
                self.note(self.at(key).wrong(TEXT));
                false
            }
        });
        let map = MapDeserializer::new(known.map(|(key, value)| (self.at(key), self.at(value))));
        self.placed(visitor.visit_map(map))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let list = variants.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        match &self.node.data {
            Data::Text(name) if variants.contains(&name.as_str()) => {
                visitor.visit_enum(name.as_str().into_deserializer())
            }
            _ => Err(self.wrong(&format!("one of {list}"))),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple_struct ignored_any
    }
}

impl IntoDeserializer<'_, DecodeError> for Cursor<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Start, end and value of a node, as [`super::Spanned`] reads them.
struct SpannedParts<'a> {
    cursor: Cursor<'a>,
    next: usize,
}

impl<'de> SeqAccess<'de> for SpannedParts<'_> {
    type Error = DecodeError;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        let span = self.cursor.node.head();
        self.next += 1;
        let number = |offset: usize| U64Deserializer::<DecodeError>::new(offset as u64);
        match self.next {
            1 => seed.deserialize(number(span.start)).map(Some),
            2 => seed.deserialize(number(span.end)).map(Some),
            3 => seed.deserialize(Cursor { judge: Judge::Rules, ..self.cursor }).map(Some),
            _ => Ok(None),
        }
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { kind: YamlFaultKind::WrongType, span: None, message: message.to_string(), help: String::new() }
    }

    fn missing_field(field: &'static str) -> Self {
        Self {
            kind: YamlFaultKind::MissingKey,
            span: None,
            message: format!("the key `{field}` is missing"),
            help: format!("add `{field}: …`"),
        }
    }
}
