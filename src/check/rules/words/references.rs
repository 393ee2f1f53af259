//! What messages refer to.

use std::collections::{BTreeMap, BTreeSet};

use super::variables::ungiven;
use super::{Index, all_messages, all_texts, index, messages, needs, told, translations, unread, with_own};
use crate::diag::Fault;
use crate::load::Entries;
use crate::text::did_you_mean;
use crate::text::fluent::{Argument, Bundle, Content, Message, Reading};

pub(in crate::check::rules) fn broken_reference(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let said = index(locale);
        let unread = unread(locale);
        for (file, message) in messages(locale) {
            for (id, span) in &message.references {
                if !has(&said, id) && !unread.contains(id.as_str()) {
                    let text = format!("`{}` refers to `{id}`, which `{}` lacks", message.id, locale.tag);
                    let guess = did_you_mean(id, said.keys().copied());
                    faults.push(Fault::new(file.at(span), text).help(guess));
                }
            }
        }
    }
    faults
}

/// Whether a locale has a message, a term or an attribute. Of what is not there, it need not have the attribute too.
fn has(said: &Index<'_>, id: &str) -> bool {
    let Some((name, _)) = id.split_once('.') else { return said.contains_key(id) };
    said.get(name).is_none_or(|(_, message)| message.attributes.iter().any(|attribute| attribute.id == id))
}

/// Messages that Fluent cannot say: that refer to themselves, to what has no value, or through others to a variable that
/// they are not told.
pub(in crate::check::rules) fn failing_message(entries: &Entries) -> Vec<Fault> {
    let needs = needs(entries);
    let told = told(&needs);
    let mut faults = circles(entries);
    for locale in &entries.locales {
        let Ok(tag) = locale.tag.parse() else { continue };
        if locale.words.iter().any(|file| !file.fluent.faults.is_empty()) {
            continue;
        }
        let ungiven: Vec<String> =
            ungiven(locale).map(|(_, _, name)| format!("not given `{{ ${name} }}`")).collect();
        let bundle = Bundle::new(tag, locale.words.iter().map(|file| &file.text));
        for (file, message) in messages(locale).filter(|(_, message)| !calls_function(message)) {
            let own = message.variables.iter().map(String::as_str);
            let names = told.get(message.id.as_str()).copied().into_iter().flatten().copied().chain(own);
            let arguments: Vec<_> = names.map(|name| (name, Argument::Number(1))).collect();
            let whys = bundle.faults(&message.id, &arguments).into_iter();
            // What is not there has been reported where it is named, and what goes round where it does.
            let is_new = |why: &String| !is_reported(why) && !ungiven.iter().any(|name| why.contains(name));
            faults.extend(whys.filter(is_new).map(|why| {
                let text = format!("`{}` in `{}` cannot be said: {why}", message.id, locale.tag);
                Fault::new(file.at(&message.span), text)
                    .help("mend what it refers to, or say it in its own words")
            }));
        }
    }
    faults
}

/// Texts that refer to themselves, by and by, in whatever variant.
fn circles(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let texts =
            || messages(locale).flat_map(|(file, message)| with_own(message).map(move |one| (file, one)));
        let known: BTreeMap<&str, &Message> = texts().map(|(_, text)| (text.id.as_str(), text)).collect();
        for (file, text) in texts().filter(|(_, text)| !text.references.is_empty()) {
            let mut reached: Vec<&str> = referred(text).collect();
            let mut seen: BTreeSet<&str> = reached.iter().copied().collect();
            while let Some(next) = reached.pop() {
                let more = known.get(next).into_iter().flat_map(|next| referred(next));
                reached.extend(more.filter(|id| seen.insert(*id)));
            }
            if seen.contains(text.id.as_str()) {
                let words =
                    format!("`{}` in `{}` refers to itself, and so cannot be said", text.id, locale.tag);
                let help = "say it in its own words somewhere on the way round";
                faults.push(Fault::new(file.at(&text.span), words).help(help));
            }
        }
    }
    faults
}

/// The messages, terms and attributes that a text shows.
fn referred(text: &Message) -> impl Iterator<Item = &str> {
    let parts = text.readings.iter().flat_map(|reading| &reading.parts);
    parts.filter_map(|part| match &part.content {
        Content::Reference(id) => Some(id.as_str()),
        _ => None,
    })
}

fn is_reported(why: &str) -> bool {
    ["Unknown message", "Unknown term", "Unknown attribute", "Cyclical"].iter().any(|kind| why.contains(kind))
}

/// References of the English message that a translation drops. What a term says is a locale's own business; whether it is
/// said is not.
pub(in crate::check::rules) fn lost_reference(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for translation in translations(entries) {
        let ids = |message: &'_ Message| -> BTreeSet<String> {
            let ids = message.references.iter().map(|(id, _)| id.clone());
            ids.filter(|id| !id.contains('.')).collect()
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
        for id in theirs.intersection(&ours) {
            let in_all = |message: &Message| message.readings.iter().all(|reading| refers(reading, id));
            let without = translation.message.readings.iter().find(|reading| !refers(reading, id));
            let (true, Some(reading)) = (in_all(translation.original), without) else { continue };
            let (name, tag) = (&translation.message.id, &translation.locale.tag);
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
pub(in crate::check::rules) fn unknown_function(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_texts(entries) {
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
pub(in crate::check::rules) fn attribute_mismatch(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for translation in translations(entries).iter().filter(|one| !one.message.id.starts_with('-')) {
        let ids = |message: &Message| -> BTreeSet<String> {
            message.attributes.iter().map(|attribute| attribute.id.clone()).collect()
        };
        let (theirs, ours) = (ids(translation.original), ids(translation.message));
        let (id, tag) = (&translation.message.id, &translation.locale.tag);
        let lost = theirs.difference(&ours).map(|own| {
            let place = translation.file.at(&translation.message.span);
            (place, format!("`{id}` in `{tag}` lacks the attribute `{}`", attribute_name(own)), "add it")
        });
        let added =
            translation.message.attributes.iter().filter(|own| !theirs.contains(&own.id)).map(|own| {
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

/// Whether a message calls a function, which has been reported.
fn calls_function(message: &Message) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| matches!(part.content, Content::Function(_)))
}
