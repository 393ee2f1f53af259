//! A survey as Markdown for a pull request.

use std::fmt::Write as _;

use super::{Language, Survey, Surveyed};
use crate::check::Count;
use crate::text::html::escape;

/// How many stale texts are named per locale.
const NAMED: usize = 20;

/// A survey as GitHub's Markdown: a table of locales, then for each that has gaps its files, folded up.
#[must_use]
pub fn markdown(survey: &Survey) -> String {
    let reference = name(&survey.reference);
    if survey.locales.is_empty() {
        return format!("### Translations\n\n{reference} is the only locale: there is nothing to measure.\n");
    }
    let same = code(&survey.reference.tag);
    let rows: String = survey.locales.iter().map(row).collect();
    let details: String = survey
        .locales
        .iter()
        .filter(|locale| locale.incomplete().next().is_some())
        .map(|locale| details(locale, &same))
        .collect();
    format!(
        "### Translations\n\n\
         Measured against {reference}; the share counts stale translations too.\n\n\
         | locale | share | required | translated | stale | missing | same as {same} | needs | |\n\
         | --- | --: | --: | --: | --: | --: | --: | --: | --- |\n\
         {rows}{details}"
    )
}

fn row(locale: &Surveyed) -> String {
    let (figures, enable) = (figures(&locale.coverage.total), locale.coverage.enable);
    let name = name(&locale.language);
    format!("| {name} | {figures} | {enable}% | {} |\n", locale.publication.name())
}

fn figures(count: &Count) -> String {
    let Count { required, translated, stale, missing, same } = count;
    format!("{}% | {required} | {translated} | {stale} | {missing} | {same}", count.percent())
}

fn details(locale: &Surveyed, same: &str) -> String {
    let language = &locale.language;
    let files = locale.incomplete().fold(String::new(), |mut files, (file, count)| {
        // Writing to a String cannot fail.
        let _ = writeln!(files, "| {} | {} |", code(file), figures(count));
        files
    });
    let left_out = match locale.complete() {
        0 => String::new(),
        complete => {
            format!("{complete} of {} files are complete and not shown.\n\n", locale.coverage.files.len())
        }
    };
    format!(
        "\n<details>\n<summary>{} ({}): files with gaps</summary>\n\n\
         | file | share | required | translated | stale | missing | same as {same} |\n\
         | --- | --: | --: | --: | --: | --: | --: |\n\
         {files}\n{left_out}{}</details>\n",
        escape(&one_line(&language.endonym)),
        escape(&one_line(&language.tag)),
        stale(&locale.stale)
    )
}

/// The texts whose English has changed.
fn stale(ids: &[String]) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let named: Vec<String> = ids.iter().take(NAMED).map(|id| code(id)).collect();
    let more = match ids.len() - named.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("Translated from an older text: {}{more}\n\n", named.join(", "))
}

fn name(language: &Language) -> String {
    format!("{} ({})", plain(&language.endonym), code(&language.tag))
}

/// The text with every character escaped that Markdown could take for its own.
fn plain(text: &str) -> String {
    one_line(text).chars().fold(String::new(), |mut plain, character| {
        match character {
            // In a table a backslash before a bar is not read alike by all.
            '|' => plain.push_str("&#124;"),
            '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' => plain.extend(['\\', character]),
            other => plain.push(other),
        }
        plain
    })
}

/// The text as code, which nothing in it can end: neither mentions nor links nor columns are made of it.
fn code(text: &str) -> String {
    let text = one_line(text);
    if text.contains('|') {
        return format!("<code>{}</code>", entities(&text));
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The text with all punctuation as entities, which have no meaning in Markdown.
fn entities(text: &str) -> String {
    text.chars().fold(String::new(), |mut entities, character| {
        if character.is_ascii_punctuation() {
            // Writing to a String cannot fail.
            let _ = write!(entities, "&#{};", u32::from(character));
        } else {
            entities.push(character);
        }
        entities
    })
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
