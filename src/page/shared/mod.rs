//! What many pages of a locale show alike: the interface, the codes, the cells of the tables. Made once.

mod cell;
mod code;
mod exchange;
mod once;
mod pair;
mod sources;

pub(super) use cell::Worded;
pub(super) use code::CodeShared;
pub(super) use exchange::{Lines, exchanges, of_family as exchange_lines};
pub(super) use once::{NEAREST, exchange_once, near};
pub(super) use pair::PairShared;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::value::RawValue;

use self::once::Setting;
use super::editing::Editing;
use super::json_ld;
use super::location::{link, url};
use super::once as scopes;
use super::theme::{MESSAGE_ROOTS, template_name};
use crate::check::{Catalogue, UI_NEEDS};
use crate::compare::Neighbours;
use crate::model::{Address, Locale, Pair, Review};
use crate::render::{RenderError, Templates, Value, View, fields, list, map, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Pattern, Said, Told, Words, plain};

/// What the pages of one locale share.
pub(super) struct LocaleShared {
    /// The variables that every template is given.
    pub roots: Vec<(&'static str, Value)>,
    pub families: Vec<FamilyShared>,
    /// Of the messages of the interface that templates say.
    pub interface: Origin,
    pub sentences: Sentences,
    pub home: Origin,
    pub title: Pattern,
    pub description: Pattern,
    pub summary: Pattern,
    /// The short name of a pair, "401 vs 403".
    pub pair_name: Pattern,
    pub classes: Pattern,
    pub same_class: Pattern,
    /// Stands above pages that fall back.
    pub notice: Said,
    /// Stands above pages of which some words are older than their original.
    pub stale_notice: Said,
    /// Stands below every page, if nobody who speaks the language has reviewed its words.
    pub review: Value,
    /// As Open Graph writes it.
    pub open_graph_locale: Value,
    /// Where the words of the home page can be corrected.
    pub home_edit: Option<Value>,
    /// The way to the pages of families.
    pub above: Above,
}

/// The pages above a page, from the home page down.
pub(super) struct Above {
    pub value: Value,
    /// The same as structured data has it: JSON, one item each.
    pub items: Vec<Box<RawValue>>,
}

/// The messages of the interface that are told something, and so are part of what a page says: where they come from, by kind of page.
pub(super) struct Sentences {
    pub comparison: Origin,
    pub code: Origin,
    pub matrix: Origin,
    pub other: Origin,
}

/// What the pages of one family in one locale share.
pub(super) struct FamilyShared {
    pub value: Value,
    pub name: Said,
    pub intro: Said,
    pub classes: Vec<Said>,
    /// The labels of the rows of tables: of the class, then of the facts.
    pub labels: Value,
    pub labels_said: Vec<Said>,
    /// The names of the sides.
    pub sides: Vec<Said>,
    pub codes: Vec<CodeShared>,
    /// The pairs that an author has worded.
    pub authored: BTreeMap<Pair, PairShared>,
    /// Of the name, the classes and every gloss.
    pub list: Origin,
    /// Where the family's own words can be corrected.
    pub edit: Option<Value>,
    /// The way to the pages of its codes and pairs.
    pub above: Above,
}

/// What the shared parts are made of.
#[derive(Clone, Copy)]
pub(super) struct Making<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub editing: &'a Editing<'a>,
    pub templates: &'a Templates,
    /// One per family.
    pub neighbours: &'a [Neighbours],
}

/// What speaks for one locale, about one site.
#[derive(Clone, Copy)]
struct Voice<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
    editing: &'a Editing<'a>,
    locale: usize,
}

/// The shared parts of every locale. `interface` names the messages that templates may say.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn shared(making: Making<'_>, interface: &[String]) -> Result<Vec<LocaleShared>, RenderError> {
    let locales = (0..making.catalogue.locales().len()).into_par_iter();
    locales.map(|locale| of_locale(making, locale, interface)).collect()
}

