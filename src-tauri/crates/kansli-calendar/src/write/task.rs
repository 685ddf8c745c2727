//! Tasks (`VTODO`) to take into a calendar or a list of things to do.

use chrono::{DateTime, NaiveDate, Utc};

use super::Lines;
use crate::event::Person;

/// Something that somebody is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its identity, the same in every file.
    pub uid: String,
    /// Grows with every change of what is to be done, by whom, when or how far it is.
    pub sequence: u32,
    /// When it was last changed.
    pub stamp: DateTime<Utc>,
    /// What is to be done, in a line.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// The day it was asked for.
    pub start: Option<NaiveDate>,
    /// The last day.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub standing: Standing,
    /// Who asked for it.
    pub organizer: Option<Person>,
}

impl Task {
    /// The day it was asked for; always before its last day (RFC 5545, 3.8.2.3).
    fn began(&self) -> NaiveDate {
        let start = self.start.unwrap_or_else(|| self.stamp.date_naive());
        self.due.and_then(|due| due.pred_opt()).map_or(start, |day_before| start.min(day_before))
    }
}

/// How far a task is (RFC 5545, 3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not begun.
    NeedsAction,
    /// Begun.
    InProcess,
    /// Done on a day.
    Completed(NaiveDate),
    /// Given up.
    Cancelled,
}

pub(super) fn todo(task: &Task, publisher: Option<&Person>, lines: &mut Lines) {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    lines.fixed("BEGIN:VTODO");
    lines.text("UID", &task.uid);
    lines.stamp("DTSTAMP", task.stamp);
    lines.stamp("LAST-MODIFIED", task.stamp);
    lines.value("SEQUENCE", &task.sequence.to_string());
    lines.text("SUMMARY", &task.summary);
    lines.some_text("DESCRIPTION", &task.description);
    if let Some(person) = task.organizer.as_ref().or(publisher) {
        lines.person("ORGANIZER", &person.name, &person.email);
    }
    // RFC 5546, 3.4.1 asks for both in what is published.
    lines.value("DTSTART;VALUE=DATE", &day(task.began()));
    lines.fixed("PRIORITY:5");
    if let Some(due) = task.due {
        lines.value("DUE;VALUE=DATE", &day(due));
    }
    match task.standing {
        Standing::NeedsAction => lines.value("STATUS", "NEEDS-ACTION"),
        Standing::InProcess => lines.value("STATUS", "IN-PROCESS"),
        Standing::Cancelled => lines.value("STATUS", "CANCELLED"),
        Standing::Completed(on) => {
            lines.value("STATUS", "COMPLETED");
            lines.value("PERCENT-COMPLETE", "100");
            // COMPLETED is a moment; noon is the same day all over the country, all year.
            lines.value("COMPLETED", &format!("{}T120000Z", day(on)));
        }
    }
    lines.fixed("END:VTODO");
}
