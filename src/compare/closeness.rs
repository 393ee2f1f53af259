//! How close two codes are: what orders related comparisons everywhere.

use std::sync::OnceLock;

use super::{Relation, is_one_class, relations};
use crate::model::{Family, Pair};

/// For each code of a family, all others, the closest first. Those of one code are found out when they are first asked for.
pub struct Neighbours {
    /// The place of each code in the family's own order.
    rank: Vec<usize>,
    known: Vec<OnceLock<Vec<usize>>>,
}

impl Neighbours {
    /// Those of the codes of a family, of which none is known yet.
    #[must_use]
    pub fn of(family: &Family) -> Self {
        let mut rank = vec![0; family.codes.len()];
        for (place, &code) in family.order.iter().enumerate() {
            rank[code] = place;
        }
        Self { rank, known: family.codes.iter().map(|_| OnceLock::new()).collect() }
    }

    /// All other codes of the same family, those closest to this one first.
    pub fn closest(&self, family: &Family, code: usize) -> &[usize] {
        self.known[code].get_or_init(|| {
            let mut others: Vec<usize> = (0..family.codes.len()).filter(|&other| other != code).collect();
            others.sort_by_cached_key(|&other| distance(family, &self.rank, code, other));
            others
        })
    }

    /// What else the codes of a pair can be compared with, the closest first, taken from both in turn: one of the two, and
    /// another code.
    pub fn nearest(&self, family: &Family, pair: Pair) -> impl Iterator<Item = (usize, usize)> {
        let of = |code: usize, other: usize| {
            let closest = self.closest(family, code).iter();
            closest.filter(move |&&near| near != other).map(move |&near| (code, near))
        };
        let of_first = of(pair.first, pair.second);
        let of_second = of(pair.second, pair.first);
        of_first.zip(of_second).flat_map(|(a, b)| [a, b])
    }
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
    let (mut differing, mut is_kin) = (0, false);
    for (fact, relation) in relations(family, pair) {
        let schema = &family.facts[fact];
        match relation {
            Relation::Differs => differing += if schema.behavioural { 2 } else { 1 },
            Relation::Same => is_kin |= schema.kindred,
        }
    }
    Distance {
        bond: bond(family, pair, is_kin),
        differing,
        places_between: rank[a].abs_diff(rank[b]),
        slug: b,
    }
}

fn bond(family: &Family, pair: Pair, is_kin: bool) -> Bond {
    if family.authored.contains_key(&pair) {
        Bond::Authored
    } else if family.codes[pair.first].contrasts.contains(&pair.second) {
        Bond::Contrasted
    } else {
        match (is_one_class(family, pair), is_kin) {
            (true, true) => Bond::ClassAndKin,
            (true, false) => Bond::Class,
            (false, true) => Bond::Kin,
            (false, false) => Bond::Nothing,
        }
    }
}
