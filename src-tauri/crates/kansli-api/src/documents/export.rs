//! Writing documents: gathered under the lock, typeset outside it, written whole.

use std::fmt::Display;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Datelike, FixedOffset};
use kansli_calendar::write::Purpose;
use kansli_documents::report::ReportKind;
use kansli_documents::{Document, Look, file_name_as, title};
use kansli_domain::filter::Key;
use kansli_domain::minutes::Stage;
use kansli_store::{Reader, Title, Writer, rows};
use serde_json::Value;
use uuid::Uuid;

use super::basis::Basis;
use super::made::{Form, Letter, Made, Sheet, is_loose, made};
use super::{
    CalendarForm, CopyName, ExportFormat, ExportRequest, ExportView, ExportWhat, PurposeWord,
    advice, archive, call, file, invitation, lists, mandates, pack, record, report, year,
};
use crate::action::ActionListOf;
use crate::app::{Call, Step};
use crate::desk::{Desk, Record};
use crate::entry::EntryRegister;
use crate::error::{CommandResult, Failure};
use crate::mail::{self, Envelope};
use crate::position::PositionListOf;
use crate::wire;
use crate::words::Words;

/// What is to be written, with everything that the store had to say about it.
pub(super) struct Draft {
    pub(super) sheet: Sheet,
    pub(super) file_name: String,
    /// What goes beside an archive copy, but for the file itself.
    sidecar: Option<Value>,
    advice: String,
    /// What the document is called where it is published; none for what is no document.
    title: Option<String>,
    log: Log,
    /// Of a mail that calls to a meeting: the invitation in it.
    along: Option<Log>,
}

/// What the journal is told if it is sent.
struct Log {
    what: String,
    method: &'static str,
    recipients: Vec<String>,
    sequence: u32,
    content: String,
    /// As an invitation says itself, so that it can be written again as it was sent.
    at: DateTime<FixedOffset>,
}

/// Writes a document: to a file, or into the answer.
pub(crate) fn export(call: &Call<'_>, request: ExportRequest) -> CommandResult<ExportView> {
    let purpose = purpose(request.purpose.as_deref())?;
    if request.sent {
        call.may::<rows::Dispatch>()?;
    }
    let draft = call.read(|db| gather(call, db, &request, purpose))?;
    let Made { bytes, pages, media, manifest, remarks } = made(&draft.sheet, &call.app.packing)?;
    let sha256 = wire::sha256(&bytes);
    let sidecar = manifest.as_ref().or(draft.sidecar.as_ref()).map(|told| {
        let file = archive::File {
            name: &draft.file_name,
            sha256: &sha256,
            bytes: bytes.len(),
            pages: pages.unwrap_or_default(),
        };
        archive::with_file(told.clone(), &file)
    });
    let mut sidecar_path = None;
    if let Some(path) = request.path.as_ref().map(Path::new) {
        // First what goes beside it: a copy is not there without its metadata.
        if let Some(sidecar) = &sidecar {
            let beside = path.with_extension("json");
            file::write(&beside, sidecar.as_bytes())?;
            sidecar_path = Some(beside.display().to_string());
        }
        file::write(path, &bytes)?;
    }
    if request.sent {
        log(call, &request, &draft, &sha256)?;
    }
    let listing = draft.title.as_deref().map(|title| {
        let format = Path::new(&draft.file_name).extension().and_then(|it| it.to_str());
        listing(call.words(), title, format.unwrap_or_default(), bytes.len())
    });
    Ok(ExportView {
        file_name: draft.file_name,
        listing,
        media: media.to_owned(),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        sha256,
        pages: pages.map(|pages| u32::try_from(pages).unwrap_or(u32::MAX)),
        bytes: request.path.is_none().then(|| STANDARD.encode(&bytes)),
        path: request.path,
        advice: remarks.into_iter().chain([draft.advice]).collect::<Vec<_>>().join(" "),
        sidecar,
        sidecar_path,
    })
}

/// How a list of published documents tells of a file: "Protokoll 2/2027 (PDF, 201 kB)".
fn listing(words: &Words, title: &str, format: &str, bytes: usize) -> String {
    let (key, unit) = if bytes < 1_000_000 { ("kb", 1000) } else { ("mb", 1_000_000) };
    let count = bytes.div_ceil(unit).to_string();
    let size = words.fill(&format!("dispatch-size-{key}"), &[("count", count)]);
    let of = [("title", title.to_owned()), ("format", format.to_uppercase()), ("size", size)];
    words.fill("dispatch-listing", &of)
}

