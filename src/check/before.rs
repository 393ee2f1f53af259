//! What the rules found before, to be taken as it is where all that they looked at is the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::content::Content;
use super::ground::{Ground, Words};
use super::index::Spot;
use super::judge::{Piece, Pieces, Scope};
use super::key::{Key, kept};
use super::locales::Chosen;
use crate::load::{Entries, WordsFile};
use crate::model::Family;

/// What the rules found in the state of a site before this one.
#[derive(Default)]
pub struct FoundBefore(Mutex<Found>);

/// What was found in one state of a site, and what it rests upon.
#[derive(Default)]
pub(super) struct Found {
    content: Option<(Key, Arc<Content>)>,
    /// The files of each locale, by its tag.
    files: BTreeMap<String, Arc<Key>>,
    untold: Option<(Key, Arc<BTreeSet<String>>)>,
    pieces: BTreeMap<String, Known>,
    /// Those of the last state that had no errors.
    families: Option<(Key, Arc<Vec<Family>>)>,
}

/// A piece, and what it rests upon.
#[derive(Clone)]
pub(super) struct Known {
    pub piece: Arc<Piece>,
    key: Key,
    /// What it rests upon more exactly, where that takes a while to be found out.
    exact: Option<Exact>,
}

/// What the translations of a file rest upon.
#[derive(Clone)]
struct Exact {
    key: Key,
    /// The files of the locale, if a message or an original refers to others.
    words: Option<Arc<Key>>,
}

impl FoundBefore {
    pub(super) fn take(&self) -> Found {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn put(&self, found: Found) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }
}

impl Found {
    /// What words must fit, with what it is made of.
    pub(super) fn content(&self, entries: &Entries) -> (Key, Arc<Content>) {
        let key = of_content(entries);
        match &self.content {
            Some((before, content)) if *before == key => (key, Arc::clone(content)),
            before => {
                let before = before.as_ref().map(|(_, content)| &**content);
                (key, Arc::new(Content::new(entries).after(before)))
            }
        }
    }
}

fn of_content(entries: &Entries) -> Key {
    let key = Key::default().maybe(entries.site.as_ref()).maybe(entries.glossary.as_ref());
    let key = entries.families.iter().fold(key, |key, family| {
        key.word(&family.slug)
            .word(format!("{:?}", [family.is_schema_whole, family.are_codes_whole, family.are_pairs_whole]))
            .maybe(family.family.as_ref())
            .things(family.codes.iter())
            .things(family.pairs.iter())
            .things(family.notes.iter())
    });
    entries.locales.iter().fold(key, |key, locale| key.word(&locale.tag).maybe(locale.locale.as_ref()))
}

/// What is known of the state before, held against this one.
pub(super) struct Recall<'a>(Option<Remembered<'a>>);

struct Remembered<'a> {
    before: &'a Found,
    content: (Key, Arc<Content>),
    /// The files of each locale, in the order of the entries.
    files: Vec<Arc<Key>>,
    untold: (Key, Arc<BTreeSet<String>>),
    families: OnceLock<(Key, Arc<Vec<Family>>)>,
}

impl<'a> Recall<'a> {
    /// Nothing is known, and nothing need be remembered.
    pub(super) fn nothing() -> Self {
        Self(None)
    }

    pub(super) fn new(before: &'a Found, content: (Key, Arc<Content>), ground: &Ground<'_>) -> Self {
        let files = ground.locales.iter().map(|words| {
            let key = Key::default().things(words.locale.words.iter());
            kept(before.files.get(&words.locale.tag), key)
        });
        let files: Vec<Arc<Key>> = files.collect();
        let reference = ground.reference_number().map(|number| &files[number]);
        let key = Key::default().thing(&ground.content.told).maybe(reference);
        let untold = match &before.untold {
            Some((same, untold)) if *same == key => Arc::clone(untold),
            other => kept(other.as_ref().map(|(_, untold)| untold), ground.untold_ids()),
        };
        ground.settle_untold(&untold);
        Self(Some(Remembered { before, content, files, untold: (key, untold), families: OnceLock::new() }))
    }

    /// A piece as it is known, or else as it is made now.
    pub(super) fn piece(
        &self,
        ground: &Ground<'_>,
        scope: Scope,
        make: impl FnOnce() -> Piece,
    ) -> (Scope, Known) {
        let Some(remembered) = &self.0 else {
            return (scope, Known { piece: Arc::new(make()), key: Key::default(), exact: None });
        };
        let before = remembered.before.pieces.get(&name(ground, scope));
        let key = remembered.key(ground, scope);
        if let Some(known) =
            before.filter(|known| known.key == key && remembered.refers_to_the_same(scope, known))
        {
            return (scope, known.clone());
        }
        let exact = remembered.exact(ground, scope);
        let is_same = |known: &&Known| match (&known.exact, &exact) {
            (Some(before), Some(exact)) => before.key == exact.key,
            _ => false,
        };
        let piece = before.filter(is_same).map_or_else(|| Arc::new(make()), |known| Arc::clone(&known.piece));
        (scope, Known { piece, key, exact })
    }

