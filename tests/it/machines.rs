//! What is made for machines: data under a schema, `llms.txt`, `security.txt`.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};
use versus::model::Address;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

use crate::{fixture, real_site};

fn text(site: &Site, file: &str) -> String {
    let address = page::locate(site, file).unwrap_or_else(|| panic!("no file {file}"));
    let mut out = Vec::new();
    page::render(site, address, &mut Scratch::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn data(site: &Site, file: &str) -> Value {
    let text = text(site, file);
    assert!(text.ends_with("}\n"), "{file} does not end in a line break");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The files of data that a site has, but for the schema.
fn files(site: &Site) -> Vec<String> {
    let all = Plan::new(site).files().collect::<Vec<_>>();
    all.into_iter().filter(|file| file.starts_with("api/") && file != "api/schema.json").collect()
}

/// The published schema, or the part of it of this name.
fn schema(site: &Site, part: Option<&str>) -> Validator {
    let whole = data(site, "api/schema.json");
    let address = whole["$id"].as_str().unwrap().to_owned();
    let wanted = match part {
        None => json!({ "$ref": address }),
        Some(part) => json!({ "$ref": format!("{address}#/$defs/{part}") }),
    };
    let known = jsonschema::Registry::new().add(&address, whole).unwrap().prepare().unwrap();
    jsonschema::options().with_registry(&known).should_validate_formats(true).build(&wanted).unwrap()
}

fn faults(validator: &Validator, data: &Value) -> Vec<String> {
    validator.iter_errors(data).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

#[test]
fn the_schema_is_a_schema_and_tells_what_every_property_is() {
    fn look(schema: &Value, all: &Value, seen: &mut usize) {
        let Some(object) = schema.as_object() else { return };
        for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            for told in ["title", "description"] {
                let referred =
                    property["$ref"].as_str().map(|part| &all[part.trim_start_matches("#/$defs/")]);
                let words = property.get(told).or(referred.and_then(|part| part.get(told)));
                assert!(
                    words.is_some_and(|words| !words.as_str().unwrap().is_empty()),
                    "{name} has no {told}"
                );
            }
            *seen += 1;
        }
        if object.get("type") == Some(&json!("object")) {
            let is_closed = object.get("additionalProperties").is_some_and(|more| *more != json!(true));
            assert!(is_closed, "{} may have anything", object["title"]);
        }
        for (_, part) in object {
            look(part, all, seen);
        }
    }
    let schema = data(&fixture::site("tea"), "api/schema.json");
    jsonschema::meta::validate(&schema).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "https://tea.example/shop/api/schema.json");
    let mut seen = 0;
    look(&schema, &schema["$defs"], &mut seen);
    assert!(seen > 90, "only {seen} properties were seen");
}

#[test]
fn every_file_of_data_is_as_the_schema_says() {
    for (site, count) in
        [(real_site::site(), 1 + 3), (&fixture::site("tea"), 1 + 2), (&fixture::site("chain"), 1 + 3)]
    {
        let validator = schema(site, None);
        let files = files(site);
        assert_eq!(files.len(), count, "{files:?}");
        for file in files {
            assert_eq!(faults(&validator, &data(site, &file)), Vec::<String>::new(), "{file}");
        }
    }
}

/// Every place in some data, as the names and numbers that lead there.
fn places(data: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match data {
        Value::Object(object) => {
            for (name, part) in object {
                places(part, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), all);
            }
        }
        Value::Array(items) => {
            for (index, part) in items.iter().enumerate() {
                places(part, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

/// The same place whatever the item of a list.
fn shape(place: &str) -> String {
    place
        .split('/')
        .map(|step| if step.parse::<usize>().is_ok() { "*" } else { step })
        .collect::<Vec<_>>()
        .join("/")
}

#[test]
fn whatever_is_taken_away_added_or_turned_into_something_else_breaks_the_schema() {
    let site = fixture::site("tea");
    for (file, part, least) in [("api/index.json", "index", 15), ("api/ar/tea.json", "family-file", 120)] {
        let validator = schema(&site, Some(part));
        let whole = data(&site, file);
        assert!(validator.is_valid(&whole));
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        let mut tried = BTreeSet::new();
        for place in all.iter().filter(|place| tried.insert(shape(place))) {
            let found = whole.pointer(place).unwrap();
            // Nothing is of this type anywhere: numbers are whole, and lists are never within lists.
            for other in [json!(0.5), json!([[]])] {
                let mut changed = whole.clone();
                *changed.pointer_mut(place).unwrap() = other;
                assert!(!validator.is_valid(&changed), "{file}{place} may be anything");
            }
            let Value::Object(object) = found else { continue };
            // By an id or a tag there may be any fact and any language, and of words some parts are optional.
            let is_open = place.ends_with("/facts") || place.ends_with("/languages");
            let mut more = whole.clone();
            more.pointer_mut(place).unwrap()["never heard of"] = json!("text");
            assert!(!validator.is_valid(&more), "{file}{place} may have more");
            for name in object.keys().filter(|name| !is_open && *name != "lang" && *name != "stale") {
                let mut less = whole.clone();
                less.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(name);
                assert!(!validator.is_valid(&less), "{file}{place} does without {name}");
            }
        }
        assert!(tried.len() > least, "{file}: only {} places were tried", tried.len());
    }
}

#[test]
fn the_data_of_a_family_says_what_its_pages_say() {
    let data = data(&fixture::site("tea"), "api/en/tea.json");
    insta::assert_snapshot!("api-family", format!("{data:#}"));
}

#[test]
fn the_index_lists_the_files_of_published_locales() {
    let site = fixture::site("tea");
    let data = data(&site, "api/index.json");
    insta::assert_snapshot!("api-index", format!("{data:#}"));
    for file in data["families"][0]["files"].as_array().unwrap() {
        for name in ["url", "page"] {
            let path = file[name].as_str().unwrap().strip_prefix("https://tea.example/shop/").unwrap();
            let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            assert!(page::locate(&site, &path).is_some(), "{path}");
        }
    }
}

#[test]
fn words_that_fell_back_tell_their_language_and_names_have_none() {
    let data = data(&fixture::site("tea"), "api/ar/tea.json");
    let oolong = data["codes"].as_array().unwrap().iter().find(|code| code["slug"] == "oolong").unwrap();
    assert_eq!(oolong["gloss"], json!({ "text": "Half way", "lang": "en" }));
    assert_eq!(oolong["facts"]["water"][0]["words"], json!([{ "text": "ساخن", "lang": "ar" }]));
    assert_eq!(data["languages"]["en"], json!({ "endonym": "English", "direction": "ltr" }));
    let assam = data["codes"].as_array().unwrap().iter().find(|code| code["slug"] == "assam").unwrap();
    assert_eq!(assam["facts"]["additions"][0]["words"], json!([{ "text": "milk" }, { "text": "sugar" }]));
    assert_eq!(assam["explanation"]["text"], "شاي CTC <b>من</b> الشمال.");
}

#[test]
fn stale_words_say_so() {
    let mut files = fixture::files("tea");
    let words = files.get_mut("locales/en/tea.ftl").unwrap();
    *words = words.replace("tea-sencha-when = All day.", "tea-sencha-when = All year.");
    let mut report = versus::diag::Report::default();
    let edition = versus::check::Edition::default();
    let site = page::site(&fixture::sources(&files), None, edition, &mut report).unwrap();
    let data = data(&site, "api/ar/tea.json");
    let text = serde_json::to_string(&data).unwrap();
    assert_eq!(text.matches("\"stale\":true").count(), 1);
    assert!(text.contains("{\"text\":\"طوال اليوم.\",\"lang\":\"ar\",\"stale\":true}"), "{text}");
    assert_eq!(faults(&schema(&site, None), &data), Vec::<String>::new());
}

#[test]
fn data_of_drafts_is_not_listed() {
    let mut files = fixture::files("tea");
    let site = files.get_mut("content/site.yaml").unwrap();
    site.push_str("coverage: { enable: 100 }\n");
    let edition = |drafts| versus::check::Edition { drafts, pseudo: drafts, marks: false };
    let open = |drafts| {
        let sources = fixture::sources(&files);
        page::site(&sources, None, edition(drafts), &mut versus::diag::Report::default()).unwrap()
    };
    let (published, drafted) = (open(false), open(true));
    assert_eq!(self::files(&published), ["api/index.json", "api/en/tea.json"]);
    let all =
        ["api/index.json", "api/en/tea.json", "api/ar/tea.json", "api/en-XA/tea.json", "api/ar-XB/tea.json"];
    assert_eq!(self::files(&drafted), all);
    for file in ["api/index.json", "api/en/tea.json", "api/schema.json", "llms.txt"] {
        assert_eq!(text(&published, file), text(&drafted, file), "{file}");
    }
}

#[test]
fn every_address_in_the_data_of_this_site_leads_somewhere() {
    fn addresses<'a>(data: &'a Value, all: &mut BTreeSet<&'a str>) {
        match data {
            Value::String(text) => {
                all.extend(text.starts_with("https://versus.example/").then_some(text.as_str()));
            }
            Value::Array(items) => items.iter().for_each(|item| addresses(item, all)),
            Value::Object(object) => object.values().for_each(|part| addresses(part, all)),
            _ => {}
        }
    }
    let site = real_site::site();
    for file in files(site) {
        let data = data(site, &file);
        let mut all = BTreeSet::new();
        addresses(&data, &mut all);
        for url in all {
            let path = url.strip_prefix("https://versus.example/").unwrap();
            let path = if path.is_empty() || path.ends_with('/') {
                format!("{path}index.html")
            } else {
                path.into()
            };
            assert!(page::locate(site, &path).is_some(), "{file}: {url}");
        }
    }
}

#[test]
fn the_data_of_this_site_knows_every_code_fact_and_authored_pair_in_every_language() {
    let site = real_site::site();
    let http = &site.catalogue().families()[0];
    for (tag, wanted) in [("en", "en"), ("ja", "ja"), ("tr", "tr")] {
        let data = data(site, &format!("api/{tag}/http.json"));
        assert_eq!(data["codes"].as_array().unwrap().len(), http.codes.len());
        assert_eq!(data["pairs"].as_array().unwrap().len(), http.authored.len());
        let stated: usize = data["codes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|code| code["facts"].as_object().unwrap().len())
            .sum();
        assert_eq!(stated, http.codes.iter().flat_map(|code| &code.facts).flatten().count());
        let text = serde_json::to_string(&data).unwrap();
        let languages: BTreeSet<&str> =
            text.split("\"lang\":\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(languages, BTreeSet::from([wanted]));
    }
}

#[test]
fn language_models_find_a_map() {
    insta::assert_snapshot!("llms", text(&fixture::site("tea"), "llms.txt"));
}

/// The site about tea with a contact for weaknesses.
fn with_security(base: &str) -> Site {
    let mut files = fixture::files("tea");
    let site = files.get_mut("content/site.yaml").unwrap();
    site.push_str(
        "security:\n  contact: [\"mailto:tea@tea.example\", https://tea.example/report]\n  \
         expires: 2027-06-30T00:00:00Z\n  policy: https://tea.example/policy\n  languages: [en, ar]\n",
    );
    let base = base.parse().unwrap();
    let mut report = versus::diag::Report::default();
    let edition = versus::check::Edition::default();
    page::site(&fixture::sources(&files), Some(base), edition, &mut report).unwrap()
}

#[test]
fn whom_to_tell_of_a_weakness_is_told_where_the_settings_say_so() {
    const FILE: &str = ".well-known/security.txt";
    insta::assert_snapshot!("security", text(&with_security("https://tea.example/"), FILE));
    assert!(!text(&with_security("http://localhost:8000/"), FILE).contains("Canonical"), "not by http");
    let without = fixture::site("tea");
    assert_eq!(page::locate(&without, FILE), None);
    assert!(!Plan::new(&without).files().any(|file| file == FILE));
}

#[test]
fn sitemaps_list_no_data() {
    let site = real_site::site();
    let plan = Plan::new(site);
    let sitemaps = (0..plan.units()).flat_map(|unit| plan.pages(unit));
    for address in sitemaps.filter(|address| matches!(address, Address::Sitemap { .. })) {
        let text = text(site, &page::file(site, address));
        for machine in ["/api/", "/og/", "llms.txt", "security.txt", ".json"] {
            assert!(!text.contains(machine), "{machine}");
        }
    }
}
