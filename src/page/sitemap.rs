//! Sitemaps: the pages that search engines may list, by locale, split by the limits of the protocol.
//!
//! The limits are those of <https://www.sitemaps.org/protocol.html>: 50,000 addresses and 50 MB a file. Languages are
//! not linked here but in the head of each page.

use rayon::prelude::*;

use super::{KINDS, Kind, Make, Site, count, nth, one};
use crate::model::{Address, Date};
use crate::text::html::escape;

pub(super) const INDEX: Kind = Kind {
    name: "sitemap-index",
    count: one,
    nth: |_, _| Address::SitemapIndex,
    make: Make::Text(write_index),
};

pub(super) const KIND: Kind = Kind {
    name: "sitemap",
    count: |site| site.sitemaps().len(),
    nth: |_, n| Address::Sitemap { number: n + 1 },
    make: Make::Text(write),
};

/// Where a sitemap begins: at a page of a locale, counted over all kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Start {
    locale: usize,
    page: usize,
    /// The last day on which anything in the sitemap was gone over.
    modified: Option<Date>,
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const MOST_ENTRIES: usize = 50_000;
/// Below 50 MB by more than the frame around the entries takes.
const MOST_BYTES: usize = 49_000_000;
/// With no longer an address of the site, as many entries as there may be have fewer bytes than they may have: an entry then
/// has no more than six times this, of escapes, and 400 bytes of tags, slugs and a date.
const LONGEST_BASE: usize = 96;

/// Where each sitemap of a site begins. A locale without indexable pages has none.
pub(super) fn starts(site: &Site) -> Vec<Start> {
    let worth_it = worth_it(site);
    let locales = (0..site.catalogue.locales().len()).into_par_iter();
    locales.flat_map_iter(|locale| starts_of(site, locale, &worth_it)).collect()
}

fn starts_of(site: &Site, locale: usize, worth_it: &[(usize, Address)]) -> Vec<Start> {
    let mut starts: Vec<Start> = Vec::new();
    let (mut entries, mut bytes) = (0, 0);
    let are_short = site.catalogue.settings().base.as_str().len() <= LONGEST_BASE;
    for &(page, address) in worth_it {
        let Some(address) = indexed(site, locale, address) else { continue };
        let modified = site.modified(address);
        let length = if are_short { 0 } else { entry(site, address).len() };
        match starts.last_mut() {
            Some(start) if entries < MOST_ENTRIES && bytes + length <= MOST_BYTES => {
                if start.modified.as_ref() < modified {
                    start.modified = modified.cloned();
                }
            }
            _ => {
                starts.push(Start { locale, page, modified: modified.cloned() });
                (entries, bytes) = (0, 0);
            }
        }
        entries += 1;
        bytes += length;
    }
    starts
}

/// The pages that have enough to say, in the first locale, each with its number.
fn worth_it(site: &Site) -> Vec<(usize, Address)> {
    let mut all = Vec::new();
    let mut first = 0;
    for (kind, pages) in kinds(site) {
        let numbered = (0..pages).into_par_iter().map(|n| (first + n, nth(site, kind, n)));
        all.par_extend(numbered.filter(|(_, address)| site.is_worth_it(*address)));
        first += pages;
    }
    all
}

fn write_index(site: &Site, _address: Address, out: &mut Vec<u8>) {
    out.extend_from_slice(format!("{XML}<sitemapindex xmlns=\"{NAMESPACE}\">\n").as_bytes());
    for (number, start) in (1..).zip(site.sitemaps()) {
        let url = escape(&site.url(Address::Sitemap { number }));
        let modified = last_modified(start.modified.as_ref());
        out.extend_from_slice(format!("<sitemap><loc>{url}</loc>{modified}</sitemap>\n").as_bytes());
    }
    out.extend_from_slice(b"</sitemapindex>\n");
}

fn write(site: &Site, address: Address, out: &mut Vec<u8>) {
    let Address::Sitemap { number } = address else { return };
    let start = &site.sitemaps()[number - 1];
    let end = site.sitemaps().get(number).filter(|next| next.locale == start.locale);
    out.extend_from_slice(format!("{XML}<urlset xmlns=\"{NAMESPACE}\">\n").as_bytes());
    for (page, address) in indexable(site, start.locale, start.page) {
        if end.is_some_and(|end| page >= end.page) {
            break;
        }
        out.extend_from_slice(entry(site, address).as_bytes());
    }
    out.extend_from_slice(b"</urlset>\n");
}

fn entry(site: &Site, address: Address) -> String {
    let modified = last_modified(site.modified(address));
    format!("<url><loc>{}</loc>{modified}</url>\n", escape(&site.url(address)))
}

/// The day, from content, as an element; nothing if content has none.
fn last_modified(day: Option<&Date>) -> String {
    day.map_or_else(String::new, |day| format!("<lastmod>{}</lastmod>", escape(&day.iso)))
}

/// The pages of a locale that search engines may list, from page number `first` on, each with its number.
fn indexable(site: &Site, locale: usize, first: usize) -> impl Iterator<Item = (usize, Address)> {
    let pages = kinds(site).flat_map(|(kind, pages)| (0..pages).map(|n| nth(site, kind, n)));
    let from = pages.enumerate().skip(first).filter(|(_, address)| site.is_worth_it(*address));
    from.filter_map(move |(page, address)| Some((page, indexed(site, locale, address)?)))
}

/// The kinds, and how many pages each has in a locale. The sitemaps themselves are counted only once they are known, and have no
/// locale.
fn kinds(site: &Site) -> impl Iterator<Item = (&'static Kind, usize)> {
    KINDS.iter().map(|&kind| (kind, if kind.name == KIND.name { 0 } else { count(site, kind) }))
}

/// The page in a locale, if it is worth it and search engines may list it there. The page that has no locale counts to the
/// default one.
fn indexed(site: &Site, locale: usize, address: Address) -> Option<Address> {
    let address = address.in_locale(locale);
    let is_here = address.locale().is_some() || locale == site.catalogue.default_locale();
    (is_here && site.may_be_indexed(address)).then_some(address)
}
