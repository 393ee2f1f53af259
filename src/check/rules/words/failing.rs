//! Messages that Fluent cannot say.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::variables::ungiven;
use crate::check::ground::{Ground, Words};
use crate::diag::Fault;
use crate::load::WordsFile;
use crate::text::fluent::{Argument, Bundle, Content, Message};

/// Texts that refer to themselves, by and by, in whatever variant.
pub(in crate::check::rules) fn circle(_: &Ground<'_>, words: &Words<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let texts = || {
        let messages = words.messages();
        messages.flat_map(|(file, message)| with_own(message).map(move |text| (file, text)))
    };
    let known: LazyCell<BTreeMap<&str, &Message>, _> =
        LazyCell::new(|| texts().map(|(_, text)| (text.id.as_str(), text)).collect());
    for (file, text) in texts().filter(|(_, text)| !text.references.is_empty()) {
        let mut reached: Vec<&str> = referred(text).collect();
        let mut seen: BTreeSet<&str> = reached.iter().copied().collect();
        while let Some(next) = reached.pop() {
            let more = known.get(next).into_iter().flat_map(|next| referred(next));
            reached.extend(more.filter(|id| seen.insert(*id)));
        }
        if seen.contains(text.id.as_str()) {
            let tag = &words.locale.tag;
            let text_of = format!("`{}` in `{tag}` refers to itself, and so cannot be said", text.id);
            let help = "say it in its own words somewhere on the way round";
            faults.push(Fault::new(file.at(&text.span), text_of).help(help));
        }
    }
    faults
}

/// A message and its attributes.
fn with_own(message: &Message) -> impl Iterator<Item = &Message> {
    std::iter::once(message).chain(&message.attributes)
}

/// The messages, terms and attributes that a text shows.
fn referred(text: &Message) -> impl Iterator<Item = &str> {
    let parts = text.readings.iter().flat_map(|reading| &reading.parts);
    parts.filter_map(|part| match &part.content {
        Content::Reference(id) => Some(id.as_str()),
        _ => None,
    })
}

/// Messages that refer to what has no value, or through others to a variable that they are not told, or that ask for more than
/// Fluent says in one message.
pub(in crate::check::rules) fn failing_message(ground: &Ground<'_>, words: &Words<'_>) -> Vec<Fault> {
    let locale = words.locale;
    let Ok(tag) = locale.tag.parse() else { return vec![] };
    if locale.words.iter().any(|file| !file.fluent.faults.is_empty()) {
        return vec![];
    }
    // Of two with one name, Fluent says another than it seems.
    let has_twins = words.index().has_twins();
    let is_doubtful = |message: &Message| !calls_function(message) && (has_twins || !is_sure(message));
    let doubtful: Vec<_> = words.messages().filter(|(_, message)| is_doubtful(message)).collect();
    if doubtful.is_empty() {
        return vec![];
    }
    let ungiven: Vec<String> =
        ungiven(words).map(|(_, _, name)| format!("not given `{{ ${name} }}`")).collect();
    let bundle = if has_twins {
        Bundle::new(tag, locale.words.iter().map(|file| &file.text))
    } else {
        Bundle::new(tag, [&reached(words, &doubtful)])
    };
    let mut faults = Vec::new();
    for (file, message) in doubtful {
        let own = message.variables.iter().map(String::as_str);
        let told = ground.content.told.get(&message.id).into_iter().flatten().copied();
        let arguments: Vec<_> = told.chain(own).map(|name| (name, Argument::Number(1))).collect();
        let whys = bundle.faults(&message.id, &arguments).into_iter();
        // What is not there has been reported where it is named, and what goes round where it does.
        let is_new = |why: &String| !is_reported(why) && !ungiven.iter().any(|name| why.contains(name));
        faults.extend(whys.filter(is_new).map(|why| {
            let text = format!("`{}` in `{}` cannot be said: {why}", message.id, locale.tag);
            Fault::new(file.at(&message.span), text)
                .help("mend what it refers to, or say it in its own words")
        }));
    }
    faults
}

/// How many parts a message surely may have. Fluent gives up at a hundred that it has to look up.
const MOST_PARTS: usize = 50;

/// Whether nothing can go wrong with a message: it says words and its own variables, in one way only.
fn is_sure(message: &Message) -> bool {
    let is_plain = |content: &Content| matches!(content, Content::Text(_) | Content::Variable(_));
    message.references.is_empty()
        && message.selects.is_empty()
        && message.readings.iter().all(|reading| {
            reading.parts.len() <= MOST_PARTS && reading.parts.iter().all(|part| is_plain(&part.content))
        })
}

/// These messages, and those that they refer to, by and by, as they are written.
fn reached(words: &Words<'_>, messages: &[(&WordsFile, &Message)]) -> Arc<str> {
    let mut left: Vec<&str> = messages.iter().map(|(_, message)| message.id.as_str()).collect();
    let mut wanted = BTreeMap::new();
    while let Some(spot) = left.pop().map(|id| words.index().last(id)) {
        let Some(spot) = spot.filter(|spot| !wanted.contains_key(&spot.at)) else { continue };
        wanted.insert(spot.at, spot);
        left.extend(spot.message.references.iter().map(|(id, _)| id.as_str()));
    }
    let texts = wanted.into_values().map(|spot| {
        let start = start(spot.message);
        let next = spot.file.fluent.messages.get(spot.at.1 + 1);
        &spot.file.text[start..next.map_or(spot.file.text.len(), self::start)]
    });
    texts.flat_map(|text| [text, "\n"]).collect::<String>().into()
}

/// Where a message begins, which is at the beginning of a line.
fn start(message: &Message) -> usize {
    message.span.start - usize::from(message.id.starts_with('-'))
}

fn is_reported(why: &str) -> bool {
    ["Unknown message", "Unknown term", "Unknown attribute", "Cyclical"].iter().any(|kind| why.contains(kind))
}

/// Whether a message calls a function, which has been reported.
fn calls_function(message: &Message) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| matches!(part.content, Content::Function(_)))
}
