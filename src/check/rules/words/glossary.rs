//! Terms of art: said as the glossary has them, and left alone where they are the same in every language.

use super::{corrected, place_of_text};
use crate::check::glossary::{is_blank, said};
use crate::check::ground::Ground;
use crate::check::running::{has_beginning, numbers};
use crate::check::text::Said;
use crate::check::translated::{Texts, Translation};
use crate::diag::{Fault, Place};
use crate::load::{Entries, GlossaryFile, Placed, TermFile, TermWordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::Message;

/// Terms without words, words without letters, and languages that the site does not have.
pub(in crate::check::rules) fn bad_glossary(entries: &Entries) -> Vec<Fault> {
    let Some(glossary) = &entries.glossary else { return vec![] };
    let mut faults = unknown_languages(entries, glossary);
    faults.extend(glossary.value.terms.0.iter().flat_map(|term| unsaid(glossary, &term.value)));
    faults
}

/// What of a term is empty; of a term that is so itself, nothing else.
fn unsaid(glossary: &Placed<GlossaryFile>, file: &TermFile) -> Vec<Fault> {
    let term = &file.term;
    let fault = |span, message: String, help: &str| Fault::new(glossary.at(span), message).help(help);
    if is_blank(term) {
        let help = "write the term as the default locale says it, or remove it";
        return vec![fault(&term.span, "a term is empty".to_owned(), help)];
    }
    let name = &term.value;
    let forms = file.forms.iter().filter(|form| is_blank(form));
    let forms =
        forms.map(|form| fault(&form.span, format!("a form of `{name}` is empty"), "write it, or remove it"));
    let words = file.locales.0.iter().flat_map(|(tag, words)| {
        let none = Some(&words.preferred).filter(|preferred| preferred.value.is_empty());
        let none = none.map(|preferred| {
            let message = format!("there is no word for `{name}` in `{}`", tag.value);
            fault(&preferred.span, message, "write at least one, or remove the language from the term")
        });
        let blank = words.preferred.value.iter().chain(&words.avoid).filter(|word| is_blank(word));
        let blank = blank.map(|word| {
            let message = format!("a word for `{name}` in `{}` is empty", tag.value);
            fault(&word.span, message, "write it, or remove it")
        });
        none.into_iter().chain(blank).collect::<Vec<_>>()
    });
    forms.chain(words).collect()
}

fn unknown_languages(entries: &Entries, glossary: &Placed<GlossaryFile>) -> Vec<Fault> {
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
pub(in crate::check::rules) fn avoided_word(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let glossary = texts.words.glossary();
    if glossary.avoided.is_empty() {
        return faults;
    }
    for text in texts.messages.iter().filter(|text| !is_allowed(text.message, "avoided-word")) {
        let (own, message) = (text.folded(&texts.locale().tag), text.message);
        for found in glossary.finder.all_in(own) {
            let avoided = &glossary.avoided[found];
            if has_beginning(own, &avoided.folded) {
                let place = place_of_text(texts.file, message, avoided.written);
                let text =
                    format!("`{}` says `{}` for `{}`", message.id, avoided.written, avoided.term.term.value);
                let help = format!("the glossary has {}", quoted(avoided.words));
                faults.push(Fault::new(place, text).help(help));
            }
        }
    }
    faults
}

/// Terms of the original that the translation does not say as the glossary has them.
pub(in crate::check::rules) fn glossary_term(
    ground: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let named = ground.named();
    let mut faults = Vec::new();
    for translation in translations {
        let forms = translation.original.named(named);
        if forms.is_empty() || is_allowed(translation.message(), "glossary-term") {
            continue;
        }
        let tag = translation.tag();
        let glossary = translation.words.glossary();
        let own = translation.text.folded(tag);
        for (term, _) in forms.iter().map(|&form| &named.forms[form]) {
            let Some((words, preferred)) = glossary.preferred.get(term.as_str()) else { continue };
            if !preferred.iter().any(|word| own.contains(word)) {
                let id = &translation.message().id;
                let message = format!("`{id}` in `{tag}` does not say `{term}` as the glossary has it");
                faults.push(fault(translation, message, format!("say {}", quoted(words))));
            }
        }
    }
    faults
}

/// Numbers, reason phrases and names that are the same in every language, and differ from the original.
pub(in crate::check::rules) fn kept_word(
    ground: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let kept = &*ground.content.kept;
    let translations = translations.iter().filter(|one| !is_allowed(one.message(), "kept-word"));
    translations
        .flat_map(|translation| {
            let said = translation.original.kept(kept);
            let words: Vec<&str> = said.words.iter().map(|&word| kept.words[word].as_str()).collect();
            lost_or_added(translation, &words, said)
        })
        .collect()
}

fn lost_or_added(translation: &Translation<'_, '_>, words: &[&str], said: &Said) -> Vec<Fault> {
    let own = translation.text.running();
    let ours = numbers(own);
    let theirs = || said.numbers.iter().map(String::as_str);
    let lost: Vec<&str> = theirs().filter(|number| !ours.contains(number)).collect();
    let added: Vec<&str> =
        ours.into_iter().filter(|number| !theirs().any(|known| known == *number)).collect();
    let mut faults: Vec<Fault> =
        words.iter().filter(|word| !own.contains(**word)).map(|word| not_said(translation, word)).collect();
    if let ([lost], [added]) = (&lost[..], &added[..]) {
        let place = place_of_text(translation.file, translation.message(), added);
        let line = corrected(translation.file, &place.span, lost);
        let message = format!("{} says `{added}` where the original says `{lost}`", name(translation));
        let found = Fault::new(place, message).see(translation.original_place(), "the original");
        faults.push(found.help(format!("write `{line}`")));
        return faults;
    }
    faults.extend(lost.into_iter().map(|number| not_said(translation, number)));
    for number in added {
        let place = place_of_text(translation.file, translation.message(), number);
        let found = Fault::new(place, format!("{} alone says `{number}`", name(translation)));
        let found = found.see(translation.original_place(), "the original");
        faults.push(found.help("say the numbers of the original"));
    }
    faults
}

fn name(translation: &Translation<'_, '_>) -> String {
    format!("`{}` in `{}`", translation.message().id, translation.tag())
}

fn not_said(translation: &Translation<'_, '_>, word: &str) -> Fault {
    let message = format!("{} does not say `{word}`", name(translation));
    fault(translation, message, "it is the same in every language".to_owned())
}

fn fault(translation: &Translation<'_, '_>, message: String, help: String) -> Fault {
    let place: Place = translation.file.at(&translation.message().span);
    Fault::new(place, message).see(translation.original_place(), "the original").help(help)
}

/// Whether the comment above a message allows it to break a rule: `# allow: glossary-term`.
fn is_allowed(message: &Message, rule: &str) -> bool {
    let allowed = message.comment.iter().filter_map(|line| line.trim().strip_prefix("allow:"));
    allowed.into_iter().any(|rules| rules.split(',').any(|named| named.trim() == rule))
}

fn quoted(words: &TermWordsFile) -> String {
    said(&words.preferred.value).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
}
