//! What the HTTP family cites: documents that are in force, sections that exist, and a crate that others keep.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::http::{code, http};

/// Phrases in which the crate `http` keeps to an older name than the registry.
const OTHER_PHRASES: [(u16, &str, &str); 4] = [
    (203, "Non Authoritative Information", "without the hyphen"),
    (413, "Payload Too Large", "the name of RFC 7231"),
    (418, "I'm a teapot", "the registry keeps the number unused"),
    (422, "Unprocessable Entity", "the name of RFC 4918"),
];

#[test]
fn the_crate_http_knows_no_code_that_we_lack_and_no_other_phrase() {
    for number in 100..1000 {
        let Some(phrase) = ::http::StatusCode::from_u16(number).ok().and_then(|code| code.canonical_reason())
        else {
            continue;
        };
        let ours = code(&number.to_string()).phrase.as_deref();
        let other =
            OTHER_PHRASES.iter().find(|(differs, _, _)| *differs == number).map(|(_, phrase, _)| *phrase);
        assert_eq!(Some(phrase), other.or(ours), "{number}");
    }
}

/// RFCs that another has replaced.
const OBSOLETE: [&str; 12] = [
    "RFC 2068", "RFC 2518", "RFC 2616", "RFC 7230", "RFC 7231", "RFC 7232", "RFC 7233", "RFC 7234",
    "RFC 7235", "RFC 7238", "RFC 7538", "RFC 7540",
];

#[test]
fn no_source_is_obsolete_unless_it_says_so() {
    for source in &http().sources {
        let is_obsolete = OBSOLETE.contains(&source.title.as_str());
        assert!(!is_obsolete || source.historical, "{}", source.title);
    }
}

#[test]
fn every_cited_section_of_an_rfc_exists() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/rfc-sections.txt");
    let known: BTreeSet<(String, String)> = fs::read_to_string(path)
        .unwrap()
        .lines()
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(rfc, sections)| {
            sections.split(' ').map(move |section| (rfc.to_owned(), section.to_owned()))
        })
        .collect();
    let mut cited = 0;
    for code in &http().codes {
        let statements = code.facts.iter().flatten().flat_map(|fact| &fact.statements);
        for citation in statements
            .flat_map(|statement| &statement.sources)
            .chain([&code.defined])
            .chain(code.aliases.iter().map(|alias| &alias.source))
        {
            let source = &http().sources[citation.source];
            if let Some(section) = citation.section.as_ref().filter(|_| source.id.starts_with("rfc")) {
                let place = (source.id.clone(), section.clone());
                assert!(known.contains(&place), "{} cites {place:?}", code.slug);
                cited += 1;
            }
        }
    }
    assert!(cited > 500, "only {cited} citations were looked up");
}
