//! What the pages of each round share, for as long as somebody makes them.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::page::Stock;
use crate::plan::Plan;

/// The rounds of a plan. Nobody waits for the others at the end of one: whoever leaves it last lets go of what its pages shared,
/// while the others are at the next.
pub(super) struct Rounds(Vec<Round>);

struct Round {
    units: Range<usize>,
    stock: Mutex<Weak<Stock>>,
}

impl Rounds {
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        Self(plan.rounds().map(|units| Round { units, stock: Mutex::default() }).collect())
    }

    /// The units of the round to which unit number `unit` belongs, and what their pages share.
    pub(super) fn at(&self, unit: usize) -> (Range<usize>, Arc<Stock>) {
        let round = &self.0[self.0.partition_point(|round| round.units.end <= unit)];
        let mut known = round.stock.lock().unwrap_or_else(PoisonError::into_inner);
        let stock = known.upgrade().unwrap_or_default();
        *known = Arc::downgrade(&stock);
        (round.units.clone(), stock)
    }
}
