//! What others have lost to tools like this one, and must not be lost here. Where it is known, the incident is named.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use crate::binary::{build, stderr, tea, tree, versus};
use crate::fixture;

/// Asserts that a build is refused, for a reason.
fn assert_refused(output: &Output, reason: &str) {
    let said = stderr(output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(reason), "{said}");
}

// Pages of old stayed on the site (hugo#3537, hugo#10525, zine#167).
#[test]
fn what_the_site_no_longer_has_is_removed_and_what_others_wrote_stays() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    fs::write(dist.join("en/tea/mine.txt"), "mine").unwrap();
    fs::write(dist.join("en/tea/sencha/mine.txt"), "mine").unwrap();
    let dark = folder.path().join("content/tea/dark.yaml");
    let without = fs::read_to_string(&dark).unwrap().replace("  contrasts: [sencha]\n", "");
    fs::write(dark, without).unwrap();
    for file in ["light.yaml", "pairs.yaml", "notes/assam-vs-sencha/en.md"] {
        fs::remove_file(folder.path().join("content/tea").join(file)).unwrap();
    }
    build(folder.path()).assert().success();
    assert!(!dist.join("en/tea/assam-vs-sencha").exists());
    assert!(!dist.join("en/tea/sencha/index.html").exists());
    assert_eq!(fs::read_to_string(dist.join("en/tea/mine.txt")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(dist.join("en/tea/sencha/mine.txt")).unwrap(), "mine");
}

// `zola build --output-dir ../Project` wiped a project (zola#1378); retype#94.
#[test]
fn a_folder_that_is_not_ours_is_refused_and_left_alone() {
    let folder = tea();
    let out = TempDir::new().unwrap();
    fs::write(out.path().join("thesis.txt"), "years of work").unwrap();
    let output = build(folder.path()).arg("--out").arg(out.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("not empty, and not written by versus"), "{}", stderr(&output));
    assert_eq!(tree(out.path()).len(), 1);
}

// `jekyll .` and `jekyll ..` deleted the sources and their repository (jekyll#534, jekyll#902); gitbook-cli#123.
#[test]
fn the_site_itself_is_no_place_to_write_to() {
    let folder = tea();
    fs::create_dir_all(folder.path().join("src")).unwrap();
    fs::create_dir_all(folder.path().join(".git/objects")).unwrap();
    fs::write(folder.path().join(".git/HEAD"), "years of work").unwrap();
    let before = tree(folder.path());
    for out in [".", "content", "static/out", "..", "content/../locales", "src", "src/out", ".git", ".git/x"]
    {
        let absolute = build(folder.path()).arg("--out").arg(folder.path().join(out)).output().unwrap();
        assert_eq!(absolute.status.code(), Some(2), "{out}: {}", stderr(&absolute));
        let relative = versus().current_dir(folder.path()).args(["build", "--out", out]).output().unwrap();
        assert_eq!(relative.status.code(), Some(2), "{out}: {}", stderr(&relative));
        assert!(stderr(&relative).contains("--out"), "{out}: no way out is told: {}", stderr(&relative));
    }
    build(folder.path()).args(["--out", "/"]).assert().code(2);
    assert!(before == tree(folder.path()));
}

#[test]
fn a_manifest_that_was_tampered_with_removes_nothing() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let precious = folder.path().join("precious");
    fs::write(&precious, "mine").unwrap();
    let manifest = dist.join("versus-manifest.txt");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, format!("{text}../precious\n")).unwrap();
    let output = build(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("versus-manifest.txt: damaged"), "{}", stderr(&output));
    assert!(precious.exists());
}

#[test]
fn a_link_in_the_output_is_not_followed() {
    let folder = tea();
    let elsewhere = TempDir::new().unwrap();
    fs::write(elsewhere.path().join("index.html"), "mine").unwrap();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    fs::remove_dir_all(dist.join("en/tea/assam")).unwrap();
    symlink(elsewhere.path(), dist.join("en/tea/assam")).unwrap();
    let output = build(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("en/tea/assam"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(elsewhere.path().join("index.html")).unwrap(), "mine");
}

// Files that were cut off stood under their names for good (nativelink#2279).
#[test]
fn a_build_that_was_cut_off_is_healed_by_the_next() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let whole = tree(&dist);
    fs::write(dist.join("en/index.html"), "half a pa").unwrap();
    fs::remove_file(dist.join("ar/index.html")).unwrap();
    build(folder.path()).assert().success();
    assert!(whole == tree(&dist));
}

