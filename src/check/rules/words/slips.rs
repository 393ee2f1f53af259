//! Slips of the keyboard: characters of a message's own words that do not do what they look like, each with what should stand there.

use std::collections::BTreeMap;
use std::ops::Range;

use super::corrected;
use crate::check::translated::Texts;
use crate::diag::Fault;
use crate::load::{LocaleEntry, WordsFile};
use crate::text::fluent::{Content, Message, Prose};
use crate::text::language::language;
use crate::text::nfc;

/// A match within prose, and what should stand there.
struct Slip {
    message: String,
    within: Range<usize>,
    instead: String,
}

/// What `find` matches in the prose of every message: one finding per line, with the line as it should be.
/// Only texts are searched in which something is a sign of it.
fn slips(
    texts: &Texts<'_, '_>,
    is_sign: impl Fn(&str) -> bool,
    find: impl Fn(&LocaleEntry, &Message, &str) -> Vec<Slip>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !is_sign(&texts.file.text) {
        return faults;
    }
    for message in texts.all().map(|text| text.message).filter(|message| says(message, &is_sign)) {
        let mut lines: BTreeMap<usize, Vec<Slip>> = BTreeMap::new();
        for Prose { text, span } in message.prose() {
            for slip in find(texts.locale(), message, text) {
                let within = span.start + slip.within.start..span.start + slip.within.end;
                let line = texts.file.text[..within.start].matches('\n').count();
                lines.entry(line).or_default().push(Slip { within, ..slip });
            }
        }
        faults.extend(lines.into_values().filter_map(|slips| line_fault(texts.file, slips)));
    }
    faults
}

/// Whether some part of a message's own text is such.
fn says(message: &Message, is_such: impl Fn(&str) -> bool) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    parts.into_iter().any(|part| matches!(&part.content, Content::Text(text) if is_such(text)))
}

fn line_fault(file: &WordsFile, mut slips: Vec<Slip>) -> Option<Fault> {
    slips.sort_by_key(|slip| slip.within.start);
    let (first, last) = (slips.first()?, slips.last()?);
    let whole = first.within.start..last.within.end;
    let mut text = String::new();
    let mut at = whole.start;
    for slip in &slips {
        text.push_str(file.text.get(at..slip.within.start)?);
        text.push_str(&slip.instead);
        at = slip.within.end;
    }
    let line = corrected(file, &whole, &text);
    Some(Fault::new(file.at(&first.within), first.message.clone()).help(format!("write `{line}`")))
}

/// Braces of Chinese and Japanese keyboards, which Fluent takes for text.
pub(in crate::check::rules) fn full_width_brace(texts: &Texts<'_, '_>) -> Vec<Fault> {
    slips(
        texts,
        |text| text.contains('｛') || text.contains('｝'),
        |_, message, text| {
            let braces = text.char_indices().filter_map(|(at, found)| {
                let instead = match found {
                    '｛' => "{",
                    '｝' => "}",
                    _ => return None,
                };
                Some(Slip {
                    message: format!("`{found}` in `{}` is text and opens no variable", message.id),
                    within: at..at + found.len_utf8(),
                    instead: instead.to_owned(),
                })
            });
            braces.collect()
        },
    )
}

/// `\n` and its like outside of `{ "…" }`, where they are shown as they are written.
pub(in crate::check::rules) fn literal_escape(texts: &Texts<'_, '_>) -> Vec<Fault> {
    slips(
        texts,
        |text| text.contains('\\'),
        |locale, message, text| {
            let escapes = text.match_indices('\\').filter_map(|(at, _)| {
                let rest = &text[at + 1..];
                let (instead, length) = match rest.chars().next()? {
                    'n' | 't' | 'r' => (" ".to_owned(), 1),
                    mark @ ('"' | '\'') => (quotation_mark(locale, &text[..at], mark), 1),
                    'u' => (escaped_character(rest.get(1..5)?)?, 5),
                    'U' => (escaped_character(rest.get(1..7)?)?, 7),
                    _ => return None,
                };
                Some(Slip {
                    message: format!("`\\{}` in `{}` is shown as it is written", &rest[..length], message.id),
                    within: at..at + 1 + length,
                    instead,
                })
            });
            escapes.collect()
        },
    )
}

fn escaped_character(hex: &str) -> Option<String> {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).map(String::from)
}

/// Typewriter quotation marks.
pub(in crate::check::rules) fn straight_quote(texts: &Texts<'_, '_>) -> Vec<Fault> {
    slips(
        texts,
        |text| text.contains('"'),
        |locale, message, text| {
            let quotes = text.match_indices('"').filter(|(at, _)| !text[..*at].ends_with('\\'));
            quotes
                .map(|(at, _)| Slip {
                    message: format!("`\"` in `{}` is no quotation mark of `{}`", message.id, locale.tag),
                    within: at..at + 1,
                    instead: quotation_mark(locale, &text[..at], '"'),
                })
                .collect()
        },
    )
}

/// The locale's own mark for a typewriter's, which closes if something stands right before it.
fn quotation_mark(locale: &LocaleEntry, before: &str, typed: char) -> String {
    let is_close = before.chars().next_back().is_some_and(|before| !before.is_whitespace());
    match (typed, is_close) {
        ('\'', _) => "’".to_owned(),
        (_, false) => quotes(locale)[0].clone(),
        (_, true) => quotes(locale)[1].clone(),
    }
}

/// Text that is not in the form in which every tool compares it: `e` and a combining accent for `é`.
pub(in crate::check::rules) fn not_nfc(texts: &Texts<'_, '_>) -> Vec<Fault> {
    slips(
        texts,
        |text| *nfc(text) != *text,
        |_, message, text| {
            let normalised = nfc(text);
            if *normalised == *text {
                return vec![];
            }
            vec![Slip {
                message: format!("`{}` has letters in a composed and in a decomposed form", message.id),
                within: 0..text.len(),
                instead: normalised.into_owned(),
            }]
        },
    )
}

/// The quotation marks of a locale.
fn quotes(locale: &LocaleEntry) -> [String; 2] {
    let own = locale.locale.as_ref().and_then(|file| file.value.quotes.clone());
    let known = || language(&locale.tag).map(|language| language.quotes.map(str::to_owned));
    own.or_else(known).unwrap_or_else(|| ["“".to_owned(), "”".to_owned()])
}
