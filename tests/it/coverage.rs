//! How far the translations are: the figures, and every form of them.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Selector};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;
use versus::check::{Count, Coverage};
use versus::coverage::{self, Language, Publication, Survey, Surveyed, survey};
use versus::diag::{Color, human};
use versus::model::Direction;

use crate::binary::{stderr, versus};
use crate::fixture::{self, Files};

fn surveyed(files: &Files) -> Survey {
    let sources = fixture::sources(files);
    survey(&sources).unwrap_or_else(|report| panic!("{}", human(&report.sorted(), &sources, Color::Plain)))
}

/// The only locale but English of a fixture.
fn arabic(name: &str) -> Surveyed {
    let survey = surveyed(&fixture::files(name));
    assert_eq!((survey.reference.tag.as_str(), survey.locales.len()), ("en", 1));
    survey.locales.into_iter().next().unwrap()
}

fn count(translated: usize, stale: usize, missing: usize, same: usize) -> Count {
    Count { required: translated + stale + missing + same, translated, stale, missing, same }
}

/// A site with locales of every sort: one from right to left, with stale texts; a Japanese draft with a copy; one that
/// the site does not list, without a word.
fn mixed() -> Files {
    let mut files = fixture::files("stale");
    let words = "tea-name = 茶\ntea-assam-gloss = 濃い\ntea-sencha-when = All day.\n";
    files.insert("locales/ja/locale.yaml".into(), "endonym: 日本語\ndirection: ltr\n".into());
    files.insert("locales/ja/tea.ftl".into(), words.into());
    files.insert("locales/fr/locale.yaml".into(), "endonym: français\ndirection: ltr\n".into());
    let site = files["content/site.yaml"]
        .replace("locales: [en, ar]", "locales: [en, ja, ar]\ncoverage: { enable: 95, locales: { ar: 90 } }");
    files.insert("content/site.yaml".into(), site);
    files
}

/// A survey whose every name tries to break out of every form.
fn hostile() -> Survey {
    let evil = "a|b`c``d\\|</code></details>\n| x |\n<script>*e*</script> [f](g) @h \u{1b}[31m";
    let language = |tag: &str| Language {
        tag: format!("{tag}{evil}"),
        endonym: evil.into(),
        direction: Direction::LeftToRight,
    };
    let total = count(1, 1, 1, 0);
    let files = BTreeMap::from([(evil.to_owned(), total)]);
    let locale = Surveyed {
        language: language("tr"),
        coverage: Coverage { tag: "tr".into(), total, files, enable: 95 },
        publication: Publication::Draft,
        stale: vec![evil.into(), "`".into()],
        missing: vec![evil.into()],
        same: vec![],
    };
    Survey { title: evil.into(), reference: language("en"), locales: vec![locale] }
}

