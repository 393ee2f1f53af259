//! Findings as SARIF 2.1.0, which code scanning and editors read.

use serde::Serialize;

use super::position::extent;
use super::{Finding, Place, RULES, Rule, Sources, explanation, uri};

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// The findings as one SARIF document, in the order given. `folder` is where the site stands in the repository, empty or
/// with a slash at its end, since readers look for files from there.
#[must_use]
pub fn sarif(findings: &[&Finding], sources: &Sources, folder: &str) -> String {
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        rules: RULES.iter().map(descriptor).collect(),
    };
    super::written(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver },
            column_kind: "unicodeCodePoints",
            results: findings.iter().map(|finding| outcome(finding, sources, folder)).collect(),
        }],
    })
}

fn descriptor(rule: &Rule) -> Descriptor {
    let explanation = explanation(rule);
    Descriptor {
        id: rule.name,
        short_description: message(&explanation.summary()),
        full_description: message(explanation.meaning),
        help: message(&explanation.plain()),
        default_configuration: Configuration { level: rule.severity.name() },
    }
}

fn outcome<'a>(finding: &'a Finding, sources: &Sources, folder: &str) -> Outcome<'a> {
    let fault = &finding.fault;
    let help = if fault.help.is_empty() { String::new() } else { format!("\n{}", fault.help) };
    let related = fault.others.iter();
    Outcome {
        rule_id: finding.rule,
        rule_index: RULES.iter().position(|rule| rule.name == finding.rule),
        level: finding.severity.name(),
        message: message(&format!("{}{help}", fault.message)),
        locations: [location(&fault.place, &fault.label, sources, folder)],
        related_locations: related.map(|(place, words)| location(place, words, sources, folder)).collect(),
    }
}

fn location(place: &Place, words: &str, sources: &Sources, folder: &str) -> Location {
    let path = format!("{folder}{}", place.path);
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(&path) },
            region: extent(place, sources).map(|(start, end)| Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.line,
                end_column: end.column,
            }),
        },
        message: (!words.is_empty()).then(|| message(words)),
    }
}

/// A message string: braces stand doubled in it (SARIF 2.1.0, section 3.11.5), since single ones are placeholders.
fn message(text: &str) -> Message {
    Message { text: text.replace('{', "{{").replace('}', "}}") }
}
