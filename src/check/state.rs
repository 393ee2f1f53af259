//! How far each locale has come: which words of the reference are translated, and from which English text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diag::Place;
use crate::load::{Entries, LocaleEntry, NoteFile};
use crate::text::fluent::Message;
use crate::text::{Digest, lock};

/// How a locale stands to one text of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The locale has nothing for it.
    Missing,
    /// Translated from an older text, by the locale's lock.
    Stale,
    /// Word for word the text of the reference, without a mark that this is meant.
    SameAsReference,
    Translated,
}

/// A message, a term or a note of the reference, and what one locale has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The identifier of the message or term, or the note's `<family>/notes/<a>-vs-<b>`.
    pub id: String,
    pub state: State,
    /// Where the reference has it.
    pub original: Place,
    /// Where the locale has it, unless it is missing.
    pub own: Option<Place>,
    /// The digest of the reference's text as it is now.
    pub current: Digest,
    /// The digest of the text that it was translated from, if the locale's lock has a line for it.
    pub recorded: Option<Digest>,
}

/// What each locale but the reference has for each text of the reference, by locale, in the order of the reference's files.
pub type Translations<'a> = BTreeMap<&'a str, Vec<Translation>>;

/// The translations of a site. Terms are a locale's own business, so none is missing.
pub fn translations(entries: &Entries) -> Translations<'_> {
    let Some(reference) = entries.reference() else { return BTreeMap::new() };
    let mut originals: Vec<Text<'_>> = texts(reference, entries);
    // Of two messages with one identifier, only the first is ever said.
    let mut seen = BTreeSet::new();
    originals.retain(|text| seen.insert(text.id.clone()));
    let others = entries.locales.par_iter().filter(|locale| locale.tag != reference.tag);
    others.map(|locale| (locale.tag.as_str(), of_locale(locale, &originals, entries))).collect()
}

fn of_locale(locale: &LocaleEntry, originals: &[Text<'_>], entries: &Entries) -> Vec<Translation> {
    let mut own: BTreeMap<Cow<'_, str>, Text<'_>> = BTreeMap::new();
    for text in texts(locale, entries) {
        own.entry(text.id.clone()).or_insert(text);
    }
    let lines = locale.lock.as_ref().map(|lock| &lock.value.lines);
    originals
        .iter()
        .filter(|original| own.contains_key(&original.id) || !original.id.starts_with('-'))
        .map(|original| {
            let own = own.get(&original.id);
            let recorded = lines.and_then(|lines| lines.get(&*original.id)).copied();
            Translation {
                id: original.id.to_string(),
                state: state(own, original, recorded),
                original: original.place.clone(),
                own: own.map(|text| text.place.clone()),
                current: original.digest,
                recorded,
            }
        })
        .collect()
}

fn state(own: Option<&Text<'_>>, original: &Text<'_>, recorded: Option<Digest>) -> State {
    match (own, recorded) {
        (None, _) => State::Missing,
        (Some(own), _) if own.digest == original.digest && own.is_telling() => State::SameAsReference,
        (Some(_), Some(recorded)) if recorded != original.digest => State::Stale,
        (Some(_), _) => State::Translated,
    }
}

/// Something that is translated as a whole.
struct Text<'a> {
    id: Cow<'a, str>,
    place: Place,
    digest: Digest,
    /// The message, if it is none of the notes.
    message: Option<&'a Message>,
}

impl Text<'_> {
    /// Whether a copy of it would leave words untranslated.
    fn is_telling(&self) -> bool {
        self.message.is_none_or(|message| message.says_words() && !message.is_meant_as_copy())
    }
}

fn texts<'a>(locale: &'a LocaleEntry, entries: &'a Entries) -> Vec<Text<'a>> {
    let words = locale.words.iter().flat_map(|file| {
        file.fluent.messages.iter().map(|message| Text {
            id: Cow::Borrowed(&message.id),
            place: file.at(&message.span),
            digest: message.digest,
            message: Some(message),
        })
    });
    let notes = entries.families.iter().flat_map(|family| {
        let notes = family.notes.iter().filter(|note| note.tag == locale.tag);
        // A note of another name is about no pair, which is a finding.
        notes.map(|note| note_text(&family.slug, note)).filter(|text| lock::is_id(&text.id))
    });
    words.chain(notes).collect()
}

fn note_text<'a>(family: &str, note: &NoteFile) -> Text<'a> {
    Text {
        id: format!("{family}/notes/{}", note.pair).into(),
        place: Place::file(&note.path),
        digest: Digest::of(note.text.replace("\r\n", "\n").trim_end()),
        message: None,
    }
}
