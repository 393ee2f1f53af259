//! Rules about the pairs that authors have worded.

use std::collections::BTreeMap;

use crate::diag::{Fault, Place};
use crate::load::{Entries, FamilyEntry, PairEntry};
use crate::model::PARTING;

pub(super) fn bad_pair(entries: &Entries) -> Vec<Fault> {
    each_pair(entries)
        .filter_map(|(_, pair)| {
            let codes = &pair.value.codes.0;
            let place = pair.at(&codes.first().map_or(pair.span.clone(), |code| code.span.clone()));
            match &codes[..] {
                [first, second] if first.value < second.value => None,
                [first, second] if first.value > second.value => {
                    let order = format!("[\"{}\", \"{}\"]", second.value, first.value);
                    let message = format!("`{}` stands before `{}`", first.value, second.value);
                    Some(Fault::new(place, message).help(format!("write them in bytewise order: {order}")))
                }
                [first, _] => Some(Fault::new(place, format!("`{}` is paired with itself", first.value))),
                _ => Some(Fault::new(place, format!("a pair of {} codes", codes.len())).help("name two")),
            }
        })
        .collect()
}

pub(super) fn duplicate_pair(entries: &Entries) -> Vec<Fault> {
    let mut first: BTreeMap<(&str, Vec<&str>), Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for (entry, pair) in each_pair(entries) {
        let slugs: Vec<&str> = pair.value.codes.0.iter().map(|code| code.value.as_str()).collect();
        let place = pair.at(&pair.span);
        let name = slugs.join(" and ");
        match first.get(&(entry.slug.as_str(), slugs.clone())) {
            Some(earlier) => faults.push(
                Fault::new(place, format!("the pair {name} stands twice")).see(earlier.clone(), "first here"),
            ),
            None => {
                first.insert((&entry.slug, slugs), place);
            }
        }
    }
    faults
}

/// Notes for pairs that no author has worded, or in languages that the site does not have.
pub(super) fn stray_note(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let mut faults = Vec::new();
    for entry in &entries.families {
        let names: Vec<String> = entry.pairs.iter().map(|pair| name(pair)).collect();
        for note in &entry.notes {
            let fault =
                |message: String, help: String| Fault::new(Place::file(&note.path), message).help(help);
            if entry.are_pairs_whole && !names.contains(&note.pair) {
                let help = format!(
                    "add the pair to `content/{}/pairs.yaml`, its codes in bytewise order",
                    entry.slug
                );
                faults.push(fault(format!("a note about `{}`, which is no authored pair", note.pair), help));
            }
            if !site.value.locales.0.iter().any(|tag| tag.value == note.tag) {
                let message = format!("a note in `{}`, which is no locale of the site", note.tag);
                faults.push(fault(message, "name the file after a locale: `en.md`".to_owned()));
            }
        }
    }
    faults
}

fn name(pair: &PairEntry) -> String {
    let slugs: Vec<&str> = pair.value.codes.0.iter().map(|code| code.value.as_str()).collect();
    slugs.join(PARTING)
}

pub(super) fn each_pair(entries: &Entries) -> impl Iterator<Item = (&FamilyEntry, &PairEntry)> {
    entries.families.iter().flat_map(|entry| entry.pairs.iter().map(move |pair| (entry, &**pair)))
}
