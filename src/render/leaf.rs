//! Values of one page, before Tera has them: some pages are put together without it.

use std::sync::Arc;

use super::Value;
use super::value::{map, markup};

/// A variable of a page.
#[derive(Clone)]
pub enum Leaf<'a> {
    Value(Value),
    /// Markup that is only on this page.
    Html(String),
    /// A value with fields.
    Fields(Vec<(&'a str, Leaf<'a>)>),
}

impl Leaf<'_> {
    /// Nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::Value(Value::none())
    }

    /// The same for Tera.
    #[must_use]
    pub fn into_value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Html(html) => markup(&html),
            Self::Fields(fields) => map(fields.into_iter().map(|(name, leaf)| (name, leaf.into_value()))),
        }
    }

    /// The field of a field, and so on; nothing if there is no such field.
    pub(super) fn at(&self, mut path: &[Arc<str>]) -> Option<Found<'_>> {
        let mut leaf = self;
        loop {
            match (leaf, path) {
                (Self::Fields(fields), [name, rest @ ..]) => {
                    leaf = &fields.iter().find(|(own, _)| *own == &**name)?.1;
                    path = rest;
                }
                (Self::Value(value), path) => return field(value, path).map(Found::Value),
                (Self::Html(html), []) => return Some(Found::Html(html)),
                (Self::Html(_), _) => return None,
                (Self::Fields(fields), []) => return Some(Found::Fields(fields.len())),
            }
        }
    }
}

impl From<Value> for Leaf<'_> {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

/// A part of a variable.
#[derive(Clone, Copy)]
pub(super) enum Found<'a> {
    Value(&'a Value),
    Html(&'a str),
    /// So many fields.
    Fields(usize),
}

/// The field of a field of a value, and so on.
pub(super) fn field<'a>(value: &'a Value, path: &[Arc<str>]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, name| {
        let fields = value.as_map()?;
        fields.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value)
    })
}
