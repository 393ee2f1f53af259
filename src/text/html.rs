//! Text made safe for HTML, and for a script element.

use std::fmt::Write as _;

/// The text with the five characters escaped that mean something in HTML.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 8);
    push_escaped(&mut html, text);
    html
}

/// Whether a text is written the same in HTML, in JSON and in JSON within a script: most are, and need not be gone through
/// character by character.
#[must_use]
pub fn is_inert(text: &str) -> bool {
    // Without an early end, this is done for many bytes at once. U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    let is_special =
        |byte: u8| byte < 0x20 || matches!(byte, b'"' | b'&' | b'\'' | b'<' | b'>' | b'\\' | 0x7F);
    let is_separator = |bytes: &[u8]| bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] | 1 == 0xA9;
    let bytes = text.as_bytes();
    let found = |found: u8, byte: &u8| found | u8::from(is_special(*byte)) | u8::from(*byte == 0xE2) << 1;
    match bytes.iter().fold(0, found) {
        0 => true,
        0b10 => !bytes.windows(3).any(is_separator),
        _ => false,
    }
}

/// Adds the text to `html`, escaped for content and for quoted attributes.
pub fn push_escaped(html: &mut String, text: &str) {
    if is_inert(text) {
        html.push_str(text);
        return;
    }
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

/// Whether text of HTML may hold a character: no control character but those that part words and lines, and none that Unicode
/// keeps for programs (<https://html.spec.whatwg.org/#text-content>). Browsers drop or change the others.
#[must_use]
pub fn is_text(character: char) -> bool {
    let is_for_programs =
        matches!(character, '\u{FDD0}'..='\u{FDEF}') || u32::from(character) & 0xFFFE == 0xFFFE;
    !is_for_programs && (!character.is_control() || matches!(character, '\t' | '\n' | '\r'))
}

/// JSON that may stand in a script element: nothing in it can end the element or begin a comment.
#[must_use]
pub fn script_json(json: &str) -> String {
    let mut script = String::with_capacity(json.len() + 16);
    let mut rest = json;
    // 0xE2 begins U+2028 and U+2029, among others.
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'<' | b'>' | b'&' | 0xE2)) {
        let (before, special) = rest.split_at(at);
        script.push_str(before);
        let mut characters = special.chars();
        match characters.next() {
            Some(character @ ('<' | '>' | '&' | '\u{2028}' | '\u{2029}')) => {
                // Writing to a String cannot fail.
                let _ = write!(script, "\\u{:04x}", u32::from(character));
            }
            other => script.extend(other),
        }
        rest = characters.as_str();
    }
    script.push_str(rest);
    script
}

#[cfg(test)]
mod tests {
    use super::{escape, is_inert, is_text, script_json};

    #[test]
    fn markup_in_text_is_text() {
        assert_eq!(escape(r#"a<b>&"c'"#), "a&lt;b&gt;&amp;&quot;c&#39;");
    }

    #[test]
    fn what_is_inert_is_written_the_same_everywhere() {
        for character in ('\0'..=char::MAX).filter(|c| is_inert(&c.to_string())) {
            let text = character.to_string();
            let json = serde_json::to_string(&text).unwrap();
            let plain = format!("\"{text}\"");
            assert_eq!((json.as_str(), script_json(&json), escape(&text)), (&*plain, plain.clone(), text));
        }
        assert!(is_inert("403 Forbidden · 禁止"));
        assert!(["a<", "\u{2028}", "\n", "'", "\\", "&", "\""].iter().all(|text| !is_inert(text)));
    }

    #[test]
    fn what_browsers_drop_is_no_text() {
        assert!("a é\t\r\n\u{2028}\u{202E}\u{FFFC}\u{FFFD}🍵".chars().all(is_text));
        assert!(!"\0\u{B}\u{C}\u{1B}\u{7F}\u{85}\u{9B}\u{FDD0}\u{FFFF}\u{1FFFE}".chars().any(is_text));
    }

    #[test]
    fn json_cannot_leave_its_script() {
        let json = serde_json::json!({ "a": "</script><!--\u{2028}&" });
        let script = script_json(&json.to_string());
        assert!(!script.contains(['<', '>', '&', '\u{2028}']));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&script).unwrap(), json);
    }
}
