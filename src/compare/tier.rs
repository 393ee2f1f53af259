//! How much a comparison has to say, and so whether search engines may list it.

use super::{Relation, is_one_class, relations};
use crate::model::{Family, IndexPolicy, Pair, Tier};

/// Why a comparison is in its tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// An author has worded it.
    Authored,
    /// The specification contrasts the two, and enough facts differ.
    Contrasted,
    /// Both are of one class, and enough facts differ.
    OneClass,
    /// Neither one class nor the specification brings them together.
    FarApart,
    /// Too few facts differ.
    TooFewDiffer,
    /// Facts enough differ, and too few of them are behavioural.
    TooFewBehavioural,
}

/// The tier of a pair, and why.
#[must_use]
pub fn tier(family: &Family, pair: Pair, policy: &IndexPolicy) -> (Tier, Reason) {
    if family.authored.contains_key(&pair) {
        return (Tier::Authored, Reason::Authored);
    }
    let (mut differing, mut behavioural) = (0, 0);
    for (fact, _) in relations(family, pair).filter(|(_, relation)| *relation == Relation::Differs) {
        differing += 1;
        behavioural += usize::from(family.facts[fact].behavioural);
    }
    if differing < policy.differing {
        (Tier::Reachable, Reason::TooFewDiffer)
    } else if behavioural < policy.behavioural {
        (Tier::Reachable, Reason::TooFewBehavioural)
    } else if family.codes[pair.first].contrasts.contains(&pair.second) {
        (Tier::Distinct, Reason::Contrasted)
    } else if is_one_class(family, pair) {
        (Tier::Distinct, Reason::OneClass)
    } else {
        (Tier::Reachable, Reason::FarApart)
    }
}
