//! What the pages of one family in one locale share.

use std::collections::BTreeMap;

use super::above::{family_crumb, home_crumb};
use super::{Above, Edit, Making, Name, Origins, Pieces, Voice, code, once, origins, pair};
use crate::model::{Address, Family, Pair, pair_count};
use crate::render::{RenderError, Value, View, fields, list, markup, value};
use crate::words::{Origin, Said, Told, plain};

/// What the pages of one family in one locale share.
pub(in crate::page) struct FamilyShared {
    pub value: Value,
    /// What stands before a code's name, "HTTP".
    pub title: Said,
    pub name: Said,
    pub intro: Said,
    /// How many codes and pairs it has, in words.
    pub size: Said,
    pub classes: Vec<Said>,
    /// What templates made of the labels of the rows of tables: of the class, then of the facts.
    pub labels: Pieces,
    /// The same labels as templates see them.
    pub(super) label_values: Vec<Value>,
    pub labels_said: Vec<Said>,
    /// The names of the sides.
    pub sides: Vec<Said>,
    /// By code.
    pub origins: Vec<Origins>,
    /// Of all that an author says of a pair, by pair.
    pub authored: BTreeMap<Pair, Origin>,
    /// Of the name, the classes and every gloss.
    pub list: Origin,
    /// Where the family's own words can be corrected.
    pub edit: Option<Edit>,
    /// The way to the pages of its codes and pairs.
    pub above: Above,
}

pub(super) fn of_family(
    making: Making<'_>,
    voice: Voice<'_>,
    index: usize,
    view: &mut View,
) -> Result<FamilyShared, RenderError> {
    let family = &voice.catalogue.families()[index];
    let slug = &family.slug;
    let name = voice.say(&format!("{slug}-name"), &[]);
    let intro = voice.say(&format!("{slug}-intro"), &[]);
    let classes: Vec<Said> =
        family.classes.iter().map(|class| voice.say(&format!("{slug}-class-{}", class.id), &[])).collect();
    let labels_said: Vec<Said> =
        family.facts.iter().map(|fact| voice.say(&format!("{slug}-fact-{}", fact.id), &[])).collect();
    let names = &making.names[index];
    let labels_origin = Origin::of(labels_said.iter().chain([&name]).map(|said| said.origin));
    let value = family_value(voice, index, &name, &intro, names);
    let label_values: Vec<Value> = std::iter::once(&voice.say("fact-class", &[]))
        .chain(&labels_said)
        .map(|label| markup(&label.html))
        .collect();
    view.set("family", value.clone());
    let authored = family.authored.iter();
    let authored = authored.map(|(&pair, authored)| (pair, pair::origin(voice, family, pair, authored)));
    let listed = [&name, &intro].into_iter().chain(&classes).map(|said| said.origin);
    let glosses = family.codes.iter().map(|code| voice.origin(&code::id(family, code, "gloss")));
    Ok(FamilyShared {
        list: Origin::of(listed.chain(glosses)),
        value,
        title: plain(&family.title),
        labels: once::labels(voice, &label_values, view)?,
        label_values,
        origins: origins::of_family(voice, family, labels_origin),
        labels_said,
        sides: family.sides.iter().map(|side| voice.say(&format!("{slug}-side-{side}"), &[])).collect(),
        edit: Edit::of(voice, &name, &format!("{slug}-name"))?,
        above: Above::of(voice, &[home_crumb(voice), family_crumb(voice, index)])?,
        name,
        intro,
        size: size(voice, family),
        classes,
        authored: authored.collect(),
    })
}

/// How many codes and pairs a family has, in words.
fn size(voice: Voice<'_>, family: &Family) -> Said {
    let codes = family.codes.len();
    let number = |count: usize| Told::Number(i64::try_from(count).unwrap_or(i64::MAX));
    voice.say("family-count", &[("count", number(codes)), ("pairs", number(pair_count(codes)))])
}

/// The family as templates see it.
fn family_value(voice: Voice<'_>, index: usize, name: &Said, intro: &Said, names: &[Name]) -> Value {
    let family = &voice.catalogue.families()[index];
    let locale = voice.locale;
    fields([
        ("matrix", value(&voice.url(Address::Matrix { locale, family: index }))),
        ("data", value(&voice.url(Address::ApiFamily { locale, family: index }))),
        ("often", often(voice, index, names)),
        ("slug", value(&family.slug)),
        ("title", value(&family.title)),
        ("name", markup(&name.html)),
        ("intro", markup(&intro.html)),
        ("url", value(&voice.url(Address::Family { locale, family: index }))),
    ])
}

impl FamilyShared {
    /// Of all that pages say of it, its codes and its pairs.
    pub(super) fn origins(&self) -> impl Iterator<Item = Origin> {
        let codes = self.origins.iter();
        let codes = codes.flat_map(|of| [of.code, of.class_says].into_iter().chain(of.says.iter().copied()));
        codes.chain(self.authored.values().copied()).chain([self.list])
    }
}

/// The comparisons that an author has worded, by their short names.
fn often(voice: Voice<'_>, index: usize, names: &[Name]) -> Value {
    let name = voice.words.pattern(voice.locale, "pair-name", &["first", "second"]);
    list(voice.catalogue.families()[index].authored.keys().map(|&pair| {
        let address = Address::Comparison { locale: voice.locale, family: index, pair };
        let name = name.fill(&[&names[pair.first].short, &names[pair.second].short]);
        fields([("name", markup(&name.html)), ("url", value(&voice.url(address)))])
    }))
}
