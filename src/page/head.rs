//! What every page says of itself: title, description, addresses in all languages, breadcrumb, structured data.

use super::location::{link, path};
use super::{Scratch, Site, card, json_ld};
use crate::model::{Address, Standing};
use crate::render::{Value, fields, list, markup, value};
use crate::words::{Origin, Said};

/// What one page says of itself.
pub(super) struct Head {
    pub title: Said,
    pub description: String,
    /// The pages above this one, from the home page down.
    pub above: Vec<Crumb>,
    /// What the page is about, for machines.
    pub about: json_ld::About,
    /// Where its words can be corrected, each with its name.
    pub edits: Vec<Edit>,
}

/// A part of a page, and the address at which its words can be corrected, if the site has any.
pub(super) struct Edit {
    pub title: Said,
    pub url: Option<String>,
}

/// One step of the way to a page.
pub(super) struct Crumb {
    pub title: Said,
    pub address: Address,
}

/// A page in all its languages: made once, and used for each.
pub(super) struct Versions {
    /// The page in the first locale.
    subject: Address,
    alternates: Value,
    languages: Value,
}

impl Site {
    /// The absolute address of a page.
    pub(super) fn url(&self, address: Address) -> String {
        format!("{}{}", self.catalogue.settings().base.as_str(), path(&self.catalogue, address))
    }

    /// The address of a page as links within the site write it.
    pub(super) fn link(&self, address: Address) -> String {
        link(&self.catalogue, address)
    }
}

/// Gives the template what all pages of a locale share, and the `page` itself.
pub(super) fn set(site: &Site, address: Address, locale: usize, head: &Head, scratch: &mut Scratch) {
    let subject = address.in_locale(0);
    let known = scratch.versions.take().filter(|known| known.subject == subject);
    let versions = known.unwrap_or_else(|| Versions {
        subject,
        alternates: alternates(site, address),
        languages: languages(site, address),
    });
    let shared = &site.locales[locale];
    scratch.view.clear();
    for (name, value) in &shared.roots {
        scratch.view.set(name, value.clone());
    }
    let is_indexed = site.is_indexed(address);
    let origin = match address.locale() {
        Some(_) => site.origin(address).and(shared.interface),
        None => Origin::default(),
    };
    let notices = [(origin.fell_back, &shared.notice), (origin.is_stale, &shared.stale_notice)];
    let notices = notices.into_iter().filter(|(is_due, _)| *is_due).map(|(_, said)| markup(&said.html));
    let crumbs = head.above.iter().map(|crumb| {
        fields([("title", markup(&crumb.title.html)), ("url", value(&site.link(crumb.address)))])
    });
    let edits = head.edits.iter().filter_map(|edit| {
        let url = edit.url.as_ref()?;
        Some(fields([("title", markup(&edit.title.html)), ("url", value(url))]))
    });
    let page = fields([
        ("title", value(&head.title.text)),
        ("heading", markup(&head.title.html)),
        ("description", value(&head.description)),
        ("url", value(&site.url(address))),
        ("is_indexed", value(&is_indexed)),
        ("alternates", if is_indexed { versions.alternates.clone() } else { list([]) }),
        ("languages", versions.languages.clone()),
        ("breadcrumb", list(crumbs)),
        ("notices", list(notices)),
        ("review", shared.review.as_ref().map_or(Value::none(), |said| markup(&said.html))),
        ("edits", list(edits)),
        ("open_graph_locale", value(&site.catalogue.locales()[locale].locale.open_graph())),
        ("image", card::image(site, address, &head.title.text)),
        ("json_ld", markup(&json_ld::script(site, address, locale, head))),
    ]);
    scratch.view.set("page", page);
    scratch.versions = Some(versions);
}

/// The translated versions of a page, itself among them, and the one for readers of other languages.
fn alternates(site: &Site, address: Address) -> Value {
    let address = match address {
        Address::Chooser => Address::Home { locale: 0 },
        other => other,
    };
    let locales = site.catalogue.locales().iter().enumerate();
    let translated = locales.filter(|&(locale, _)| site.is_indexed(address.in_locale(locale)));
    let versions =
        translated.map(|(locale, words)| alternate(&words.locale.tag, &site.url(address.in_locale(locale))));
    let default = match address {
        Address::Home { .. } => Some(Address::Chooser),
        _ => Some(address.in_locale(site.catalogue.default_locale()))
            .filter(|default| site.is_indexed(*default)),
    };
    list(versions.chain(default.map(|address| alternate("x-default", &site.url(address)))))
}

fn alternate(tag: &str, url: &str) -> Value {
    fields([("tag", value(&tag)), ("url", value(&url))])
}

/// The page in every language that is published, for readers.
fn languages(site: &Site, address: Address) -> Value {
    let locales = site.catalogue.locales().iter().enumerate();
    let locales = locales.filter(|(_, words)| words.locale.standing == Standing::Public);
    list(locales.map(|(locale, words)| {
        let page = match address.locale() {
            Some(_) => address.in_locale(locale),
            None => Address::Home { locale },
        };
        fields([
            ("tag", value(&words.locale.tag)),
            ("direction", value(&words.locale.direction.as_html())),
            ("endonym", value(&words.locale.endonym)),
            ("url", value(&site.link(page))),
        ])
    }))
}

/// The way to the page of a family's code or pair.
pub(super) fn above_family_page(site: &Site, locale: usize, family: usize) -> Vec<Crumb> {
    let title = crate::words::plain(&site.catalogue.families()[family].title);
    let mut crumbs = above_family(site, locale);
    crumbs.push(Crumb { title, address: Address::Family { locale, family } });
    crumbs
}

/// The way to the page of a family.
pub(super) fn above_family(site: &Site, locale: usize) -> Vec<Crumb> {
    let title = crate::words::plain(&site.catalogue.settings().title);
    vec![Crumb { title, address: Address::Home { locale } }]
}
