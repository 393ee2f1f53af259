//! What can stop a benchmark.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("{path}: {source}")]
    Disk { path: PathBuf, source: io::Error },
    #[error("{0}")]
    Told(String),
}

impl Fault {
    /// Turns an error of the system into one that names its path.
    pub(crate) fn at<E: Into<io::Error>>(path: &Path) -> impl FnOnce(E) -> Self + use<'_, E> {
        |error| Self::Disk { path: path.to_owned(), source: error.into() }
    }

    pub(crate) fn told(message: impl Into<String>) -> Self {
        Self::Told(message.into())
    }
}
