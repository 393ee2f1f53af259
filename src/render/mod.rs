//! Templates: a view in, bytes out. The only module that names Tera.

mod fault;
mod leaf;
mod once;
mod scan;
mod skeleton;
mod spliced;
mod stray;
mod tally;
mod uses;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

pub use leaf::Leaf;
pub use once::Scope;
pub use scan::{Mention, mentions, reads_any_field};
pub use skeleton::Skeleton;
pub use spliced::{Known, Shapes, Skeletons, Splicing, Variable};
pub use stray::{misread_templates, read_templates, stray_templates};
pub use tally::Cost;
pub use uses::fields_used;
pub use value::{Value, apart, fields, list, map, markup, text, value, with};

use self::fault::{fault, faults_of};
use self::once::Parts;
use self::scan::{bound, names_in_code, reached};
use self::tally::Tally;
use crate::diag::{Fault, Place, Sources};
use crate::text::did_you_mean;

const FOLDER: &str = "templates/";

/// The templates of a site, compiled.
pub struct Templates {
    tera: Tera,
    /// Those that are rendered once for each thing of a scope, by the scope's folder.
    parts: Parts,
    /// Of the templates of pages.
    pages: BTreeMap<&'static str, Tally>,
}

/// A template that a kind of page needs, and the variables that it is given.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub template: &'static str,
    pub roots: &'static [&'static str],
}

/// What a template is given: its variables by name. Kept and refilled from page to page.
#[derive(Default)]
pub struct View(Context);

impl View {
    /// Gives the template a variable, in place of one of that name.
    pub fn set(&mut self, name: &'static str, value: Value) {
        self.0.insert_value(name, value);
    }
}

impl Templates {
    /// The templates of a site, if all compile and all that is wanted is there; else what is wrong.
    ///
    /// # Errors
    /// Every fault of syntax; or, where there is none, every missing template, filter and include, and every variable
    /// that a template names and is not given. Each with the name of its rule.
    pub fn compile(
        sources: &Sources,
        wanted: &[Wanted],
        scopes: &[Scope],
    ) -> Result<Self, Vec<(&'static str, Fault)>> {
        let read = read_templates(sources, wanted, scopes);
        // A picture among the templates is none.
        let is_text = |path: &str| sources.oddity(path).is_none() || read.contains(name(path));
        let named = || {
            let texts = sources.texts_under(FOLDER).filter(|(path, _)| is_text(path));
            texts.map(|(path, text)| (name(path), &**text))
        };
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
        let parts = once::parts(sources, scopes);
        let of_parts = scopes
            .iter()
            .zip(&parts)
            .flat_map(|(scope, (_, parts))| parts.iter().map(|part| (part.template.as_str(), scope.roots)));
        let given = wanted.iter().map(|wanted| (wanted.template, wanted.roots)).chain(of_parts);
        let empty = wanted.iter().filter_map(|wanted| empty_fault(wanted, sources));
        let faults: Vec<_> = given
            .flat_map(|(template, roots)| wanted_faults(&tera, template, roots, sources))
            .chain(empty)
            .collect();
        let pages = wanted.iter().map(|wanted| (wanted.template, Tally::default())).collect();
        if faults.is_empty() { Ok(Self { tera, parts, pages }) } else { Err(faults) }
    }

    /// Adds the page that a template makes of a view to `out`.
    ///
    /// # Errors
    /// What the template does that cannot be done, and where; `out` then holds the beginning of a page.
    pub fn render(&self, template: &str, view: &View, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let mut render = || self.tera.render_to(template, &view.0, &mut *out).map_err(RenderError::from);
        match self.pages.get(template) {
            Some(tally) => tally.count(render),
            None => render(),
        }
    }

    /// From now on, renders are timed.
    pub fn time(&self) {
        self.tallies().for_each(|(_, tally)| tally.time());
    }

    /// What each template has cost so far, those that have been rendered.
    #[must_use]
    pub fn costs(&self) -> Vec<(&str, Cost)> {
        let costs = self.tallies().map(|(template, tally)| (template, tally.cost()));
        costs.filter(|(_, cost)| cost.renders > 0).collect()
    }

