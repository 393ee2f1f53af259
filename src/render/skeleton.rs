//! What a template made with marks in place of what it prints, and what becomes of it when other things stand there.

use std::io::Write;

use super::leaf::Found;
use super::{Scope, Templates, Value, View, markup};

/// A page with marks: its text between them, and which path is printed after each piece of it.
pub struct Skeleton {
    text: String,
    ends: Vec<(usize, usize)>,
}

/// Unicode keeps these characters for use inside a program, and no text of a site has them.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// The mark of a path.
pub(super) fn mark(path: usize) -> String {
    format!("{OPEN}{path}{CLOSE}")
}

impl Templates {
    /// What each template of a scope makes of a view, with a mark in place of a text that each thing has its own of; nothing if some
    /// template does more than print it.
    #[must_use]
    pub fn skeletons(&self, scope: &Scope, variable: &'static str, view: &mut View) -> Option<Vec<Skeleton>> {
        let parts = self.parts_of(scope);
        if !parts.iter().all(|part| part.prints.contains(&variable)) {
            return None;
        }
        view.set(variable, markup(&mark(0)));
        let made = parts.iter().map(|part| {
            let mut made = Vec::new();
            part.tally.count(|| self.tera.render_to(&part.template, &view.0, &mut made)).ok()?;
            cut(&made)
        });
        made.collect()
    }
}

/// The page at its marks; nothing if one of them is not as it was.
pub(super) fn cut(page: &[u8]) -> Option<Skeleton> {
    let mut rest = std::str::from_utf8(page).ok()?;
    let mut skeleton = Skeleton { text: String::with_capacity(rest.len()), ends: Vec::new() };
    while let Some((before, marked)) = rest.split_once(OPEN) {
        let (index, after) = marked.split_once(CLOSE)?;
        skeleton.text.push_str(before);
        skeleton.ends.push((skeleton.text.len(), index.parse().ok()?));
        rest = after;
    }
    skeleton.text.push_str(rest);
    skeleton.text.shrink_to_fit();
    Some(skeleton)
}

impl Skeleton {
    /// What it comes to with this markup at each mark.
    #[must_use]
    pub fn with(&self, html: &str) -> String {
        let mut filled = String::with_capacity(self.text.len() + self.ends.len() * html.len());
        self.write(html, |part| filled.push_str(part));
        filled
    }

    /// Gives that part by part to whoever writes it.
    pub fn write(&self, html: &str, mut write: impl FnMut(&str)) {
        let mut at = 0;
        for &(end, _) in &self.ends {
            write(&self.text[at..end]);
            write(html);
            at = end;
        }
        write(&self.text[at..]);
    }

    /// Whether it is nothing with this markup at each mark.
    pub(super) fn is_empty_with(&self, html: &str) -> bool {
        self.text.is_empty() && (self.ends.is_empty() || html.is_empty())
    }

    /// Several of them, one after the other. What each is made with has the mark in the middle: a part before it, and one after it.
    #[must_use]
    pub fn in_a_row<'a>(all: impl Iterator<Item = (&'a Self, [String; 2])>) -> Self {
        let mut row = Self { text: String::new(), ends: Vec::new() };
        for (skeleton, [before, after]) in all {
            let mut at = 0;
            for &(end, path) in &skeleton.ends {
                row.text.extend([&skeleton.text[at..end], before.as_str()]);
                row.ends.push((row.text.len(), path));
                row.text.push_str(&after);
                at = end;
            }
            row.text.push_str(&skeleton.text[at..]);
        }
        row.text.shrink_to_fit();
        row
    }

    pub(super) fn fill<'a>(&self, found: impl Fn(usize) -> Option<Found<'a>>, out: &mut Vec<u8>) {
        let mut at = 0;
        for &(end, path) in &self.ends {
            out.extend_from_slice(&self.text.as_bytes()[at..end]);
            at = end;
            match found(path) {
                Some(Found::Html(html)) => out.extend_from_slice(html.as_bytes()),
                Some(Found::Pieces(pieces)) => {
                    for piece in pieces {
                        out.extend_from_slice(piece.as_bytes());
                    }
                }
                Some(Found::Filled(skeleton, html)) => {
                    skeleton.write(html, |part| out.extend_from_slice(part.as_bytes()));
                }
                Some(Found::Value(value)) => print(value, out),
                Some(Found::Fields(_)) | None => {}
            }
        }
        out.extend_from_slice(&self.text.as_bytes()[at..]);
    }
}

/// Prints a value as Tera does in HTML.
fn print(value: &Value, out: &mut Vec<u8>) {
    // Writing to a vector does not fail.
    let _ = match value.as_str() {
        Some(text) if value.is_safe() => out.write_all(text.as_bytes()),
        Some(text) => tera::escape_html(text, out),
        None => write!(out, "{value}"),
    };
}
