//! Putting an earlier version of the text back, as a new step: what stood in between stays in the
//! journal. Settled minutes refuse it, as any change.

use kansli_store::{Title, rows};
use uuid::Uuid;

use super::{MinutesRestore, keep, told};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::minutes::steps::{begun, paragraph};
use crate::minutes::{MinutesView, show};

/// Puts the text of a paragraph, or of all paragraphs, back to what a version said.
pub(crate) fn restore(call: &Call<'_>, request: MinutesRestore) -> CommandResult<MinutesView> {
    let meeting = call.change(Step::new("settle-step-restored"), |db| {
        let reader = db.reader();
        let desk = Desk::of_minutes(&reader, request.minutes)?;
        desk.editable(call.words())?;
        let record = begun(&desk)?;
        let texts = match request.item {
            Some(item) => {
                let text = told::paragraph(&reader, &desk, item, &request.version)?;
                db.title(Title::new("settle-step-restored").with("number", desk.number(item)));
                vec![(item, text)]
            }
            None => {
                db.title(
                    Title::new("settle-step-restored-whole")
                        .with("revision", revision(&reader, &desk, &request.version)?),
                );
                let then = told::then(&reader, &desk, &request.version, call.words())?;
                // A paragraph that came later is no part of that version, and stays.
                let of = |row: &rows::AgendaItem| {
                    let number = desk.number(row.id);
                    let mut named = then.iter().filter(|it| it.title == row.title);
                    let exact = named.clone().find(|it| it.number == number);
                    let only = named.next().filter(|_| named.next().is_none());
                    exact.or(only).map(|it| (row.id, it.text.clone()))
                };
                desk.items.iter().filter_map(of).collect()
            }
        };
        let mut changed = false;
        for (item, text) in texts {
            let row = paragraph(record, item);
            if row.text != text {
                changed = true;
                db.put(&rows::MinutesText { text, ..row })?;
            }
        }
        if !changed {
            return Err(Failure::refused("settle-refused-stands-already"));
        }
        db.about_meeting(desk.meeting.id);
        Ok(desk.meeting.id)
    })?;
    // Paragraphs have their versions once the step is in the journal.
    call.read(|db| show::view(call, db, &Desk::of(db, meeting)?))
}

/// The text of a paragraph as it stands now.
pub(super) fn text_now(desk: &Desk, item: Uuid) -> CommandResult<String> {
    let texts = &begun(desk)?.texts;
    let row = texts.iter().find(|text| text.item == Some(item));
    Ok(row.map_or_else(String::new, |row| row.text.clone()))
}

fn revision(db: &kansli_store::Reader<'_>, desk: &Desk, version: &str) -> CommandResult<u16> {
    let turns = keep::turns(db, Some(desk.meeting.id))?;
    let found = turns.iter().find(|(_, kept)| kept.id.to_string() == version);
    let (row, kept) = found.ok_or_else(told::no_such)?;
    Ok(if kept.revision == 0 { row.revision } else { kept.revision })
}
