//! Changing an agenda: load, decide, put back, show.

use std::collections::BTreeSet;

use kansli_domain::agenda::template::{TemplateItem, TemplateKey, default_agenda};
use kansli_domain::agenda::{Agenda, AgendaItem, Presenter};
use kansli_domain::body::{BodyKey, BodyLevel};
use kansli_domain::id::{AgendaItemId, PersonId};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::{
    AgendaDraft, AgendaItemAdd, AgendaItemEdit, AgendaItemMove, AgendaItemRemove, AgendaStateName,
    AgendaStep, AgendaView, show,
};
use crate::app::{Call, Step};
use crate::desk::{Desk, item_row, purpose, put_order};
use crate::error::{CommandResult, Failure};
use crate::refuse;
use crate::shape::ByMeeting;
use crate::wire;

/// Shows a meeting's agenda.
pub(crate) fn get(call: &Call<'_>, request: ByMeeting) -> CommandResult<AgendaView> {
    call.read(|db| Ok(show::view(&Desk::of(db, request.meeting)?, call.words())))
}

/// Makes the agenda from the body's template.
pub(crate) fn draft(call: &Call<'_>, request: AgendaDraft) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-drafted",
        |db| Desk::of(db, request.meeting),
        |desk, _| {
            if !desk.agenda.items.is_empty() {
                return Err(Failure::refused("agenda-refused-begun"));
            }
            let mut agenda = desk.agenda.clone();
            for template in default_agenda(desk.body.level(), desk.date()) {
                let item = from_template(call, desk, template);
                agenda = agenda.with(item, None).map_err(|no| refuse::agenda(call.words(), &no))?;
            }
            if agenda.items.is_empty() {
                let body = call.words().body(desk.body);
                return Err(Failure::refused("agenda-refused-no-template").with("body", body));
            }
            Ok((agenda, Title::new("agenda-step-drafted")))
        },
    )
}

/// Adds an item.
pub(crate) fn add(call: &Call<'_>, request: AgendaItemAdd) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-added",
        |db| Desk::of(db, request.meeting),
        |desk, _| {
            let mut item = AgendaItem::plain(AgendaItemId::from_uuid(call.new_id()), request.title);
            item.purpose = request.purpose.map_or(item.purpose, purpose);
            item.minutes = request.minutes.unwrap_or(item.minutes);
            item.proposal = request.proposal;
            if let Some(person) = request.presenter {
                item.presenter = Presenter::Person(PersonId::from_uuid(person));
            }
            let no = |no| refuse::agenda(call.words(), &no);
            let place = match request.after {
                Some(after) => desk.agenda.number(AgendaItemId::from_uuid(after)).map_err(no)? + 1,
                None => before_the_closing(&desk.agenda),
            };
            let title = Title::new("agenda-step-added").with("title", item.title.trim());
            Ok((desk.agenda.with(item, Some(place)).map_err(no)?, title))
        },
    )
}

/// Changes an item; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: AgendaItemEdit) -> CommandResult<AgendaView> {
    let step = Step::new("agenda-step-edited").joins(request.id);
    change_as(
        call,
        step,
        |db| Desk::of_item(db, request.id),
        |desk, db| {
            let no = |no| refuse::agenda(call.words(), &no);
            let id = AgendaItemId::from_uuid(request.id);
            let mut item = desk.agenda.item(id).map_err(no)?.clone();
            let number = desk.agenda.number(id).map_err(no)?;
            item.title = request.title.unwrap_or(item.title);
            item.purpose = request.purpose.map_or(item.purpose, purpose);
            item.minutes = request.minutes.unwrap_or(item.minutes);
            item.proposal = request.proposal.unwrap_or(item.proposal);
            item.background = request.background.unwrap_or(item.background);
            if let Some(areas) = request.focus_areas {
                item.focus_areas = areas.into_iter().collect::<BTreeSet<u8>>();
            }
            if let Some(text) = request.presenter_text {
                item.presenter = match text.trim() {
                    "" => Presenter::Unnamed,
                    text => Presenter::Other(text.to_owned()),
                };
            }
            if let Some(person) = request.presenter {
                item.presenter = Presenter::Person(PersonId::from_uuid(person));
            }
            if let Some(note) = request.private_note {
                db.put_note(request.id, &note)?;
                item.note = note;
            }
            let title = Title::new("agenda-step-edited").with("number", number);
            Ok((desk.agenda.replaced(item).map_err(no)?, title))
        },
    )
}

/// Moves an item to a place, from 1.
pub(crate) fn move_to(call: &Call<'_>, request: AgendaItemMove) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-moved",
        |db| Desk::of_item(db, request.id),
        |desk, _| {
            let no = |no| refuse::agenda(call.words(), &no);
            let id = AgendaItemId::from_uuid(request.id);
            let from = desk.agenda.number(id).map_err(no)?;
            let title = Title::new("agenda-step-moved").with("from", from).with("to", request.to);
            Ok((desk.agenda.moved(id, request.to.into()).map_err(no)?, title))
        },
    )
}

/// Takes an item away; a required one leaves its reason.
pub(crate) fn remove(call: &Call<'_>, request: AgendaItemRemove) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-removed",
        |db| Desk::of_item(db, request.id),
        |desk, db| {
            let no = |no| refuse::agenda(call.words(), &no);
            if minuted(desk, request.id) {
                return Err(Failure::refused("agenda-refused-has-minutes"));
            }
            let id = AgendaItemId::from_uuid(request.id);
            let item = desk.agenda.item(id).map_err(no)?;
            let reason = Some(request.reason.as_str());
            let agenda = desk.agenda.without(id, desk.body.level(), reason).map_err(no)?;
            let rank = u32::from(desk.number(request.id));
            let row = item_row(item, desk.meeting.id, rank);
            db.put(&rows::AgendaItem { removed_reason: request.reason.trim().to_owned(), ..row })?;
            db.delete::<rows::AgendaItem>(request.id)?;
            Ok((agenda, Title::new("agenda-step-removed").with("title", &item.title)))
        },
    )
}

