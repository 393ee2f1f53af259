//! What crawlers may read: everything. And where the sitemaps are.

use super::{Kind, Make, Site, one};
use crate::model::Address;

pub(super) const KIND: Kind =
    Kind { name: "robots", count: one, nth: |_, _| Address::Robots, make: Make::Text(write) };

fn write(site: &Site, _address: Address, out: &mut Vec<u8>) {
    let sitemap = site.url(Address::SitemapIndex);
    out.extend_from_slice(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").as_bytes());
}
