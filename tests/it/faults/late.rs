//! What somebody puts into the output at an unlucky moment.

use std::fs;
use std::process::Command;
use std::thread;

use super::scene::Scene;
use super::strace::{Thread, inject};
use crate::binary::stderr;

#[test]
fn a_file_that_is_saved_while_trees_are_swapped_is_kept() {
    let scene = Scene::again("dist", true);
    let place = scene.set_up();
    let [dist, staging] = ["dist", "dist.versus-staging"].map(|name| place.path().join(name));
    let command = scene.build(&place.path());
    let faults = ["syncfs:delay_enter=2000000".to_owned()];
    let output = thread::scope(|scope| {
        let build = scope.spawn(|| inject(&Thread::Main, &faults, &command));
        // The new tree is complete, and not yet in its place.
        while !staging.join("tree/versus-manifest.txt").exists() && !build.is_finished() {
            thread::yield_now();
        }
        // As editors save: another file of the same name.
        fs::write(dist.join("mine.txt.new"), "years of work").unwrap();
        fs::rename(dist.join("mine.txt.new"), dist.join("mine.txt")).unwrap();
        build.join().unwrap()
    });
    let kept = staging.join("tree/mine.txt");
    for said in [stderr(&output), stderr(&Command::new(&command[0]).args(&command[1..]).output().unwrap())] {
        assert!(said.contains(kept.to_str().unwrap()), "{said}");
        assert_eq!(fs::read_to_string(&kept).unwrap(), "years of work");
    }
    assert!(stderr(&output).contains("the new site is in place and whole"), "{}", stderr(&output));
    fs::remove_file(kept).unwrap();
    scene.heal(&place.path());
    scene.assert_clean(&place.path(), "the file was moved away");
}

#[test]
fn a_file_that_takes_the_place_of_one_that_never_moved_there_is_kept() {
    let scene = Scene::again("dist", false);
    let place = scene.set_up();
    let command = scene.build(&place.path());
    let output = inject(&Thread::Main, &["renameat2:signal=SIGKILL:when=2".to_owned()], &command);
    assert_eq!(output.status.code(), None, "not killed: {}", stderr(&output));
    let page = place.path().join("dist/en/tea/sencha/index.html");
    fs::create_dir(page.parent().unwrap()).unwrap();
    fs::write(&page, "mine").unwrap();
    let output = Command::new(&command[0]).args(&command[1..]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("index.html: versus did not write this"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&page).unwrap(), "mine");
    fs::remove_file(page).unwrap();
    scene.heal(&place.path());
    scene.assert_clean(&place.path(), "the file was moved away");
}