/// Takes minutes from items until they fit (*Fördela tiden*), as one step.
pub(crate) fn distribute(call: &Call<'_>, request: ByMeeting) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-distributed",
        |db| Desk::of(db, request.meeting),
        |desk, _| {
            let cuts = desk.agenda.cuts(desk.available());
            let cuts = cuts.map_err(|no| refuse::agenda(call.words(), &no))?;
            Ok((desk.agenda.cut(&cuts), Title::new("agenda-step-distributed")))
        },
    )
}

/// Says how far the agenda has come.
pub(crate) fn step(call: &Call<'_>, request: AgendaStep) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-state",
        |db| Desk::of(db, request.meeting),
        |desk, db| {
            let agenda = match request.state {
                AgendaStateName::Prepared => desk.agenda.prepared(),
                AgendaStateName::ChairReviewed => desk.agenda.reviewed(),
                AgendaStateName::Sent => desk.agenda.sent(),
            };
            let agenda = agenda.map_err(|no| refuse::agenda(call.words(), &no))?;
            let state = wire::word(request.state);
            db.put(&rows::Meeting { agenda_state: state.clone(), ..desk.meeting.clone() })?;
            Ok((agenda, Title::new(&format!("agenda-step-{}", state.to_lowercase()))))
        },
    )
}

fn change(
    call: &Call<'_>,
    key: &str,
    find: impl FnOnce(&Reader<'_>) -> CommandResult<Desk>,
    decide: impl FnOnce(&Desk, &Writer<'_>) -> CommandResult<(Agenda, Title)>,
) -> CommandResult<AgendaView> {
    change_as(call, Step::new(key), find, decide)
}

fn change_as(
    call: &Call<'_>,
    step: Step,
    find: impl FnOnce(&Reader<'_>) -> CommandResult<Desk>,
    decide: impl FnOnce(&Desk, &Writer<'_>) -> CommandResult<(Agenda, Title)>,
) -> CommandResult<AgendaView> {
    call.change(step, |db| {
        let desk = find(&db.reader())?;
        desk.editable(call.words())?;
        let (agenda, title) = decide(&desk, db)?;
        put_order(db, &agenda)?;
        db.about_meeting(desk.meeting.id);
        db.title(title);
        Ok(show::view(&Desk::of(&db.reader(), desk.meeting.id)?, call.words()))
    })
}

/// The place before any other business and the closing, counted from 1.
fn before_the_closing(agenda: &Agenda) -> usize {
    let closes = |item: &&AgendaItem| {
        matches!(
            item.template,
            Some(TemplateKey::Aob | TemplateKey::Closing | TemplateKey::NextMeeting)
        )
    };
    agenda.items.len() - agenda.items.iter().rev().take_while(closes).count() + 1
}

/// Whether anything has been recorded under an item.
fn minuted(desk: &Desk, item: Uuid) -> bool {
    let text = desk
        .record
        .as_ref()
        .map(|record| record.minutes.section(AgendaItemId::from_uuid(item)).text);
    text.is_some_and(|text| !text.trim().is_empty())
        || desk.positions.iter().any(|it| it.item == Some(item))
        || desk.actions.iter().any(|it| it.item == Some(item))
}

/// An item of the default agenda, with the presenters that go without saying.
fn from_template(call: &Call<'_>, desk: &Desk, template: TemplateItem) -> AgendaItem {
    use chrono::Datelike;
    let words = call.words();
    let year = |offset: i32| (desk.date().year() + offset).to_string();
    let (next, last) = (year(1), year(-1));
    let values = [("next", next.as_str()), ("last", last.as_str())];
    let title = words.text(&refuse::template_key(template.key.name()), &values);
    let person = |id: Option<Uuid>| id.map(PersonId::from_uuid).map(Presenter::Person);
    let presenter = match template.key {
        TemplateKey::Opening
        | TemplateKey::OpeningConflict
        | TemplateKey::AgendaConflict
        | TemplateKey::PreviousMinutes
        | TemplateKey::Aob
        | TemplateKey::Closing
        | TemplateKey::NextMeeting => person(desk.chair().and_then(|term| term.person)),
        TemplateKey::FollowUp | TemplateKey::PreviousNotes => person(desk.meeting.secretary),
        TemplateKey::TacticalReport => person(tactical_chair(desk)),
        TemplateKey::InfoExchange => Some(Presenter::Other(words.text("agenda-everyone", &[]))),
        TemplateKey::CouncilReport
        | TemplateKey::Matter
        | TemplateKey::AnnualPriorities
        | TemplateKey::AnnualReports
        | TemplateKey::Needs
        | TemplateKey::Initiatives
        | TemplateKey::RoleAmbiguities
        | TemplateKey::DirectionDocuments
        | TemplateKey::StrategicPreparation
        | TemplateKey::ConsultationRounds
        | TemplateKey::Dissemination => None,
    };
    AgendaItem {
        template: Some(template.key),
        purpose: template.purpose,
        minutes: template.minutes,
        presenter: presenter.unwrap_or(Presenter::Unnamed),
        ..AgendaItem::plain(AgendaItemId::from_uuid(call.new_id()), title)
    }
}

fn tactical_chair(desk: &Desk) -> Option<Uuid> {
    debug_assert_eq!(desk.body.level(), Some(BodyLevel::Strategic));
    let tactical = desk.people.body_row(BodyKey::Tactical)?;
    desk.people.chair(Some(tactical), desk.date())?.person
}
