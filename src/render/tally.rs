//! How often each template was rendered, and how long that took: for designers, who see what costs. Nothing of it reaches a page.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The renders of one template so far, by all threads.
#[derive(Default)]
pub(super) struct Tally {
    renders: AtomicU64,
    nanoseconds: AtomicU64,
    /// The clock is read only where somebody wants to know: two hundred thousand times in a build of forty thousand pages.
    is_timed: AtomicBool,
}

/// What a template has cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub renders: u64,
    /// Of all renders together, in all threads, since they have been timed.
    pub time: Duration,
}

impl Tally {
    /// From now on, renders are timed.
    pub(super) fn time(&self) {
        self.is_timed.store(true, Ordering::Relaxed);
    }

    /// Does a render, and counts it.
    pub(super) fn count<T>(&self, render: impl FnOnce() -> T) -> T {
        self.count_some(|| (render(), true))
    }

    /// Tries to make a page, and counts it if it was made.
    pub(super) fn count_if(&self, make: impl FnOnce() -> bool) -> bool {
        self.count_some(|| {
            let is_made = make();
            (is_made, is_made)
        })
    }

    #[expect(clippy::disallowed_methods, reason = "the clock is only shown, never written")]
    fn count_some<T>(&self, render: impl FnOnce() -> (T, bool)) -> T {
        let start = self.is_timed.load(Ordering::Relaxed).then(Instant::now);
        let (made, is_counted) = render();
        if is_counted {
            self.renders.fetch_add(1, Ordering::Relaxed);
            if let Some(start) = start {
                let nanoseconds = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
                self.nanoseconds.fetch_add(nanoseconds, Ordering::Relaxed);
            }
        }
        made
    }

    pub(super) fn cost(&self) -> Cost {
        Cost {
            renders: self.renders.load(Ordering::Relaxed),
            time: Duration::from_nanos(self.nanoseconds.load(Ordering::Relaxed)),
        }
    }
}
