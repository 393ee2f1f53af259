//! Files as editors have them: nothing of theirs is lost, and what cannot be kept is refused.

use std::fs;

use versus::diag::Sources;
use versus::locale::{self, NewText, Refusal};
use versus::sink::{self, SinkError};

use crate::fixture::{self, Files};
use crate::locale::{
    Done, accept, add, after, change, done, findings, fmt, on_disk, on_disk_again, prune, refused, rename,
    sync, tea, versus,
};

const WORDS: &str = "locales/ar/tea.ftl";

/// The rules of the findings with which a verb refuses to do anything.
fn found(files: &Files, verb: impl Fn(&Sources) -> Done) -> Vec<&'static str> {
    match verb(&fixture::sources(files)) {
        Err(Refusal::Findings(report)) => report.sorted().iter().map(|finding| finding.rule).collect(),
        other => panic!("{other:?}"),
    }
}

fn windows(files: &mut Files, path: &str) {
    let text = files.get_mut(path).unwrap();
    *text = text.replace('\n', "\r\n");
}

fn is_windows(text: &str) -> bool {
    text.matches('\n').count() == text.matches("\r\n").count()
}

#[test]
fn a_message_that_fluent_overlooks_stops_every_verb() {
    for (rule, path, old, new) in [
        ("tab", "locales/en/tea.ftl", "tea-intro = ", "\ttea-intro = "),
        ("tab", WORDS, "tea-assam-fix = ", "\ttea-assam-fix = "),
        ("swallowed-message", WORDS, "tea-assam-fix = ", "    tea-assam-fix = "),
        ("duplicate-message", "locales/en/tea.ftl", "tea-intro = ", "tea-name = x\ntea-intro = "),
    ] {
        let mut files = tea();
        change(&mut files, path, old, new);
        for verb in
            [&sync as &dyn Fn(&Sources) -> Done, &prune, &accept("ar", &[]), &fmt, &rename("same", "q")]
        {
            let found = found(&files, verb);
            assert!(found.contains(&rule), "{rule}: {found:?}");
        }
    }
}
