//! `versus coverage`: how far the translations are, in the form that was asked for.

use std::path::Path;

use super::arguments::CoverageFormat;
use super::{Failure, output};
use crate::coverage::{self, Survey, survey};
use crate::load;
use crate::text::did_you_mean;

pub(super) fn coverage(root: &Path, format: CoverageFormat, tags: &[String]) -> Result<(), Failure> {
    let sources = load::read(root)?;
    let mut survey = survey(&sources).map_err(|report| {
        output::findings(&report, &sources);
        Failure::Findings
    })?;
    for tag in tags {
        known(tag, &survey)?;
    }
    if !tags.is_empty() {
        survey.locales.retain(|locale| tags.contains(&locale.language.tag));
    }
    let text = match format {
        CoverageFormat::Table => coverage::table(&survey),
        CoverageFormat::Json => coverage::json(&survey),
        CoverageFormat::Markdown => coverage::markdown(&survey),
        CoverageFormat::Html => coverage::html(&survey)?,
    };
    output::document(&text).map_err(Failure::Output)
}

/// Fails where the tag is none of the locales that are measured.
fn known(tag: &str, survey: &Survey) -> Result<(), Failure> {
    let mut tags = survey.locales.iter().map(|locale| locale.language.tag.as_str());
    if tags.clone().any(|known| known == tag) {
        return Ok(());
    }
    if tag == survey.reference.tag {
        return Err(Failure::Call(format!("`{tag}` is the locale that the others are measured against")));
    }
    let guess = did_you_mean(tag, tags.clone());
    let help = match (guess.is_empty(), tags.next()) {
        (false, _) => guess,
        (true, None) => format!("`{}` is the only one", survey.reference.tag),
        (true, Some(first)) => {
            let rest = tags.fold(String::new(), |rest, tag| rest + ", " + tag);
            format!("`locales` has {first}{rest}")
        }
    };
    Err(Failure::UnknownLocale { tag: tag.to_owned(), help })
}
