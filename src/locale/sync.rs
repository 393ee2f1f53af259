//! `versus locale sync`: what is new in the reference becomes slots, what was translated is recorded.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use super::accept::{done, lock_lines, put_lock};
use super::edits::{Outcome, Refusal, belongings, holds_all, lossy};
use super::ground::Ground;
use super::shown::Shown;
use super::slots::{Mark, Original, Touch, comment_line, joined, slot_id, slot_text};
use crate::diag::Sources;
use crate::load::{LocaleEntry, WordsFile};
use crate::text::fluent::{Block, BlockKind, Blocks, blocks};

/// The files of these locales, or of all, with slots for what they lack.
///
/// # Errors
/// If a locale is unknown, or a file of one or of the reference cannot be read.
pub fn sync(sources: &Sources, tags: &[String]) -> Result<Outcome, Refusal> {
    let ground = Ground::open(sources)?;
    let mark = Mark(&ground.reference);
    let reference = reference_files(&ground);
    let originals: Vec<Original> = reference.iter().flat_map(|(_, blocks)| mark.originals(blocks)).collect();
    let mut outcome = Outcome::default();
    for locale in ground.translations(tags)? {
        sync_words(&ground, locale, &reference, &originals, &mut outcome)?;
        let shown = Shown::new(locale, mark);
        let mut lines = lock_lines(&ground, &locale.tag);
        for translation in done(&ground, &locale.tag) {
            if let Entry::Vacant(line) = lines.entry(translation.id.clone()) {
                line.insert(shown.digest(&translation, &originals));
            }
        }
        if !lines.is_empty() {
            put_lock(&mut outcome, &ground, &locale.tag, &lines);
        }
    }
    outcome.checked()
}

fn sync_words(
    ground: &Ground<'_>,
    locale: &LocaleEntry,
    reference: &[(&str, Blocks)],
    originals: &[Original],
    outcome: &mut Outcome,
) -> Result<(), Refusal> {
    let mark = Mark(&ground.reference);
    let translated: BTreeSet<&str> = locale
        .words
        .iter()
        .flat_map(|file| file.fluent.messages.iter().map(|message| message.id.as_str()))
        .collect();
    let mut present: BTreeSet<String> = translated.iter().map(|id| (*id).to_owned()).collect();
    let mut own = Vec::new();
    for file in &locale.words {
        let mut blocks = blocks(&file.text).ok_or_else(|| lossy(&file.path))?;
        refresh(&mut blocks, mark, originals, &translated);
        present.extend(
            blocks.list().iter().flat_map(Block::comment).filter_map(slot_id).map(|(id, _)| id.to_owned()),
        );
        own.push((file, blocks));
    }
    for (name, reference) in reference {
        let path = format!("locales/{}/{name}", locale.tag);
        let is_missing = |id: &str| !present.contains(id);
        match own.iter_mut().find(|(file, _)| *file.path == *path) {
            Some((_, blocks)) => add_slots(blocks, &mark.originals(reference), is_missing),
            None => {
                if let Some(text) = scaffold(reference, mark, is_missing) {
                    outcome.put(ground.sources, &path, text, "made, with slots");
                }
            }
        }
    }
    for (file, blocks) in own {
        put_words(ground, file, &blocks, mark, outcome)?;
    }
    Ok(())
}

fn put_words(
    ground: &Ground<'_>,
    file: &WordsFile,
    blocks: &Blocks,
    mark: Mark<'_>,
    outcome: &mut Outcome,
) -> Result<(), Refusal> {
    let text = blocks.text();
    let [before, after] = [&*file.text, &text].map(|text| belongings(text, |line| mark.is_of_slot(line)));
    if !before.zip(after).is_some_and(|(before, after)| holds_all(&after, &before)) {
        return Err(lossy(&file.path));
    }
    let count =
        |text: &str| text.lines().filter_map(|line| line.strip_prefix("# ")).filter_map(slot_id).count();
    let what = format!("{} slots before, {} now", count(&file.text), count(&text));
    outcome.put(ground.sources, &file.path, text, what);
    Ok(())
}

/// The files of the reference by their paths within the locale.
pub(super) fn reference_files<'a>(ground: &'a Ground<'_>) -> Vec<(&'a str, Blocks)> {
    let folder = format!("locales/{}/", ground.reference);
    let words = ground.locale(&ground.reference).into_iter().flat_map(|locale| &locale.words);
    words.filter_map(|file| Some((file.path.strip_prefix(&folder)?, blocks(&file.text)?))).collect()
}

