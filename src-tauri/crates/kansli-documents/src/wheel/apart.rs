//! Keeping marks on a ring from covering each other: those that lie close are moved a little along
//! the ring, and those that would have to move too far stand together as one.

use std::ops::Range;

/// A mark on a ring: what it stands for, and where it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    /// Which of the places that were wanted.
    pub(super) members: Range<usize>,
    /// Where its middle is drawn along the ring.
    pub(super) at: f64,
}

/// How much room a ring has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// The ring's length.
    pub(super) length: f64,
    /// What a mark takes of it.
    pub(super) size: f64,
    /// How far a mark may be moved from the place that was wanted.
    pub(super) farthest: f64,
}

/// Places marks at `wanted`, in order along the ring, so that none covers another.
pub(super) fn apart(wanted: &[f64], room: Room) -> Vec<Placed> {
    let mut groups: Vec<Range<usize>> = (0..wanted.len()).map(|each| each..each + 1).collect();
    loop {
        let places: Vec<f64> = groups.iter().map(|group| middle(wanted, group)).collect();
        let moved = inside(beside(&places, &vec![room.size; places.len()]), room);
        let worst = places
            .iter()
            .zip(&moved)
            .map(|(place, drawn)| (place - drawn).abs())
            .fold(0.0, f64::max);
        if worst <= room.farthest || groups.len() < 2 {
            return groups
                .into_iter()
                .zip(moved)
                .map(|(members, at)| Placed { members, at })
                .collect();
        }
        let gap = |at: &usize| places[at + 1] - places[*at];
        let closest = (0..places.len() - 1).min_by(|a, b| gap(a).total_cmp(&gap(b))).unwrap_or(0);
        groups[closest].end = groups[closest + 1].end;
        groups.remove(closest + 1);
    }
}

/// Where a group would be drawn: between its first and its last.
fn middle(wanted: &[f64], group: &Range<usize>) -> f64 {
    (wanted[group.start] + wanted[group.end - 1]) / 2.0
}

/// The nearest places where things as broad as `sizes` stand beside each other, in order along the ring.
///
/// With the room taken off, the places have only to be in order; where they are not, those involved
/// share their mean (the pooling of adjacent violators, which is the least sum of squares).
pub(super) fn beside(places: &[f64], sizes: &[f64]) -> Vec<f64> {
    let halves = sizes.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
    let taken = std::iter::once(0.0).chain(halves.scan(0.0, |sum, half| {
        *sum += half;
        Some(*sum)
    }));
    let taken: Vec<f64> = taken.collect();
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (wanted, taken) in places.iter().zip(&taken) {
        pools.push((wanted - taken, 1));
        while let [.., (before, some), (last, more)] = pools[..] {
            if before <= last {
                break;
            }
            let both = some + more;
            let mean = (before * weight(some) + last * weight(more)) / weight(both);
            pools.truncate(pools.len() - 2);
            pools.push((mean, both));
        }
    }
    let drawn = pools.into_iter().flat_map(|(mean, some)| std::iter::repeat_n(mean, some));
    drawn.zip(taken).map(|(mean, taken)| mean + taken).collect()
}

/// The same places inside the ring's beginning and end, still beside each other.
fn inside(places: Vec<f64>, room: Room) -> Vec<f64> {
    let count = places.len();
    let at_least = |place: usize| room.size * (weight(place) + 0.5);
    let at_most = |place: usize| room.length - room.size * (weight(count - 1 - place) + 0.5);
    let held = |(place, at): (usize, f64)| at.min(at_most(place)).max(at_least(place));
    places.into_iter().enumerate().map(held).collect()
}

fn weight(some: usize) -> f64 {
    f64::from(u32::try_from(some).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ROOM: Room = Room { length: 955.0, size: 31.0, farthest: 24.0 };

    #[test]
    fn marks_with_room_stay_where_they_are() {
        let placed = apart(&[100.0, 200.0, 400.0], ROOM);
        assert_eq!(placed.iter().map(|it| it.at).collect::<Vec<_>>(), [100.0, 200.0, 400.0]);
    }

    #[test]
    fn two_in_the_same_week_stand_beside_each_other_around_their_days() {
        let placed = apart(&[100.0, 105.0], ROOM);
        assert_eq!(placed.iter().map(|it| it.at).collect::<Vec<_>>(), [87.0, 118.0]);
    }

    #[test]
    fn words_of_different_lengths_stand_beside_each_other() {
        assert_eq!(beside(&[100.0, 120.0, 300.0], &[40.0, 60.0, 20.0]), [85.0, 135.0, 300.0]);
    }

    #[test]
    fn many_in_the_same_week_stand_as_one() {
        let placed = apart(&[100.0, 102.0, 104.0, 106.0, 500.0], ROOM);
        assert!(placed.len() < 5 && placed.iter().any(|it| it.members.len() > 1), "{placed:?}");
    }

    proptest! {
        #[test]
        fn no_mark_covers_another_and_none_is_lost(
            mut wanted in prop::collection::vec(0.0..955.0_f64, 0..300)
        ) {
            wanted.sort_by(f64::total_cmp);
            let placed = apart(&wanted, ROOM);
            let members: Vec<usize> = placed.iter().flat_map(|it| it.members.clone()).collect();
            prop_assert_eq!(members, (0..wanted.len()).collect::<Vec<_>>());
            for pair in placed.windows(2) {
                prop_assert!(pair[1].at - pair[0].at >= ROOM.size - 1e-6, "{pair:?}");
            }
            for mark in &placed {
                let far = (mark.at - middle(&wanted, &mark.members)).abs();
                prop_assert!(far <= ROOM.farthest + 1e-6, "{mark:?} is moved {far}");
            }
        }
    }
}
