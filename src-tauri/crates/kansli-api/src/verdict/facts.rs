//! What a verdict rests on, for programs: the numbers and dates under names, without sentences.

use kansli_domain::holiday::DayKind;
use kansli_domain::rules::{DayFinding, Facts, Nearest, Standing};
use kansli_domain::school_break::BreakKind;
use serde_json::{Value, json};

use super::camel;
use crate::wire;

/// The facts, with `kind` saying which they are.
pub(super) fn facts(facts: &Facts) -> Value {
    match facts {
        Facts::FormalMeetings { planned, held, needed } => {
            json!({ "kind": "formalMeetings", "planned": planned, "held": held, "needed": needed })
        }
        Facts::HalfYears { first, second } => {
            json!({ "kind": "halfYears", "first": first, "second": second })
        }
        Facts::NoConsultations => json!({ "kind": "noConsultations" }),
        Facts::Consultation { date, before, after, limit } => json!({
            "kind": "consultation", "date": date, "limit": limit,
            "before": before.map(nearest), "after": after.map(nearest),
        }),
        Facts::EventClash { date, event, kind, title } => json!({
            "kind": "eventClash", "date": date, "event": event.uuid(),
            "eventKind": crate::calendar::rows::camel(kind.name()), "title": title,
        }),
        Facts::MeetingClash { date, other, body } => json!({
            "kind": "meetingClash", "date": date, "other": other.uuid(), "body": body.name(),
        }),
        Facts::NoClash { date } => json!({ "kind": "noClash", "date": date }),
        Facts::TermChange { date, ended } => {
            json!({ "kind": "termChange", "date": date, "ended": ended })
        }
        Facts::Frequency { planned, needed } => {
            json!({ "kind": "frequency", "planned": planned, "needed": needed })
        }
        Facts::PhysicalMeetings { body, planned, limit } => json!({
            "kind": "physicalMeetings", "body": body.name(), "planned": planned, "limit": limit,
        }),
        Facts::NoLimit => json!({ "kind": "noLimit" }),
        Facts::Gap { from, to, days, counted, limit } => json!({
            "kind": "gap", "from": from, "to": to, "days": days, "counted": counted, "limit": limit,
        }),
        Facts::Preparation { date, from, to, by, nearest } => json!({
            "kind": "preparation", "date": date, "from": from, "to": to,
            "by": by, "nearest": nearest,
        }),
        Facts::Reconciliation { about, from, to, on, possible } => json!({
            "kind": "reconciliation", "about": about, "from": from, "to": to,
            "on": on, "possible": possible,
        }),
        Facts::Priorities { about, due, agreed, possible } => json!({
            "kind": "priorities", "about": about, "due": due,
            "agreed": agreed, "possible": possible,
        }),
        Facts::Day { date, finding } => {
            json!({ "kind": "day", "date": date, "finding": found(finding) })
        }
        Facts::FreeDay { date } => json!({ "kind": "freeDay", "date": date }),
        Facts::ChairMissing { body, from, to, turn } => json!({
            "kind": "chairMissing", "body": body.name(), "from": from, "to": to,
            "turn": turn.map(side),
        }),
        Facts::ChairTurn { body, year, side: has, previous, reason } => json!({
            "kind": "chairTurn", "body": body.name(), "year": year, "side": side(*has),
            "previous": previous.map(side), "reason": reason,
        }),
        Facts::ChairSides { from, to, strategic, tactical, reason } => json!({
            "kind": "chairSides", "from": from, "to": to, "strategic": side(*strategic),
            "tactical": side(*tactical), "reason": reason,
        }),
        Facts::ChairSidesUnknown => json!({ "kind": "chairSidesUnknown" }),
        Facts::Work(finding) => super::work::facts(finding),
    }
}

/// Why a rule has no verdict: nothing in the year to judge, or not a rule that is judged.
pub(super) fn standing(standing: Standing) -> Value {
    match standing {
        Standing::Judged => json!({ "kind": "nothingToJudge" }),
        Standing::With(rule) => json!({ "kind": "judgedWith", "rule": rule }),
        Standing::BuiltIn => json!({ "kind": "builtIn" }),
        Standing::Statement => json!({ "kind": "statement" }),
        Standing::Practice => json!({ "kind": "practice" }),
    }
}

fn nearest(nearest: Nearest) -> Value {
    json!({ "date": nearest.date, "workingDays": nearest.working_days })
}

fn side(side: kansli_domain::party::Side) -> String {
    wire::word(crate::people::side_name(side))
}

fn found(finding: &DayFinding) -> Value {
    match finding {
        DayFinding::Weekend => json!({ "kind": "weekend" }),
        DayFinding::Special(special) => {
            let kind = match special.kind {
                DayKind::PublicHoliday => "publicHoliday",
                DayKind::DeFacto => "deFacto",
                DayKind::Eve => "eve",
                DayKind::Bridge => "bridge",
                DayKind::HalfDay => "halfDay",
            };
            json!({ "kind": kind, "name": camel(special.name.key()) })
        }
        DayFinding::Break { found, regions } => {
            let regions: Vec<_> = regions.iter().map(|region| region.name()).collect();
            let week = match found.kind {
                BreakKind::Sportlov { week } => Some(week),
                _ => None,
            };
            json!({
                "kind": "break", "name": camel(found.kind.key()), "week": week,
                "from": found.from, "to": found.to, "regions": regions,
            })
        }
    }
}
