//! The table of figures.

use std::time::{Duration, Instant};

/// Milliseconds that a list, a register or a search may take.
pub(crate) const LIST: f64 = 50.0;
/// Milliseconds until a meeting is open.
pub(crate) const MEETING: f64 = 100.0;
/// Milliseconds for a keystroke.
pub(crate) const KEY: f64 = 16.0;
/// No limit was set.
pub(crate) const NONE: f64 = f64::INFINITY;

/// Runs of a thing, unless they take too long.
const RUNS: usize = 21;
const ENOUGH: Duration = Duration::from_millis(1500);

pub(crate) struct Table {
    measured: usize,
    over: Vec<String>,
}

impl Table {
    pub(crate) fn begin() -> Self {
        let heads = ["median", "p95", "limit", "runs"];
        println!("{:<58} {:>9} {:>9} {:>6} {:>5}", "", heads[0], heads[1], heads[2], heads[3]);
        Self { measured: 0, over: Vec::new() }
    }

    /// Measures `work` several times; the 95th percentile is what the limit holds for.
    pub(crate) fn row(&mut self, name: &str, limit: f64, mut work: impl FnMut()) {
        let (began, mut all) = (Instant::now(), Vec::new());
        while all.len() < RUNS && (all.len() < 3 || began.elapsed() < ENOUGH) {
            let began = Instant::now();
            work();
            all.push(began.elapsed().as_secs_f64() * 1000.0);
        }
        all.sort_by(f64::total_cmp);
        let (median, late) = (all[all.len() / 2], all[(all.len() * 95).div_ceil(100) - 1]);
        let told = match (limit, median <= limit, late <= limit) {
            (NONE, ..) => "",
            (_, true, true) => "ok",
            (_, true, false) => "ok at the median",
            (_, false, _) => "over",
        };
        let shown = if limit == NONE { String::new() } else { format!("{limit:.0}") };
        println!("{name:<58} {median:>9.1} {late:>9.1} {shown:>6} {:>5} {told}", all.len());
        self.measured += 1;
        self.over.extend((told == "over").then(|| name.to_owned()));
    }

    pub(crate) fn end(&self) {
        println!("{} measured, {} over their limit", self.measured, self.over.len());
        for name in &self.over {
            println!("  over: {name}");
        }
    }
}
