//! Run by Cargo before the compile: what the program is made of, as one hash.
//!
//! Its name has a dash, so it cannot be taken for a module of the program.

#![expect(clippy::disallowed_methods, reason = "no part of the program: reads its sources")]
#![expect(clippy::print_stdout, reason = "how Cargo is told")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use twox_hash::XxHash3_128;

/// What the program's behaviour comes from: its sources, and the crates that it is compiled with.
const SOURCES: [&str; 3] = ["src", "Cargo.toml", "Cargo.lock"];
/// What Cargo says of a feature begins so.
const FEATURE: &str = "CARGO_FEATURE_";

fn main() -> io::Result<()> {
    let mut hasher = XxHash3_128::new();
    let mut add = |part: &[u8]| {
        hasher.write(&(part.len() as u64).to_le_bytes());
        hasher.write(part);
    };
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for path in files(Path::new(source))? {
            add(path.as_os_str().as_encoded_bytes());
            add(&fs::read(&path)?);
        }
    }
    let mut features: Vec<String> =
        env::vars().map(|(name, _)| name).filter(|name| name.starts_with(FEATURE)).collect();
    features.sort_unstable();
    for feature in features {
        add(feature.as_bytes());
    }
    println!("cargo::rustc-env=VERSUS_PROGRAM={:032x}", hasher.finish_128());
    Ok(())
}

/// A file itself, or all files below a folder, in an order that every machine has.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort_unstable();
    let mut all = Vec::new();
    for entry in entries {
        all.extend(files(&entry)?);
    }
    Ok(all)
}
