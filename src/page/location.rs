//! Addresses as paths and back.

use super::Site;
use crate::check::Catalogue;
use crate::model::{API, Address, CARDS, Family, PARTING, Pair};

const INDEX: &str = "index.html";
/// RFC 9116, section 3.
pub(super) const SECURITY: &str = ".well-known/security.txt";

/// Adds the path of a page below the site's root, as links write it: "en/http/202-vs-403/". On every page there are some, so
/// it is put together without the machinery of formats.
fn push_path(path: &mut String, catalogue: &Catalogue, address: Address) {
    let locale = |locale: usize| catalogue.locales()[locale].locale.tag.as_str();
    let family = |family: usize| catalogue.families()[family].slug.as_str();
    let code = |family: usize, code: usize| catalogue.families()[family].codes[code].slug.as_str();
    let parts: &[&str] = match address {
        Address::Comparison { locale: l, family: f, pair } => {
            let (first, second) = (code(f, pair.first), code(f, pair.second));
            &[locale(l), "/", family(f), "/", first, PARTING, second, "/"]
        }
        Address::Code { locale: l, family: f, code: c } => &[locale(l), "/", family(f), "/", code(f, c), "/"],
        Address::Family { locale: l, family: f } => &[locale(l), "/", family(f), "/"],
        Address::Matrix { locale: l, family: f } => &[locale(l), "/", family(f), "/matrix/"],
        Address::Search { locale: l } => &[locale(l), "/search.json"],
        Address::Home { locale: l } => &[locale(l), "/"],
        Address::Chooser => &[],
        Address::NotFound => &["404.html"],
        Address::Robots => &["robots.txt"],
        Address::SitemapIndex => &["sitemap.xml"],
        Address::Sitemap { number } => &["sitemap-", &number.to_string(), ".xml"],
        Address::ApiFamily { locale: l, family: f } => &[API, "/", locale(l), "/", family(f), ".json"],
        Address::ApiIndex => &[API, "/index.json"],
        Address::ApiSchema => &[API, "/schema.json"],
        Address::Llms => &["llms.txt"],
        Address::Security => &[SECURITY],
        Address::Card { family: f, pair } => {
            let (first, second) = (code(f, pair.first), code(f, pair.second));
            &[CARDS, "/", family(f), "/", first, PARTING, second, ".png"]
        }
    };
    path.extend(parts.iter().copied());
}

fn path_after(start: &str, catalogue: &Catalogue, address: Address) -> String {
    const ROOM: usize = 64;
    let mut path = String::with_capacity(start.len() + ROOM);
    path.push_str(start);
    push_path(&mut path, catalogue, address);
    path
}

/// The absolute address of a page.
pub(super) fn url(catalogue: &Catalogue, address: Address) -> String {
    path_after(catalogue.settings().base.as_str(), catalogue, address)
}

/// The address of a page as links within the site write it: the path, from the root of the host.
pub(super) fn link(catalogue: &Catalogue, address: Address) -> String {
    path_after(catalogue.settings().base.path(), catalogue, address)
}

/// The file that a page is written to, below the output's root: "en/http/202-vs-403/index.html".
#[must_use]
pub fn file(site: &Site, address: Address) -> String {
    let mut path = path_after("", &site.catalogue, address);
    if path.is_empty() || path.ends_with('/') {
        path.push_str(INDEX);
    }
    path
}

/// The page that a file holds: the inverse of [`file()`].
#[must_use]
pub fn locate(site: &Site, file: &str) -> Option<Address> {
    let address = read(site, file)?;
    (self::file(site, address) == file).then_some(address)
}

/// The tag of the locale that a file belongs to, if it is a page of one; of other files, something that is the tag of none.
#[must_use]
pub fn tag(file: &str) -> &str {
    let below = file.strip_prefix(API).and_then(|rest| rest.strip_prefix('/')).unwrap_or(file);
    below.split_once('/').map_or("", |(tag, _)| tag)
}

fn read(site: &Site, file: &str) -> Option<Address> {
    let parts: Vec<&str> = file.split('/').collect();
    let locale = |tag: &str| site.catalogue.locales().iter().position(|words| words.locale.tag == tag);
    let family = |slug: &str| site.catalogue.families().iter().position(|family| family.slug == slug);
    if let Some(address) = machines(site, &parts) {
        return Some(address);
    }
    match parts.as_slice() {
        [INDEX] => Some(Address::Chooser),
        ["404.html"] => Some(Address::NotFound),
        ["robots.txt"] => Some(Address::Robots),
        ["sitemap.xml"] => Some(Address::SitemapIndex),
        [name] => {
            let number = name.strip_prefix("sitemap-")?.strip_suffix(".xml")?.parse().ok()?;
            (1..=site.sitemaps().len()).contains(&number).then_some(Address::Sitemap { number })
        }
        [tag, INDEX] => Some(Address::Home { locale: locale(tag)? }),
        [tag, "search.json"] => Some(Address::Search { locale: locale(tag)? }),
        [tag, slug, "matrix", INDEX] => Some(Address::Matrix { locale: locale(tag)?, family: family(slug)? }),
        [tag, slug, INDEX] => Some(Address::Family { locale: locale(tag)?, family: family(slug)? }),
        [tag, slug, codes, INDEX] => {
            let (locale, family) = (locale(tag)?, family(slug)?);
            let members = &site.catalogue.families()[family];
            if codes.contains(PARTING) {
                Some(Address::Comparison { locale, family, pair: pair(members, codes)? })
            } else {
                Some(Address::Code { locale, family, code: members.find(codes)? })
            }
        }
        _ => None,
    }
}

/// What only machines read, and has no page in its place.
fn machines(site: &Site, parts: &[&str]) -> Option<Address> {
    let family = |slug: &str| site.catalogue.families().iter().position(|family| family.slug == slug);
    match *parts {
        ["llms.txt"] => Some(Address::Llms),
        [folder, file] if format!("{folder}/{file}") == SECURITY => {
            site.catalogue.settings().security.as_ref().map(|_| Address::Security)
        }
        [API, "index.json"] => Some(Address::ApiIndex),
        [API, "schema.json"] => Some(Address::ApiSchema),
        [API, tag, file] => {
            let locale = site.catalogue.locales().iter().position(|words| words.locale.tag == tag)?;
            Some(Address::ApiFamily { locale, family: family(file.strip_suffix(".json")?)? })
        }
        [CARDS, slug, file] if site.artist.is_some() => {
            let family = family(slug)?;
            let pair = pair(&site.catalogue.families()[family], file.strip_suffix(".png")?)?;
            Some(Address::Card { family, pair })
        }
        _ => None,
    }
}

/// The pair of this name.
fn pair(family: &Family, name: &str) -> Option<Pair> {
    let (first, second) = name.split_once(PARTING)?;
    let pair = Pair { first: family.find(first)?, second: family.find(second)? };
    (pair.first < pair.second).then_some(pair)
}