fn command(files: &Files, arguments: &[&str]) -> Output {
    let folder = fixture::on_disk(files);
    versus().arg("--root").arg(folder.path()).arg("coverage").args(arguments).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_site_with_every_message_lacks_only_its_note() {
    let arabic = arabic("clean");
    assert_eq!((arabic.coverage.total.missing, arabic.missing.len()), (1, 1));
    assert_eq!(arabic.incomplete().map(|(file, _)| file).collect::<Vec<_>>(), ["tea/notes"]);
    let mut files = fixture::files("clean");
    files.insert("content/tea/notes/assam-vs-sencha/ar.md".into(), "كلاهما من نبات واحد.\n".into());
    let [arabic] = &surveyed(&files).locales[..] else { panic!("more than one locale") };
    let total = arabic.coverage.total;
    assert_eq!((total.percent(), total.translated, arabic.complete()), (100, total.required, 3));
    assert_eq!(arabic.publication, Publication::Published);
}

#[test]
fn missing_stale_and_copied_texts_are_counted_and_named() {
    let tea = arabic("tea");
    assert_eq!(tea.coverage.files["tea.ftl"].missing, 5);
    assert!(tea.missing.iter().filter(|id| id.starts_with("tea-oolong-")).count() == 5, "{:?}", tea.missing);

    let stale = arabic("stale");
    assert_eq!(stale.stale, ["tea-assam-gloss", "tea/notes/assam-vs-sencha"]);
    assert_eq!((stale.coverage.total.stale, stale.coverage.files["tea/notes"].stale), (2, 1));

    let copied = arabic("untranslated-copy");
    assert_eq!((copied.same, copied.coverage.total.same), (vec!["tea-sencha-when".to_owned()], 1));
}

#[test]
fn locales_stand_in_the_order_of_the_site_and_know_whether_they_are_published() {
    let survey = surveyed(&mixed());
    let found: Vec<_> = survey
        .locales
        .iter()
        .map(|locale| (locale.language.tag.as_str(), locale.publication, locale.coverage.enable))
        .collect();
    let wanted = [
        ("ja", Publication::Draft, 95),
        ("ar", Publication::Published, 90),
        ("fr", Publication::Unlisted, 95),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn every_form_is_as_its_snapshot_says() {
    let survey = surveyed(&mixed());
    insta::assert_snapshot!("coverage-table", coverage::table(&survey));
    insta::assert_snapshot!("coverage-json", coverage::json(&survey));
    insta::assert_snapshot!("coverage-markdown", coverage::markdown(&survey));
    insta::assert_snapshot!("coverage-html", coverage::html(&survey).unwrap());
}

#[test]
fn a_site_of_one_language_has_nothing_to_measure() {
    let mut survey = surveyed(&mixed());
    survey.locales.clear();
    let page = coverage::html(&survey).unwrap();
    for text in [coverage::table(&survey), coverage::markdown(&survey), page] {
        assert!(text.contains("is the only locale: there is nothing to measure."), "{text}");
    }
    let document: Value = serde_json::from_str(&coverage::json(&survey)).unwrap();
    assert_eq!(document["locales"], json!([]));
}

#[test]
fn figures_of_the_table_stand_below_each_other_beside_wide_characters_too() {
    let table = coverage::table(&surveyed(&mixed()));
    let lines: Vec<&str> = table.lines().skip(2).filter(|line| !line.contains(" complete")).collect();
    let end = |line: &str| line.find('%').map(|at| line[..at].width());
    let share = lines[0].find("share").map(|at| lines[0][..at].width() + "share".len() - 1);
    assert!(lines.len() > 5 && lines[1..].iter().all(|line| end(line) == share), "{table}");
}

#[test]
fn a_hostile_name_cannot_move_the_cursor_or_begin_a_line_in_the_table() {
    let table = coverage::table(&hostile());
    assert!(!table.contains('\u{1b}'), "{table}");
    assert_eq!(table.lines().count(), 6);
}

/// The tables of a Markdown text: the texts of the cells, by row. Everything else in it is added to `rest`.
fn tables(markdown: &str, rest: &mut String) -> Vec<Vec<String>> {
    let (mut rows, mut is_in_cell) = (Vec::<Vec<String>>::new(), false);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => {
                is_in_cell = true;
                rows.last_mut().unwrap().push(String::new());
            }
            Event::End(TagEnd::TableCell) => is_in_cell = false,
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
                let to = if is_in_cell { rows.last_mut().and_then(|row| row.last_mut()) } else { None };
                to.unwrap_or(rest).push_str(&text);
            }
            Event::Start(Tag::Link { .. } | Tag::Emphasis | Tag::Image { .. }) => {
                panic!("markup of a name in {markdown}")
            }
            _ => {}
        }
    }
    rows
}

#[test]
fn markdown_shows_hostile_names_as_they_are() {
    let shown =
        "a|b`c``d\\|</code></details>\u{FFFD}| x |\u{FFFD}<script>*e*</script> [f](g) @h \u{FFFD}[31m";
    let mut rest = String::new();
    let rows = tables(&coverage::markdown(&hostile()), &mut rest);
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [9, 9, 7, 7], "{rows:?}");
    assert_eq!(rows[3][0], format!("<code>{shown}</code>"));
    assert_eq!(rows[3][1..], ["66%", "3", "1", "1", "1", "0"]);
    assert!(rows[1][0].starts_with(&format!("{shown} (<code>tr{shown}")), "{rows:?}");
    let escaped = rest.matches("&lt;script&gt;").count();
    assert!(
        escaped == 2 && rest.matches("</details>").count() == rest.matches("</details>\n").count() + 3,
        "{rest}"
    );
}

