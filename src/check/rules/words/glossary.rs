//! Terms of art: said as the glossary has them, and left alone where they are the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::running::{Finder, folded, has_beginning, has_term, has_word, numbers, running};
use super::{Translation, corrected, messages, place_of_text, translations_of};
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry, TermFile, TermWordsFile, WordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::Message;

/// Languages in the glossary that the site does not have.
pub(in crate::check::rules) fn bad_glossary(entries: &Entries) -> Vec<Fault> {
    let Some(glossary) = &entries.glossary else { return vec![] };
    let tags = || entries.locales.iter().map(|locale| locale.tag.as_str());
    let terms = glossary.value.terms.0.iter();
    let named = terms.flat_map(|term| &term.value.locales.0);
    let unknown = named.filter(|(tag, _)| !tags().any(|known| known == tag.value));
    unknown
        .map(|(tag, _)| {
            Fault::new(glossary.at(&tag.span), format!("there is no locale `{}`", tag.value))
                .help(did_you_mean(&tag.value, tags()))
        })
        .collect()
}

/// Words that the glossary says to avoid.
pub(in crate::check::rules) fn avoided_word(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let avoided: Vec<_> = terms(entries, &locale.tag)
            .into_iter()
            .flat_map(|(term, words)| words.avoid.iter().map(move |avoided| (term, words, avoided)))
            .map(|(term, words, avoided)| (term, words, avoided, folded(avoided, &locale.tag)))
            .collect();
        let finder = Finder::new(avoided.iter().map(|(.., folded)| folded.as_str()));
        for (file, message) in messages(locale).filter(|(_, message)| !is_allowed(message, "avoided-word")) {
            let own = folded(&running(message), &locale.tag);
            for found in finder.all_in(&own) {
                let (term, words, avoided, folded) = &avoided[found];
                if has_beginning(&own, folded) {
                    let place = place_of_text(file, message, avoided);
                    let message = format!("`{}` says `{avoided}` for `{}`", message.id, term.term);
                    let help = format!("the glossary has {}", quoted(&words.preferred));
                    faults.push(Fault::new(place, message).help(help));
                }
            }
        }
    }
    faults
}

/// Terms of the original that the translation does not say as the glossary has them.
pub(in crate::check::rules) fn glossary_term(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let named = named_terms(entries, reference);
    let originals = named.iter().map(|(id, (file, message, _))| (*id, (*file, *message))).collect();
    let mut faults = Vec::new();
    for locale in entries.locales.iter().filter(|locale| locale.tag != reference.tag) {
        let tag = &locale.tag;
        let terms: BTreeMap<&str, (&TermWordsFile, Vec<String>)> = terms(entries, tag)
            .into_iter()
            .map(|(term, words)| {
                let folded = words.preferred.iter().map(|word| folded(word, tag)).collect();
                (term.term.as_str(), (words, folded))
            })
            .collect();
        for translation in translations_of(locale, &originals) {
            let (_, _, named) = &named[translation.original.id.as_str()];
            if named.is_empty() || is_allowed(translation.message, "glossary-term") {
                continue;
            }
            let own = folded(&running(translation.message), tag);
            for term in named {
                let Some((words, preferred)) = terms.get(term) else { continue };
                if !preferred.iter().any(|word| own.contains(word)) {
                    let id = &translation.message.id;
                    let message = format!("`{id}` in `{tag}` does not say `{term}` as the glossary has it");
                    faults.push(fault(&translation, message, format!("say {}", quoted(&words.preferred))));
                }
            }
        }
    }
    faults
}

/// The messages of the reference, each with the terms of the glossary in it that must be translated.
fn named_terms<'a>(
    entries: &'a Entries,
    reference: &'a LocaleEntry,
) -> BTreeMap<&'a str, (&'a WordsFile, &'a Message, Vec<&'a str>)> {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    let terms: Vec<&TermFile> = terms.map(|term| &term.value).filter(|term| !term.optional).collect();
    let forms = terms.iter().flat_map(|term| {
        std::iter::once(&term.term).chain(&term.forms).map(|form| (term.term.as_str(), form.as_str()))
    });
    let forms: Vec<(&str, &str)> = forms.collect();
    let finder = Finder::insensitive(forms.iter().map(|(_, form)| *form));
    let of = |message: &Message| {
        let text = running(message);
        let mut named: Vec<&str> = Vec::new();
        for found in finder.all_in(&text) {
            let (term, form) = forms[found];
            if !named.contains(&term) && has_term(&text, form) {
                named.push(term);
            }
        }
        named
    };
    // Of two messages with one identifier, the last counts, as in every index.
    messages(reference).map(|(file, message)| (message.id.as_str(), (file, message, of(message)))).collect()
}

