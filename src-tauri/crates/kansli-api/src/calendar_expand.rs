//! Any calendar file, counted out into occurrences. Needs no workspace.

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use kansli_calendar::{Occurrence, Problem, ProblemKind, expand as count_out, read};

use crate::app::Call;
use crate::calendar::ProblemView;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::{request, view};
use crate::wire;
use crate::words::Words;

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
    let place = request.path.clone().unwrap_or_else(|| "text".to_owned());
    let bytes = content(request.path, request.bytes, request.text)?;
    let (calendar, mut problems) = read(&bytes);
    // With nothing read at all there is no calendar to count out; a broken one gives what it has.
    if let Some(Problem {
        kind: kind @ (ProblemKind::NotACalendar | ProblemKind::OutlookMessage),
        ..
    }) = problems.first()
    {
        let why = call.words().text(kind.message(), &[]);
        let unreadable = Failure::new(ErrorCode::Invalid, "plan-refused-calendar-unreadable");
        return Err(unreadable.with("why", why).at(place));
    }
    let (occurrences, more) = count_out(&calendar, request.from, request.to);
    problems.extend(more);
    Ok(ExpandView {
        occurrences: occurrences.into_iter().map(occurrence).collect(),
        problems: problems.iter().map(|problem| problem_view(call.words(), problem)).collect(),
    })
}

/// A file's content from wherever the request has it.
pub(crate) fn content(
    path: Option<String>,
    bytes: Option<String>,
    text: Option<String>,
) -> CommandResult<Vec<u8>> {
    content_up_to(LARGEST, path, bytes, text)
}

/// The same, of a file of at most so many bytes.
pub(crate) fn content_up_to(
    most: u64,
    path: Option<String>,
    bytes: Option<String>,
    text: Option<String>,
) -> CommandResult<Vec<u8>> {
    match (path, bytes, text) {
        (Some(path), None, None) => read_up_to(&PathBuf::from(path), most),
        (None, Some(bytes), None) => {
            STANDARD.decode(bytes).map_err(|_| Failure::invalid("error-not-base64", "bytes"))
        }
        (None, None, Some(text)) => Ok(text.into_bytes()),
        _ => Err(Failure::invalid("error-one-source", "path")),
    }
}

/// The largest file that is read: ten years of a busy calendar are a tenth of it.
const LARGEST: u64 = 50 * 1024 * 1024;

/// A file's bytes, if they are not more than so many.
pub(crate) fn read_up_to(path: &std::path::Path, most: u64) -> CommandResult<Vec<u8>> {
    let failed = |why: std::io::Error| Failure::io(path, &why);
    let file = fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    // What is read is counted, not what the file says it has: a device has no end and no size.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > most {
        let large = Failure::new(ErrorCode::Invalid, "error-file-large");
        let large = large.with("most", most >> 20);
        return Err(large.at(path.display().to_string()));
    }
    Ok(bytes)
}

/// A line that could not be read, in words.
pub(crate) fn problem_view(words: &Words, problem: &Problem) -> ProblemView {
    let facts = problem.kind.facts();
    let values: Vec<(&str, &str)> =
        facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    ProblemView {
        line: wire::total(problem.line),
        text: words.text(problem.kind.message(), &values),
    }
}

fn occurrence(found: Occurrence) -> OccurrenceView {
    OccurrenceView {
        recurrence_id: found.recurrence_id.as_ref().map(ToString::to_string),
        start: found.start.to_string(),
        end: found.end.to_string(),
        all_day: found.all_day(),
        status: found.details.status.map(|status| status.as_str().to_owned()),
        summary: found.details.summary,
        uid: found.details.uid,
    }
}
