//! Addresses as paths and back.

use super::Site;
use crate::check::Catalogue;
use crate::model::{Address, Family, PARTING, Pair, pair_name};

const INDEX: &str = "index.html";
/// The folder of the data.
pub(super) const API: &str = "api";
/// The folder of the pictures.
pub(super) const CARDS: &str = "og";
/// RFC 9116, section 3.
pub(super) const SECURITY: &str = ".well-known/security.txt";

/// The path of a page below the site's root, as links write it: "en/http/202-vs-403/".
pub(super) fn path(catalogue: &Catalogue, address: Address) -> String {
    let locale = |locale: usize| &catalogue.locales()[locale].locale.tag;
    let family = |family: usize| &catalogue.families()[family];
    match address {
        Address::Comparison { locale: l, family: f, pair } => {
            let Family { slug, codes, .. } = family(f);
            let name = pair_name(&codes[pair.first].slug, &codes[pair.second].slug);
            format!("{}/{slug}/{name}/", locale(l))
        }
        Address::Code { locale: l, family: f, code } => {
            let Family { slug, codes, .. } = family(f);
            format!("{}/{slug}/{}/", locale(l), codes[code].slug)
        }
        Address::Family { locale: l, family: f } => format!("{}/{}/", locale(l), family(f).slug),
        Address::Matrix { locale: l, family: f } => format!("{}/{}/matrix/", locale(l), family(f).slug),
        Address::Search { locale: l } => format!("{}/search.json", locale(l)),
        Address::Home { locale: l } => format!("{}/", locale(l)),
        Address::Chooser => String::new(),
        Address::NotFound => "404.html".to_owned(),
        Address::Robots => "robots.txt".to_owned(),
        Address::SitemapIndex => "sitemap.xml".to_owned(),
        Address::Sitemap { number } => format!("sitemap-{number}.xml"),
        Address::ApiFamily { locale: l, family: f } => {
            format!("{API}/{}/{}.json", locale(l), family(f).slug)
        }
        Address::ApiIndex => format!("{API}/index.json"),
        Address::ApiSchema => format!("{API}/schema.json"),
        Address::Llms => "llms.txt".to_owned(),
        Address::Security => SECURITY.to_owned(),
        Address::Card { family: f, pair } => {
            let Family { slug, codes, .. } = family(f);
            let name = pair_name(&codes[pair.first].slug, &codes[pair.second].slug);
            format!("{CARDS}/{slug}/{name}.png")
        }
    }
}

/// The absolute address of a page.
pub(super) fn url(catalogue: &Catalogue, address: Address) -> String {
    format!("{}{}", catalogue.settings().base.as_str(), path(catalogue, address))
}

/// The address of a page as links within the site write it: the path, from the root of the host.
pub(super) fn link(catalogue: &Catalogue, address: Address) -> String {
    format!("{}{}", catalogue.settings().base.path(), path(catalogue, address))
}

/// The file that a page is written to, below the output's root: "en/http/202-vs-403/index.html".
#[must_use]
pub fn file(site: &Site, address: Address) -> String {
    let mut path = path(&site.catalogue, address);
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
            (1..=site.sitemaps.len()).contains(&number).then_some(Address::Sitemap { number })
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
