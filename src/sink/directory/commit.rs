//! Puts what was staged in its place, by renaming alone; if one step fails, the steps before it are taken back.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use rustix::fs::{Timespec, Timestamps, UTIME_NOW, futimens};

use super::before::{self, Before};
use super::foreign::{Foreign, Tree, files};
use super::staging::{self, Draft, Staging};
use super::{Few, Finished, Ledger};
use crate::model::MANIFEST;
use crate::sink::error::{SinkError, shown};
use crate::sink::handles::{Folder, Folders, Sort, is_no_folder, is_unsupported, parted, sort};
use crate::sink::manifest::Hash;

/// Puts what was staged in its place.
pub(super) fn commit(
    before: &Before,
    mut staging: Staging,
    ledger: Ledger,
    is_planned: &dyn Fn(&str) -> bool,
) -> Result<Finished, SinkError> {
    let foreign = files(&foreign(before)?);
    let stale = list_stale(before, &staging, is_planned)?;
    let sealed = seal(ledger, &staging)?;
    let outcome = |removed| Finished { removed, mended: sealed.mended.clone(), foreign: foreign.clone() };
    if sealed.staged_count + stale == 0 && before.seal == Some(sealed.seal) && before.is_settled() {
        return Ok(outcome(0));
    }
    let mut moves = Moves::new(before, &staging)?;
    match moves.all(&staging) {
        Ok(()) => {}
        Err(failure) => {
            return Err(match moves.undo(&staging) {
                Ok(()) => failure,
                Err(undo) => {
                    staging.keep();
                    SinkError::HalfDone { failure: Box::new(failure), undo: Box::new(undo) }
                }
            });
        }
    }
    let removed = moves.done.iter().filter(|step| matches!(step, Step::Gone { .. })).count();
    let litter = |failure| SinkError::Litter { failure: Box::new(failure) };
    let pruned = staging::prune(&mut moves.live, staging.folder(), staging.path());
    drop(moves);
    if let Err(failure) = pruned {
        // The next build goes on where this one stopped.
        staging.keep();
        return Err(litter(failure));
    }
    staging.clear().map_err(litter)?;
    Ok(outcome(removed))
}

/// What others put into the output.
///
/// # Errors
/// Those of the machine.
pub(super) fn foreign(before: &Before) -> Result<Vec<Foreign>, SinkError> {
    let tree = Tree { root: &before.path, known: &before.known };
    before.folder.as_ref().map_or_else(|| Ok(Vec::new()), |live| tree.foreign(live, Path::new("")))
}

/// What a ledger comes to.
pub(super) struct Sealed {
    pub staged_count: usize,
    pub mended: Few,
    pub seal: Hash,
}

/// Completes the lists of a staging area, the manifest last: from then on the next build takes what they name for ours.
pub(super) fn seal(ledger: Ledger, staging: &Staging) -> Result<Sealed, SinkError> {
    let Ledger { manifest, mut staged, staged_count, mended } = ledger;
    let named = |name: &str, error| SinkError::io(&staging.path().join(name), error);
    staged.flush().map_err(|error| named(staging::STAGED, error))?;
    let sealed = manifest.seal().and_then(|(out, seal)| {
        // The dates of the manifest tell the next build what nobody has touched since.
        let now = Timespec { tv_sec: 0, tv_nsec: UTIME_NOW };
        futimens(out.get_ref(), &Timestamps { last_access: now, last_modification: now })?;
        Ok(seal)
    });
    let seal = sealed.map_err(|error| named(staging::MANIFEST, error))?;
    Ok(Sealed { staged_count, mended, seal })
}

/// Lists what the last build wrote and the plan no longer has; returns how many files that are.
pub(super) fn list_stale(
    before: &Before,
    staging: &Staging,
    is_planned: &dyn Fn(&str) -> bool,
) -> Result<usize, SinkError> {
    let mut list: BufWriter<Draft> = BufWriter::new(staging.draft(staging::STALE)?);
    let (mut count, mut done) = (0, Ok(()));
    before::lines(&before.path, |line| {
        if !is_planned(line.path) && done.is_ok() {
            count += 1;
            done = writeln!(list, "{}", line.path);
        }
    })?;
    done.and_then(|()| list.flush())
        .map_err(|error| SinkError::io(&staging.path().join(staging::STALE), error))?;
    Ok(count)
}

/// The moves of a commit, and which of them are done.
struct Moves<'a> {
    root: &'a Path,
    live: Folders,
    tree: Folders,
    gone: &'a Folder,
    /// The folders that have moved whole.
    carried: BTreeSet<String>,
    /// One for each line of the lists, first what is stale, then what was staged.
    done: Vec<Step>,
}

/// What was done about one line.
#[derive(Clone, Copy, Debug)]
enum Step {
    Nothing,
    /// A stale file went, under this number.
    Gone {
        number: u32,
    },
    /// The first so many names of the path were free, and moved in.
    Moved {
        depth: u16,
    },
    /// Old and new were exchanged.
    Exchanged,
    /// The new one came over the old one, which has a second name under this number.
    Replaced {
        number: u32,
    },
}

impl<'a> Moves<'a> {
    fn new(before: &'a Before, staging: &'a Staging) -> Result<Self, SinkError> {
        let live = Folder::open(&before.path).map_err(|error| SinkError::io(&before.path, error))?;
        let tree = staging.tree().folder(".").map_err(|error| SinkError::io(staging.path(), error))?;
        Ok(Self {
            root: &before.path,
            live: Folders::of(live),
            tree: Folders::of(tree),
            gone: staging.gone(),
            carried: BTreeSet::new(),
            done: Vec::new(),
        })
    }

