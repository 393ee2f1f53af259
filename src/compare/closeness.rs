//! How close two codes are: what orders related comparisons everywhere.

use super::{Relation, compare};
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
        .map(|code| {
            let mut others: Vec<usize> = (0..family.codes.len()).filter(|&other| other != code).collect();
            others.sort_by_cached_key(|&other| distance(family, &rank, code, other));
            others
        })
        .collect()
}

/// Pairs that share a code with this one, the closest first, taken from both codes in turn.
pub fn near_pairs(neighbours: &Neighbours, pair: Pair, count: usize) -> Vec<Pair> {
    let of = |code: usize, other: usize| {
        neighbours[code]
            .iter()
            .filter(move |&&near| near != other)
            .map(move |&near| Pair { first: code.min(near), second: code.max(near) })
    };
    let of_first = of(pair.first, pair.second);
    let of_second = of(pair.second, pair.first);
    of_first.zip(of_second).flat_map(|(a, b)| [a, b]).take(count).collect()
}

/// Orders by closeness: whether the specification contrasts the two, whether they share a class, how many facts tell
/// them apart (behavioural ones count twice), how far apart they stand in the family. Ties go by slug.
fn distance(family: &Family, rank: &[usize], a: usize, b: usize) -> (bool, bool, usize, usize, usize) {
    let comparison = compare(family, Pair { first: a.min(b), second: a.max(b) });
    let weight = |fact: usize| if family.facts[fact].behavioural { 2 } else { 1 };
    (
        !family.codes[a].contrasts.contains(&b),
        comparison.class == Relation::Differs,
        comparison.differing().map(weight).sum(),
        rank[a].abs_diff(rank[b]),
        b,
    )
}
