//! Invented pairs that authors have worded: each takes after a real one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fastrand::Rng;

use super::codes::MOST_IN_FILE;
use super::real::{PairModel, Real};

/// What the files of a family say of its worded pairs.
#[derive(Default)]
pub(super) struct Pairs {
    pub content: String,
    /// One text for each file.
    pub words: Vec<String>,
    /// The folder and the English text of each note.
    pub notes: Vec<(String, String)>,
}

/// As many worded pairs and notes for each code as the real family has. The codes of a pair stand close to each other.
pub(super) fn pairs(real: &Real, slugs: &[String], rng: &mut Rng) -> Pairs {
    let share = |of_real: usize| of_real * slugs.len() / real.codes.len();
    let notes = share(real.notes.len());
    let mut pairs = Pairs::default();
    let mut taken = BTreeSet::new();
    for (place, model) in real.pairs.iter().cycle().take(share(real.pairs.len())).enumerate() {
        let chosen = choose(slugs.len(), &mut taken, rng);
        let [first, second] = chosen.map(|place| slugs[place].as_str());
        let other = rng.choice(slugs.iter().map(String::as_str)).unwrap_or(first);
        pairs.content += &content(model, [first, second], other);
        if place % MOST_IN_FILE == 0 {
            pairs.words.push(String::new());
        }
        let Some(words) = pairs.words.last_mut() else { continue };
        for (end, text) in &model.words {
            let _ = writeln!(words, "http-{first}-{second}-{end} = {text}");
        }
        words.push('\n');
        if pairs.notes.len() < notes {
            let text = &real.notes[pairs.notes.len() % real.notes.len()];
            pairs.notes.push((format!("{first}-vs-{second}"), text.clone()));
        }
    }
    pairs
}

/// The places of two codes of which no pair has been taken yet.
fn choose(codes: usize, taken: &mut BTreeSet<[usize; 2]>, rng: &mut Rng) -> [usize; 2] {
    const FARTHEST: usize = 5;
    loop {
        let first = rng.usize(..codes - 1);
        let pair = [first, (first + rng.usize(1..=FARTHEST)).min(codes - 1)];
        if taken.insert(pair) {
            return pair;
        }
    }
}

fn content(model: &PairModel, [first, second]: [&str; 2], other: &str) -> String {
    let mut all = format!("- codes: [\"{first}\", \"{second}\"]\n  {}\n  situations:\n", model.evidence);
    for (name, code) in &model.situations {
        let right = match code {
            code if *code == model.codes[0] => first,
            code if *code == model.codes[1] => second,
            _ => other,
        };
        let _ = writeln!(all, "    {name}: \"{right}\"");
    }
    all.push('\n');
    all
}
