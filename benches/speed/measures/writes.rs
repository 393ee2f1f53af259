//! What a build costs above the bare write of its bytes, and what a second build costs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::setting::{Out, Setting, Site, build, itself};
use crate::Scale;
use crate::cost::{self, Cost};
use crate::fault::Fault;
use crate::figures::{Figures, Series, Subject, in_turns};
use crate::generate::Shape;
use crate::machine;
use crate::place::{self, Disk};

/// Builds against bare writes: the real site and an invented one on both file systems, a larger one in memory.
pub(super) fn bare(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    for site in [setting.real()?, setting.invented()?] {
        against_bare(setting, site, &[Disk::Tmpfs, Disk::Ext4], 7, figures)?;
    }
    let (codes, locales) = if setting.scale == Scale::Full { (201, 20) } else { (10, 4) };
    let large = setting.invent(&format!("{codes} × {locales}"), Shape { codes, locales })?;
    let needed = large.pages * LARGEST_PAGE + 2 * room(setting);
    if machine::free_memory().is_some_and(|free| free < needed) {
        let why = format!("{} GB of memory are not free", needed >> 30);
        figures.skipped(&format!("{}: build / bare write", large.name), &why);
    } else {
        against_bare(setting, &large, &[Disk::Tmpfs], 5, figures)?;
    }
    place::remove(&large.root)
}

/// No page of an invented site takes more bytes.
const LARGEST_PAGE: u64 = 32 << 10;

/// How many bytes of a site are kept for bare writes: all of 64 × 20. Of the large site of a smoke test not all are.
fn room(setting: &Setting) -> u64 {
    if setting.scale == Scale::Full { 3 << 29 } else { 6 << 20 }
}

fn against_bare(
    setting: &Setting,
    site: &Site,
    disks: &[Disk],
    rounds: usize,
    figures: &mut Figures,
) -> Result<(), Fault> {
    let record = setting.work().join("record");
    let bytes = recorded(setting, site, &record)?;
    for &disk in disks {
        let name = format!("{}: build / bare write, {}", site.name, disk.name());
        if let (Disk::Ext4, Some(why)) = (disk, &setting.without_ext4) {
            figures.skipped(&name, why);
            continue;
        }
        let subjects = vec![
            bare_write(setting, site, &record, (disk, bytes)),
            setting.build(site, Out::Directory(disk, bytes)),
        ];
        let series = in_turns(setting.rounds(rounds), subjects)?;
        figures.ratio(&name, &series[1], &series[0]);
        figures.runs(&series);
    }
    place::remove(&record)
}

/// Records the tree of a site for bare writes, and makes sure that they write all there is, where it is: the same bytes, if there is room for
/// all. Returns what the tree takes of a disk.
fn recorded(setting: &Setting, site: &Site, record: &Path) -> Result<u64, Fault> {
    let (tree, room) = (setting.work().join("tree"), room(setting));
    let note = |tree: &Path, record: &Path| {
        cost::run(itself()?.arg("record-bare").args([tree, record]).arg(room.to_string()))
    };
    build(&site.root, &tree)?;
    note(&tree, record)?;
    let bytes = size(&tree)?;
    let is_whole = bytes <= room;
    if !is_whole {
        place::remove(&tree)?;
    }
    let again = setting.work().join("record-again");
    place::fresh(Disk::Tmpfs, setting.work(), 0, &mut |out| {
        cost::run(itself()?.arg("write-bare").args([record, out]))?;
        if is_whole {
            cost::run(Command::new("diff").arg("-rq").args([&tree, out]))?;
        }
        note(out, &again)?;
        cost::run(Command::new("cmp").args([record, &again].map(|record| record.join("layout"))))?;
        Ok(())
    })?;
    place::remove(&again)?;
    place::remove(&tree)?;
    Ok(bytes)
}

fn bare_write<'a>(
    setting: &'a Setting,
    site: &Site,
    record: &'a Path,
    (disk, bytes): (Disk, u64),
) -> Subject<'a> {
    let run = move || {
        place::fresh(disk, setting.work(), bytes, &mut |out| {
            cost::run_part(itself()?.arg("write-bare").args([record, out]))
        })
    };
    (format!("{}, bare write to {}", site.name, disk.name()), Box::new(run))
}

