//! Whoever reads the site while builds replace it.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::scene::{Entry, Scene, Tree};

const BUILDS: usize = 40;

/// The files of a tree below the output, with their bytes.
fn files(tree: &Tree) -> impl Iterator<Item = (&Path, &[u8])> {
    tree.iter().filter_map(|(path, entry)| match entry {
        Entry::File(bytes) => Some((path.strip_prefix("dist").ok()?, &**bytes)),
        _ => None,
    })
}

fn bytes<'a>(tree: &'a Tree, path: &Path) -> Option<&'a [u8]> {
    match tree.get(&Path::new("dist").join(path)) {
        Some(Entry::File(bytes)) => Some(bytes),
        _ => None,
    }
}

/// Builds both sites by turns, while somebody reads; returns how often all was read.
fn read_while_builds_alternate(scene: &Scene, dist: &Path, pass: &(dyn Fn() + Sync)) -> usize {
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut passes = 0;
            while !is_over.load(Ordering::Relaxed) {
                pass();
                passes += 1;
            }
            passes
        });
        for number in 0..BUILDS {
            if reader.is_finished() {
                break;
            }
            scene.build_here(dist, number % 2 == 1);
        }
        is_over.store(true, Ordering::Relaxed);
        reader.join().unwrap()
    })
}

#[test]
fn a_reader_sees_each_file_whole_old_or_new() {
    let scene = Scene::large("dist", false);
    let place = scene.set_up();
    let dist = place.path().join("dist");
    let paths: BTreeSet<&Path> = files(&scene.old).chain(files(&scene.new)).map(|(path, _)| path).collect();
    let passes = read_while_builds_alternate(&scene, &dist, &|| {
        for path in &paths {
            let versions = [bytes(&scene.old, path), bytes(&scene.new, path)];
            match fs::read(dist.join(path)) {
                Ok(found) => {
                    assert!(versions.contains(&Some(&*found)), "{} is neither old nor new", path.display());
                }
                Err(error) => {
                    assert!(versions.contains(&None), "{}, which both sites have: {error}", path.display());
                }
            }
        }
    });
    assert!(passes > BUILDS / 4, "{passes} passes");
}

/// The versions that the files below an open directory are of; nothing if the directory was removed meanwhile.
fn versions(scene: &Scene, dist: &Path, paths: &BTreeSet<&Path>) -> io::Result<Option<[bool; 2]>> {
    let opened = OpenOptions::new().read(true).open(dist)?;
    let below = PathBuf::from(format!("/proc/self/fd/{}", opened.as_raw_fd()));
    let mut fits = [true, true];
    for path in paths {
        let found = fs::read(below.join(path)).ok();
        if found.is_none() && fs::metadata(dist)?.ino() != opened.metadata()?.ino() {
            return Ok(None);
        }
        for (fits, tree) in fits.iter_mut().zip([&scene.old, &scene.new]) {
            *fits &= found.as_deref() == bytes(tree, path);
        }
    }
    Ok(Some(fits))
}

#[test]
fn a_reader_of_one_directory_sees_one_site_where_trees_are_swapped() {
    let scene = Scene::large("dist", true);
    let place = scene.set_up();
    let dist = place.path().join("dist");
    let paths: BTreeSet<&Path> = files(&scene.old).chain(files(&scene.new)).map(|(path, _)| path).collect();
    let passes = read_while_builds_alternate(&scene, &dist, &|| {
        if let Some(fits) = versions(&scene, &dist, &paths).unwrap() {
            assert!(fits.contains(&true), "a mix of old and new");
        }
    });
    assert!(passes > BUILDS / 4, "{passes} passes");
}
