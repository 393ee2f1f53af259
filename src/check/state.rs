//! How far each locale has come: which words of the reference are translated, and from which English text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::coverage::Count;
use super::index::{Index, Spot};
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
    let originals = Texts::new(reference, &Index::new(reference), entries);
    let others = entries.locales.par_iter().filter(|locale| locale.tag != reference.tag);
    let of = |locale: &LocaleEntry| {
        let own = Texts::new(locale, &Index::new(locale), entries);
        standings(&originals, &own, locale).iter().map(translation).collect()
    };
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
    /// Its place among the texts of its locale.
    at: (usize, usize),
    path: &'a Arc<str>,
    /// Where a message's identifier stands; a note is the whole file.
    span: Option<&'a Range<usize>>,
    digest: Digest,
    /// The message, if it is none of the notes.
    pub message: Option<&'a Message>,
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

/// What a locale says, by identifier. Of two messages with one identifier, only the first is ever said.
pub(super) struct Texts<'a> {
    messages: Vec<Text<'a>>,
    notes: Vec<Text<'a>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(locale: &'a LocaleEntry, index: &Index<'a>, entries: &'a Entries) -> Self {
        let messages = index.firsts().map(|Spot { file, message, at }| Text {
            id: &message.id,
            at,
            path: &file.path,
            span: Some(&message.span),
            digest: message.digest,
            message: Some(message),
        });
        let notes = entries.families.iter().flat_map(|family| &family.notes);
        let notes = notes.filter(|note| note.tag == locale.tag).enumerate().map(|(number, note)| Text {
            id: &note.id,
            at: (usize::MAX, number),
            path: &note.path,
            span: None,
            digest: note.digest,
            message: None,
        });
        // A note of another name is about no pair, which is a finding.
        let mut notes: Vec<Text<'_>> = notes.filter(|note| lock::is_id(note.id)).collect();
        notes.sort_by_key(|note| note.id);
        Self { messages: messages.collect(), notes }
    }
}

/// How a locale stands to each of these texts, in their order.
pub(super) fn standings<'a>(
    originals: &Texts<'a>,
    own: &Texts<'a>,
    locale: &'a LocaleEntry,
) -> Vec<Standing<'a>> {
    let lock = locale.lock.as_ref().map(|lock| &lock.value);
    let mut standings = Vec::with_capacity(originals.messages.len());
    for (originals, own) in [(&originals.messages, &own.messages), (&originals.notes, &own.notes)] {
        // All three are in the order of identifiers.
        let mut own = own.iter().peekable();
        let mut lines = lock.iter().flat_map(|lock| &lock.lines).peekable();
        for original in originals {
            while own.next_if(|text| text.id < original.id).is_some() {}
            while lines.next_if(|(id, _)| id.as_str() < original.id).is_some() {}
            let own = own.next_if(|text| text.id == original.id).copied();
            let recorded = lines.next_if(|(id, _)| id.as_str() == original.id).map(|(_, digest)| *digest);
            if own.is_some() || !original.id.starts_with('-') {
                let state = state(own, *original, recorded);
                standings.push(Standing { original: *original, own, state, recorded });
            }
        }
    }
    standings.sort_unstable_by_key(|standing| standing.original.at);
    standings
}

fn state(own: Option<Text<'_>>, original: Text<'_>, recorded: Option<Digest>) -> State {
    match (own, recorded) {
        (None, _) => State::Missing,
        (Some(own), _) if own.digest == original.digest && own.is_telling() => State::SameAsReference,
        (Some(_), Some(recorded)) if recorded != original.digest => State::Stale,
        (Some(_), _) => State::Translated,
    }
}
