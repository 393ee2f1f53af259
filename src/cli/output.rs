//! What versus prints: findings and progress to the error stream, the summary to the output.

use std::fmt::Arguments;
use std::io::{self, IsTerminal, Write, stderr, stdout};
use std::path::Path;
use std::time::Duration;

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};

use crate::build::{Built, Size};
use crate::check::Catalogue;
use crate::compare::Reason;
use crate::diag::{self, Color, Report, Severity, Sources};
use crate::host::Reversed;
use crate::locale::Outcome;
use crate::model::{Evidence, Family, Pair, Tier, pair_count, pair_name};
use crate::page::Site;
use crate::plan::{Census, Plan, Tiers, Verdict};
use crate::render::Cost;
use crate::serve::{self, News, Refreshed, What};
use crate::sink::{Few, Finished};

/// Prints a line of output. Who closes the other end has read enough.
fn say(line: Arguments<'_>) {
    let _ = writeln!(stdout(), "{line}");
}

/// Prints a line to the error stream; where that is closed, nobody is left to be told.
fn warn(line: Arguments<'_>) {
    let _ = writeln!(stderr(), "{line}");
}

/// Prints what is about to be written, for a log without a progress bar.
pub(super) fn writing(files: usize, out: &Path) {
    if !stderr().is_terminal() {
        say(format_args!("building {}, for {}", counted(files, "file", "files"), out.display()));
    }
}

/// Prints an error of the machine.
pub(super) fn error(message: &str) {
    warn(format_args!("error: {message}"));
}

