//! `versus check`: the findings that were asked for, in the form that was asked for.

use std::path::{Component, Path};
use std::sync::Arc;

use super::arguments::{Denied, Format};
use super::{Failure, output};
use crate::build::rehearse;
use crate::check::Edition;
use crate::diag::{Finding, Place, Report, Sources};
use crate::load;
use crate::page;
use crate::text::did_you_mean;

/// What `versus check` was asked for.
#[derive(Debug)]
pub(super) struct Wish {
    pub format: Format,
    /// The locales whose words are looked at; all of the site if there are none.
    pub locales: Vec<String>,
    pub denied: Vec<Denied>,
}

pub(super) fn check(root: &Path, wish: &Wish) -> Result<(), Failure> {
    let sources = Arc::new(load::read(root)?);
    for tag in &wish.locales {
        known(tag, &sources)?;
    }
    let mut report = Report::default();
    let site = page::site(&sources, None, Edition { drafts: true, ..Edition::default() }, &mut report);
    if let Some(site) = &site {
        report.take("template-fails", rehearse(site).1);
    }
    if !wish.locales.is_empty() {
        report.keep(|finding| wish.locales.iter().any(|tag| concerns(finding, tag)));
    }
    report.deny(|finding| wish.denied.iter().any(|denied| denied.names(finding.rule)));
    let printed = match wish.format {
        Format::Human => {
            output::findings(&report, &sources);
            Ok(())
        }
        Format::Json => output::json(&report, &sources),
        Format::Github => output::github(&report, &sources, &folder(root)),
        Format::Sarif => output::sarif(&report, &sources, &folder(root)),
    };
    printed.map_err(Failure::Output)?;
    if report.has_errors() {
        return Err(Failure::Findings);
    }
    if let (Format::Human, Some(site)) = (wish.format, &site) {
        output::checked(site.catalogue());
    }
    Ok(())
}

/// Fails where the site has no folder of words for the tag.
fn known(tag: &str, sources: &Sources) -> Result<(), Failure> {
    let mut tags: Vec<&str> = sources
        .texts_under("locales/")
        .filter_map(|(path, _)| {
            path.split('/').nth(1).filter(|tag| path.len() > "locales/".len() + tag.len())
        })
        .collect();
    tags.dedup();
    if tags.contains(&tag) {
        return Ok(());
    }
    let guess = did_you_mean(tag, tags.iter().copied());
    let help = if guess.is_empty() { format!("`locales` has {}", tags.join(", ")) } else { guess };
    Err(Failure::UnknownLocale { tag: tag.to_owned(), help })
}

/// Whether somebody who words this locale has to do with the finding.
fn concerns(finding: &Finding, tag: &str) -> bool {
    let fault = &finding.fault;
    std::iter::once(&fault.place)
        .chain(fault.others.iter().map(|(place, _)| place))
        .any(|place| is_of_locale(place, tag))
}

/// Whether a place is the folder of a locale, in it, or in a note of its language.
fn is_of_locale(place: &Place, tag: &str) -> bool {
    match place.path.split('/').collect::<Vec<_>>()[..] {
        ["locales", folder, ..] => folder == tag,
        ["content", _, "notes", _, file] => file.strip_suffix(".md") == Some(tag),
        _ => false,
    }
}

/// Where the site stands below the current folder, which in a CI is the repository's: empty, or with a slash at its end.
/// A site that stands elsewhere has no such name; its paths then begin at its own folder.
fn folder(root: &Path) -> String {
    let mut folder = String::new();
    for component in root.components() {
        match component {
            Component::CurDir => {}
            Component::Normal(name) => folder.extend([&name.to_string_lossy(), "/"]),
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return String::new(),
        }
    }
    folder
}
