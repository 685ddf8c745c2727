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
const RUNS: usize = 40;
const ENOUGH: Duration = Duration::from_millis(1500);

pub(crate) struct Table {
    measured: usize,
    over: Vec<String>,
}

impl Table {
    pub(crate) fn begin() -> Self {
        let heads = ["median", "p95", "worst", "cpu", "limit", "runs"];
        print!("{:<58}", "");
        heads[..4].iter().for_each(|head| print!(" {head:>8}"));
        println!(" {:>6} {:>5}", heads[4], heads[5]);
        Self { measured: 0, over: Vec::new() }
    }

    /// Measures `work` several times.
    pub(crate) fn row(&mut self, name: &str, limit: f64, work: impl FnMut()) {
        self.step(name, limit, work, || {});
    }

    /// Measures `work` several times, and takes it `back` each time, unmeasured. The limit holds for
    /// nineteen of twenty: a machine does other things too.
    pub(crate) fn step(
        &mut self,
        name: &str,
        limit: f64,
        mut work: impl FnMut(),
        mut back: impl FnMut(),
    ) {
        let (began, mut all, mut busy) = (Instant::now(), Vec::new(), Vec::new());
        while all.len() < RUNS && (all.len() < 3 || began.elapsed() < ENOUGH) {
            let (began, before) = (Instant::now(), worked());
            work();
            all.push(began.elapsed().as_secs_f64() * 1000.0);
            busy.push(worked() - before);
            back();
        }
        all.sort_by(f64::total_cmp);
        busy.sort_by(f64::total_cmp);
        let (median, worst) = (all[all.len() / 2], all[all.len() - 1]);
        let late = all[(all.len() * 95).div_ceil(100) - 1];
        let told = match limit {
            NONE => "",
            _ if late <= limit => "ok",
            _ if median <= limit => "OVER, though not at the median",
            _ => "OVER",
        };
        let shown = if limit == NONE { String::new() } else { format!("{limit:.0}") };
        let busy = busy[busy.len() / 2];
        print!("{name:<58} {median:>8.1} {late:>8.1} {worst:>8.1} {busy:>8.1}");
        println!(" {shown:>6} {:>5} {told}", all.len());
        self.measured += 1;
        self.over.extend(told.starts_with("OVER").then(|| name.to_owned()));
    }

    /// Whether everything kept its limit.
    pub(crate) fn end(&self) -> bool {
        println!("{} measured, {} over their limit", self.measured, self.over.len());
        for name in &self.over {
            println!("  over: {name}");
        }
        self.over.is_empty()
    }
}

/// Milliseconds that this thread has worked so far: on a machine with much else to do, what is the
/// program's own of the time that passes. Linux tells; elsewhere it is 0.
fn worked() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|first| first.parse::<f64>().ok());
    nanoseconds.unwrap_or(0.0) / 1e6
}
