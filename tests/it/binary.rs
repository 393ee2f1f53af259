//! The binary: exit codes, what it writes, what it leaves alone.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

use crate::fixture;

pub(crate) fn versus() -> Command {
    Command::cargo_bin("versus").unwrap()
}

/// The files of a fixture, on disk.
pub(crate) fn tea() -> TempDir {
    fixture::on_disk(&fixture::files("tea"))
}

pub(crate) fn build(root: &Path) -> Command {
    let mut command = versus();
    command.arg("--root").arg(root).arg("build");
    command
}

/// Every file below a folder, with its bytes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn collect(folder: &Path, top: &Path, tree: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, top, tree);
            } else {
                tree.insert(path.strip_prefix(top).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    let mut tree = BTreeMap::new();
    collect(folder, folder, &mut tree);
    tree
}

pub(crate) fn stderr(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_real_site_is_the_same_whoever_builds_it_how_often_and_with_how_many_threads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = TempDir::new().unwrap();
    let [one, two] = ["one", "two"].map(|name| folder.path().join(name));
    build(root).arg("--out").arg(&one).env("RAYON_NUM_THREADS", "1").assert().success();
    build(root)
        .arg("--out")
        .arg(&two)
        .env("RAYON_NUM_THREADS", "2")
        .env("LC_ALL", "tr_TR.UTF-8")
        .assert()
        .success();
    let first = tree(&one);
    assert!(first.len() > 6_256);
    assert!(first == tree(&two), "1 and 2 threads do not write the same");
    let again = build(root).arg("--out").arg(&one).output().unwrap();
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(said.contains(": 0 new, 0 changed, ") && said.contains(" the same, 0 removed"), "{said}");
    assert!(first == tree(&one), "a second build does not write the same");
}

#[test]
fn a_site_with_mistakes_exits_with_1_and_writes_nothing() {
    let folder = fixture::on_disk(&fixture::files("many"));
    for command in ["check", "build"] {
        let output = versus().arg("--root").arg(folder.path()).arg(command).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert!(stderr(&output).contains("error[unknown-key]: unknown key `colour`"), "{}", stderr(&output));
    }
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn a_folder_of_a_family_or_a_locale_lacks_its_file_also_when_it_is_empty() {
    let folder = tea();
    for empty in ["content/coffee/notes", "content/.drafts", "locales/fr", "templates/parts"] {
        fs::create_dir_all(folder.path().join(empty)).unwrap();
    }
    let output = versus().arg("--root").arg(folder.path()).arg("check").output().unwrap();
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    for file in ["content/coffee/family.yaml", "locales/fr/locale.yaml"] {
        assert!(said.contains(&format!("error[missing-file]: the file `{file}` is missing")), "{said}");
    }
    assert_eq!(said.matches("error[").count(), 2, "{said}");
    versus().arg("--root").arg(folder.path()).args(["locale", "add", "fr"]).assert().success();
}

#[test]
fn a_mistake_leaves_the_last_site_as_it_is() {
    let folder = tea();
    build(folder.path()).assert().success();
    let before = tree(&folder.path().join("dist"));
    fs::write(folder.path().join("content/tea/light.yaml"), "- slug: [").unwrap();
    build(folder.path()).assert().code(1);
    assert!(before == tree(&folder.path().join("dist")));
}

#[test]
fn a_missing_folder_is_named_and_exits_with_2() {
    let folder = TempDir::new().unwrap();
    let output = build(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let wanted = format!("error: {}/content: there is no such folder", folder.path().display());
    assert!(stderr(&output).starts_with(&wanted), "{}", stderr(&output));
    assert_eq!(stderr(&output).lines().count(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_exits_with_2() {
    let folder = tea();
    fs::write(folder.path().join("locales/en").join(OsStr::from_bytes(b"m\xff.ftl")), "a = b").unwrap();
    let output = versus().arg("--root").arg(folder.path()).arg("check").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(said.contains("locales/en/m\u{FFFD}.ftl: the name is not UTF-8"), "{said}");
}

#[test]
fn help_teaches_and_version_tells() {
    let help = versus().arg("--help").output().unwrap();
    let text = String::from_utf8_lossy(&help.stdout).into_owned();
    for word in ["build", "check", "--root", "content/", "Exit codes"] {
        assert!(text.contains(word), "{word} is not in the help");
    }
    let version = versus().arg("--version").output().unwrap();
    assert_eq!(String::from_utf8_lossy(&version.stdout), format!("versus {}\n", env!("CARGO_PKG_VERSION")));
    versus().arg("bulid").assert().code(2);
    build(tea().path()).args(["--base-url", "nowhere"]).assert().code(2);
}

#[test]
fn another_base_url_stands_in_every_address() {
    let folder = tea();
    build(folder.path()).args(["--base-url", "https://other.example/x"]).assert().success();
    let page = fs::read_to_string(folder.path().join("dist/en/tea/assam/index.html")).unwrap();
    assert!(page.contains("<link rel=\"canonical\" href=\"https://other.example/x/en/tea/assam/\">"));
    assert!(page.contains("<a href=\"/x/en/tea/assam-vs-sencha/\">"));
    assert!(!page.contains("tea.example"));
}

#[test]
fn a_template_that_fails_on_one_page_is_found_before_the_first_is_written() {
    let folder = fixture::on_disk(&fixture::files("template-fails-once"));
    for command in ["check", "build"] {
        let output = versus().arg("--root").arg(folder.path()).arg(command).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{command}: {}", stderr(&output));
        assert_eq!(stderr(&output).matches("error[template-fails]").count(), 1, "{}", stderr(&output));
        assert!(stderr(&output).contains("1 error, "), "{}", stderr(&output));
    }
    for out in ["dist", "new/folders/dist", "new/site.tar.gz"] {
        build(folder.path()).arg("--out").arg(folder.path().join(out)).assert().code(1);
    }
    assert!(!folder.path().join("new").exists(), "nor folders to hold it");
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn static_files_are_copied_hidden_ones_too_and_may_turn_into_folders() {
    let folder = tea();
    let (statics, dist) = (folder.path().join("static"), folder.path().join("dist"));
    fs::write(statics.join(".nojekyll"), "").unwrap();
    fs::write(statics.join("data"), "a file").unwrap();
    build(folder.path()).assert().success();
    assert!(dist.join(".nojekyll").is_file());
    fs::remove_file(statics.join("data")).unwrap();
    fs::create_dir(statics.join("data")).unwrap();
    fs::write(statics.join("data/x.json"), "{}").unwrap();
    build(folder.path()).assert().success();
    assert!(dist.join("data/x.json").is_file());
    fs::remove_dir_all(statics.join("data")).unwrap();
    fs::write(statics.join("data"), "a file").unwrap();
    build(folder.path()).assert().success();
    assert!(dist.join("data").is_file());
}

#[test]
fn what_git_keeps_is_no_static_file() {
    let folder = tea();
    let statics = folder.path().join("static");
    fs::write(statics.join(".git"), "gitdir: ../../.git/modules/looks\n").unwrap();
    for inner in ["fonts/.git/hooks", "icons/.Git", "icons/.github"] {
        fs::create_dir_all(statics.join(inner)).unwrap();
        fs::write(statics.join(inner).join("config"), "secret").unwrap();
    }
    fs::write(statics.join("fonts/.gitattributes"), "").unwrap();
    build(folder.path()).assert().success();
    let built = tree(&folder.path().join("dist"));
    let of_git: Vec<&PathBuf> =
        built.keys().filter(|path| path.to_string_lossy().to_lowercase().contains(".git")).collect();
    assert_eq!(of_git, [Path::new("fonts/.gitattributes"), Path::new("icons/.github/config")]);
}

#[cfg(unix)]
#[test]
fn a_static_file_whose_name_ends_a_line_or_moves_the_cursor_is_refused_and_named_safely() {
    for name in ["a\nerror: b", "a\rb", "\u{1b}[2Ja", "a\u{9b}2J", "a\tb"] {
        let folder = tea();
        fs::create_dir(folder.path().join("static/below")).unwrap();
        fs::write(folder.path().join("static/below").join(name), "").unwrap();
        let output = build(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{name:?}");
        let said = stderr(&output);
        let shown = name.escape_default();
        assert!(said.contains(&format!("`below/{shown}` cannot be an address everywhere")), "{said}");
        assert!(said.chars().all(|shown| shown == '\n' || !shown.is_control()), "{said:?}");
        assert!(!said.lines().any(|line| line.starts_with("error: b")), "{said}");
        assert!(!folder.path().join("dist").exists());
    }
}

#[cfg(unix)]
#[test]
fn nobody_reading_the_output_is_no_reason_to_fail() {
    let folder = tea();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let status = std::process::Command::new(assert_cmd::cargo::cargo_bin("versus"))
        .args(["--root", folder.path().to_str().unwrap(), "check"])
        .stdout(full.try_clone().unwrap())
        .stderr(full)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_plan_that_cannot_be_written_is_a_failure() {
    let folder = tea();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(assert_cmd::cargo::cargo_bin("versus"))
        .args(["--root", folder.path().to_str().unwrap(), "plan"])
        .stdout(full)
        .stderr(std::process::Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("error: the output cannot be written"), "{}", stderr(&output));
}

#[test]
fn a_plan_promises_no_host_what_a_build_for_it_refuses() {
    let folder = tea();
    let run = |command: &[&str]| {
        let base = ["--base-url", "https://tea.example/a b/"];
        versus().arg("--root").arg(folder.path()).args(command).args(base).output().unwrap()
    };
    let planned = run(&["plan"]);
    let said = String::from_utf8_lossy(&planned.stdout).into_owned();
    assert!(said.contains("host     none: ") && !said.contains("fits"), "{said}");
    assert_eq!(run(&["build", "--host", "nginx"]).status.code(), Some(2));
}

#[cfg(not(feature = "og-images"))]
#[test]
fn a_versus_without_pictures_tells_how_to_have_them() {
    let folder = tea();
    for command in ["build", "plan"] {
        let output =
            versus().arg("--root").arg(folder.path()).args([command, "--og-images"]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{command}");
        assert!(stderr(&output).contains("--features og-images"), "{}", stderr(&output));
    }
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn a_profile_tells_of_every_step_and_every_template() {
    let folder = tea();
    let output = build(folder.path()).arg("--profile").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let count = |template: &str| {
        let line = said.lines().find(|line| line.ends_with(&format!("µs  {template}")));
        let line = line.unwrap_or_else(|| panic!("{template} is not in:\n{said}"));
        line.split_whitespace().nth(2).unwrap().to_owned()
    };
    // Three codes in two languages: each pair, each code, each class and each fact of each code.
    assert_eq!(
        [count("comparison.html"), count("code.html"), count("once/cell/table.html")],
        ["6", "6", "24"]
    );
    assert!(said.contains(" ms  read, check, prepare\n") && said.contains(" ms  put in place\n"), "{said}");
    let without = build(folder.path()).output().unwrap();
    assert!(!String::from_utf8_lossy(&without.stdout).contains("comparison.html"));
}