fn purpose(word: Option<&str>) -> CommandResult<Option<PurposeWord>> {
    let wrong = |_| Failure::invalid("dispatch-refused-purpose", "purpose");
    word.map(|word| wire::read(word).map_err(wrong)).transpose()
}

/// A notice as a calendar file is an invitation; nothing else changes by its format.
fn what_of(request: &ExportRequest) -> CommandResult<ExportWhat> {
    match (request.what, request.format) {
        (ExportWhat::Notice | ExportWhat::Invitation, Some(ExportFormat::Ics))
        | (ExportWhat::Invitation, None) => Ok(ExportWhat::Invitation),
        (ExportWhat::YearPlan, Some(ExportFormat::Ics | ExportFormat::Svg)) => {
            Ok(ExportWhat::YearPlan)
        }
        (
            ExportWhat::Positions
            | ExportWhat::Actions
            | ExportWhat::Items
            | ExportWhat::Ambiguities
            | ExportWhat::Register,
            Some(ExportFormat::Csv),
        )
        | (ExportWhat::Actions, Some(ExportFormat::Ics)) => Ok(request.what),
        (
            ExportWhat::Notice
            | ExportWhat::Agenda
            | ExportWhat::Minutes
            | ExportWhat::Positions
            | ExportWhat::Actions,
            Some(ExportFormat::Eml),
        ) => Ok(request.what),
        (ExportWhat::Pack, Some(ExportFormat::Docx | ExportFormat::Html)) => {
            Err(Failure::refused("dispatch-refused-pack-format").at("format"))
        }
        (ExportWhat::Invitation, Some(_))
        | (
            _,
            Some(ExportFormat::Ics | ExportFormat::Svg | ExportFormat::Csv | ExportFormat::Eml),
        ) => Err(Failure::invalid("dispatch-refused-format", "format")),
        (what, Some(ExportFormat::Pdf | ExportFormat::Docx | ExportFormat::Html) | None) => {
            Ok(what)
        }
    }
}

/// The register that a list is asked of.
fn which_register(request: &ExportRequest) -> CommandResult<EntryRegister> {
    request.register.ok_or_else(|| Failure::invalid("dispatch-refused-which-register", "register"))
}

