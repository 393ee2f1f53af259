//! `versus build --out site.tar`: the same bytes as in a directory, and in every archive of the same site.

use std::fs;
use std::path::Path;
use std::process::{self, Command};

use tempfile::TempDir;

use crate::binary::{build, stderr, tree};
use crate::fixture;

const ENDINGS: [&str; 3] = ["tar", "tar.gz", "tar.zst"];

fn unpacked(archive: &Path, folder: &Path) {
    fs::create_dir(folder).unwrap();
    let bytes = fs::read(archive).unwrap();
    let plain = folder.with_extension("plain");
    match archive.extension().unwrap().to_str().unwrap() {
        "gz" => {
            let gzip = Command::new("gzip").arg("-dc").arg(archive).output().unwrap();
            assert!(gzip.status.success());
            fs::write(&plain, gzip.stdout).unwrap();
        }
        "zst" => fs::write(&plain, zstd::decode_all(&*bytes).unwrap()).unwrap(),
        _ => fs::write(&plain, bytes).unwrap(),
    }
    let status = Command::new("tar").arg("xf").arg(&plain).arg("-C").arg(folder).status().unwrap();
    assert!(status.success());
}

#[test]
fn an_archive_has_the_same_files_as_a_directory_and_is_an_output_once_it_is_unpacked() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    build(folder.path()).assert().success();
    let files = tree(&folder.path().join("dist"));
    for ending in ENDINGS {
        let archive = folder.path().join(format!("site.{ending}"));
        build(folder.path()).arg("--out").arg(&archive).assert().success();
        let copy = folder.path().join(ending.replace('.', "-"));
        unpacked(&archive, &copy);
        assert!(tree(&copy) == files, "{ending}");
        let again = build(folder.path()).arg("--out").arg(&copy).output().unwrap();
        let said = String::from_utf8_lossy(&again.stdout).into_owned();
        assert!(said.contains(": 0 new, 0 changed, "), "{said}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_str().unwrap().contains("versus")), "{left:?}");
}

#[test]
fn the_same_site_gives_the_same_archive() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    for ending in ENDINGS {
        let make = |name: &str, variables: &[(&str, &str)]| {
            let archive = folder.path().join(format!("{name}.{ending}"));
            let mut command = build(folder.path());
            command.arg("--out").arg(&archive).envs(variables.iter().copied());
            command.assert().success();
            fs::read(archive).unwrap()
        };
        let first = make("a", &[("RAYON_NUM_THREADS", "1"), ("TZ", "Asia/Tokyo")]);
        let second = make("other-name", &[("RAYON_NUM_THREADS", "3"), ("LC_ALL", "tr_TR.UTF-8")]);
        assert!(first == second, "{ending}");
        let dated = make("a", &[("SOURCE_DATE_EPOCH", "1700000000")]);
        assert!(first != dated, "{ending}: the date is in every entry");
    }
}

/// What GNU tar says of the entries of an archive.
fn listed(archive: &Path) -> String {
    let output = Command::new("tar").args(["--full-time", "--utc", "-tvf"]).arg(archive).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn all_entries_have_one_date_which_is_said_or_comes_from_content() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let archive = folder.path().join("site.tar");
    build(folder.path()).arg("--out").arg(&archive).env_remove("SOURCE_DATE_EPOCH").assert().success();
    let entries = listed(&archive);
    assert!(
        entries
            .lines()
            .all(|line| line.starts_with("-rw-r--r-- 0/0 ") && line.contains(" 2026-02-01 00:00:00 ")),
        "{entries}"
    );
    assert!(entries.lines().last().unwrap().ends_with("versus-manifest.txt"));
    build(folder.path()).arg("--out").arg(&archive).env("SOURCE_DATE_EPOCH", "86400").assert().success();
    assert!(listed(&archive).lines().all(|line| line.contains(" 1970-01-02 00:00:00 ")));
    let output =
        build(folder.path()).arg("--out").arg(&archive).env("SOURCE_DATE_EPOCH", "today").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("SOURCE_DATE_EPOCH is `today`"), "{}", stderr(&output));
}

fn refused(output: &process::Output) {
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(output).contains("versus did not write this"), "{}", stderr(output));
}

#[test]
fn an_archive_that_is_not_ours_is_not_written_over() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let thesis = TempDir::new().unwrap();
    fs::write(thesis.path().join("thesis.txt"), "years of work").unwrap();
    for ending in ENDINGS {
        let archive = folder.path().join(format!("thesis.{ending}"));
        for bytes in [&b""[..], b"years of work", &fs::read("/proc/self/exe").unwrap()] {
            fs::write(&archive, bytes).unwrap();
            refused(&build(folder.path()).arg("--out").arg(&archive).output().unwrap());
            assert_eq!(fs::read(&archive).unwrap(), bytes);
        }
    }
    let archive = folder.path().join("theirs.tar");
    let tar =
        Command::new("tar").arg("cf").arg(&archive).arg("-C").arg(thesis.path()).arg("thesis.txt").status();
    assert!(tar.unwrap().success());
    let before = fs::read(&archive).unwrap();
    refused(&build(folder.path()).arg("--out").arg(&archive).output().unwrap());
    assert!(before == fs::read(&archive).unwrap());
    build(folder.path()).arg("--swap").arg("--out").arg(folder.path().join("new.tar")).assert().code(2);
    fs::create_dir(folder.path().join("folder.tar")).unwrap();
    refused(&build(folder.path()).arg("--out").arg(folder.path().join("folder.tar")).output().unwrap());
}

#[test]
fn an_archive_of_another_kind_is_refused_and_is_no_directory() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    for name in ["site.zip", "site.tgz", "SITE.ZIP", "site.tar.xz"] {
        let archive = folder.path().join(name);
        let output = build(folder.path()).arg("--out").arg(&archive).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(stderr(&output).contains("`.tar`, `.tar.gz` or `.tar.zst`"), "{}", stderr(&output));
        assert!(!archive.exists(), "{name}");
    }
    build(folder.path()).arg("--out").arg(folder.path().join("zip.d")).assert().success();
}

#[test]
fn an_archive_that_cannot_be_made_leaves_the_last_one() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let archive = folder.path().join("site.tar.gz");
    build(folder.path()).arg("--out").arg(&archive).assert().success();
    let before = fs::read(&archive).unwrap();
    let template = folder.path().join("templates/code.html");
    fs::write(&template, fs::read_to_string(&template).unwrap() + "{{ 1 / 0 }}").unwrap();
    build(folder.path()).arg("--out").arg(&archive).assert().code(1);
    assert!(before == fs::read(&archive).unwrap());
    assert!(!folder.path().join("site.tar.gz.versus-new").exists());
}
