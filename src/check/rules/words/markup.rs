//! The markup of messages: what the original marks, a translation marks too.

use std::collections::BTreeSet;

use super::{Translation, all_texts, corrected, place_of_text, translated_texts};
use crate::diag::Fault;
use crate::load::Entries;
use crate::text::did_you_mean;
use crate::text::fluent::{Content, Message, Reading};
use crate::text::markdown::{Mark, marks, unclosed};

/// Code, links, emphasis and tags that a translation loses or adds, in any variant.
pub(in crate::check::rules) fn lost_markup(entries: &Entries) -> Vec<Fault> {
    translated_texts(entries).iter().flat_map(of_translation).collect()
}

/// Whether a text has a character that could mark something; most have none.
fn may_mark(message: &Message) -> bool {
    let is_mark = |byte: u8| matches!(byte, b'`' | b'*' | b'_' | b'[' | b']' | b'<');
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| match &part.content {
        Content::Text(text) | Content::Literal(text) => {
            text.bytes().fold(false, |found, byte| found | is_mark(byte))
        }
        _ => false,
    })
}

fn of_translation(translation: &Translation<'_>) -> Vec<Fault> {
    if !may_mark(translation.original) && !may_mark(translation.message) {
        return vec![];
    }
    let marks = |reading: &Reading| marks(&reading.source());
    let theirs: Vec<BTreeSet<Mark>> = translation.original.readings.iter().map(marks).collect();
    let in_some: BTreeSet<&Mark> = theirs.iter().flatten().collect();
    let in_all = |mark: &&&Mark| theirs.iter().all(|marks| marks.contains(**mark));
    let id = format!("`{}` in `{}`", translation.message.id, translation.locale.tag);
    let mut faults: Vec<Fault> = Vec::new();
    for reading in &translation.message.readings {
        let ours = marks(reading);
        let mut lost: Vec<&Mark> =
            in_some.iter().filter(in_all).filter(|mark| !ours.contains(**mark)).copied().collect();
        let see = |fault: Fault| fault.see(translation.original_place(), "the original");
        for mark in ours.iter().filter(|mark| !in_some.contains(mark)) {
            let place = place_of_text(translation.file, translation.message, mark.needle());
            let meant = lost.iter().position(|lost| !did_you_mean(mark.needle(), [lost.needle()]).is_empty());
            let help = match meant.map(|index| lost.remove(index)) {
                Some(meant) => {
                    let line = corrected(translation.file, &place.span, meant.needle());
                    format!("did you mean {meant}? write `{line}`")
                }
                None => "mark what the original marks, and no more".to_owned(),
            };
            faults.push(see(Fault::new(place, format!("{id} alone has {mark}")).help(help)));
        }
        for mark in lost {
            let place = translation.file.at(&translation.message.span);
            let text = format!("{id} lacks {mark}");
            faults.push(see(Fault::new(place, text).help("mark what the original marks, letter for letter")));
        }
    }
    faults
}

/// Tags of HTML, which are shown as they are written. One finding per message, at its first tag.
pub(in crate::check::rules) fn raw_html(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_texts(entries).filter(|(.., message)| may_mark(message)) {
        let marks = message.readings.iter().flat_map(|reading| marks(&reading.source()));
        let tags = marks.filter_map(|mark| match mark {
            Mark::Tag(tag) => Some((place_of_text(file, message, &tag), tag)),
            _ => None,
        });
        let Some((place, tag)) = tags.min_by_key(|(place, _)| place.span.start) else { continue };
        let text = format!("`{tag}` in `{}` is no markup, and is shown as it is written", message.id);
        let help = "write Markdown: `*emphasis*`, `` `code` ``, `[text](address)`; or `` `<tag>` `` as code";
        faults.push(Fault::new(place, text).help(help));
    }
    faults
}

/// Markup that does not end or begin, and so is shown as it is written. One finding per message.
pub(in crate::check::rules) fn unclosed_markup(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_texts(entries).filter(|(.., message)| may_mark(message)) {
        let Some((reading, mark, index)) = message.readings.iter().find_map(|reading| {
            let (mark, index) = unclosed(&reading.source())?;
            Some((reading, mark, index))
        }) else {
            continue;
        };
        let texts = reading.parts.iter().filter_map(|part| match &part.content {
            Content::Text(text) | Content::Literal(text) => Some((part.span.start, text)),
            _ => None,
        });
        let starts = texts.flat_map(|(start, text)| text.match_indices(mark).map(move |(at, _)| start + at));
        let span = starts.into_iter().nth(index).map_or(message.span.clone(), |at| at..at + mark.len());
        let text = format!("`{}` does not close what it marks, and so shows the mark", message.id);
        let help = "close it; if the mark itself is meant, write `\\` before it";
        faults.push(Fault::new(file.at(&span), text).help(help));
    }
    faults
}
