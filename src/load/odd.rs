//! What stands in a site and is not read, or not as what it is: told of, so that nobody waits for its pages.

use super::TOOLS;
use super::file::{has_extension, kind};
use crate::diag::{Fault, Oddity, Place, Report, Sources};
use crate::text::did_you_mean;

/// Files that there is one of, by the names that they must have.
const NAMES: [&str; 6] =
    ["site.yaml", "family.yaml", "pairs.yaml", "locale.yaml", "glossary.yaml", "l10n.lock"];

/// Takes in what is odd about the files of a site, but for its templates: what is read of those, only they tell.
pub(super) fn report(sources: &Sources, report: &mut Report) {
    report.take("symbolic-link", links(sources));
    report.take("bad-encoding", misread(sources, |path| kind(path).is_some() || path == TOOLS));
    report.take("stray-file", strays(sources));
    report.take(
        "byte-order-mark",
        sources.marked().map(|path| {
            Fault::new(Place::file(path), format!("`{path}` begins with a byte order mark"))
                .help("save it as UTF-8 without one: other tools lose the first message, or the first key")
        }),
    );
}

/// Symbolic links, wherever a file would be read or copied.
fn links(sources: &Sources) -> Vec<Fault> {
    let links = sources.odd().filter(|(_, oddity)| *oddity == Oddity::Link);
    links
        .map(|(path, _)| {
            Fault::new(Place::file(path), format!("`{path}` is a symbolic link"))
                .help("put the file or folder itself there: links are not followed")
        })
        .collect()
}

/// Those of the files that are read which are not UTF-8. What they say is known but for some characters.
pub fn misread(sources: &Sources, is_read: impl Fn(&str) -> bool) -> Vec<Fault> {
    let all = sources.odd().filter(|(path, _)| is_read(path));
    let faults = all.filter_map(|(path, oddity)| match oddity {
        Oddity::Utf16 => {
            Some(Fault::new(Place::file(path), format!("`{path}` is UTF-16")).help("save it as UTF-8"))
        }
        Oddity::NotUtf8 { at } => {
            let first = sources.text(path).and_then(|text| text.get(at..)?.chars().next());
            let place = Place::new(path, at..at + first.map_or(1, char::len_utf8));
            let fault = Fault::new(place, format!("`{path}` is not UTF-8"));
            Some(fault.label("the first byte that is not").help("save it as UTF-8"))
        }
        _ => None,
    });
    faults.collect()
}

/// Files that nothing reads, which an author may have thought to count, and folders and files that have the place of the other.
fn strays(sources: &Sources) -> Vec<Fault> {
    let all = ["content/", "locales/"].into_iter().flat_map(|folder| sources.texts_under(folder));
    let strays = all
        .filter(|(path, _)| kind(path).is_none())
        .map(|(path, _)| Fault::new(Place::file(path), format!("nothing reads `{path}`")).help(meant(path)));
    let odd = sources.odd().filter_map(|(path, oddity)| {
        let (what, help) = match oddity {
            Oddity::Folder if is_read(path) => ("a folder", "put a file there, or name the folder otherwise"),
            Oddity::File => ("a file", "make a folder of this name, and put what is to be copied there"),
            _ => return None,
        };
        Some(Fault::new(Place::file(path), format!("`{path}` is {what}, and nothing reads it")).help(help))
    });
    strays.chain(odd).collect()
}

/// Whether a file at this path would be read.
fn is_read(path: &str) -> bool {
    kind(path).is_some() || path.starts_with("templates/") && has_extension(path, "html")
}

/// What the author of a file that nothing reads may have meant.
fn meant(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    if path.starts_with("content/") && name.ends_with("pairs.yaml") {
        return "did you mean `pairs.yaml`? all pairs of a family stand there".to_owned();
    }
    let guess = did_you_mean(name, NAMES);
    let places = "codes stand in `content/<family>/*.yaml`, words in `locales/<tag>/**.ftl`";
    if guess.is_empty() { places.to_owned() } else { guess }
}
