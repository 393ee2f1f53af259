//! Which messages there are: twice, for two things, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use super::{Index, index, messages, needs, unread};
use crate::check::needs::{Need, Presence};
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry};
use crate::text::did_you_mean;

pub(in crate::check::rules) fn duplicate_message(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for (file, message) in messages(locale) {
            // Fluent keeps a message and a term of one name in one place, and drops the second.
            let name = message.id.trim_start_matches('-');
            let place = file.at(&message.span);
            if let Some(earlier) = first.get(name) {
                let fault = Fault::new(place, format!("`{}` has two messages `{name}`", locale.tag))
                    .see(earlier.clone(), "first here")
                    .help("keep one: only the first would be said");
                faults.push(fault);
            } else {
                first.insert(name, place);
            }
        }
    }
    faults
}

pub(in crate::check::rules) fn ambiguous_message(entries: &Entries) -> Vec<Fault> {
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for need in needs(entries) {
        match first.get(&need.id) {
            Some(earlier) if *earlier != need.place => {
                let message = format!("two things are worded by the message `{}`", need.id);
                let fault = Fault::new(need.place, message)
                    .see(earlier.clone(), "the other")
                    .help("rename one of them");
                faults.push(fault);
            }
            _ => {
                first.insert(need.id, need.place);
            }
        }
    }
    faults
}

pub(in crate::check::rules) fn missing_message(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let said = index(reference);
    let unread = unread(reference);
    let needs = needs(entries);
    let needed: BTreeSet<&str> = needs.iter().map(|need| need.id.as_str()).collect();
    let spare: Vec<&str> = said.keys().copied().filter(|id| !needed.contains(id)).collect();
    let mut faults: Vec<Fault> = needs
        .iter()
        .filter(|need| need.presence == Presence::Required)
        .filter(|need| !said.get(need.id.as_str()).is_some_and(|(_, message)| message.has_value))
        .filter(|need| !unread.contains(need.id.as_str()))
        .map(|need| missing(need, reference, &spare))
        .collect();
    faults.extend(codes_without_fix(entries, reference, &said));
    faults
}

/// A message that is missing; perhaps one that nothing needs was meant to be it.
fn missing(need: &Need, reference: &LocaleEntry, spare: &[&str]) -> Fault {
    let message = format!("`{}` has no message `{}`", reference.tag, need.id);
    let guess = did_you_mean(&need.id, spare.iter().copied());
    let help = format!("add `{} = …` to a file of `locales/{}`", need.id, reference.tag);
    Fault::new(need.place.clone(), message).label("needs it").help(if guess.is_empty() {
        help
    } else {
        format!("{help}; {guess}")
    })
}

/// Codes of families with sides that have advice neither for all nor for any side.
fn codes_without_fix(entries: &Entries, reference: &LocaleEntry, said: &Index<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &entries.families {
        let sides = entry.family.iter().flat_map(|family| &family.value.sides.0);
        let sides: Vec<&str> = sides.map(|side| side.value.as_str()).collect();
        if sides.is_empty() {
            continue;
        }
        for code in &entry.codes {
            let id = format!("{}-{}-fix", entry.slug, code.value.slug.value);
            let has_advice = said.contains_key(id.as_str())
                || sides.iter().any(|side| said.contains_key(format!("{id}-{side}").as_str()));
            if !has_advice {
                let message = format!("`{}` has no message `{id}`", reference.tag);
                let names = sides.iter().map(|side| format!("`{id}-{side}`"));
                let help = format!("add it, or {}", names.collect::<Vec<_>>().join(" and "));
                let place = code.at(&code.value.slug.span);
                faults.push(Fault::new(place, message).label("needs it").help(help));
            }
        }
    }
    faults
}
