//! Whether an output stands as the last build left it.

use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rayon::prelude::*;

use super::before::{Fence, lines};
use super::{Few, staging};
use crate::model::{MANIFEST, STAGING};
use crate::sink::error::SinkError;
use crate::sink::fingerprint::Fingerprint;
use crate::sink::handles::{Folder, Sort, sort};
use crate::sink::known::key;
use crate::sink::lock::Lock;
use crate::sink::manifest::Hash;
use crate::sink::place::Place;

/// That something is not as the last build left it, or could not be looked at. What it is, a build finds out, and says.
#[derive(Debug)]
pub(in crate::sink) struct Doubt;

/// What others have put into an output whose files are all as the manifest says, which says that they are made of this. `show`
/// is given the path and the bytes of each.
pub(in crate::sink) fn intact(
    out: &Path,
    site: &Path,
    fingerprint: Fingerprint,
    show: &mut dyn FnMut(&str, u64),
) -> Result<Few, Doubt> {
    let place = Place::find(out, site)?;
    let _lock = Lock::take(&place)?;
    let (above, live) = (Folder::open(&place.parent)?, Folder::open(&place.path())?);
    let is_cut_off = above.look(&staging::beside(&place).name)?.is_some() || live.look(STAGING)?.is_some();
    let (mut files, mut is_known) = (Vec::new(), true);
    let ends = lines(&place.path(), |line| {
        show(line.path, line.bytes);
        is_known &= line.hash.is_some();
        files.extend(line.hash.map(|hash| File { path: key(line.path.as_bytes()), hash, bytes: line.bytes }));
    })?;
    files.sort_unstable_by_key(|file| file.path);
    let is_twice = files.windows(2).any(|two| two[0].path == two[1].path);
    let is_made_of_this = ends.is_some_and(|ends| ends.made_of == Some(fingerprint));
    if is_cut_off || is_twice || !is_known || !is_made_of_this {
        return Err(Doubt);
    }
    let fence = Fence::of(&place.path())?.ok_or(Doubt)?;
    let found = Look { files: &files, fence }.folder(&live, b"", 0)?;
    if found.ours == files.len() { Ok(found.foreign) } else { Err(Doubt) }
}

/// A file of the manifest.
struct File {
    path: u64,
    hash: Hash,
    bytes: u64,
}

/// What is looked for, by all threads.
struct Look<'a> {
    /// In the order of the hashes of their paths.
    files: &'a [File],
    fence: Fence,
}

/// What stands in a folder.
#[derive(Default)]
struct Found {
    ours: usize,
    foreign: Few,
}

/// Folders of fewer names are the work of one thread.
const FEW: usize = 16;
/// No page stands so deep; whoever has nested more folders than the stack can bear has to wait for a build.
const MOST_DEEP: usize = 32;

impl Look<'_> {
    /// Looks at a folder and all below it. Its path ends with a slash, unless it is the output itself.
    fn folder(&self, folder: &Folder, path: &[u8], depth: usize) -> Result<Found, Doubt> {
        if depth > MOST_DEEP {
            return Err(Doubt);
        }
        let names = folder.names()?;
        names
            .par_iter()
            .with_min_len(FEW)
            .map(|(name, sort)| {
                let path = [path, name.as_bytes()].concat();
                match sort {
                    Sort::Folder => {
                        self.folder(&folder.folder(&**name)?, &[&*path, b"/"].concat(), depth + 1)
                    }
                    Sort::File => self.file(folder, name, &path),
                    Sort::Other => Ok(Found::foreign(&path)),
                }
            })
            .try_reduce(Found::default, |found, more| Ok(found.and(&more)))
    }

    /// Looks at a file as a build does: what nobody can have touched is as it was, anything else is read.
    fn file(&self, folder: &Folder, name: &OsStr, path: &[u8]) -> Result<Found, Doubt> {
        let key = key(path);
        let Ok(place) = self.files.binary_search_by_key(&key, |file| file.path) else {
            let is_manifest = path == MANIFEST.as_bytes();
            return Ok(if is_manifest { Found::default() } else { Found::foreign(path) });
        };
        let wanted = &self.files[place];
        let found = folder.look(name)?.ok_or(Doubt)?;
        if sort(&found) != Sort::File || u64::try_from(found.st_size) != Ok(wanted.bytes) {
            return Err(Doubt);
        }
        if !self.fence.is_after(&found) {
            let mut bytes = Vec::new();
            folder.read(name.to_str().ok_or(Doubt)?, &mut bytes)?;
            if Hash::of(&bytes) != wanted.hash {
                return Err(Doubt);
            }
        }
        Ok(Found { ours: 1, foreign: Few::default() })
    }
}

impl Found {
    fn foreign(path: &[u8]) -> Self {
        let mut foreign = Few::default();
        foreign.add(&String::from_utf8_lossy(path));
        Self { ours: 0, foreign }
    }

    fn and(mut self, more: &Self) -> Self {
        self.ours += more.ours;
        self.foreign.and(&more.foreign);
        self
    }
}

impl From<SinkError> for Doubt {
    fn from(_: SinkError) -> Self {
        Self
    }
}

impl From<io::Error> for Doubt {
    fn from(_: io::Error) -> Self {
        Self
    }
}
