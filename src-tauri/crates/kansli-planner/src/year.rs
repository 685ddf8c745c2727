//! A year of the partnership as a planning problem: what is known, what is wished, what it weighs.
//!
//! What the documents demand ("ska") and what cannot be (two places at once, a red day) are hard;
//! what they recommend ("bör") costs, and never blocks. Each weight is a setting with its source.

mod changes;
mod disturbances;
mod posed;
mod wishes;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use kansli_domain::body::BodyKey;
use kansli_domain::deadline::first_callable;
use kansli_domain::event::{Event, EventKind};
use kansli_domain::holiday::special_days;
use kansli_domain::meeting::{Meeting, Stage};
use kansli_domain::party::HealthcareRegion;
use kansli_domain::settings::{Number, Settings};

use crate::problem::{Anchor, Body, GapDays, Horizon, IdealGap, Placed, Problem};

pub use self::changes::{Change, changes};
pub use self::posed::{Disturbance, Posed, Wished};

/// The bodies whose meetings are planned here.
pub const BODIES: [BodyKey; 2] = [BodyKey::Strategic, BodyKey::Tactical];

/// How the kinds of the anchors begin that are a body's own meetings, where they are now.
pub const KEPT: &str = "kept-";

/// Days before and after a year that a consultation still says something of it.
const NEAR: i64 = 31;

/// The kind of the anchors that consultations (*samråd*) are.
pub const CONSULTATION: &str = "consultation";

/// Everything that a year is planned by.
pub struct Year<'a> {
    /// The calendar year.
    pub year: i32,
    /// Days before this one are over.
    pub today: NaiveDate,
    /// Every meeting known, of all years.
    pub meetings: &'a [Meeting],
    /// Every imported event that takes time.
    pub events: &'a [Event],
    /// Imported times when somebody is busy.
    pub taken: &'a [Taken],
    /// The weights, lengths and numbers.
    pub settings: &'a Settings,
    /// Whether a body has members on a day from any of some regions.
    pub affected: &'a dyn Fn(BodyKey, NaiveDate, &[HealthcareRegion]) -> bool,
    /// What is wished this time.
    pub wish: Wish,
}

/// When somebody is busy, half-open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Who.
    pub owner: String,
    /// From then.
    pub from: NaiveDateTime,
    /// Until then.
    pub to: NaiveDateTime,
    /// Whose meetings it concerns; none means all.
    pub bodies: Vec<BodyKey>,
}

/// What is wished of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// How many meetings a body should have; else as many as the settings say, or as there are.
    pub meetings: BTreeMap<BodyKey, u32>,
    /// Whether what is planned already should move as little as possible.
    pub keep: bool,
    /// Whether also meetings that people have been called to may move.
    pub release_called: bool,
}

/// What a body is called in problems and plans.
pub const fn body_id(body: BodyKey) -> &'static str {
    match body {
        BodyKey::Strategic => "strategic",
        BodyKey::Tactical => "tactical",
        other => other.name(),
    }
}

/// The body that a problem calls so.
pub fn body_named(id: &str) -> Option<BodyKey> {
    BODIES.into_iter().find(|&body| body_id(body) == id)
}

/// A body's meetings of a year that have not been cancelled, by date.
pub fn own(meetings: &[Meeting], body: BodyKey, year: i32) -> Vec<&Meeting> {
    let in_year = |it: &&Meeting| it.body == body && it.slot.date().year() == year;
    let mut own: Vec<&Meeting> = meetings.iter().filter(in_year).filter(|it| it.stands()).collect();
    own.sort_by_key(|it| (it.slot.date(), it.slot.start(), it.id));
    own
}

/// A meeting as problems and plans have it.
pub fn placed(meeting: &Meeting) -> Placed {
    Placed { body: body_id(meeting.body).to_owned(), start: meeting.slot.span().0 }
}

