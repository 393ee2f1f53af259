//! Puts a whole tree in the place of another, in one step.
//!
//! The new tree stands beside the old one. What has not changed is the same file under a second name, and so is what others
//! put into the old tree. Both trees are on the disk before they are exchanged.

use std::ffi::OsStr;
use std::io;
use std::path::Path;

use rustix::fs::{Gid, Mode, Uid, fchmod, fchown, fstat, fsync, syncfs};

use super::before::{self, Before};
use super::commit::{Sealed, foreign, list_stale, seal};
use super::foreign::{Foreign, Tree, files};
use super::staging::{self, Staging};
use super::{Finished, Ledger};
use crate::model::MANIFEST;
use crate::sink::error::{SinkError, shown};
use crate::sink::handles::{Folder, Folders, Sort, parted};
use crate::sink::known::Known;
use crate::sink::place::Place;

/// Puts the staged tree in the place of the old one.
pub(super) fn swap(
    before: &Before,
    mut staging: Staging,
    ledger: Ledger,
    is_planned: &dyn Fn(&str) -> bool,
) -> Result<Finished, SinkError> {
    let stale = list_stale(before, &staging, is_planned)?;
    let Sealed { staged_count, mended, seal } = seal(ledger, &staging)?;
    let is_same = staged_count + stale == 0 && before.seal == Some(seal) && before.is_settled();
    let foreign = foreign(before)?;
    let finished = Finished { removed: stale, mended, foreign: files(&foreign) };
    if is_same {
        return Ok(finished);
    }
    let mut trees = Trees::new(before, &staging)?;
    trees.link_foreign(&foreign)?;
    trees.link_same(&staging)?;
    staging
        .folder()
        .replace(staging::MANIFEST, staging.tree(), MANIFEST)
        .map_err(|error| SinkError::io(&staging.path().join(staging::MANIFEST), error))?;
    let above = exchange(before, &staging)?;
    let litter = |failure| SinkError::Litter { failure: Box::new(failure) };
    let cleared = fsync(above.descriptor())
        .map_err(|error| SinkError::io(&before.path, error))
        .and_then(|()| clear_old(staging.folder(), staging.path(), &before.path));
    if let Err(failure) = cleared {
        // What somebody has put into the old tree may still be there.
        staging.keep();
        return Err(litter(failure));
    }
    staging.clear().map_err(litter)?;
    Ok(finished)
}

/// Clears up what a swap that was cut off has left beside an output.
///
/// # Errors
/// If somebody else's directory has its name, or the machine fails.
pub(super) fn recover(place: &Place) -> Result<(), SinkError> {
    let (beside, path) = (staging::beside(place), place.path());
    let above = Folder::open(&place.parent).map_err(|error| SinkError::io(&place.parent, error))?;
    let Some(folder) = staging::left(&above, &beside.name, &beside.path())? else { return Ok(()) };
    clear_old(&folder, &beside.path(), &path)?;
    staging::remove(&above, &beside.name).map_err(|error| SinkError::io(&beside.path(), error))
}

/// The old tree, if there is one, and the new one.
struct Trees<'a> {
    root: &'a Path,
    live: Option<Folders>,
    tree: Folders,
}

impl<'a> Trees<'a> {
    fn new(before: &'a Before, staging: &Staging) -> Result<Self, SinkError> {
        let again = |folder: &Folder, path: &Path| {
            folder.folder(".").map(Folders::of).map_err(|error| SinkError::io(path, error))
        };
        let live = before.folder.as_ref().map(|live| again(live, &before.path)).transpose()?;
        Ok(Self { root: &before.path, live, tree: again(staging.tree(), staging.path())? })
    }

    /// Gives what somebody put into the old tree a second name in the new one.
    fn link_foreign(&mut self, foreign: &[Foreign]) -> Result<(), SinkError> {
        let Some(live) = &mut self.live else { return Ok(()) };
        for found in foreign {
            let path = self.root.join(&found.path);
            if found.path.iter().any(|name| name == ".git") {
                return Err(SinkError::Moved { path: shown(&path) });
            }
            link_found(found, live, &mut self.tree)
                .map_err(|error| SinkError::of_exchange(self.root, &path, error))?;
        }
        Ok(())
    }

    /// Gives what has not changed a second name in the new tree.
    fn link_same(&mut self, staging: &Staging) -> Result<(), SinkError> {
        let Some(live) = &mut self.live else { return Ok(()) };
        let (tree, mut done) = (&mut self.tree, Ok(()));
        staging.each_file(&mut |path| {
            if done.is_ok() {
                let linked = link(path, live, tree);
                done =
                    linked.map_err(|error| SinkError::of_exchange(self.root, &self.root.join(path), error));
            }
        })?;
        done
    }
}

