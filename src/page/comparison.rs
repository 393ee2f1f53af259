//! The page that compares two codes.

use super::head::{self, Head};
use super::json_ld::About;
use super::shared::{self, FamilyShared, LocaleShared, NEAREST, PairShared, near};
use super::{Kind, Make, Scratch, Site, in_family};
use crate::compare::{Comparison, Relation, compare, nearest};
use crate::model::{Address, Family, Pair, pair, pair_count};
use crate::render::{RenderError, Value, Wanted, list, markup, value};
use crate::words::{Said, plain, running_text};

pub(super) const KIND: Kind = Kind {
    name: "comparison",
    count: |site| site.catalogue.families().iter().map(|family| pair_count(family.codes.len())).sum(),
    nth: |site, n| {
        let (family, k) = in_family(&site.catalogue, n, pair_count);
        let pair = pair(k, site.catalogue.families()[family].codes.len());
        Address::Comparison { locale: 0, family, pair }
    },
    make: Make::Template(
        Wanted {
            template: "comparison.html",
            roots: &[
                "site",
                "locale",
                "ui",
                "ui_text",
                "once",
                "page",
                "family",
                "first",
                "second",
                "summary",
                "labels",
                "differing",
                "same",
                "situations",
                "mistake",
                "note",
                "exchanges",
                "reviewed",
            ],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let Address::Comparison { locale, family, pair } = address else { return Ok(()) };
    let members = &site.catalogue.families()[family];
    let all = &site.locales[locale];
    let shared = &all.families[family];
    let (first, second) = (&shared.codes[pair.first], &shared.codes[pair.second]);
    let pairing = match scratch.comparison.take() {
        Some(known) if (known.family, known.pair) == (family, pair) => known,
        _ => Pairing::of(site, family, pair)?,
    };
    let authored = shared.authored.get(&pair);
    let glossed = [&first.title, &second.title, &first.gloss, &second.gloss];
    let edits = [authored.and_then(|pair| pair.edit.as_ref()), first.edit.as_ref(), second.edit.as_ref()];
    let head = Head {
        title: all.title.fill(&[&plain(&members.title), &first.title, &second.title]),
        description: match authored {
            Some(authored) => authored.verdict.text.clone(),
            None => all.description.fill(&glossed).text,
        },
        above: Some(&shared.above),
        about: About::Codes { family, codes: vec![pair.first, pair.second] },
        edits: edits.into_iter().flatten().cloned().collect(),
        near: near(site, &shared.codes, &pairing.nearest),
    };
    head::set(site, address, locale, head, scratch)?;
    let summary = summary(site, address, &pairing.comparison);
    let view = scratch.view();
    view.set("exchanges", pairing.exchanges.clone());
    view.set("reviewed", reviewed(members, shared, pair));
    view.set("family", shared.value.clone());
    view.set("first", first.value.clone());
    view.set("second", second.value.clone());
    let optional = |part: fn(&PairShared) -> Value| authored.map_or(Value::none(), part);
    view.set("situations", optional(|pair| pair.situations.clone()));
    view.set("mistake", optional(|pair| pair.mistake.clone()));
    view.set("note", optional(|pair| pair.note.clone()));
    view.set("summary", summary);
    view.set("labels", shared.labels.clone());
    view.set("differing", pairing.differing.clone());
    view.set("same", pairing.same.clone());
    scratch.comparison = Some(pairing);
    Ok(())
}

/// What the pages of a pair have in common in all languages: made once for all of them.
pub(super) struct Pairing {
    family: usize,
    pair: Pair,
    comparison: Comparison,
    /// The rows of tables that differ, and those that do not: 0 is the class, and the facts come after it.
    differing: Value,
    same: Value,
    exchanges: Value,
    /// The comparisons that a reader may have meant instead: one of the two codes, and another.
    nearest: Vec<(usize, usize)>,
}

impl Pairing {
    fn of(site: &Site, family: usize, pair: Pair) -> Result<Self, RenderError> {
        let members = &site.catalogue.families()[family];
        let comparison = compare(members, pair);
        let rows = |relation: Relation| {
            let class = (comparison.class == relation).then_some(0);
            let facts = comparison.rows.iter().filter(|row| row.relation == relation).map(|row| row.fact + 1);
            list(class.into_iter().chain(facts).map(|row| value(&row)))
        };
        let (differing, same) = (rows(Relation::Differs), rows(Relation::Same));
        let codes = [pair.first, pair.second];
        let lines = codes.map(|code| site.exchanges[family][code].as_ref());
        let exchanges = shared::exchanges(codes.map(|code| &members.codes[code]), lines);
        let exchanges = exchanges.map(|exchange| shared::exchange_once(&site.templates, exchange));
        let exchanges = list(exchanges.into_iter().collect::<Result<Vec<_>, _>>()?);
        let nearest = nearest(&site.neighbours[family], pair).take(NEAREST).collect();
        Ok(Self { family, pair, comparison, differing, same, exchanges, nearest })
    }
}

/// The sentences at the top: an author's verdict, or what tells the two apart; what both say; their classes.
fn summary(site: &Site, address: Address, comparison: &Comparison) -> Value {
    let Address::Comparison { locale, family, pair } = address else { return list([]) };
    let members = &site.catalogue.families()[family];
    let all = &site.locales[locale];
    let shared = &all.families[family];
    let (first, second) = (&shared.codes[pair.first], &shared.codes[pair.second]);
    let glosses = all.summary.fill(&[&first.title, &second.title, &first.gloss, &second.gloss]);
    let both = [glosses, classes(all, shared, pair, members)].map(|said| markup(&said.html));
    match shared.authored.get(&pair) {
        Some(authored) => list(std::iter::once(markup(&authored.verdict.html)).chain(both)),
        None => list(both.into_iter().chain(lead(members, shared, pair, comparison))),
    }
}

/// When both codes had been held against their sources: on the earlier of their days.
fn reviewed(family: &Family, shared: &FamilyShared, pair: Pair) -> Value {
    let earlier = [pair.first, pair.second].into_iter().min_by_key(|&code| &family.codes[code].reviewed);
    let said = earlier.and_then(|code| shared.codes[code].prose.reviewed.as_ref());
    said.map_or(Value::none(), |said| markup(&said.html))
}

/// A sentence about the classes of the two.
fn classes(all: &LocaleShared, shared: &FamilyShared, pair: Pair, family: &Family) -> Said {
    let (first, second) = (family.codes[pair.first].class, family.codes[pair.second].class);
    let titles = [&shared.codes[pair.first].title, &shared.codes[pair.second].title];
    if first == second {
        all.same_class.fill(&[titles[0], titles[1], &shared.classes[first]])
    } else {
        all.classes.fill(&[titles[0], titles[1], &shared.classes[first], &shared.classes[second]])
    }
}

/// What tells the two apart in what they do, for the top of a page that no author has worded.
fn lead(family: &Family, shared: &FamilyShared, pair: Pair, comparison: &Comparison) -> Option<Value> {
    let fact = comparison.differing().find(|&fact| family.facts[fact].behavioural)?;
    let cells = [pair.first, pair.second].map(|code| shared.codes[code].cells[fact].as_ref());
    let says: Vec<&str> = cells.iter().flatten().map(|cell| cell.says.as_str()).collect();
    Some(markup(&running_text(&says)))
}
