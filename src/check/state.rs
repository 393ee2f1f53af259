//! How far each locale has come: which words of the reference are translated, and from which English text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::coverage::Count;
use crate::diag::Place;
use crate::load::{Entries, LocaleEntry};
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
    let originals = originals(reference, entries);
    let others = entries.locales.par_iter().filter(|locale| locale.tag != reference.tag);
    let of = |locale: &LocaleEntry| standings(locale, &originals, entries).iter().map(translation).collect();
    others.map(|locale| (locale.tag.as_str(), of(locale))).collect()
}

fn translation(standing: &Standing<'_>) -> Translation {
    Translation {
        id: standing.original.id.to_owned(),
        state: standing.state,
        original: standing.original.place(),
        own: standing.own.map(Text::place),
        current: standing.original.digest,
        recorded: standing.recorded,
    }
}

/// How far a locale is, in short.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    pub total: Count,
    /// The messages and notes that translate an older text.
    pub stale: BTreeSet<String>,
}

impl Progress {
    pub(super) fn of(standings: &[Standing<'_>]) -> Self {
        let mut progress = Self::default();
        for Standing { original, state, .. } in standings {
            if !original.id.starts_with('-') {
                progress.total.add(*state);
            }
            if *state == State::Stale {
                progress.stale.insert(original.id.to_owned());
            }
        }
        progress
    }
}

/// A text of the reference, and what one locale has for it.
pub(super) struct Standing<'a> {
    pub original: Text<'a>,
    pub own: Option<Text<'a>>,
    pub state: State,
    pub recorded: Option<Digest>,
}

/// Something that is translated as a whole.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub id: &'a str,
    path: &'a Arc<str>,
    /// Where a message's identifier stands; a note is the whole file.
    span: Option<&'a Range<usize>>,
    digest: Digest,
    /// The message, if it is none of the notes.
    message: Option<&'a Message>,
}

impl Text<'_> {
    pub(super) fn place(self) -> Place {
        Place::new(self.path, self.span.cloned().unwrap_or_default())
    }

    /// Whether a copy of it would leave words untranslated.
    fn is_telling(self) -> bool {
        self.message.is_none_or(|message| message.says_words() && !message.is_meant_as_copy())
    }
}

/// What there is to translate. Of two messages with one identifier, only the first is ever said.
pub(super) fn originals<'a>(reference: &'a LocaleEntry, entries: &'a Entries) -> Vec<Text<'a>> {
    let mut seen = BTreeSet::new();
    texts(reference, entries).filter(|text| seen.insert(text.id)).collect()
}

/// How a locale stands to each of these texts.
pub(super) fn standings<'a>(
    locale: &'a LocaleEntry,
    originals: &[Text<'a>],
    entries: &'a Entries,
) -> Vec<Standing<'a>> {
    let mut texts: Vec<Text<'a>> = texts(locale, entries).collect();
    texts.sort_by(|a, b| a.id.cmp(b.id));
    let first = |id: &str| texts.get(texts.partition_point(|text| text.id < id)).filter(|text| text.id == id);
    let lines = locale.lock.as_ref().map(|lock| &lock.value.lines);
    let standings = originals.iter().map(|original| {
        let own = first(original.id).copied();
        let recorded = lines.and_then(|lines| lines.get(original.id)).copied();
        Standing { original: *original, own, state: state(own, *original, recorded), recorded }
    });
    standings.filter(|one| one.own.is_some() || !one.original.id.starts_with('-')).collect()
}

fn state(own: Option<Text<'_>>, original: Text<'_>, recorded: Option<Digest>) -> State {
    match (own, recorded) {
        (None, _) => State::Missing,
        (Some(own), _) if own.digest == original.digest && own.is_telling() => State::SameAsReference,
        (Some(_), Some(recorded)) if recorded != original.digest => State::Stale,
        (Some(_), _) => State::Translated,
    }
}

fn texts<'a>(locale: &'a LocaleEntry, entries: &'a Entries) -> impl Iterator<Item = Text<'a>> {
    let words = locale.words.iter().flat_map(|file| {
        file.fluent.messages.iter().map(|message| Text {
            id: &message.id,
            path: &file.path,
            span: Some(&message.span),
            digest: message.digest,
            message: Some(message),
        })
    });
    let notes = entries.families.iter().flat_map(|family| &family.notes);
    let notes = notes.filter(|note| note.tag == locale.tag).map(|note| Text {
        id: &note.id,
        path: &note.path,
        span: None,
        digest: note.digest,
        message: None,
    });
    // A note of another name is about no pair, which is a finding.
    words.chain(notes.filter(|note| lock::is_id(note.id)))
}
