//! Figures: runs in turns, their medians, and ratios of runs of the same turn.

use std::time::Duration;

use crate::cost::Cost;
use crate::fault::Fault;

/// The runs of one thing.
pub(crate) struct Series {
    pub name: String,
    pub costs: Vec<Cost>,
}

/// Something that can be run, and its name.
pub(crate) type Subject<'a> = (String, Box<dyn FnMut() -> Result<Cost, Fault> + 'a>);

/// Runs all subjects one after the other, so many times.
pub(crate) fn in_turns(rounds: usize, mut subjects: Vec<Subject<'_>>) -> Result<Vec<Series>, Fault> {
    let mut all: Vec<Series> = Vec::new();
    all.extend(subjects.iter().map(|(name, _)| Series { name: name.clone(), costs: Vec::new() }));
    for _ in 0..rounds {
        for ((_, run), series) in subjects.iter_mut().zip(&mut all) {
            series.costs.push(run()?);
        }
    }
    Ok(all)
}

/// What was measured, in the order in which it was.
#[derive(Default)]
pub(crate) struct Figures {
    ratios: Vec<String>,
    runs: Vec<String>,
}

impl Figures {
    /// Adds the ratio of two series: the median of the ratios of each turn.
    pub(crate) fn ratio(&mut self, name: &str, series: &Series, against: &Series) {
        self.weighted(name, (series, 1.0), (against, 1.0));
    }

    /// The same, each time divided by the work that was done in it.
    #[expect(clippy::cast_precision_loss, reason = "pages are counted in millions")]
    pub(crate) fn ratio_of_each(&mut self, name: &str, series: (&Series, u64), against: (&Series, u64)) {
        self.weighted(name, (series.0, series.1 as f64), (against.0, against.1 as f64));
    }

    fn weighted(
        &mut self,
        name: &str,
        (series, work): (&Series, f64),
        (against, other_work): (&Series, f64),
    ) {
        let walls = series.costs.iter().zip(&against.costs);
        let ratio = |(one, other): (&Cost, &Cost)| {
            (one.wall.as_secs_f64() / work) / (other.wall.as_secs_f64() / other_work)
        };
        let ratios = sorted(walls.map(ratio).collect());
        let (least, most) = (ratios[0], ratios[ratios.len() - 1]);
        self.ratios.push(format!(
            "| {name} | {:.3} | {least:.3}–{most:.3} | {} | {} | {} |",
            median(&ratios),
            seconds(wall(series)),
            seconds(wall(against)),
            ratios.len()
        ));
    }

    /// Adds what the runs of a series took.
    pub(crate) fn runs(&mut self, series: &Series) {
        let cpus = series.costs.iter().filter_map(|cost| cost.cpu).map(|cpu| cpu.as_secs_f64()).collect();
        let peaks = series.costs.iter().filter_map(|cost| cost.peak).map(megabytes).collect();
        let shown = |values: Vec<f64>, unit: &str| {
            if values.is_empty() {
                "–".to_owned()
            } else {
                format!("{:.3} {unit}", median(&sorted(values)))
            }
        };
        self.runs.push(format!(
            "| {} | {} | {} | {} | {} |",
            series.name,
            seconds(wall(series)),
            shown(cpus, "s"),
            shown(peaks, "MB"),
            series.costs.len()
        ));
    }

    /// Adds something that was not measured, and why.
    pub(crate) fn skipped(&mut self, name: &str, why: &str) {
        self.ratios.push(format!("| {name} | not measured: {} | | | | |", why.replace('|', "/")));
    }

    /// Both tables in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let ratios = self.ratios.join("\n");
        let runs = self.runs.join("\n");
        format!(
            "| figure | median | spread | this | against | runs |
| --- | --- | --- | --- | --- | --- |
{ratios}

| run | wall | CPU | peak memory | runs |
| --- | --- | --- | --- | --- |
{runs}
"
        )
    }
}

fn wall(series: &Series) -> f64 {
    median(&sorted(
        series.costs.iter().map(|cost| cost.wall).map(|wall: Duration| wall.as_secs_f64()).collect(),
    ))
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

/// Of sorted values; there is at least one.
fn median(values: &[f64]) -> f64 {
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) }
}

fn seconds(seconds: f64) -> String {
    format!("{seconds:.3} s")
}

#[expect(clippy::cast_precision_loss, reason = "shown with few digits")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
