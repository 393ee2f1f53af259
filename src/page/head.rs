//! What every page says of itself: title, description, addresses in all languages, breadcrumb, structured data.

use super::location::{link, url};
use super::once::{ALTERNATES, LANGUAGE, NEAR};
use super::shared::Above;
use super::{Scratch, Site, card, json_ld};
use crate::model::{Address, Standing};
use crate::render::{RenderError, Scope, Value, View, fields, list, map, markup, value};
use crate::words::{Origin, Said};

/// What one page says of itself.
pub(super) struct Head<'a> {
    pub title: Said,
    pub description: String,
    /// The pages above this one; nothing where there are none.
    pub above: Option<&'a Above>,
    /// What the page is about, for machines.
    pub about: json_ld::About,
    /// Where its words can be corrected.
    pub edits: Vec<Value>,
    /// The comparisons that are near, as each template of their scope made them.
    pub near: Vec<Value>,
}

/// A page in all its languages: made once, and used for each.
pub(super) struct Versions {
    /// The page in the first locale.
    subject: Address,
    /// By locale, where the page's words come from, and whether search engines may list it.
    standing: Vec<(Origin, bool)>,
    alternates: Value,
    /// What templates make of these addresses, and of none.
    alternates_once: [Vec<Value>; 2],
    languages: Value,
    /// What templates make of each language.
    language_once: Vec<(usize, Vec<String>)>,
}

impl Site {
    /// The absolute address of a page.
    pub(super) fn url(&self, address: Address) -> String {
        url(&self.catalogue, address)
    }

    /// The address of a page as links within the site write it.
    pub(super) fn link(&self, address: Address) -> String {
        link(&self.catalogue, address)
    }
}

/// Gives the template what all pages of a locale share, and the `page` itself.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn set(
    site: &Site,
    address: Address,
    locale: usize,
    head: Head<'_>,
    scratch: &mut Scratch,
) -> Result<(), RenderError> {
    let subject = address.in_locale(0);
    let versions = match scratch.versions.take().filter(|known| known.subject == subject) {
        Some(known) => known,
        None => versions(site, address)?,
    };
    let page = page(site, address, locale, head, &versions);
    scratch.turn_to(site, address, locale).set("page", page);
    scratch.versions = Some(versions);
    Ok(())
}

fn page(site: &Site, address: Address, locale: usize, head: Head<'_>, versions: &Versions) -> Value {
    let shared = &site.locales[locale];
    let (origin, is_indexed) = versions.standing[locale];
    let origin = match address.locale() {
        Some(_) => origin.and(shared.interface),
        None => Origin::default(),
    };
    let notices = [(origin.fell_back, &shared.notice), (origin.is_stale, &shared.stale_notice)];
    let notices = notices.into_iter().filter(|(is_due, _)| *is_due).map(|(_, said)| markup(&said.html));
    let url = site.url(address);
    // Pages without a language stand beside the home pages, which have one.
    let here = match address.locale() {
        Some(_) => address,
        None => Address::Home { locale },
    };
    let json_ld = markup(&json_ld::script(site, address, locale, &url, &head));
    fields([
        ("title", value(&head.title.text)),
        ("heading", markup(&head.title.html)),
        ("description", value(&head.description)),
        ("url", value(&url)),
        ("here", value(&site.link(here))),
        ("is_indexed", value(&is_indexed)),
        ("alternates", if is_indexed { versions.alternates.clone() } else { list([]) }),
        ("languages", versions.languages.clone()),
        ("once", once(site, locale, is_indexed, head.near, versions)),
        ("breadcrumb", head.above.map_or_else(|| list([]), |above| above.value.clone())),
        ("notices", list(notices)),
        ("review", shared.review.clone()),
        ("edits", list(head.edits)),
        ("open_graph_locale", shared.open_graph_locale.clone()),
        ("image", card::image(site, address, &head.title.text)),
        ("json_ld", json_ld),
    ])
}

