//! The rules that a site must keep, and the catalogue of a site that keeps them.

mod before;
mod catalogue;
mod citation;
mod content;
mod coverage;
mod glossary;
mod ground;
mod index;
mod judge;
mod key;
mod locales;
mod needs;
mod resolve;
mod rules;
mod running;
mod state;
mod text;
mod translated;

pub use before::FoundBefore;
pub use catalogue::{Catalogue, Edition, LocaleWords};
pub use coverage::{Count, Coverage, coverage};
pub use locales::reserved_tag;
pub use needs::{UI_NEEDS, needed};
pub use state::{State, Translation, Translations, translations};

use std::sync::Arc;

use self::before::Recall;
use self::content::Content;
use self::ground::Ground;
use self::judge::{Pieces, advance, faults, judge};
use crate::diag::{Fault, Place, Report};
use crate::load::Entries;

/// Adds to the report what the rules of these names find.
pub fn find(entries: &Entries, names: &[&str], report: &mut Report) {
    let ground = Ground::new(entries, Arc::new(Content::new(entries)));
    let pieces = judge(&ground, &Recall::nothing(), &|name| names.contains(&name));
    for (name, fault) in faults(&pieces) {
        report.take(name, [fault]);
    }
}

/// The catalogue of a site, unless the report has an error; what the rules find is added to the report.
pub fn check(entries: &Entries, edition: Edition, report: &mut Report) -> Option<Catalogue> {
    let ground = Ground::new(entries, Arc::new(Content::new(entries)));
    let recall = Recall::nothing();
    let pieces = judge(&ground, &recall, &|_| true);
    conclude(&ground, &recall, &pieces, edition, report)
}

/// The same, where `before` remembers what was found in other states of the site. It then remembers what was found in this one, and
/// in no others.
pub fn check_after(
    entries: &Entries,
    edition: Edition,
    before: &FoundBefore,
    report: &mut Report,
) -> Option<Catalogue> {
    let found = before.take();
    let content = found.content(entries);
    let ground = Ground::new(entries, Arc::clone(&content.1));
    let recall = Recall::new(&found, content, &ground);
    let pieces = judge(&ground, &recall, &|_| true);
    let catalogue = conclude(&ground, &recall, &pieces, edition, report);
    before.put(recall.found(&ground, pieces));
    catalogue
}

fn conclude(
    ground: &Ground<'_>,
    recall: &Recall<'_>,
    pieces: &Pieces,
    edition: Edition,
    report: &mut Report,
) -> Option<Catalogue> {
    for (name, fault) in faults(pieces) {
        report.take(name, [fault]);
    }
    if report.has_errors() {
        return None;
    }
    let catalogue = resolve::catalogue(ground.entries, &advance(ground, pieces), recall, edition);
    if catalogue.is_none() {
        report.take("unresolved", [unresolved()]);
    }
    catalogue
}

/// That a rule is missing: what cannot be put together must have been found.
pub fn unresolved() -> Fault {
    Fault::new(
        Place::file("content/site.yaml"),
        "the site keeps every rule and still cannot be put together".to_owned(),
    )
    .help("this is a fault of versus; please report it with the site's files")
}
