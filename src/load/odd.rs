//! What stands in a site and is not read, or not as what it is: told of, so that nobody waits for its pages.

use super::file::kind;
use crate::diag::{Fault, Oddity, Place, Report, Sources};

/// Takes in what is odd about the files of a site, but for its templates: what is read of those, only they tell.
pub(super) fn report(sources: &Sources, report: &mut Report) {
    report.take("symbolic-link", links(sources));
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

/// Files that nothing reads, which an author may have thought to count.
fn strays(sources: &Sources) -> Vec<Fault> {
    let all = ["content/", "locales/"].into_iter().flat_map(|folder| sources.texts_under(folder));
    let strays = all.filter(|(path, _)| kind(path).is_none()).map(|(path, _)| {
        Fault::new(Place::file(path), format!("nothing reads `{path}`"))
            .help("codes stand in `content/<family>/*.yaml`, words in `locales/<tag>/**.ftl`")
    });
    let files = sources.odd().filter(|(_, oddity)| *oddity == Oddity::File).map(|(path, _)| {
        Fault::new(Place::file(path), format!("`{path}` is a file, and nothing reads it"))
            .help("make a folder of this name, and put what is to be copied there")
    });
    strays.chain(files).collect()
}
