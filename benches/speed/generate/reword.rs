//! Texts of an invented language: every word of an English text has one there, always the same. Code, variables, names and
//! numbers stay, so a text is as long and has as many marks as a translation would.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fastrand::Rng;
use twox_hash::XxHash3_64;

use super::tongues::{Spacing, Tongue};

/// The words of a tongue that were needed so far.
pub(super) struct Dictionary<'a> {
    tongue: &'a Tongue,
    syllables: Vec<&'static str>,
    words: BTreeMap<String, String>,
}

impl<'a> Dictionary<'a> {
    pub(super) fn new(tongue: &'a Tongue) -> Self {
        Self { tongue, syllables: tongue.syllables.split(' ').collect(), words: BTreeMap::new() }
    }

    /// A file of Fluent messages, without its comments, with the plural forms of the tongue in place of the English ones.
    pub(super) fn fluent(&mut self, text: &str) -> String {
        let mut all = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((_, of_one)) = line.split_once("[one]") {
                let of_one = self.text(of_one);
                for category in self.tongue.plurals.iter().filter(|&&category| category != "other") {
                    let _ = writeln!(all, "        [{category}]{of_one}");
                }
                continue;
            }
            let head = match line.split_once(" =") {
                Some((id, _)) if line.starts_with(|first: char| first.is_ascii_alphabetic()) => id.len(),
                _ => line.find("*[other]").map_or(0, |place| place + "*[other]".len()),
            };
            all += &line[..head];
            all += &self.text(&line[head..]);
            all.push('\n');
        }
        all
    }

    /// A note in Markdown; its blocks of code stay.
    pub(super) fn note(&mut self, text: &str) -> String {
        let mut all = String::new();
        let mut is_code = false;
        for line in text.lines() {
            let is_fence = line.starts_with("```");
            is_code ^= is_fence;
            all += &if is_code || is_fence { line.to_owned() } else { self.text(line) };
            all.push('\n');
        }
        all
    }

    fn text(&mut self, text: &str) -> String {
        let mut all = String::new();
        let mut rest = text;
        // Where the last invented word ends in `all`.
        let mut end = None;
        while let Some(first) = rest.chars().next() {
            let (piece, after) = rest.split_at(piece(rest, first));
            rest = after;
            if !is_word(piece) {
                all += piece;
                continue;
            }
            let follows = end.is_some_and(|end| &all[end..] == " ");
            if self.tongue.spacing == Spacing::None && follows {
                all.pop();
            }
            all += &self.word(piece);
            end = Some(all.len());
        }
        all
    }

    fn word(&mut self, english: &str) -> String {
        let lower = english.to_lowercase();
        let word = self.words.get(&lower).cloned().unwrap_or_else(|| self.invent(&lower));
        self.words.insert(lower, word.clone());
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if english.starts_with(char::is_uppercase) => {
                first.to_uppercase().chain(chars).collect()
            }
            _ => word,
        }
    }

    fn invent(&self, english: &str) -> String {
        let mut rng =
            Rng::with_seed(XxHash3_64::oneshot(format!("{} {english}", self.tongue.tag).as_bytes()));
        let letters = english.chars().count() + rng.usize(..self.tongue.letters);
        let count = (letters / self.tongue.letters).max(1);
        (0..count).filter_map(|_| rng.choice(self.syllables.iter().copied())).collect()
    }
}

/// How many bytes of the text, which begins with `first`, belong together: a variable, code, the address of a link, a word, or one
/// character.
fn piece(text: &str, first: char) -> usize {
    let to = |closing: &str, from: usize| {
        text[from..].find(closing).map_or(text.len(), |at| from + at + closing.len())
    };
    if first == '{' {
        to("}", 1)
    } else if first == '`' {
        to("`", 1)
    } else if text.starts_with("](") {
        to(")", 2)
    } else if first.is_alphanumeric() {
        let belongs = |c: char| c.is_alphanumeric() || c == '’';
        text.find(|c| !belongs(c)).unwrap_or(text.len())
    } else {
        first.len_utf8()
    }
}

/// Whether a piece is a word to be translated, and no code, number, abbreviation or name such as `WebDAV`.
fn is_word(piece: &str) -> bool {
    let mut chars = piece.chars();
    let is_short = piece.len() == 1;
    let first = chars.next().is_some_and(char::is_alphabetic);
    first && (is_short || chars.all(|c| c == '’' || c.is_lowercase()))
}
