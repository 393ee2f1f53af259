//! A tape archive: the files of a site in one file, in the order of the plan; plain, or packed by gzip or Zstandard.
//!
//! It begins with a comment that says it is ours, as `git archive` does, so that another archive is not written over. All entries
//! have the same date, and neither owner nor clock is in it: the same site gives the same bytes. The manifest is the last entry, so
//! that what is unpacked is an output of versus.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the one place that writes")]

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::mem;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};
use tempfile::TempPath;

use super::error::{SinkError, shown};
use super::fingerprint::Fingerprint;
use super::lock::Lock;
use super::manifest::{Hash, Line, Writer};
use super::place::{Made, Place};
use super::{Finished, Parcel};
use crate::model::MANIFEST;

/// How an archive is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    None,
    Gzip,
    Zstandard,
}

/// How the name of an archive that is packed so ends.
const ENDINGS: [(&str, Packing); 3] =
    [(".tar", Packing::None), (".tar.gz", Packing::Gzip), (".tar.zst", Packing::Zstandard)];

/// How the names of archives end that versus does not write.
const OTHER_ENDINGS: [&str; 11] =
    [".zip", ".7z", ".rar", ".tgz", ".tzst", ".txz", ".tbz2", ".tar.xz", ".tar.bz2", ".tar.lz4", ".tar.br"];

/// Whether a path names an archive of a kind that versus does not write.
pub(super) fn is_other(out: &Path) -> bool {
    let name = out.file_name().and_then(OsStr::to_str).unwrap_or_default().to_ascii_lowercase();
    OTHER_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// The packing of the archive that a path names; nothing if it names a directory.
pub(super) fn packing(out: &Path) -> Option<Packing> {
    let name = out.file_name()?.to_str()?;
    ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).map(|&(_, packing)| packing)
}

/// The comment of a global extended header (POSIX.1-2017, pax, “pax Header Block”): its length, `comment=`, and the text.
const COMMENT: &[u8] = b"28 comment=versus archive 1\n";
const BLOCK: usize = 512;
/// What is kept of the room for files that wait for their turn, in bytes.
const MOST_KEPT: usize = 1 << 20;

/// An archive that is being written beside its place.
pub(super) struct Archive {
    path: PathBuf,
    /// Goes when it is dropped, unless it has become the archive.
    draft: TempPath,
    builder: Builder<Pack>,
    /// The lines of the manifest so far. They are more than memory should hold.
    manifest: Writer<BufWriter<File>>,
    date: u64,
    _lock: Lock,
    _made: Made,
}

enum Pack {
    None(BufWriter<File>),
    Gzip(GzEncoder<BufWriter<File>>),
    Zstandard(zstd::Encoder<'static, BufWriter<File>>),
}

impl Archive {
    /// Takes a file for output: one that is absent, or an archive of ours. All entries get the date, in seconds since 1970.
    pub(super) fn open(
        out: &Path,
        site: &Path,
        packing: Packing,
        date: u64,
        made_of: Fingerprint,
    ) -> Result<Self, SinkError> {
        let mut place = Place::find(out, site)?;
        let lock = Lock::take(&place)?;
        let (path, draft) = (place.path(), place.beside(".versus-new").path());
        refuse_foreign(&path)?;
        // What stands under the name of the draft is from a build that was cut off, or a link that must not be followed.
        match fs::remove_file(&draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(SinkError::io(&draft, error));
            }
            _ => {}
        }
        let list = tempfile::tempfile_in(&place.parent)
            .and_then(|file| Writer::new(BufWriter::new(file), Some(made_of)));
        let manifest = list.map_err(|error| SinkError::io(&place.parent, error))?;
        let failed = |error| SinkError::io(&draft, error);
        let file = OpenOptions::new().write(true).create_new(true).open(&draft).map_err(failed)?;
        let draft = TempPath::try_from_path(&draft).map_err(failed)?;
        let mut builder =
            Pack::new(file, packing).map(Builder::new).map_err(|error| SinkError::io(&draft, error))?;
        mark(&mut builder, date).map_err(|error| SinkError::io(&draft, error))?;
        let made = mem::take(&mut place.made);
        Ok(Self { path, draft, builder, manifest, date, _lock: lock, _made: made })
    }

    /// Notes a file for its turn.
    pub(super) fn take(path: &str, bytes: &[u8], parcel: &mut Parcel) {
        Line { hash: Some(Hash::of(bytes)), bytes: bytes.len() as u64, path }.append(&mut parcel.lines);
        parcel.bytes.extend_from_slice(bytes);
        parcel.ends.push((path.to_owned(), parcel.bytes.len()));
    }

