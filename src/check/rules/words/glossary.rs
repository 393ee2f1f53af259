//! Terms of art: said as the glossary has them, and left alone where they are the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use super::{Translation, corrected, messages, place_of_text, translations};
use crate::diag::{Fault, Place};
use crate::load::{Entries, TermFile, TermWordsFile};
use crate::text::did_you_mean;
use crate::text::fluent::Message;

/// Languages in the glossary that the site does not have.
pub(in crate::check::rules) fn bad_glossary(entries: &Entries) -> Vec<Fault> {
    let Some(glossary) = &entries.glossary else { return vec![] };
    let tags = || entries.locales.iter().map(|locale| locale.tag.as_str());
    let terms = glossary.value.terms.0.iter();
    let named = terms.flat_map(|term| &term.value.locales.0);
    let unknown = named.filter(|(tag, _)| !tags().any(|known| known == tag.value));
    unknown
        .map(|(tag, _)| {
            Fault::new(glossary.at(&tag.span), format!("there is no locale `{}`", tag.value))
                .help(did_you_mean(&tag.value, tags()))
        })
        .collect()
}

/// Words that the glossary says to avoid.
pub(in crate::check::rules) fn avoided_word(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let terms: Vec<_> = terms(entries, &locale.tag)
            .into_iter()
            .map(|(term, words)| {
                let avoided = words.avoid.iter().map(|avoided| (avoided, folded(avoided, &locale.tag)));
                (term, words, avoided.collect::<Vec<_>>())
            })
            .collect();
        for (file, message) in messages(locale).filter(|(_, message)| !is_allowed(message, "avoided-word")) {
            let own = folded(&running(message), &locale.tag);
            for (term, words, avoided) in &terms {
                for (avoided, _) in avoided.iter().filter(|(_, avoided)| has_beginning(&own, avoided)) {
                    let place = place_of_text(file, message, avoided);
                    let message = format!("`{}` says `{avoided}` for `{}`", message.id, term.term);
                    let help = format!("the glossary has {}", quoted(&words.preferred));
                    faults.push(Fault::new(place, message).help(help));
                }
            }
        }
    }
    faults
}

/// Terms of the original that the translation does not say as the glossary has them.
pub(in crate::check::rules) fn glossary_term(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut by_language: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for translation in translations(entries) {
        if is_allowed(translation.message, "glossary-term") {
            continue;
        }
        let tag = &translation.locale.tag;
        let terms = by_language.entry(tag).or_insert_with(|| {
            let terms = terms(entries, tag).into_iter().filter(|(term, _)| !term.optional);
            let folded =
                |words: &TermWordsFile| words.preferred.iter().map(|word| folded(word, tag)).collect();
            terms.map(|(term, words)| (term, words, folded(words))).collect::<Vec<(_, _, Vec<String>)>>()
        });
        let original = running(translation.original);
        let own = folded(&running(translation.message), tag);
        for (term, words, preferred) in terms {
            let mut forms = std::iter::once(&term.term).chain(&term.forms);
            let is_translated = preferred.iter().any(|word| own.contains(word));
            if forms.any(|form| has_term(&original, form)) && !is_translated {
                let id = &translation.message.id;
                let message =
                    format!("`{id}` in `{tag}` does not say `{}` as the glossary has it", term.term);
                faults.push(fault(&translation, message, format!("say {}", quoted(&words.preferred))));
            }
        }
    }
    faults
}

/// Numbers, reason phrases and names that are the same in every language, and differ from the original.
pub(in crate::check::rules) fn kept_word(entries: &Entries) -> Vec<Fault> {
    let codes = entries.families.iter().flat_map(|family| &family.codes);
    let phrases = codes.filter_map(|code| code.value.phrase.as_deref()).filter(|phrase| phrase.contains(' '));
    let names =
        entries.glossary.iter().flat_map(|glossary| &glossary.value.keep.0).map(|word| word.value.as_str());
    let kept: BTreeSet<&str> = phrases.chain(names).collect();
    let kept: Vec<&str> = kept.into_iter().collect();
    // Thousands of messages and hundreds of phrases: all are looked for at once.
    let Ok(finder) = AhoCorasick::new(&kept) else { return vec![] };
    let mut faults = Vec::new();
    for translation in translations(entries) {
        if is_allowed(translation.message, "kept-word") {
            continue;
        }
        let (original, own) = (running(translation.original), running(translation.message));
        let id = format!("`{}` in `{}`", translation.message.id, translation.locale.tag);
        let (theirs, ours) = (numbers(&original), numbers(&own));
        let found: BTreeSet<usize> =
            finder.find_overlapping_iter(&original).map(|found| found.pattern().as_usize()).collect();
        let found = found.into_iter().map(|word| kept[word]);
        let words = found.filter(|word| has_word(&original, word) && !own.contains(word));
        let lost: Vec<&str> = theirs.difference(&ours).copied().collect();
        let added: Vec<&str> = ours.difference(&theirs).copied().collect();
        faults.extend(words.map(|word| not_said(&translation, &id, word)));
        if let ([lost], [added]) = (&lost[..], &added[..]) {
            let place = place_of_text(translation.file, translation.message, added);
            let line = corrected(translation.file, &place.span, lost);
            let message = format!("{id} says `{added}` where the original says `{lost}`");
            let found = Fault::new(place, message).see(translation.original_place(), "the original");
            faults.push(found.help(format!("write `{line}`")));
            continue;
        }
        faults.extend(lost.into_iter().map(|number| not_said(&translation, &id, number)));
        for number in added {
            let place = place_of_text(translation.file, translation.message, number);
            let found = Fault::new(place, format!("{id} alone says `{number}`"));
            let found = found.see(translation.original_place(), "the original");
            faults.push(found.help("say the numbers of the original"));
        }
    }
    faults
}

