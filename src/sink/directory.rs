//! A directory on disk: written where it differs, cleared of what versus wrote before and no longer plans.

#![expect(clippy::disallowed_methods, reason = "the one place that writes")]

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use super::manifest;
use crate::model::MANIFEST;

/// An output directory that is ours to write to.
pub struct Directory {
    root: PathBuf,
    /// What the last build wrote, by its manifest.
    before: Vec<String>,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    New,
    Changed,
    Same,
}

/// Why a directory cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum SinkError {
    #[error("{path}: {error}")]
    Io { path: String, error: io::Error },
    #[error("{path}: not empty, and not written by versus; name an empty or new directory with `--out`")]
    Foreign { path: String },
    #[error("{path}: versus did not write this file, and the site needs its place; move it away")]
    Occupied { path: String },
    #[error("{path}: a link, or not what the site was read from; nothing was written")]
    Link { path: String },
    #[error("{path}: changed while the command ran; nothing was written, run it again")]
    Changed { path: String },
    #[error("{path}: damaged; restore it, or remove the directory to build anew")]
    Damaged { path: String },
    #[error("{path}: a git repository; versus writes to none, name another directory with `--out`")]
    Repository { path: String },
    #[error("{path}: the site itself stands there; name another directory with `--out`")]
    Sources { path: String },
}

impl Directory {
    /// Takes a directory for output: one that is absent, empty, or carries our manifest.
    ///
    /// # Errors
    /// If it holds anything else, holds the site's own files or lies among them, or cannot be read.
    pub fn open(root: &Path, site: &Path) -> Result<Self, SinkError> {
        refuse_sources(root, site)?;
        let manifest = root.join(MANIFEST);
        let before = match fs::read_to_string(&manifest) {
            Ok(text) => {
                let files =
                    manifest::files(&text).ok_or_else(|| SinkError::Damaged { path: shown(&manifest) })?;
                files.into_iter().map(str::to_owned).collect()
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                refuse_foreign(root)?;
                Vec::new()
            }
            Err(error) => return Err(io_error(&manifest, error)),
        };
        Ok(Self { root: root.to_owned(), before })
    }

    /// Makes the directory ready: removes what the last build wrote and this one does not plan, and puts down the names of
    /// all files to come with those of the last build, so that a build that is cut off leaves nothing that the next one
    /// would not know as ours. Returns how many files went.
    ///
    /// # Errors
    /// If something that versus did not write stands in the place of a file or folder to come, or the disk fails.
    pub fn begin(
        &self,
        files: impl Iterator<Item = String>,
        is_planned: impl Fn(&str) -> bool,
    ) -> Result<usize, SinkError> {
        let stale: Vec<&String> = self.before.iter().filter(|file| !is_planned(file)).collect();
        for file in &stale {
            self.remove(file)?;
        }
        let mut all: Vec<String> = files.chain(self.before.iter().cloned()).collect();
        all.sort_unstable();
        all.dedup();
        self.refuse_occupied(&all)?;
        fs::create_dir_all(&self.root).map_err(|error| io_error(&self.root, error))?;
        self.put_manifest(all.into_iter())?;
        Ok(stale.len())
    }

    fn refuse_occupied(&self, files: &[String]) -> Result<(), SinkError> {
        let ours = self.sorted_before();
        let mut folders = BTreeSet::new();
        for file in files {
            let path = self.root.join(file);
            if ours.binary_search(&file.as_str()).is_err() && path.symlink_metadata().is_ok() {
                return Err(SinkError::Occupied { path: shown(&path) });
            }
            folders.extend(file.match_indices('/').map(|(end, _)| &file[..end]));
        }
        let folders = folders.into_iter().map(|folder| self.root.join(folder));
        match folders.into_iter().find(|folder| folder.symlink_metadata().is_ok_and(|found| !found.is_dir()))
        {
            Some(taken) => Err(SinkError::Occupied { path: shown(&taken) }),
            None => Ok(()),
        }
    }

