//! What a verb would write, and why it would not.

use std::sync::Arc;

use crate::diag::{Report, Sources};
use crate::text::fluent::{BlockKind, blocks};

/// What a verb would write, and what it has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The files that change, in order.
    pub files: Vec<NewText>,
    /// What else there is to know.
    pub said: Vec<String>,
}

/// A file, and the text that it should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// From the root of the site, with forward slashes.
    pub path: String,
    pub text: String,
    /// The text that it was made from; nothing if there was no such file.
    pub before: Option<Arc<str>>,
    /// What was done: "2 slots added".
    pub what: String,
}

/// Why a verb does nothing.
#[derive(Debug)]
pub enum Refusal {
    /// Files that it needs could not be read: with what was found in them.
    Findings(Report),
    /// It was asked for something that cannot be.
    Call(String),
}

impl Outcome {
    /// Notes a file's new text, if it differs from the one that it has. Line breaks stay those of the file.
    pub(super) fn put(&mut self, sources: &Sources, path: &str, text: String, what: impl Into<String>) {
        let before = sources.text(path);
        let text = broken_like(before.map_or("", AsRef::as_ref), text);
        if before.is_none_or(|before| **before != *text) {
            self.files.push(NewText {
                path: path.to_owned(),
                text,
                before: before.cloned(),
                what: what.into(),
            });
        }
    }

    /// The same, if every Fluent text of it can be read.
    ///
    /// # Errors
    /// If not, which would be a fault of versus.
    pub(super) fn checked(self) -> Result<Self, Refusal> {
        let fluent = self.files.iter().filter(|file| is_fluent(&file.path));
        match fluent.into_iter().find(|file| blocks(&file.text).is_none()) {
            Some(file) => Err(lossy(&file.path)),
            None => Ok(self),
        }
    }
}

/// A text with the line breaks of another: those of Windows if it has no others, and else LF. Where it has both sorts, whoever
/// made the text has kept those of each line.
fn broken_like(other: &str, text: String) -> String {
    let windows = other.matches("\r\n").count();
    match other.matches('\n').count() - windows {
        _ if windows == 0 => text.replace("\r\n", "\n"),
        0 => text.replace("\r\n", "\n").replace('\n', "\r\n"),
        _ => text,
    }
}

fn is_fluent(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "ftl")
}

/// The refusal to write what would lose something.
pub(super) fn lossy(path: &str) -> Refusal {
    Refusal::Call(format!(
        "`{path}` would lose something, so nothing was written; this is a fault of versus, please report it with the file"
    ))
}

/// Everything of a text that belongs to its editors, sorted: entries with their comments, and lines of comments, but for the
/// lines that `is_ours` knows as those of versus. Nothing if the text cannot be read.
pub(super) fn belongings(text: &str, is_ours: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let blocks = blocks(text)?;
    let mut all = Vec::new();
    for block in blocks.list() {
        let comment = block.comment().into_iter().filter(|line| !is_ours(line)).map(str::to_owned);
        match &block.kind {
            BlockKind::Entry(_) => {
                let lines = comment.chain([block.entry().trim_end().to_owned()]);
                all.push(lines.collect::<Vec<_>>().join("\n"));
            }
            BlockKind::Comment | BlockKind::Group | BlockKind::Resource => all.extend(comment),
        }
    }
    all.retain(|line| !line.is_empty());
    all.sort_unstable();
    Some(all)
}

/// Whether everything in `before` is also in `after`, as often; both are sorted.
pub(super) fn holds_all(after: &[String], before: &[String]) -> bool {
    let mut rest = after.iter();
    before.iter().all(|wanted| rest.any(|found| found == wanted))
}
