//! Verdicts and deadlines in words: fact, why it matters, what to do.

use chrono::Datelike;
use kansli_domain::deadline::{self, Deadline, Yearly};
use kansli_domain::event::EventKind;
use kansli_domain::holiday::{DayKind, DayName};
use kansli_domain::rules::{DayFinding, Facts, Level, Nearest, Outcome, RuleId, Verdict};
use kansli_domain::school_break::BreakKind;
use kansli_domain::settings::{Day, Settings, Source};
use kansli_domain::working_day::Obstacle;

use crate::meeting::{DeadlineView, VerdictView};
use crate::shape::LevelName;
use crate::words::{Words, capitalised};

/// A verdict as it is shown.
pub(crate) fn view(words: &Words, verdict: &Verdict) -> VerdictView {
    let rule = rule_key(verdict.rule);
    let (text, why) = sentences(words, verdict);
    VerdictView {
        rule: verdict.rule.code().to_owned(),
        requirement: verdict.rule.requirement().unwrap_or_default().to_owned(),
        level: level(verdict.level),
        holds: match verdict.outcome {
            Outcome::Holds => Some(true),
            Outcome::Broken => Some(false),
            Outcome::NotApplicable => None,
        },
        title: words.say(&rule),
        text: capitalised(&text),
        why,
        meetings: verdict.meetings.iter().map(|meeting| meeting.uuid()).collect(),
        source: words.say(&format!("{rule}-source")),
    }
}

/// Verdicts as they are shown: broken first and gravest first, then those that do not apply.
pub(crate) fn views(words: &Words, verdicts: &[Verdict]) -> Vec<VerdictView> {
    let mut sorted: Vec<&Verdict> = verdicts.iter().collect();
    sorted.sort_by_key(|verdict| {
        let standing = match verdict.outcome {
            Outcome::Broken => 0,
            Outcome::NotApplicable => 1,
            Outcome::Holds => 2,
        };
        (standing, verdict.level, verdict.rule)
    });
    sorted.into_iter().map(|verdict| view(words, verdict)).collect()
}

/// A yearly deadline as it is shown on `today`.
pub(crate) fn yearly(
    words: &Words,
    deadline: &Deadline<Yearly>,
    settings: &Settings,
    today: chrono::NaiveDate,
) -> DeadlineView {
    let about = |year: i32| vec![("about", year.to_string())];
    let values = match deadline.what {
        Yearly::AnnualSummary { about: year }
        | Yearly::CouncilReport { about: year }
        | Yearly::JointDirection { about: year }
        | Yearly::Reconciliation { about: year }
        | Yearly::Priorities { about: year } => about(year),
        Yearly::ConsultationRound { round, months } => {
            vec![("round", round.to_string()), ("months", months.to_string())]
        }
        Yearly::PrincipalsTerm => Vec::new(),
    };
    let reason = match deadline.what {
        Yearly::ConsultationRound { .. } => "plan-deadline-rounds",
        Yearly::PrincipalsTerm => "plan-deadline-term",
        Yearly::CouncilReport { .. } if is_statutory(settings) => "plan-deadline-statute",
        Yearly::CouncilReport { .. }
        | Yearly::AnnualSummary { .. }
        | Yearly::JointDirection { .. }
        | Yearly::Reconciliation { .. }
        | Yearly::Priorities { .. } => "plan-deadline-own",
    };
    let key = deadline.what.key();
    DeadlineView {
        key: camel(key),
        title: words.fill(&format!("plan-deadline-{key}"), &values),
        date: deadline.on,
        counted: deadline.shifted.map(|_| deadline.nominal),
        why: joined(words.say(reason), shifted(words, deadline)),
        meeting: None,
        meeting_title: None,
        done: false,
        late_by: days(deadline.on, today),
    }
}

