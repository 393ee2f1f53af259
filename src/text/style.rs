//! Messages of parsers in the style of findings.

/// A parser's message on one line, without its capital, its full stop and its quotation marks, which become backticks.
#[must_use]
pub fn plain_message(message: &str) -> String {
    let line = message.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches('.').replace(['"', '\''], "`");
    let mut characters = line.chars();
    match (characters.next(), characters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            format!("{}{}", first.to_lowercase(), characters.as_str())
        }
        _ => line,
    }
}
