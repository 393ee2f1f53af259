//! Templates that are rendered once for each thing that they show, so that many pages can print what came of it.

use std::sync::Arc;

use super::tally::Tally;
use super::uses::uses;
use super::{FOLDER, RenderError, Templates, View, name};
use crate::diag::Sources;

pub(super) const ONCE: &str = "once/";

/// The things that the templates of one folder below `templates/once/` are rendered for, one by one.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    pub folder: &'static str,
    /// The variables that these templates are given.
    pub roots: &'static [&'static str],
}

impl Scope {
    /// What a template of this scope is called within it; nothing if it is none.
    pub(super) fn part<'a>(&self, template: &'a str) -> Option<&'a str> {
        let within = template.strip_prefix(ONCE)?.strip_prefix(self.folder)?;
        within.strip_prefix('/')?.strip_suffix(".html")
    }
}

/// A template of a scope.
pub(super) struct Part {
    /// By which pages name what it makes: its file's name, with `_` for `-`.
    name: Arc<str>,
    pub template: String,
    /// The variables that it only prints, if it does anything with them.
    pub prints: Vec<&'static str>,
    pub tally: Tally,
}

/// The templates of the scopes, by their folders: few, and looked for often.
pub(super) type Parts = Vec<(&'static str, Vec<Part>)>;

/// The templates of each scope, by its folder, in the order of their names.
pub(super) fn parts(sources: &Sources, scopes: &[Scope]) -> Parts {
    let of = |scope: &Scope| {
        let templates = sources.texts_under(FOLDER).map(|(path, _)| name(path));
        let parts = templates.filter_map(|template| {
            let name = scope.part(template)?;
            Some(Part {
                name: name.replace('-', "_").into(),
                template: template.to_owned(),
                prints: scope
                    .roots
                    .iter()
                    .copied()
                    .filter(|root| only_prints(template, root, sources))
                    .collect(),
                tally: Tally::default(),
            })
        });
        (scope.folder, parts.collect())
    };
    scopes.iter().map(of).collect()
}

/// Whether a template does no more with a variable than to print it as it is.
fn only_prints(template: &str, variable: &str, sources: &Sources) -> bool {
    uses(template, &[variable], sources).is_some_and(|uses| {
        uses.asked.is_empty() && uses.looped.is_empty() && uses.printed.iter().all(|path| path.len() == 1)
    })
}

impl Templates {
    /// What each template of a scope makes of a view, in the order of their names.
    ///
    /// # Errors
    /// What one of them tries and cannot do.
    pub fn once(&self, scope: &Scope, view: &View) -> Result<Vec<String>, RenderError> {
        let parts = self.parts_of(scope);
        let render = |part: &Part| part.tally.count(|| self.tera.render(&part.template, &view.0));
        let made = parts.iter().map(|part| {
            let mut made = render(part)?;
            // Most is kept for many pages.
            made.shrink_to_fit();
            Ok(made)
        });
        made.collect()
    }

    /// Adds the same to one text, one after the other; `each` is told where each ends.
    ///
    /// # Errors
    /// As [`Templates::once`].
    pub fn once_to(
        &self,
        scope: &Scope,
        view: &View,
        out: &mut Vec<u8>,
        mut each: impl FnMut(usize),
    ) -> Result<(), RenderError> {
        for part in self.parts_of(scope) {
            part.tally.count(|| self.tera.render_to(&part.template, &view.0, &mut *out))?;
            each(out.len());
        }
        Ok(())
    }

    pub(super) fn parts_of(&self, scope: &Scope) -> &[Part] {
        self.parts.iter().find(|(folder, _)| *folder == scope.folder).map_or(&[], |(_, parts)| parts)
    }

    /// The names of the templates of a scope, in their order.
    pub fn names<'a>(&'a self, scope: &Scope) -> impl ExactSizeIterator<Item = &'a Arc<str>> + use<'a> {
        self.parts_of(scope).iter().map(|part| &part.name)
    }
}