/// The bytes of a tree, in blocks of which each file and folder has at least one.
fn size(folder: &Path) -> Result<u64, Fault> {
    const BLOCK: u64 = 4096;
    let mut bytes = BLOCK;
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        bytes += if path.is_dir() {
            size(&path)?
        } else {
            path.metadata().map_err(Fault::at(&path))?.len().next_multiple_of(BLOCK)
        };
    }
    Ok(bytes)
}

/// The same build once more, and builds after a change, against the first.
pub(super) fn again(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    for site in [setting.real()?, setting.invented()?] {
        for disk in [Disk::Tmpfs, Disk::Ext4] {
            let second = format!("{}: second build / first, {}", site.name, disk.name());
            if let (Disk::Ext4, Some(why)) = (disk, &setting.without_ext4) {
                figures.skipped(&second, why);
                continue;
            }
            again_on(setting, site, disk, figures)?;
        }
    }
    Ok(())
}

/// What is changed between two builds, one after the other: what it is, its file, and the end of the message's name.
const CHANGES: [(&str, &str, &str); 2] = [
    ("one text of a Japanese code changed", "http/4xx.ftl", "-explanation"),
    ("one Japanese label of all pages changed", "ui.ftl", "section-fix"),
];

fn again_on(setting: &Setting, site: &Site, disk: Disk, figures: &mut Figures) -> Result<(), Fault> {
    let root = &site.root;
    let tree = setting.work().join("tree");
    build(root, &tree)?;
    let bytes = size(&tree)?;
    place::remove(&tree)?;
    let whats = ["first build", "second build", CHANGES[0].0, CHANGES[1].0];
    let name = |what: &str| format!("{}, {what}, {}", site.name, disk.name());
    let mut series = whats.map(|what| Series { name: name(what), costs: Vec::new() });
    for _ in 0..setting.rounds(5) {
        let costs = place::fresh(disk, setting.work(), bytes, &mut |out| of_a_round(root, out))?;
        for (series, cost) in series.iter_mut().zip(costs) {
            series.add(cost);
        }
    }
    for (what, later) in whats.iter().zip(&series).skip(1) {
        figures.ratio(&format!("{}: {what} / first build, {}", site.name, disk.name()), later, &series[0]);
    }
    figures.runs(&series);
    Ok(())
}

/// The costs of a first build, of the same once more, and of one after each change. The site is left as it was.
fn of_a_round(root: &Path, out: &Path) -> Result<Vec<Cost>, Fault> {
    let first = build(root, out)?;
    let second = build(root, out)?;
    let mut changed = Vec::new();
    let mut later = Vec::new();
    for (_, file, message) in CHANGES {
        changed.push(Change::make(&root.join("locales/ja").join(file), message)?);
        later.push(build(root, out)?);
    }
    changed.into_iter().try_for_each(Change::undo)?;
    let is_lazy =
        second.written == 0 && later.iter().all(|built| (1..first.written).contains(&built.written));
    if !is_lazy {
        return Err(Fault::told("a second build does not write what has changed, and nothing else"));
    }
    Ok([first, second].into_iter().chain(later).map(|built| built.cost).collect())
}

/// A message that says something else for a while.
struct Change {
    path: PathBuf,
    text: String,
}

impl Change {
    fn make(path: &Path, message: &str) -> Result<Self, Fault> {
        let text = fs::read_to_string(path).map_err(Fault::at(path))?;
        let wanted = format!("{message} =");
        let Some(place) = text.find(&wanted) else {
            return Err(Fault::told(format!("{} has no {message}", path.display())));
        };
        let (before, after) = text.split_at(place + wanted.len());
        let (space, value) = after.split_at(after.len() - after.trim_start().len());
        fs::write(path, format!("{before}{space}語{value}")).map_err(Fault::at(path))?;
        Ok(Self { path: path.to_owned(), text })
    }

    fn undo(self) -> Result<(), Fault> {
        fs::write(&self.path, self.text).map_err(Fault::at(&self.path))
    }
}
