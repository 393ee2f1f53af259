//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;

use crate::diag::uri;
use crate::load::Entries;

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing<'a> {
    pattern: Option<&'a str>,
    /// The file and the line of each message, by locale and identifier.
    messages: BTreeMap<(&'a str, &'a str), (&'a str, usize)>,
}

impl<'a> Editing<'a> {
    pub(super) fn new(entries: &'a Entries) -> Self {
        let site = entries.site.as_ref().map(|site| &site.value);
        let pattern = site.and_then(|site| site.edit_url.as_ref()).map(|url| url.value.as_str());
        let mut messages = BTreeMap::new();
        for locale in entries.locales.iter().filter(|_| pattern.is_some()) {
            for file in &locale.words {
                let (mut at, mut line) = (0, 1);
                for message in &file.fluent.messages {
                    line += file.text[at..message.span.start].matches('\n').count();
                    at = message.span.start;
                    messages.entry((locale.tag.as_str(), message.id.as_str())).or_insert((&*file.path, line));
                }
            }
        }
        Self { pattern, messages }
    }

    /// The address of the line of a message in the first of these locales that has it; nothing where the site has no
    /// addresses for corrections.
    pub(super) fn url(&self, tags: &[&str], id: &str) -> Option<String> {
        let (file, line) = tags.iter().find_map(|tag| self.messages.get(&(*tag, id)))?;
        Some(self.pattern?.replace("{path}", &uri(file)).replace("{line}", &line.to_string()))
    }
}
