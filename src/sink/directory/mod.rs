//! A directory: what differs is staged beside what is there, then put in its place, all or nothing.
//!
//! | step | what a reader sees | a build that is killed leaves |
//! | --- | --- | --- |
//! | every file is compared, those that differ are staged | the old site | the old site, and a staging area, which the next build removes |
//! | files are exchanged, or with [`Way::Swap`] the whole tree | each file whole, old or new | lists of what was to move, by which the next build knows all files as ours |
//! | the manifest is put down | the new site | the staging area |

mod before;
mod commit;
mod foreign;
mod intact;
mod look;
mod staging;
mod swap;

use std::io::{BufWriter, Write};
use std::mem;
use std::path::Path;

pub(super) use self::before::made_of;
pub(super) use self::intact::intact;

use self::before::Before;
use self::look::Standing;
use self::staging::{Draft, Staging};
use super::error::SinkError;
use super::fingerprint::Fingerprint;
use super::handles::{Folder, Folders, share_of_open_files};
use super::lock::Lock;
use super::manifest::{Hash, Line, Writer};
use super::place::{Made, Place};
use super::{Few, Finished, Parcel, Written};

/// How the new site takes the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// File by file: each is whole, old or new, at any moment.
    InPlace,
    /// The whole tree at once, so that a server can serve straight from it.
    Swap,
}

/// An output directory that is ours to write to.
pub(super) struct Directory {
    pub(super) desk: Desk,
    pub(super) ledger: Ledger,
    way: Way,
    /// Given back when all else is done, and before what was made to hold both.
    _lock: Lock,
    _made: Made,
}

/// What workers share.
pub(super) struct Desk {
    before: Before,
    staging: Staging,
}

/// What is written down in the order of the plan.
pub(super) struct Ledger {
    manifest: Writer<BufWriter<Draft>>,
    staged: BufWriter<Draft>,
    staged_count: usize,
    mended: Few,
}

/// What a worker keeps from file to file.
pub struct Hands {
    /// The tree as the last build left it, unless there is none.
    live: Option<Folders>,
    tree: Folders,
    bytes: Vec<u8>,
}

impl Directory {
    /// Takes a directory for output: one that is absent, empty, or carries our manifest. The manifest will say what the files
    /// are made of.
    pub(super) fn open(out: &Path, site: &Path, way: Way, made_of: Fingerprint) -> Result<Self, SinkError> {
        let mut place = Place::find(out, site)?;
        let lock = Lock::take(&place)?;
        swap::recover(&place)?;
        let before = Before::read(&place)?;
        let staging = match way {
            Way::InPlace => Staging::inside(&place)?,
            Way::Swap => Staging::beside(&place)?,
        };
        let ledger = Ledger::open(&staging, made_of)?;
        let made = mem::take(&mut place.made);
        Ok(Self { desk: Desk { before, staging }, ledger, way, _lock: lock, _made: made })
    }

    /// Puts the new site in the place of the old one.
    pub(super) fn finish(self, is_planned: &dyn Fn(&str) -> bool) -> Result<Finished, SinkError> {
        let Self { _made, _lock, desk: Desk { before, staging }, ledger, way } = self;
        match way {
            Way::InPlace => commit::commit(&before, staging, ledger, is_planned),
            Way::Swap => swap::swap(&before, staging, ledger, is_planned),
        }
    }
}

impl Desk {
    /// What one of so many workers needs: two trees.
    pub(super) fn hands(&self, workers: usize) -> Result<Hands, SinkError> {
        let most = share_of_open_files(2 * workers);
        let again = |folder: &Folder, path: &Path| {
            let folder = folder.folder(".").map_err(|error| SinkError::io(path, error))?;
            Ok(Folders::sharing(folder, most))
        };
        Ok(Hands {
            live: self.before.folder.as_ref().map(|live| again(live, &self.before.path)).transpose()?,
            tree: again(self.staging.tree(), self.staging.path())?,
            bytes: Vec::new(),
        })
    }

    /// Compares a file with what is there, and stages it if it differs.
    pub(super) fn take(
        &self,
        hands: &mut Hands,
        path: &str,
        bytes: &[u8],
        parcel: &mut Parcel,
    ) -> Result<Written, SinkError> {
        let hash = Hash::of(bytes);
        let line = Line { hash: Some(hash), bytes: bytes.len() as u64, path };
        let standing = look::standing(&self.before, hands, &line, bytes)?;
        line.append(&mut parcel.lines);
        let written = match standing {
            Standing::Same => return Ok(Written::Same),
            Standing::New => Written::New,
            Standing::Changed => Written::Changed,
            Standing::Mended => {
                parcel.mended.add(path);
                Written::Mended
            }
        };
        self.staging.write(&mut hands.tree, path, bytes)?;
        parcel.staged.push_str(path);
        parcel.staged.push('\n');
        Ok(written)
    }
}

impl Ledger {
    fn open(staging: &Staging, made_of: Fingerprint) -> Result<Self, SinkError> {
        let manifest = staging.draft(staging::MANIFEST)?;
        let named = |error| SinkError::io(&staging.path().join(staging::MANIFEST), error);
        Ok(Self {
            manifest: Writer::new(BufWriter::new(manifest), Some(made_of)).map_err(named)?,
            staged: BufWriter::new(staging.draft(staging::STAGED)?),
            staged_count: 0,
            mended: Few::default(),
        })
    }

    /// Writes down what was made of some files. Their turn has come.
    pub(super) fn append(&mut self, desk: &Desk, parcel: &Parcel) -> Result<(), SinkError> {
        let staging = &desk.staging;
        let named = |name: &str, error| SinkError::io(&staging.path().join(name), error);
        self.manifest.add(&parcel.lines).map_err(|error| named(staging::MANIFEST, error))?;
        self.staged.write_all(parcel.staged.as_bytes()).map_err(|error| named(staging::STAGED, error))?;
        self.staged_count += parcel.staged.matches('\n').count();
        self.mended.and(&parcel.mended);
        Ok(())
    }
}
