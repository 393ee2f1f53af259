//! What is shown at one time: the last good site, its static files as they are now, and what is wrong.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use serde::Serialize;

use super::stage::Stage;
use super::trouble::Trouble;
use crate::diag::Sources;

/// What is shown at one time.
pub struct Scene {
    /// Where the site stands on the disk, for commands that open its files.
    root: Arc<str>,
    /// Of this run of the program: after another, browsers have to look at everything again.
    run: u64,
    /// Grows whenever pages may have changed.
    pages: u64,
    /// Grows whenever a style sheet has changed.
    sheets: u64,
    /// The last good site; nothing where there has been none.
    pub(super) stage: Option<Arc<Stage>>,
    /// What static files are served from.
    pub(super) sources: Arc<Sources>,
    /// What keeps the site on the disk from being shown.
    pub(super) trouble: Option<Arc<Trouble>>,
}

/// What browsers are told of a scene.
#[derive(Serialize)]
struct Told<'a> {
    root: &'a str,
    pages: String,
    sheets: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    trouble: Option<&'a Trouble>,
}

impl Scene {
    /// The first of a run, in which there is no site yet.
    pub(super) fn first(root: String, sources: Arc<Sources>) -> Self {
        let run = RandomState::new().hash_one(());
        Self { root: root.into(), run, pages: 0, sheets: 1, stage: None, sources, trouble: None }
    }

    /// The one after a change of static files other than style sheets.
    pub(super) fn with_files(&self, sources: Arc<Sources>) -> Self {
        Self { pages: self.pages + 1, sources, ..self.copy() }
    }

    /// The one after a change of style sheets only.
    pub(super) fn with_sheets(&self, sources: Arc<Sources>) -> Self {
        Self { sheets: self.sheets + 1, sources, ..self.copy() }
    }

    /// The one with another site.
    pub(super) fn with_stage(&self, stage: Stage, sources: Arc<Sources>) -> Self {
        let stage = Some(Arc::new(stage));
        Self { pages: self.pages + 1, stage, sources, trouble: None, ..self.copy() }
    }

    /// The one in which the site on the disk cannot be shown.
    pub(super) fn with_trouble(&self, trouble: Trouble) -> Self {
        Self { trouble: Some(Arc::new(trouble)), ..self.copy() }
    }

    fn copy(&self) -> Self {
        Self {
            root: Arc::clone(&self.root),
            stage: self.stage.clone(),
            sources: Arc::clone(&self.sources),
            trouble: self.trouble.clone(),
            ..*self
        }
    }

    /// The path of the site's root; a slash where there has been no site.
    #[must_use]
    pub fn base(&self) -> &str {
        self.stage.as_ref().map_or("/", |stage| stage.base())
    }

    /// What browsers are told of it, as JSON: by `pages` and `sheets` they see whether theirs are of this scene.
    pub(super) fn told(&self) -> String {
        let told = Told { trouble: self.trouble.as_deref(), ..self.state() };
        serde_json::to_string(&told).unwrap_or_default()
    }

    /// What a page tells its browser of the scene that it is of.
    pub(super) fn mark(&self) -> String {
        serde_json::to_string(&self.state()).unwrap_or_default()
    }

    fn state(&self) -> Told<'_> {
        Told {
            root: &self.root,
            pages: format!("{:x}.{}", self.run, self.pages),
            sheets: self.sheets,
            trouble: None,
        }
    }
}
