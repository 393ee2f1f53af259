//! A build in which nothing has changed makes no page, and one in which anything has makes all of them.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use versus::check::Edition;
use versus::diag::Report;
use versus::host::host;
use versus::page;
use versus::plan::Plan;

use crate::binary::{build, stderr, tree};
use crate::fixture;

/// The files of a fixture, on disk, with a warning in them.
fn tea() -> TempDir {
    let mut files = fixture::files("tea");
    files.get_mut("locales/en/tea.ftl").unwrap().push_str("tea-lost = Lost\n");
    fixture::on_disk(&files)
}

/// A build that tells what it does.
fn run(root: &Path, options: &[&str]) -> Output {
    let output = build(root).args(options).arg("--profile").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Whether a build has made pages.
fn makes(output: &Output) -> bool {
    let said = said(output);
    let has_step = said.contains(" ms  make and write pages\n");
    let count = said.lines().find(|line| line.ends_with("µs  comparison.html"));
    let count =
        count.and_then(|line| line.split_whitespace().nth(2)).map_or(0, |count| count.parse().unwrap());
    // For the headers of a host, one is looked at.
    assert_eq!(has_step, count > 1, "{said}");
    has_step
}

/// What a build says but for times, and what it warns of.
fn told(output: &Output) -> (Vec<String>, String) {
    let said = said(output);
    let lines = said.lines().filter(|line| !line.contains(" ms  "));
    let lines = lines.map(|line| line.split_once(" in ").map_or(line, |(before, _)| before).to_owned());
    (lines.collect(), stderr(output))
}

/// Tells by its date that a manifest was copied, so that a build has to make every page and compare it.
fn age(dist: &Path) {
    let manifest = OpenOptions::new().write(true).open(dist.join("versus-manifest.txt")).unwrap();
    manifest.set_modified(SystemTime::now() - Duration::from_hours(1)).unwrap();
}

#[test]
fn nothing_is_made_and_the_same_is_said() {
    for options in [&[][..], &["--swap"], &["--host", "netlify"], &["--drafts", "--pseudo"]] {
        let folder = tea();
        let dist = folder.path().join("dist");
        assert!(makes(&run(folder.path(), options)));
        fs::create_dir_all(dist.join("en/tea/mine/deep")).unwrap();
        for path in ["mine.txt", "ar/mine.txt", "en/tea/mine/deep/x.txt"] {
            fs::write(dist.join(path), "mine").unwrap();
        }
        symlink("mine.txt", dist.join("link")).unwrap();
        fs::create_dir(dist.join("empty")).unwrap();
        let before = tree(&dist);
        let second = run(folder.path(), options);
        assert!(!makes(&second), "{options:?}: {}", said(&second));
        assert!(before == tree(&dist));
        age(&dist);
        let third = run(folder.path(), options);
        assert!(makes(&third), "{options:?}: {}", said(&third));
        assert_eq!(told(&second), told(&third), "{options:?}");
        for part in ["0 new, 0 changed, ", "4 files left alone", "building ", "checked  1 family"] {
            assert!(said(&second).contains(part), "{part} is not in {}", said(&second));
        }
        assert!(stderr(&second).contains("warning[unused-message]"), "{}", stderr(&second));
    }
}

#[test]
fn what_others_did_to_the_output_is_mended() {
    type Deed = fn(&Path);
    let deeds: [(&str, usize, Deed); 7] = [
        ("touched", 0, |page| {
            let file = OpenOptions::new().write(true).open(page).unwrap();
            file.set_modified(SystemTime::now() + Duration::from_hours(1)).unwrap();
        }),
        ("edited", 1, |page| {
            let bytes: Vec<u8> = fs::read(page).unwrap().iter().map(|byte| byte ^ 1).collect();
            fs::write(page, bytes).unwrap();
        }),
        ("grown", 1, |page| fs::write(page, fs::read_to_string(page).unwrap() + " ").unwrap()),
        ("emptied", 1, |page| fs::write(page, "").unwrap()),
        ("removed", 1, |page| fs::remove_file(page).unwrap()),
        ("removed with its folder", 1, |page| fs::remove_dir_all(page.parent().unwrap()).unwrap()),
        ("exchanged with another page", 2, |page| {
            let other = page.parent().unwrap().with_file_name("sencha").join("index.html");
            let kept = page.with_extension("kept");
            fs::rename(page, &kept).unwrap();
            fs::rename(&other, page).unwrap();
            fs::rename(&kept, &other).unwrap();
        }),
    ];
    for options in [&[][..], &["--swap"]] {
        let folder = tea();
        let dist = folder.path().join("dist");
        run(folder.path(), options);
        let clean = tree(&dist);
        for (deed, mended, do_it) in deeds {
            do_it(&dist.join("en/tea/assam/index.html"));
            let output = run(folder.path(), options);
            assert!(clean == tree(&dist), "{deed}: {}", said(&output));
            let told = said(&output).contains("put right");
            assert_eq!((told, makes(&output)), (mended > 0, mended > 0), "{deed}: {}", said(&output));
            let again = run(folder.path(), options);
            assert!(!makes(&again), "after {deed}: {}", said(&again));
        }
    }
}

#[test]
fn what_a_build_that_was_cut_off_left_is_cleared_up() {
    for (name, options) in [("dist/versus-staging", &[][..]), ("dist.versus-staging", &["--swap"])] {
        let folder = tea();
        run(folder.path(), options);
        let left = folder.path().join(name);
        fs::create_dir(&left).unwrap();
        fs::write(left.join("versus-staging.txt"), "").unwrap();
        run(folder.path(), options);
        assert!(!left.exists());
    }
}

#[test]
fn folders_deeper_than_any_page_are_told_of() {
    let folder = tea();
    run(folder.path(), &[]);
    let deep: PathBuf = folder.path().join("dist").join("d/".repeat(60));
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("x.txt"), "mine").unwrap();
    assert!(said(&run(folder.path(), &[])).contains("1 file left alone"));
}

