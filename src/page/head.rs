//! What every page says of itself: title, description, addresses in all languages, breadcrumb, structured data.

use super::location::{link, url};
use super::once::{ALTERNATES, CRUMB, EDIT, LANGUAGE, NEAR};
use super::shared::{Above, Edit, in_a_row, listed};
use super::{Scratch, Site, card, json_ld};
use crate::model::{Address, Standing};
use crate::render::{Leaf, RenderError, Scope, Templates, Value, View, fields, list, markup, text, value};
use crate::words::{Origin, Said};

/// What one page says of itself.
pub(super) struct Head<'a> {
    pub title: Said,
    pub description: String,
    /// The pages above this one; nothing where there are none.
    pub above: Option<&'a Above>,
    /// What the page is about, for machines.
    pub about: json_ld::About<'a>,
    /// Where its words can be corrected.
    pub edits: Vec<&'a Edit>,
    /// The comparisons that are near, as each template of their scope made them.
    pub near: Vec<String>,
}

/// A page in all its languages: made once, and used for each.
pub(super) struct Versions {
    /// The page in the first locale.
    subject: Address,
    /// By locale, where the page's words come from, and whether search engines may list it.
    standing: Vec<(Origin, bool)>,
    /// Its addresses for machines: none where search engines may not list it, and all.
    alternates: [Value; 2],
    /// What templates make of them.
    alternates_once: [Vec<Value>; 2],
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
    let page = page(site, address, locale, head, scratch)?.into_value();
    scratch.turn_to(site, address, locale).set("page", page);
    Ok(())
}

/// The variable `page`.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn page<'s>(
    site: &'s Site,
    address: Address,
    locale: usize,
    head: Head<'_>,
    scratch: &mut Scratch,
) -> Result<Leaf<'s>, RenderError> {
    let subject = address.in_locale(0);
    let versions = match scratch.versions.take().filter(|known| known.subject == subject) {
        Some(known) => known,
        None => versions(site, address)?,
    };
    let page = fields_of(site, address, locale, head, &versions);
    scratch.versions = Some(versions);
    Ok(Leaf::Fields(page))
}

fn fields_of<'s>(
    site: &'s Site,
    address: Address,
    locale: usize,
    head: Head<'_>,
    versions: &Versions,
) -> Vec<(&'s str, Leaf<'s>)> {
    let shared = &site.locales[locale];
    let (origin, is_indexed) = versions.standing[locale];
    let origin = match address.locale() {
        Some(_) => origin.and(shared.interface),
        None => Origin::default(),
    };
    let notices = [(origin.fell_back, &shared.notice), (origin.is_stale, &shared.stale_notice)];
    let notices = notices.into_iter().filter(|(is_due, _)| *is_due).map(|(_, said)| markup(&said.html));
    let url = site.url(address);
    let json_ld = json_ld::script(site, address, locale, &url, &head);
    vec![
        ("title", text(&head.title.text).into()),
        ("description", text(&head.description).into()),
        ("url", text(&url).into()),
        ("is_indexed", value(&is_indexed).into()),
        ("alternates", versions.alternates[usize::from(is_indexed)].clone().into()),
        ("breadcrumb", head.above.map_or_else(|| list([]), |above| above.value.clone()).into()),
        ("notices", list(notices).into()),
        ("edits", listed(&head.edits).into()),
        ("image", card::image(site, address, &head.title.text).into()),
        ("once", Leaf::Fields(once(site, locale, is_indexed, &head, versions))),
        ("heading", Leaf::Html(head.title.html)),
        ("json_ld", Leaf::Html(json_ld)),
    ]
}

/// The names of the templates of a scope.
fn named<'s>(site: &'s Site, scope: &Scope) -> impl Iterator<Item = &'s str> + use<'s> {
    site.templates.names(scope).map(|name| &**name)
}

/// What templates made of the page's addresses, of its other languages, of what is above it and near it, and of where its words can
/// be corrected.
fn once<'s>(
    site: &'s Site,
    locale: usize,
    is_indexed: bool,
    head: &Head<'_>,
    versions: &Versions,
) -> Vec<(&'s str, Leaf<'s>)> {
    let templates = &site.templates;
    let others = versions.language_once.iter().filter(|(other, _)| *other != locale);
    let languages = joined(templates, &LANGUAGE, &others.map(|(_, made)| made.as_slice()));
    let alternates = versions.alternates_once[usize::from(is_indexed)].iter().cloned();
    let above = head.above.map_or(&[][..], |above| &above.once).iter().cloned();
    let edits = joined(templates, &EDIT, &in_a_row(&head.edits));
    // What there is none of is there, so that a template can ask for it.
    let above = above.map(Leaf::Value).chain(std::iter::repeat_with(Leaf::none));
    let near = head.near.iter().cloned().map(Leaf::Html).chain(std::iter::repeat_with(Leaf::none));
    named(site, &ALTERNATES)
        .zip(alternates.map(Leaf::Value))
        .chain(named(site, &LANGUAGE).zip(languages.into_iter().map(Leaf::Html)))
        .chain(named(site, &CRUMB).zip(above))
        .chain(named(site, &EDIT).zip(edits.into_iter().map(Leaf::Html)))
        .chain(named(site, &NEAR).zip(near))
        .collect()
}

/// What each template of a scope made of several things, one after the other; nothing of nothing.
pub(super) fn joined<'a>(
    templates: &Templates,
    scope: &Scope,
    all: &(impl Iterator<Item = &'a [String]> + Clone),
) -> Vec<String> {
    let join = |at: usize| {
        let made = || all.clone().map(|made| made[at].as_str());
        let mut joined = String::with_capacity(made().map(str::len).sum());
        joined.extend(made());
        joined
    };
    (0..templates.names(scope).len()).map(join).collect()
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
    let mut language_once = Vec::new();
    for (locale, page) in languages(site, address) {
        let shared = &site.locales[locale];
        let url = text(&site.link(page));
        let made = if let Some(skeletons) = &shared.language {
            skeletons.iter().map(|skeleton| skeleton.with(&url)).collect()
        } else {
            view.set("language", shared.itself.clone());
            view.set("url", url);
            site.templates.once(&LANGUAGE, &view)?
        };
        language_once.push((locale, made));
    }
    let subject = address.in_locale(0);
    Ok(Versions { subject, standing, alternates: [list([]), alternates], alternates_once, language_once })
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

/// The page in every language that is published, for readers: the number of its locale, and its address.
fn languages(site: &Site, address: Address) -> impl Iterator<Item = (usize, Address)> {
    let locales = site.catalogue.locales().iter().enumerate();
    let locales = locales.filter(|(_, words)| words.locale.standing == Standing::Public);
    locales.map(move |(locale, _)| {
        let page = match address.locale() {
            Some(_) => address.in_locale(locale),
            None => Address::Home { locale },
        };
        (locale, page)
    })
}