pub(super) fn gather(
    call: &Call<'_>,
    db: &Reader<'_>,
    request: &ExportRequest,
    purpose: Option<PurposeWord>,
) -> CommandResult<Draft> {
    let basis = Basis::read(call, db, request.language)?;
    let what = what_of(request)?;
    if is_loose(request.format) && request.copy == Some(CopyName::Archive) {
        return Err(Failure::refused("dispatch-refused-archive-format").at("format"));
    }
    let year = request.year.unwrap_or(basis.today.year());
    let desk = || match request.meeting {
        Some(meeting) => Desk::of(db, meeting),
        None => Err(Failure::invalid("dispatch-refused-which-meeting", "meeting")),
    };
    // These registers are searched for a year; the others know theirs.
    let of_year = |year: i32| format!("{}:{year}", Key::Year.name(basis.tongue()));
    let searched = matches!(what, ExportWhat::Items | ExportWhat::Ambiguities);
    let filter = request.filter.clone().or(request.year.filter(|_| searched).map(of_year));
    let mut gathered = None;
    let (document, desk) = match what {
        ExportWhat::Positions
        | ExportWhat::Actions
        | ExportWhat::Items
        | ExportWhat::Ambiguities
            if request.format == Some(ExportFormat::Csv) =>
        {
            let table = Sheet::Table(super::table::of(call, db, &basis, what, filter)?);
            return Ok(aside(
                call,
                &basis,
                (what, &file_title(&basis, &wire::word(what))),
                (basis.today, "csv"),
                table,
            ));
        }
        ExportWhat::Register if request.format == Some(ExportFormat::Csv) => {
            let register = which_register(request)?;
            let table = crate::entry::table(db, call, register, filter.as_deref())?;
            let name = crate::entry::title_of(register, basis.words).to_lowercase();
            return Ok(aside(
                call,
                &basis,
                (what, &name),
                (basis.today, "csv"),
                Sheet::Table(table),
            ));
        }
        ExportWhat::Actions if request.format == Some(ExportFormat::Ics) => {
            let form = request.form.unwrap_or(CalendarForm::Tasks);
            let tasks = Sheet::Calendar(super::tasks::calendar(call, db, &basis, filter, form)?);
            return Ok(aside(
                call,
                &basis,
                (what, &file_title(&basis, &wire::word(what))),
                (basis.today, "ics"),
                tasks,
            ));
        }
        ExportWhat::Notice => {
            let desk = desk()?;
            (call::notice(db, &basis, &desk)?, Some(desk))
        }
        ExportWhat::Agenda => {
            let desk = desk()?;
            (call::agenda(&basis, &desk)?, Some(desk))
        }
        ExportWhat::Minutes => {
            let desk = desk()?;
            (record::minutes(db, &basis, &desk, request.copy)?, Some(desk))
        }
        ExportWhat::Pack => {
            let desk = desk()?;
            let pack = pack::gather(db, &basis, &desk, call.today())?;
            let document = pack.contents();
            gathered = Some(pack);
            (document, Some(desk))
        }
        ExportWhat::Excerpt => {
            let desk = desk()?;
            (record::excerpt(db, &basis, &desk, request.copy, request.item)?, Some(desk))
        }
        ExportWhat::Mandates => {
            let on = request.on.unwrap_or(basis.today);
            (mandates::list(db, &basis, (year, on))?, None)
        }
        ExportWhat::AnnualReport => {
            (report::of(call, db, &basis, ReportKind::Summary, year)?, None)
        }
        ExportWhat::CouncilReport => {
            (report::of(call, db, &basis, ReportKind::ForCouncil, year)?, None)
        }
        ExportWhat::DirectionReport => {
            (report::of(call, db, &basis, ReportKind::Direction, year)?, None)
        }
        ExportWhat::DirectionDocument => {
            (report::direction_document(db, &basis, year, request.item)?, None)
        }
        ExportWhat::Positions => {
            let chosen = chosen(call, db, what, filter)?;
            (lists::positions(db, &basis, year, request.meeting, chosen)?, None)
        }
        ExportWhat::Actions => {
            let chosen = chosen(call, db, what, filter)?;
            (lists::actions(db, &basis, request.year, request.meeting, chosen)?, None)
        }
        ExportWhat::Items => (lists::items(call, db, &basis, year, filter)?, None),
        ExportWhat::Ambiguities => (lists::ambiguities(call, db, &basis, filter)?, None),
        ExportWhat::Register => {
            let head = basis.list_head(year);
            let register = which_register(request)?;
            (crate::entry::document(db, call, head, register, filter.as_deref())?, None)
        }
        ExportWhat::Briefs => {
            let desk = desk()?;
            (call::briefs(&basis, &desk, request.item)?, Some(desk))
        }
        ExportWhat::YearPlan if request.format == Some(ExportFormat::Ics) => {
            let form = request.form.unwrap_or(CalendarForm::Events);
            let calendar = super::year_calendar::calendar(call, db, &basis, year, form)?;
            let calendar = Sheet::Calendar(calendar);
            return Ok(aside(
                call,
                &basis,
                (what, &file_title(&basis, "year-calendar")),
                (year, "ics"),
                calendar,
            ));
        }
        ExportWhat::YearPlan if request.format == Some(ExportFormat::Svg) => {
            let facts = year::facts(db, &basis, year)?;
            let wheel = kansli_documents::wheel_picture(&facts, basis.language());
            let wheel = wheel.ok_or_else(|| Failure::refused("dispatch-refused-empty-year"))?;
            let wheel = Sheet::Picture(wheel);
            return Ok(aside(
                call,
                &basis,
                (what, &file_title(&basis, "year-wheel")),
                (year, "svg"),
                wheel,
            ));
        }
        ExportWhat::YearPlan => (year::plan(db, &basis, year)?, None),
        ExportWhat::Invitation => return invite(call, db, &basis, &desk()?, request, purpose),
    };
    let is_record = matches!(what, ExportWhat::Minutes | ExportWhat::Excerpt);
    let record = desk.as_ref().filter(|_| is_record);
    let record = record.and_then(|desk| desk.record.as_ref());
    let is_approved = |it: &&Record| matches!(it.minutes.stage, Stage::Approved { .. });
    let approved = record.filter(is_approved).map(|it| it.minutes.kind);
    let recipients = match &desk {
        Some(desk) => recipients(db, desk)?,
        None => Vec::new(),
    };
    let advice = match (&desk, request.copy) {
        (Some(desk), Some(CopyName::Publication)) if is_record => {
            record::publication_advice(db, &basis, desk)?
        }
        _ => advice::of(&basis, what, approved, purpose),
    };
    let language = basis.language();
    let calling = match (&desk, what, request.format) {
        (Some(desk), ExportWhat::Notice, Some(ExportFormat::Eml)) => {
            Some(calendar_along(call, db, &basis, desk))
        }
        _ => None,
    };
    let mut advice = advice;
    let invitation = match calling {
        Some(Ok(prepared)) => Some(prepared),
        Some(Err(why)) => {
            let why = [("why", why)];
            let lacking = basis.words.fill("dispatch-advice-no-calendar", &why);
            advice = format!("{lacking} {advice}");
            None
        }
        None => None,
    };
    let form = match request.format {
        Some(ExportFormat::Docx) => Form::Docx,
        Some(ExportFormat::Html) => Form::Html,
        Some(ExportFormat::Eml) => {
            let to = desk.as_ref().map(|desk| reached(db, desk, request.only));
            let to = to.transpose()?.unwrap_or_default();
            let about = mail::subject(basis.words, title(&document, language), basis.demo);
            let mut envelope = Envelope::from_here(call, db, to, about)?;
            let said = invitation.as_ref().map(|it| &it.invitation);
            if let Some(organizer) = said.map(|it| &it.organizer) {
                // Answers go to the organizer, and programs want the mail to come from there.
                let own = |(_, address): &(String, String)| {
                    address.eq_ignore_ascii_case(&organizer.email)
                };
                envelope.to.retain(|it| !own(it));
                envelope.from = Some((organizer.name.clone(), organizer.email.clone()));
            }
            let along = match &desk {
                Some(desk) if what == ExportWhat::Notice && !desk.agenda.items.is_empty() => {
                    let agenda = call::agenda(&basis, desk)?;
                    Some(agenda.dressed(look(db, Some(desk), None, false)?))
                }
                _ => None,
            };
            let invitation = invitation.as_ref().zip(desk.as_ref()).map(|(prepared, desk)| {
                let purpose = prepared.invitation.purpose;
                mail::Invitation {
                    method: method_of(purpose),
                    calendar: invitation::written(prepared),
                    file_name: invitation::file_name(&basis, desk, purpose, prepared.is_first),
                }
            });
            Form::Mail(Box::new(Letter { envelope, invitation, along }))
        }
        _ => Form::Pdf,
    };
    let sidecar = match (&document, &desk, request.copy, &form) {
        (Document::Minutes(facts), Some(desk), Some(CopyName::Archive), Form::Pdf) => {
            Some(archive::told(desk, facts))
        }
        _ => None,
    };
    let listed = matches!(form, Form::Pdf | Form::Docx | Form::Html);
    let title = listed.then(|| title(&document, language).to_owned());
    let document = document.dressed(look(db, desk.as_ref(), request.copy, is_record)?);
    Ok(Draft {
        file_name: file_name_as(&document, language, form.ending()),
        sidecar,
        advice,
        title,
        log: Log {
            what: wire::word(what),
            method: match form {
                Form::Pdf => "PDF",
                Form::Docx => "DOCX",
                Form::Html => "HTML",
                Form::Mail(_) => "EML",
            },
            recipients,
            sequence: 0,
            at: call.now(),
            content: desk.as_ref().map(|it| invitation::content(&it.meeting)).unwrap_or_default(),
        },
        along: invitation
            .as_ref()
            .zip(desk.as_ref())
            .map(|(prepared, desk)| invitation_log(prepared, desk, call.now())),
        sheet: match gathered {
            Some(gathered) => Sheet::Pack(Box::new(gathered)),
            None => Sheet::Document { document: Box::new(document), language, form },
        },
    })
}