/// What a text of the reference says that is the same in every language.
struct Kept<'a> {
    file: &'a WordsFile,
    message: &'a Message,
    words: Vec<&'a str>,
    numbers: BTreeSet<String>,
}

fn kept(entries: &Entries) -> BTreeMap<&str, Kept<'_>> {
    let codes = entries.families.iter().flat_map(|family| &family.codes);
    let phrases = codes.filter_map(|code| code.value.phrase.as_deref()).filter(|phrase| phrase.contains(' '));
    let names =
        entries.glossary.iter().flat_map(|glossary| &glossary.value.keep.0).map(|word| word.value.as_str());
    let all: BTreeSet<&str> = phrases.chain(names).collect();
    let all: Vec<&str> = all.into_iter().collect();
    // Thousands of messages and hundreds of phrases: all are looked for at once.
    let finder = Finder::new(all.iter().copied());
    let mut kept = BTreeMap::new();
    for (file, message) in entries.reference().into_iter().flat_map(messages) {
        let text = running(message);
        let found = finder.all_in(&text).into_iter().map(|word| all[word]);
        let words = found.filter(|word| has_word(&text, word)).collect();
        let numbers = numbers(&text).into_iter().map(str::to_owned).collect();
        kept.insert(message.id.as_str(), Kept { file, message, words, numbers });
    }
    kept
}

/// Numbers, reason phrases and names that are the same in every language, and differ from the original.
pub(in crate::check::rules) fn kept_word(entries: &Entries) -> Vec<Fault> {
    let Some(reference) = entries.reference() else { return vec![] };
    let kept = kept(entries);
    let originals = kept.iter().map(|(id, kept)| (*id, (kept.file, kept.message))).collect();
    let others = entries.locales.iter().filter(|locale| locale.tag != reference.tag);
    let translations = others.flat_map(|locale| translations_of(locale, &originals));
    translations
        .filter(|translation| !is_allowed(translation.message, "kept-word"))
        .flat_map(|translation| lost_or_added(&translation, &kept[translation.original.id.as_str()]))
        .collect()
}

fn lost_or_added(translation: &Translation<'_>, kept: &Kept<'_>) -> Vec<Fault> {
    let own = running(translation.message);
    let id = format!("`{}` in `{}`", translation.message.id, translation.locale.tag);
    let ours = numbers(&own);
    let lost: Vec<&str> =
        kept.numbers.iter().map(String::as_str).filter(|number| !ours.contains(number)).collect();
    let added: Vec<&str> = ours.into_iter().filter(|number| !kept.numbers.contains(*number)).collect();
    let words = kept.words.iter().filter(|word| !own.contains(**word));
    let mut faults: Vec<Fault> = words.map(|word| not_said(translation, &id, word)).collect();
    if let ([lost], [added]) = (&lost[..], &added[..]) {
        let place = place_of_text(translation.file, translation.message, added);
        let line = corrected(translation.file, &place.span, lost);
        let message = format!("{id} says `{added}` where the original says `{lost}`");
        let found = Fault::new(place, message).see(translation.original_place(), "the original");
        faults.push(found.help(format!("write `{line}`")));
        return faults;
    }
    faults.extend(lost.into_iter().map(|number| not_said(translation, &id, number)));
    for number in added {
        let place = place_of_text(translation.file, translation.message, number);
        let found = Fault::new(place, format!("{id} alone says `{number}`"));
        let found = found.see(translation.original_place(), "the original");
        faults.push(found.help("say the numbers of the original"));
    }
    faults
}

fn not_said(translation: &Translation<'_>, id: &str, word: &str) -> Fault {
    fault(translation, format!("{id} does not say `{word}`"), "it is the same in every language".to_owned())
}

fn fault(translation: &Translation<'_>, message: String, help: String) -> Fault {
    let place: Place = translation.file.at(&translation.message.span);
    Fault::new(place, message).see(translation.original_place(), "the original").help(help)
}

/// The terms that the glossary has words for in a language.
fn terms<'a>(entries: &'a Entries, tag: &str) -> Vec<(&'a TermFile, &'a TermWordsFile)> {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    terms
        .filter_map(|term| {
            let (_, words) = term.value.locales.0.iter().find(|(named, _)| named.value == tag)?;
            Some((&term.value, words))
        })
        .collect()
}

/// Whether the comment above a message allows it to break a rule: `# allow: glossary-term`.
fn is_allowed(message: &Message, rule: &str) -> bool {
    let allowed = message.comment.iter().filter_map(|line| line.trim().strip_prefix("allow:"));
    allowed.into_iter().any(|rules| rules.split(',').any(|named| named.trim() == rule))
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
}