    fn all(&mut self, staging: &Staging) -> Result<(), SinkError> {
        for (list, step) in [
            (staging::STALE, Self::remove as fn(&mut Self, &str) -> io::Result<Step>),
            (staging::STAGED, Self::place),
        ] {
            staging::each_line(staging.folder(), staging.path(), list, &mut |path| {
                let step = step(self, path).map_err(|error| self.failed(path, error))?;
                self.done.push(step);
                Ok(())
            })?;
        }
        let live = self.live.existing("").map_err(|error| SinkError::io(self.root, error))?;
        staging
            .folder()
            .replace(staging::MANIFEST, &live, MANIFEST)
            .map_err(|error| SinkError::io(&self.root.join(MANIFEST), error))
    }

    fn failed(&self, path: &str, error: io::Error) -> SinkError {
        let path = self.root.join(path);
        match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => {
                SinkError::Occupied { path: shown(&path) }
            }
            _ => SinkError::io(&path, error),
        }
    }

    fn number(&self) -> io::Result<u32> {
        u32::try_from(self.done.len()).map_err(io::Error::other)
    }

    /// Takes a stale file out.
    fn remove(&mut self, path: &str) -> io::Result<Step> {
        let (above, name) = parted(path);
        let folder = match self.live.existing(above) {
            Ok(folder) => folder,
            Err(error) if error.kind() == io::ErrorKind::NotFound || is_no_folder(&error) => {
                return Ok(Step::Nothing);
            }
            Err(error) => return Err(error),
        };
        match folder.look(name)?.as_ref().map(sort) {
            Some(Sort::File) => {
                let number = self.number()?;
                folder.rename(name.as_ref(), self.gone, number.to_string().as_ref())?;
                Ok(Step::Gone { number })
            }
            // Somebody has taken it away, or put something else there, which is theirs.
            _ => Ok(Step::Nothing),
        }
    }

    /// Puts a staged file in its place, or the highest folder above it that is new.
    fn place(&mut self, path: &str) -> io::Result<Step> {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            if self.carried.contains(folder) {
                return Ok(Step::Nothing);
            }
            let (above, name) = parted(folder);
            let live = self.live.existing(above)?;
            if live.look(name)?.is_none() {
                self.tree.existing(above)?.rename(name.as_ref(), &live, name.as_ref())?;
                self.carried.insert(folder.to_owned());
                return depth(folder);
            }
        }
        let (above, name) = parted(path);
        let (live, tree) = (self.live.existing(above)?, self.tree.existing(above)?);
        match live.look(name)?.as_ref().map(sort) {
            Some(Sort::File) => return self.exchange(&live, &tree, name),
            Some(Sort::Folder) => {
                self.live.forget(path);
                remove_empty(&live, name.as_ref())?;
            }
            Some(Sort::Other) => return Err(io::ErrorKind::AlreadyExists.into()),
            None => {}
        }
        tree.rename(name.as_ref(), &live, name.as_ref())?;
        depth(path)
    }

    fn exchange(&self, live: &Folder, tree: &Folder, name: &str) -> io::Result<Step> {
        match tree.exchange(name, live, name) {
            Ok(()) => Ok(Step::Exchanged),
            Err(error) if is_unsupported(error) => {
                let number = self.number()?;
                live.link(name, self.gone, number.to_string())?;
                tree.replace(name, live, name)?;
                Ok(Step::Replaced { number })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Takes back what was done, last first.
    fn undo(&mut self, staging: &Staging) -> Result<(), SinkError> {
        let mut paths = Vec::with_capacity(self.done.len());
        for list in [staging::STALE, staging::STAGED] {
            staging::each_line(staging.folder(), staging.path(), list, &mut |path| {
                if paths.len() < self.done.len() {
                    paths.push(path.to_owned());
                }
                Ok(())
            })?;
        }
        while let (Some(step), Some(path)) = (self.done.pop(), paths.pop()) {
            self.take_back(step, &path).map_err(|error| SinkError::io(&self.root.join(&path), error))?;
        }
        Ok(())
    }

    fn take_back(&mut self, step: Step, path: &str) -> io::Result<()> {
        let (above, name) = parted(path);
        match step {
            Step::Nothing => Ok(()),
            Step::Gone { number } => {
                let live = self.live.made(above)?;
                self.gone.rename(number.to_string().as_ref(), &live, name.as_ref())
            }
            Step::Moved { depth } => {
                let moved =
                    path.match_indices('/').nth(usize::from(depth) - 1).map_or(path, |(end, _)| &path[..end]);
                let (above, name) = parted(moved);
                let live = self.live.existing(above)?;
                live.rename(name.as_ref(), &*self.tree.existing(above)?, name.as_ref())
            }
            Step::Exchanged => {
                let live = self.live.existing(above)?;
                Ok(self.tree.existing(above)?.exchange(name, &live, name)?)
            }
            Step::Replaced { number } => {
                let live = self.live.existing(above)?;
                self.gone.replace(number.to_string(), &live, name)
            }
        }
    }
}

/// That the names of a path moved in.
fn depth(path: &str) -> io::Result<Step> {
    let names = path.matches('/').count() + 1;
    Ok(Step::Moved { depth: u16::try_from(names).map_err(io::Error::other)? })
}

/// Removes a folder in which there is nothing but empty folders.
fn remove_empty(above: &Folder, name: &OsStr) -> io::Result<()> {
    let folder = above.folder(name)?;
    for (inner, sort) in folder.names()? {
        match sort {
            Sort::Folder => remove_empty(&folder, &inner)?,
            Sort::File | Sort::Other => return Err(io::ErrorKind::DirectoryNotEmpty.into()),
        }
    }
    above.rmdir(name).map(drop)
}
