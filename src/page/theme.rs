//! Whether the templates fit the pages: what they name is there, and they can be rendered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::location::SECURITY;
use super::once::SCOPES;
use super::{Scratch, Site, render, wanted};
use crate::check::{UI_NEEDS, needed};
use crate::diag::{Fault, Oddity, Place, Report, Sources};
use crate::load::{Entries, FamilyEntry, LocaleEntry, WordsFile};
use crate::model::{API, Address, CARDS, MANIFEST, STAGING};
use crate::render::{
    Mention, Templates, is_template, mentions, misread_templates, read_templates, reads_any_field,
    stray_templates,
};
use crate::text::did_you_mean;
use crate::text::fluent::Message;

/// The variables through which templates say messages: as markup, and as text for attributes.
pub(crate) const MESSAGE_ROOTS: [&str; 2] = ["ui", "ui_text"];

/// The folders of what is made for machines.
const FOLDERS: [&str; 2] = [API, CARDS];

/// The templates as they were before, by the paths and texts of all.
#[derive(Default)]
pub(super) struct TemplatesBefore(Mutex<Option<(Texts, Arc<Templates>)>>);

type Texts = Vec<(Arc<str>, Arc<str>)>;

impl TemplatesBefore {
    /// The templates of these sources.
    ///
    /// # Errors
    /// Those of [`Templates::compile`].
    fn compile(&self, sources: &Sources) -> Result<Arc<Templates>, Vec<(&'static str, Fault)>> {
        let Self(before) = self;
        let mut before = before.lock().unwrap_or_else(PoisonError::into_inner);
        let texts: Texts = sources
            .texts_under("")
            .filter(|(path, _)| is_template(path))
            .map(|(path, text)| (Arc::clone(path), Arc::clone(text)))
            .collect();
        if let Some((_, templates)) = before.as_ref().filter(|(known, _)| *known == texts) {
            return Ok(Arc::clone(templates));
        }
        let templates = Arc::new(Templates::compile(sources, &wanted(), SCOPES)?);
        *before = Some((texts, Arc::clone(&templates)));
        Ok(templates)
    }
}

