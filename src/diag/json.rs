//! Findings for programs: one JSON document, described in `docs/findings.md`.

use serde::Serialize;

use super::position::{Position, extent};
use super::{Finding, Place, Severity, Sources};

/// Of the shape, not of versus: it grows when a field goes away or changes its meaning, not when one is added.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    counts: Counts,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    label: &'a str,
    help: &'a str,
    #[serde(flatten)]
    location: Location<'a>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    location: Location<'a>,
    message: &'a str,
}

/// A stretch of a file; without start and end the file as a whole.
#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Position>,
}

/// The findings as one JSON document, in the order given, with a line feed at its end.
#[must_use]
pub fn json(findings: &[&Finding], sources: &Sources) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let document = Document {
        version: VERSION,
        counts: Counts { errors: count(Severity::Error), warnings: count(Severity::Warning) },
        findings: findings.iter().map(|finding| entry(finding, sources)).collect(),
    };
    super::written(&document)
}

fn entry<'a>(finding: &'a Finding, sources: &Sources) -> Entry<'a> {
    let fault = &finding.fault;
    let related = fault.others.iter();
    Entry {
        rule: finding.rule,
        severity: finding.severity.name(),
        message: &fault.message,
        label: &fault.label,
        help: &fault.help,
        location: location(&fault.place, sources),
        related: related
            .map(|(place, words)| Related { location: location(place, sources), message: words })
            .collect(),
    }
}

fn location<'a>(place: &'a Place, sources: &Sources) -> Location<'a> {
    let (start, end) = extent(place, sources).unzip();
    Location { path: &place.path, start, end }
}
