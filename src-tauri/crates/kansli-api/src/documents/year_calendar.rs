//! The year plan as a calendar file: the meetings as holds, and every deadline as a day.
//!
//! A hold has the identity of the meeting's invitation, so that the invitation takes its place in
//! every calendar when it comes.

use chrono::{DateTime, Days, NaiveDateTime, TimeZone, Utc};
use kansli_calendar::write::{Publication, Standing, Task, publication};
use kansli_calendar::{Details, HOME, Moment, Occurrence, Status};
use kansli_store::{Reader, rows};

use super::CalendarForm;
use super::basis::Basis;
use super::invitation::{addressed, marked, summary, uid};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::meeting::DeadlineView;
use crate::year_plan::deadlines;

/// The meetings of a year that stand, and its deadlines.
pub(super) fn calendar(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    year: i32,
    form: CalendarForm,
) -> CommandResult<String> {
    let light = basis.light(db)?;
    let stamp = call.now().to_utc();
    let mut meetings: Vec<rows::Meeting> = db.by("year", &year)?;
    meetings.retain(|row| row.status != "cancelled");
    meetings.sort_by_key(|row| (row.date, row.starts, row.id));
    let mut shown = Vec::new();
    for desk in Desk::among_all(db, &light.people, meetings)? {
        shown.push(hold(db, basis, &desk, stamp)?);
    }
    let due = deadlines::of_year(db, &light, year)?;
    let publisher = shown.iter().find_map(|it| it.details.organizer.clone());
    let due = due.into_iter().map(|it| day(basis, it, stamp));
    let mut tasks = Vec::new();
    match form {
        CalendarForm::Events => shown.extend(due),
        CalendarForm::Tasks => tasks.extend(due.map(task)),
    }
    let name = basis.words.fill("dispatch-year-calendar", &[("year", year.to_string())]);
    Ok(publication(&Publication {
        name: &name,
        stamp,
        publisher: publisher.as_ref(),
        occurrences: &shown,
        tasks: &tasks,
    }))
}

fn hold(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    stamp: DateTime<Utc>,
) -> CommandResult<Occurrence> {
    let row = &desk.meeting;
    let is_planned = row.status == "planned";
    let summary = summary(basis, desk);
    let organizer = match row.secretary {
        Some(id) => addressed(db, desk, id)?,
        None => None,
    };
    let key = if is_planned { "dispatch-hold-planned" } else { "dispatch-hold-called" };
    Ok(Occurrence {
        recurrence_id: None,
        start: moment(row.date.and_time(row.starts))?,
        end: moment(row.date.and_time(row.ends))?,
        details: Details {
            uid: uid(row.id),
            sequence: row.revision,
            stamp: Some(stamp),
            summary: if is_planned {
                basis.words.fill("dispatch-hold", &[("summary", summary)])
            } else {
                summary
            },
            location: row.place.clone(),
            description: basis.words.say(key),
            status: Some(if is_planned { Status::Tentative } else { Status::Confirmed }),
            transparent: false,
            categories: Vec::new(),
            organizer,
        }
        .into(),
    })
}

/// A deadline: a whole day that leaves people free.
fn day(basis: &Basis, it: DeadlineView, stamp: DateTime<Utc>) -> Occurrence {
    // Some come several times a year, never twice in a month.
    let month = it.counted.unwrap_or(it.date).format("%Y-%m").to_string();
    let of = it.meeting.map_or(month, |id| id.to_string());
    let summary = match it.meeting_title {
        Some(meeting) => format!("{} ({meeting})", it.title),
        None => it.title,
    };
    Occurrence {
        recurrence_id: None,
        start: Moment::Date(it.date),
        end: Moment::Date(it.date + Days::new(1)),
        details: Details {
            uid: uid(format!("{}-{of}", it.key)),
            sequence: 0,
            stamp: Some(stamp),
            summary: marked(basis, basis.words.fill("dispatch-deadline", &[("summary", summary)])),
            location: String::new(),
            description: it.why,
            status: None,
            transparent: true,
            categories: Vec::new(),
            organizer: None,
        }
        .into(),
    }
}

/// A deadline as something to do; nobody keeps account here of what is done.
fn task(day: Occurrence) -> Task {
    let details = &day.details;
    Task {
        uid: format!("task-{}", details.uid),
        sequence: details.sequence,
        stamp: details.stamp.unwrap_or_else(|| day.start.instant()),
        summary: details.summary.clone(),
        description: details.description.clone(),
        start: None,
        due: Some(day.start.date()),
        standing: Standing::NeedsAction,
        organizer: None,
    }
}

fn moment(local: NaiveDateTime) -> CommandResult<Moment> {
    let told = HOME.from_local_datetime(&local).earliest();
    told.map(Moment::At).ok_or_else(|| Failure::fault(&format!("{local} does not exist here")))
}
