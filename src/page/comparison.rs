//! The page that compares two codes.

use std::sync::Arc;

use super::head::{self, Head};
use super::json_ld::About;
use super::shared::{CodeShared, LocaleShared, NEAREST, Name, PairShared, as_leaf, near, own_lines};
use super::versions::Versions;
use super::{Kept, Kind, Make, Scratch, Site, in_family, kept};
use crate::compare::{Relation, compare};
use crate::diag::Sources;
use crate::model::{Address, Family, Pair, pair, pair_count, pair_index};
use crate::render::{Known, Leaf, RenderError, Splicing, Value, Variable, Wanted};
use crate::words::running_text;

pub(super) const KIND: Kind = Kind {
    name: "comparison",
    count: |site| site.catalogue.families().iter().map(|family| pair_count(family.codes.len())).sum(),
    nth: |site, n| {
        let (family, k) = in_family(&site.catalogue, n, pair_count);
        let pair = pair(k, site.catalogue.families()[family].codes.len());
        Address::Comparison { locale: 0, family, pair }
    },
    make: Make::Spliced(
        Wanted {
            template: "comparison.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "family", "first", "second", "pair"],
        },
        write,
    ),
};

/// The variables of which each page has its own.
const OWN: [&str; 4] = ["page", "first", "second", "pair"];

/// How comparisons are put together, if their template allows it.
pub(super) fn splicing(sources: &Sources) -> Option<Splicing> {
    Splicing::of("comparison.html", &OWN, sources)
}

/// What comparisons find in a code as the first of a pair and as the second.
pub(super) fn found_in(splicing: Option<&Splicing>, code: &Value) -> [Known; 2] {
    [1, 2].map(|variable| splicing.map(|splicing| splicing.found_in(code, variable)).unwrap_or_default())
}

fn write(site: &Site, address: Address, scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), RenderError> {
    let Address::Comparison { family, pair, .. } = address else { return Ok(()) };
    if let Some(kept) = site.pairings.of(site, family, pair) {
        return write_one(site, address, kept?, scratch, out);
    }
    let pairing = match scratch.comparison.take() {
        Some(known) if (known.family, known.pair) == (family, pair) => known,
        _ => Pairing::of(site, family, pair)?,
    };
    let written = write_one(site, address, &pairing, scratch, out);
    scratch.comparison = Some(pairing);
    written
}

/// Writes the page of a pair in one language.
fn write_one(
    site: &Site,
    address: Address,
    pairing: &Pairing,
    scratch: &mut Scratch,
    out: &mut Vec<u8>,
) -> Result<(), RenderError> {
    let (locale, family, pair) = (address.locale().unwrap_or_default(), pairing.family, pairing.pair);
    let stock = Arc::clone(&scratch.stock);
    let code = |code: usize| site.code(&stock, locale, family, code);
    let (first, second) = (code(pair.first)?, code(pair.second)?);
    let authored = site.authored(&stock, locale, family, pair)?;
    let head = head(site, address, pairing, [first, second], authored);
    let page = head::page(site, address, locale, head, (&pairing.versions, &mut scratch.rows));
    let told = told(site, address, pairing, [first, second], authored)?;
    let (view, skeletons) = scratch.turn_to_spliced(site, address, locale, family);
    if let Some(splicing) = &site.splicing {
        let [found_first, found_second] = [&first.found[0], &second.found[1]].map(Variable::Known);
        let variables = [Variable::Leaf(&page), found_first, found_second, Variable::Leaf(&told)];
        let variables = [0, 1, 2, 3].map(|at| (OWN[at], variables[at]));
        if site.templates.splice(
            splicing,
            (site.shapes(&stock, locale, family), skeletons),
            view,
            &variables,
            out,
        ) {
            return Ok(());
        }
    }
    view.set("page", page.into_value());
    view.set("first", site.whole_code(&stock, locale, family, pair.first)?);
    view.set("second", site.whole_code(&stock, locale, family, pair.second)?);
    view.set("pair", told.into_value());
    site.templates.render("comparison.html", view, out)
}

fn head<'s>(
    site: &'s Site,
    address: Address,
    pairing: &Pairing,
    codes: [&'s CodeShared; 2],
    authored: Option<&'s PairShared>,
) -> Head<'s> {
    let (locale, family, pair) = (address.locale().unwrap_or_default(), pairing.family, pairing.pair);
    let all = &site.locales[locale];
    let shared = &all.families[family];
    let [first, second] = codes;
    let [first_name, second_name] = names(site, family, pair);
    let glossed = [&first_name.title, &second_name.title, &first.gloss, &second.gloss];
    let edits = [authored.and_then(|pair| pair.edit.as_ref()), first.edit.as_ref(), second.edit.as_ref()];
    Head {
        title: all.title_of(site, family, pair),
        description: match authored {
            Some(authored) => authored.verdict.text.clone(),
            None => all.description.fill_text(&glossed),
        },
        above: Some(&shared.above),
        about: About::Codes(&first.term, Some(&second.term)),
        edits: edits.into_iter().flatten().collect(),
        near: near(pair, codes, &pairing.nearest),
    }
}

