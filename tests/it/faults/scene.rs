//! Situations in which a build can be hit: what was there before, and what there is to be.

use std::collections::BTreeMap;
use std::fs;
use std::mem::discriminant;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use versus::build::{Wishes, build};
use versus::model::MANIFEST;
use versus::page::Site;
use versus::plan::Plan;
use versus::sink::{Sink, Way};

use crate::fixture::{self, Files};

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Folder,
    Link(PathBuf),
    File(Vec<u8>),
}

/// All that stands below a folder.
pub(super) type Tree = BTreeMap<PathBuf, Entry>;

/// The inode of each file and the date of its last change: the same ones are the same file, untouched.
pub(super) type Marks = BTreeMap<PathBuf, (u64, i64, i64)>;

/// An old site and a new one, and how the new one is to take the place of the old one.
pub(super) struct Scene {
    /// Sources of both sites, and a folder for each output.
    folder: TempDir,
    out: &'static str,
    swap: bool,
    site: Site,
    old_site: Site,
    /// The output and what is beside it, before and after.
    pub old: Tree,
    pub new: Tree,
}

/// What others have put into the output.
const FOREIGN: &[(&str, &str)] =
    &[("mine.txt", "mine"), ("en/tea/mine.txt", "mine too"), ("own/deep/x.txt", "mine as well")];

/// Names beside and in the output that are a build's own, until it is over or healed.
const OWN: &[&str] = &[
    "dist/versus-staging",
    "dist.versus-staging",
    "dist.versus-lock",
    "site.tar.gz.versus-new",
    "site.tar.gz.versus-lock",
];

impl Scene {
    /// The first build of a site.
    pub(super) fn first(out: &'static str, swap: bool) -> Self {
        let mut scene = Self::of(out, swap, &old_files(), &new_files());
        scene.new = scene.clean("new", &[]);
        scene
    }

    /// A build over an older one: files change, are new, and go; a file becomes a folder, and a folder a file.
    pub(super) fn again(out: &'static str, swap: bool) -> Self {
        Self::between(out, swap, &old_files(), &new_files())
    }

    /// The same, with a file that takes long to write and to read.
    pub(super) fn large(out: &'static str, swap: bool) -> Self {
        let with = |mut files: Files, text: &str| {
            files.insert("static/large.txt".into(), text.repeat(1 << 21));
            files
        };
        Self::between(out, swap, &with(old_files(), "old"), &with(new_files(), "new"))
    }

    fn between(out: &'static str, swap: bool, old: &Files, new: &Files) -> Self {
        let mut scene = Self::of(out, swap, old, new);
        let foreign = if scene.is_archive() { &[] } else { FOREIGN };
        scene.old = scene.clean("old", foreign);
        scene.new = scene.clean("new", foreign);
        scene
    }

    fn of(out: &'static str, swap: bool, old: &Files, new: &Files) -> Self {
        let folder = TempDir::new_in(memory()).unwrap();
        write(&folder.path().join("old"), old);
        write(&folder.path().join("new"), new);
        let [old_site, site] = [old, new].map(|files| fixture::site_of(&fixture::sources(files)));
        Self { folder, out, swap, site, old_site, old: Tree::new(), new: Tree::new() }
    }

