//! Correcting a record that was approved: as a new version, beside what was.

use kansli_domain::id::MinutesId;
use kansli_domain::minutes::Stage;
use kansli_domain::minutes::version::Turn;
use kansli_store::exchange::only;
use kansli_store::rows;

use super::approve::refused;
use super::steps::begun;
use super::{MinutesCorrect, MinutesStatus, MinutesView, show};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::settle::keep::{self, Kept};
use crate::settle::redact;
use crate::wire;

/// Starts a correction: a new draft with the approved text and the same approvers. The approved
/// version stays, with the content that was kept of it.
pub(crate) fn correct(call: &Call<'_>, request: MinutesCorrect) -> CommandResult<MinutesView> {
    let meeting = call.change(Step::new("minutes-step-corrected"), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        let record = begun(&desk)?;
        let id = MinutesId::from_uuid(only::<rows::Minutes>([record.row.id]));
        let minutes = record.minutes.correct(id, &request.reason);
        let minutes = minutes.map_err(|no| refused(call, &desk, &no))?;
        let row = rows::Minutes {
            id: id.uuid(),
            status: wire::word(MinutesStatus::Draft),
            revision: u16::try_from(minutes.revision).unwrap_or(u16::MAX),
            due: None,
            sent_on: None,
            approved_on: None,
            corrects: Some(record.row.id),
            correction_reason: request.reason.trim().to_owned(),
            content_hash: String::new(),
            ..record.row.clone()
        };
        db.put(&row)?;
        if let Stage::Approved { content, .. } = &record.minutes.stage {
            keep::turn(call, db, &row, Kept::again(Turn::Corrected, *content))?;
        }
        let minutes = Some(id.uuid());
        for text in &record.texts {
            let id = only::<rows::MinutesText>(minutes.into_iter().chain(text.item));
            db.put(&rows::MinutesText { id, minutes, ..text.clone() })?;
        }
        for it in &record.approvals {
            db.put(&rows::Approval {
                id: only::<rows::Approval>(minutes.into_iter().chain(it.person)),
                minutes,
                approved_on: None,
                method: String::new(),
                content_hash: String::new(),
                ..it.clone()
            })?;
        }
        redact::carry(call, db, record.row.id, id.uuid())?;
        let title = kansli_store::Title::new("minutes-step-corrected");
        db.title(title.with("reason", request.reason.trim()));
        db.about_meeting(desk.meeting.id);
        Ok(desk.meeting.id)
    })?;
    // New paragraphs have their versions once the step is in the journal.
    call.read(|db| show::view(call, db, &Desk::of(db, meeting)?))
}
