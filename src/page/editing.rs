//! Where the texts of a page can be corrected: addresses of lines in files.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::check::Catalogue;
use crate::diag::{Sources, uri};

/// The lines on which messages stand, as addresses at which a reader can correct them.
pub(super) struct Editing {
    pattern: Option<String>,
    /// By the tags of locales.
    locales: BTreeMap<String, Lines>,
}

/// The lines of a locale on which a message begins.
struct Lines {
    /// The path and the text of each Fluent file.
    files: Vec<(Arc<str>, Arc<str>)>,
    /// In the order of their identifiers; found when one is first looked for.
    known: OnceLock<Vec<Line>>,
}

/// A line on which a message begins: its file, where its identifier stands in it, and its number, from 1.
#[derive(Clone, Copy)]
struct Line {
    file: u32,
    start: u32,
    end: u32,
    number: u32,
}

impl Editing {
    pub(super) fn new(catalogue: &Catalogue, sources: &Sources) -> Self {
        let pattern = catalogue.settings().edit_url.clone();
        let locales = catalogue.locales().iter().filter(|_| pattern.is_some());
        let locales = locales.map(|words| {
            let tag = words.locale.tag.clone();
            let folder = format!("locales/{tag}/");
            let texts = sources.texts_under(&folder).filter(|(path, _)| path.ends_with(".ftl"));
            let files = texts.map(|(path, text)| (Arc::clone(path), Arc::clone(text))).collect();
            (tag, Lines { files, known: OnceLock::new() })
        });
        Self { locales: locales.collect(), pattern }
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
    /// The file and the line on which a message begins.
    fn find(&self, id: &str) -> Option<(&str, u32)> {
        let known = self.known.get_or_init(|| self.all());
        let found = known.binary_search_by(|line| self.id(*line).cmp(id)).ok()?;
        Some((&self.files[known[found].file as usize].0, known[found].number))
    }

    fn id(&self, line: Line) -> &str {
        &self.files[line.file as usize].1[line.start as usize..line.end as usize]
    }

    /// Of two messages with one identifier, the first counts.
    fn all(&self) -> Vec<Line> {
        let mut lines: Vec<Line> =
            (0..).zip(&self.files).flat_map(|(file, (_, text))| beginnings(file, text)).collect();
        lines.sort_by(|a, b| self.id(*a).cmp(self.id(*b)));
        lines.dedup_by(|later, earlier| self.id(*later) == self.id(*earlier));
        lines
    }
}

/// The lines of a text on which a message begins: an identifier at their very beginning, and an equals sign. What continues a
/// message is indented.
fn beginnings(file: u32, text: &str) -> impl Iterator<Item = Line> {
    let mut start = 0;
    (1..).zip(text.split_inclusive('\n')).filter_map(move |(number, line)| {
        let begin = start;
        start += u32::try_from(line.len()).ok()?;
        let length = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
        let is_message = length > 0 && line[length..].trim_start_matches(' ').starts_with('=');
        is_message.then_some(Line { file, start: begin, end: begin + u32::try_from(length).ok()?, number })
    })
}

#[cfg(test)]
mod tests {
    use super::beginnings;

    #[test]
    fn a_message_begins_where_nothing_is_indented() {
        let text = "# a = b\nfirst-1 = c\n    d = e\n    .f = g\n\n-term=h\r\nsecond  =\n    { $x ->\n   *[a] b\n}\n";
        let found: Vec<(&str, u32)> = beginnings(0, text)
            .map(|line| (&text[line.start as usize..line.end as usize], line.number))
            .collect();
        assert_eq!(found, [("first-1", 2), ("-term", 6), ("second", 7)]);
    }
}
