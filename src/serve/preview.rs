//! A site on the disk and what is shown of it: read, checked, and taken over where it is whole.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::watch::{Receiver, Sender, channel};

use super::media::is_sheet;
use super::scene::Scene;
use super::stage::{Recipe, Stage};
use super::trouble::Trouble;
use super::{News, Teller};
use crate::check::Edition;
use crate::diag::{Report, Sources};
use crate::load::{self, ReadError};
use crate::model::BaseUrl;
use crate::page::Before;

/// A site on the disk and what is shown of it.
pub struct Preview {
    root: PathBuf,
    base: Option<BaseUrl>,
    edition: Edition,
    /// As last read, be there errors in it or not.
    sources: Arc<Sources>,
    /// What was made of the sources as they were.
    before: Arc<Before>,
    /// The paths of what has changed since, from the root.
    unread: BTreeSet<String>,
    /// What was found last, as text.
    found: String,
    scene: Sender<Arc<Scene>>,
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// The files that have changed, by their paths from the root.
    pub files: Vec<String>,
    pub what: What,
}

/// What is shown otherwise than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// All pages.
    Site,
    /// Static files.
    Files,
    /// Style sheets only.
    Sheets,
    /// Errors; pages are those of before.
    Trouble,
}

impl Preview {
    /// Reads the site at `root` for the first time. If it has errors, or a file that cannot be read, that is shown.
    ///
    /// # Errors
    /// If there is no site.
    pub fn open(
        root: &Path,
        base: Option<BaseUrl>,
        edition: Edition,
        tell: &Teller,
    ) -> Result<Self, ReadError> {
        let (sources, unreadable) = match load::read(root) {
            Ok(sources) => (Arc::new(sources), None),
            Err(missing @ ReadError::Missing { .. }) => return Err(missing),
            Err(error) => (Arc::default(), Some(error)),
        };
        let shown = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let first = Scene::first(shown.display().to_string(), Arc::clone(&sources));
        let scene = match &unreadable {
            None => first,
            Some(error) => first.with_trouble(Trouble::unreadable(error)),
        };
        let mut preview = Self {
            root: root.to_owned(),
            base,
            edition,
            unread: unreadable.iter().map(|_| String::new()).collect(),
            found: String::new(),
            scene: channel(Arc::new(scene)).0,
            sources,
            before: Arc::default(),
        };
        match unreadable {
            None => _ = preview.remake(tell),
            Some(error) => tell(News::Unreadable(&error)),
        }
        Ok(preview)
    }

    /// What is shown, now and later.
    #[must_use]
    pub fn scene(&self) -> Receiver<Arc<Scene>> {
        self.scene.subscribe()
    }

    /// Takes in what has changed at these paths from the root, or below them. An empty path is the root itself.
    pub fn refresh(&mut self, changed: BTreeSet<String>, tell: &Teller) {
        // What could not be read the last time may be as it was before that.
        let was_unreadable = !self.unread.is_empty();
        self.unread.extend(changed);
        let sources = match load::again(&self.root, &self.sources, &|name| is_among(name, &self.unread)) {
            Ok(sources) => Arc::new(sources),
            Err(error) => {
                self.show(self.shown().with_trouble(Trouble::unreadable(&error)));
                return tell(News::Unreadable(&error));
            }
        };
        self.unread.clear();
        let files = differing(&self.sources, &sources);
        if files.is_empty() && !was_unreadable {
            return;
        }
        let is_new = was_unreadable || files.iter().any(|file| is_new(file, &self.sources, &sources));
        self.sources = Arc::clone(&sources);
        let what = if is_new {
            self.remake(tell)
        } else if files.iter().all(|file| is_sheet(file)) {
            self.show(self.shown().with_sheets(sources));
            What::Sheets
        } else {
            self.show(self.shown().with_files(sources));
            What::Files
        };
        tell(News::Refreshed(&Refreshed { files, what }));
    }

    /// The one place where a site is made of sources that differ a little from those of the last one.
    fn remake(&mut self, tell: &Teller) -> What {
        let recipe = Recipe {
            sources: Arc::clone(&self.sources),
            base: self.base.clone(),
            edition: self.edition,
            before: Arc::clone(&self.before),
        };
        let (made, report) = make(recipe);
        self.tell_of(&report, tell);
        match made {
            Ok(stage) => {
                self.show(self.shown().with_stage(stage, Arc::clone(&self.sources)));
                What::Site
            }
            Err(trouble) => {
                self.show(self.shown().with_trouble(trouble));
                What::Trouble
            }
        }
    }

    /// Tells what was found, unless it was told before.
    fn tell_of(&mut self, report: &Report, tell: &Teller) {
        let found = format!("{:?}", report.sorted());
        if found != self.found {
            tell(News::Found { report, sources: &self.sources });
            self.found = found;
        }
    }

    fn shown(&self) -> Arc<Scene> {
        Arc::clone(&self.scene.borrow())
    }

    fn show(&self, scene: Scene) {
        self.scene.send_replace(Arc::new(scene));
    }
}

/// The stage of a site, or what is wrong; and all that was found.
fn make(recipe: Recipe) -> (Result<Stage, Trouble>, Report) {
    let mut report = Report::default();
    let sources = Arc::clone(&recipe.sources);
    let stage = recipe.site(&mut report).map(|site| {
        let (stage, faults) = Stage::new(site, recipe);
        report.take("template-fails", faults);
        stage
    });
    let made = match (stage, Trouble::of(&report, &sources)) {
        (Some(stage), None) => Ok(stage),
        (_, trouble) => Err(trouble.unwrap_or_default()),
    };
    (made, report)
}

/// Whether a path is one of these, or below one of them.
fn is_among(path: &str, all: &BTreeSet<String>) -> bool {
    let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    all.contains("") || ends.map(|end| &path[..end]).any(|above| all.contains(above))
}

/// The files that are not the same in both, by their paths from the root.
fn differing(before: &Sources, after: &Sources) -> Vec<String> {
    let mut files = BTreeSet::new();
    for (one, other) in [(before, after), (after, before)] {
        let texts = one.texts_under("").filter(|(path, text)| other.text(path) != Some(text));
        files.extend(texts.map(|(path, _)| path.to_string()));
        let statics = one.statics().filter(|(path, bytes)| other.static_file(path) != Some(bytes));
        files.extend(statics.map(|(path, _)| format!("{STATIC}{path}")));
        let odd = one.odd().filter(|(path, oddity)| other.oddity(path) != Some(*oddity));
        files.extend(odd.map(|(path, _)| path.to_string()));
    }
    files.into_iter().collect()
}

const STATIC: &str = "static/";

/// Whether pages may be others with this change. No check reads what stands in static files, only which there are.
fn is_new(file: &str, before: &Sources, after: &Sources) -> bool {
    let Some(name) = file.strip_prefix(STATIC) else { return true };
    before.static_file(name).is_some() != after.static_file(name).is_some()
        || before.oddity(file) != after.oddity(file)
}
