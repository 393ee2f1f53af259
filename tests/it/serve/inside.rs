//! A preview that is asked without connections.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http_body_util::BodyExt as _;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower::ServiceExt as _;
use versus::check::Edition;
use versus::serve::{App, Own, Preview, Teller, router};

/// A preview without connections, and what it runs on.
pub(super) struct Inside {
    router: Router,
    runtime: Runtime,
    _closing: watch::Sender<()>,
    _preview: Preview,
}

impl Inside {
    pub(super) fn of(root: &Path) -> Self {
        Self::with(root, Edition::default())
    }

    pub(super) fn with(root: &Path, edition: Edition) -> Self {
        let tell: Teller = Arc::new(|_| {});
        let preview = Preview::open(root, None, edition, &tell).unwrap();
        let (close, closing) = watch::channel(());
        let app = App::new(preview.scene(), Own::of([127, 0, 0, 1].into()), closing, tell);
        Self { router: router(app), runtime: Runtime::new().unwrap(), _closing: close, _preview: preview }
    }

    pub(super) fn get(&self, path: &str) -> (Response, Vec<u8>) {
        let request = Request::get(path).header("host", "localhost").body(Body::empty()).unwrap();
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (head, body) = response.into_parts();
            let bytes = body.collect().await.unwrap().to_bytes().to_vec();
            (Response::from_parts(head, Body::empty()), bytes)
        })
    }
}
