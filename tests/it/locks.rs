//! One writer at a time, by a lock beside the output.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio, id};

use tempfile::TempDir;
use versus::diag::Sources;
use versus::sink::{Fingerprint, Sink, Way};

use crate::binary::{build, stderr, tea, tree};

#[test]
fn a_second_build_is_refused_and_told_who_writes() {
    let folder = tea();
    for (name, way) in [("dist", Way::InPlace), ("dist", Way::Swap), ("site.tar", Way::InPlace)] {
        let out = folder.path().join(name);
        let fingerprint = Fingerprint::of(&Sources::default(), &[]);
        let holder = Sink::open(&out, folder.path(), way, 0, fingerprint).unwrap();
        let output = build(folder.path()).arg("--out").arg(&out).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        let host = Command::new("uname").arg("-n").output().unwrap().stdout;
        let wanted = format!(
            "{}: another build is writing here (process {} on {})",
            out.display(),
            id(),
            String::from_utf8_lossy(&host).trim()
        );
        assert!(stderr(&output).contains(&wanted), "{}", stderr(&output));
        drop(holder);
        assert!(!out.exists(), "a sink that was dropped leaves nothing");
        build(folder.path()).arg("--out").arg(&out).assert().success();
        assert!(!folder.path().join(format!("{name}.versus-lock")).exists());
        if out.is_dir() { fs::remove_dir_all(out).unwrap() } else { fs::remove_file(out).unwrap() }
    }
}

#[test]
fn of_builds_at_once_each_succeeds_or_is_refused_and_the_tree_is_right() {
    let (folder, clean) = (tea(), TempDir::new().unwrap());
    let dist = folder.path().join("dist");
    let bases = ["https://a.example/", "https://b.example/"];
    let wanted = bases.map(|base| {
        let out = clean.path().join(base.replace('/', ""));
        build(folder.path()).args(["--base-url", base, "--out"]).arg(&out).assert().success();
        tree(&out)
    });
    let mut refused = 0;
    for round in 0..6 {
        let options = if round % 2 == 0 { &["--swap"][..] } else { &[] };
        let builds = bases.repeat(2).into_iter().map(|base| {
            Command::new(assert_cmd::cargo::cargo_bin("versus"))
                .arg("--root")
                .arg(folder.path())
                .args(["build", "--base-url", base])
                .args(options)
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        });
        let builds: Vec<_> = builds.collect();
        let mut codes = Vec::new();
        for build in builds {
            let output = build.wait_with_output().unwrap();
            if !output.status.success() {
                assert!(stderr(&output).contains("another build is writing here"), "{}", stderr(&output));
                refused += 1;
            }
            codes.push(output.status.code());
        }
        assert!(codes.contains(&Some(0)), "{codes:?}");
        assert!(wanted.contains(&tree(&dist)), "neither the one site nor the other");
        let beside: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(beside.iter().all(|name| !name.to_str().unwrap().contains("versus-")), "{beside:?}");
    }
    assert!(refused > 0, "no two builds met");
}

#[test]
fn a_lock_that_a_killed_build_left_stops_nobody() {
    let folder = tea();
    let lock = folder.path().join("dist.versus-lock");
    for left in ["process 1 on elsewhere", "proc", ""] {
        fs::write(&lock, left).unwrap();
        build(folder.path()).assert().success();
        assert!(!lock.exists(), "{left}");
    }
}

#[test]
fn what_is_no_lock_is_refused_and_left_alone() {
    let folder = tea();
    let (lock, precious) = (folder.path().join("dist.versus-lock"), folder.path().join("precious"));
    let refused = |reason: &str| {
        let output = build(folder.path()).timeout(std::time::Duration::from_secs(20)).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("dist.versus-lock"), "{}", stderr(&output));
        assert!(stderr(&output).contains(reason), "{}", stderr(&output));
        assert!(!folder.path().join("dist").exists());
    };
    symlink(&precious, &lock).unwrap();
    refused("a link");
    assert!(!precious.exists(), "made through a link");
    fs::write(&precious, "mine").unwrap();
    refused("a link");
    assert_eq!(fs::read_to_string(&precious).unwrap(), "mine");
    assert_eq!(fs::read_link(&lock).unwrap(), Path::new(&precious));
    fs::remove_file(&lock).unwrap();
    fs::hard_link(&precious, &lock).unwrap();
    refused("versus did not write this");
    assert_eq!(fs::read_to_string(&precious).unwrap(), "mine");
    fs::remove_file(&lock).unwrap();
    fs::create_dir(&lock).unwrap();
    fs::write(lock.join("thesis.txt"), "years of work").unwrap();
    refused("");
    assert_eq!(fs::read_to_string(lock.join("thesis.txt")).unwrap(), "years of work");
}
