//! Pages of a template that differ only in what it prints: rendered once with marks in place of that, and put together from then on.
//!
//! On a page of thousands, Tera would look up a hundred variables again, of which most pages have the same or none. What a template
//! does with each is known from its text (`uses`); where it does more than print, ask and loop, nothing is spliced. A shape says of
//! each path what kind of thing is there; all pages of one shape go the same way through the template. So a page that is spliced is,
//! byte for byte, the page that Tera renders.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use super::leaf::{Found, Leaf, field};
use super::uses::{Path, uses};
use super::{RenderError, Scope, Templates, Value, View, fields, list, map, markup, value};
use crate::diag::Sources;

/// What a template does with the variables of a page.
pub struct Splicing {
    template: &'static str,
    /// In the order of their names, so that those of one variable stand together.
    paths: Vec<Use>,
    /// The number of the first path of each variable.
    firsts: Vec<usize>,
}

struct Use {
    /// The name of a variable, and the fields in it.
    path: Path,
    /// Which variable that is of those given.
    variable: usize,
    /// Whether more is done with it than to ask whether there is anything.
    is_shown: bool,
    is_looped: bool,
}

/// Pages with marks, by shape, of one locale.
#[derive(Default)]
pub struct Skeletons {
    /// By the kinds of what is found at each path, a byte each.
    known: BTreeMap<Vec<u8>, Option<Skeleton>>,
    /// Of the page at hand.
    shape: Vec<u8>,
}

/// Of so many shapes at most the pages are kept.
const MOST_SHAPES: usize = 512;

/// A page with marks: its text between them, and which path is printed after each piece of it.
pub struct Skeleton {
    text: String,
    ends: Vec<(usize, usize)>,
}

/// What is found at a path, as far as a template that prints and asks can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Undefined,
    None,
    False,
    True,
    EmptyText,
    Zero,
    EmptyList,
    /// Something to print.
    Text,
    /// A list or fields.
    Many,
}

/// Unicode keeps these characters for use inside a program, and no text of a site has them.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

impl Splicing {
    /// What a template does with these variables; nothing if pages of it cannot be spliced.
    #[must_use]
    pub fn of(template: &'static str, roots: &[&str], sources: &Sources) -> Option<Self> {
        let uses = uses(template, roots, sources)?;
        let mut paths: Vec<Path> =
            [&uses.printed, &uses.asked, &uses.looped].into_iter().flatten().cloned().collect();
        paths.sort();
        paths.dedup();
        let place = |path: &Path| roots.iter().position(|root| *root == &*path[0]);
        let paths = paths.into_iter().map(|path| Use {
            // Only paths of these variables are taken in.
            variable: place(&path).unwrap_or_default(),
            is_shown: uses.printed.contains(&path) || uses.looped.contains(&path),
            is_looped: uses.looped.contains(&path),
            path,
        });
        let paths: Vec<Use> = paths.collect();
        let first = |variable| paths.iter().position(|path| path.variable == variable).unwrap_or_default();
        Some(Self { template, firsts: (0..roots.len()).map(first).collect(), paths })
    }

    /// What the template finds in a value that is given to it as that variable, path by path of that variable, so that it is
    /// looked up once for many pages.
    #[must_use]
    pub fn found_in(&self, value: &Value, variable: usize) -> Vec<Option<Value>> {
        let paths = self.paths.iter().filter(|path| path.variable == variable);
        paths.map(|path| field(value, &path.path[1..]).cloned()).collect()
    }
}

/// A variable of a page.
#[derive(Clone, Copy)]
pub enum Variable<'a> {
    Leaf(&'a Leaf<'a>),
    /// One of which is known what is found in it ([`Splicing::found_in`]).
    Known(&'a [Option<Value>]),
}

impl Templates {
    /// What each template of a scope makes of a view, with a mark in place of a text that each thing has its own of; nothing if some
    /// template does more than print it.
    #[must_use]
    pub fn skeletons(
        &self,
        scope: &Scope,
        variable: &'static str,
        view: &mut View,
        sources: &Sources,
    ) -> Option<Vec<Skeleton>> {
        view.set(variable, markup(&format!("{OPEN}0{CLOSE}")));
        let parts = self.templates_of(scope).map(|template| {
            let uses = uses(template, &[variable], sources)?;
            if !uses.asked.is_empty()
                || !uses.looped.is_empty()
                || uses.printed.iter().any(|path| path.len() > 1)
            {
                return None;
            }
            let mut made = Vec::new();
            self.tera.render_to(template, &view.0, &mut made).ok()?;
            cut(&made)
        });
        parts.collect()
    }

