//! Recording actions and following them up.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use kansli_domain::action::{ActionItem, Origin, Task, due};
use kansli_domain::id::{ActionItemId, AgendaItemId, JointPositionId, PersonId};
use kansli_domain::series::{Number, Series};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::{ActionAdd, ActionEdit, ActionEditMany, ActionRow, ActionStatus, ActionsEdited};
use crate::app::{Call, Step};
use crate::desk::{Desk, action, action_row};
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::shape::{ById, Done};
use crate::{numbering, refuse};

/// Records an action under an item.
pub(crate) fn add(call: &Call<'_>, request: ActionAdd) -> CommandResult<ActionRow> {
    let due = request.due.as_deref().map(|due| day(call, due)).transpose()?.flatten();
    call.change(Step::new("action-step-added"), |db| {
        let desk = Desk::of_item(&db.reader(), request.item)?;
        desk.editable(call.words())?;
        let position = desk.positions.iter().rev().find(|it| it.item == Some(request.item));
        let origin = Origin {
            meeting: desk.id(),
            item: Some(AgendaItemId::from_uuid(request.item)),
            position: position.map(|it| JointPositionId::from_uuid(it.id)),
        };
        let task = Task {
            what: request.text,
            responsible: request.owner.map(PersonId::from_uuid),
            due,
            note: String::new(),
        };
        let number = numbering::next(call, db, Series::Action, desk.meeting.year)?;
        let id = ActionItemId::from_uuid(call.new_id());
        let made = ActionItem::new(id, number, origin, task);
        let made = made.map_err(|no| refuse::action(call.words(), &no))?;
        db.put(&action_row(&made))?;
        db.title(Title::new("action-step-added").with("number", number));
        db.about_meeting(desk.meeting.id);
        shown(call, &db.reader(), &desk.people, desk.meeting.id, id.uuid())
    })
}

/// Changes an action; what is left out stays.
///
/// The words are part of the minutes and lock with them; who does it by when may move on
/// afterwards, and the approved minutes keep what they said.
pub(crate) fn edit(call: &Call<'_>, request: ActionEdit) -> CommandResult<ActionRow> {
    let due = request.due.as_deref().map(|due| day(call, due)).transpose()?;
    let step = Step::new("action-step-edited").joins(request.id);
    call.change(step, |db| {
        let people = Rc::new(People::read(&db.reader())?);
        let (meeting, number) = put_edited(call, db, &people, &request, due)?;
        db.title(Title::new("action-step-edited").with("number", number));
        db.about_meeting(meeting);
        shown(call, &db.reader(), &people, meeting, request.id)
    })
}

/// Changes several actions alike: one step, and nothing at all when one of them is refused.
pub(crate) fn edit_many(call: &Call<'_>, request: ActionEditMany) -> CommandResult<ActionsEdited> {
    let due = request.due.as_deref().map(|due| day(call, due)).transpose()?;
    let mut ids = request.ids;
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(*id));
    if ids.is_empty() {
        return Err(Failure::refused("action-refused-none-chosen").at("ids"));
    }
    let step = Step::new("action-step-edited-many").with("count", ids.len());
    call.change(step, |db| {
        let people = Rc::new(People::read(&db.reader())?);
        let mut actions = Vec::new();
        for id in ids {
            let one = ActionEdit {
                id,
                text: None,
                owner: request.owner,
                due: None,
                status: request.status,
                comment: request.comment.clone(),
            };
            let (meeting, _) = put_edited(call, db, &people, &one, due)?;
            actions.push(shown(call, &db.reader(), &people, meeting, id)?);
        }
        Ok(ActionsEdited { actions })
    })
}

/// Puts an action as a request changes it; its meeting and its number. `due` is the day that was
/// written, if one was.
fn put_edited(
    call: &Call<'_>,
    db: &Writer<'_>,
    people: &Rc<People>,
    request: &ActionEdit,
    due: Option<Option<NaiveDate>>,
) -> CommandResult<(Uuid, Number)> {
    let (desk, before) = find(&db.reader(), people, request.id)?;
    let task = Task {
        what: request.text.clone().unwrap_or_else(|| before.task.what.clone()),
        responsible: request.owner.map(PersonId::from_uuid).or(before.task.responsible),
        due: due.unwrap_or(before.task.due),
        note: request.comment.clone().unwrap_or_else(|| before.task.note.clone()),
    };
    let no = |no| refuse::action(call.words(), &no);
    let mut after = before.changed(task).map_err(no)?;
    let reworded = after.task.what != before.task.what;
    let moved =
        (after.task.responsible, after.task.due) != (before.task.responsible, before.task.due);
    if reworded || moved && !desk.is_approved() {
        desk.editable(call.words())?;
    }
    after = match request.status {
        None => after,
        Some(ActionStatus::Open) => after.begun(false),
        Some(ActionStatus::InProgress) => after.begun(true),
        Some(ActionStatus::Done) => after.done(call.today(), call.today()).map_err(no)?,
        Some(ActionStatus::Dropped) => {
            let reason = after.task.note.clone();
            after.dropped(&reason, call.today()).map_err(no)?
        }
    };
    db.put(&action_row(&after))?;
    Ok((desk.meeting.id, after.number))
}

/// Takes an action away; its number is not used again.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    call.change(Step::new("action-step-removed"), |db| {
        let people = Rc::new(People::read(&db.reader())?);
        let (desk, action) = find(&db.reader(), &people, request.id)?;
        desk.editable(call.words())?;
        db.delete::<rows::ActionItem>(request.id)?;
        db.title(Title::new("action-step-removed").with("number", action.number));
        db.about_meeting(desk.meeting.id);
        Ok(Done {})
    })
}

/// The day that was written; none for nothing.
fn day(call: &Call<'_>, text: &str) -> CommandResult<Option<NaiveDate>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let wrong = || Failure::refused("action-refused-no-such-day").with("text", text).at("due");
    due::read(text, call.today()).map(Some).ok_or_else(wrong)
}

fn find(db: &Reader<'_>, people: &Rc<People>, id: Uuid) -> CommandResult<(Desk, ActionItem)> {
    let missing = || Failure::not_found("action");
    let row: rows::ActionItem = db.get(id)?.ok_or_else(missing)?;
    let desk = Desk::among(db, people, row.meeting.ok_or_else(missing)?)?;
    Ok((desk, action(&row)?))
}

fn shown(
    call: &Call<'_>,
    db: &Reader<'_>,
    people: &Rc<People>,
    meeting: Uuid,
    id: Uuid,
) -> CommandResult<ActionRow> {
    let desk = Desk::among(db, people, meeting)?;
    let row = desk.actions.iter().find(|row| row.id == id);
    let row = row.ok_or_else(|| Failure::not_found("action"))?;
    crate::minutes::show::action(&desk, row, call.words(), call.today())
}
