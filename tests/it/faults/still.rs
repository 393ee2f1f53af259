//! A build in which nothing has changed: its calls.

use std::fs;
use std::process::Command;

use super::scene::{Scene, marks};
use super::strace::{Call, calls_of_all};

#[test]
fn a_build_in_which_nothing_has_changed_writes_nothing() {
    for swap in [false, true] {
        let scene = Scene::again("dist", swap);
        let place = scene.set_up();
        let (command, dist) = (scene.build(&place.path()), place.path().join("dist"));
        let calls = |what: &str| {
            let calls = calls_of_all(&dist, &command);
            assert!(
                calls.iter().any(|call| call.text.contains("index.html")),
                "no page is looked at: {what}"
            );
            calls.into_iter().filter(Call::changes).collect::<Vec<_>>()
        };
        assert!(Command::new(&command[0]).args(&command[1..]).output().unwrap().status.success());
        let before = marks(&place.path());
        assert_eq!(calls("nothing has changed"), []);
        assert_eq!(before, marks(&place.path()));
        scene.assert_clean(&place.path(), "nothing has changed");
        fs::remove_file(dist.join("en/index.html")).unwrap();
        assert_ne!(calls("a page is missing"), [], "would be seen");
        scene.assert_clean(&place.path(), "a page was missing");
    }
}
