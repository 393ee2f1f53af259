//! A message with its places for arguments open, to be filled over and over.

use super::{Origin, Said};

/// The first of the 32 characters that Unicode keeps for use inside a program. One stands for each argument while a
/// message passes through Fluent and Markdown, which treat it as a letter.
const FIRST_MARK: u32 = 0xFDD0;
const MARKS: u32 = 32;

/// Where a plain text must hold what it is told apart from the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Isolate {
    No,
    /// In text that runs from right to left, by U+2068 and U+2069. Markup has `<bdi>` instead.
    Yes,
}

/// A message whose arguments are still to come.
#[derive(Clone, Debug)]
pub struct Pattern {
    html: Vec<Piece>,
    text: Vec<Piece>,
    origin: Origin,
    /// That it is worded in.
    locale: Option<usize>,
}

#[derive(Clone, Debug)]
enum Piece {
    Literal(String),
    Argument(usize),
}

/// The character that stands for an argument.
pub(super) fn mark(argument: usize) -> String {
    u32::try_from(argument)
        .ok()
        .filter(|argument| *argument < MARKS)
        .and_then(|argument| char::from_u32(FIRST_MARK + argument))
        .map(String::from)
        .unwrap_or_default()
}

impl Pattern {
    pub(super) fn new(html: &str, text: &str, origin: Origin, locale: usize, isolate: Isolate) -> Self {
        let text = match isolate {
            Isolate::No => pieces(text),
            Isolate::Yes => pieces(text).into_iter().flat_map(isolated).collect(),
        };
        Self { html: pieces(html), text, origin, locale: Some(locale) }
    }

    /// A pattern without places, that says one thing.
    pub(super) fn literal(said: &Said) -> Self {
        Self {
            html: vec![Piece::Literal(said.html.clone())],
            text: vec![Piece::Literal(said.text.clone())],
            origin: said.origin,
            locale: said.locale,
        }
    }

    /// What the message says with these arguments, in the order of their names.
    #[must_use]
    pub fn fill(&self, parts: &[&Said]) -> Said {
        Said {
            html: self.fill_html(parts),
            text: self.fill_text(parts),
            origin: self.origin,
            locale: self.locale,
        }
    }

    /// The same, only as markup.
    #[must_use]
    pub fn fill_html(&self, parts: &[&Said]) -> String {
        filled(&self.html, parts, |part| &part.html)
    }

    /// The same, only as plain text.
    #[must_use]
    pub fn fill_text(&self, parts: &[&Said]) -> String {
        filled(&self.text, parts, |part| &part.text)
    }
}

fn isolated(piece: Piece) -> Vec<Piece> {
    match piece {
        Piece::Literal(_) => vec![piece],
        Piece::Argument(_) => {
            vec![Piece::Literal("\u{2068}".into()), piece, Piece::Literal("\u{2069}".into())]
        }
    }
}

fn filled<'a>(pieces: &'a [Piece], parts: &[&'a Said], form: impl Fn(&'a Said) -> &'a str) -> String {
    let length = |piece: &Piece| match piece {
        Piece::Literal(literal) => literal.len(),
        Piece::Argument(argument) => parts.get(*argument).map_or(0, |part| form(part).len()),
    };
    let mut filled = String::with_capacity(pieces.iter().map(length).sum());
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => filled.push_str(literal),
            Piece::Argument(argument) => filled.push_str(parts.get(*argument).map_or("", |part| form(part))),
        }
    }
    filled
}

fn pieces(marked: &str) -> Vec<Piece> {
    // All marks begin with these two bytes; the first alone is found faster.
    let bytes = marked.as_bytes();
    if !bytes.contains(&0xEF) || !bytes.windows(2).any(|pair| pair == [0xEF, 0xB7]) {
        return if marked.is_empty() { Vec::new() } else { vec![Piece::Literal(marked.to_owned())] };
    }
    let mut pieces = Vec::new();
    let mut literal = String::new();
    for character in marked.chars() {
        let offset = u32::from(character).wrapping_sub(FIRST_MARK);
        match usize::try_from(offset) {
            Ok(argument) if offset < MARKS => {
                if !literal.is_empty() {
                    pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                }
                pieces.push(Piece::Argument(argument));
            }
            _ => literal.push(character),
        }
    }
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    pieces
}
