//! Actions as tasks for calendars.
//!
//! An action keeps its identity in every file. Its SEQUENCE is the number of the step in the
//! journal that last changed what is to be done, by whom, when or how far it is: it grows with
//! each such change, undo among them, and with nothing else.

use chrono::DateTime;
use kansli_calendar::write::{Standing, Task, tasks};
use kansli_store::{LastChange, Reader, rows};

use super::basis::Basis;
use super::invitation::{marked, uid};
use crate::action::{ActionListOf, ActionRow, ActionStatus};
use crate::app::Call;
use crate::error::CommandResult;

/// What of an action matters to who has it in a calendar.
const MATERIAL: &[&str] = &["text", "owner", "due", "status", "done_on"];

/// What a filter finds among the actions, as a calendar of tasks.
pub(super) fn calendar(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    filter: Option<String>,
) -> CommandResult<String> {
    let found = crate::action::list::all(db, call, &ActionListOf { filter, limit: None })?.actions;
    let mut all = Vec::new();
    for action in &found {
        all.push(task(call, db, basis, action)?);
    }
    Ok(tasks(&basis.words.say("dispatch-tasks"), &all))
}

fn task(call: &Call<'_>, db: &Reader<'_>, basis: &Basis, it: &ActionRow) -> CommandResult<Task> {
    let changed = db.last_change::<rows::ActionItem>(it.id, MATERIAL)?;
    let LastChange { number: sequence, at, .. } = changed.unwrap_or_default();
    let at = DateTime::parse_from_rfc3339(&at).unwrap_or_else(|_| call.now());
    let owner = it.owner.as_ref().map_or_else(String::new, |owner| owner.name.clone());
    let paragraph = it.paragraph.to_string();
    let origin = [("meeting", it.meeting_title.clone()), ("number", paragraph)];
    let origin = basis.words.fill("dispatch-origin", &origin);
    let lines = [it.number.clone(), owner, origin, it.comment.clone()];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(Task {
        uid: uid(format!("action-{}", it.id)),
        sequence,
        stamp: at.to_utc(),
        summary: marked(basis, it.text.clone()),
        description: lines.join("\n"),
        due: it.due,
        standing: match it.status {
            ActionStatus::Open => Standing::NeedsAction,
            ActionStatus::InProgress => Standing::InProcess,
            ActionStatus::Done => Standing::Completed(it.done_on.unwrap_or(at.date_naive())),
            ActionStatus::Dropped => Standing::Cancelled,
        },
    })
}
