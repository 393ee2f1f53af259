//! The preview: each page is made when it is asked for, of the site as it stands on the disk now.

mod answer;
mod connections;
mod guard;
mod layer;
mod live;
mod lookup;
mod media;
mod press;
mod preview;
mod router;
mod scene;
mod stage;
mod strings;
mod trouble;
mod watch;

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch as channel;

pub use guard::Own;
pub use preview::{Preview, Refreshed, What};
pub use router::{App, router};
pub use scene::Scene;

use self::watch::Watch;
use crate::check::Edition;
use crate::diag::{Report, Sources};
use crate::load::ReadError;

/// What is to be served, and where.
#[derive(Clone, Debug)]
pub struct Wish {
    pub root: PathBuf,
    pub address: SocketAddr,
    pub edition: Edition,
}

/// What happens while a site is served, for whoever watches the terminal.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// The address at which pages are answered from now on.
    Listening { address: SocketAddr, base: &'a str },
    /// What was found in the site, where that is not what was found before.
    Found { report: &'a Report, sources: &'a Sources },
    /// A file could not be read.
    Unreadable(&'a ReadError),
    /// What is shown has changed; with the files that have.
    Refreshed(&'a Refreshed),
    /// Changes on the disk are not noticed.
    Blind(&'a str),
}

/// Told what happens, from any thread.
pub type Teller = Arc<dyn Fn(News<'_>) + Send + Sync>;

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("{address}: {error}; another address is given by `--addr`")]
    Bind { address: SocketAddr, error: io::Error },
    #[error("the server does not run: {0}")]
    Run(io::Error),
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// The address of a site on a server that listens there, for a browser on the same machine.
#[must_use]
pub fn url(address: SocketAddr, base: &str) -> String {
    let own = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), address.port()),
        IpAddr::V6(ip) if ip.is_unspecified() => SocketAddr::new(Ipv6Addr::LOCALHOST.into(), address.port()),
        _ => address,
    };
    format!("http://{own}{base}")
}

/// How long work that is under way when the end comes is waited for.
const LAST_WORK: Duration = Duration::from_millis(500);

/// Serves a site until the process is told to end.
///
/// # Errors
/// What keeps it from beginning: no such site, an address that is taken.
pub fn serve(wish: &Wish, tell: &Teller) -> Result<(), ServeError> {
    let runtime = Builder::new_multi_thread().enable_all().build().map_err(ServeError::Run)?;
    let served = listen(wish, tell, &runtime);
    runtime.shutdown_timeout(LAST_WORK);
    served
}

fn listen(wish: &Wish, tell: &Teller, runtime: &Runtime) -> Result<(), ServeError> {
    let bind = |error| ServeError::Bind { address: wish.address, error };
    let listener = runtime.block_on(TcpListener::bind(wish.address)).map_err(bind)?;
    let address = listener.local_addr().map_err(bind)?;
    // A change while the site is read for the first time is noticed.
    let watching = Watch::new(&wish.root);
    let mut preview = Preview::open(&wish.root, None, wish.edition, tell)?;
    let scene = preview.scene();
    tell(News::Listening { address, base: scene.borrow().base() });
    let (close, closing) = channel::channel(());
    let app = App::new(scene, Own::of(address.ip()), closing, Arc::clone(tell));
    match watching {
        Ok(mut watch) => {
            let tell = Arc::clone(tell);
            // Ends with the process: a site that is being read then is of no more use.
            std::thread::spawn(move || {
                while let Some(changed) = watch.next() {
                    preview.refresh(changed, &tell);
                }
            });
        }
        Err(error) => tell(News::Blind(&error.to_string())),
    }
    runtime.block_on(connections::answer(listener, router(app), close)).map_err(ServeError::Run)
}
