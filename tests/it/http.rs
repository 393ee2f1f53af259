//! What the HTTP family says, against texts and data that nobody here wrote.

use versus::compare::{Relation, compare, tier};
use versus::model::{Code, FactKind, Family, Mapping, Pair, Tier, Value, pair, pair_count};

use crate::real_site;

/// The pairs that people ask about most, by slug.
const ASKED: [(&str, &str); 49] = [
    ("401", "403"),
    ("301", "302"),
    ("400", "422"),
    ("404", "410"),
    ("502", "504"),
    ("403", "404"),
    ("302", "307"),
    ("307", "308"),
    ("301", "308"),
    ("500", "503"),
    ("502", "503"),
    ("429", "503"),
    ("409", "422"),
    ("400", "409"),
    ("200", "204"),
    ("200", "201"),
    ("201", "202"),
    ("202", "204"),
    ("204", "404"),
    ("200", "404"),
    ("302", "303"),
    ("303", "307"),
    ("500", "502"),
    ("408", "504"),
    ("499", "504"),
    ("406", "415"),
    ("415", "422"),
    ("405", "501"),
    ("409", "412"),
    ("412", "428"),
    ("401", "407"),
    ("404", "405"),
    ("400", "404"),
    ("400", "500"),
    ("301", "307"),
    ("200", "304"),
    ("200", "206"),
    ("413", "431"),
    ("413", "414"),
    ("521", "522"),
    ("522", "524"),
    ("520", "524"),
    ("525", "526"),
    ("403", "451"),
    ("301", "410"),
    ("400", "401"),
    ("409", "423"),
    ("401", "404"),
    ("503", "504"),
];

/// The pairs that RFC 9110 itself contrasts in section 15.
const CONTRASTED: [(&str, &str); 12] = [
    ("200", "203"),
    ("200", "204"),
    ("200", "206"),
    ("200", "304"),
    ("200", "416"),
    ("300", "406"),
    ("301", "308"),
    ("302", "307"),
    ("401", "407"),
    ("403", "404"),
    ("404", "410"),
    ("415", "422"),
];

pub(crate) fn http() -> &'static Family {
    &real_site::site().catalogue().families()[0]
}

pub(crate) fn code(slug: &str) -> &'static Code {
    &http().codes[http().find(slug).unwrap_or_else(|| panic!("no code {slug}"))]
}

fn pair_of(first: &str, second: &str) -> Pair {
    Pair { first: http().find(first).unwrap(), second: http().find(second).unwrap() }
}

/// The values of a fact, in words; nothing where it does not apply.
fn values(slug: &str, fact: &str) -> Option<Vec<String>> {
    let index =
        http().facts.iter().position(|schema| schema.id == fact).unwrap_or_else(|| panic!("no fact {fact}"));
    let said = code(slug).facts[index].as_ref()?;
    let words = said.statements.iter().flat_map(|statement| &statement.values).map(|value| {
        match (value, &http().facts[index].kind) {
            (Value::Choice(choice), FactKind::Choice(values)) => values[*choice].clone(),
            (Value::Name(name), _) => name.clone(),
            (value, _) => format!("{value:?}"),
        }
    });
    Some(words.collect())
}

fn has(slug: &str, fact: &str, value: &str) -> bool {
    values(slug, fact).is_some_and(|values| values.iter().any(|found| found == value))
}

/// The codes of the registry that have this value.
fn with(fact: &str, value: &str) -> Vec<&'static str> {
    let registered = http().codes.iter().filter(|code| http().namespaces[code.namespace].id == "iana");
    registered.map(|code| code.slug.as_str()).filter(|slug| has(slug, fact, value)).collect()
}

#[test]
fn pairs_that_people_ask_about_differ_in_what_the_page_shows() {
    let differing = |&(first, second): &(&str, &str)| {
        let comparison = compare(http(), pair_of(first, second));
        comparison.differing().count() + usize::from(comparison.class == Relation::Differs)
    };
    let counts: Vec<usize> = ASKED.iter().map(differing).collect();
    let named: Vec<_> = ASKED.iter().zip(&counts).filter(|(_, count)| **count < 3).collect();
    assert!(counts.iter().all(|&count| count > 0), "{named:?}");
    assert!(counts.iter().filter(|&&count| count >= 3).count() >= 37, "{named:?}");
}

#[test]
fn pairs_that_people_ask_about_and_that_the_specification_contrasts_are_worded() {
    for (first, second) in ASKED.iter().chain(&CONTRASTED) {
        let pair = pair_of(first, second);
        let authored = http().authored.get(&pair).unwrap_or_else(|| panic!("{first} and {second}"));
        assert!(authored.situations.len() >= 3, "{first} and {second}");
        for code in [pair.first, pair.second] {
            assert!(
                authored.situations.iter().any(|situation| situation.code == code),
                "{first} and {second}"
            );
        }
    }
    for (first, second) in CONTRASTED {
        let pair = pair_of(first, second);
        assert!(http().codes[pair.first].contrasts.contains(&pair.second), "{first} and {second}");
    }
}

