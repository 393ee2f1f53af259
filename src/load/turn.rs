//! Whose turn it is with the files of a site: they stay as they are while a command reads them, and one at a time changes them.

#![expect(clippy::disallowed_types, reason = "a folder is opened to be locked")]

use std::fs::{File, OpenOptions};
use std::path::Path;

/// The right to change the files of a site, until it is dropped. Where folders cannot be locked, everybody has it.
#[derive(Debug)]
pub struct Turn<'a> {
    root: &'a Path,
    /// Locked as long as it is open. The system gives it back if the process is killed.
    _folder: Option<File>,
}

impl<'a> Turn<'a> {
    /// Waits until nobody else reads the site or has a turn.
    pub(super) fn take(root: &'a Path) -> Self {
        Self { root, _folder: folder(root).filter(|folder| folder.lock().is_ok()) }
    }

    /// The folder of the site.
    #[must_use]
    pub fn root(&self) -> &'a Path {
        self.root
    }
}

/// Waits until nobody has a turn; there is none as long as this is held. Others read at the same time.
pub(super) fn stillness(root: &Path) -> Option<File> {
    folder(root).filter(|folder| folder.lock_shared().is_ok())
}

fn folder(root: &Path) -> Option<File> {
    OpenOptions::new().read(true).open(root.join("locales")).ok()
}
