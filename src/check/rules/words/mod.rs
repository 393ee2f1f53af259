//! Rules about the words of the locales.

pub(super) mod characters;
pub(super) mod copies;
pub(super) mod markup;
pub(super) mod messages;
pub(super) mod plurals;
pub(super) mod references;
pub(super) mod variables;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::needs::{self, Need};
use crate::diag::Place;
use crate::load::{Entries, LocaleEntry, WordsFile};
use crate::text::fluent::{Content, Message};

/// The messages of a locale, by identifier, and where they stand.
type Index<'a> = BTreeMap<&'a str, (&'a WordsFile, &'a Message)>;

/// A message of a locale, and the message of the reference that it translates.
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
}

/// Every message that translates one of the reference.
fn translations(entries: &Entries) -> Vec<Translation<'_>> {
    let Some(reference) = reference(entries) else { return Vec::new() };
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

/// The line at a place as it would be with other text there.
fn corrected(file: &WordsFile, span: &Range<usize>, text: &str) -> String {
    let start = file.text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let end = file.text[span.end..].find('\n').map_or(file.text.len(), |length| span.end + length);
    let line = format!("{}{text}{}", &file.text[start..span.start], &file.text[span.end..end]);
    line.trim().to_owned()
}