/// The look that a document is dressed in. What was approved keeps the look that it had then.
pub(super) fn look(
    db: &Reader<'_>,
    desk: Option<&Desk>,
    copy: Option<CopyName>,
    is_record: bool,
) -> CommandResult<Look> {
    let Some(desk) = desk.filter(|_| is_record) else {
        return crate::look::kept::of_document(db, desk, None);
    };
    let approved = match copy {
        Some(CopyName::Archive | CopyName::Publication) => desk.approved_record(db)?,
        Some(CopyName::Work) | None => None,
    };
    let record = approved.as_ref().or(desk.record.as_ref());
    let is_approved = |it: &&Record| matches!(it.minutes.stage, Stage::Approved { .. });
    crate::look::kept::of_document(db, Some(desk), record.filter(is_approved))
}

/// Addresses of those called; the names of those without one.
fn recipients(db: &Reader<'_>, desk: &Desk) -> CommandResult<Vec<String>> {
    let mut recipients = Vec::new();
    for it in desk.called() {
        let id = it.person.uuid();
        let email = db.get::<rows::Person>(id)?.map(|it| it.email).unwrap_or_default();
        recipients.push(if email.is_empty() { desk.person(id).name } else { email });
    }
    Ok(recipients)
}

/// The invitation that goes along in a mail, or why none does.
fn calendar_along(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
) -> Result<invitation::Prepared, String> {
    let prepared = invitation::prepare(db, basis, desk, None, call.now().to_utc());
    prepared.map_err(|why| why.worded(basis.words).message)
}

