//! Tera's errors as faults in the templates that they name.

use std::ops::Range;

use tera::{ErrorKind, Span};

use super::FOLDER;
use crate::diag::{Fault, Place, Sources};
use crate::text::{did_you_mean, plain_message};

/// Tera's error as a fault in the template that it names.
pub(super) fn fault(error: &tera::Error, sources: &Sources) -> Fault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let path = format!("{FOLDER}{}", report.filename());
            let span = sources.text(&path).map_or(0..0, |text| offsets(text, report.span()));
            let message = plain_message(report.message());
            let help = match error.kind() {
                ErrorKind::SyntaxError(_) => SYNTAX.to_owned(),
                _ => help(&message),
            };
            Fault::new(Place { path: path.into(), span }, message).help(help)
        }
        ErrorKind::MissingParent { current, parent } => Fault::new(
            Place::file(&format!("{FOLDER}{current}")),
            format!("`{current}` extends `{parent}`, which is missing"),
        )
        .help(format!("add `{FOLDER}{parent}`, or extend another")),
        other => Fault::new(Place::file(FOLDER), plain_message(&other.to_string())),
    }
}

/// The faults of an error that may stand for several. For those Tera has only its printed reports, each of which begins
/// with the message and then names file, line and column.
pub(super) fn faults_of(error: &tera::Error, sources: &Sources) -> Vec<Fault> {
    let ErrorKind::Msg(reports) = error.kind() else { return vec![fault(error, sources)] };
    let faults: Vec<Fault> =
        reports.split("error: ").filter_map(|report| report_fault(report, sources)).collect();
    if faults.is_empty() { vec![fault(error, sources)] } else { faults }
}

fn report_fault(report: &str, sources: &Sources) -> Option<Fault> {
    let (message, rest) = report.split_once('\n')?;
    let mut locus = rest.split_once("--> ")?.1.lines().next()?.rsplitn(3, ':');
    let column: usize = locus.next()?.parse().ok()?;
    let line = locus.next()?.parse().ok()?;
    let path = format!("{FOLDER}{}", locus.next()?);
    let length = rest.lines().find(|line| line.contains('^'))?.matches('^').count();
    let start = column.checked_sub(1)?;
    let span = Span {
        start_line: line,
        start_col: start,
        end_line: line,
        end_col: start + length,
        ..Span::default()
    };
    let place = Place::new(&path.as_str().into(), offsets(sources.text(&path)?, &span));
    Some(Fault::new(place, plain_message(message)).help(NAMES))
}

const SYNTAX: &str = "each `{{` needs its `}}`, each `{%` its `%}`, each `if`, `for` and `block` its end; \
                      templates are Tera: https://keats.github.io/tera/";
const NAMES: &str = "filters, tests and functions are those of Tera: https://keats.github.io/tera/";

/// How to mend what a template tried and could not do: with a field nearby, where one is missing.
fn help(message: &str) -> String {
    let field = message.split('`').nth(1).filter(|_| message.starts_with("field `"));
    let known = message.split_once("Available fields: ").map(|(_, known)| known.split(", "));
    let guess = field.zip(known).map_or_else(String::new, |(field, known)| did_you_mean(field, known));
    if guess.is_empty() {
        "`docs/templates.md` tells what it is given; ask for what may not be there: `{% if … %}`".to_owned()
    } else {
        guess
    }
}

/// Tera counts lines from 1 and columns, in characters, from 0.
fn offsets(text: &str, span: &Span) -> Range<usize> {
    let offset = |line: usize, column: usize| {
        let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = &text[start.min(text.len())..];
        start + rest.char_indices().nth(column).map_or(rest.len(), |(offset, _)| offset)
    };
    offset(span.start_line, span.start_col)..offset(span.end_line, span.end_col)
}
