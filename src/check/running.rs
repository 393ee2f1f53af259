//! What a message says in its own words, and words found in it.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};

use crate::text::fluent::Message;

/// Finds which of many words stand somewhere in a text, in one go.
pub(super) struct Finder {
    all: Option<AhoCorasick>,
    words: usize,
}

impl Finder {
    pub(super) fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self::built(&AhoCorasick::builder(), words)
    }

    /// Capitals of English count as small letters.
    pub(super) fn insensitive<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut builder = AhoCorasick::builder();
        builder.ascii_case_insensitive(true);
        Self::built(&builder, words)
    }

    fn built<'a>(builder: &AhoCorasickBuilder, words: impl Iterator<Item = &'a str>) -> Self {
        let words: Vec<&str> = words.collect();
        Self { all: builder.build(&words).ok(), words: words.len() }
    }

    /// The numbers of the words that may be found, in their order; where there are too many words to look for all at once, of all.
    pub(super) fn all_in(&self, text: &str) -> Vec<usize> {
        let Some(all) = &self.all else { return (0..self.words).collect() };
        let mut found: Vec<usize> =
            all.find_overlapping_iter(text).map(|found| found.pattern().as_usize()).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// What a message says in its own words, in all its variants, on one line: without code spans, and without what it quotes,
/// since lines of logs and texts of programs are the same in every language.
pub(super) fn running(message: &Message) -> String {
    let mut running = String::new();
    for prose in message.prose() {
        for word in prose.text.split_whitespace() {
            if !running.is_empty() {
                running.push(' ');
            }
            running.push_str(word);
        }
    }
    without_quotations(running)
}

const OPENING: [char; 4] = ['「', '“', '„', '«'];
const CLOSING: [char; 4] = ['」', '”', '“', '»'];

fn without_quotations(text: String) -> String {
    // One character after the other is found faster than any of four.
    if !OPENING.iter().any(|mark| text.contains(*mark)) {
        return text;
    }
    let mut kept = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(OPENING) {
        kept.push_str(before);
        let Some(end) = after.find(CLOSING) else {
            rest = after;
            break;
        };
        rest = &after[end..];
        rest = rest.strip_prefix(CLOSING).unwrap_or(rest);
    }
    kept + rest
}

/// The text in small letters, as the language writes them.
pub(super) fn folded(text: &str, tag: &str) -> String {
    let is_turkic = matches!(tag.split('-').next(), Some("tr" | "az"));
    // Its small letter hangs on what stands around it.
    if text.contains('Σ') {
        let text = if is_turkic { text.replace('İ', "i").replace('I', "ı") } else { text.to_owned() };
        return text.to_lowercase();
    }
    let mut small = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            'I' if is_turkic => small.push('ı'),
            'İ' if is_turkic => small.push('i'),
            '\0'..='\x7F' => small.push(character.to_ascii_lowercase()),
            // Scripts without capitals.
            '\u{2E80}'..='\u{A63F}' => small.push(character),
            _ => small.extend(character.to_lowercase()),
        }
    }
    small
}

/// Whether a text has a word, alone or with the ending of an English plural.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let after = &text[at + word.len()..];
        let plural = after.strip_prefix("es").or_else(|| after.strip_prefix('s'));
        is_start(text, at, word) && (ends(after) || plural.is_some_and(ends))
    })
}

/// Whether an English text has a term: with a capital only where a sentence begins, since elsewhere it is part of a name.
pub(super) fn has_term(text: &str, term: &str) -> bool {
    let mut letters = term.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let capital: String = first.into_iter().chain(letters).collect();
    has_word(text, term)
        || text.split(". ").any(|sentence| sentence.starts_with(&capital) && has_word(sentence, &capital))
}

/// Whether a word begins somewhere in a text, whatever its ending.
pub(super) fn has_beginning(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| is_start(text, at, word))
}

/// Whether a word begins here; in scripts without spaces it may begin anywhere.
fn is_start(text: &str, at: usize, word: &str) -> bool {
    let is_spaced = word.chars().next().is_some_and(|first| u32::from(first) < 0x3000);
    !is_spaced || !text[..at].ends_with(char::is_alphanumeric)
}

fn ends(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

/// The whole numbers of three digits and more: codes, documents. Numbers with a point or comma are written otherwise.
pub(super) fn numbers(text: &str) -> BTreeSet<&str> {
    let is_part =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b',' | b'-' | b':' | b'/');
    let bytes = text.as_bytes();
    let mut numbers = BTreeSet::new();
    let mut end = 0;
    while let Some(digit) = bytes[end..].iter().position(u8::is_ascii_digit).map(|digit| end + digit) {
        let start = bytes[..digit].iter().rposition(|byte| !is_part(byte)).map_or(0, |before| before + 1);
        end =
            bytes[digit..].iter().position(|byte| !is_part(byte)).map_or(text.len(), |length| digit + length);
        let word = text[start..end].trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.insert(word);
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::{folded, has_beginning, has_term, has_word, numbers, without_quotations};

    #[test]
    fn a_word_is_found_with_its_plural_and_not_within_another() {
        assert!(has_word("two status codes are", "status code"));
        assert!(has_word("caches.", "cache") && has_word("proxies and a proxy", "proxy"));
        assert!(!has_word("a cacheable response", "cache") && !has_word("unserver", "server"));
    }

    #[test]
    fn a_term_with_a_capital_within_a_sentence_is_a_name() {
        assert!(has_term("Servers send it. Clients do not.", "server"));
        assert!(has_term("It is so. Clients do not.", "client"));
        assert!(!has_term("Exchange Server sends it.", "server"));
    }

    #[test]
    fn an_avoided_word_may_have_any_ending() {
        assert!(has_beginning("bir tarayicinin", "tarayici"));
        assert!(!has_beginning("öntarayici", "tarayici"));
        assert!(has_beginning("これは状態コードです", "状態コード"));
    }

    #[test]
    fn what_is_quoted_is_left_out() {
        assert_eq!(without_quotations("a “b c” d 「e」f".to_owned()), "a  d f");
        assert_eq!(without_quotations("a “b".to_owned()), "a b");
    }

    #[test]
    fn turkish_has_two_letters_i() {
        assert_eq!(folded("İSTEK ISI", "tr"), "istek ısı");
        assert_eq!(folded("İ", "tr"), "i");
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        for character in ('\0'..=char::MAX).filter(|c| !matches!(c, 'Σ')) {
            let text = character.to_string();
            assert_eq!(folded(&text, "de"), text.to_lowercase());
        }
        assert_eq!(folded("ΛΌΓΟΣ ΣΟΦΊΑ", "el"), "λόγος σοφία");
    }

    #[test]
    fn numbers_are_codes_and_documents() {
        let found = numbers("403 means no; see RFC 9110, 15.5.4 (1,000 times), 4xx, 0-RTT and 404’ü。409と");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["403", "404", "409", "9110"]);
    }
}
