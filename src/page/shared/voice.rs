//! What speaks for one locale, about one site, while the shared parts are made.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::check::Catalogue;
use crate::model::Address;
use crate::page::editing::Editing;
use crate::page::location::link;
use crate::render::Templates;
use crate::text::html::escape;
use crate::words::{Pattern, Said, Told, Words, plain};

/// What speaks for one locale, about one site.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub editing: &'a Editing,
    pub templates: &'a Templates,
    pub locale: usize,
    /// The messages that many codes say, ready to be filled.
    pub patterns: &'a RefCell<BTreeMap<String, Pattern>>,
}

impl Voice<'_> {
    pub(super) fn say(&self, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.words.say(self.locale, id, told)
    }

    /// What a message says that many codes say, each with other parts. It is always told the same names.
    pub(super) fn say_again(&self, id: &str, told: &[(&str, &Said)]) -> Said {
        let parts: Vec<&Said> = told.iter().map(|(_, said)| *said).collect();
        if let Some(pattern) = self.patterns.borrow().get(id) {
            return pattern.fill(&parts);
        }
        let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
        let pattern = self.words.pattern(self.locale, id, &names);
        let said = pattern.fill(&parts);
        self.patterns.borrow_mut().insert(id.to_owned(), pattern);
        said
    }

    /// Where a message can be corrected: in this locale, or where it falls back to.
    pub(super) fn edit_url(&self, id: &str) -> Option<String> {
        let locales = self.catalogue.locales();
        let chain = std::iter::once(&self.locale).chain(&locales[self.locale].locale.fallback);
        let tags: Vec<&str> = chain.map(|&locale| locales[locale].locale.tag.as_str()).collect();
        self.editing.url(&tags, id)
    }

    pub(super) fn url(&self, address: Address) -> String {
        link(self.catalogue, address)
    }

    /// A name that is the same in every language; official phrases are in the language of the default locale.
    pub(super) fn untranslated(&self, name: &str) -> Said {
        let language = &self.catalogue.locales()[self.catalogue.default_locale()].locale.tag;
        Said {
            html: format!("<bdi lang=\"{language}\" translate=\"no\">{}</bdi>", escape(name)),
            ..plain(name)
        }
    }
}
