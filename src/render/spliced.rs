//! Pages of a template that differ only in what it prints: rendered once with marks in place of that, and put together from then on.
//!
//! On a page of thousands, Tera would look up a hundred variables again, of which most pages have the same or none. What a template
//! does with each is known from its text (`uses`); where it does more than print, ask and loop, nothing is spliced. A shape says of
//! each path what kind of thing is there; all pages of one shape go the same way through the template. So a page that is spliced is,
//! byte for byte, the page that Tera renders.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::leaf::{Found, Leaf, field};
use super::skeleton::{Skeleton, cut, mark};
use super::uses::{Path, uses};
use super::{RenderError, Templates, Value, View, fields, list, map, markup, value};
use crate::diag::Sources;

/// What a template does with the variables of a page.
pub struct Splicing {
    template: &'static str,
    /// In the order of their names, so that those of one variable stand together.
    paths: Vec<Use>,
    /// Which of the paths are those of each variable.
    ranges: Vec<Range<usize>>,
    /// Variables with marks, by their first path and what is found in theirs: the same in every language.
    marked: Mutex<BTreeMap<(usize, Vec<Kind>), Value>>,
}

struct Use {
    /// The name of a variable, and the fields in it.
    path: Path,
    /// What stands in its place on a page with marks.
    mark: Value,
    is_asked: bool,
    /// Whether more is done with it than to ask whether there is anything.
    is_shown: bool,
    is_looped: bool,
}

/// Pages with marks, by the kinds of what is found at each path, a byte each; nothing of shapes that cannot be had so.
type ByShape = BTreeMap<Vec<u8>, Option<Arc<Skeleton>>>;

/// Pages with marks of which the template is given the same but for what each page has of its own, such as those of a family in a
/// locale: each made by the thread that needs it first.
#[derive(Default)]
pub struct Shapes(Mutex<ByShape>);

/// Those of them that one thread has needed.
#[derive(Default)]
pub struct Skeletons {
    known: ByShape,
    /// Of the page at hand.
    shape: Vec<u8>,
    /// Where the fields of each path were last found.
    hints: Vec<Vec<usize>>,
}

/// As long as most pages are.
const ROOM: usize = 32 << 10;

/// Of so many shapes at most the pages are kept.
const MOST_SHAPES: usize = 512;

/// What is found at a path, as far as a template that prints and asks can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

impl Splicing {
    /// What a template does with these variables; nothing if pages of it cannot be spliced.
    #[must_use]
    pub fn of(template: &'static str, roots: &[&str], sources: &Sources) -> Option<Self> {
        let uses = uses(template, roots, sources)?;
        let mut paths: Vec<Path> =
            [&uses.printed, &uses.asked, &uses.looped].into_iter().flatten().cloned().collect();
        paths.sort();
        paths.dedup();
        let paths = paths.into_iter().enumerate().map(|(index, path)| Use {
            mark: markup(&mark(index)),
            is_asked: uses.asked.contains(&path) || uses.looped.contains(&path),
            is_shown: uses.printed.contains(&path) || uses.looped.contains(&path),
            is_looped: uses.looped.contains(&path),
            path,
        });
        let paths: Vec<Use> = paths.collect();
        let range = |root: &&str| {
            let start = paths.partition_point(|path| *path.path[0] < **root);
            start..paths.partition_point(|path| *path.path[0] <= **root)
        };
        Some(Self { template, ranges: roots.iter().map(range).collect(), paths, marked: Mutex::default() })
    }

    /// What the template finds in a value that is given to it as that variable, path by path of that variable, so that it is
    /// looked up once for many pages.
    #[must_use]
    pub fn found_in(&self, value: &Value, variable: usize) -> Known {
        let paths = &self.paths[self.ranges[variable].clone()];
        let found: Vec<Option<Value>> =
            paths.iter().map(|path| field(value, &path.path[1..]).cloned()).collect();
        let kinds = paths
            .iter()
            .zip(&found)
            .map(|(path, found)| path.kind(found.as_ref().map(Found::Value)).map(|kind| kind as u8));
        Known { kinds: kinds.collect(), found }
    }

    /// A variable with marks for what is printed, in whose paths these kinds of things are found.
    fn marked(&self, paths: Range<usize>, kinds: &[Kind]) -> Value {
        let mut known = self.marked.lock().unwrap_or_else(PoisonError::into_inner);
        let value = known.entry((paths.start, kinds.to_owned())).or_insert_with(|| {
            let placed = self.paths[paths].iter().zip(kinds);
            let placed = placed.filter_map(|(path, kind)| Some((path.path.as_slice(), path.marked(*kind)?)));
            let value = nested(&placed.collect::<Vec<_>>(), 0).pop();
            value.map_or_else(|| fields([]), |(_, value)| value)
        });
        value.clone()
    }
}

impl Use {
    /// What stands here on a page with marks, if a thing of this kind does.
    fn marked(&self, kind: Kind) -> Option<Value> {
        Some(match kind {
            Kind::Undefined => return None,
            Kind::None => Value::none(),
            Kind::False => value(&false),
            // Whatever else it is, it is only asked for.
            Kind::True | Kind::Many => value(&true),
            Kind::EmptyText => markup(""),
            Kind::Zero => value(&0),
            Kind::EmptyList => list([]),
            Kind::Text => self.mark.clone(),
        })
    }

    /// What kind of thing is found here; nothing if more is done with it than a page with marks can show.
    fn kind(&self, found: Option<Found<'_>>) -> Option<Kind> {
        let kind = match kind(found) {
            // To what is only printed it is all the same.
            Kind::EmptyText if !self.is_asked => Kind::Text,
            other => other,
        };
        let is_too_much = kind == Kind::Many && self.is_shown || kind == Kind::Text && self.is_looped;
        (!is_too_much).then_some(kind)
    }
}

