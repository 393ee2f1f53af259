//! Characters that do not do what they look like.

use super::corrected;
use crate::check::ground::is_identifier;
use crate::check::translated::Texts;
use crate::diag::{Fault, Place};
use crate::load::{Entries, NoteFile, WordsFile};
use crate::text::fluent::{Content, Message, Part};
use crate::text::html::is_text;

/// A line that begins like a message, a term or a comment, within another: it was indented, and so continues the one above.
pub(in crate::check::rules) fn swallowed_message(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let file = texts.file;
    let mut faults = Vec::new();
    for message in texts.all().map(|text| text.message).filter(|message| continues(file, message)) {
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

/// Whether a message has more than the line of its identifier.
fn continues(file: &WordsFile, message: &Message) -> bool {
    let parts = message.readings.iter().flat_map(|reading| &reading.parts);
    let end = parts.map(|part| part.span.end).max();
    end.is_some_and(|end| file.text[message.span.start..end].contains('\n'))
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
pub(in crate::check::rules) fn tab(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let tabs = texts.file.text.match_indices('\t');
    tabs.map(|(at, _)| {
        let line = corrected(texts.file, &(at..at + 1), "    ");
        let fault = Fault::new(texts.file.at(&(at..at + 1)), "a tab: Fluent knows only spaces".to_owned());
        fault.help(format!("write `{line}`, indented with spaces"))
    })
    .collect()
}

/// Languages that write no spaces, and break their lines at spaces of no width.
const BROKEN_BY_NO_WIDTH: [&str; 6] = ["th", "km", "lo", "my", "bo", "dz"];

/// What no page may hold, in notes, which may hold more than words.
pub(in crate::check::rules) fn control_character(entries: &Entries) -> Vec<Fault> {
    let notes = entries.families.iter().flat_map(|family| &family.notes);
    notes.flat_map(|note| unfit(note)).collect()
}

fn unfit(note: &NoteFile) -> Vec<Fault> {
    let found = suspects(&note.text).filter(|&(_, character)| !is_text(character));
    let fault = |(at, character): (usize, char)| {
        let place = Place::new(&note.path, at..at + character.len_utf8());
        let message = format!("the character U+{:04X}, which no page may hold", u32::from(character));
        Fault::new(place, message).help("remove it")
    };
    found.map(fault).collect()
}

/// Invisible characters that change what is shown. The marks of direction and the joiners, which some scripts need, may
/// stand; for everything else the page has markup.
pub(in crate::check::rules) fn invisible(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let file = texts.file;
    let language = texts.locale().tag.split('-').next().unwrap_or_default();
    let faults = suspects(&file.text).filter_map(|(at, found)| {
        let what = invisible_character(language, &file.text[at..], found)?;
        let line = corrected(file, &(at..at + found.len_utf8()), "");
        let message = format!("the character U+{:04X}, {what}", u32::from(found));
        let fault = Fault::new(file.at(&(at..at + found.len_utf8())), message);
        Some(fault.help(format!("remove it: `{line}`")))
    });
    faults.collect()
}

/// The characters that may be invisible, and where they stand. A byte that begins none is passed over at once; most are such.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    let places = text.bytes().enumerate().filter(|(_, byte)| MAY_BEGIN_INVISIBLE[usize::from(*byte)]);
    places.filter_map(|(at, _)| Some((at, text[at..].chars().next()?)))
}

/// Which bytes of UTF-8 are, or begin, a control character, U+0080 to U+00BF, U+1000 to U+3FFF, or what is above U+E000.
const MAY_BEGIN_INVISIBLE: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        may[byte] = byte < 0x20 && byte != 0x0A || matches!(byte, 0x7F | 0xC2 | 0xE1..=0xE3 | 0xEE..);
        byte += 1;
    }
    may
};

/// What is wrong with a character, with which this text begins.
fn invisible_character(language: &str, text: &str, found: char) -> Option<&'static str> {
    match found {
        '\u{200B}' if BROKEN_BY_NO_WIDTH.contains(&language) => None,
        '\r' if text.starts_with("\r\n") => None,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some("which turns the direction of text"),
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}' | '\u{180E}' => {
            Some("which nobody sees")
        }
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => Some("a letter that nobody sees"),
        '\u{2028}' | '\u{2029}' => Some("which ends a line for some programs"),
        '\u{FFFD}' => Some("which stands for one that was lost"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => Some("which looks different everywhere"),
        '\u{FFF9}'..='\u{FFFB}' => Some("a control character"),
        found if u32::from(found) & 0xFFFE == 0xFFFE => Some("which is none"),
        found if found.is_control() && !matches!(found, '\n' | '\t') => Some("a control character"),
        _ => None,
    }
}

/// Suffixes and particles at a variable: which one is right depends on how its value is read aloud.
pub(in crate::check::rules) fn glued_suffix(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let language = texts.locale().tag.split('-').next().unwrap_or_default();
    for message in texts.all().map(|text| text.message) {
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
                faults.push(Fault::new(texts.file.at(&span), text).help(help));
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
