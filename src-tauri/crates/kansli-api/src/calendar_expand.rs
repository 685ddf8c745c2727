//! Any calendar file, counted out into occurrences. Needs no workspace.

use chrono::NaiveDate;
use kansli_calendar::{Occurrence, Problem, ProblemKind, expand as count_out, read};

use crate::app::Call;
use crate::calendar::ProblemView;
use crate::calendar::handlers::problem_view;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::{request, view};
use crate::source::{LARGEST_CALENDAR, Source};

request! {
    /// A calendar file to count out; one of `path`, `bytes` and `text`.
    CalendarExpand {
        /// The file.
        path: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as text.
        text: Option<String>,
        /// First day.
        from: NaiveDate,
        /// The day after the last.
        to: NaiveDate,
    }
}

view! {
    /// The occurrences in a window of days.
    ExpandView {
        /// By start and UID.
        occurrences: Vec<OccurrenceView>,
        /// What could not be read, by line. The rest was.
        problems: Vec<ProblemView>,
    }
    /// One occurrence.
    OccurrenceView {
        /// The event's UID.
        uid: String,
        /// The original start of an instance of a series.
        recurrence_id: Option<String>,
        /// Start: RFC 3339 in Europe/Stockholm, or a date.
        start: String,
        /// End, not included: as the start.
        end: String,
        /// Whether start and end are dates.
        all_day: bool,
        /// Title.
        summary: String,
        /// `CONFIRMED`, `TENTATIVE`, `CANCELLED`.
        status: Option<String>,
    }
}

pub(crate) fn expand(call: &Call<'_>, request: CalendarExpand) -> CommandResult<ExpandView> {
    if request.to <= request.from {
        return Err(Failure::invalid("error-window-empty", "to"));
    }
    let CalendarExpand { path, bytes, text, .. } = &request;
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: text.as_deref() };
    let bytes = file.content(LARGEST_CALENDAR)?;
    let (calendar, mut problems) = read(&bytes);
    // With nothing read at all there is no calendar to count out; a broken one gives what it has.
    if let Some(Problem {
        kind: kind @ (ProblemKind::NotACalendar | ProblemKind::OutlookMessage),
        ..
    }) = problems.first()
    {
        let why = call.words().text(kind.message(), &[]);
        let unreadable = Failure::new(ErrorCode::Invalid, "plan-refused-calendar-unreadable");
        return Err(unreadable.with("why", why).at(file.path.unwrap_or("text")));
    }
    let (occurrences, more) = count_out(&calendar, request.from, request.to);
    problems.extend(more);
    Ok(ExpandView {
        occurrences: occurrences.into_iter().map(occurrence).collect(),
        problems: problems.iter().map(|problem| problem_view(call.words(), problem)).collect(),
    })
}

fn occurrence(found: Occurrence) -> OccurrenceView {
    OccurrenceView {
        recurrence_id: found.recurrence_id.as_ref().map(ToString::to_string),
        start: found.start.to_string(),
        end: found.end.to_string(),
        all_day: found.all_day(),
        status: found.details.status.map(|status| status.as_str().to_owned()),
        summary: found.details.summary.clone(),
        uid: found.details.uid.clone(),
    }
}
