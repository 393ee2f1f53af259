//! The preview: from start to the first byte of a page, and from a saved edit to the page with it, against whole builds and
//! against `hugo server`.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::peers::order;
use super::setting::{Out, Setting, Site, versus};
use crate::Scale;
use crate::cost::{self, Cost};
use crate::fault::Fault;
use crate::figures::{Figures, Subject, in_turns};
use crate::generate::Shape;
use crate::place::Disk;

/// What an edit adds to a page.
const NEW: &str = "edited just now";
/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_mins(2);
/// How often a server without a stream of events is asked.
const POLL: Duration = Duration::from_millis(2);

/// The preview of the real site and of a family of 1,000 codes, then that of Hugo.
pub(super) fn serve(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let codes = if setting.scale == Scale::Full { 1_000 } else { 10 };
    let large = setting.invent(&format!("{codes} × 1"), Shape { codes, locales: 1 })?;
    let real = (setting.real()?, Out::Directory(Disk::Tmpfs, 0));
    for (site, out) in [real, (&large, Out::Archive(".tar.zst"))] {
        let page = page(site)?;
        let subjects = vec![
            setting.build(site, out),
            (format!("{}, start to first byte", site.name), Box::new(|| started(site, &page))),
            (
                format!("{}, edit of words to new page", site.name),
                Box::new(|| edited(site, &page, &words(site)?)),
            ),
        ];
        let series = in_turns(setting.rounds(5), subjects)?;
        for measured in &series[1..] {
            figures.ratio(&format!("{} / build", measured.name), measured, &series[0]);
        }
        figures.runs(&series);
    }
    hugo(setting, figures)
}

/// The same pages by `hugo server`.
fn hugo(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let site = setting.invented()?;
    let work = setting.work().join("hugo-server");
    let option = if setting.scale == Scale::Full { "--release" } else { "--all-features" };
    if let Err(fault) = cost::run(order("prepare").args([&site.root, &work]).arg(option)) {
        figures.skipped("hugo server / versus", fault.to_string().lines().next().unwrap_or_default());
        return Ok(());
    }
    let page = page(site)?;
    let subjects: Vec<Subject<'_>> = vec![
        (format!("{}, start to first byte", site.name), Box::new(|| started(site, &page))),
        (
            format!("{}, edit of a template to new page", site.name),
            Box::new(|| edited(site, &page, &template(site)?)),
        ),
        ("hugo server, start to first byte".to_owned(), Box::new(|| Ok(of_hugo(&work, &page)?.0))),
        ("hugo server, edit of a template to new page".to_owned(), Box::new(|| Ok(of_hugo(&work, &page)?.1))),
    ];
    let series = in_turns(setting.rounds(5), subjects)?;
    for (name, theirs, ours) in [("start to first byte", 2, 0), ("edit to new page", 3, 1)] {
        let name = format!("{}: hugo server / versus, {name}", site.name);
        figures.ratio(&name, &series[theirs], &series[ours]);
    }
    figures.runs(&series);
    Ok(())
}

/// The path of the first comparison of a site.
fn page(site: &Site) -> Result<String, Fault> {
    let folder = site.root.join("content/http");
    let mut slugs = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Fault::at(&folder))? {
        let path = entry.map_err(Fault::at(&folder))?.path();
        if path.is_file() {
            let text = fs::read_to_string(&path).map_err(Fault::at(&path))?;
            let found = text.lines().filter_map(|line| line.strip_prefix("- slug: \"")?.split('"').next());
            slugs.extend(found.map(str::to_owned));
        }
    }
    slugs.sort();
    match slugs.as_slice() {
        [first, second, ..] => Ok(format!("/en/http/{first}-vs-{second}/")),
        _ => Err(Fault::told(format!("{} has no codes", folder.display()))),
    }
}

/// From start to the first byte of a page.
fn started(site: &Site, page: &str) -> Result<Cost, Fault> {
    let start = Instant::now();
    let server = Server::versus(site)?;
    first_byte(server.address, page)?;
    Ok(took(start))
}

/// From a saved edit to the page with it, as a browser learns of it.
fn edited(site: &Site, page: &str, edit: &Edit) -> Result<Cost, Fault> {
    let server = Server::versus(site)?;
    let mut events = BufReader::new(ask(server.address, "/_versus/events")?);
    let mut next = || -> Result<String, Fault> {
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            if events.read_line(&mut line).map_err(lost)? == 0 {
                return Err(Fault::told("the stream of events has ended"));
            }
        }
        Ok(line)
    };
    next()?;
    let start = Instant::now();
    edit.save()?;
    next()?;
    let shown = body(server.address, page)?.contains(NEW);
    let cost = took(start);
    edit.undo()?;
    if shown { Ok(cost) } else { Err(Fault::told(format!("{page} does not show the edit"))) }
}

