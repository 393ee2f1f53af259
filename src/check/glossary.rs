//! The glossary, made ready to be looked for in texts.

use std::collections::BTreeMap;

use super::running::{Finder, folded};
use crate::load::{Entries, TermFile, TermWordsFile};
use crate::text::yaml::Spanned;

/// The words of a language for the terms of the glossary.
pub(super) struct Glossary<'a> {
    /// The words that stand for a term, by the term; as they are written, and in small letters.
    pub preferred: BTreeMap<&'a str, (&'a TermWordsFile, Vec<String>)>,
    pub avoided: Vec<Avoided<'a>>,
    /// Finds the avoided words, in small letters.
    pub finder: Finder,
}

/// A word that is not to be used.
pub(super) struct Avoided<'a> {
    pub term: &'a TermFile,
    pub words: &'a TermWordsFile,
    pub written: &'a str,
    pub folded: String,
}

impl<'a> Glossary<'a> {
    pub(super) fn new(entries: &'a Entries, tag: &str) -> Self {
        let terms = terms_in(entries, tag);
        let of_term = |&(term, words): &(&'a TermFile, &'a TermWordsFile)| {
            let folded = said(&words.preferred.value).map(|word| folded(word, tag)).collect();
            (term.term.value.as_str(), (words, folded))
        };
        let avoided = terms.iter().flat_map(|&(term, words)| {
            let avoided = said(&words.avoid);
            avoided.map(move |written| Avoided { term, words, written, folded: folded(written, tag) })
        });
        let avoided: Vec<Avoided<'a>> = avoided.collect();
        Self {
            preferred: terms.iter().map(of_term).collect(),
            finder: Finder::new(avoided.iter().map(|avoided| avoided.folded.as_str())),
            avoided,
        }
    }
}

/// The terms that the glossary has words for in a language.
fn terms_in<'a>(entries: &'a Entries, tag: &str) -> Vec<(&'a TermFile, &'a TermWordsFile)> {
    let with_words = terms(entries).filter_map(|term| {
        let (_, words) = term.locales.0.iter().find(|(named, _)| named.value == tag)?;
        Some((term, words))
    });
    // Without a word, nothing could be said to whoever uses another.
    with_words.filter(|(_, words)| said(&words.preferred.value).next().is_some()).collect()
}

/// The terms of the glossary that say something; of the others a rule tells.
fn terms(entries: &Entries) -> impl Iterator<Item = &TermFile> {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    terms.map(|term| &term.value).filter(|term| !is_blank(&term.term))
}

/// The words that say something; of the others a rule tells.
pub(super) fn said(words: &[Spanned<String>]) -> impl Iterator<Item = &str> {
    words.iter().filter(|word| !is_blank(word)).map(|word| word.value.as_str())
}

/// Whether a word would be found in every text.
pub(super) fn is_blank(word: &Spanned<String>) -> bool {
    word.value.trim().is_empty()
}

/// The terms that a translation must say, in all forms in which the original may say them.
pub(super) struct Named {
    /// The term and the form.
    pub forms: Vec<(String, String)>,
    pub finder: Finder,
}

/// The terms of the glossary that must be translated.
pub(super) fn named(entries: &Entries) -> Named {
    let forms = terms(entries).filter(|term| !term.optional).flat_map(|file| {
        let term = &file.term.value;
        let forms = std::iter::once(term.as_str()).chain(said(&file.forms));
        forms.map(|form| (term.clone(), form.to_owned()))
    });
    let forms: Vec<(String, String)> = forms.collect();
    Named { finder: Finder::insensitive(forms.iter().map(|(_, form)| form.as_str())), forms }
}
