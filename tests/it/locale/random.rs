//! Any text, and any order of verbs: nothing of an editor is lost.

use std::collections::BTreeSet;

use proptest::prelude::*;
use versus::text::fluent::{BlockKind, blocks, canonical, digests};

use super::*;

/// A pattern, in the forms that are hard to keep.
fn pattern() -> impl Strategy<Value = String> {
    let text =
        prop::sample::select(vec!["a", "é b", "[x]", "*", ".y", "日本", "\"q\"", "a  b", "=", "# c", "-"]);
    let piece = prop_oneof![
        4 => text.prop_map(str::to_owned),
        1 => Just("{ $v }".to_owned()),
        1 => Just("{ \"\" }".to_owned()),
        1 => Just("{ \"{ \\u0041 \" }".to_owned()),
        1 => Just("{ m0 }".to_owned()),
        1 => Just("{ -t(case: \"x\") }".to_owned()),
        1 => Just("{ NUMBER($v, minimumFractionDigits: 2) }".to_owned()),
        1 => Just("{ $n ->\n    [one] eins { $v }\n   *[other]\n       zwei\n        drei\n    }".to_owned()),
    ];
    // Text that would mean something at the beginning of a line stands behind something else.
    prop::collection::vec(
        (piece, prop::sample::select(vec![" ", "\n    p", "\n\n      p", "\r\n    p"])),
        1..5,
    )
    .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap + " ").collect())
}

/// A Fluent text: messages with and without comments and attributes, comments of every sort, blank lines here and there.
fn fluent() -> impl Strategy<Value = String> {
    let comment = prop::sample::select(vec![
        "",
        "# c\n",
        "# c\n#\n#  d \n",
        "# en: old\n",
        "# en: old\n# m1 =\n",
        "# en: old\n# n\n# m1 =\n",
    ]);
    let attribute =
        prop_oneof![2 => Just(String::new()), 1 => pattern().prop_map(|value| format!("    .a = {value}\n"))];
    let apart = prop::sample::select(vec![
        "",
        "## g\n",
        "### r\n\n",
        "# apart \n\n",
        "# en: x\n# m2 =\n\n",
        "# m3 = y\n\n",
        "# en: x\n# m4 =\n#  z\n\n",
        "# en: x\n# n\n# m4 =\n\n",
        "\n \n",
    ]);
    let entry = (apart, comment, pattern(), attribute, 0..3_usize);
    prop::collection::vec(entry, 1..6).prop_map(|entries| {
        entries.into_iter().enumerate().fold(
            String::new(),
            |text, (n, (apart, comment, value, attribute, blank))| {
                format!("{text}{apart}{comment}m{n} = {value}\n{attribute}{}", "\n".repeat(blank))
            },
        )
    })
}

/// Every entry as written, whatever its line breaks, and every line of a comment of its own, but for what belongs to versus.
fn belongings(text: &str) -> BTreeSet<String> {
    let blocks = blocks(&text.replace("\r\n", "\n")).unwrap();
    let is_ours = |line: &&str| line.starts_with("en:") || line.trim_end().ends_with('=');
    blocks
        .list()
        .iter()
        .flat_map(|block| {
            let entry =
                matches!(block.kind, BlockKind::Entry(_)).then(|| block.entry().trim_end().to_owned());
            let lines = block
                .comment()
                .into_iter()
                .filter(|line| !is_ours(line))
                .map(|line| line.trim_end().to_owned());
            lines.chain(entry).collect::<Vec<_>>()
        })
        .collect()
}
proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_canonical_form_says_the_same_and_is_its_own(text in fluent()) {
        if let Some(tidy) = canonical(&text) {
            prop_assert_eq!(digests(&tidy), digests(&text));
            prop_assert_eq!(canonical(&tidy), Some(tidy.clone()));
            let comments = |text: &str| -> Vec<String> {
                let blocks = blocks(text).unwrap();
                blocks.list().iter().flat_map(|block| block.comment().into_iter().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()).collect()
            };
            prop_assert_eq!(comments(&tidy), comments(&text));
            prop_assert!(tidy.ends_with('\n') && !tidy.ends_with("\n\n"));
        }
    }

    #[test]
    fn any_text_is_kept_or_refused(text in "([a-c]= ?|[a-c é#{}$.*\"=-]|\n|\n    |\r\n|# |\\{ \\$a ->\n|\\*?\\[a\\] ){0,40}") {
        if let Some(whole) = blocks(&text) {
            prop_assert_eq!(whole.text(), text.as_str());
            let tidy = canonical(&text);
            prop_assert!(tidy.is_some());
            let tidy = tidy.unwrap_or_default();
            prop_assert_eq!(digests(&tidy), digests(&text));
            prop_assert_eq!(canonical(&tidy), Some(tidy));
        }
    }

    #[test]
    fn blocks_are_the_whole_text_whatever_it_is(text in fluent()) {
        if let Some(blocks) = blocks(&text) {
            prop_assert_eq!(blocks.text(), text);
        }
    }

    #[test]
    fn no_order_of_verbs_loses_a_translation_or_a_comment(
        english in fluent(),
        own in fluent(),
        verbs in prop::collection::vec(0..4_usize, 1..5),
    ) {
        let mut files = tea();
        files.insert("locales/en/p.ftl".into(), english);
        files.insert("locales/ar/p.ftl".into(), own.clone());
        if blocks(&files["locales/en/p.ftl"]).is_none() || blocks(&own).is_none() {
            return Ok(());
        }
        for verb in verbs {
            let (accepts, renames) = (accept("ar", &[]), rename("same", "equal"));
            let all_verbs: [&dyn Fn(&Sources) -> Done; 4] = [&sync, &prune, &accepts, &renames];
            let verb = all_verbs[verb];
            match verb(&fixture::sources(&files)) {
                Err(Refusal::Call(message)) => {
                    prop_assert!(message.contains("no locale has a message"), "{}", message);
                    continue;
                }
                // What looks like a message on a line of a text is for its editor to mend.
                Err(Refusal::Findings(report)) => {
                    let rules: BTreeSet<&str> = report.sorted().iter().map(|finding| finding.rule).collect();
                    prop_assert_eq!(rules, BTreeSet::from(["swallowed-message"]));
                    continue;
                }
                Ok(_) => {}
            }
            let all = |files: &Files| -> BTreeSet<String> {
                let aside = files.get("locales/ar/obsolete.txt").map_or("", String::as_str);
                let aside = aside.split_once("\n\n").map_or("", |(_, aside)| aside);
                let aside: Vec<&str> = aside.split("\np.ftl\n").collect();
                let words = aside.into_iter().chain([files["locales/ar/p.ftl"].as_str()]);
                words.flat_map(|text| belongings(text.trim_start_matches("p.ftl\n"))).collect()
            };
            let before = all(&files);
            files = after(&files, verb);
            let lost: Vec<String> = before.difference(&all(&files)).cloned().collect();
            prop_assert!(lost.is_empty(), "lost {:?} of\n{}", lost, files["locales/ar/p.ftl"]);
            if let Ok(again) = verb(&fixture::sources(&files)) {
                prop_assert!(again.files.is_empty(), "{:?}", again.files);
            }
        }
    }
}
