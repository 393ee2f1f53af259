//! The command line: arguments to a command, findings and errors to an exit code. The only place that prints.

mod arguments;
mod build;
mod checking;
mod coverage;
mod locale;
mod output;
mod planning;
mod profile;
mod recipe;
mod serve;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use self::arguments::{Arguments, Command};
use self::build::Output;
use self::checking::Wish;
use self::recipe::{Pictures, Target};
use crate::check::{Catalogue, Edition};
use crate::diag::{self, Report, Sources};
use crate::load::ReadError;
use crate::render::RenderError;
use crate::serve::ServeError;
use crate::sink::{SinkError, Way};

/// Runs the command that the process was called with. The exit code is 0 when all went well, 1 with findings that
/// are errors, 2 when the machine failed or the call was not understood.
#[must_use]
pub fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let done = match command {
        Command::Build { out, swap, base_url, host, drafts, pseudo, og_images, profile } => {
            let out = out.unwrap_or_else(|| root.join("dist"));
            let way = if swap { Way::Swap } else { Way::InPlace };
            let output = Output { out, way, is_profiled: profile };
            let pictures = if og_images { Pictures::Drawn } else { Pictures::None };
            let target = Target { base: base_url, host };
            build::build(&root, &output, &target, Edition { drafts, pseudo, marks: false }, pictures)
        }
        Command::Check { format, locale, deny } => {
            checking::check(&root, &Wish { format, locales: locale, denied: deny })
        }
        Command::Coverage { format, locale } => coverage::coverage(&root, format, &locale),
        Command::Explain { rule } => {
            output::document(&rule.map_or_else(diag::overview, diag::explain)).map_err(Failure::Output)
        }
        Command::Plan { base_url, host, pairs, og_images } => {
            let detail = if pairs { planning::Detail::Pairs } else { planning::Detail::Counts };
            let pictures = if og_images { Pictures::Drawn } else { Pictures::None };
            planning::plan(&root, &Target { base: base_url, host }, detail, pictures)
        }
        Command::Serve { addr, open, drafts, pseudo } => {
            let browser = if open { serve::Browser::Opened } else { serve::Browser::Left };
            serve::serve(&root, addr, Edition { drafts, pseudo, marks: false }, browser)
        }
        Command::Locale { verb, dry_run } => {
            let writing = if dry_run { locale::Writing::Told } else { locale::Writing::Done };
            locale::run(&root, verb, writing)
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Findings) => ExitCode::from(1),
        Err(failure) => {
            output::error(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// The site has errors; they have been printed.
    #[error("the site has errors")]
    Findings,
    #[error("there is no locale `{tag}`; {help}")]
    UnknownLocale { tag: String, help: String },
    #[error("the output cannot be written: {0}")]
    Output(io::Error),
    /// It cannot be done as it was asked for.
    #[error("{0}")]
    Call(String),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Sink(#[from] SinkError),
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error(transparent)]
    Serve(#[from] ServeError),
}

/// Prints what was found in a site.
///
/// # Errors
/// If there are errors among it.
fn settle(catalogue: &Catalogue, sources: &Sources, report: &Report) -> Result<(), Failure> {
    output::findings(report, sources);
    if report.has_errors() {
        return Err(Failure::Findings);
    }
    output::checked(catalogue);
    Ok(())
}
