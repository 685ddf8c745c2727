//! The year plan: what it says.

use chrono::{Datelike, NaiveDate};
use kansli_documents::Document;
use kansli_documents::meeting::{Person, Side};
use kansli_documents::year_plan::{
    ChairLine, MeetingStatus, PlannedMeeting, RuleVerdict, Verdict, YearPlanFacts,
};
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};

use super::basis::{Basis, mode, some};
use crate::calendar::EventKind;
use crate::calendar::rows::events_of;
use crate::error::CommandResult;
use crate::people::People;
use crate::shape::LevelName;
use crate::verdict;
use crate::wire;
use crate::year_plan::ground::Ground;

/// The year's meetings, those around them, who chairs, and how the rules judge it.
pub(super) fn plan(db: &Reader<'_>, basis: &Basis, year: i32) -> CommandResult<Document> {
    Ok(Document::YearPlan(facts(db, basis, year)?))
}

/// What the plan and its wheel say.
pub(super) fn facts(db: &Reader<'_>, basis: &Basis, year: i32) -> CommandResult<YearPlanFacts> {
    let people = People::read(db)?;
    let ground = Ground::read(db, basis.today)?;
    let verdicts = verdict::views(basis.words, &ground.verdicts(year));
    let mut meetings = Vec::new();
    for row in db.by::<rows::Meeting>("year", &year)? {
        meetings.push(own(db, basis, &people, &row)?);
    }
    for event in events_of(db, year)?.into_iter().filter(|it| it.date.year() == year) {
        let clock = |text: &Option<String>| {
            chrono::NaiveTime::parse_from_str(text.as_deref()?, "%H:%M").ok()
        };
        meetings.push(PlannedMeeting {
            date: event.date,
            start: clock(&event.start),
            end: clock(&event.end),
            body_name: event.calendar,
            title: event.summary,
            place: some(&event.location),
            mode: None,
            own: false,
            quiet: matches!(event.kind, EventKind::Other | EventKind::Busy),
            status: if event.cancelled { MeetingStatus::Cancelled } else { MeetingStatus::Planned },
            remark: None,
        });
    }
    let bodies = [BodyKey::Strategic, BodyKey::Tactical];
    let rule = |it: crate::meeting::VerdictView| RuleVerdict {
        rule: it.rule,
        text: it.title,
        verdict: match (it.holds, it.level) {
            (Some(true), _) => Verdict::Met,
            (Some(false), LevelName::Error) => Verdict::Broken,
            (Some(false), _) => Verdict::Watch,
            (None, _) => Verdict::NotJudged,
        },
        detail: some(&it.text),
    };
    Ok(YearPlanFacts {
        head: basis.list_head(year),
        chairs: bodies.iter().filter_map(|&body| chair(basis, &people, body, year)).collect(),
        meetings,
        verdicts: verdicts.into_iter().filter(|it| it.holds.is_some()).map(rule).collect(),
    })
}

fn own(
    db: &Reader<'_>,
    basis: &Basis,
    people: &People,
    row: &rows::Meeting,
) -> CommandResult<PlannedMeeting> {
    let moves: Vec<rows::MeetingMove> = db.by("meeting", &Some(row.id))?;
    let from = moves.iter().max_by_key(|it| it.at).map(|it| it.from_date);
    let moved = |date| basis.words.fill("dispatch-moved-from", &[("date", basis.words.day(date))]);
    let body = people.body(row.body);
    let key = if row.is_formal { "dispatch-formal-meeting" } else { "dispatch-meeting" };
    let (number, year) = (row.number.to_string(), row.year.to_string());
    Ok(PlannedMeeting {
        date: row.date,
        start: Some(row.starts),
        end: Some(row.ends),
        body_name: body.map_or_else(String::new, |body| basis.words.body(body)),
        title: basis.words.fill(key, &[("number", number), ("year", year)]),
        place: some(&row.place),
        mode: Some(mode(&row.mode)?),
        own: true,
        quiet: false,
        status: match wire::read(&row.status)? {
            crate::meeting::MeetingStatus::Planned => MeetingStatus::Planned,
            crate::meeting::MeetingStatus::Called => MeetingStatus::Called,
            crate::meeting::MeetingStatus::Held => MeetingStatus::Held,
            crate::meeting::MeetingStatus::Cancelled => MeetingStatus::Cancelled,
        },
        remark: from.map(moved),
    })
}

/// Who chairs a body as the year begins, or first in it.
fn chair(basis: &Basis, people: &People, body: BodyKey, year: i32) -> Option<ChairLine> {
    let row = people.body_row(body);
    let days =
        [(1, 1), (7, 1), (12, 31)].map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
    let (on, term) =
        days.into_iter().flatten().find_map(|on| Some((on, people.chair(row, on)?)))?;
    let named = people.person(term.person?, on, row);
    let side = match term.side.to_uppercase().as_str() {
        "SKS" => Some(Side::Sks),
        "AUTHORITIES" => Some(Side::Authorities),
        _ => None,
    };
    let organisation = named.organisation.map(|it| it.name);
    let chair = Person { name: named.name, role: None, organisation, side };
    Some(ChairLine { body_name: basis.words.body(body), chair })
}
