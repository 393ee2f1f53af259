//! `versus serve`: the site as it stands on the disk, in a browser.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use super::{Failure, output};
use crate::check::Edition;
use crate::serve::{self, News, Teller, Wish};

/// Whether the browser is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Browser {
    Left,
    Opened,
}

pub(super) fn serve(
    root: &Path,
    address: SocketAddr,
    edition: Edition,
    browser: Browser,
) -> Result<(), Failure> {
    let tell: Teller = Arc::new(move |news| {
        output::news(news);
        if let (News::Listening { address, base }, Browser::Opened) = (news, browser) {
            let url = serve::url(address, base);
            if let Err(error) = opener::open_browser(&url) {
                output::error(&format!("no browser could be opened: {error}"));
            }
        }
    });
    Ok(serve::serve(&Wish { root: root.to_owned(), address, edition }, &tell)?)
}