    /// Adds files. Their turn has come.
    pub(super) fn append(&mut self, parcel: &mut Parcel) -> Result<(), SinkError> {
        let mut start = 0;
        for (path, end) in &parcel.ends {
            let bytes = &parcel.bytes[start..*end];
            let mut header = header(bytes.len() as u64, self.date);
            self.builder
                .append_data(&mut header, path, bytes)
                .map_err(|error| SinkError::io(&self.draft.join(path), error))?;
            start = *end;
        }
        // A page in all languages has less; the data of all languages, once, much more.
        if parcel.bytes.capacity() > MOST_KEPT {
            parcel.bytes = Vec::new();
        }
        self.manifest.add(&parcel.lines).map_err(|error| SinkError::io(&self.draft, error))
    }

    /// Completes the archive, and puts it in its place.
    pub(super) fn finish(self) -> Result<Finished, SinkError> {
        let Self { _made, _lock, path, draft, builder, manifest, date } = self;
        complete(builder, manifest, date).map_err(|error| SinkError::io(&draft, error))?;
        draft.persist(&path).map_err(|failure| SinkError::io(&path, failure.error))?;
        Ok(Finished::default())
    }
}

/// Adds the comment by which the archive is known as ours.
fn mark(builder: &mut Builder<Pack>, date: u64) -> io::Result<()> {
    let mut header = header(COMMENT.len() as u64, date);
    header.set_entry_type(EntryType::XGlobalHeader);
    builder.append_data(&mut header, "pax_global_header", COMMENT)
}

fn complete(mut builder: Builder<Pack>, manifest: Writer<BufWriter<File>>, date: u64) -> io::Result<()> {
    let (lines, _) = manifest.seal()?;
    let mut lines = lines.into_inner().map_err(io::IntoInnerError::into_error)?;
    lines.rewind()?;
    let mut header = header(lines.metadata()?.len(), date);
    builder.append_data(&mut header, MANIFEST, lines)?;
    builder.into_inner()?.finish()
}

fn header(bytes: u64, date: u64) -> Header {
    let mut header = Header::new_ustar();
    header.set_size(bytes);
    header.set_mode(0o644);
    header.set_mtime(date);
    header
}

impl Pack {
    fn new(file: File, packing: Packing) -> io::Result<Self> {
        let file = BufWriter::with_capacity(1 << 18, file);
        Ok(match packing {
            Packing::None => Self::None(file),
            Packing::Gzip => Self::Gzip(GzBuilder::new().write(file, Compression::default())),
            Packing::Zstandard => {
                let mut encoder = zstd::Encoder::new(file, zstd::DEFAULT_COMPRESSION_LEVEL)?;
                encoder.include_checksum(true)?;
                Self::Zstandard(encoder)
            }
        })
    }

    /// Writes what is left, down to the disk: a full one must not be taken for an archive.
    fn finish(self) -> io::Result<()> {
        let mut file = match self {
            Self::None(file) => file,
            Self::Gzip(encoder) => encoder.finish()?,
            Self::Zstandard(encoder) => encoder.finish()?,
        };
        file.flush()?;
        file.get_ref().sync_all()
    }
}

impl Write for Pack {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::None(out) => out.write(bytes),
            Self::Gzip(out) => out.write(bytes),
            Self::Zstandard(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::None(out) => out.flush(),
            Self::Gzip(out) => out.flush(),
            Self::Zstandard(out) => out.flush(),
        }
    }
}

/// Refuses a file that is not an archive of ours.
fn refuse_foreign(path: &Path) -> Result<(), SinkError> {
    let found = match path.symlink_metadata() {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(SinkError::io(path, error)),
    };
    let is_ours = found.is_file() && begins_like_ours(path).map_err(|error| SinkError::io(path, error))?;
    if is_ours { Ok(()) } else { Err(SinkError::Occupied { path: shown(path) }) }
}

fn begins_like_ours(path: &Path) -> io::Result<bool> {
    let file = || File::open(path).map(BufReader::new);
    let unpacked: Box<dyn Read> = match packing(path) {
        Some(Packing::Gzip) => Box::new(GzDecoder::new(file()?)),
        Some(Packing::Zstandard) => Box::new(zstd::Decoder::new(file()?)?),
        _ => Box::new(file()?),
    };
    let mut start = Vec::new();
    // What cannot be unpacked is not ours.
    let _ = unpacked.take((BLOCK + COMMENT.len()) as u64).read_to_end(&mut start);
    Ok(start.get(BLOCK..) == Some(COMMENT))
}
