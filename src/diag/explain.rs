//! The rules explained: `docs/rules.md`, cut into its sections.

use std::fmt::Write;

use super::{RULES, Rule};

const TEXT: &str = include_str!("../../docs/rules.md");

/// What `docs/rules.md` says of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The section below its heading, in Markdown.
    pub body: &'static str,
    /// Its first paragraph: what the rule means and why it is there.
    pub meaning: &'static str,
}

/// What `docs/rules.md` says of a rule; nothing if the section is missing, which a test rules out.
#[must_use]
pub fn explanation(rule: &Rule) -> Explanation {
    let body = TEXT
        .split("\n## ")
        .skip(1)
        .filter_map(|section| section.split_once('\n'))
        .find(|(name, _)| *name == rule.name)
        .map_or("", |(_, body)| body.trim_matches('\n'));
    Explanation { body, meaning: body.split("\n\n").next().unwrap_or_default() }
}

impl Explanation {
    /// The first sentence, on one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let line = self.meaning.split('\n').collect::<Vec<_>>().join(" ");
        line.split_once(". ").map_or(line.clone(), |(first, _)| format!("{first}."))
    }

    /// The whole section for a terminal: its words as they stand, its examples indented.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut is_example = false;
        let mut text = String::new();
        for line in self.body.lines() {
            if line.starts_with("```") {
                is_example = !is_example;
            } else {
                let indent = if is_example && !line.is_empty() { "    " } else { "" };
                text.extend([indent, line, "\n"]);
            }
        }
        text
    }
}

/// A rule with its severity and all that `docs/rules.md` says of it, for a terminal.
#[must_use]
pub fn explain(rule: &Rule) -> String {
    format!("{}[{}]\n\n{}", rule.severity.name(), rule.name, explanation(rule).plain())
}

/// Every rule with its severity and the first sentence about it, a line each.
#[must_use]
pub fn overview() -> String {
    let longest = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    RULES.iter().fold(String::new(), |mut text, rule| {
        let summary = explanation(rule).summary();
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{:<7}  {:<longest$}  {summary}", rule.severity.name(), rule.name);
        text
    })
}
