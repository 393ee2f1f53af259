//! Which messages are translated: not at all, by a copy, or without need.

use super::{index, messages, reference, translations};
use crate::diag::{Fault, Place};
use crate::load::Entries;
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message};

/// The comment by which a translator says that a copy of the original is meant.
const SAME: &str = "same-as-source";

/// One finding for each locale that lacks messages of the reference. Terms are a locale's own business.
pub(in crate::check::rules) fn untranslated(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = reference(entries) else { return vec![] };
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let said = index(locale);
        let is_message = |id: &&str| !id.starts_with('-');
        let (mut all, mut lacking, mut files) = (0, 0, Vec::new());
        for file in &reference.words {
            let ids = file.fluent.messages.iter().map(|message| message.id.as_str()).filter(is_message);
            let missing = ids.clone().filter(|id| !said.contains_key(id)).count();
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
    let Some(reference) = reference(entries) else { return vec![] };
    let originals = index(reference);
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let own = index(locale);
        let lacking: Vec<&str> = originals.keys().copied().filter(|id| !own.contains_key(id)).collect();
        let is_message = |id: &str| !id.starts_with('-') && !originals.contains_key(id);
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
pub(in crate::check::rules) fn untranslated_copy(entries: &Entries) -> Vec<Fault> {
    let translations = translations(entries);
    let copies = translations.iter().filter(|translation| {
        let message = translation.message;
        says_words(message)
            && spoken(message) == spoken(translation.original)
            && !message.comment.iter().any(|line| line.trim() == SAME)
    });
    copies
        .map(|translation| {
            let (id, tag) = (&translation.message.id, &translation.locale.tag);
            Fault::new(
                translation.file.at(&translation.message.span),
                format!("`{id}` in `{tag}` is a copy of the original"),
            )
            .see(translation.original_place(), "the original")
            .help(format!("translate it; if it is the same in `{tag}`, write `# {SAME}` above it"))
        })
        .collect()
}

/// What a message says, line breaks aside.
fn spoken(message: &Message) -> Vec<String> {
    let readings = message.readings.iter();
    readings.map(|reading| reading.source().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Whether a message has a word of its own, outside of code spans.
fn says_words(message: &Message) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| match &part.content {
        Content::Text(text) => {
            text.split('`').step_by(2).any(|prose| prose.chars().filter(|c| c.is_alphabetic()).count() > 1)
        }
        _ => false,
    })
}
