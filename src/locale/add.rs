//! `versus locale add`: a new language, all of whose words are still to be written.

use super::edits::{Outcome, Refusal};
use super::ground::Ground;
use super::listing;
use super::slots::Mark;
use super::sync::{reference_files, scaffold};
use crate::check::reserved_tag;
use crate::diag::Sources;
use crate::text::language::{Language, canonical_tag, language};

const SITE: &str = "content/site.yaml";
const TOOLS: &str = "l10n.toml";

/// The files of a new locale: its head, and a slot for each message of the reference; the lists that name it.
///
/// # Errors
/// If the tag is not that of a language in its canonical form, versus has another use for it, there is such a locale, or a
/// file of the reference cannot be read.
pub fn add(sources: &Sources, tag: &str) -> Result<Outcome, Refusal> {
    let language = known(tag)?;
    let ground = Ground::open(sources)?;
    ground.readable(&[&ground.reference])?;
    let is_taken = |there: &&str| there.eq_ignore_ascii_case(tag) && !is_empty(sources, there);
    if let Some(there) = ground.all().into_iter().find(is_taken) {
        let message = format!("there is a locale `{there}`; `versus locale sync {there}` adds what it lacks");
        return Err(Refusal::Call(message));
    }
    let mut outcome = Outcome::default();
    outcome.put(
        sources,
        &format!("locales/{tag}/locale.yaml"),
        head(tag, &language, &ground.reference),
        "made",
    );
    for (name, blocks) in reference_files(&ground) {
        if let Some(text) = scaffold(&blocks, Mark(&ground.reference), |_| true) {
            outcome.put(sources, &format!("locales/{tag}/{name}"), text, "made, with slots");
        }
    }
    list(&ground, tag, &mut outcome);
    if language.endonym.is_none() {
        let message = format!("write the name of the language as `endonym` in `locales/{tag}/locale.yaml`");
        outcome.said.push(format!("ICU has no name for `{tag}`: {message}"));
    }
    outcome.said.extend([
        format!(
            "next: write the translations into `locales/{tag}/**.ftl`; each slot shows the English text,"
        ),
        "      take `# ` from the line with the identifier and write behind it".to_owned(),
        format!("      versus check --locale {tag}   finds mistakes"),
        format!("      versus locale sync {tag}      records what is translated, adds what is new"),
    ]);
    outcome.checked()
}

/// Whether there is no more of a locale than its folder.
fn is_empty(sources: &Sources, tag: &str) -> bool {
    sources.texts_under(&format!("locales/{tag}/")).next().is_none()
}

fn known(tag: &str) -> Result<Language, Refusal> {
    let call = |message: String| Err(Refusal::Call(message));
    let canonical = canonical_tag(tag);
    if let Some((canonical, [why, remedy])) =
        canonical.as_deref().and_then(|tag| Some((tag, reserved_tag(tag)?)))
    {
        return call(format!("no locale can be called `{canonical}`: {why}; {remedy}"));
    }
    match canonical {
        None => call(format!(
            "`{tag}` is not a BCP 47 tag; write a language, and a script or region if needed: `pt-BR`"
        )),
        Some(canonical) if canonical != tag => {
            call(format!("`{tag}` is not a canonical BCP 47 tag; did you mean `{canonical}`?"))
        }
        Some(canonical) => match language(&canonical) {
            Some(language) => Ok(language),
            None => call(format!("`{tag}` is not a language")),
        },
    }
}

/// The text of `locale.yaml`.
fn head(tag: &str, language: &Language, reference: &str) -> String {
    let endonym = language.endonym.clone().unwrap_or_else(|| format!("\"{tag}\""));
    let [open, close] = language.quotes;
    let plurals = language.plurals.as_ref().map(|plurals| {
        format!("# The plural categories of its cardinal numbers: the variants that a message may need.\nplurals: [{}]\n", plurals.join(", "))
    });
    format!(
        "# The language’s name in itself, as in the language menu.\nendonym: {endonym}\ndirection: {}\n\
         # Asked in turn for words that are not translated yet.\nfallback: [{reference}]\n\
         # The outer quotation marks.\nquotes: [\"{open}\", \"{close}\"]\n{}\
         # `machine` as long as a machine has written the words, and nobody who speaks the language has read them all.\n\
         reviewed: native\n",
        language.direction.as_html(),
        plurals.unwrap_or_default(),
    )
}

fn list(ground: &Ground<'_>, tag: &str, outcome: &mut Outcome) {
    let is_listed =
        ground.entries.site.iter().any(|site| site.value.locales.0.iter().any(|listed| listed.value == tag));
    let site = ground.sources.text(SITE).filter(|_| !is_listed);
    let lists = [
        (SITE, site.map(|text| listing::in_site(text, tag))),
        (TOOLS, ground.sources.text(TOOLS).map(|text| listing::in_tools(text, tag))),
    ];
    for (path, new) in lists {
        match new {
            Some(Some(text)) => outcome.put(ground.sources, path, text, "listed"),
            Some(None) => {
                let message = format!("add `{tag}` to `locales` in `{path}`: its list was not understood");
                outcome.said.push(message);
            }
            None => {}
        }
    }
}
