//! What words must fit that does not stand among them: the messages that content needs, and the words that stay as they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::glossary::said;
use super::needs::{self, Need};
use super::running::Finder;
use crate::load::Entries;

/// What words must fit.
pub(super) struct Content {
    pub needs: Vec<Need>,
    pub told: Arc<Told>,
    pub kept: Arc<Kept>,
}

impl Content {
    /// The same, where what is equal to what it was before is what it was before.
    pub(super) fn after(self, before: Option<&Self>) -> Self {
        let (told, kept) = match before {
            Some(before) => (
                if *before.told == *self.told { Arc::clone(&before.told) } else { self.told },
                if *before.kept == *self.kept { Arc::clone(&before.kept) } else { self.kept },
            ),
            None => (self.told, self.kept),
        };
        Self { needs: self.needs, told, kept }
    }

    pub(super) fn new(entries: &Entries) -> Self {
        let interface = entries.reference().into_iter().flat_map(|locale| needs::of_interface(&locale.tag));
        let needs: Vec<Need> = interface.chain(entries.families.iter().flat_map(needs::of_family)).collect();
        Self { told: Arc::new(Told::new(&needs)), kept: Arc::new(Kept::new(entries)), needs }
    }
}

/// What each needed message is told.
pub(super) struct Told {
    all: Vec<(Arc<str>, &'static [&'static str])>,
    by_id: OnceLock<BTreeMap<Arc<str>, &'static [&'static str]>>,
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

impl Told {
    fn new(needs: &[Need]) -> Self {
        let all = needs.iter().map(|need| (Arc::clone(&need.id), need.variables));
        Self { all: all.collect(), by_id: OnceLock::new() }
    }

    pub(super) fn get(&self, id: &str) -> Option<&'static [&'static str]> {
        let by_id = self.by_id.get_or_init(|| self.all.iter().cloned().collect());
        by_id.get(id).copied()
    }
}

/// Words that are the same in every language, in their order.
pub(super) struct Kept {
    pub words: Vec<String>,
    finder: OnceLock<Finder>,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Kept {
    fn new(entries: &Entries) -> Self {
        let codes = entries.families.iter().flat_map(|family| &family.codes);
        let phrases =
            codes.filter_map(|code| code.value.phrase.as_deref()).filter(|phrase| phrase.contains(' '));
        let names = entries.glossary.iter().flat_map(|glossary| said(&glossary.value.keep.0));
        let all: BTreeSet<&str> = phrases.chain(names).collect();
        Self { words: all.into_iter().map(str::to_owned).collect(), finder: OnceLock::new() }
    }

    /// Thousands of messages and hundreds of phrases: all are looked for at once.
    pub(super) fn finder(&self) -> &Finder {
        self.finder.get_or_init(|| Finder::new(self.words.iter().map(String::as_str)))
    }
}
