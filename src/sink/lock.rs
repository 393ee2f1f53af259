//! One writer at a time: a lock beside the output, which says who holds it.

#![expect(clippy::disallowed_types, reason = "a lock is a file")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process;

use rustix::system::uname;

use super::error::{SinkError, shown};
use super::place::Place;

/// The right to write a place, until it is dropped. The system gives it back if the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Locked as long as it is open.
    _file: File,
}

impl Lock {
    /// Takes the lock of a place.
    ///
    /// # Errors
    /// If somebody else has it, or the file system has no locks.
    pub(super) fn take(place: &Place) -> Result<Self, SinkError> {
        let path = place.beside(".versus-lock").path();
        let failed = |error| SinkError::io(&path, error);
        loop {
            let mut file = open(&path).map_err(failed)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    // Whoever holds it may not have put down a name yet.
                    let _ = file.take(200).read_to_string(&mut holder);
                    let holder = if holder.is_empty() { "it does not say which".to_owned() } else { holder };
                    return Err(SinkError::Busy { path: shown(&place.path()), holder });
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
            // A holder removes the file at its end, and it may have done so between our two steps: then this lock is nobody's.
            if is_at(&file, &path) {
                let host = uname().nodename().to_string_lossy().into_owned();
                let holder = format!("process {} on {host}", process::id());
                file.set_len(0).and_then(|()| file.write_all(holder.as_bytes())).map_err(failed)?;
                return Ok(Self { path, _file: file });
            }
        }
    }
}

impl Drop for Lock {
    #[expect(clippy::disallowed_methods, reason = "the one place that writes")]
    fn drop(&mut self) {
        // One that stays is taken by the next build.
        let _ = fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(ours), Ok(found)) => (ours.dev(), ours.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}
