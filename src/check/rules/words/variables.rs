//! The variables that messages are told, and use.

use std::collections::BTreeSet;

use super::corrected;
use crate::check::ground::{Ground, Untold, Words};
use crate::check::index::Index;
use crate::check::needs::is_number;
use crate::check::translated::Translation;
use crate::diag::Fault;
use crate::load::WordsFile;
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message, Reading};

/// Variables that a message is not told.
pub(in crate::check::rules) fn unknown_variable(ground: &Ground<'_>) -> Vec<Fault> {
    let untold = ground.untold().into_iter();
    untold
        .map(|Untold { file, message, variable, told }| {
            let text = format!("`{}` is not told `{{ ${variable} }}`", message.id);
            let told: BTreeSet<&str> = told.iter().copied().collect();
            let help = if told.is_empty() {
                "it is told nothing".to_owned()
            } else {
                format!("it is told {}", list(&told))
            };
            Fault::new(file.at(&message.place_of_variable(variable)), text).help(help)
        })
        .collect()
}

/// Variables that a term shows and nobody gives it.
pub(in crate::check::rules) fn ungiven_variable(_: &Ground<'_>, words: &Words<'_>) -> Vec<Fault> {
    ungiven(words).map(|(file, term, name)| ungiven_fault(file, term, name)).collect()
}

/// Variables that a term shows and no reference to it gives: Fluent shows their names instead, and says nothing of it.
pub(super) fn ungiven<'a>(
    words: &Words<'a>,
) -> impl Iterator<Item = (&'a WordsFile, &'a Message, &'a str)> + use<'a> {
    let texts = words.messages().flat_map(|(_, message)| std::iter::once(message).chain(&message.attributes));
    let given: BTreeSet<&(String, String)> = texts.flat_map(|text| &text.given).collect();
    let terms = words.messages().filter(|(_, message)| message.id.starts_with('-'));
    terms.flat_map(move |(file, term)| {
        let shown: BTreeSet<&str> = term.readings.iter().flat_map(Reading::variables).collect();
        let lacking =
            shown.into_iter().filter(|name| !given.contains(&(term.id.clone(), (*name).to_owned())));
        lacking.map(|name| (file, term, name)).collect::<Vec<_>>()
    })
}

fn ungiven_fault(file: &WordsFile, term: &Message, name: &str) -> Fault {
    let text = format!("nothing gives `{{ ${name} }}` to the term `{}`", term.id);
    let help = format!("a term knows only what it is given: `{{ {}({name}: \"…\") }}`", term.id);
    Fault::new(file.at(&term.place_of_variable(name)), text).help(help)
}

/// Variables that a translation uses and the original does not, or the other way round, in any variant. What a term is
/// given is a locale's own business.
pub(in crate::check::rules) fn lost_variable(
    ground: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let Some(reference) = ground.reference() else { return vec![] };
    // Where the original is wrong itself, a translation cannot be judged by it.
    let is_judged = |one: &&Translation<'_, '_>| {
        !one.message().id.starts_with('-') && !ground.untold_messages().contains(&*one.message().id)
    };
    let all = translations.iter().filter(is_judged).flat_map(|one| one.with_attributes());
    let doubtful = all.filter(|one| !uses_the_same(one.message(), one.original.message));
    doubtful.flat_map(|one| of_translation(&one, reference.index(), one.words.index())).collect()
}

/// Whether two messages, as is seen at once, use the same variables: both say one thing, and refer to nothing.
fn uses_the_same(message: &Message, original: &Message) -> bool {
    let is_plain = |one: &Message| one.references.is_empty() && one.selects.is_empty();
    let ([own], [theirs]) = (&message.readings[..], &original.readings[..]) else { return false };
    let is_shown = |name: &str| own.variables().any(|shown| shown == name);
    is_plain(message)
        && is_plain(original)
        && message.variables.iter().all(|name| original.variables.contains(name))
        && theirs.variables().all(is_shown)
}

fn of_translation(translation: &Translation<'_, '_>, originals: &Index<'_>, own: &Index<'_>) -> Vec<Fault> {
    let (message, original) = (translation.message(), translation.original.message);
    let (theirs, ours) = (variables(original, originals), variables(message, own));
    let (theirs_shown, ours_shown) = (shown(original, originals), shown(message, own));
    let added: Vec<&str> = ours.difference(&theirs).copied().collect();
    let lost: Vec<&str> = theirs_shown.difference(&ours_shown).copied().collect();
    let all = list(&theirs);
    let id = format!("`{}` in `{}`", message.id, translation.tag());
    let mut faults = Vec::new();
    for variable in &added {
        let place = translation.file.at(&message.place_of_variable(variable));
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
        if let Some(reading) = reading_without(variable, &added, translation, originals, own) {
            let place = translation.place_of_reading(reading);
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
fn reading_without<'g>(
    variable: &str,
    added: &[&str],
    translation: &Translation<'g, '_>,
    originals: &Index<'_>,
    own: &Index<'_>,
) -> Option<&'g Reading> {
    let others = |reading: &Reading| -> BTreeSet<(String, String)> {
        let choices = reading.choices.iter().filter(|choice| !is_number(&choice.variable));
        choices.map(|choice| (choice.variable.clone(), choice.key.clone())).collect()
    };
    let allowed: Vec<_> = translation
        .original
        .message
        .readings
        .iter()
        .filter(|reading| !shows(reading, variable, originals))
        .map(others)
        .collect();
    translation
        .message()
        .readings
        .iter()
        .filter(|reading| !shows(reading, variable, own))
        // One that names another instead has been reported.
        .filter(|reading| !reading.variables().any(|name| added.contains(&name)))
        .filter(|reading| !reading.choices.iter().any(|choice| added.contains(&choice.variable.as_str())))
        .filter(|reading| !reading.choices.iter().any(|choice| choice.variable == variable))
        .find(|reading| !allowed.contains(&others(reading)))
}

/// Whether a reading shows a variable, itself or through a message that it refers to.
fn shows(reading: &Reading, variable: &str, said: &Index<'_>) -> bool {
    reading.parts.iter().any(|part| match &part.content {
        Content::Variable(name) => name == variable,
        Content::Reference(id) => {
            said.last(id).is_some_and(|spot| variables(spot.message, said).contains(variable))
        }
        _ => false,
    })
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
            if let Some(spot) = said.last(id)
                && seen.insert(&spot.message.id)
            {
                reached.push(spot.message);
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
