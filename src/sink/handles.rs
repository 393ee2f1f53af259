//! Open directories: every path is walked name by name, and no link is followed.

#![expect(clippy::disallowed_types, reason = "the one place that writes")]

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::rc::Rc;

use rayon::prelude::*;
use rustix::fs::{
    AtFlags, FileType, Mode, OFlags, RawDir, RenameFlags, SeekFrom, Stat, linkat, mkdirat, open, openat,
    renameat, renameat_with, seek, statat, unlinkat,
};
use rustix::io::Errno;
use rustix::path::Arg;
use rustix::process::{Resource, getrlimit};

/// An open directory.
#[derive(Debug)]
pub(super) struct Folder(OwnedFd);

/// What a name in a directory stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    File,
    Folder,
    /// A link, a device, a socket.
    Other,
}

/// A name takes less than 300 bytes.
const ROOM_FOR_NAMES: usize = 1 << 13;
/// Folders of fewer names are the work of one thread.
const FEW: usize = 16;
const OPEN: OFlags = OFlags::DIRECTORY.union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

impl Folder {
    /// Opens the directory at a path that has been resolved.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(open(path, OPEN, Mode::empty())?))
    }

    /// Opens a directory in this one; fails on a link.
    pub(super) fn folder(&self, name: impl Arg) -> io::Result<Self> {
        Ok(Self(openat(&self.0, name, OPEN, Mode::empty())?))
    }

    /// Makes a directory in this one, unless it is there.
    pub(super) fn make(&self, name: impl Arg) -> io::Result<()> {
        match mkdirat(&self.0, name, Mode::from_raw_mode(0o777)) {
            Err(Errno::EXIST) | Ok(()) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// What stands under a name; nothing if it is free.
    pub(super) fn look(&self, name: impl Arg) -> io::Result<Option<Stat>> {
        match statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(found) => Ok(Some(found)),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a new file.
    pub(super) fn create(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.draft(name)?.write_all(bytes)
    }

    /// Makes a new file, to be written in pieces.
    pub(super) fn draft(&self, name: &str) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::from_raw_mode(0o666))?.into())
    }

    /// Opens a file, to be read in pieces. Fails on a link.
    pub(super) fn file(&self, name: &str) -> io::Result<File> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::empty())?.into())
    }

    /// Reads a file into `bytes`, in place of what was there. Fails on a link.
    pub(super) fn read(&self, name: &str, bytes: &mut Vec<u8>) -> io::Result<()> {
        bytes.clear();
        self.file(name)?.read_to_end(bytes)?;
        Ok(())
    }

    /// The names in this directory and what each stands for, sorted.
    pub(super) fn names(&self) -> io::Result<Vec<(OsString, Sort)>> {
        let mut names = Vec::new();
        // A directory is read from where it was last read to.
        seek(&self.0, SeekFrom::Start(0))?;
        let mut room = [MaybeUninit::uninit(); ROOM_FOR_NAMES];
        let mut entries = RawDir::new(&self.0, &mut room);
        while let Some(entry) = entries.next() {
            let entry = entry?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            if name == "." || name == ".." {
                continue;
            }
            let sort = match entry.file_type() {
                FileType::Unknown => self.look(name)?.map_or(Sort::Other, |found| sort(&found)),
                known => sort_of(known),
            };
            names.push((name.to_owned(), sort));
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Moves what stands under a name to a free name elsewhere.
    pub(super) fn rename(&self, name: &OsStr, to: &Self, new: &OsStr) -> io::Result<()> {
        match renameat_with(&self.0, name, &to.0, new, RenameFlags::NOREPLACE) {
            // Not every file system knows how to look and move in one step.
            Err(error) if is_unsupported(error) => {
                if to.look(new)?.is_some() {
                    return Err(io::ErrorKind::AlreadyExists.into());
                }
                Ok(renameat(&self.0, name, &to.0, new)?)
            }
            done => Ok(done?),
        }
    }

    /// Moves a file to a name elsewhere, in place of what stands there.
    pub(super) fn replace(&self, name: impl Arg, to: &Self, new: impl Arg) -> io::Result<()> {
        Ok(renameat(&self.0, name, &to.0, new)?)
    }

    /// Exchanges what two names stand for, in one step.
    ///
    /// # Errors
    /// As the system says it: of kind `Unsupported` or `InvalidInput` where the file system does not know how.
    pub(super) fn exchange(&self, name: impl Arg, other: &Self, theirs: impl Arg) -> Result<(), Errno> {
        renameat_with(&self.0, name, &other.0, theirs, RenameFlags::EXCHANGE)
    }

    /// Gives a file a second name; a link gets one itself, and is not followed.
    pub(super) fn link(&self, name: impl Arg, to: &Self, path: impl Arg) -> io::Result<()> {
        Ok(linkat(&self.0, name, &to.0, path, AtFlags::empty())?)
    }

    /// Removes a file or link, if it is there.
    pub(super) fn unlink(&self, name: impl Arg) -> io::Result<()> {
        absent_is_fine(unlinkat(&self.0, name, AtFlags::empty()))
    }

    /// Removes an empty directory, if it is there; says whether it is gone. One that is not empty stays.
    pub(super) fn rmdir(&self, name: impl Arg) -> io::Result<bool> {
        match unlinkat(&self.0, name, AtFlags::REMOVEDIR) {
            Ok(()) | Err(Errno::NOENT) => Ok(true),
            Err(Errno::NOTEMPTY | Errno::EXIST | Errno::NOTDIR | Errno::BUSY) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a directory of ours and all in it. Links in it are removed, and not followed.
    pub(super) fn remove_tree(&self, name: &OsStr) -> io::Result<()> {
        let folder = match self.folder(name) {
            Ok(folder) => folder,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        let remove = |(inner, sort): (OsString, Sort)| match sort {
            Sort::Folder => folder.remove_tree(&inner),
            Sort::File | Sort::Other => folder.unlink(&*inner),
        };
        let names = folder.names()?;
        if names.len() < FEW {
            names.into_iter().try_for_each(remove)?;
        } else {
            names.into_par_iter().try_for_each(remove)?;
        }
        absent_is_fine(unlinkat(&self.0, name, AtFlags::REMOVEDIR))
    }

    pub(super) fn descriptor(&self) -> &OwnedFd {
        &self.0
    }
}

/// What a file's data say it is.
pub(super) fn sort(found: &Stat) -> Sort {
    sort_of(FileType::from_raw_mode(found.st_mode))
}

fn sort_of(file_type: FileType) -> Sort {
    match file_type {
        FileType::RegularFile => Sort::File,
        FileType::Directory => Sort::Folder,
        _ => Sort::Other,
    }
}

/// Whether a file system says that it cannot do something at all.
pub(super) fn is_unsupported(error: Errno) -> bool {
    matches!(error, Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
}

/// Whether opening a directory failed because something else stands there.
pub(super) fn is_no_folder(error: &io::Error) -> bool {
    matches!(Errno::from_io_error(error), Some(Errno::NOTDIR | Errno::LOOP))
}

fn absent_is_fine(done: Result<(), Errno>) -> io::Result<()> {
    match done {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The directories of one tree that a worker has open, so that their paths are walked once.
pub(super) struct Folders {
    root: Rc<Folder>,
    open: BTreeMap<String, Rc<Folder>>,
    /// How many stay open.
    most: usize,
}

/// The families of all languages of a large site are fewer.
const MOST_OPEN: usize = 128;

/// How many directories each of so many may keep open, so that all together stay below half of what a process may have.
pub(super) fn share_of_open_files(holders: usize) -> usize {
    let allowed = getrlimit(Resource::Nofile).current.and_then(|most| usize::try_from(most).ok());
    allowed.map_or(MOST_OPEN, |most| (most / 2 / holders.max(1)).clamp(1, MOST_OPEN))
}

impl Folders {
    pub(super) fn of(root: Folder) -> Self {
        Self::sharing(root, share_of_open_files(1))
    }

    /// The same, of which at most so many stay open.
    pub(super) fn sharing(root: Folder, most: usize) -> Self {
        Self { root: Rc::new(root), open: BTreeMap::new(), most }
    }

    /// The directory at a path; what is above it stays open.
    pub(super) fn existing(&mut self, path: &str) -> io::Result<Rc<Folder>> {
        self.reach(path, &|above, name| above.folder(name))
    }

    /// The same, made if it is not there.
    pub(super) fn made(&mut self, path: &str) -> io::Result<Rc<Folder>> {
        self.reach(path, &made_in)
    }

    /// Writes a new file in a tree that only versus writes to, and makes the directories above it. The last of them, which may
    /// have no other file, is not opened.
    pub(super) fn create(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let (above, name) = parted(path);
        if above.is_empty() {
            return self.root.create(name, bytes);
        }
        let (outer, inner) = parted(above);
        let outer = self.kept(outer, &made_in)?;
        outer.make(inner)?;
        outer.create(path.get(above.len() - inner.len()..).unwrap_or(name), bytes)
    }

    /// Forgets a directory that is about to go, and those below it: one that is made there later is another one.
    pub(super) fn forget(&mut self, path: &str) {
        self.open.retain(|open, _| {
            open.strip_prefix(path).is_none_or(|rest| !rest.is_empty() && !rest.starts_with('/'))
        });
    }

    fn reach(
        &mut self,
        path: &str,
        step: &dyn Fn(&Folder, &str) -> io::Result<Folder>,
    ) -> io::Result<Rc<Folder>> {
        if path.is_empty() {
            return Ok(Rc::clone(&self.root));
        }
        let (above, name) = parted(path);
        let above = self.kept(above, step)?;
        Ok(Rc::new(step(&above, name)?))
    }

    fn kept(
        &mut self,
        path: &str,
        step: &dyn Fn(&Folder, &str) -> io::Result<Folder>,
    ) -> io::Result<Rc<Folder>> {
        if let Some(folder) = self.open.get(path) {
            return Ok(Rc::clone(folder));
        }
        let folder = self.reach(path, step)?;
        if self.open.len() >= self.most {
            self.open.clear();
        }
        self.open.insert(path.to_owned(), Rc::clone(&folder));
        Ok(folder)
    }
}

/// A directory in another one, made if it is not there.
fn made_in(above: &Folder, name: &str) -> io::Result<Folder> {
    above.make(name)?;
    above.folder(name)
}

/// A path as what stands above and its last name.
pub(super) fn parted(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