    /// What a build into an empty folder comes to, and what others put there.
    fn clean(&self, name: &str, foreign: &[(&str, &str)]) -> Tree {
        let place = self.folder.path().join("clean");
        fs::create_dir(&place).unwrap();
        let command = self.command(name, &place);
        let output = Command::new(&command[0]).args(&command[1..]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        if !foreign.is_empty() {
            let out = place.join(self.out);
            for (path, text) in foreign {
                fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
                fs::write(out.join(path), text).unwrap();
            }
            fs::create_dir(out.join("hollow")).unwrap();
            symlink("mine.txt", out.join("latest")).unwrap();
        }
        let tree = tree(&place);
        fs::remove_dir_all(place).unwrap();
        tree
    }

    /// A folder for the output, with what was there before.
    pub(super) fn set_up(&self) -> Place {
        let place = Place(tempfile::Builder::new().prefix("place").tempdir_in(self.folder.path()).unwrap());
        put(&self.old, &place.path());
        place
    }

    /// The call of the binary that builds the new site.
    pub(super) fn build(&self, place: &Path) -> Vec<String> {
        self.command("new", place)
    }

    fn command(&self, site: &str, place: &Path) -> Vec<String> {
        let binary = assert_cmd::cargo::cargo_bin("versus");
        let (root, out) = (self.folder.path().join(site), place.join(self.out));
        let mut command = [&*binary, "--root".as_ref(), &*root, "build".as_ref(), "--out".as_ref(), &*out]
            .map(|word: &Path| word.to_str().unwrap().to_owned())
            .to_vec();
        if self.swap {
            command.push("--swap".to_owned());
        }
        command
    }

    /// The next build, in this process, where the site is read already.
    pub(super) fn heal(&self, place: &Path) {
        self.build_here(&place.join(self.out), true);
    }

    /// Builds the new or the old site.
    pub(super) fn build_here(&self, out: &Path, is_new: bool) {
        let (site, root) = if is_new { (&self.site, "new") } else { (&self.old_site, "old") };
        let plan = Plan::new(site);
        let way = if self.swap { Way::Swap } else { Way::InPlace };
        let fingerprint = Wishes::default().fingerprint(site.sources());
        let mut sink = Sink::open(out, &self.root(root), way, date(), fingerprint).unwrap();
        build(site, &plan, &mut sink, &|| {}).unwrap();
        sink.finish(&|file| plan.contains(file)).unwrap();
    }

    /// Where the sources of a site are.
    pub(super) fn root(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Whether each file is there and whole, old or new, and nothing else is but what a build needs until it is over.
    pub(super) fn assert_whole(&self, place: &Path, when: &str) {
        let now = tree(place);
        for (path, entry) in &now {
            let known = [self.old.get(path), self.new.get(path)];
            // A healing build has put down a manifest of its own. It is whole if the next one takes it.
            let is_own = OWN.iter().any(|own| path.starts_with(own)) || path.ends_with(MANIFEST);
            assert!(
                is_own || known.contains(&Some(entry)),
                "{when}: {} is neither old nor new",
                path.display()
            );
        }
        for (path, entry) in &self.old {
            let stays = self.new.get(path).is_some_and(|new| discriminant(new) == discriminant(entry));
            assert!(!stays || now.contains_key(path), "{when}: {} is gone", path.display());
        }
    }

    /// Whether the output and all beside it is as a build into an empty folder leaves it.
    pub(super) fn assert_clean(&self, place: &Path, when: &str) {
        assert_same(&tree(place), &self.new, when);
    }

    /// Whether the output is as it should be, and so is all beside it, but for what is a build's own.
    pub(super) fn assert_but_own(&self, place: &Path, wanted: &Tree, when: &str) {
        let mut now = tree(place);
        let is_own = |path: &Path| OWN.iter().any(|own| path.starts_with(own));
        let is_staged = now.contains_key(Path::new(OWN[0]));
        now.retain(|path, _| !is_own(path));
        if is_staged && self.old.is_empty() && now.len() == 1 {
            now.clear();
        }
        assert_same(&now, wanted, when);
    }

    /// Whether the new site is whole, and all that is left beside it is a build's own, and folders of the old one.
    pub(super) fn assert_littered(&self, place: &Path, when: &str) {
        let mut now = tree(place);
        let is_old = |path: &Path, entry: &Entry| *entry == Entry::Folder && self.old.contains_key(path);
        now.retain(|path, entry| {
            let is_litter = OWN.iter().any(|own| path.starts_with(own)) || is_old(path, entry);
            !is_litter || self.new.contains_key(path)
        });
        assert_same(&now, &self.new, when);
    }

    pub(super) fn is_archive(&self) -> bool {
        self.out.contains('.')
    }

    /// The paths that a worker is the first to touch.
    pub(super) fn of_worker(&self, place: &Path) -> Vec<PathBuf> {
        let staged = if self.swap { "dist.versus-staging/tree" } else { "dist/versus-staging/tree" };
        let all = || self.new.keys().chain(self.old.keys()).filter_map(|path| path.strip_prefix("dist").ok());
        let ours = all().filter(|path| {
            let is_foreign =
                ["mine.txt", "own", "hollow", "latest"].iter().any(|foreign| path.starts_with(foreign));
            !is_foreign && !["", MANIFEST].contains(&path.to_str().unwrap())
        });
        let live = ours.map(|path| place.join("dist").join(path));
        live.chain(all().map(|path| place.join(staged).join(path))).collect()
    }
}

/// The folder that an output is in.
pub(super) struct Place(TempDir);

impl Place {
    pub(super) fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    /// The same state once more, files with two names included.
    pub(super) fn copy(&self) -> Self {
        let copy =
            tempfile::Builder::new().prefix("place").tempdir_in(self.0.path().parent().unwrap()).unwrap();
        let from = self.0.path().join(".");
        assert!(Command::new("cp").arg("-a").args([&*from, copy.path()]).status().unwrap().success());
        let manifest = copy.path().join("dist").join(MANIFEST);
        if manifest.exists() {
            age(&manifest);
        }
        Self(copy)
    }
}

/// Trees in memory, where the machine has room for them: there, to write all to the disk does not wait for what others write.
pub(super) fn memory() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

/// The day of the last review in the fixture, which archives have for a date.
fn date() -> u64 {
    1_769_904_000
}

fn new_files() -> Files {
    let mut files = fixture::files("tea");
    english(&mut files);
    files.insert("static/turned/deep/leaf.txt".into(), "a folder".into());
    files.insert("static/back".into(), "a file".into());
    files
}

fn old_files() -> Files {
    let mut files = fixture::files("tea");
    english(&mut files);
    for file in ["light.yaml", "pairs.yaml", "notes/assam-vs-sencha/en.md"] {
        files.remove(&format!("content/tea/{file}"));
    }
    let dark = files.get_mut("content/tea/dark.yaml").unwrap();
    *dark = dark.replace("  contrasts: [sencha]\n", "");
    files.insert("static/turned".into(), "a file".into());
    files.insert("static/back/deep/leaf.txt".into(), "a folder".into());
    files.insert("static/gone/deep/leaf.txt".into(), "going".into());
    files
}

/// One language is enough: each call of a build is a run of a sweep.
fn english(files: &mut Files) {
    files.retain(|path, _| !path.starts_with("locales/ar/"));
    let site = files.get_mut("content/site.yaml").unwrap();
    *site = site.replace("[en, ar]", "[en]");
}

pub(super) fn write(root: &Path, files: &Files) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Tells by its date that a manifest was copied, so that what a build believes of the tree does not hang on moments.
fn age(manifest: &Path) {
    let file = fs::OpenOptions::new().write(true).open(manifest).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_hours(1)).unwrap();
}

/// Writes a tree, as a copy.
fn put(tree: &Tree, to: &Path) {
    for (path, entry) in tree {
        let path = to.join(path);
        match entry {
            Entry::Folder => fs::create_dir(path).unwrap(),
            Entry::Link(target) => symlink(target, path).unwrap(),
            Entry::File(bytes) => {
                fs::write(&path, bytes).unwrap();
                if path.ends_with(MANIFEST) {
                    age(&path);
                }
            }
        }
    }
}

/// All that stands below a folder.
pub(super) fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    each(folder, Path::new(""), &mut |path, found| {
        let whole = folder.join(path);
        let entry = if found.is_dir() {
            Entry::Folder
        } else if found.is_symlink() {
            Entry::Link(fs::read_link(whole).unwrap())
        } else {
            Entry::File(fs::read(whole).unwrap())
        };
        tree.insert(path.to_owned(), entry);
    });
    tree
}

