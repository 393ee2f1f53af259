//! The variables that messages are told, and use.

use std::collections::BTreeSet;

use super::{
    Index, Translation, corrected, index, messages, needs, translations_of, with_attributes, with_own,
};
use crate::check::needs::is_number;
use crate::diag::Fault;
use crate::load::{Entries, LocaleEntry, WordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message, Reading};

/// Variables that a message is not told, and those that a term shows and nobody gives it.
pub(in crate::check::rules) fn unknown_variable(entries: &Entries) -> Vec<Fault> {
    let of_messages = untold(entries).into_iter().map(|Untold { file, message, variable, told }| {
        let text = format!("`{}` is not told `{{ ${variable} }}`", message.id);
        let told: BTreeSet<&str> = told.iter().copied().collect();
        let help = if told.is_empty() {
            "it is told nothing".to_owned()
        } else {
            format!("it is told {}", list(&told))
        };
        Fault::new(file.at(&message.place_of_variable(variable)), text).help(help)
    });
    let of_terms = entries.locales.iter().flat_map(ungiven);
    of_messages.chain(of_terms.map(|(file, term, name)| ungiven_fault(file, term, name))).collect()
}

/// A variable of a message of the reference which it is not told.
struct Untold<'a> {
    file: &'a WordsFile,
    message: &'a Message,
    variable: &'a str,
    told: &'static [&'static str],
}

fn untold(entries: &Entries) -> Vec<Untold<'_>> {
    let Some(reference) = entries.reference() else { return vec![] };
    let said = index(reference);
    let needs = needs(entries).into_iter();
    needs
        .filter_map(|need| Some((*said.get(need.id.as_str())?, need.variables)))
        .flat_map(|((file, message), told)| {
            let untold = message.variables.iter().filter(|variable| !told.contains(&variable.as_str()));
            untold.map(move |variable| Untold { file, message, variable, told })
        })
        .collect()
}

/// Variables that a term shows and no reference to it gives: Fluent shows their names instead, and says nothing of it.
pub(super) fn ungiven(locale: &LocaleEntry) -> impl Iterator<Item = (&WordsFile, &Message, &str)> {
    let texts = messages(locale).flat_map(|(_, message)| with_own(message));
    let given: BTreeSet<&(String, String)> = texts.flat_map(|text| &text.given).collect();
    let terms = messages(locale).filter(|(_, message)| message.id.starts_with('-'));
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
pub(in crate::check::rules) fn lost_variable(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let originals = index(reference);
    let others = entries.locales.iter().filter(|locale| locale.tag != reference.tag);
    // Where the original is wrong itself, a translation cannot be judged by it.
    let untold: BTreeSet<&str> = untold(entries).iter().map(|one| one.message.id.as_str()).collect();
    let is_judged =
        |one: &Translation<'_>| !one.message.id.starts_with('-') && !untold.contains(&*one.message.id);
    others
        .flat_map(|locale| {
            let own = index(locale);
            let translations =
                translations_of(locale, &originals).filter(is_judged).flat_map(with_attributes);
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
fn reading_without<'a>(
    variable: &str,
    added: &[&str],
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
            said.get(id.as_str()).is_some_and(|(_, message)| variables(message, said).contains(variable))
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
