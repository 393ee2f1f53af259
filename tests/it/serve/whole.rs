//! The whole plan: what is served is what is built.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower::ServiceExt as _;
use versus::check::Edition;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;
use versus::serve::{App, Own, Preview, Teller, router};

use crate::{fixture, real_site};

/// A preview without connections, and what it runs on.
struct Inside {
    router: Router,
    runtime: Runtime,
    _closing: watch::Sender<()>,
    _preview: Preview,
}

impl Inside {
    fn of(root: &Path) -> Self {
        let tell: Teller = Arc::new(|_| {});
        let preview = Preview::open(root, None, Edition::default(), &tell).unwrap();
        let (close, closing) = watch::channel(());
        let app = App::new(preview.scene(), Own::of([127, 0, 0, 1].into()), closing);
        Self { router: router(app), runtime: Runtime::new().unwrap(), _closing: close, _preview: preview }
    }

    fn get(&self, path: &str) -> (Response, Vec<u8>) {
        let request = Request::get(path).header("host", "localhost").body(Body::empty()).unwrap();
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (head, body) = response.into_parts();
            let bytes = body.collect().await.unwrap().to_bytes().to_vec();
            (Response::from_parts(head, Body::empty()), bytes)
        })
    }
}

/// The page without the one script that only the preview has.
fn without_script(page: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(page).unwrap();
    let (before, rest) = text.split_once("<script defer src=\"/_versus/live.js\" ").unwrap();
    let (_, after) = rest.split_once("</script>").unwrap();
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
        let is_html = kind.starts_with("text/html");
        assert_eq!(is_html, file.ends_with(".html"), "{path} is {kind}");
        let served = if is_html { without_script(&body) } else { body };
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
