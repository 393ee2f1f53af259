//! Slots: places where a translation is still to be written, with the reference's text above.
//!
//! ```text
//! # en: # $code (String): "403"
//! # en: { $code } means that the server refuses.
//! # http-403-use =
//! ```
//!
//! The lines with the reference's tag belong to versus; whatever else stands in a comment belongs to the editor.

use std::ops::Range;

use crate::text::fluent::{Block, BlockKind, Blocks, is_identifier};

/// A message or term of the reference.
#[derive(Debug)]
pub(super) struct Original {
    pub id: String,
    /// The group comment above it, as written.
    pub heading: Option<String>,
    /// Its text and comment as comment lines of versus.
    pub lines: Vec<String>,
}

/// A slot among the lines of a comment.
pub(super) struct Slot {
    pub id: String,
    /// Its lines, the last of which has the identifier.
    pub lines: Range<usize>,
    pub touch: Touch,
}

/// Whether an editor has written something into a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    Untouched,
    Touched,
}

/// The tag of the reference, as the lines of versus show it.
#[derive(Clone, Copy)]
pub(super) struct Mark<'a>(pub &'a str);

impl Mark<'_> {
    /// Whether a line of a comment, without its `#`, belongs to versus.
    pub(super) fn is_on(self, line: &str) -> bool {
        self.shown(line).is_some()
    }

    /// What a line of versus shows of the reference.
    pub(super) fn shown(self, line: &str) -> Option<&str> {
        let rest = line.strip_prefix(self.0)?.strip_prefix(':')?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
    }

    /// Whether a line of a comment belongs to versus, or is an empty slot's.
    pub(super) fn is_of_slot(self, line: &str) -> bool {
        self.is_on(line) || slot_id(line).is_some_and(|(_, touch)| touch == Touch::Untouched)
    }

    fn put_on(self, line: &str) -> String {
        format!("# {}: {line}", self.0).trim_end().to_owned()
    }

    /// The messages and terms of a file of the reference.
    pub(super) fn originals(self, blocks: &Blocks) -> Vec<Original> {
        let mut heading = None;
        let mut originals = Vec::new();
        for block in blocks.list() {
            match &block.kind {
                BlockKind::Group => heading = Some(block.text.clone()),
                BlockKind::Entry(id) => {
                    let lines = spoken(block).iter().map(|line| self.put_on(line)).collect();
                    originals.push(Original { id: id.clone(), heading: heading.clone(), lines });
                }
                BlockKind::Comment | BlockKind::Resource => {}
            }
        }
        originals
    }

    /// The slots among the lines of a comment, without their `#`.
    pub(super) fn slots(self, lines: &[&str]) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut start = None;
        for (at, line) in lines.iter().enumerate() {
            if self.is_on(line) {
                start = start.or(Some(at));
            } else if let (Some(first), Some((id, touch))) = (start, slot_id(line)) {
                // What follows the identifier may be a translation on lines of its own.
                let is_last = lines.get(at + 1).is_none_or(|next| self.is_on(next));
                let touch = if is_last { touch } else { Touch::Touched };
                slots.push(Slot { id: id.to_owned(), lines: first..at + 1, touch });
                start = None;
            }
        }
        slots
    }

    /// The lines of a slot with the text of the reference as it is now; without one, what the editor has written between them.
    pub(super) fn renewed(self, slot: &[&str], original: Option<&Original>) -> Vec<String> {
        let [notes @ .., id] = slot else { return Vec::new() };
        let notes = notes.iter().filter(|line| !self.is_on(line)).map(|line| comment_line(line));
        match original {
            Some(original) => original.lines.iter().cloned().chain(notes).chain([comment_line(id)]).collect(),
            None => notes.collect(),
        }
    }

    /// How many lines of a comment stand above the end of its last slot, a draft on lines of its own included.
    pub(super) fn end_of_slots(self, lines: &[&str]) -> usize {
        let end = self.slots(lines).last().map_or(0, |slot| slot.lines.end);
        // A text goes on where a line is indented, or closes a brace.
        let is_draft = |line: &&&str| line.is_empty() || line.starts_with([' ', '}']);
        if end == 0 { 0 } else { end + lines[end..].iter().take_while(is_draft).count() }
    }

    /// The last lines of versus that belong to no slot: those above a translation.
    pub(super) fn above(self, lines: &[&str]) -> Option<Range<usize>> {
        let end = lines.iter().rposition(|line| self.is_on(line))? + 1;
        let start = lines[..end].iter().rposition(|line| !self.is_on(line)).map_or(0, |before| before + 1);
        let after_slots = self.slots(lines).last().map_or(0, |slot| slot.lines.end);
        (start >= after_slots).then_some(start..end)
    }
}

/// The lines of a slot.
pub(super) fn slot_text(original: &Original) -> String {
    let id = format!("# {} =", original.id);
    joined(original.lines.iter().chain([&id]))
}

/// A line of a comment with its `#`.
pub(super) fn comment_line(line: &str) -> String {
    if line.is_empty() { "#".to_owned() } else { format!("# {line}") }
}

/// Lines as a text.
pub(super) fn joined<'a>(lines: impl IntoIterator<Item = &'a String>) -> String {
    lines.into_iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The identifier that a comment keeps a place for in this line, and whether something stands behind it.
pub(super) fn slot_id(line: &str) -> Option<(&str, Touch)> {
    let (id, rest) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let touch = if rest.trim().is_empty() { Touch::Untouched } else { Touch::Touched };
    is_identifier(id).then_some((id, touch))
}

/// The comment and the text of a message, without its identifier and the indentation that all of it has.
fn spoken(block: &Block) -> Vec<String> {
    let canonical = block.canonical();
    let comment = canonical.lines().take_while(|line| line.starts_with('#')).map(str::to_owned);
    let mut entry = canonical.lines().skip_while(|line| line.starts_with('#'));
    let first = entry.next().and_then(|line| line.split_once('=')).map(|(_, first)| first.trim_start());
    let first = first.filter(|first| !first.is_empty()).map(str::to_owned);
    let rest = entry.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    comment.chain(first).chain(rest).collect()
}
