//! What lies ahead of each node: its followers in order of days, and the cheapest from any day on.

use super::State;
use crate::model::{Day, Minute};
use crate::solve::grid::{NEVER, Start};
use crate::solve::part::Part;

/// A node that may follow another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Next {
    pub(crate) node: usize,
    pub(crate) day: Day,
    pub(crate) place: usize,
    /// What the gap costs.
    pub(crate) step: i64,
    /// The gap and the day, with the worths in force.
    pub(crate) cost: i64,
    /// What the chain costs after it.
    pub(crate) rest: i64,
    /// The least of `cost + rest` here or later in the list.
    pub(crate) least_from_here: i64,
}

pub(crate) struct Ahead {
    following: Vec<Vec<Option<std::rc::Rc<[Next]>>>>,
    starts: Vec<Vec<Vec<Start>>>,
    /// Every start that is left, in order.
    moments: Vec<Minute>,
    /// For each couple the days that are worth something.
    worths: Vec<Vec<(Day, i64)>>,
    dearest: Vec<i64>,
}

impl Ahead {
    pub(crate) fn new(part: &Part) -> Ahead {
        let starts = starts(part);
        let mut moments: Vec<Minute> =
            starts.iter().flatten().flatten().map(|start| start.at).collect();
        moments.sort_unstable();
        moments.dedup();
        let worths: Vec<Vec<(Day, i64)>> = (part.couples.iter())
            .map(|couple| {
                let days = part.grids[couple.of].days.iter().copied();
                days.zip(couple.worth.iter().copied()).filter(|(_, worth)| *worth > 0).collect()
            })
            .collect();
        let dearest = |list: &Vec<(Day, i64)>| list.iter().map(|(_, worth)| *worth).max();
        Ahead {
            following: part.chains.iter().map(|c| vec![None; c.nodes.len() + 1]).collect(),
            dearest: worths.iter().map(|list| dearest(list).unwrap_or(0)).collect(),
            starts,
            moments,
            worths,
        }
    }

    /// The first start at or after a moment, by its place.
    pub(crate) fn place_from(&self, at: Minute) -> usize {
        self.moments.partition_point(|moment| *moment < at)
    }

    pub(crate) fn moment(&self, place: usize) -> Minute {
        self.moments.get(place).copied().unwrap_or(Minute::MAX)
    }

    pub(crate) fn day(&self, place: usize) -> Day {
        self.moments.get(place).map_or(Day::MAX, |at| crate::model::day_of(*at))
    }

    pub(crate) fn starts(&self, body: usize, place: usize) -> &[Start] {
        &self.starts[body][place]
    }

    pub(crate) fn following(
        &mut self,
        part: &Part,
        body: usize,
        node: Option<usize>,
    ) -> std::rc::Rc<[Next]> {
        let slot = &mut self.following[body][node.map_or(0, |node| node + 1)];
        slot.get_or_insert_with(|| following(part, body, node)).clone()
    }

    /// The cheapest way on from a node that has nothing more before `day`.
    pub(crate) fn least_from(
        &mut self,
        part: &Part,
        body: usize,
        node: Option<usize>,
        day: Day,
    ) -> i64 {
        let slot = &mut self.following[body][node.map_or(0, |node| node + 1)];
        let list = slot.get_or_insert_with(|| following(part, body, node));
        let at = list.partition_point(|next| next.day < day);
        list.get(at).map_or(NEVER, |next| next.least_from_here)
    }

    /// What meetings to come have been promised by dates that are past, at most: the chains count their
    /// worth in full.
    pub(crate) fn promised(&self, part: &Part, state: &State) -> i64 {
        let mut sum = 0;
        let now = self.day(state.from);
        for (at, couple) in part.couples.iter().enumerate() {
            let worths = &self.worths[at];
            let dates = &state.dates[couple.by];
            let (Some(last), false) = (dates.last(), worths.is_empty()) else { continue };
            if state.is_done(part, couple.of) {
                continue;
            }
            let last_met = state.node(couple.of).map(|node| part.chains[couple.of].nodes[node].day);
            let from = last_met.map_or(now, |day| now.max(day + 1));
            let reach = couple.price.reach(self.dearest[at]);
            let until = last.saturating_add(couple.price.to).saturating_add(reach);
            let first = worths.partition_point(|(day, _)| *day < from);
            for (day, worth) in worths[first..].iter().take_while(|(day, _)| *day <= until) {
                let least = dates.iter().map(|date| couple.price.of(*day, *date)).min();
                sum += (worth - least.unwrap_or(NEVER)).max(0);
            }
        }
        sum
    }
}

fn following(part: &Part, body: usize, node: Option<usize>) -> std::rc::Rc<[Next]> {
    let (chain, costs) = (&part.chains[body], &part.costs[body]);
    let mut list: Vec<Next> = (chain.following(node))
        .map(|(next, step)| {
            let (day, place) = (chain.nodes[next].day, chain.nodes[next].place);
            let (cost, rest) = (step + costs[place], chain.rest[next]);
            Next { node: next, day, place, step, cost, rest, least_from_here: cost + rest }
        })
        .collect();
    list.sort_unstable_by_key(|next| (next.day, next.node));
    let mut least = NEVER;
    for next in list.iter_mut().rev() {
        least = least.min(next.least_from_here);
        next.least_from_here = least;
    }
    list.into()
}

/// The starts of each day that are left: where nothing else could overlap the cheapest, only that.
fn starts(part: &Part) -> Vec<Vec<Vec<Start>>> {
    let mut left: Vec<Vec<bool>> = part.grids.iter().map(|g| vec![false; g.days.len()]).collect();
    for (left, chain) in left.iter_mut().zip(&part.chains) {
        chain.nodes.iter().for_each(|node| left[node.place] = true);
    }
    let mut taken: Vec<(Minute, Minute, usize, usize)> = Vec::new();
    for (body, grid) in part.grids.iter().enumerate() {
        for place in (0..grid.days.len()).filter(|place| left[body][*place]) {
            let each = grid.starts[place].iter();
            taken.extend(each.map(|start| (start.at, start.at + grid.duration, body, place)));
        }
    }
    taken.sort_unstable();
    let longest = part.grids.iter().map(|grid| grid.duration).max().unwrap_or(0);
    let disturbed = |start: &Start, body: usize, place: usize| {
        let end = start.at + part.grids[body].duration;
        let first = taken.partition_point(|(at, ..)| *at <= start.at - longest);
        let mut near = taken[first..].iter().take_while(|(at, ..)| *at < end);
        near.any(|(_, until, whose, where_to)| {
            *until > start.at && (*whose, *where_to) != (body, place)
        })
    };
    let each = part.grids.iter().enumerate().map(|(body, grid)| {
        let days = grid.starts.iter().enumerate().map(|(place, starts)| {
            let cheapest = starts.iter().min_by_key(|start| (start.cost, start.at));
            match cheapest {
                _ if !left[body][place] => Vec::new(),
                Some(start) if !disturbed(start, body, place) => vec![*start],
                _ => starts.clone(),
            }
        });
        days.collect()
    });
    each.collect()
}
