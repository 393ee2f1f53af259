//! Whether the templates fit the pages: what they name is there, and they can be rendered.

use std::collections::BTreeMap;

use super::{Scratch, Site, render, wanted};
use crate::check::UI_NEEDS;
use crate::diag::{Fault, Place, Report, Sources};
use crate::load::{Entries, WordsFile};
use crate::model::{Address, MANIFEST};
use crate::render::{Mention, Templates, mentions};
use crate::text::did_you_mean;

/// The variables through which templates say messages: as markup, and as text for attributes.
pub(crate) const MESSAGE_ROOTS: [&str; 2] = ["ui", "ui_text"];

/// The templates, unless the report has an error about them.
pub(super) fn templates(sources: &Sources, entries: &Entries, report: &mut Report) -> Option<Templates> {
    report.take("unknown-message", unknown_messages(sources, entries));
    match Templates::compile(sources, &wanted()) {
        Ok(templates) => Some(templates),
        Err(faults) => {
            for (rule, fault) in faults {
                report.take(rule, [fault]);
            }
            None
        }
    }
}

/// The identifiers of the messages that templates may say: those of the default locale's `ui.ftl` that are told nothing.
pub(super) fn interface(entries: &Entries) -> Vec<String> {
    let Some(file) = interface_file(entries) else { return Vec::new() };
    let messages = file.fluent.messages.iter();
    messages
        .filter(|message| message.variables.is_empty() && message.has_value && !message.id.starts_with('-'))
        .map(|message| message.id.clone())
        .collect()
}

/// A message's name in a template, where a dash would be a minus.
pub(crate) fn template_name(id: &str) -> String {
    id.replace('-', "_")
}

fn interface_file(entries: &Entries) -> Option<&WordsFile> {
    let tag = &entries.site.as_ref()?.value.default_locale.value;
    let path = format!("locales/{tag}/ui.ftl");
    let words = entries.locales.iter().flat_map(|locale| &locale.words);
    words.into_iter().find(|file| *file.path == path)
}

/// Places in templates that say a message which is not there, or which must be told something.
fn unknown_messages(sources: &Sources, entries: &Entries) -> Vec<Fault> {
    let Some(file) = interface_file(entries) else { return vec![] };
    let known: Vec<String> = interface(entries).iter().map(|id| template_name(id)).collect();
    let told: BTreeMap<String, &[&str]> =
        UI_NEEDS.iter().map(|(id, variables)| (template_name(id), *variables)).collect();
    mentions(sources, &MESSAGE_ROOTS)
        .into_iter()
        .filter(|mention| !known.contains(&mention.field))
        .map(|Mention { path, field, span }| {
            let id = field.replace('_', "-");
            let fault = Fault::new(
                Place { path: path.into(), span },
                format!("there is no message `{id}` for templates"),
            );
            if told.get(&field).is_some_and(|variables| !variables.is_empty()) {
                return fault.help("it is told something, which a template cannot; the view brings it");
            }
            let guess = did_you_mean(&field, known.iter().map(String::as_str));
            let add = format!("add `{id} = …` to `{}`", file.path);
            fault.help(if guess.is_empty() { add } else { guess })
        })
        .collect()
}

/// Static files that stand where a page goes, on disks that know capitals and on those that do not, or whose names
/// cannot be an address.
pub(super) fn occupied(sources: &Sources, entries: &Entries) -> Vec<Fault> {
    let tags: Vec<String> = entries.locales.iter().map(|locale| locale.tag.to_ascii_lowercase()).collect();
    let faults = sources.statics().filter_map(|(path, _)| {
        let lower = path.to_ascii_lowercase();
        let top = lower.split('/').next().unwrap_or_default();
        let is_sitemap = top == "sitemap.xml" || top.starts_with("sitemap-");
        let is_page = matches!(top, "index.html" | "404.html" | "robots.txt") || is_sitemap;
        let is_manifest = lower.starts_with(MANIFEST);
        let is_plain = |c: char| !c.is_control() && !matches!(c, '\\' | ':');
        if tags.iter().any(|tag| tag == top) || is_page || is_manifest {
            Some((path, format!("`{path}` is the address of a page")))
        } else if !path.chars().all(is_plain) {
            Some((path, format!("`{}` cannot be an address everywhere", path.escape_default())))
        } else {
            None
        }
    });
    faults
        .map(|(path, message)| {
            Fault::new(Place::file(&format!("static/{path}")), message)
                .help("give the static file another name")
        })
        .collect()
}

/// What goes wrong when a page is rendered: what its template tries and cannot do.
pub fn failure(site: &Site, address: Address, scratch: &mut Scratch, out: &mut Vec<u8>) -> Option<Fault> {
    render(site, address, scratch, out).err().map(|error| error.fault(&site.sources))
}