const fn method_of(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Invite | Purpose::Hold => "REQUEST",
        Purpose::Cancel | Purpose::Uninvite => "CANCEL",
    }
}

fn invitation_log(prepared: &invitation::Prepared, desk: &Desk, at: DateTime<FixedOffset>) -> Log {
    let said = &prepared.invitation;
    Log {
        what: prepared.what.to_owned(),
        method: method_of(said.purpose),
        recipients: said.guests.iter().map(|it| it.person.email.clone()).collect(),
        sequence: said.sequence,
        at,
        content: invitation::content(&desk.meeting),
    }
}

/// Those called who have an address, with their names; the one, where only one is meant.
fn reached(
    db: &Reader<'_>,
    desk: &Desk,
    only: Option<Uuid>,
) -> CommandResult<Vec<(String, String)>> {
    let mut reached = Vec::new();
    for it in desk.called() {
        let id = it.person.uuid();
        if only.is_some_and(|only| only != id) {
            continue;
        }
        let address = db.get::<rows::Person>(id)?.map(|it| it.email).unwrap_or_default();
        if !address.trim().is_empty() {
            reached.push((desk.person(id).name, address.trim().to_owned()));
        }
    }
    Ok(reached)
}

/// What a filter finds in a register, with the filter as it is told; none without a filter.
fn chosen(
    call: &Call<'_>,
    db: &Reader<'_>,
    what: ExportWhat,
    filter: Option<String>,
) -> CommandResult<Option<lists::Chosen>> {
    if filter.is_none() {
        return Ok(None);
    }
    let (rows, filter) = if what == ExportWhat::Positions {
        let list = crate::position::steps::all(db, call, &PositionListOf { filter, limit: None })?;
        (list.positions.iter().map(|row| row.id).collect(), list.filter.text)
    } else {
        let list = crate::action::list::all(db, call, &ActionListOf { filter, limit: None })?;
        (list.actions.iter().map(|row| row.id).collect(), list.filter.text)
    };
    Ok(Some(lists::Chosen { rows, filter }))
}

/// What a file beside the documents is called.
fn file_title(basis: &Basis, key: &str) -> String {
    basis.words.say(&format!("dispatch-file-{key}"))
}

/// A file that is no document, of a register or a year: it is not logged as sent to anybody.
fn aside(
    call: &Call<'_>,
    basis: &Basis,
    (what, name): (ExportWhat, &str),
    (of, ending): (impl Display, &str),
    sheet: Sheet,
) -> Draft {
    let name = kansli_documents::file_name_part(name);
    Draft {
        file_name: format!("{name}-{of}.{ending}"),
        sidecar: None,
        advice: advice::of(basis, what, None, None),
        title: None,
        log: Log {
            what: wire::word(what),
            method: "PUBLISH",
            recipients: Vec::new(),
            sequence: 0,
            at: call.now(),
            content: String::new(),
        },
        along: None,
        sheet,
    }
}

