//! Characters that do not do what they look like.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{all_texts, corrected, is_identifier};
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry, NoteFile, WordsFile};
use crate::text::fluent::{Content, Message, Part, Prose};
use crate::text::html::is_text;
use crate::text::language::language;
use crate::text::nfc;

/// A match within prose, and what should stand there.
struct Slip {
    message: String,
    within: Range<usize>,
    instead: String,
}

/// What `find` matches in the prose of every message: one finding per line, with the line as it should be.
/// Only files are searched in which something is a sign of it.
fn slips(
    entries: &Entries,
    is_sign: impl Fn(&str) -> bool,
    find: impl Fn(&LocaleEntry, &Message, &str) -> Vec<Slip>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let signs: BTreeSet<&str> = entries
        .locales
        .iter()
        .flat_map(|locale| &locale.words)
        .filter(|file| is_sign(&file.text))
        .map(|file| &*file.path)
        .collect();
    for (locale, file, message) in all_texts(entries).filter(|(_, file, _)| signs.contains(&*file.path)) {
        let mut lines: BTreeMap<usize, Vec<Slip>> = BTreeMap::new();
        for Prose { text, span } in message.prose() {
            for slip in find(locale, message, text) {
                let within = span.start + slip.within.start..span.start + slip.within.end;
                let line = file.text[..within.start].matches('\n').count();
                lines.entry(line).or_default().push(Slip { within, ..slip });
            }
        }
        faults.extend(lines.into_values().filter_map(|slips| line_fault(file, slips)));
    }
    faults
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
pub(in crate::check::rules) fn full_width_brace(entries: &Entries) -> Vec<Fault> {
    slips(
        entries,
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
pub(in crate::check::rules) fn literal_escape(entries: &Entries) -> Vec<Fault> {
    slips(
        entries,
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
pub(in crate::check::rules) fn straight_quote(entries: &Entries) -> Vec<Fault> {
    slips(
        entries,
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
pub(in crate::check::rules) fn not_nfc(entries: &Entries) -> Vec<Fault> {
    slips(
        entries,
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

/// A line that begins like a message, a term or a comment, within another: it was indented, and so continues the one above.
pub(in crate::check::rules) fn swallowed_message(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (_, file, message) in all_texts(entries) {
        for prose in message.prose().iter().filter(|prose| begins_line(file, prose.span.start)) {
            let indent = prose.text.len() - prose.text.trim_start_matches(' ').len();
            let Some(name) = beginning(&prose.text[indent..]) else { continue };
            let start = prose.span.start + indent;
            let span = start..start + name.len();
            let line = corrected(file, &span, name);
            let text = format!("`{}` swallows the line of `{name}`", message.id);
            let help = format!("write `{line}` without spaces before it, or as code in backticks");
            faults.push(
                Fault::new(file.at(&span), text).see(file.at(&message.span), "this message").help(help),
            );
        }
    }
    faults
}

/// What a line begins with that would be a message, a term or a comment if nothing stood before it.
fn beginning(line: &str) -> Option<&str> {
    let marks = line.len() - line.trim_start_matches('#').len();
    if (1..=3).contains(&marks) && line[marks..].starts_with(' ') {
        return Some(&line[..marks]);
    }
    let name = &line[..line.find(|c| !is_identifier(c)).unwrap_or(line.len())];
    let is_message = name.trim_start_matches('-').starts_with(|first: char| first.is_ascii_alphabetic());
    (is_message && line[name.len()..].trim_start_matches(' ').starts_with('=')).then_some(name)
}

/// Whether only spaces stand before this place in its line.
fn begins_line(file: &WordsFile, at: usize) -> bool {
    file.text[..at].rsplit('\n').next().is_some_and(|before| before.chars().all(|c| c == ' '))
}

/// Tabs: Fluent knows only spaces, and drops a message whose continuation is indented with a tab.
pub(in crate::check::rules) fn tab(entries: &Entries) -> Vec<Fault> {
    of_files(entries, |_, file, at, found| {
        (found == '\t').then(|| {
            let line = corrected(file, &(at..at + 1), "    ");
            ("a tab: Fluent knows only spaces".to_owned(), format!("write `{line}`, indented with spaces"))
        })
    })
}

/// Languages that write no spaces, and break their lines at spaces of no width.
const BROKEN_BY_NO_WIDTH: [&str; 6] = ["th", "km", "lo", "my", "bo", "dz"];

/// Invisible characters that change what is shown. The marks of direction and the joiners, which some scripts need, may
/// stand; for everything else the page has markup. A note may hold more, but not what no page may hold.
pub(in crate::check::rules) fn control_character(entries: &Entries) -> Vec<Fault> {
    let notes = entries.families.iter().flat_map(|family| &family.notes);
    let mut faults: Vec<Fault> = notes.flat_map(|note| unfit(note)).collect();
    faults.extend(invisible(entries));
    faults
}

fn unfit(note: &NoteFile) -> Vec<Fault> {
    let found = note.text.char_indices().filter(|&(_, character)| !is_text(character));
    let fault = |(at, character): (usize, char)| {
        let place = Place::new(&note.path, at..at + character.len_utf8());
        let message = format!("the character U+{:04X}, which no page may hold", u32::from(character));
        Fault::new(place, message).help("remove it")
    };
    found.map(fault).collect()
}

fn invisible(entries: &Entries) -> Vec<Fault> {
    of_files(entries, |locale, file, at, found| {
        // Most are these; that is seen at once.
        if matches!(found, ' '..='~' | '\n' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{115E}' | '\u{3001}'..='\u{3163}')
        {
            return None;
        }
        let language = locale.tag.split('-').next().unwrap_or_default();
        let what = match found {
            '\u{200B}' if BROKEN_BY_NO_WIDTH.contains(&language) => return None,
            '\r' if file.text[at..].starts_with("\r\n") => return None,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "which turns the direction of text",
            '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}' | '\u{180E}' => {
                "which nobody sees"
            }
            '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => "a letter that nobody sees",
            '\u{2028}' | '\u{2029}' => "which ends a line for some programs",
            '\u{FFFD}' => "which stands for one that was lost",
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => "which looks different everywhere",
            '\u{FFF9}'..='\u{FFFB}' => "a control character",
            found if u32::from(found) & 0xFFFE == 0xFFFE => "which is none",
            found if found.is_control() && !matches!(found, '\n' | '\t') => "a control character",
            _ => return None,
        };
        let line = corrected(file, &(at..at + found.len_utf8()), "");
        let message = format!("the character U+{:04X}, {what}", u32::from(found));
        Some((message, format!("remove it: `{line}`")))
    })
}

/// What `find` says of single characters of the files of words, each with how to mend it.
fn of_files(
    entries: &Entries,
    find: impl Fn(&LocaleEntry, &WordsFile, usize, char) -> Option<(String, String)>,
) -> Vec<Fault> {
    let locales = entries.locales.iter();
    locales
        .flat_map(|locale| locale.words.iter().map(move |file| (locale, file)))
        .flat_map(|(locale, file)| {
            let found = file.text.char_indices().filter_map(|(at, found)| {
                let (message, help) = find(locale, file, at, found)?;
                Some(Fault::new(file.at(&(at..at + found.len_utf8())), message).help(help))
            });
            found.collect::<Vec<_>>()
        })
        .collect()
}

/// Suffixes and particles at a variable: which one is right depends on how its value is read aloud.
pub(in crate::check::rules) fn glued_suffix(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (locale, file, message) in all_texts(entries) {
        let language = locale.tag.split('-').next().unwrap_or_default();
        for parts in message.readings.iter().flat_map(|reading| reading.parts.windows(2)) {
            let [Part { content: Content::Variable(name), .. }, Part { content: Content::Text(text), span }] =
                parts
            else {
                continue;
            };
            let length = glued(language, text);
            if length > 0 {
                let span = span.start..span.start + length;
                let text = format!("`{}` glues `{}` to `{{ ${name} }}`", message.id, &text[..length]);
                let help = "which form is right depends on how the value is read: put a word of its own after it, \
                            or turn the sentence";
                faults.push(Fault::new(file.at(&span), text).help(help));
            }
        }
    }
    faults
}

/// How many bytes of a text are a suffix or particle of what stands before it.
fn glued(language: &str, text: &str) -> usize {
    let rest = match language {
        "tr" | "az" => text.strip_prefix(['\'', '’']).unwrap_or(text).trim_start_matches(char::is_alphabetic),
        "ko" => {
            let particles = ["으로", "은", "는", "이", "가", "을", "를", "과", "와", "로"];
            let Some(rest) = particles.iter().find_map(|particle| text.strip_prefix(particle)) else {
                return 0;
            };
            if rest.starts_with(char::is_alphabetic) {
                return 0;
            }
            rest
        }
        _ => return 0,
    };
    text.len() - rest.len()
}

/// The quotation marks of a locale.
fn quotes(locale: &LocaleEntry) -> [String; 2] {
    let own = locale.locale.as_ref().and_then(|file| file.value.quotes.clone());
    let known = || language(&locale.tag).map(|language| language.quotes.map(str::to_owned));
    own.or_else(known).unwrap_or_else(|| ["“".to_owned(), "”".to_owned()])
}

#[cfg(test)]
mod tests {
    use super::glued;

    #[test]
    fn what_depends_on_the_reading_of_a_number_is_glued() {
        assert_eq!(glued("tr", "'ün farkı"), "'ün".len());
        assert_eq!(glued("tr", "’den sonra"), "’den".len());
        assert_eq!(glued("tr", "ler"), 3);
        assert_eq!(glued("tr", " kodu"), 0);
        assert_eq!(glued("ko", "은 오류"), "은".len());
        assert_eq!(glued("ko", "이상"), 0);
        assert_eq!(glued("en", "s"), 0);
    }
}
