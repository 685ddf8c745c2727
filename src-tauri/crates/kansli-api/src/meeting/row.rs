//! Meeting rows and the domain's meetings.

use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::{Cancelled, Details, Meeting, Mode, Stage};
use kansli_domain::slot::Slot;
use kansli_store::rows;

/// The meeting that a row is; nothing for a row without a day and times.
///
/// Numbers are fixed from the notice on; before it they follow the dates.
pub(crate) fn meeting(row: &rows::Meeting, body: BodyKey) -> Option<Meeting> {
    let called = || row.called_at.map_or(row.date, |at| at.date_naive());
    let was_called = row.called_at.is_some();
    let stage = match row.status.as_str() {
        "planned" => Stage::Planned,
        "called" => Stage::Called { on: called() },
        "held" => Stage::Held,
        "cancelled" => Stage::Cancelled(Cancelled {
            on: called(),
            reason: row.cancel_reason.clone(),
            was_called,
        }),
        _ => return None,
    };
    let fixed = was_called || matches!(stage, Stage::Held | Stage::Called { .. });
    Some(Meeting {
        id: MeetingId::from_uuid(row.id),
        body,
        slot: Slot::new(row.date, row.starts, row.ends).ok()?,
        details: Details {
            title: String::new(),
            formal: row.is_formal,
            mode: Mode::named(&row.mode)?,
            place: row.place.clone(),
            link: row.link.clone(),
        },
        pinned: row.pinned,
        number: (fixed && row.number > 0).then_some(row.number),
        revision: row.revision,
        stage,
        moves: Vec::new(),
    })
}

/// The row with what the domain has changed.
pub(crate) fn with(row: &rows::Meeting, meeting: &Meeting) -> rows::Meeting {
    use chrono::Datelike;
    let date = meeting.slot.date();
    rows::Meeting {
        year: date.year(),
        date,
        starts: meeting.slot.start(),
        ends: meeting.slot.end(),
        place: meeting.details.place.clone(),
        link: meeting.details.link.clone(),
        mode: meeting.details.mode.name().to_owned(),
        is_formal: meeting.details.formal,
        status: match &meeting.stage {
            Stage::Closed { .. } => Stage::Held.name(),
            stage => stage.name(),
        }
        .to_owned(),
        cancel_reason: match &meeting.stage {
            Stage::Cancelled(cancelled) => cancelled.reason.clone(),
            Stage::Planned | Stage::Called { .. } | Stage::Held | Stage::Closed { .. } => {
                String::new()
            }
        },
        pinned: meeting.pinned,
        revision: meeting.revision,
        ..row.clone()
    }
}
