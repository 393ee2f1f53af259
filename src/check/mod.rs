//! The rules that a site must keep, and the catalogue of a site that keeps them.

mod catalogue;
mod citation;
mod coverage;
mod locales;
mod needs;
mod resolve;
mod rules;
mod state;

pub use catalogue::{Catalogue, Edition, LocaleWords};
pub use coverage::{Count, Coverage, coverage};
pub use needs::{UI_NEEDS, needed};
pub use state::{State, Translation, Translations, translations};

use rayon::prelude::*;

use self::rules::FINDERS;
use crate::diag::{Fault, Place, Report};
use crate::load::Entries;

/// Adds to the report what the rules of these names find.
pub fn find(entries: &Entries, names: &[&str], report: &mut Report) {
    let translations = translations(entries);
    for (name, finds) in FINDERS.iter().filter(|(name, _)| names.contains(name)) {
        report.take(name, finds.all(entries, &translations));
    }
}

/// The catalogue of a site, unless the report has an error; what the rules find is added to the report.
pub fn check(entries: &Entries, edition: Edition, report: &mut Report) -> Option<Catalogue> {
    let translations = translations(entries);
    let found: Vec<Vec<Fault>> =
        FINDERS.par_iter().map(|(_, finds)| finds.all(entries, &translations)).collect();
    for ((name, _), faults) in FINDERS.iter().zip(found) {
        report.take(name, faults);
    }
    if report.has_errors() {
        return None;
    }
    let catalogue = resolve::catalogue(entries, &translations, edition);
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