    /// The families as they are known, or else as they are made now.
    pub(super) fn families(
        &self,
        chosen: &Chosen<'_>,
        make: impl FnOnce() -> Option<Vec<Family>>,
    ) -> Option<Arc<Vec<Family>>> {
        let Some(remembered) = &self.0 else { return make().map(Arc::new) };
        let key = Key::default().thing(&remembered.content.1);
        let key = chosen.iter().fold(key, |key, (tag, _)| key.word(*tag));
        let families = match &remembered.before.families {
            Some((same, families)) if *same == key => Arc::clone(families),
            _ => Arc::new(make()?),
        };
        remembered.families.get_or_init(|| (key, Arc::clone(&families)));
        Some(families)
    }

    /// What is to be remembered of this state.
    pub(super) fn found(self, ground: &Ground<'_>, pieces: Pieces) -> Found {
        let Some(remembered) = self.0 else { return Found::default() };
        let Remembered { before, content, files, untold, families } = remembered;
        let tags = ground.locales.iter().map(|words| words.locale.tag.clone());
        let pieces = pieces.into_iter().map(|(scope, known)| (name(ground, scope), known));
        Found {
            content: Some(content),
            files: tags.zip(files).collect(),
            untold: Some(untold),
            pieces: pieces.collect(),
            families: families.into_inner().or_else(|| before.families.clone()),
        }
    }
}

/// By what a piece is known from one state to the next.
fn name(ground: &Ground<'_>, scope: Scope) -> String {
    let tag = |number: usize| &ground.locales[number].locale.tag;
    let path = |number: usize, file: usize| &ground.locales[number].locale.words[file].path;
    match scope {
        Scope::Content(row) => format!("content {row}"),
        Scope::Needed => "needed".to_owned(),
        Scope::Entire(number) => format!("entire {}", tag(number)),
        Scope::Beside(number) => format!("beside {}", tag(number)),
        Scope::InFile(number, file) => format!("in file {}", path(number, file)),
        Scope::Translated(number, file) => format!("translated {}", path(number, file)),
    }
}

impl Remembered<'_> {
    /// What the rules look at: see [`super::rules::Finds`].
    fn key(&self, ground: &Ground<'_>, scope: Scope) -> Key {
        let reference = ground.reference_number().map(|number| &self.files[number]);
        let told = &ground.content.told;
        match scope {
            Scope::Content(_) => Key::default().thing(&ground.content),
            Scope::Needed => Key::default().thing(&ground.content).maybe(reference),
            Scope::Entire(number) => Key::default().thing(&self.files[number]).thing(told),
            Scope::Beside(number) => {
                let locale = ground.locales[number].locale;
                let original = ground.reference().map_or("", |words| &words.locale.tag);
                let notes = ground.entries.families.iter().flat_map(|family| &family.notes);
                Key::default()
                    .thing(&self.files[number])
                    .maybe(reference)
                    .word(original)
                    .maybe(locale.lock.as_ref())
                    .things(notes.filter(|note| note.tag == locale.tag || note.tag == original))
            }
            Scope::InFile(number, file) => {
                let locale = ground.locales[number].locale;
                let key = Key::default().thing(&locale.words[file]).maybe(locale.locale.as_ref());
                key.maybe(ground.entries.glossary.as_ref()).thing(told)
            }
            Scope::Translated(number, file) => self.translated(ground, number, file).maybe(reference),
        }
    }

    fn translated(&self, ground: &Ground<'_>, number: usize, file: usize) -> Key {
        let key = Key::default().thing(&ground.locales[number].locale.words[file]);
        key.maybe(ground.entries.glossary.as_ref()).thing(&ground.content.kept).thing(&self.untold.1)
    }

    /// Whether messages of a file that refer to others refer to those of before.
    fn refers_to_the_same(&self, scope: Scope, known: &Known) -> bool {
        let before = known.exact.as_ref().and_then(|exact| exact.words.as_ref());
        match (scope, before) {
            (Scope::Translated(number, _), Some(words)) => Arc::ptr_eq(words, &self.files[number]),
            _ => true,
        }
    }

    /// Of translations: the files of the originals, and of all that either refers to.
    fn exact(&self, ground: &Ground<'_>, scope: Scope) -> Option<Exact> {
        let Scope::Translated(number, file) = scope else { return None };
        let (words, reference) = (&ground.locales[number], ground.reference()?);
        let (mut files, mut refers) = (Vec::new(), false);
        for message in &words.locale.words[file].fluent.messages {
            let original = reference.index().last(&message.id);
            files.push(original.map(|spot| file_of(reference, spot)));
            for (words, message) in [(words, Some(message)), (reference, original.map(|spot| spot.message))] {
                for message in message.into_iter().filter(|message| !message.references.is_empty()) {
                    refers = true;
                    let reached = words.index().reached(message).into_iter();
                    files.extend(reached.map(|spot| spot.map(|spot| file_of(words, spot))));
                }
            }
        }
        Some(Exact {
            key: self.translated(ground, number, file).runs(files.into_iter()),
            words: refers.then(|| Arc::clone(&self.files[number])),
        })
    }
}

fn file_of<'a>(words: &Words<'a>, spot: Spot<'a>) -> &'a Arc<WordsFile> {
    &words.locale.words[spot.at.0]
}