/// What templates made of the page's addresses, of its other languages, and of what is near.
fn once(site: &Site, locale: usize, is_indexed: bool, near: Vec<Value>, versions: &Versions) -> Value {
    let others = versions.language_once.iter().filter(|(other, _)| *other != locale);
    let languages = joined(site, &LANGUAGE, others.map(|(_, made)| made.as_slice()));
    let alternates = versions.alternates_once[usize::from(is_indexed)].iter().cloned();
    let templates = &site.templates;
    map(templates
        .names(&ALTERNATES)
        .zip(alternates)
        .chain(templates.names(&LANGUAGE).zip(languages))
        .chain(templates.names(&NEAR).zip(near)))
}

/// What each template of a scope made of several things, one after the other; nothing of nothing.
pub(super) fn joined<'a>(site: &Site, scope: &Scope, all: impl Iterator<Item = &'a [String]>) -> Vec<Value> {
    let all: Vec<&[String]> = all.collect();
    (0..site.templates.names(scope).count())
        .map(|at| markup(&all.iter().map(|made| made[at].as_str()).collect::<String>()))
        .collect()
}

fn versions(site: &Site, address: Address) -> Result<Versions, RenderError> {
    let standing = site.standing(address);
    let alternates = alternates(site, address, &standing);
    let mut view = View::default();
    let mut alternates_once = |alternates: Value| -> Result<Vec<Value>, RenderError> {
        view.set("alternates", alternates);
        Ok(site.templates.once(&ALTERNATES, &view)?.iter().map(|html| markup(html)).collect())
    };
    let alternates_once = [alternates_once(list([]))?, alternates_once(alternates.clone())?];
    let mut languages = Vec::new();
    let mut language_once = Vec::new();
    for (locale, language) in self::languages(site, address) {
        view.set("language", language.clone());
        language_once.push((locale, site.templates.once(&LANGUAGE, &view)?));
        languages.push(language);
    }
    let subject = address.in_locale(0);
    Ok(Versions { subject, standing, alternates, alternates_once, languages: list(languages), language_once })
}

/// The translated versions of a page, itself among them, and the one for readers of other languages.
fn alternates(site: &Site, address: Address, standing: &[(Origin, bool)]) -> Value {
    let address = match address {
        Address::Chooser => Address::Home { locale: 0 },
        other => other,
    };
    let is_indexed = |locale: usize| match address {
        Address::Home { .. } => site.is_indexed(address.in_locale(locale)),
        _ => standing[locale].1,
    };
    let locales = site.catalogue.locales().iter().enumerate();
    let translated = locales.filter(|&(locale, _)| is_indexed(locale));
    let versions =
        translated.map(|(locale, words)| alternate(&words.locale.tag, &site.url(address.in_locale(locale))));
    let default = site.catalogue.default_locale();
    let default = match address {
        Address::Home { .. } => Some(Address::Chooser),
        _ => is_indexed(default).then_some(address.in_locale(default)),
    };
    list(versions.chain(default.map(|address| alternate("x-default", &site.url(address)))))
}

fn alternate(tag: &str, url: &str) -> Value {
    fields([("tag", value(&tag)), ("url", value(&url))])
}

/// The page in every language that is published, for readers; each with the number of its locale.
fn languages(site: &Site, address: Address) -> impl Iterator<Item = (usize, Value)> {
    let locales = site.catalogue.locales().iter().enumerate();
    let locales = locales.filter(|(_, words)| words.locale.standing == Standing::Public);
    locales.map(move |(locale, words)| {
        let page = match address.locale() {
            Some(_) => address.in_locale(locale),
            None => Address::Home { locale },
        };
        let language = fields([
            ("tag", value(&words.locale.tag)),
            ("direction", value(&words.locale.direction.as_html())),
            ("endonym", value(&words.locale.endonym)),
            ("url", value(&site.link(page))),
        ]);
        (locale, language)
    })
}
