//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;

use crate::diag::Place;
use crate::load::Entries;
use crate::text::html::escape;

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing<'a> {
    entries: &'a Entries,
    pattern: Option<&'a str>,
    places: BTreeMap<(&'a str, &'a str), Place>,
}

impl<'a> Editing<'a> {
    pub(super) fn new(entries: &'a Entries) -> Self {
        let site = entries.site.as_ref().map(|site| &site.value);
        let pattern = site.and_then(|site| site.edit_url.as_ref()).map(|url| url.value.as_str());
        let mut places = BTreeMap::new();
        for locale in entries.locales.iter().filter(|_| pattern.is_some()) {
            for file in &locale.words {
                for message in &file.fluent.messages {
                    let key = (locale.tag.as_str(), message.id.as_str());
                    places.entry(key).or_insert_with(|| file.at(&message.span));
                }
            }
        }
        Self { entries, pattern, places }
    }

    /// The address of the line of a message in the first of these locales that has it; nothing where the site has no
    /// addresses for corrections.
    pub(super) fn url(&self, tags: &[&str], id: &str) -> Option<String> {
        let place = tags.iter().find_map(|tag| self.places.get(&(*tag, id)))?;
        let files = self.entries.locales.iter().flat_map(|locale| &locale.words);
        let file = files.into_iter().find(|file| file.path == place.path)?;
        let line = file.text[..place.span.start].matches('\n').count() + 1;
        Some(self.pattern?.replace("{path}", &escape(&place.path)).replace("{line}", &line.to_string()))
    }
}
