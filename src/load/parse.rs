//! Each file on its own: what it says, or what is wrong with how it says it.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{
    CodeEntry, CodeFile, Entries, FamilyEntry, FamilyFile, LocaleEntry, LocaleFile, Placed,
    WordsFile,
};
use crate::diag::{Fault, Place, Report, Severity, Sources};
use crate::text::fluent;
use crate::text::yaml::{self, Listed, YamlFault, YamlFaultKind};

const SITE: &str = "content/site.yaml";

/// All that the sources say, and what is wrong with single files in the report.
pub fn parse(sources: &Sources, report: &mut Report) -> Entries {
    let entries = Entries {
        site: one(SITE, sources, report),
        families: folders(sources, "content/")
            .into_iter()
            .map(|folder| family(folder, sources, report))
            .collect(),
        locales: folders(sources, "locales/")
            .into_iter()
            .map(|folder| locale(folder, sources, report))
            .collect(),
    };
    report.take(Severity::Warning, "stray-file", stray_files(sources));
    entries
}

/// The names of the folders directly below another.
fn folders<'a>(sources: &'a Sources, above: &'a str) -> BTreeSet<&'a str> {
    sources
        .texts_under(above)
        .filter_map(|(path, _)| path[above.len()..].split_once('/'))
        .map(|(folder, _)| folder)
        .collect()
}

fn family(slug: &str, sources: &Sources, report: &mut Report) -> FamilyEntry {
    let folder = format!("content/{slug}/");
    let head = format!("{folder}family.yaml");
    let family = one::<FamilyFile>(&head, sources, report);
    let mut codes = Vec::new();
    for (path, text) in sources.texts_under(&folder) {
        if is_code_file(path) && **path != *head {
            codes.extend(code_list(path, text, report));
        }
    }
    FamilyEntry { slug: slug.to_owned(), family, codes }
}

fn locale(tag: &str, sources: &Sources, report: &mut Report) -> LocaleEntry {
    let folder = format!("locales/{tag}/");
    let locale = one::<LocaleFile>(&format!("{folder}locale.yaml"), sources, report);
    let words = sources
        .texts_under(&folder)
        .filter(|(path, _)| path.ends_with(".ftl"))
        .map(|(path, text)| words(path, text, report))
        .collect();
    LocaleEntry { tag: tag.to_owned(), locale, words }
}

fn words(path: &Arc<str>, text: &Arc<str>, report: &mut Report) -> WordsFile {
    let fluent = fluent::parse(text);
    report.errors(
        "fluent-syntax",
        fluent.faults.iter().map(|fault| {
            Fault::new(Place::new(path, fault.span.clone()), fault.message.clone())
                .help("mend the message that begins above; until then it does not exist")
        }),
    );
    WordsFile { path: Arc::clone(path), text: Arc::clone(text), fluent }
}

/// The typed value of a file that holds one, unless it is missing or faulty.
fn one<T: DeserializeOwned>(path: &str, sources: &Sources, report: &mut Report) -> Option<Placed<T>> {
    let Some(text) = sources.text(path) else {
        let fault = Fault::new(Place::file(path), format!("the file `{path}` is missing"));
        report.errors("missing-file", [fault]);
        return None;
    };
    let path: Arc<str> = path.into();
    let (value, faults) = typed(text);
    report_yaml(&path, faults, report);
    Some(Placed { path, span: 0..0, value: value? })
}

/// The codes of a file that holds a list of them, faulty ones left out.
fn code_list(path: &Arc<str>, text: &str, report: &mut Report) -> Vec<CodeEntry> {
    let (codes, faults) = typed::<Listed<CodeFile>>(text);
    report_yaml(path, faults, report);
    codes
        .unwrap_or_default()
        .0
        .into_iter()
        .map(|code| Placed { path: Arc::clone(path), span: code.span, value: code.value })
        .collect()
}

fn typed<T: DeserializeOwned>(text: &str) -> (Option<T>, Vec<YamlFault>) {
    match yaml::parse(text) {
        Ok(tree) => {
            let mut faults = Vec::new();
            let value = yaml::decode(&tree, &mut faults);
            (value, faults)
        }
        Err(fault) => (None, vec![fault]),
    }
}

fn report_yaml(path: &Arc<str>, faults: Vec<YamlFault>, report: &mut Report) {
    for fault in faults {
        let rule = match fault.kind {
            YamlFaultKind::Syntax => "yaml-syntax",
            YamlFaultKind::UnknownKey => "unknown-key",
            YamlFaultKind::MissingKey => "missing-key",
            YamlFaultKind::WrongType => "wrong-type",
        };
        let place = Place::new(path, fault.span);
        report.errors(rule, [Fault::new(place, fault.message).help(fault.help)]);
    }
}

fn is_code_file(path: &str) -> bool {
    path.ends_with(".yaml") && path.matches('/').count() == 2
}

/// Files that nothing reads, which an author may have thought to count.
fn stray_files(sources: &Sources) -> Vec<Fault> {
    let content = sources
        .texts_under("content/")
        .filter(|(path, _)| ***path != *SITE && !is_code_file(path));
    let locales = sources.texts_under("locales/").filter(|(path, _)| {
        let is_head = path.ends_with("/locale.yaml") && path.matches('/').count() == 2;
        !is_head && !(path.ends_with(".ftl") && path.matches('/').count() >= 2)
    });
    content
        .chain(locales)
        .map(|(path, _)| {
            Fault::new(Place::new(path, 0..0), format!("nothing reads `{path}`"))
                .help("codes stand in `content/<family>/*.yaml`, words in `locales/<tag>/**.ftl`")
        })
        .collect()
}
