//! What speaks for one locale, about one site, while the shared parts are made.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use crate::check::Catalogue;
use crate::model::Address;
use crate::page::editing::Editing;
use crate::page::location::link;
use crate::render::Templates;
use crate::text::html::escape;
use crate::words::{Origin, Pattern, Said, Told, Words, plain};

/// The messages of a locale that many codes say, ready to be filled. Each is always told the same names.
#[derive(Default)]
pub(in crate::page) struct Patterns(RwLock<BTreeMap<String, Pattern>>);

/// What speaks for one locale, about one site.
#[derive(Clone, Copy)]
pub(in crate::page) struct Voice<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub editing: &'a Editing,
    pub templates: &'a Templates,
    pub locale: usize,
    pub patterns: &'a Patterns,
}

impl Voice<'_> {
    pub(super) fn say(&self, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.words.say(self.locale, id, told)
    }

    /// What a message says that many codes say, each with other parts.
    pub(super) fn say_again(&self, id: &str, told: &[(&str, &Said)]) -> Said {
        let parts: Vec<&Said> = told.iter().map(|(_, said)| *said).collect();
        let Patterns(patterns) = self.patterns;
        if let Some(pattern) = patterns.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return pattern.fill(&parts);
        }
        let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
        let pattern = self.words.pattern(self.locale, id, &names);
        let said = pattern.fill(&parts);
        patterns.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), pattern);
        said
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
}

/// A name that is the same in every language; official phrases are in the language of the default locale.
pub(super) fn untranslated(catalogue: &Catalogue, name: &str) -> Said {
    let language = &catalogue.locales()[catalogue.default_locale()].locale.tag;
    Said { html: format!("<bdi lang=\"{language}\" translate=\"no\">{}</bdi>", escape(name)), ..plain(name) }
}