#[test]
fn no_pair_is_listed_that_has_nothing_to_tell_apart() {
    let policy = &real_site::site().catalogue().settings().index;
    let codes = http().codes.len();
    let mut tiers = [0, 0, 0];
    for k in 0..pair_count(codes) {
        let pair = pair(k, codes);
        let (tier, reason) = tier(http(), pair, policy);
        tiers[tier as usize] += 1;
        let comparison = compare(http(), pair);
        let is_listed = policy.tiers.contains(&tier);
        assert!(!is_listed || comparison.differing().next().is_some(), "{pair:?} {reason:?}");
    }
    assert!(
        policy.tiers == [Tier::Authored, Tier::Distinct] && tiers.iter().all(|&count| count > 0),
        "{tiers:?}"
    );
}

#[test]
fn heuristically_cacheable_is_what_rfc_9110_section_15_1_lists_and_226_and_451() {
    let listed =
        ["200", "203", "204", "206", "226", "300", "301", "308", "404", "405", "410", "414", "451", "501"];
    assert_eq!(with("default-caching", "heuristic"), listed);
}

#[test]
fn never_stored_is_what_rfc_6585_forbids_and_what_is_not_final() {
    let forbidden = ["100", "101", "102", "103", "104", "428", "429", "431", "511"];
    assert_eq!(with("default-caching", "not-stored"), forbidden);
}

#[test]
fn content_is_forbidden_where_the_text_forbids_it() {
    let without = ["100", "101", "102", "103", "104", "204", "205", "304"];
    assert_eq!(with("content", "none"), without);
}

#[test]
fn headers_that_must_be_there_are_there() {
    for (slug, header) in [
        ("101", "Upgrade"),
        ("401", "WWW-Authenticate"),
        ("405", "Allow"),
        ("407", "Proxy-Authenticate"),
        ("426", "Upgrade"),
    ] {
        assert!(has(slug, "required-headers", header), "{slug} {header}");
    }
    assert!(has("503", "optional-headers", "Retry-After"));
    assert!(has("429", "optional-headers", "Retry-After"));
    for slug in ["301", "302", "307", "308"] {
        assert!(has(slug, "recommended-headers", "Location"), "{slug}");
    }
}

#[test]
fn the_method_is_kept_by_307_and_308_alone() {
    assert_eq!(with("redirect-method", "kept"), ["307", "308"]);
    assert_eq!(with("redirect-method", "may-become-get"), ["301", "302"]);
    assert_eq!(with("redirect-method", "becomes-get"), ["303"]);
    assert_eq!(values("304", "redirect-method"), None);
}

#[test]
fn permanence_is_what_the_text_says_and_not_what_the_class_suggests() {
    assert_eq!(with("permanence", "unspecified"), ["404"]);
    for slug in ["301", "308", "410"] {
        assert!(has(slug, "permanence", "permanent"), "{slug}");
    }
    for slug in ["302", "307", "503"] {
        assert!(has(slug, "permanence", "temporary"), "{slug}");
    }
    for slug in ["400", "403", "500"] {
        assert!(has(slug, "permanence", "not-stated"), "{slug}");
    }
}

#[test]
fn repeating_a_request_depends_on_the_code() {
    for slug in ["401", "403", "407"] {
        assert!(has(slug, "retry", "new-credentials"), "{slug}");
    }
    assert!(has("421", "retry", "other-connection"));
    assert!(has("421", "automatic-retry", "any-method"));
    assert!(has("503", "retry", "after-wait"));
    assert!(has("429", "retry", "after-wait"));
}

#[test]
fn grpc_is_mapped_by_direction_and_the_two_directions_disagree() {
    let mapped = |slug: &str, direction: Mapping| -> Vec<&str> {
        let equivalents = code(slug).equivalents.iter().filter(|other| other.direction == direction);
        equivalents.map(|other| other.name.as_str()).collect()
    };
    for (slug, to, from) in [
        ("400", "INTERNAL", "INVALID_ARGUMENT"),
        ("404", "UNIMPLEMENTED", "NOT_FOUND"),
        ("429", "UNAVAILABLE", "RESOURCE_EXHAUSTED"),
        ("503", "UNAVAILABLE", "UNAVAILABLE"),
        ("504", "UNAVAILABLE", "DEADLINE_EXCEEDED"),
    ] {
        assert_eq!(mapped(slug, Mapping::To), [to], "{slug}");
        assert!(mapped(slug, Mapping::From).contains(&from), "{slug}");
    }
}

