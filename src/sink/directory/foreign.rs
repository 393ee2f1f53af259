//! What others put into the output.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Few;
use crate::model::{MANIFEST, STAGING};
use crate::sink::error::SinkError;
use crate::sink::handles::{Folder, Sort};
use crate::sink::known::{Known, Ours};

/// A tree, and what of it is ours.
pub(super) struct Tree<'a> {
    pub root: &'a Path,
    pub known: &'a Known,
}

/// Something that versus did not write.
pub(super) struct Foreign {
    /// Its path in the tree.
    pub path: PathBuf,
    /// A folder only if it is empty.
    pub sort: Sort,
}

/// What stands in a folder.
struct Found {
    is_empty: bool,
    foreign: Vec<Foreign>,
}

/// Folders so deep, which hold those of pages, are looked through by all threads.
const SHARED: usize = 3;

impl Tree<'_> {
    /// Each file, link and empty folder that is not ours, from a folder at `path` in the tree on, sorted within each folder.
    ///
    /// # Errors
    /// Those of the machine.
    pub(super) fn foreign(&self, folder: &Folder, path: &Path) -> Result<Vec<Foreign>, SinkError> {
        self.look(folder, path, 0).map(|found| found.foreign)
    }

    fn look(&self, folder: &Folder, path: &Path, depth: usize) -> Result<Found, SinkError> {
        let names = folder.names().map_err(|error| SinkError::io(&self.root.join(path), error))?;
        let is_empty = names.is_empty();
        let one = |(name, sort): (OsString, Sort)| self.one(folder, path, &name, sort, depth + 1);
        let found: Result<Vec<_>, _> = if depth < SHARED {
            names.into_par_iter().map(one).collect()
        } else {
            names.into_iter().map(one).collect()
        };
        Ok(Found { is_empty, foreign: found?.into_iter().flatten().collect() })
    }

    /// What of one name in a folder is foreign.
    fn one(
        &self,
        above: &Folder,
        path: &Path,
        name: &OsStr,
        sort: Sort,
        depth: usize,
    ) -> Result<Vec<Foreign>, SinkError> {
        let path = path.join(name);
        let is_foreign = match sort {
            _ if path == Path::new(MANIFEST) || path == Path::new(STAGING) => false,
            Sort::Folder => {
                let inner =
                    above.folder(name).map_err(|error| SinkError::io(&self.root.join(&path), error))?;
                let found = self.look(&inner, &path, depth)?;
                if !found.is_empty {
                    return Ok(found.foreign);
                }
                true
            }
            Sort::File => path.to_str().is_none_or(|path| self.known.ours(path) == Ours::No),
            Sort::Other => true,
        };
        Ok(if is_foreign { vec![Foreign { path, sort }] } else { Vec::new() })
    }
}

/// The files and links among it.
pub(super) fn files(foreign: &[Foreign]) -> Few {
    let mut files = Few::default();
    for found in foreign.iter().filter(|found| found.sort != Sort::Folder) {
        files.add(&found.path.to_string_lossy());
    }
    files
}
