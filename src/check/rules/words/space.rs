//! White space at the ends of messages, and messages of nothing else.

use crate::check::translated::Texts;
use crate::diag::Fault;
use crate::text::fluent::{Content, Part, Reading};

/// White space that Fluent does not cut off, at either end of a text.
pub(in crate::check::rules) fn outer_space(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in texts.all().map(|text| text.message) {
        for reading in message.readings.iter().filter(|reading| !is_blank(reading)) {
            let first = reading.parts.first().and_then(|part| {
                let text = text(part)?;
                let length = text.len() - text.trim_start().len();
                Some(part.span.start..part.span.start + length)
            });
            let last = reading.parts.last().and_then(|part| {
                let length = text(part)?.trim_end().len();
                Some(part.span.start + length..part.span.end)
            });
            for span in first.into_iter().chain(last).filter(|span| !span.is_empty()) {
                let text = format!("a space at the end or the beginning of `{}`", message.id);
                let help = "remove it: what is beside a message is the page's business";
                faults.push(Fault::new(texts.file.at(&span), text).help(help));
            }
        }
    }
    faults
}

/// Messages that say nothing, however they come out.
pub(in crate::check::rules) fn empty_message(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let says_nothing = texts.messages.iter().map(|text| text.message).filter(|message| {
        !message.id.starts_with('-') && message.has_value && message.readings.iter().all(is_blank)
    });
    says_nothing
        .map(|message| {
            Fault::new(texts.file.at(&message.span), format!("`{}` says nothing", message.id))
                .help("say something, or remove it so that it falls back")
        })
        .collect()
}

fn is_blank(reading: &Reading) -> bool {
    reading.parts.iter().all(|part| text(part).is_some_and(|text| text.trim().is_empty()))
}

/// What stands there, unless it comes from elsewhere.
fn text(part: &Part) -> Option<&str> {
    match &part.content {
        Content::Text(text) | Content::Literal(text) => Some(text),
        _ => None,
    }
}