#[test]
fn markdown_names_twenty_stale_texts_and_counts_the_rest() {
    let mut survey = surveyed(&mixed());
    survey.locales[1].stale = (1..=23).map(|number| format!("tea-{number}")).collect();
    let text = coverage::markdown(&survey);
    assert!(text.contains("`tea-19`, `tea-20` and 3 more\n"), "{text}");
}

#[test]
fn json_has_the_documented_shape() {
    let document: Value = serde_json::from_str(&coverage::json(&surveyed(&mixed()))).unwrap();
    assert_eq!(document["version"], 1);
    let documented = include_str!("../../docs/coverage.md");
    let example = documented.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let example: Value = serde_json::from_str(example).unwrap();
    assert_eq!(shape(&document), shape(&example));
}

/// The names of a document's fields with the kinds of their values; a list by its first item.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), shape(value))).collect(),
        Value::Array(items) if items.iter().all(Value::is_string) => json!(["text"]),
        Value::Array(items) => json!([items.first().map(shape)]),
        Value::String(_) => json!("text"),
        Value::Number(_) => json!("number"),
        other => other.clone(),
    }
}

fn texts(element: ElementRef<'_>, selector: &str) -> Vec<String> {
    let text = |found: ElementRef<'_>| {
        found.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    element.select(&Selector::parse(selector).unwrap()).map(text).collect()
}

/// The beginnings and widths of the parts of each bar, in hundredths of a percent.
fn bars(page: &Html) -> Vec<Vec<(usize, usize)>> {
    let hundredths = |text: &str| text.trim_end_matches('%').replace('.', "").parse().unwrap();
    let part =
        |rect: ElementRef<'_>| (hundredths(rect.attr("x").unwrap()), hundredths(rect.attr("width").unwrap()));
    let rects = Selector::parse(":scope > rect").unwrap();
    let bars = Selector::parse("svg.bar").unwrap();
    page.select(&bars).map(|bar| bar.select(&rects).map(part).collect()).collect()
}

#[test]
fn bars_are_as_wide_as_their_figures_and_fill_the_whole_width() {
    let mut survey = surveyed(&mixed());
    survey.locales[0].coverage.total = count(1, 1, 1, 4);
    survey.locales[1].coverage.total = count(99_999, 1, 0, 0);
    survey.locales[2].coverage.total = count(0, 0, 0, 0);
    let found = bars(&Html::parse_document(&coverage::html(&survey).unwrap()));
    assert_eq!(found[0], [(0, 1428), (1428, 1429), (2857, 1428), (4285, 5715)]);
    let ends: Vec<usize> = found
        .iter()
        .map(|bar| bar.iter().fold(0, |end, (start, width)| if *start == end { end + width } else { 0 }))
        .collect();
    assert!(found.len() > 5 && ends.iter().filter(|end| **end == 0).count() == 1, "{found:?}");
    assert!(ends.iter().all(|end| [0, 10_000].contains(end)), "{ends:?}");
}

#[test]
fn the_page_says_in_words_what_the_bars_say() {
    let survey = surveyed(&mixed());
    let page = Html::parse_document(&coverage::html(&survey).unwrap());
    assert_eq!(page.errors, [""; 0]);
    let cells = texts(page.root_element(), "tbody td");
    for (index, locale) in survey.locales.iter().enumerate() {
        let Count { required, translated, stale, missing, same } = locale.coverage.total;
        let (share, needs) = (locale.coverage.total.percent(), locale.coverage.enable);
        let row = format!(
            "{share}% {required} {translated} {stale} {missing} {same} {needs}% {}",
            locale.publication.name()
        );
        assert_eq!(cells[index * 8..][..8].join(" "), row);
        let described = format!(
            "{translated} translated, {stale} stale, {missing} missing, {same} the same as en, {required} required; \
             {needs}% must be translated for the locale to be published."
        );
        assert_eq!(texts(page.root_element(), &format!("#locale-{}-desc", index + 1)), [described]);
        let Language { tag, endonym, direction } = &locale.language;
        let name = format!("h3 bdi[lang='{tag}'][dir='{}']", direction.as_html());
        assert_eq!(texts(page.root_element(), &name), [endonym.as_str()]);
    }
    let files: usize = survey.locales.iter().map(|locale| locale.incomplete().count()).sum();
    assert_eq!(texts(page.root_element(), "details .file").len(), files);
}

