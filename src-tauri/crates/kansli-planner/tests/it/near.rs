//! Of equally good plans, the one nearest to what stands; against every plan of tiny problems.

use std::ops::ControlFlow;

use chrono::{Days, NaiveDateTime};
use kansli_planner::problem::{Placed, Problem};
use kansli_planner::{Planned, Planner, Solution};

use crate::support::brute::best;
use crate::support::chance::Chance;
use crate::support::tiny::tiny;
use crate::support::years::{Size, year};

fn near(problem: &Problem, standing: &[Placed]) -> Solution {
    let planner = Planner::new(problem.clone()).unwrap();
    planner.solve_near(standing, &mut |_| ControlFlow::Continue(()))
}

fn planned(solution: Solution) -> Planned {
    match solution {
        Solution::Plan(plan) => plan,
        other => panic!("{other:?}"),
    }
}

/// Meetings at starts that the bodies may have, and now and then at one that none has.
fn standing(problem: &Problem, chance: &mut Chance) -> Vec<Placed> {
    let span = (problem.horizon.to - problem.horizon.from).num_days();
    let mut standing = Vec::new();
    for body in problem.bodies.iter().filter(|body| !body.start_times.is_empty()) {
        for _ in 0..chance.whole(0, 3) {
            let away = u64::try_from(chance.whole(0, span)).unwrap();
            let date = problem.horizon.from + Days::new(away);
            let time = *chance.pick(&body.start_times);
            standing.push(Placed { body: body.id.clone(), start: date.and_time(time) });
        }
    }
    standing
}

/// How many meetings of a plan do not stand, and how many days those lie from the nearest that does.
fn moves(problem: &Problem, standing: &[Placed], plan: &[&Vec<NaiveDateTime>]) -> (usize, u64) {
    let mut count = (0, 0);
    for (body, own) in problem.bodies.iter().zip(plan) {
        let here = || standing.iter().filter(|it| it.body == body.id).map(|it| it.start);
        for start in own.iter().filter(|start| !here().any(|it| it == **start)) {
            let days = here().map(|it| (it.date() - start.date()).num_days().unsigned_abs());
            let Some(days) = days.min() else { continue };
            let farthest = (problem.horizon.to - problem.horizon.from).num_days().unsigned_abs();
            count = (count.0 + 1, count.1 + days.min(farthest));
        }
    }
    count
}

#[test]
fn of_the_cheapest_plans_the_one_that_moves_the_fewest_meetings_and_those_the_least() {
    let (mut compared, mut kept) = (0, 0);
    for seed in 0..1_500 {
        let problem = tiny(seed);
        let standing = standing(&problem, &mut Chance::new(seed + 50_000));
        let told = best(&problem, &[], 20_000, |plan| moves(&problem, &standing, plan));
        let Ok(Some((cost, least))) = told else { continue };
        let plan = planned(near(&problem, &standing));
        assert_eq!((plan.cost, plan.bound), (cost, cost), "seed {seed}");
        let of = |id: &String| -> Vec<NaiveDateTime> {
            let own = plan.meetings.iter().filter(|it| it.judged.body == *id);
            own.map(|it| it.judged.start).collect()
        };
        let own: Vec<Vec<NaiveDateTime>> = problem.bodies.iter().map(|it| of(&it.id)).collect();
        let found = moves(&problem, &standing, &own.iter().collect::<Vec<_>>());
        assert_eq!(found, least, "seed {seed}");
        compared += 1;
        kept += usize::from(found.0 < plan.meetings.len());
    }
    assert!(compared > 400 && kept > 100, "{compared} {kept}");
}

#[test]
fn a_plan_that_is_optimal_stays_whole_and_costs_the_same() {
    for seed in 0..12 {
        let problem = year(if seed < 8 { Size::Half } else { Size::Year }, seed);
        let planner = Planner::new(problem.clone()).unwrap();
        let Solution::Plan(plain) = planner.solve(&mut |_| ControlFlow::Continue(())) else {
            continue;
        };
        let again = planned(near(&problem, &plain.placed()));
        assert_eq!(again, plain, "seed {seed}");
        assert_eq!(planned(near(&problem, &[])), plain, "seed {seed}: with nothing that stands");
    }
}

#[test]
fn what_cannot_be_is_told_as_without_anything_that_stands() {
    let mut problem = year(Size::Half, 0);
    problem.bodies[0].gap_days = kansli_planner::problem::GapDays { min: 400, max: None };
    let standing = [Placed {
        body: problem.bodies[0].id.clone(),
        start: problem.horizon.from.and_hms_opt(9, 0, 0).unwrap(),
    }];
    assert!(matches!(near(&problem, &standing), Solution::Infeasible(_)));
    assert_eq!(near(&problem, &standing), near(&problem, &[]));
}
