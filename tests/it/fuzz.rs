//! Whatever stands in a file or in an address: what reads it neither panics nor takes for ever, and says where a fault is.
//!
//! A reader is a file here: those of content and words, that of addresses. `seeded.rs` breaks whole sites and looks at the
//! forms of the findings.

mod addresses;
mod bombs;
mod texts;

use versus::diag::{Report, Sources};
use versus::load::{self, Entries};

/// A file of each format that can hold anything, and the texts of other files beside it.
const YAML: [&str; 6] = [
    "content/site.yaml",
    "content/tea/family.yaml",
    "content/tea/codes.yaml",
    "content/tea/pairs.yaml",
    "locales/glossary.yaml",
    "locales/en/locale.yaml",
];
const FLUENT: &str = "locales/en/ui.ftl";

/// What one file says by itself, and what is found in it. What is missing beside it does not matter.
fn read(path: &str, text: &str) -> (Entries, Report, Sources) {
    let mut sources = Sources::default();
    sources.add_text(path, text);
    let mut report = Report::default();
    let entries = load::parse(&sources, &mut report);
    (entries, report, sources)
}

/// What is found in a file, each with its rule, after a look at whether it points into the file.
fn found(path: &str, report: &Report, sources: &Sources) -> Vec<(&'static str, String)> {
    let text = sources.text(path).map_or("", |text| text);
    let findings = report.sorted().into_iter().filter(|finding| *finding.fault.place.path == *path);
    findings
        .map(|finding| {
            let others = finding.fault.others.iter().map(|(place, _)| place);
            for place in [&finding.fault.place].into_iter().chain(others) {
                assert!(
                    text.get(place.span.clone()).is_some(),
                    "{} points at {place:?} of {} bytes",
                    finding.rule,
                    text.len()
                );
            }
            (finding.rule, finding.fault.message.clone())
        })
        .collect()
}
