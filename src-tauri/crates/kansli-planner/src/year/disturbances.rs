//! What stands in the way in a year: others' meetings, busy people, school breaks, odd days.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use kansli_domain::body::BodyKey;
use kansli_domain::event::{Event, EventKind, Span, Standing};
use kansli_domain::holiday::{DayKind, special_days};
use kansli_domain::rules::same_people;
use kansli_domain::school_break::{Break, BreakKind, breaks};
use kansli_domain::settings::Number;

use super::{BODIES, Disturbance, Posed, Year, body_id};
use crate::problem::{Avoid, Busy, Force};

/// Adds everything that stands in the way.
pub(super) fn add(year: &Year<'_>, posed: &mut Posed) {
    events(year, posed);
    for it in year.taken {
        let bodies: Vec<BodyKey> = it.bodies.clone();
        let force = soft(year, Number::WeighBusy);
        busy(posed, (it.from, it.to), &bodies, force, Disturbance::Taken(it.owner.clone()));
    }
    for found in breaks(year.year) {
        rest(year, posed, &found);
    }
    for day in special_days(year.year) {
        if day.kind == DayKind::Bridge {
            avoid(year, posed, (day.date, day.date), Number::WeighBridgeDay, Disturbance::Day(day));
        } else if day.kind == DayKind::HalfDay {
            let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
            let (_, midnight) = Span::Days { first: day.date, last: day.date }.hours();
            let force = soft(year, Number::WeighHalfDay);
            let afternoon = (day.date.and_time(noon), midnight);
            busy(posed, afternoon, &[], force, Disturbance::Day(day));
        }
    }
}

/// Others' meetings. Nobody is in two places: a body keeps clear of what gathers its own members. A
/// time that is not sure, or that only some of those who are called have, costs.
fn events(year: &Year<'_>, posed: &mut Posed) {
    let horizon = posed.problem.horizon;
    let in_year = |it: &&Event| it.span.date() <= horizon.to && it.span.last_date() >= horizon.from;
    for event in year.events.iter().filter(|it| it.stands()).filter(in_year) {
        let hours_known = matches!(event.span, Span::Hours { .. });
        match event.kind {
            // A consultation without hours is an anchor, and takes no time that is known.
            EventKind::Consultation if !hours_known => continue,
            EventKind::CouncilMeeting
            | EventKind::Consultation
            | EventKind::SksMeeting
            | EventKind::PrincipalsMeeting => {}
            EventKind::Deadline | EventKind::Busy | EventKind::Other => continue,
        }
        let sure = event.standing == Standing::Confirmed;
        let (kept, disturbed): (Vec<BodyKey>, Vec<BodyKey>) =
            BODIES.into_iter().partition(|&body| sure && same_people(event.kind, body));
        let what = || Disturbance::Event { kind: event.kind, title: event.title.clone() };
        let weight = soft(year, Number::WeighBusy);
        for (bodies, force) in [(kept, Force::Hard), (disturbed, weight)] {
            if !bodies.is_empty() {
                busy(posed, event.span.hours(), &bodies, force, what());
            }
        }
    }
}

/// A break: the quiet weeks for all, a school break for the bodies with members from there.
fn rest(year: &Year<'_>, posed: &mut Posed, found: &Break) {
    let what = Disturbance::Break(found.kind);
    match found.kind {
        BreakKind::Summer | BreakKind::YearEnd => {
            avoid(year, posed, (found.from, found.to), Number::WeighQuiet, what);
        }
        // Inside the summer weeks already.
        BreakKind::Almedalen | BreakKind::IndustryHoliday => {}
        BreakKind::Sportlov { .. } | BreakKind::Pasklov | BreakKind::Hostlov => {
            let affected =
                |body: &BodyKey| (year.affected)(*body, found.from, found.kind.regions());
            let bodies: Vec<BodyKey> = BODIES.into_iter().filter(affected).collect();
            if !bodies.is_empty() {
                let days = Span::Days { first: found.from, last: found.to }.hours();
                busy(posed, days, &bodies, soft(year, Number::WeighBreak), what);
            }
        }
    }
}

fn soft(year: &Year<'_>, number: Number) -> Force {
    Force::Soft(u64::from(year.settings.number(number)))
}

fn busy(
    posed: &mut Posed,
    (from, to): (NaiveDateTime, NaiveDateTime),
    bodies: &[BodyKey],
    force: Force,
    what: Disturbance,
) {
    // An event without length disturbs nobody.
    if to <= from {
        return;
    }
    let bodies = bodies.iter().map(|&body| body_id(body).to_owned()).collect();
    posed.problem.busy.push(Busy { owner: None, from, to, bodies, force, label: None });
    posed.busy.push(what);
}

fn avoid(
    year: &Year<'_>,
    posed: &mut Posed,
    (from, to): (NaiveDate, NaiveDate),
    number: Number,
    what: Disturbance,
) {
    let weight = u64::from(year.settings.number(number));
    posed.problem.avoid.push(Avoid { from, to, weight, label: None });
    posed.avoid.push(what);
}
