//! What all measurements have: the program, the sites, a place to write to.

use std::cell::OnceCell;
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::cost::{self, Cost};
use crate::fault::Fault;
use crate::figures::Subject;
use crate::generate::Shape;
use crate::place::{self, Disk};
use crate::{Scale, repository};

pub(super) struct Setting {
    pub scale: Scale,
    work: TempDir,
    /// Why nothing can be measured on ext4, if so.
    pub without_ext4: Option<String>,
    real: OnceCell<Site>,
    invented: OnceCell<Site>,
}

/// A site to be built.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub name: String,
    pub root: PathBuf,
    /// Pages of codes and of pairs: nearly all that it has.
    pub pages: u64,
}

impl Setting {
    pub(super) fn new(scale: Scale) -> Result<Self, Fault> {
        let work = place::work()?;
        let without_ext4 = place::without_ext4(work.path());
        Ok(Self { scale, work, without_ext4, real: OnceCell::new(), invented: OnceCell::new() })
    }

    /// How often something is measured that takes so long that `full` times are enough.
    pub(super) fn rounds(&self, full: usize) -> usize {
        match self.scale {
            Scale::Full => full,
            Scale::Smoke => 1,
        }
    }

    /// A folder for what is kept for a while.
    pub(super) fn work(&self) -> &Path {
        self.work.path()
    }

    /// A copy of this repository's site; under a smoke test, which has no time for it, an invented one.
    pub(super) fn real(&self) -> Result<&Site, Fault> {
        if let Some(site) = self.real.get() {
            return Ok(site);
        }
        let made = match self.scale {
            Scale::Full => self.copied()?,
            Scale::Smoke => self.invent("real site", Shape { codes: 9, locales: 3 })?,
        };
        Ok(self.real.get_or_init(|| made))
    }

    fn copied(&self) -> Result<Site, Fault> {
        let root = self.work().join("real");
        std::fs::create_dir(&root).map_err(Fault::at(&root))?;
        for folder in ["content", "locales", "templates", "static"] {
            cost::run(Command::new("cp").arg("-r").args([&repository().join(folder), &root.join(folder)]))?;
        }
        Ok(Site { name: "real site".to_owned(), root, pages: pages(Shape { codes: 93, locales: 3 }) })
    }

    /// An invented site of 64 codes in 20 languages.
    pub(super) fn invented(&self) -> Result<&Site, Fault> {
        if let Some(site) = self.invented.get() {
            return Ok(site);
        }
        let shape = match self.scale {
            Scale::Full => Shape { codes: 64, locales: 20 },
            Scale::Smoke => Shape { codes: 8, locales: 4 },
        };
        let made = self.invent(&format!("{} × {}", shape.codes, shape.locales), shape)?;
        Ok(self.invented.get_or_init(|| made))
    }

    /// An invented site. A child makes it, since it needs memory.
    pub(super) fn invent(&self, name: &str, shape: Shape) -> Result<Site, Fault> {
        let Shape { codes, locales } = shape;
        let root = self.work().join(format!("{codes}x{locales}"));
        cost::run(itself()?.arg("generate").args([codes.to_string(), locales.to_string()]).arg(&root))?;
        if self.scale == Scale::Smoke {
            cost::run(versus().arg("--root").arg(&root).args(["check", "--deny", "warnings"]))?;
        }
        Ok(Site { name: name.to_owned(), root, pages: pages(shape) })
    }

    /// A build of a site to where nothing is yet.
    pub(super) fn build<'a>(&'a self, site: &'a Site, out: Out<'a>) -> Subject<'a> {
        let name = format!("{}, {}", site.name, out.name());
        let run = move || match out {
            Out::Directory(disk, bytes) => {
                place::fresh(disk, self.work(), bytes, &mut |out| Ok(build(&site.root, out)?.cost))
            }
            Out::Archive(ending) => self.archived(site, ending),
        };
        (name, Box::new(run))
    }

    fn archived(&self, site: &Site, ending: &str) -> Result<Cost, Fault> {
        let out = self.work().join(format!("site{ending}"));
        let built = build(&site.root, &out)?;
        place::remove(&out)?;
        Ok(built.cost)
    }
}

/// Where a build goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Out<'a> {
    /// A folder, for about so many bytes.
    Directory(Disk, u64),
    /// A file with this ending on tmpfs.
    Archive(&'a str),
}

impl Out<'_> {
    fn name(self) -> String {
        match self {
            Self::Directory(disk, _) => format!("build to {}", disk.name()),
            Self::Archive(ending) => format!("build to {ending}"),
        }
    }
}

fn pages(Shape { codes, locales }: Shape) -> u64 {
    (codes * (codes + 1) / 2 * locales) as u64
}

/// A build, and what it says that it did.
pub(super) struct Built {
    pub cost: Cost,
    /// Files that were new or had changed.
    pub written: u64,
}

/// Builds the site at `root`.
pub(super) fn build(root: &Path, out: &Path) -> Result<Built, Fault> {
    build_with(versus(), root, out)
}

/// Builds the site at `root` by this program.
pub(super) fn build_with(mut versus: Command, root: &Path, out: &Path) -> Result<Built, Fault> {
    let words: [&OsStr; 5] =
        ["--root".as_ref(), root.as_ref(), "build".as_ref(), "--out".as_ref(), out.as_ref()];
    let (cost, said) = cost::run(versus.args(words))?;
    let written =
        counted(&said, " new, ").zip(counted(&said, " changed, ")).map(|(new, changed)| new + changed);
    let written = written.ok_or_else(|| Fault::told(format!("`{said}` does not tell what was written")))?;
    Ok(Built { cost, written })
}

/// The number before the first of these words.
fn counted(said: &str, words: &str) -> Option<u64> {
    let (before, _) = said.split_once(words)?;
    before.rsplit(' ').next()?.replace(',', "").parse().ok()
}

/// The program that is measured.
pub(super) fn versus() -> Command {
    Command::new(env!("CARGO_BIN_EXE_versus"))
}

/// This program.
pub(super) fn itself() -> Result<Command, Fault> {
    let path = env::current_exe().map_err(Fault::at(Path::new("the benchmark")))?;
    Ok(Command::new(path))
}
