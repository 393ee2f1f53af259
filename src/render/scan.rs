//! What templates name: variables, fields, other templates. Found in their text, since Tera does not tell.

use std::collections::BTreeSet;
use std::ops::Range;

use super::FOLDER;
use crate::diag::Sources;

/// Where a template reads a field of a variable (`ui.section_when`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    pub path: String,
    pub field: String,
    pub span: Range<usize>,
}

/// Every place in the templates that reads a field of one of these variables.
#[must_use]
pub fn mentions(sources: &Sources, roots: &[&str]) -> Vec<Mention> {
    sources
        .texts_under(FOLDER)
        .flat_map(|(path, text)| {
            roots.iter().flat_map(move |root| {
                names_in_code(text, root).filter_map(move |span| {
                    let rest = text[span.end..].strip_prefix('.')?;
                    let length = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                    let start = span.end + 1;
                    Some(Mention {
                        path: path.to_string(),
                        field: rest[..length].to_owned(),
                        span: start..start + length,
                    })
                })
            })
        })
        .collect()
}

/// Whether some template uses one of these variables other than by a field's name, so that it may read any field.
#[must_use]
pub fn reads_any_field(sources: &Sources, roots: &[&str]) -> bool {
    sources.texts_under(FOLDER).any(|(_, text)| {
        roots.iter().any(|root| names_in_code(text, root).any(|span| !text[span.end..].starts_with('.')))
    })
}

/// The names that a template and what it reaches give themselves, by loops and assignments: what is included in a loop
/// may name the loop's variable.
pub(super) fn bound<'a>(template: &'a str, sources: &'a Sources) -> BTreeSet<&'a str> {
    let mut bound = BTreeSet::new();
    for template in reached(template, sources) {
        let Some(text) = sources.text(&format!("{FOLDER}{template}")) else { continue };
        for code in code_spans(text) {
            let mut words = text[code].split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
            match words.next() {
                Some("for") => bound.extend(words.take_while(|word| *word != "in")),
                Some("set" | "set_global") => bound.extend(words.next()),
                _ => {}
            }
        }
    }
    bound
}

/// A template, and all that it extends or includes, by and by.
pub(super) fn reached<'a>(template: &'a str, sources: &'a Sources) -> BTreeSet<&'a str> {
    reached_from([template], sources)
}

/// The same of several templates.
pub(super) fn reached_from<'a>(
    templates: impl IntoIterator<Item = &'a str>,
    sources: &'a Sources,
) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = templates.into_iter().collect();
    while let Some(template) = next.pop() {
        if !reached.insert(template) {
            continue;
        }
        let Some(text) = sources.text(&format!("{FOLDER}{template}")) else { continue };
        for code in code_spans(text) {
            let tag = text[code].trim_matches(|c: char| c == '-' || c.is_whitespace());
            if tag.starts_with("extends") || tag.starts_with("include") {
                next.extend(tag.split(['"', '\'', '`']).nth(1));
            }
        }
    }
    reached
}

/// Where a variable is named in a template's expressions and tags, not in its text or comments.
pub(super) fn names_in_code<'a>(text: &'a str, variable: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let matches = text.match_indices(variable).map(|(start, _)| start..start + variable.len());
    let code = code_spans(text);
    matches.filter(move |span| {
        let before = text[..span.start].chars().next_back();
        let after = text[span.end..].chars().next();
        let is_whole = !before.is_some_and(|c| is_word(c) || c == '.' || c == '"' || c == '\'')
            && !after.is_some_and(is_word);
        is_whole && code.iter().any(|code| code.start <= span.start && span.end <= code.end)
    })
}

/// The insides of `{{ … }}` and `{% … %}`.
pub(super) fn code_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let open = at + found;
        let close = match text.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = text[open + 2..].find(close).map_or(text.len(), |length| open + 2 + length);
        if close != "#}" {
            spans.push(open + 2..end);
        }
        at = end;
    }
    spans
}

pub(super) fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}