fn invite(
    call: &Call<'_>,
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    request: &ExportRequest,
    purpose: Option<PurposeWord>,
) -> CommandResult<Draft> {
    let at = call.now();
    let prepared = invitation::prepare(db, basis, desk, request.only, at.to_utc())?;
    let said = &prepared.invitation;
    let mut advice = advice::of(basis, ExportWhat::Invitation, None, purpose);
    if !prepared.unreachable.is_empty() {
        let names = basis.words.list(&prepared.unreachable);
        let missing = basis.words.fill("dispatch-advice-no-address", &[("names", names)]);
        advice = format!("{missing} {advice}");
    }
    if prepared.unannounced {
        advice = format!("{} {advice}", basis.words.say("dispatch-advice-unannounced"));
    }
    Ok(Draft {
        file_name: invitation::file_name(basis, desk, said.purpose, prepared.is_first),
        sidecar: None,
        advice,
        title: None,
        log: invitation_log(&prepared, desk, at),
        along: None,
        sheet: Sheet::Calendar(invitation::written(&prepared)),
    })
}

/// Journals that a document was sent. Undo does not reach it: it is out of the house.
fn log(call: &Call<'_>, request: &ExportRequest, draft: &Draft, sha256: &str) -> CommandResult<()> {
    let mut step = Step::new("dispatch-step-sent").with("name", &draft.file_name).lasting();
    if let Some(meeting) = request.meeting {
        step = step.meeting(meeting);
    }
    call.change(step, |db| {
        for told in draft.along.iter().chain([&draft.log]) {
            let mut row = rows::Dispatch {
                id: call.new_id(),
                meeting: request.meeting,
                what: told.what.clone(),
                method: told.method.to_owned(),
                purpose: request.purpose.clone().unwrap_or_default(),
                recipients: told.recipients.clone(),
                file_name: draft.file_name.clone(),
                sha256: sha256.to_owned(),
                sequence: told.sequence,
                content: told.content.clone(),
                printed: String::new(),
                printed_on: None,
                at: told.at,
            };
            if let Some(meeting) = request.meeting {
                let desk = Desk::of(&db.reader(), meeting)?;
                if !told.content.is_empty() && invitation::content(&desk.meeting) != told.content {
                    return Err(Failure::stale("dispatch-refused-changed"));
                }
                called(call, db, &desk, &told.what, told.sequence)?;
                let goes_along = matches!(told.what.as_str(), "notice" | "agenda");
                if goes_along && !desk.agenda.items.is_empty() {
                    row.printed = crate::agenda::approval::content(&desk)?;
                    row.printed_on = Some(call.today());
                }
            }
            db.put(&row)?;
            let title = Title::new(&format!("dispatch-step-{}", told.what.to_lowercase()));
            db.title(title.with("name", &draft.file_name));
        }
        Ok(())
    })
}

/// With the notice or the invitation a meeting is called, and its number stands. What comes after
/// an invitation counts on from its SEQUENCE.
fn called(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    what: &str,
    sequence: u32,
) -> CommandResult<()> {
    let mut row = desk.meeting.clone();
    row.revision = row.revision.max(sequence);
    if !matches!(what, "notice" | "invitation") || row.status == "cancelled" {
        return Ok(db.put(&row)?);
    }
    if row.status != "called" {
        let missing = || Failure::not_found("meeting");
        let meeting = crate::meeting::row::meeting(&row, desk.body).ok_or_else(missing)?;
        let called = meeting
            .call(row.number, call.today())
            .map_err(|no| crate::year_plan::refuse::meeting(call.words(), &no))?;
        row = rows::Meeting {
            called_at: Some(call.now()),
            ..crate::meeting::row::with(&row, &called)
        };
    }
    // The agenda goes with the notice.
    if what == "notice" && desk.agenda.sent().is_ok() {
        row.agenda_state = wire::word(crate::agenda::AgendaStateName::Sent);
    }
    Ok(db.put(&row)?)
}
