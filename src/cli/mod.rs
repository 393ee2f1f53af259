//! The command line: arguments to a command, findings and errors to an exit code. The only place that prints.

mod arguments;
mod build;
mod output;
mod plan;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;

use self::arguments::{Arguments, Command};
use crate::diag::{Report, Sources};
use crate::load::{self, ReadError};
use crate::model::BaseUrl;
use crate::page::{self, Site};
use crate::render::RenderError;
use crate::sink::SinkError;

/// Runs the command that the process was called with. The exit code is 0 when all went well, 1 with findings that
/// are errors, 2 when the machine failed or the call was not understood.
#[must_use]
pub fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let done = match command {
        Command::Build { out, base_url } => {
            let out = out.unwrap_or_else(|| root.join("dist"));
            build::build(&root, &out, base_url)
        }
        Command::Check => check(&root),
        Command::Plan { base_url, pairs } => {
            let detail = if pairs { plan::Detail::Pairs } else { plan::Detail::Counts };
            plan::plan(&root, base_url, detail)
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
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Sink(#[from] SinkError),
    #[error(transparent)]
    Render(#[from] RenderError),
}

fn check(root: &Path) -> Result<(), Failure> {
    open(root, None).map(|_| ())
}

/// The site at `root`, its findings printed.
fn open(root: &Path, base: Option<BaseUrl>) -> Result<Site, Failure> {
    let sources: Arc<Sources> = Arc::new(load::read(root)?);
    let mut report = Report::default();
    let site = page::site(&sources, base, &mut report);
    output::findings(&report, &sources);
    match site {
        Some(site) => {
            output::checked(&site);
            Ok(site)
        }
        None => Err(Failure::Findings),
    }
}
