//! Where runs write: memory, or an ext4 file system that nothing was written to before.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::cost;
use crate::fault::Fault;

/// A kind of file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disk {
    Tmpfs,
    /// In a file on tmpfs, so that no device has a say.
    Ext4,
}

impl Disk {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Tmpfs => "tmpfs",
            Self::Ext4 => "fresh ext4",
        }
    }
}

const MEMORY: &str = "/dev/shm";

/// A folder on tmpfs for all that a benchmark needs, gone when this is dropped.
pub(crate) fn work() -> Result<TempDir, Fault> {
    let made = tempfile::Builder::new().prefix("versus-speed-").tempdir_in(MEMORY);
    made.map_err(Fault::at(Path::new(MEMORY)))
}

/// Runs something that writes about so many bytes to the path it is given, where nothing is yet; afterwards nothing is left of it.
pub(crate) fn fresh<T>(
    disk: Disk,
    work: &Path,
    bytes: u64,
    run: &mut dyn FnMut(&Path) -> Result<T, Fault>,
) -> Result<T, Fault> {
    match disk {
        Disk::Tmpfs => {
            let out = work.join("out");
            let done = run(&out);
            remove(&out)?;
            done
        }
        Disk::Ext4 => {
            let mounted = Ext4::mount(work, bytes)?;
            run(&mounted.folder.join("out"))
        }
    }
}

/// Why no ext4 can be mounted here, if it cannot.
pub(crate) fn without_ext4(work: &Path) -> Option<String> {
    let why = Ext4::mount(work, 0).err()?.to_string();
    Some(why.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Removes a file or a folder if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Fault> {
    if path.is_dir() {
        fs::remove_dir_all(path).map_err(Fault::at(path))
    } else if path.exists() {
        fs::remove_file(path).map_err(Fault::at(path))
    } else {
        Ok(())
    }
}

/// A new file system, unmounted and gone when this is dropped.
struct Ext4 {
    image: PathBuf,
    folder: PathBuf,
}

impl Ext4 {
    fn mount(work: &Path, bytes: u64) -> Result<Self, Fault> {
        const LEAST: u64 = 256 << 20;
        let ext4 = Self { image: work.join("ext4.img"), folder: work.join("ext4") };
        let file = fs::File::create(&ext4.image).map_err(Fault::at(&ext4.image))?;
        file.set_len(LEAST + bytes * 5 / 2).map_err(Fault::at(&ext4.image))?;
        fs::create_dir_all(&ext4.folder).map_err(Fault::at(&ext4.folder))?;
        // Blocks as large file systems have them; nothing left for the kernel to do while runs are timed.
        let options = ["-q", "-F", "-b", "4096", "-m", "0", "-E", "lazy_itable_init=0,lazy_journal_init=0"];
        cost::run(Command::new("mkfs.ext4").args(options).arg(&ext4.image))?;
        cost::run(Command::new("mount").args(["-o", "loop"]).args([&ext4.image, &ext4.folder]))?;
        Ok(ext4)
    }
}

impl Drop for Ext4 {
    fn drop(&mut self) {
        // What was not mounted cannot be unmounted, and says so in vain.
        let _ = cost::run(Command::new("umount").arg(&self.folder));
        let _ = fs::remove_file(&self.image);
    }
}
