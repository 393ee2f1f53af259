//! The page that compares two codes.

use super::head::{self, Edit, Head};
use super::json_ld::About;
use super::shared::{self, Cell, FamilyShared, LocaleShared, PairShared};
use super::{Kind, Make, Scratch, Site, in_family};
use crate::compare::{Comparison, Relation, compare, near_pairs};
use crate::model::{Address, Family, Pair, pair, pair_count};
use crate::render::{Value, Wanted, fields, list, markup, value};
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
                "page",
                "family",
                "first",
                "second",
                "summary",
                "rows",
                "differences",
                "situations",
                "mistake",
                "note",
                "exchanges",
                "near",
                "reviewed",
            ],
        },
        view,
    ),
};

/// How many related comparisons a page links to.
const NEAR: usize = 8;

fn view(site: &Site, address: Address, scratch: &mut Scratch) {
    let Address::Comparison { locale, family, pair } = address else { return };
    let members = &site.catalogue.families()[family];
    let all = &site.locales[locale];
    let shared = &all.families[family];
    let (first, second) = (&shared.codes[pair.first], &shared.codes[pair.second]);
    let comparison = compare(members, pair);
    let glossed = [&first.title, &second.title, &first.gloss, &second.gloss];
    let head = Head {
        title: title(all, &members.title, shared, pair),
        description: match shared.authored.get(&pair) {
            Some(authored) => authored.verdict.text.clone(),
            None => all.description.fill(&glossed).text,
        },
        above: head::above_family_page(site, locale, family),
        about: About::Codes { family, codes: vec![pair.first, pair.second] },
        edits: edits(&title(all, &members.title, shared, pair), shared, pair),
    };
    head::set(site, address, locale, &head, scratch);
    let authored = shared.authored.get(&pair);
    let verdict = authored.map(|pair| markup(&pair.verdict.html));
    let mut summary: Vec<Value> = verdict.into_iter().collect();
    summary.push(markup(&all.summary.fill(&glossed).html));
    summary.push(markup(&classes(all, shared, pair, members).html));
    if authored.is_none() {
        summary.extend(lead(members, shared, pair, &comparison));
    }
    let exchanges = exchanges(scratch, members, family, pair);
    let view = &mut scratch.view;
    view.set("exchanges", exchanges);
    view.set("reviewed", reviewed(members, shared, pair));
    view.set("family", shared.value.clone());
    view.set("first", first.value.clone());
    view.set("second", second.value.clone());
    let optional = |part: fn(&PairShared) -> Value| authored.map_or(Value::none(), part);
    view.set("situations", optional(|pair| pair.situations.clone()));
    view.set("mistake", optional(|pair| pair.mistake.clone()));
    view.set("note", optional(|pair| pair.note.clone()));
    view.set("summary", list(summary));
    view.set("rows", rows(shared, pair, &comparison));
    view.set("differences", differences(shared, pair, &comparison));
    view.set("near", near_links(site, address));
}

/// The exchanges of both codes, which are the same in every language: made once for all of them.
pub(super) struct Exchanges {
    family: usize,
    pair: Pair,
    value: Value,
}

fn exchanges(scratch: &mut Scratch, members: &Family, family: usize, pair: Pair) -> Value {
    let known = scratch.exchanges.take().filter(|known| (known.family, known.pair) == (family, pair));
    let made = known.unwrap_or_else(|| {
        let value = list(shared::exchanges(&members.codes[pair.first], &members.codes[pair.second]));
        Exchanges { family, pair, value }
    });
    scratch.exchanges.insert(made).value.clone()
}

/// When both codes had been held against their sources: on the earlier of their days.
fn reviewed(family: &Family, shared: &FamilyShared, pair: Pair) -> Value {
    let earlier = [pair.first, pair.second].into_iter().min_by_key(|&code| &family.codes[code].reviewed);
    let said = earlier.and_then(|code| shared.codes[code].prose.reviewed.as_ref());
    said.map_or(Value::none(), |said| markup(&said.html))
}

