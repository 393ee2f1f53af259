//! What a file of the output is made of, so that two can be held against each other: that with a text and that with its twin.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use pulldown_cmark::{Event, Parser, Tag};
use scraper::{Html, Node};
use serde_json::Value;
use url::Url;

use super::payloads::Shot;

/// A step on the way through a file: its frame must be the same in both, its text but for what was planted.
#[derive(Debug, PartialEq)]
struct Step {
    frame: String,
    text: String,
}

/// Where a file with a text differs from the one with its twin by more than the text, or leads where no page should.
pub(super) fn differences(file: &str, hostile: &str, twin: &str, shot: &Shot) -> Vec<String> {
    let [ours, theirs] = [hostile, twin].map(|text| steps(file, text));
    let (ours, theirs) = match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => (ours, theirs),
        (Err(fault), _) | (_, Err(fault)) => return vec![format!("{file}: {fault}")],
    };
    let unlike = ours.iter().zip(&theirs).find(|(ours, theirs)| !is_like(ours, theirs, shot));
    let differs = match unlike {
        Some((ours, theirs)) => Some(format!("{file}: {ours:?}, not {theirs:?}")),
        None if ours.len() != theirs.len() => {
            Some(format!("{file}: {} steps, not {}", ours.len(), theirs.len()))
        }
        None => None,
    };
    differs.into_iter().chain(leads_astray(&ours).map(|link| format!("{file}: {link}"))).collect()
}

fn is_like(ours: &Step, theirs: &Step, shot: &Shot) -> bool {
    // A link that leads nowhere was bad, and was taken away.
    let is_unlinked = ours.frame.ends_with(LINK) && ours.text.is_empty();
    ours.frame == theirs.frame
        && (ours.text == theirs.text
            || is_unlinked
            || swapped(&ours.text, shot) == theirs.text
            || collapsed(&swapped(&collapsed(&ours.text), shot)) == collapsed(&theirs.text)
            || swapped(&decoded(&ours.text), shot) == decoded(&theirs.text))
}

/// An address as it is read.
fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// A text with the twins in place of what was planted.
fn swapped(text: &str, shot: &Shot) -> String {
    shot.swaps.iter().fold(text.to_owned(), |text, (planted, twin)| {
        let collapsed = collapsed(planted);
        text.replace(planted, twin).replace(collapsed.trim(), twin)
    })
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The steps through a file, by its name.
fn steps(file: &str, text: &str) -> Result<Vec<Step>, String> {
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "html" | "xml" => of_html(text),
        "json" => of_json(text),
        "txt" if file == "llms.txt" => Ok(of_markdown(text)),
        _ => Ok(of_lines(text)),
    }
}

const LINK: &str = "@href";
/// Attributes that lead somewhere, or load something.
const LEADING: [&str; 12] = [
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "data",
    "poster",
    "cite",
    "background",
    "ping",
    "longdesc",
    "manifest",
];

fn of_html(html: &str) -> Result<Vec<Step>, String> {
    let document = Html::parse_document(html);
    let mut steps = Vec::new();
    for node in document.tree.root().descendants() {
        let depth = node.ancestors().count();
        let mut step = |frame: &str, text: &str| {
            steps.push(Step { frame: format!("{depth} {frame}"), text: text.to_owned() });
        };
        match node.value() {
            Node::Element(element) => {
                step(&format!("<{}>", element.name()), "");
                let mut attributes: Vec<(&str, &str)> = element.attrs().collect();
                attributes.sort_unstable();
                for (name, value) in attributes {
                    step(&format!("<{}>@{name}", element.name()), value);
                }
            }
            Node::Text(text) => {
                let data =
                    node.parent().and_then(|parent| parent.value().as_element()).is_some_and(|parent| {
                        parent.name() == "script" && parent.attr("type") == Some("application/ld+json")
                    });
                if data {
                    steps.extend(of_json(text)?);
                } else {
                    step("text", text);
                }
            }
            Node::Comment(comment) => step("comment", comment),
            Node::Doctype(doctype) => step("doctype", doctype.name()),
            Node::ProcessingInstruction(_) | Node::Document | Node::Fragment => step("other", ""),
        }
    }
    Ok(steps)
}

fn of_json(text: &str) -> Result<Vec<Step>, String> {
    let data: Value = serde_json::from_str(text).map_err(|error| format!("{error} in {text}"))?;
    let mut steps = Vec::new();
    of_data(&data, "", &mut steps);
    Ok(steps)
}

