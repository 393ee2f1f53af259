//! The messages of a locale by identifier.

use std::collections::BTreeSet;

use crate::load::{LocaleEntry, WordsFile};
use crate::text::fluent::Message;

/// The messages of a locale by identifier; those with one identifier in the order of the files.
pub(super) struct Index<'a>(Vec<Spot<'a>>);

/// A message, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub file: &'a WordsFile,
    pub message: &'a Message,
    /// The number of the file, and of the message in it.
    pub at: (usize, usize),
}

impl<'a> Index<'a> {
    pub(super) fn new(locale: &'a LocaleEntry) -> Self {
        let files = locale.words.iter().map(|file| &**file).enumerate();
        let spots = files.flat_map(|(number, file)| {
            let messages = file.fluent.messages.iter().enumerate();
            messages.map(move |(place, message)| Spot { file, message, at: (number, place) })
        });
        let mut spots: Vec<Spot<'_>> = spots.collect();
        spots.sort_by(|a, b| a.message.id.cmp(&b.message.id));
        Self(spots)
    }

    /// The last message of an identifier.
    pub(super) fn last(&self, id: &str) -> Option<Spot<'a>> {
        let end = self.0.partition_point(|spot| spot.message.id.as_str() <= id);
        self.0[..end].last().filter(|spot| spot.message.id == id).copied()
    }

    /// All that a message refers to, by and by; nothing for what is not there.
    pub(super) fn reached(&self, message: &'a Message) -> Vec<Option<Spot<'a>>> {
        let mut reached = Vec::new();
        let mut seen = BTreeSet::new();
        let mut left = vec![message];
        while let Some(message) = left.pop() {
            let references = message.references.iter().map(|(id, _)| id.as_str());
            for id in references.filter(|id| seen.insert(*id)) {
                let spot = self.last(id);
                reached.push(spot);
                left.extend(spot.map(|spot| spot.message));
            }
        }
        reached
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.last(id).is_some()
    }

    /// The first message of each identifier, in the order of these.
    pub(super) fn firsts(&self) -> impl Iterator<Item = Spot<'a>> {
        self.0.chunk_by(|a, b| a.message.id == b.message.id).map(|spots| spots[0])
    }

    /// The identifiers in their order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.firsts().map(|spot| spot.message.id.as_str())
    }

    /// Whether two messages have one name, or a message and a term.
    pub(super) fn has_twins(&self) -> bool {
        let is_taken = |spot: &Spot<'_>| spot.message.id.strip_prefix('-').is_some_and(|name| self.has(name));
        self.0.windows(2).any(|spots| spots[0].message.id == spots[1].message.id)
            || self.0.iter().any(is_taken)
    }
}