#[test]
fn codes_that_are_taken_for_each_other_are_told_apart() {
    let differing = |first, second| compare(http(), pair_of(first, second)).differing().count();
    assert!(differing("204", "205") > 0);
    assert!(differing("301", "308") > 0);
    assert!(has("304", "content", "none") && http().classes[code("304").class].id == "redirection");
}

#[test]
fn a_page_opens_with_a_fact_that_both_codes_state() {
    let lead = |first, second| {
        let pair = pair_of(first, second);
        compare(http(), pair).lead(http(), pair).map(|fact| http().facts[fact].id.as_str())
    };
    let codes = http().codes.len();
    let leads = (0..pair_count(codes)).filter_map(|k| {
        let pair = pair(k, codes);
        Some((pair, compare(http(), pair).lead(http(), pair)?))
    });
    for (pair, fact) in leads {
        assert!(http().facts[fact].behavioural);
        assert!([pair.first, pair.second].iter().all(|&code| http().codes[code].facts[fact].is_some()));
    }
    assert_eq!(lead("401", "403"), Some("stage"));
    // Both are sent while the request is being handled, so the stage does not tell them apart.
    assert_eq!(lead("100", "103"), None);
    // Only 206 says whether to repeat the request.
    assert_eq!(lead("206", "499"), Some("stage"));
}

#[test]
fn codes_that_never_reach_a_client_say_so() {
    for slug in ["444", "499"] {
        assert!(has(slug, "visible", "log-only"), "{slug}");
        assert!(code(slug).exchange.is_none(), "{slug} has an exchange");
    }
}

#[test]
fn every_registered_code_but_the_unused_has_every_fact_that_applies_to_all() {
    let everywhere = [
        "retry",
        "automatic-retry",
        "stage",
        "scope",
        "generated-by",
        "permanence",
        "visible",
        "content",
        "required-headers",
        "recommended-headers",
        "optional-headers",
        "registry",
    ];
    for code in &http().codes {
        let is_registered = http().namespaces[code.namespace].id == "iana";
        if !is_registered || ["306", "418"].contains(&code.slug.as_str()) {
            continue;
        }
        for fact in everywhere {
            assert!(values(&code.slug, fact).is_some(), "{} lacks {fact}", code.slug);
        }
        assert!(code.exchange.is_some(), "{} has no exchange", code.slug);
    }
}

#[test]
fn one_number_with_two_meanings_has_two_names_and_each_page_tells_of_the_other() {
    let mut shared = 0;
    for (index, code) in http().codes.iter().enumerate() {
        for other in http().same_number(index) {
            assert_ne!(code.name, http().codes[other].name, "{} has no name of its own", code.slug);
            let page = real_site::page_text(&format!("en/http/{}/index.html", code.slug));
            assert!(
                page.contains("class=\"same-number\">")
                    && page.contains(&format!("/http/{}/\"", http().codes[other].slug))
            );
            shared += 1;
        }
    }
    assert!(shared >= 4, "{shared}");
}

#[test]
fn exchanges_are_what_the_specification_lets_pass() {
    for code in &http().codes {
        let Some(exchange) = &code.exchange else { continue };
        let slug = &code.slug;
        let mut request = exchange.request.lines();
        let words: Vec<&str> = request.next().unwrap().split(' ').collect();
        let is_wrong_on_purpose = slug == "505";
        assert!(words.len() == 3 && (words[2] == "HTTP/1.1" || is_wrong_on_purpose), "{slug}: {words:?}");
        assert!(request.any(|line| line.starts_with("Host: ")), "{slug}: no Host");
        assert!(exchange.response.starts_with("HTTP/1.1 "), "{slug}");
        if let Some(content) =
            final_message(&exchange.response).split_once("\n\n").map(|(_, content)| content)
        {
            let length = final_message(&exchange.response)
                .lines()
                .find_map(|line| line.strip_prefix("Content-Length: "))
                .map(|length| length.parse::<usize>().unwrap());
            let content = content.strip_suffix('\n').unwrap_or(content);
            assert!(
                length.is_none_or(|length| length == content.len()),
                "{slug}: {length:?}, not {}",
                content.len()
            );
        }
        for name in values(slug, "required-headers").into_iter().flatten() {
            let is_there = exchange.response.lines().any(|line| line.starts_with(&format!("{name}: ")));
            assert!(is_there, "{slug}: no {name}");
        }
    }
}

/// The last response of an exchange: an interim one may stand before it.
fn final_message(response: &str) -> &str {
    response.rfind("\n\nHTTP/1.1 ").map_or(response, |at| &response[at + 2..])
}
