//! `versus locale fmt`: Fluent files in canonical form.

use super::edits::{Outcome, Refusal, lossy};
use super::ground::Ground;
use crate::diag::Sources;
use crate::text::fluent::{canonical, digests};

/// The Fluent files of these locales, or of all, in canonical form.
///
/// # Errors
/// If a locale is unknown, or one of its files cannot be read.
pub fn fmt(sources: &Sources, tags: &[String]) -> Result<Outcome, Refusal> {
    let ground = Ground::open(sources)?;
    let locales = ground.locales(tags)?;
    ground.readable(&locales.iter().map(|locale| locale.tag.as_str()).collect::<Vec<_>>())?;
    let mut outcome = Outcome::default();
    for file in locales.iter().flat_map(|locale| &locale.words) {
        let text = canonical(&file.text).filter(|text| digests(text) == digests(&file.text));
        let text = text.ok_or_else(|| lossy(&file.path))?;
        outcome.put(sources, &file.path, text, "formatted");
    }
    outcome.checked()
}
