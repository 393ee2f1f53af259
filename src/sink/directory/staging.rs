//! The staging area: what is new, until all of it is there.
//!
//! | name | what |
//! | --- | --- |
//! | `versus-staging.txt` | says that the area is ours: made first, removed last |
//! | `tree/` | new files, by their paths |
//! | `staged.txt` | the paths of new files, in the order in which they move |
//! | `stale.txt` | the paths of files that go, in the order in which they do |
//! | `gone/` | what has gone, by its number in `stale.txt` |
//! | `manifest.txt` | the new manifest. It is sealed when the two lists are complete, and moves last |

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the one place that writes")]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read};
use std::path::{Path, PathBuf};

use rustix::fs::{Timespec, Timestamps, futimens};

use crate::model::{MANIFEST as MANIFEST_OF_TREE, STAGING};
use crate::sink::error::{SinkError, shown};
use crate::sink::handles::{Folder, Folders, is_no_folder, parted};
use crate::sink::known::{Known, Ours};
use crate::sink::manifest::{self, Line, Reading, Writer};
use crate::sink::place::Place;

pub(super) const MANIFEST: &str = "manifest.txt";
pub(super) const STAGED: &str = "staged.txt";
pub(super) const STALE: &str = "stale.txt";
const GONE: &str = "gone";
pub(super) const TREE: &str = "tree";
const MARK: &str = "versus-staging.txt";
const MARKED: &str = "versus prepares a site here, and removes this directory when it is done.\n";
const JOINED: &str = "joined.txt";

/// A file that is being written.
pub(super) type Draft = File;

/// A staging area of ours. It goes when it is dropped, with all that is left in it.
pub(super) struct Staging {
    /// The directory that it stands in, made for it or not.
    above: Folder,
    above_path: PathBuf,
    is_above_ours: bool,
    name: std::ffi::OsString,
    path: PathBuf,
    folder: Folder,
    tree: Folder,
    gone: Folder,
    /// Whether the next build will need it.
    is_kept: bool,
}

impl Staging {
    /// Makes a staging area inside an output, so that what is staged only needs to be renamed.
    pub(super) fn inside(place: &Place) -> Result<Self, SinkError> {
        let path = place.path();
        let is_ours = match fs::create_dir(&path) {
            Ok(()) => true,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
            Err(error) => return Err(SinkError::io(&path, error)),
        };
        Self::make(path, STAGING.as_ref(), is_ours)
    }

    /// Makes a staging area beside an output.
    pub(super) fn beside(place: &Place) -> Result<Self, SinkError> {
        Self::make(place.parent.clone(), &beside(place).name, false)
    }