/// Both of Hugo, whose pages are asked for until they are there.
fn of_hugo(work: &Path, page: &str) -> Result<(Cost, Cost), Fault> {
    let start = Instant::now();
    let server = Server::hugo(work)?;
    let until = |is_there: &dyn Fn(&str) -> bool| loop {
        let is_over = body(server.address, page).is_ok_and(|page| is_there(&page));
        if is_over || start.elapsed() > PATIENCE {
            return if is_over { Ok(()) } else { Err(Fault::told("Hugo does not serve the page")) };
        }
        sleep(POLL);
    };
    until(&|page| page.contains("</html>"))?;
    let first = took(start);
    let edit = Edit::of(work.join("hugo-store/layouts/comparison/single.bare.html"), |text| {
        format!("{text}<p>{NEW}</p>\n")
    })?;
    let start_of_edit = Instant::now();
    edit.save()?;
    let shown = until(&|page| page.contains(NEW));
    let second = took(start_of_edit);
    edit.undo()?;
    shown?;
    Ok((first, second))
}

/// A change of a file, after which pages show [`NEW`].
struct Edit {
    path: PathBuf,
    before: String,
    after: String,
}

/// Of a heading that all comparisons have.
fn words(site: &Site) -> Result<Edit, Fault> {
    const MESSAGE: &str = "\nsection-fix = ";
    Edit::of(site.root.join("locales/en/ui.ftl"), |text| text.replace(MESSAGE, &format!("{MESSAGE}{NEW} ")))
}

/// Of what all comparisons begin with.
fn template(site: &Site) -> Result<Edit, Fault> {
    const BLOCK: &str = "{% block content %}";
    Edit::of(site.root.join("templates/comparison.html"), |text| {
        text.replace(BLOCK, &format!("{BLOCK}<p>{NEW}</p>"))
    })
}

impl Edit {
    fn of(path: PathBuf, change: impl Fn(&str) -> String) -> Result<Self, Fault> {
        let before = fs::read_to_string(&path).map_err(Fault::at(&path))?;
        let after = change(&before);
        let is_change = before != after;
        let missing = || Fault::told(format!("{} has nothing to be edited", path.display()));
        if is_change { Ok(Self { path, before, after }) } else { Err(missing()) }
    }

    fn save(&self) -> Result<(), Fault> {
        fs::write(&self.path, &self.after).map_err(Fault::at(&self.path))
    }

    fn undo(&self) -> Result<(), Fault> {
        fs::write(&self.path, &self.before).map_err(Fault::at(&self.path))
    }
}

/// A server that runs until this is dropped.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// One that says where it listens, when it does.
    fn versus(site: &Site) -> Result<Self, Fault> {
        let mut command = versus();
        command.arg("--root").arg(&site.root).args(["serve", "--addr", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(lost)?;
        let mut said = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut said).map_err(lost)?;
        }
        let address = said.split("http://").nth(1).and_then(|rest| rest.split('/').next()?.parse().ok());
        let mut server = Self { child, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        server.address = address.ok_or_else(|| Fault::told(format!("`{said}` names no address")))?;
        Ok(server)
    }

    fn hugo(work: &Path) -> Result<Self, Fault> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).map_err(lost)?;
        let mut command: Command = order("hugo-server");
        command.arg(work).arg(free.port().to_string());
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(lost)?;
        Ok(Self { child, address: free })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already needs neither.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ask(address: SocketAddr, path: &str) -> Result<TcpStream, Fault> {
    let mut stream = TcpStream::connect(address).map_err(lost)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(lost)?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(lost)?;
    Ok(stream)
}

fn first_byte(address: SocketAddr, path: &str) -> Result<(), Fault> {
    ask(address, path)?.read_exact(&mut [0]).map_err(lost)
}

fn body(address: SocketAddr, path: &str) -> Result<String, Fault> {
    let mut text = String::new();
    ask(address, path)?.read_to_string(&mut text).map_err(lost)?;
    if text.starts_with("HTTP/1.1 200 ") {
        Ok(text)
    } else {
        Err(Fault::told(format!("{path} is not there")))
    }
}

fn took(start: Instant) -> Cost {
    Cost { wall: start.elapsed(), cpu: None, peak: None }
}

#[expect(clippy::needless_pass_by_value, reason = "maps errors")]
fn lost(error: std::io::Error) -> Fault {
    Fault::told(format!("a server: {error}"))
}
