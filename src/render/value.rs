//! Values that templates are given.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
pub use tera::Value;
use tera::value::{Key, Map};

use crate::text::html::is_inert;

/// A value of plain data. Its strings are escaped where a template prints them.
#[must_use]
pub fn value(data: &impl Serialize) -> Value {
    Value::from_serializable(data)
}

/// A value of plain text: the same as of [`value`], but that what needs no escaping is not searched for it each time.
#[must_use]
pub fn text(text: &str) -> Value {
    if is_inert(text) { Value::safe_string(text) } else { Value::normal_string(text) }
}

/// A value of markup, printed as it is.
#[must_use]
pub fn markup(html: &str) -> Value {
    Value::safe_string(html)
}

/// A value with fields; whoever loops over them has them in the order of their names.
#[must_use]
pub fn fields<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    // Tera's own map would be made twice, with a hash of each name each time.
    Value::from(BTreeMap::from(fields))
}

/// A value with fields, by names known only at run time; of two of one name the last.
#[must_use]
pub fn map<N: Into<Arc<str>>>(fields: impl IntoIterator<Item = (N, Value)>) -> Value {
    let fields = fields.into_iter().map(|(name, value)| (Key::String(name.into()), value));
    Value::from(fields.collect::<BTreeMap<_, _>>())
}

/// A value with items.
#[must_use]
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

/// A copy of a value that shares nothing with it. Threads that print one value at the same time wait for its counter of references.
#[must_use]
pub fn apart(value: &Value) -> Value {
    if let Some(map) = value.as_map() {
        let map: Map = map.iter().map(|(key, value)| (key.clone(), apart(value))).collect();
        Value::from(map)
    } else if let Some(items) = value.as_array() {
        list(items.iter().map(apart))
    } else if let Some(text) = value.as_str() {
        if value.is_safe() { Value::safe_string(text) } else { Value::normal_string(text) }
    } else {
        value.clone()
    }
}

/// A value with fields and these beside them.
#[must_use]
pub fn with<const N: usize>(value: Value, fields: [(&'static str, Value); N]) -> Value {
    let mut map = value.into_map().unwrap_or_default();
    map.extend(fields.into_iter().map(|(name, value)| (Key::Str(name), value)));
    Value::from(map)
}
