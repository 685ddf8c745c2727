//! The least of `value + price` over a row of days, for every day of another row.

use std::collections::VecDeque;

use super::chain::plus;
use super::grid::{NEVER, Price};
use crate::model::Day;

/// For each of `days` the least value among `points`, priced by how far the point lies outside the
/// interval about the day. Both rows are in order.
pub(crate) fn spread(points: &[(Day, i64)], days: &[Day], price: Price, out: &mut Vec<i64>) {
    out.clear();
    out.resize(days.len(), NEVER);
    inside(points, days, price, out);
    let Some(weight) = price.weight else { return };
    let base = points.first().map_or(0, |point| point.0);
    let line = |day: Day| weight * i64::from(day - base);
    let (mut next, mut least) = (0, NEVER);
    for (day, out) in days.iter().zip(out.iter_mut()) {
        while points.get(next).is_some_and(|point| point.0 < day + price.from) {
            least = least.min(plus(points[next].1, -line(points[next].0)));
            next += 1;
        }
        *out = (*out).min(plus(least, line(day + price.from)));
    }
    let (mut next, mut least) = (points.len(), NEVER);
    for (day, out) in days.iter().zip(out.iter_mut()).rev() {
        while next > 0 && points[next - 1].0 > day + price.to {
            next -= 1;
            least = least.min(plus(points[next].1, line(points[next].0)));
        }
        *out = (*out).min(plus(least, -line(day + price.to)));
    }
}

fn inside(points: &[(Day, i64)], days: &[Day], price: Price, out: &mut [i64]) {
    let mut rising: VecDeque<(Day, i64)> = VecDeque::new();
    let mut next = 0;
    for (day, out) in days.iter().zip(out) {
        while points.get(next).is_some_and(|point| point.0 <= day + price.to) {
            let point = points[next];
            next += 1;
            while rising.back().is_some_and(|(_, value)| *value >= point.1) {
                rising.pop_back();
            }
            rising.push_back(point);
        }
        while rising.front().is_some_and(|(at, _)| *at < day + price.from) {
            rising.pop_front();
        }
        if let Some((_, value)) = rising.front() {
            *out = *value;
        }
    }
}
