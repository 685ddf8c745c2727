//! What lies ahead of each node: its followers in order of days, and the cheapest from any day on.

use std::rc::Rc;

use crate::model::{Day, Minute, day_of};
use crate::solve::chain::plus;
use crate::solve::grid::{NEVER, Start};
use crate::solve::part::Part;

/// A node that may follow another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Next {
    pub(crate) node: usize,
    pub(crate) day: Day,
    pub(crate) place: usize,
    pub(crate) number: usize,
    /// What the gap costs.
    pub(crate) step: i64,
    /// The day's cheapest start.
    pub(crate) least: i64,
}

/// A node's followers by day, and for each progress the cheapest way on by any from there on.
struct Followers {
    next: Rc<[Next]>,
    ways: Vec<Option<Rc<[i64]>>>,
}

pub(crate) struct Ahead {
    followers: Vec<Vec<Option<Followers>>>,
    starts: Vec<Vec<Vec<Start>>>,
    /// Every start that is left, in order.
    moments: Vec<Minute>,
}

impl Ahead {
    pub(crate) fn new(part: &Part) -> Ahead {
        let starts = starts(part);
        let mut moments: Vec<Minute> =
            starts.iter().flatten().flatten().map(|start| start.at).collect();
        moments.sort_unstable();
        moments.dedup();
        let none = |nodes: usize| (0..=nodes).map(|_| None).collect();
        let followers = part.chains.iter().map(|chain| none(chain.nodes.len())).collect();
        Ahead { followers, starts, moments }
    }

    /// The first start at or after a moment, by its place.
    pub(crate) fn place_from(&self, at: Minute) -> usize {
        self.moments.partition_point(|moment| *moment < at)
    }

    pub(crate) fn moment(&self, place: usize) -> Minute {
        self.moments.get(place).copied().unwrap_or(Minute::MAX)
    }

    pub(crate) fn day(&self, place: usize) -> Day {
        self.moments.get(place).map_or(Day::MAX, |at| day_of(*at))
    }

    pub(crate) fn starts(&self, body: usize, place: usize) -> &[Start] {
        &self.starts[body][place]
    }

    fn of(&mut self, part: &Part, body: usize, node: Option<usize>) -> &mut Followers {
        let slot = &mut self.followers[body][node.map_or(0, |node| node + 1)];
        slot.get_or_insert_with(|| followers(part, body, node))
    }

    pub(crate) fn following(
        &mut self,
        part: &Part,
        body: usize,
        node: Option<usize>,
    ) -> Rc<[Next]> {
        self.of(part, body, node).next.clone()
    }

    /// The cheapest way on from a node, with some progress, that has nothing more before `day`.
    pub(crate) fn least_from(
        &mut self,
        part: &Part,
        body: usize,
        node: Option<usize>,
        progress: usize,
        day: Day,
    ) -> i64 {
        let followers = self.of(part, body, node);
        let at = followers.next.partition_point(|next| next.day < day);
        if at == followers.next.len() {
            return NEVER;
        }
        let next = &followers.next;
        let ways = followers.ways[progress].get_or_insert_with(|| {
            let (enter, costs) = (&part.chains[body].enter[progress], &part.costs[body]);
            let mut least = NEVER;
            let way = |next: &Next| plus(next.step + costs[next.node], enter[next.node]);
            let mut ways: Vec<i64> = (next.iter().rev())
                .map(|next| {
                    least = least.min(way(next));
                    least
                })
                .collect();
            ways.reverse();
            ways.into()
        });
        ways[at]
    }
}

fn followers(part: &Part, body: usize, node: Option<usize>) -> Followers {
    let chain = &part.chains[body];
    let mut next: Vec<Next> = (chain.following(node))
        .map(|(next, step)| {
            let node = chain.nodes[next];
            let least = part.least[body][node.place];
            Next { node: next, day: node.day, place: node.place, number: node.number, step, least }
        })
        .collect();
    next.sort_unstable_by_key(|next| (next.day, next.node));
    Followers { next: next.into(), ways: vec![None; chain.progresses()] }
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
