//! What is planted: texts that would become markup, code, a link or a line of a configuration if nothing stood in their way,
//! each with a harmless text for its place.

/// A text, and what stands for it where nothing bad is meant.
#[derive(Clone, Copy)]
pub(super) struct Payload {
    pub text: &'static str,
    /// Where a text is data.
    twin: &'static str,
    /// Where a text is Markdown.
    marked_twin: &'static str,
    /// What Markdown shows of the text and of its twin, or keeps as a link.
    said: &'static [(&'static str, &'static str)],
}

/// Texts, one after the other, and their twins.
#[derive(Clone)]
pub(super) struct Shot {
    pub text: String,
    pub twin: String,
    /// What may be found of the text, with what is found of the twin in its place.
    pub swaps: Vec<(String, String)>,
}

/// How a field is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Data,
    /// Data that begins with a scheme.
    Address,
    Markdown,
    /// The name of a file or folder, which has no slash.
    Name,
}

const HARMLESS: &str = "harmless";

/// A text that means nothing in Markdown, or is shown as it is written.
const fn text(text: &'static str) -> Payload {
    Payload { text, twin: HARMLESS, marked_twin: HARMLESS, said: &[] }
}

/// A link of Markdown.
const fn link(text: &'static str) -> Payload {
    Payload { text, twin: HARMLESS, marked_twin: "[x](https://harmless.example/)", said: &[] }
}

/// A text that says something else in Markdown.
const fn marked(
    text: &'static str,
    marked_twin: &'static str,
    said: &'static [(&'static str, &'static str)],
) -> Payload {
    Payload { text, twin: HARMLESS, marked_twin, said }
}

/// Links and pictures that words may not have.
const FORBIDDEN: &[Payload] = &[
    link("[x](javascript:alert(1))"),
    link("[x](JaVaScRiPt:alert(2))"),
    link("[x](&#106;avascript:alert(3))"),
    link("[x](&#x6A;avascript&colon;alert(4))"),
    link("[x](&Tab;javascript:alert(5))"),
    link("[x](<java&NewLine;script:alert(6)>)"),
    link("[x](<&#x1;javascript:alert(7)>)"),
    link("[x](< javascript:alert(8)>)"),
    link("[x](java\\script:alert(9))"),
    link("[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)"),
    link("[x](DATA:text/html,y)"),
    link("[x](vbscript:msgbox(1))"),
    link("[x](file:///etc/passwd)"),
    link("[x](view-source:https://a.example/)"),
    marked(
        "<javascript:alert(10)>",
        "<https://harmless.example/>",
        &[("javascript:alert(10)", "https://harmless.example/")],
    ),
    marked("![x](javascript:alert(11))", "![x](https://harmless.example/)", &[]),
];

/// Texts that leave each other as they are, also where all stand in a row.
pub(super) const GROUPS: &[&[Payload]] = &[
    &[
        marked(
            "<harm@evil.example>",
            "<harmless@harmless.example>",
            &[("harm@evil.example", "harmless@harmless.example")],
        ),
        marked(
            "[x](https://a.example/\"onclick=\"alert(12))",
            "[x](https://harmless.example/)",
            &[("https://a.example/\"onclick=\"alert(12)", "https://harmless.example/")],
        ),
        marked(
            "[x](https://a.example/ 'y\" onclick=\"alert(13)')",
            "[x](https://a.example/ 'harmless')",
            &[("y\" onclick=\"alert(13)", HARMLESS)],
        ),
        marked(
            "[x](//a.example/<script>alert(14)</script>)",
            "[x](//harmless.example/)",
            &[("//a.example/<script>alert(14)</script>", "//harmless.example/")],
        ),
    ],
    &[
        text("{{ 7 * 7 }}"),
        text("{% include \"base.html\" %}"),
        text("{# x #}"),
        text("{ $evil }"),
        text("{ -evil }"),
        text("{ DATETIME($evil) }"),
        text("${document_root}"),
    ],
    &[text("a\u{2028}alert(7)\u{2029}b"), text("java\tscript:alert(1)")],
    &[
        text("javascript:alert(1)"),
        text("JAVASCRIPT:alert(1)"),
        text("data:text/html,<script>alert(1)</script>"),
        text("vbscript:msgbox(1)"),
        text("@base@ @headers@ $(id) %0d%0aSet-Cookie:x=1"),
        text("\"><script>alert(1)</script>"),
        text("</script><script>alert(2)</script>"),
        text("</style><style>@import url(//a.example)</style>"),
        text("</title><img src=x onerror=alert(3)>"),
        text("</textarea></select></noscript></template><svg onload=alert(4)>"),
        text("<b>bold</b>"),
        text("' onmouseover='alert(5)"),
        text("\" autofocus onfocus=\"alert(6)"),
        text("<?php echo 1 ?>"),
        text("<!DOCTYPE html>"),
        text("--><i>evil"),
        text("]]><x/>evil"),
        text("<![CDATA[<y/>]]>"),
        marked(
            "&amp; &lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &copy",
            HARMLESS,
            &[("& <script>alert(1)</script> <b> &copy", HARMLESS)],
        ),
        text("<!--evil"),
    ],
    FORBIDDEN,
];

/// Ends of lines, of every kind.
pub(super) const LINES: Payload = Payload {
    text: "a\nDisallow: /\r\nX-Evil: 1\rlocation / { return 444; }\n# /* https://evil.example/ 301",
    twin: "a\nb\r\nc\rd\n# e",
    marked_twin: "a\nb\r\nc\rd\n# e",
    said: &[],
};

/// What browsers, terminals and programs make something else of, or nothing.
pub(super) const CONTROLS: &[Payload] = &[
    text("a\u{0}b"),
    text("a\u{1B}[2Jb"),
    text("a\u{9B}2Jb"),
    text("a\u{FDD0}b"),
    text("a\u{FFFC}b"),
    text("a\u{FFFF}b"),
    text("\u{202E}a\u{202C}"),
];

impl Shot {
    /// These texts, read so.
    pub(super) fn of(payloads: &[Payload], reader: Reader) -> Self {
        let written = |text: &str| match reader {
            Reader::Data | Reader::Address | Reader::Markdown => text.to_owned(),
            Reader::Name => text.replace('/', ""),
        };
        let joined = |texts: Vec<&str>| written(&texts.join(" "));
        let twin = |payload: &Payload| match reader {
            Reader::Data | Reader::Address => payload.twin,
            Reader::Markdown => payload.marked_twin,
            Reader::Name => "odd name",
        };
        let mut swaps: Vec<(String, String)> = payloads
            .iter()
            .flat_map(|payload| payload.said.iter().copied().chain([(payload.text, twin(payload))]))
            .map(|(text, twin)| (written(text), written(twin)))
            .collect();
        // A text may be part of another.
        swaps.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        Self {
            text: joined(payloads.iter().map(|payload| payload.text).collect()),
            twin: joined(payloads.iter().map(twin).collect()),
            swaps,
        }
    }
}