#[test]
fn the_page_needs_nothing_else_and_hostile_names_are_text_in_it() {
    for survey in [surveyed(&mixed()), hostile()] {
        let html = coverage::html(&survey).unwrap();
        let page = Html::parse_document(&html);
        let named = Selector::parse("[src], [href], script, style:not(head style), [onclick]").unwrap();
        let outside: Vec<_> = page.select(&named).filter_map(|element| element.attr("href")).collect();
        assert_eq!((page.select(&named).count(), outside), (1, vec!["data:,"]));
        assert!(!html.contains("http:") && !html.contains("https:") && !html.contains("@import"));
    }
}

#[test]
fn figures_that_would_lie_are_not_given() {
    let mut tabbed = fixture::files("clean");
    let words = tabbed.get_mut("locales/ar/ui.ftl").unwrap();
    *words = words.replace("differ = مختلفان\n", "differ =\n\tمختلفان\n");
    let mut broken = fixture::files("tea");
    broken.insert("content/site.yaml".into(), "locales: [en".into());
    let fixtures = ["fluent-syntax", "bad-coverage", "unknown-locale", "duplicate-message", "bad-lock"];
    let faulty = fixtures.map(|rule| (rule, fixture::files(rule)));
    for (rule, files) in faulty.into_iter().chain([("tab", tabbed), ("yaml-syntax", broken)]) {
        let output = command(&files, &[]);
        assert_eq!((output.status.code(), stdout(&output)), (Some(1), String::new()), "{rule}");
        assert!(stderr(&output).contains(&format!("error[{rule}]: ")), "{rule}: {}", stderr(&output));
        assert!(!stderr(&output).contains("warning["), "{}", stderr(&output));
    }
}

#[test]
fn mistakes_that_no_figure_rests_upon_do_not_matter() {
    let mut files = fixture::files("tea");
    files.insert("content/tea/light.yaml".into(), "- slug: [".into());
    files.insert("templates/code.html".into(), "{% if".into());
    let output = command(&files, &[]);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
    assert!(stdout(&output).contains("العربية"));
}

#[test]
fn only_the_locales_that_are_asked_for_are_shown_in_every_form() {
    for format in ["table", "json", "markdown", "html"] {
        let output = command(&mixed(), &["--locale", "fr", "ja", "--format", format, "--locale", "ja"]);
        assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
        let text = stdout(&output);
        assert!(text.contains("日本語") && text.contains("français") && !text.contains("العربية"), "{text}");
    }
}

#[test]
fn a_locale_that_is_not_measured_is_a_call_not_understood() {
    for (tag, help) in [
        ("jp", "error: there is no locale `jp`; did you mean `ja`?\n"),
        ("pt-BR", "error: there is no locale `pt-BR`; `locales` has ja, ar, fr\n"),
        ("en", "error: `en` is the locale that the others are measured against\n"),
    ] {
        let output = command(&mixed(), &["--locale", tag]);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()));
        assert_eq!(stderr(&output), help);
    }
    assert_eq!(command(&mixed(), &["--format", "pdf"]).status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_file_that_takes_only_a_part_of_the_figures_is_an_error() {
    let folder = fixture::on_disk(&mixed());
    let output = std::process::Command::new(assert_cmd::cargo::cargo_bin("versus"))
        .args(["--root", folder.path().to_str().unwrap(), "coverage", "--format", "html"])
        .stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .and_then(std::process::Child::wait_with_output)
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: the output cannot be written: "), "{}", stderr(&output));
}
