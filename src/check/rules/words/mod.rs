//! Rules about the words of the locales.

pub(super) mod characters;
pub(super) mod copies;
pub(super) mod glossary;
pub(super) mod markup;
pub(super) mod messages;
pub(super) mod plurals;
pub(super) mod references;
mod running;
pub(super) mod space;
pub(super) mod variables;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::check::needs::{self, Need};
use crate::diag::Place;
use crate::load::{Entries, LocaleEntry, WordsFile};
use crate::text::fluent::{Content, Message, Reading};

/// The messages of a locale, by identifier, and where they stand.
type Index<'a> = BTreeMap<&'a str, (&'a WordsFile, &'a Message)>;

/// A message of a locale, and the message of the reference that it translates.
#[derive(Clone, Copy)]
struct Translation<'a> {
    locale: &'a LocaleEntry,
    file: &'a WordsFile,
    message: &'a Message,
    original_file: &'a WordsFile,
    original: &'a Message,
}

impl Translation<'_> {
    /// Where the reference says it.
    fn original_place(&self) -> Place {
        self.original_file.at(&self.original.span)
    }

    /// Where a reading of the translation begins to say something of its own.
    fn place_of_reading(&self, reading: &Reading) -> Place {
        let own = reading.choices.last().and_then(|choice| {
            let mut selects = self.message.selects.iter();
            let select = selects.rfind(|select| select.variable.as_deref() == Some(&choice.variable));
            select?.variants.iter().find(|key| key.name == choice.key)
        });
        // Something else than a variable may have chosen it.
        let is_shared = |span: &Range<usize>| {
            let readings = self.message.readings.iter();
            readings.filter(|reading| reading.parts.iter().any(|part| part.span == *span)).count() > 1
        };
        let text = || reading.parts.iter().map(|part| &part.span).find(|span| !is_shared(span));
        self.file.at(own.map(|key| &key.span).or_else(text).unwrap_or(&self.message.span))
    }
}

/// Every message or attribute that translates one of the reference.
fn translated_texts(entries: &Entries) -> Vec<Translation<'_>> {
    translations(entries).into_iter().flat_map(with_attributes).collect()
}

/// A translation, and those of the attributes that it and the original have.
fn with_attributes(whole: Translation<'_>) -> Vec<Translation<'_>> {
    let attributes = whole.message.attributes.iter().filter_map(|message| {
        let original = whole.original.attributes.iter().find(|original| original.id == message.id)?;
        Some(Translation { message, original, ..whole })
    });
    [whole].into_iter().chain(attributes).collect()
}

/// Every message that translates one of the reference.
fn translations(entries: &Entries) -> Vec<Translation<'_>> {
    let Some(reference) = entries.reference() else { return Vec::new() };
    let originals = index(reference);
    let others = entries.locales.iter().filter(|locale| locale.tag != reference.tag);
    others.flat_map(|locale| translations_of(locale, &originals)).collect()
}

/// Every message of a locale that translates one of these.
fn translations_of<'a>(
    locale: &'a LocaleEntry,
    originals: &Index<'a>,
) -> impl Iterator<Item = Translation<'a>> {
    messages(locale).filter_map(move |(file, message)| {
        let &(original_file, original) = originals.get(message.id.as_str())?;
        Some(Translation { locale, file, message, original_file, original })
    })
}

/// Every message of every locale.
fn all_messages(entries: &Entries) -> impl Iterator<Item = (&LocaleEntry, &WordsFile, &Message)> {
    let locales = entries.locales.iter();
    locales.flat_map(|locale| messages(locale).map(move |(file, message)| (locale, file, message)))
}

/// Every message and attribute of every locale.
fn all_texts(entries: &Entries) -> impl Iterator<Item = (&LocaleEntry, &WordsFile, &Message)> {
    all_messages(entries)
        .flat_map(|(locale, file, message)| with_own(message).map(move |text| (locale, file, text)))
}

/// A message and its attributes.
fn with_own(message: &Message) -> impl Iterator<Item = &Message> {
    [message].into_iter().chain(&message.attributes)
}

/// The names of messages and terms that a locale's files have and that are none: they could not be read, or stand in a line
/// that continues another message. That has been reported.
fn unread(locale: &LocaleEntry) -> BTreeSet<&str> {
    let said = index(locale);
    locale.words.iter().flat_map(|file| named_lines(file)).filter(|name| !said.contains_key(name)).collect()
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
fn is_identifier(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

fn index(locale: &LocaleEntry) -> Index<'_> {
    messages(locale).map(|(file, message)| (message.id.as_str(), (file, message))).collect()
}

fn messages(locale: &LocaleEntry) -> impl Iterator<Item = (&WordsFile, &Message)> {
    locale.words.iter().flat_map(|file| file.fluent.messages.iter().map(move |message| (&**file, message)))
}

fn needs(entries: &Entries) -> Vec<Need> {
    let interface = entries.reference().into_iter().flat_map(|locale| needs::of_interface(&locale.tag));
    interface.chain(entries.families.iter().flat_map(needs::of_family)).collect()
}

/// What each needed message is told, by its identifier.
fn told(needs: &[Need]) -> BTreeMap<&str, &[&str]> {
    needs.iter().map(|need| (need.id.as_str(), need.variables)).collect()
}

/// Where the text of a message says something, or else the message.
fn place_of_text(file: &WordsFile, message: &Message, said: &str) -> Place {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    let found = parts.into_iter().find_map(|part| match &part.content {
        Content::Text(text) => text.find(said).map(|at| part.span.start + at),
        _ => None,
    });
    match found {
        Some(start) => file.at(&(start..start + said.len())),
        None => file.at(&message.span),
    }
}

/// How much of a line is shown before and behind what was corrected in it.
const NEAR: usize = 2_000;

/// The line at a place as it would be with other text there; of a line that nobody would read, what is near.
fn corrected(file: &WordsFile, span: &Range<usize>, text: &str) -> String {
    let start = file.text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let end = file.text[span.end..].find('\n').map_or(file.text.len(), |length| span.end + length);
    let from = file.text.ceil_char_boundary(span.start.saturating_sub(NEAR)).max(start);
    let to = file.text.floor_char_boundary(span.end + NEAR).min(end);
    let [before, behind] = [from > start, to < end].map(|is_cut| if is_cut { "…" } else { "" });
    let line = format!("{before}{}{text}{}{behind}", &file.text[from..span.start], &file.text[span.end..to]);
    line.trim().to_owned()
}
