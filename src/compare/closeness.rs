//! How close two codes are: what orders related comparisons everywhere.

use rayon::prelude::*;

use super::{Comparison, Relation, compare};
use crate::model::{Family, Pair};

/// For each code of a family, all others, the closest first.
pub type Neighbours = Vec<Vec<usize>>;

/// The neighbours of every code of a family.
#[must_use]
pub fn neighbours(family: &Family) -> Neighbours {
    let mut rank = vec![0; family.codes.len()];
    for (place, &code) in family.order.iter().enumerate() {
        rank[code] = place;
    }
    (0..family.codes.len())
        .into_par_iter()
        .map(|code| {
            let mut others: Vec<usize> = (0..family.codes.len()).filter(|&other| other != code).collect();
            others.sort_by_cached_key(|&other| distance(family, &rank, code, other));
            others
        })
        .collect()
}

/// What else the codes of a pair can be compared with, the closest first, taken from both in turn: one of the two, and another code.
pub fn nearest(neighbours: &Neighbours, pair: Pair) -> impl Iterator<Item = (usize, usize)> {
    let of = |code: usize, other: usize| {
        neighbours[code].iter().filter(move |&&near| near != other).map(move |&near| (code, near))
    };
    let of_first = of(pair.first, pair.second);
    let of_second = of(pair.second, pair.first);
    of_first.zip(of_second).flat_map(|(a, b)| [a, b])
}

/// How far apart two codes are; the fields in the order of their weight.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    bond: Bond,
    /// Behavioural facts count twice.
    differing: usize,
    places_between: usize,
    slug: usize,
}

/// What brings two codes together, the strongest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    /// An author has worded the pair.
    Authored,
    /// The specification contrasts the two.
    Contrasted,
    /// One class, and a fact in common that makes codes kin, such as the stage that they arise in.
    ClassAndKin,
    Class,
    Kin,
    Nothing,
}

fn distance(family: &Family, rank: &[usize], a: usize, b: usize) -> Distance {
    let pair = Pair { first: a.min(b), second: a.max(b) };
    let comparison = compare(family, pair);
    let weight = |fact: usize| if family.facts[fact].behavioural { 2 } else { 1 };
    Distance {
        bond: bond(family, pair, &comparison),
        differing: comparison.differing().map(weight).sum(),
        places_between: rank[a].abs_diff(rank[b]),
        slug: b,
    }
}

fn bond(family: &Family, pair: Pair, comparison: &Comparison) -> Bond {
    let same = comparison.rows.iter().filter(|row| row.relation == Relation::Same);
    let is_kin = same.into_iter().any(|row| family.facts[row.fact].kindred);
    if family.authored.contains_key(&pair) {
        Bond::Authored
    } else if family.codes[pair.first].contrasts.contains(&pair.second) {
        Bond::Contrasted
    } else {
        match (comparison.class, is_kin) {
            (Relation::Same, true) => Bond::ClassAndKin,
            (Relation::Same, false) => Bond::Class,
            (Relation::Differs, true) => Bond::Kin,
            (Relation::Differs, false) => Bond::Nothing,
        }
    }
}
