//! Connections: how many there may be, how long each may keep the server waiting, and their end.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;

/// Who comes when there are so many waits until one ends.
const MOST: usize = 512;
/// How long a request may take to arrive, and a connection may be kept open for the next.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a browser may take nothing of what it is sent.
const WRITE_PATIENCE: Duration = Duration::from_secs(20);
/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 32 * 1024;
/// How long requests that are under way when the end comes are waited for.
const LAST_ANSWERS: Duration = Duration::from_secs(1);
/// What a listener without free file descriptors waits before it tries again.
const BREATH: Duration = Duration::from_millis(50);

/// Answers connections until the process is told to end. `close` is dropped then, which ends streams of events.
///
/// # Errors
/// If the system cannot tell us to end.
pub(super) async fn answer(
    listener: TcpListener,
    router: Router,
    close: watch::Sender<()>,
) -> io::Result<()> {
    let seats = Arc::new(Semaphore::new(MOST));
    let graceful = GracefulShutdown::new();
    let mut end = std::pin::pin!(end()?);
    loop {
        let taken = tokio::select! {
            taken = take(&listener, &seats) => taken,
            () = &mut end => break,
        };
        let Some((stream, seat)) = taken else { break };
        tokio::spawn(connection(stream, seat, router.clone(), graceful.watcher()));
    }
    drop(listener);
    drop(close);
    // Whoever is not done by then is cut off.
    let _ = timeout(LAST_ANSWERS, graceful.shutdown()).await;
    Ok(())
}

/// The next connection, once there is a seat for it.
async fn take(listener: &TcpListener, seats: &Arc<Semaphore>) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let seat = Arc::clone(seats).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return Some((stream, seat)),
            // One that was broken off, or too many files are open: neither is a reason to end.
            Err(_) => sleep(BREATH).await,
        }
    }
}

async fn connection(stream: TcpStream, seat: OwnedSemaphorePermit, router: Router, watcher: Watcher) {
    // Events are small and awaited. Where the system does not know the option, they only come later.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_PATIENCE));
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(router));
    // A connection that breaks off concerns nobody else.
    let _ = watcher.watch(served).await;
    drop(seat);
}

/// Waits until the process is told to end: by Ctrl-C, or by SIGTERM.
#[cfg(unix)]
fn end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn end() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
