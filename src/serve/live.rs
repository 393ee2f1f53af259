//! How browsers follow what is shown: a script in each page, and a stream of events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use tokio::sync::watch::Receiver;

use super::scene::Scene;
use crate::text::html::escape;

/// The folder of what only the preview has.
pub(super) const OWN: &str = "/_versus/";
pub(super) const SCRIPT: &str = include_str!("files/live.js");
pub(super) const STYLE: &str = include_str!("files/live.css");
pub(super) const LAYER: &str = include_str!("files/layer.js");
pub(super) const LAYER_STYLE: &str = include_str!("files/layer.css");

/// How soon a browser asks again whether a server that has ended is there.
const RETRY: Duration = Duration::from_millis(500);
/// A browser that is gone is noticed when something is sent.
const ALIVE: Duration = Duration::from_secs(15);

/// A page with the script before the end of its body, and data for it in front of it.
pub(super) fn with_script(mut page: Vec<u8>, data: &str, scene: &Scene) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let script = format!(
        "{data}<script defer src=\"{OWN}live.js\" data-scene=\"{}\"></script>",
        escape(&scene.mark())
    );
    let last = page.windows(END.len()).rposition(|found| found.eq_ignore_ascii_case(END));
    let at = last.unwrap_or(page.len());
    page.splice(at..at, script.into_bytes());
    page
}

/// Tells of the scene as it is, and of each one after it, until the server is about to end. Whoever is slow is told of the last.
pub(super) fn events(
    scene: Receiver<Arc<Scene>>,
    closing: Receiver<()>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut fresh = scene;
    fresh.mark_changed();
    let events = unfold((fresh, closing), |(mut scene, mut closing)| async move {
        tokio::select! {
            changed = scene.changed() => changed.ok()?,
            _ = closing.changed() => return None,
        }
        let told = scene.borrow_and_update().told();
        Some((Ok(Event::default().retry(RETRY).data(told)), (scene, closing)))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE))
}
