//! Actions as the window shows them.

use chrono::NaiveDate;
use kansli_store::rows;
use uuid::Uuid;

use super::ActionRow;
use crate::error::CommandResult;
use crate::people::People;
use crate::shape::ItemNumber;
use crate::wire;

/// Where an action was agreed on.
pub(crate) struct Sprung {
    /// The meeting's title.
    pub(crate) meeting_title: String,
    /// The meeting's day.
    pub(crate) date: NaiveDate,
    /// The meeting's body.
    pub(crate) body: Option<Uuid>,
    /// The paragraph's number.
    pub(crate) paragraph: ItemNumber,
    /// The position it belongs to.
    pub(crate) position: Option<String>,
}

/// One action, seen from `today`.
pub(crate) fn view(
    people: &People,
    row: &rows::ActionItem,
    sprung: Sprung,
    today: NaiveDate,
) -> CommandResult<ActionRow> {
    let action = crate::desk::action(row)?;
    Ok(ActionRow {
        id: row.id,
        number: action.number.to_string(),
        text: row.text.clone(),
        owner: row.owner.map(|owner| people.person(owner, sprung.date, sprung.body)),
        due: row.due,
        status: wire::read(&row.status)?,
        done_on: row.done_on,
        late_by: action.overdue(today).unwrap_or(0),
        comment: row.comment.clone(),
        meeting: row.meeting.unwrap_or_default(),
        meeting_title: sprung.meeting_title,
        item: row.item.unwrap_or_default(),
        paragraph: sprung.paragraph,
        position: sprung.position,
    })
}
