//! A meeting's desk: everything kept about one meeting, read once and seen as the domain sees it.
//!
//! Handlers ask the desk, let the domain decide, and put back the rows that changed. The rows
//! stay beside the domain's values: they know the keys and columns that the domain does not.

mod agenda;
mod attendance;
mod drawers;
mod minutes;
mod position;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use kansli_domain::agenda::approval::{Approval, Printed, Told};
use kansli_domain::agenda::template::Template;
use kansli_domain::agenda::{Agenda, AgendaItem, Turn};
use kansli_domain::attendance::{Attendance, Attendee};
use kansli_domain::body::BodyKey;
use kansli_domain::id::{AgendaItemId, MeetingId};
use kansli_domain::minutes::{Minutes, Stage};
use kansli_domain::party::Side;
use kansli_domain::review::Asked;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::agenda::AttachmentText;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::people::{People, Seat};
use crate::shape::{ItemNumber, PersonRef};
use crate::words::Words;

pub(crate) use self::agenda::{Spot, item, item_row, purpose, purpose_name, put_order};
pub(crate) use self::attendance::{status, status_name};
pub(crate) use self::minutes::{method, newest_records};
pub(crate) use self::position::{
    action, action_row, follow_up, knowledge_area, knowledge_area_name, position, position_row,
    stance, stance_name,
};

/// Everything about one meeting.
pub(crate) struct Desk {
    /// Who people are.
    pub(crate) people: Rc<People>,
    /// The meeting.
    pub(crate) meeting: rows::Meeting,
    /// Its body.
    pub(crate) body: BodyKey,
    /// Its agenda.
    pub(crate) agenda: Agenda,
    /// The template that it goes by.
    pub(crate) template: Template,
    /// The chair's newest approval of it.
    pub(crate) approval: Option<Approval>,
    /// Whether the chair was asked to review it, and has answered.
    pub(crate) asked: Asked,
    /// What those called have been sent of it.
    pub(crate) told: Option<Told>,
    /// The items' rows, in order.
    pub(crate) items: Vec<rows::AgendaItem>,
    /// The days of the meetings that items were carried over from, by item.
    pub(crate) carried: BTreeMap<Uuid, NaiveDate>,
    /// The papers, by number.
    pub(crate) attachments: Vec<rows::Attachment>,
    /// What search knows of the papers' texts.
    pub(crate) readings: BTreeMap<Uuid, AttachmentText>,
    /// Seats and roles of the body on the day.
    pub(crate) seats: Vec<Seat>,
    /// Who is called and came.
    pub(crate) attendance: Attendance,
    /// What has been said about attendance.
    pub(crate) attendance_rows: Vec<rows::Attendance>,
    /// Who steps out of which item.
    pub(crate) recusals: Vec<rows::Recusal>,
    /// The record, if begun.
    pub(crate) record: Option<Record>,
    /// Positions, by number.
    pub(crate) positions: Vec<rows::JointPosition>,
    /// What parties do of their own, by position.
    pub(crate) follow_ups: BTreeMap<Uuid, Vec<rows::PartyFollowUp>>,
    /// Actions, by number.
    pub(crate) actions: Vec<rows::ActionItem>,
}

/// The record of a meeting: its rows, and as the domain sees them.
pub(crate) struct Record {
    /// The record itself.
    pub(crate) row: rows::Minutes,
    /// Its paragraphs.
    pub(crate) texts: Vec<rows::MinutesText>,
    /// Those who approve, the chair first.
    pub(crate) approvals: Vec<rows::Approval>,
    /// As the domain sees it.
    pub(crate) minutes: Minutes,
}

impl Desk {
    /// Reads a meeting's desk.
    pub(crate) fn of(db: &Reader<'_>, meeting: Uuid) -> CommandResult<Self> {
        Self::among(db, &Rc::new(People::read(db)?), meeting)
    }

    /// Reads a meeting's desk, among people that are read already.
    pub(crate) fn among(
        db: &Reader<'_>,
        people: &Rc<People>,
        meeting: Uuid,
    ) -> CommandResult<Self> {
        let meeting = db.get(meeting)?.into_iter().collect();
        let desks = Self::among_all(db, people, meeting)?;
        desks.into_iter().next().ok_or_else(|| Failure::not_found("meeting"))
    }

    /// Reads the desk that an agenda item lies on.
    pub(crate) fn of_item(db: &Reader<'_>, item: Uuid) -> CommandResult<Self> {
        let missing = || not_found("agenda-refused-no-such-item", "item");
        let row: rows::AgendaItem = db.get(item)?.ok_or_else(missing)?;
        Self::of(db, row.meeting.ok_or_else(missing)?)
    }

