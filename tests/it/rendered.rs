//! The text of every page as a reader gets it, in every locale: what no checker of markup would notice.

use std::collections::BTreeMap;

use crate::real_site::{self, each_page};

/// Elements that do not interrupt a sentence.
const INLINE: [&str; 8] = ["a", "bdi", "code", "em", "span", "strong", "b", "i"];
/// Elements whose content is no prose; nor are the lists of sources.
const SILENT: [&str; 3] = ["script", "pre", "title"];
/// Words by which English that was left standing betrays itself.
const ENGLISH: [&str; 8] = [" the ", " and ", " is ", " of ", " with ", " that ", " must ", " when "];
/// Words that Turkish says twice and means it: one by one, each apart, again and again.
pub(crate) const REDUPLICATED: [&str; 3] = ["tek", "ayrı", "tekrar"];
/// Names of products that contain such a word.
const PRODUCTS: [&str; 1] = ["Outlook on the web"];
/// A shorter sentence may well stand more than twice.
const WORDS_OF_A_SENTENCE: usize = 5;

/// The text of a page, a line per block, without the parts marked as being in `without` language.
fn prose(html: &str, without: Option<&str>) -> String {
    let mut prose = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        prose.push_str(&rest[..open]);
        let Some(length) = rest[open..].find('>') else { break };
        let tag = &rest[open + 1..open + length];
        rest = &rest[open + length + 1..];
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or_default();
        let is_other =
            without.is_some_and(|language| tag.contains(&format!("lang=\"{language}\"")) && name != "html");
        let is_silent = SILENT.contains(&name) || tag.ends_with("class=\"source\"");
        if is_silent && !tag.starts_with('/') || is_other {
            rest = rest.split_once(&format!("</{name}>")).map_or("", |(_, after)| after);
        }
        if !INLINE.contains(&name) {
            prose.push('\n');
        }
    }
    prose.push_str(rest);
    prose
}

#[test]
fn no_page_reads_as_if_nobody_had_read_it() {
    each_page(|address, file, html| {
        if address.locale().is_none() {
            return;
        }
        let body = html.split_once("<main").map_or(html, |(_, body)| body);
        let mut sentences: BTreeMap<&str, usize> = BTreeMap::new();
        let prose = prose(body, None);
        for line in prose.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            for pair in words.windows(2) {
                let is_doubled = pair[0] == pair[1]
                    && pair[0].len() > 1
                    && pair[0].chars().all(char::is_alphabetic)
                    && !REDUPLICATED.contains(&pair[0]);
                assert!(!is_doubled, "{file}: `{} {}`", pair[0], pair[1]);
            }
            for phrase in ["when for", "When for", "{ $", "{{"] {
                assert!(!line.contains(phrase), "{file}: `{phrase}` in `{line}`");
            }
            // The cells of a table are no sentences.
            if !line.trim_end().ends_with(['.', '。']) {
                continue;
            }
            for sentence in line.split(". ").flat_map(|part| part.split_inclusive('。')).map(str::trim) {
                if sentence.split_whitespace().count() >= WORDS_OF_A_SENTENCE {
                    *sentences.entry(sentence).or_default() += 1;
                }
            }
        }
        for (sentence, count) in sentences {
            assert!(count <= 2, "{file}: {count} times `{sentence}`");
        }
    });
}

/// The text without what it quotes: lines of logs and messages of programs.
fn without_quotations(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['「', '“']) {
        kept.push_str(before);
        let line = after.find('\n').unwrap_or(after.len());
        rest = after[..line].find(['」', '”']).map_or(after, |end| &after[end..]);
    }
    PRODUCTS.iter().fold(kept + rest, |text, product| text.replace(product, ""))
}

#[test]
fn english_stands_only_where_it_is_marked() {
    each_page(|address, file, html| {
        let Some(locale) = address.locale() else { return };
        let tag = &real_site::site().catalogue().locales()[locale].locale.tag;
        if tag == "en" {
            return;
        }
        let body = html.split_once("<main").map_or(html, |(_, body)| body);
        for line in without_quotations(&prose(body, Some("en"))).lines() {
            for word in ENGLISH {
                assert!(!line.contains(word), "{file}: `{word}` in `{line}`");
            }
        }
    });
}

#[test]
fn the_reader_of_pages_reads_what_a_browser_shows() {
    let html = "<main><p>a <bdi lang=\"en\">b</bdi> c</p><pre>d</pre><ul><li>e</li><li>f</li></ul></main>";
    let lines = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(lines(prose(html, None)), "a b c e f");
    assert_eq!(lines(prose(html, Some("en"))), "a c e f");
}