/// Prints a text that somebody may keep in a file, where a part of it would be taken for the whole.
///
/// # Errors
/// What kept it from being written, but for a reader who closed the other end.
pub(super) fn document(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

/// Prints all findings as JSON.
///
/// # Errors
/// Those of [`document`].
pub(super) fn json(report: &Report, sources: &Sources) -> io::Result<()> {
    document(&diag::json(&report.sorted(), sources))
}

/// Prints all findings as SARIF.
///
/// # Errors
/// Those of [`document`].
pub(super) fn sarif(report: &Report, sources: &Sources, folder: &str) -> io::Result<()> {
    document(&diag::sarif(&report.sorted(), sources, folder))
}

/// Prints the first findings as annotations, and all as text.
///
/// # Errors
/// Those of [`document`].
pub(super) fn github(report: &Report, sources: &Sources, folder: &str) -> io::Result<()> {
    findings(report, sources);
    document(&diag::github(&report.sorted(), sources, folder))
}

/// Prints all findings, and how many there are.
pub(super) fn findings(report: &Report, sources: &Sources) {
    let text = diag::human(&report.sorted(), sources, color());
    if !text.is_empty() {
        warn(format_args!("{}", text.trim_end_matches('\n')));
        warn(format_args!(""));
    }
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    if errors + warnings > 0 {
        warn(format_args!(
            "{}, {}",
            counted(errors, "error", "errors"),
            counted(warnings, "warning", "warnings")
        ));
    }
}

/// Prints what was found to be in order.
pub(super) fn checked(catalogue: &Catalogue) {
    let codes: usize = catalogue.families().iter().map(|family| family.codes.len()).sum();
    let pairs: usize = catalogue.families().iter().map(|family| pair_count(family.codes.len())).sum();
    say(format_args!(
        "checked  {}, {}, {}, {}",
        counted(catalogue.families().len(), "family", "families"),
        counted(codes, "code", "codes"),
        counted(pairs, "pair", "pairs"),
        counted(catalogue.locales().len(), "locale", "locales"),
    ));
}

/// Prints what a verb did to the locales, or would do.
pub(super) fn locale(outcome: &Outcome, done: &str) {
    for file in &outcome.files {
        say(format_args!("{done}  {}: {}", file.path, file.what));
    }
    for line in &outcome.said {
        say(format_args!("{line}"));
    }
    if outcome.files.is_empty() {
        say(format_args!("nothing to write"));
    }
}

/// Prints what a build wrote.
pub(super) fn summary(
    catalogue: &Catalogue,
    built: &Built,
    finished: &Finished,
    out: &Path,
    elapsed: Duration,
) {
    let tags = catalogue.locales().iter().map(|words| words.locale.tag.as_str());
    for (tag, size) in tags.chain(["shared"]).zip(&built.locales) {
        say(format_args!("{tag:<8} {}", sized(*size, if tag == "shared" { "files" } else { "pages" })));
    }
    let all = built.locales.iter().fold(Size::default(), |all, size| Size {
        files: all.files + size.files,
        bytes: all.bytes + size.bytes,
    });
    let count = |count: usize| HumanCount(count as u64);
    say(format_args!("total    {} in {:.2} s", sized(all, "files"), elapsed.as_secs_f64()));
    say(format_args!(
        "{}: {} new, {} changed, {} the same, {} removed",
        out.display(),
        count(built.new),
        count(built.changed),
        count(built.same),
        count(finished.removed),
    ));
    few("put right, since others had changed or removed them", &finished.mended);
    few("left alone, since versus did not write them", &finished.foreign);
}

/// Prints what happens while a site is served.
pub(super) fn news(news: News<'_>) {
    match news {
        News::Listening { address, base } => {
            say(format_args!("serving  {}", serve::url(address, base)));
            if address.ip().is_unspecified() {
                say(format_args!(
                    "         open to other machines, which must ask for it by its number, not by a name"
                ));
            } else if !address.ip().is_loopback() {
                say(format_args!("         open to other machines at this address"));
            }
        }
        News::Found { report, sources } => findings(report, sources),
        News::Unreadable(failure) => error(&failure.to_string()),
        News::Refreshed(Refreshed { files, what }) => {
            let more = match files.len().saturating_sub(3) {
                0 => String::new(),
                more => format!(" and {} more", HumanCount(more as u64)),
            };
            let first: Vec<&str> = files.iter().take(3).map(String::as_str).collect();
            let done = match what {
                What::Trouble => "faulty ",
                What::Site | What::Files | What::Sheets => "renewed",
            };
            say(format_args!("{done}  {}{more}", first.join(", ")));
        }
        News::Blind(why) => error(&format!("changes are not noticed: {why}")),
    }
}

/// Prints a step of a build and its time.
pub(super) fn step(name: &str, time: Duration) {
    say(format_args!("{:>9.1} ms  {name}", milliseconds(time)));
}

/// Prints what templates have cost: the time of all threads together, the number of renders, the mean time, the name.
pub(super) fn costs(costs: &[(&str, Cost)]) {
    for (template, Cost { renders, time }) in costs {
        let mean = milliseconds(*time) * 1000.0 / f64::from(u32::try_from(*renders).unwrap_or(u32::MAX));
        let total = milliseconds(*time);
        say(format_args!(
            "{total:>9.1} ms  {:>9} × {mean:>7.2} µs  {template}",
            HumanCount(*renders).to_string()
        ));
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn few(what: &str, few: &Few) {
    if few.count > 0 {
        let more = few.count - few.first.len();
        let more = if more > 0 { format!(" and {} more", HumanCount(more as u64)) } else { String::new() };
        let count = counted(few.count, "file", "files");
        say(format_args!("{count} {what}: {}{more}", few.first.join(", ")));
    }
}

/// Adds a line about a pair: its tier and the reason for it.
pub(super) fn pair(text: &mut String, family: &Family, pair: Pair, tier: Tier, reason: Reason) {
    let name = pair_name(&family.codes[pair.first].slug, &family.codes[pair.second].slug);
    let evidence = family.authored.get(&pair).map_or(&[][..], |authored| &authored.evidence);
    let evidence: Vec<&str> = evidence.iter().map(|evidence| evidence_words(*evidence)).collect();
    let why = std::iter::once(reason_words(reason)).chain(evidence).collect::<Vec<_>>().join(", ");
    add(text, format_args!("{}/{name}  {}: {why}", family.slug, tier_name(tier)));
}

/// Adds what a build would come to.
pub(super) fn plan(text: &mut String, site: &Site, plan: &Plan<'_>, census: &Census) {
    for (kind, pages) in plan.kinds().filter(|(_, pages)| *pages > 0) {
        add(text, format_args!("pages    {:>9} {kind}", HumanCount(pages as u64).to_string()));
    }
    let count = |count: usize| HumanCount(count as u64);
    let output = format_args!(
        "output   {} in {}, {}",
        counted(census.files, "file", "files"),
        counted(census.directories, "directory", "directories"),
        HumanBytes(census.weight.bytes)
    );
    add(text, output);
    let listed = &site.catalogue().settings().index.tiers;
    for (&(tier, reason), &pairs) in &Tiers::of(site).0 {
        let robots = if listed.contains(&tier) { "listed" } else { "noindex" };
        let pairs = count(pairs).to_string();
        let why = reason_words(reason);
        add(text, format_args!("{:<9}{pairs:>7} pairs, {robots}: {why}", tier_name(tier)));
    }
    for file in plan.host_files() {
        let bytes = HumanBytes(file.bytes.len() as u64).to_string();
        add(text, format_args!("writes   {bytes:>12} {} for the host", file.path));
    }
}

/// Adds whether a host takes what a build would put out.
pub(super) fn verdicts(text: &mut String, verdicts: &[Verdict]) {
    for Verdict { title, exceeded, reversed } in verdicts {
        let fits = if exceeded.is_empty() {
            "fits".to_owned()
        } else {
            format!("TOO MUCH: {}", exceeded.join("; "))
        };
        let turned = match reversed {
            Reversed::Rule => "rule",
            Reversed::Script => "script",
        };
        add(text, format_args!("host     {title}: {fits} (b-vs-a leads to a-vs-b by {turned})"));
    }
}

/// Adds why no host can be told about the site.
pub(super) fn unfit(text: &mut String, why: &str) {
    add(text, format_args!("host     none: {why}"));
}

fn add(text: &mut String, line: Arguments<'_>) {
    text.extend([&line.to_string(), "\n"]);
}

/// Warns of the limits that a build for a host exceeds.
pub(super) fn excess(verdicts: &[Verdict]) {
    for Verdict { title, exceeded, .. } in verdicts.iter().filter(|verdict| !verdict.exceeded.is_empty()) {
        warn(format_args!("warning: too much for {title}: {}", exceeded.join("; ")));
    }
}

fn evidence_words(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Specification => "the specification contrasts the two",
        Evidence::Question => "people ask about it",
        Evidence::Compared => "other references compare it",
    }
}

fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Authored => "authored",
        Tier::Distinct => "distinct",
        Tier::Reachable => "reachable",
    }
}

