//! Looking at calendar files, importing them, and what imported events are.

use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, SecondsFormat};
use kansli_calendar::{Calendar, Change, ImportDiff, Occurrence, Problem, Status, diff};
use kansli_domain::event::{self, classify};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::known;
use super::rows as events;
use super::said::{self, Said};
use super::{
    CalendarEventClassify, CalendarFile, CalendarList, CalendarView, ChangeKind, ImportChange,
    ImportView, ProblemView,
};
use crate::app::{Call, Step};
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::{ById, Done, Nothing};
use crate::source::{LARGEST_CALENDAR, Source};
use crate::wire;
use crate::words::Words;

/// Years before and after this one that series are counted out for.
const YEARS: (i32, i32) = (1, 4);

/// What an import would do: the calendar's row, and each event that it writes.
struct Import {
    calendar: rows::Calendar,
    is_new: bool,
    written: Vec<rows::CalendarEvent>,
    view: ImportView,
}

impl Import {
    /// Refuses a file that holds no calendar at all: it makes none.
    fn readable(mut self, request: &CalendarFile) -> CommandResult<Self> {
        if self.is_new && self.written.is_empty() && !self.view.problems.is_empty() {
            let text = self.view.problems.remove(0).text;
            return Err(Failure::new(ErrorCode::Invalid, "plan-refused-calendar-unreadable")
                .with("why", text.trim_end_matches('.'))
                .at(request.path.as_deref().unwrap_or("text")));
        }
        Ok(self)
    }
}

/// Shows what an import would do.
pub(crate) fn preview(call: &Call<'_>, request: CalendarFile) -> CommandResult<ImportView> {
    let bytes = content(&request)?;
    call.read(|db| Ok(import_of(call, db, &request, &bytes)?.readable(&request)?.view))
}

/// Imports a calendar, updating what is known.
pub(crate) fn import(call: &Call<'_>, request: CalendarFile) -> CommandResult<ImportView> {
    let bytes = content(&request)?;
    let step = Step::new("plan-step-import").with("name", request.name.trim());
    call.change(step, |db| {
        let Import { calendar, written, view, .. } =
            import_of(call, &db.reader(), &request, &bytes)?.readable(&request)?;
        db.put(&calendar)?;
        for event in &written {
            db.put(event)?;
        }
        Ok(view)
    })
}

/// Lists the imported calendars by name.
pub(crate) fn list(call: &Call<'_>, _: Nothing) -> CommandResult<CalendarList> {
    call.read(|db| {
        let mut found = db.all::<rows::Calendar>()?;
        found.sort_by_key(|row| (row.name.to_lowercase(), row.id));
        let calendars = found.iter().map(|row| {
            let held: Vec<rows::CalendarEvent> = db.by("calendar", &Some(row.id))?;
            Ok(CalendarView {
                id: row.id,
                name: row.name.clone(),
                kind: wire::read(&row.kind)?,
                file_name: row.file_name.clone(),
                imported_at: row.imported_at.to_rfc3339_opts(SecondsFormat::Secs, true),
                events: wire::total(held.len()),
            })
        });
        Ok(CalendarList { calendars: calendars.collect::<CommandResult<_>>()? })
    })
}

/// Takes an imported calendar away, with its events.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    call.change(Step::new("plan-step-calendar-remove"), |db| {
        let reader = db.reader();
        let found: Option<rows::Calendar> = reader.get(request.id)?;
        let calendar = found.ok_or_else(|| Failure::not_found("calendar"))?;
        for event in reader.by::<rows::CalendarEvent>("calendar", &Some(calendar.id))? {
            db.delete::<rows::CalendarEvent>(event.id)?;
        }
        db.delete::<rows::Calendar>(calendar.id)?;
        let title = kansli_store::Title::new("plan-step-calendar-remove");
        db.title(title.with("name", &calendar.name));
        Ok(Done {})
    })
}

/// Says what an imported event is, against the guess. Others of the same words, now and in later imports, are
/// the same unless somebody says otherwise of them.
pub(crate) fn classify_event(
    call: &Call<'_>,
    request: CalendarEventClassify,
) -> CommandResult<Done> {
    call.change(Step::new("plan-step-classify"), |db| {
        let reader = db.reader();
        let found: Option<rows::CalendarEvent> = reader.get(request.id)?;
        let event = found.ok_or_else(|| Failure::not_found("calendar_event"))?;
        let said = wire::word(request.kind);
        let kind = event::EventKind::ALL.iter().find(|kind| events::camel(kind.name()) == said);
        let kind = kind.map_or(event.kind.clone(), |kind| kind.name().to_owned());
        let mut alike = said::alike(&reader, &event)?;
        alike.retain(|it| it.kind_by != "person" && it.kind != kind);
        let title = kansli_store::Title::new(match alike.is_empty() {
            true => "plan-step-classify",
            false => "plan-step-classify-many",
        });
        let others = alike.len().to_string();
        db.title(title.with("name", &event.summary).with("others", others));
        for row in alike {
            db.put(&rows::CalendarEvent { kind: kind.clone(), ..row })?;
        }
        db.put(&rows::CalendarEvent { kind, kind_by: "person".to_owned(), ..event })?;
        Ok(Done {})
    })
}

/// The file's bytes, once it is known what to call the calendar.
fn content(request: &CalendarFile) -> CommandResult<Vec<u8>> {
    if request.name.trim().is_empty() {
        return Err(Failure::invalid("plan-refused-calendar-name", "name"));
    }
    let CalendarFile { path, bytes, text, .. } = request;
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: text.as_deref() };
    file.content(LARGEST_CALENDAR)
}

