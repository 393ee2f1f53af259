//! `versus locale rename`: one message under another identifier, wherever it is named.

use std::collections::BTreeMap;

use super::accept::{lock_lines, put_lock};
use super::edits::{Outcome, Refusal, lossy};
use super::ground::Ground;
use super::slots::slot_id;
use crate::check::translations;
use crate::diag::{Report, Sources};
use crate::load::{WordsFile, parse};
use crate::page::{MESSAGE_ROOTS, template_name};
use crate::render::{mentions, reads_any_field};
use crate::text::did_you_mean;
use crate::text::fluent::{is_identifier, renamed};

/// Every file that names a message or term, with its new identifier: definitions, references, slots, locks, templates.
///
/// # Errors
/// If no locale has the old identifier, one has the new, the new one is none, or a file of some locale cannot be read.
pub fn rename(sources: &Sources, old: &str, new: &str) -> Result<Outcome, Refusal> {
    let ground = Ground::open(sources)?;
    ground.readable(&ground.all())?;
    refuse_names(&ground, old, new)?;
    let mut outcome = Outcome::default();
    for file in ground.entries.locales.iter().flat_map(|locale| &locale.words) {
        let text = in_slots(&renamed(&file.text, old, new), old, new);
        if in_slots(&renamed(&text, new, old), new, old) != *file.text {
            return Err(lossy(&file.path));
        }
        outcome.put(sources, &file.path, text, "renamed");
    }
    in_templates(&ground, old, new, &mut outcome);
    in_locks(&ground, old, new, &mut outcome);
    if reads_any_field(sources, &MESSAGE_ROOTS) {
        outcome.said.push(format!(
            "templates choose messages by names that only rendering knows: look for `{old}` in them"
        ));
    }
    outcome.said.extend([
        "next: versus check         content may need a message of the old name".to_owned(),
        "      versus locale sync   shows the new name in the text above slots".to_owned(),
    ]);
    outcome.checked()
}

fn refuse_names(ground: &Ground<'_>, old: &str, new: &str) -> Result<(), Refusal> {
    let words = ground.entries.locales.iter().flat_map(|locale| &locale.words);
    let ids: Vec<&str> =
        words.flat_map(|file| file.fluent.messages.iter().map(|message| message.id.as_str())).collect();
    let bare = |id: &str| id.trim_start_matches('-').to_owned();
    let message = if !ids.contains(&old) {
        let guess = did_you_mean(old, ids.iter().copied());
        format!("no locale has a message `{old}`; {guess}").trim_end_matches("; ").to_owned()
    } else if !is_identifier(new) {
        format!("`{new}` cannot be an identifier: a letter, then letters, digits, `-` and `_`")
    } else if old.starts_with('-') != new.starts_with('-') {
        "a term stays a term, and a message a message: only terms begin with `-`".to_owned()
    } else if ids.iter().any(|id| bare(id) == bare(new)) {
        format!("there is a message `{new}`")
    } else if let Some(id) = ids.iter().find(|id| **id != old && template_name(id) == template_name(new)) {
        format!("templates could not tell `{new}` from `{id}`: they write `{}` for both", template_name(new))
    } else if let Some(path) = reference_to(ground, new) {
        format!("`{path}` refers to `{new}` already, though there is no such message; mend that first")
    } else if let Some(path) = slot_of(ground, new) {
        format!("a comment in `{path}` keeps a place for `{new}`")
    } else {
        return Ok(());
    };
    Err(Refusal::Call(message))
}

/// A file that refers to this message or term.
fn reference_to(ground: &Ground<'_>, id: &str) -> Option<String> {
    let mut words = ground.entries.locales.iter().flat_map(|locale| &locale.words);
    let refers = |file: &WordsFile| {
        let mut references = file.fluent.messages.iter().flat_map(|message| &message.references);
        references.any(|(to, _)| to == id)
    };
    words.find(|file| refers(file)).map(|file| file.path.to_string())
}

/// A file in which a slot has this identifier.
fn slot_of(ground: &Ground<'_>, id: &str) -> Option<String> {
    let mut words = ground.entries.locales.iter().flat_map(|locale| &locale.words);
    let slots = |text: &str| {
        let rests = text.lines().filter_map(|line| line.strip_prefix("# "));
        rests.filter_map(slot_id).any(|(slot, _)| slot == id)
    };
    words.find(|file| slots(&file.text)).map(|file| file.path.to_string())
}

/// The same text, the identifiers of slots renamed.
fn in_slots(text: &str, old: &str, new: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let is_slot = |rest: &&str| slot_id(rest).is_some_and(|(id, _)| id == old);
        match line.strip_prefix("# ").filter(is_slot).and_then(|rest| rest.strip_prefix(old)) {
            Some(rest) => format!("# {new}{rest}"),
            None => line.to_owned(),
        }
    });
    lines.collect()
}

/// Templates write a message's dashes as underscores.
fn in_templates(ground: &Ground<'_>, old: &str, new: &str, outcome: &mut Outcome) {
    let [field, wanted] = [old, new].map(template_name);
    let mut spans: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for mention in mentions(ground.sources, &MESSAGE_ROOTS) {
        if mention.field == field {
            spans.entry(mention.path).or_default().push(mention.span);
        }
    }
    for (path, mut spans) in spans {
        let Some(text) = ground.sources.text(&path) else { continue };
        let mut text = text.to_string();
        spans.sort_by_key(|span| std::cmp::Reverse(span.start));
        for span in spans {
            text.replace_range(span, &wanted);
        }
        outcome.put(ground.sources, &path, text, "renamed");
    }
}

/// The locks of the locales. Where the reference refers to the message, its text has changed without a change of meaning, and
/// what was up to date still is.
fn in_locks(ground: &Ground<'_>, old: &str, new: &str, outcome: &mut Outcome) {
    let mut after = ground.sources.clone();
    for file in &outcome.files {
        after.add_text(&file.path, &file.text);
    }
    let entries = parse(&after, &mut Report::default());
    let (before, after) = (translations(&ground.entries), translations(&entries));
    let name = |id: &str| if id == old { new.to_owned() } else { id.to_owned() };
    for (tag, translations) in &before {
        let current: BTreeMap<&str, _> = after
            .get(tag)
            .into_iter()
            .flatten()
            .map(|translation| (translation.id.as_str(), translation.current))
            .collect();
        let mut lines = lock_lines(ground, tag);
        // A message that had the new name once may have left a line.
        lines.remove(new);
        let recorded = lines.remove(old);
        lines.extend(recorded.map(|digest| (new.to_owned(), digest)));
        for translation in translations {
            let id = name(&translation.id);
            if translation.recorded == Some(translation.current)
                && let Some(digest) = current.get(id.as_str())
            {
                lines.insert(id, *digest);
            }
        }
        if !lines.is_empty() {
            put_lock(outcome, ground, tag, &lines);
        }
    }
}
