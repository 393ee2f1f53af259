//! Templates: a view in, bytes out. The only file that names Tera.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;
use tera::{Context, ErrorKind, Span, Tera};

pub use tera::Value;

use crate::diag::{Fault, Place, Sources};
use crate::text::{did_you_mean, plain_message};

const FOLDER: &str = "templates/";

/// The templates of a site, compiled.
pub struct Templates(Tera);

/// A template that a kind of page needs, and the variables that it is given.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub template: &'static str,
    pub roots: &'static [&'static str],
}

/// Where a template reads a field of a variable (`ui.section_when`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    pub path: String,
    pub field: String,
    pub span: Range<usize>,
}

/// What a template is given: its variables by name. Kept and refilled from page to page.
#[derive(Default)]
pub struct View(Context);

impl View {
    /// Takes all variables away.
    pub fn clear(&mut self) {
        self.0 = Context::new();
    }

    /// Gives the template a variable, in place of one of that name.
    pub fn set(&mut self, name: &'static str, value: Value) {
        self.0.insert_value(name, value);
    }
}

/// A value of plain data. Its strings are escaped where a template prints them.
#[must_use]
pub fn value(data: &impl Serialize) -> Value {
    Value::from_serializable(data)
}

/// A value of markup, printed as it is.
#[must_use]
pub fn markup(html: &str) -> Value {
    Value::safe_string(html)
}

/// A value with fields.
#[must_use]
pub fn fields<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    map(fields.into_iter().map(|(name, value)| (name.to_owned(), value)))
}

/// A value with fields, by names known only at run time.
#[must_use]
pub fn map(fields: impl IntoIterator<Item = (String, Value)>) -> Value {
    let map: tera::Map = fields.into_iter().map(|(name, value)| (name.into(), value)).collect();
    Value::from(map)
}

/// A value with items.
#[must_use]
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