/// The templates, unless the report has an error about them.
pub(super) fn templates(
    sources: &Sources,
    entries: &Entries,
    before: Option<&TemplatesBefore>,
    report: &mut Report,
) -> Option<Arc<Templates>> {
    report.take("missing-file", missing_interface(entries));
    report.take("unknown-message", unknown_messages(sources, entries));
    report.take("unknown-variable", untold_variables(sources, entries));
    report.take("unused-message", unused_messages(sources, entries));
    report.take("ambiguous-message", ambiguous_messages(entries));
    let read = read_templates(sources, &wanted(), SCOPES);
    report.take("bad-encoding", misread_templates(sources, &read));
    report.take("stray-file", stray_templates(sources, &read, &wanted(), SCOPES));
    match before.unwrap_or(&TemplatesBefore::default()).compile(sources) {
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
    let locale = entries.reference()?;
    let path = interface_path(locale);
    locale.words.iter().map(|file| &**file).find(|file| *file.path == path)
}

fn interface_path(locale: &LocaleEntry) -> String {
    format!("locales/{}/ui.ftl", locale.tag)
}

/// The file of the words that templates may say, if it is missing.
fn missing_interface(entries: &Entries) -> Option<Fault> {
    let locale = entries.reference().filter(|_| interface_file(entries).is_none())?;
    let path = interface_path(locale);
    let fault = Fault::new(Place::file(&path), format!("the file `{path}` is missing"));
    Some(fault.help("add it; templates say the messages of this file, and of no other"))
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
        .filter(|mention| !untold(file).any(|message| template_name(&message.id) == mention.field))
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

/// Messages of the interface with variables that nobody tells them: only templates could say them, and tell nothing.
fn untold(file: &WordsFile) -> impl Iterator<Item = &Message> {
    let messages = file.fluent.messages.iter();
    messages.filter(|message| {
        let is_needed = UI_NEEDS.iter().any(|(id, _)| *id == message.id);
        !is_needed && !message.variables.is_empty() && !message.id.starts_with('-')
    })
}

/// Variables of the messages that templates say.
fn untold_variables(sources: &Sources, entries: &Entries) -> Vec<Fault> {
    let Some(file) = interface_file(entries) else { return vec![] };
    let mentions = mentions(sources, &MESSAGE_ROOTS);
    let mut faults = Vec::new();
    for message in untold(file) {
        let Some(mention) = mentions.iter().find(|mention| mention.field == template_name(&message.id))
        else {
            continue;
        };
        for variable in &message.variables {
            let text = format!("`{}` is not told `{{ ${variable} }}`", message.id);
            let place = Place { path: mention.path.as_str().into(), span: mention.span.clone() };
            let fault = Fault::new(file.at(&message.place_of_variable(variable)), text)
                .see(place, "a template says it, and can tell it nothing")
                .help("say it without the variable");
            faults.push(fault);
        }
    }
    faults
}

/// The identifiers of all messages that something says: pages, templates, other messages. Nothing where templates choose
/// messages by names that only rendering knows, or where something of content could not be read, which may ask for more.
pub(crate) fn used_messages(sources: &Sources, entries: &Entries) -> Option<BTreeSet<String>> {
    let locale = entries.reference()?;
    let has_linked_family =
        || sources.odd().any(|(path, oddity)| oddity == Oddity::Link && path.starts_with("content/"));
    let is_whole = entries.families.iter().all(FamilyEntry::is_whole) && !has_linked_family();
    if reads_any_field(sources, &MESSAGE_ROOTS) || !is_whole {
        return None;
    }
    let mentioned: BTreeSet<String> =
        mentions(sources, &MESSAGE_ROOTS).into_iter().map(|mention| mention.field).collect();
    let mut used = needed(entries);
    let interface = interface_file(entries).into_iter().flat_map(|file| &file.fluent.messages);
    used.extend(
        interface.map(|message| message.id.clone()).filter(|id| mentioned.contains(&template_name(id))),
    );
    loop {
        let known = used.len();
        let messages = locale.words.iter().flat_map(|file| &file.fluent.messages);
        let said = messages.filter(|message| used.contains(&message.id));
        let referred: Vec<String> =
            said.flat_map(|message| message.references.iter().map(|(id, _)| id.clone())).collect();
        used.extend(referred);
        if used.len() == known {
            return Some(used);
        }
    }
}

/// Messages of the default locale that no page says, no template and no message that is said.
fn unused_messages(sources: &Sources, entries: &Entries) -> Vec<Fault> {
    let (Some(locale), Some(used)) = (entries.reference(), used_messages(sources, entries)) else {
        return vec![];
    };
    let all = || {
        locale.words.iter().flat_map(|file| file.fluent.messages.iter().map(move |message| (file, message)))
    };
    let unused = all().filter(|(_, message)| !used.contains(&message.id));
    unused
        .map(|(file, message)| {
            let lacking = used.iter().filter(|id| !all().any(|(_, own)| own.id == **id)).map(String::as_str);
            let guess = did_you_mean(&message.id, lacking);
            let remove = "remove it, or say it in a template".to_owned();
            Fault::new(file.at(&message.span), format!("nothing says `{}`", message.id))
                .help(if guess.is_empty() { remove } else { guess })
        })
        .collect()
}

/// Messages of the interface that have one name in templates.
fn ambiguous_messages(entries: &Entries) -> Vec<Fault> {
    let Some(file) = interface_file(entries) else { return vec![] };
    let mut first: BTreeMap<String, &Message> = BTreeMap::new();
    let mut faults = Vec::new();
    for message in &file.fluent.messages {
        let Some(earlier) = first.insert(template_name(&message.id), message) else { continue };
        if earlier.id != message.id {
            let text = format!("`{}` and `{}` have one name in templates", earlier.id, message.id);
            let fault = Fault::new(file.at(&message.span), text)
                .see(file.at(&earlier.span), "the other")
                .help("rename one of them");
            faults.push(fault);
        }
    }
    faults
}

/// Static files and locales that stand where something else goes, on disks that know capitals and on those that do not,
/// and static files whose names cannot be an address.
pub(super) fn occupied(sources: &Sources, entries: &Entries) -> Vec<Fault> {
    let tags: Vec<String> = entries.locales.iter().map(|locale| locale.tag.to_ascii_lowercase()).collect();
    let site = entries.site.as_ref();
    let has_security = site.is_some_and(|site| site.value.security.is_some());
    let faults = sources.statics().filter_map(|(path, _)| {
        let lower = path.to_ascii_lowercase();
        let top = lower.split('/').next().unwrap_or_default();
        let is_sitemap = top == "sitemap.xml" || top.starts_with("sitemap-");
        let is_page = matches!(top, "index.html" | "404.html" | "robots.txt" | "llms.txt") || is_sitemap;
        let is_within = |inner: &str, outer: &str| inner == outer || inner.starts_with(&format!("{outer}/"));
        let is_security = has_security && (is_within(&lower, SECURITY) || is_within(SECURITY, &lower));
        let is_manifest = lower.starts_with(MANIFEST) || top == STAGING;
        let is_plain = |c: char| !c.is_control() && !matches!(c, '\\' | ':');
        if tags.iter().any(|tag| tag == top) || is_page || is_manifest || is_security {
            Some((path, format!("`{path}` is the address of a page")))
        } else if FOLDERS.contains(&top) {
            Some((path, format!("`{path}` stands where versus puts data or pictures")))
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
        .chain(occupied_by_locales(entries))
        .collect()
}

/// Locales whose pages would go where versus puts data or pictures.
fn occupied_by_locales(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let tags = site.value.locales.0.iter();
    let taken = tags.filter(|tag| FOLDERS.contains(&tag.value.to_ascii_lowercase().as_str()));
    taken
        .map(|tag| {
            let text = format!("the pages of `{}` would stand where versus puts data or pictures", tag.value);
            Fault::new(site.at(&tag.span), text).help("add a script or region to the tag")
        })
        .collect()
}

/// What goes wrong when a page is rendered: what its template tries and cannot do.
pub fn failure(site: &Site, address: Address, scratch: &mut Scratch, out: &mut Vec<u8>) -> Option<Fault> {
    render(site, address, scratch, out).err().map(|error| error.fault(&site.sources))
}
