//! What rules look at, and what several of them would find out about it, each of it found out once.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::content::Content;
use super::glossary::{Glossary, Named, named};
use super::index::{Index, Spot};
use super::state::{self, Standing};
use super::text::Text;
use crate::load::{Entries, LocaleEntry, WordsFile};
use crate::text::fluent::Message;

/// A site's entries, as the rules look at them.
pub(super) struct Ground<'a> {
    pub entries: &'a Entries,
    pub content: Arc<Content>,
    /// One per locale of the entries.
    pub locales: Vec<Words<'a>>,
    /// The place of the reference among them.
    reference: Option<usize>,
    /// The texts of the reference, file by file.
    originals: Vec<Vec<Text<'a>>>,
    named: OnceLock<Named>,
    untold: OnceLock<Arc<BTreeSet<String>>>,
    translatable: OnceLock<state::Texts<'a>>,
}

/// A variable of a message of the reference which it is not told.
pub(super) struct Untold<'a> {
    pub file: &'a WordsFile,
    pub message: &'a Message,
    pub variable: &'a str,
    pub told: &'static [&'static str],
}

/// The words of a locale.
pub(super) struct Words<'a> {
    pub locale: &'a LocaleEntry,
    entries: &'a Entries,
    index: OnceLock<Index<'a>>,
    unread: OnceLock<BTreeSet<&'a str>>,
    glossary: OnceLock<Glossary<'a>>,
}

/// A text of the reference, and the file that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Original<'g> {
    pub file: &'g WordsFile,
    pub text: &'g Text<'g>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(entries: &'a Entries, content: Arc<Content>) -> Self {
        let reference = entries.reference();
        let words = reference.into_iter().flat_map(|locale| &locale.words);
        Self {
            entries,
            content,
            locales: entries.locales.iter().map(|locale| Words::new(locale, entries)).collect(),
            reference: entries.locales.iter().position(|own| reference.is_some_and(|it| it.tag == own.tag)),
            originals: words.map(|file| Text::all(file)).collect(),
            named: OnceLock::new(),
            untold: OnceLock::new(),
            translatable: OnceLock::new(),
        }
    }

    /// The words that the others are translated from.
    pub(super) fn reference(&self) -> Option<&Words<'a>> {
        self.locales.get(self.reference?)
    }

    /// The place of the reference among the locales.
    pub(super) fn reference_number(&self) -> Option<usize> {
        self.reference
    }

    pub(super) fn is_reference(&self, words: &Words<'_>) -> bool {
        self.reference().is_some_and(|reference| reference.locale.tag == words.locale.tag)
    }

    /// Whether this is a locale that is translated from the reference, if there is one.
    pub(super) fn is_translation(&self, words: &Words<'_>) -> bool {
        self.reference.is_some() && !self.is_reference(words)
    }

    /// The texts of a file of the reference.
    pub(super) fn originals(&self, file: usize) -> &[Text<'a>] {
        self.originals.get(file).map_or(&[], Vec::as_slice)
    }

    /// What a message translates.
    pub(super) fn original(&self, id: &str) -> Option<Original<'_>> {
        let Spot { file, at, .. } = self.reference()?.index().last(id)?;
        Some(Original { file, text: self.originals(at.0).get(at.1)? })
    }

    pub(super) fn untold(&self) -> Vec<Untold<'a>> {
        let Some(said) = self.reference().map(Words::index) else { return Vec::new() };
        let needed =
            self.content.needs.iter().filter_map(|need| Some((said.last(&need.id)?, need.variables)));
        needed
            .flat_map(|(Spot { file, message, .. }, told)| {
                let untold = message.variables.iter().filter(|variable| !told.contains(&variable.as_str()));
                untold.map(move |variable| Untold { file, message, variable, told })
            })
            .collect()
    }

    /// The messages of the reference that use a variable which they are not told.
    pub(super) fn untold_messages(&self) -> &BTreeSet<String> {
        self.untold.get_or_init(|| Arc::new(self.untold_ids()))
    }

    pub(super) fn untold_ids(&self) -> BTreeSet<String> {
        self.untold().into_iter().map(|one| one.message.id.clone()).collect()
    }

    /// Takes over what is known of those messages.
    pub(super) fn settle_untold(&self, untold: &Arc<BTreeSet<String>>) {
        self.untold.get_or_init(|| Arc::clone(untold));
    }

    /// How a locale stands to each text of the reference.
    pub(super) fn standings(&self, words: &Words<'a>) -> Vec<Standing<'a>> {
        let Some(reference) = self.reference() else { return Vec::new() };
        let texts = |words: &Words<'a>| state::Texts::new(words.locale, words.index(), self.entries);
        let originals = self.translatable.get_or_init(|| texts(reference));
        state::standings(originals, &texts(words), words.locale)
    }

    /// The terms of the glossary that a translation must say.
    pub(super) fn named(&self) -> &Named {
        self.named.get_or_init(|| named(self.entries))
    }
}

impl<'a> Words<'a> {
    fn new(locale: &'a LocaleEntry, entries: &'a Entries) -> Self {
        Self { locale, entries, index: OnceLock::new(), unread: OnceLock::new(), glossary: OnceLock::new() }
    }

    /// Every message, file by file.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&'a WordsFile, &'a Message)> + use<'a> {
        let files = self.locale.words.iter().map(|file| &**file);
        files.flat_map(|file| file.fluent.messages.iter().map(move |message| (file, message)))
    }

    pub(super) fn index(&self) -> &Index<'a> {
        self.index.get_or_init(|| Index::new(self.locale))
    }

    /// The words of the glossary for this language.
    pub(super) fn glossary(&self) -> &Glossary<'a> {
        self.glossary.get_or_init(|| Glossary::new(self.entries, &self.locale.tag))
    }

    /// The names of messages and terms that the files have and that are none: they could not be read, or stand in a line
    /// that continues another message. That has been reported.
    pub(super) fn unread(&self) -> &BTreeSet<&'a str> {
        self.unread.get_or_init(|| {
            let said = self.index();
            let names = self.locale.words.iter().flat_map(|file| named_lines(file));
            names.filter(|name| said.last(name).is_none()).collect()
        })
    }
}

/// The names at the beginnings of a file's lines that could be of messages: an equals sign follows, unless it was lost.
fn named_lines(file: &WordsFile) -> impl Iterator<Item = &str> {
    let is_broken = !file.fluent.faults.is_empty();
    file.text.lines().filter_map(move |line| {
        let line = line.trim_start_matches([' ', '\t']);
        let end = line.find(|c| !is_identifier(c))?;
        let (name, rest) = line.split_at(end);
        (is_broken || rest.trim_start_matches([' ', '\t']).starts_with('=')).then_some(name)
    })
}

/// Whether a character may stand in an identifier.
pub(super) fn is_identifier(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}
