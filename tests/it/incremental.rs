//! An output that was built again and again is the one that is built anew: whatever was edited, and whatever others did to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, FileTimes, OpenOptions};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use tempfile::TempDir;
use versus::build::{Built, Wishes, build, unchanged};
use versus::check::Edition;
use versus::diag::Report;
use versus::host::host;
use versus::model::MANIFEST;
use versus::page;
use versus::plan::Plan;
use versus::sink::{Finished, Sink, SinkError, Way};

use crate::binary::tree;
use crate::fixture::{self, Files};

/// An edit of the base site: what it does to the files, alone or with any of the others.
type Edit = (&'static str, fn(&mut Files));

const EDITS: &[Edit] = &[
    ("a word in one language", |files| {
        change(files, "locales/ar/tea.ftl", "tea-assam-gloss = قوي", "tea-assam-gloss = قوي جدًا");
    }),
    ("a word of the reference", |files| change(files, "locales/en/tea.ftl", "= Strong\n", "= Very strong\n")),
    ("a fact", |files| change(files, "content/tea/dark.yaml", "is: 4", "is: 5")),
    ("a day of review", |files| change(files, "content/tea/family.yaml", "2026-01-31", "2026-03-31")),
    ("the address of the site", |files| {
        change(files, "content/site.yaml", "tea.example/shop", "tea.example");
    }),
    ("what search engines may list", |files| {
        change(files, "content/site.yaml", "[authored, distinct]", "[authored]");
    }),
    ("one code less", |files| {
        change(files, "content/tea/dark.yaml", "  contrasts: [sencha]\n", "");
        for file in ["light.yaml", "pairs.yaml", "notes/assam-vs-sencha/en.md"] {
            files.remove(&format!("content/tea/{file}"));
        }
    }),
    ("a template", |files| {
        change(files, "templates/code.html", "<p>{{ code.gloss }}", "<p id=\"other\">{{ code.gloss }}");
    }),
    ("a file", |files| {
        files.entry("static/data".into()).or_insert_with(|| "a file".into());
    }),
    ("a folder in place of a file", |files| {
        files.remove("static/data");
        files.insert("static/data/deep/x.json".into(), "{}".into());
    }),
    ("an empty file", |files| {
        files.insert("static/empty name.txt".into(), String::new());
    }),
];

fn change(files: &mut Files, path: &str, old: &str, new: &str) {
    if let Some(file) = files.get_mut(path) {
        assert!(file.contains(old), "{path}: no `{old}`");
        *file = file.replace(old, new);
    }
}

/// What is done between two builds.
#[derive(Clone, Debug)]
enum Step {
    /// The site is the base with these edits, in an edition, for a host.
    Edit(Vec<usize>, bool, bool),
    /// Somebody overwrites one of our files with as many other bytes, and hides it by the old date.
    Forge(Index),
    Cut(Index),
    Remove(Index),
    /// Somebody puts a file of his own beside one of ours.
    Add(Index),
    /// The tree comes back from a cache, with new or old dates.
    Copy(bool),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let edit =
        (subsequence((0..EDITS.len()).collect::<Vec<_>>(), 0..=EDITS.len()), any::<bool>(), any::<bool>())
            .prop_map(|(edits, pseudo, hosted)| Step::Edit(edits, pseudo, hosted));
    let step = prop_oneof![
        6 => edit,
        1 => any::<Index>().prop_map(Step::Forge),
        1 => any::<Index>().prop_map(Step::Cut),
        1 => any::<Index>().prop_map(Step::Remove),
        1 => any::<Index>().prop_map(Step::Add),
        1 => any::<bool>().prop_map(Step::Copy),
    ];
    proptest::collection::vec(step, 2..8)
}

/// A site to be built.
struct State {
    files: Files,
    pseudo: bool,
    hosted: bool,
}

/// A folder in memory, where there is one: swaps wait for the disk.
fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

fn publish(state: &State, out: &Path, way: Way) -> Result<(Built, Finished), SinkError> {
    let sources = fixture::sources(&state.files);
    let mut report = Report::default();
    let edition = Edition { pseudo: state.pseudo, ..Edition::default() };
    let site = page::site(&sources, None, edition, &mut report).unwrap();
    let caddy = host("caddy").filter(|_| state.hosted);
    let plan = Plan::new(&site);
    let plan = if let Some(host) = caddy { plan.for_host(host) } else { plan };
    let fingerprint = Wishes { edition, host: caddy, ..Wishes::default() }.fingerprint(&sources);
    let root = Path::new("/nowhere");
    if let Some(unchanged) = unchanged(out, root, fingerprint) {
        return Ok((unchanged.built(site.catalogue()), unchanged.finished));
    }
    let mut sink = Sink::open(out, root, way, 0, fingerprint)?;
    let built = build(&site, &plan, &mut sink, &|| ())?;
    assert!(built.faults.is_empty());
    Ok((built, sink.finish(&|file| plan.contains(file))?))
}

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// What a file is beside its bytes: which one it is, and when it was changed.
fn dates(folder: &Path, paths: &Tree) -> BTreeMap<PathBuf, (u64, i64, i64)> {
    let date = |path: &PathBuf| {
        let found = fs::metadata(folder.join(path)).unwrap();
        (path.clone(), (found.ino(), found.mtime(), found.mtime_nsec()))
    };
    paths.keys().map(date).collect()
}

/// An output, as it must be.
struct Output {
    folder: PathBuf,
    way: Way,
    /// Our files, as the last build wrote them, without the manifest.
    ours: Tree,
    foreign: Tree,
    /// What others did to our files since.
    meddled: BTreeSet<PathBuf>,
}

impl Output {
    fn pick(&self, index: Index) -> PathBuf {
        self.folder.join(index.get(&self.ours.keys().collect::<Vec<_>>()))
    }

    fn meddle(&mut self, step: &Step) {
        let path = match step {
            Step::Forge(index) | Step::Cut(index) | Step::Remove(index) | Step::Add(index) => {
                self.pick(*index)
            }
            Step::Copy(keeps_dates) => return self.copy(*keeps_dates),
            Step::Edit(..) => return,
        };
        let own = path.strip_prefix(&self.folder).unwrap().to_owned();
        if !path.exists() {
            return;
        }
        match step {
            Step::Forge(_) => {
                let date = fs::metadata(&path).unwrap().modified().unwrap();
                let forged: Vec<u8> = fs::read(&path).unwrap().iter().map(|byte| byte ^ 1).collect();
                if forged.is_empty() {
                    return;
                }
                fs::write(&path, forged).unwrap();
                let file = OpenOptions::new().write(true).open(&path).unwrap();
                file.set_times(FileTimes::new().set_modified(date)).unwrap();
                self.meddled.insert(own);
            }
            Step::Cut(_) if !fs::read(&path).unwrap().is_empty() => {
                fs::write(&path, "").unwrap();
                self.meddled.insert(own);
            }
            Step::Remove(_) => {
                fs::remove_file(&path).unwrap();
                self.meddled.insert(own);
            }
            Step::Add(_) => {
                let name = format!("{} (mine)", path.file_name().unwrap().to_str().unwrap());
                fs::write(path.with_file_name(&name), "mine").unwrap();
                self.foreign.insert(own.with_file_name(name), b"mine".to_vec());
            }
            _ => {}
        }
    }

    /// Puts a copy in the place of the output, as a cache does.
    fn copy(&self, keeps_dates: bool) {
        let copy = self.folder.with_extension("copy");
        let how = if keeps_dates { "-a" } else { "-r" };
        assert!(
            std::process::Command::new("cp")
                .arg(how)
                .arg(&self.folder)
                .arg(&copy)
                .status()
                .unwrap()
                .success()
        );
        fs::remove_dir_all(&self.folder).unwrap();
        fs::rename(copy, &self.folder).unwrap();
    }

    /// Builds again, and holds what came of it against a clean build.
    fn build(&mut self, state: &State, clean: &Tree) -> Result<(), TestCaseError> {
        let found = if self.folder.exists() { tree(&self.folder) } else { Tree::new() };
        let before = dates(&self.folder, &found);
        let (built, finished) = publish(state, &self.folder, self.way).unwrap();
        let mut after = tree(&self.folder);
        for (path, bytes) in &self.foreign {
            let is_there = after.remove(path).is_some_and(|found| found == *bytes);
            prop_assert!(is_there, "{path:?} is not ours");
        }
        prop_assert!(&after == clean, "not as a clean build: {:?}", differing(&after, clean));
        prop_assert_eq!(empty_folders(&self.folder), Vec::<PathBuf>::new());
        let now = dates(&self.folder, &after);
        for (path, bytes) in after.iter().filter(|(path, _)| *path != Path::new(MANIFEST)) {
            if found.get(path) == Some(bytes) {
                prop_assert_eq!(before[path], now[path], "{:?} has not changed", path);
            }
        }
        after.remove(Path::new(MANIFEST));
        let counts = [built.new, built.changed + built.mended, built.same, finished.removed];
        prop_assert_eq!(counts, self.counts(&found, &after), "new, changed, same, removed");
        prop_assert_eq!(finished.foreign.count, self.foreign.len());
        prop_assert_eq!(finished.mended.count, built.mended);
        prop_assert!(built.mended <= self.meddled.len());
        let kept = self
            .meddled
            .iter()
            .filter(|path| after.get(*path) == self.ours.get(*path) && after.contains_key(*path));
        prop_assert!(built.mended >= kept.count(), "what others changed is put right, and said");
        (self.ours, self.meddled) = (after, BTreeSet::new());
        Ok(())
    }

    /// How many files a build must call new, changed or missing, the same, and removed.
    fn counts(&self, found: &Tree, after: &Tree) -> [usize; 4] {
        let new = after.keys().filter(|path| !self.ours.contains_key(*path)).count();
        let same = after.iter().filter(|(path, bytes)| found.get(*path) == Some(bytes)).count();
        let removed =
            self.ours.keys().filter(|path| !after.contains_key(*path) && found.contains_key(*path)).count();
        [new, after.len() - new - same, same, removed]
    }
}

fn empty_folders(folder: &Path) -> Vec<PathBuf> {
    let entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    if entries.is_empty() {
        return vec![folder.to_owned()];
    }
    entries.iter().filter(|path| path.is_dir()).flat_map(|path| empty_folders(path)).collect()
}

fn differing(a: &Tree, b: &Tree) -> Vec<PathBuf> {
    let paths: BTreeSet<&PathBuf> = a.keys().chain(b.keys()).collect();
    paths.into_iter().filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_the_output_is_as_if_built_anew(steps in steps()) {
        let folder = scratch();
        let base = BASE.with(Clone::clone);
        let mut state = State { files: base.clone(), pseudo: false, hosted: false };
        let mut outputs = [("place", Way::InPlace), ("swap", Way::Swap)].map(|(name, way)| Output {
            folder: folder.path().join(name),
            way,
            ours: Tree::new(),
            foreign: Tree::new(),
            meddled: BTreeSet::new(),
        });
        for (number, step) in [Step::Edit(Vec::new(), false, false)].iter().chain(&steps).enumerate() {
            if let Step::Edit(edits, pseudo, hosted) = step {
                state = State { files: base.clone(), pseudo: *pseudo, hosted: *hosted };
                for &edit in edits {
                    EDITS[edit].1(&mut state.files);
                }
            }
            let clean = folder.path().join(format!("clean-{number}"));
            publish(&state, &clean, Way::InPlace).unwrap();
            for output in &mut outputs {
                output.meddle(step);
                output.build(&state, &tree(&clean))?;
            }
        }
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.retain(|name| !name.to_str().unwrap().starts_with("clean-"));
        left.sort();
        prop_assert_eq!(left, ["place", "swap"], "no staging area, no lock");
    }
}

thread_local! {
    static BASE: Files = fixture::files("tea");
}

#[test]
fn one_string_of_one_language_rewrites_only_the_files_that_say_it() {
    let folder = scratch();
    let out = folder.path().join("out");
    let mut state = State { files: fixture::files("tea"), pseudo: false, hosted: false };
    publish(&state, &out, Way::InPlace).unwrap();
    let (before, dates_before) = (tree(&out), dates(&out, &tree(&out)));
    EDITS[0].1(&mut state.files);
    let (built, _) = publish(&state, &out, Way::InPlace).unwrap();
    let (after, dates_after) = (tree(&out), dates(&out, &tree(&out)));
    let rewritten: Vec<&PathBuf> =
        after.keys().filter(|path| dates_before[*path] != dates_after[*path]).collect();
    assert_eq!(rewritten, differing(&before, &after).iter().collect::<Vec<_>>());
    assert_eq!(rewritten.len(), built.changed + 1, "and the manifest");
    assert!(
        rewritten
            .iter()
            .all(|path| path.starts_with("ar") || path.starts_with("api/ar") || path.ends_with(MANIFEST)),
        "{rewritten:?}"
    );
    assert!(built.changed > 3 && built.changed < before.len() / 2);
}

#[test]
fn a_second_build_touches_nothing() {
    for way in [Way::InPlace, Way::Swap] {
        let folder = scratch();
        let out = folder.path().join("out");
        let state = State { files: fixture::files("tea"), pseudo: false, hosted: false };
        publish(&state, &out, way).unwrap();
        let before = dates(&out, &tree(&out));
        publish(&state, &out, way).unwrap();
        assert_eq!(before, dates(&out, &tree(&out)), "the manifest neither");
    }
}

#[test]
fn a_tree_that_was_copied_with_its_dates_is_read_before_it_is_believed() {
    let folder = scratch();
    let (out, copy) = (folder.path().join("out"), folder.path().join("copy"));
    let state = State { files: fixture::files("tea"), pseudo: false, hosted: false };
    publish(&state, &out, Way::InPlace).unwrap();
    let clean = tree(&out);
    let forged = out.join("404.html");
    let bytes: Vec<u8> = fs::read(&forged).unwrap().iter().map(|byte| byte ^ 1).collect();
    fs::write(&forged, bytes).unwrap();
    let yesterday = std::time::SystemTime::now() - std::time::Duration::from_hours(24);
    for path in clean.keys() {
        let file = OpenOptions::new().write(true).open(out.join(path)).unwrap();
        file.set_times(FileTimes::new().set_modified(yesterday)).unwrap();
    }
    fs::create_dir(&copy).unwrap();
    for path in clean.keys() {
        // The manifest comes last, as `tar` and `cp` happen to do.
        fs::create_dir_all(copy.join(path).parent().unwrap()).unwrap();
        let done =
            std::process::Command::new("cp").arg("-p").arg(out.join(path)).arg(copy.join(path)).status();
        assert!(done.unwrap().success());
    }
    let (built, finished) = publish(&state, &copy, Way::InPlace).unwrap();
    assert!(clean == tree(&copy));
    assert_eq!((built.mended, finished.mended.first), (1, vec!["404.html".to_owned()]));
}
