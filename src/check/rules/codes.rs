//! Rules about the codes of a family.

use std::collections::{BTreeMap, BTreeSet};

use super::super::citation::citation;
use super::pairs::each_pair;
use crate::diag::{Fault, Place};
use crate::load::{
    CodeEntry, Entries, FactFile, FamilyEntry, FamilyFile, KindFile, Placed, StatementFile, ValueFile,
};
use crate::model::RESERVED_SLUGS;
use crate::text::did_you_mean;
use crate::text::fluent::LARGEST_NUMBER;
use crate::text::yaml::Spanned;

pub(super) fn reserved_slug(entries: &Entries) -> Vec<Fault> {
    each_code(entries)
        .filter(|(_, code)| RESERVED_SLUGS.contains(&code.value.slug.value.as_str()))
        .map(|(_, code)| {
            let slug = &code.value.slug;
            Fault::new(code.at(&slug.span), format!("the slug `{}` is reserved", slug.value))
                .help("add what tells it apart, such as its namespace")
        })
        .collect()
}

pub(super) fn duplicate_slug(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &entries.families {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for code in &entry.codes {
            let slug = &code.value.slug;
            let place = code.at(&slug.span);
            if let Some(earlier) = first.get(slug.value.as_str()) {
                let message = format!("two codes of `{}` have the slug `{}`", entry.slug, slug.value);
                let fault = Fault::new(place, message)
                    .see(earlier.clone(), "first here")
                    .help("a slug is an address: put the namespace before the number, `iis-451`");
                faults.push(fault);
            } else {
                first.insert(&slug.value, place);
            }
        }
    }
    faults
}

pub(super) fn unknown_class(entries: &Entries) -> Vec<Fault> {
    with_family(entries)
        .filter_map(|(_, family, code)| unknown(code, &code.value.class, "class", &family.value.classes.0))
        .collect()
}

pub(super) fn unknown_namespace(entries: &Entries) -> Vec<Fault> {
    with_family(entries)
        .flat_map(|(_, family, code)| {
            let of_facts = statements(code).filter_map(|(_, statement)| statement.namespace.as_ref());
            code.value
                .namespace
                .iter()
                .chain(of_facts)
                .filter_map(|named| unknown(code, named, "namespace", &family.value.namespaces.0))
                .collect::<Vec<_>>()
        })
        .collect()
}

pub(super) fn unknown_code(entries: &Entries) -> Vec<Fault> {
    let contrasts = each_code(entries).flat_map(|(entry, code)| {
        let own = code.value.slug.value.as_str();
        code.value.contrasts.0.iter().map(move |slug| (entry, Some(own), slug, code.at(&slug.span)))
    });
    let pairs = each_pair(entries).flat_map(|(entry, pair)| {
        let situations = pair.value.situations.0.iter().map(|(_, code)| code);
        pair.value.codes.0.iter().chain(situations).map(move |slug| (entry, None, slug, pair.at(&slug.span)))
    });
    let slugs: BTreeSet<(&str, &str)> =
        each_code(entries).map(|(entry, code)| (&*entry.slug, &*code.value.slug.value)).collect();
    contrasts
        .chain(pairs)
        .filter(|(entry, _, _, _)| entry.are_codes_whole)
        .filter_map(|(entry, own, slug, place)| {
            if own != Some(&*slug.value) && slugs.contains(&(&*entry.slug, &*slug.value)) {
                return None;
            }
            let slugs = entry.codes.iter().map(|other| other.value.slug.value.as_str());
            let others = slugs.filter(|other| Some(*other) != own);
            let what = if own.is_some() { "other code" } else { "code" };
            let message = format!("no {what} of `{}` has the slug `{}`", entry.slug, slug.value);
            Some(Fault::new(place, message).help(did_you_mean(&slug.value, others)))
        })
        .collect()
}

pub(super) fn unknown_fact(entries: &Entries) -> Vec<Fault> {
    with_family(entries)
        .flat_map(|(_, family, code)| {
            code.value
                .facts
                .0
                .iter()
                .filter_map(|(fact, _)| unknown(code, fact, "fact", &family.value.facts.0))
        })
        .collect()
}

pub(super) fn unknown_value(entries: &Entries) -> Vec<Fault> {
    with_family(entries)
        .flat_map(|(entry, family, code)| {
            statements(code)
                .filter(|(_, statement)| entry.are_codes_whole || !statement.is.0.is_empty())
                .filter_map(move |(fact, statement)| Some((fact, schema(family, fact)?, statement)))
                .flat_map(move |(fact, schema, statement)| value_faults(code, fact, schema, statement))
        })
        .collect()
}

fn value_faults(
    code: &CodeEntry,
    fact: &Spanned<String>,
    schema: &FactFile,
    statement: &StatementFile,
) -> Vec<Fault> {
    let values = &statement.is.0;
    if values.is_empty() && schema.kind.value != KindFile::Names {
        let message = format!("the fact `{}` says nothing", fact.value);
        return vec![Fault::new(code.at(&fact.span), message).help("leave it out where it does not apply")];
    }
    let wrong = |value: &Spanned<ValueFile>, message: String, help: String| {
        Fault::new(code.at(&value.span), message).help(help)
    };
    values
        .iter()
        .filter_map(|value| match (schema.kind.value, &value.value) {
            (KindFile::Choice, ValueFile::Text(text)) => {
                let known = || schema.values.0.iter().map(|value| value.value.as_str());
                if known().any(|value| value == text) {
                    return None;
                }
                let list = known().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
                let guess = did_you_mean(text, known());
                let help = if guess.is_empty() { format!("it may be {list}") } else { guess };
                Some(wrong(value, format!("`{text}` is no value of `{}`", fact.value), help))
            }
            (KindFile::Number, ValueFile::Number(number)) if number.unsigned_abs() > LARGEST_NUMBER => {
                Some(wrong(
                    value,
                    format!("`{number}` is too large"),
                    format!("numbers reach from -{LARGEST_NUMBER} to {LARGEST_NUMBER}"),
                ))
            }
            (KindFile::Names, ValueFile::Text(_)) | (KindFile::Number, ValueFile::Number(_)) => None,
            (KindFile::Choice | KindFile::Names, ValueFile::Number(number)) => Some(wrong(
                value,
                format!("`{number}` is a number, and `{}` wants text", fact.value),
                "put quotation marks around it".to_owned(),
            )),
            (KindFile::Number, ValueFile::Text(text)) => Some(wrong(
                value,
                format!("`{text}` is text, and `{}` wants a whole number", fact.value),
                String::new(),
            )),
        })
        .collect()
}

