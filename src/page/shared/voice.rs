//! What speaks for one locale, about one site, while the shared parts are made.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use crate::check::Catalogue;
use crate::model::{Address, Citation, Date, Family};
use crate::page::editing::Editing;
use crate::page::location::link;
use crate::render::{Templates, Value};
use crate::text::html::escape;
use crate::words::{Origin, Pattern, Said, Told, Words, plain};

/// What many codes of a locale say alike.
#[derive(Default)]
pub(in crate::page) struct Refrain {
    /// Messages that each code says with other parts, ready to be filled. Each is always told the same names.
    patterns: RwLock<BTreeMap<String, Pattern>>,
    /// The places that are cited, by the slug of the family.
    citations: RwLock<BTreeMap<String, BTreeMap<Citation, Value>>>,
    /// The days of reviews in words.
    days: RwLock<BTreeMap<String, Said>>,
}

/// What speaks for one locale, about one site.
#[derive(Clone, Copy)]
pub(in crate::page) struct Voice<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub editing: &'a Editing,
    pub templates: &'a Templates,
    pub locale: usize,
    pub refrain: &'a Refrain,
}

impl Voice<'_> {
    pub(super) fn say(&self, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.words.say(self.locale, id, told)
    }

    /// What a message says that many codes say, each with other parts.
    pub(super) fn say_again(&self, id: &str, told: &[(&str, &Said)]) -> Said {
        let parts: Vec<&Said> = told.iter().map(|(_, said)| *said).collect();
        let patterns = &self.refrain.patterns;
        if let Some(pattern) = patterns.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return pattern.fill(&parts);
        }
        let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
        let pattern = self.words.pattern(self.locale, id, &names);
        let said = pattern.fill(&parts);
        patterns.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), pattern);
        said
    }

    /// A place that a family's source has, as `make` shows it the first time.
    pub(super) fn cite_again(
        &self,
        family: &Family,
        cited: &Citation,
        make: impl FnOnce() -> Value,
    ) -> Value {
        let citations = &self.refrain.citations;
        let known = citations.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = known.get(&family.slug).and_then(|known| known.get(cited)) {
            return value.clone();
        }
        drop(known);
        let value = make();
        let mut known = citations.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(family.slug.clone()).or_default().insert(cited.clone(), value.clone());
        value
    }

    /// A day, as `say` says it the first time.
    pub(super) fn date_again(&self, day: &Date, say: impl FnOnce() -> Said) -> Said {
        let days = &self.refrain.days;
        let known = days.read().unwrap_or_else(PoisonError::into_inner).get(&day.iso).cloned();
        known.unwrap_or_else(|| {
            let said = say();
            days.write().unwrap_or_else(PoisonError::into_inner).insert(day.iso.clone(), said.clone());
            said
        })
    }

    /// Where a message can be corrected: in this locale, or where it falls back to.
    pub(super) fn edit_url(&self, id: &str) -> Option<String> {
        let locales = self.catalogue.locales();
        let chain = std::iter::once(&self.locale).chain(&locales[self.locale].locale.fallback);
        let tags: Vec<&str> = chain.map(|&locale| locales[locale].locale.tag.as_str()).collect();
        self.editing.url(&tags, id)
    }

    /// Where a message comes from that is said in this locale.
    pub(super) fn origin(&self, id: &str) -> Origin {
        self.words.origin(self.locale, id).unwrap_or_default()
    }

    pub(super) fn url(&self, address: Address) -> String {
        link(self.catalogue, address)
    }

    /// As [`untranslated`].
    pub(super) fn untranslated(&self, name: &str) -> Said {
        untranslated(self.catalogue, name)
    }

    /// The name of a document. One of capitals and numbers, such as "RFC 9110", is read letter by letter in every language, and so is
    /// in none; and pages name dozens.
    pub(super) fn document(&self, title: &str) -> Said {
        let mut letters = title.chars().filter(|letter| letter.is_alphabetic());
        if letters.all(char::is_uppercase) { in_no_language(title) } else { self.untranslated(title) }
    }
}

/// A name that is the same in every language; official phrases are in the language of the default locale. A number has no language:
/// each reader, and whoever reads aloud to him, says it in his own.
pub(super) fn untranslated(catalogue: &Catalogue, name: &str) -> Said {
    if !name.contains(char::is_alphabetic) {
        return in_no_language(name);
    }
    let language = &catalogue.locales()[catalogue.default_locale()].locale.tag;
    let html = format!("<bdi lang=\"{language}\" translate=\"no\">{}</bdi>", escape(name));
    Said { html, ..plain(name) }
}

fn in_no_language(name: &str) -> Said {
    Said { html: format!("<bdi>{}</bdi>", escape(name)), ..plain(name) }
}
