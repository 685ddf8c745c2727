use super::*;
use crate::model::Model;
use crate::solve::Keep;
use crate::solve::grid::Forbidden;
use crate::solve::one::Climbed;
use crate::support::tiny::tiny;
use crate::support::years::{Size, year};

/// What two ways say the optimum costs, and how many rules tie bodies.
struct Costs {
    pairs: i64,
    search: i64,
    ties: usize,
}

/// Solves by pairs alone, searching only what has at most `small` meetings left; and by search alone,
/// if that does not take long.
fn both_ways(problem: crate::Problem, small: usize) -> Option<Costs> {
    let model = Model::new(problem).unwrap();
    let (keep, forbidden) = (Keep::all(&model), Forbidden::new());
    let bodies: Vec<usize> = (0..model.bodies.len()).collect();
    let one = One { small, ..One::new(&model, &keep, &bodies, &forbidden) };
    let mut part = one.part()?;
    let ties = part.couples.iter().filter(|couple| couple.by != couple.of).count();
    if ties == 0 || !part.narrow(NEVER - 1) {
        return None;
    }
    let Answer::Optimal(some, plan) = one.first(&part, &mut || true) else { return None };
    let pairs = match one.by_pairs(&part, 0, (some, plan), &mut |_, _| true) {
        Answer::Optimal(cost, _) => cost,
        other => panic!("{other:?}"),
    };
    part.tighten(60, NEVER, one.unit, &mut || true);
    match one.climb(&part, 0, usize::MAX, 20_000, &mut |_, _| true) {
        Climbed::Done(Answer::Optimal(search, _)) => Some(Costs { pairs, search, ties }),
        Climbed::Weary(_) => None,
        Climbed::Done(other) => panic!("{other:?}"),
    }
}

#[test]
fn pairs_find_what_the_search_finds_in_tiny_problems() {
    let (mut tied, mut chained) = (0, 0);
    for seed in 0..6_000 {
        for small in [4, 250] {
            if let Some(costs) = both_ways(tiny(seed), small) {
                assert_eq!(costs.pairs, costs.search, "seed {seed}, small {small}");
                tied += 1;
                chained += i32::from(costs.ties > 1);
            }
        }
    }
    assert!(tied > 1_000 && chained > 200, "{tied} {chained}");
}

#[test]
fn pairs_find_what_the_search_finds_in_half_years() {
    let halves = (0..20).map(|seed| year(Size::Half, seed));
    let years = (0..4).map(|seed| year(Size::Year, seed));
    let mut chained = 0;
    for (at, problem) in halves.chain(years).chain((0..12).map(chain)).enumerate() {
        for small in [20, 250] {
            if let Some(costs) = both_ways(problem.clone(), small) {
                assert_eq!(costs.pairs, costs.search, "problem {at}, small {small}");
                chained += i32::from(costs.ties > 1);
            }
        }
    }
    assert!(chained > 10, "{chained}");
}

/// Four bodies that prepare each other, over a spring.
fn chain(seed: u64) -> crate::Problem {
    let mut problem = year(Size::TwoYears, seed);
    problem.horizon.to = chrono::NaiveDate::from_ymd_opt(2027, 4, 15).unwrap();
    for (body, meetings) in problem.bodies.iter_mut().zip([1, 2, 1, 3]) {
        body.meetings = meetings;
    }
    problem
}
