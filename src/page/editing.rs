//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;

use crate::diag::uri;
use crate::load::{Entries, WordsFile};
use crate::text::fluent::Message;

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing<'a> {
    pattern: Option<&'a str>,
    /// By locale and identifier.
    messages: BTreeMap<(&'a str, &'a str), (&'a WordsFile, &'a Message)>,
}

impl<'a> Editing<'a> {
    pub(super) fn new(entries: &'a Entries) -> Self {
        let site = entries.site.as_ref().map(|site| &site.value);
        let pattern = site.and_then(|site| site.edit_url.as_ref()).map(|url| url.value.as_str());
        let mut messages = BTreeMap::new();
        for locale in entries.locales.iter().filter(|_| pattern.is_some()) {
            for file in &locale.words {
                for message in &file.fluent.messages {
                    messages.entry((locale.tag.as_str(), message.id.as_str())).or_insert((file, message));
                }
            }
        }
        Self { pattern, messages }
    }

    /// The address of the line of a message in the first of these locales that has it; nothing where the site has no
    /// addresses for corrections.
    pub(super) fn url(&self, tags: &[&str], id: &str) -> Option<String> {
        let (file, message) = tags.iter().find_map(|tag| self.messages.get(&(*tag, id)))?;
        let line = file.text[..message.span.start].matches('\n').count() + 1;
        Some(self.pattern?.replace("{path}", &uri(&file.path)).replace("{line}", &line.to_string()))
    }
}
