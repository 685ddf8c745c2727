//! What holds whatever the problem is.

use std::ops::ControlFlow;

use kansli_planner::problem::{Force, Problem};
use kansli_planner::{Planner, Solution, wire};
use proptest::prelude::*;
use serde_json::json;

use crate::support::chance::Chance;
use crate::support::tiny::tiny;
use crate::support::years::{Size, year};

fn cost(problem: &Problem) -> Option<u64> {
    match solved(problem) {
        Solution::Plan(plan) => {
            assert!(plan.optimal());
            Some(plan.cost)
        }
        Solution::Infeasible(_) => None,
        Solution::Stopped { .. } => panic!("nobody stopped it"),
    }
}

fn solved(problem: &Problem) -> Solution {
    Planner::new(problem.clone()).unwrap().solve(&mut |_| ControlFlow::Continue(()))
}

/// Infeasible is dearer than anything.
fn dear(cost: Option<u64>) -> u64 {
    cost.unwrap_or(u64::MAX)
}

fn any_problem() -> impl Strategy<Value = Problem> {
    prop_oneof![
        4 => (10_000_u64..1_000_000).prop_map(tiny),
        1 => (0_u64..100_000).prop_map(|seed| year(Size::Half, seed)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_closed_day_never_makes_a_plan_cheaper(problem in any_problem(), day in 0_u64..200) {
        let mut harder = problem.clone();
        harder.closed.push(problem.horizon.from + chrono::Days::new(day));
        prop_assert!(dear(cost(&harder)) >= dear(cost(&problem)));
    }

    #[test]
    fn what_was_hard_and_is_dropped_never_makes_a_plan_dearer(problem in any_problem()) {
        let mut easier = problem.clone();
        easier.busy.retain(|busy| busy.force != Force::Hard);
        easier.rules.retain(|rule| rule.force != Force::Hard);
        for body in &mut easier.bodies {
            body.gap_days.max = None;
        }
        prop_assert!(dear(cost(&easier)) <= dear(cost(&problem)));
    }

    #[test]
    fn the_order_of_lists_does_not_matter(problem in any_problem(), seed in 0_u64..1_000) {
        let mut other = problem.clone();
        let mut chance = Chance::new(seed);
        chance.shuffle(&mut other.bodies);
        chance.shuffle(&mut other.rules);
        chance.shuffle(&mut other.busy);
        chance.shuffle(&mut other.anchors);
        chance.shuffle(&mut other.avoid);
        for body in &mut other.bodies {
            chance.shuffle(&mut body.start_times);
        }
        prop_assert_eq!(cost(&other), cost(&problem));
    }

    #[test]
    fn the_same_problem_has_the_same_answer(problem in any_problem()) {
        prop_assert_eq!(solved(&problem), solved(&problem));
    }

    #[test]
    fn alternatives_cost_what_they_say(problem in any_problem()) {
        let planner = Planner::new(problem).unwrap();
        let Solution::Plan(plan) = planner.solve(&mut |_| ControlFlow::Continue(())) else {
            return Ok(());
        };
        let placed = plan.placed();
        for (at, meeting) in plan.meetings.iter().enumerate() {
            let changes: Vec<i64> = meeting.alternatives.iter().map(|other| other.cost_change).collect();
            prop_assert!(changes.is_sorted() && changes.len() <= 3);
            for other in &meeting.alternatives {
                let mut moved = placed.clone();
                moved[at].start = other.start;
                let verdict = planner.check(&moved).unwrap();
                prop_assert!(verdict.valid(), "{:?}", verdict.violations);
                prop_assert_eq!(i64::try_from(verdict.cost).unwrap() - i64::try_from(plan.cost).unwrap(), other.cost_change);
                prop_assert!(other.cost_change >= 0);
            }
        }
    }
}

#[test]
fn stopped_at_once_it_answers_with_a_plan_no_single_move_betters_and_an_honest_bound() {
    for seed in [0, 3] {
        let problem = year(Size::TwoYears, seed);
        let planner = Planner::new(problem).unwrap();
        let mut asked = 0;
        let Solution::Plan(plan) = planner.solve(&mut |_| {
            asked += 1;
            ControlFlow::Break(())
        }) else {
            panic!("seed {seed} has plans");
        };
        assert!(asked >= 1 && plan.bound <= plan.cost);
        let placed = plan.placed();
        let verdict = planner.check(&placed).unwrap();
        assert!(verdict.valid());
        assert_eq!(verdict.cost, plan.cost);
        let mut others = plan.meetings.iter().flat_map(|meeting| &meeting.alternatives);
        assert!(others.all(|other| other.cost_change >= 0), "seed {seed}: a better plan beside");
    }
}

#[test]
fn stopped_without_a_plan_it_says_so_in_the_words_of_the_contract() {
    let problem = year(Size::Half, 0);
    let said = wire::result(&problem, &Solution::Stopped { bound: 7 }, &wire::Wordless);
    assert_eq!((&said["status"], &said["bound"]), (&json!("best_found"), &json!(7)));
    assert_eq!(said["meetings"], json!([]));
}
