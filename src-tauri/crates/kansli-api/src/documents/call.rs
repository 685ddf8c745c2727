//! The notice and the agenda: what they say.

use kansli_documents::agenda::{AgendaFacts, AgendaItem};
use kansli_documents::meeting::{Attachment, Person, Purpose};
use kansli_documents::notice::NoticeFacts;
use kansli_documents::{Document, Status};
use kansli_domain::agenda::State;
use kansli_domain::attendance::Capacity;
use kansli_domain::clause::Clause;
use kansli_store::{Reader, rows};

use super::basis::{Basis, attachments, chair, person, secretary, sitting, some};
use crate::agenda::show::presenter;
use crate::desk::Desk;
use crate::error::CommandResult;

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
        circumstances: moved(db, basis, row)?,
        reply_by: row.reply_by,
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
        State::Sent => Status::Sent,
    };
    Ok(Document::Agenda(AgendaFacts {
        head: basis.head(desk, Some(status)),
        sitting: sitting(&desk.meeting)?,
        chair: chair(desk),
        secretary: secretary(desk),
        items: items(basis, desk),
        attachments: attachments(desk),
    }))
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
            let paper = |it: &rows::Attachment| {
                basis.words.fill("dispatch-paper", &[("number", it.number.to_string())])
            };
            AgendaItem {
                number: number.to_string(),
                headings: {
                    let here = desk.agenda.sections.iter().filter(|it| it.after == place);
                    here.map(|it| it.title.clone()).collect()
                },
                title: item.title.clone(),
                purpose: Some(match crate::desk::purpose_name(item.purpose) {
                    crate::agenda::PurposeName::Information => Purpose::Information,
                    crate::agenda::PurposeName::Discussion => Purpose::Discussion,
                    crate::agenda::PurposeName::Position => Purpose::Position,
                }),
                presenter: some(&presenter(desk, item)),
                starts: Some(turn.start),
                minutes: (item.minutes > 0).then_some(item.minutes.into()),
                papers: papers.map(paper).collect(),
                summary: some(&item.background),
                proposal: Clause::punctuated(&Clause::read_all(&item.proposal)),
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
