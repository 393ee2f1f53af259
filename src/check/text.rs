//! A message as the rules look at it: what several of them ask of it is found out once.

use std::sync::OnceLock;

use super::content::Kept;
use super::glossary::Named;
use super::running::{folded, has_term, has_word, numbers, running};
use crate::load::WordsFile;
use crate::text::fluent::{Content, Message, Reading};
use crate::text::markdown::{Marked, marked};

/// A message or an attribute.
pub(super) struct Text<'a> {
    pub message: &'a Message,
    /// Those of a message.
    pub attributes: Vec<Text<'a>>,
    running: OnceLock<String>,
    folded: OnceLock<String>,
    marked: OnceLock<Vec<Marked>>,
    kept: OnceLock<Said>,
    named: OnceLock<Vec<usize>>,
}

/// What a text says that is the same in every language.
pub(super) struct Said {
    /// The numbers of the words among those that are kept.
    pub words: Vec<usize>,
    pub numbers: Vec<String>,
}

impl<'a> Text<'a> {
    fn new(message: &'a Message) -> Self {
        Self {
            message,
            attributes: message.attributes.iter().map(Text::new).collect(),
            running: OnceLock::new(),
            folded: OnceLock::new(),
            marked: OnceLock::new(),
            kept: OnceLock::new(),
            named: OnceLock::new(),
        }
    }

    /// The messages of a file.
    pub(super) fn all(file: &'a WordsFile) -> Vec<Self> {
        file.fluent.messages.iter().map(Text::new).collect()
    }

    /// A message and its attributes.
    pub(super) fn with_own(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.attributes)
    }

    /// What it says in its own words.
    pub(super) fn running(&self) -> &str {
        self.running.get_or_init(|| running(self.message))
    }

    /// The same in small letters, as its language writes them.
    pub(super) fn folded(&self, tag: &str) -> &str {
        self.folded.get_or_init(|| folded(self.running(), tag))
    }

    /// Whether it has a character that could mark something; most have none.
    pub(super) fn may_mark(&self) -> bool {
        let is_mark = |byte: u8| matches!(byte, b'`' | b'*' | b'_' | b'[' | b']' | b'<');
        let parts = self.message.readings.iter().flat_map(|reading| &reading.parts);
        parts.into_iter().any(|part| match &part.content {
            Content::Text(text) | Content::Literal(text) => {
                text.bytes().fold(false, |found, byte| found | is_mark(byte))
            }
            _ => false,
        })
    }

    /// What each of its readings marks.
    pub(super) fn marked(&self) -> &[Marked] {
        let of = |reading: &Reading| marked(&reading.source());
        self.marked.get_or_init(|| self.message.readings.iter().map(of).collect())
    }

    /// What it says, as an original, that no translation changes.
    pub(super) fn kept(&self, kept: &Kept) -> &Said {
        self.kept.get_or_init(|| {
            let text = self.running();
            let found = kept.finder().all_in(text).into_iter();
            Said {
                words: found.filter(|&word| has_word(text, &kept.words[word])).collect(),
                numbers: numbers(text).into_iter().map(str::to_owned).collect(),
            }
        })
    }

    /// The forms of terms in it, as an original, each the first of its term.
    pub(super) fn named(&self, named: &Named) -> &[usize] {
        self.named.get_or_init(|| {
            let text = self.running();
            let mut forms: Vec<usize> = Vec::new();
            for found in named.finder.all_in(text) {
                let (term, form) = &named.forms[found];
                if !forms.iter().any(|&known| named.forms[known].0 == *term) && has_term(text, form) {
                    forms.push(found);
                }
            }
            forms
        })
    }
}
