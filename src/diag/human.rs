//! Findings as rustc prints them.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::position::within;
use super::{Fault, Finding, Place, Severity, Sources};

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
        text.push_str(&renderer.render(&[group(finding, sources)]));
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
    if fault.help.is_empty() { group } else { group.element(Level::HELP.message(&fault.help)) }
}

/// One excerpt for each file that the fault names, the faulty one first.
fn snippets<'a>(fault: &'a Fault, sources: &'a Sources) -> Vec<Element<'a>> {
    let primary = (&fault.place, fault.label.as_str(), AnnotationKind::Primary);
    let others = fault.others.iter().map(|(place, words)| (place, words.as_str(), AnnotationKind::Context));
    let mut files: Vec<(&str, Vec<Annotation<'a>>)> = Vec::new();
    for (place, words, kind) in std::iter::once(primary).chain(others) {
        let text = sources.text(&place.path).map_or("", |text| text);
        let annotation = (!place.is_whole_file())
            .then(|| kind.span(clamp(place, text)).label((!words.is_empty()).then_some(words)));
        match files.iter_mut().find(|(path, _)| *path == &*place.path) {
            Some((_, annotations)) => annotations.extend(annotation),
            None => files.push((&place.path, annotation.into_iter().collect())),
        }
    }
    files.into_iter().map(|(path, annotations)| element(path, annotations, sources)).collect()
}

fn element<'a>(path: &'a str, annotations: Vec<Annotation<'a>>, sources: &'a Sources) -> Element<'a> {
    match sources.text(path) {
        Some(text) if !annotations.is_empty() => {
            Snippet::source(&**text).path(path).annotations(annotations).into()
        }
        _ => Origin::path(path).into(),
    }
}

/// The part of a place on its first line: more would fill the terminal.
fn clamp(place: &Place, text: &str) -> Range<usize> {
    let Range { start, end } = within(place, text);
    let line = text[start..].find('\n').map_or(text.len(), |length| start + length);
    start..end.min(line)
}
