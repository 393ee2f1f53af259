//! Invented codes: each takes after a real one, with some facts, words and a phrase of others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fastrand::Rng;

use super::real::{KINDS, Model, Real, sentences};

/// The classes in the order of their digits.
const CLASSES: [&str; 5] = ["informational", "success", "redirection", "client-error", "server-error"];

/// How many facts a code has from another than the one that it takes after.
const FOREIGN_FACTS: usize = 2;

/// How many codes or pairs a file has at most, since real sites have no longer files.
pub(super) const MOST_IN_FILE: usize = 50;

/// A family's codes, and what its files say of them, by the class and the number of the file among those of its class.
pub(super) struct Codes {
    pub slugs: Vec<String>,
    pub content: BTreeMap<(usize, usize), String>,
    pub words: BTreeMap<(usize, usize), String>,
}

/// The place of a class in their order.
pub(super) fn rank(class: &str) -> usize {
    CLASSES.iter().position(|known| *known == class).unwrap_or(CLASSES.len())
}

/// So many codes, in the classes in which the real ones are.
pub(super) fn codes(real: &Real, count: usize, rng: &mut Rng) -> Codes {
    let phrases: Vec<&str> = real.codes.iter().filter_map(Model::phrase).collect();
    let mut taken: BTreeSet<String> = phrases.iter().map(|&phrase| phrase.to_owned()).collect();
    let mut codes = Codes { slugs: Vec::new(), content: BTreeMap::new(), words: BTreeMap::new() };
    let mut of_class = [0; CLASSES.len() + 1];
    for i in 0..count {
        let model = &real.codes[i * real.codes.len() / count];
        let rank = rank(&model.class);
        let contrast = (of_class[rank] > 0).then(|| codes.slugs[i - 1].clone());
        let slug = (1000 * (rank + 1) + of_class[rank]).to_string();
        let file = (rank, of_class[rank] / MOST_IN_FILE);
        of_class[rank] += 1;
        let phrase = phrase(&phrases, &mut taken, rng);
        let kin: Vec<&Model> = real.codes.iter().filter(|other| other.class == model.class).collect();
        let code = Code { slug: &slug, phrase: &phrase, contrast: contrast.as_deref(), model };
        *codes.content.entry(file).or_default() += &code.content(&facts(model, &kin, rng));
        *codes.words.entry(file).or_default() += &words(real, &slug, rng);
        codes.slugs.push(slug);
    }
    codes
}

/// The first word of one phrase before the rest of another.
fn phrase(phrases: &[&str], taken: &mut BTreeSet<String>, rng: &mut Rng) -> String {
    let pick =
        |rng: &mut Rng| rng.choice(phrases.iter().copied()).unwrap_or_default().trim_matches(['"', '(', ')']);
    loop {
        let (first, second) = (pick(rng), pick(rng));
        let start = first.split(' ').next().unwrap_or_default();
        let end = second.split_once(' ').map_or(second, |(_, end)| end);
        let phrase = format!("{start} {end}");
        if start != end && taken.insert(phrase.clone()) {
            return phrase;
        }
    }
}

/// The lines of a code's facts: those of its model, some of them as another code of the class has them.
fn facts(model: &Model, kin: &[&Model], rng: &mut Rng) -> String {
    let mut facts = model.facts.clone();
    for _ in 0..FOREIGN_FACTS {
        let place = rng.usize(..facts.len());
        let Some(other) = rng.choice(kin) else { continue };
        if let Some((_, line)) = other.facts.iter().find(|(name, _)| *name == facts[place].0) {
            facts[place].1.clone_from(line);
        }
    }
    facts.into_iter().map(|(_, line)| line).collect()
}

struct Code<'a> {
    slug: &'a str,
    phrase: &'a str,
    /// Another code of its class.
    contrast: Option<&'a str>,
    model: &'a Model,
}

impl Code<'_> {
    fn content(&self, facts: &str) -> String {
        let Self { slug, phrase, model, .. } = self;
        let mut all = format!("- slug: \"{slug}\"\n");
        for (name, lines) in &model.fields {
            let lines = match name.as_str() {
                // Slugs are numbers here, so none of them needs another name.
                "name" => continue,
                "number" => format!("  number: {slug}\n"),
                "phrase" => format!("  phrase: {phrase}\n"),
                "contrasts" => match self.contrast {
                    Some(other) => format!("  contrasts: [\"{other}\"]\n"),
                    None => continue,
                },
                "facts" => format!("  facts:\n{facts}"),
                "exchange" => lines.replace(&format!(" {} ", model.number), &format!(" {slug} ")),
                _ => lines.clone(),
            };
            all += &lines;
        }
        all.push('\n');
        all
    }
}

fn words(real: &Real, slug: &str, rng: &mut Rng) -> String {
    let mut all = String::new();
    for kind in KINDS {
        let Some(text) = rng.choice(&real.words[kind]) else { continue };
        let text = match kind {
            "gloss" | "use" => text.clone(),
            _ => shuffled(sentences(text).count(), &real.sentences[kind], rng),
        };
        let _ = writeln!(all, "http-{slug}-{kind} = {text}");
    }
    all.push('\n');
    all
}

/// A text of so many sentences.
fn shuffled(count: usize, sentences: &[String], rng: &mut Rng) -> String {
    let chosen = (0..count.max(1)).filter_map(|_| rng.choice(sentences.iter().map(String::as_str)));
    chosen.collect::<Vec<_>>().join(" ")
}
