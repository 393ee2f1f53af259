//! Changes on the disk, as the system tells of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventHandler, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// The folders of a site.
const FOLDERS: [&str; 4] = ["content", "locales", "templates", "static"];
/// A file beside them.
const TOOLS: &str = "l10n.toml";

/// Paths from the root where something may have changed; an empty one is the root itself.
struct Change(Vec<String>);

/// Watches a site until it is dropped.
pub(super) struct Watch {
    root: PathBuf,
    watcher: RecommendedWatcher,
    changes: Receiver<Change>,
}

/// An editor that saves a file empties it first, or moves another to its place: what follows at once belongs to it.
const QUIET: Duration = Duration::from_millis(8);
/// Whoever writes without end is not waited for.
const MOST: usize = 256;

impl Watch {
    /// Watches the site at `root` from now on.
    ///
    /// # Errors
    /// What the system has against it.
    pub(super) fn new(root: &Path) -> notify::Result<Self> {
        let root = root.canonicalize().map_err(notify::Error::io)?;
        let (sender, changes) = channel();
        let mut watcher = notify::recommended_watcher(Ear { root: root.clone(), sender })?;
        // Folders that come and go are seen in the root itself; what else stands there may be large, and is no part of the site.
        watcher.watch(&root, RecursiveMode::NonRecursive)?;
        let mut watch = Self { root, watcher, changes };
        for folder in FOLDERS {
            watch.watch_folder(folder)?;
        }
        Ok(watch)
    }

    fn watch_folder(&mut self, folder: &str) -> notify::Result<()> {
        let folder = self.root.join(folder);
        if folder.is_dir() { self.watcher.watch(&folder, RecursiveMode::Recursive) } else { Ok(()) }
    }

    /// The next paths where something may have changed, once it is quiet again; nothing when no more can come.
    pub(super) fn next(&mut self) -> Option<BTreeSet<String>> {
        let mut changed: BTreeSet<String> = self.changes.recv().ok()?.0.into_iter().collect();
        for _ in 0..MOST {
            let Ok(next) = self.changes.recv_timeout(QUIET) else { break };
            changed.extend(next.0);
        }
        for folder in FOLDERS.iter().filter(|folder| changed.contains(**folder)) {
            // Of a folder that has gone and come again, only the new one tells more. One that is gone already comes again.
            let _ = self.watch_folder(folder);
        }
        Some(changed)
    }
}

struct Ear {
    root: PathBuf,
    sender: Sender<Change>,
}

impl EventHandler for Ear {
    fn handle_event(&mut self, event: notify::Result<Event>) {
        let paths = match event {
            Ok(event) if event.need_rescan() => vec![String::new()],
            Ok(event) if is_change(event.kind) => {
                event.paths.iter().filter_map(|path| self.below(path)).collect()
            }
            Ok(_) => Vec::new(),
            Err(_) => vec![String::new()],
        };
        if !paths.is_empty() {
            // Nobody listens any more when the server ends.
            let _ = self.sender.send(Change(paths));
        }
    }
}

impl Ear {
    /// The path from the root, if it is one of the site's.
    fn below(&self, path: &Path) -> Option<String> {
        let parts: Option<Vec<&str>> =
            path.strip_prefix(&self.root).ok()?.iter().map(|part| part.to_str()).collect();
        let Some(parts) = parts else { return Some(String::new()) };
        let is_own = parts.first().is_some_and(|top| FOLDERS.contains(top) || *top == TOOLS);
        is_own.then(|| parts.join("/"))
    }
}

/// Whether files may be others after it: to read one, as we do ourselves, changes nothing.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}
