//! A file system that is full, in truth: of bytes, and of inodes.

use std::process::Command;

use super::scene::Scene;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/faults/full.sh");

/// Builds over an older site with no room, then with ever more, until it is enough.
fn fills(room: &str) {
    let scene = Scene::first("dist", false);
    let place = scene.set_up();
    // Whoever is not root is root in a namespace of their own.
    let id = Command::new("id").arg("-u").output().unwrap().stdout;
    let options = if id == b"0\n" { "-m" } else { "-rm" };
    let output = Command::new("unshare")
        .args([options, "sh", SCRIPT, room])
        .arg(place.path())
        .arg(assert_cmd::cargo::cargo_bin("versus"))
        .args([scene.root("old"), scene.root("new")])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let times = said.trim().strip_prefix("failed ").and_then(|rest| rest.strip_suffix(" times"));
    let times: usize = times.unwrap_or_else(|| panic!("{said}")).parse().unwrap();
    assert!((10..500).contains(&times), "failed {times} times");
}

#[test]
fn a_disk_without_room_for_bytes_keeps_the_old_site_until_there_is_room() {
    fills("size");
}

#[test]
fn a_disk_without_room_for_names_keeps_the_old_site_until_there_is_room() {
    fills("nr_inodes");
}
