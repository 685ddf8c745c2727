//! What a verdict says: the fact, and why it matters and what to do.

use chrono::{Datelike, NaiveDate, Weekday};
use kansli_domain::event::EventKind;
use kansli_domain::holiday::{DayKind, DayName};
use kansli_domain::party::HealthcareRegion;
use kansli_domain::rules::{DayFinding, Facts, Nearest, Outcome, Verdict};
use kansli_domain::school_break::BreakKind;

use crate::words::Words;

/// What is said, and why it matters and what to do.
pub(super) fn sentences(words: &Words, verdict: &Verdict) -> (String, String) {
    let holds = verdict.outcome == Outcome::Holds;
    let day = |date: NaiveDate| words.day(date);
    let maybe = |date: Option<NaiveDate>| date.map(|date| words.day(date)).unwrap_or_default();
    let year = |year: i32| year.to_string();
    let kept = |key: &str| format!("{key}-{}", if holds { "holds" } else { "broken" });
    let say = |text: &str, why: &str, values: &[(&str, String)]| {
        (
            words.fill(&format!("rules-{text}"), values),
            words.fill(&format!("rules-{why}-why"), values),
        )
    };
    let both = |key: String, values: &[(&str, String)]| say(&key, &key, values);
    match &verdict.facts {
        Facts::FormalMeetings { planned, held, needed } => {
            let values = [
                ("planned", planned.to_string()),
                ("held", held.to_string()),
                ("needed", needed.to_string()),
            ];
            both(kept("formal"), &values)
        }
        Facts::HalfYears { first, second } => {
            let key = match verdict.outcome {
                Outcome::NotApplicable => "halves-unknown".to_owned(),
                Outcome::Holds | Outcome::Broken => kept("halves"),
            };
            both(key, &[("first", first.to_string()), ("second", second.to_string())])
        }
        Facts::NoConsultations => both("consultations-none".to_owned(), &[]),
        Facts::Consultation { date, before, after, limit } => {
            let distance = |nearest: &Option<Nearest>| nearest.map_or(0, |n| n.working_days);
            let on = |nearest: &Option<Nearest>| maybe(nearest.map(|n| n.date));
            let (text, days) = match (before, after) {
                (Some(before), _) if before.date == *date => ("consultation-same", 0),
                (Some(before), Some(after)) if !holds => {
                    ("consultation-between", before.working_days.min(after.working_days))
                }
                (Some(before), Some(after)) if after.working_days < before.working_days => {
                    ("consultation-after", after.working_days)
                }
                (Some(before), _) => ("consultation-before", before.working_days),
                (None, _) => ("consultation-after", distance(after)),
            };
            let values = [
                ("date", day(*date)),
                ("days", days.to_string()),
                ("before", on(before)),
                ("after", on(after)),
                ("before-days", distance(before).to_string()),
                ("after-days", distance(after).to_string()),
                ("limit", limit.to_string()),
            ];
            say(text, &kept("consultation"), &values)
        }
        Facts::TermChange { date, ended } => {
            both("term-broken".to_owned(), &[("date", day(*date)), ("ended", day(*ended))])
        }
        Facts::Frequency { planned, needed } => {
            let values = [("planned", planned.to_string()), ("needed", needed.to_string())];
            both(kept("frequency"), &values)
        }
        Facts::PhysicalMeetings { body, planned, limit } => {
            let values = [
                ("body", words.body(*body)),
                ("planned", planned.to_string()),
                ("limit", limit.to_string()),
            ];
            both(kept("physical"), &values)
        }
        Facts::NoLimit => both("physical-unknown".to_owned(), &[]),
        Facts::Gap { from, to, days, counted, limit } => {
            let values = [
                ("from", day(*from)),
                ("to", day(*to)),
                ("days", days.to_string()),
                ("counted", counted.to_string()),
                ("quiet", days.saturating_sub(*counted).to_string()),
                ("limit", limit.to_string()),
            ];
            both(kept("gap"), &values)
        }
        Facts::Preparation { date, from, to, by, nearest } => {
            let values = [
                ("date", day(*date)),
                ("from", day(*from)),
                ("to", day(*to)),
                ("by", maybe(*by)),
                ("nearest", maybe(*nearest)),
            ];
            let text = match nearest {
                Some(_) if !holds => "preparation-broken-nearest".to_owned(),
                _ => kept("preparation"),
            };
            say(&text, &kept("preparation"), &values)
        }
        Facts::Reconciliation { about, from, to, on, possible } => {
            let values = [
                ("about", year(*about)),
                ("from", day(*from)),
                ("to", day(*to)),
                ("on", maybe(*on)),
                ("possible", maybe(*possible)),
            ];
            let why = match possible {
                Some(_) if !holds => "reconciliation-possible".to_owned(),
                _ => kept("reconciliation"),
            };
            say(&kept("reconciliation"), &why, &values)
        }
        Facts::Priorities { about, due, agreed, possible } => {
            let values = [
                ("about", year(*about)),
                ("due", day(*due)),
                ("agreed", maybe(*agreed)),
                ("possible", maybe(*possible)),
            ];
            match (verdict.outcome, agreed) {
                (Outcome::NotApplicable, _) => both("priorities-open".to_owned(), &values),
                (Outcome::Broken, Some(_)) => say("priorities-late", "priorities-holds", &values),
                (Outcome::Broken | Outcome::Holds, _) => both(kept("priorities"), &values),
            }
        }
        Facts::NoClash { date } => both("clash-none".to_owned(), &[("date", day(*date))]),
        Facts::EventClash { date, kind, title, .. } => {
            let why = format!("clash-{}", event_key(*kind));
            say("clash-event", &why, &[("date", day(*date)), ("title", title.clone())])
        }
        Facts::MeetingClash { date, body, .. } => {
            let values = [("date", day(*date)), ("body", words.body(*body))];
            both("clash-meeting".to_owned(), &values)
        }
        Facts::FreeDay { date } => both("day-free".to_owned(), &[("date", day(*date))]),
        Facts::Day { date, finding } => day_sentences(words, *date, finding),
        Facts::ChairMissing { body, from, to, turn } => {
            let values = [
                ("body", words.body(*body)),
                ("from", day(*from)),
                ("to", day(*to)),
                ("turn", turn.map(|side| words.side(side)).unwrap_or_default()),
            ];
            let why = if turn.is_some() { "chair-missing-turn" } else { "chair-missing" };
            say("chair-missing", why, &values)
        }
        Facts::ChairTurn { year: about, side, previous, reason, .. } => {
            let values = [
                ("side", words.side(*side)),
                ("year", year(*about)),
                ("previous", previous.map(|side| words.side(side)).unwrap_or_default()),
                ("reason", reason.clone().unwrap_or_default()),
            ];
            match (verdict.outcome, reason) {
                (Outcome::NotApplicable, _) => both("chair-turn-unknown".to_owned(), &values),
                (Outcome::Broken, Some(_)) => {
                    say("chair-turn-broken", "chair-turn-excused", &values)
                }
                (Outcome::Broken | Outcome::Holds, _) => both(kept("chair-turn"), &values),
            }
        }
        Facts::ChairSides { from, to, strategic, tactical, reason } => {
            let values = [
                ("from", day(*from)),
                ("to", day(*to)),
                ("strategic", words.side(*strategic)),
                ("tactical", words.side(*tactical)),
                ("reason", reason.clone().unwrap_or_default()),
            ];
            match reason {
                Some(_) if !holds => say("chair-sides-broken", "chair-sides-excused", &values),
                _ => both(kept("chair-sides"), &values),
            }
        }
        Facts::ChairSidesUnknown => both("chair-sides-unknown".to_owned(), &[]),
        Facts::Work(finding) => {
            super::work::sentences(words, (verdict.rule, verdict.outcome), finding)
        }
    }
}

