//! Why output cannot be written.

use std::io;
use std::path::Path;

/// Why a place cannot be written, each with the path that it is about.
#[derive(Debug, thiserror::Error)]
pub enum SinkError {
    #[error("{path}: {error}")]
    Io { path: String, error: io::Error },
    #[error("{path}: not empty, and not written by versus; name an empty or new directory with `--out`")]
    Foreign { path: String },
    #[error("{path}: versus did not write this, and the site needs its place; move it away")]
    Occupied { path: String },
    #[error("{path}: a link, or not what the site was read from; nothing was written")]
    Link { path: String },
    #[error("{path}: changed while the command ran; nothing was written, run it again")]
    Changed { path: String },
    #[error(
        "{path}: damaged, or of another version of versus, so what it wrote here cannot be told from what others \
         wrote; restore it, or remove the directory to build anew"
    )]
    Damaged { path: String },
    #[error("{path}: a git repository; versus writes to none, name another directory with `--out`")]
    Repository { path: String },
    #[error("{path}: the site itself stands there; name another directory with `--out`")]
    Sources { path: String },
    #[error("{path}: {what}; versus writes to a directory of its own, name one with `--out`")]
    Protected { path: String, what: &'static str },
    #[error("{path}: not a directory; name an empty or new directory with `--out`")]
    NotADirectory { path: String },
    #[error(
        "{path}: another build is writing here ({holder}); wait for its end, or name another place with `--out`"
    )]
    Busy { path: String, holder: String },
    #[error(
        "{path}: it cannot be exchanged with a directory beside it, as `--swap` does ({error}): a mount point cannot, and \
         not every file system knows how; build without it"
    )]
    NoExchange { path: String, error: io::Error },
    #[error("{path}: a git repository inside the output, which `--swap` would move; build without it")]
    Moved { path: String },
    #[error(
        "{failure}\n  the files that had changed by then could not be put back ({undo}): the site is part old, part new, \
         each file whole, until the next build mends it"
    )]
    HalfDone { failure: Box<SinkError>, undo: Box<SinkError> },
    #[error(
        "{failure}\n  the new site is in place and whole; the next build clears up what is left beside it"
    )]
    Litter { failure: Box<SinkError> },
}

impl SinkError {
    /// What the machine says of a path when the directory at `root` is exchanged, or this is prepared.
    pub(super) fn of_exchange(root: &Path, path: &Path, error: impl Into<io::Error>) -> Self {
        use io::ErrorKind::{CrossesDevices, InvalidInput, ResourceBusy, Unsupported};
        let error = error.into();
        match error.kind() {
            CrossesDevices | InvalidInput | ResourceBusy | Unsupported => {
                Self::NoExchange { path: shown(root), error }
            }
            _ => Self::io(path, error),
        }
    }

    /// What the machine says of a path.
    pub(super) fn io(path: &Path, error: impl Into<io::Error>) -> Self {
        Self::Io { path: shown(path), error: error.into() }
    }
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
