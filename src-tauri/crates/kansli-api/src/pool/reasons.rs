//! Why something proposes itself, in plain words; and what it would say under an item.

use kansli_domain::ambiguity::{RoleAmbiguity, Standing};
use kansli_domain::id::MeetingId;
use kansli_domain::pool::carry_over::{OpenAction, Report, Why};
use kansli_store::Reader;

use super::show::Look;
use crate::error::CommandResult;
use crate::shape::MeetingRef;
use crate::words::Words;
use crate::words::without_stop;

/// The reason of a proposal, and the meeting it comes from.
pub(super) fn of(
    db: &Reader<'_>,
    look: &Look<'_>,
    why: &Why,
) -> CommandResult<(String, Option<MeetingRef>)> {
    let words = look.words;
    let at = |key: &str, meeting: MeetingId, more: &[(&str, String)]| {
        let from = look.meeting(db, Some(meeting.uuid()))?;
        let mut values = named(look, from.as_ref());
        values.extend(more.iter().cloned());
        Ok((words.fill(key, &values), from))
    };
    Ok(match why {
        Why::Required(rule) => {
            (words.fill("pool-reason-required", &[("rule", (*rule).to_owned())]), None)
        }
        Why::Standing => (words.say("pool-reason-standing"), None),
        Why::Ambiguities(open) => {
            let count = ("count", open.len().to_string());
            (words.fill("pool-reason-ambiguities", &[count]), None)
        }
        Why::Priorities => (words.say("pool-reason-priorities"), None),
        Why::Summary => (words.say("pool-reason-summary"), None),
        Why::Previous { meeting, approved: Some(on) } => {
            return at("pool-reason-previous", *meeting, &[("approved", words.day(*on))]);
        }
        Why::Previous { meeting, approved: None } => {
            return at("pool-reason-previous-open", *meeting, &[]);
        }
        Why::Report(reports, open) if reports.is_empty() => {
            return of(db, look, &Why::Ambiguities(open.clone()));
        }
        Why::Report(reports, _) => (
            report(look, db, reports)?,
            look.meeting(db, reports.last().map(|it| it.meeting.uuid()))?,
        ),
        Why::Undiscussed(meeting) => return at("pool-reason-undiscussed", *meeting, &[]),
        Why::Cancelled(meeting) => return at("pool-reason-cancelled", *meeting, &[]),
        Why::Postponed { meeting, reason } => {
            return at("pool-reason-postponed", *meeting, &[("reason", without_stop(reason))]);
        }
        Why::Wanted => (words.say("pool-reason-wanted"), None),
        Why::Overdue(day) => {
            (words.fill("pool-reason-overdue", &[("date", words.day(*day))]), None)
        }
        Why::Actions(actions) => (words.fill("pool-reason-actions", &told(look, actions)), None),
    })
}

fn named(look: &Look<'_>, from: Option<&MeetingRef>) -> Vec<(&'static str, String)> {
    let title = from.map(|it| it.title.clone()).unwrap_or_default();
    vec![("meeting", title), ("date", from.map(|it| look.words.day(it.date)).unwrap_or_default())]
}

fn told(look: &Look<'_>, actions: &[OpenAction]) -> Vec<(&'static str, String)> {
    let numbers: Vec<String> = actions.iter().map(|it| it.number.to_string()).collect();
    let first = actions.iter().filter_map(|it| it.due).min();
    let day = first.map(|due| look.words.day(due)).unwrap_or_default();
    vec![
        ("count", actions.len().to_string()),
        ("numbers", look.words.list(&numbers)),
        ("date", day),
    ]
}

/// The tactical group's meetings since, with what came of them.
fn report(look: &Look<'_>, db: &Reader<'_>, reports: &[Report]) -> CommandResult<String> {
    let mut titles = Vec::new();
    for it in reports {
        titles.extend(look.meeting(db, Some(it.meeting.uuid()))?.map(|it| it.title));
    }
    let positions: usize = reports.iter().map(|it| it.positions.len()).sum();
    Ok(look.words.fill(
        "pool-reason-report",
        &[
            ("count", reports.len().to_string()),
            ("meetings", look.words.list(&titles)),
            ("positions", positions.to_string()),
        ],
    ))
}

/// What is unclear, since when, and what is proposed.
fn ambiguity(words: &Words, it: &RoleAmbiguity) -> String {
    let proposal = it.proposal.lines().next().unwrap_or_default().trim().to_owned();
    let key = match it.standing() {
        Standing::Open => "pool-report-ambiguity-open",
        Standing::Proposed => "pool-report-ambiguity-proposed",
        Standing::Raised | Standing::Solved => "pool-report-ambiguity-raised",
    };
    let values =
        [("title", it.title.clone()), ("date", words.day(it.raised_on)), ("proposal", proposal)];
    words.fill(key, &values)
}

/// What is written under an item when a proposal to tell something there is taken.
pub(super) fn background(db: &Reader<'_>, look: &Look<'_>, why: &Why) -> CommandResult<String> {
    let (reports, open) = match why {
        Why::Report(reports, open) => (&reports[..], open),
        Why::Ambiguities(open) => (&[][..], open),
        _ => return Ok(of(db, look, why)?.0),
    };
    let words = look.words;
    let mut lines = Vec::new();
    for it in reports {
        let mut values = named(look, look.meeting(db, Some(it.meeting.uuid()))?.as_ref());
        let positions: Vec<String> = it.positions.iter().map(ToString::to_string).collect();
        values.push(("count", positions.len().to_string()));
        values.push(("positions", words.list(&positions)));
        values.push(("referred", it.referred.to_string()));
        lines.push(format!("- {}", words.fill("pool-report-line", &values)));
    }
    // the steering group is told of every ambiguity that is not solved.
    lines.extend(open.iter().map(|it| format!("- {}", ambiguity(words, it))));
    if open.is_empty() {
        lines.push(format!("- {}", words.say("pool-report-no-ambiguities")));
    }
    Ok(lines.join("\n"))
}
