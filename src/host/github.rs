//! GitHub Pages: no headers, no redirects. The page `404.html` and folders with an `index.html` work by themselves.

use super::{HostFile, text_file};
use crate::page::Site;

/// A site that is published from a branch goes through Jekyll, which drops files with an underscore in front, unless this file
/// is there: <https://github.blog/news-insights/bypassing-jekyll-on-github-pages/>. One that a workflow of GitHub Actions
/// uploads does not need it. `CNAME` is for the owner to put into `static/`: only publishing from a branch reads it.
pub(super) fn files(_site: &Site) -> Vec<HostFile> {
    vec![text_file(".nojekyll", "")]
}
