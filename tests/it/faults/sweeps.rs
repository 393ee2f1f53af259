//! Every call of a build, hit once.

use super::scene::Scene;
use super::{Stage, Sweep};

const DIST: &str = "dist";
const ARCHIVE: &str = "site.tar.gz";

#[test]
fn a_first_build_that_is_killed_is_healed() {
    Stage::of(Scene::first(DIST, false)).sweep(Sweep::Killed, 1);
}

#[test]
fn a_build_over_an_older_one_that_is_killed_is_healed() {
    Stage::of(Scene::again(DIST, false)).sweep(Sweep::Killed, 1);
}

#[test]
fn a_build_that_cannot_exchange_files_and_is_killed_is_healed() {
    Stage::of(Scene::again(DIST, false)).without_exchange().sweep(Sweep::Killed, 1);
}

#[test]
fn a_swap_that_is_killed_is_healed() {
    Stage::of(Scene::again(DIST, true)).sweep(Sweep::Killed, 1);
}

#[test]
fn a_first_swap_that_is_killed_is_healed() {
    Stage::of(Scene::first(DIST, true)).sweep(Sweep::Killed, 1);
}

#[test]
fn an_archive_that_is_killed_is_healed() {
    Stage::of(Scene::again(ARCHIVE, false)).sweep(Sweep::Killed, 1);
}

#[test]
fn a_build_that_is_killed_while_it_heals_is_healed() {
    Stage::of(Scene::again(DIST, false)).sweep_twice(12);
    Stage::of(Scene::again(DIST, true)).sweep_twice(12);
}

#[test]
fn a_first_build_of_which_a_call_fails_leaves_nothing() {
    Stage::of(Scene::first(DIST, false)).sweep(Sweep::Failing, 1);
}

#[test]
fn a_build_over_an_older_one_of_which_a_call_fails_leaves_the_old_site() {
    Stage::of(Scene::again(DIST, false)).sweep(Sweep::Failing, 1);
}

#[test]
fn a_build_that_cannot_exchange_files_and_of_which_a_call_fails_leaves_the_old_site() {
    Stage::of(Scene::again(DIST, false)).without_exchange().sweep(Sweep::Failing, 1);
}

#[test]
fn a_swap_of_which_a_call_fails_leaves_the_old_site() {
    Stage::of(Scene::again(DIST, true)).sweep(Sweep::Failing, 1);
}

#[test]
fn a_first_swap_of_which_a_call_fails_leaves_nothing() {
    Stage::of(Scene::first(DIST, true)).sweep(Sweep::Failing, 1);
}

#[test]
fn an_archive_of_which_a_call_fails_leaves_the_old_one() {
    Stage::of(Scene::again(ARCHIVE, false)).sweep(Sweep::Failing, 1);
}

#[test]
fn calls_that_fail_from_some_moment_on_leave_files_whole() {
    for stage in [
        Stage::of(Scene::again(DIST, false)),
        Stage::of(Scene::again(DIST, false)).without_exchange(),
        Stage::of(Scene::again(DIST, true)),
    ] {
        stage.sweep(Sweep::FailingOn, 3);
    }
}
