//! What a pair is: which facts tell it apart, how close it is, which pairs are near.

mod closeness;
mod exchange;
mod tier;

pub use closeness::Neighbours;
pub use exchange::{LineIds, add_lines};
pub use tier::{Reason, tier};

use crate::model::{Fact, Family, Pair};

/// Two codes, compared fact by fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub class: Relation,
    /// The facts that apply to either code, in the order of the table: those that differ first, each group in
    /// the family's order.
    pub rows: Vec<Row>,
}

/// One fact of both codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Index into the family's facts.
    pub fact: usize,
    pub relation: Relation,
}

/// Whether two codes have the same of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    Differs,
    Same,
}

/// The comparison of a pair. A fact that only one code has differs; one that neither has is left out.
#[must_use]
pub fn compare(family: &Family, pair: Pair) -> Comparison {
    let mut rows = Vec::with_capacity(family.facts.len());
    rows.extend(relations(family, pair).map(|(fact, relation)| Row { fact, relation }));
    rows.sort_by_key(|row| row.relation);
    Comparison { class: relation(is_one_class(family, pair)), rows }
}

/// The facts that apply to either code, in the family's order, and whether both say the same.
fn relations(family: &Family, pair: Pair) -> impl Iterator<Item = (usize, Relation)> {
    let [first, second] = [pair.first, pair.second].map(|code| &family.codes[code].facts);
    first.iter().zip(second).enumerate().filter_map(|(fact, both)| match both {
        (Some(a), Some(b)) => Some((fact, relation(a.agrees_with(b)))),
        (None, None) => None,
        _ => Some((fact, Relation::Differs)),
    })
}

/// Whether two facts have a value in common.
fn overlap(one: &Fact, other: &Fact) -> bool {
    let [mut ones, others] = [one, other].map(|fact| fact.statements.iter().flat_map(|said| &said.values));
    ones.any(|value| others.clone().any(|found| found == value))
}

fn is_one_class(family: &Family, pair: Pair) -> bool {
    family.codes[pair.first].class == family.codes[pair.second].class
}

fn relation(is_same: bool) -> Relation {
    if is_same { Relation::Same } else { Relation::Differs }
}

impl Comparison {
    /// The first behavioural fact that tells the two apart in a sentence for each: both state it, and no value of it is the same.
    #[must_use]
    pub fn lead(&self, family: &Family, pair: Pair) -> Option<usize> {
        let facts = [pair.first, pair.second].map(|code| &family.codes[code].facts);
        let tells = |&fact: &usize| match facts.map(|facts| &facts[fact]) {
            [Some(one), Some(other)] => !overlap(one, other),
            _ => false,
        };
        self.differing().filter(|&fact| family.facts[fact].behavioural).find(tells)
    }

    /// The facts that tell the two apart.
    pub fn differing(&self) -> impl Iterator<Item = usize> {
        self.rows.iter().filter(|row| row.relation == Relation::Differs).map(|row| row.fact)
    }
}
