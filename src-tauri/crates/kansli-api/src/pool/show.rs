//! The pool as the window shows it.

use std::rc::Rc;

use chrono::NaiveDate;
use kansli_domain::agenda::Presenter;
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::occurrence::{ahead, waiting};
use super::{ItemList, WaitingItem};
use crate::agenda::show::{papers_of, presenter_text};
use crate::desk::purpose_name;
use crate::error::{CommandResult, Failure};
use crate::meeting::show::{body_name, title};
use crate::people::People;
use crate::shape::MeetingRef;
use crate::words::{Words, without_stop};

/// What the pool is shown by.
pub(super) struct Look<'a> {
    pub(super) people: Rc<People>,
    pub(super) words: &'a Words,
    pub(super) today: NaiveDate,
}

impl Look<'_> {
    /// A meeting in passing; none for one that was taken away.
    pub(super) fn meeting(
        &self,
        db: &Reader<'_>,
        id: Option<Uuid>,
    ) -> CommandResult<Option<MeetingRef>> {
        let row: Option<rows::Meeting> = id.map(|id| db.get(id)).transpose()?.flatten();
        Ok(row.and_then(|row| self.passing(&row)))
    }

    pub(super) fn passing(&self, row: &rows::Meeting) -> Option<MeetingRef> {
        let body = self.people.body(row.body)?;
        Some(MeetingRef {
            id: row.id,
            title: title(self.words, body, (row.number, row.year)),
            date: row.date,
        })
    }
}

/// What waits for a body.
pub(super) fn list(db: &Reader<'_>, look: &Look<'_>, body: BodyKey) -> CommandResult<ItemList> {
    let row = look.people.body_row(body).ok_or_else(|| Failure::not_found("body"))?;
    let items = waiting(db, row)?;
    let open = ahead(db, row)?;
    Ok(ItemList {
        body: body_name(body)?,
        body_name: look.words.body(body),
        items: items.iter().map(|row| item(db, look, row)).collect::<CommandResult<_>>()?,
        meetings: open.iter().filter_map(|meeting| look.passing(meeting)).collect(),
    })
}

fn item(db: &Reader<'_>, look: &Look<'_>, row: &rows::AgendaItem) -> CommandResult<WaitingItem> {
    let item = crate::desk::item(row, db.note(row.id)?)?;
    let wanted = look.meeting(db, row.wanted)?;
    let from = look.meeting(db, row.carried_from)?;
    let person = match item.presenter {
        Presenter::Person(id) => Some(look.people.person(id.uuid(), look.today, row.waits_for)),
        Presenter::Other(_) | Presenter::Unnamed => None,
    };
    Ok(WaitingItem {
        id: row.id,
        title: item.title.clone(),
        purpose: purpose_name(item.purpose),
        presenter: person,
        presenter_text: presenter_text(&item),
        minutes: item.minutes,
        proposal: item.proposal.clone(),
        background: item.background.clone(),
        source: row.source.clone(),
        overdue: wanted.as_ref().is_some_and(|it| it.date < look.today),
        wanted,
        since: row.waiting_since,
        why: why(look.words, row, from.as_ref()),
        from,
        reason: row.postponed_reason.clone(),
        attachments: papers_of(db, row.id)?,
    })
}

/// How an item comes to wait, in words.
pub(super) fn why(words: &Words, row: &rows::AgendaItem, from: Option<&MeetingRef>) -> String {
    let since = row.waiting_since.map(|day| words.day(day)).unwrap_or_default();
    let reason = without_stop(&row.postponed_reason);
    match from {
        Some(from) => words.fill(
            "pool-why-postponed",
            &[("meeting", from.title.clone()), ("date", words.day(from.date)), ("reason", reason)],
        ),
        None if row.postponed_reason.is_empty() => {
            words.fill("pool-why-asked", &[("since", since)])
        }
        None => words.fill("pool-why-referred", &[("since", since), ("reason", reason)]),
    }
}
