//! Verdicts and deadlines in words: fact, why it matters, what to do.

use chrono::{Datelike, NaiveDate, Weekday};
use kansli_domain::deadline::{self, Deadline, Yearly};
use kansli_domain::rules::{self, Level, Outcome, RuleId, Standing, Verdict};
use kansli_domain::settings::{Day, Settings, Source};
use kansli_domain::working_day::{Obstacle, obstacle};

use crate::meeting::{DeadlineView, VerdictView};
use crate::shape::LevelName;
use crate::words::{Words, capitalised};
use crate::year_plan::{JudgedView, VerdictName};

mod facts;
mod sentences;
mod work;

use self::sentences::sentences;
pub(crate) use self::sentences::{day_name, day_sentences};

/// A verdict as it is shown.
pub(crate) fn view(words: &Words, verdict: &Verdict) -> VerdictView {
    let rule = rule_key(verdict.rule);
    let (mut text, why) = sentences(words, verdict);
    if let Some(reason) = &verdict.deviation {
        text = format!("{text} {}", words.fill("rules-deviation", &[("reason", reason.clone())]));
    }
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
        source: source(words, verdict.rule),
    }
}

/// Verdicts as they are shown: broken first and gravest first, then those that do not apply.
pub(crate) fn views(words: &Words, verdicts: &[Verdict]) -> Vec<VerdictView> {
    sorted(verdicts).into_iter().map(|verdict| view(words, verdict)).collect()
}

/// Verdicts in the order they are shown.
pub(crate) fn sorted(verdicts: &[Verdict]) -> Vec<&Verdict> {
    let mut sorted: Vec<&Verdict> = verdicts.iter().collect();
    sorted.sort_by_key(|verdict| {
        let standing = match verdict.outcome {
            Outcome::Broken => 0,
            Outcome::NotApplicable => 1,
            Outcome::Holds => 2,
        };
        (standing, verdict.level, verdict.rule)
    });
    sorted
}

/// What another plan breaks that the one before does not, the gravest first.
pub(crate) fn lost(words: &Words, before: &[Verdict], after: &[Verdict]) -> Vec<VerdictView> {
    let lost: Vec<Verdict> = rules::lost(before, after).into_iter().cloned().collect();
    views(words, &lost)
}

/// Every rule as it is judged: each verdict, and a rule that found nothing to judge by name only.
pub(crate) fn judged(words: &Words, verdicts: &[Verdict]) -> Vec<JudgedView> {
    let mut sorted: Vec<&Verdict> = verdicts.iter().collect();
    sorted.sort_by_key(|verdict| verdict.rule);
    let silent =
        RuleId::ALL.iter().copied().filter(|rule| sorted.iter().all(|it| it.rule != *rule));
    let mut judged: Vec<(RuleId, JudgedView)> =
        silent.map(|rule| (rule, unjudged(words, rule))).collect();
    judged.extend(sorted.iter().map(|verdict| (verdict.rule, judgement(words, verdict))));
    judged.sort_by_key(|(rule, _)| *rule);
    judged.into_iter().map(|(_, view)| view).collect()
}

fn judgement(words: &Words, verdict: &Verdict) -> JudgedView {
    let VerdictView { rule, requirement, level, holds, title, text, why, meetings, source } =
        view(words, verdict);
    let verdict_name = match holds {
        Some(true) => VerdictName::Holds,
        Some(false) => VerdictName::Broken,
        None => VerdictName::NotApplicable,
    };
    let facts = facts::facts(&verdict.facts);
    let verdict = verdict_name;
    JudgedView { id: rule, requirement, level, verdict, facts, meetings, title, text, why, source }
}

fn unjudged(words: &Words, rule: RuleId) -> JudgedView {
    let (verdict, text) = match rule.standing() {
        Standing::Judged => (VerdictName::NotApplicable, words.say("rules-nothing-to-judge")),
        standing => (VerdictName::NotJudged, work::unjudged(words, standing)),
    };
    JudgedView {
        id: rule.code().to_owned(),
        requirement: rule.requirement().unwrap_or_default().to_owned(),
        level: level(rule.level()),
        verdict,
        facts: facts::standing(rule.standing()),
        meetings: Vec::new(),
        title: words.say(&rule_key(rule)),
        text,
        why: String::new(),
        source: source(words, rule),
    }
}

/// Where a rule comes from: in its own words, or as all of its origin.
fn source(words: &Words, rule: RuleId) -> String {
    let own = format!("{}-source", rule_key(rule));
    if words.has(&own) {
        return words.say(&own);
    }
    words.say(&format!("rules-source-{}", rule.origin().name()))
}

/// A yearly deadline as it is shown on `today`.
pub(crate) fn yearly(
    words: &Words,
    deadline: &Deadline<Yearly>,
    settings: &Settings,
    (today, done): (NaiveDate, bool),
) -> DeadlineView {
    let about = |year: i32| vec![("about", year.to_string())];
    let values = match deadline.what {
        Yearly::AnnualSummary { about: year }
        | Yearly::CouncilReport { about: year }
        | Yearly::JointDirection { about: year }
        | Yearly::Reconciliation { about: year }
        | Yearly::Priorities { about: year }
        | Yearly::GroupPlansFirst { about: year }
        | Yearly::GroupPlansDecided { about: year } => about(year),
        Yearly::ConsultationRound { round, months } => {
            vec![("round", round.to_string()), ("months", months.to_string())]
        }
        Yearly::PrincipalsTerm => Vec::new(),
    };
    let reason = match deadline.what {
        Yearly::ConsultationRound { .. } => "plan-deadline-rounds",
        Yearly::PrincipalsTerm => "plan-deadline-term",
        Yearly::GroupPlansFirst { .. } | Yearly::GroupPlansDecided { .. } => {
            "plan-deadline-group-plans"
        }
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
        done,
        late_by: match deadline.what {
            // Others' doing, and the calendar's: their days pass.
            Yearly::ConsultationRound { .. }
            | Yearly::PrincipalsTerm
            | Yearly::GroupPlansFirst { .. }
            | Yearly::GroupPlansDecided { .. } => days(deadline.on, today).min(0),
            _ => days(deadline.on, today),
        },
    }
}

/// A deadline of a meeting on a day as it is shown on `today`, without the meeting's title.
pub(crate) fn of_meeting(
    words: &Words,
    deadline: &Deadline<deadline::Step>,
    (meeting, date): (uuid::Uuid, NaiveDate),
    settings: &Settings,
    today: NaiveDate,
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
        counted: None,
        why: joined(reason, free(words, deadline.on.min(date), deadline.on.max(date))),
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

/// The weekdays between two days that nobody works on, and that are not counted therefore.
fn free(words: &Words, from: NaiveDate, to: NaiveDate) -> Option<String> {
    let days: Vec<String> = from
        .iter_days()
        .skip(1)
        .take_while(|day| *day < to)
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .filter_map(obstacle)
        .filter_map(|it| match it {
            Obstacle::Holiday(name) => Some(name),
            Obstacle::Saturday | Obstacle::Sunday => None,
        })
        .map(|name| day_name(words, name))
        .collect();
    let values = [("count", days.len().to_string()), ("days", words.list(&days))];
    (!days.is_empty()).then(|| words.fill("plan-deadline-free", &values))
}

fn joined(first: String, second: Option<String>) -> String {
    match second {
        Some(second) => format!("{first} {second}"),
        None => first,
    }
}

fn days(on: NaiveDate, today: NaiveDate) -> i32 {
    i32::try_from((today - on).num_days()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests;
