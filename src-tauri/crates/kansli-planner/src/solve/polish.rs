//! Makes a plan better by freeing some of its meetings at a time and placing those anew, exactly.
//!
//! Freed are all meetings of two bodies tied by a rule, or all meetings of a stretch of the horizon.
//! This proves nothing; it gives the search a good plan to compare with.

use super::Plan;
use super::part::Part;
use super::search::{Outcome, Search};
use crate::model::{Day, day_of};

/// How hard to try.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// States of one search before only the best of them are followed.
    limit: usize,
    /// How many those are.
    width: usize,
}

/// Soon done.
pub(crate) const QUICK: Effort = Effort { limit: 2_000, width: 100 };

/// For a plan that is good already.
pub(crate) const THOROUGH: Effort = Effort { limit: 20_000, width: 400 };

/// Which meetings are freed.
#[derive(Clone, Copy)]
enum Freed {
    Bodies(usize, usize),
    Days(Day, Day),
}

pub(crate) fn polish(
    part: &Part,
    mut known: (i64, Plan),
    unit: i64,
    effort: Effort,
    go_on: &mut dyn FnMut(i64) -> bool,
) -> (i64, Plan) {
    let neighbourhoods = neighbourhoods(part);
    let mut idle = 0;
    for freed in neighbourhoods.iter().cycle() {
        if idle >= neighbourhoods.len() || !go_on(0) {
            break;
        }
        idle += 1;
        let mut part = part.clone();
        hold(&mut part, &known.1, *freed);
        let most = known.0 - unit;
        if !part.narrow(most) {
            continue;
        }
        let better = match Search::new(&part, most, unit).run(effort.limit, go_on) {
            Outcome::Found(cost, plan) => Some((cost, plan)),
            Outcome::Full(_) => Search::new(&part, most, unit).dive(effort.width, go_on),
            Outcome::Nothing | Outcome::Stopped(_) => None,
        };
        if let Some(better) = better {
            known = better;
            idle = 0;
        }
    }
    known
}

fn neighbourhoods(part: &Part) -> Vec<Freed> {
    let days = || part.chains.iter().flat_map(|chain| &chain.nodes).map(|node| node.day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let stretches = [8, 5, 3].into_iter().flat_map(|count| {
        let length = ((last - first) / count).max(60);
        let begins = (first..last).step_by(usize::try_from(length / 2).unwrap_or(usize::MAX));
        begins.map(move |from| Freed::Days(from, from + length))
    });
    let couples = part.couples.iter().map(|couple| Freed::Bodies(couple.by, couple.of));
    couples.chain(stretches).collect()
}

/// Keeps of the nodes only those of the plan and those freed.
fn hold(part: &mut Part, plan: &Plan, freed: Freed) {
    for body in 0..part.chains.len() {
        let grid = &part.grids[body];
        let own = plan.iter().filter(|(whose, _)| *whose == grid.body);
        let mut days: Vec<Day> = own.map(|(_, start)| day_of(*start)).collect();
        days.sort_unstable();
        let keep: Vec<bool> = (part.chains[body].nodes.iter())
            .map(|node| {
                let free = match freed {
                    Freed::Bodies(one, other) => body == one || body == other,
                    Freed::Days(from, to) => (from..=to).contains(&node.day),
                };
                free || days[node.number - 1] == node.day
            })
            .collect();
        part.chains[body].retain_nodes(&keep);
    }
}
