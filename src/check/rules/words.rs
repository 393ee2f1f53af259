//! Rules about the words of the locales.

use std::collections::{BTreeMap, BTreeSet};

use super::super::needs::{self, Need, Presence};
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry, WordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::{Argument, Bundle, Message};

pub(super) fn duplicate_message(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let mut first: BTreeMap<&str, Place> = BTreeMap::new();
        for (file, message) in messages(locale) {
            // Fluent keeps a message and a term of one name in one place, and drops the second.
            let name = message.id.trim_start_matches('-');
            let place = file.at(&message.span);
            if let Some(earlier) = first.get(name) {
                let fault = Fault::new(place, format!("`{}` has two messages `{name}`", locale.tag))
                    .see(earlier.clone(), "first here")
                    .help("keep one: only the first would be said");
                faults.push(fault);
            } else {
                first.insert(name, place);
            }
        }
    }
    faults
}

pub(super) fn ambiguous_message(entries: &Entries) -> Vec<Fault> {
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for need in needs(entries) {
        match first.get(&need.id) {
            Some(earlier) if *earlier != need.place => {
                let message = format!("two things are worded by the message `{}`", need.id);
                let fault = Fault::new(need.place, message)
                    .see(earlier.clone(), "the other")
                    .help("rename one of them");
                faults.push(fault);
            }
            _ => {
                first.insert(need.id, need.place);
            }
        }
    }
    faults
}

pub(super) fn missing_message(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = reference(entries) else { return vec![] };
    let said = index(reference);
    let needs = needs(entries);
    let needed: BTreeSet<&str> = needs.iter().map(|need| need.id.as_str()).collect();
    let spare: Vec<&str> = said.keys().copied().filter(|id| !needed.contains(id)).collect();
    let mut faults: Vec<Fault> = needs
        .iter()
        .filter(|need| need.presence == Presence::Required)
        .filter(|need| !said.get(need.id.as_str()).is_some_and(|(_, message)| message.has_value))
        .filter(|need| !is_unreadable(reference, &need.id))
        .map(|need| missing(need, reference, &spare))
        .collect();
    faults.extend(codes_without_fix(entries, reference, &said));
    faults
}

/// Whether a message is there, in a file that could not be read as a whole: that has been reported.
fn is_unreadable(locale: &LocaleEntry, id: &str) -> bool {
    let broken = locale.words.iter().filter(|file| !file.fluent.faults.is_empty());
    broken
        .flat_map(|file| file.text.lines())
        .any(|line| line.strip_prefix(id).is_some_and(|rest| rest.starts_with([' ', '='])))
}

/// A message that is missing; perhaps one that nothing needs was meant to be it.
fn missing(need: &Need, reference: &LocaleEntry, spare: &[&str]) -> Fault {
    let message = format!("`{}` has no message `{}`", reference.tag, need.id);
    let guess = did_you_mean(&need.id, spare.iter().copied());
    let help = format!("add `{} = …` to a file of `locales/{}`", need.id, reference.tag);
    Fault::new(need.place.clone(), message).label("needs it").help(if guess.is_empty() {
        help
    } else {
        format!("{help}; {guess}")
    })
}

/// Codes of families with sides that have advice neither for all nor for any side.
fn codes_without_fix(entries: &Entries, reference: &LocaleEntry, said: &Index<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &entries.families {
        let sides = entry.family.iter().flat_map(|family| &family.value.sides.0);
        let sides: Vec<&str> = sides.map(|side| side.value.as_str()).collect();
        if sides.is_empty() {
            continue;
        }
        for code in &entry.codes {
            let id = format!("{}-{}-fix", entry.slug, code.value.slug.value);
            let has_advice = said.contains_key(id.as_str())
                || sides.iter().any(|side| said.contains_key(format!("{id}-{side}").as_str()));
            if !has_advice {
                let message = format!("`{}` has no message `{id}`", reference.tag);
                let names = sides.iter().map(|side| format!("`{id}-{side}`"));
                let help = format!("add it, or {}", names.collect::<Vec<_>>().join(" and "));
                let place = code.at(&code.value.slug.span);
                faults.push(Fault::new(place, message).label("needs it").help(help));
            }
        }
    }
    faults
}

