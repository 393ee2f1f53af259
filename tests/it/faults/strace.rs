//! strace: the calls that a build makes on its output, and the same build with one of them killed or failing.
//!
//! strace counts the calls of each thread by itself, and the first thread to come to a number is hit. So there are two ways to
//! look: at the main thread alone, or at the files that the one worker thread is the first to touch.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;

/// Calls on files that a build makes, or may make once its code is another.
const NAMES: &str = "open,openat,read,write,pwrite64,writev,lseek,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,\
                     rmdir,link,linkat,symlinkat,newfstatat,statx,getdents64,flock,ftruncate,fallocate,fsync,fdatasync,syncfs,\
                     utimensat,fchmod,fchmodat,fchown,fchownat,copy_file_range,sendfile";

/// The calls of these that change what is on the disk. Between two of them, all moments look alike.
const CHANGING: &[&str] = &[
    "write",
    "pwrite64",
    "writev",
    "mkdir",
    "mkdirat",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "rmdir",
    "link",
    "linkat",
    "symlinkat",
    "ftruncate",
    "utimensat",
    "fchmod",
    "fchown",
    "copy_file_range",
    "sendfile",
];

/// A build that outlives this hangs: it takes less than a second of a processor's time.
const SECONDS: u64 = 20;
const HANGS: Duration = Duration::from_mins(1);

/// Whose calls are counted.
#[derive(Clone, Debug)]
pub(super) enum Thread {
    Main,
    /// With the paths that it touches before the main thread does.
    Worker(Vec<PathBuf>),
}

/// A call on the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub name: String,
    /// Among the calls of its name, from 1.
    pub number: usize,
    pub text: String,
}

impl Call {
    /// Whether the output is another one after it.
    pub(super) fn changes(&self) -> bool {
        CHANGING.contains(&&*self.name) || self.text.contains("O_CREAT") || self.text.contains("O_TMPFILE")
    }

    /// Errors that a system may answer.
    pub(super) fn errors(&self) -> &'static [&'static str] {
        match &*self.name {
            "open" | "openat" if self.changes() => &["ENOSPC", "EMFILE", "EIO"],
            "open" | "openat" => &["EMFILE", "EIO"],
            "write" | "mkdir" | "mkdirat" | "renameat" | "renameat2" | "linkat" => &["ENOSPC", "EIO"],
            _ => &["EIO"],
        }
    }
}

/// The calls of a thread that name something below a folder, where there are always these faults.
pub(super) fn calls(thread: &Thread, below: &Path, always: &[String], command: &[String]) -> Vec<Call> {
    let log = below.with_extension("log");
    let mut options = vec!["-y".to_owned(), "-o".to_owned(), log.display().to_string()];
    options.push(format!("--trace={NAMES}"));
    options.extend(always.iter().map(|fault| format!("--inject={fault}")));
    let output = run(thread, &options, command);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(&log).unwrap();
    fs::remove_file(log).unwrap();
    let below = below.to_str().unwrap();
    counted(text.lines()).into_iter().filter(|call| call.text.contains(below)).collect()
}

/// The calls of all threads that name a folder or something in it.
pub(super) fn calls_of_all(folder: &Path, command: &[String]) -> Vec<Call> {
    let log = folder.with_extension("log");
    let options = ["-y", "-o", log.to_str().unwrap(), &format!("--trace={NAMES}")].map(str::to_owned);
    let output = run(&Thread::Worker(Vec::new()), &options, command);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(&log).unwrap();
    fs::remove_file(log).unwrap();
    let names = ["/", ">", "\""].map(|end| format!("{}{end}", folder.display()));
    let threads: BTreeSet<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    let of_thread = |thread| counted(text.lines().filter(move |line| line.split(' ').next() == Some(thread)));
    let all = threads.into_iter().flat_map(of_thread);
    all.filter(|call| names.iter().any(|name| call.text.contains(name))).collect()
}

/// The calls of the thread that makes the first one.
fn counted<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Call> {
    let (mut numbers, mut calls, mut first) = (BTreeMap::new(), Vec::new(), None);
    for line in lines {
        // With more than one thread, a line begins with the thread.
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let (thread, text) = (&line[..digits], line[digits..].trim_start());
        let Some((name, _)) = text.split_once('(').filter(|(name, _)| !name.contains(' ')) else { continue };
        if *first.get_or_insert(thread) != thread {
            continue;
        }
        let number = numbers.entry(name).and_modify(|number| *number += 1).or_insert(1);
        calls.push(Call { name: name.to_owned(), number: *number, text: text.to_owned() });
    }
    calls
}

/// Runs a command with faults, each as strace's `inject` has it.
pub(super) fn inject(thread: &Thread, faults: &[String], command: &[String]) -> Output {
    let names: Vec<_> = faults.iter().filter_map(|fault| fault.split(':').next()).collect();
    let mut options = vec!["-o".to_owned(), "/dev/null".to_owned(), format!("--trace={}", names.join(","))];
    options.extend(faults.iter().map(|fault| format!("--inject={fault}")));
    run(thread, &options, command)
}

fn run(thread: &Thread, options: &[String], command: &[String]) -> Output {
    let mut strace = Command::new("sh");
    strace.args(["-c", &format!("ulimit -t {SECONDS}; exec \"$@\""), "sh", "strace"]).args(options);
    if let Thread::Worker(paths) = thread {
        strace.arg("-f");
        // Signals get lost where only some calls stop.
        if !options.iter().any(|option| option.contains("signal=")) {
            strace.arg("--seccomp-bpf");
        }
        for path in paths {
            strace.arg("-P").arg(path);
        }
    }
    strace.arg("--").args(command).env("RAYON_NUM_THREADS", "1").timeout(HANGS);
    let output = strace.output().unwrap_or_else(|error| panic!("a build that hangs: {error}: {command:?}"));
    let is_missing = output.status.code() == Some(127);
    assert!(!is_missing, "there is no strace: apt-get install strace");
    output
}
