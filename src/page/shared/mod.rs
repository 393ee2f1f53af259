//! What many pages of a locale show alike: the interface, the codes, the cells of the tables. Made once.

mod above;
mod cell;
mod code;
mod compared;
mod edit;
mod exchange;
mod family;
mod notice;
mod once;
mod origins;
mod pair;
mod sources;
mod stock;
mod table;
mod voice;

pub(super) use above::Above;
pub(super) use cell::Worded;
pub(super) use code::{Name, Portrait, names};
pub(super) use compared::Compared;
pub(super) use edit::{Edit, in_a_row, listed};
pub(super) use exchange::{Lines, Shown, as_leaf, of_family as exchange_lines, own_lines};
pub(super) use family::FamilyShared;
pub(super) use notice::Notices;
pub(super) use once::{CodeShared, NEAREST, near};
pub(super) use origins::Origins;
pub(super) use pair::{PairShared, PairWords};
pub use stock::Stock;
pub(super) use table::{Columns, Pieces};
pub(super) use voice::{Refrain, Voice};

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::above::home_crumb;
use self::family::of_family;
use super::Site;
use super::editing::Editing;
use super::json_ld;
use super::once as scopes;
use super::theme::{MESSAGE_ROOTS, template_name};
use crate::check::{Catalogue, UI_NEEDS};
use crate::model::{Address, Pair, Review};
use crate::render::{RenderError, Skeleton, Templates, Value, View, fields, list, map, markup, value};
use crate::words::{Origin, Pattern, Said, Words, plain};

/// Variables, by name.
type Roots = Vec<(&'static str, Value)>;

/// What the pages of one locale share.
pub(super) struct LocaleShared {
    /// The variables that every template is given.
    pub roots: Roots,
    /// What single pages say, so that no message is needed once the shared parts are there.
    pub says: BTreeMap<&'static str, Pattern>,
    /// The locale as templates see it.
    pub itself: Value,
    /// What templates make of a page in this language but for its address, if they only print that: for readers and for machines.
    pub language: Option<Vec<Skeleton>>,
    pub alternate: Option<Vec<Skeleton>>,
    pub families: Vec<FamilyShared>,
    /// Of the messages of the interface that templates say.
    pub interface: Origin,
    pub sentences: Sentences,
    pub home: Origin,
    /// Of all that pages say.
    pub origin: Origin,
    pub title: Pattern,
    pub description: Pattern,
    pub summary: Pattern,
    /// The short name of a pair, "401 vs 403".
    pub pair_name: Pattern,
    pub classes: Pattern,
    pub same_class: Pattern,
    pub notices: Notices,
    /// What structured data says alike on all pages.
    pub structured: json_ld::Common,
    /// Where the words of the home page can be corrected.
    pub home_edit: Option<Edit>,
    /// The way to the pages of families.
    pub above: Above,
}

/// The messages of the interface that are told something, and so are part of what a page says: where they come from, by kind of page.
pub(super) struct Sentences {
    pub comparison: Origin,
    pub code: Origin,
    pub matrix: Origin,
    pub other: Origin,
}

/// What the shared parts are made of.
#[derive(Clone, Copy)]
pub(super) struct Making<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub editing: &'a Editing,
    pub templates: &'a Templates,
    /// Of each code of each family.
    pub names: &'a [Vec<Name>],
    /// By locale.
    pub refrains: &'a [Refrain],
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
    let voice = Voice { catalogue, words, editing, templates, locale, refrain: &making.refrains[locale] };
    let messages: Vec<(String, Said)> =
        interface.iter().map(|id| (template_name(id), voice.say(id, &[]))).collect();
    let title = words.pattern(locale, "comparison-title", &["family", "first", "second"]);
    let (roots, mut view) = roots(voice, &messages)?;
    let families: Vec<FamilyShared> = (0..catalogue.families().len())
        .map(|family| of_family(making, voice, family, &mut view))
        .collect::<Result<_, _>>()?;
    let home = [voice.say("home-title", &[]), voice.say("home-intro", &[])];
    let of_families = families.iter().flat_map(|family| [&family.name, &family.intro]);
    let home = Origin::of(home.iter().chain(of_families).map(|said| said.origin));
    let sentences = Sentences::of(words, locale);
    let said = sentences.origins().chain(families.iter().flat_map(FamilyShared::origins)).chain([home]);
    let origin = Origin::of(said);
    let pair = ["first", "second", "first-gloss", "second-gloss"];
    let itself = locale_value(voice);
    view.set("language", itself.clone());
    Ok(LocaleShared {
        language: templates.skeletons(&scopes::LANGUAGE, "url", &mut view),
        alternate: alternate(templates, &catalogue.locales()[locale].locale.tag),
        itself,
        says: SAID.iter().map(|(id, names)| (*id, words.pattern(locale, id, names))).collect(),
        roots,
        interface: Origin::of(messages.iter().map(|(_, said)| said.origin)),
        origin,
        sentences,
        home,
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
        notices: Notices::of(voice)?,
        structured: json_ld::Common::of(catalogue, locale),
        home_edit: Edit::of(voice, &plain(&catalogue.settings().title), "home-intro")?,
        above: Above::of(voice, &[home_crumb(voice)])?,
    })
}

