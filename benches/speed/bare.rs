//! The bare write: the files of a tree that is in memory already, into the same layout, by two threads and nothing else.
//!
//! Written as nothing writes faster in the directory layout: folders and files are made by name in folders that are held open, one
//! call each.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fd::OwnedFd;
use rustix::fs::{CWD, Mode, OFlags, mkdirat, open, openat};

use crate::fault::Fault;

const THREADS: usize = 2;

/// A folder that has folders.
struct Hub {
    path: PathBuf,
    /// What is made in it: its own files under no name, and the folders that have only files.
    leaves: Vec<Leaf>,
}

struct Leaf {
    folder: Option<PathBuf>,
    files: Vec<(PathBuf, Vec<u8>)>,
}

/// How long it takes to write the tree to `out`, a folder that does not exist yet.
pub(crate) fn bare(tree: &Path, out: &Path) -> Result<Duration, Fault> {
    let mut hubs = Vec::new();
    read(tree, Path::new(""), &mut hubs)?;
    let start = Instant::now();
    write(&hubs, out)?;
    Ok(start.elapsed())
}

/// Reads a folder, which has folders, and all below it; a hub stands before those in it.
fn read(tree: &Path, below: &Path, hubs: &mut Vec<Hub>) -> Result<(), Fault> {
    let (own, folders) = entries(&tree.join(below))?;
    let place = hubs.len();
    hubs.push(Hub { path: below.to_owned(), leaves: vec![Leaf { folder: None, files: own }] });
    for folder in folders {
        let path = below.join(&folder);
        let (files, inner) = entries(&tree.join(&path))?;
        if inner.is_empty() {
            hubs[place].leaves.push(Leaf { folder: Some(folder.clone()), files: named_in(&folder, files) });
        } else {
            read(tree, &path, hubs)?;
        }
    }
    Ok(())
}

fn named_in(folder: &Path, files: Vec<(PathBuf, Vec<u8>)>) -> Vec<(PathBuf, Vec<u8>)> {
    files.into_iter().map(|(name, bytes)| (folder.join(name), bytes)).collect()
}

/// The files and the names of the folders in a folder, each in the order of the names.
#[expect(clippy::type_complexity, reason = "said once, taken apart at once")]
fn entries(folder: &Path) -> Result<(Vec<(PathBuf, Vec<u8>)>, Vec<PathBuf>), Fault> {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let entry = entry.map_err(Fault::at(folder))?;
        let (path, name) = (entry.path(), PathBuf::from(entry.file_name()));
        if path.is_dir() {
            folders.push(name);
        } else {
            files.push((name, fs::read(&path).map_err(Fault::at(&path))?));
        }
    }
    files.sort();
    folders.sort();
    Ok((files, folders))
}

fn write(hubs: &[Hub], out: &Path) -> Result<(), Fault> {
    let mut leaves: Vec<(usize, &Leaf)> = Vec::new();
    let mut handles = Vec::new();
    for hub in hubs {
        let path = out.join(&hub.path);
        mkdirat(CWD, &path, Mode::from(0o777)).map_err(Fault::at(&path))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let handle = open(&path, flags, Mode::empty()).map_err(Fault::at(&path))?;
        leaves.extend(hub.leaves.iter().map(|leaf| (handles.len(), leaf)));
        handles.push(handle);
    }
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((hub, leaf)) = leaves.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_leaf(&handles[*hub], leaf)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(Fault::told("a thread panicked"))))
    })
}

fn write_leaf(hub: &OwnedFd, leaf: &Leaf) -> Result<(), Fault> {
    if let Some(folder) = &leaf.folder {
        mkdirat(hub, folder, Mode::from(0o777)).map_err(Fault::at(folder))?;
    }
    for (path, bytes) in &leaf.files {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = openat(hub, path, flags, Mode::from(0o666)).map_err(Fault::at(path))?;
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let written = rustix::io::write(&file, rest).map_err(Fault::at(path))?;
            rest = &rest[written..];
        }
    }
    Ok(())
}
