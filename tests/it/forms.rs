//! The forms of findings, and which findings `versus check` shows.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use versus::diag::{Color, Fault, Finding, Place, RULES, Severity, Sources, github, human, json, sarif};

use crate::binary::{stderr, versus};
use crate::fixture::{self, Files};

/// A site of which one message is not translated: a warning.
fn lacking() -> Files {
    let mut files = fixture::files("clean");
    let words = files.get_mut("locales/ar/ui.ftl").unwrap();
    *words = words.replace("differ = مختلفان\n", "");
    files
}

/// The same site, with a translation that has lost its variable: an error.
fn faulty() -> Files {
    let mut files = lacking();
    let words = files.get_mut("locales/ar/tea.ftl").unwrap();
    *words = words.replace("{ $code } يوقظك", "شاي يوقظك");
    files
}

fn check(files: &Files, arguments: &[&str]) -> Output {
    let folder = fixture::on_disk(files);
    versus().arg("--root").arg(folder.path()).arg("check").args(arguments).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn document(output: &Output) -> Value {
    assert!(output.stderr.is_empty(), "{}", stderr(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The findings as SARIF, of which an independent reader has lost nothing: what it does not know would be gone.
fn sarif_log(findings: &[&Finding], sources: &Sources, folder: &str) -> Value {
    let text = sarif(findings, sources, folder);
    let log: serde_sarif::sarif::Sarif = serde_json::from_str(&text).unwrap();
    let (read, written) = (serde_json::to_value(log).unwrap(), serde_json::from_str::<Value>(&text).unwrap());
    assert_eq!(read, written);
    written
}

/// A finding that tries to break out of every form.
fn hostile() -> (Finding, Sources) {
    let mut sources = Sources::default();
    sources.add_text("content/a b,c:d%/é.yaml", "日: 💥\nx: y\n");
    let path = "content/a b,c:d%/é.yaml".into();
    let fault = Fault::new(Place::new(&path, 5..9), "50 % off\r\n::error::`{0}` \"quoted\" </script>".into())
        .label("[a](b) { $code }\u{9B}2J")
        .see(Place::new(&path, 3..99), "from\nhere")
        .see(Place::file("locales/ar"), "there")
        .help("100%\nsure\u{0}");
    (Finding { severity: Severity::Error, rule: "wrong-type", fault }, sources)
}

#[test]
fn json_says_all_that_is_found() {
    let output = check(&faulty(), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = document(&output);
    assert_eq!(report["version"], 1);
    assert_eq!(report["counts"], serde_json::json!({ "errors": 1, "warnings": 1 }));
    let findings = report["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    assert_eq!(
        findings[1],
        serde_json::json!({
            "rule": "lost-variable",
            "severity": "error",
            "message": "`tea-assam-use` in `ar` does not use `{ $code }`",
            "label": "",
            "help": "use the same variables, in any order",
            "path": "locales/ar/tea.ftl",
            "start": { "line": 29, "column": 1, "offset": findings[1]["start"]["offset"] },
            "end": { "line": 29, "column": 14, "offset": findings[1]["end"]["offset"] },
            "related": [{
                "path": "locales/en/tea.ftl",
                "start": { "line": 32, "column": 1, "offset": findings[1]["related"][0]["start"]["offset"] },
                "end": { "line": 32, "column": 14, "offset": findings[1]["related"][0]["end"]["offset"] },
                "message": "the original uses `{ $code }`",
            }],
        })
    );
    let [start, end] =
        ["start", "end"].map(|at| usize::try_from(findings[1][at]["offset"].as_u64().unwrap()).unwrap());
    assert_eq!(&faulty()["locales/ar/tea.ftl"][start..end], "tea-assam-use");
    let folder = &findings[0];
    assert_eq!((&folder["path"], folder.get("start"), folder.get("end")), (&"locales/ar".into(), None, None));
}

#[test]
fn json_of_nothing_is_a_document_too() {
    let output = check(&fixture::files("clean"), &["--format", "json"]);
    assert!(output.status.success());
    assert_eq!(document(&output)["findings"], serde_json::json!([]));
}

#[test]
fn every_fixture_is_well_formed_in_every_form() {
    for name in fixture::names() {
        let files = fixture::files(&name);
        let (sources, report) = (fixture::sources(&files), fixture::report(&files));
        let findings = report.sorted();
        let read: Value = serde_json::from_str(&json(&findings, &sources)).unwrap();
        assert_eq!(read["findings"].as_array().unwrap().len(), findings.len(), "{name}");
        let read = sarif_log(&findings, &sources, "");
        for (result, finding) in read["runs"][0]["results"].as_array().unwrap().iter().zip(&findings) {
            assert_eq!(result["ruleId"], finding.rule, "{name}");
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(RULES[index].name, finding.rule, "{name}");
        }
        let annotations = github(&findings, &sources, "");
        let is_whole = |line: &str| line.starts_with("::error file=") || line.starts_with("::warning file=");
        assert!(annotations.lines().all(is_whole), "{name}: {annotations}");
    }
}

#[test]
fn sarif_says_what_each_rule_means() {
    let output = check(&fixture::files("tea"), &["--format", "sarif", "--deny", "untranslated"]);
    assert_eq!(output.status.code(), Some(1));
    let run = &document(&output)["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["version"]), (&"versus".into(), &env!("CARGO_PKG_VERSION").into()));
    let rules = driver["rules"].as_array().unwrap();
    assert_eq!(rules.len(), RULES.len());
    for (described, rule) in rules.iter().zip(RULES) {
        assert_eq!(described["id"], rule.name);
        assert_eq!(described["defaultConfiguration"]["level"], rule.severity.name());
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(described[text]["text"].as_str().unwrap().len() > 10, "{}: no {text}", rule.name);
        }
    }
    assert_eq!(run["results"][0]["level"], "error", "denied, while the rule alone says warning");
}

#[test]
fn a_hostile_finding_stays_one_finding_in_every_form() {
    let (finding, sources) = hostile();
    let found: Value = serde_json::from_str(&json(&[&finding], &sources)).unwrap();
    let found = &found["findings"][0];
    assert_eq!(found["message"], finding.fault.message.as_str());
    assert_eq!(found["start"], serde_json::json!({ "line": 1, "column": 4, "offset": 5 }));
    assert_eq!(found["end"], serde_json::json!({ "line": 1, "column": 5, "offset": 9 }));
    assert_eq!(found["related"][0]["end"], serde_json::json!({ "line": 3, "column": 1, "offset": 15 }));

    assert_eq!(
        github(&[&finding], &sources, "sites/"),
        "::error file=sites/content/a b%2Cc%3Ad%25/é.yaml,line=1,endLine=1,col=4,endColumn=5,title=wrong-type\
         ::50 %25 off%0D%0A::error::`{0}` \"quoted\" </script>%0A100%25%0Asure\u{0}\n"
    );

    let log = sarif_log(&[&finding], &sources, "sites/");
    let result = &log["runs"][0]["results"][0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "sites/content/a%20b%2Cc%3Ad%25/%C3%A9.yaml");
    let region = serde_json::json!({ "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 5 });
    assert_eq!(place["region"], region);
    assert!(result["message"]["text"].as_str().unwrap().contains("`{{0}}`"), "braces are placeholders");
    assert_eq!(result["relatedLocations"][1]["physicalLocation"].get("region"), None);

    let shown = human(&[&finding], &sources, Color::Plain);
    assert!(shown.chars().all(|shown| shown == '\n' || !shown.is_control()), "{shown:?}");
}

#[test]
fn an_annotation_that_spans_lines_has_no_columns() {
    let (mut finding, sources) = hostile();
    finding.fault.place.span = 5..12;
    let annotation = github(&[&finding], &sources, "");
    assert!(annotation.contains(",line=1,endLine=2,title="), "{annotation}");
}

#[test]
fn github_shows_ten_of_each_severity_and_the_log_all() {
    let mut files = lacking();
    let site = files.get_mut("content/site.yaml").unwrap();
    for key in 'a'..='o' {
        site.extend(['k', key]);
        site.push_str(": 1\n");
    }
    let output = check(&files, &["--format", "github"]);
    assert_eq!(output.status.code(), Some(1));
    let annotations = stdout(&output);
    let levels: Vec<&str> = annotations.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(levels, [&["::error"; 10][..], &["::warning"]].concat());
    assert!(
        annotations.starts_with("::error file=content/site.yaml,line=8,endLine=8,col=1,endColumn=3,title=unknown-key::unknown key `ka`%0A"),
        "{annotations}"
    );
    assert_eq!(stderr(&output).matches("error[unknown-key]").count(), 15);
}

#[test]
fn ci_finds_the_files_of_a_site_below_its_folder() {
    let folder = fixture::on_disk(&fixture::files("bad-tag"));
    fs::create_dir_all(folder.path().join("sites/my tea")).unwrap();
    for top in ["content", "locales", "templates"] {
        fs::rename(folder.path().join(top), folder.path().join("sites/my tea").join(top)).unwrap();
    }
    let run = |root: &Path, format: &str| {
        let mut command = versus();
        command.current_dir(folder.path()).arg("--root").arg(root).args(["check", "--format", format]);
        stdout(&command.output().unwrap())
    };
    let below = Path::new("./sites/my tea/");
    assert!(run(below, "github").starts_with("::error file=sites/my tea/content/site.yaml,"));
    assert!(run(below, "sarif").contains("\"uri\": \"sites/my%20tea/content/site.yaml\""));
    assert!(run(below, "json").contains("\"path\": \"content/site.yaml\""));
    let elsewhere = folder.path().join(below);
    assert!(run(&elsewhere, "github").starts_with("::error file=content/site.yaml,"));
}

#[test]
fn a_machine_that_fails_says_so_on_the_error_stream_only() {
    let mut files = fixture::files("tea");
    files.retain(|path, _| !path.starts_with("templates/"));
    for format in ["human", "json", "github", "sarif"] {
        let output = check(&files, &["--format", format]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
}

#[test]
fn a_locale_hides_what_is_not_in_its_words_or_notes() {
    let mut files = faulty();
    files.insert("content/tea/notes/oolong-vs-sencha/ar.md".into(), "Hm.\n".into());
    files.get_mut("content/tea/light.yaml").unwrap().push_str("  color: red\n");
    let paths = |arguments: &[&str]| {
        let report = document(&check(&files, &[arguments, &["--format", "json"]].concat()));
        let findings = report["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| finding["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let arabic = ["content/tea/notes/oolong-vs-sencha/ar.md", "locales/ar", "locales/ar/tea.ftl"];
    assert_eq!(paths(&["--locale", "ar"]), arabic);
    assert_eq!(paths(&["--locale", "en"]), ["locales/ar/tea.ftl"], "it points into English too");
    assert_eq!(paths(&["--locale", "en", "--locale", "ar"]), arabic);
    assert_eq!(paths(&[]).len(), arabic.len() + 1);
}

#[test]
fn the_exit_code_follows_what_is_shown() {
    let files = fixture::files("unknown-key");
    assert_eq!(check(&files, &[]).status.code(), Some(1));
    assert_eq!(check(&files, &["--locale", "ar"]).status.code(), Some(0));
    assert_eq!(check(&files, &["--locale", "ar", "--deny", "untranslated"]).status.code(), Some(1));
}

#[test]
fn an_unknown_locale_is_named_and_exits_with_2() {
    let output = check(&fixture::files("tea"), &["--locale", "ara"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "error: there is no locale `ara`; did you mean `ar`?\n");
    let output = check(&fixture::files("tea"), &["--locale", "pt-BR"]);
    assert_eq!(stderr(&output), "error: there is no locale `pt-BR`; `locales` has ar, en\n");
    assert_eq!(check(&fixture::files("tea"), &["--locale", ""]).status.code(), Some(2));
}

#[test]
fn a_denied_warning_is_an_error() {
    let files = lacking();
    assert_eq!(check(&files, &[]).status.code(), Some(0));
    for deny in [
        &["--deny", "untranslated"][..],
        &["--deny", "warnings"],
        &["--deny", "stray-file", "--deny", "untranslated"],
    ] {
        let output = check(&files, deny);
        assert_eq!(output.status.code(), Some(1), "{deny:?}");
        assert!(stderr(&output).starts_with("error[untranslated]: "), "{}", stderr(&output));
        assert!(stderr(&output).ends_with("\n1 error, 0 warnings\n"), "{}", stderr(&output));
    }
    assert_eq!(check(&files, &["--deny", "stray-file"]).status.code(), Some(0));
    let output = check(&files, &["--deny", "untranlated"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("did you mean `untranslated`?"), "{}", stderr(&output));
    let output = check(&files, &["--deny", "warning"]);
    assert!(stderr(&output).contains("did you mean `warnings`?"), "{}", stderr(&output));
}
