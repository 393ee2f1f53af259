//! Builds that are killed, or whose calls fail, one call after the other.
//!
//! Whatever is hit: each file that readers see is whole, old or new, what others put there is untouched, and the next build
//! gives the same tree as one into an empty folder.

mod full;
mod late;
mod readers;
mod scene;
mod still;
mod strace;
mod sweeps;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Output;

use self::scene::{Marks, Place, Scene, Tree, assert_same, marks, tree};
use self::strace::{Call, Thread, calls, inject};
use crate::binary::stderr;

/// How calls are hit.
#[derive(Clone, Copy)]
enum Sweep {
    /// The build is killed as it makes the call.
    Killed,
    /// The call fails.
    Failing,
    /// The call fails, and all of its name from then on.
    FailingOn,
}

/// A scene, and faults that are there in any case.
struct Stage {
    scene: Scene,
    always: Vec<String>,
}

/// A call that is hit, and how.
struct Hit<'a> {
    thread: Thread,
    call: &'a Call,
    fault: String,
}

impl Stage {
    fn of(scene: Scene) -> Self {
        Self { scene, always: Vec::new() }
    }

    /// A file system that cannot exchange two files, nor look and move in one step.
    fn without_exchange(self) -> Self {
        Self { always: vec!["renameat2:error=EINVAL".to_owned()], ..self }
    }

    /// Hits every call of both threads, or each of so many. What ends badly is shown by its panic.
    fn sweep(&self, sweep: Sweep, step: usize) {
        let (mut count, mut bad) = (0, 0);
        // An archive is the work of the main thread alone.
        let threads: &[bool] = if self.scene.is_archive() { &[false] } else { &[false, true] };
        for &is_worker in threads {
            for (index, call) in self.calls(is_worker, sweep).iter().enumerate().step_by(step) {
                let place = self.scene.set_up();
                let thread = self.thread(is_worker, &place);
                let hit = Hit { thread, call, fault: fault(call, sweep, index / step) };
                bad += usize::from(catch_unwind(AssertUnwindSafe(|| self.hit(&place, &hit, sweep))).is_err());
                count += 1;
            }
        }
        assert_eq!(bad, 0, "of {count} hits");
    }

    /// Kills a build, and then the next one, which would have healed the output.
    fn sweep_twice(&self, step: usize) {
        for (index, call) in self.calls(false, Sweep::Killed).iter().enumerate().step_by(step) {
            let place = self.scene.set_up();
            let first = fault(call, Sweep::Killed, 0);
            inject(&Thread::Main, std::slice::from_ref(&first), &self.scene.build(&place.path()));
            let copy = place.copy();
            let healing = calls(&Thread::Main, &copy.path(), &[], &self.scene.build(&copy.path()));
            let changing = healing.iter().filter(|call| call.changes());
            for call in changing.skip(index % step).step_by(step) {
                let (copy, second) = (place.copy(), fault(call, Sweep::Killed, 0));
                let when = format!("{first}, then {second}, {}", call.text);
                let output = inject(&Thread::Main, &[second], &self.scene.build(&copy.path()));
                assert_eq!(output.status.code(), None, "{when}: not killed");
                self.assert_heals(&copy, &when);
            }
        }
    }

    fn thread(&self, is_worker: bool, place: &Place) -> Thread {
        if is_worker { Thread::Worker(self.scene.of_worker(&place.path())) } else { Thread::Main }
    }

