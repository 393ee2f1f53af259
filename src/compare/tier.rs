//! How much a comparison has to say, and so whether search engines may list it.

use super::{Relation, compare};
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
    let comparison = compare(family, pair);
    let is_behavioural = |fact: &usize| family.facts[*fact].behavioural;
    let is_contrasted = family.codes[pair.first].contrasts.contains(&pair.second);
    if comparison.differing().count() < policy.differing {
        (Tier::Reachable, Reason::TooFewDiffer)
    } else if comparison.differing().filter(is_behavioural).count() < policy.behavioural {
        (Tier::Reachable, Reason::TooFewBehavioural)
    } else if is_contrasted {
        (Tier::Distinct, Reason::Contrasted)
    } else if comparison.class == Relation::Same {
        (Tier::Distinct, Reason::OneClass)
    } else {
        (Tier::Reachable, Reason::FarApart)
    }
}
