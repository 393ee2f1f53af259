//! The code that stands inside an HTML page, and that a browser runs or applies: what a Content-Security-Policy must name.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// The inline code of a page, as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    pub scripts: Vec<String>,
    pub styles: Vec<String>,
}

/// What a browser takes a type of script for, beside JavaScript by its names of old: the essences of JavaScript's MIME
/// types (<https://mimesniff.spec.whatwg.org/#javascript-mime-type>) and the words of
/// <https://html.spec.whatwg.org/#prepare-the-script-element> and
/// <https://wicg.github.io/nav-speculation/speculation-rules.html>. All of them are subject to `script-src`.
const RUN: [&str; 10] = [
    "module",
    "importmap",
    "speculationrules",
    "text/javascript",
    "application/javascript",
    "application/ecmascript",
    "text/ecmascript",
    "application/x-javascript",
    "text/x-javascript",
    "text/jscript",
];

/// The inline code of a page. Data blocks, such as those of JSON-LD, are no code.
#[must_use]
pub fn inline(html: &str) -> Inline {
    let mut emitter = DefaultEmitter::default();
    // What stands in `script` and `style` is text up to their end tags.
    emitter.naively_switch_states(true);
    let mut found = Inline::default();
    let mut open: Option<(Language, String)> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => open = language(&tag).map(|language| (language, String::new())),
            Token::String(text) => {
                if let Some((_, code)) = &mut open {
                    code.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::EndTag(_) => match open.take() {
                Some((Language::Script, code)) => found.scripts.push(code),
                Some((Language::Style, code)) => found.styles.push(code),
                None => {}
            },
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    found
}

#[derive(Clone, Copy)]
enum Language {
    Script,
    Style,
}

/// What the text after a tag is written in, if it is code.
fn language(tag: &StartTag<()>) -> Option<Language> {
    let attribute = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value));
    match &**tag.name {
        b"style" => Some(Language::Style),
        b"script" if attribute(b"src").is_none() => {
            let kind = attribute(b"type").unwrap_or_default().trim().to_ascii_lowercase();
            (kind.is_empty() || RUN.contains(&kind.as_str())).then_some(Language::Script)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn code_is_found_and_data_is_not() {
        let html = "<!doctype html><style>a > b {}</style><script>1 < 2 && '</p>'</script>\
                    <script type=\"application/ld+json\">{}</script><script src=\"/a.js\"></script>\
                    <SCRIPT TYPE=\" Module \">import 'x'\r\n</SCRIPT><script type=text/javascript>3</script>\
                    <!-- <script>4</script> --><p>5</p><script type=\"text/template\">6</script>";
        let found = inline(html);
        assert_eq!(found.scripts, ["1 < 2 && '</p>'", "import 'x'\n", "3"]);
        assert_eq!(found.styles, ["a > b {}"]);
    }
}