pub(super) fn unknown_variable(entries: &Entries) -> Vec<Fault> {
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
                faults.push(Fault::new(file.at(&message.span), text).help(help));
            }
        }
    }
    faults
}

pub(super) fn lost_variable(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = reference(entries) else { return vec![] };
    let said = index(reference);
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let own = index(locale);
        for (file, message) in messages(locale) {
            let Some((original_file, original)) = said.get(message.id.as_str()) else { continue };
            let (theirs, ours) = (variables(original, &said), variables(message, &own));
            let lost = theirs.difference(&ours).map(|name| (name, "does not use"));
            let added = ours.difference(&theirs).map(|name| (name, "alone uses"));
            for (variable, verb) in lost.chain(added) {
                let text = format!("`{}` in `{}` {verb} `{{ ${variable} }}`", message.id, locale.tag);
                let fault = Fault::new(file.at(&message.span), text)
                    .see(
                        original_file.at(&original.span),
                        format!("`{}` uses {}", reference.tag, list(&theirs)),
                    )
                    .help("use the same variables, in any order");
                faults.push(fault);
            }
        }
    }
    faults
}

/// The variables that a message uses, itself or through the messages that it refers to.
fn variables<'a>(message: &'a Message, said: &Index<'a>) -> BTreeSet<&'a str> {
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next = vec![message];
    while let Some(message) = next.pop() {
        if seen.insert(message.id.as_str()) {
            variables.extend(message.variables.iter().map(String::as_str));
            let references = message.references.iter().filter(|(id, _)| !id.starts_with('-'));
            next.extend(references.filter_map(|(id, _)| said.get(id.as_str())).map(|(_, message)| *message));
        }
    }
    variables
}

fn list(variables: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return "no variable".to_owned();
    }
    let names = variables.iter().map(|name| format!("`{{ ${name} }}`"));
    names.collect::<Vec<_>>().join(", ")
}

pub(super) fn broken_reference(entries: &Entries) -> Vec<Fault> {
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
pub(super) fn failing_message(entries: &Entries) -> Vec<Fault> {
    let needs = needs(entries);
    let told: BTreeMap<&str, &[&str]> = needs.iter().map(|need| (need.id.as_str(), need.variables)).collect();
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let Ok(tag) = locale.tag.parse() else { continue };
        if locale.words.iter().any(|file| !file.fluent.faults.is_empty()) {
            continue;
        }
        let bundle = Bundle::new(tag, locale.words.iter().map(|file| &file.text));
        for (file, message) in messages(locale) {
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

/// One finding for each locale that lacks messages of the reference. Terms are a locale's own business.
pub(super) fn untranslated(entries: &Entries) -> Vec<Fault> {
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
            let text = format!("{lacking} of {all} messages are not translated into `{}`", locale.tag);
            let place = Place::file(&format!("locales/{}", locale.tag));
            faults.push(Fault::new(place, text).help(format!("they fall back: {}", files.join(", "))));
        }
    }
    faults
}

type Index<'a> = BTreeMap<&'a str, (&'a WordsFile, &'a Message)>;

fn index(locale: &LocaleEntry) -> Index<'_> {
    messages(locale).map(|(file, message)| (message.id.as_str(), (file, message))).collect()
}

fn messages(locale: &LocaleEntry) -> impl Iterator<Item = (&WordsFile, &Message)> {
    locale.words.iter().flat_map(|file| file.fluent.messages.iter().map(move |message| (file, message)))
}

/// The locale that the others are translated from.
fn reference(entries: &Entries) -> Option<&LocaleEntry> {
    let tag = &entries.site.as_ref()?.value.default_locale.value;
    entries.locales.iter().find(|locale| locale.tag == *tag)
}

fn needs(entries: &Entries) -> Vec<Need> {
    let interface = reference(entries).into_iter().flat_map(|locale| needs::of_interface(&locale.tag));
    interface.chain(entries.families.iter().flat_map(needs::of_family)).collect()
}
