//! Where bytes go: those of a build into a directory or an archive, those of an editor's tool into the site.

mod archive;
mod directory;
mod error;
mod fingerprint;
mod handles;
mod known;
mod lock;
mod manifest;
mod place;
mod site;

use std::path::Path;

pub use directory::{Hands, Way};
pub use error::SinkError;
pub use fingerprint::Fingerprint;
pub use site::rewrite;

use self::archive::Archive;
use self::directory::{Desk, Directory};

/// A place that a build writes to.
///
/// Workers give their files to the [`Intake`], at the same time; what it makes of them goes to the [`Ledger`] in the order of
/// the plan. Nothing that was there before changes until [`Sink::finish`]; a sink that is dropped before leaves nothing behind.
pub struct Sink {
    form: Form,
}

enum Form {
    Directory(Box<Directory>),
    Archive(Box<Archive>),
}

/// The part of a sink that workers share.
#[derive(Clone, Copy)]
pub struct Intake<'a>(Option<&'a Desk>);

/// The part of a sink that is written in the order of the plan.
pub struct Ledger<'a>(Book<'a>);

enum Book<'a> {
    Directory(&'a Desk, &'a mut directory::Ledger),
    Archive(&'a mut Archive),
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    New,
    Changed,
    Same,
    /// Somebody else had changed or removed what versus wrote.
    Mended,
}

/// What is to be noted of some files, until it is their turn.
#[derive(Debug, Default)]
pub struct Parcel {
    /// Lines of the manifest.
    lines: String,
    /// The paths of files that were staged, a line each.
    staged: String,
    mended: Few,
    /// The bytes of files for an archive, one after the other, and where each ends.
    bytes: Vec<u8>,
    ends: Vec<(String, usize)>,
}

/// Some paths, counted, of which the first are named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Few {
    pub count: usize,
    pub first: Vec<String>,
}

/// What a sink did beside writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finished {
    /// How many files of the last build went.
    pub removed: usize,
    /// Files of the last build that others had changed or removed, and that are now as they should be.
    pub mended: Few,
    /// Files that others put there; they were left alone.
    pub foreign: Few,
}

/// Whether a path names an archive rather than a directory, by its ending: `.tar`, `.tar.gz` or `.tar.zst`.
#[must_use]
pub fn is_archive(out: &Path) -> bool {
    archive::packing(out).is_some()
}

/// Whether a path names an archive of a kind that versus does not write, by its ending, such as `.zip` or `.tgz`.
#[must_use]
pub fn is_other_archive(out: &Path) -> bool {
    archive::is_other(out)
}

/// Whether a directory says that it is made of this. Then [`intact`] tells whether it still is.
#[must_use]
pub fn says_made_of(out: &Path, fingerprint: Fingerprint) -> bool {
    !is_archive(out) && directory::made_of(out) == Some(fingerprint)
}

/// What a build would do to a directory that is made of this, where a build came to its end and nobody has touched a file of ours
/// since: nothing, but that it tells what others put there. No more than a lock beside it is written. `show` is given the path and
/// the bytes of each file in the order of the plan. Where anything is in doubt there is no answer, what was shown is worth nothing,
/// and a build finds out.
#[must_use]
pub fn intact(
    out: &Path,
    site: &Path,
    fingerprint: Fingerprint,
    show: &mut dyn FnMut(&str, u64),
) -> Option<Finished> {
    let foreign = directory::intact(out, site, fingerprint, show).ok()?;
    Some(Finished { foreign, ..Finished::default() })
}

impl Sink {
    /// Takes a place for output: a directory that is absent, empty, or carries our manifest, or an archive, by the ending of
    /// its name. What an earlier build that was cut off has left there is cleared up. The manifest will say what the files are
    /// made of.
    ///
    /// # Errors
    /// If it holds anything else, holds the site's own files or lies among them, another build writes there, or the
    /// machine fails.
    pub fn open(
        out: &Path,
        site: &Path,
        way: Way,
        date: u64,
        made_of: Fingerprint,
    ) -> Result<Self, SinkError> {
        let form = match archive::packing(out) {
            Some(packing) => Form::Archive(Box::new(Archive::open(out, site, packing, date, made_of)?)),
            None => Form::Directory(Box::new(Directory::open(out, site, way, made_of)?)),
        };
        Ok(Self { form })
    }

    /// What workers share, and what is written down in order.
    pub fn halves(&mut self) -> (Intake<'_>, Ledger<'_>) {
        match &mut self.form {
            Form::Directory(directory) => {
                let Directory { desk, ledger, .. } = &mut **directory;
                let desk = &*desk;
                (Intake(Some(desk)), Ledger(Book::Directory(desk, ledger)))
            }
            Form::Archive(archive) => (Intake(None), Ledger(Book::Archive(archive))),
        }
    }

    /// Completes the output: what was taken is put in its place, and what the last build wrote and `is_planned` does not know
    /// goes.
    ///
    /// # Errors
    /// If the machine fails. What was there before is then as it was, unless the error says otherwise.
    pub fn finish(self, is_planned: &dyn Fn(&str) -> bool) -> Result<Finished, SinkError> {
        match self.form {
            Form::Directory(directory) => directory.finish(is_planned),
            Form::Archive(archive) => archive.finish(),
        }
    }
}

impl Intake<'_> {
    /// What one of so many workers needs.
    ///
    /// # Errors
    /// If directories cannot be opened.
    pub fn hands(&self, workers: usize) -> Result<Option<Hands>, SinkError> {
        self.0.map(|desk| desk.hands(workers)).transpose()
    }

    /// Takes a file; what is to be noted of it is added to the parcel.
    ///
    /// # Errors
    /// If something that versus did not write stands in the way of the file, or the machine fails.
    pub fn take(
        &self,
        hands: &mut Option<Hands>,
        path: &str,
        bytes: &[u8],
        parcel: &mut Parcel,
    ) -> Result<Written, SinkError> {
        if let (Some(desk), Some(hands)) = (self.0, hands) {
            return desk.take(hands, path, bytes, parcel);
        }
        Archive::take(path, bytes, parcel);
        Ok(Written::New)
    }
}

impl Ledger<'_> {
    /// Writes down what was noted of some files, and empties the parcel. Their turn has come.
    ///
    /// # Errors
    /// If the machine fails.
    pub fn append(&mut self, parcel: &mut Parcel) -> Result<(), SinkError> {
        match &mut self.0 {
            Book::Directory(desk, ledger) => ledger.append(desk, parcel)?,
            Book::Archive(archive) => archive.append(parcel)?,
        }
        parcel.clear();
        Ok(())
    }
}

impl Parcel {
    fn clear(&mut self) {
        self.lines.clear();
        self.staged.clear();
        self.mended = Few::default();
        self.bytes.clear();
        self.ends.clear();
    }
}

/// How many paths are named, of those that are counted.
const NAMED: usize = 10;

impl Few {
    fn add(&mut self, path: &str) {
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(path.to_owned());
        }
    }

    fn and(&mut self, others: &Self) {
        self.count += others.count;
        let room = NAMED - self.first.len();
        self.first.extend(others.first.iter().take(room).cloned());
    }
}