#[test]
fn anything_that_is_another_makes_all_pages_as_a_new_build_does() {
    let changes: [(&str, &str, &str); 6] = [
        ("content/tea/dark.yaml", "is: 4", "is: 5"),
        ("content/tea/family.yaml", "\n", "\n# No page says this.\n"),
        ("templates/code.html", "<p>", "<p id=\"other\">"),
        ("locales/ar/tea.ftl", "tea-assam-gloss = قوي", "tea-assam-gloss = قوي جدًا"),
        ("locales/en/tea.ftl", "", "\u{feff}"),
        ("static/tea.css", "", "/* */"),
    ];
    let folder = tea();
    run(folder.path(), &[]);
    let against_new = |what: &str, options: &[&str]| {
        let output = run(folder.path(), options);
        assert!(makes(&output), "{what}: {}", said(&output));
        let new = folder.path().join("new");
        run(folder.path(), &[&["--out", new.to_str().unwrap()], options].concat());
        assert!(tree(&folder.path().join("dist")) == tree(&new), "{what} is not as built anew");
        fs::remove_dir_all(new).unwrap();
        assert!(!makes(&run(folder.path(), options)), "{what}, again");
    };
    for (path, old, new) in changes {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{}", path.display());
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
        against_new(&path.display().to_string(), &[]);
    }
    fs::write(folder.path().join("static/more.txt"), "").unwrap();
    against_new("a static file more", &[]);
    fs::rename(folder.path().join("static/more.txt"), folder.path().join("static/other.txt")).unwrap();
    against_new("a static file of another name", &[]);
    for options in [
        &["--base-url", "https://other.example/x/"][..],
        &["--base-url", "https://tea.example/shop"],
        &["--host", "nginx"],
        &["--host", "caddy"],
        &["--drafts"],
        &["--pseudo"],
        &[],
    ] {
        against_new(&options.join(" "), options);
    }
}

#[test]
fn what_is_said_to_be_made_of_something_else_is_damaged() {
    let folder = tea();
    run(folder.path(), &[]);
    let manifest = folder.path().join("dist/versus-manifest.txt");
    let text = fs::read_to_string(&manifest).unwrap();
    let (head, rest) = text.split_once("\nmade of ").unwrap();
    let other = if rest.starts_with('0') { '1' } else { '0' };
    for made_of in ["-".to_owned() + &rest[32..], format!("{other}{}", &rest[1..])] {
        fs::write(&manifest, format!("{head}\nmade of {made_of}")).unwrap();
        let output = build(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("versus-manifest.txt: damaged"), "{}", stderr(&output));
    }
}

#[test]
fn the_locale_of_a_file_is_known_by_its_path() {
    let edition = Edition { pseudo: true, ..Edition::default() };
    let sources = fixture::sources(&fixture::files("tea"));
    let site = page::site(&sources, None, edition, &mut Report::default()).unwrap();
    let plan = Plan::new(&site).for_host(host("netlify").unwrap());
    let mut counts = BTreeMap::<_, usize>::new();
    for file in plan.files() {
        let locale = page::locate(&site, &file).and_then(versus::model::Address::locale);
        let tags = site.catalogue().locales().iter().map(|words| words.locale.tag.as_str());
        let found = tags.into_iter().position(|tag| tag == page::tag(&file));
        assert_eq!(found, locale, "{file}");
        *counts.entry(locale).or_default() += 1;
    }
    assert_eq!(counts.len(), 5, "four locales, and what has none");
}
