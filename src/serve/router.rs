//! Requests to answers.

use std::sync::Arc;
use std::thread::available_parallelism;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use headers::HeaderMapExt as _;
use tokio::sync::Semaphore;
use tokio::sync::watch::Receiver;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use super::Teller;
use super::answer::{Asked, answer};
use super::guard::{Own, guard};
use super::layer;
use super::live::{self, OWN};
use super::scene::Scene;

/// What requests are answered from.
#[derive(Clone)]
pub struct App {
    scene: Receiver<Arc<Scene>>,
    own: Own,
    /// As many pages are rendered at once as there are processors: more would only need more memory.
    hands: Arc<Semaphore>,
    /// Changes or ends when the server is about to end.
    closing: Receiver<()>,
    tell: Teller,
}

impl App {
    /// Answers from what is shown, under these names, until something comes through `closing`.
    #[must_use]
    pub fn new(scene: Receiver<Arc<Scene>>, own: Own, closing: Receiver<()>, tell: Teller) -> Self {
        let hands = Arc::new(Semaphore::new(available_parallelism().map_or(2, usize::from)));
        Self { scene, own, hands, closing, tell }
    }
}

/// The whole server, but for its connections.
pub fn router(app: App) -> Router {
    let own = app.own;
    Router::new()
        .merge(own_files())
        .fallback_service(get(page).with_state::<()>(app.clone()))
        .with_state(app)
        .layer(from_fn_with_state(own, guard))
        .layer(CatchPanicLayer::new())
}

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";

/// What only the preview has. No other page may read or frame it, and no browser keeps it.
fn own_files() -> Router<App> {
    let always = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    let file = |kind: &'static str, text: &'static str| {
        get(move || async move { ([(header::CONTENT_TYPE, kind)], text) })
    };
    Router::new()
        .route(&format!("{OWN}live.js"), file(JAVASCRIPT, live::SCRIPT))
        .route(&format!("{OWN}live.css"), file(CSS, live::STYLE))
        .route(&format!("{OWN}layer.js"), file(JAVASCRIPT, live::LAYER))
        .route(&format!("{OWN}layer.css"), file(CSS, live::LAYER_STYLE))
        .route(&format!("{OWN}events"), get(events))
        .route(&format!("{OWN}coverage/"), get(all_coverage))
        .route(&format!("{OWN}coverage/{{locale}}/"), get(coverage))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(header::CACHE_CONTROL, "no-store"))
        .layer(always(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
}

async fn events(State(app): State<App>) -> impl IntoResponse {
    live::events(app.scene, app.closing)
}

async fn all_coverage(State(app): State<App>) -> Response {
    coverage_of(app, None).await
}

async fn coverage(State(app): State<App>, Path(locale): Path<String>) -> Response {
    coverage_of(app, Some(locale)).await
}

async fn coverage_of(app: App, locale: Option<String>) -> Response {
    app.work(move |scene| {
        let page = scene.stage.as_ref().and_then(|stage| layer::coverage(stage, locale.as_deref()));
        page.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |page| Html(page).into_response())
    })
    .await
}

async fn page(State(app): State<App>, request: Request) -> Response {
    let asked = Asked {
        path: request.uri().path().to_owned(),
        query: request.uri().query().map(str::to_owned),
        unless: request.headers().typed_get(),
    };
    let tell = Arc::clone(&app.tell);
    app.work(move |scene| answer(scene, &asked, &tell)).await
}

impl App {
    /// What a piece of work comes to that takes a processor for a while.
    async fn work(self, work: impl FnOnce(&Scene) -> Response + Send + 'static) -> Response {
        let scene = Arc::clone(&self.scene.borrow());
        let Ok(hand) = self.hands.acquire_owned().await else {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        };
        let done = tokio::task::spawn_blocking(move || {
            let response = work(&scene);
            drop(hand);
            response
        });
        done.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}