    fn calls(&self, is_worker: bool, sweep: Sweep) -> Vec<Call> {
        let place = self.scene.set_up();
        let command = self.scene.build(&place.path());
        let mut calls = calls(&self.thread(is_worker, &place), &place.path(), &self.always, &command);
        self.scene.assert_clean(&place.path(), "nothing was hit");
        let is_seen =
            |name: &str, what: &str| calls.iter().any(|call| call.name == name && call.text.contains(what));
        if is_worker {
            assert!(is_seen("openat", "O_CREAT") && !is_seen("flock", ""), "not the worker: {calls:?}");
        } else {
            assert!(is_seen("flock", "versus-lock"), "not the main thread: {calls:?}");
        }
        calls.retain(|call| match sweep {
            Sweep::Killed => call.changes(),
            // What only looks is the same whether files can be exchanged or not.
            Sweep::Failing => self.always.is_empty() || call.changes(),
            Sweep::FailingOn => call.changes() || matches!(&*call.name, "openat" | "statx"),
        });
        calls.retain(|call| !self.always.iter().any(|fault| fault.split(':').next() == Some(&call.name)));
        calls
    }

    fn hit(&self, place: &Place, hit: &Hit<'_>, sweep: Sweep) {
        let when = format!("{}, {}", hit.fault, hit.call.text);
        let faults: Vec<String> = self.always.iter().chain([&hit.fault]).cloned().collect();
        let before = marks(&place.path());
        let output = inject(&hit.thread, &faults, &self.scene.build(&place.path()));
        match sweep {
            Sweep::Killed => {
                assert_eq!(output.status.code(), None, "{when}: not killed: {}", stderr(&output));
                self.assert_heals(place, &when);
            }
            Sweep::Failing => {
                self.assert_all_or_nothing(place, &before, &output, hit, &when);
                self.assert_heals(place, &when);
            }
            Sweep::FailingOn => {
                assert!(matches!(output.status.code(), Some(0 | 2)), "{when}: {:?}", output.status);
                assert!(!stderr(&output).contains("panicked"), "{when}: {}", stderr(&output));
                self.assert_heals(place, &when);
            }
        }
    }

    fn assert_heals(&self, place: &Place, when: &str) {
        self.scene.assert_whole(&place.path(), when);
        self.scene.heal(&place.path());
        self.scene.assert_clean(&place.path(), &format!("healed after {when}"));
    }

    /// Whether a build of which one call failed has done all or nothing, and says so.
    fn assert_all_or_nothing(
        &self,
        place: &Place,
        before: &Marks,
        output: &Output,
        hit: &Hit<'_>,
        when: &str,
    ) {
        let (path, said) = (place.path(), stderr(output));
        // Of its own number in the main thread, a call has then failed too: what had to be cleared up may be left.
        let may_leave = matches!(hit.thread, Thread::Worker(_)) || hit.is_about_lock();
        let leave = |wanted: &Tree, when: &str| {
            if may_leave {
                self.scene.assert_but_own(&path, wanted, when);
            } else {
                assert_same(&tree(&path), wanted, when);
            }
        };
        match output.status.code() {
            Some(0) => leave(&self.scene.new, &format!("succeeded after {when}")),
            Some(2) if said.contains("the new site is in place and whole") => {
                self.scene.assert_littered(&path, when);
            }
            Some(2) => {
                assert!(said.contains(path.to_str().unwrap()), "{when}: no path is named: {said}");
                leave(&self.scene.old, &format!("{when}: {said}"));
                let mut marks = marks(&path);
                marks.retain(|path, _| before.contains_key(path));
                assert_eq!(&marks, before, "{when}: a file is another one");
            }
            other => panic!("{when}: {other:?}: {said}"),
        }
    }
}

impl Hit<'_> {
    /// Whether the lock itself cannot be taken or removed. Whose it is is not known then, so it stays.
    fn is_about_lock(&self) -> bool {
        self.call.text.contains("versus-lock")
            && matches!(&*self.call.name, "flock" | "statx" | "read" | "unlink")
    }
}

fn fault(call: &Call, sweep: Sweep, index: usize) -> String {
    let (name, number) = (&call.name, call.number);
    let error = call.errors()[index % call.errors().len()];
    match sweep {
        Sweep::Killed => format!("{name}:signal=SIGKILL:when={number}"),
        Sweep::Failing => format!("{name}:error={error}:when={number}"),
        Sweep::FailingOn => format!("{name}:error={error}:when={number}+"),
    }
}
