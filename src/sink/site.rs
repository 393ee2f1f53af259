//! The site itself: files that an editor's tool has rewritten, each whole or not at all.

#![expect(clippy::disallowed_methods, reason = "writes what the editors' tools have made")]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::SinkError;
use crate::load::Turn;
use crate::locale::NewText;

/// Puts these texts in place of files of the site. All are written beside their places first, then moved there, so that a full
/// disk changes nothing. An editor's program takes no turn: only the moment between the last look at the files and the moves is left to chance.
///
/// # Errors
/// If a folder or file in the way is a link or something else that is not ours, a file has changed since it was read, or the
/// disk fails.
pub fn rewrite(turn: &Turn<'_>, files: &[NewText]) -> Result<(), SinkError> {
    let (mut folders, mut drafts) = (Vec::new(), Vec::new());
    let done = files
        .iter()
        .try_for_each(|file| {
            let folder = folder_of(turn.root(), file, &mut folders)?;
            drafts.push(draft(&folder, file)?);
            Ok(())
        })
        .and_then(|()| drafts.iter().zip(files).try_for_each(|((_, path), file)| unchanged(path, file)))
        .and_then(|()| drafts.iter().try_for_each(|(draft, path)| in_place(draft, path)));
    if done.is_err() {
        for (draft, _) in &drafts {
            // What has been moved is no longer there.
            let _ = fs::remove_file(draft);
        }
        for folder in folders.iter().rev() {
            // One that is not empty is needed.
            let _ = fs::remove_dir(folder);
        }
    }
    done
}

/// The folder of a file; those that had to be made for it are added to `made`.
fn folder_of(root: &Path, file: &NewText, made: &mut Vec<PathBuf>) -> Result<PathBuf, SinkError> {
    let mut path = root.to_owned();
    let folders = file.path.rsplit_once('/').map_or("", |(folders, _)| folders);
    for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
        path.push(folder);
        match fs::create_dir(&path) {
            Ok(()) => made.push(path.clone()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
                    return Err(SinkError::Link { path: shown(&path) });
                }
            }
            Err(error) => return Err(failed(&path, error)),
        }
    }
    Ok(path)
}

/// Writes a text beside its place; returns where it is and where it goes.
fn draft(folder: &Path, file: &NewText) -> Result<(PathBuf, PathBuf), SinkError> {
    let name = file.path.rsplit('/').next().unwrap_or(&file.path);
    let (draft, path) = (folder.join(format!(".{name}.versus-new")), folder.join(name));
    let found = fs::symlink_metadata(&path).ok();
    if found.as_ref().is_some_and(|found| !found.is_file()) {
        return Err(SinkError::Link { path: shown(&path) });
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

/// # Errors
/// If a file is not as it was read: an editor has saved it meanwhile.
fn unchanged(path: &Path, file: &NewText) -> Result<(), SinkError> {
    let now = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(path, error)),
    };
    let now = now.as_deref().map(|bytes| bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes));
    if now == file.before.as_ref().map(|text| text.as_bytes()) {
        Ok(())
    } else {
        Err(SinkError::Changed { path: shown(path) })
    }
}

fn in_place(draft: &Path, path: &Path) -> Result<(), SinkError> {
    fs::rename(draft, path).map_err(|error| failed(path, error))
}

fn failed(path: &Path, error: io::Error) -> SinkError {
    SinkError::Io { path: shown(path), error }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
