//! The strings of a site: where each stands, and how each locale stands to it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::check::{State, Translation, translations};
use crate::diag::{Place, Report, Sources, locus};
use crate::load::{self, Entries, LocaleEntry};
use crate::text::fluent::{BlockKind, Blocks, blocks};

/// The strings of a site.
pub(super) struct Strings {
    /// The tag of the locale that the others are translated from.
    reference: String,
    /// By locale and identifier.
    known: BTreeMap<String, BTreeMap<String, Known>>,
}

/// What is known of a string in a locale.
#[derive(Clone, Debug)]
struct Known {
    state: &'static str,
    /// `path:line:column`.
    place: String,
    /// As it stands in its file; empty where it is missing.
    text: String,
}

/// What an editor is told of a string on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Told<'a> {
    pub id: &'a str,
    /// The locale that says it.
    pub tag: &'a str,
    pub state: &'a str,
    pub place: &'a str,
    pub text: &'a str,
    /// The same in the reference.
    pub english: &'a str,
}

/// That a locale has nothing for a string, and another says it.
const FALLBACK: &str = "fallback";
const ORIGINAL: &str = "original";
const INVENTED: &str = "invented";

impl Strings {
    /// The strings of sources that make a site.
    pub(super) fn of(sources: &Arc<Sources>) -> Self {
        let entries = load::parse(sources, &mut Report::default());
        let texts = |entry: &LocaleEntry| texts(entry, &entries);
        let reference = entries.reference().map_or_else(String::new, |entry| entry.tag.clone());
        let mut known = BTreeMap::new();
        if let Some(entry) = entries.reference() {
            let own = texts(entry).into_iter().map(|(id, (place, text))| {
                (id, Known { state: ORIGINAL, place: locus(&place, sources), text })
            });
            known.insert(entry.tag.clone(), own.collect::<BTreeMap<_, _>>());
        }
        for (tag, translations) in translations(&entries) {
            let Some(entry) = entries.locales.iter().find(|entry| entry.tag == tag) else { continue };
            let texts = texts(entry);
            let of = |translation: &Translation| {
                let text = texts.get(&translation.id).map_or_else(String::new, |(_, text)| text.clone());
                let place = match &translation.own {
                    Some(own) => locus(own, sources),
                    None => slot(translation, tag, &reference, sources),
                };
                Known { state: word(translation.state), place, text }
            };
            let own = translations.iter().map(|translation| (translation.id.clone(), of(translation)));
            known.insert(tag.to_owned(), own.collect());
        }
        Self { reference, known }
    }

    /// What is to be told of strings by their names, which are those of marks: a locale's tag and an identifier. They stand on a
    /// page of this locale, if it has one.
    pub(super) fn tell<'a>(&'a self, names: &'a [String], locale: Option<&'a str>) -> Vec<Told<'a>> {
        let parts = names.iter().filter_map(|name| name.split_once(' '));
        parts.map(|(tag, id)| self.told(tag, id, locale.unwrap_or(tag))).collect()
    }

    fn told<'a>(&'a self, tag: &'a str, id: &'a str, locale: &'a str) -> Told<'a> {
        let english = self.find(&self.reference, id);
        let own = self.find(locale, id);
        // Invented languages have no files: they are made of the reference.
        let known = own.or_else(|| self.find(tag, id)).or(english);
        Told {
            id,
            tag,
            state: if tag == locale { own.map_or(INVENTED, |known| known.state) } else { FALLBACK },
            place: known.map_or("", |known| &known.place),
            text: self.find(tag, id).map_or("", |known| &known.text),
            english: english.map_or("", |known| &known.text),
        }
    }

    /// What a locale has not translated from the reference as it is, in the order of identifiers.
    pub(super) fn left<'a>(&'a self, locale: &'a str) -> Vec<Told<'a>> {
        let all = self.known.get(locale).into_iter().flatten();
        let left = all.filter(|(_, known)| !matches!(known.state, ORIGINAL | "translated"));
        left.map(|(id, known)| Told { state: known.state, ..self.told(locale, id, locale) }).collect()
    }

    fn find(&self, locale: &str, id: &str) -> Option<&Known> {
        self.known.get(locale)?.get(id)
    }
}

fn word(state: State) -> &'static str {
    match state {
        State::Missing => FALLBACK,
        State::Stale => "stale",
        State::SameAsReference => "same",
        State::Translated => "translated",
    }
}

/// Where a translation that is missing would be written: the slot for it, or the file that it belongs to; where there is
/// neither, the original.
fn slot(translation: &Translation, tag: &str, reference: &str, sources: &Sources) -> String {
    let original = || locus(&translation.original, sources);
    let Some(file) = translation.original.path.strip_prefix(&format!("locales/{reference}/")) else {
        return original();
    };
    let path = format!("locales/{tag}/{file}");
    let Some(text) = sources.text(&path) else { return original() };
    let start = format!("# {} =", translation.id);
    match text.lines().position(|line| line.starts_with(&start)) {
        Some(line) => format!("{path}:{}:1", line + 1),
        None => path,
    }
}

/// What a locale says, by identifier: where it stands, and as it stands there. Of two with one identifier, the first is said.
fn texts(entry: &LocaleEntry, entries: &Entries) -> BTreeMap<String, (Place, String)> {
    let mut texts = BTreeMap::new();
    for file in &entry.words {
        let values = values(&file.text);
        let mut seen = BTreeSet::new();
        for message in file.fluent.messages.iter().filter(|message| seen.insert(&message.id)) {
            let value = values.get(&message.id).cloned().unwrap_or_default();
            texts.entry(message.id.clone()).or_insert_with(|| (file.at(&message.span), value));
        }
    }
    for family in &entries.families {
        for note in family.notes.iter().filter(|note| note.tag == entry.tag) {
            let id = format!("{}/notes/{}", family.slug, note.pair);
            texts.insert(id, (Place::file(&note.path), note.text.to_string()));
        }
    }
    texts
}

/// What stands behind each identifier of a Fluent file.
fn values(text: &str) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for block in blocks(text).iter().flat_map(Blocks::list) {
        let BlockKind::Entry(id) = &block.kind else { continue };
        let lines = block.text.lines().filter(|line| !line.starts_with('#'));
        let entry = lines.collect::<Vec<_>>().join("\n");
        let value = entry.split_once('=').map_or("", |(_, value)| value).trim();
        values.entry(id.clone()).or_insert_with(|| value.to_owned());
    }
    values
}
