//! Rules about the age of translations.

use crate::check::ground::{Ground, Words};
use crate::check::state::{Standing, State};
use crate::diag::{Fault, Place};

/// Translations of a text that the reference has reworded since.
pub(super) fn stale(_: &Ground<'_>, words: &Words<'_>, standings: &[Standing<'_>]) -> Vec<Fault> {
    let tag = &words.locale.tag;
    let stale = standings.iter().filter(|standing| standing.state == State::Stale);
    let faults = stale.filter_map(|standing| {
        let id = standing.original.id;
        let message = format!("`{tag}` translates an older text of `{id}`");
        let help =
            format!("compare it with the text as it is now, then run `versus locale accept {tag} {id}`");
        let fault = Fault::new(standing.own?.place(), message);
        Some(fault.see(standing.original.place(), "the text as it is now").help(help))
    });
    faults.collect()
}

/// One finding for each locale whose lock does not say what some translations were made from. A lock that cannot be
/// read has been reported.
pub(super) fn unrecorded(_: &Ground<'_>, words: &Words<'_>, standings: &[Standing<'_>]) -> Vec<Fault> {
    let (tag, lock) = (&words.locale.tag, words.locale.lock.as_ref());
    let done = standings.iter().filter(|standing| standing.state != State::Missing);
    let unrecorded = done.filter(|standing| standing.recorded.is_none()).count();
    if unrecorded == 0 || lock.is_some_and(|lock| !lock.value.faults.is_empty()) {
        return vec![];
    }
    let path = format!("locales/{tag}/l10n.lock");
    let have = if unrecorded == 1 { "translation has" } else { "translations have" };
    let message = format!("{unrecorded} {have} no line in `{path}`");
    vec![Fault::new(Place::file(&path), message).help(format!(
        "run `versus locale sync {tag}`: changes of the English text will be noticed from then on"
    ))]
}