/// Gives something of the old tree a second name in the new one; an empty folder is made anew.
fn link_found(found: &Foreign, live: &mut Folders, tree: &mut Folders) -> io::Result<()> {
    let (above, name) = parted_path(&found.path)?;
    let folder = tree.made(above)?;
    match found.sort {
        Sort::Folder => folder.make(name),
        Sort::File | Sort::Other => live.existing(above)?.link(name, &folder, name),
    }
}

/// Gives a file of the old tree a second name in the new one, unless the new one has it.
fn link(path: &str, live: &mut Folders, tree: &mut Folders) -> io::Result<()> {
    let (above, name) = parted(path);
    let folder = tree.made(above)?;
    match folder.look(name)? {
        Some(_) => Ok(()),
        None => live.existing(above)?.link(name, &folder, name),
    }
}

/// A path as the folder that it stands in and its name.
///
/// # Errors
/// If the name of the folder is not UTF-8, which nothing of ours is.
fn parted_path(path: &Path) -> io::Result<(&str, &OsStr)> {
    let above = path.parent().and_then(Path::to_str);
    above.zip(path.file_name()).ok_or_else(|| io::ErrorKind::InvalidFilename.into())
}

/// Exchanges the trees; returns the folder that they stand in.
fn exchange(before: &Before, staging: &Staging) -> Result<Folder, SinkError> {
    let failed = |error: io::Error| SinkError::io(&before.path, error);
    let (Some(parent), Some(name)) = (before.path.parent(), before.path.file_name()) else {
        return Err(failed(io::ErrorKind::InvalidInput.into()));
    };
    let above = Folder::open(parent).map_err(failed)?;
    if let Ok(old) = above.folder(name) {
        take_after(staging.tree(), &old).map_err(failed)?;
    }
    syncfs(staging.tree().descriptor()).map_err(|error| failed(error.into()))?;
    if before.folder.is_some() {
        let exchanged = staging.folder().exchange(staging::TREE, &above, name);
        exchanged.map_err(|error| SinkError::of_exchange(&before.path, &before.path, error))?;
    } else {
        // A directory may come over one that is empty, and over no other.
        let moved = staging.folder().replace(staging::TREE, &above, name);
        moved.map_err(|error| SinkError::of_exchange(&before.path, &before.path, error))?;
    }
    Ok(above)
}

/// Lets the same people read and write the new tree as the old one.
fn take_after(new: &Folder, old: &Folder) -> io::Result<()> {
    let (found, own) = (fstat(old.descriptor())?, fstat(new.descriptor())?);
    if (found.st_uid, found.st_gid) != (own.st_uid, own.st_gid) {
        fchown(new.descriptor(), Some(Uid::from_raw(found.st_uid)), Some(Gid::from_raw(found.st_gid)))?;
    }
    Ok(fchmod(new.descriptor(), Mode::from_raw_mode(found.st_mode))?)
}

/// Removes what is left of the tree in a staging area: files of ours, and second names. What somebody put there after it was
/// looked through goes to where the new tree is.
fn clear_old(staging: &Folder, staging_path: &Path, live_path: &Path) -> Result<(), SinkError> {
    let path = staging_path.join(staging::TREE);
    let failed = |error| SinkError::io(&path, error);
    let old = match staging.folder(staging::TREE) {
        Ok(old) => old,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
    };
    let mut known = Known::default();
    // Without a manifest it never was a site: nobody but us has been there.
    if before::lines(&path, |line| known.add(line))?.is_none() {
        return staging.remove_tree(staging::TREE.as_ref()).map_err(failed);
    }
    known.settle();
    let live = match Folder::open(live_path) {
        Ok(live) => live,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return staging.remove_tree(staging::TREE.as_ref()).map_err(failed);
        }
        Err(error) => return Err(SinkError::io(live_path, error)),
    };
    let foreign = Tree { root: &path, known: &known }.foreign(&old, Path::new(""))?;
    let (mut old, mut live) = (Folders::of(old), Folders::of(live));
    for found in foreign.iter().filter(|found| found.sort != Sort::Folder) {
        rescue(&found.path, &mut old, &mut live).map_err(|error| {
            let path = path.join(&found.path);
            match error.kind() {
                io::ErrorKind::AlreadyExists => SinkError::Occupied { path: shown(&path) },
                _ => SinkError::io(&path, error),
            }
        })?;
    }
    drop(old);
    staging.remove_tree(staging::TREE.as_ref()).map_err(failed)
}

/// Moves a file into the new tree, unless it is there under a second name.
fn rescue(path: &Path, old: &mut Folders, live: &mut Folders) -> io::Result<()> {
    let (above, name) = parted_path(path)?;
    let (from, to) = (old.existing(above)?, live.made(above)?);
    let is_same = |found: Option<rustix::fs::Stat>, own: Option<rustix::fs::Stat>| {
        found.zip(own).is_some_and(|(found, own)| (found.st_dev, found.st_ino) == (own.st_dev, own.st_ino))
    };
    if is_same(to.look(name)?, from.look(name)?) {
        return from.unlink(name);
    }
    from.rename(name, &to, name)
}