/// A meeting's deadline as it is shown on `today`, without the meeting's title.
pub(crate) fn of_meeting(
    words: &Words,
    deadline: &Deadline<deadline::Step>,
    meeting: uuid::Uuid,
    settings: &Settings,
    today: chrono::NaiveDate,
) -> DeadlineView {
    let setting = deadline.what.setting();
    let count = settings.number(setting);
    let reason =
        if deadline.what.is_before() { "plan-deadline-before" } else { "plan-deadline-after" };
    let reason = words.fill(reason, &[("days", count.to_string())]);
    DeadlineView {
        key: camel(setting.key()),
        title: words.say(&format!("plan-deadline-{}", setting.key())),
        date: deadline.on,
        counted: deadline.shifted.map(|_| deadline.nominal),
        why: joined(reason, shifted(words, deadline)),
        meeting: Some(meeting),
        meeting_title: None,
        done: false,
        late_by: days(deadline.on, today),
    }
}

/// `fooBar` of `foo-bar`: keys on the wire.
pub(crate) fn camel(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| so_far + &capitalised(part))
}

/// The name of a special day, within a sentence.
pub(crate) fn day_name(words: &Words, name: DayName) -> String {
    words.say(&format!("rules-name-{}", name.key()))
}

/// The sentence about what stands in the way on a day, and what to do about it.
pub(crate) fn day_sentences(
    words: &Words,
    date: chrono::NaiveDate,
    finding: &DayFinding,
) -> (String, String) {
    let day = words.day(date);
    let (text, why, name, regions) = match finding {
        DayFinding::Weekend if date.weekday() == chrono::Weekday::Sat => {
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
            let everywhere = regions.len() == kansli_domain::party::HealthcareRegion::ALL.len();
            let key = if everywhere { "break-national" } else { "break" };
            let regions: Vec<_> = regions.iter().map(|&region| words.region(region)).collect();
            (key, key, name, words.list(&regions))
        }
    };
    let values = [("date", day), ("name", name), ("regions", regions)];
    let text = words.fill(&format!("rules-day-{text}"), &values);
    (text, words.say(&format!("rules-day-{why}-why")))
}

pub(crate) const fn level(level: Level) -> LevelName {
    match level {
        Level::Error => LevelName::Error,
        Level::Warning => LevelName::Warning,
        Level::Hint => LevelName::Hint,
        Level::Info => LevelName::Info,
    }
}

fn rule_key(rule: RuleId) -> String {
    format!("rules-{}", rule.code().to_lowercase())
}

fn is_statutory(settings: &Settings) -> bool {
    let day = Day::CouncilReportDue;
    matches!(day.source(), Source::Statute { .. }) && settings.day(day) == day.default()
}

fn shifted<What>(words: &Words, deadline: &Deadline<What>) -> Option<String> {
    let obstacle = match deadline.shifted? {
        Obstacle::Holiday(name) => day_name(words, name),
        Obstacle::Saturday => words.say("plan-obstacle-saturday"),
        Obstacle::Sunday => words.say("plan-obstacle-sunday"),
    };
    let key = match (deadline.nominal - deadline.on).num_days() {
        1 => "plan-deadline-shifted-before",
        2.. => "plan-deadline-shifted-earlier",
        _ => "plan-deadline-shifted-later",
    };
    let counted = words.day_short(deadline.nominal);
    Some(words.fill(key, &[("counted", counted), ("obstacle", obstacle)]))
}

fn joined(first: String, second: Option<String>) -> String {
    match second {
        Some(second) => format!("{first} {second}"),
        None => first,
    }
}

fn days(on: chrono::NaiveDate, today: chrono::NaiveDate) -> i32 {
    i32::try_from((today - on).num_days()).unwrap_or(i32::MAX)
}

/// What is said, and why it matters and what to do.
fn sentences(words: &Words, verdict: &Verdict) -> (String, String) {
    let holds = verdict.outcome == Outcome::Holds;
    let day = |date: chrono::NaiveDate| words.day(date);
    let maybe =
        |date: Option<chrono::NaiveDate>| date.map(|date| words.day(date)).unwrap_or_default();
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
    }
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

#[cfg(test)]
mod tests;
