use super::*;
use crate::model::Model;
use crate::solve::grid::Forbidden;
use crate::solve::{Keep, whole};
use crate::support::tiny::tiny;
use crate::support::years::{Size, year};

/// Solves by pairs alone, from some plan; searching only what has at most `small` meetings left.
fn by_pairs(problem: crate::Problem, small: usize) -> Option<(i64, i64)> {
    let model = Model::new(problem).unwrap();
    let (keep, forbidden) = (Keep::all(&model), Forbidden::new());
    let bodies: Vec<usize> = (0..model.bodies.len()).collect();
    let Answer::Optimal(cost, _) =
        whole(&model, &keep, &mut |_| std::ops::ControlFlow::Continue(()))
    else {
        return None;
    };
    let one = One { small, ..One::new(&model, &keep, &bodies, &forbidden) };
    let mut part = one.part()?;
    if !part.narrow(NEVER - 1) || !part.couples.iter().any(|couple| couple.by != couple.of) {
        return None;
    }
    let any = one.first(&part, &mut || true);
    let Answer::Optimal(some, plan) = any else { panic!("{any:?}") };
    match one.by_pairs(&part, 0, (some, plan), &mut |_, _| true) {
        Answer::Optimal(found, _) => Some((found, cost)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn pairs_find_what_the_search_finds_in_tiny_problems() {
    let mut tied = 0;
    for seed in 0..3_000 {
        for small in [4, 250] {
            if let Some((found, cost)) = by_pairs(tiny(seed), small) {
                assert_eq!(found, cost, "seed {seed}, small {small}");
                tied += 1;
            }
        }
    }
    assert!(tied > 500, "{tied}");
}

#[test]
fn pairs_find_what_the_search_finds_in_years() {
    let seeds = (0..30).map(|seed| (Size::Half, seed)).chain((0..8).map(|seed| (Size::Year, seed)));
    for (size, seed) in seeds {
        for small in [20, 250] {
            if let Some((found, cost)) = by_pairs(year(size, seed), small) {
                assert_eq!(found, cost, "{size:?} {seed}, small {small}");
            }
        }
    }
}