    /// Reads the desk that a record lies on.
    pub(crate) fn of_minutes(db: &Reader<'_>, id: Uuid) -> CommandResult<Self> {
        let missing = || not_found("minutes-refused-not-begun", "minutes");
        let row: rows::Minutes = db.get(id)?.ok_or_else(missing)?;
        Self::of(db, row.meeting.ok_or_else(missing)?)
    }

    /// The approved record that stands, also while a correction of it is written.
    pub(crate) fn approved_record(&self, db: &Reader<'_>) -> CommandResult<Option<Record>> {
        minutes::approved(db, self)
    }

    /// Whether an item stands on every agenda and so comes back by itself.
    pub(crate) fn stands(&self, item: &AgendaItem) -> bool {
        item.template.is_some_and(|key| self.template.stands(key))
    }

    /// What is printed of the agenda now.
    pub(crate) fn printed(&self) -> Printed {
        crate::agenda::approval::printed(&self.agenda, &self.attachments)
    }

    /// The meeting's day.
    pub(crate) fn date(&self) -> NaiveDate {
        self.meeting.date
    }

    /// What the meeting is called by: its number in its year.
    pub(crate) fn called_by(&self) -> (u32, i32) {
        (self.meeting.number, self.meeting.year)
    }

    /// A person as called on the meeting's day.
    pub(crate) fn person(&self, id: Uuid) -> PersonRef {
        self.people.person(id, self.date(), self.meeting.body)
    }

    /// Who is called, for the window, the notice and the invitation alike.
    pub(crate) fn called(&self) -> Vec<Attendee> {
        attendance::called(self)
    }

    /// Who chairs the body on the day.
    pub(crate) fn chair(&self) -> Option<&rows::ChairTerm> {
        self.people.chair(self.meeting.body, self.date())
    }

    /// The side that chairs the body on the day.
    pub(crate) fn chair_side(&self) -> Option<Side> {
        self.chair().and_then(|term| Side::named(&term.side.to_uppercase()))
    }

    /// The seat a person holds in the body on the day.
    pub(crate) fn seat(&self, person: Uuid) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.person == person)
    }

    /// Whether somebody's mandate is confirmed: by the seat, or at the meeting.
    pub(crate) fn has_mandate(&self, it: &Attendee) -> bool {
        let seat = self.seat(it.person.uuid());
        it.mandate.is_some() || seat.is_some_and(|seat| seat.mandate_confirmed)
    }

    /// Whether the minutes are approved.
    pub(crate) fn is_approved(&self) -> bool {
        let stage = self.record.as_ref().map(|record| &record.minutes.stage);
        matches!(stage, Some(Stage::Approved { .. }))
    }

    /// The meeting's id in the domain.
    pub(crate) fn id(&self) -> MeetingId {
        MeetingId::from_uuid(self.meeting.id)
    }

    /// The number (§) of an item; 0 for one that is gone.
    pub(crate) fn number(&self, item: Uuid) -> ItemNumber {
        let number = self.agenda.number(AgendaItemId::from_uuid(item));
        ItemNumber(number.unwrap_or_default())
    }

    /// Refuses changes of what approved minutes, or minutes out for approval, consist of.
    pub(crate) fn editable(&self, words: &Words) -> CommandResult<()> {
        let Some(record) = &self.record else { return Ok(()) };
        record.minutes.editable().map_err(|no| crate::refuse::minutes(words, self, &no))
    }

    /// Minutes the meeting lasts.
    pub(crate) fn available(&self) -> u32 {
        let minutes = (self.meeting.ends - self.meeting.starts).num_minutes();
        u32::try_from(minutes).unwrap_or(0)
    }

    /// When each item is taken, seen from `now` by the room's clock: as it went for those that
    /// are done, and as it goes on from there for the others.
    pub(crate) fn turns(&self, now: NaiveDateTime) -> Vec<Turn> {
        let Some(record) = &self.record else { return self.agenda.turns(self.meeting.starts) };
        // A demo year has a day of its own, and then the clock tells nothing of its meetings.
        let begun = record.row.begun_at.filter(|at| at.date_naive() == self.date());
        // The record may be begun long before people meet.
        let start = begun.map_or(self.meeting.starts, minutes::clock).max(self.meeting.starts);
        let is_over = matches!(self.meeting.status.as_str(), "held" | "closed");
        let is_held = !is_over && now.date() == self.date();
        let done = |item| record.minutes.section(item).done;
        self.agenda.turns_held(start, done, is_held.then(|| now.time()))
    }
}

fn not_found(key: &str, what: &str) -> Failure {
    Failure::new(ErrorCode::NotFound, key).at(what)
}
