//! Templates that are rendered once for each thing that they show, so that many pages can print what came of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::tally::Tally;
use super::{FOLDER, RenderError, Templates, View, name};
use crate::diag::Sources;

const ONCE: &str = "once/";

/// The things that the templates of one folder below `templates/once/` are rendered for, one by one.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    pub folder: &'static str,
    /// The variables that these templates are given.
    pub roots: &'static [&'static str],
}

/// A template of a scope.
pub(super) struct Part {
    /// By which pages name what it makes: its file's name, with `_` for `-`.
    name: Arc<str>,
    pub template: String,
    pub tally: Tally,
}

/// The templates of each scope, by its folder, in the order of their names.
pub(super) fn parts(sources: &Sources, scopes: &[Scope]) -> BTreeMap<&'static str, Vec<Part>> {
    let of = |scope: &Scope| {
        let folder = format!("{ONCE}{}/", scope.folder);
        let templates = sources.texts_under(FOLDER).map(|(path, _)| name(path));
        let parts = templates.filter_map(|template| {
            let name = template.strip_prefix(&folder)?.strip_suffix(".html")?;
            Some(Part {
                name: name.replace('-', "_").into(),
                template: template.to_owned(),
                tally: Tally::default(),
            })
        });
        (scope.folder, parts.collect())
    };
    scopes.iter().map(of).collect()
}

impl Templates {
    /// What each template of a scope makes of a view, in the order of their names.
    ///
    /// # Errors
    /// What one of them tries and cannot do.
    pub fn once(&self, scope: &Scope, view: &View) -> Result<Vec<String>, RenderError> {
        let parts = self.parts.get(scope.folder).into_iter().flatten();
        let render = |part: &Part| part.tally.count(|| self.tera.render(&part.template, &view.0));
        parts.map(|part| render(part).map_err(RenderError)).collect()
    }

    /// The names of the templates of a scope, in their order.
    pub fn names(&self, scope: &Scope) -> impl Iterator<Item = Arc<str>> {
        self.parts.get(scope.folder).into_iter().flatten().map(|part| Arc::clone(&part.name))
    }
}
