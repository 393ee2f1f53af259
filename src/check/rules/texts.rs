//! Texts with nothing in them, of those that no other rule looks at; the reader of YAML knows all that have no place.

use crate::diag::Fault;
use crate::load::Entries;
use crate::text::yaml::{EMPTY, EMPTY_HELP};

pub(super) fn empty(entries: &Entries) -> Vec<Fault> {
    let site = entries.site.iter().map(|site| (site.at(&site.value.title.span), &site.value.title.value));
    let families = entries.families.iter().filter_map(|entry| entry.family.as_ref());
    let families = families.map(|family| (family.at(&family.value.title.span), &family.value.title.value));
    let kept = entries
        .glossary
        .iter()
        .flat_map(|glossary| glossary.value.keep.0.iter().map(|word| (glossary.at(&word.span), &word.value)));
    let empty = site.chain(families).chain(kept).filter(|(_, text)| text.trim().is_empty());
    empty.map(|(place, _)| Fault::new(place, EMPTY.to_owned()).help(EMPTY_HELP)).collect()
}
