//! Citations: `rfc9110#15.5.4` is section 15.5.4 of the source `rfc9110`.

use crate::load::FamilyFile;
use crate::model::Citation;

/// Why a citation leads nowhere.
pub(super) struct CitationFault {
    pub message: String,
    pub help: String,
}

/// The place that `rfc9110#15.5.4` names.
///
/// # Errors
/// If the family has no such source, or a section is named where the source has none, or the other way round.
pub(super) fn citation(written: &str, family: &FamilyFile) -> Result<Citation, CitationFault> {
    let (id, section) = match written.split_once('#') {
        Some((id, section)) => (id, Some(section)),
        None => (written, None),
    };
    let known = || family.sources.0.iter().map(|(id, _)| id.value.as_str());
    let Some(source) = known().position(|known| known == id) else {
        let list = known().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        return Err(CitationFault {
            message: format!("unknown source `{id}`"),
            help: format!("`family.yaml` has {list}"),
        });
    };
    let wants_section = family.sources.0[source].1.url.value.contains("{section}");
    let fault = |message: String, help: String| Err(CitationFault { message, help });
    match section {
        None if wants_section => fault(format!("`{written}` names no section"), format!("write `{id}#1.2`")),
        Some(_) if !wants_section => fault(
            format!("`{id}` has no sections to cite"),
            format!("write `{id}`, or put {{section}} into its url"),
        ),
        Some(section) if !is_section(section) => fault(
            format!("`{section}` does not look like a section"),
            "digits, letters, dots, dashes and underscores only".to_owned(),
        ),
        section => Ok(Citation { source, section: section.map(str::to_owned) }),
    }
}

fn is_section(section: &str) -> bool {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || ".-_".contains(character);
    !section.is_empty() && section.chars().all(is_plain)
}
