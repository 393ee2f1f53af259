//! The catalogue: proof that a site passed every rule.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{BaseUrl, Family, Locale, Settings};

/// Settings, families, codes and words that passed every rule. Only [`super::check`] makes one.
#[derive(Debug)]
pub struct Catalogue {
    settings: Settings,
    families: Arc<Vec<Family>>,
    locales: Vec<LocaleWords>,
    default_locale: usize,
}

/// Which locales a build has beside the public ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Those of which too little is translated.
    pub drafts: bool,
    /// Invented ones, `en-XA` and `ar-XB`, to see how templates bear long words and the other direction.
    pub pseudo: bool,
    /// Marks around all messages, which tell where each comes from; for editors to see, not for readers.
    pub marks: bool,
}

/// A locale and the Fluent texts of its words.
#[derive(Debug)]
pub struct LocaleWords {
    pub locale: Locale,
    /// None once they are not needed any more.
    pub texts: Vec<Arc<str>>,
    /// The messages and notes that translate an older text of the default locale.
    pub stale: BTreeSet<String>,
    /// Whether what is said bears marks.
    pub marks: bool,
}

impl Catalogue {
    pub(super) fn new(
        settings: Settings,
        families: Arc<Vec<Family>>,
        locales: Vec<LocaleWords>,
        default_locale: usize,
    ) -> Self {
        Self { settings, families, locales, default_locale }
    }

    /// The same site, published elsewhere.
    #[must_use]
    pub fn published_at(mut self, base: BaseUrl) -> Self {
        self.settings.base = base;
        self
    }

    /// Lets go of the texts of words, once all is said that they are needed for.
    pub fn forget_texts(&mut self) {
        for words in &mut self.locales {
            words.texts = Vec::new();
        }
    }

    /// What holds for the whole site.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The families, by slug.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// The locales, in the order of the language menu.
    #[must_use]
    pub fn locales(&self) -> &[LocaleWords] {
        &self.locales
    }

    /// The index of the locale that the others are translated from.
    #[must_use]
    pub fn default_locale(&self) -> usize {
        self.default_locale
    }
}
