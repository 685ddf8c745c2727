//! How the invitation of a meeting stands: what has gone out, and what would go out now.

use chrono::{DateTime, FixedOffset};
use kansli_calendar::write::Guest;
use kansli_store::{Reader, rows};

use super::guests;
use crate::desk::Desk;
use crate::error::CommandResult;

/// How the invitation that went out stands.
pub(crate) struct Standing {
    /// `first`, `update`, `current`, `cancel` or `cancelled`.
    pub(crate) kind: &'static str,
    /// The SEQUENCE of the newest that went out to everybody.
    pub(crate) sequence: Option<u32>,
    /// The SEQUENCE of what would be sent now.
    pub(crate) next: u32,
    /// The SEQUENCE that takes one person's invitation back.
    pub(super) uninvite: u32,
    /// When the one that stands was sent, and to whom.
    pub(super) sent: Option<(DateTime<FixedOffset>, Vec<String>)>,
}

/// What an invitation says that people must be told anew when it changes.
pub(crate) fn content(row: &rows::Meeting) -> String {
    let (start, end) = (row.starts.format("%H:%M"), row.ends.format("%H:%M"));
    format!("{} {start} {end} {} | {} | {}", row.date, row.mode, row.place, row.link)
}

/// How the invitation of a meeting stands.
pub(crate) fn standing(db: &Reader<'_>, desk: &Desk) -> CommandResult<Standing> {
    let row = &desk.meeting;
    let sent: Vec<rows::Dispatch> = db.by("meeting", &Some(row.id))?;
    let of = |what: &'static str| sent.iter().filter(move |it| it.what == what);
    let newest = of("invitation").max_by_key(|it| (it.sequence, it.at));
    let taken_back = of("uninvitation").map(|it| it.sequence).max();
    let registered = newest.map(|it| it.sequence).max(taken_back).map_or(0, |last| last + 1);
    // An update may have been sent without being registered: each change of the meeting counts.
    let after = registered.max(row.revision);
    let is_cancelled = row.status == "cancelled";
    let kind = match newest {
        Some(last) if last.method == "CANCEL" => "cancelled",
        Some(_) if is_cancelled => "cancel",
        None if is_cancelled => "cancelled",
        None => "first",
        Some(last) if last.content == content(row) => {
            let has = |it: &Guest| last.recipients.contains(&it.person.email);
            if guests(db, desk)?.iter().all(has) { "current" } else { "update" }
        }
        Some(_) => "update",
    };
    let next = match (kind, newest) {
        ("current" | "cancelled", Some(last)) => last.sequence,
        // Somebody new is called to what the others know already.
        ("update", Some(last)) if last.content == content(row) && after == last.sequence + 1 => {
            last.sequence
        }
        _ => after,
    };
    Ok(Standing {
        kind,
        sequence: newest.map(|it| it.sequence),
        next,
        uninvite: after,
        sent: newest.map(|it| (it.at, it.recipients.clone())),
    })
}
