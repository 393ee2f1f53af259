//! What stands at the path of a request. Nothing is looked for on the disk: the path is held against the addresses of pages
//! and the names of files that have been read, so no spelling of it leads out of the site.

use std::sync::Arc;

use super::scene::Scene;
use super::stage::Stage;
use crate::diag::{plain, uri};
use crate::model::{Address, PARTING};
use crate::page;

const INDEX: &str = "index.html";

/// What stands at a path.
pub(super) enum Found {
    /// A page, and the name of its file.
    Page(Address, String),
    /// A file of `static`, and its name.
    Static(Arc<[u8]>, String),
    /// What browsers are to fetch before it is asked for.
    Speculation,
    /// It stands elsewhere, at this path.
    Moved(String),
    Nothing,
}

/// What stands at a path, as hosts serve it.
pub(super) fn look_up(scene: &Scene, stage: &Stage, path: &str) -> Found {
    let base = stage.base();
    let Some(below) = path.strip_prefix(base) else {
        // Where the site begins further down, nothing else is on this host.
        let is_above = path == "/" || base.strip_suffix('/') == Some(path);
        return if is_above { Found::Moved(base.to_owned()) } else { Found::Nothing };
    };
    let Some(name) = name(below) else { return Found::Nothing };
    if name == stage.speculation.0 {
        return Found::Speculation;
    }
    let is_folder = name.is_empty() || name.ends_with('/');
    let file = if is_folder { format!("{name}{INDEX}") } else { name.clone() };
    if let Some(found) = at(scene, stage, &file) {
        return found;
    }
    if !is_folder && at(scene, stage, &format!("{name}/{INDEX}")).is_some() {
        return Found::Moved(format!("{base}{}/", uri(&name)));
    }
    reversed(stage, &name).map_or(Found::Nothing, |other| Found::Moved(format!("{base}{}/", uri(&other))))
}

fn at(scene: &Scene, stage: &Stage, file: &str) -> Option<Found> {
    let page = page::locate(stage.site(), file).map(|address| Found::Page(address, file.to_owned()));
    page.or_else(|| {
        scene.sources.static_file(file).map(|bytes| Found::Static(Arc::clone(bytes), file.to_owned()))
    })
}

/// The name that a path stands for, unless a part of it means something else than a name to some system.
fn name(below: &str) -> Option<String> {
    let parts: Option<Vec<String>> = below.split('/').map(plain).collect();
    let parts = parts?;
    let (last, folders) = parts.split_last()?;
    let is_name = |part: &String| !part.contains(['/', '\\', '\0']) && part != "." && part != "..";
    let is_sound = parts.iter().all(is_name) && folders.iter().all(|folder| !folder.is_empty());
    is_sound.then(|| if folders.is_empty() { last.clone() } else { parts.join("/") })
}

/// The name of the comparison that is asked for the wrong way round.
fn reversed(stage: &Stage, name: &str) -> Option<String> {
    let (above, pair) = name.strip_suffix('/').unwrap_or(name).rsplit_once('/')?;
    let (first, second) = pair.split_once(PARTING)?;
    let other = format!("{above}/{second}{PARTING}{first}");
    page::locate(stage.site(), &format!("{other}/{INDEX}")).map(|_| other)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_path_is_a_name_or_nothing() {
        assert_eq!(name("").as_deref(), Some(""));
        assert_eq!(name("en/http/").as_deref(), Some("en/http/"));
        assert_eq!(name("a%20b/%C3%A9.css").as_deref(), Some("a b/é.css"));
        for path in ["/", "a//b", "../a", "a/%2e%2E/b", "a%2fb", "a%5Cb", "a\\b", "a%00", "%ff", ".", "a/."] {
            assert_eq!(name(path), None, "{path}");
        }
    }
}