/// Facts that say nothing, or the same twice, or two things for the same namespace.
pub(super) fn repeated_value(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (entry, code) in each_code(entries) {
        for (fact, said) in &code.value.facts.0 {
            let statements = &said.0;
            if statements.is_empty() && entry.are_codes_whole {
                let message = format!("the fact `{}` says nothing", fact.value);
                let help = "leave it out where it does not apply";
                faults.push(Fault::new(code.at(&fact.span), message).help(help));
            }
            for (index, statement) in statements.iter().enumerate() {
                let scope = |said: &StatementFile| said.namespace.as_ref().map(|named| named.value.clone());
                let own = scope(&statement.value);
                if statements[..index].iter().any(|earlier| scope(&earlier.value) == own) {
                    let message = format!("the fact `{}` is stated twice for the same namespace", fact.value);
                    let help = "put the values into one list, or name the namespace of each";
                    faults.push(Fault::new(code.at(&statement.span), message).help(help));
                }
                let values = &statement.value.is.0;
                let repeated = values.iter().enumerate().filter(|(index, value)| {
                    values[..*index].iter().any(|earlier| earlier.value == value.value)
                });
                faults.extend(repeated.map(|(_, value)| {
                    let message = format!("the fact `{}` has the same value twice", fact.value);
                    Fault::new(code.at(&value.span), message).help("keep one")
                }));
            }
        }
    }
    faults
}

pub(super) fn unsourced_fact(entries: &Entries) -> Vec<Fault> {
    each_code(entries)
        .flat_map(|(_, code)| {
            statements(code).filter(|(_, statement)| statement.source.0.is_empty() && !statement.reading).map(
                move |(fact, _)| {
                    let message = format!("the fact `{}` names no source", fact.value);
                    Fault::new(code.at(&fact.span), message)
                        .help("add `source: …`, or `reading: true` if it is this project's own reading")
                },
            )
        })
        .collect()
}

pub(super) fn bad_citation(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for family in entries.families.iter().filter_map(|entry| entry.family.as_ref()) {
        for (_, class) in &family.value.classes.0 {
            faults.extend(citation_fault(family, &class.defined, family.at(&class.defined.span)));
        }
    }
    for (_, family, code) in with_family(entries) {
        let of_facts = statements(code).flat_map(|(_, statement)| &statement.source.0);
        let of_equivalents = code.value.equivalents.0.iter().map(|file| &file.value.source);
        let of_aliases = code.value.aliases.0.iter().map(|file| &file.value.source);
        let own = std::iter::once(&code.value.defined);
        for cited in own.chain(of_aliases).chain(of_facts).chain(of_equivalents) {
            faults.extend(citation_fault(family, cited, code.at(&cited.span)));
        }
    }
    faults
}

fn citation_fault(family: &Placed<FamilyFile>, cited: &Spanned<String>, place: Place) -> Option<Fault> {
    let why = citation(&cited.value, &family.value).err()?;
    Some(Fault::new(place, why.message).help(why.help))
}

fn each_code(entries: &Entries) -> impl Iterator<Item = (&FamilyEntry, &CodeEntry)> {
    entries.families.iter().flat_map(|entry| entry.codes.iter().map(move |code| (entry, &**code)))
}

/// The codes of families whose `family.yaml` could be read without loss.
fn with_family(entries: &Entries) -> impl Iterator<Item = (&FamilyEntry, &Placed<FamilyFile>, &CodeEntry)> {
    each_code(entries)
        .filter(|(entry, _)| entry.is_schema_whole)
        .filter_map(|(entry, code)| Some((entry, entry.family.as_deref()?, code)))
}

fn statements(code: &CodeEntry) -> impl Iterator<Item = (&Spanned<String>, &StatementFile)> {
    code.value
        .facts
        .0
        .iter()
        .flat_map(|(fact, statements)| statements.0.iter().map(move |said| (fact, &said.value)))
}

fn schema<'a>(family: &'a Placed<FamilyFile>, fact: &Spanned<String>) -> Option<&'a FactFile> {
    family.value.facts.0.iter().find(|(id, _)| id.value == fact.value).map(|(_, schema)| schema)
}

/// A fault where `named` is not a key of the family's map.
fn unknown<T>(
    code: &CodeEntry,
    named: &Spanned<String>,
    what: &str,
    map: &[(Spanned<String>, T)],
) -> Option<Fault> {
    let known = || map.iter().map(|(key, _)| key.value.as_str());
    if known().any(|key| key == named.value) {
        return None;
    }
    let guess = did_you_mean(&named.value, known());
    let list = known().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let help = match (guess.is_empty(), list.is_empty()) {
        (false, _) => guess,
        (true, false) => format!("`family.yaml` has {list}"),
        (true, true) => "`family.yaml` lists none: add it there".to_owned(),
    };
    Some(Fault::new(code.at(&named.span), format!("unknown {what} `{}`", named.value)).help(help))
}
