//! Values of one page, before Tera has them: some pages are put together without it.

use std::borrow::Cow;
use std::sync::Arc;

use super::value::{map, markup, text};
use super::{Skeleton, Value};

/// A variable of a page.
pub enum Leaf<'a> {
    Value(Value),
    /// Plain text, and how it is printed if that is not the same.
    Text(Cow<'a, str>, Option<String>),
    Html(Cow<'a, str>),
    /// Markup in pieces, one after the other: printed as it is, and never put together before.
    Pieces(Vec<Cow<'a, str>>),
    /// Markup with the same at each of its marks.
    Filled(Arc<Skeleton>, Arc<str>),
    /// A value with fields.
    Fields(Vec<(&'a str, Leaf<'a>)>),
}

impl<'a> Leaf<'a> {
    /// Nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::Value(Value::none())
    }

    /// Plain text, which is escaped where it is printed, unless it is known to be inert ([`crate::text::html::is_inert`]).
    #[must_use]
    pub fn text(plain: impl Into<Cow<'a, str>>, is_inert: bool) -> Self {
        let plain = plain.into();
        let printed = (!is_inert).then(|| escaped(&plain));
        Self::Text(plain, printed)
    }

    /// Markup, or nothing.
    #[must_use]
    pub fn optional(html: Option<impl Into<Cow<'a, str>>>) -> Self {
        html.map_or_else(Self::none, |html| Self::Html(html.into()))
    }

    /// The same for Tera.
    #[must_use]
    pub fn into_value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Text(plain, _) => text(&plain),
            Self::Html(html) => markup(&html),
            Self::Pieces(pieces) => markup(&pieces.concat()),
            Self::Filled(skeleton, html) => markup(&skeleton.with(&html)),
            Self::Fields(fields) => map(fields.into_iter().map(|(name, leaf)| (name, leaf.into_value()))),
        }
    }

    /// The field of a field, and so on; nothing if there is no such field. `hints` says of each field where it was found on the
    /// page before, which is most often where it is.
    pub(super) fn at(&self, mut path: &[Arc<str>], mut hints: &mut [usize]) -> Option<Found<'_>> {
        let mut leaf = self;
        loop {
            match (leaf, path) {
                (Self::Fields(fields), [name, rest @ ..]) => {
                    let [hint, others @ ..] = hints else { return None };
                    let is_there = |at: usize| fields.get(at).is_some_and(|(own, _)| *own == &**name);
                    if !is_there(*hint) {
                        *hint = fields.iter().position(|(own, _)| *own == &**name)?;
                    }
                    leaf = &fields[*hint].1;
                    (path, hints) = (rest, others);
                }
                (Self::Fields(fields), []) => return Some(Found::Fields(fields.len())),
                (Self::Value(value), path) => return field(value, path).map(Found::Value),
                (Self::Text(plain, printed), []) => {
                    return Some(Found::Html(printed.as_deref().unwrap_or(plain)));
                }
                (Self::Html(html), []) => return Some(Found::Html(html)),
                (Self::Pieces(pieces), []) => return Some(Found::Pieces(pieces)),
                (Self::Filled(skeleton, html), []) => return Some(Found::Filled(skeleton, html)),
                (Self::Text(..) | Self::Html(_) | Self::Pieces(_) | Self::Filled(..), _) => return None,
            }
        }
    }
}

impl From<Value> for Leaf<'_> {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

/// A text as Tera prints it in HTML.
fn escaped(text: &str) -> String {
    let mut html = Vec::with_capacity(text.len() + 16);
    // Writing to a vector does not fail, and what is text stays text.
    let _ = tera::escape_html(text, &mut html);
    String::from_utf8(html).unwrap_or_default()
}

/// A part of a variable.
#[derive(Clone, Copy)]
pub(super) enum Found<'a> {
    Value(&'a Value),
    Html(&'a str),
    Pieces(&'a [Cow<'a, str>]),
    Filled(&'a Skeleton, &'a str),
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
