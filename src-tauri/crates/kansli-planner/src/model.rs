//! A problem made ready: names resolved to places, dates to numbers, lists sorted.
//!
//! Days are counted from the common era, minutes likewise; both are local calendar time, where every
//! day has 1440 minutes.

mod terms;

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use crate::malformed::Malformed;
use crate::near::Near;
use crate::problem::{Body, Force, Problem, Relation};

/// A day's number.
pub(crate) type Day = i32;
/// A minute's number.
pub(crate) type Minute = i64;

/// A gap without limit; sums with it stay far from overflow.
pub(crate) const NO_LIMIT: i32 = i32::MAX / 4;

#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) problem: Problem,
    pub(crate) bodies: Vec<Unit>,
    pub(crate) aligns: Vec<Align>,
    pub(crate) prepares: Vec<Prepare>,
    pub(crate) closed: HashSet<Day>,
    /// The half years wholly inside the horizon.
    pub(crate) halves: Vec<(Day, Day)>,
    pub(crate) from: Day,
    pub(crate) to: Day,
    /// No plan costs more.
    pub(crate) worst: u64,
    /// What decides between equals, while a plan near to another is looked for.
    pub(crate) near: Option<Near>,
    ids: HashMap<String, usize>,
    avoid: Vec<(Day, Day, u64)>,
}

/// A body.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) meetings: usize,
    pub(crate) duration: Minute,
    pub(crate) weekdays: [bool; 7],
    /// Minutes of the day.
    pub(crate) times: Vec<Minute>,
    pub(crate) gap_min: i32,
    pub(crate) gap_max: i32,
    /// Days and weight.
    pub(crate) ideal: Option<(i32, u64)>,
    pub(crate) least: usize,
    pub(crate) previous: Option<Day>,
    pub(crate) pins: Vec<Minute>,
    /// The busy times that concern it, by their beginning.
    busy: Vec<Taken>,
    longest_busy: Minute,
}

/// A busy time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    from: Minute,
    to: Minute,
    pub(crate) entry: usize,
    pub(crate) force: Force,
}

/// A distance to anchors; without any of the kind there is no such rule.
#[derive(Debug)]
pub(crate) struct Align {
    pub(crate) rule: usize,
    pub(crate) body: usize,
    pub(crate) force: Force,
    from: i32,
    to: i32,
    /// Days and places.
    anchors: Vec<(Day, usize)>,
}

/// A distance from meetings of `by` to meetings of `of`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Prepare {
    pub(crate) rule: usize,
    pub(crate) by: usize,
    pub(crate) of: usize,
    pub(crate) from: i32,
    pub(crate) to: i32,
    pub(crate) force: Force,
}

pub(crate) fn off(days: i32, from: i32, to: i32) -> i32 {
    (from - days).max(days - to).max(0)
}

impl Model {
    pub(crate) fn new(problem: Problem) -> Result<Self, Malformed> {
        problem.validate()?;
        let worst = problem.worst()?;
        let places = problem.bodies.iter().enumerate();
        let ids: HashMap<_, _> = places.map(|(place, body)| (body.id.clone(), place)).collect();
        let mut aligns = Vec::new();
        let mut prepares = Vec::new();
        for (index, rule) in problem.rules.iter().enumerate() {
            let (from, to, force) = (rule.from_days, rule.to_days, rule.force);
            match &rule.relation {
                Relation::Align { body, kind } => {
                    let anchors = problem.anchors.iter().enumerate();
                    let anchors = anchors.filter(|(_, anchor)| anchor.kind == *kind);
                    let anchors: Vec<_> = anchors.map(|(at, a)| (day(a.date), at)).collect();
                    if !anchors.is_empty() {
                        aligns.push(Align {
                            rule: index,
                            body: ids[body],
                            force,
                            from,
                            to,
                            anchors,
                        });
                    }
                }
                Relation::Prepare { body, before } => prepares.push(Prepare {
                    rule: index,
                    by: ids[body],
                    of: ids[before],
                    from,
                    to,
                    force,
                }),
            }
        }
        Ok(Model {
            bodies: problem.bodies.iter().map(|body| unit(&problem, body)).collect(),
            closed: problem.closed.iter().map(|date| day(*date)).collect(),
            avoid: problem.avoid.iter().map(|a| (day(a.from), day(a.to), a.weight)).collect(),
            halves: halves(problem.horizon.from, problem.horizon.to),
            from: day(problem.horizon.from),
            to: day(problem.horizon.to),
            aligns,
            prepares,
            worst,
            near: None,
            ids,
            problem,
        })
    }