#[test]
fn a_foreign_file_where_a_folder_must_go_is_refused_before_anything_is_written() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let mut files = fixture::files("tea");
    files.insert("content/site.yaml".into(), files["content/site.yaml"].replace("[en, ar]", "[en, ar, fr]"));
    fs::write(folder.path().join("content/site.yaml"), &files["content/site.yaml"]).unwrap();
    fs::create_dir_all(folder.path().join("locales/fr")).unwrap();
    fs::write(folder.path().join("locales/fr/locale.yaml"), "endonym: français\ndirection: ltr\n").unwrap();
    fs::write(dist.join("fr"), "mine").unwrap();
    let before = tree(&dist);
    let output = build(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("dist/fr: versus did not write this"), "{}", stderr(&output));
    assert!(before == tree(&dist));
}

// A book's sources stood where the book was to go, and were written over (mdBook#218, mdBook#436).
#[test]
fn a_folder_of_the_name_of_the_output_is_not_taken_for_it() {
    let folder = tea();
    let dist = folder.path().join("dist");
    fs::create_dir(&dist).unwrap();
    fs::write(dist.join("index.html"), "written by hand").unwrap();
    for options in [&[][..], &["--swap"]] {
        assert_refused(
            &build(folder.path()).args(options).output().unwrap(),
            "not empty, and not written by versus",
        );
        assert_eq!(fs::read_to_string(dist.join("index.html")).unwrap(), "written by hand");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 5, "something is left beside it");
    }
}

// A home was named as the output, and purged (gitbook#262, gitbook#106).
#[test]
fn a_home_is_no_output() {
    let (folder, home) = (tea(), TempDir::new().unwrap());
    let inner = home.path().join("users/me");
    fs::create_dir_all(&inner).unwrap();
    for out in [&*inner, inner.parent().unwrap(), home.path()] {
        let output = build(folder.path()).env("HOME", &inner).arg("--out").arg(out).output().unwrap();
        assert_refused(&output, "a home directory, or above one");
    }
    assert!(tree(home.path()).is_empty());
    // A shell that does not know `~` gives a name to a folder of the working directory; that is no home.
    let here = TempDir::new().unwrap();
    build(folder.path()).env("HOME", &inner).current_dir(here.path()).args(["--out", "~"]).assert().success();
    assert!(here.path().join("~/index.html").exists());
}

#[test]
fn the_working_directory_is_no_output() {
    let (folder, here) = (tea(), TempDir::new().unwrap());
    for out in [".", ".."] {
        let output = build(folder.path()).current_dir(here.path()).args(["--out", out]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{out}: {}", stderr(&output));
    }
    assert!(tree(here.path()).is_empty());
}

// The repository of a published branch went with the site (zola#2025), and so did the file `.git` of a worktree (mdBook#1891,
// hugo#14937).
#[test]
fn a_repository_in_the_place_of_the_output_is_refused() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    for is_worktree in [true, false] {
        if is_worktree {
            fs::write(dist.join(".git"), "gitdir: elsewhere").unwrap();
        } else {
            fs::remove_file(dist.join(".git")).unwrap();
            fs::create_dir(dist.join(".git")).unwrap();
            fs::write(dist.join(".git/HEAD"), "ref: refs/heads/pages").unwrap();
        }
        let before = tree(&dist);
        for options in [&[][..], &["--swap"]] {
            assert_refused(&build(folder.path()).args(options).output().unwrap(), "a git repository");
            assert!(before == tree(&dist));
        }
    }
}

#[test]
fn a_repository_inside_the_output_stays_where_it_is() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    fs::create_dir_all(dist.join("demo/.git/refs")).unwrap();
    fs::write(dist.join("demo/.git/HEAD"), "ref: refs/heads/main").unwrap();
    let inode = dist.join("demo/.git").metadata().unwrap().ino();
    let before = tree(&dist);
    fs::write(folder.path().join("static/tea.css"), "p { color: green }").unwrap();
    assert_refused(
        &build(folder.path()).arg("--swap").output().unwrap(),
        "a git repository inside the output",
    );
    assert!(before == tree(&dist));
    build(folder.path()).assert().success();
    assert!(before != tree(&dist));
    assert_eq!(dist.join("demo/.git").metadata().unwrap().ino(), inode);
    assert_eq!(fs::read_to_string(dist.join("demo/.git/HEAD")).unwrap(), "ref: refs/heads/main");
}

// `.gitignore` and files that were to be kept were removed from the output (hugo#14097, jekyll#9607).
#[test]
fn hidden_files_of_others_stay() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let foreign = [".gitignore", ".htaccess", "CNAME", ".well-known/acme-challenge/token", "en/tea/.keep"];
    for path in foreign {
        fs::create_dir_all(dist.join(path).parent().unwrap()).unwrap();
        fs::write(dist.join(path), path).unwrap();
    }
    symlink("../elsewhere", dist.join("gone-link")).unwrap();
    for options in
        [&["--base-url", "https://a.example/"][..], &["--base-url", "https://b.example/", "--swap"]]
    {
        build(folder.path()).args(options).assert().success();
        for path in foreign {
            assert_eq!(fs::read_to_string(dist.join(path)).unwrap(), path);
        }
        assert_eq!(fs::read_link(dist.join("gone-link")).unwrap(), Path::new("../elsewhere"));
    }
}