fn reason_words(reason: Reason) -> &'static str {
    match reason {
        Reason::Authored => "an author has worded it",
        Reason::Contrasted => "enough facts differ, and the specification contrasts the two",
        Reason::OneClass => "enough facts differ, and both are of one class",
        Reason::FarApart => "enough facts differ, but nothing brings the two together",
        Reason::TooFewDiffer => "too few facts differ",
        Reason::TooFewBehavioural => "too few behavioural facts differ",
    }
}

fn sized(size: Size, what: &str) -> String {
    format!(
        "{:>9} {what} {:>12}",
        HumanCount(size.files as u64).to_string(),
        HumanBytes(size.bytes).to_string()
    )
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", HumanCount(count as u64), if count == 1 { one } else { many })
}

#[expect(clippy::disallowed_methods, reason = "the reader's wish not to see colours, see no-color.org")]
fn color() -> Color {
    let is_plain = !stderr().is_terminal() || std::env::var_os("NO_COLOR").is_some();
    if is_plain { Color::Plain } else { Color::Styled }
}

/// A bar on a terminal; nothing elsewhere, where the summary says it all.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new(units: usize) -> Self {
        let bar = ProgressBar::new(units as u64);
        if let Ok(style) = ProgressStyle::with_template("building {bar:40} {human_pos} of {human_len}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(super) fn advance(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
