//! What is kept about several meetings, read in sets: one query for each kind of thing, however many
//! meetings there are.

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::NaiveDate;
use kansli_domain::review::Asked;
use kansli_store::{Part, Reader, parts, rows};
use uuid::Uuid;

use super::{Desk, agenda, attendance, minutes};
use crate::agenda::approval;
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::review::ReviewVerdict;
use crate::wire;

/// Rows by what they belong to, each heap oldest first.
pub(super) struct Heaps<R>(BTreeMap<Uuid, Vec<R>>);

impl<R: Part> Heaps<R> {
    /// Reads what belongs to `owners` by `column`; `owner` tells whose a row is.
    fn read(
        db: &Reader<'_>,
        column: &'static str,
        owners: &[Uuid],
        owner: impl Fn(&R) -> Option<Uuid>,
    ) -> CommandResult<Self> {
        Ok(Self::of(db.by_any(column, owners.iter().copied())?, owner))
    }
}

impl<R> Heaps<R> {
    fn of(rows: Vec<R>, owner: impl Fn(&R) -> Option<Uuid>) -> Self {
        let mut heaps: BTreeMap<Uuid, Vec<R>> = BTreeMap::new();
        for row in rows {
            if let Some(owner) = owner(&row) {
                heaps.entry(owner).or_default().push(row);
            }
        }
        Self(heaps)
    }

    /// Takes what belongs to one of them.
    pub(super) fn take(&mut self, owner: Uuid) -> Vec<R> {
        self.0.remove(&owner).unwrap_or_default()
    }

    /// What belongs to one of them.
    pub(super) fn get(&self, owner: Uuid) -> &[R] {
        self.0.get(&owner).map_or(&[], Vec::as_slice)
    }

    fn rows(&self) -> impl Iterator<Item = &R> {
        self.0.values().flatten()
    }
}

/// Everything about several meetings, before it is laid out on their desks.
pub(super) struct Drawers {
    /// Items by meeting, those taken away too.
    pub(super) items: Heaps<rows::AgendaItem>,
    pub(super) removed: Heaps<rows::AgendaItem>,
    pub(super) sections: Heaps<rows::AgendaSection>,
    /// Private notes by item.
    pub(super) notes: BTreeMap<Uuid, String>,
    /// Templates by body.
    pub(super) templates: Heaps<rows::AgendaTemplate>,
    /// The days of the meetings that items were carried over from.
    pub(super) days: BTreeMap<Uuid, NaiveDate>,
    pub(super) approvals: Heaps<rows::AgendaApproval>,
    pub(super) sent: Heaps<rows::Dispatch>,
    /// Review packages by meeting, with answers by package and remarks by answer.
    pub(super) packages: Heaps<parts::ReviewPackageHead>,
    pub(super) answers: Heaps<parts::ReviewAnswerHead>,
    pub(super) remarks: Heaps<parts::ReviewRemarkHead>,
    pub(super) attachments: Heaps<rows::Attachment>,
    /// What came of reading papers, by paper.
    pub(super) readings: BTreeMap<Uuid, String>,
    pub(super) attendance: Heaps<rows::Attendance>,
    /// Recusals by item.
    pub(super) recusals: Heaps<rows::Recusal>,
    /// Newest records by meeting, with their paragraphs and approvers by record.
    pub(super) records: BTreeMap<Uuid, rows::Minutes>,
    pub(super) texts: Heaps<rows::MinutesText>,
    pub(super) approvers: Heaps<rows::Approval>,
    pub(super) positions: Heaps<rows::JointPosition>,
    /// What parties do of their own, by position.
    pub(super) follow_ups: Heaps<rows::PartyFollowUp>,
    pub(super) actions: Heaps<rows::ActionItem>,
}

