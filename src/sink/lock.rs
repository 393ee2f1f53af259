//! One writer at a time: a lock beside the output, which says who holds it.

#![expect(clippy::disallowed_types, reason = "a lock is a file")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process;

use rustix::fs::OFlags;
use rustix::system::uname;

use super::error::{SinkError, shown};
use super::handles::is_no_folder;
use super::place::Place;

/// The right to write a place, until it is dropped. The system gives it back if the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Locked as long as it is open.
    file: File,
}

/// What a lock begins with, so that a file of somebody else's under its name is told from one.
const HOLDER: &str = "process ";
const MOST_SAID: u64 = 200;

impl Lock {
    /// Takes the lock of a place.
    ///
    /// # Errors
    /// If somebody else has it, something else stands under its name, or the file system has no locks.
    pub(super) fn take(place: &Place) -> Result<Self, SinkError> {
        let path = place.beside(".versus-lock").path();
        let failed = |error| SinkError::io(&path, error);
        loop {
            let file = open(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    // Whoever holds it may not have put down a name yet.
                    let _ = file.take(MOST_SAID).read_to_string(&mut holder);
                    let holder = if holder.is_empty() { "it does not say which".to_owned() } else { holder };
                    return Err(SinkError::Busy { path: shown(&place.path()), holder });
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
            // A holder removes the file at its end, and it may have done so between our two steps: then this lock is nobody's.
            if !is_at(&file, &path).map_err(failed)? {
                continue;
            }
            let mut start = Vec::new();
            (&file).take(MOST_SAID).read_to_end(&mut start).map_err(failed)?;
            if !(start.starts_with(HOLDER.as_bytes()) || HOLDER.as_bytes().starts_with(&start)) {
                return Err(SinkError::Occupied { path: shown(&path) });
            }
            let lock = Self { path: path.clone(), file };
            lock.say_who().map_err(failed)?;
            return Ok(lock);
        }
    }

    fn say_who(&self) -> io::Result<()> {
        let host = uname().nodename().to_string_lossy().into_owned();
        self.file.set_len(0)?;
        self.file.write_all_at(format!("{HOLDER}{} on {host}", process::id()).as_bytes(), 0)
    }
}

impl Drop for Lock {
    #[expect(clippy::disallowed_methods, reason = "the one place that writes")]
    fn drop(&mut self) {
        // One that stays is taken by the next build.
        let _ = fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> Result<File, SinkError> {
    let mut how = OpenOptions::new();
    how.read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    how.open(path).map_err(|error| {
        if is_no_folder(&error) { SinkError::Link { path: shown(path) } } else { SinkError::io(path, error) }
    })
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let ours = file.metadata()?;
    match path.symlink_metadata() {
        Ok(found) => Ok((ours.dev(), ours.ino()) == (found.dev(), found.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
