//! What a benchmark ran on.

use std::fs;
use std::process::Command;
use std::thread;

use crate::cost;

/// One line each: the day, the machine, the versions. What cannot be learned is left out.
pub(crate) fn lines() -> Vec<String> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let memory = memory("MemTotal").map(|bytes| format!("{} GB of memory", bytes >> 30));
    let machine = [field("/proc/cpuinfo", "model name"), Some(format!("{cores} cores")), memory];
    let machine = machine.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let said = |program: &str, arguments: &[&str]| {
        let (_, output) = cost::run(Command::new(program).args(arguments)).ok()?;
        Some(output.trim().to_owned())
    };
    let versus = said("git", &["-C", env!("CARGO_MANIFEST_DIR"), "describe", "--always", "--dirty"]);
    let versions = [
        versus.map(|commit| format!("versus {} ({commit})", env!("CARGO_PKG_VERSION"))),
        said("rustc", &["--version"]),
        said("uname", &["-sr"]),
    ];
    let versions = versions.into_iter().flatten().collect::<Vec<_>>().join(", ");
    [said("date", &["-u", "+%F"]), Some(machine), Some(versions)].into_iter().flatten().collect()
}

/// The bytes of memory that programs can have without swapping.
pub(crate) fn free_memory() -> Option<u64> {
    memory("MemAvailable")
}

fn memory(name: &str) -> Option<u64> {
    let kilobytes = field("/proc/meminfo", name)?;
    Some(kilobytes.split(' ').next()?.parse::<u64>().ok()? << 10)
}

/// What a file of `/proc` says first under a name.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
