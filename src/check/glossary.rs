//! The glossary, made ready to be looked for in texts.

use std::collections::BTreeMap;

use super::running::{Finder, folded};
use crate::load::{Entries, TermFile, TermWordsFile};

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
        let terms = terms(entries, tag);
        let of_term = |&(term, words): &(&'a TermFile, &'a TermWordsFile)| {
            let folded = words.preferred.iter().map(|word| folded(word, tag)).collect();
            (term.term.as_str(), (words, folded))
        };
        let avoided = terms.iter().flat_map(|&(term, words)| {
            let avoided = words.avoid.iter();
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
fn terms<'a>(entries: &'a Entries, tag: &str) -> Vec<(&'a TermFile, &'a TermWordsFile)> {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    terms
        .filter_map(|term| {
            let (_, words) = term.value.locales.0.iter().find(|(named, _)| named.value == tag)?;
            Some((&term.value, words))
        })
        .collect()
}

/// The terms that a translation must say, in all forms in which the original may say them.
pub(super) struct Named {
    /// The term and the form.
    pub forms: Vec<(String, String)>,
    pub finder: Finder,
}

/// The terms of the glossary that must be translated.
pub(super) fn named(entries: &Entries) -> Named {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    let terms = terms.map(|term| &term.value).filter(|term| !term.optional);
    let forms = terms.flat_map(|term| {
        std::iter::once(&term.term).chain(&term.forms).map(|form| (term.term.clone(), form.clone()))
    });
    let forms: Vec<(String, String)> = forms.collect();
    Named { finder: Finder::insensitive(forms.iter().map(|(_, form)| form.as_str())), forms }
}