    /// Writes a file, unless it is there already with the same bytes.
    ///
    /// # Errors
    /// If the disk fails, or a part of the path is a symbolic link.
    pub fn put(&self, file: &str, bytes: &[u8]) -> Result<Written, SinkError> {
        let path = self.root.join(file);
        let written = match fs::symlink_metadata(&path) {
            Ok(found) if !found.is_file() => return Err(SinkError::Occupied { path: shown(&path) }),
            Ok(found) if found.len() == bytes.len() as u64 => {
                let before = fs::read(&path).map_err(|error| io_error(&path, error))?;
                if before == bytes {
                    return Ok(Written::Same);
                }
                Written::Changed
            }
            Ok(_) => Written::Changed,
            Err(_) => Written::New,
        };
        self.make_parents(file)?;
        fs::write(&path, bytes).map_err(|error| io_error(&path, error))?;
        Ok(written)
    }

    /// Puts down the final manifest.
    ///
    /// # Errors
    /// If the disk fails.
    pub fn finish(&self, files: impl Iterator<Item = String>) -> Result<(), SinkError> {
        self.put_manifest(files)
    }

    fn sorted_before(&self) -> Vec<&str> {
        let mut before: Vec<&str> = self.before.iter().map(String::as_str).collect();
        before.sort_unstable();
        before
    }

    /// Writes the manifest whole or not at all.
    fn put_manifest(&self, files: impl Iterator<Item = String>) -> Result<(), SinkError> {
        let path = self.root.join(MANIFEST);
        let draft = self.root.join(format!("{MANIFEST}.new"));
        // Whatever stands under the name of the draft is from a build that was cut off, or a link that must not be followed.
        if draft.symlink_metadata().is_ok() {
            fs::remove_file(&draft).map_err(|error| io_error(&draft, error))?;
        }
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&draft)
            .map_err(|error| io_error(&draft, error))?;
        file.write_all(manifest::text(files).as_bytes()).map_err(|error| io_error(&draft, error))?;
        fs::rename(&draft, &path).map_err(|error| io_error(&path, error))
    }

    /// Makes the folders above a file. A symbolic link among them is not ours, and is refused.
    fn make_parents(&self, file: &str) -> Result<(), SinkError> {
        let Some((folders, _)) = file.rsplit_once('/') else { return Ok(()) };
        let mut path = self.root.clone();
        for folder in folders.split('/') {
            path.push(folder);
            match fs::create_dir(&path) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    let is_dir = fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir());
                    if !is_dir {
                        return Err(SinkError::Occupied { path: shown(&path) });
                    }
                }
                Err(error) => return Err(io_error(&path, error)),
            }
        }
        Ok(())
    }

    /// Removes a file of the last build, and the folders above it that this leaves empty.
    fn remove(&self, file: &str) -> Result<(), SinkError> {
        if !self.has_real_parents(file) {
            return Ok(());
        }
        let path = self.root.join(file);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(io_error(&path, error)),
        }
        for folder in path.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            // A folder that still holds something stays.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Whether the folders above a file are folders, and not links that lead elsewhere.
    fn has_real_parents(&self, file: &str) -> bool {
        let above = Path::new(file).ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
        above
            .map(|above| self.root.join(above))
            .all(|folder| fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir()))
    }
}

/// Refuses an output directory that is the site's root or above it, or one of the folders that the site is read from.
fn refuse_sources(root: &Path, site: &Path) -> Result<(), SinkError> {
    let (out, site) = (absolute(root)?, absolute(site)?);
    let folders = ["content", "locales", "templates", "static", "src", ".git"];
    let is_source = site.starts_with(&out) || folders.iter().any(|folder| out.starts_with(site.join(folder)));
    if is_source {
        return Err(SinkError::Sources { path: shown(root) });
    }
    if out.join(".git").exists() {
        return Err(SinkError::Repository { path: shown(root) });
    }
    Ok(())
}

/// The path with links resolved as far as it exists, and without `.` and `..`.
fn absolute(path: &Path) -> Result<PathBuf, SinkError> {
    let whole = std::path::absolute(path).map_err(|error| io_error(path, error))?;
    let mut resolved = PathBuf::new();
    for component in whole.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            Component::CurDir => {}
            other => resolved.push(other),
        }
        if let Ok(real) = resolved.canonicalize() {
            resolved = real;
        }
    }
    Ok(resolved)
}

fn refuse_foreign(root: &Path) -> Result<(), SinkError> {
    match fs::read_dir(root) {
        Ok(mut found) => match found.next() {
            None => Ok(()),
            Some(_) => Err(SinkError::Foreign { path: shown(root) }),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(io_error(root, error)),
    }
}

fn io_error(path: &Path, error: io::Error) -> SinkError {
    SinkError::Io { path: shown(path), error }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
