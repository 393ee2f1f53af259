//! The variables that messages are told, and use.

use std::collections::BTreeSet;

use super::{Index, Translation, corrected, index, needs, reference, translations_of};
use crate::check::needs::is_number;
use crate::diag::{Fault, Place};
use crate::load::{Entries, WordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message, Reading};

pub(in crate::check::rules) fn unknown_variable(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = reference(entries) else { return vec![] };
    let said = index(reference);
    let mut faults = Vec::new();
    for need in needs(entries) {
        let Some((file, message)) = said.get(need.id.as_str()) else { continue };
        for variable in &message.variables {
            if !need.variables.contains(&variable.as_str()) {
                let told = need.variables.iter().map(|name| format!("`{{ ${name} }}`"));
                let told = told.collect::<Vec<_>>().join(", ");
                let text = format!("`{}` is not told `{{ ${variable} }}`", need.id);
                let help =
                    if told.is_empty() { "it is told nothing".into() } else { format!("it is told {told}") };
                faults.push(Fault::new(place_of(file, message, variable), text).help(help));
            }
        }
    }
    faults
}

/// Variables that a translation uses and the original does not, or the other way round, in any variant.
pub(in crate::check::rules) fn lost_variable(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = reference(entries) else { return vec![] };
    let originals = index(reference);
    let others = entries.locales.iter().filter(|locale| locale.tag != reference.tag);
    others
        .flat_map(|locale| {
            let own = index(locale);
            let translations = translations_of(locale, &originals);
            translations.flat_map(|one| of_translation(&one, &originals, &own)).collect::<Vec<_>>()
        })
        .collect()
}

fn of_translation(translation: &Translation<'_>, originals: &Index<'_>, own: &Index<'_>) -> Vec<Fault> {
    let (message, original) = (translation.message, translation.original);
    let (theirs, ours) = (variables(original, originals), variables(message, own));
    let (theirs_shown, ours_shown) = (shown(original, originals), shown(message, own));
    let added: Vec<&str> = ours.difference(&theirs).copied().collect();
    let lost: Vec<&str> = theirs_shown.difference(&ours_shown).copied().collect();
    let all = list(&theirs);
    let id = format!("`{}` in `{}`", message.id, translation.locale.tag);
    let mut faults = Vec::new();
    for variable in &added {
        let place = place_of(translation.file, message, variable);
        let help = match meant(variable, &added, &lost) {
            Some(name) => {
                let line = corrected(translation.file, &place.span, name);
                format!("did you mean `{{ ${name} }}`? write `{line}`")
            }
            None => "use the same variables, in any order".to_owned(),
        };
        faults.push(Fault::new(place, format!("{id} alone uses `{{ ${variable} }}`")).help(help));
    }
    let misspelt: BTreeSet<&str> =
        added.iter().filter_map(|variable| meant(variable, &added, &lost)).collect();
    for variable in lost.iter().filter(|variable| !misspelt.contains(*variable)) {
        let place = translation.file.at(&message.span);
        let text = format!("{id} does not use `{{ ${variable} }}`");
        faults.push(Fault::new(place, text).help("use the same variables, in any order"));
    }
    for variable in theirs_shown.intersection(&ours_shown) {
        if let Some(reading) = reading_without(variable, translation, originals, own) {
            let place = place_of_reading(translation, reading);
            let text = format!("{id} does not use `{{ ${variable} }}` in every variant");
            let help = format!("say `{{ ${variable} }}` here too, as the original does");
            faults.push(Fault::new(place, text).help(help));
        }
    }
    let see = |fault: Fault| {
        let words = format!("the original uses {all}");
        fault.see(translation.original_place(), words)
    };
    faults.into_iter().map(see).collect()
}

/// The lost variable for which this one was written: the nearest, or the only one.
fn meant<'a>(variable: &str, added: &[&str], lost: &[&'a str]) -> Option<&'a str> {
    match (added, lost) {
        ([_], [only]) => Some(only),
        _ => lost.iter().find(|name| !did_you_mean(variable, [**name]).is_empty()).copied(),
    }
}

/// A reading that leaves a variable out, though the original does so at no such choice. Plural forms are judged by
/// [`super::plurals::hidden_number`].
fn reading_without<'a>(
    variable: &str,
    translation: &Translation<'a>,
    originals: &Index<'_>,
    own: &Index<'_>,
) -> Option<&'a Reading> {
    let others = |reading: &Reading| -> BTreeSet<(String, String)> {
        let choices = reading.choices.iter().filter(|choice| !is_number(&choice.variable));
        choices.map(|choice| (choice.variable.clone(), choice.key.clone())).collect()
    };
    let allowed: Vec<_> = translation
        .original
        .readings
        .iter()
        .filter(|reading| !shows(reading, variable, originals))
        .map(others)
        .collect();
    translation
        .message
        .readings
        .iter()
        .filter(|reading| !shows(reading, variable, own))
        .filter(|reading| !reading.choices.iter().any(|choice| choice.variable == variable))
        .find(|reading| !allowed.contains(&others(reading)))
}

/// Whether a reading shows a variable, itself or through a message that it refers to.
fn shows(reading: &Reading, variable: &str, said: &Index<'_>) -> bool {
    reading.parts.iter().any(|part| match &part.content {
        Content::Variable(name) => name == variable,
        Content::Reference(id) => {
            said.get(id.as_str()).is_some_and(|(_, message)| variables(message, said).contains(variable))
        }
        _ => false,
    })
}

/// Where a reading begins to say something of its own.
fn place_of_reading(translation: &Translation<'_>, reading: &Reading) -> Place {
    let own = reading.choices.last().and_then(|choice| {
        let mut selects = translation.message.selects.iter();
        let select = selects.rfind(|select| select.variable.as_deref() == Some(&choice.variable));
        select?.variants.iter().find(|key| key.name == choice.key)
    });
    translation.file.at(own.map_or(&translation.message.span, |key| &key.span))
}

/// Where a message names a variable, or else the message.
fn place_of(file: &WordsFile, message: &Message, variable: &str) -> Place {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    let named = parts.into_iter().find(|part| part.content == Content::Variable(variable.to_owned()));
    file.at(named.map_or(&message.span, |part| &part.span))
}

/// The variables that a message uses, itself or through the messages that it refers to.
fn variables<'a>(message: &'a Message, said: &Index<'a>) -> BTreeSet<&'a str> {
    reached(message, said).flat_map(|message| message.variables.iter().map(String::as_str)).collect()
}

/// The variables that it shows in some variant, not only chooses by.
fn shown<'a>(message: &'a Message, said: &Index<'a>) -> BTreeSet<&'a str> {
    reached(message, said).flat_map(|message| message.readings.iter().flat_map(Reading::variables)).collect()
}

/// A message and all that it refers to, by and by; not terms, which are told nothing.
fn reached<'a>(message: &'a Message, said: &Index<'a>) -> impl Iterator<Item = &'a Message> + use<'a> {
    let mut reached = vec![message];
    let mut seen = BTreeSet::from([message.id.as_str()]);
    let mut next = 0;
    while let Some(message) = reached.get(next).copied() {
        let references = message.references.iter().filter(|(id, _)| !id.starts_with('-'));
        for (id, _) in references {
            if let Some((_, message)) = said.get(id.as_str())
                && seen.insert(&message.id)
            {
                reached.push(message);
            }
        }
        next += 1;
    }
    reached.into_iter()
}

fn list(variables: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return "no variable".to_owned();
    }
    let names = variables.iter().map(|name| format!("`{{ ${name} }}`"));
    names.collect::<Vec<_>>().join(", ")
}
