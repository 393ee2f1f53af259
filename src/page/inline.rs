//! The code inside the pages, by its hashes: what hosts let run under a strict Content-Security-Policy.

use std::collections::BTreeSet;

use super::{KINDS, Make, Scratch, Site, count, nth, render};
use crate::text::inline::inline;
use crate::text::integrity;

/// The hashes of the code inside the pages, each once and in order: `sha256-…`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hashes {
    pub scripts: BTreeSet<String>,
    pub styles: BTreeSet<String>,
}

/// The hashes of the code inside the pages of a site, read from one page of each kind: code that differs from page to page
/// would need a header of its own for each. A page that cannot be rendered has none; that is a finding of its own.
#[must_use]
pub fn hashes(site: &Site) -> Hashes {
    let mut hashes = Hashes::default();
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let kinds = KINDS.iter().filter(|kind| matches!(kind.make, Make::Template(..)) && count(site, kind) > 0);
    for kind in kinds {
        if render(site, nth(site, kind, 0), &mut scratch, &mut out).is_ok() {
            let found = inline(&String::from_utf8_lossy(&out));
            hashes.scripts.extend(found.scripts.iter().map(|code| integrity(code)));
            hashes.styles.extend(found.styles.iter().map(|code| integrity(code)));
        }
    }
    hashes
}