/// Links to the comparisons that a reader may have meant instead.
fn near_links(site: &Site, address: Address) -> Value {
    let Address::Comparison { locale, family, pair } = address else { return Value::none() };
    let all = &site.locales[locale];
    let near = near_pairs(&site.neighbours[family], pair, NEAR);
    list(near.into_iter().map(|near| {
        let title = title(all, &site.catalogue.families()[family].title, &all.families[family], near);
        fields([
            ("title", markup(&title.html)),
            ("url", value(&site.link(Address::Comparison { locale, family, pair: near }))),
        ])
    }))
}

/// The words of the two, and those about both.
fn edits(title: &Said, shared: &FamilyShared, pair: Pair) -> Vec<Edit> {
    let authored =
        shared.authored.get(&pair).map(|pair| Edit { title: title.clone(), url: pair.edit.clone() });
    let codes = [pair.first, pair.second].map(|code| &shared.codes[code]);
    let codes = codes.map(|code| Edit { title: code.title.clone(), url: code.edit.clone() });
    authored.into_iter().chain(codes).collect()
}

fn title(all: &LocaleShared, family: &str, shared: &FamilyShared, pair: Pair) -> Said {
    let (first, second) = (&shared.codes[pair.first], &shared.codes[pair.second]);
    all.title.fill(&[&plain(family), &first.title, &second.title])
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

/// The class and the facts of both codes as pairs of cells: a label, whether they differ, and the cells.
fn facts<'a>(
    shared: &'a FamilyShared,
    pair: Pair,
    comparison: &'a Comparison,
) -> impl Iterator<Item = (&'a Value, Relation, Option<&'a Cell>, Option<&'a Cell>)> {
    let (first, second) = (&shared.codes[pair.first], &shared.codes[pair.second]);
    let class = (&shared.class_label, comparison.class, Some(&first.class), Some(&second.class));
    let facts = comparison.rows.iter().map(|row| {
        let cell = |cells: &'a [Option<Cell>]| cells[row.fact].as_ref();
        (&shared.labels[row.fact], row.relation, cell(&first.cells), cell(&second.cells))
    });
    let mut all: Vec<_> = std::iter::once(class).chain(facts).collect();
    all.sort_by_key(|(_, relation, _, _)| *relation);
    all.into_iter()
}

/// The rows of the table in up to two groups, those that differ first; each row with its label and one cell per code.
fn rows(shared: &FamilyShared, pair: Pair, comparison: &Comparison) -> Value {
    let cell = |cell: Option<&Cell>| cell.map_or(Value::none(), |cell| cell.value.clone());
    let groups = [Relation::Differs, Relation::Same].map(|wanted| {
        let rows: Vec<Value> = facts(shared, pair, comparison)
            .filter(|(_, relation, _, _)| *relation == wanted)
            .map(|(label, _, first, second)| {
                fields([("label", label.clone()), ("cells", list([cell(first), cell(second)]))])
            })
            .collect();
        (wanted, rows)
    });
    list(groups.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(relation, rows)| {
        fields([("differs", value(&(relation == Relation::Differs))), ("rows", list(rows))])
    }))
}

/// One item for each fact that differs: for each code that it applies to, a whole sentence and its sources.
fn differences(shared: &FamilyShared, pair: Pair, comparison: &Comparison) -> Value {
    let differing =
        facts(shared, pair, comparison).filter(|(_, relation, _, _)| *relation == Relation::Differs);
    list(differing.map(|(label, _, first, second)| {
        let sides = [first, second].into_iter().flatten().map(|cell| cell.value.clone());
        fields([("label", label.clone()), ("sides", list(sides))])
    }))
}

/// What tells the two apart in what they do, for the top of a page that no author has worded.
fn lead(family: &Family, shared: &FamilyShared, pair: Pair, comparison: &Comparison) -> Option<Value> {
    let fact = comparison.differing().find(|&fact| family.facts[fact].behavioural)?;
    let cells = [pair.first, pair.second].map(|code| shared.codes[code].cells[fact].as_ref());
    let says: Vec<&str> = cells.iter().flatten().map(|cell| cell.says.as_str()).collect();
    Some(markup(&running_text(&says)))
}
