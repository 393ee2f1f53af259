//! What messages refer to.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::ground::{Ground, Words};
use crate::check::index::Index;
use crate::check::translated::{Texts, Translation};
use crate::diag::Fault;
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message, Reading};

pub(in crate::check::rules) fn broken_reference(_: &Ground<'_>, words: &Words<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, message) in words.messages() {
        for (id, span) in &message.references {
            if !has(words.index(), id) && !words.unread().contains(id.as_str()) {
                let text = format!("`{}` refers to `{id}`, which `{}` lacks", message.id, words.locale.tag);
                let guess = did_you_mean(id, words.index().ids());
                faults.push(Fault::new(file.at(span), text).help(guess));
            }
        }
    }
    faults
}

/// Whether a locale has a message, a term or an attribute. Of what is not there, it need not have the attribute too.
fn has(said: &Index<'_>, id: &str) -> bool {
    let Some((name, _)) = id.split_once('.') else { return said.has(id) };
    said.last(name).is_none_or(|spot| spot.message.attributes.iter().any(|attribute| attribute.id == id))
}

/// References of the English message that a translation drops. What a term says is a locale's own business; whether it is
/// said is not.
pub(in crate::check::rules) fn lost_reference(
    _: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for translation in translations.iter().filter(|one| !one.original.message.references.is_empty()) {
        let (original, message) = (translation.original.message, translation.message());
        let ids = |message: &'_ Message| -> BTreeSet<String> {
            let ids = message.references.iter().map(|(id, _)| id.clone());
            ids.filter(|id| !id.contains('.')).collect()
        };
        let (theirs, ours) = (ids(original), ids(message));
        for id in theirs.difference(&ours) {
            let (name, tag) = (&message.id, translation.tag());
            let text = format!("`{name}` in `{tag}` does not use `{{ {id} }}`");
            let fault = Fault::new(translation.file.at(&message.span), text)
                .see(translation.original_place(), format!("the original uses `{{ {id} }}`"))
                .help(format!("put `{{ {id} }}` where the translation says it in words"));
            faults.push(fault);
        }
        for id in theirs.intersection(&ours) {
            let in_all = |message: &Message| message.readings.iter().all(|reading| refers(reading, id));
            let without = message.readings.iter().find(|reading| !refers(reading, id));
            let (true, Some(reading)) = (in_all(original), without) else { continue };
            let (name, tag) = (&message.id, translation.tag());
            let text = format!("`{name}` in `{tag}` does not use `{{ {id} }}` in every variant");
            let fault = Fault::new(translation.place_of_reading(reading), text)
                .see(translation.original_place(), format!("the original uses `{{ {id} }}`"))
                .help(format!("put `{{ {id} }}` here too, where the translation says it in words"));
            faults.push(fault);
        }
    }
    faults
}

/// Whether a reading shows a message or a term.
fn refers(reading: &Reading, id: &str) -> bool {
    reading.parts.iter().any(|part| matches!(&part.content, Content::Reference(own) if own == id))
}

/// Functions: versus has none. It writes numbers and lists as the locale does without being asked.
pub(in crate::check::rules) fn unknown_function(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in texts.all().map(|text| text.message) {
        for part in message.readings.iter().flat_map(|reading| &reading.parts) {
            if let Content::Function(name) = &part.content {
                let text = format!("`{}` calls the function `{name}`, which does not exist", message.id);
                let help = "name the variable alone: numbers are written as the locale writes them";
                faults.push(Fault::new(texts.file.at(&part.span), text).help(help));
            }
        }
    }
    faults
}

pub(in crate::check::rules) fn duplicate_attribute(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let (file, mut faults) = (texts.file, Vec::new());
    for message in texts.messages.iter().map(|text| text.message) {
        let mut first = BTreeMap::new();
        for Message { id, span, .. } in &message.attributes {
            if let Some(earlier) = first.insert(id, span) {
                let text = format!("`{}` has two attributes `{}`", message.id, attribute_name(id));
                let fault = Fault::new(file.at(span), text)
                    .see(file.at(earlier), "first here")
                    .help("keep one: only the last would count");
                faults.push(fault);
            }
        }
    }
    faults
}

/// Attributes of messages that only the original or only the translation has. Those of terms are a locale's own business.
pub(in crate::check::rules) fn attribute_mismatch(
    _: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let has_any = |one: &&Translation<'_, '_>| {
        !one.message().attributes.is_empty() || !one.original.message.attributes.is_empty()
    };
    let translations = translations.iter().filter(has_any);
    for translation in translations.filter(|one| !one.message().id.starts_with('-')) {
        let (original, message) = (translation.original.message, translation.message());
        let ids = |message: &Message| -> BTreeSet<String> {
            message.attributes.iter().map(|attribute| attribute.id.clone()).collect()
        };
        let (theirs, ours) = (ids(original), ids(message));
        let (id, tag) = (&message.id, translation.tag());
        let lost = theirs.difference(&ours).map(|own| {
            let place = translation.file.at(&message.span);
            (place, format!("`{id}` in `{tag}` lacks the attribute `{}`", attribute_name(own)), "add it")
        });
        let added = message.attributes.iter().filter(|own| !theirs.contains(&own.id)).map(|own| {
            let text = format!("`{id}` in `{tag}` alone has the attribute `{}`", attribute_name(&own.id));
            (translation.file.at(&own.span), text, "remove it, or give it the original's name")
        });
        faults.extend(lost.chain(added).map(|(place, text, help)| {
            Fault::new(place, text).see(translation.original_place(), "the original").help(help)
        }));
    }
    faults
}

/// `.tip` of the attribute `tea-intro.tip`.
fn attribute_name(id: &str) -> &str {
    id.find('.').map_or(id, |dot| &id[dot..])
}
