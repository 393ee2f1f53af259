//! The site itself: files that an editor's tool has rewritten, each whole or not at all.

#![expect(clippy::disallowed_methods, reason = "writes what the editors' tools have made")]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::SinkError;
use crate::locale::NewText;

/// Puts these texts in place of files of the site. All are written beside their places first, then moved there, so that a full
/// disk changes nothing.
///
/// # Errors
/// If a folder or file in the way is a link or something else that is not ours, or the disk fails.
pub fn rewrite(root: &Path, files: &[NewText]) -> Result<(), SinkError> {
    let mut drafts = Vec::new();
    let written = files.iter().try_for_each(|file| {
        drafts.push(draft(root, file)?);
        Ok(())
    });
    let moved = written.and_then(|()| {
        drafts
            .iter()
            .try_for_each(|(draft, path)| fs::rename(draft, path).map_err(|error| failed(path, error)))
    });
    if moved.is_err() {
        for (draft, _) in &drafts {
            // What has been moved is no longer there.
            let _ = fs::remove_file(draft);
        }
    }
    moved
}

/// Writes a text beside its place; returns where it is and where it goes.
fn draft(root: &Path, file: &NewText) -> Result<(PathBuf, PathBuf), SinkError> {
    let mut path = root.to_owned();
    let (folders, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
        path.push(folder);
        match fs::create_dir(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
                    return Err(SinkError::Link { path: path.display().to_string() });
                }
            }
            Err(error) => return Err(failed(&path, error)),
        }
    }
    let draft = path.join(format!(".{name}.versus-new"));
    path.push(name);
    let found = fs::symlink_metadata(&path).ok();
    if found.as_ref().is_some_and(|found| file.is_new || !found.is_file()) {
        return Err(SinkError::Link { path: path.display().to_string() });
    }
    // Whatever stands under the name of the draft is from a run that was cut off, or a link that must not be followed.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&draft, error)),
        _ => {}
    }
    let write = || {
        let mut new = OpenOptions::new().write(true).create_new(true).open(&draft)?;
        new.write_all(file.text.as_bytes())?;
        if let Some(found) = &found {
            new.set_permissions(found.permissions())?;
        }
        new.sync_all()
    };
    match write() {
        Ok(()) => Ok((draft, path)),
        Err(error) => {
            let _ = fs::remove_file(&draft);
            Err(failed(&draft, error))
        }
    }
}

fn failed(path: &Path, error: io::Error) -> SinkError {
    SinkError::Io { path: path.display().to_string(), error }
}
