//! The binary on a disk: what it says and writes, and the steps of the README.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

use super::{change, findings, on_disk_again, repository, tea, versus};
use crate::fixture;

#[test]
fn the_binary_writes_what_it_says_and_a_dry_run_only_says_it() {
    let mut files = tea();
    files.insert("l10n.toml".into(), "locales = [\"ar\"] # all\n".into());
    let site = fixture::on_disk(&files);
    let before = on_disk_again(site.path());
    let (code, said) = versus(site.path(), &["add", "de", "--dry-run"]);
    assert_eq!(code, Some(0));
    assert!(said.contains("would write  locales/de/ui.ftl"), "{said}");
    assert_eq!(on_disk_again(site.path()), before);
    assert_eq!(versus(site.path(), &["add", "de"]).0, Some(0));
    let written = on_disk_again(site.path());
    assert_eq!(written["l10n.toml"], "locales = [\"ar\", \"de\"] # all\n");
    assert_eq!(versus(site.path(), &["fmt", "--check"]).0, Some(1));
    assert_eq!(on_disk_again(site.path()), written);
    assert_eq!(versus(site.path(), &["fmt"]).0, Some(0));
    assert_eq!(versus(site.path(), &["fmt", "--check"]).0, Some(0));
    assert_eq!(versus(site.path(), &["accept", "ar", "no-such"]).0, Some(2));
    assert_eq!(versus(site.path(), &["sync", "de", "ar"]).0, Some(0));
    assert!(fs::read_dir(site.path().join("locales/de")).unwrap().count() >= 3);
}

#[test]
fn a_file_that_cannot_be_read_stops_every_verb_that_would_touch_it() {
    for (path, fault) in [
        ("locales/ar/tea.ftl", "a = { $b\n"),
        ("locales/ar/l10n.lock", "<<<<<<< x\n"),
        ("locales/en/tea.ftl", "= b\n"),
    ] {
        let mut files = tea();
        files.get_mut(path).unwrap().push_str(fault);
        change(&mut files, "locales/ar/ui.ftl", "differ = مختلفان\n", "");
        let site = fixture::on_disk(&files);
        let before = on_disk_again(site.path());
        for verb in [&["sync"][..], &["accept", "ar"], &["fmt"], &["prune"], &["rename", "same", "equal"]] {
            let (code, said) = versus(site.path(), verb);
            assert_eq!(code, Some(1), "{verb:?} {said}");
            assert!(said.contains(path), "{verb:?} {said}");
            assert_eq!(on_disk_again(site.path()), before, "{verb:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_out_of_the_site() {
    let mut files = tea();
    files.remove("locales/ar/ui.ftl");
    let site = fixture::on_disk(&files);
    let precious = site.path().join("precious");
    fs::write(&precious, "mine").unwrap();
    std::os::unix::fs::symlink(&precious, site.path().join("locales/ar/ui.ftl")).unwrap();
    std::os::unix::fs::symlink(site.path(), site.path().join("locales/tr")).unwrap();
    let before = on_disk_again(site.path());
    let (code, said) = versus(site.path(), &["sync"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("error[symbolic-link]: `locales/ar/ui.ftl` is a symbolic link"), "{said}");
    let (code, said) = versus(site.path(), &["add", "tr"]);
    assert_eq!(code, Some(2), "{said}");
    assert_eq!(fs::read_to_string(&precious).unwrap(), "mine");
    assert_eq!(on_disk_again(site.path()), before);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let mut files = tea();
    change(&mut files, "locales/ar/ui.ftl", "differ = مختلفان", "differ   =    مختلفان");
    let site = fixture::on_disk(&files);
    let path = site.path().join("locales/ar/ui.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(versus(site.path(), &["fmt"]).0, Some(0));
    assert!(!fs::read_to_string(&path).unwrap().contains("differ  "));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}
#[test]
fn the_steps_of_the_readme_are_true() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let (_, steps) = readme.split_once("### To add a language").unwrap();
    let (steps, _) = steps.split_once("\n### ").unwrap();
    let block = |text: &str| text.lines().map(|line| line.trim_start().to_owned() + "\n").collect::<String>();
    let fluent: Vec<String> =
        steps.split("```fluent\n").skip(1).map(|rest| block(rest.split("   ```").next().unwrap())).collect();
    let site = fixture::on_disk(&repository());
    let mut commands = 0;
    for command in steps.lines().filter_map(|line| line.trim_start().strip_prefix("cargo run -- ")) {
        let mut versus = Command::cargo_bin("versus").unwrap();
        versus.arg("--root").arg(site.path()).args(command.split(' ')).assert().success();
        commands += 1;
        if command.starts_with("locale add") {
            let words = site.path().join("locales/de/ui.ftl");
            let text = fs::read_to_string(&words).unwrap();
            assert_eq!(text.matches(&fluent[0]).count(), 1, "{}", fluent[0]);
            fs::write(&words, text.replace(&fluent[0], &fluent[1])).unwrap();
        }
    }
    assert_eq!((commands, fluent.len()), (4, 2));
    let files = on_disk_again(site.path());
    assert!(files["locales/de/l10n.lock"].contains("section-fix = "));
    assert!(
        !findings(&files).iter().any(|found| found.contains("`de`") && !found.starts_with("untranslated"))
    );
}