/// What templates make, for machines, of the version of a page that `hreflang` names so, but for its address; nothing if they do more
/// than print that.
pub(super) fn alternate(templates: &Templates, tag: &str) -> Option<Vec<Skeleton>> {
    let mut view = View::default();
    view.set("tag", value(&tag));
    templates.skeletons(&scopes::ALTERNATE, "url", &mut view)
}

/// The variables that every template of a locale is given, and a view that has all but what is made of them.
fn roots(voice: Voice<'_>, messages: &[(String, Said)]) -> Result<(Roots, View), RenderError> {
    let settings = voice.catalogue.settings();
    let [ui, ui_text] = MESSAGE_ROOTS;
    let said =
        |form: fn(&Said) -> Value| map(messages.iter().map(|(name, said)| (name.as_str(), form(said))));
    let mut roots = vec![
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
        ("locale", locale_value(voice)),
        (ui, said(|said| markup(&said.html))),
        (ui_text, said(|said| value(&said.text))),
    ];
    let mut view = View::default();
    for (name, value) in &roots {
        view.set(name, value.clone());
    }
    let templates = voice.templates;
    let made = templates.once(&scopes::LOCALE, &view)?;
    let once = templates.names(&scopes::LOCALE).cloned().zip(made.iter().map(|html| markup(html)));
    roots.push(("once", map(once)));
    Ok((roots, view))
}

/// The locale as templates see it.
fn locale_value(voice: Voice<'_>) -> Value {
    let locale = &voice.catalogue.locales()[voice.locale].locale;
    // Stands below every page, if nobody who speaks the language has reviewed its words.
    let review = match locale.review {
        Review::Machine => markup(&voice.say("review-machine", &[]).html),
        Review::Native => Value::none(),
    };
    fields([
        ("tag", value(&locale.tag)),
        ("direction", value(&locale.direction.as_html())),
        ("endonym", value(&locale.endonym)),
        ("open_graph", value(&locale.open_graph())),
        ("review", review),
    ])
}

impl LocaleShared {
    /// The title of a comparison.
    pub(super) fn title_of(&self, site: &Site, family: usize, pair: Pair) -> Said {
        let names = &site.names[family];
        let family = &self.families[family].title;
        self.title.fill(&[family, &names[pair.first].title, &names[pair.second].title])
    }
}

impl Sentences {
    fn origins(&self) -> impl Iterator<Item = Origin> {
        [self.comparison, self.code, self.matrix, self.other].into_iter()
    }

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

/// What single pages say, and what it is told.
const SAID: [(&str, &[&str]); 11] = [
    ("home-title", &[]),
    ("home-intro", &[]),
    ("site-tagline", &[]),
    ("chooser-title", &[]),
    ("not-found-title", &[]),
    ("not-found-text", &[]),
    ("not-found-home", &[]),
    ("matrix-title", &["family"]),
    ("matrix-description", &["family"]),
    ("code-title", &["family", "code"]),
    ("code-description", &["code", "gloss"]),
];

/// What neither codes nor comparisons say: the first words of these messages.
const ELSEWHERE: [&str; 6] = ["pair", "matrix", "family", "home", "chooser", "not"];

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
