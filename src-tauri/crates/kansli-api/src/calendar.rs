//! Imported calendars: preview, import, list.

pub(crate) mod handlers;
mod known;
mod meaning;
pub(crate) mod rows;
mod said;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::meeting::VerdictView;
use crate::shape::{request, view, words_enum};

words_enum! {
    /// Whose calendar it is.
    CalendarKind {
        /// The Council's (*Rådet*).
        Council,
        /// Consultations (*samråd*) only.
        Consultation,
        /// Huvudmannagruppen's, whose *samråd* are told apart.
        Principals,
        /// The SKS meetings.
        Sks,
        /// Times when somebody is taken.
        Busy,
    }
    /// What an imported event is to the planner.
    EventKind {
        /// A meeting of the Council.
        CouncilMeeting,
        /// A *samråd* between the Council and Huvudmannagruppen.
        Consultation,
        /// Another meeting of Huvudmannagruppen.
        PrincipalsMeeting,
        /// A meeting of SKS.
        SksMeeting,
        /// A last day for something.
        Deadline,
        /// Somebody is taken.
        Busy,
        /// Anything else.
        Other,
    }
    /// What an import does with an event.
    ChangeKind {
        /// Not seen before.
        Added,
        /// Other text, same time.
        Updated,
        /// Another time.
        Moved,
        /// Cancelled, or gone from a file that held it.
        Cancelled,
        /// The same as before.
        Unchanged,
    }
}

request! {
    /// A calendar file to look at or to import; either `path` or `text` or `bytes`.
    CalendarFile {
        /// Whose calendar it is.
        kind: CalendarKind,
        /// What to call it; a known name updates that calendar. So does a new name, where most of the
        /// events are in a calendar of the same kind already.
        name: String,
        /// Whether it is a calendar of its own, though another holds most of its events; absent: no.
        apart: Option<bool>,
        /// The file.
        path: Option<String>,
        /// The file's name, when its content comes along.
        file_name: Option<String>,
        /// The content as base64.
        bytes: Option<String>,
        /// The content as pasted text.
        text: Option<String>,
    }
    /// Say what an imported event is, against the guess.
    CalendarEventClassify {
        /// The event.
        id: Uuid,
        /// What it is.
        kind: EventKind,
    }
}

view! {
    /// What an import does, or would do.
    ImportView {
        /// The calendar's name.
        name: String,
        /// That the events are known under another name, which is then updated; absent otherwise.
        known_as: Option<String>,
        /// How many events are new.
        added: u32,
        /// How many have other text.
        updated: u32,
        /// How many have another time.
        moved: u32,
        /// How many are cancelled.
        cancelled: u32,
        /// How many are as before.
        unchanged: u32,
        /// How many of those are so because the file's version is older than the one known.
        outdated: u32,
        /// The events that change, by start.
        changes: Vec<ImportChange>,
        /// Rules about meetings to come that are kept now and no longer after it.
        breaks: Vec<VerdictView>,
        /// Rules about meetings to come that are broken now and no longer after it.
        mends: Vec<VerdictView>,
        /// What could not be read, by line. The rest was.
        problems: Vec<ProblemView>,
    }
    /// One event and what the import does with it.
    ImportChange {
        /// What happens.
        change: ChangeKind,
        /// The event as it will be.
        event: EventView,
        /// Where it was before, or where its series has it, when moved: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
        was: Option<String>,
    }
    /// A line of a file that could not be read.
    ProblemView {
        /// The line, from 1.
        line: u32,
        /// What is wrong, in words.
        text: String,
    }
    /// An imported event.
    EventView {
        /// Its id; absent in a preview of a new one.
        id: Option<Uuid>,
        /// The calendar's name.
        calendar: String,
        /// What it is.
        kind: EventKind,
        /// Its title.
        summary: String,
        /// The first day.
        date: NaiveDate,
        /// The last day, the same unless it runs over several.
        last_date: NaiveDate,
        /// Start, `HH:MM`; absent for whole days.
        start: Option<String>,
        /// End, `HH:MM`; absent for whole days.
        end: Option<String>,
        /// Where.
        location: String,
        /// Whether it is cancelled.
        cancelled: bool,
        /// Whether it is tentative.
        tentative: bool,
    }
    /// An imported calendar.
    CalendarView {
        /// Its id.
        id: Uuid,
        /// What it is called.
        name: String,
        /// Whose it is.
        kind: CalendarKind,
        /// The file it came from.
        file_name: String,
        /// When it was last imported, RFC 3339 in Europe/Stockholm.
        imported_at: String,
        /// How many events it holds.
        events: u32,
    }
    /// The imported calendars.
    CalendarList {
        /// By name.
        calendars: Vec<CalendarView>,
    }
}
