//! Markdown: one line for messages, whole texts for notes. Raw HTML never passes; it is shown as the text it is.

mod marks;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html::push_html};

pub use self::marks::{Mark, Marked, Unlinked, marked, unlinked};
use super::html::{escape, push_escaped};

/// Keeps the first line from being read as a list, a heading or an HTML block. A symbol, so that emphasis may follow it.
const GUARD: char = '\u{FFFC}';

/// A line of Markdown as HTML and as plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    pub html: String,
    pub text: String,
}

/// The Markdown of one message. Line breaks count as spaces; block constructs are text.
#[must_use]
pub fn inline(source: &str) -> Inline {
    let line = guarded(source);
    spans(&line[GUARD.len_utf8()..]).unwrap_or_else(|| parsed(&line))
}

fn parsed(line: &str) -> Inline {
    let mut inline = Inline::default();
    for event in Parser::new_ext(line, Options::empty()) {
        push(&mut inline, event);
    }
    inline.html = inline.html.replacen(GUARD, "", 1);
    inline.text = inline.text.replacen(GUARD, "", 1);
    inline
}

/// A line that is text and code spans; nothing if it may be more. Most messages are no more, and need no parser.
fn spans(line: &str) -> Option<Inline> {
    let is_special = |byte: u8| {
        byte < 0x20 || matches!(byte, b'\\' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'!')
    };
    if line.bytes().fold(false, |found, byte| found | is_special(byte)) || line.contains("``") {
        return None;
    }
    let mut inline = Inline::default();
    inline.html.reserve(line.len() + 16);
    let mut is_code = false;
    for part in line.split('`') {
        if is_code {
            // One space on each side is there to hold backticks apart.
            let bare = part.strip_prefix(' ').and_then(|part| part.strip_suffix(' '));
            push(&mut inline, Event::Code(bare.filter(|bare| !bare.is_empty()).unwrap_or(part).into()));
        } else {
            push_text(&mut inline, part);
        }
        is_code = !is_code;
    }
    // The last part is text, unless a backtick is left over.
    is_code.then_some(inline)
}

/// The message on one line, behind the guard.
fn guarded(source: &str) -> String {
    let mut line = String::with_capacity(source.len() + GUARD.len_utf8());
    line.push(GUARD);
    if is_line(source) {
        line.push_str(source);
        return line;
    }
    let mut words = source.split_ascii_whitespace();
    line.extend(words.next());
    for word in words {
        line.extend([" ", word]);
    }
    line
}

/// Whether a text is on one line, with one space between its words.
fn is_line(source: &str) -> bool {
    const WIDE: u16 = u16::from_be_bytes([b' '; 2]);
    let bytes = source.as_bytes();
    let is_broken = bytes.iter().fold(false, |found, byte| found | matches!(byte, b'\t' | b'\r' | b'\n'));
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let is_wide =
        pairs.fold(false, |found, (byte, next)| found | (u16::from_be_bytes([*byte, *next]) == WIDE));
    !is_broken && !is_wide && !source.starts_with(' ') && !source.ends_with(' ')
}

/// A whole text of Markdown as HTML. Its headings begin below the second level, which is that of a page's sections.
#[must_use]
pub fn text(source: &str) -> String {
    let events = Parser::new_ext(source, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lowered(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lowered(level))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = if is_safe(&dest_url) { dest_url } else { CowStr::Borrowed("") };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        // A picture of another host would be a request to it.
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        other => other,
    });
    let mut html = String::new();
    push_html(&mut html, events);
    html
}

/// Plain text as Markdown that shows it, on one line, also where that line or a quotation begins with it.
#[must_use]
pub fn literal(text: &str) -> String {
    let text = text.trim();
    let number = text.len() - text.trim_start_matches(|first: char| first.is_ascii_digit()).len();
    let mut escaped = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match character {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push(' '),
            // At the beginning they make a heading, a quotation, a list, a rule or a block of code; `#` ends headings too.
            '>' | '+' | '-' | '~' if at == 0 => escaped.extend(['\\', character]),
            '.' | ')' if at == number && at > 0 => escaped.extend(['\\', character]),
            '#' if at == 0 || text[..at].ends_with(' ') => escaped.extend(['\\', character]),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' => {
                escaped.extend(['\\', character]);
            }
            _ => escaped.push(character),
        }
    }
    escaped
}