impl Drawers {
    /// Reads everything about these meetings.
    pub(super) fn read(db: &Reader<'_>, meetings: &[rows::Meeting]) -> CommandResult<Self> {
        let ids: Vec<Uuid> = meetings.iter().map(|it| it.id).collect();
        let bodies: Vec<Uuid> = distinct(meetings.iter().filter_map(|it| it.body));
        let items = Heaps::read(db, "meeting", &ids, |it: &rows::AgendaItem| it.meeting)?;
        let item_ids: Vec<Uuid> = items.rows().map(|it| it.id).collect();
        let removed = db.removed_by_any("meeting", ids.iter().copied())?;
        let carried = distinct(items.rows().filter_map(|it| it.carried_from));
        let days = db.by_any::<parts::MeetingHead>("id", carried)?;
        let records = newest(db.by_any("meeting", ids.iter().copied())?);
        let record_ids: Vec<Uuid> = records.values().map(|it| it.id).collect();
        let positions = Heaps::read(db, "meeting", &ids, |it: &rows::JointPosition| it.meeting)?;
        let position_ids: Vec<Uuid> = positions.rows().map(|it| it.id).collect();
        let packages =
            Heaps::read(db, "meeting", &ids, |it: &parts::ReviewPackageHead| it.meeting)?;
        let package_ids: Vec<Uuid> = packages.rows().map(|it| it.id).collect();
        let answers =
            Heaps::read(db, "package", &package_ids, |it: &parts::ReviewAnswerHead| it.package)?;
        let answer_ids: Vec<Uuid> = answers.rows().map(|it| it.id).collect();
        Ok(Self {
            removed: Heaps::of(removed, |it: &rows::AgendaItem| it.meeting),
            sections: Heaps::read(db, "meeting", &ids, |it: &rows::AgendaSection| it.meeting)?,
            notes: db.notes(&item_ids)?,
            templates: Heaps::read(db, "body", &bodies, |it: &rows::AgendaTemplate| it.body)?,
            days: days.into_iter().map(|it| (it.id, it.date)).collect(),
            approvals: Heaps::read(db, "meeting", &ids, |it: &rows::AgendaApproval| it.meeting)?,
            sent: Heaps::read(db, "meeting", &ids, |it: &rows::Dispatch| it.meeting)?,
            attachments: Heaps::read(db, "meeting", &ids, |it: &rows::Attachment| it.meeting)?,
            readings: db.attachment_readings(&ids)?,
            attendance: Heaps::read(db, "meeting", &ids, |it: &rows::Attendance| it.meeting)?,
            recusals: Heaps::read(db, "item", &item_ids, |it: &rows::Recusal| it.item)?,
            texts: Heaps::read(db, "minutes", &record_ids, |it: &rows::MinutesText| it.minutes)?,
            approvers: Heaps::read(db, "minutes", &record_ids, |it: &rows::Approval| it.minutes)?,
            follow_ups: Heaps::read(db, "position", &position_ids, |it: &rows::PartyFollowUp| {
                it.position
            })?,
            actions: Heaps::read(db, "meeting", &ids, |it: &rows::ActionItem| it.meeting)?,
            remarks: Heaps::read(db, "answer", &answer_ids, |it: &parts::ReviewRemarkHead| {
                it.answer
            })?,
            packages,
            answers,
            items,
            records,
            positions,
        })
    }
}

impl Drawers {
    /// How the review of a meeting's agenda that its chair was asked for stands.
    fn asked(&self, meeting: Uuid, chair: Uuid) -> CommandResult<Asked> {
        let packages = self.packages.get(meeting).iter();
        let of_chair = packages.filter(|it| it.minutes.is_none() && it.reviewer == Some(chair));
        let Some(newest) = of_chair.max_by_key(|it| (it.round, it.id)) else {
            return Ok(Asked::No);
        };
        let answers = self.answers.get(newest.id);
        let Some(said) = answers.iter().rfind(|it| !it.verdict.is_empty()) else {
            return Ok(Asked::Waits { by: newest.answer_by });
        };
        let remarks = answers.iter().flat_map(|it| self.remarks.get(it.id));
        let is_open = |it: &&parts::ReviewRemarkHead| matches!(it.state.as_str(), "open" | "task");
        Ok(match wire::read(&said.verdict)? {
            ReviewVerdict::Approve | ReviewVerdict::ApproveWithComments => Asked::Approved,
            ReviewVerdict::NeedsChanges => {
                Asked::WantsChanges { open: remarks.filter(is_open).count() }
            }
        })
    }
}

