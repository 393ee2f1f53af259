//! Which messages are translated: not at all, by a copy, or without need.

use std::cell::LazyCell;

use super::{index, messages, unread};
use crate::check::state::{State, Translations};
use crate::diag::{Fault, Place};
use crate::load::Entries;
use crate::text::did_you_mean;
use crate::text::fluent::SAME_AS_SOURCE;

/// One finding for each locale that lacks messages of the reference. Terms are a locale's own business.
pub(in crate::check::rules) fn untranslated(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let said = index(locale);
        let is_message = |id: &&str| !id.starts_with('-');
        let unread = LazyCell::new(|| unread(locale));
        let (mut all, mut lacking, mut files) = (0, 0, Vec::new());
        for file in &reference.words {
            let ids = file.fluent.messages.iter().map(|message| message.id.as_str()).filter(is_message);
            let missing = ids.clone().filter(|id| !said.contains_key(id) && !unread.contains(id)).count();
            all += ids.count();
            lacking += missing;
            if missing > 0 {
                let name = file.path.rsplit_once(&format!("{}/", reference.tag)).map_or("", |(_, name)| name);
                files.push(format!("{missing} of `{name}`"));
            }
        }
        if lacking > 0 {
            let verb = if lacking == 1 { "is" } else { "are" };
            let text = format!("{lacking} of {all} messages {verb} not translated into `{}`", locale.tag);
            let place = Place::file(&format!("locales/{}", locale.tag));
            faults.push(Fault::new(place, text).help(format!("they fall back: {}", files.join(", "))));
        }
    }
    faults
}

/// Messages that the reference does not have: nothing says them.
pub(in crate::check::rules) fn obsolete_message(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let originals = index(reference);
    let unread = LazyCell::new(|| unread(reference));
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let own = index(locale);
        let lacking: Vec<&str> = originals.keys().copied().filter(|id| !own.contains_key(id)).collect();
        let is_message =
            |id: &str| !id.starts_with('-') && !originals.contains_key(id) && !unread.contains(id);
        for (file, message) in messages(locale).filter(|(_, message)| is_message(&message.id)) {
            let text =
                format!("`{}` has no message `{}` that this could translate", reference.tag, message.id);
            let guess = did_you_mean(&message.id, lacking.iter().copied());
            let help = if guess.is_empty() {
                format!("nothing says it; `versus locale prune {}` puts it away", locale.tag)
            } else {
                guess
            };
            faults.push(Fault::new(file.at(&message.span), text).help(help));
        }
    }
    faults
}

/// Messages that say letter for letter what the original says, in words, and are not marked as meant.
pub(in crate::check::rules) fn untranslated_copy(_: &Entries, translations: &Translations<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (tag, translations) in translations {
        let copies = translations.iter().filter(|one| one.state == State::SameAsReference);
        faults.extend(copies.filter_map(|copy| {
            let text = format!("`{}` in `{tag}` is a copy of the original", copy.id);
            let help =
                format!("translate it; if it is the same in `{tag}`, write `# {SAME_AS_SOURCE}` above it");
            Some(Fault::new(copy.own.clone()?, text).see(copy.original.clone(), "the original").help(help))
        }));
    }
    faults
}
