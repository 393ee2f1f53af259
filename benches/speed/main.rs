//! How fast versus is: `cargo bench --bench speed -- [MEASURE …]` prints tables of figures, each a ratio of runs in turns.
//!
//! `-- generate CODES LOCALES DIR` only writes an invented site. Under `cargo test` every measurement is made once on tiny
//! sites, and only has to work.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark looks at the clock and the disk, and prints"
)]

mod bare;
mod cost;
mod fault;
mod figures;
mod generate;
mod machine;
mod measures;
mod place;
mod start;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use self::fault::Fault;
use self::generate::Shape;

fn main() -> ExitCode {
    let mut words: Vec<String> = env::args().skip(1).collect();
    let scale = if words.iter().any(|word| word == "--bench") { Scale::Full } else { Scale::Smoke };
    words.retain(|word| word != "--bench");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match obey(&words, scale) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    Full,
    /// Everything once, as small as can be.
    Smoke,
}

/// The folder of this repository.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The words that only children of this program are called with come first; what they tell stands alone on their output.
fn obey(words: &[&str], scale: Scale) -> Result<(), Fault> {
    match words {
        ["record-bare", tree, record, room] => {
            bare::record(Path::new(tree), Path::new(record), number(room)? as u64)
        }
        ["write-bare", record, out] => {
            println!("{}", bare::bare(Path::new(record), Path::new(out))?.as_secs_f64());
            Ok(())
        }
        ["tell-start", site] => {
            println!("{}", start::start(Path::new(site))?.as_secs_f64());
            Ok(())
        }
        ["generate", codes, locales, folder] => {
            let shape = Shape { codes: number(codes)?, locales: number(locales)? };
            generate::generate(shape, repository(), Path::new(folder))
        }
        names => measures::measure(names, scale),
    }
}

fn number(word: &str) -> Result<usize, Fault> {
    word.parse().map_err(|_| Fault::told(format!("`{word}` is no number")))
}
