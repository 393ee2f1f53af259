//! What is found in faulty sites: one fixture per rule, each report a snapshot.

use std::collections::BTreeSet;

use crate::fixture;
use versus::diag::RULES;

#[test]
fn every_faulty_site_is_reported_as_its_snapshot_says() {
    for name in fixture::names() {
        insta::assert_snapshot!(format!("report-{name}"), fixture::findings(&name));
    }
}

#[test]
fn every_rule_has_a_fixture_of_its_name_that_breaks_it() {
    let fixtures: BTreeSet<String> = fixture::names().into_iter().collect();
    for rule in RULES.iter().map(|rule| rule.name).filter(|name| *name != "unresolved") {
        assert!(fixtures.contains(rule), "tests/sites/{rule}.txt is missing");
        let report = fixture::findings(rule);
        assert!(report.contains(&format!("[{rule}]: ")), "{rule} is not found in its own fixture:\n{report}");
    }
}

#[test]
fn the_clean_site_has_no_finding() {
    assert_eq!(fixture::findings("clean"), "");
}

#[test]
fn the_tea_site_has_no_error() {
    assert!(!fixture::findings("tea").contains("error["));
}

#[test]
fn all_mistakes_are_found_in_one_run() {
    let report = fixture::findings("many");
    for rule in
        ["unknown-key", "wrong-type", "unknown-fact", "unknown-value", "missing-message", "unknown-root"]
    {
        assert!(report.contains(&format!("error[{rule}]")), "{rule} is not in\n{report}");
    }
}
