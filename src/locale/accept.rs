//! `versus locale accept`: translations are up to date, says somebody who has compared them.

use std::collections::BTreeMap;

use super::edits::{Outcome, Refusal};
use super::ground::Ground;
use crate::check::{State, Translation, translations};
use crate::diag::Sources;
use crate::text::{Digest, did_you_mean, lock};

/// The lock of a locale that says of these translations, or of all, that they were made from the reference as it is now.
///
/// # Errors
/// If the locale or a translation is unknown, or a file of the locale or of the reference cannot be read.
pub fn accept(sources: &Sources, tag: &str, ids: &[String]) -> Result<Outcome, Refusal> {
    let ground = Ground::open(sources)?;
    ground.translations(&[tag.to_owned()])?;
    let done = done(&ground, tag);
    let known = |id: &str| done.iter().any(|translation| translation.id == id);
    let unknown: Vec<String> = ids
        .iter()
        .filter(|id| !known(id))
        .map(|id| {
            let guess = did_you_mean(id, done.iter().map(|translation| translation.id.as_str()));
            format!("`{tag}` has no translation `{id}`; {guess}").trim_end_matches("; ").to_owned()
        })
        .collect();
    if !unknown.is_empty() {
        return Err(Refusal::Call(unknown.join("\n")));
    }
    let mut lines = BTreeMap::new();
    let mut outcome = Outcome::default();
    for translation in done {
        if !ids.is_empty() && !ids.contains(&translation.id) {
            lines.extend(translation.recorded.map(|digest| (translation.id, digest)));
            continue;
        }
        if translation.recorded.is_some_and(|digest| digest != translation.current) {
            outcome.said.push(format!("accepted `{}`", translation.id));
        }
        lines.insert(translation.id, translation.current);
    }
    put_lock(&mut outcome, &ground, tag, &lines);
    Ok(outcome)
}

/// What a locale has translated.
pub(super) fn done(ground: &Ground<'_>, tag: &str) -> Vec<Translation> {
    let mut done = translations(&ground.entries).remove(tag).unwrap_or_default();
    done.retain(|translation| translation.state != State::Missing);
    done
}

/// The lines of a locale's lock.
pub(super) fn lock_lines(ground: &Ground<'_>, tag: &str) -> BTreeMap<String, Digest> {
    let lock = ground.locale(tag).and_then(|locale| locale.lock.as_ref());
    lock.map(|lock| lock.value.lines.clone()).unwrap_or_default()
}

/// Notes the lock of a locale with these lines.
pub(super) fn put_lock(
    outcome: &mut Outcome,
    ground: &Ground<'_>,
    tag: &str,
    lines: &BTreeMap<String, Digest>,
) {
    let comments = ground.locale(tag).and_then(|locale| locale.lock.as_ref());
    let comments = comments.map_or(&[][..], |lock| &lock.value.comments);
    let before = lock_lines(ground, tag);
    let count = lines.iter().filter(|(id, digest)| before.get(*id) != Some(digest)).count();
    let gone = before.keys().filter(|id| !lines.contains_key(*id)).count();
    let what = match (count, gone) {
        (count, 0) => format!("{count} recorded"),
        (count, gone) => format!("{count} recorded, {gone} dropped"),
    };
    outcome.put(ground.sources, &format!("locales/{tag}/l10n.lock"), lock::write(lines, comments), what);
}
