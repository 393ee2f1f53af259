//! A survey as JSON, in the shape that `docs/coverage.md` tells.

use serde_json::{Value, json};

use super::{Language, Survey, Surveyed};
use crate::check::Count;

/// The version of the shape. It grows when a field goes away or changes its meaning.
const VERSION: u32 = 1;

/// A survey as one JSON document, with a line feed at its end.
#[must_use]
pub fn json(survey: &Survey) -> String {
    let document = json!({
        "version": VERSION,
        "reference": language(&survey.reference),
        "locales": survey.locales.iter().map(locale).collect::<Vec<Value>>(),
    });
    format!("{document:#}\n")
}

fn locale(locale: &Surveyed) -> Value {
    let coverage = &locale.coverage;
    let files = coverage.files.iter().map(|(file, count)| merged([json!({ "file": file }), figures(count)]));
    let rest = json!({
        "needed": coverage.enable,
        "publication": locale.publication.name(),
        "ids": { "stale": locale.stale, "missing": locale.missing, "same": locale.same },
        "files": files.collect::<Vec<Value>>(),
    });
    merged([language(&locale.language), figures(&coverage.total), rest])
}

fn language(language: &Language) -> Value {
    json!({
        "tag": language.tag,
        "endonym": language.endonym,
        "direction": language.direction.as_html(),
    })
}

fn figures(count: &Count) -> Value {
    json!({
        "percent": count.percent(),
        "required": count.required,
        "translated": count.translated,
        "stale": count.stale,
        "missing": count.missing,
        "same": count.same,
    })
}

/// One object with the fields of several, in order.
fn merged<const N: usize>(objects: [Value; N]) -> Value {
    let fields = objects.into_iter().filter_map(|object| match object {
        Value::Object(fields) => Some(fields),
        _ => None,
    });
    Value::Object(fields.flatten().collect())
}
