//! Findings: what is wrong or doubtful in a site's files, where, and how to mend it.

mod encoding;
mod explain;
mod github;
mod human;
mod json;
mod position;
mod rules;
mod sarif;
mod sources;
mod uri;

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

pub use encoding::Decoded;
pub use explain::{Explanation, explain, explanation, overview};
pub use github::github;
pub use human::{Color, human};
pub use json::json;
pub use position::locus;
pub use rules::{RULES, Rule, rule};
pub use sarif::sarif;
pub use sources::{Oddity, Sources};
pub use uri::{plain, uri};

/// How grave a finding is. An error stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// A stretch of a file, in bytes; `0..0` is the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub path: Arc<str>,
    pub span: Range<usize>,
}

/// What a rule finds at a place, before the rule puts its name to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: Place,
    /// What is wrong: lower case, no full stop, the fault in backticks.
    pub message: String,
    /// What stands beside the underlined text.
    pub label: String,
    /// Other places that explain it, each with its words.
    pub others: Vec<(Place, String)>,
    /// How to mend it.
    pub help: String,
}

/// Something wrong or doubtful, under the name of the rule that found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub rule: &'static str,
    pub fault: Fault,
}

/// Everything found in one run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Severity {
    /// Its name in every form of findings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Place {
    /// A stretch of a file.
    #[must_use]
    pub fn new(path: &Arc<str>, span: Range<usize>) -> Self {
        Self { path: Arc::clone(path), span }
    }

    /// A file that is missing, or a file as a whole.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self { path: path.into(), span: 0..0 }
    }

    /// Whether this is a file rather than a stretch of one.
    #[must_use]
    pub fn is_whole_file(&self) -> bool {
        self.span == (0..0)
    }
}

impl Fault {
    /// A fault at a place, still without label and help.
    #[must_use]
    pub fn new(place: Place, message: String) -> Self {
        Self { place, message, label: String::new(), others: Vec::new(), help: String::new() }
    }

    /// The files that it points into.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        [&self.place].into_iter().chain(self.others.iter().map(|(place, _)| place)).map(|place| &*place.path)
    }

    /// The same fault with words beside the underlined text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same fault with a second place that explains it.
    #[must_use]
    pub fn see(mut self, place: Place, words: impl Into<String>) -> Self {
        self.others.push((place, words.into()));
        self
    }

    /// The same fault with a way to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

impl Report {
    /// Takes in who breaks the rule of this name.
    pub fn take(&mut self, name: &'static str, faults: impl IntoIterator<Item = Fault>) {
        let severity = rule(name).map_or(Severity::Error, |rule| rule.severity);
        self.findings.extend(faults.into_iter().map(|fault| Finding { severity, rule: name, fault }));
    }

    /// Takes in what was found elsewhere.
    pub fn append(&mut self, other: Self) {
        self.findings.extend(other.findings);
    }

    /// Makes errors of the findings that `is_denied` picks.
    pub fn deny(&mut self, is_denied: impl Fn(&Finding) -> bool) {
        for finding in self.findings.iter_mut().filter(|finding| is_denied(finding)) {
            finding.severity = Severity::Error;
        }
    }

    /// Drops the findings that `is_kept` does not pick.
    pub fn keep(&mut self, is_kept: impl Fn(&Finding) -> bool) {
        self.findings.retain(is_kept);
    }

    /// Whether anything found stops the build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The findings in files of these paths only.
    #[must_use]
    pub fn about(&self, is_concerned: impl Fn(&str) -> bool) -> Self {
        let concerned = self.findings.iter().filter(|finding| is_concerned(&finding.fault.place.path));
        Self { findings: concerned.cloned().collect() }
    }

    /// How many findings of this severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|finding| finding.severity == severity).count()
    }

    /// All findings, each once, by file, place, rule and message.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Finding> {
        let mut findings: Vec<&Finding> = self.findings.iter().collect();
        findings.sort_by(|a, b| key(a).cmp(&key(b)));
        findings.dedup();
        findings
    }
}

/// A document for programs, indented, with a line feed at its end.
fn written(document: &impl Serialize) -> String {
    // Texts, numbers and lists of our own: nothing in them that JSON cannot say.
    serde_json::to_string_pretty(document).map_or_else(|_| String::new(), |text| text + "\n")
}

fn key(finding: &Finding) -> (&str, usize, usize, &str, &str) {
    let Place { path, span } = &finding.fault.place;
    (path, span.start, span.end, finding.rule, &finding.fault.message)
}
