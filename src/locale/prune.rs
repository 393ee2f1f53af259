//! `versus locale prune`: messages that are no longer said are put aside.

use std::collections::BTreeSet;

use super::accept::{lock_lines, put_lock};
use super::edits::{Outcome, Refusal, belongings, holds_all, lossy};
use super::ground::Ground;
use super::slots::Mark;
use crate::diag::Sources;
use crate::load::{LocaleEntry, WordsFile};
use crate::page::used_messages;
use crate::text::fluent::{BlockKind, Blocks, blocks};

/// Where messages go that are put aside: a file of the locale that nothing reads.
const ASIDE: &str = "obsolete.txt";
const HEAD: &str = "\
Messages that `versus locale prune` has put aside, as they were written. Nothing reads this file.
";

/// The files of these locales, or of all, without the messages that the reference does not have or that nothing says. They
/// are kept, as they are written, in the locale's `obsolete.txt`. Terms stay: they are a locale's own.
///
/// # Errors
/// If a locale is unknown, or a file of one, of the reference or of the content cannot be read.
pub fn prune(sources: &Sources, tags: &[String]) -> Result<Outcome, Refusal> {
    let ground = Ground::open(sources)?;
    let locales = ground.locales(tags)?;
    let mut tags: Vec<&str> = locales.iter().map(|locale| locale.tag.as_str()).collect();
    tags.push(&ground.reference);
    ground.readable(&tags)?;
    // What content needs is known only if all of it can be read.
    ground.readable_content()?;
    let used = used_messages(sources, &ground.entries);
    let is_used = |id: &str| used.as_ref().is_none_or(|used| used.contains(id));
    let words = ground.locale(&ground.reference).into_iter().flat_map(|locale| &locale.words);
    let known: BTreeSet<&str> =
        words.flat_map(|file| file.fluent.messages.iter().map(|message| message.id.as_str())).collect();
    let is_obsolete = |id: &str| !(id.starts_with('-') || known.contains(id) && is_used(id));
    let mut outcome = Outcome::default();
    for locale in locales {
        prune_locale(&ground, locale, is_obsolete, &mut outcome)?;
    }
    outcome.checked()
}

fn prune_locale(
    ground: &Ground<'_>,
    locale: &LocaleEntry,
    is_obsolete: impl Fn(&str) -> bool,
    outcome: &mut Outcome,
) -> Result<(), Refusal> {
    let gone: BTreeSet<&str> = gone(locale, is_obsolete);
    if gone.is_empty() {
        return Ok(());
    }
    let folder = format!("locales/{}/", locale.tag);
    let aside_path = format!("{folder}{ASIDE}");
    let mut aside = ground.sources.text(&aside_path).map_or(HEAD.to_owned(), ToString::to_string);
    let mut rest = Vec::new();
    for file in &locale.words {
        let (text, pruned) = without(file, Mark(&ground.reference), |id| gone.contains(id))?;
        if !pruned.is_empty() {
            aside = format!("{aside}\n{}\n\n{pruned}", file.path.strip_prefix(&folder).unwrap_or(&file.path));
            rest.push((file, text));
        }
    }
    // First, so that a run that is cut off leaves messages in both places rather than in none.
    outcome.put(ground.sources, &aside_path, aside, format!("{} kept", gone.len()));
    for (file, text) in rest {
        outcome.put(ground.sources, &file.path, text, format!("messages moved to {ASIDE}"));
    }
    outcome.said.extend(gone.iter().map(|id| format!("put aside `{id}` of `{}`", locale.tag)));
    let mut lines = lock_lines(ground, &locale.tag);
    lines.retain(|id, _| !gone.contains(id.as_str()));
    if locale.lock.is_some() {
        put_lock(outcome, ground, &locale.tag, &lines);
    }
    Ok(())
}

/// The obsolete messages of a locale, but for those that its other messages still say, directly or through one another.
fn gone(locale: &LocaleEntry, is_obsolete: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    let all = || locale.words.iter().flat_map(|file| &file.fluent.messages);
    let mut gone: BTreeSet<&str> =
        all().map(|message| message.id.as_str()).filter(|id| is_obsolete(id)).collect();
    loop {
        let staying = all().filter(|message| !gone.contains(message.id.as_str()));
        let needed: Vec<&str> = staying
            .flat_map(|message| message.references.iter().map(|(id, _)| id.as_str()))
            .filter(|id| gone.contains(id))
            .collect();
        if needed.is_empty() {
            return gone;
        }
        gone.retain(|id| !needed.contains(id));
    }
}

/// The text of a file without some messages, and these as they are written.
fn without(
    file: &WordsFile,
    mark: Mark<'_>,
    goes: impl Fn(&str) -> bool,
) -> Result<(String, String), Refusal> {
    let mut blocks = blocks(&file.text).ok_or_else(|| lossy(&file.path))?;
    let mut gone = Vec::new();
    for index in (0..blocks.list().len()).rev() {
        if matches!(&blocks.list()[index].kind, BlockKind::Entry(id) if goes(id)) {
            gone.push(taken(&mut blocks, index, mark).trim_end_matches('\n').to_owned() + "\n");
        }
    }
    let gone: String = gone.into_iter().rev().collect();
    let text = blocks.text();
    // Line by line, since a message is parted from the slots above it.
    let all = |text: &str| {
        let all = belongings(text, |_| false).ok_or_else(|| lossy(&file.path))?;
        Ok(all.iter().flat_map(|one| one.lines().map(str::to_owned)).collect::<Vec<_>>())
    };
    let (mut kept, mut before) = (all(&text)?, all(&file.text)?);
    kept.extend(all(&gone)?);
    kept.sort_unstable();
    before.sort_unstable();
    if holds_all(&kept, &before) { Ok((text, gone)) } else { Err(lossy(&file.path)) }
}

/// Takes a message out and returns it as it is written; slots in the comment right above it stay.
fn taken(blocks: &mut Blocks, index: usize, mark: Mark<'_>) -> String {
    let block = blocks.remove(index);
    let slots = mark.end_of_slots(&block.comment());
    let mut text = block.text;
    let gone = text.split_off(text.split_inclusive('\n').take(slots).map(str::len).sum());
    if !text.is_empty() {
        blocks.insert(index, text, BlockKind::Comment);
    }
    gone
}