    /// Those of all templates that can be rendered.
    fn tallies(&self) -> impl Iterator<Item = (&str, &Tally)> {
        let pages = self.pages.iter().map(|(template, tally)| (*template, tally));
        let parts = self.parts.iter().flat_map(|(_, parts)| parts);
        pages.chain(parts.map(|part| (part.template.as_str(), &part.tally)))
    }
}

/// The text that a template of versus itself makes of a view. What it prints is escaped for HTML.
///
/// # Errors
/// What the template does that cannot be done.
pub fn render_own(template: &'static str, view: &View) -> Result<String, RenderError> {
    const NAME: &str = "own.html";
    let mut tera = Tera::new();
    tera.add_raw_template(NAME, template).map_err(RenderError::from)?;
    tera.render(NAME, &view.0).map_err(RenderError::from)
}

/// What a template tried and could not do.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct RenderError(Arc<tera::Error>);

impl From<tera::Error> for RenderError {
    fn from(error: tera::Error) -> Self {
        Self(Arc::new(error))
    }
}

impl RenderError {
    /// The same as a fault of the template.
    #[must_use]
    pub fn fault(&self, sources: &Sources) -> Fault {
        fault(&self.0, sources)
    }
}

/// Whether a file of the site is a template.
#[must_use]
pub fn is_template(path: &str) -> bool {
    path.starts_with(FOLDER)
}

fn name(path: &str) -> &str {
    &path[FOLDER.len()..]
}

/// What is wrong with one template, whatever the others say.
fn syntax_fault(name: &str, text: &str, sources: &Sources) -> Option<(&'static str, Fault)> {
    let error = Tera::new().add_raw_template(name, text).err()?;
    matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| ("template-syntax", fault(&error, sources)))
}

/// A page of nothing is none that anybody wants.
fn empty_fault(wanted: &Wanted, sources: &Sources) -> Option<(&'static str, Fault)> {
    let path = format!("{FOLDER}{}", wanted.template);
    let is_empty = sources.text(&path)?.trim().is_empty();
    let fault = || {
        Fault::new(Place::file(&path), format!("the template `{path}` is empty"))
            .help(format!("it is given {}", wanted.roots.join(", ")))
    };
    is_empty.then(|| ("missing-template", fault()))
}

fn wanted_faults(
    tera: &Tera,
    template: &str,
    roots: &[&str],
    sources: &Sources,
) -> Vec<(&'static str, Fault)> {
    let Ok(variables) = tera.get_template_variables(template) else {
        let path = format!("{FOLDER}{template}");
        let fault = Fault::new(Place::file(&path), format!("the template `{path}` is missing"))
            .help(format!("it is given {}", roots.join(", ")));
        return vec![("missing-template", fault)];
    };
    let bound = bound(template, sources);
    let is_given = |variable: &str| roots.contains(&variable) || bound.contains(variable);
    let mut unknown: Vec<&str> = variables.into_iter().filter(|variable| !is_given(variable)).collect();
    unknown.sort_unstable();
    unknown
        .into_iter()
        .flat_map(|variable| unknown_root(variable, template, roots, sources))
        .map(|fault| ("unknown-root", fault))
        .collect()
}

/// A finding for every place that names a variable which no template of this kind is given.
fn unknown_root(variable: &str, template: &str, roots: &[&str], sources: &Sources) -> Vec<Fault> {
    let guess = did_you_mean(variable, roots.iter().copied());
    let message = format!("`{template}` is not given a variable `{variable}`");
    let help = if guess.is_empty() { format!("it is given {}", roots.join(", ")) } else { guess };
    let within = reached(template, sources);
    let mut places: Vec<Place> = sources
        .texts_under(FOLDER)
        .filter(|(path, _)| within.contains(name(path)))
        .flat_map(|(path, text)| {
            names_in_code(text, variable).map(|span| Place::new(path, span)).collect::<Vec<_>>()
        })
        .collect();
    if places.is_empty() {
        places.push(Place::file(&format!("{FOLDER}{template}")));
    }
    places.into_iter().map(|place| Fault::new(place, message.clone()).help(help.clone())).collect()
}