fn of_data(data: &Value, at: &str, steps: &mut Vec<Step>) {
    match data {
        Value::Object(map) => {
            for (key, value) in map {
                steps.push(Step { frame: format!("{at}/"), text: key.clone() });
                of_data(value, &format!("{at}/"), steps);
            }
        }
        Value::Array(list) => {
            steps.push(Step { frame: format!("{at}[{}]", list.len()), text: String::new() });
            for value in list {
                of_data(value, &format!("{at}[]"), steps);
            }
        }
        Value::String(text) => steps.push(Step { frame: format!("{at} text"), text: text.clone() }),
        other => steps.push(Step { frame: format!("{at} {other}"), text: String::new() }),
    }
}

fn of_markdown(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for event in Parser::new(text) {
        match event {
            Event::Text(text) => match steps.last_mut().filter(|step| step.frame == "text") {
                Some(step) => step.text.push_str(&text),
                None => steps.push(Step { frame: "text".into(), text: text.into_string() }),
            },
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                steps.push(Step { frame: "link".into(), text: format!("{dest_url} {title}") });
            }
            other => steps.push(Step { frame: format!("{other:?}"), text: String::new() }),
        }
    }
    // What ends a line for some programs must not stand within one.
    let breaks = text.lines().count();
    steps.push(Step { frame: format!("{breaks} lines"), text: String::new() });
    steps
}

fn of_lines(text: &str) -> Vec<Step> {
    let lines = text.split(['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}']);
    lines.map(|line| Step { frame: "line".into(), text: line.into() }).collect()
}

/// Links that lead neither to a page nor to a mailbox.
fn leads_astray(steps: &[Step]) -> impl Iterator<Item = String> {
    let base = Url::parse("https://tea.example/shop/").unwrap();
    steps.iter().filter_map(move |step| {
        let (_, attribute) = step.frame.rsplit_once('@')?;
        let is_good = match base.join(&step.text) {
            Ok(url) => ["https", "http", "mailto"].contains(&url.scheme()),
            // Browsers do not follow it either.
            Err(_) => true,
        };
        (LEADING.contains(&attribute) && !is_good).then(|| format!("{attribute} leads to {}", step.text))
    })
}

#[cfg(test)]
mod tests {
    use super::super::payloads::Shot;
    use super::differences;

    fn differ(file: &str, hostile: &str, twin: &str) -> bool {
        let swaps = vec![("<evil>".to_owned(), "good".to_owned())];
        let shot = Shot { text: "<evil>".into(), twin: "good".into(), swaps };
        !differences(file, hostile, twin, &shot).is_empty()
    }

    #[test]
    fn a_text_as_text_is_no_difference() {
        for (file, hostile, twin) in [
            ("a.html", "<p title='&lt;evil>'>a &lt;evil> b</p>", "<p title=good>a good b</p>"),
            ("a.html", "<a href='a%3Cevil%3E'>x</a>", "<a href=agood>x</a>"),
            ("a.xml", "<loc>&lt;evil&gt;</loc>", "<loc>good</loc>"),
            ("a.json", "{\"<evil>\":[\"\\u003cevil>\"]}", "{\"good\":[\"good\"]}"),
            ("llms.txt", "# \\<evil> & more\n", "# good & more\n"),
            ("robots.txt", "a <evil>\nb\n", "a good\nb\n"),
        ] {
            assert!(!differ(file, hostile, twin), "{file}: {hostile}");
        }
    }

    #[test]
    fn whatever_a_text_brings_about_is_found() {
        let script = "<script type='application/ld+json'>";
        for (file, hostile, twin) in [
            ("a.html", "<p>a <evil> b</p>", "<p>a good b</p>"),
            ("a.html", "<p>a b</p>", "<p>a good b</p>"),
            ("a.html", "<p title=a onclick=b>a</p>", "<p title=a>a</p>"),
            ("a.html", "<p>a</p><b>c</b>", "<p>a<b>c</b></p>"),
            ("a.html", "<p>a<!-- b --></p>", "<p>a</p>"),
            ("a.html", "<p>a</p><p>b</p>", "<p>a</p>"),
            ("a.html", "<a href='java\tscript:a'>b</a>", "<a href='java\tscript:a'>b</a>"),
            ("a.html", "<form action=data:a></form>", "<form action=data:a></form>"),
            ("a.html", &format!("{script}{{\"a\": 1}}</script>"), &format!("{script}{{\"a\": 2}}</script>")),
            ("a.html", &format!("{script}{{</script>"), &format!("{script}{{</script>")),
            ("a.json", "{\"a\": \"<evil\"}", "{\"a\": \"good\"}"),
            ("a.json", "{\"a\": 1, \"b\": 1}", "{\"a\": 1}"),
            ("llms.txt", "# a <evil>\n", "# a good\n"),
            ("llms.txt", "- [a](b)\n", "- \\[a](b)\n"),
            ("robots.txt", "a\nb\nc", "a\nb"),
            ("robots.txt", "a\u{2028}b", "a b"),
        ] {
            assert!(differ(file, hostile, twin), "{file}: {hostile}");
        }
    }
}
