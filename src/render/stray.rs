//! Which templates something reads, and what is told of the others.

use std::collections::BTreeSet;

use super::once::ONCE;
use super::scan::reached_from;
use super::{FOLDER, Scope, Wanted, is_template, name};
use crate::diag::{Fault, Place, Sources};
use crate::load::misread;
use crate::text::did_you_mean;

const EXTENSION: &str = ".html";

/// The names of the templates that pages and scopes have, of all that those extend or include, and of those with components, which
/// any template may call.
#[must_use]
pub fn read_templates<'a>(sources: &'a Sources, wanted: &[Wanted], scopes: &[Scope]) -> BTreeSet<&'a str> {
    let is_start = |path: &str, text: &str| {
        let name = name(path);
        wanted.iter().any(|wanted| wanted.template == name)
            || scopes.iter().any(|scope| scope.part(name).is_some())
            || text.contains("{% component ")
            || text.contains("{%- component ")
    };
    let starts = sources.texts_under(FOLDER).filter(|(path, text)| is_start(path, text));
    reached_from(starts.map(|(path, _)| name(path)), sources)
}

/// Those of the templates that are read which are not UTF-8.
#[must_use]
pub fn misread_templates(sources: &Sources, read: &BTreeSet<&str>) -> Vec<Fault> {
    misread(sources, |path| is_template(path) && read.contains(name(path)))
}

/// The templates that are not among those that are read.
#[must_use]
pub fn stray_templates(
    sources: &Sources,
    read: &BTreeSet<&str>,
    wanted: &[Wanted],
    scopes: &[Scope],
) -> Vec<Fault> {
    let strays = sources.texts_under(FOLDER).filter(|(path, _)| !read.contains(name(path)));
    strays
        .map(|(path, _)| {
            let missing = wanted.iter().map(|wanted| wanted.template).filter(|wanted| !read.contains(wanted));
            Fault::new(Place::file(path), format!("nothing reads `{path}`")).help(meant(
                name(path),
                missing,
                scopes,
            ))
        })
        .collect()
}

/// What the author of a template that nothing reads may have meant.
fn meant<'a>(name: &str, missing: impl Iterator<Item = &'a str>, scopes: &[Scope]) -> String {
    let Some(within) = name.strip_prefix(ONCE) else {
        let guess = did_you_mean(name, missing);
        let use_it = "include it in another template, or remove it".to_owned();
        return if guess.is_empty() { use_it } else { guess };
    };
    let folders = || scopes.iter().map(|scope| scope.folder);
    match within.split_once('/') {
        Some((folder, _)) if folders().any(|known| known == folder) => {
            let bare = name.rsplit_once('.').map_or(name, |(bare, _)| bare);
            format!("name it `{bare}{EXTENSION}`, or include it in another template")
        }
        folder => {
            let guess = folder.map_or_else(String::new, |(folder, _)| did_you_mean(folder, folders()));
            let list = folders().map(|folder| format!("`{folder}`")).collect::<Vec<_>>().join(", ");
            let put =
                format!("templates stand below `{FOLDER}{ONCE}` in the folder of what they are for: {list}");
            if guess.is_empty() { put } else { guess }
        }
    }
}