    pub(crate) fn place_of(&self, body: &str) -> Option<usize> {
        self.ids.get(body).copied()
    }

    pub(crate) fn id(&self, body: usize) -> String {
        self.problem.bodies[body].id.clone()
    }

    pub(crate) fn is_pinned(&self, body: usize, start: Minute) -> bool {
        self.bodies[body].pins.binary_search(&start).is_ok()
    }

    /// The busy times that a meeting of the body from `start` would collide with.
    pub(crate) fn collisions(&self, body: usize, start: Minute) -> impl Iterator<Item = Taken> {
        let unit = &self.bodies[body];
        let end = start + unit.duration;
        let first = unit.busy.partition_point(|busy| busy.from <= start - unit.longest_busy);
        let near = unit.busy[first..].iter().take_while(move |busy| busy.from < end);
        near.filter(move |busy| busy.to > start).copied()
    }
}

fn unit(problem: &Problem, body: &Body) -> Unit {
    let mut busy: Vec<Taken> = (problem.busy.iter().enumerate())
        .filter(|(_, busy)| busy.concerns(&body.id))
        .map(|(entry, busy)| Taken {
            from: minute(busy.from),
            to: minute(busy.to),
            entry,
            force: busy.force,
        })
        .filter(|busy| busy.from < busy.to)
        .collect();
    busy.sort_by_key(|busy| (busy.from, busy.entry));
    let mut weekdays = [false; 7];
    for weekday in &body.weekdays {
        weekdays[weekday.num_days_from_monday() as usize] = true;
    }
    let own = problem.pinned.iter().filter(|pin| pin.body == body.id);
    let of_day = |time: &chrono::NaiveTime| Minute::from(time.hour() * 60 + time.minute());
    Unit {
        meetings: body.meetings as usize,
        duration: Minute::from(body.duration_minutes),
        weekdays,
        times: sorted(body.start_times.iter().map(of_day)),
        gap_min: days(body.gap_days.min).max(1),
        gap_max: body.gap_days.max.map_or(NO_LIMIT, days),
        ideal: body.ideal_gap_days.map(|ideal| (days(ideal.days), ideal.weight)),
        least: body.min_per_half_year as usize,
        previous: body.previous.map(day),
        pins: sorted(own.map(|pin| minute(pin.start))),
        longest_busy: busy.iter().map(|busy| busy.to - busy.from).max().unwrap_or(0),
        busy,
    }
}

fn sorted(minutes: impl Iterator<Item = Minute>) -> Vec<Minute> {
    let mut minutes: Vec<_> = minutes.collect();
    minutes.sort_unstable();
    minutes.dedup();
    minutes
}

fn days(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(NO_LIMIT).min(NO_LIMIT)
}

/// January to June and July to December, those wholly inside.
fn halves(from: NaiveDate, to: NaiveDate) -> Vec<(Day, Day)> {
    let of_year = |year| {
        let at = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        [at(1, 1).zip(at(6, 30)), at(7, 1).zip(at(12, 31))].into_iter().flatten()
    };
    let all = (from.year()..=to.year()).flat_map(of_year);
    all.filter(|(first, last)| from <= *first && *last <= to)
        .map(|(first, last)| (day(first), day(last)))
        .collect()
}

pub(crate) fn day(date: NaiveDate) -> Day {
    date.num_days_from_ce()
}

pub(crate) fn date(day: Day) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX)
}

pub(crate) fn minute(moment: NaiveDateTime) -> Minute {
    let of_day = moment.hour() * 60 + moment.minute();
    Minute::from(day(moment.date())) * 1440 + Minute::from(of_day)
}

pub(crate) fn day_of(minute: Minute) -> Day {
    i32::try_from(minute.div_euclid(1440)).unwrap_or(Day::MAX)
}

pub(crate) fn moment(minute: Minute) -> NaiveDateTime {
    date(day_of(minute)).and_time(chrono::NaiveTime::MIN)
        + TimeDelta::minutes(minute.rem_euclid(1440))
}
