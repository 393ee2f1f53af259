//! What keeps a site from being shown, as browsers show it.

use serde::Serialize;

use crate::diag::{Color, Finding, Report, Severity, Sources, human, locus};
use crate::load::ReadError;

/// More would only be scrolled past.
const MOST: usize = 20;

/// What keeps a site from being shown: errors, the first of them with all they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Trouble {
    pub findings: Vec<Shown>,
    /// How many there are besides.
    pub more: usize,
}

/// An error as the terminal shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shown {
    /// `path:line:column`, or a path.
    pub place: String,
    pub text: String,
}

impl Trouble {
    /// The errors of a report; nothing where it has none.
    pub(super) fn of(report: &Report, sources: &Sources) -> Option<Self> {
        let all = report.sorted();
        let errors: Vec<&Finding> =
            all.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
        let shown = |finding: &&Finding| Shown {
            place: locus(&finding.fault.place, sources),
            text: human(&[finding], sources, Color::Plain).trim_end().to_owned(),
        };
        let findings = errors.iter().take(MOST).map(shown).collect();
        (!errors.is_empty()).then(|| Self { findings, more: errors.len().saturating_sub(MOST) })
    }

    /// A file that cannot be read.
    pub(super) fn unreadable(error: &ReadError) -> Self {
        let text = format!("error: {error}");
        Self { findings: vec![Shown { place: String::new(), text }], more: 0 }
    }
}
