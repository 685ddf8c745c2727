//! What proposals are made from, gathered from meetings, their records and the pool.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::ambiguity::RoleAmbiguity;
use kansli_domain::body::{BodyKey, BodyLevel};
use kansli_domain::id::{AgendaItemId, MeetingId};
use kansli_domain::minutes::Stage;
use kansli_domain::pool::Phase;
use kansli_domain::pool::carry_over::{Earlier, End, Facts, OpenAction, Past, Report, Waiting};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::occurrence::{all, any_open, meetings, phase, treatment, waiting};
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::meeting::MeetingStatus;
use crate::wire;

/// How many earlier meetings are looked through: more than a year has.
const LOOKED_THROUGH: usize = 15;

/// The facts about the agenda of a desk.
pub(super) fn facts<'a>(
    db: &Reader<'_>,
    desk: &'a Desk,
    today: NaiveDate,
) -> CommandResult<Facts<'a>> {
    let earlier = before(db, desk)?;
    let mut open = BTreeSet::new();
    for (past, _) in &earlier {
        for row in &past.items {
            if any_open(db, &all(db, row)?)? {
                open.insert(AgendaItemId::from_uuid(row.lineage.unwrap_or(row.id)));
            }
        }
    }
    let last_held = earlier.iter().find(|(past, _)| is_held(&past.meeting));
    let since = last_held.map(|(past, _)| past.meeting.date);
    Ok(Facts {
        agenda: &desk.agenda,
        template: &desk.template,
        level: desk.body.level(),
        date: desk.date(),
        taken_off: taken_off(db, desk.meeting.id)?,
        waiting: those_waiting(db, desk, today)?,
        earlier: earlier.into_iter().map(|(_, earlier)| earlier).collect(),
        open,
        report: report(db, desk, since)?,
        ambiguities: ambiguities(db)?,
    })
}

/// Those that are not solved.
fn ambiguities(db: &Reader<'_>) -> CommandResult<Vec<RoleAmbiguity>> {
    let mut all = crate::ambiguity::all(db)?;
    all.retain(|it| !it.is_solved());
    all.sort_by_key(|it| (it.raised_on, it.id));
    Ok(all)
}

fn is_held(meeting: &rows::Meeting) -> bool {
    meeting.status == wire::word(MeetingStatus::Held)
}

fn taken_off(db: &Reader<'_>, meeting: Uuid) -> CommandResult<BTreeSet<TemplateKey>> {
    let removed: Vec<rows::AgendaItem> = db.removed_by("meeting", &Some(meeting))?;
    Ok(removed.iter().filter_map(|row| TemplateKey::named(&row.template_key)).collect())
}

fn those_waiting(db: &Reader<'_>, desk: &Desk, today: NaiveDate) -> CommandResult<Vec<Waiting>> {
    let Some(body) = desk.meeting.body else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in waiting(db, body)? {
        let wanted: Option<rows::Meeting> = row.wanted.map(|id| db.get(id)).transpose()?.flatten();
        let item = crate::desk::item(&row, db.note(row.id)?)?;
        let missed = match &wanted {
            Some(it) => it.date < today || !phase(db, it)?.is_open(),
            None => false,
        };
        found.push(Waiting { item, wanted: wanted.map(|it| it.date), missed });
    }
    Ok(found)
}

/// The meetings of the body before this one that are over, newest first.
fn before(db: &Reader<'_>, desk: &Desk) -> CommandResult<Vec<(Desk, Earlier)>> {
    let mut meetings = meetings(db, desk.meeting.body)?;
    meetings.reverse();
    meetings.retain(|it| it.id != desk.meeting.id && it.date <= desk.date());
    let mut found = Vec::new();
    for meeting in meetings {
        if found.len() == LOOKED_THROUGH {
            break;
        }
        if phase(db, &meeting)? == Phase::Over {
            let past = Desk::among(db, &desk.people, meeting.id)?;
            let earlier = earlier(db, &past)?;
            found.push((past, earlier));
        }
    }
    Ok(found)
}

fn earlier(db: &Reader<'_>, past: &Desk) -> CommandResult<Earlier> {
    let end = match (is_held(&past.meeting), past.approved_record(db)?, &past.record) {
        (false, ..) => End::Cancelled,
        (true, None, None) => End::Unrecorded,
        (true, Some(record), _) => match record.minutes.stage {
            Stage::Approved { on, .. } => End::Recorded { approved: Some(on) },
            Stage::Draft | Stage::OutForApproval(_) => End::Recorded { approved: None },
        },
        (true, None, Some(_)) => End::Recorded { approved: None },
    };
    let mut items = Vec::new();
    for item in &past.agenda.items {
        let id = item.id.uuid();
        let mut actions = Vec::new();
        for row in past.actions.iter().filter(|row| row.item == Some(id)) {
            let action = crate::desk::action(row)?;
            if action.is_open() {
                actions.push(OpenAction { number: action.number, due: row.due });
            }
        }
        items.push(Past { item: item.clone(), treatment: treatment(past, id), actions });
    }
    Ok(Earlier { meeting: past.id(), date: past.date(), end, items })
}

/// What the tactical group has done since a day, for a strategic agenda.
fn report(db: &Reader<'_>, desk: &Desk, since: Option<NaiveDate>) -> CommandResult<Vec<Report>> {
    if desk.body.level() != Some(BodyLevel::Strategic) {
        return Ok(Vec::new());
    }
    let mut meetings = meetings(db, desk.people.body_row(BodyKey::Tactical))?;
    meetings.retain(|it| {
        is_held(it) && it.date <= desk.date() && since.is_none_or(|since| since < it.date)
    });
    let referred: Vec<rows::AgendaItem> = match desk.meeting.body {
        Some(body) => waiting(db, body)?,
        None => Vec::new(),
    };
    let mut reports = Vec::new();
    for meeting in meetings {
        let past = Desk::among(db, &Rc::clone(&desk.people), meeting.id)?;
        let mut positions = Vec::new();
        for row in &past.positions {
            positions.push(crate::desk::position(row, &[])?.number);
        }
        let from_there = referred.iter().filter(|row| row.carried_from == Some(meeting.id));
        let meeting = MeetingId::from_uuid(meeting.id);
        reports.push(Report { meeting, positions, referred: from_there.count() });
    }
    Ok(reports)
}