/// The newest record of each meeting: the last of those with its highest revision.
fn newest(mut rows: Vec<rows::Minutes>) -> BTreeMap<Uuid, rows::Minutes> {
    rows.sort_by_key(|row| (row.revision, row.id));
    rows.into_iter().filter_map(|row| Some((row.meeting?, row))).collect()
}

fn distinct<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Desk {
    /// Reads the desks of several meetings, in their order.
    pub(crate) fn among_all(
        db: &Reader<'_>,
        people: &Rc<People>,
        meetings: Vec<rows::Meeting>,
    ) -> CommandResult<Vec<Self>> {
        let mut drawers = Drawers::read(db, &meetings)?;
        meetings.into_iter().map(|meeting| Self::laid(people, meeting, &mut drawers)).collect()
    }

    /// Lays what is in the drawers out on one meeting's desk.
    fn laid(
        people: &Rc<People>,
        meeting: rows::Meeting,
        drawers: &mut Drawers,
    ) -> CommandResult<Self> {
        let missing = || Failure::not_found("meeting");
        let body = people.body(meeting.body).ok_or_else(missing)?;
        let id = meeting.id;
        let (agenda, items) = agenda::laid(&meeting, drawers)?;
        let templates = meeting.body.map_or(&[][..], |body| drawers.templates.get(body));
        let template = crate::template::kept::of_meeting(templates, body, &meeting)?;
        // Taken off and put on again: it comes from nowhere else.
        let from = |item: &rows::AgendaItem| item.carried_from.filter(|from| *from != id);
        let day = |item: &rows::AgendaItem| Some((item.id, *drawers.days.get(&from(item)?)?));
        let carried = items.iter().filter_map(day).collect();
        let mut attachments = drawers.attachments.take(id);
        attachments.sort_by_key(|it| it.number);
        let mut readings = BTreeMap::new();
        for paper in &attachments {
            if let Some(reading) = drawers.readings.get(&paper.id) {
                readings.insert(paper.id, wire::read(reading)?);
            }
        }
        let seats = people.seats(meeting.body, meeting.date);
        let attendance_rows = drawers.attendance.take(id);
        let recusals: Vec<rows::Recusal> =
            items.iter().flat_map(|item| drawers.recusals.take(item.id)).collect();
        let attendance = attendance::load(people, &meeting, &seats, &attendance_rows, &recusals)?;
        let record = drawers.records.remove(&id).map(|row| {
            let (texts, approvals) = (drawers.texts.take(row.id), drawers.approvers.take(row.id));
            minutes::record(people, &meeting, &items, row, (texts, approvals))
        });
        let mut positions = drawers.positions.take(id);
        positions.sort_by_key(|it| (it.year, it.number));
        let follow_ups = positions.iter().map(|it| (it.id, drawers.follow_ups.take(it.id)));
        let follow_ups = follow_ups.collect();
        let mut actions = drawers.actions.take(id);
        actions.sort_by_key(|it| (it.year, it.number));
        let chair = people.chair(meeting.body, meeting.date).and_then(|term| term.person);
        let asked = chair.map(|chair| drawers.asked(id, chair)).transpose()?.unwrap_or_default();
        Ok(Self {
            people: Rc::clone(people),
            asked,
            body,
            agenda,
            template,
            approval: approval::newest(drawers.approvals.take(id))?,
            told: approval::told(drawers.sent.take(id))?,
            items,
            carried,
            attachments,
            readings,
            seats,
            attendance,
            attendance_rows,
            recusals,
            record: record.transpose()?,
            positions,
            follow_ups,
            actions,
            meeting,
        })
    }
}
