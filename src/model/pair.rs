//! Unordered pairs of codes, counted rather than listed.

/// Two codes of a family, by index, the first below the second.
///
/// Codes stand in the bytewise order of their slugs, so this is the order of the address too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    pub first: usize,
    pub second: usize,
}

/// What parts the two codes of a pair in its name; no slug may contain it.
pub const PARTING: &str = "-vs-";

/// The name of a pair, by the slugs of its codes: "202-vs-403".
#[must_use]
pub fn pair_name(first: &str, second: &str) -> String {
    [first, PARTING, second].concat()
}

/// How many pairs `codes` codes make.
#[must_use]
pub fn pair_count(codes: usize) -> usize {
    codes * codes.saturating_sub(1) / 2
}

/// Pair number `k` of `codes` codes.
///
/// Row-major over the upper triangle, so all pairs that begin with one code stand together.
///
/// # Panics
/// If `k` is not below [`pair_count`]`(codes)`.
#[must_use]
pub fn pair(k: usize, codes: usize) -> Pair {
    assert!(k < pair_count(codes), "pair {k} of {codes} codes");
    let first = rows_before(k, codes);
    let second = k - row_start(first, codes) + first + 1;
    Pair { first, second }
}

/// The number of a pair among those of `codes` codes: the inverse of [`pair`].
#[must_use]
pub fn pair_index(pair: Pair, codes: usize) -> usize {
    row_start(pair.first, codes) + pair.second - pair.first - 1
}

/// The number of the first pair that begins with `first`.
fn row_start(first: usize, codes: usize) -> usize {
    first * (2 * codes - first - 1) / 2
}

/// The row that pair `k` stands in, by bisection: exact, where a square root would round.
fn rows_before(k: usize, codes: usize) -> usize {
    let (mut low, mut high) = (0, codes - 1);
    while high - low > 1 {
        let middle = low.midpoint(high);
        if row_start(middle, codes) <= k { low = middle } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::{Pair, pair, pair_count, pair_index};

    #[test]
    fn every_pair_is_counted_once_and_in_order() {
        for codes in 2..40 {
            let counted: Vec<Pair> = (0..pair_count(codes)).map(|k| pair(k, codes)).collect();
            let listed: Vec<Pair> = (0..codes)
                .flat_map(|first| (first + 1..codes).map(move |second| Pair { first, second }))
                .collect();
            assert_eq!(counted, listed);
            assert!(listed.iter().enumerate().all(|(k, &pair)| pair_index(pair, codes) == k));
        }
    }

    #[test]
    fn too_few_codes_make_no_pair() {
        assert_eq!([pair_count(0), pair_count(1), pair_count(2)], [0, 0, 1]);
    }
}
