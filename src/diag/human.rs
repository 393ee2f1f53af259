//! Findings as rustc prints them.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::position::within;
use super::{Fault, Finding, Place, Severity, Sources};

/// Longer lines are not shown: nobody would find the mark in them.
const LONGEST_LINE: usize = 4_096;

/// Whether the reader's terminal shows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    Plain,
    Styled,
}

/// The findings as text for a terminal, in the order given, a blank line between them.
#[must_use]
pub fn human(findings: &[&Finding], sources: &Sources, color: Color) -> String {
    let renderer = match color {
        Color::Plain => Renderer::plain(),
        Color::Styled => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii);
    findings.iter().fold(String::new(), |mut text, finding| {
        // Terminals take these for commands too; the renderer knows only those below U+0080.
        let is_command = |character| matches!(character, '\u{80}'..='\u{9F}');
        text.push_str(&renderer.render(&[group(finding, sources)]).replace(is_command, "\u{FFFD}"));
        text.push_str("\n\n");
        text
    })
}

fn group<'a>(finding: &'a Finding, sources: &'a Sources) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let fault = &finding.fault;
    let title = level.primary_title(&fault.message).id(finding.rule);
    let group = Group::with_title(title).elements(snippets(fault, sources));
    let help = normalize_untrusted_str(&fault.help);
    if fault.help.is_empty() { group } else { group.element(Level::HELP.message(help)) }
}

/// A stretch of a file to be underlined, and the words for it.
struct Mark<'a> {
    span: Range<usize>,
    words: &'a str,
    kind: AnnotationKind,
}

/// One excerpt for each file that the fault names, the faulty one first.
fn snippets<'a>(fault: &'a Fault, sources: &'a Sources) -> Vec<Element<'a>> {
    let primary = (&fault.place, fault.label.as_str(), AnnotationKind::Primary);
    let others = fault.others.iter().map(|(place, words)| (place, words.as_str(), AnnotationKind::Context));
    let mut files: Vec<(&str, Vec<Mark<'a>>)> = Vec::new();
    for (place, words, kind) in std::iter::once(primary).chain(others) {
        let text = sources.text(&place.path).map_or("", |text| text);
        let mark = (!place.is_whole_file()).then(|| Mark { span: clamp(place, text), words, kind });
        match files.iter_mut().find(|(path, _)| *path == &*place.path) {
            Some((_, marks)) => marks.extend(mark),
            None => files.push((&place.path, mark.into_iter().collect())),
        }
    }
    files.into_iter().map(|(path, marks)| element(path, &marks, sources)).collect()
}

fn element<'a>(path: &'a str, marks: &[Mark<'a>], sources: &'a Sources) -> Element<'a> {
    let first = marks.iter().map(|mark| mark.span.start).min();
    let last = marks.iter().map(|mark| mark.span.end).max();
    let (Some(text), Some(first), Some(last)) = (sources.text(path), first, last) else {
        return Origin::path(shown(path)).into();
    };
    // The lines of the marks only: the renderer looks through all that it is given, for each finding again. What is missing
    // at the end of a text is shown on its last line.
    let first = text.floor_char_boundary(first.min(text.len().saturating_sub(1)));
    let start = text[..first].rfind('\n').map_or(0, |end| end + 1);
    let end = text[last..].find('\n').map_or(text.len(), |length| last + length + 1);
    let line = text[..start].matches('\n').count() + 1;
    if text[start..end].lines().any(|line| line.len() > LONGEST_LINE) {
        let column = text[start..first].chars().count() + 1;
        return Origin::path(shown(path)).line(line).char_column(column).into();
    }
    let annotations = marks.iter().map(|Mark { span, words, kind }| {
        let label = (!words.is_empty()).then_some(*words);
        kind.span(span.start - start..span.end - start).label(label)
    });
    let snippet = Snippet::source(&text[start..end]).line_start(line).path(shown(path));
    snippet.annotations(annotations).into()
}

/// The path on one line, whatever the names in it.
fn shown(path: &str) -> String {
    path.chars().fold(String::new(), |mut shown, character| {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
        shown
    })
}

/// The part of a place on its first line: more would fill the terminal.
fn clamp(place: &Place, text: &str) -> Range<usize> {
    let Range { start, end } = within(place, text);
    let line = text[start..].find('\n').map_or(text.len(), |length| start + length);
    start..end.min(line)
}
