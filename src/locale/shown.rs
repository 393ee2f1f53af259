//! Which text of the reference stood before an editor's eyes: what a translation without a line in the lock was made from.

use std::collections::BTreeMap;

use super::slots::{Mark, Original, comment_line};
use crate::check::Translation;
use crate::load::LocaleEntry;
use crate::text::Digest;
use crate::text::fluent::{BlockKind, Blocks, blocks, digests};

/// The lines of versus about each message, without their `#`.
pub(super) struct Shown<'a> {
    mark: Mark<'a>,
    lines: BTreeMap<String, Vec<String>>,
}

impl<'a> Shown<'a> {
    /// What the files of a locale show above each translation, or else in a slot that was left beside it.
    pub(super) fn new(locale: &LocaleEntry, mark: Mark<'a>) -> Self {
        let mut lines = BTreeMap::new();
        let files: Vec<Blocks> = locale.words.iter().filter_map(|file| blocks(&file.text)).collect();
        for block in files.iter().flat_map(Blocks::list) {
            let comment = block.comment();
            let of_versus = |part: &[&str]| -> Vec<String> {
                part.iter().filter(|line| mark.is_on(line)).map(|line| (*line).to_owned()).collect()
            };
            for slot in mark.slots(&comment) {
                lines.entry(slot.id).or_insert_with(|| of_versus(&comment[slot.lines]));
            }
            if let (BlockKind::Entry(id), Some(above)) = (&block.kind, mark.above(&comment)) {
                lines.insert(id.clone(), of_versus(&comment[above]));
            }
        }
        Self { mark, lines }
    }

    /// The digest of the text that a translation was made from: of the one that is shown, or of the text as it is now.
    pub(super) fn digest(&self, translation: &Translation, originals: &[Original]) -> Digest {
        let (id, current) = (&translation.id, translation.current);
        let Some(lines) = self.lines.get(id) else { return current };
        let written: Vec<String> = lines.iter().map(|line| comment_line(line)).collect();
        if originals.iter().any(|original| original.id == *id && original.lines == written) {
            return current;
        }
        let shown: Vec<&str> = lines.iter().filter_map(|line| self.mark.shown(line)).collect();
        let readings = readings(id, &shown);
        if readings.contains(&current) {
            return current;
        }
        // What nobody can read is no text of the reference either, so the translation is to be compared with that.
        readings.first().copied().unwrap_or_else(|| Digest::of(&shown.join("\n")))
    }
}

/// The digests of the messages that these lines may show, the likeliest first. They tell neither where the comment ends, if the
/// text begins with `#` too, nor whether it began beside the identifier.
fn readings(id: &str, lines: &[&str]) -> Vec<Digest> {
    let comments = lines.iter().take_while(|line| line.starts_with('#')).count();
    let starts = (0..=comments).rev().flat_map(|start| [(start, "\n    "), (start, " ")]);
    starts.filter_map(|(start, gap)| reading(id, gap, &lines[start..])).collect()
}

fn reading(id: &str, gap: &str, lines: &[&str]) -> Option<Digest> {
    let text = format!("{id} ={gap}{}\n", lines.join("\n    "));
    blocks(&text)?;
    match digests(&text)[..] {
        [(_, digest)] => Some(digest),
        _ => None,
    }
}