/// The sentence about what stands in the way on a day, and what to do about it.
pub(crate) fn day_sentences(
    words: &Words,
    date: NaiveDate,
    finding: &DayFinding,
) -> (String, String) {
    let day = words.day(date);
    let (text, why, name, regions) = match finding {
        DayFinding::Weekend if date.weekday() == Weekday::Sat => {
            ("saturday", "weekend", String::new(), String::new())
        }
        DayFinding::Weekend => ("sunday", "weekend", String::new(), String::new()),
        DayFinding::Special(special) => {
            let (text, why) = match special.kind {
                DayKind::PublicHoliday => ("red", "closed"),
                DayKind::DeFacto | DayKind::Eve => ("de-facto", "closed"),
                DayKind::Bridge => ("bridge", "bridge"),
                DayKind::HalfDay => ("half", "half"),
            };
            (text, why, day_name(words, special.name), String::new())
        }
        DayFinding::Break { found, regions } => {
            let week = match found.kind {
                BreakKind::Sportlov { week } => week,
                BreakKind::Pasklov
                | BreakKind::Summer
                | BreakKind::Almedalen
                | BreakKind::IndustryHoliday
                | BreakKind::Hostlov
                | BreakKind::YearEnd => 0,
            };
            let key = format!("rules-break-{}", found.kind.key());
            let name = words.fill(&key, &[("week", week.to_string())]);
            let everywhere = regions.len() == HealthcareRegion::ALL.len();
            let key = if everywhere { "break-national" } else { "break" };
            let regions: Vec<_> = regions.iter().map(|&region| words.region(region)).collect();
            (key, key, name, words.list(&regions))
        }
    };
    let values = [("date", day), ("name", name), ("regions", regions)];
    let text = words.fill(&format!("rules-day-{text}"), &values);
    (text, words.say(&format!("rules-day-{why}-why")))
}

/// The name of a special day, within a sentence.
pub(crate) fn day_name(words: &Words, name: DayName) -> String {
    words.say(&format!("rules-name-{}", name.key()))
}

const fn event_key(kind: EventKind) -> &'static str {
    match kind {
        EventKind::CouncilMeeting => "council-meeting",
        EventKind::Consultation => "consultation",
        EventKind::PrincipalsMeeting => "principals-meeting",
        EventKind::SksMeeting => "sks-meeting",
        EventKind::Deadline | EventKind::Busy | EventKind::Other => "busy",
    }
}
