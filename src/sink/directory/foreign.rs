//! What others put into the output.

use std::ffi::OsStr;
use std::path::Path;

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
pub(super) struct Foreign<'a> {
    /// Its path in the tree.
    pub path: &'a Path,
    /// Where it stands, and its name there.
    pub folder: &'a Folder,
    pub name: &'a OsStr,
    /// A folder only if it is empty.
    pub sort: Sort,
}

impl Tree<'_> {
    /// Shows each file, link and empty folder that is not ours, from a folder at `path` in the tree on; returns whether the folder
    /// is empty.
    ///
    /// # Errors
    /// Those of `show`, and those of the machine.
    pub(super) fn foreign(
        &self,
        folder: &Folder,
        path: &Path,
        show: &mut dyn FnMut(Foreign<'_>) -> Result<(), SinkError>,
    ) -> Result<bool, SinkError> {
        let names = folder.names().map_err(|error| SinkError::io(&self.root.join(path), error))?;
        let is_empty = names.is_empty();
        for (name, sort) in names {
            let path = path.join(&name);
            let is_foreign = match sort {
                _ if path == Path::new(MANIFEST) || path == Path::new(STAGING) => false,
                Sort::Folder => {
                    let inner = folder
                        .folder(&*name)
                        .map_err(|error| SinkError::io(&self.root.join(&path), error))?;
                    self.foreign(&inner, &path, show)?
                }
                Sort::File => path.to_str().is_none_or(|path| self.known.ours(path) == Ours::No),
                Sort::Other => true,
            };
            if is_foreign {
                show(Foreign { path: &path, folder, name: &name, sort })?;
            }
        }
        Ok(is_empty)
    }
}