/// A file of slots for what is missing of a file of the reference, with its comments and headings; nothing if nothing is.
pub(super) fn scaffold(
    reference: &Blocks,
    mark: Mark<'_>,
    is_missing: impl Fn(&str) -> bool,
) -> Option<String> {
    let originals = mark.originals(reference);
    let mut made = Blocks::empty();
    let mut waiting: Vec<&Block> = Vec::new();
    let mut add =
        |text: &str, kind: &BlockKind| made.insert(made.list().len(), text.to_owned(), kind.clone());
    let (mut is_grouped, mut slots) = (false, 0);
    for block in reference.list() {
        match &block.kind {
            BlockKind::Resource => add(&block.text, &block.kind),
            BlockKind::Group => {
                is_grouped = true;
                waiting = vec![block];
            }
            // What stands above the first heading is about the whole file.
            BlockKind::Comment if !is_grouped => add(&block.text, &block.kind),
            BlockKind::Comment => waiting.push(block),
            BlockKind::Entry(id) if is_missing(id) => {
                waiting.drain(..).for_each(|block| add(&block.text, &block.kind));
                let original = originals.iter().find(|original| original.id == *id)?;
                add(&slot_text(original), &BlockKind::Comment);
                slots += 1;
            }
            BlockKind::Entry(_) => {}
        }
    }
    (slots > 0).then(|| made.text())
}

/// Brings the reference's text up to date wherever it stands, and takes out slots that are no longer wanted.
fn refresh(blocks: &mut Blocks, mark: Mark<'_>, originals: &[Original], translated: &BTreeSet<&str>) {
    let original = |id: &str| originals.iter().find(|original| original.id == id);
    for index in (0..blocks.list().len()).rev() {
        let block = &blocks.list()[index];
        let comment = block.comment();
        let mut lines: Vec<String> = comment.iter().map(|line| comment_line(line)).collect();
        let before = lines.clone();
        // From the end, so that the places of what comes before stay true.
        if let (BlockKind::Entry(id), Some(above)) = (&block.kind, mark.above(&comment))
            && let Some(original) = original(id)
        {
            lines.splice(above, original.lines.iter().cloned());
        }
        for slot in mark.slots(&comment).into_iter().rev() {
            let is_done = translated.contains(slot.id.as_str());
            let original = match (original(&slot.id), slot.touch) {
                (None, Touch::Touched) => continue,
                (_, Touch::Untouched) if is_done => None,
                (original, Touch::Untouched | Touch::Touched) => original,
            };
            lines.splice(slot.lines.clone(), mark.renewed(&comment[slot.lines], original));
        }
        if lines == before || matches!(block.kind, BlockKind::Group | BlockKind::Resource) {
            continue;
        }
        let text = joined(&lines) + block.entry();
        if text.is_empty() {
            blocks.remove(index);
        } else {
            *blocks.text_mut(index) = text;
        }
    }
}

/// Adds a slot for each message that is missing, where the order of the reference gives its place.
fn add_slots(blocks: &mut Blocks, originals: &[Original], is_missing: impl Fn(&str) -> bool) {
    for (at, original) in originals.iter().enumerate().filter(|(_, original)| is_missing(&original.id)) {
        let (mut index, heading) = place(blocks, originals, at);
        if let (Heading::Wanted, Some(heading)) = (heading, &original.heading) {
            blocks.insert(index, heading.clone(), BlockKind::Group);
            index += 1;
        }
        blocks.insert(index, slot_text(original), BlockKind::Comment);
    }
}

/// Whether a slot should get the heading of its group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heading {
    There,
    Wanted,
}

/// Where a slot goes: beside its group, below its group's heading, or else after what comes before in the reference.
fn place(blocks: &Blocks, originals: &[Original], at: usize) -> (usize, Heading) {
    let heading = &originals[at].heading;
    let find = |original: &Original| blocks.list().iter().position(|block| is_about(block, &original.id));
    let is_near = |original: &&Original| original.heading == *heading;
    let (earlier, later) = (&originals[..at], &originals[at + 1..]);
    if let Some(before) = earlier.iter().rev().filter(is_near).find_map(find) {
        return (before + 1, Heading::There);
    }
    if let Some(after) = later.iter().filter(is_near).find_map(find) {
        return (after, Heading::There);
    }
    let is_heading = |block: &Block| {
        let is_same = |heading: &String| heading.lines().eq(block.text.lines());
        block.kind == BlockKind::Group && heading.as_ref().is_some_and(is_same)
    };
    if let Some(above) = blocks.list().iter().position(is_heading) {
        return (above + 1, Heading::There);
    }
    let before = earlier.iter().rev().find_map(find).map(|before| before + 1);
    let index = before.or_else(|| later.iter().find_map(find)).unwrap_or(blocks.list().len());
    // A message that comes before it may be the last above a heading of something else, and one after it the first below.
    let is_group =
        |index: &usize| blocks.list().get(index - 1).is_some_and(|block| block.kind == BlockKind::Group);
    let index = if before.is_none() && index > 0 && is_group(&index) { index - 1 } else { index };
    (index, Heading::Wanted)
}

/// Whether a block is a message, or keeps a place for it.
fn is_about(block: &Block, id: &str) -> bool {
    matches!(&block.kind, BlockKind::Entry(own) if own == id)
        || block.comment().into_iter().filter_map(slot_id).any(|(slot, _)| slot == id)
}
