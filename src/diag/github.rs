//! Findings as annotations of GitHub Actions: workflow commands, one per line.

use super::position::extent;
use super::{Finding, Severity, Sources};

/// GitHub shows this many annotations of a level per step and drops the rest.
const SHOWN: usize = 10;

/// The first findings of each severity, errors first, as workflow commands. `folder` is where the site stands in the
/// repository, empty or with a slash at its end, since GitHub looks for files from there.
#[must_use]
pub fn github(findings: &[&Finding], sources: &Sources, folder: &str) -> String {
    [Severity::Error, Severity::Warning]
        .into_iter()
        .flat_map(|severity| findings.iter().filter(move |finding| finding.severity == severity).take(SHOWN))
        .map(|finding| annotation(finding, sources, folder))
        .collect()
}

fn annotation(finding: &Finding, sources: &Sources, folder: &str) -> String {
    let fault = &finding.fault;
    let mut properties = vec![("file", format!("{folder}{}", fault.place.path))];
    if let Some((start, end)) = extent(&fault.place, sources) {
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        // The runner refuses columns of an annotation that spans lines.
        if start.line == end.line {
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.to_string()));
        }
    }
    properties.push(("title", finding.rule.to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
    let lines = [fault.message.as_str(), &fault.help].map(data);
    let message = lines.iter().filter(|line| !line.is_empty()).map(String::as_str).collect::<Vec<_>>();
    format!("::{} {}::{}\n", finding.severity.name(), properties.join(","), message.join("%0A"))
}

/// The escapes of `@actions/core` for a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes of `@actions/core` for a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
