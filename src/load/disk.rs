//! The disk: every file of a site, read once.

use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::turn::{self, Turn};
use crate::diag::{Decoded, Oddity, Sources};

/// A file or folder that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("{path}: there is no such folder; a site has `content`, `locales` and `templates`")]
    Missing { path: String },
    #[error("{path}: {error}")]
    Io { path: String, error: io::Error },
    #[error("{path}: the name is not UTF-8")]
    Name { path: String },
}

/// The folders of texts that a site must have.
const TEXTS: [&str; 3] = ["content", "locales", "templates"];
/// A file at the root that tools of translators read; it may be missing.
pub(super) const TOOLS: &str = "l10n.toml";
/// The folder of files that are copied as they are; it may be missing.
const STATICS: &str = "static";
/// What Git keeps: a folder in a repository, a file in a submodule or a worktree.
const GIT: &str = ".git";

/// Every file of the site at `root`; symbolic links below its folders are noted and not followed, and hidden files count only below `static`, those of Git
/// nowhere.
///
/// # Errors
/// The first file or folder that is missing or cannot be read.
pub fn read(root: &Path) -> Result<Sources, ReadError> {
    again(root, &Sources::default(), &|_| true)
}

/// The same as [`read`], for somebody who changes files by what they say: nobody else does so until the turn is dropped, and until then
/// [`read`] waits.
///
/// # Errors
/// Those of [`read`].
pub fn read_to_change(root: &Path) -> Result<(Sources, Turn<'_>), ReadError> {
    let turn = Turn::take(root);
    Ok((look(root, &Sources::default(), &|_| true)?, turn))
}

/// The same as [`read`], where `before` is what stood there. A file that it has is read again only if `is_changed`
/// picks its path from `root`; which files there are is always looked up.
///
/// # Errors
/// Those of [`read`].
pub fn again(root: &Path, before: &Sources, is_changed: &dyn Fn(&str) -> bool) -> Result<Sources, ReadError> {
    let _stillness = turn::stillness(root);
    look(root, before, is_changed)
}

fn look(root: &Path, before: &Sources, is_changed: &dyn Fn(&str) -> bool) -> Result<Sources, ReadError> {
    let mut sources = Sources::default();
    let mut changed = Vec::new();
    for folder in TEXTS {
        let top = root.join(folder);
        if !top.is_dir() {
            return Err(ReadError::Missing { path: shown(&top) });
        }
        for folder in folders(&top) {
            sources.add_folder(&name(&folder, root)?);
        }
        for found in found(&top, Hidden::Skipped) {
            match found? {
                Found::Odd(path, oddity) => sources.add_odd(&name(&path, root)?, oddity),
                Found::File(file) => {
                    let name = name(&file, root)?;
                    if is_changed(&name) || !sources.share_text(&name, before) {
                        changed.push((name, file));
                    }
                }
            }
        }
    }
    let tools = root.join(TOOLS);
    if tools.is_file() && (is_changed(TOOLS) || !sources.share_text(TOOLS, before)) {
        changed.push((TOOLS.to_owned(), tools));
    }
    read_each(changed, Decoded::of, |name, file| sources.add_decoded(name, file))?;
    add_statics(&mut sources, root, before, is_changed)?;
    Ok(sources)
}

fn add_statics(
    sources: &mut Sources,
    root: &Path,
    before: &Sources,
    is_changed: &dyn Fn(&str) -> bool,
) -> Result<(), ReadError> {
    let statics = root.join(STATICS);
    if !statics.is_dir() {
        if statics.is_symlink() {
            sources.add_odd(STATICS, Oddity::Link);
        } else if statics.exists() {
            sources.add_odd(STATICS, Oddity::File);
        }
        return Ok(());
    }
    let mut changed = Vec::new();
    for found in found(&statics, Hidden::Taken) {
        match found? {
            Found::Odd(path, oddity) => sources.add_odd(&name(&path, root)?, oddity),
            Found::File(file) => {
                let name = name(&file, &statics)?;
                if is_changed(&format!("{STATICS}/{name}")) || !sources.share_static(&name, before) {
                    changed.push((name, file));
                }
            }
        }
    }
    read_each(changed, |bytes| bytes.into(), |name, bytes| sources.add_static(name, bytes))
}

/// Reads files on all threads, which make of their bytes what is kept of them; then shows the name of each with it, in the order
/// given.
///
/// # Errors
/// The first that cannot be read.
fn read_each<T: Send>(
    files: Vec<(String, PathBuf)>,
    make: impl Fn(&[u8]) -> T + Sync,
    mut show: impl FnMut(&str, T),
) -> Result<(), ReadError> {
    let read: Vec<_> =
        files.into_par_iter().map(|(name, file)| (name, bytes(&file).map(|bytes| make(&bytes)))).collect();
    for (name, made) in read {
        show(&name, made?);
    }
    Ok(())
}

/// What becomes of files whose names begin with a dot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Skipped,
    /// Hosts want some: `.nojekyll`, `.well-known`.
    Taken,
}

/// Something below a folder of the site.
enum Found {
    File(PathBuf),
    /// No file, though somebody may have thought so.
    Odd(PathBuf, Oddity),
}

fn found(top: &Path, hidden: Hidden) -> impl Iterator<Item = Result<Found, ReadError>> {
    WalkDir::new(top)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| entry.depth() == 0 || !is_left_out(entry, hidden))
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() => Some(Ok(Found::File(entry.into_path()))),
            Ok(entry) => oddity(&entry).map(|oddity| Ok(Found::Odd(entry.into_path(), oddity))),
            Err(error) => {
                let path = error.path().map_or_else(String::new, shown);
                Some(Err(ReadError::Io { path, error: error.into() }))
            }
        })
}

/// The folders right below another; what cannot be read is told of with the files.
fn folders(top: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = WalkDir::new(top).min_depth(1).max_depth(1).into_iter().filter_map(Result::ok);
    let folders = entries.filter(|entry| entry.file_type().is_dir() && !is_left_out(entry, Hidden::Skipped));
    folders.map(DirEntry::into_path)
}

fn is_left_out(entry: &DirEntry, hidden: Hidden) -> bool {
    let name = entry.file_name();
    let begins_with = |start: &str| name.to_str().is_some_and(|name| name.starts_with(start));
    // Disks that do not know capitals find it by any of its names.
    name.eq_ignore_ascii_case(GIT)
        || hidden == Hidden::Skipped && begins_with(".")
        // Emacs keeps others from a file that it has not saved by a link that leads nowhere.
        || entry.path_is_symlink() && begins_with(".#")
}

/// What is odd about something that is no file.
fn oddity(entry: &DirEntry) -> Option<Oddity> {
    if entry.depth() == 0 {
        // The folders at the root may stand elsewhere: there it is the link that was meant.
        None
    } else if entry.path_is_symlink() {
        Some(Oddity::Link)
    } else {
        let has_extension = entry.path().extension().is_some();
        (entry.file_type().is_dir() && has_extension).then_some(Oddity::Folder)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the site")]
fn bytes(file: &Path) -> Result<Vec<u8>, ReadError> {
    std::fs::read(file).map_err(|error| ReadError::Io { path: shown(file), error })
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The path from `root`, with forward slashes.
fn name(file: &Path, root: &Path) -> Result<String, ReadError> {
    let relative = file.strip_prefix(root).unwrap_or(file);
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/")).ok_or_else(|| ReadError::Name { path: shown(file) })
}
