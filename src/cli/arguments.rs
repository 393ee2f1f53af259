//! What can be asked of versus.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};

use crate::diag::{RULES, Rule, rule};
use crate::host::{HOSTS, Host, host};
use crate::model::BaseUrl;
use crate::text::did_you_mean;

const EXAMPLES: &str = "\
A site is a folder with
  content/     site.yaml, and a folder per family: family.yaml and files of codes
  locales/     a folder per language: locale.yaml and Fluent files
  templates/   Tera templates
  static/      files that are copied as they are

Examples:
  versus build                                   write the site to dist/
  versus build --base-url https://me.example/v/  … for another address
  versus build --host nginx                      … with what nginx needs to serve it
  versus build --out site.tar.gz                 … as an archive
  versus check                                   only look for mistakes
  versus check --locale tr --deny warnings       … in Turkish words, warnings too
  versus check --format sarif > versus.sarif     … for an editor or a CI
  versus explain lost-variable                   what a rule means
  versus coverage --format html > coverage.html  how far the translations are
  versus plan                                    how many pages, how large, for which hosts
  versus serve --open                            the site in a browser, with each edit as it is saved
  versus locale add pt-BR                        a new language; `versus locale help` for more
  versus --root ../tea build --out /srv/tea      another site, another place

Exit codes: 0 all is well, 1 the site has mistakes and nothing was written, 2 the machine failed
or the call was not understood.";

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
    /// A build that fails or is cut off leaves the last site in place.
    Build {
        /// The folder to write to, or an archive by its ending: .tar, .tar.gz, .tar.zst [default: dist, in the folder of the site]
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
        /// Replace the whole folder at once, for a server that serves straight from it (docs/output.md)
        #[arg(long)]
        swap: bool,
        /// The address that the site is published at, in place of the one in content/site.yaml
        #[arg(long, value_name = "URL")]
        base_url: Option<BaseUrl>,
        /// Write what this host reads too: headers, redirects, rules for the server (docs/hosting.md)
        #[arg(long, value_name = "HOST", value_parser = hosts())]
        host: Option<&'static Host>,
        /// Build the locales too of which too little is translated to publish them; no page or search engine leads to them
        #[arg(long)]
        drafts: bool,
        /// Build two invented languages too, en-XA with long words and ar-XB from right to left, to try templates
        #[arg(long)]
        pseudo: bool,
        /// Draw a picture of each pair, for those who show links to it, in `og/`; the pages then name it
        #[arg(long)]
        og_images: bool,
        /// Tell where the time goes: by step, and by template with the number of its renders (docs/performance.md)
        #[arg(long)]
        profile: bool,
    },
    /// Look for mistakes in content, words and templates, and write nothing
    ///
    /// All mistakes are listed, each with its file and line and how to mend it.
    Check {
        /// The form of the findings
        #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human)]
        format: Format,
        /// Only show findings in the words and notes of this locale; may be given again
        #[arg(long, value_name = "TAG")]
        locale: Vec<String>,
        /// Take warnings of this rule for errors, or all with `warnings`; may be given again
        #[arg(long, value_name = "RULE", value_parser = denied)]
        deny: Vec<Denied>,
    },
    /// Tell how far the translations are: for each locale and file, which texts of the reference it has
    ///
    /// A locale is published from the share that `coverage` in content/site.yaml sets.
    Coverage {
        /// The form of the figures
        #[arg(long, value_enum, value_name = "FORM", default_value_t = CoverageFormat::Table)]
        format: CoverageFormat,
        /// Only show these locales
        #[arg(long, value_name = "TAG", num_args = 1..)]
        locale: Vec<String>,
    },
    /// Tell what a rule means, with an example of what breaks it and what mends it
    Explain {
        /// The rule's name, as findings show it; without one, all rules are listed
        #[arg(value_parser = named)]
        rule: Option<&'static Rule>,
    },
    /// Tell what a build would write, which comparisons search engines may list, and which hosts would take the site
    Plan {
        /// The address that the site is published at, in place of the one in content/site.yaml
        #[arg(long, value_name = "URL")]
        base_url: Option<BaseUrl>,
        /// Plan for this host only, with the files that it reads
        #[arg(long, value_name = "HOST", value_parser = hosts())]
        host: Option<&'static Host>,
        /// List every pair with its tier and the reason for it
        #[arg(long)]
        pairs: bool,
        /// Count the pictures too that `build --og-images` draws; their bytes are estimated from some of them
        #[arg(long)]
        og_images: bool,
    },
    /// Show the site in a browser as it stands on the disk: an edit is seen at once
    ///
    /// Pages are made when they are asked for, with the headers that hosts send. Errors are shown in the browser as here, and
    /// the last good site stays. `e` shows where each string of a page comes from (docs/serve.md).
    Serve {
        /// Where to listen; the default is open to this machine only
        #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4000")]
        addr: SocketAddr,
        /// Open the site in the browser
        #[arg(long)]
        open: bool,
        /// Show the locales too of which too little is translated to publish them
        #[arg(long)]
        drafts: bool,
        /// Show two invented languages too, en-XA with long words and ar-XB from right to left
        #[arg(long)]
        pseudo: bool,
    },
    /// Add a language, and keep its words up to date with the default locale
    ///
    /// No verb loses a translation or a comment. Where a file cannot be read, nothing is written.
    Locale {
        #[command(subcommand)]
        verb: Verb,
        /// Tell what would be written, and write nothing
        #[arg(long, global = true)]
        dry_run: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Make the files of a new language: its head, and a slot for each message
    Add {
        /// Its BCP 47 tag: `de`, `pt-BR`, `zh-Hant`
        tag: String,
    },
    /// Add slots for what is new in the default locale, show its text as it is now, record what was translated
    Sync {
        /// The locales; left out, all
        tags: Vec<String>,
    },
    /// Say that translations fit the text of the default locale as it is now
    Accept {
        tag: String,
        /// Messages, or notes by `<family>/notes/<a>-vs-<b>`; left out, all
        ids: Vec<String>,
    },
    /// Write the Fluent files in canonical form
    Fmt {
        /// The locales; left out, all
        tags: Vec<String>,
        /// Write nothing; exit with 1 if a file is not in canonical form
        #[arg(long)]
        check: bool,
    },
    /// Rename a message or term wherever it is named
    Rename { old: String, new: String },
    /// Move messages that nothing says, or that the default locale no longer has, to `locales/<tag>/obsolete.txt`
    Prune {
        /// The locales; left out, all
        tags: Vec<String>,
    },
}

