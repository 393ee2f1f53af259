//! Which messages a site needs, and what each is told.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::Place;
use crate::load::{CodeEntry, Entries, FamilyEntry, FamilyFile, KindFile, PairEntry, Placed};
use crate::text::yaml::Spanned;

/// A message that some page says.
#[derive(Clone, Debug)]
pub(super) struct Need {
    pub id: Arc<str>,
    /// The variables that it is told, and may leave out.
    pub variables: &'static [&'static str],
    /// What asks for it.
    pub place: Place,
    pub presence: Presence,
}

/// Whether a message must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Required,
    Optional,
}

/// The messages of the interface that are told something. Templates name those that are not.
pub const UI_NEEDS: &[(&str, &[&str])] = &[
    ("fallback-notice", &["language"]),
    ("stale-notice", &[]),
    ("review-machine", &[]),
    ("comparison-title", &["family", "first", "second"]),
    ("comparison-description", &["first", "second", "first-gloss", "second-gloss"]),
    ("comparison-summary", &["first", "second", "first-gloss", "second-gloss"]),
    ("comparison-classes", &["first", "second", "first-class", "second-class"]),
    ("comparison-same-class", &["first", "second", "class"]),
    ("pair-name", &["first", "second"]),
    ("citation", &["source", "section"]),
    ("citation-historical", &["citation"]),
    ("more-code", &["code"]),
    ("more-reviewed", &["date"]),
    ("same-number", &["codes"]),
    ("equivalent-to", &["name", "family"]),
    ("equivalent-from", &["name", "family"]),
    ("code-title", &["family", "code"]),
    ("code-description", &["code", "gloss"]),
    ("family-count", &["count", "pairs"]),
    ("matrix-title", &["family"]),
    ("matrix-description", &["family"]),
    ("site-tagline", &[]),
    ("fact-class", &[]),
    ("fact-not-applicable", &[]),
    ("home-title", &[]),
    ("home-intro", &[]),
    ("chooser-title", &[]),
    ("not-found-title", &[]),
    ("not-found-text", &[]),
    ("not-found-home", &[]),
];

/// The variables that are told as numbers, which choose plural forms; all others are text.
const NUMBERS: [&str; 3] = ["count", "pairs", "value"];

/// Whether a variable is told as a number.
pub(super) fn is_number(variable: &str) -> bool {
    NUMBERS.contains(&variable)
}

/// The fields of a code that are always said.
const FIELDS: [&str; 4] = ["gloss", "explanation", "when", "use"];

/// The identifiers of all messages that versus says; templates may say more.
#[must_use]
pub fn needed(entries: &Entries) -> BTreeSet<String> {
    let interface = UI_NEEDS.iter().map(|(id, _)| (*id).to_owned());
    interface.chain(entries.families.iter().flat_map(of_family).map(|need| need.id.to_string())).collect()
}

/// The messages of the interface.
pub(super) fn of_interface(reference: &str) -> impl Iterator<Item = Need> {
    let place = Place::file(&format!("locales/{reference}/ui.ftl"));
    UI_NEEDS.iter().map(move |&(id, variables)| Need {
        id: id.into(),
        variables,
        place: place.clone(),
        presence: Presence::Required,
    })
}

/// The messages of a family: its name, classes, sides, facts and codes.
pub(super) fn of_family(entry: &FamilyEntry) -> Vec<Need> {
    let Some(family) = &entry.family else { return Vec::new() };
    let mut needs = Vec::new();
    let slug = &entry.slug;
    let mut need = |id: String, variables, place: &Place, presence| {
        needs.push(Need { id: id.into(), variables, place: place.clone(), presence });
    };
    let head = family.at(&family.value.title.span);
    for field in ["name", "intro"] {
        need(format!("{slug}-{field}"), &[][..], &head, Presence::Required);
    }
    for (class, _) in &family.value.classes.0 {
        let id = format!("{slug}-class-{}", class.value);
        let place = family.at(&class.span);
        need(format!("{id}-says"), &["code"], &place, Presence::Required);
        need(id, &[], &place, Presence::Required);
    }
    for side in &family.value.sides.0 {
        need(format!("{slug}-side-{}", side.value), &[], &family.at(&side.span), Presence::Required);
    }
    needs.extend(of_facts(slug, family));
    needs.extend(entry.codes.iter().flat_map(|code| of_code(slug, &family.value.sides.0, code)));
    needs.extend(entry.pairs.iter().flat_map(|pair| of_pair(slug, pair)));
    needs
}

fn of_facts(slug: &str, family: &Placed<FamilyFile>) -> Vec<Need> {
    let mut needs = Vec::new();
    for (fact, schema) in &family.value.facts.0 {
        let id = format!("{slug}-fact-{}", fact.value);
        let mut need = |id: String, variables, span| {
            let place = family.at(span);
            needs.push(Need { id: id.into(), variables, place, presence: Presence::Required });
        };
        need(id.clone(), &[][..], &fact.span);
        match schema.kind.value {
            KindFile::Choice => {
                for value in &schema.values.0 {
                    need(format!("{id}-{}", value.value), &[], &value.span);
                    need(format!("{id}-{}-says", value.value), &["code"], &value.span);
                }
            }
            KindFile::Names => {
                need(format!("{id}-none"), &[], &fact.span);
                need(format!("{id}-none-says"), &["code"], &fact.span);
                need(format!("{id}-says"), &["code", "values", "count"], &fact.span);
            }
            KindFile::Number => {
                need(format!("{id}-is"), &["value"], &fact.span);
                need(format!("{id}-says"), &["code", "value"], &fact.span);
            }
        }
    }
    needs
}

fn of_pair(slug: &str, pair: &PairEntry) -> Vec<Need> {
    let slugs: Vec<&str> = pair.value.codes.0.iter().map(|code| code.value.as_str()).collect();
    let prefix = format!("{slug}-{}", slugs.join("-"));
    let need = |field: String, span: &Range<usize>, presence| Need {
        id: format!("{prefix}-{field}").into(),
        variables: &[],
        place: pair.at(span),
        presence,
    };
    let head = pair.value.codes.0.first().map_or(pair.span.clone(), |code| code.span.clone());
    [
        need("verdict".to_owned(), &head, Presence::Required),
        need("mistake".to_owned(), &head, Presence::Optional),
    ]
    .into_iter()
    .chain(
        pair.value
            .situations
            .0
            .iter()
            .map(|(id, _)| need(format!("situation-{}", id.value), &id.span, Presence::Required)),
    )
    .collect()
}

fn of_code(slug: &str, sides: &[Spanned<String>], code: &CodeEntry) -> Vec<Need> {
    let place = code.at(&code.value.slug.span);
    let prefix = format!("{slug}-{}", code.value.slug.value);
    let need = |field: &str, presence| Need {
        id: format!("{prefix}-{field}").into(),
        variables: &["code"],
        place: place.clone(),
        presence,
    };
    let fix = if sides.is_empty() { Presence::Required } else { Presence::Optional };
    FIELDS
        .iter()
        .map(|field| need(field, Presence::Required))
        .chain([need("fix", fix)])
        .chain(sides.iter().map(|side| need(&format!("fix-{}", side.value), Presence::Optional)))
        .collect()
}
