//! The rows of a chain, and which may follow which.

use super::{Node, Row};
use crate::model::Day;
use crate::solve::grid::Grid;

/// A stretch of the grid's days between pinned days and the borders of half years.
struct Stretch {
    first: usize,
    last: usize,
    /// The demanding half year it lies in.
    half: Option<usize>,
    /// How many demanding half years are over before it.
    halves_over: usize,
    pinned: bool,
    /// How many pinned days lie before it.
    pins_over: usize,
}

/// A row's place: its stretch, and how many meetings its half year has.
#[derive(Clone, Copy)]
struct Key {
    stretch: usize,
    has: usize,
}

/// The rows, their nodes, and whether no meetings at all would do.
pub(super) fn build(grid: &Grid) -> (Vec<Row>, Vec<Node>, bool) {
    let stretches = stretches(grid);
    let (mut rows, mut keys, mut nodes): (Vec<Row>, Vec<Key>, Vec<Node>) = Default::default();
    let mut of_number: Vec<Vec<usize>> = vec![Vec::new(); grid.meetings + 1];
    for number in 1..=grid.meetings {
        for (at, stretch) in stretches.iter().enumerate() {
            let most = if stretch.half.is_some() { grid.least } else { 1 };
            for has in 1..=most.min(number) {
                let key = Key { stretch: at, has };
                let begins = number == 1 && stretch.pins_over == 0 && stretch.halves_over == 0;
                let follows = |before: &usize| follows(grid, &stretches, keys[*before], key);
                let before: Vec<usize> =
                    of_number[number - 1].iter().copied().filter(follows).collect();
                if !begins && before.is_empty() {
                    continue;
                }
                let first = nodes.len();
                let row = rows.len();
                for place in stretch.first..stretch.last {
                    if within(grid, number, grid.days[place]) {
                        nodes.push(Node { day: grid.days[place], place, number, row });
                    }
                }
                if nodes.len() == first {
                    continue;
                }
                for before in &before {
                    let before: &mut Row = &mut rows[*before];
                    before.after.push(row);
                }
                let ends = number == grid.meetings && ends(grid, stretch, has);
                let last = nodes.len();
                rows.push(Row { number, first, last, before, after: Vec::new(), begins, ends });
                keys.push(key);
                of_number[number].push(row);
            }
        }
    }
    (rows, nodes, grid.pins.is_empty() && grid.halves.is_empty())
}

fn stretches(grid: &Grid) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (place, day) in grid.days.iter().enumerate() {
        let half = grid.halves.iter().position(|(from, to)| (from..=to).contains(&day));
        let halves_over = grid.halves.iter().filter(|(_, to)| to < day).count();
        let pinned = grid.pins.binary_search(day).is_ok();
        let pins_over = grid.pins.partition_point(|pin| pin < day);
        match found.last_mut() {
            Some(last)
                if last.half == half
                    && last.halves_over == halves_over
                    && last.pins_over == pins_over
                    && !last.pinned
                    && !pinned =>
            {
                last.last = place + 1;
            }
            _ => found.push(Stretch {
                first: place,
                last: place + 1,
                half,
                halves_over,
                pinned,
                pins_over,
            }),
        }
    }
    found
}

fn follows(grid: &Grid, stretches: &[Stretch], before: Key, key: Key) -> bool {
    let (old, new) = (&stretches[before.stretch], &stretches[key.stretch]);
    if before.stretch > key.stretch || before.stretch == key.stretch && new.pinned {
        return false;
    }
    if before.stretch < key.stretch && new.pins_over != old.pins_over + usize::from(old.pinned) {
        return false;
    }
    if old.half == new.half && old.halves_over == new.halves_over {
        let most = if new.half.is_some() { grid.least } else { 1 };
        return key.has == (before.has + 1).min(most);
    }
    let enough = old.half.is_none() || before.has >= grid.least;
    enough && key.has == 1 && new.halves_over == old.halves_over + usize::from(old.half.is_some())
}

fn ends(grid: &Grid, stretch: &Stretch, has: usize) -> bool {
    let enough = stretch.half.is_none() || has >= grid.least;
    enough
        && stretch.pins_over + usize::from(stretch.pinned) == grid.pins.len()
        && stretch.halves_over + usize::from(stretch.half.is_some()) == grid.halves.len()
}

/// Whether gaps alone leave room for a meeting's number on a day.
fn within(grid: &Grid, number: usize, day: Day) -> bool {
    let least = |meetings: usize| i64::from(grid.gap.min) * meetings as i64;
    let most = |meetings: usize| i64::from(grid.gap.max) * meetings as i64;
    let day = i64::from(day);
    let (Some(first), Some(last)) = (grid.days.first(), grid.days.last()) else { return false };
    let earliest = i64::from(*first) + least(number - 1);
    let latest = i64::from(*last) - least(grid.meetings - number);
    let since = grid.previous.map_or(0, |previous| day - i64::from(previous));
    let in_reach = grid.previous.is_none_or(|_| since <= most(number) && since >= least(number));
    earliest <= day && day <= latest && in_reach
}
