//! The word that somebody probably meant.

/// A question that names the candidate nearest to what was written; empty where none is near.
#[must_use]
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let allowed = (written.chars().count() / 4).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, _)| (1..=allowed).contains(distance))
        .min()
        .map_or_else(String::new, |(_, candidate)| format!("did you mean `{candidate}`?"))
}
