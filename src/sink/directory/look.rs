//! What stands where a file is to go.

use std::io;
use std::path::Path;

use super::Hands;
use super::before::Before;
use super::foreign::Tree;
use crate::sink::error::{SinkError, shown};
use crate::sink::handles::{Folder, Sort, is_no_folder, parted, sort};
use crate::sink::known::Ours;
use crate::sink::manifest::{Hash, Line};

/// How a file that is planned stands to what is there.
pub(super) enum Standing {
    /// Nothing of ours is there.
    New,
    /// Versus wrote it, and it was otherwise then.
    Changed,
    /// It is there, byte for byte.
    Same,
    /// Versus wrote it, and somebody else changed or removed it.
    Mended,
}

/// Compares a file with what is there. A file of ours that nobody can have touched is known by its hash, and not read.
///
/// # Errors
/// If something that versus did not write stands in its way, or cannot be read.
pub(super) fn standing(
    before: &Before,
    hands: &mut Hands,
    planned: &Line<'_>,
    bytes: &[u8],
) -> Result<Standing, SinkError> {
    let Some(live) = &mut hands.live else { return Ok(Standing::New) };
    let ours = before.known.ours(planned.path);
    let whole = || before.path.join(planned.path);
    let (above, name) = parted(planned.path);
    let folder = match live.existing(above) {
        Ok(folder) => folder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(absent(ours)),
        Err(error) if is_no_folder(&error) => {
            refuse_blocked(before, above)?;
            return Ok(Standing::New);
        }
        Err(error) => return Err(SinkError::io(&whole(), error)),
    };
    let found = folder.look(name).map_err(|error| SinkError::io(&whole(), error))?;
    let Some(found) = found else { return Ok(absent(ours)) };
    match (sort(&found), ours) {
        (Sort::Other, _) => return Err(SinkError::Link { path: shown(&whole()) }),
        (Sort::File, Ours::No) => return Err(SinkError::Occupied { path: shown(&whole()) }),
        (Sort::Folder, _) => {
            refuse_foreign_below(before, &folder, planned.path)?;
            return Ok(Standing::New);
        }
        (Sort::File, _) => {}
    }
    if before.trusts(&found) {
        match ours {
            Ours::With(hash) if Some(hash) != planned.hash => return Ok(Standing::Changed),
            Ours::With(_) if u64::try_from(found.st_size).is_ok_and(|size| size == planned.bytes) => {
                return Ok(Standing::Same);
            }
            _ => {}
        }
    }
    folder.read(name, &mut hands.bytes).map_err(|error| SinkError::io(&whole(), error))?;
    Ok(match ours {
        _ if hands.bytes == bytes => Standing::Same,
        Ours::With(hash) if hash != Hash::of(&hands.bytes) => Standing::Mended,
        _ => Standing::Changed,
    })
}

/// How a file stands to nothing.
fn absent(ours: Ours) -> Standing {
    match ours {
        Ours::With(_) => Standing::Mended,
        Ours::No | Ours::Somehow => Standing::New,
    }
}

/// Something that is no folder stands where one must be. A file of ours is no longer planned then, and goes.
fn refuse_blocked(before: &Before, above: &str) -> Result<(), SinkError> {
    let ends = above.match_indices('/').map(|(end, _)| end).chain([above.len()]);
    for end in ends {
        let path = before.path.join(&above[..end]);
        let found = path.symlink_metadata().map_err(|error| SinkError::io(&path, error))?;
        if found.is_dir() {
            continue;
        }
        if !found.is_file() {
            return Err(SinkError::Link { path: shown(&path) });
        }
        if before.known.ours(&above[..end]) == Ours::No {
            return Err(SinkError::Occupied { path: shown(&path) });
        }
        return Ok(());
    }
    Ok(())
}

/// A folder stands where a file must be. It goes if all in it is ours, since then nothing in it is planned.
fn refuse_foreign_below(before: &Before, above: &Folder, path: &str) -> Result<(), SinkError> {
    let whole = before.path.join(path);
    let folder = above.folder(parted(path).1).map_err(|error| SinkError::io(&whole, error))?;
    let tree = Tree { root: &before.path, known: &before.known };
    let foreign = tree.foreign(&folder, Path::new(path))?;
    match foreign.iter().find(|found| found.sort != Sort::Folder) {
        Some(found) => Err(SinkError::Occupied { path: shown(&before.path.join(&found.path)) }),
        None => Ok(()),
    }
}
