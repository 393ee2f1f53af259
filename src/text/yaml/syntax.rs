//! What the parser has against a text, in our words.

use std::ops::Range;

use super::{Data, YamlFault, YamlFaultKind, to_usize};
use crate::text::plain_message;

/// So many lines are tried, each by reading the text again.
const MOST_TABS: usize = 16;

/// The fault of a text that the parser refuses.
pub(super) fn fault(error: &serde_yaml::Error, text: &str) -> YamlFault {
    let plain = plain(error, text);
    match tab(&plain, text) {
        Some(at) => YamlFault {
            kind: YamlFaultKind::Syntax,
            span: at..at + 1,
            message: "a tab in the indentation".to_owned(),
            help: "replace the tab by spaces".to_owned(),
        },
        None => plain,
    }
}

fn plain(error: &serde_yaml::Error, text: &str) -> YamlFault {
    let span = error.location().map_or(0..0, |location| bytes(&location, text));
    let (message, help) = match error.without_snippet() {
        serde_yaml::Error::DuplicateMappingKey { key: Some(key), .. } => {
            (format!("the key `{key}` stands twice"), "keep one")
        }
        // Wrapped where an alias is at fault, so that only its words tell.
        other if other.to_string().starts_with("budget breached") => (
            "the text is too large, too deep, or its aliases stand for too much".to_owned(),
            "write out what the aliases stand for, or part the file",
        ),
        serde_yaml::Error::MultipleDocuments { .. } => (
            "a second document begins in this file".to_owned(),
            "keep one: take out the line `---` or `...` between them, or part the file",
        ),
        other => (
            without_position(&other.to_string()),
            "look at the lines above too: a bracket, a quotation mark or the indentation",
        ),
    };
    YamlFault { kind: YamlFaultKind::Syntax, span, message: plain_message(&message), help: help.to_owned() }
}

/// The tab that a line begins with, if that is what the text is refused for: with a space in its place there is another fault, or none.
fn tab(fault: &YamlFault, text: &str) -> Option<usize> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let at = start;
        start += line.len();
        (at, line)
    });
    let tabs = lines.filter_map(|(at, line)| {
        let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line[..indentation].find('\t')?;
        (!line.trim().is_empty()).then_some((at + tab, at..at + indentation))
    });
    let is_cause = |indentation: &Range<usize>| {
        let mut mended = text.to_owned();
        mended.replace_range(indentation.clone(), &" ".repeat(indentation.len()));
        let again = serde_yaml::from_str::<serde_yaml::Spanned<Data>>(&mended);
        again.err().is_none_or(|error| plain(&error, &mended) != *fault)
    };
    tabs.take(MOST_TABS).find(|(_, indentation)| is_cause(indentation)).map(|(at, _)| at)
}

fn bytes(location: &serde_yaml::Location, text: &str) -> Range<usize> {
    let span = location.span();
    let start = match span.byte_offset() {
        Some(offset) => to_usize(offset),
        None => offset_of(text, to_usize(location.line()), to_usize(location.column())),
    };
    // What ends too early is noticed past the end, and a length of one may be within a character.
    let start = text.floor_char_boundary(start);
    start..text.ceil_char_boundary(start + to_usize(span.byte_len().unwrap_or(1)))
}

/// The place of a character by its line and column, both counted from 1.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(offset, _)| offset)
}

/// The message without the position at its end, which the finding shows better.
fn without_position(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    line.split(" at line ").next().unwrap_or_default().to_owned()
}
