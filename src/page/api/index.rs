//! `api/index.json`: which files of data there are.

use serde::Serialize;

use super::{Site, VERSION, published};
use crate::model::{Address, pair_count};

#[derive(Serialize)]
pub(super) struct Index<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    kind: &'static str,
    version: u32,
    title: &'a str,
    url: &'a str,
    default_locale: &'a str,
    families: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    slug: &'a str,
    title: &'a str,
    codes: usize,
    pairs: usize,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    locale: &'a str,
    endonym: &'a str,
    direction: &'static str,
    url: String,
    page: String,
}

/// The files of the published locales.
pub(super) fn index(site: &Site) -> Index<'_> {
    let catalogue = &site.catalogue;
    let families = catalogue.families().iter().enumerate().map(|(index, family)| Listed {
        slug: &family.slug,
        title: &family.title,
        codes: family.codes.len(),
        pairs: pair_count(family.codes.len()),
        files: published(site).map(|locale| file(site, locale, index)).collect(),
    });
    Index {
        schema: site.url(Address::ApiSchema),
        kind: "index",
        version: VERSION,
        title: &catalogue.settings().title,
        url: catalogue.settings().base.as_str(),
        default_locale: &catalogue.locales()[catalogue.default_locale()].locale.tag,
        families: families.collect(),
    }
}

fn file(site: &Site, index: usize, family: usize) -> File<'_> {
    let locale = &site.catalogue.locales()[index].locale;
    File {
        locale: &locale.tag,
        endonym: &locale.endonym,
        direction: locale.direction.as_html(),
        url: site.url(Address::ApiFamily { locale: index, family }),
        page: site.url(Address::Family { locale: index, family }),
    }
}
