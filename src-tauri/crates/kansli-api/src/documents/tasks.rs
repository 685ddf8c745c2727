//! Actions as tasks for calendars, or as days where a calendar program has no tasks.
//!
//! An action keeps its identity in every file. Its SEQUENCE is the number of the step in the
//! journal that last changed what is to be done, by whom, when or how far it is: it grows with
//! each such change, undo among them, and with nothing else.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate};
use kansli_calendar::write::{Publication, Standing, Task, publication};
use kansli_calendar::{Details, Moment, Occurrence, Person};
use kansli_store::{LastChange, Reader, rows};
use uuid::Uuid;

use super::CalendarForm;
use super::basis::Basis;
use super::invitation::{marked, uid};
use crate::action::{ActionListOf, ActionRow, ActionStatus};
use crate::app::Call;
use crate::error::CommandResult;
use crate::people::People;

/// What of an action matters to who has it in a calendar.
const MATERIAL: &[&str] = &["text", "owner", "due", "status", "done_on"];

/// What a filter finds among the actions, as a calendar. As days only what is still to be done by a day is in it.
pub(super) fn calendar(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    filter: Option<String>,
    form: CalendarForm,
) -> CommandResult<String> {
    let found = crate::action::list::all(db, call, &ActionListOf { filter, limit: None })?.actions;
    let (light, mut meetings) = (basis.light(db)?, HashMap::new());
    let mut tasks = Vec::new();
    for action in &found {
        let (start, organizer) = origin(db, &light.people, &mut meetings, action.meeting)?;
        tasks.push(Task { start, organizer, ..task(call, db, basis, action)? });
    }
    let (mut occurrences, name) = (Vec::new(), basis.words.say("dispatch-tasks"));
    if form == CalendarForm::Events {
        occurrences = tasks.drain(..).filter_map(|task| day(basis, task)).collect();
    }
    // Where a secretary has no address, another of them stands for the whole file.
    let organizers = tasks.iter().filter_map(|it| it.organizer.as_ref());
    let publisher = organizers
        .chain(occurrences.iter().filter_map(|it| it.details.organizer.as_ref()))
        .next()
        .cloned();
    let (publisher, stamp) = (publisher.as_ref(), call.now().to_utc());
    let (occurrences, tasks) = (&occurrences, &tasks);
    Ok(publication(&Publication { name: &name, stamp, publisher, occurrences, tasks }))
}

type Origin = (Option<NaiveDate>, Option<Person>);

/// When the meeting was that asked for it, and who was its secretary.
fn origin(
    db: &Reader<'_>,
    people: &People,
    known: &mut HashMap<Uuid, Origin>,
    meeting: Uuid,
) -> CommandResult<Origin> {
    if let Some(origin) = known.get(&meeting) {
        return Ok(origin.clone());
    }
    let Some(row) = db.get::<rows::Meeting>(meeting)? else { return Ok((None, None)) };
    let secretary = row.secretary.map(|id| db.get::<rows::Person>(id)).transpose()?.flatten();
    let person = secretary.map(|it| Person {
        name: people.person(it.id, row.date, row.body).name,
        email: it.email.trim().to_lowercase(),
    });
    let origin = (Some(row.date), person.filter(|it| !it.email.is_empty()));
    known.insert(meeting, origin.clone());
    Ok(origin)
}

/// The last day of what is still to be done: a whole day that leaves people free.
fn day(basis: &Basis, task: Task) -> Option<Occurrence> {
    let is_open = matches!(task.standing, Standing::NeedsAction | Standing::InProcess);
    let due = task.due.filter(|_| is_open)?;
    let summary = basis.words.fill("dispatch-task-day", &[("summary", task.summary)]);
    let details = Details {
        // The task of the same action may be in the same calendar.
        uid: format!("day-{}", task.uid),
        sequence: task.sequence,
        stamp: Some(task.stamp),
        summary,
        description: task.description,
        transparent: true,
        organizer: task.organizer,
        ..Details::default()
    };
    let end = due.checked_add_days(Days::new(1))?;
    let (start, end) = (Moment::Date(due), Moment::Date(end));
    Some(Occurrence { recurrence_id: None, start, end, details: details.into() })
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
        start: None,
        due: it.due,
        standing: match it.status {
            ActionStatus::Open => Standing::NeedsAction,
            ActionStatus::InProgress => Standing::InProcess,
            ActionStatus::Done => Standing::Completed(it.done_on.unwrap_or(at.date_naive())),
            ActionStatus::Dropped => Standing::Cancelled,
        },
        organizer: None,
    })
}