// What was stale stayed if the site had no folder of static files (hugo#8433, hugo#10613).
#[test]
fn the_last_static_file_goes_with_its_folder() {
    let folder = tea();
    let dist = folder.path().join("dist");
    fs::create_dir(folder.path().join("static/deep")).unwrap();
    fs::write(folder.path().join("static/deep/x.txt"), "x").unwrap();
    build(folder.path()).assert().success();
    assert!(dist.join("deep/x.txt").exists() && dist.join("tea.css").exists());
    fs::remove_dir_all(folder.path().join("static")).unwrap();
    build(folder.path()).assert().success();
    assert!(!dist.join("deep").exists() && !dist.join("tea.css").exists());
}

// An output outside of the project is what was asked for (buildawesome#368), and nothing else of that place is touched.
#[test]
fn an_output_elsewhere_leaves_its_surroundings_alone() {
    let (folder, elsewhere) = (tea(), TempDir::new().unwrap());
    fs::write(elsewhere.path().join("mine.txt"), "mine").unwrap();
    symlink(elsewhere.path(), folder.path().join("link")).unwrap();
    for options in [&[][..], &["--swap"]] {
        let out = folder.path().join("link/site");
        build(folder.path()).arg("--out").arg(out).args(options).assert().success();
        let mut names: Vec<_> =
            fs::read_dir(elsewhere.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["mine.txt", "site"]);
    }
}

// Ctrl-C deleted the output (zola#2251, zola#1173).
#[test]
fn a_build_that_is_interrupted_deletes_nothing() {
    let folder = tea();
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let before = tree(&dist);
    // Whoever runs the tests in the background of a script has them ignore the signal.
    let output = assert_cmd::Command::new("env")
        .args(["--default-signal=INT", "strace"])
        .args(["-f", "-o", "/dev/null", "--inject=renameat2:signal=SIGINT:when=3"])
        .arg(assert_cmd::cargo::cargo_bin("versus"))
        .arg("--root")
        .arg(folder.path())
        .args(["build", "--base-url", "https://other.example/"])
        .output()
        .unwrap_or_else(|error| panic!("is there no strace? apt-get install strace: {error}"));
    assert_eq!(output.status.code(), None, "not interrupted: {}", stderr(&output));
    for path in before.keys() {
        assert!(dist.join(path).exists(), "{} is gone", path.display());
    }
    build(folder.path()).assert().success();
    assert!(before == tree(&dist));
}

#[test]
fn a_file_with_a_name_outside_of_the_output_too_keeps_its_content() {
    let (folder, elsewhere) = (tea(), TempDir::new().unwrap());
    let dist = folder.path().join("dist");
    build(folder.path()).assert().success();
    let kept = elsewhere.path().join("kept.html");
    fs::hard_link(dist.join("en/index.html"), &kept).unwrap();
    let before = fs::read(&kept).unwrap();
    build(folder.path()).args(["--base-url", "https://other.example/"]).assert().success();
    assert!(fs::read(dist.join("en/index.html")).unwrap() != before);
    assert!(fs::read(kept).unwrap() == before);
}

#[test]
fn a_folder_of_the_name_of_the_staging_area_is_refused_and_left_alone() {
    let folder = tea();
    build(folder.path()).assert().success();
    for (name, options) in [("dist/versus-staging", &[][..]), ("dist.versus-staging", &["--swap"])] {
        let own = folder.path().join(name);
        fs::create_dir(&own).unwrap();
        fs::write(own.join("thesis.txt"), "years of work").unwrap();
        assert_refused(&build(folder.path()).args(options).output().unwrap(), "versus did not write this");
        assert_eq!(fs::read_to_string(own.join("thesis.txt")).unwrap(), "years of work");
        fs::remove_dir_all(&own).unwrap();
        symlink("content", &own).unwrap();
        assert_eq!(build(folder.path()).args(options).output().unwrap().status.code(), Some(2));
        assert!(folder.path().join("content/site.yaml").exists());
        fs::remove_file(own).unwrap();
    }
}

#[test]
fn a_file_that_is_no_archive_of_ours_is_not_written_over() {
    let folder = tea();
    for name in ["thesis.tar", "thesis.tar.gz", "thesis.tar.zst"] {
        let out = folder.path().join(name);
        for bytes in [&b"years of work"[..], b"\x1f\x8b\x08\x00 and so on", b""] {
            fs::write(&out, bytes).unwrap();
            let output = build(folder.path()).arg("--out").arg(&out).output().unwrap();
            assert_refused(&output, "versus did not write this");
            assert_eq!(fs::read(&out).unwrap(), bytes);
        }
    }
}
