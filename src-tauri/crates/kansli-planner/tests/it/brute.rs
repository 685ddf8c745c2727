//! Thousands of problems so small that every plan can be tried.

use std::ops::ControlFlow;

use kansli_planner::{Planner, Solution};

use crate::support::brute::cheapest;
use crate::support::tiny::tiny;

/// More plans than this are not tried.
const LIMIT: usize = 300_000;

#[test]
fn costs_what_the_cheapest_of_all_plans_costs() {
    let (mut feasible, mut infeasible, mut conflicts) = (0, 0, 0);
    for seed in 0..4_000 {
        let problem = tiny(seed);
        let Ok(expected) = cheapest(&problem, &[], LIMIT) else { continue };
        let planner = Planner::new(problem.clone()).unwrap();
        match (planner.solve(&mut |_| ControlFlow::Continue(())), expected) {
            (Solution::Plan(plan), Some(cost)) => {
                feasible += 1;
                assert_eq!((plan.cost, plan.bound), (cost, cost), "seed {seed}");
                let placed = plan.placed();
                let verdict = planner.check(&placed).unwrap();
                assert!(verdict.valid(), "seed {seed}: {:?}", verdict.violations);
                assert_eq!(verdict.cost, cost, "seed {seed}");
            }
            (Solution::Infeasible(conflict), None) => {
                infeasible += 1;
                conflicts += i32::from(!conflict.names.is_empty());
                let names = conflict.names.iter().map(ToString::to_string);
                irreducible(seed, &problem, &names.collect::<Vec<_>>());
            }
            (solution, expected) => panic!("seed {seed}: {expected:?} expected, got {solution:#?}"),
        }
    }
    assert!(
        feasible > 1_000 && infeasible > 500 && conflicts > 300,
        "{feasible} {infeasible} {conflicts}"
    );
}

/// The names alone collide, and without any one of them there is a plan.
fn irreducible(seed: u64, problem: &kansli_planner::Problem, names: &[String]) {
    let all = droppable(problem);
    let but = |kept: &[&String]| -> Vec<String> {
        all.iter().filter(|name| !kept.contains(name)).cloned().collect()
    };
    if let Ok(cost) = cheapest(problem, &but(&names.iter().collect::<Vec<_>>()), LIMIT) {
        assert_eq!(cost, None, "seed {seed}: {names:?} do not collide");
    }
    for without in names {
        let kept: Vec<&String> = names.iter().filter(|name| *name != without).collect();
        if let Ok(cost) = cheapest(problem, &but(&kept), LIMIT) {
            assert!(cost.is_some(), "seed {seed}: {names:?} collide without {without}");
        }
    }
}

fn droppable(problem: &kansli_planner::Problem) -> Vec<String> {
    let mut names = vec!["closed".to_owned()];
    for body in &problem.bodies {
        names.extend(["gap_min", "gap_max", "half"].map(|name| format!("{name}:{}", body.id)));
    }
    names.extend((0..problem.rules.len()).map(|index| format!("rule:{index}")));
    names.extend((0..problem.busy.len()).map(|index| format!("busy:{index}")));
    names
}
