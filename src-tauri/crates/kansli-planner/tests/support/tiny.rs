//! Problems so small that every plan can be tried, with every kind of rule.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use kansli_planner::problem::{
    Anchor, Avoid, Body, Busy, Force, GapDays, Horizon, IdealGap, Placed, Problem, Relation, Rule,
};

use super::chance::Chance;
use super::day;

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The problem of a seed. One in three spans a half year, on one or two days of the week.
pub(crate) fn tiny(seed: u64) -> Problem {
    let mut chance = Chance::new(seed);
    let long = chance.in_a_hundred(35);
    let from = if long { day(2027, 1, 1) } else { day(2027, 6, 18) };
    let to = from + Days::new(if long { 182 } else { u64::try_from(chance.whole(5, 15)).unwrap() });
    let horizon = Horizon { from, to };
    let count = chance.whole(1, if long { 2 } else { 3 });
    let bodies: Vec<Body> =
        (0..count).map(|at| body(&mut chance, at, horizon, long, count)).collect();
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
    fill(&mut chance, &mut problem, long);
    problem
}

fn body(chance: &mut Chance, at: i64, horizon: Horizon, long: bool, bodies: i64) -> Body {
    let mut weekdays = WEEK.to_vec();
    chance.shuffle(&mut weekdays);
    weekdays.truncate(usize::try_from(if long { 1 } else { chance.whole(3, 7) }).unwrap());
    let times: &[&[(u32, u32)]] =
        &[&[(9, 0)], &[(9, 0), (13, 0)], &[(9, 0), (10, 30), (13, 0)], &[(0, 0), (23, 0)]];
    let times = chance.pick(times);
    let min = chance.whole(0, if long { 60 } else { 4 });
    let max = min + chance.whole(1, if long { 120 } else { 7 });
    let most = if bodies == 3 || long { 2 } else { 3 };
    let previous = horizon.from
        - Days::new(u64::try_from(chance.whole(1, if long { 60 } else { 5 })).unwrap());
    Body {
        id: ["strategic", "tactical", "board"][usize::try_from(at).unwrap()].to_owned(),
        meetings: u32::try_from(if chance.in_a_hundred(5) { 0 } else { chance.whole(1, most) })
            .unwrap(),
        duration_minutes: *chance.pick(&[60, 120, 180, 180, 1500]),
        weekdays,
        start_times: times
            .iter()
            .map(|(h, m)| NaiveTime::from_hms_opt(*h, *m, 0).unwrap())
            .collect(),
        gap_days: GapDays {
            min: u32::try_from(min).unwrap(),
            max: chance.in_a_hundred(60).then(|| u32::try_from(max).unwrap()),
        },
        ideal_gap_days: chance.in_a_hundred(60).then(|| IdealGap {
            days: u32::try_from(chance.whole(0, if long { 100 } else { 8 })).unwrap(),
            weight: u64::try_from(chance.whole(0, 3)).unwrap(),
        }),
        min_per_half_year: u32::try_from(if long { chance.whole(0, 2) } else { 0 }).unwrap(),
        previous: chance.in_a_hundred(40).then_some(previous),
    }
}

fn fill(chance: &mut Chance, problem: &mut Problem, long: bool) {
    let span = (problem.horizon.to - problem.horizon.from).num_days();
    let from = problem.horizon.from;
    let any = |chance: &mut Chance| from + Days::new(u64::try_from(chance.whole(0, span)).unwrap());
    let ids: Vec<String> = problem.bodies.iter().map(|body| body.id.clone()).collect();
    for _ in 0..chance.whole(0, 3) {
        let kind = (*chance.pick(&["council", "sks"])).to_owned();
        problem.anchors.push(Anchor { kind, date: any(chance), label: None });
    }
    for _ in 0..chance.whole(0, 3) {
        let from_days = i32::try_from(chance.whole(-3, if long { 40 } else { 5 })).unwrap();
        let to_days =
            from_days + i32::try_from(chance.whole(0, if long { 40 } else { 4 })).unwrap();
        let (body, other) = (chance.pick(&ids).clone(), chance.pick(&ids).clone());
        let relation = if chance.in_a_hundred(35) {
            Relation::Align { body, kind: (*chance.pick(&["council", "sks"])).to_owned() }
        } else {
            Relation::Prepare { body, before: other }
        };
        let force = force(chance, 40, 6);
        problem.rules.push(Rule { relation, from_days, to_days, force });
    }
    for _ in 0..chance.whole(0, if long { 8 } else { 3 }) {
        problem.closed.push(any(chance));
    }
    for _ in 0..chance.whole(0, 2) {
        let from = any(chance);
        let to = from + Days::new(u64::try_from(chance.whole(0, span / 2)).unwrap());
        let weight = u64::try_from(chance.whole(0, 9)).unwrap();
        problem.avoid.push(Avoid { from, to, weight, label: None });
    }
    for _ in 0..chance.whole(0, 6) {
        let from =
            any(chance).and_hms_opt(u32::try_from(chance.whole(0, 23)).unwrap(), 0, 0).unwrap();
        let most = if chance.in_a_hundred(30) { 4000 } else { 300 };
        let minutes = chance.whole(0, most);
        let bodies = ids.iter().filter(|_| chance.in_a_hundred(40)).cloned().collect();
        let to = from + chrono::TimeDelta::minutes(minutes);
        let force = force(chance, 40, 9);
        problem.busy.push(Busy { owner: None, from, to, bodies, force, label: None });
    }
    if chance.in_a_hundred(30) {
        for _ in 0..chance.whole(1, 2) {
            let date = any(chance);
            let start = pin(chance, date, long);
            problem.pinned.push(Placed { body: chance.pick(&ids).clone(), start });
        }
    }
}

/// Now and then far from where meetings may lie.
fn pin(chance: &mut Chance, date: NaiveDate, long: bool) -> NaiveDateTime {
    let date = if !long && chance.in_a_hundred(15) { date + Days::new(20) } else { date };
    date.and_hms_opt(*chance.pick(&[9, 10, 13]), *chance.pick(&[0, 15]), 0).unwrap()
}

fn force(chance: &mut Chance, hard: i64, most: i64) -> Force {
    if chance.in_a_hundred(hard) {
        Force::Hard
    } else {
        Force::Soft(u64::try_from(chance.whole(0, most)).unwrap())
    }
}
