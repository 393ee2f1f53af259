//! A build: every file of a plan, made by all threads, handed to a sink in the order of the plan.

mod rehearsal;
mod round;
mod turn;
mod unchanged;

use std::sync::atomic::{AtomicUsize, Ordering};

pub use rehearsal::rehearse;
pub use unchanged::{Unchanged, Wishes, unchanged};

use self::round::Rounds;
use self::turn::Turns;
use crate::check::Catalogue;
use crate::diag::Fault;
use crate::model::Address;
use crate::page::{self, Scratch, Site};
use crate::plan::{Plan, Weight};
use crate::sink::{Hands, Intake, Parcel, Sink, SinkError, Written};

/// What was made of a plan.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// The pages of each locale, and last what has no locale.
    pub locales: Vec<Size>,
    pub weight: Weight,
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    pub mended: usize,
    /// What templates tried and could not do. The output must not be completed then.
    pub faults: Vec<Fault>,
}

/// Files and their bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub files: usize,
    pub bytes: u64,
}

impl Size {
    /// Counts a file of so many bytes.
    fn add(&mut self, bytes: u64) {
        self.and(Self { files: 1, bytes });
    }

    fn and(&mut self, more: Self) {
        self.files += more.files;
        self.bytes += more.bytes;
    }
}

/// Makes every file of a plan, and gives it to a sink. A page is rendered into a buffer that its worker keeps, and is gone when
/// the sink has it. `advance` is called once for each unit.
///
/// # Errors
/// Those of the sink.
pub fn build(
    site: &Site,
    plan: &Plan<'_>,
    sink: &mut Sink,
    advance: &(dyn Fn() + Sync),
) -> Result<Built, SinkError> {
    let (intake, mut ledger) = sink.halves();
    let mut built = Built::of(site.catalogue());
    let turns = Turns::new(|piece: &mut Piece| {
        built.and(&mut piece.built);
        ledger.append(&mut piece.parcel)
    });
    let job = Job { site, plan, rounds: Rounds::of(plan), intake, advance, next: AtomicUsize::new(0) };
    let done: Result<(), SinkError> = rayon::broadcast(|_| job.work(&turns)).into_iter().collect();
    turns.end()?;
    done?;
    let mut hands = intake.hands(1)?;
    let mut parcel = Parcel::default();
    let statics = site.sources().statics().map(|(path, bytes)| (&**path, &**bytes));
    let host_files = plan.host_files().iter().map(|file| (file.path, &*file.bytes));
    for (path, bytes) in statics.chain(host_files) {
        let written = intake.take(&mut hands, path, bytes, &mut parcel)?;
        built.count(None, bytes, written);
        ledger.append(&mut parcel)?;
    }
    Ok(built)
}

/// What all workers have before them.
struct Job<'a> {
    site: &'a Site,
    plan: &'a Plan<'a>,
    rounds: Rounds,
    intake: Intake<'a>,
    advance: &'a (dyn Fn() + Sync),
    next: AtomicUsize,
}

/// What was made of a unit.
#[derive(Default)]
struct Piece {
    built: Built,
    parcel: Parcel,
}

/// What a worker keeps from page to page.
struct Bench {
    scratch: Scratch,
    buffer: Vec<u8>,
    hands: Option<Hands>,
}

impl Job<'_> {
    fn work(&self, turns: &Turns<'_, Piece, SinkError>) -> Result<(), SinkError> {
        let mut end = End { turns, is_good: false };
        let done = self.units(turns);
        end.is_good = done.is_ok();
        done
    }

    /// Takes one unit after the other until there are none.
    fn units(&self, turns: &Turns<'_, Piece, SinkError>) -> Result<(), SinkError> {
        let mut bench = Bench {
            scratch: Scratch::default(),
            buffer: Vec::new(),
            hands: self.intake.hands(rayon::current_num_threads())?,
        };
        let mut round = 0..0;
        loop {
            let unit = self.next.fetch_add(1, Ordering::Relaxed);
            if unit >= self.plan.units() {
                return Ok(());
            }
            if !round.contains(&unit) {
                let (units, stock) = self.rounds.at(unit);
                (round, bench.scratch) = (units, Scratch::sharing(&stock));
            }
            let mut piece = turns.piece();
            piece.built = Built::of(self.site.catalogue());
            for address in self.plan.pages(unit) {
                self.page(address, &mut bench, &mut piece)?;
            }
            if !turns.hand_in(unit, piece) {
                return Ok(());
            }
            (self.advance)();
        }
    }

    fn page(&self, address: Address, bench: &mut Bench, piece: &mut Piece) -> Result<(), SinkError> {
        let Bench { scratch, buffer, hands } = bench;
        if let Some(fault) = page::failure(self.site, address, scratch, buffer) {
            piece.built.faults.push(fault);
            return Ok(());
        }
        let path = page::file(self.site, address);
        let written = self.intake.take(hands, &path, buffer, &mut piece.parcel)?;
        piece.built.count(address.locale(), buffer, written);
        Ok(())
    }
}

/// The end of a worker. If it fails or panics, the work of all is over, since its unit will not come.
struct End<'a, 'b> {
    turns: &'a Turns<'b, Piece, SinkError>,
    is_good: bool,
}

impl Drop for End<'_, '_> {
    fn drop(&mut self) {
        if !self.is_good {
            self.turns.stop();
        }
    }
}

impl Built {
    fn of(catalogue: &Catalogue) -> Self {
        Self { locales: vec![Size::default(); catalogue.locales().len() + 1], ..Self::default() }
    }

    fn count(&mut self, locale: Option<usize>, bytes: &[u8], written: Written) {
        let rest = self.locales.len() - 1;
        self.locales[locale.unwrap_or(rest)].add(bytes.len() as u64);
        self.weight = self.weight.and(Weight::of(bytes));
        match written {
            Written::New => self.new += 1,
            Written::Changed => self.changed += 1,
            Written::Same => self.same += 1,
            Written::Mended => self.mended += 1,
        }
    }

    /// Takes in what was made of a part.
    fn and(&mut self, part: &mut Self) {
        for (size, more) in self.locales.iter_mut().zip(&part.locales) {
            size.and(*more);
        }
        self.weight = self.weight.and(part.weight);
        self.new += part.new;
        self.changed += part.changed;
        self.same += part.same;
        self.mended += part.mended;
        self.faults.append(&mut part.faults);
    }
}
