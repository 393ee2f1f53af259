//! Rules about `content/<family>/family.yaml`.

use std::ops::Range;

use url::Url;

use crate::diag::{Fault, Place};
use crate::load::{Entries, FactFile, FamilyEntry, FamilyFile, KindFile, Placed};
use crate::model::PARTING;
use crate::text::date;
use crate::text::yaml::Spanned;

/// Longer slugs make addresses that nobody reads.
const LONGEST: usize = 64;

pub(super) fn bad_slug(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &entries.families {
        let folder = Place::file(&format!("content/{}", entry.slug));
        faults.extend(slug_fault(&entry.slug, folder));
        for (place, slug) in slugs(entry) {
            faults.extend(slug_fault(slug, place));
        }
    }
    faults
}

/// Every identifier that becomes a part of an address or of a message's name.
fn slugs(entry: &FamilyEntry) -> Vec<(Place, &str)> {
    fn keys<'a, T>(family: &Placed<FamilyFile>, map: &'a [(Spanned<String>, T)]) -> Vec<(Place, &'a str)> {
        map.iter().map(|(key, _)| (family.at(&key.span), key.value.as_str())).collect()
    }
    let mut slugs = Vec::new();
    if let Some(family) = &entry.family {
        slugs.extend(keys(family, &family.value.namespaces.0));
        slugs.extend(keys(family, &family.value.classes.0));
        slugs.extend(keys(family, &family.value.sources.0));
        slugs.extend(keys(family, &family.value.facts.0));
        let values = family.value.facts.0.iter().flat_map(|(_, fact)| &fact.values.0);
        for id in values.chain(&family.value.sides.0) {
            slugs.push((family.at(&id.span), id.value.as_str()));
        }
    }
    for pair in &entry.pairs {
        slugs.extend(pair.value.situations.0.iter().map(|(id, _)| (pair.at(&id.span), id.value.as_str())));
    }
    for code in &entry.codes {
        slugs.push((code.at(&code.value.slug.span), code.value.slug.value.as_str()));
    }
    slugs
}

fn slug_fault(slug: &str, place: Place) -> Option<Fault> {
    let is_plain = |character: char| matches!(character, 'a'..='z' | '0'..='9' | '-');
    let why = if slug.is_empty() || slug.len() > LONGEST {
        format!("has {} characters, not 1 to {LONGEST}", slug.chars().count())
    } else if !slug.chars().all(is_plain) {
        "has characters other than a-z, 0-9 and -".to_owned()
    } else if slug.starts_with('-') || slug.ends_with('-') {
        "begins or ends with -".to_owned()
    } else if format!("-{slug}-").contains(PARTING) {
        "contains the word vs, which parts the two codes of an address".to_owned()
    } else {
        return None;
    };
    Some(
        Fault::new(place, format!("`{slug}` {why}"))
            .help("it becomes part of an address: keep it short and plain"),
    )
}

pub(super) fn bad_source(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for family in entries.families.iter().filter_map(|entry| entry.family.as_ref()) {
        let namespaces = family.value.namespaces.0.iter().map(|(_, namespace)| &namespace.url);
        let sources = family.value.sources.0.iter().map(|(_, source)| &source.url);
        for url in namespaces.chain(sources) {
            let is_web = Url::parse(&url.value.replace("{section}", "1"))
                .is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
            if !is_web {
                let message = format!("`{}` is not a web address", url.value);
                faults.push(Fault::new(family.at(&url.span), message).help("begin it with https://"));
            }
        }
    }
    faults
}

pub(super) fn bad_schema(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (entry, family) in entries.families.iter().filter_map(|entry| Some((entry, entry.family.as_ref()?))) {
        let title = &family.value.title.span;
        for (is_empty, what) in [
            (family.value.namespaces.0.is_empty(), "namespaces"),
            (family.value.classes.0.is_empty(), "classes"),
        ] {
            if is_empty && entry.is_schema_whole {
                let fault = Fault::new(family.at(title), format!("the family has no {what}"));
                faults.push(fault.help("list at least one"));
            }
        }
        for (id, fact) in &family.value.facts.0 {
            let found = fact_fault(id, fact, entry.is_schema_whole);
            faults.extend(found.map(|(span, message, help)| Fault::new(family.at(span), message).help(help)));
        }
    }
    faults
}

/// Days of review that are not in the calendar.
pub(super) fn bad_date(entries: &Entries) -> Vec<Fault> {
    let mut days: Vec<(Place, &str)> = Vec::new();
    for entry in &entries.families {
        let family = entry.family.iter();
        days.extend(family.filter_map(|family| {
            let day = family.value.reviewed.as_ref()?;
            Some((family.at(&day.span), day.value.as_str()))
        }));
        days.extend(entry.codes.iter().filter_map(|code| {
            let day = code.value.reviewed.as_ref()?;
            Some((code.at(&day.span), day.value.as_str()))
        }));
    }
    let wrong = days.into_iter().filter(|(_, day)| date::read(day).is_none());
    wrong
        .map(|(place, day)| {
            Fault::new(place, format!("`{day}` is no day of the calendar"))
                .help("write year, month and day: `2026-11-22`")
        })
        .collect()
}

type SchemaFault<'a> = (&'a Range<usize>, String, &'static str);

/// What is wrong with a fact; of one that may not have been read in full, it is not known what it lacks.
fn fact_fault<'a>(id: &'a Spanned<String>, fact: &'a FactFile, is_whole: bool) -> Option<SchemaFault<'a>> {
    let values = &fact.values.0;
    let twice = values
        .iter()
        .enumerate()
        .find(|(index, value)| values[..*index].iter().any(|earlier| earlier.value == value.value));
    if let Some((_, value)) = twice {
        return Some((&value.span, format!("the value `{}` is listed twice", value.value), "keep one"));
    }
    match (fact.kind.value, values.is_empty()) {
        (KindFile::Choice, true) if is_whole => {
            let message = format!("the fact `{}` is a choice without `values`", id.value);
            Some((&id.span, message, "list the values that it may have"))
        }
        (KindFile::Names | KindFile::Number, false) => {
            let message = format!("the fact `{}` has `values`, and is no choice", id.value);
            Some((&id.span, message, "make it `kind: choice`, or remove `values`"))
        }
        _ => None,
    }
}
