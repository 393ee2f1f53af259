//! Fluent: what the messages of a file need, and their texts once the needs are met.

mod bundle;
mod choosing;
mod edit;
mod fault;
mod meaning;
mod prose;
mod pseudo;
mod reading;
mod strict;
mod told;
mod visit;

use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry, Identifier, Pattern};
use fluent_syntax::parser;

pub use bundle::{Argument, Bundle, LARGEST_NUMBER};
pub use edit::{Block, BlockKind, Blocks, blocks, canonical, is_identifier, renamed};
pub use fault::FluentFault;
pub use prose::Prose;
pub use pseudo::{Pseudo, pseudo};
pub use reading::{Content, Key, Part, Reading, Select};

use self::reading::Left;
use crate::text::Digest;

/// The messages of one Fluent file, and what could not be read of it.
#[derive(Clone, Debug, Default)]
pub struct FluentFile {
    pub messages: Vec<Message>,
    pub faults: Vec<FluentFault>,
}

/// One message, term or attribute, as it is written.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its identifier; that of a term begins with `-`.
    pub id: String,
    /// Where the identifier stands.
    pub span: Range<usize>,
    /// The variables that its value names itself, in their order.
    pub variables: Vec<String>,
    /// The messages and terms that it refers to, also in its attributes, and where; a term's name begins with `-`. Where
    /// an attribute is meant, `message.attribute` stands beside `message`.
    pub references: Vec<(String, Range<usize>)>,
    /// What it gives to terms, by the term's name with `-`: `("-site", "case")` for `{ -site(case: "gen") }`.
    pub given: Vec<(String, String)>,
    /// Whether it has a value, and not only attributes.
    pub has_value: bool,
    /// Each way in which its value can come out.
    pub readings: Vec<Reading>,
    /// The choices that its value makes.
    pub selects: Vec<Select>,
    /// Its attributes, each as a message whose identifier is `message.attribute`, without attributes.
    pub attributes: Vec<Message>,
    /// The lines of the comment right above it.
    pub comment: Vec<String>,
    /// What tells whether the message as a whole was reworded.
    pub digest: Digest,
}

/// The comment by which a translator says that a copy of the original is meant.
pub const SAME_AS_SOURCE: &str = "same-as-source";

impl Message {
    /// Whether the comment above it says that a copy of the original is meant.
    #[must_use]
    pub fn is_meant_as_copy(&self) -> bool {
        self.comment.iter().any(|line| line.trim() == SAME_AS_SOURCE)
    }

    /// Where it names a variable first, or else where its identifier stands.
    #[must_use]
    pub fn place_of_variable(&self, name: &str) -> Range<usize> {
        let parts = self.readings.iter().flat_map(|reading| &reading.parts);
        let shown = parts.filter(|part| matches!(&part.content, Content::Variable(own) if own == name));
        let chosen = self.selects.iter().filter(|select| select.variable.as_deref() == Some(name));
        let all = shown.map(|part| &part.span).chain(chosen.map(|select| &select.span));
        all.min_by_key(|span| span.start).unwrap_or(&self.span).clone()
    }
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
    let faults = errors.into_iter().map(|error| fault::fault(&error, text));
    let mut left = Left::default();
    let mut messages: Vec<Message> =
        resource.body.iter().filter_map(|entry| message(entry, text, &mut left)).collect();
    // They are kept for as long as a site is shown.
    messages.shrink_to_fit();
    FluentFile { messages, faults: faults.chain(strict::taken_wrongly(&resource, text)).collect() }
}

/// The digest of each message and term of a text, in order.
#[must_use]
pub fn digests(text: &str) -> Vec<(String, Digest)> {
    parse(text).messages.into_iter().map(|message| (message.id, message.digest)).collect()
}

/// How deep braces and brackets may stand in each other. The parser calls itself for each, and would run out of stack.
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
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            // A line that does not continue a message begins a new one.
            '\n' if !text[at + 1..].starts_with([' ', '}', '\n', '\r']) => depth = 0,
            '\u{FDD0}'..='\u{FDEF}' | '\u{FFFC}' => {
                return fault(at, character.len_utf8(), strict::not_for_text(character));
            }
            _ => {}
        }
        if depth > DEEPEST {
            return fault(at, 1, format!("more than {DEEPEST} braces or brackets stand in each other"));
        }
    }
    strict::cut_escape(text)
}

fn message(entry: &Entry<&str>, text: &str, left: &mut Left) -> Option<Message> {
    let (sigil, name, value, attributes, comment) = match entry {
        Entry::Message(message) => {
            ("", &message.id, message.value.as_ref(), &message.attributes, &message.comment)
        }
        Entry::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes, &term.comment),
        _ => return None,
    };
    let id = format!("{sigil}{}", name.name);
    let digest = meaning::digest(value, attributes);
    let attributes: Vec<Message> = attributes
        .iter()
        .map(|attribute| {
            let id = format!("{id}.{}", attribute.id.name);
            said(id, &attribute.id, Some(&attribute.value), comment.as_ref(), digest, text, left)
        })
        .collect();
    let mut message = said(id, name, value, comment.as_ref(), digest, text, left);
    message.references.extend(attributes.iter().flat_map(|attribute| attribute.references.clone()));
    Some(Message { attributes, ..message })
}

/// A message of this value, without attributes.
fn said(
    id: String,
    name: &Identifier<&str>,
    value: Option<&Pattern<&str>>,
    comment: Option<&Comment<&str>>,
    digest: Digest,
    text: &str,
    left: &mut Left,
) -> Message {
    let (readings, selects) = value.map(|value| reading::readings(value, text, left)).unwrap_or_default();
    let needs = visit::needs(value.into_iter(), text);
    Message {
        id,
        span: span_in(text, name.name),
        variables: needs.variables.into_iter().collect(),
        references: needs.references,
        given: needs.given.into_iter().collect(),
        has_value: value.is_some(),
        readings,
        selects,
        attributes: Vec::new(),
        comment: comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned()).collect(),
        digest,
    }
}

/// Where a slice of `text` stands in it. The parser's tree has no spans, but its strings are slices of the text.
fn span_in(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr() - text.as_ptr().addr();
    start..start + slice.len()
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
        assert_eq!(parse(&format!("a = {{ {}", "A(".repeat(100_000))).faults.len(), 1);
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
