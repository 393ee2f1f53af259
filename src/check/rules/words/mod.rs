//! Rules about the words of the locales.

pub(super) mod characters;
pub(super) mod copies;
pub(super) mod failing;
pub(super) mod glossary;
pub(super) mod markup;
pub(super) mod messages;
pub(super) mod plurals;
pub(super) mod references;
pub(super) mod slips;
pub(super) mod space;
pub(super) mod variables;

use std::ops::Range;

use crate::diag::Place;
use crate::load::WordsFile;
use crate::text::fluent::{Content, Message};

/// Where the text of a message says something, or else the message.
fn place_of_text(file: &WordsFile, message: &Message, said: &str) -> Place {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    let found = parts.into_iter().find_map(|part| match &part.content {
        Content::Text(text) => text.find(said).map(|at| part.span.start + at),
        _ => None,
    });
    match found {
        Some(start) => file.at(&(start..start + said.len())),
        None => file.at(&message.span),
    }
}

/// How much of a line is shown before and behind what was corrected in it.
const NEAR: usize = 2_000;

/// The line at a place as it would be with other text there; of a line that nobody would read, what is near.
fn corrected(file: &WordsFile, span: &Range<usize>, text: &str) -> String {
    let start = file.text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let end = file.text[span.end..].find('\n').map_or(file.text.len(), |length| span.end + length);
    let from = file.text.ceil_char_boundary(span.start.saturating_sub(NEAR)).max(start);
    let to = file.text.floor_char_boundary(span.end + NEAR).min(end);
    let [before, behind] = [from > start, to < end].map(|is_cut| if is_cut { "…" } else { "" });
    let line = format!("{before}{}{text}{}{behind}", &file.text[from..span.start], &file.text[span.end..to]);
    line.trim().to_owned()
}