fn not_said(translation: &Translation<'_>, id: &str, word: &str) -> Fault {
    fault(translation, format!("{id} does not say `{word}`"), "it is the same in every language".to_owned())
}

fn fault(translation: &Translation<'_>, message: String, help: String) -> Fault {
    let place: Place = translation.file.at(&translation.message.span);
    Fault::new(place, message).see(translation.original_place(), "the original").help(help)
}

/// The terms that the glossary has words for in a language.
fn terms<'a>(entries: &'a Entries, tag: &str) -> Vec<(&'a TermFile, &'a TermWordsFile)> {
    let terms = entries.glossary.iter().flat_map(|glossary| &glossary.value.terms.0);
    terms
        .filter_map(|term| {
            let (_, words) = term.value.locales.0.iter().find(|(named, _)| named.value == tag)?;
            Some((&term.value, words))
        })
        .collect()
}

/// Whether the comment above a message allows it to break a rule: `# allow: glossary-term`.
fn is_allowed(message: &Message, rule: &str) -> bool {
    let allowed = message.comment.iter().filter_map(|line| line.trim().strip_prefix("allow:"));
    allowed.into_iter().any(|rules| rules.split(',').any(|named| named.trim() == rule))
}

/// What a message says in its own words, in all its variants, on one line: without code spans, and without what it quotes,
/// since lines of logs and texts of programs are the same in every language.
fn running(message: &Message) -> String {
    let words = message.prose();
    let words = words.iter().flat_map(|prose| prose.text.split_whitespace());
    without_quotations(&words.collect::<Vec<_>>().join(" "))
}

fn without_quotations(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['「', '“', '„', '«']) {
        kept.push_str(before);
        let Some(end) = after.find(['」', '”', '“', '»']) else {
            rest = after;
            break;
        };
        rest = &after[end..];
        rest = rest.strip_prefix(['」', '”', '“', '»']).unwrap_or(rest);
    }
    kept + rest
}

/// The text in small letters, as the language writes them.
fn folded(text: &str, tag: &str) -> String {
    if matches!(tag.split('-').next(), Some("tr" | "az")) {
        return text.replace('İ', "i").replace('I', "ı").to_lowercase();
    }
    text.to_lowercase()
}

/// Whether a text has a word, alone or with the ending of an English plural.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let after = &text[at + word.len()..];
        let plural = after.strip_prefix("es").or_else(|| after.strip_prefix('s'));
        is_start(text, at, word) && (ends(after) || plural.is_some_and(ends))
    })
}

/// Whether an English text has a term: with a capital only where a sentence begins, since elsewhere it is part of a name.
fn has_term(text: &str, term: &str) -> bool {
    let mut letters = term.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let capital: String = first.into_iter().chain(letters).collect();
    has_word(text, term)
        || text.split(". ").any(|sentence| sentence.starts_with(&capital) && has_word(sentence, &capital))
}

/// Whether a word begins somewhere in a text, whatever its ending.
fn has_beginning(text: &str, word: &str) -> bool {
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
fn numbers(text: &str) -> BTreeSet<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '-' | ':' | '/');
    text.split(|c: char| !is_part(c))
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .filter(|word| word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .collect()
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
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
        assert_eq!(without_quotations("a “b c” d 「e」f"), "a  d f");
        assert_eq!(without_quotations("a “b"), "a b");
    }

    #[test]
    fn turkish_has_two_letters_i() {
        assert_eq!(folded("İSTEK ISI", "tr"), "istek ısı");
        assert_eq!(folded("İ", "tr"), "i");
    }

    #[test]
    fn numbers_are_codes_and_documents() {
        let found = numbers("403 means no; see RFC 9110, 15.5.4 (1,000 times), 4xx, 0-RTT and 404’ü。409と");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["403", "404", "409", "9110"]);
    }
}
