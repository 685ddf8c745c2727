//! Problems like those the program meets: half years, years and pairs of years, with full calendars.

use chrono::{Datelike, Days, NaiveTime, TimeDelta, Weekday};
use kansli_planner::problem::{
    Anchor, Avoid, Body, Busy, Force, GapDays, Horizon, IdealGap, Problem, Relation, Rule,
};

use super::chance::Chance;
use super::day;

/// How large a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// Two bodies, five meetings, eight busy times.
    Half,
    /// Two bodies, twelve meetings, four hundred busy times.
    Year,
    /// Four bodies, forty meetings, two thousand busy times of forty people.
    TwoYears,
}

/// The problem of a seed. What is hard, how heavy wishes are, and who prepares whom differ.
pub(crate) fn year(size: Size, seed: u64) -> Problem {
    let mut chance = Chance::new(seed.wrapping_add(7_000_000));
    let to = match size {
        Size::Half => day(2027, 6, 30),
        Size::Year => day(2027, 12, 31),
        Size::TwoYears => day(2028, 12, 31),
    };
    let horizon = Horizon { from: day(2027, 1, 1), to };
    let counts: &[(&str, i64)] = match size {
        Size::Half => &[("strategic", 2), ("tactical", 3)],
        Size::Year => &[("strategic", 4), ("tactical", 8)],
        Size::TwoYears => &[("strategic", 6), ("tactical", 10), ("board", 8), ("working", 16)],
    };
    let span = (to - horizon.from).num_days() + 1;
    let bodies =
        counts.iter().map(|(id, meetings)| body(&mut chance, id, *meetings, span)).collect();
    let mut problem = Problem {
        horizon,
        bodies,
        anchors: Vec::new(),
        rules: Vec::new(),
        closed: Vec::new(),
        avoid: Vec::new(),
        busy: Vec::new(),
        pinned: Vec::new(),
    };
    rules(&mut chance, &mut problem, size);
    for year in horizon.from.year()..=to.year() {
        for (month, date) in [
            (1, 1),
            (1, 6),
            (3, 26),
            (3, 29),
            (5, 1),
            (5, 6),
            (6, 6),
            (6, 25),
            (12, 24),
            (12, 25),
            (12, 31),
        ] {
            problem.closed.push(day(year, month, date));
        }
        for (from, to, weight) in [
            ((2, 15), (3, 12), 20),
            ((3, 29), (4, 2), 20),
            ((7, 1), (8, 14), 60),
            ((11, 1), (11, 5), 20),
        ] {
            let (from, to) = (day(year, from.0, from.1), day(year, to.0, to.1));
            problem.avoid.push(Avoid { from, to, weight, label: None });
        }
    }
    let (people, intervals) = match size {
        Size::Half => (4, 8),
        Size::Year => (12, 400),
        Size::TwoYears => (40, 2_000),
    };
    for _ in 0..intervals {
        let busy = busy(&mut chance, &problem, people, span);
        problem.busy.push(busy);
    }
    problem
}

fn body(chance: &mut Chance, id: &str, meetings: i64, span: i64) -> Body {
    let days = span / meetings;
    let small = |number: i64| u32::try_from(number).unwrap();
    let weekdays = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let weekdays = if chance.in_a_hundred(40) { &weekdays[1..4] } else { &weekdays[..] };
    let two: &[(u32, u32)] = &[(9, 0), (13, 0)];
    let three: &[(u32, u32)] = &[(9, 0), (10, 15), (13, 0)];
    let times = if chance.in_a_hundred(50) { two } else { three };
    let previous = day(2026, 12, 20) - Days::new(u64::try_from(chance.whole(0, days / 2)).unwrap());
    Body {
        id: id.to_owned(),
        meetings: small(meetings),
        duration_minutes: *chance.pick(&[120, 180]),
        weekdays: weekdays.to_vec(),
        start_times: times
            .iter()
            .map(|(h, m)| NaiveTime::from_hms_opt(*h, *m, 0).unwrap())
            .collect(),
        gap_days: GapDays { min: small(days / 2), max: Some(small(days * 3 / 2 + 7)) },
        ideal_gap_days: chance
            .in_a_hundred(80)
            .then(|| IdealGap { days: small(days), weight: chance.whole(1, 3).unsigned_abs() }),
        min_per_half_year: u32::from(chance.in_a_hundred(60)),
        previous: chance.in_a_hundred(70).then_some(previous),
    }
}

fn rules(chance: &mut Chance, problem: &mut Problem, size: Size) {
    let span = (problem.horizon.to - problem.horizon.from).num_days();
    for (kind, every) in [("consultation", 75), ("council", 50), ("sks", 40)] {
        let mut at = chance.whole(10, every);
        while at < span {
            let date = problem.horizon.from + Days::new(at.unsigned_abs());
            problem.anchors.push(Anchor { kind: kind.to_owned(), date, label: None });
            at += chance.whole(every * 2 / 3, every * 4 / 3);
        }
    }
    let align = |chance: &mut Chance, body: &str, kind: &str, to_days| Rule {
        relation: Relation::Align { body: body.to_owned(), kind: kind.to_owned() },
        from_days: i32::try_from(chance.whole(-1, 1)).unwrap(),
        to_days,
        force: Force::Soft(chance.whole(1, 8).unsigned_abs()),
    };
    let prepare = |chance: &mut Chance, body: &str, before: &str| {
        let from = i32::try_from(chance.whole(7, 14)).unwrap();
        Rule {
            relation: Relation::Prepare { body: body.to_owned(), before: before.to_owned() },
            from_days: from,
            to_days: from + i32::try_from(chance.whole(7, 28)).unwrap(),
            force: if chance.in_a_hundred(50) {
                Force::Hard
            } else {
                Force::Soft(chance.whole(1, 12).unsigned_abs())
            },
        }
    };
    problem.rules.push(align(chance, "strategic", "consultation", 21));
    problem.rules.push(prepare(chance, "tactical", "strategic"));
    if chance.in_a_hundred(50) {
        problem.rules.push(align(chance, "tactical", "sks", 14));
    }
    if size == Size::TwoYears {
        problem.rules.push(align(chance, "board", "council", 10));
        problem.rules.push(prepare(chance, "working", "tactical"));
        if chance.in_a_hundred(60) {
            problem.rules.push(prepare(chance, "strategic", "board"));
        }
    }
}

fn busy(chance: &mut Chance, problem: &Problem, people: i64, span: i64) -> Busy {
    let date = problem.horizon.from + Days::new(chance.whole(0, span - 1).unsigned_abs());
    let hour = u32::try_from(chance.whole(8, 15)).unwrap();
    let from = date.and_hms_opt(hour, *chance.pick(&[0, 30]), 0).unwrap();
    let minutes = *chance.pick(&[60, 90, 120, 240, 480]);
    let owner = chance.whole(1, people);
    let bodies = problem.bodies.iter().enumerate();
    let bodies = bodies.filter(|(at, _)| (owner + i64::try_from(*at).unwrap()) % 3 != 0);
    Busy {
        owner: Some(format!("Person {owner}")),
        from,
        to: from + TimeDelta::minutes(minutes),
        bodies: bodies.map(|(_, body)| body.id.clone()).collect(),
        force: if chance.in_a_hundred(12) {
            Force::Hard
        } else {
            Force::Soft(chance.whole(1, 30).unsigned_abs())
        },
        label: None,
    }
}
