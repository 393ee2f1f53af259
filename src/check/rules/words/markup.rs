//! The markup of messages: what the original marks, a translation marks too.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{corrected, place_of_text};
use crate::check::ground::Ground;
use crate::check::text::Text;
use crate::check::translated::{Texts, Translation};
use crate::diag::{Fault, Place};
use crate::load::{Entries, NoteFile};
use crate::text::did_you_mean;
use crate::text::fluent::Content;
use crate::text::markdown::{self, Mark, Marked, Unlinked};

/// Code, links, emphasis and tags that a translation loses or adds, in any variant.
pub(in crate::check::rules) fn lost_markup(
    _: &Ground<'_>,
    translations: &[Translation<'_, '_>],
) -> Vec<Fault> {
    let all = translations.iter().flat_map(|translation| translation.with_attributes());
    all.flat_map(|translation| of_translation(&translation)).collect()
}

fn of_translation(translation: &Translation<'_, '_>) -> Vec<Fault> {
    if !translation.original.may_mark() && !translation.text.may_mark() {
        return vec![];
    }
    let theirs: Vec<&BTreeSet<Mark>> = translation.original.marked().iter().map(|one| &one.marks).collect();
    let all = || theirs.iter().copied().chain(translation.text.marked().iter().map(|one| &one.marks));
    if theirs.first().is_some_and(|first| all().all(|marks| marks == *first)) {
        return vec![];
    }
    let in_some: BTreeSet<&Mark> = theirs.iter().copied().flatten().collect();
    let in_all = |mark: &&&Mark| theirs.iter().all(|marks| marks.contains(**mark));
    let id = format!("`{}` in `{}`", translation.message().id, translation.tag());
    let mut faults: Vec<Fault> = Vec::new();
    for Marked { marks: ours, .. } in translation.text.marked() {
        let mut lost: Vec<&Mark> =
            in_some.iter().filter(in_all).filter(|mark| !ours.contains(**mark)).copied().collect();
        let see = |fault: Fault| fault.see(translation.original_place(), "the original");
        for mark in ours.iter().filter(|mark| !in_some.contains(mark)) {
            let place = place_of_text(translation.file, translation.message(), mark.needle());
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
            let place = translation.file.at(&translation.message().span);
            let text = format!("{id} lacks {mark}");
            faults.push(see(Fault::new(place, text).help("mark what the original marks, letter for letter")));
        }
    }
    faults
}

/// Tags of HTML, which are shown as they are written. One finding per message, at its first tag.
pub(in crate::check::rules) fn raw_html(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for text in texts.all().filter(|text| text.may_mark()) {
        let marks = text.marked().iter().flat_map(|marked| &marked.marks);
        let tags = marks.filter_map(|mark| match mark {
            Mark::Tag(tag) => Some((place_of_text(texts.file, text.message, tag), tag)),
            _ => None,
        });
        let Some((place, tag)) = tags.min_by_key(|(place, _)| place.span.start) else { continue };
        let words = format!("`{tag}` in `{}` is no markup, and is shown as it is written", text.message.id);
        let help = "write Markdown: `*emphasis*`, `` `code` ``, `[text](address)`; or `` `<tag>` `` as code";
        faults.push(Fault::new(place, words).help(help));
    }
    faults
}

/// Links and pictures that are shown as their words only, in messages.
pub(in crate::check::rules) fn bad_link(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for text in texts.all().filter(|text| text.may_mark()) {
        let unlinked: BTreeSet<&Unlinked> =
            text.marked().iter().flat_map(|marked| &marked.unlinked).collect();
        faults.extend(unlinked.into_iter().map(|unlinked| {
            let place = place_of_text(texts.file, text.message, unlinked.target());
            unlinked_fault(place, unlinked)
        }));
    }
    faults
}

/// The same in notes.
pub(in crate::check::rules) fn bad_link_of_note(entries: &Entries) -> Vec<Fault> {
    let notes = entries.families.iter().flat_map(|family| &family.notes);
    let of = |note: &Arc<NoteFile>| {
        let all = markdown::unlinked(&note.text).into_iter();
        all.map(|(span, unlinked)| unlinked_fault(Place::new(&note.path, span), &unlinked))
            .collect::<Vec<_>>()
    };
    notes.flat_map(of).collect()
}

fn unlinked_fault(place: Place, unlinked: &Unlinked) -> Fault {
    let (message, help) = match unlinked {
        Unlinked::Link(target) => (
            format!("a link to `{target}`, which is no address of a web page"),
            "lead to https:// or http://, or to a path; a mailbox is `<me@tea.example>`",
        ),
        Unlinked::Picture(target) => (
            format!("a picture, `{target}`, where only words can stand"),
            "write a link to it, without `!`, or put it into a template",
        ),
    };
    Fault::new(place, message).help(help)
}

/// Markup that does not end or begin, and so is shown as it is written. One finding per message.
pub(in crate::check::rules) fn unclosed_markup(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let all = texts.all().filter(|text| text.may_mark());
    all.filter_map(|text| unclosed(texts, text)).collect()
}

fn unclosed(texts: &Texts<'_, '_>, text: &Text<'_>) -> Option<Fault> {
    let message = text.message;
    let mut readings = message.readings.iter().zip(text.marked());
    let (reading, (mark, index)) =
        readings.find_map(|(reading, marked)| Some((reading, marked.unclosed?)))?;
    let texts_of_reading = reading.parts.iter().filter_map(|part| match &part.content {
        Content::Text(text) | Content::Literal(text) => Some((part.span.start, text)),
        _ => None,
    });
    let mut starts =
        texts_of_reading.flat_map(|(start, text)| text.match_indices(mark).map(move |(at, _)| start + at));
    let span = starts.nth(index).map_or(message.span.clone(), |at| at..at + mark.len());
    let words = format!("`{}` does not close what it marks, and so shows the mark", message.id);
    let help = "close it; if the mark itself is meant, write `\\` before it";
    Some(Fault::new(texts.file.at(&span), words).help(help))
}
