//! A hundred years beside another solver. Needs Python with OR-tools; `KANSLI_PYTHON` names it.

use std::ops::ControlFlow;
use std::process::Command;

use kansli_planner::{Planner, Solution};
use serde_json::Value;

use crate::support::years::{Size, year};

#[test]
#[ignore = "takes up to an hour and needs OR-tools; `./dev slow` runs it"]
fn a_hundred_years_cost_what_another_solver_says() {
    let python = std::env::var("KANSLI_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let seconds = std::env::var("KANSLI_ORACLE_SECONDS").unwrap_or_else(|_| "30".to_owned());
    let count = std::env::var("KANSLI_ORACLE_YEARS").map_or(100, |count| count.parse().unwrap());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracles/cpsat.py");
    let folder = std::env::temp_dir().join(format!("kansli-years-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut proven = 0;
    for seed in 0..count {
        let problem = year(Size::Year, 1_000 + seed);
        let file = folder.join(format!("{seed}.json"));
        std::fs::write(&file, problem.to_value().to_string()).unwrap();
        let told = Command::new(&python).arg(script).arg(&seconds).arg(&file).output().unwrap();
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        let solution = Planner::new(problem).unwrap().solve(&mut |_| ControlFlow::Continue(()));
        match (told["status"].as_str().unwrap(), solution) {
            ("INFEASIBLE", Solution::Infeasible(_)) => proven += 1,
            ("OPTIMAL", Solution::Plan(plan)) => {
                proven += 1;
                assert_eq!(told["cost"], plan.cost, "seed {seed}");
            }
            ("FEASIBLE", Solution::Plan(plan)) => {
                assert!(told["bound"].as_u64().unwrap() <= plan.cost, "seed {seed}: {told}");
                assert!(plan.cost <= told["cost"].as_u64().unwrap(), "seed {seed}: {told}");
            }
            ("UNKNOWN", _) => {}
            (_, solution) => panic!("seed {seed}: {told}, but {solution:?}"),
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    println!("{proven} of {count} proven by both");
    assert!(proven * 4 >= count, "{proven} of {count}");
}
