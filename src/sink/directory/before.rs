//! The output as the last build left it.

use std::fs::OpenOptions;
use std::io::{self, BufReader};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{OFlags, Stat};

use super::staging;
use crate::model::MANIFEST;
use crate::sink::error::{SinkError, shown};
use crate::sink::handles::Folder;
use crate::sink::known::Known;
use crate::sink::manifest::{self, Hash, Line, Reading};
use crate::sink::place::Place;

/// The output as the last build left it.
pub(super) struct Before {
    pub path: PathBuf,
    /// The directory, if it is there and has files of ours.
    pub folder: Option<Folder>,
    pub known: Known,
    /// The last line of the manifest, if there is one.
    pub seal: Option<Hash>,
    fence: Option<Moment>,
}

/// Seconds and nanoseconds; wide, since systems differ in how they count them.
type Moment = (i128, i128);

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
        if let Some(seal) = lines(&before.path, |line| before.known.add(line))? {
            before.seal = Some(seal);
            before.known.settle();
            before.fence = before.fence_of_manifest()?;
            before.folder = Some(folder);
        } else if !folder.names().map_err(|error| SinkError::io(&before.path, error))?.is_empty() {
            return Err(SinkError::Foreign { path: shown(&before.path) });
        }
        Ok(before)
    }

    /// Whether nobody can have touched a file since the manifest was put down. A clock of the file system that stands still
    /// for a moment tells nothing of that moment.
    pub(super) fn trusts(&self, found: &Stat) -> bool {
        let changed = (found.st_ctime.into(), found.st_ctime_nsec.into());
        let modified = (found.st_mtime.into(), found.st_mtime_nsec.into());
        self.fence.is_some_and(|fence| changed < fence && modified < fence)
    }

    /// Whether all that there is was put down by a build that came to its end, here.
    pub(super) fn is_settled(&self) -> bool {
        self.fence.is_some()
    }

    /// The moment at which the manifest was put down, last of all files; nothing where the dates say nothing: the tree was
    /// copied here, or a build was cut off.
    fn fence_of_manifest(&self) -> Result<Option<Moment>, SinkError> {
        let path = self.path.join(MANIFEST);
        let found = path.symlink_metadata().map_err(|error| SinkError::io(&path, error))?;
        let is_copied = found.ctime() - found.mtime() > MOST_BETWEEN;
        Ok((!is_copied && !self.known.is_cut_off)
            .then_some((found.ctime().into(), found.ctime_nsec().into())))
    }
}

/// Reads the manifest of a tree line by line; returns its seal, or nothing if there is none.
///
/// # Errors
/// If it is damaged. What the lines said is then worth nothing.
pub(super) fn lines(tree: &Path, each: impl FnMut(Line<'_>)) -> Result<Option<Hash>, SinkError> {
    let path = tree.join(MANIFEST);
    let mut how = OpenOptions::new();
    how.read(true).custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    let file = match how.open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(SinkError::io(&path, error)),
    };
    match manifest::read(BufReader::new(file), each).map_err(|error| SinkError::io(&path, error))? {
        Reading::Whole(seal) => Ok(Some(seal)),
        Reading::Damaged => Err(SinkError::Damaged { path: shown(&path) }),
    }
}
