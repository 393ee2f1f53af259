//! The output as the last build left it.

use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{OFlags, Stat};

use super::staging;
use crate::model::MANIFEST;
use crate::sink::error::{SinkError, shown};
use crate::sink::fingerprint::Fingerprint;
use crate::sink::handles::Folder;
use crate::sink::known::Known;
use crate::sink::manifest::{self, Ends, Hash, Line, Reading};
use crate::sink::place::Place;

/// The output as the last build left it.
pub(super) struct Before {
    pub path: PathBuf,
    /// The directory, if it is there and has files of ours.
    pub folder: Option<Folder>,
    pub known: Known,
    /// The last line of the manifest, if there is one.
    pub seal: Option<Hash>,
    /// Nothing if a build was cut off.
    fence: Option<Fence>,
}

/// A manifest is put down at once after its last byte was written; one whose dates lie further apart was copied with its tree.
const MOST_BETWEEN: i64 = 2;

impl Before {
    /// Looks at an output, and clears up what a build that was cut off has left inside.
    ///
    /// # Errors
    /// If it is neither absent, nor empty, nor ours, or its manifest is damaged.
    pub(super) fn read(place: &Place) -> Result<Self, SinkError> {
        let path = place.path();
        let mut before = Self { path, folder: None, known: Known::default(), seal: None, fence: None };
        let folder = match before.path.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(before),
            Err(error) => return Err(SinkError::io(&before.path, error)),
            Ok(found) if !found.is_dir() => {
                return Err(SinkError::NotADirectory { path: shown(&before.path) });
            }
            Ok(_) => Folder::open(&before.path).map_err(|error| SinkError::io(&before.path, error))?,
        };
        staging::recover(&folder, &before.path)?;
        if let Some(ends) = lines(&before.path, |line| before.known.add(line))? {
            before.seal = Some(ends.seal);
            before.known.settle();
            before.fence = if before.known.is_cut_off { None } else { Fence::of(&before.path)? };
            before.folder = Some(folder);
        } else if !folder.names().map_err(|error| SinkError::io(&before.path, error))?.is_empty() {
            return Err(SinkError::Foreign { path: shown(&before.path) });
        }
        Ok(before)
    }

    /// Whether nobody can have touched a file since the manifest was put down.
    pub(super) fn trusts(&self, found: &Stat) -> bool {
        self.fence.is_some_and(|fence| fence.is_after(found))
    }

    /// Whether all that there is was put down by a build that came to its end, here.
    pub(super) fn is_settled(&self) -> bool {
        self.fence.is_some()
    }
}

/// The moment at which a manifest was put down, last of all files: seconds and nanoseconds; wide, since systems differ in how
/// they count them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fence(i128, i128);

impl Fence {
    /// That of the manifest of a tree; nothing where its dates say nothing, since the tree was copied here.
    pub(super) fn of(tree: &Path) -> Result<Option<Self>, SinkError> {
        let path = tree.join(MANIFEST);
        let found = path.symlink_metadata().map_err(|error| SinkError::io(&path, error))?;
        let is_copied = found.ctime() - found.mtime() > MOST_BETWEEN;
        Ok((!is_copied).then(|| Self(found.ctime().into(), found.ctime_nsec().into())))
    }

    /// Whether nobody can have touched a file since. A clock of the file system that stands still for a moment tells nothing of
    /// that moment.
    pub(super) fn is_after(self, found: &Stat) -> bool {
        let moment = (self.0, self.1);
        let changed = (found.st_ctime.into(), found.st_ctime_nsec.into());
        let modified = (found.st_mtime.into(), found.st_mtime_nsec.into());
        changed < moment && modified < moment
    }
}

/// Reads the manifest of a tree line by line; returns what stands before and after its lines, or nothing if there is none.
///
/// # Errors
/// If it is damaged. What the lines said is then worth nothing.
pub(super) fn lines(tree: &Path, each: impl FnMut(Line<'_>)) -> Result<Option<Ends>, SinkError> {
    let path = tree.join(MANIFEST);
    let Some(text) = opened(&path).map_err(|error| SinkError::io(&path, error))? else { return Ok(None) };
    match manifest::read(text, each).map_err(|error| SinkError::io(&path, error))? {
        Reading::Whole(ends) => Ok(Some(ends)),
        Reading::Damaged => Err(SinkError::Damaged { path: shown(&path) }),
    }
}

/// What a tree is made of, by the first lines of its manifest; nothing if it does not say so.
pub(in crate::sink) fn made_of(tree: &Path) -> Option<Fingerprint> {
    manifest::made_of(opened(&tree.join(MANIFEST)).ok()??).ok()?
}

fn opened(path: &Path) -> io::Result<Option<impl BufRead>> {
    let mut how = OpenOptions::new();
    how.read(true).custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    match how.open(path) {
        Ok(file) => Ok(Some(BufReader::new(file))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