/// What a template finds in a variable that is the same on many pages.
#[derive(Default)]
pub struct Known {
    /// By path.
    found: Vec<Option<Value>>,
    /// Of what kind that is; nothing if pages with it cannot be put together.
    kinds: Option<Vec<u8>>,
}

/// A variable of a page.
#[derive(Clone, Copy)]
pub enum Variable<'a, 'p> {
    Leaf(&'a Leaf<'p>),
    /// One of which is known what is found in it ([`Splicing::found_in`]).
    Known(&'a Known),
}

impl Templates {
    /// Adds the page that a template makes of these variables to `out`, if it can be put together; returns whether it was. What is
    /// the same on all pages, the view has already. A page that is not made is left to [`Templates::render`].
    pub fn splice(
        &self,
        splicing: &Splicing,
        (shapes, skeletons): (&Shapes, &mut Skeletons),
        view: &mut View,
        variables: &[(&'static str, Variable<'_, '_>)],
        out: &mut Vec<u8>,
    ) -> bool {
        let mut splice = || {
            let found = skeletons.look_at(splicing, variables)?;
            let Skeletons { known, shape, .. } = skeletons;
            let skeleton = match known.get(shape) {
                Some(skeleton) => skeleton.as_ref(),
                None if known.len() >= MOST_SHAPES => None,
                None => {
                    let kinds =
                        found.iter().zip(&splicing.paths).filter_map(|(found, path)| path.kind(*found));
                    let make = || cut(&self.marked(splicing, kinds, view, variables).ok()?).map(Arc::new);
                    known.entry(shape.clone()).or_insert(shapes.of(shape, make)).as_ref()
                }
            };
            skeleton?.fill(|index| found[index], out);
            Some(())
        };
        let mut splice = || splice().is_some();
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
        variables: &[(&'static str, Variable<'_, '_>)],
    ) -> Result<Vec<u8>, RenderError> {
        let kinds: Vec<Kind> = kinds.collect();
        for (range, (name, _)) in splicing.ranges.iter().zip(variables) {
            view.set(name, splicing.marked(range.clone(), &kinds[range.clone()]));
        }
        let mut page = Vec::with_capacity(ROOM);
        self.tera.render_to(splicing.template, &view.0, &mut page).map_err(RenderError::from)?;
        Ok(page)
    }
}

impl Shapes {
    /// The page of a shape, as `make` makes it the first time; nothing if it makes none, or if there are too many shapes.
    fn of(&self, shape: &[u8], make: impl FnOnce() -> Option<Arc<Skeleton>>) -> Option<Arc<Skeleton>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(skeleton) = known.get(shape) {
            return skeleton.clone();
        }
        if known.len() >= MOST_SHAPES {
            return None;
        }
        let skeleton = make();
        known.insert(shape.to_owned(), skeleton.clone());
        skeleton
    }
}

impl Skeletons {
    /// What is found at each path, and with it the shape of the page; nothing if it cannot be put together.
    fn look_at<'v>(
        &mut self,
        splicing: &Splicing,
        variables: &[(&'static str, Variable<'v, '_>)],
    ) -> Option<Vec<Option<Found<'v>>>> {
        let paths = &splicing.paths;
        if self.hints.len() != paths.len() {
            self.hints = paths.iter().map(|path| vec![0; path.path.len()]).collect();
        }
        self.shape.clear();
        self.shape.resize(paths.len(), Kind::Undefined as u8);
        let mut all = vec![None; paths.len()];
        for (range, (_, variable)) in splicing.ranges.iter().zip(variables) {
            match variable {
                Variable::Known(Known { found, kinds }) => {
                    self.shape[range.clone()].copy_from_slice(kinds.as_ref()?);
                    for (place, found) in all[range.clone()].iter_mut().zip(found) {
                        *place = found.as_ref().map(Found::Value);
                    }
                }
                Variable::Leaf(leaf) => {
                    for at in range.clone() {
                        let found = leaf.at(&paths[at].path[1..], &mut self.hints[at]);
                        self.shape[at] = paths[at].kind(found)? as u8;
                        all[at] = found;
                    }
                }
            }
        }
        Some(all)
    }
}

/// Values within values, by the names at this depth of their paths, which are sorted. What has fields is not there itself.
fn nested(placed: &[(&[Arc<str>], Value)], depth: usize) -> Vec<(Arc<str>, Value)> {
    let groups = placed.chunk_by(|(one, _), (other, _)| one[depth] == other[depth]);
    let of = |group: &[(&[Arc<str>], Value)]| {
        let (path, value) = &group[0];
        let is_alone = path.len() == depth + 1;
        let within = &group[usize::from(is_alone)..];
        let value = if within.is_empty() { value.clone() } else { map(nested(within, depth + 1)) };
        (Arc::clone(&path[depth]), value)
    };
    groups.map(of).collect()
}

fn kind(found: Option<Found<'_>>) -> Kind {
    let or = |is_empty: bool, empty: Kind, full: Kind| if is_empty { empty } else { full };
    match found {
        None => Kind::Undefined,
        Some(Found::Html(text)) => or(text.is_empty(), Kind::EmptyText, Kind::Text),
        Some(Found::Pieces(pieces)) => {
            or(pieces.iter().all(|piece| piece.is_empty()), Kind::EmptyText, Kind::Text)
        }
        Some(Found::Filled(skeleton, html)) => or(skeleton.is_empty_with(html), Kind::EmptyText, Kind::Text),
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
