//! What the last build wrote, small enough to be kept for millions of files.

use twox_hash::XxHash3_64;

use super::manifest::{Hash, Line};

/// The files of a manifest by the hashes of their paths: 24 bytes a file.
#[derive(Debug, Default)]
pub(super) struct Known {
    files: Vec<File>,
    /// Whether a build was cut off, so that of some files it is not known what they are.
    pub is_cut_off: bool,
}

#[derive(Clone, Copy, Debug)]
struct File {
    path: u64,
    content: [u8; 16],
}

/// Stands for content that is not known. No content that versus could come across has this hash.
const UNKNOWN: [u8; 16] = [0; 16];

/// What is known of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ours {
    /// Versus wrote no such file.
    No,
    /// Versus wrote this content.
    With(Hash),
    /// Versus wrote the file, and what is not known.
    Somehow,
}

impl Known {
    /// Takes in a line of a manifest; [`Known::settle`] follows when all are in.
    pub(super) fn add(&mut self, line: Line<'_>) {
        self.is_cut_off |= line.hash.is_none();
        self.files
            .push(File { path: key(line.path.as_bytes()), content: line.hash.map_or(UNKNOWN, Hash::bytes) });
    }

    /// Makes the files ready to be looked up. Of a path that is there twice, the content is not known.
    pub(super) fn settle(&mut self) {
        self.files.sort_unstable_by_key(|file| file.path);
        self.files.dedup_by(|later, earlier| {
            let is_twice = later.path == earlier.path;
            if is_twice {
                earlier.content = UNKNOWN;
            }
            is_twice
        });
    }

    pub(super) fn ours(&self, path: &str) -> Ours {
        let key = key(path.as_bytes());
        match self.files.binary_search_by_key(&key, |file| file.path) {
            Err(_) => Ours::No,
            Ok(at) if self.files[at].content == UNKNOWN => Ours::Somehow,
            Ok(at) => Ours::With(Hash::from_bytes(self.files[at].content)),
        }
    }
}

// With the steps of a commit, a file takes no more than 32 bytes of memory.
const _: () = assert!(size_of::<File>() == 24);

/// Two paths with one key would be taken for one file of unknown content, which is read before it is believed.
pub(super) fn key(path: &[u8]) -> u64 {
    XxHash3_64::oneshot(path)
}
