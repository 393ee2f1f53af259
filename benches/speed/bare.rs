//! The bare write: files that are in memory already, into the layout of a tree, by two threads and nothing else.
//!
//! Written as nothing writes faster in the directory layout: folders and files are made by name in folders that are held open, one
//! call each.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fd::OwnedFd;
use rustix::fs::{CWD, Mode, OFlags, mkdirat, open, openat};
use walkdir::WalkDir;

use crate::fault::Fault;

const THREADS: usize = 2;
/// A line for each file of a tree: its length, a space, its path.
const LAYOUT: &str = "layout";
/// The bytes of these files one after the other, as many as there is room for.
const BYTES: &str = "bytes";

/// Puts down what a bare write needs to know of a tree, so that the tree need not stay: at most `room` of its bytes.
pub(crate) fn record(tree: &Path, record: &Path, room: u64) -> Result<(), Fault> {
    fs::create_dir(record).map_err(Fault::at(record))?;
    let path = record.join(BYTES);
    let mut bytes = BufWriter::new(File::create(&path).map_err(Fault::at(&path))?);
    let (mut layout, mut kept) = (String::new(), 0);
    for entry in WalkDir::new(tree).sort_by_file_name() {
        let entry = entry.map_err(|error| Fault::told(error.to_string()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let file = entry.path();
        let length = entry.metadata().map_err(|error| Fault::told(error.to_string()))?.len();
        let name = file.strip_prefix(tree).unwrap_or(file).display();
        let _ = writeln!(layout, "{length} {name}");
        if kept + length <= room {
            kept += length;
            let mut file = File::open(file).map_err(Fault::at(file))?;
            io::copy(&mut file, &mut bytes).map_err(Fault::at(&path))?;
        }
    }
    io::Write::flush(&mut bytes).map_err(Fault::at(&path))?;
    let path = record.join(LAYOUT);
    fs::write(&path, layout).map_err(Fault::at(&path))
}

/// How long it takes to write what was recorded to `out`, a folder that does not exist yet. Of a tree for which there was no room each file has
/// its length, and bytes of others.
pub(crate) fn bare(record: &Path, out: &Path) -> Result<Duration, Fault> {
    let path = record.join(LAYOUT);
    let layout = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    let path = record.join(BYTES);
    let bytes = fs::read(&path).map_err(Fault::at(&path))?;
    let folders = folders(&layout, &bytes)?;
    let plan = Plan::of(&folders);
    let start = Instant::now();
    write(&plan, out)?;
    Ok(start.elapsed())
}

/// The files of each folder of a tree, by name, in the order of the tree.
type Folders<'a> = BTreeMap<&'a Path, Vec<(&'a str, &'a [u8])>>;

fn folders<'a>(layout: &'a str, bytes: &'a [u8]) -> Result<Folders<'a>, Fault> {
    let mut folders = Folders::new();
    let mut rest = bytes;
    for line in layout.lines() {
        let odd = || Fault::told(format!("`{line}` is no line of a layout"));
        let (length, path) = line.split_once(' ').ok_or_else(odd)?;
        let length: usize = length.parse().map_err(|_| odd())?;
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if rest.len() < length {
            rest = bytes;
        }
        let (own, others) = rest.split_at_checked(length).ok_or_else(odd)?;
        rest = others;
        folders.entry(Path::new(folder)).or_default().push((name, own));
    }
    Ok(folders)
}

/// What is written where.
struct Plan<'a> {
    /// The folders that have folders, each after the one that it is in.
    hubs: Vec<&'a Path>,
    /// What is made in a hub, by its place: its own files under no name, and the folders that have only files.
    leaves: Vec<(usize, Leaf<'a>)>,
}

struct Leaf<'a> {
    folder: Option<&'a Path>,
    files: Vec<(PathBuf, &'a [u8])>,
}

impl<'a> Plan<'a> {
    fn of(folders: &Folders<'a>) -> Self {
        let mut hubs: Vec<&Path> = folders.keys().flat_map(|folder| folder.ancestors().skip(1)).collect();
        hubs.push(Path::new(""));
        hubs.sort();
        hubs.dedup();
        let leaf = |(folder, files): (&&'a Path, &Vec<(&str, &'a [u8])>)| {
            let own = hubs.binary_search(folder).ok();
            let parent = || hubs.binary_search(&folder.parent()?).ok();
            let name = if own.is_none() { folder.file_name().map(Path::new) } else { None };
            let inside = name.unwrap_or(Path::new(""));
            let files = files.iter().map(|(file, bytes)| (inside.join(file), *bytes)).collect();
            Some((own.or_else(parent)?, Leaf { folder: name, files }))
        };
        let leaves = folders.iter().filter_map(leaf).collect();
        Self { hubs, leaves }
    }
}

fn write(plan: &Plan<'_>, out: &Path) -> Result<(), Fault> {
    let mut handles = Vec::new();
    for hub in &plan.hubs {
        let path = out.join(hub);
        mkdirat(CWD, &path, Mode::from(0o777)).map_err(Fault::at(&path))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        handles.push(open(&path, flags, Mode::empty()).map_err(Fault::at(&path))?);
    }
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((hub, leaf)) = plan.leaves.get(next.fetch_add(1, Ordering::Relaxed)) {
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

fn write_leaf(hub: &OwnedFd, leaf: &Leaf<'_>) -> Result<(), Fault> {
    if let Some(folder) = leaf.folder {
        mkdirat(hub, folder, Mode::from(0o777)).map_err(Fault::at(folder))?;
    }
    for (path, bytes) in &leaf.files {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = openat(hub, path, flags, Mode::from(0o666)).map_err(Fault::at(path))?;
        let mut rest = *bytes;
        while !rest.is_empty() {
            let written = rustix::io::write(&file, rest).map_err(Fault::at(path))?;
            rest = &rest[written..];
        }
    }
    Ok(())
}
