//! What messages refer to.

use std::collections::{BTreeMap, BTreeSet};

use super::{all_messages, index, messages, needs, translations};
use crate::diag::Fault;
use crate::load::Entries;
use crate::text::did_you_mean;
use crate::text::fluent::{Argument, Bundle, Content, Message};

pub(in crate::check::rules) fn broken_reference(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let said = index(locale);
        for (file, message) in messages(locale) {
            for (id, span) in &message.references {
                if !said.contains_key(id.as_str()) {
                    let text =
                        format!("`{}` in `{}` refers to `{id}`, which `{0}` lacks", message.id, locale.tag);
                    let guess = did_you_mean(id, said.keys().copied());
                    faults.push(Fault::new(file.at(span), text).help(guess));
                }
            }
        }
    }
    faults
}

/// Messages that Fluent cannot say: that refer to themselves, to what has no value, or through others to a variable that
/// they are not told.
pub(in crate::check::rules) fn failing_message(entries: &Entries) -> Vec<Fault> {
    let needs = needs(entries);
    let told: BTreeMap<&str, &[&str]> = needs.iter().map(|need| (need.id.as_str(), need.variables)).collect();
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let Ok(tag) = locale.tag.parse() else { continue };
        if locale.words.iter().any(|file| !file.fluent.faults.is_empty()) {
            continue;
        }
        let bundle = Bundle::new(tag, locale.words.iter().map(|file| &file.text));
        for (file, message) in messages(locale).filter(|(_, message)| !calls_function(message)) {
            let own = message.variables.iter().map(String::as_str);
            let names = told.get(message.id.as_str()).copied().into_iter().flatten().copied().chain(own);
            let arguments: Vec<_> = names.map(|name| (name, Argument::Number(1))).collect();
            faults.extend(bundle.faults(&message.id, &arguments).into_iter().map(|why| {
                let text = format!("`{}` in `{}` cannot be said: {why}", message.id, locale.tag);
                Fault::new(file.at(&message.span), text)
                    .help("mend what it refers to, or say it in its own words")
            }));
        }
    }
    faults
}

/// References of the English message that a translation drops. What a term says is a locale's own business; whether it is
/// said is not.
pub(in crate::check::rules) fn lost_reference(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for translation in translations(entries) {
        let ids = |message: &'_ Message| -> BTreeSet<String> {
            message.references.iter().map(|(id, _)| id.clone()).collect()
        };
        let (theirs, ours) = (ids(translation.original), ids(translation.message));
        for id in theirs.difference(&ours) {
            let (name, tag) = (&translation.message.id, &translation.locale.tag);
            let text = format!("`{name}` in `{tag}` does not use `{{ {id} }}`");
            let fault = Fault::new(translation.file.at(&translation.message.span), text)
                .see(translation.original_place(), format!("the original uses `{{ {id} }}`"))
                .help(format!("put `{{ {id} }}` where the translation says it in words"));
            faults.push(fault);
        }
    }
    faults
}

/// Functions: versus has none. It writes numbers and lists as the locale does without being asked.
pub(in crate::check::rules) fn unknown_function(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_messages(entries) {
        for part in message.readings.iter().flat_map(|reading| &reading.parts) {
            if let Content::Function(name) = &part.content {
                let text = format!("`{}` calls the function `{name}`, which does not exist", message.id);
                let help = "name the variable alone: numbers are written as the locale writes them";
                faults.push(Fault::new(file.at(&part.span), text).help(help));
            }
        }
    }
    faults
}

pub(in crate::check::rules) fn duplicate_attribute(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_messages(entries) {
        let mut first = BTreeMap::new();
        for (name, span) in &message.attributes {
            if let Some(earlier) = first.insert(name, span) {
                let text = format!("`{}` has two attributes `.{name}`", message.id);
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
pub(in crate::check::rules) fn attribute_mismatch(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for translation in translations(entries).iter().filter(|one| !one.message.id.starts_with('-')) {
        let names = |message: &Message| -> BTreeSet<String> {
            message.attributes.iter().map(|(name, _)| name.clone()).collect()
        };
        let (theirs, ours) = (names(translation.original), names(translation.message));
        let (id, tag) = (&translation.message.id, &translation.locale.tag);
        let lost = theirs.difference(&ours).map(|name| {
            let place = translation.file.at(&translation.message.span);
            (place, format!("`{id}` in `{tag}` lacks the attribute `.{name}`"), "add it")
        });
        let added = ours.difference(&theirs).map(|name| {
            let span = translation.message.attributes.iter().find(|(own, _)| own == name);
            let span = span.map_or(&translation.message.span, |(_, span)| span);
            let text = format!("`{id}` in `{tag}` alone has the attribute `.{name}`");
            (translation.file.at(span), text, "remove it, or give it the original's name")
        });
        faults.extend(lost.chain(added).map(|(place, text, help)| {
            Fault::new(place, text).see(translation.original_place(), "the original").help(help)
        }));
    }
    faults
}

/// Whether a message calls a function, which has been reported.
fn calls_function(message: &Message) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| matches!(part.content, Content::Function(_)))
}