fn lowered(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

fn push(inline: &mut Inline, event: Event<'_>) {
    match event {
        Event::Start(tag) => push_start(inline, &tag),
        Event::End(tag) => push_end(inline, tag),
        Event::Code(code) => {
            inline.html.push_str("<code>");
            push_escaped(&mut inline.html, &code);
            inline.html.push_str("</code>");
            inline.text.push_str(&code);
        }
        Event::SoftBreak | Event::HardBreak => push_text(inline, " "),
        Event::Text(text)
        | Event::Html(text)
        | Event::InlineHtml(text)
        | Event::InlineMath(text)
        | Event::DisplayMath(text)
        | Event::FootnoteReference(text) => push_text(inline, &text),
        Event::Rule | Event::TaskListMarker(_) => {}
    }
}

fn push_text(inline: &mut Inline, text: &str) {
    push_escaped(&mut inline.html, text);
    inline.text.push_str(text);
}

fn push_start(inline: &mut Inline, tag: &Tag<'_>) {
    match tag {
        Tag::Emphasis => inline.html.push_str("<em>"),
        Tag::Strong => inline.html.push_str("<strong>"),
        Tag::Link { link_type, dest_url, .. } => {
            let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
            let target = if is_safe(dest_url) { escape(dest_url) } else { String::new() };
            inline.html.push_str("<a href=\"");
            inline.html.push_str(scheme);
            inline.html.push_str(&target);
            inline.html.push_str("\">");
        }
        _ => {}
    }
}

fn push_end(inline: &mut Inline, tag: TagEnd) {
    match tag {
        TagEnd::Emphasis => inline.html.push_str("</em>"),
        TagEnd::Strong => inline.html.push_str("</strong>"),
        TagEnd::Link => inline.html.push_str("</a>"),
        _ => {}
    }
}

/// Whether a link leads to a web page, of this site or another, and runs nothing. A target with a place for an argument
/// could be made to lead anywhere.
fn is_safe(target: &str) -> bool {
    if target.contains(|character| matches!(character, '\u{FDD0}'..='\u{FDEF}')) {
        return false;
    }
    let scheme = target.split(['/', '?', '#']).next().unwrap_or_default();
    match scheme.split_once(':') {
        Some((scheme, _)) => scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http"),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{escape, guarded, inline, literal, parsed, text};

    fn html(source: &str) -> String {
        inline(source).html
    }

    #[test]
    fn emphasis_code_and_links_are_markup() {
        assert_eq!(
            html("*a* **b** `c<d` [e](https://f.example/?g&h)"),
            r#"<em>a</em> <strong>b</strong> <code>c&lt;d</code> <a href="https://f.example/?g&amp;h">e</a>"#
        );
        assert_eq!(inline("*a* `b`").text, "a b");
    }

    #[test]
    fn raw_html_is_text() {
        assert_eq!(html("<script>x</script>"), "&lt;script&gt;x&lt;/script&gt;");
        assert_eq!(html("<div>x"), "&lt;div&gt;x");
        assert_eq!(html("a <img src=x onerror=y>"), "a &lt;img src=x onerror=y&gt;");
    }

    #[test]
    fn a_mailbox_is_a_link_to_it() {
        assert_eq!(html("<a@b.example>"), r#"<a href="mailto:a@b.example">a@b.example</a>"#);
        assert_eq!(text("<a@b.example>"), "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n");
    }

    #[test]
    fn plain_text_stays_plain_wherever_it_stands() {
        for plain in [
            "# a",
            "> a",
            "- a",
            "+ a",
            "---",
            "~~~ a",
            "12. a",
            "1) a",
            "*a*",
            "a #",
            "## a ##",
            "a &lt; b <c>",
        ] {
            for frame in ["", "> ", "# ", "- "] {
                let html = text(&format!("{frame}{}\n", literal(plain)));
                let shown = html.split(['<', '>']).skip(2).step_by(2).collect::<String>();
                assert_eq!(shown.trim(), escape(plain), "{frame}{plain}: {html}");
                let frame = text(&format!("{frame}a\n"));
                assert_eq!(html.matches('<').count(), frame.matches('<').count(), "{html}");
            }
        }
        assert_eq!(literal("a\nb\u{2028}c"), "a b c");
    }

    #[test]
    fn a_script_address_leads_nowhere() {
        assert_eq!(html("[a](javascript:b)"), r#"<a href="">a</a>"#);
        assert_eq!(html("[a](JavaScript:b)"), r#"<a href="">a</a>"#);
        assert_eq!(html("[a](data:b)"), r#"<a href="">a</a>"#);
        assert_eq!(html("[a](https://b.example/\u{FDD0})"), r#"<a href="">a</a>"#);
        assert_eq!(html("[a](../b:c)"), r#"<a href="../b:c">a</a>"#);
    }

    #[test]
    fn a_space_that_does_not_break_stays() {
        assert_eq!(html("a\u{A0}b\u{202F}c\u{3000}d \n e"), "a\u{A0}b\u{202F}c\u{3000}d e");
    }

    #[test]
    fn a_text_has_blocks_and_no_markup_of_its_own() {
        let html = text(
            "a\n\n## b\n\n- c\n\n<script>d</script>\n\ne <b>f</b> [g](javascript:h) ![i](https://j.example/k)\n",
        );
        assert_eq!(
            html,
            "<p>a</p>\n<h3>b</h3>\n<ul>\n<li>c</li>\n</ul>\n<p>&lt;script&gt;d&lt;/script&gt;\n</p>\n\
             <p>e &lt;b&gt;f&lt;/b&gt; <a href=\"\">g</a> <em>i</em></p>\n"
        );
    }

    #[test]
    fn a_message_is_one_line_and_no_block() {
        assert_eq!(html("4. a"), "4. a");
        assert_eq!(html("# a"), "# a");
        assert_eq!(html("- a\n- b"), "- a - b");
        assert_eq!(html("a\n\nb"), "a b");
        assert_eq!(html("> a"), "&gt; a");
        assert_eq!(html("*a* b"), "<em>a</em> b");
        assert_eq!(html("_a_ b"), "<em>a</em> b");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn code_spans_are_those_of_the_parser(source in "[ab4 `.'#~(|:\n\u{E9}\u{FDD0}&*]{0,16}") {
            prop_assert_eq!(inline(&source), parsed(&guarded(&source)));
        }
    }
}
