//! The eight hard constraints, one after the other.

use super::{Found, Sorted};
use crate::fact::{Breach, Violation};
use crate::model::{Day, Minute, Model, date, day_of, moment};
use crate::name::Name;
use crate::problem::Force;

pub(super) fn violations(model: &Model, sorted: &Sorted) -> Vec<Violation> {
    let mut found = Found { model, all: Vec::new() };
    for body in 0..model.bodies.len() {
        count(&mut found, sorted, body);
        for (start, _) in &sorted.of[body] {
            if !model.is_pinned(body, *start) {
                place(&mut found, body, *start);
                align(&mut found, body, *start);
            }
        }
        gaps(&mut found, sorted, body);
        halves(&mut found, sorted, body);
    }
    overlaps(&mut found, sorted);
    prepares(&mut found, sorted);
    pins(&mut found, sorted);
    found.all
}

/// 1: the number of meetings, one a date.
fn count(found: &mut Found<'_>, sorted: &Sorted, body: usize) {
    let (has, wanted) = (sorted.of[body].len(), found.model.bodies[body].meetings);
    if has != wanted {
        found.body(Name::Count(found.model.id(body)), body, Breach::Count { has, wanted });
    }
    for pair in sorted.of[body].windows(2) {
        if day_of(pair[0].0) == day_of(pair[1].0) {
            found.meeting(Name::SameDate, body, pair[1].0, Breach::SameDate);
        }
    }
}

/// 2: where a meeting may lie.
fn place(found: &mut Found<'_>, body: usize, start: Minute) {
    let (model, today) = (found.model, day_of(start));
    let unit = &model.bodies[body];
    if !(model.from..=model.to).contains(&today) {
        found.meeting(Name::Horizon, body, start, Breach::Horizon);
    }
    if !unit.weekdays[weekday(today)] {
        found.meeting(Name::Weekday, body, start, Breach::Weekday);
    }
    if unit.times.binary_search(&start.rem_euclid(1440)).is_err() {
        found.meeting(Name::StartTime, body, start, Breach::StartTime);
    }
    if model.closed.contains(&today) {
        found.meeting(Name::Closed, body, start, Breach::Closed);
    }
    for busy in model.collisions(body, start).filter(|busy| busy.force == Force::Hard) {
        let breach = Breach::Busy { entry: busy.entry };
        found.meeting(Name::Busy(busy.entry), body, start, breach);
    }
}

/// 3: the distance between consecutive meetings. Two on one date are told as that alone.
fn gaps(found: &mut Found<'_>, sorted: &Sorted, body: usize) {
    let (id, unit) = (found.model.id(body), &found.model.bodies[body]);
    let mut before = unit.previous;
    let mut inside = false;
    for (start, _) in &sorted.of[body] {
        let today = day_of(*start);
        if let Some(before) = before {
            let days = today - before;
            let gap =
                |limit: i32| Breach::Gap { since: date(before), days, limit: limit.unsigned_abs() };
            if days < unit.gap_min && !(inside && days == 0) {
                found.meeting(Name::GapMin(id.clone()), body, *start, gap(unit.gap_min));
            }
            if days > unit.gap_max {
                found.meeting(Name::GapMax(id.clone()), body, *start, gap(unit.gap_max));
            }
        }
        (before, inside) = (Some(today), true);
    }
}

/// 4: enough meetings in each half year.
fn halves(found: &mut Found<'_>, sorted: &Sorted, body: usize) {
    for (from, to) in found.model.halves.iter().copied() {
        let days = sorted.of[body].iter().map(|(start, _)| day_of(*start));
        let has = days.filter(|day| (from..=to).contains(day)).count();
        if has < found.model.bodies[body].least {
            found.half(body, from, to, has);
        }
    }
}

/// 5: no two at the same time.
fn overlaps(found: &mut Found<'_>, sorted: &Sorted) {
    let of = sorted.of.iter().enumerate();
    let mut all: Vec<(Minute, usize)> =
        of.flat_map(|(body, own)| own.iter().map(move |(start, _)| (*start, body))).collect();
    all.sort_unstable();
    let mut going: Vec<(Minute, usize)> = Vec::new();
    for (start, body) in all {
        going.retain(|(begun, whose)| begun + found.model.bodies[*whose].duration > start);
        for (begun, whose) in &going {
            let breach = Breach::Overlap { body: found.model.id(*whose), start: moment(*begun) };
            found.meeting(Name::Overlap, body, start, breach);
        }
        going.push((start, body));
    }
}

/// 6: the distance to anchors.
fn align(found: &mut Found<'_>, body: usize, start: Minute) {
    let aligns = found.model.aligns.iter().filter(|align| align.body == body);
    for align in aligns.filter(|align| align.force == Force::Hard) {
        let (anchor, days, off) = align.nearest(day_of(start));
        if off > 0 {
            let breach = Breach::Align { anchor, days, off };
            found.meeting(Name::Rule(align.rule), body, start, breach);
        }
    }
}

/// 7: the distance between bodies.
fn prepares(found: &mut Found<'_>, sorted: &Sorted) {
    for prepare in found.model.prepares.iter().filter(|prepare| prepare.force == Force::Hard) {
        for (start, _) in &sorted.of[prepare.of] {
            let nearest = prepare.nearest(day_of(*start), sorted.days(found.model, prepare.by));
            if nearest.as_ref().is_none_or(|nearest| nearest.off > 0) {
                let breach = Breach::Prepare { nearest };
                found.meeting(Name::Rule(prepare.rule), prepare.of, *start, breach);
            }
        }
    }
}

/// 8: pinned meetings stand.
fn pins(found: &mut Found<'_>, sorted: &Sorted) {
    for (body, unit) in found.model.bodies.iter().enumerate() {
        for pin in &unit.pins {
            if !sorted.of[body].iter().any(|(start, _)| start == pin) {
                found.meeting(Name::Pin, body, *pin, Breach::Pin);
            }
        }
    }
}

/// A day of the week, Monday first. The first day of the common era was a Monday.
pub(crate) fn weekday(day: Day) -> usize {
    usize::try_from((day - 1).rem_euclid(7)).unwrap_or_default()
}