fn import_of(
    call: &Call<'_>,
    db: &Reader<'_>,
    request: &CalendarFile,
    bytes: &[u8],
) -> CommandResult<Import> {
    let (file, mut problems) = kansli_calendar::read(bytes);
    let asked = request.name.trim();
    let known_calendar = known::calendar(db, request, &file)?;
    let name = known_calendar.as_ref().map_or_else(|| asked.to_owned(), |row| row.name.clone());
    let renamed = name != asked;
    let calendar = rows::Calendar {
        id: known_calendar.as_ref().map_or_else(|| call.new_id(), |row| row.id),
        kind: wire::word(request.kind),
        name: name.clone(),
        file_name: file_name(request),
        imported_at: call.now(),
    };
    let known: Vec<rows::CalendarEvent> = db.by("calendar", &Some(calendar.id))?;
    // A row whose times cannot be read is written anew beside what it was.
    let (known, occurrences): (Vec<rows::CalendarEvent>, Vec<Occurrence>) = known
        .into_iter()
        .filter_map(|row| events::occurrence(&row).map(|occurrence| (row, occurrence)))
        .unzip();

    let (from, to) = window(call.today());
    let (mut found, more) = diff(&occurrences, &file, from, to);
    problems.extend(more);
    problems.sort_by_key(|problem| problem.line);
    drop_missing(&mut found, &occurrences, &file, call.today());

    let said = Said::read(db, &calendar.kind)?;
    let of = event::CalendarKind::named(&calendar.kind).unwrap_or(event::CalendarKind::Busy);
    let row_of = |id: Uuid, occurrence: &Occurrence, known: Option<&rows::CalendarEvent>| {
        let title = &occurrence.details.summary;
        let guess = said.of(title).unwrap_or_else(|| classify(of, title));
        events::row(id, calendar.id, occurrence, guess, known)
    };
    let mut written = Vec::new();
    let mut changes = Vec::new();
    for occurrence in &found.added {
        let row = row_of(call.new_id(), occurrence, None);
        // An instance that a series has moved says where it would have been.
        let due = occurrence.recurrence_id.filter(|due| *due != occurrence.start);
        changes.push((ChangeKind::Added, row.clone(), due.map(|due| events::told(&due))));
        written.push(row);
    }
    for (change, list) in [
        (ChangeKind::Updated, &found.updated),
        (ChangeKind::Moved, &found.moved),
        (ChangeKind::Cancelled, &found.cancelled),
        (ChangeKind::Unchanged, &found.unchanged),
    ] {
        for Change { known: place, after } in list {
            let before = &known[*place];
            let row = row_of(before.id, after, Some(before));
            let was = (change == ChangeKind::Moved).then(|| events::when(before));
            if change != ChangeKind::Unchanged {
                changes.push((change, row.clone(), was));
            }
            written.push(row);
        }
    }
    changes.sort_by_key(|(_, row, _)| (row.starts, row.uid.clone()));
    let changed = changes.into_iter().map(|(change, row, was)| {
        let is_kept = change != ChangeKind::Added;
        Ok(ImportChange { change, event: events::view(&row, name.clone(), is_kept)?, was })
    });
    let (breaks, mends) = super::meaning::of_import(call, db, &calendar, &written)?;
    let values = [("name", asked.to_owned()), ("known", name.clone())];
    let view = ImportView {
        known_as: renamed.then(|| call.words().fill("plan-calendar-known-as", &values)),
        added: wire::total(found.added.len()),
        updated: wire::total(found.updated.len()),
        moved: wire::total(found.moved.len()),
        cancelled: wire::total(found.cancelled.len()),
        unchanged: wire::total(found.unchanged.len() + found.outdated.len()),
        outdated: wire::total(found.outdated.len()),
        changes: changed.collect::<CommandResult<_>>()?,
        breaks,
        mends,
        problems: problems.iter().map(|problem| problem_view(call.words(), problem)).collect(),
        name,
    };
    Ok(Import { calendar, is_new: known_calendar.is_none(), written, view })
}

/// A whole calendar that no longer speaks of a coming event has given it up. A file about
/// single events (an invitation, an answer) says nothing about the others, and calendar
/// programs leave out what is past.
fn drop_missing(found: &mut ImportDiff, known: &[Occurrence], file: &Calendar, today: NaiveDate) {
    let is_whole = file.method.as_deref().is_none_or(|method| method == "PUBLISH");
    if !is_whole || file.events.is_empty() {
        return;
    }
    for place in std::mem::take(&mut found.missing) {
        let mut after = known[place].clone();
        if after.cancelled() || after.start.date() < today {
            continue;
        }
        Arc::make_mut(&mut after.details).status = Some(Status::Cancelled);
        found.cancelled.push(Change { known: place, after });
    }
}

fn window(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    (new_year(today.year() - YEARS.0), new_year(today.year() + YEARS.1))
}

fn file_name(request: &CalendarFile) -> String {
    let of_path = || {
        let path = Path::new(request.path.as_deref()?);
        Some(path.file_name()?.to_string_lossy().into_owned())
    };
    request.file_name.clone().or_else(of_path).unwrap_or_default()
}

/// A line that could not be read, in words.
pub(crate) fn problem_view(words: &Words, problem: &Problem) -> ProblemView {
    ProblemView {
        line: wire::total(problem.line),
        text: words.fill(problem.kind.message(), &problem.kind.facts()),
    }
}