impl Year<'_> {
    /// The year as a problem.
    pub fn pose(&self) -> Posed {
        let mut posed = Posed {
            problem: Problem {
                horizon: self.horizon(),
                bodies: BODIES.into_iter().map(|body| self.body(body)).collect(),
                anchors: self.consultations(),
                rules: Vec::new(),
                closed: self.closed(),
                avoid: Vec::new(),
                busy: Vec::new(),
                pinned: BODIES.into_iter().flat_map(|body| self.pins(body)).collect(),
            },
            rules: Vec::new(),
            busy: Vec::new(),
            avoid: Vec::new(),
            first: self.first(),
        };
        self.rules(&mut posed);
        disturbances::add(self, &mut posed);
        posed
    }

    fn horizon(&self) -> Horizon {
        let day = |month, day| NaiveDate::from_ymd_opt(self.year, month, day).unwrap_or(self.today);
        Horizon { from: day(1, 1), to: day(12, 31) }
    }

    /// The body's meetings of the year that have not been cancelled, by date.
    pub fn own(&self, body: BodyKey) -> Vec<&Meeting> {
        own(self.meetings, body, self.year)
    }

    /// How many meetings a body is to have.
    pub fn wanted(&self, body: BodyKey) -> u32 {
        let own = u32::try_from(self.own(body).len()).unwrap_or(u32::MAX);
        let least = match body {
            BodyKey::Strategic => self.settings.number(Number::FormalPerYear),
            _ => self.settings.number(Number::TacticalPerYear),
        };
        self.wish.meetings.get(&body).copied().unwrap_or(least.max(own))
    }

    /// Whether a meeting stays where it is: it is held fast or over, people are called, or it is one
    /// of those that others are added to.
    pub fn stays(&self, meeting: &Meeting) -> bool {
        let own = || u32::try_from(self.own(meeting.body).len()).unwrap_or(u32::MAX);
        let called = matches!(meeting.stage, Stage::Called { .. });
        meeting.pinned
            || meeting.was_held()
            || (called && !self.wish.release_called)
            || meeting.slot.date() < self.today
            || (self.wish.keep && self.wanted(meeting.body) > own())
    }

    fn body(&self, body: BodyKey) -> Body {
        let meetings = self.wanted(body);
        let earlier = own(self.meetings, body, self.year - 1);
        let weight = u64::from(self.settings.number(Number::WeighEven));
        Body {
            id: body_id(body).to_owned(),
            meetings,
            duration_minutes: self.settings.minutes(body),
            weekdays: vec![Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri],
            start_times: self.starts(body),
            gap_days: GapDays::default(),
            ideal_gap_days: (meetings > 0)
                .then(|| IdealGap { days: 365 / meetings, weight })
                .filter(|_| weight > 0),
            min_per_half_year: 0,
            previous: earlier.last().map(|it| it.slot.date()),
        }
    }

    /// The usual starts, and those that meetings which may move have: they may as well stay.
    fn starts(&self, body: BodyKey) -> Vec<NaiveTime> {
        let usual = [9, 13].into_iter().filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        let free = self.own(body).into_iter().filter(|it| !self.stays(it));
        let mut starts: Vec<NaiveTime> = usual.chain(free.map(|it| it.slot.start())).collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    fn pins(&self, body: BodyKey) -> Vec<Placed> {
        let staying = self.own(body).into_iter().filter(|it| self.stays(it));
        staying.map(placed).collect()
    }

    /// The consultations of the year and close to it: one far off would draw every meeting to that
    /// end of the year, when it says nothing of the year at all.
    fn consultations(&self) -> Vec<Anchor> {
        let horizon = self.horizon();
        let is_near = |date: NaiveDate| {
            let away = (horizon.from - date).num_days().max((date - horizon.to).num_days());
            away <= NEAR
        };
        let is_one = |it: &&Event| {
            it.kind == EventKind::Consultation && it.stands() && is_near(it.span.date())
        };
        let anchor = |it: &Event| Anchor {
            kind: CONSULTATION.to_owned(),
            date: it.span.date(),
            label: Some(it.title.clone()),
        };
        let mut found: Vec<Anchor> = self.events.iter().filter(is_one).map(anchor).collect();
        found.sort_by(|a, b| (a.date, &a.label).cmp(&(b.date, &b.label)));
        found
    }

    /// The first day that people can be called to in time, where the year begins before it.
    fn first(&self) -> Option<NaiveDate> {
        let Horizon { from, .. } = self.horizon();
        Some(first_callable(self.today, self.settings)).filter(|first| *first > from)
    }

    /// Red days and their like, and the days that are over or too soon to call anybody to. Days that
    /// are closed may be named when demands collide; a shorter horizon would say nothing.
    fn closed(&self) -> Vec<NaiveDate> {
        let free = special_days(self.year).into_iter().filter(|day| day.kind.is_free());
        let mut closed: Vec<NaiveDate> = free.map(|day| day.date).collect();
        let Horizon { from, to } = self.horizon();
        if let Some(first) = self.first() {
            closed.extend(from.iter_days().take_while(|day| *day < first && *day <= to));
        }
        closed.sort_unstable();
        closed.dedup();
        closed
    }
}

#[cfg(test)]
mod tests;
