//! What the Fluent parser could not read, and where to mend it, which is not always where the parser stopped.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::text::plain_message;

/// What the Fluent parser could not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFault {
    /// Where to mend it.
    pub span: Range<usize>,
    /// Where the parser noticed, if that is elsewhere.
    pub noticed: Option<Range<usize>>,
    pub message: String,
}

/// The fault behind an error of the parser, whose places may lie past the end of the text or within a character.
pub(super) fn fault(error: &ParserError, text: &str) -> FluentFault {
    let at = text.floor_char_boundary(error.pos.start);
    let entry = text.floor_char_boundary(error.slice.as_ref().map_or(0, |slice| slice.start).min(at));
    let opened = opened(&text[entry..at]);
    let elsewhere = |start: Option<usize>, message: &str| {
        let span = character(text, entry + start?);
        Some(FluentFault { span, noticed: Some(character(text, at)), message: message.to_owned() })
    };
    let known = match error.kind {
        ErrorKind::ExpectedToken('}') => elsewhere(opened.brace, "the brace is not closed"),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            elsewhere(opened.quote, "the quotation mark is not closed")
        }
        ErrorKind::MissingDefaultVariant => elsewhere(opened.brace, "the choice has no variant with `*`"),
        _ => None,
    };
    known.unwrap_or_else(|| here(error, text, at))
}

/// A fault that is where the parser stopped, or right before it.
fn here(error: &ParserError, text: &str, at: usize) -> FluentFault {
    let message = plain_message(&error.to_string());
    let fault = |span: Range<usize>, message: String| FluentFault { span, noticed: None, message };
    match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            let whole = text.get(error.pos.clone()).unwrap_or(&text[at..]);
            fault(at..at + whole.trim_end().len(), message)
        }
        ErrorKind::MissingValue => {
            let before = text[..at].trim_end();
            fault(before.rfind('[').unwrap_or(at)..before.len().max(at.min(before.len())), message)
        }
        ErrorKind::TermAttributeAsPlaceable => {
            fault(character(text, at), "an attribute of a term can be chosen by, and not shown".to_owned())
        }
        _ => {
            let indent = text[at..].len() - text[at..].trim_start_matches(' ').len();
            let span = character(text, at + indent);
            let is_attribute = text[span.start..].starts_with('.') && is_first(text, span.start);
            let message = if is_attribute {
                "the attribute has no value, or no message that it belongs to".to_owned()
            } else {
                message
            };
            fault(span, message)
        }
    }
}

/// Whether only spaces stand before this place in its line.
fn is_first(text: &str, at: usize) -> bool {
    text[..at].rsplit('\n').next().is_some_and(|before| before.chars().all(|c| c == ' '))
}

/// The character at a place, or nothing at the end.
fn character(text: &str, at: usize) -> Range<usize> {
    at..at + text[at..].chars().next().map_or(0, char::len_utf8)
}

/// What is still open at the end of the beginning of an entry: the innermost brace, and a quotation mark within braces.
struct Opened {
    brace: Option<usize>,
    quote: Option<usize>,
}

fn opened(text: &str) -> Opened {
    let mut braces = Vec::new();
    let mut quote = None;
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match (character, quote) {
            _ if is_escaped => is_escaped = false,
            ('\\', Some(_)) => is_escaped = true,
            ('"', Some(_)) => quote = None,
            // Between the braces of a choice stands text too, where the mark is a mark; a line parts the two.
            ('"', None) if is_code(&text[..at], &braces) => quote = Some(at),
            ('{', None) => braces.push(at),
            ('}', None) => {
                braces.pop();
            }
            _ => {}
        }
    }
    Opened { brace: braces.last().copied(), quote }
}

/// Whether what follows a text is in a placeable, and not in the text of a variant.
fn is_code(before: &str, braces: &[usize]) -> bool {
    braces.last().is_some_and(|&brace| !before[brace..].contains("->"))
}