    /// Adds the page that a template makes of these variables to `out`, if it can be put together; returns whether it was. What is
    /// the same on all pages, the view has already. A page that is not made is left to [`Templates::render`].
    pub fn splice(
        &self,
        splicing: &Splicing,
        skeletons: &mut Skeletons,
        view: &mut View,
        variables: &[(&'static str, Variable<'_>)],
        out: &mut Vec<u8>,
    ) -> bool {
        let mut splice =
            || {
                let found = splicing.paths.iter().enumerate().map(|(index, Use { variable, path, .. })| {
                    match variables[*variable].1 {
                        Variable::Leaf(leaf) => leaf.at(&path[1..]),
                        Variable::Known(known) => {
                            known[index - splicing.firsts[*variable]].as_ref().map(Found::Value)
                        }
                    }
                });
                let found: Vec<Option<Found<'_>>> = found.collect();
                let Skeletons { known, shape } = skeletons;
                shape.clear();
                for (path, found) in splicing.paths.iter().zip(&found) {
                    let kind = kind(*found);
                    if kind == Kind::Many && path.is_shown || kind == Kind::Text && path.is_looped {
                        return false;
                    }
                    shape.push(kind as u8);
                }
                if !known.contains_key(shape) {
                    if known.len() >= MOST_SHAPES {
                        return false;
                    }
                    let kinds = found.iter().map(|found| kind(*found));
                    let page = self.marked(splicing, kinds, view, variables).ok();
                    known.insert(shape.clone(), page.and_then(|page| cut(&page)));
                }
                let Some(Some(skeleton)) = known.get(shape) else { return false };
                skeleton.fill(|index| found[index], out);
                true
            };
        match self.pages.get(splicing.template) {
            Some(tally) => tally.count_if(splice),
            None => splice(),
        }
    }

    /// A page of a shape, with marks for what is printed.
    fn marked(
        &self,
        splicing: &Splicing,
        kinds: impl Iterator<Item = Kind>,
        view: &mut View,
        variables: &[(&'static str, Variable<'_>)],
    ) -> Result<Vec<u8>, RenderError> {
        let mut given: BTreeMap<Arc<str>, Node> = BTreeMap::new();
        for (index, (path, kind)) in splicing.paths.iter().zip(kinds).enumerate() {
            let value = match kind {
                Kind::Undefined => continue,
                Kind::None => Value::none(),
                Kind::False => value(&false),
                // Whatever else it is, it is only asked for.
                Kind::True | Kind::Many => value(&true),
                Kind::EmptyText => markup(""),
                Kind::Zero => value(&0),
                Kind::EmptyList => list([]),
                Kind::Text => markup(&format!("{OPEN}{index}{CLOSE}")),
            };
            insert(&mut given, &path.path, value);
        }
        for (name, _) in variables {
            let value = given.remove(*name).map_or_else(|| fields([]), Node::into_value);
            view.set(name, value);
        }
        let mut page = Vec::new();
        self.tera.render_to(splicing.template, &view.0, &mut page).map_err(RenderError::from)?;
        Ok(page)
    }
}

/// Values within values.
enum Node {
    Value(Value),
    Fields(BTreeMap<Arc<str>, Node>),
}

impl Node {
    fn into_value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Fields(fields) => map(fields.into_iter().map(|(name, node)| (name, node.into_value()))),
        }
    }
}

/// Puts a value in its place. What has fields is not there itself; what is empty has none.
fn insert(fields: &mut BTreeMap<Arc<str>, Node>, path: &[Arc<str>], value: Value) {
    match path {
        [] => {}
        [name] => {
            fields.entry(Arc::clone(name)).or_insert(Node::Value(value));
        }
        [name, rest @ ..] => {
            let node = fields.entry(Arc::clone(name)).or_insert_with(|| Node::Fields(BTreeMap::new()));
            if matches!(node, Node::Value(value) if value.as_bool() == Some(true)) {
                *node = Node::Fields(BTreeMap::new());
            }
            if let Node::Fields(fields) = node {
                insert(fields, rest, value);
            }
        }
    }
}

fn kind(found: Option<Found<'_>>) -> Kind {
    let or = |is_empty: bool, empty: Kind, full: Kind| if is_empty { empty } else { full };
    match found {
        None => Kind::Undefined,
        Some(Found::Html(html)) => or(html.is_empty(), Kind::EmptyText, Kind::Text),
        Some(Found::Fields(count)) => or(count == 0, Kind::EmptyList, Kind::Many),
        Some(Found::Value(value)) => {
            if let Some(text) = value.as_str() {
                or(text.is_empty(), Kind::EmptyText, Kind::Text)
            } else if value.is_none() {
                Kind::None
            } else if value.is_undefined() {
                Kind::Undefined
            } else if let Some(is_so) = value.as_bool() {
                or(!is_so, Kind::False, Kind::True)
            } else if value.is_number() {
                or(!value.is_truthy(), Kind::Zero, Kind::Text)
            } else {
                or(!value.is_truthy(), Kind::EmptyList, Kind::Many)
            }
        }
    }
}

/// The page at its marks; nothing if one of them is not as it was.
fn cut(page: &[u8]) -> Option<Skeleton> {
    let mut rest = std::str::from_utf8(page).ok()?;
    let mut skeleton = Skeleton { text: String::new(), ends: Vec::new() };
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
    /// What it comes to with this text.
    #[must_use]
    pub fn with(&self, text: &Value) -> String {
        let mut out = Vec::with_capacity(self.text.len() + 128);
        self.fill(|_| Some(Found::Value(text)), &mut out);
        // Texts between texts are text.
        String::from_utf8(out).unwrap_or_default()
    }

    fn fill<'a>(&self, found: impl Fn(usize) -> Option<Found<'a>>, out: &mut Vec<u8>) {
        let mut at = 0;
        for &(end, path) in &self.ends {
            out.extend_from_slice(&self.text.as_bytes()[at..end]);
            at = end;
            match found(path) {
                Some(Found::Html(html)) => out.extend_from_slice(html.as_bytes()),
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
