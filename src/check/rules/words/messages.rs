//! Which messages there are: twice, for two things, or not at all.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::ground::{Ground, Words};
use crate::check::index::Index;
use crate::check::needs::{Need, Presence};
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry};
use crate::text::did_you_mean;

pub(in crate::check::rules) fn duplicate_message(_: &Ground<'_>, words: &Words<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !words.index().has_twins() {
        return faults;
    }
    let tag = &words.locale.tag;
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    for (file, message) in words.messages() {
        // Fluent keeps a message and a term of one name in one place, and drops the second.
        let name = message.id.trim_start_matches('-');
        let place = file.at(&message.span);
        if let Some(earlier) = first.get(name) {
            let fault = Fault::new(place, format!("`{tag}` has two messages `{name}`"))
                .see(earlier.clone(), "first here")
                .help("keep one: only the first would be said");
            faults.push(fault);
        } else {
            first.insert(name, place);
        }
    }
    faults
}

pub(in crate::check::rules) fn ambiguous_message(ground: &Ground<'_>) -> Vec<Fault> {
    let needs = &ground.content.needs;
    let mut ids: Vec<&str> = needs.iter().map(|need| &*need.id).collect();
    ids.sort_unstable();
    let repeated: BTreeSet<&str> = ids.windows(2).filter(|ids| ids[0] == ids[1]).map(|ids| ids[0]).collect();
    let mut first: BTreeMap<&str, &Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for need in needs.iter().filter(|need| repeated.contains(&*need.id)) {
        match first.get(&*need.id) {
            Some(earlier) if **earlier != need.place => {
                let message = format!("two things are worded by the message `{}`", need.id);
                let fault = Fault::new(need.place.clone(), message)
                    .see((*earlier).clone(), "the other")
                    .help("rename one of them");
                faults.push(fault);
            }
            _ => _ = first.insert(&need.id, &need.place),
        }
    }
    faults
}

pub(in crate::check::rules) fn missing_message(ground: &Ground<'_>) -> Vec<Fault> {
    let Some(reference) = ground.reference() else { return vec![] };
    let said = reference.index();
    let needs = &ground.content.needs;
    // Perhaps one that nothing needs was meant to be it.
    let spare: LazyCell<Vec<&str>, _> = LazyCell::new(|| {
        let needed: BTreeSet<&str> = needs.iter().map(|need| &*need.id).collect();
        said.ids().filter(|id| !needed.contains(id)).collect()
    });
    let mut faults: Vec<Fault> = needs
        .iter()
        .filter(|need| need.presence == Presence::Required)
        .filter(|need| !said.last(&need.id).is_some_and(|spot| spot.message.has_value))
        .filter(|need| !reference.unread().contains(&*need.id))
        .map(|need| missing(need, reference.locale, &spare))
        .collect();
    faults.extend(codes_without_fix(ground.entries, reference.locale, said));
    faults
}

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
            let has_advice = said.has(&id) || sides.iter().any(|side| said.has(&format!("{id}-{side}")));
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
