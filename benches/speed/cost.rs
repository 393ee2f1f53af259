//! What a child process costs: time, time of the processors, memory.

use std::io::{Read as _, Seek as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

use crate::fault::Fault;

/// What a run took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cost {
    pub wall: Duration,
    /// Of the process and the system for it. None where only a part of a process counts.
    pub cpu: Option<Duration>,
    /// The most memory that was resident, in bytes.
    pub peak: Option<u64>,
}

/// Runs a program to its end. What it wrote to its output is handed on.
///
/// The kernel counts what this process has in memory as the child's until the child has its own program, so this process
/// has to stay small: what needs memory is done by children.
pub(crate) fn run(command: &mut Command) -> Result<(Cost, String), Fault> {
    let shown = format!("{command:?}");
    let failed = |why: String| Fault::told(format!("{shown}: {why}"));
    let told = |error: std::io::Error| failed(error.to_string());
    let mut errors = tempfile::tempfile().map_err(told)?;
    let own = errors.try_clone().map_err(told)?;
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(own).spawn().map_err(told)?;
    let mut output = String::new();
    if let Some(mut pipe) = child.stdout.take() {
        pipe.read_to_string(&mut output).map_err(told)?;
    }
    let end = child.wait4().map_err(told)?;
    let wall = start.elapsed();
    if !end.status.success() {
        let mut text = String::new();
        errors.rewind().map_err(told)?;
        errors.read_to_string(&mut text).map_err(told)?;
        return Err(failed(format!("{}\n{output}{text}", end.status)));
    }
    let cpu = end.rusage.utime + end.rusage.stime;
    Ok((Cost { wall, cpu: Some(cpu), peak: Some(end.rusage.maxrss) }, output))
}

/// Runs a program that tells itself, in seconds, how long the part of it took that counts.
pub(crate) fn run_part(command: &mut Command) -> Result<Cost, Fault> {
    let (_, output) = run(command)?;
    let seconds: f64 = output.trim().parse().map_err(|_| Fault::told(format!("`{output}` is no time")))?;
    Ok(Cost { wall: Duration::from_secs_f64(seconds), cpu: None, peak: None })
}
