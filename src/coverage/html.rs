//! A survey as one HTML page with bars.

use serde::Serialize;

use super::{Language, Survey, Surveyed};
use crate::check::Count;
use crate::render::{RenderError, View, render_own, value};

/// The page's markup. Its bars are drawn in percent of their width, so that they fit any window.
const PAGE: &str = include_str!("page.html");
/// Shares are given to a hundredth of a percent.
const WHOLE: usize = 10_000;

/// A survey as one HTML page that needs nothing else.
///
/// # Errors
/// Only where the page's own template is faulty.
pub fn html(survey: &Survey) -> Result<String, RenderError> {
    let mut view = View::default();
    view.set("title", value(&survey.title));
    view.set("reference", value(&Name::of(&survey.reference)));
    view.set("locales", value(&survey.locales.iter().map(Row::of).collect::<Vec<Row<'_>>>()));
    render_own(PAGE, &view)
}

#[derive(Serialize)]
struct Name<'a> {
    tag: &'a str,
    endonym: &'a str,
    direction: &'static str,
}

#[derive(Serialize)]
struct Row<'a> {
    name: Name<'a>,
    figures: Figures,
    needed: u32,
    publication: &'static str,
    /// The files that are not complete.
    files: Vec<FileRow<'a>>,
    /// How many files are complete, and how many there are.
    complete: usize,
    all: usize,
}

#[derive(Serialize)]
struct FileRow<'a> {
    name: &'a str,
    figures: Figures,
}

#[derive(Serialize)]
struct Figures {
    percent: usize,
    required: usize,
    translated: usize,
    stale: usize,
    missing: usize,
    same: usize,
    /// The parts of the bar that are not empty, from its beginning to its end.
    parts: Vec<Part>,
}

/// A part of a bar: its name, and its beginning and width in percent.
#[derive(Serialize)]
struct Part {
    name: &'static str,
    x: String,
    width: String,
}

impl<'a> Name<'a> {
    fn of(language: &'a Language) -> Self {
        Self { tag: &language.tag, endonym: &language.endonym, direction: language.direction.as_html() }
    }
}

impl<'a> Row<'a> {
    fn of(locale: &'a Surveyed) -> Self {
        Self {
            name: Name::of(&locale.language),
            figures: Figures::of(&locale.coverage.total),
            needed: locale.coverage.enable,
            publication: locale.publication.name(),
            files: locale
                .incomplete()
                .map(|(name, count)| FileRow { name, figures: Figures::of(count) })
                .collect(),
            complete: locale.complete(),
            all: locale.coverage.files.len(),
        }
    }
}

impl Figures {
    fn of(count: &Count) -> Self {
        let &Count { required, translated, stale, missing, same } = count;
        let parts =
            parts([("translated", translated), ("stale", stale), ("missing", missing), ("same", same)]);
        Self { percent: count.percent(), required, translated, stale, missing, same, parts }
    }
}

/// The parts of a bar. Those that count as translated come first, so that their end can be read against the mark of what
/// is needed; the edges are rounded, not the widths, so that no part is lost and none stands over.
fn parts(counts: [(&'static str, usize); 4]) -> Vec<Part> {
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let edge = |count: usize| (count * WHOLE).checked_div(all).unwrap_or(0);
    let mut before = 0;
    let parts = counts.map(|(name, count)| {
        let (start, end) = (edge(before), edge(before + count));
        before += count;
        Part { name, x: percent(start), width: percent(end - start) }
    });
    let filled = parts.into_iter().zip(counts).filter(|(_, (_, count))| *count > 0);
    filled.map(|(part, _)| part).collect()
}

fn percent(hundredths: usize) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