    fn make(above_path: PathBuf, name: &OsStr, is_above_ours: bool) -> Result<Self, SinkError> {
        let path = above_path.join(name);
        let made = || -> io::Result<_> {
            let above = Folder::open(&above_path)?;
            above.make(name)?;
            let folder = above.folder(name)?;
            folder.create(MARK, MARKED.as_bytes())?;
            let [tree, gone] = [TREE, GONE].map(|inner| {
                folder.make(inner)?;
                folder.folder(inner)
            });
            Ok((above, folder, tree?, gone?))
        };
        match made() {
            Ok((above, folder, tree, gone)) => {
                let name = name.to_owned();
                Ok(Self { above, above_path, is_above_ours, name, path, folder, tree, gone, is_kept: false })
            }
            Err(error) => {
                // What was made stays empty or marked, and is cleared up by the next build if it cannot be now.
                let _ = Folder::open(&above_path).and_then(|above| remove(&above, name));
                if is_above_ours {
                    let _ = fs::remove_dir(&above_path);
                }
                Err(SinkError::io(&path, error))
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.folder
    }

    pub(super) fn tree(&self) -> &Folder {
        &self.tree
    }

    pub(super) fn gone(&self) -> &Folder {
        &self.gone
    }

    /// Makes a file in the area.
    pub(super) fn draft(&self, name: &str) -> Result<Draft, SinkError> {
        self.folder.draft(name).map_err(|error| SinkError::io(&self.path.join(name), error))
    }

    /// Writes a new file into the tree.
    pub(super) fn write(&self, tree: &mut Folders, path: &str, bytes: &[u8]) -> Result<(), SinkError> {
        tree.create(path, bytes).map_err(|error| SinkError::io(&self.path.join(TREE).join(path), error))
    }

    /// Shows the path of each file of the new site.
    pub(super) fn each_file(&self, show: &mut dyn FnMut(&str)) -> Result<(), SinkError> {
        let failed = |error| SinkError::io(&self.path.join(MANIFEST), error);
        let file = self.folder.file(MANIFEST).map_err(failed)?;
        manifest::read(BufReader::new(file), |line| show(line.path)).map(drop).map_err(failed)
    }

    /// Leaves the area to the next build.
    pub(super) fn keep(&mut self) {
        self.is_kept = true;
    }

    /// Removes the area.
    ///
    /// # Errors
    /// If something in it cannot be removed. What is left is cleared up by the next build.
    pub(super) fn clear(mut self) -> Result<(), SinkError> {
        self.is_kept = true;
        remove(&self.above, &self.name).map_err(|error| SinkError::io(&self.path, error))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_kept {
            // What cannot be removed now is cleared up by the next build.
            let _ = remove(&self.above, &self.name);
            if self.is_above_ours {
                let _ = fs::remove_dir(&self.above_path);
            }
        }
    }
}

/// The place of a staging area beside an output.
pub(super) fn beside(place: &Place) -> Place {
    place.beside(".versus-staging")
}

/// Removes a staging area, its mark last.
pub(super) fn remove(above: &Folder, name: &OsStr) -> io::Result<()> {
    let folder = above.folder(name)?;
    // Without a manifest, what is missing from the tree does not look as if it had moved.
    folder.unlink(MANIFEST)?;
    for inner in [TREE, GONE] {
        folder.remove_tree(inner.as_ref())?;
    }
    for inner in [JOINED, STAGED, STALE, MARK] {
        folder.unlink(inner)?;
    }
    drop(folder);
    above
        .rmdir(name)
        .and_then(|is_gone| if is_gone { Ok(()) } else { Err(io::ErrorKind::DirectoryNotEmpty.into()) })
}

/// Opens the staging area that an earlier build left, if there is one.
///
/// # Errors
/// If somebody else's directory has its name.
pub(super) fn left(above: &Folder, name: &OsStr, path: &Path) -> Result<Option<Folder>, SinkError> {
    let failed = |error| SinkError::io(path, error);
    let folder = match above.folder(name) {
        Ok(folder) => folder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if is_no_folder(&error) => return Err(SinkError::Occupied { path: shown(path) }),
        Err(error) => return Err(failed(error)),
    };
    let names = folder.names().map_err(failed)?;
    // A build that was killed at once leaves an area without a mark.
    if names.is_empty() || names.iter().any(|(name, _)| name == MARK) {
        Ok(Some(folder))
    } else {
        Err(SinkError::Occupied { path: shown(path) })
    }
}

/// Clears up the staging area that an earlier build left in a directory. If that build was moving files, they are put down
/// as ours in the manifest first, with content unknown.
///
/// # Errors
/// If the machine fails, or a manifest is damaged.
pub(super) fn recover(live: &Folder, live_path: &Path) -> Result<(), SinkError> {
    let path = live_path.join(STAGING);
    let Some(folder) = left(live, STAGING.as_ref(), &path)? else { return Ok(()) };
    if is_sealed(&folder, &path)? {
        join(live, live_path, &folder, &path)?;
    }
    prune(
        &mut Folders::of(live.folder(".").map_err(|error| SinkError::io(live_path, error))?),
        &folder,
        &path,
    )?;
    drop(folder);
    remove(live, STAGING.as_ref()).map_err(|error| SinkError::io(&path, error))
}

/// Whether files may have begun to move, and not all have.
fn is_sealed(folder: &Folder, path: &Path) -> Result<bool, SinkError> {
    let failed = |error| SinkError::io(&path.join(MANIFEST), error);
    let Some(file) = opened(folder, MANIFEST).map_err(failed)? else { return Ok(false) };
    let reading = manifest::read(BufReader::new(file), |_| {}).map_err(failed)?;
    Ok(matches!(reading, Reading::Whole(_)))
}

/// Makes the old manifest one that also has the files that have moved, or may have been exchanged.
fn join(live: &Folder, live_path: &Path, folder: &Folder, path: &Path) -> Result<(), SinkError> {
    let joined = path.join(JOINED);
    let failed = |error| SinkError::io(&joined, error);
    folder.unlink(JOINED).map_err(failed)?;
    let mut writer =
        Writer::new(BufWriter::new(folder.draft(JOINED).map_err(failed)?), None).map_err(failed)?;
    let (mut known, mut done) = (Known::default(), Ok(()));
    let mut add = |line: Line<'_>| {
        let mut text = String::new();
        line.append(&mut text);
        if done.is_ok() {
            done = writer.add(&text);
        }
    };
    super::before::lines(live_path, |line| {
        known.add(line);
        add(line);
    })?;
    known.settle();
    let mut tree = folder.folder(TREE).map(Folders::of).map_err(failed)?;
    for list in [STAGED, STALE] {
        each_line(folder, path, list, &mut |moving| {
            // A new file that has not moved yet is not ours where it was to go: what stands there came from somebody else.
            let is_ours = known.ours(moving) != Ours::No || !stands(&mut tree, moving).map_err(failed)?;
            if is_ours {
                add(Line { hash: None, bytes: 0, path: moving });
            }
            Ok(())
        })?;
    }
    let (joined_file, _) = done.and_then(|()| writer.seal()).map_err(failed)?;
    // Its own date must not vouch for files that were touched since the last build.
    let never = Timespec { tv_sec: 0, tv_nsec: 0 };
    futimens(joined_file.get_ref(), &Timestamps { last_access: never, last_modification: never })
        .map_err(|error| failed(error.into()))?;
    folder
        .replace(JOINED, live, MANIFEST_OF_TREE)
        .map_err(|error| SinkError::io(&live_path.join(MANIFEST_OF_TREE), error))
}

/// Whether a file has not moved out of a tree yet.
fn stands(tree: &mut Folders, path: &str) -> io::Result<bool> {
    let (above, name) = parted(path);
    match tree.existing(above) {
        Ok(folder) => folder.look(name).map(|found| found.is_some()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Removes the folders that are empty since files in them have gone.
///
/// # Errors
/// If the machine fails.
pub(super) fn prune(live: &mut Folders, folder: &Folder, path: &Path) -> Result<(), SinkError> {
    each_line(folder, path, STALE, &mut |file| {
        let mut below = file;
        while let Some((above, _)) = below.rsplit_once('/') {
            let (outer, name) = parted(above);
            let is_gone = match live.existing(outer) {
                Ok(outer) => outer.rmdir(name),
                Err(error) if error.kind() == io::ErrorKind::NotFound || is_no_folder(&error) => Ok(true),
                Err(error) => Err(error),
            };
            if !is_gone.map_err(|error| SinkError::io(&path.join(STALE), error))? {
                break;
            }
            below = above;
        }
        Ok(())
    })
}

/// Shows each line of a list of a staging area; nothing if there is no such list.
///
/// # Errors
/// Those of `show`, and those of the machine.
pub(super) fn each_line(
    folder: &Folder,
    path: &Path,
    list: &str,
    show: &mut dyn FnMut(&str) -> Result<(), SinkError>,
) -> Result<(), SinkError> {
    let failed = |error| SinkError::io(&path.join(list), error);
    let Some(file) = opened(folder, list).map_err(failed)? else { return Ok(()) };
    let mut lines = BufReader::new(file);
    let mut line = String::new();
    while lines.read_line(&mut line).map_err(failed)? > 0 {
        if let Some(path) = line.strip_suffix('\n').filter(|path| manifest::is_inside(path)) {
            show(path)?;
        }
        line.clear();
    }
    Ok(())
}

fn opened(folder: &Folder, name: &str) -> io::Result<Option<impl Read>> {
    match folder.file(name) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