fn of_locale(making: Making<'_>, locale: usize, interface: &[String]) -> Result<LocaleShared, RenderError> {
    let Making { catalogue, words, editing, templates, .. } = making;
    let voice = Voice { catalogue, words, editing, locale };
    let messages: Vec<(String, Said)> =
        interface.iter().map(|id| (template_name(id), voice.say(id, &[]))).collect();
    let title = words.pattern(locale, "comparison-title", &["family", "first", "second"]);
    let mut roots = roots(voice, &messages);
    let mut view = View::default();
    for (name, value) in &roots {
        view.set(name, value.clone());
    }
    let made = templates.once(&scopes::LOCALE, &view)?;
    roots.push(("once", map(templates.names(&scopes::LOCALE).zip(made.iter().map(|html| markup(html))))));
    let families: Vec<FamilyShared> = (0..catalogue.families().len())
        .map(|family| of_family(making, voice, family, &title, &mut view))
        .collect::<Result<_, _>>()?;
    let home = [voice.say("home-title", &[]), voice.say("home-intro", &[])];
    let of_families = families.iter().flat_map(|family| [&family.name, &family.intro]);
    let pair = ["first", "second", "first-gloss", "second-gloss"];
    Ok(LocaleShared {
        roots,
        interface: Origin::of(messages.iter().map(|(_, said)| said.origin)),
        sentences: Sentences::of(words, locale),
        home: Origin::of(home.iter().chain(of_families).map(|said| said.origin)),
        families,
        title,
        description: words.pattern(locale, "comparison-description", &pair),
        summary: words.pattern(locale, "comparison-summary", &pair),
        pair_name: words.pattern(locale, "pair-name", &["first", "second"]),
        classes: words.pattern(
            locale,
            "comparison-classes",
            &["first", "second", "first-class", "second-class"],
        ),
        same_class: words.pattern(locale, "comparison-same-class", &["first", "second", "class"]),
        notice: notice(voice),
        stale_notice: voice.say("stale-notice", &[]),
        review: match catalogue.locales()[locale].locale.review {
            Review::Machine => markup(&voice.say("review-machine", &[]).html),
            Review::Native => Value::none(),
        },
        open_graph_locale: value(&catalogue.locales()[locale].locale.open_graph()),
        home_edit: voice.edit(&plain(&catalogue.settings().title), "home-intro"),
        above: Above::of(catalogue, &[home_crumb(voice)]),
    })
}

fn roots(voice: Voice<'_>, messages: &[(String, Said)]) -> Vec<(&'static str, Value)> {
    let settings = voice.catalogue.settings();
    let Locale { tag, direction, endonym, .. } = &voice.catalogue.locales()[voice.locale].locale;
    let [ui, ui_text] = MESSAGE_ROOTS;
    let said = |form: fn(&Said) -> Value| {
        map(messages.iter().map(|(name, said)| (name.as_str().into(), form(said))))
    };
    vec![
        (
            "site",
            fields([
                ("title", value(&settings.title)),
                ("root", value(&settings.base.path())),
                ("home", value(&voice.url(Address::Home { locale: voice.locale }))),
                ("search", value(&voice.url(Address::Search { locale: voice.locale }))),
                ("families", families(voice)),
            ]),
        ),
        (
            "locale",
            fields([
                ("tag", value(tag)),
                ("direction", value(&direction.as_html())),
                ("endonym", value(endonym)),
            ]),
        ),
        (ui, said(|said| markup(&said.html))),
        (ui_text, said(|said| value(&said.text))),
    ]
}

fn of_family(
    making: Making<'_>,
    voice: Voice<'_>,
    index: usize,
    title: &Pattern,
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
    let (mut codes, cells): (Vec<CodeShared>, Vec<Vec<Value>>) =
        (0..family.codes.len()).map(|code| code::of_code(voice, index, code, &classes)).unzip();
    let labels_origin = Origin::of(labels_said.iter().chain([&name]).map(|said| said.origin));
    for code in &mut codes {
        code.origin = code.origin.and(labels_origin);
    }
    let value = family_value(voice, index, &name, &intro, &codes);
    let labels: Vec<Value> = std::iter::once(&voice.say("fact-class", &[]))
        .chain(&labels_said)
        .map(|label| markup(&label.html))
        .collect();
    view.set("family", value.clone());
    let setting = Setting { making, locale: voice.locale, family: index, view, labels: &labels, title };
    once::complete(setting, &mut codes, &cells)?;
    let authored = family.authored.iter();
    let authored: BTreeMap<Pair, PairShared> = authored
        .map(|(&pair, authored)| (pair, pair::of_pair(voice, family, pair, authored, &codes, title)))
        .collect();
    let glosses = codes.iter().map(|code| &code.gloss);
    let listed = [&name, &intro].into_iter().chain(&classes).chain(glosses);
    Ok(FamilyShared {
        list: Origin::of(listed.map(|said| said.origin)),
        value,
        labels: list(labels),
        labels_said,
        sides: family.sides.iter().map(|side| voice.say(&format!("{slug}-side-{side}"), &[])).collect(),
        edit: voice.edit(&name, &format!("{slug}-name")),
        above: Above::of(voice.catalogue, &[home_crumb(voice), family_crumb(voice, index)]),
        name,
        intro,
        classes,
        codes,
        authored,
    })
}

/// The family as templates see it.
fn family_value(voice: Voice<'_>, index: usize, name: &Said, intro: &Said, codes: &[CodeShared]) -> Value {
    let family = &voice.catalogue.families()[index];
    let locale = voice.locale;
    fields([
        ("matrix", value(&voice.url(Address::Matrix { locale, family: index }))),
        ("data", value(&voice.url(Address::ApiFamily { locale, family: index }))),
        ("often", often(voice, index, codes)),
        ("slug", value(&family.slug)),
        ("title", value(&family.title)),
        ("name", markup(&name.html)),
        ("intro", markup(&intro.html)),
        ("url", value(&voice.url(Address::Family { locale, family: index }))),
    ])
}