/// A form of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Text for people, with the lines in question, on the error stream
    Human,
    /// One JSON document on the output (docs/findings.md)
    Json,
    /// Annotations of GitHub Actions on the output, all findings as text on the error stream
    Github,
    /// One SARIF 2.1.0 document on the output
    Sarif,
}

/// A form of the figures about translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CoverageFormat {
    /// Aligned text
    Table,
    /// One JSON document (docs/coverage.md)
    Json,
    /// A table for a pull request, the files folded up
    Markdown,
    /// One page with bars, which needs nothing else
    Html,
}

/// Warnings that count as errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Denied {
    Warnings,
    Rule(&'static Rule),
}

impl Denied {
    /// Whether it names this rule.
    pub(super) fn names(self, rule: &str) -> bool {
        match self {
            Self::Warnings => true,
            Self::Rule(denied) => denied.name == rule,
        }
    }
}

/// Reads the name of a host that versus writes files for.
fn hosts() -> impl TypedValueParser<Value = &'static Host> {
    let names = HOSTS.iter().filter(|host| host.writes.is_some()).map(|host| host.name);
    PossibleValuesParser::new(names).try_map(|name| host(&name).ok_or("versus writes nothing for this host"))
}

fn denied(written: &str) -> Result<Denied, String> {
    const ALL: &str = "warnings";
    if written == ALL { Ok(Denied::Warnings) } else { find(written, &[ALL]).map(Denied::Rule) }
}

fn named(written: &str) -> Result<&'static Rule, String> {
    find(written, &[])
}

/// The rule of this name, or a question that names the nearest of all words that may stand here.
fn find(written: &str, others: &[&'static str]) -> Result<&'static Rule, String> {
    rule(written).ok_or_else(|| {
        let guess = did_you_mean(written, RULES.iter().map(|rule| rule.name).chain(others.iter().copied()));
        let help = if guess.is_empty() { "`versus explain` lists all rules".to_owned() } else { guess };
        format!("there is no rule of this name; {help}")
    })
}