impl Templates {
    /// The templates of a site, if all compile and all that is wanted is there; else what is wrong.
    ///
    /// # Errors
    /// Every fault of syntax; or, where there is none, every missing template, filter and include, and every variable
    /// that a wanted template names and is not given. Each with the name of its rule.
    pub fn compile(sources: &Sources, wanted: &[Wanted]) -> Result<Self, Vec<(&'static str, Fault)>> {
        let named = || sources.texts_under(FOLDER).map(|(path, text)| (name(path), &**text));
        let faults: Vec<_> = named().filter_map(|(name, text)| syntax_fault(name, text, sources)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut tera = Tera::new();
        if let Err(error) = tera.add_raw_templates(named()) {
            return Err(faults_of(&error, sources)
                .into_iter()
                .map(|fault| ("template-syntax", fault))
                .collect());
        }
        let faults: Vec<_> =
            wanted.iter().flat_map(|wanted| wanted_faults(&tera, *wanted, sources)).collect();
        if faults.is_empty() { Ok(Self(tera)) } else { Err(faults) }
    }

    /// Adds the page that a template makes of a view to `out`.
    ///
    /// # Errors
    /// What the template does that cannot be done, and where; `out` then holds the beginning of a page.
    pub fn render(&self, template: &str, view: &View, out: &mut Vec<u8>) -> Result<(), RenderError> {
        self.0.render_to(template, &view.0, out).map_err(RenderError)
    }
}

/// The text that a template of versus itself makes of a view. What it prints is escaped for HTML.
///
/// # Errors
/// What the template does that cannot be done.
pub fn render_own(template: &'static str, view: &View) -> Result<String, RenderError> {
    const NAME: &str = "own.html";
    let mut tera = Tera::new();
    tera.add_raw_template(NAME, template).map_err(RenderError)?;
    tera.render(NAME, &view.0).map_err(RenderError)
}

/// What a template tried and could not do.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct RenderError(tera::Error);

impl RenderError {
    /// The same as a fault of the template.
    #[must_use]
    pub fn fault(&self, sources: &Sources) -> Fault {
        fault(&self.0, sources)
    }
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

fn name(path: &str) -> &str {
    &path[FOLDER.len()..]
}

/// What is wrong with one template, whatever the others say.
fn syntax_fault(name: &str, text: &str, sources: &Sources) -> Option<(&'static str, Fault)> {
    let error = Tera::new().add_raw_template(name, text).err()?;
    matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| ("template-syntax", fault(&error, sources)))
}

fn wanted_faults(tera: &Tera, wanted: Wanted, sources: &Sources) -> Vec<(&'static str, Fault)> {
    let Ok(variables) = tera.get_template_variables(wanted.template) else {
        let path = format!("{FOLDER}{}", wanted.template);
        let fault = Fault::new(Place::file(&path), format!("the template `{path}` is missing"))
            .help(format!("it is given {}", wanted.roots.join(", ")));
        return vec![("missing-template", fault)];
    };
    let bound = bound(wanted.template, sources);
    let is_given = |variable: &str| wanted.roots.contains(&variable) || bound.contains(variable);
    let mut unknown: Vec<&str> = variables.into_iter().filter(|variable| !is_given(variable)).collect();
    unknown.sort_unstable();
    unknown
        .into_iter()
        .flat_map(|variable| unknown_root(variable, wanted, sources))
        .map(|fault| ("unknown-root", fault))
        .collect()
}

/// A finding for every place that names a variable which no template of this kind is given.
fn unknown_root(variable: &str, wanted: Wanted, sources: &Sources) -> Vec<Fault> {
    let guess = did_you_mean(variable, wanted.roots.iter().copied());
    let message = format!("`{}` is not given a variable `{variable}`", wanted.template);
    let help = if guess.is_empty() { format!("it is given {}", wanted.roots.join(", ")) } else { guess };
    let within = reached(wanted.template, sources);
    let mut places: Vec<Place> = sources
        .texts_under(FOLDER)
        .filter(|(path, _)| within.contains(name(path)))
        .flat_map(|(path, text)| {
            names_in_code(text, variable).map(|span| Place::new(path, span)).collect::<Vec<_>>()
        })
        .collect();
    if places.is_empty() {
        places.push(Place::file(&format!("{FOLDER}{}", wanted.template)));
    }
    places.into_iter().map(|place| Fault::new(place, message.clone()).help(help.clone())).collect()
}

/// The names that a template and what it reaches give themselves, by loops and assignments: what is included in a loop
/// may name the loop's variable.
fn bound<'a>(template: &'a str, sources: &'a Sources) -> BTreeSet<&'a str> {
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
fn reached<'a>(template: &'a str, sources: &'a Sources) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![template];
    while let Some(template) = next.pop() {
        if !reached.insert(template) {
            continue;
        }
        let Some(text) = sources.text(&format!("{FOLDER}{template}")) else { continue };
        for code in code_spans(text) {
            let tag = text[code].trim_matches(|c: char| c == '-' || c.is_whitespace());
            if tag.starts_with("extends") || tag.starts_with("include") {
                next.extend(tag.split(['"', '\'']).nth(1));
            }
        }
    }
    reached
}

/// Where a variable is named in a template's expressions and tags, not in its text or comments.
fn names_in_code<'a>(text: &'a str, variable: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
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
fn code_spans(text: &str) -> Vec<Range<usize>> {
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

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Tera's error as a fault in the template that it names.
fn fault(error: &tera::Error, sources: &Sources) -> Fault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let path = format!("{FOLDER}{}", report.filename());
            let span = sources.text(&path).map_or(0..0, |text| offsets(text, report.span()));
            Fault::new(Place { path: path.into(), span }, plain_message(report.message()))
        }
        ErrorKind::MissingParent { current, parent } => Fault::new(
            Place::file(&format!("{FOLDER}{current}")),
            format!("`{current}` extends `{parent}`, which is missing"),
        ),
        other => Fault::new(Place::file(FOLDER), plain_message(&other.to_string())),
    }
}

/// The faults of an error that may stand for several. For those Tera has only its printed reports, each of which begins
/// with the message and then names file, line and column.
fn faults_of(error: &tera::Error, sources: &Sources) -> Vec<Fault> {
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
    Some(Fault::new(place, plain_message(message)))
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
