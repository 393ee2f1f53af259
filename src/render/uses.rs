//! What a template does with variables: whether it only prints them, asks whether there is anything in them, and loops over them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::FOLDER;
use super::scan::{code_spans, is_word, reached};
use crate::diag::Sources;

/// A variable and the names of fields, one in the other.
pub(super) type Path = Vec<Arc<str>>;

/// The paths that a template uses.
#[derive(Default)]
pub(super) struct Uses {
    pub printed: BTreeSet<Path>,
    /// Those of which it is asked whether there is anything.
    pub asked: BTreeSet<Path>,
    pub looped: BTreeSet<Path>,
}

/// What a template and all that it reaches do with these variables; nothing if they may do more than what is told here, or say it
/// in a way that is not understood.
pub(super) fn uses(template: &str, roots: &[&str], sources: &Sources) -> Option<Uses> {
    let mut uses = Uses::default();
    for template in reached(template, sources) {
        let text = sources.text(&format!("{FOLDER}{template}"))?;
        for span in code_spans(text) {
            let is_print = text[..span.start].ends_with("{{");
            let code = text[span].trim_matches('-').trim();
            if is_print {
                known(code, roots, &mut uses.printed)?;
            } else {
                uses.tag(code, roots)?;
            }
        }
    }
    Some(uses)
}

/// The fields of a variable that a template and all that it reaches use; nothing if they may use others.
#[must_use]
pub fn fields_used(template: &str, variable: &str, sources: &Sources) -> Option<BTreeSet<Arc<str>>> {
    let Uses { printed, asked, looped } = uses(template, &[variable], sources)?;
    let field = |path: Path| path.into_iter().nth(1);
    printed.into_iter().chain(asked).chain(looped).map(field).collect()
}

impl Uses {
    fn tag(&mut self, code: &str, roots: &[&str]) -> Option<()> {
        let (name, rest) = code.split_once(char::is_whitespace).unwrap_or((code, ""));
        match name {
            "else" | "endif" | "endfor" | "endblock" | "block" => is_without(rest, roots).then_some(()),
            "extends" | "include" => {
                let file = rest.trim().strip_prefix('"')?.strip_suffix('"')?;
                (!file.contains('"')).then_some(())
            }
            "if" | "elif" if is_without(rest, roots) => Some(()),
            "if" | "elif" => {
                let words = rest.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')'));
                let mut words = words.filter(|word| !matches!(*word, "" | "and" | "or" | "not"));
                words.try_for_each(|word| match path(word)?.as_slice() {
                    [name] if matches!(&**name, "is" | "in") => None,
                    _ => known(word, roots, &mut self.asked),
                })
            }
            "for" => {
                let (bound, list) = rest.split_once(" in ")?;
                let list = path(list.trim())?;
                if roots.contains(&&*list[0]) {
                    self.looped.insert(list);
                }
                is_without(bound, roots).then_some(())
            }
            _ => None,
        }
    }
}

/// Takes in a path, if code is one of these variables or a field of theirs; nothing if it does something else with them.
fn known(code: &str, roots: &[&str], paths: &mut BTreeSet<Path>) -> Option<()> {
    match path(code) {
        Some(path) => {
            if roots.contains(&&*path[0]) {
                paths.insert(path);
            }
            Some(())
        }
        None => is_without(code, roots).then_some(()),
    }
}

/// A variable or the field of one, if that is all.
fn path(code: &str) -> Option<Path> {
    let is_name = |name: &str| name.chars().all(is_word) && !name.starts_with(|c: char| c.is_ascii_digit());
    let names: Vec<&str> = code.split('.').collect();
    let is_path = names.iter().all(|name| !name.is_empty() && is_name(name)) && !code.starts_with("__");
    is_path.then(|| names.into_iter().map(Arc::from).collect())
}

/// Whether code names none of these variables. What has texts in it may be cut in the wrong place, and a component may read what
/// its call does not name: neither is understood.
fn is_without(code: &str, roots: &[&str]) -> bool {
    let mut words = code.split(|c: char| !is_word(c));
    !code.contains(['"', '\'', '`', '<'])
        && !words.any(|word| roots.contains(&word) || word.starts_with("__"))
}

#[cfg(test)]
mod tests {
    use super::{Uses, fields_used, uses};
    use crate::diag::Sources;

    fn of(text: &str) -> Option<Uses> {
        let mut sources = Sources::default();
        sources.add_text("templates/a.html", text);
        sources.add_text("templates/b.html", "{{ page.b }}");
        uses("a.html", &["page", "first"], &sources)
    }

    #[test]
    fn what_is_printed_asked_for_and_looped_over_is_known() {
        let uses = of(
            "{% include \"b.html\" %}{% if not page.a or (site.x and first.c.d) %}{{- page.a -}}{% endif %}\
             {% for x in page.e %}{{ x.y }}{{ loop.index }}{% endfor %}{{ site.z | upper }}",
        )
        .unwrap();
        let [printed, asked, looped] = [&uses.printed, &uses.asked, &uses.looped]
            .map(|paths| paths.iter().map(|path| path.join(".")).collect::<Vec<_>>().join(" "));
        assert_eq!((&*printed, &*asked, &*looped), ("page.a page.b", "first.c.d page.a", "page.e"));
    }

    #[test]
    fn fields_that_are_used_are_known_unless_all_may_be() {
        let of = |text: &str| {
            let mut sources = Sources::default();
            sources.add_text("templates/a.html", text);
            let fields = fields_used("a.html", "page", &sources)?;
            Some(fields.into_iter().collect::<Vec<_>>().join(" "))
        };
        let text =
            "{{ page.b.c }}{% if page.a %}{% for x in page.d %}{{ x }}{% endfor %}{% endif %}{{ site.e }}";
        assert_eq!(of(text).as_deref(), Some("a b d"));
        for text in ["{{ page }}", "{% for x in page %}{% endfor %}", "{{ page[x] }}", "{{ page.a | upper }}"]
        {
            assert!(of(text).is_none(), "{text}");
        }
    }

    #[test]
    fn whatever_else_is_done_is_not_understood() {
        for text in [
            "{{ page.a | upper }}",
            "{{ page[0] }}",
            "{{ a(b=page.c) }}",
            "{% if page.a == 1 %}{% endif %}",
            "{% if page.a is defined %}{% endif %}",
            "{% set a = page.b %}",
            "{% set a = site.b %}",
            "{% for page in site.a %}{% endfor %}",
            "{% for a in page.b | reverse %}{% endfor %}",
            "{{ \"}}\" ~ page.a }}",
            "{% raw %}{{ page.a }}{% endraw %}",
            "{{ __tera_context }}",
            "{{ <card /> }}",
            "{{<card />}}",
            "{% include \"none.html\" %}",
        ] {
            assert!(of(text).is_none(), "{text}");
        }
    }
}
