//! Speculation rules: a browser that knows them fetches a page of this site when a reader is about to open it.
//!
//! Pages name the file in a header (<https://html.spec.whatwg.org/#the-speculation-rules-header>), so only hosts that can
//! send headers have it. The page is fetched, not run: nothing is counted, played or changed by a visit that does not happen.

use serde_json::json;

use super::{HostFile, base, text_file};
use crate::page::Site;

pub(super) const FILE: &str = "speculation-rules.json";

/// The one type that browsers take the file by.
pub const MIME: &str = "application/speculationrules+json";

/// The file. Links to pages of this site count, which all end in a slash, and no others on the same host.
#[must_use]
pub fn file(site: &Site) -> HostFile {
    let base = base(site);
    let pages = json!({ "or": [{ "href_matches": base }, { "href_matches": format!("{base}*/") }] });
    let rules = json!({ "prefetch": [{ "where": pages, "eagerness": "moderate" }] });
    text_file(FILE, format!("{rules:#}\n"))
}
