//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::Catalogue;
use crate::diag::{Sources, uri};
use crate::text::fluent::is_identifier;

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing {
    pattern: Option<String>,
    /// By the tags of locales.
    locales: BTreeMap<String, Lines>,
}

/// The lines of a locale on which a message begins.
struct Lines {
    /// The path of each Fluent file.
    files: Vec<Arc<str>>,
    /// All identifiers, in their order.
    ids: String,
    /// In the order of their identifiers.
    places: Vec<Place>,
}

/// Where an identifier stands in `ids`, and the file and the line, from 1, on which its message begins.
struct Place {
    start: u32,
    end: u32,
    file: u32,
    line: u32,
}

impl Editing {
    pub(super) fn new(catalogue: &Catalogue, sources: &Sources) -> Self {
        let pattern = catalogue.settings().edit_url.clone();
        let locales = catalogue.locales().iter().filter(|_| pattern.is_some());
        let tags: Vec<&str> = locales.map(|words| words.locale.tag.as_str()).collect();
        let lines = tags.into_par_iter().map(|tag| (tag.to_owned(), Lines::of(tag, sources)));
        Self { locales: lines.collect(), pattern }
    }

    /// The address of the line of a message in the first of these locales that has it; nothing where the site has no
    /// addresses for corrections.
    pub(super) fn url(&self, tags: &[&str], id: &str) -> Option<String> {
        let pattern = self.pattern.as_ref()?;
        let (file, line) = tags.iter().find_map(|tag| self.locales.get(*tag)?.find(id))?;
        Some(pattern.replace("{path}", &uri(file)).replace("{line}", &line.to_string()))
    }
}

impl Lines {
    /// Of two messages with one identifier, the first counts.
    fn of(tag: &str, sources: &Sources) -> Self {
        let folder = format!("locales/{tag}/");
        let texts = sources.texts_under(&folder).filter(|(path, _)| path.ends_with(".ftl"));
        let (mut files, mut found) = (Vec::new(), Vec::new());
        for (file, (path, text)) in (0..).zip(texts) {
            files.push(Arc::clone(path));
            found.extend(beginnings(text).map(|(id, line)| (id, file, line)));
        }
        found.sort_unstable();
        found.dedup_by(|later, earlier| later.0 == earlier.0);
        let mut lines = Self { files, ids: String::new(), places: Vec::with_capacity(found.len()) };
        for (id, file, line) in found {
            let length = |ids: &String| u32::try_from(ids.len()).unwrap_or(u32::MAX);
            let start = length(&lines.ids);
            lines.ids.push_str(id);
            lines.places.push(Place { start, end: length(&lines.ids), file, line });
        }
        lines.ids.shrink_to_fit();
        lines
    }

    /// The file and the line on which a message begins.
    fn find(&self, id: &str) -> Option<(&str, u32)> {
        let own = |place: &Place| self.ids.get(place.start as usize..place.end as usize).unwrap_or_default();
        let found = self.places.binary_search_by(|place| own(place).cmp(id)).ok()?;
        let Place { file, line, .. } = self.places[found];
        Some((&self.files[file as usize], line))
    }
}

/// The messages that begin in a text, and their lines, from 1: an identifier at the very beginning of a line, and an equals sign. What
/// continues a message is indented.
fn beginnings(text: &str) -> impl Iterator<Item = (&str, u32)> {
    (1..).zip(text.split('\n')).filter_map(|(number, line)| {
        let id = line.split_once('=')?.0.trim_end_matches(' ');
        is_identifier(id).then_some((id, number))
    })
}

#[cfg(test)]
mod tests {
    use super::beginnings;

    #[test]
    fn a_message_begins_where_nothing_is_indented() {
        let text = "# a = b\nfirst-1 = c\n    d = e\n    .f = g\n\n-term=h\r\nsecond  =\n    { $x ->\n   *[a] b\n}\n";
        let found: Vec<(&str, u32)> = beginnings(text).collect();
        assert_eq!(found, [("first-1", 2), ("-term", 6), ("second", 7)]);
    }
}
