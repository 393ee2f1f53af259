//! Figures: runs in turns, their medians, and ratios of runs of the same turn.

use crate::cost::Cost;
use crate::fault::Fault;

/// The runs of one thing.
pub(crate) struct Series {
    pub name: String,
    pub costs: Vec<Cost>,
}

impl Series {
    /// Adds a run, and tells of it at once: all of them take long.
    pub(crate) fn add(&mut self, cost: Cost) {
        eprintln!("  {}: {:.3} s", self.name, cost.wall.as_secs_f64());
        self.costs.push(cost);
    }
}

/// Something that can be run, and its name.
pub(crate) type Subject<'a> = (String, Box<dyn FnMut() -> Result<Cost, Fault> + 'a>);

/// Runs all subjects one after the other, so many times.
pub(crate) fn in_turns(rounds: usize, mut subjects: Vec<Subject<'_>>) -> Result<Vec<Series>, Fault> {
    let mut all: Vec<Series> = Vec::new();
    all.extend(subjects.iter().map(|(name, _)| Series { name: name.clone(), costs: Vec::new() }));
    for _ in 0..rounds {
        for ((_, run), series) in subjects.iter_mut().zip(&mut all) {
            series.add(run()?);
        }
    }
    Ok(all)
}

/// A series, and what counts of each of its runs.
type Measured<'a> = (&'a Series, &'a dyn Fn(&Cost) -> Option<f64>);

/// What was measured, in the order in which it was.
#[derive(Default)]
pub(crate) struct Figures {
    measure: &'static str,
    ratios: Vec<String>,
    runs: Vec<String>,
}

impl Figures {
    /// What is added from now on was measured under this name.
    pub(crate) fn begin(&mut self, measure: &'static str) {
        self.measure = measure;
    }

    /// Adds the ratio of the times of two series: the median of the ratios of each turn.
    pub(crate) fn ratio(&mut self, name: &str, series: &Series, against: &Series) {
        let time = |cost: &Cost| Some(cost.wall.as_secs_f64());
        self.compare(name, "s", (series, &time), (against, &time));
    }

    /// The same, of the times for each of so many pages, in microseconds.
    #[expect(clippy::cast_precision_loss, reason = "pages are counted in millions")]
    pub(crate) fn ratio_of_each(
        &mut self,
        name: &str,
        (series, own): (&Series, u64),
        (against, other): (&Series, u64),
    ) {
        let time = |pages: u64| move |cost: &Cost| Some(cost.wall.as_secs_f64() * 1e6 / pages as f64);
        self.compare(name, "µs", (series, &time(own)), (against, &time(other)));
    }

    /// The same, of the most memory that was needed.
    pub(crate) fn ratio_of_peaks(&mut self, name: &str, series: &Series, against: &Series) {
        let peak = |cost: &Cost| cost.peak.map(megabytes);
        self.compare(name, "MB", (series, &peak), (against, &peak));
    }

    fn compare(
        &mut self,
        name: &str,
        unit: &str,
        (series, of_it): Measured<'_>,
        (against, of_other): Measured<'_>,
    ) {
        let own: Vec<f64> = series.costs.iter().filter_map(of_it).collect();
        let others: Vec<f64> = against.costs.iter().filter_map(of_other).collect();
        let ratios = sorted(own.iter().zip(&others).map(|(own, other)| own / other).collect());
        let (Some(least), Some(most)) = (ratios.first(), ratios.last()) else { return };
        self.ratios.push(format!(
            "| {} | {name} | {:.3} | {least:.3}–{most:.3} | {:.3} {unit} | {:.3} {unit} | {} |",
            self.measure,
            median(&ratios),
            median(&sorted(own)),
            median(&sorted(others)),
            ratios.len()
        ));
    }

    /// Adds what the runs of each series took.
    pub(crate) fn runs(&mut self, all: &[Series]) {
        for series in all {
            let costs = || series.costs.iter();
            self.runs.push(format!(
                "| {} | {} | {} | {} | {} | {} |",
                self.measure,
                series.name,
                shown(costs().map(|cost| cost.wall.as_secs_f64()).collect(), "s"),
                shown(costs().filter_map(|cost| cost.cpu).map(|cpu| cpu.as_secs_f64()).collect(), "s"),
                shown(costs().filter_map(|cost| cost.peak).map(megabytes).collect(), "MB"),
                series.costs.len()
            ));
        }
    }

    /// Adds something that was not measured, and why.
    pub(crate) fn skipped(&mut self, name: &str, why: &str) {
        self.ratios.push(format!(
            "| {} | {name} | not measured: {} | | | | |",
            self.measure,
            why.replace('|', "/")
        ));
    }

    /// Both tables in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let ratios = self.ratios.join("\n");
        let runs = self.runs.join("\n");
        format!(
            "| measurement | figure | median | spread | this | against | runs |
| --- | --- | --- | --- | --- | --- | --- |
{ratios}

| measurement | run | wall | CPU | peak memory | runs |
| --- | --- | --- | --- | --- | --- |
{runs}
"
        )
    }
}

fn shown(values: Vec<f64>, unit: &str) -> String {
    if values.is_empty() { "–".to_owned() } else { format!("{:.3} {unit}", median(&sorted(values))) }
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

#[expect(clippy::cast_precision_loss, reason = "shown with few digits")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
