//! Preliminary holds (*preliminära bokningar*): what is planned, as invitations that keep the time free
//! until people are called. Each has the identity of the meeting's invitation, which takes its place.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use kansli_calendar::Person;
use kansli_calendar::write::{self, Invitation, Purpose};
use kansli_store::{Reader, rows};

use super::basis::Basis;
use super::{HoldFile, HoldFiles, HoldFilesView, file, invitation};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::meeting::show::{Light, title};
use crate::people;

/// Makes the holds of a year: written whole, each in its file, or given in the answer.
pub(crate) fn files(call: &Call<'_>, request: HoldFiles) -> CommandResult<HoldFilesView> {
    let who = call.who();
    let (mut view, texts) = call.read(|db| gather(call, db, &request, &who))?;
    if let Some(folder) = request.folder.as_deref().map(Path::new) {
        fs::create_dir_all(folder).map_err(|why| Failure::io(folder, &why))?;
    }
    for (hold, text) in view.holds.iter_mut().zip(texts) {
        match request.folder.as_deref() {
            Some(folder) => {
                let path = Path::new(folder).join(&hold.file_name);
                file::write(&path, text.as_bytes())?;
                hold.path = Some(path.display().to_string());
            }
            None => hold.bytes = Some(STANDARD.encode(text)),
        }
    }
    Ok(view)
}

fn gather(
    call: &Call<'_>,
    db: &Reader<'_>,
    request: &HoldFiles,
    who: &str,
) -> CommandResult<(HoldFilesView, Vec<String>)> {
    let basis = Basis::read(call, db, request.language)?;
    let light = Light::of(call, db)?;
    let here = people::working_here(db, who)?;
    let mut meetings: Vec<rows::Meeting> = db.by("year", &request.year)?;
    meetings.retain(|row| row.status == "planned" && row.date >= call.today());
    meetings.sort_by_key(|row| (row.date, row.starts, row.id));
    if meetings.is_empty() {
        return Err(Failure::refused("dispatch-refused-no-holds").with("year", request.year));
    }
    let mut view = HoldFilesView { holds: Vec::new(), unreachable: Vec::new(), nobody: Vec::new() };
    let mut texts = Vec::new();
    for desk in Desk::among_all(db, &light.people, meetings)? {
        let row = &desk.meeting;
        let sender = match row.secretary {
            Some(id) => invitation::addressed(db, &desk, id)?,
            None => None,
        };
        let sender = sender.or_else(|| here.clone());
        let sender = sender.ok_or_else(|| Failure::refused("dispatch-refused-no-holder"))?;
        view.unreachable.extend(invitation::unreachable(db, &desk)?);
        let held = hold(db, &basis, (&desk, sender), call.now().to_utc())?;
        if held.guests.iter().all(|it| it.person.email == held.organizer.email) {
            view.nobody.push(title(call.words(), desk.body, desk.called_by()));
            continue;
        }
        texts.push(write::invitation(&held));
        view.holds.push(HoldFile {
            meeting: row.id,
            file_name: invitation::file_name(&basis, &desk, Purpose::Hold, true),
            to: held.guests.into_iter().map(|it| it.person.email).collect(),
            path: None,
            bytes: None,
        });
    }
    view.unreachable.sort();
    view.unreachable.dedup();
    if view.holds.is_empty() {
        return Err(Failure::refused("dispatch-refused-nobody-called"));
    }
    Ok((view, texts))
}

fn hold(
    db: &Reader<'_>,
    basis: &Basis,
    (desk, organizer): (&Desk, Person),
    stamp: DateTime<Utc>,
) -> CommandResult<Invitation> {
    let row = &desk.meeting;
    let summary = invitation::summary(basis, desk);
    Ok(Invitation {
        purpose: Purpose::Hold,
        uid: invitation::uid(row.id),
        sequence: row.revision,
        stamp,
        start: row.date.and_time(row.starts),
        end: row.date.and_time(row.ends),
        summary: basis.words.fill("dispatch-hold", &[("summary", summary)]),
        location: invitation::location(row),
        description: basis.words.say("dispatch-hold-planned"),
        comment: String::new(),
        html: None,
        organizer,
        guests: invitation::guests(db, desk)?,
        remind_minutes: None,
    })
}
