//! Rules about the age of translations.

use crate::check::state::{State, Translations};
use crate::diag::{Fault, Place};
use crate::load::Entries;

/// Translations of a text that the reference has reworded since.
pub(super) fn stale(_: &Entries, translations: &Translations<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (tag, translations) in translations {
        for translation in translations.iter().filter(|translation| translation.state == State::Stale) {
            let (Some(own), id) = (translation.own.clone(), &translation.id) else { continue };
            let message = format!("`{tag}` translates an older text of `{id}`");
            let help =
                format!("compare it with the text as it is now, then run `versus locale accept {tag} {id}`");
            faults.push(
                Fault::new(own, message)
                    .see(translation.original.clone(), "the text as it is now")
                    .help(help),
            );
        }
    }
    faults
}

/// One finding for each locale whose lock does not say what some translations were made from. A lock that cannot be
/// read has been reported.
pub(super) fn unrecorded(entries: &Entries, translations: &Translations<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (tag, translations) in translations {
        let entry = entries.locales.iter().find(|locale| locale.tag == *tag);
        let lock = entry.and_then(|entry| entry.lock.as_ref());
        let done = translations.iter().filter(|translation| translation.state != State::Missing);
        let unrecorded = done.filter(|translation| translation.recorded.is_none()).count();
        if unrecorded > 0 && lock.is_none_or(|lock| lock.value.faults.is_empty()) {
            let path = format!("locales/{tag}/l10n.lock");
            let have = if unrecorded == 1 { "translation has" } else { "translations have" };
            let message = format!("{unrecorded} {have} no line in `{path}`");
            faults.push(Fault::new(Place::file(&path), message).help(format!(
                "run `versus locale sync {tag}`: changes of the English text will be noticed from then on"
            )));
        }
    }
    faults
}