/// What a comparison says beside what it says of its codes.
fn told<'p>(
    site: &'p Site,
    address: Address,
    pairing: &'p Pairing,
    codes: [&'p CodeShared; 2],
    authored: Option<&'p PairShared>,
) -> Result<Leaf<'p>, RenderError> {
    let Address::Comparison { locale, family, pair } = address else { return Ok(Leaf::none()) };
    let members = &site.catalogue.families()[family];
    let all = &site.locales[locale];
    let shared = &all.families[family];
    let [first, second] = names(site, family, pair);
    let glosses = all.summary.fill_html(&[&first.title, &second.title, &codes[0].gloss, &codes[1].gloss]);
    let lead = match authored {
        Some(_) => None,
        None => pairing.lead.map(|fact| lead(fact, codes)),
    };
    let exchange = |code: usize, own: &[bool]| as_leaf(&site.templates, site.exchange(family, code), own);
    let [first_own, second_own] = &pairing.own_lines;
    let told = [
        ("glosses", Leaf::Html(glosses.into())),
        ("classes", Leaf::Html(classes(site, all, family, pair).into())),
        ("lead", Leaf::optional(lead)),
        ("differing", site.columns.differing(shared, codes, &pairing.differing)),
        ("same", site.columns.same(shared, codes, &pairing.same)),
        ("first_exchange", exchange(pair.first, first_own)?),
        ("second_exchange", exchange(pair.second, second_own)?),
        ("reviewed", Leaf::optional(reviewed(members, pair, codes))),
    ];
    Ok(Leaf::Fields(told.into_iter().chain(by_author(authored)).collect()))
}

/// What an author says of a pair; of other pairs nothing.
fn by_author(authored: Option<&PairShared>) -> [(&'static str, Leaf<'_>); 5] {
    let verdict = authored.map(|pair| &*pair.verdict.html);
    let part = |part: fn(&PairShared) -> Value| authored.map_or(Value::none(), part).into();
    [
        ("verdict", Leaf::optional(verdict)),
        ("situations", part(|pair| pair.situations.clone())),
        ("once", part(|pair| pair.once.clone())),
        ("mistake", part(|pair| pair.mistake.clone())),
        ("note", part(|pair| pair.note.clone())),
    ]
}

/// What the pages of a pair have in common in all languages: made once for all of them.
pub(super) struct Pairing {
    family: usize,
    pair: Pair,
    lead: Option<usize>,
    /// The rows of tables that differ, and those that do not: 0 is the class, and the facts come after it.
    differing: Vec<usize>,
    same: Vec<usize>,
    /// Which lines of their exchanges only one of them has.
    own_lines: [Vec<bool>; 2],
    /// The comparisons that a reader may have meant instead: one of the two codes, and another.
    nearest: Vec<(usize, usize)>,
    versions: Versions,
}

/// What the pages of each pair have in common, of the families of which it is kept: nothing of others. By family and number of the
/// pair.
pub(super) struct Pairings(Vec<Option<Vec<Kept<Box<Pairing>>>>>);

/// Of families of more pairs, it is made anew in each round: half a kilobyte for each would add up.
const MOST_KEPT: usize = 8192;

impl Pairings {
    pub(super) fn new(families: &[Family]) -> Self {
        let of = |family: &Family| {
            let pairs = pair_count(family.codes.len());
            (pairs <= MOST_KEPT).then(|| (0..pairs).map(|_| Kept::new()).collect())
        };
        Self(families.iter().map(of).collect())
    }

    /// That of a pair, made when it is first asked for.
    fn of(&self, site: &Site, family: usize, pair: Pair) -> Option<Result<&Pairing, RenderError>> {
        let codes = site.catalogue.families()[family].codes.len();
        let place = self.0[family].as_ref()?.get(pair_index(pair, codes))?;
        Some(kept(place, || Pairing::of(site, family, pair).map(Box::new)).map(|pairing| &**pairing))
    }
}

impl Pairing {
    fn of(site: &Site, family: usize, pair: Pair) -> Result<Self, RenderError> {
        let members = &site.catalogue.families()[family];
        let comparison = compare(members, pair);
        let rows = |relation: Relation| {
            let class = (comparison.class == relation).then_some(0);
            let facts = comparison.rows.iter().filter(|row| row.relation == relation).map(|row| row.fact + 1);
            let mut rows = Vec::with_capacity(members.facts.len() + 1);
            rows.extend(class.into_iter().chain(facts));
            rows
        };
        let (differing, same) = (rows(Relation::Differs), rows(Relation::Same));
        let own_lines = own_lines([pair.first, pair.second].map(|code| site.exchange(family, code)));
        let nearest = site.neighbours[family].nearest(members, pair).take(NEAREST).collect();
        let versions = Versions::of(site, Address::Comparison { locale: 0, family, pair })?;
        let lead = comparison.lead(members, pair);
        Ok(Self { family, pair, lead, differing, same, own_lines, nearest, versions })
    }
}

/// What the codes of a pair are called.
fn names(site: &Site, family: usize, pair: Pair) -> [&Name; 2] {
    [pair.first, pair.second].map(|code| &site.names[family][code])
}

/// When both codes had been held against their sources: on the earlier of their days.
fn reviewed<'p>(family: &Family, pair: Pair, [first, second]: [&'p CodeShared; 2]) -> Option<&'p str> {
    let day = |code: usize| &family.codes[code].reviewed;
    let earlier = if day(pair.second) < day(pair.first) { second } else { first };
    earlier.reviewed.as_ref().map(|said| &*said.html)
}

/// A sentence about the classes of the two.
fn classes(site: &Site, all: &LocaleShared, family: usize, pair: Pair) -> String {
    let members = &site.catalogue.families()[family];
    let labels = &all.families[family].classes;
    let (first, second) = (members.codes[pair.first].class, members.codes[pair.second].class);
    let [first_name, second_name] = names(site, family, pair).map(|name| &name.title);
    if first == second {
        all.same_class.fill_html(&[first_name, second_name, &labels[first]])
    } else {
        all.classes.fill_html(&[first_name, second_name, &labels[first], &labels[second]])
    }
}

/// What tells the two apart in what they do, for the top of a page that no author has worded.
fn lead(fact: usize, codes: [&CodeShared; 2]) -> String {
    let says: Vec<&str> = codes.iter().filter_map(|code| code.says[fact].as_deref()).collect();
    running_text(&says)
}
