//! How much of each locale is translated, and whether that is enough to publish it.

use std::collections::BTreeMap;

use super::state::{State, Translation, translations};
use crate::load::{Entries, SiteFile};

/// How much of a locale is translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub tag: String,
    pub total: Count,
    /// The same by the reference's files; notes under the folder of the family's notes.
    pub files: BTreeMap<String, Count>,
    /// The share of translated texts, in percent, from which the locale is published.
    pub enable: u32,
}

/// Messages and notes, by how a locale stands to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub required: usize,
    /// From the text as it is now.
    pub translated: usize,
    pub stale: usize,
    pub missing: usize,
    /// Word for word the same, and not marked as meant.
    pub same: usize,
}

impl Count {
    /// The share that is translated, be it from an older text, in whole percent, rounded down.
    #[must_use]
    pub fn percent(&self) -> usize {
        ((self.translated + self.stale) * 100).checked_div(self.required).unwrap_or(100)
    }

    /// Whether this is a share of so many percent.
    pub(super) fn reaches(&self, percent: u32) -> bool {
        self.percent() >= percent as usize
    }

    pub(super) fn add(&mut self, state: State) {
        self.required += 1;
        match state {
            State::Translated => self.translated += 1,
            State::Stale => self.stale += 1,
            State::Missing => self.missing += 1,
            State::SameAsReference => self.same += 1,
        }
    }
}

impl Coverage {
    /// Whether enough is translated to publish the locale.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.total.reaches(self.enable)
    }
}

/// The coverage of each locale but the reference, by tag.
#[must_use]
pub fn coverage(entries: &Entries) -> Vec<Coverage> {
    let Some(site) = &entries.site else { return Vec::new() };
    let all = translations(entries);
    all.iter().map(|(tag, translations)| of_locale(tag, translations, &site.value)).collect()
}

/// The share of translated texts, in percent, from which a locale is published.
pub(super) fn enough(tag: &str, site: &SiteFile) -> u32 {
    let own = site.coverage.locales.0.iter().find(|(named, _)| named.value == tag);
    own.map_or(site.coverage.enable.value, |(_, enable)| enable.value)
}

fn of_locale(tag: &str, translations: &[Translation], site: &SiteFile) -> Coverage {
    let folder = format!("locales/{}/", site.default_locale.value);
    let (mut total, mut files) = (Count::default(), BTreeMap::<String, Count>::new());
    for translation in translations.iter().filter(|translation| !translation.id.starts_with('-')) {
        let path = &*translation.original.path;
        let file = match (path.strip_prefix(&folder), translation.id.rsplit_once('/')) {
            (Some(file), _) => file,
            (None, Some((notes, _))) => notes,
            (None, None) => path,
        };
        files.entry(file.to_owned()).or_default().add(translation.state);
        total.add(translation.state);
    }
    Coverage { tag: tag.to_owned(), total, files, enable: enough(tag, site) }
}
