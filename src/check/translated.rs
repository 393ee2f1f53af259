//! A file of words, text by text, and what each of its messages translates.

use std::ops::Range;

use super::content::Told;
use super::ground::{Ground, Original, Words};
use super::text::Text;
use crate::diag::Place;
use crate::load::{LocaleEntry, WordsFile};
use crate::text::fluent::{Message, Reading};

/// The texts of one file of words.
#[derive(Clone, Copy)]
pub(super) struct Texts<'g, 'a> {
    pub words: &'g Words<'a>,
    pub told: &'g Told,
    pub file: &'a WordsFile,
    pub messages: &'g [Text<'a>],
}

impl<'g, 'a> Texts<'g, 'a> {
    pub(super) fn locale(&self) -> &'a LocaleEntry {
        self.words.locale
    }

    /// Every message and attribute.
    pub(super) fn all(&self) -> impl Iterator<Item = &'g Text<'a>> + use<'g, 'a> {
        self.messages.iter().flat_map(Text::with_own)
    }

    /// Every message that translates one of the reference.
    pub(super) fn translations(&self, ground: &'g Ground<'a>) -> Vec<Translation<'g, 'a>> {
        let Self { words, file, messages, .. } = *self;
        let of = |text: &'g Text<'a>| {
            let Original { file: original_file, text: original } = ground.original(&text.message.id)?;
            Some(Translation { words, file, text, original_file, original })
        };
        messages.iter().filter_map(of).collect()
    }
}

/// A message of a locale, and the message of the reference that it translates.
#[derive(Clone, Copy)]
pub(super) struct Translation<'g, 'a> {
    pub words: &'g Words<'a>,
    pub file: &'g WordsFile,
    pub text: &'g Text<'g>,
    pub original_file: &'g WordsFile,
    pub original: &'g Text<'g>,
}

impl<'g> Translation<'g, '_> {
    pub(super) fn tag(&self) -> &'g str {
        &self.words.locale.tag
    }

    pub(super) fn message(&self) -> &'g Message {
        self.text.message
    }

    /// Where the reference says it.
    pub(super) fn original_place(&self) -> Place {
        self.original_file.at(&self.original.message.span)
    }

    /// This, and the same of the attributes that it and the original have.
    pub(super) fn with_attributes(self) -> impl Iterator<Item = Self> {
        let attributes = self.text.attributes.iter().filter_map(move |text| {
            let mut originals = self.original.attributes.iter();
            let original = originals.find(|original| original.message.id == text.message.id)?;
            Some(Self { text, original, ..self })
        });
        std::iter::once(self).chain(attributes)
    }

    /// Where a reading of the translation begins to say something of its own.
    pub(super) fn place_of_reading(&self, reading: &Reading) -> Place {
        let message = self.message();
        let own = reading.choices.last().and_then(|choice| {
            let mut selects = message.selects.iter();
            let select = selects.rfind(|select| select.variable.as_deref() == Some(&choice.variable));
            select?.variants.iter().find(|key| key.name == choice.key)
        });
        // Something else than a variable may have chosen it.
        let is_shared = |span: &Range<usize>| {
            let readings = message.readings.iter();
            readings.filter(|reading| reading.parts.iter().any(|part| part.span == *span)).count() > 1
        };
        let text = || reading.parts.iter().map(|part| &part.span).find(|span| !is_shared(span));
        self.file.at(own.map(|key| &key.span).or_else(text).unwrap_or(&message.span))
    }
}
