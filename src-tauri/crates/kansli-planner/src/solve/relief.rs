//! What would resolve a conflict.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use serde::Serialize;

use super::keep::Keep;
use super::{Watch, possible};
use crate::model::{Model, date, day_of};
use crate::name::Name;

/// What one of a conflict's names would have to become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relief {
    /// The name.
    pub rule: Name,
    /// The least change that helps.
    pub change: Change,
    /// Whether there is a plan after that; otherwise only this conflict is gone, and another is left.
    pub suffices: bool,
}

/// A change to a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Do without it.
    Drop,
    /// Let gaps be as short as this.
    ShorterGap {
        /// The least days.
        days: i32,
    },
    /// Let gaps be as long as this.
    LongerGap {
        /// The most days.
        days: i32,
    },
    /// Demand only so many meetings in a half year.
    FewerInHalf {
        /// How many.
        least: usize,
    },
    /// Let a rule's interval begin so much earlier and end so much later.
    Widen {
        /// Days on each side.
        days: i32,
    },
}

/// Why what is structural cannot be met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Stuck {
    /// More pinned meetings than meetings.
    TooManyPins {
        /// Whose.
        body: String,
        /// How many are pinned.
        pins: usize,
        /// How many meetings there are to be.
        meetings: usize,
    },
    /// Two pinned meetings of a body on one date.
    PinsOnOneDate {
        /// Whose.
        body: String,
        /// When.
        #[serde(serialize_with = "crate::fact::date")]
        date: NaiveDate,
    },
    /// Two pinned meetings overlap.
    PinsOverlap {
        /// Whose the earlier is.
        body: String,
        /// Whose the later is.
        other: String,
        /// When the later is.
        #[serde(serialize_with = "crate::fact::date")]
        date: NaiveDate,
    },
    /// A pinned meeting does not lie after the body's last meeting before the horizon.
    PinNotAfterPrevious {
        /// Whose.
        body: String,
        /// When it is pinned.
        #[serde(serialize_with = "crate::fact::date")]
        date: NaiveDate,
        /// When the last meeting was.
        #[serde(serialize_with = "crate::fact::date")]
        previous: NaiveDate,
    },
    /// The body alone has too few dates for its meetings.
    NoRoom {
        /// Whose.
        body: String,
        /// How many meetings there are to be.
        meetings: usize,
        /// How many dates have a start.
        dates: usize,
    },
    /// Each body alone finds room, but their meetings would overlap.
    Overlap,
}

/// How far the widest search for a rule's interval goes, in days.
const WIDEST: i32 = 400;

/// How often a search asks before what would resolve a conflict is left at doing without the name.
const PATIENCE: usize = 600;

/// Whether any plan meets what is kept, if that is soon known.
fn soon(model: &Model, keep: &Keep, watch: Watch<'_>) -> Option<bool> {
    let mut patience = PATIENCE;
    possible(model, keep, &mut |progress| {
        patience = patience.saturating_sub(1);
        if patience == 0 { ControlFlow::Break(()) } else { watch(progress) }
    })
}

/// The least change of one name that helps, as far as that is soon known.
pub(crate) fn relief(model: &Model, name: &Name, names: &[Name], watch: Watch<'_>) -> Relief {
    let without = |keep: &Keep| {
        let mut keep = Keep { wishes: false, ..keep.clone() };
        keep.restore(model, name, &Keep::only(model, &[]));
        keep
    };
    let whole = without(&Keep::all(model));
    let suffices = soon(model, &whole, watch).unwrap_or_default();
    let keep = if suffices { whole } else { without(&Keep::only(model, names)) };
    let body = |id: &String| model.place_of(id).unwrap_or_default();
    let mut least = |far: i32, set: &dyn Fn(&mut Keep, i32)| {
        // `far` steps away from what is demanded are surely enough, no step is not.
        let (mut no, mut yes) = (0, far);
        while yes - no > 1 {
            let middle = no + (yes - no) / 2;
            let mut keep = keep.clone();
            set(&mut keep, middle);
            if soon(model, &keep, watch)? { yes = middle } else { no = middle }
        }
        Some(yes)
    };
    let change = match name {
        Name::GapMin(id) => {
            let min = model.bodies[body(id)].gap_min;
            let step = least(min - 1, &|keep, step| keep.gap_min[body(id)] = min - step);
            step.map(|step| Change::ShorterGap { days: min - step })
        }
        Name::GapMax(id) => {
            let max = model.bodies[body(id)].gap_max;
            let span = (model.to - model.from).max(WIDEST).saturating_mul(2);
            let step = least(span, &|keep, step| keep.gap_max[body(id)] = max + step);
            step.filter(|step| *step < span).map(|step| Change::LongerGap { days: max + step })
        }
        Name::Half(id) => {
            let demanded = model.bodies[body(id)].least;
            let count = |step: i32| demanded - usize::try_from(step).unwrap_or_default();
            let far = i32::try_from(demanded).unwrap_or(i32::MAX);
            let step = least(far, &|keep, step| keep.half[body(id)] = count(step));
            step.map(|step| Change::FewerInHalf { least: count(step) })
        }
        Name::Rule(index) => {
            let step = least(WIDEST, &|keep, step| keep.rule[*index] = Some(step));
            step.filter(|step| *step < WIDEST).map(|days| Change::Widen { days })
        }
        _ => None,
    };
    Relief { rule: name.clone(), change: change.unwrap_or(Change::Drop), suffices }
}

/// Why what is structural cannot be met.
pub(crate) fn stuck(model: &Model, watch: Watch<'_>) -> Stuck {
    let keep = Keep::only(model, &[]);
    for (place, unit) in model.bodies.iter().enumerate() {
        let body = model.id(place);
        if unit.pins.len() > unit.meetings {
            return Stuck::TooManyPins { body, pins: unit.pins.len(), meetings: unit.meetings };
        }
        let days: Vec<_> = unit.pins.iter().map(|pin| day_of(*pin)).collect();
        if let Some(pair) = days.windows(2).find(|pair| pair[0] == pair[1]) {
            return Stuck::PinsOnOneDate { body, date: date(pair[0]) };
        }
        if let (Some(first), Some(previous)) = (days.first(), unit.previous)
            && *first <= previous
        {
            let (date, previous) = (date(*first), date(previous));
            return Stuck::PinNotAfterPrevious { body, date, previous };
        }
    }
    if let Some(overlap) = pins_overlap(model) {
        return overlap;
    }
    for (place, unit) in model.bodies.iter().enumerate() {
        if let Some(dates) = super::whole::alone(model, &keep, place, watch) {
            return Stuck::NoRoom { body: model.id(place), meetings: unit.meetings, dates };
        }
    }
    Stuck::Overlap
}

fn pins_overlap(model: &Model) -> Option<Stuck> {
    let bodies = model.bodies.iter().enumerate();
    let pins = bodies.flat_map(|(body, unit)| {
        unit.pins.iter().map(move |pin| (*pin, *pin + unit.duration, body))
    });
    let mut pins: Vec<_> = pins.collect();
    pins.sort_unstable();
    let (one, other) = pins.iter().enumerate().find_map(|(at, one)| {
        let mut later = pins[at + 1..].iter().take_while(|other| other.0 < one.1);
        later.next().map(|other| (one, other))
    })?;
    Some(Stuck::PinsOverlap {
        body: model.id(one.2),
        other: model.id(other.2),
        date: date(day_of(other.0)),
    })
}
