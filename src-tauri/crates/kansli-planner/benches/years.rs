//! How long planning takes, in milliseconds: `cargo bench -p kansli-planner [-- SIZE FIRST COUNT]`.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use kansli_planner::problem::Placed;
use kansli_planner::{Planner, Solution};

#[path = "../tests/support/mod.rs"]
mod support;

use support::years::{Size, year};

fn main() {
    let args: Vec<String> = std::env::args().filter(|arg| !arg.starts_with("--")).collect();
    let number = |at: usize, usual| args.get(at).map_or(usual, |arg| arg.parse::<u64>().unwrap());
    let (first, count) = (number(2, 0), number(3, 50));
    println!("{:<44} {:>9} {:>9} {:>5}", "", "median", "most", "runs");
    for (name, size) in [("half", Size::Half), ("year", Size::Year), ("two-years", Size::TwoYears)]
    {
        if args.get(1).is_none_or(|wanted| wanted == name || wanted == "all") {
            solving(name, size, first, count, args.len() > 2);
        }
    }
}

fn solving(name: &str, size: Size, first: u64, count: u64, each: bool) {
    let (mut solved, mut checked) = (Vec::new(), Vec::new());
    for seed in first..first + count {
        let problem = year(size, seed);
        let begun = Instant::now();
        let planner = Planner::new(problem).unwrap();
        let deadline = begun + Duration::from_secs(60);
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
            let meetings = plan.meetings.iter();
            let placed = |m: &kansli_planner::Meeting| Placed {
                body: m.judged.body.clone(),
                start: m.judged.start,
            };
            let plan: Vec<Placed> = meetings.map(placed).collect();
            let begun = Instant::now();
            planner.check(&plan).unwrap();
            checked.push(begun.elapsed());
        }
    }
    row(&format!("solve, {name}"), solved);
    row(&format!("check, {name}"), checked);
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
