//! The notice and the agenda: what they say.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use kansli_documents::agenda::{AgendaFacts, AgendaItem, Changes};
use kansli_documents::brief::{Brief, BriefsFacts};
use kansli_documents::meeting::{Attachment, Person, Purpose};
use kansli_documents::notice::NoticeFacts;
use kansli_documents::{Document, Status};
use kansli_domain::agenda::approval::Standing;
use kansli_domain::agenda::{self as domain, State};
use kansli_domain::attendance::Capacity;
use kansli_domain::clause::Clause;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::basis::{Basis, attachments, chair, person, secretary, sitting, some};
use crate::agenda::approval;
use crate::agenda::show::presenter;
use crate::calendar::EventKind;
use crate::calendar::rows::events_of;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};

/// The notice: who is called where and when, to what.
pub(super) fn notice(db: &Reader<'_>, basis: &Basis, desk: &Desk) -> CommandResult<Document> {
    let row = &desk.meeting;
    let cancelled = row.status == "cancelled";
    let called = desk.called();
    let of = |wanted: fn(Capacity) -> bool| -> Vec<Person> {
        let of_them = called.iter().filter(|it| wanted(it.capacity));
        of_them.map(|it| person(desk, it.person.uuid())).collect()
    };
    Ok(Document::Notice(NoticeFacts {
        // What is sent is never a draft of itself; the file may be saved before it is logged.
        head: basis.head(desk, cancelled.then_some(Status::Cancelled)),
        sitting: sitting(row)?,
        circumstances: circumstances(db, basis, row)?,
        reply_by: row.reply_by.or_else(|| usual_reply(basis, row)),
        reply_to: reply_to(db, desk)?,
        called: of(|it| matches!(it, Capacity::Member | Capacity::Substitute { .. })),
        adjuncts: of(|it| it == Capacity::Adjunct),
        secretaries: of(|it| it == Capacity::Secretary),
        guests: of(|it| it == Capacity::Guest),
        agenda: items(basis, desk),
        attachments: enclosed(basis, desk),
        chair: chair(desk),
        secretary: secretary(desk),
        note: None,
        cancelled: cancelled.then(|| row.cancel_reason.clone()),
    }))
}

/// Days before a meeting by which people answer, unless another day is set (documents.md 2; the steering documents say
/// nothing).
const REPLY_DAYS: Days = Days::new(10);

/// By when people are to answer; no day that has passed already.
fn usual_reply(basis: &Basis, row: &rows::Meeting) -> Option<NaiveDate> {
    row.date.checked_sub_days(REPLY_DAYS).filter(|day| *day > basis.today)
}

/// What there is to know of the day: where the meeting was moved from, and that there is a consultation.
fn circumstances(
    db: &Reader<'_>,
    basis: &Basis,
    row: &rows::Meeting,
) -> CommandResult<Option<String>> {
    let told = [beside_consultation(db, basis, row)?, moved(db, basis, row)?];
    let told: Vec<String> = told.into_iter().flatten().collect();
    Ok(some(&told.join(" ")))
}

/// That the meeting is on the day of a consultation, and right after it if it is.
fn beside_consultation(
    db: &Reader<'_>,
    basis: &Basis,
    row: &rows::Meeting,
) -> CommandResult<Option<String>> {
    /// A break for coffee is still right after.
    const LONGEST_BREAK: TimeDelta = TimeDelta::minutes(60);
    let events = events_of(db, row.date.year())?;
    let found = events.iter().find(|it| {
        it.kind == EventKind::Consultation && it.date == row.date && !it.cancelled && !it.tentative
    });
    let Some(event) = found else { return Ok(None) };
    let end = event.end.as_deref().and_then(|it| NaiveTime::parse_from_str(it, "%H:%M").ok());
    let between = end.map(|end| row.starts.signed_duration_since(end));
    let follows = between.is_some_and(|it| it >= TimeDelta::zero() && it <= LONGEST_BREAK);
    let key = if follows { "dispatch-after-consultation" } else { "dispatch-consultation-day" };
    Ok(Some(basis.words.say(key)))
}

/// What goes with the notice: the agenda first, then the papers by number.
fn enclosed(basis: &Basis, desk: &Desk) -> Vec<Attachment> {
    let title = basis.words.say("dispatch-invitation-agenda");
    let agenda = Attachment { number: String::new(), title };
    let begun = !desk.agenda.items.is_empty();
    begun.then_some(agenda).into_iter().chain(attachments(desk)).collect()
}

/// The agenda, with papers and proposals.
pub(super) fn agenda(basis: &Basis, desk: &Desk) -> CommandResult<Document> {
    let status = match desk.agenda.state {
        State::Draft | State::Prepared | State::InReview | State::ChairReviewed => Status::Draft,
        State::Sent if is_changed(desk) => Status::ChangedSince,
        State::Sent => Status::Sent,
    };
    Ok(Document::Agenda(AgendaFacts {
        head: basis.head(desk, Some(status)),
        sitting: sitting(&desk.meeting)?,
        chair: chair(desk),
        secretary: secretary(desk),
        items: items(basis, desk),
        changes: desk.told.as_ref().map(|told| Changes {
            since: told.last_on,
            told: approval::changes(desk, &told.last, basis.words),
        }),
        attachments: attachments(desk),
    }))
}

/// Whether those called have got another agenda than this.
fn is_changed(desk: &Desk) -> bool {
    let standing = desk.told.as_ref().map(|told| told.standing(&desk.printed()));
    matches!(standing, Some(Standing::Lapsed { .. }))
}

