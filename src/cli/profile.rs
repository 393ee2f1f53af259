//! `versus build --profile`: where the time of a build goes.

use std::time::{Duration, Instant};

use super::output;
use crate::render::Cost;

/// The steps of a build and how long each took.
pub(super) struct Profile {
    start: Instant,
    steps: Vec<(&'static str, Duration)>,
}

#[expect(clippy::disallowed_methods, reason = "the clock is only shown, never written")]
impl Profile {
    pub(super) fn start() -> Self {
        Self { start: Instant::now(), steps: Vec::new() }
    }

    /// Ends a step, which began where the last one ended.
    pub(super) fn step(&mut self, name: &'static str) {
        let past: Duration = self.steps.iter().map(|(_, time)| *time).sum();
        self.steps.push((name, self.start.elapsed().saturating_sub(past)));
    }

    /// How long it has been since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// Prints the steps, and what each template has cost, the dearest first.
    pub(super) fn print(&self, mut costs: Vec<(&str, Cost)>) {
        for (name, time) in &self.steps {
            output::step(name, *time);
        }
        costs.sort_by_key(|(_, cost)| std::cmp::Reverse(cost.time));
        output::costs(&costs);
    }
}
