//! Which messages are translated: not at all, by a copy, or without need.

use std::cell::LazyCell;

use crate::check::ground::{Ground, Words};
use crate::check::state::{Standing, State};
use crate::diag::{Fault, Place};
use crate::text::did_you_mean;
use crate::text::fluent::SAME_AS_SOURCE;

/// One finding for each locale that lacks messages of the reference. Terms are a locale's own business.
pub(in crate::check::rules) fn untranslated(
    ground: &Ground<'_>,
    words: &Words<'_>,
    standings: &[Standing<'_>],
) -> Vec<Fault> {
    let Some(reference) = ground.reference().map(|words| words.locale) else { return vec![] };
    if messages(standings).all(|standing| standing.own.is_some()) {
        return vec![];
    }
    let (said, tag) = (words.index(), &words.locale.tag);
    let is_message = |id: &&str| !id.starts_with('-');
    let (mut all, mut lacking, mut files) = (0, 0, Vec::new());
    for file in &reference.words {
        let ids = file.fluent.messages.iter().map(|message| message.id.as_str()).filter(is_message);
        let missing = ids.clone().filter(|id| !said.has(id) && !words.unread().contains(id)).count();
        all += ids.count();
        lacking += missing;
        if missing > 0 {
            let name = file.path.rsplit_once(&format!("{}/", reference.tag)).map_or("", |(_, name)| name);
            files.push(format!("{missing} of `{name}`"));
        }
    }
    if lacking == 0 {
        return vec![];
    }
    let verb = if lacking == 1 { "is" } else { "are" };
    let text = format!("{lacking} of {all} messages {verb} not translated into `{tag}`");
    let place = Place::file(&format!("locales/{tag}"));
    vec![Fault::new(place, text).help(format!("they fall back: {}", files.join(", ")))]
}

/// Messages that the reference does not have: nothing says them.
pub(in crate::check::rules) fn obsolete_message(
    ground: &Ground<'_>,
    words: &Words<'_>,
    standings: &[Standing<'_>],
) -> Vec<Fault> {
    let Some(reference) = ground.reference() else { return vec![] };
    let translated = messages(standings).filter(|standing| standing.own.is_some()).count();
    if words.index().ids().count() == translated {
        return vec![];
    }
    let (originals, own, tag) = (reference.index(), words.index(), &words.locale.tag);
    let lacking: LazyCell<Vec<&str>, _> =
        LazyCell::new(|| originals.ids().filter(|id| !own.has(id)).collect());
    let is_message =
        |id: &str| !id.starts_with('-') && !originals.has(id) && !reference.unread().contains(id);
    let mut faults = Vec::new();
    for (file, message) in words.messages().filter(|(_, message)| is_message(&message.id)) {
        let text =
            format!("`{}` has no message `{}` that this could translate", reference.locale.tag, message.id);
        let guess = did_you_mean(&message.id, lacking.iter().copied());
        let help = if guess.is_empty() {
            format!("nothing says it; `versus locale prune {tag}` puts it away")
        } else {
            guess
        };
        faults.push(Fault::new(file.at(&message.span), text).help(help));
    }
    faults
}

/// How a locale stands to messages and terms, without notes.
fn messages<'s, 'a>(standings: &'s [Standing<'a>]) -> impl Iterator<Item = &'s Standing<'a>> {
    standings.iter().filter(|standing| standing.original.message.is_some())
}

/// Messages that say letter for letter what the original says, in words, and are not marked as meant.
pub(in crate::check::rules) fn untranslated_copy(
    _: &Ground<'_>,
    words: &Words<'_>,
    standings: &[Standing<'_>],
) -> Vec<Fault> {
    let tag = &words.locale.tag;
    let copies = standings.iter().filter(|one| one.state == State::SameAsReference);
    let faults = copies.filter_map(|copy| {
        let text = format!("`{}` in `{tag}` is a copy of the original", copy.original.id);
        let help = format!("translate it; if it is the same in `{tag}`, write `# {SAME_AS_SOURCE}` above it");
        Some(Fault::new(copy.own?.place(), text).see(copy.original.place(), "the original").help(help))
    });
    faults.collect()
}
