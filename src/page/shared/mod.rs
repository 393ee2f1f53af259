//! What many pages of a locale show alike: the interface, the codes, the cells of the tables. Made once.

mod cell;
mod code;
mod exchange;
mod pair;
mod sources;

pub(super) use cell::{Cell, Worded};
pub(super) use code::CodeShared;
pub(super) use exchange::exchanges;
pub(super) use pair::PairShared;

use std::collections::BTreeMap;

use super::editing::Editing;
use super::location::link;
use super::theme::{MESSAGE_ROOTS, template_name};
use crate::check::{Catalogue, UI_NEEDS};
use crate::model::{Address, Locale, Pair, Review};
use crate::render::{Value, fields, list, map, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Pattern, Said, Told, Words, plain};

/// What the pages of one locale share.
pub(super) struct LocaleShared {
    /// The variables that every template is given.
    pub roots: Vec<(&'static str, Value)>,
    pub families: Vec<FamilyShared>,
    /// Of the messages of the interface that templates say.
    pub interface: Origin,
    /// Of each message of the interface that is told something, and so is part of what a page says.
    pub sentences: Vec<(&'static str, Origin)>,
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
    pub review: Option<Said>,
    /// Where the words of the home page can be corrected.
    pub home_edit: Option<String>,
}

/// What the pages of one family in one locale share.
pub(super) struct FamilyShared {
    pub value: Value,
    pub name: Said,
    pub intro: Said,
    pub classes: Vec<Said>,
    /// The label of the row that compares classes.
    pub class_label: Value,
    /// The labels of the facts.
    pub labels: Vec<Value>,
    pub labels_said: Vec<Said>,
    /// The names of the sides.
    pub sides: Vec<Said>,
    pub codes: Vec<CodeShared>,
    /// The pairs that an author has worded.
    pub authored: BTreeMap<Pair, PairShared>,
    /// Of the name, the classes and every gloss.
    pub list: Origin,
    /// Where the family's own words can be corrected.
    pub edit: Option<String>,
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
pub(super) fn shared(
    catalogue: &Catalogue,
    words: &Words,
    editing: &Editing<'_>,
    interface: &[String],
) -> Vec<LocaleShared> {
    (0..catalogue.locales().len())
        .map(|locale| of_locale(Voice { catalogue, words, editing, locale }, interface))
        .collect()
}

fn of_locale(voice: Voice<'_>, interface: &[String]) -> LocaleShared {
    let Voice { catalogue, words, locale, .. } = voice;
    let messages: Vec<(String, Said)> =
        interface.iter().map(|id| (template_name(id), voice.say(id, &[]))).collect();
    let families: Vec<FamilyShared> =
        (0..catalogue.families().len()).map(|family| of_family(voice, family)).collect();
    let home = [voice.say("home-title", &[]), voice.say("home-intro", &[])];
    let of_families = families.iter().flat_map(|family| [&family.name, &family.intro]);
    let sentences = UI_NEEDS.iter().filter_map(|&(id, _)| Some((id, words.origin(locale, id)?)));
    let pair = ["first", "second", "first-gloss", "second-gloss"];
    LocaleShared {
        roots: roots(voice, &messages),
        interface: Origin::of(messages.iter().map(|(_, said)| said.origin)),
        sentences: sentences.collect(),
        home: Origin::of(home.iter().chain(of_families).map(|said| said.origin)),
        families,
        title: words.pattern(locale, "comparison-title", &["family", "first", "second"]),
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
        review: (catalogue.locales()[locale].locale.review == Review::Machine)
            .then(|| voice.say("review-machine", &[])),
        home_edit: voice.edit_url("home-intro"),
    }
}

fn roots(voice: Voice<'_>, messages: &[(String, Said)]) -> Vec<(&'static str, Value)> {
    let settings = voice.catalogue.settings();
    let Locale { tag, direction, endonym, .. } = &voice.catalogue.locales()[voice.locale].locale;
    let [ui, ui_text] = MESSAGE_ROOTS;
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
        (ui, map(messages.iter().map(|(name, said)| (name.clone(), markup(&said.html))))),
        (ui_text, map(messages.iter().map(|(name, said)| (name.clone(), value(&said.text))))),
    ]
}

fn of_family(voice: Voice<'_>, index: usize) -> FamilyShared {
    let family = &voice.catalogue.families()[index];
    let slug = &family.slug;
    let name = voice.say(&format!("{slug}-name"), &[]);
    let intro = voice.say(&format!("{slug}-intro"), &[]);
    let classes: Vec<Said> =
        family.classes.iter().map(|class| voice.say(&format!("{slug}-class-{}", class.id), &[])).collect();
    let labels: Vec<Said> =
        family.facts.iter().map(|fact| voice.say(&format!("{slug}-fact-{}", fact.id), &[])).collect();
    let labels_origin = Origin::of(labels.iter().chain([&name]).map(|said| said.origin));
    let mut codes: Vec<CodeShared> =
        (0..family.codes.len()).map(|code| code::of_code(voice, index, code, &classes)).collect();
    for code in &mut codes {
        code.origin = code.origin.and(labels_origin);
    }
    let authored = family.authored.iter();
    let authored: BTreeMap<Pair, PairShared> = authored
        .map(|(&pair, authored)| (pair, pair::of_pair(voice, family, pair, authored, &codes)))
        .collect();
    let glosses = codes.iter().map(|code| &code.gloss);
    let listed = [&name, &intro].into_iter().chain(&classes).chain(glosses);
    let list = Origin::of(listed.map(|said| said.origin));
    let url = voice.url(Address::Family { locale: voice.locale, family: index });
    FamilyShared {
        value: fields([
            ("matrix", value(&voice.url(Address::Matrix { locale: voice.locale, family: index }))),
            ("data", value(&voice.url(Address::ApiFamily { locale: voice.locale, family: index }))),
            ("often", often(voice, index, &codes)),
            ("slug", value(slug)),
            ("title", value(&family.title)),
            ("name", markup(&name.html)),
            ("intro", markup(&intro.html)),
            ("url", value(&url)),
        ]),
        class_label: markup(&voice.say("fact-class", &[]).html),
        labels: labels.iter().map(|label| markup(&label.html)).collect(),
        labels_said: labels,
        sides: family.sides.iter().map(|side| voice.say(&format!("{slug}-side-{side}"), &[])).collect(),
        name,
        intro,
        classes,
        codes,
        authored,
        list,
        edit: voice.edit_url(&format!("{slug}-name")),
    }
}

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
