//! What can be asked of versus.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::model::BaseUrl;

const EXAMPLES: &str = "\
A site is a folder with
  content/     site.yaml, and a folder per family: family.yaml and files of codes
  locales/     a folder per language: locale.yaml and Fluent files
  templates/   Tera templates
  static/      files that are copied as they are

Examples:
  versus build                                   write the site to dist/
  versus build --base-url https://me.example/v/  … for another address
  versus check                                   only look for mistakes
  versus plan                                    how many pages, how large, for which hosts
  versus --root ../tea build --out /srv/tea      another site, another place

Exit codes: 0 all is well, 1 the site has mistakes and nothing was written, 2 the machine failed.";

/// Builds a site that compares every pair of codes, in every language.
#[derive(Debug, Parser)]
#[command(version, about, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Arguments {
    /// The folder of the site
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    pub root: PathBuf,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check the site, then write all its pages
    ///
    /// Files that are there already with the same bytes are left alone, and files of an earlier build that the site no
    /// longer has are removed. Other files are never touched: the folder must be new, empty, or written by versus before.
    Build {
        /// The folder to write to [default: dist, in the folder of the site]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// The address that the site is published at, in place of the one in content/site.yaml
        #[arg(long, value_name = "URL")]
        base_url: Option<BaseUrl>,
        /// Build the locales too of which too little is translated to publish them; no page or search engine leads to them
        #[arg(long)]
        drafts: bool,
        /// Build two invented languages too, en-XA with long words and ar-XB from right to left, to try templates
        #[arg(long)]
        pseudo: bool,
    },
    /// Look for mistakes in content, words and templates, and write nothing
    ///
    /// All mistakes are listed, each with its file and line and how to mend it.
    Check,
    /// Tell what a build would write, which comparisons search engines may list, and which hosts would take the site
    Plan {
        /// The address that the site is published at, in place of the one in content/site.yaml
        #[arg(long, value_name = "URL")]
        base_url: Option<BaseUrl>,
        /// List every pair with its tier and the reason for it
        #[arg(long)]
        pairs: bool,
    },
}