/// The marks of all files below a folder.
pub(super) fn marks(folder: &Path) -> Marks {
    let mut marks = Marks::new();
    each(folder, Path::new(""), &mut |path, found| {
        let mark = if found.is_file() { (found.ino(), found.mtime(), found.mtime_nsec()) } else { (0, 0, 0) };
        marks.insert(path.to_owned(), mark);
    });
    marks
}

fn each(folder: &Path, path: &Path, show: &mut dyn FnMut(&Path, &fs::Metadata)) {
    for entry in fs::read_dir(folder.join(path)).unwrap() {
        let entry = entry.unwrap();
        let path = path.join(entry.file_name());
        let found = entry.metadata().unwrap();
        show(&path, &found);
        if found.is_dir() {
            each(folder, &path, show);
        }
    }
}

pub(super) fn assert_same(now: &Tree, wanted: &Tree, when: &str) {
    let lost: Vec<_> = wanted.keys().filter(|path| !now.contains_key(*path)).collect();
    let added: Vec<_> = now.keys().filter(|path| !wanted.contains_key(*path)).collect();
    let changed: Vec<_> =
        now.iter().filter(|(path, entry)| wanted.get(*path).is_some_and(|wanted| wanted != *entry)).collect();
    let changed: Vec<_> = changed.into_iter().map(|(path, _)| path).collect();
    assert!(
        now == wanted,
        "{when}: missing {lost:?}, left over {added:?}, other than it should be {changed:?}"
    );
}
