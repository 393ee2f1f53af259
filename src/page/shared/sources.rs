//! Where what is said of a code is written, and when it was last held against that.

use super::Voice;
use crate::model::{Citation, Code, Date, Family};
use crate::render::{Value, fields, list, markup, value};
use crate::text::date;
use crate::text::html::escape;
use crate::words::{Said, Told, plain};

/// A place in a source, as a link with its words.
pub(super) fn citation(voice: Voice<'_>, family: &Family, cited: &Citation) -> Value {
    voice.cite_again(family, cited, || made(voice, family, cited))
}

fn made(voice: Voice<'_>, family: &Family, cited: &Citation) -> Value {
    let source = voice.document(&family.sources[cited.source].title);
    let label = match &cited.section {
        None => source,
        Some(section) => {
            let section = plain(section);
            voice.say_again("citation", &[("source", &source), ("section", &section)])
        }
    };
    let label = if family.sources[cited.source].historical {
        voice.say_again("citation-historical", &[("citation", &label)])
    } else {
        label
    };
    fields([("label", markup(&label.html)), ("url", value(&family.url(cited)))])
}

/// Every place in a document that something said of the code cites, its definition first.
pub(super) fn cited(voice: Voice<'_>, family: &Family, code: &Code) -> Value {
    let statements = code.facts.iter().flatten().flat_map(|fact| &fact.statements);
    let all = std::iter::once(&code.defined).chain(statements.flat_map(|statement| &statement.sources));
    let mut cited: Vec<&Citation> = Vec::new();
    for citation in all {
        if !cited.contains(&citation) {
            cited.push(citation);
        }
    }
    list(cited.into_iter().map(|cited| citation(voice, family, cited)))
}

/// When the code was last held against its sources, in words; nothing if that is not known.
pub(super) fn reviewed(voice: Voice<'_>, code: &Code) -> Option<Said> {
    let day = code.reviewed.as_ref()?;
    Some(voice.date_again(day, || on(voice, day)))
}

fn on(voice: Voice<'_>, day: &Date) -> Said {
    let text = date::shown(&voice.catalogue.locales()[voice.locale].locale.tag, day);
    let html = format!("<time datetime=\"{}\">{}</time>", day.iso, escape(&text));
    voice.say("more-reviewed", &[("date", Told::Said(&Said { html, ..plain(&text) }))])
}
