//! The lists of locales: `locales` of `content/site.yaml` and of `l10n.toml`, changed in place.

use toml_edit::DocumentMut;

use crate::load::SiteFile;
use crate::text::yaml;

/// The text of `site.yaml` with this tag at the end of its list of locales, all else as it was; nothing if versus cannot tell how.
pub(super) fn in_site(text: &str, tag: &str) -> Option<String> {
    let before = listed(text)?;
    let (_, end) = before.last()?;
    let (head, tail) = text.split_at(*end);
    // `no` and others like it are not texts everywhere, unless they are quoted.
    let spellings = [tag.to_owned(), format!("\"{tag}\"")];
    spellings.into_iter().find_map(|spelling| {
        let line = head.rfind('\n').map_or(head, |start| &head[start + 1..]);
        let indent = &line[..line.len() - line.trim_start().len()];
        let new = if line.trim_start().starts_with("- ") {
            let rest = tail.find('\n').unwrap_or(tail.len());
            format!("{head}{}\n{indent}- {spelling}{}", &tail[..rest], &tail[rest..])
        } else {
            format!("{head}, {spelling}{tail}")
        };
        let tags = |list: Vec<(String, usize)>| list.into_iter().map(|(tag, _)| tag).collect::<Vec<_>>();
        let mut wanted = tags(before.clone());
        wanted.push(tag.to_owned());
        (tags(listed(&new)?) == wanted).then_some(new)
    })
}

/// The tags that a site lists, and where each ends.
fn listed(text: &str) -> Option<Vec<(String, usize)>> {
    let mut faults = Vec::new();
    let site: SiteFile = yaml::decode(&yaml::parse(text).ok()?, text, &mut faults)?;
    let tags = site.locales.0.into_iter();
    faults.is_empty().then(|| tags.map(|tag| (tag.value, tag.span.end)).collect())
}

/// The text of `l10n.toml` with this tag in its list, unless it has it; nothing if there is no list.
pub(super) fn in_tools(text: &str, tag: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let locales = document.get_mut("locales")?.as_array_mut()?;
    if !locales.iter().any(|listed| listed.as_str() == Some(tag)) {
        locales.push(tag);
    }
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::{in_site, in_tools};

    const HEAD: &str = "title: a\nbase-url: https://b.example/\ndefault-locale: en\n";

    #[test]
    fn a_tag_is_added_however_the_list_is_written() {
        for (before, after) in [
            ("locales: [en, ja] # c\n", "locales: [en, ja, de] # c\n"),
            ("locales: [\"en\", 'ja']\n", "locales: [\"en\", 'ja', de]\n"),
            ("locales: [\n  en, # d\n  ja,\n]\n", "locales: [\n  en, # d\n  ja, de,\n]\n"),
            ("locales:\n  - en\n  - ja # c\n# d\n", "locales:\n  - en\n  - ja # c\n  - de\n# d\n"),
            ("locales:\n- 'en'\n- \"ja\"", "locales:\n- 'en'\n- \"ja\"\n- de"),
            ("locales:\r\n- en\r\n- ja\r\n", "locales:\r\n- en\r\n- ja\r\n- de\r\n"),
        ] {
            let wanted = format!("{HEAD}{after}");
            let found = in_site(&format!("{HEAD}{before}"), "de").map(|text| text.replace("\r\n", "\n"));
            assert_eq!(found, Some(wanted.replace("\r\n", "\n")), "{before}");
        }
        assert_eq!(in_site(HEAD, "de"), None);
    }

    #[test]
    fn the_list_of_the_tools_keeps_its_comments() {
        let text = "# a\nlocales = [\"ja\"] # b\n[[paths]]\nreference = \"c\"\n";
        let wanted = text.replace("[\"ja\"]", "[\"ja\", \"de\"]");
        assert_eq!(in_tools(text, "de").as_deref(), Some(&*wanted));
        assert_eq!(in_tools(&wanted, "de").as_deref(), Some(&*wanted));
        assert_eq!(in_tools("a = 1\n", "de"), None);
    }
}
