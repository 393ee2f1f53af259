//! The whole plan: what is served is what is built.

use std::path::Path;

use tempfile::TempDir;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

use super::inside::Inside;
use super::is_html;
use crate::{fixture, real_site};

/// The page without the one script that only the preview has.
fn without_script(page: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(page).unwrap();
    let (before, rest) = text.split_once("<script defer src=\"/_versus/live.js\" ").unwrap();
    let (_, after) = rest.split_once("</script>").unwrap();
    assert!(after.is_empty() || after.starts_with("</body>"), "the script stands before: {after}");
    assert!(!after.contains("_versus") && !before.contains("_versus"), "more than one script was put in");
    format!("{before}{after}").into_bytes()
}

/// Holds every answer of a preview against what a build writes; returns how many there were.
fn hold_together(inside: &Inside, site: &Site) -> usize {
    let base = site.catalogue().settings().base.path();
    let (mut scratch, mut built) = (Scratch::default(), Vec::new());
    let mut count = 0;
    for file in Plan::new(site).files() {
        match page::locate(site, &file) {
            Some(address) => page::render(site, address, &mut scratch, &mut built).unwrap(),
            None => built = site.sources().static_file(&file).unwrap().to_vec(),
        }
        let path = format!("{base}{}", file.strip_suffix("index.html").unwrap_or(&file));
        let (response, body) = inside.get(&path);
        assert_eq!(response.status(), 200, "{path}");
        let kind = response.headers()["content-type"].to_str().unwrap();
        assert_eq!(kind.starts_with("text/html"), is_html(&file), "{path} is {kind}");
        let served = if is_html(&file) { without_script(&body) } else { body };
        assert!(served == built, "{path} is served otherwise than it is built");
        count += 1;
    }
    count
}

#[test]
fn every_file_of_the_real_site_is_served_as_it_is_built() {
    let inside = Inside::of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let count = hold_together(&inside, real_site::site());
    assert!(count > 13_000, "only {count} files");
}

#[test]
fn a_site_below_a_path_is_served_below_that_path() {
    let folder: TempDir = fixture::on_disk(&fixture::files("tea"));
    let inside = Inside::of(folder.path());
    assert!(hold_together(&inside, &fixture::site("tea")) > 20);
    for above in ["/", "/shop"] {
        let (response, _) = inside.get(above);
        assert_eq!(response.status(), 308);
        assert_eq!(response.headers()["location"], "/shop/", "{above}");
    }
    assert_eq!(inside.get("/en/").0.status(), 404);
}
