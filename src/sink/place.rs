//! Where output may go: not among the sources, not where losing a tree would hurt.

use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use super::error::{SinkError, shown};

/// A name in a directory that exists.
#[derive(Debug)]
pub(super) struct Place {
    pub parent: PathBuf,
    pub name: OsString,
    /// Dropped when the place has been written or given up, and nothing of ours is beside it any longer.
    pub made: Made,
}

/// Directories that were made to hold an output, the outermost first. Those that are empty in the end go.
#[derive(Debug, Default)]
pub(super) struct Made(Vec<PathBuf>);

/// The folders that a site, or the project that builds it, is made of.
const SOURCES: [&str; 6] = ["content", "locales", "templates", "static", "src", ".git"];

impl Place {
    /// Finds the place of an output, with links resolved, and makes the directories above it.
    ///
    /// # Errors
    /// If it is the site or among its sources, a root, a home, the working directory, above one of these, or in a repository's
    /// own folder, or holds a repository.
    pub(super) fn find(out: &Path, site: &Path) -> Result<Self, SinkError> {
        let real = resolved(out)?;
        refuse_sources(out, &real, &resolved(site)?)?;
        refuse_protected(out, &real)?;
        let (Some(parent), Some(name)) = (real.parent(), real.file_name()) else {
            return Err(SinkError::Protected { path: shown(out), what: ROOT });
        };
        Ok(Self { parent: parent.to_owned(), name: name.to_owned(), made: Made::above(parent)? })
    }

    pub(super) fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// A name beside the place that nothing but versus uses.
    pub(super) fn beside(&self, suffix: &str) -> Self {
        let mut name = self.name.clone();
        name.push(suffix);
        Self { parent: self.parent.clone(), name, made: Made::default() }
    }
}

impl Made {
    #[expect(clippy::disallowed_methods, reason = "the one place that writes")]
    fn above(parent: &Path) -> Result<Self, SinkError> {
        let missing =
            |path: &&Path| path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound);
        let missing: Vec<&Path> = parent.ancestors().take_while(missing).collect();
        let mut made = Self::default();
        for path in missing.into_iter().rev() {
            match fs::create_dir(path) {
                Ok(()) => made.0.push(path.to_owned()),
                // Another build was quicker.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(SinkError::io(path, error)),
            }
        }
        Ok(made)
    }
}

impl Drop for Made {
    #[expect(clippy::disallowed_methods, reason = "the one place that writes")]
    fn drop(&mut self) {
        while let Some(path) = self.0.pop() {
            // One that holds something stays.
            let _ = fs::remove_dir(path);
        }
    }
}

const ROOT: &str = "the root of a file system";

fn refuse_sources(out: &Path, real: &Path, site: &Path) -> Result<(), SinkError> {
    let is_source =
        site.starts_with(real) || SOURCES.iter().any(|folder| real.starts_with(site.join(folder)));
    if is_source {
        return Err(SinkError::Sources { path: shown(out) });
    }
    let is_in_git = real.components().any(|part| part.as_os_str() == ".git");
    if is_in_git || real.join(".git").symlink_metadata().is_ok() {
        return Err(SinkError::Repository { path: shown(out) });
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "where the user lives and works is to be left alone")]
fn refuse_protected(out: &Path, real: &Path) -> Result<(), SinkError> {
    let home = std::env::home_dir().and_then(|home| resolved(&home).ok());
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).ok();
    let is_above = |place: Option<PathBuf>| place.is_some_and(|place| place.starts_with(real));
    let what = if real.parent().is_none() {
        ROOT
    } else if is_above(home) {
        "a home directory, or above one"
    } else if is_above(here) {
        "the working directory, or above it"
    } else {
        return Ok(());
    };
    Err(SinkError::Protected { path: shown(out), what })
}

/// The path with links resolved as far as it exists, and without `.` and `..`.
fn resolved(path: &Path) -> Result<PathBuf, SinkError> {
    let whole = std::path::absolute(path).map_err(|error| SinkError::io(path, error))?;
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
