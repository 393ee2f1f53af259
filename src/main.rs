//! The binary: hands the arguments to [`versus::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    versus::cli::main()
}
