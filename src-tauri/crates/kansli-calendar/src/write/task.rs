//! Tasks (`VTODO`) to take into a calendar or a list of things to do.

use chrono::{DateTime, NaiveDate, Utc};

use super::Lines;

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
    /// The last day.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub standing: Standing,
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

/// The tasks as a calendar (`METHOD:PUBLISH`) with a name for people.
#[must_use]
pub fn tasks(name: &str, tasks: &[Task]) -> String {
    let mut lines = Lines::calendar("PUBLISH");
    lines.some_text("X-WR-CALNAME", name);
    for task in tasks {
        todo(task, &mut lines);
    }
    lines.fixed("END:VCALENDAR");
    lines.0
}

fn todo(task: &Task, lines: &mut Lines) {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    lines.fixed("BEGIN:VTODO");
    lines.text("UID", &task.uid);
    lines.stamp("DTSTAMP", task.stamp);
    lines.stamp("LAST-MODIFIED", task.stamp);
    lines.value("SEQUENCE", &task.sequence.to_string());
    lines.text("SUMMARY", &task.summary);
    lines.some_text("DESCRIPTION", &task.description);
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
