//! A look at one page of each kind: the code inside it, by its hashes, which hosts let run under a strict
//! Content-Security-Policy; and whether its template can be rendered.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{KINDS, Kind, Make, Scratch, Site, count, specimen};
use crate::diag::Fault;
use crate::text::inline::inline;
use crate::text::integrity;

/// The hashes of the code inside the pages, each once and in order: `sha256-…`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hashes {
    pub scripts: BTreeSet<String>,
    pub styles: BTreeSet<String>,
}

/// What one page of each kind shows.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Of the code inside the pages: code that differs from page to page would need a header of its own for each. A page that
    /// cannot be rendered has none.
    pub hashes: Hashes,
    /// What templates try and cannot do.
    pub faults: Vec<Fault>,
}

/// A look at a specimen of each kind of page that a template makes.
#[must_use]
pub fn look(site: &Site) -> &Look {
    site.look.get_or_init(|| look_at(site))
}

fn look_at(site: &Site) -> Look {
    let kinds = KINDS.par_iter().filter(|kind| is_of_template(kind) && count(site, kind) > 0);
    let looks: Vec<Look> = kinds.map(|kind| of_kind(site, kind)).collect();
    let mut all = Look::default();
    for look in looks {
        all.hashes.scripts.extend(look.hashes.scripts);
        all.hashes.styles.extend(look.hashes.styles);
        all.faults.extend(look.faults);
    }
    all
}

fn is_of_template(kind: &Kind) -> bool {
    matches!(kind.make, Make::Template(..) | Make::Spliced(..))
}

fn of_kind(site: &Site, kind: &Kind) -> Look {
    let mut out = Vec::new();
    if let Err(error) = specimen(site, kind, &mut Scratch::default(), &mut out) {
        return Look { faults: vec![error.fault(&site.sources)], ..Look::default() };
    }
    let found = inline(&String::from_utf8_lossy(&out));
    let hashes = |codes: &[String]| codes.iter().map(|code| integrity(code)).collect();
    let hashes = Hashes { scripts: hashes(&found.scripts), styles: hashes(&found.styles) };
    Look { hashes, faults: Vec::new() }
}
