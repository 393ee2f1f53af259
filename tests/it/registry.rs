//! The HTTP family against the registry as somebody else has copied it: the crate `http-status-codes2`.

use http_status_codes2::status_code_registry::CODE_REGISTRY;

use crate::real_site;

/// What the registry says of a row beside its phrase.
fn bare(phrase: &str) -> &str {
    phrase.split(" (").next().filter(|bare| !bare.is_empty()).unwrap_or(phrase)
}

#[test]
fn every_row_of_the_registry_is_a_code_and_every_code_a_row() {
    let site = real_site::site();
    let http = &site.catalogue().families()[0];
    let ours: Vec<(usize, String)> = http
        .order
        .iter()
        .map(|&code| &http.codes[code])
        .filter(|code| http.namespaces[code.namespace].id == "iana")
        .map(|code| (code.number.unwrap() as usize, code.phrase.clone().unwrap()))
        .collect();
    let theirs: Vec<(usize, String)> =
        CODE_REGISTRY.iter().map(|&(number, phrase, _, _)| (number, bare(phrase).to_owned())).collect();
    assert_eq!(ours, theirs);
}

#[test]
fn every_code_is_defined_where_the_registry_says() {
    let site = real_site::site();
    let http = &site.catalogue().families()[0];
    for &(number, _, references, _) in &CODE_REGISTRY {
        let code = &http.codes[http.find(&number.to_string()).unwrap()];
        let source = http.sources[code.defined.source].title.replace(' ', "");
        assert!(references.contains(&source), "{number}: {source} is not in {references}");
        if let Some((_, section)) = references.split_once("Section ") {
            let section = section.trim_end_matches(']');
            assert_eq!(code.defined.section.as_deref(), Some(section), "{number}");
        }
    }
}

#[test]
fn states_in_the_registry_are_as_its_phrases_mark_them() {
    let site = real_site::site();
    let http = &site.catalogue().families()[0];
    let registry = http.facts.iter().position(|fact| fact.id == "registry").unwrap();
    for &(number, phrase, _, _) in &CODE_REGISTRY {
        let wanted = match phrase {
            "(Unused)" => "unused",
            _ if phrase.contains("TEMPORARY") => "temporary",
            _ if phrase.contains("OBSOLETED") => "obsolete",
            _ => "assigned",
        };
        let code = &http.codes[http.find(&number.to_string()).unwrap()];
        let fact = code.facts[registry].as_ref().unwrap();
        let versus::model::FactKind::Choice(values) = &http.facts[registry].kind else { panic!("no choice") };
        let versus::model::Value::Choice(value) = fact.statements[0].values[0] else { panic!("no choice") };
        assert_eq!(values[value], wanted, "{number}");
    }
}