/// A step of the way to a page: its title and its address.
type Crumb<'a> = (&'a str, Address);

fn home_crumb(voice: Voice<'_>) -> Crumb<'_> {
    (&voice.catalogue.settings().title, Address::Home { locale: voice.locale })
}

fn family_crumb(voice: Voice<'_>, family: usize) -> Crumb<'_> {
    (&voice.catalogue.families()[family].title, Address::Family { locale: voice.locale, family })
}

impl Above {
    fn of(catalogue: &Catalogue, crumbs: &[Crumb<'_>]) -> Self {
        let values = crumbs.iter().map(|(title, address)| {
            fields([("title", markup(&escape(title))), ("url", value(&link(catalogue, *address)))])
        });
        let items = crumbs.iter().enumerate();
        let items =
            items.map(|(at, (title, address))| json_ld::item(at + 1, title, &url(catalogue, *address)));
        Self { value: list(values), items: items.collect() }
    }
}

impl Sentences {
    fn of(words: &Words, locale: usize) -> Self {
        let of = |is_said: fn(&str) -> bool| {
            let said = UI_NEEDS.iter().filter(|(id, _)| is_said(id.split('-').next().unwrap_or_default()));
            Origin::of(said.filter_map(|(id, _)| words.origin(locale, id)))
        };
        Self {
            comparison: of(|kind| kind != "code" && !ELSEWHERE.contains(&kind)),
            code: of(|kind| kind != "comparison" && !ELSEWHERE.contains(&kind)),
            matrix: of(|kind| matches!(kind, "pair" | "matrix" | "site")),
            other: of(|kind| matches!(kind, "home" | "family" | "pair" | "site")),
        }
    }
}

/// What neither codes nor comparisons say: the first words of these messages.
const ELSEWHERE: [&str; 6] = ["pair", "matrix", "family", "home", "chooser", "not"];

/// The comparisons that an author has worded, by their short names.
fn often(voice: Voice<'_>, index: usize, codes: &[CodeShared]) -> Value {
    let name = voice.words.pattern(voice.locale, "pair-name", &["first", "second"]);
    list(voice.catalogue.families()[index].authored.keys().map(|&pair| {
        let address = Address::Comparison { locale: voice.locale, family: index, pair };
        let name = name.fill(&[&codes[pair.first].name, &codes[pair.second].name]);
        fields([("name", markup(&name.html)), ("url", value(&voice.url(address)))])
    }))
}

/// The families as every page names them, with the addresses of their lists.
fn families(voice: Voice<'_>) -> Value {
    list(voice.catalogue.families().iter().enumerate().map(|(index, family)| {
        let name = voice.say(&format!("{}-name", family.slug), &[]);
        let locale = voice.locale;
        fields([
            ("name", markup(&name.html)),
            ("url", value(&voice.url(Address::Family { locale, family: index }))),
            ("matrix", value(&voice.url(Address::Matrix { locale, family: index }))),
        ])
    }))
}

/// What stands above a page that falls back: it names the languages that it may fall back to.
fn notice(voice: Voice<'_>) -> Said {
    let locales = voice.catalogue.locales();
    let chain = &locales[voice.locale].locale.fallback;
    let names: Vec<Said> = chain.iter().map(|&locale| endonym(&locales[locale].locale)).collect();
    voice.say("fallback-notice", &[("language", Told::List(&names))])
}

/// A language's own name, in that language.
fn endonym(locale: &Locale) -> Said {
    let name = plain(&locale.endonym);
    Said { html: format!("<bdi lang=\"{}\">{}</bdi>", locale.tag, name.html), ..name }
}

impl Voice<'_> {
    fn say(&self, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.words.say(self.locale, id, told)
    }

    /// Where the words of what has this title can be corrected, by one message of them; nothing where the site has no such addresses.
    fn edit(&self, title: &Said, id: &str) -> Option<Value> {
        let url = self.edit_url(id)?;
        Some(fields([("title", markup(&title.html)), ("url", value(&url))]))
    }

    /// Where a message can be corrected: in this locale, or where it falls back to.
    fn edit_url(&self, id: &str) -> Option<String> {
        let locales = self.catalogue.locales();
        let chain = std::iter::once(&self.locale).chain(&locales[self.locale].locale.fallback);
        let tags: Vec<&str> = chain.map(|&locale| locales[locale].locale.tag.as_str()).collect();
        self.editing.url(&tags, id)
    }

    fn url(&self, address: Address) -> String {
        link(self.catalogue, address)
    }

    /// A name that is the same in every language; official phrases are in the language of the default locale.
    fn untranslated(&self, name: &str) -> Said {
        let language = &self.catalogue.locales()[self.catalogue.default_locale()].locale.tag;
        Said {
            html: format!("<bdi lang=\"{language}\" translate=\"no\">{}</bdi>", escape(name)),
            ..plain(name)
        }
    }
}
