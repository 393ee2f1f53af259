//! `api/<locale>/<family>.json`: a family, its codes and its authored pairs, in the words of one locale.

use serde::Serialize;

use super::code::{Cited, Code, code};
use super::pair::{Pair, pair};
use super::text::{Named, Text};
use super::{Site, VERSION};
use crate::model::{self, Address, FactKind, Review};
use crate::page::shared::{PairWords, Portrait};

#[derive(Serialize)]
pub(super) struct FamilyFile<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    kind: &'static str,
    version: u32,
    url: String,
    index: String,
    page: String,
    locale: &'a str,
    languages: Named<'a, Language<'a>>,
    review: &'static str,
    family: Family<'a>,
    codes: Vec<Code<'a>>,
    pairs: Vec<Pair<'a>>,
}

#[derive(Serialize)]
struct Language<'a> {
    endonym: &'a str,
    direction: &'static str,
}

#[derive(Serialize)]
struct Family<'a> {
    slug: &'a str,
    title: &'a str,
    name: Text<'a>,
    intro: Text<'a>,
    namespaces: Vec<Namespace<'a>>,
    classes: Vec<Class<'a>>,
    sides: Vec<Side<'a>>,
    sources: Vec<Source<'a>>,
    facts: Vec<Fact<'a>>,
}

#[derive(Serialize)]
struct Namespace<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct Class<'a> {
    id: &'a str,
    label: Text<'a>,
    defined: Cited<'a>,
}

#[derive(Serialize)]
struct Side<'a> {
    id: &'a str,
    label: Text<'a>,
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
    historical: bool,
}

#[derive(Serialize)]
struct Fact<'a> {
    id: &'a str,
    label: Text<'a>,
    #[serde(rename = "type")]
    kind: &'static str,
    behavioural: bool,
}

/// The data of a family in a locale. It is given what is said of its codes and of its authored pairs.
pub(super) fn family_file<'a>(
    site: &'a Site,
    locale: usize,
    family: usize,
    (portraits, pairs): (&'a [&'a Portrait], &'a [PairWords]),
) -> FamilyFile<'a> {
    let members = &site.catalogue.families()[family];
    let words = &site.catalogue.locales()[locale].locale;
    FamilyFile {
        schema: site.url(Address::ApiSchema),
        kind: "family",
        version: VERSION,
        url: site.url(Address::ApiFamily { locale, family }),
        index: site.url(Address::ApiIndex),
        page: site.url(Address::Family { locale, family }),
        locale: &words.tag,
        languages: languages(site, locale),
        review: match words.review {
            Review::Machine => "machine",
            Review::Native => "native",
        },
        family: self::family(site, locale, family),
        codes: members
            .order
            .iter()
            .map(|&index| code(site, locale, family, index, portraits[index]))
            .collect(),
        pairs: members
            .authored
            .iter()
            .zip(pairs)
            .map(|((&of, authored), words)| pair(site, locale, family, of, authored, words))
            .collect(),
    }
}

/// The languages that a text may be in: the locale's own, and those that it falls back to.
fn languages(site: &Site, locale: usize) -> Named<'_, Language<'_>> {
    let locales = site.catalogue.locales();
    let all = std::iter::once(&locale).chain(&locales[locale].locale.fallback);
    let all = all.map(|&index| &locales[index].locale);
    Named(
        all.map(|locale| {
            let language = Language { endonym: &locale.endonym, direction: locale.direction.as_html() };
            (locale.tag.as_str(), language)
        })
        .collect(),
    )
}

fn family(site: &Site, locale: usize, index: usize) -> Family<'_> {
    let family = &site.catalogue.families()[index];
    let shared = &site.locales[locale].families[index];
    let text = |said| Text::of(site, said);
    Family {
        slug: &family.slug,
        title: &family.title,
        name: text(&shared.name),
        intro: text(&shared.intro),
        namespaces: family.namespaces.iter().map(namespace).collect(),
        classes: family
            .classes
            .iter()
            .zip(&shared.classes)
            .map(|(class, label)| Class {
                id: &class.id,
                label: text(label),
                defined: Cited::of(family, &class.defined),
            })
            .collect(),
        sides: family
            .sides
            .iter()
            .zip(&shared.sides)
            .map(|(id, label)| Side { id, label: text(label) })
            .collect(),
        sources: family.sources.iter().map(source).collect(),
        facts: family
            .facts
            .iter()
            .zip(&shared.labels_said)
            .map(|(fact, label)| Fact {
                id: &fact.id,
                label: text(label),
                kind: kind(&fact.kind),
                behavioural: fact.behavioural,
            })
            .collect(),
    }
}

fn namespace(namespace: &model::Namespace) -> Namespace<'_> {
    Namespace { id: &namespace.id, title: &namespace.title, url: &namespace.url }
}

fn source(source: &model::Source) -> Source<'_> {
    Source { id: &source.id, title: &source.title, url: &source.url, historical: source.historical }
}

fn kind(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::Choice(_) => "choice",
        FactKind::Names => "names",
        FactKind::Number => "number",
    }
}
