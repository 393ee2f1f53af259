//! Fluent: what the messages of a file need, and their texts once the needs are met.

mod bundle;
mod choosing;
mod edit;
mod meaning;
mod pseudo;
mod reading;
mod strict;
mod visit;

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

pub use bundle::{Argument, Bundle, LARGEST_NUMBER};
pub use edit::{Block, BlockKind, Blocks, blocks, canonical, is_identifier, renamed};
pub use meaning::digests;
pub use pseudo::{Pseudo, pseudo};
pub use reading::{Content, Key, Part, Reading, Select};

use crate::text::plain_message;

/// The messages of one Fluent file, and what could not be read of it.
#[derive(Clone, Debug, Default)]
pub struct FluentFile {
    pub messages: Vec<Message>,
    pub faults: Vec<FluentFault>,
}

/// One message or term, as it is written.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its identifier; that of a term begins with `-`.
    pub id: String,
    /// Where the identifier stands.
    pub span: Range<usize>,
    /// The variables that its value names itself.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it refers to, and where; a term's name begins with `-`.
    pub references: Vec<(String, Range<usize>)>,
    /// Whether it has a value, and not only attributes.
    pub has_value: bool,
    /// Each way in which its value can come out.
    pub readings: Vec<Reading>,
    /// The choices that its value makes.
    pub selects: Vec<Select>,
    /// Its attributes, and where their names stand.
    pub attributes: Vec<(String, Range<usize>)>,
    /// The lines of the comment right above it.
    pub comment: Vec<String>,
}

/// The comment by which a translator says that a copy of the original is meant.
pub const SAME_AS_SOURCE: &str = "same-as-source";

impl Message {
    /// Whether the comment above it says that a copy of the original is meant.
    #[must_use]
    pub fn is_meant_as_copy(&self) -> bool {
        self.comment.iter().any(|line| line.trim() == SAME_AS_SOURCE)
    }

    /// Whether it has a word of its own, outside of code spans.
    #[must_use]
    pub fn says_words(&self) -> bool {
        let parts = self.readings.iter().flat_map(|reading| &reading.parts);
        parts.into_iter().any(|part| match &part.content {
            Content::Text(text) => text
                .split('`')
                .step_by(2)
                .any(|prose| prose.chars().filter(|character| character.is_alphabetic()).count() > 1),
            _ => false,
        })
    }
}

/// What the Fluent parser could not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFault {
    /// Where to mend it.
    pub span: Range<usize>,
    /// Where the parser noticed, if that is elsewhere.
    pub noticed: Option<Range<usize>>,
    pub message: String,
}

/// Reads a file as far as it can be read.
#[must_use]
pub fn parse(text: &str) -> FluentFile {
    if let Some(fault) = unreadable(text) {
        return FluentFile { messages: Vec::new(), faults: vec![fault] };
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let faults = errors.into_iter().map(|error| fault(&error, text));
    FluentFile {
        messages: resource.body.iter().filter_map(|entry| message(entry, text)).collect(),
        faults: faults.chain(strict::taken_wrongly(&resource, text)).collect(),
    }
}

/// How deep braces may stand in each other. The parser calls itself for each, and would run out of stack.
const DEEPEST: usize = 50;

/// What keeps a text from being parsed at all: braces too deep, a character that stands for something in the program, or
/// an escape that the parser cannot bear.
fn unreadable(text: &str) -> Option<FluentFault> {
    let fault = |at: usize, length: usize, message: String| {
        Some(FluentFault { span: at..at + length, noticed: None, message })
    };
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A line that does not continue a message begins a new one.
            '\n' if !text[at + 1..].starts_with([' ', '}', '\n', '\r']) => depth = 0,
            '\u{FDD0}'..='\u{FDEF}' | '\u{FFFC}' => {
                let message = format!("the character U+{:04X} is not for text", u32::from(character));
                return fault(at, character.len_utf8(), message);
            }
            _ => {}
        }
        if depth > DEEPEST {
            return fault(at, 1, format!("more than {DEEPEST} braces stand in each other"));
        }
    }
    strict::cut_escape(text)
}

fn message(entry: &Entry<&str>, text: &str) -> Option<Message> {
    let (id, name, value, attributes, comment) = match entry {
        Entry::Message(message) => {
            let name = message.id.name;
            (name.to_owned(), name, message.value.as_ref(), &message.attributes, &message.comment)
        }
        Entry::Term(term) => {
            let name = term.id.name;
            (format!("-{name}"), name, Some(&term.value), &term.attributes, &term.comment)
        }
        _ => return None,
    };
    let (readings, selects) = value.map(|value| reading::readings(value, text)).unwrap_or_default();
    let needs = visit::needs(value.into_iter(), text);
    let of_attributes = visit::needs(attributes.iter().map(|attribute| &attribute.value), text);
    Some(Message {
        id,
        span: span_in(text, name),
        variables: needs.variables,
        references: needs.references.into_iter().chain(of_attributes.references).collect(),
        has_value: value.is_some(),
        readings,
        selects,
        attributes: attributes
            .iter()
            .map(|attribute| (attribute.id.name.to_owned(), span_in(text, attribute.id.name)))
            .collect(),
        comment: comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned()).collect(),
    })
}

/// Where a slice of `text` stands in it. The parser's tree has no spans, but its strings are slices of the text.
fn span_in(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr() - text.as_ptr().addr();
    start..start + slice.len()
}

/// A missing brace is noticed only where the next message begins: the fault is where it was opened.
fn fault(error: &ParserError, text: &str) -> FluentFault {
    let found = error.pos.clone();
    let message = plain_message(&error.to_string());
    let before = text.get(..found.start).unwrap_or(text);
    match (&error.kind, before.rfind('{')) {
        (ErrorKind::ExpectedToken('}'), Some(opened)) => FluentFault {
            span: opened..opened + 1,
            noticed: Some(found),
            message: "the brace is not closed".to_owned(),
        },
        _ => FluentFault { span: found, noticed: None, message },
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_message_says_what_it_needs() {
        let file = parse(
            "a = { $x } { b } { -c(d: \"e\") } { NUMBER($y) ->\n    [one] { $z }\n   *[other] w\n    }\n    .f = { $g }\n",
        );
        let message = &file.messages[0];
        let variables: Vec<&str> = message.variables.iter().map(String::as_str).collect();
        assert_eq!(variables, ["x", "y", "z"]);
        let references: Vec<&str> = message.references.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(references, ["b", "-c"]);
        assert!(file.faults.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_a_fault_and_the_rest_is_read() {
        let file = parse("a = { $x\nb = c\n");
        assert_eq!(file.faults.len(), 1);
        assert_eq!(file.messages[0].id, "b");
    }

    #[test]
    fn a_text_that_would_break_the_parser_is_a_fault() {
        assert_eq!(parse(&format!("a = {}", "{".repeat(3_000))).faults.len(), 1);
        assert_eq!(parse("a = \u{FDD0}").faults.len(), 1);
        assert!(parse(&"a = { $x }\n".repeat(100)).faults.is_empty());
    }

    #[test]
    fn spans_point_at_identifiers_whatever_the_script() {
        let text = "# 日本語\nあ\nkey = 値\n";
        let file = parse(text);
        let message = &file.messages[0];
        assert_eq!(&text[message.span.clone()], "key");
    }
}