/// The briefs of a meeting's items that have one, or that of one item.
pub(super) fn briefs(basis: &Basis, desk: &Desk, only: Option<Uuid>) -> CommandResult<Document> {
    let numbered = desk.agenda.items.iter().zip(desk.agenda.numbers());
    let wanted = |item: &domain::AgendaItem| match only {
        Some(id) => item.id.uuid() == id,
        None => !item.brief.is_empty(),
    };
    let found = numbered.filter(|(item, _)| wanted(item));
    let briefs: Vec<Brief> = found.map(|(item, number)| brief(basis, desk, item, number)).collect();
    if briefs.is_empty() {
        let key = if only.is_some() {
            "agenda-refused-no-such-item"
        } else {
            "dispatch-refused-no-brief"
        };
        return Err(Failure::refused(key));
    }
    let status = matches!(desk.agenda.state, State::Sent).then_some(Status::Sent);
    let head = basis.head(desk, Some(status.unwrap_or(Status::Draft)));
    Ok(Document::Briefs(BriefsFacts { head, briefs }))
}

fn brief(
    basis: &Basis,
    desk: &Desk,
    item: &domain::AgendaItem,
    number: domain::ItemNumber,
) -> Brief {
    let told = &item.brief;
    let papers = desk.attachments.iter().filter(|it| it.item == Some(item.id.uuid()));
    Brief {
        number: number.to_string(),
        title: item.title.clone(),
        purpose: Some(purpose(item)),
        presenter: some(&presenter(desk, item)),
        prepared_by: some(&told.prepared_by),
        prepared_on: told.prepared_on,
        focus_areas: item.focus_areas.iter().map(u8::to_string).collect(),
        background: some(&item.background),
        proposal: Clause::punctuated(&item.clauses()),
        reasons: some(&told.reasons),
        consequences: some(&told.consequences),
        own_steps: some(&told.own_steps),
        contact: some(&told.contact),
        papers: papers.map(|it| format!("{}: {}", paper(basis, it), it.name)).collect(),
    }
}

fn purpose(item: &domain::AgendaItem) -> Purpose {
    match item.purpose {
        domain::Purpose::Information => Purpose::Information,
        domain::Purpose::Discussion => Purpose::Discussion,
        domain::Purpose::Position => Purpose::Position,
    }
}

/// "Bilaga 3".
fn paper(basis: &Basis, it: &rows::Attachment) -> String {
    basis.words.fill("dispatch-paper", &[("number", it.number.to_string())])
}

/// The items with the times they are planned for.
pub(super) fn items(basis: &Basis, desk: &Desk) -> Vec<AgendaItem> {
    let turns = desk.agenda.turns(desk.meeting.starts);
    let numbers = desk.agenda.numbers();
    let planned = desk.agenda.items.iter().zip(turns).zip(numbers).enumerate();
    planned
        .map(|(place, ((item, turn), number))| {
            let id = item.id.uuid();
            let papers = desk.attachments.iter().filter(|it| it.item == Some(id));
            AgendaItem {
                number: number.to_string(),
                headings: {
                    let here = desk.agenda.sections.iter().filter(|it| it.after == place);
                    here.map(|it| it.title.clone()).collect()
                },
                title: item.title.clone(),
                purpose: Some(purpose(item)),
                presenter: some(&presenter(desk, item)),
                starts: Some(turn.start),
                minutes: (item.minutes > 0).then_some(item.minutes.into()),
                papers: papers.map(|it| paper(basis, it)).collect(),
                summary: some(&item.background),
                proposal: Clause::punctuated(&item.clauses()),
                late: desk.told.as_ref().is_some_and(|told| told.is_late(item.id)),
            }
        })
        .collect()
}

/// The day the meeting was on before, for those who were called to it.
fn moved(db: &Reader<'_>, basis: &Basis, row: &rows::Meeting) -> CommandResult<Option<String>> {
    let other_days = moves(db, row)?.into_iter().filter(|it| it.from_date != row.date);
    let first = other_days.min_by_key(|it| it.at);
    let told = |it: rows::MeetingMove| {
        basis.words.fill("dispatch-moved", &[("date", basis.words.day(it.from_date))])
    };
    Ok(first.map(told))
}

/// The moves since people were called, without those away from a day that the meeting is on again.
pub(super) fn moves(db: &Reader<'_>, row: &rows::Meeting) -> CommandResult<Vec<rows::MeetingMove>> {
    let Some(called_at) = row.called_at else { return Ok(Vec::new()) };
    let mut moves: Vec<rows::MeetingMove> = db.by("meeting", &Some(row.id))?;
    let returned = |it: &rows::MeetingMove| it.from_date == row.date && it.to_date != row.date;
    moves.retain(|it| it.at >= called_at && !returned(it));
    Ok(moves)
}

/// "Per Fejkström, per.fejkstrom@example.invalid,": set inside a sentence, before the day.
fn reply_to(db: &Reader<'_>, desk: &Desk) -> CommandResult<Option<String>> {
    let Some(id) = desk.meeting.secretary else { return Ok(None) };
    let name = desk.person(id).name;
    let email = db.get::<rows::Person>(id)?.map(|it| it.email).unwrap_or_default();
    Ok(some(&match email.trim() {
        "" => name,
        email => format!("{name}, {email},"),
    }))
}
