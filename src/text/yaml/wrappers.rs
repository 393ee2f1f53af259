//! Types for the shapes that YAML files have: a value with its place, a list, a map in the order written.
//!
//! They speak to [`super::decode`] through the names of newtype structs, and mean nothing to other deserializers.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// The name under which a deserializer yields start, end and value.
pub(super) const SPANNED: &str = "$versus::Spanned";
/// The name under which a deserializer notes an error itself, so that its caller may go on.
pub(super) const RECOVERED: &str = "$versus::Recovered";

/// A value, and where it is written, in bytes of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Range<usize>,
}

/// A list whose faulty items are noted and left out.
#[derive(Clone, Debug)]
pub struct Listed<T>(pub Vec<Spanned<T>>);

/// A map in the order written, whose faulty entries are noted and left out.
#[derive(Clone, Debug)]
pub struct Mapped<T>(pub Vec<(Spanned<String>, T)>);

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub struct OneOrMany<T>(pub Vec<Spanned<T>>);

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for Mapped<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// A value, or nothing where it was faulty.
struct Recovered<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Recovered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The deserializer has noted what is wrong before it hands the error on.
        Ok(Self(deserializer.deserialize_newtype_struct(RECOVERED, Through(PhantomData)).ok()))
    }
}

struct Through<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Through<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(SPANNED, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value with its place")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Spanned<T>, A::Error> {
        let (Some(start), Some(end)) = (parts.next_element()?, parts.next_element()?) else {
            return Err(A::Error::custom("a value without its place"));
        };
        match parts.next_element()? {
            Some(value) => Ok(Spanned { value, span: start..end }),
            None => Err(A::Error::custom("a place without its value")),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListedVisitor(PhantomData)).map(Self)
    }
}

struct ListedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListedVisitor<T> {
    type Value = Vec<Spanned<T>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut listed = Vec::new();
        while let Some(Recovered(item)) = items.next_element()? {
            listed.extend(item);
        }
        Ok(listed)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Mapped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MappedVisitor(PhantomData)).map(Self)
    }
}

struct MappedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MappedVisitor<T> {
    type Value = Vec<(Spanned<String>, T)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut mapped = Vec::new();
        while let Some(Recovered(key)) = entries.next_key()? {
            let Recovered(value) = entries.next_value()?;
            mapped.extend(key.zip(value));
        }
        Ok(mapped)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A lone value reaches `deserialize_seq` as a list of one: see `decode`.
        deserializer.deserialize_newtype_struct(ONE_OR_MANY, OneOrManyVisitor(PhantomData)).map(Self)
    }
}

/// The name under which a deserializer yields a lone value as a list of one.
pub(super) const ONE_OR_MANY: &str = "$versus::OneOrMany";

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = Vec<Spanned<T>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value, or a list of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        ListedVisitor(PhantomData).visit_seq(items)
    }
}
