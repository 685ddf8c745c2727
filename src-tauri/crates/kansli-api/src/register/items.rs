//! The register of agenda items: where each was taken up, and what came of it.

use std::rc::Rc;

use chrono::NaiveDate;
use kansli_domain::filter;
use kansli_store::{Reader, rows};

use super::rows::{item, standing};
use super::{AgendaItemList, AgendaItemListOf, ItemRow, NumberRef, Register};
use crate::agenda::show::presenter;
use crate::app::Call;
use crate::desk::{self, Desk, purpose_name};
use crate::error::CommandResult;
use crate::meeting::show::{body_name, title};
use crate::people::People;
use crate::wire::count;
use crate::words::Words;

/// Lists agenda items, the newest meeting first, each by its number.
pub(crate) fn list(call: &Call<'_>, request: AgendaItemListOf) -> CommandResult<AgendaItemList> {
    call.read(|db| all(db, call, &request))
}

/// The list, within a read that is under way.
pub(crate) fn all(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &AgendaItemListOf,
) -> CommandResult<AgendaItemList> {
    let words = call.words();
    let asked = request.filter.as_deref();
    let mut register = Register::asked(words, asked, filter::Register::Items)?;
    let people = Rc::new(People::read(db)?);
    let mut meetings: Vec<rows::Meeting> = db.all()?;
    meetings.retain(|meeting| meeting.status != "cancelled");
    meetings.sort_by_key(|meeting| std::cmp::Reverse((meeting.date, meeting.starts, meeting.id)));
    let (mut total, mut items) = (0, Vec::new());
    for meeting in meetings {
        let desk = Desk::among(db, &people, meeting.id)?;
        for entry in &desk.agenda.items {
            total += 1;
            let row = row(&desk, entry, words, call.today())?;
            let said = format!("{}\n{}", entry.proposal, entry.background);
            let focus: Vec<u8> = entry.focus_areas.iter().copied().collect();
            if register.wants(&item(&desk, &row, &said, &focus)) {
                items.push(row);
            }
        }
    }
    Ok(AgendaItemList { items, total, filter: register.view(words) })
}

fn row(
    desk: &Desk,
    item: &kansli_domain::agenda::AgendaItem,
    words: &Words,
    today: NaiveDate,
) -> CommandResult<ItemRow> {
    let id = item.id.uuid();
    let mut positions = Vec::new();
    for row in desk.positions.iter().filter(|row| row.item == Some(id)) {
        let number = desk::position(row, &[])?.number.to_string();
        positions.push(NumberRef { id: row.id, number });
    }
    let mut actions = Vec::new();
    for row in desk.actions.iter().filter(|row| row.item == Some(id)) {
        actions.push(NumberRef { id: row.id, number: desk::action(row)?.number.to_string() });
    }
    Ok(ItemRow {
        id,
        meeting: desk.meeting.id,
        meeting_title: title(words, desk.body, &desk.meeting),
        body: body_name(desk.body)?,
        date: desk.date(),
        paragraph: desk.number(id),
        title: item.title.clone(),
        purpose: purpose_name(item.purpose),
        presenter: presenter(desk, item),
        standing: standing(desk, id, today),
        positions,
        actions,
        papers: count(desk.attachments.iter().filter(|paper| paper.item == Some(id)).count()),
    })
}
