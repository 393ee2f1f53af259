//! A survey as text for a terminal.

use unicode_width::UnicodeWidthStr;

use super::{Survey, Surveyed};
use crate::check::Count;
use crate::model::Direction;

/// Between two columns.
const GAP: &str = "  ";
/// After a name that runs from right to left, so that the figures beside it do not join it.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// The cells of a line, the first of which is a name and the others figures and words about it.
type Row = [String; 9];

/// A survey as an aligned table: a line per locale, and below it one per file that is not complete.
#[must_use]
pub fn table(survey: &Survey) -> String {
    let reference =
        format!("{} ({})", printable(&survey.reference.endonym), printable(&survey.reference.tag));
    if survey.locales.is_empty() {
        return format!("{reference} is the only locale: there is nothing to measure.\n");
    }
    let rows: Vec<Row> = [head(&survey.reference.tag)]
        .into_iter()
        .chain(survey.locales.iter().flat_map(|locale| {
            let files = locale.incomplete().map(|(file, count)| row(format!("  {}", printable(file)), count));
            [of_locale(locale)].into_iter().chain(files).chain([left_out(locale)])
        }))
        .collect();
    let widths: [usize; 9] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].width()).max().unwrap_or(0));
    let lines: String = rows.iter().map(|row| line(row, &widths) + "\n").collect();
    format!("Measured against {reference}; the share counts stale translations too.\n\n{lines}")
}

fn head(reference: &str) -> Row {
    let same = format!("same as {}", printable(reference));
    ["locale", "share", "required", "translated", "stale", "missing", &same, "needs", ""].map(str::to_owned)
}

fn of_locale(locale: &Surveyed) -> Row {
    let language = &locale.language;
    let mark = match language.direction {
        Direction::LeftToRight => String::new(),
        Direction::RightToLeft => LEFT_TO_RIGHT_MARK.to_string(),
    };
    let name = format!("{} {}{mark}", printable(&language.tag), printable(&language.endonym));
    let mut row = row(name, &locale.coverage.total);
    row[7] = format!("{}%", locale.coverage.enable);
    locale.publication.name().clone_into(&mut row[8]);
    row
}

fn row(name: String, count: &Count) -> Row {
    let Count { required, translated, stale, missing, same } = count;
    let share = format!("{}%", count.percent());
    let [required, translated, stale, missing, same] =
        [required, translated, stale, missing, same].map(usize::to_string);
    [name, share, required, translated, stale, missing, same, String::new(), String::new()]
}

/// A line about the files that have none.
fn left_out(locale: &Surveyed) -> Row {
    let words = match (locale.complete(), locale.coverage.files.len()) {
        (0, _) => "  no file is complete".to_owned(),
        (complete, all) if complete == all => format!("  all {all} files are complete"),
        (complete, all) => format!("  {complete} of {all} files are complete and not shown"),
    };
    let mut row = Row::default();
    row[0] = words;
    row
}

fn line(row: &Row, widths: &[usize; 9]) -> String {
    let mut line = String::new();
    for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
        let space = " ".repeat(width.saturating_sub(cell.width()));
        let is_text = column == 0 || column == 8;
        let (before, after) = if is_text { ("", &*space) } else { (&*space, "") };
        line.extend([if column == 0 { "" } else { GAP }, before, cell, after]);
    }
    line.truncate(line.trim_end().len());
    line
}

/// The text without characters that would move a terminal's cursor.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
