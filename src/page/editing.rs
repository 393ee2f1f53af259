//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::uri;
use crate::load::Entries;

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing {
    pattern: Option<String>,
    /// The file and the line of each message, by locale and identifier.
    messages: BTreeMap<String, BTreeMap<String, (Arc<str>, usize)>>,
}

impl Editing {
    pub(super) fn new(entries: &Entries) -> Self {
        let site = entries.site.as_ref().map(|site| &site.value);
        let pattern = site.and_then(|site| site.edit_url.as_ref()).map(|url| url.value.clone());
        let mut messages: BTreeMap<String, BTreeMap<_, _>> = BTreeMap::new();
        for locale in entries.locales.iter().filter(|_| pattern.is_some()) {
            let own = messages.entry(locale.tag.clone()).or_default();
            for file in &locale.words {
                let (mut at, mut line) = (0, 1);
                for message in &file.fluent.messages {
                    line += file.text[at..message.span.start].matches('\n').count();
                    at = message.span.start;
                    own.entry(message.id.clone()).or_insert_with(|| (Arc::clone(&file.path), line));
                }
            }
        }
        Self { pattern, messages }
    }

    /// The address of the line of a message in the first of these locales that has it; nothing where the site has no
    /// addresses for corrections.
    pub(super) fn url(&self, tags: &[&str], id: &str) -> Option<String> {
        let (file, line) = tags.iter().find_map(|tag| self.messages.get(*tag)?.get(id))?;
        Some(self.pattern.as_ref()?.replace("{path}", &uri(file)).replace("{line}", &line.to_string()))
    }
}
