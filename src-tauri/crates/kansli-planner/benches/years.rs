//! How long planning takes, in milliseconds: `cargo bench -p kansli-planner [-- SIZE FIRST COUNT MOST]`;
//! told to stop after `MOST`, usually ten seconds.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::ops::{ControlFlow, Range};
use std::process::Command;
use std::time::{Duration, Instant};

use kansli_planner::{Planner, Solution};
use serde_json::Value;

#[path = "../tests/support/mod.rs"]
mod support;

use support::years::{Size, year};

fn main() {
    let args: Vec<String> = std::env::args().filter(|arg| !arg.starts_with("--")).collect();
    let number = |at: usize, usual| args.get(at).map_or(usual, |arg| arg.parse::<u64>().unwrap());
    let (first, count, most) = (number(2, 0), number(3, 50), number(4, 10_000));
    let most = Duration::from_millis(most);
    println!("{:<44} {:>9} {:>9} {:>5}", "", "median", "most", "runs");
    for (name, size) in [("half", Size::Half), ("year", Size::Year), ("two-years", Size::TwoYears)]
    {
        if args.get(1).is_none_or(|wanted| wanted == name || wanted == "all") {
            let count = if size == Size::TwoYears && args.len() < 4 { 10 } else { count };
            solving(name, size, first..first + count, most, args.len() > 2);
        }
    }
    if args.len() < 2 {
        beside(8);
    }
}

fn solving(name: &str, size: Size, seeds: Range<u64>, most: Duration, each: bool) {
    let (mut solved, mut checked) = (Vec::new(), Vec::new());
    for seed in seeds {
        let problem = year(size, seed);
        let begun = Instant::now();
        let planner = Planner::new(problem).unwrap();
        let deadline = begun + most;
        let solution = planner.solve(&mut |_| {
            if Instant::now() < deadline {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        solved.push(begun.elapsed());
        let told = match &solution {
            Solution::Plan(plan) => format!("{} (proven {})", plan.cost, plan.bound),
            Solution::Infeasible(conflict) => format!("{:?}", conflict.names),
            Solution::Stopped { bound } => format!("stopped at {bound}"),
        };
        if each {
            println!("{name} {seed:<4} {:>10.2} ms  {told}", milliseconds(begun.elapsed()));
        }
        if let Solution::Plan(plan) = solution {
            let plan = plan.placed();
            let begun = Instant::now();
            planner.check(&plan).unwrap();
            checked.push(begun.elapsed());
        }
    }
    row(&format!("solve, {name}"), solved);
    row(&format!("check, {name}"), checked);
}

/// How many times longer OR-tools takes for the first years, one thread, thirty seconds at most.
fn beside(count: u64) {
    let Ok(python) = std::env::var("KANSLI_PYTHON") else { return };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracles/cpsat.py");
    let file = std::env::temp_dir().join(format!("kansli-year-{}.json", std::process::id()));
    let (mut theirs, mut ratios, mut proven) = (Vec::new(), Vec::new(), 0);
    for seed in 0..count {
        let problem = year(Size::Year, seed);
        std::fs::write(&file, problem.to_value().to_string()).unwrap();
        let told = Command::new(&python).arg(script).arg("30").arg(&file).output().unwrap();
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        proven += i32::from(told["status"] == "OPTIMAL" || told["status"] == "INFEASIBLE");
        let begun = Instant::now();
        Planner::new(problem).unwrap().solve(&mut |_| ControlFlow::Continue(()));
        let (ours, seconds) = (begun.elapsed(), told["seconds"].as_f64().unwrap());
        theirs.push(Duration::from_secs_f64(seconds));
        ratios.push(seconds / ours.as_secs_f64());
    }
    std::fs::remove_file(&file).unwrap();
    row(&format!("OR-tools CP-SAT, year ({proven} proven in 30 s)"), theirs);
    ratios.sort_by(f64::total_cmp);
    let (least, middle) = (ratios[0], ratios[ratios.len() / 2]);
    println!("CP-SAT takes {middle:.0} times as long (median), {least:.0} at least");
}

fn row(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let (Some(middle), Some(most)) = (times.get(times.len() / 2), times.last()) else { return };
    let (middle, most) = (milliseconds(*middle), milliseconds(*most));
    println!("{name:<44} {middle:>9.3} {most:>9.3} {:>5}", times.len());
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
