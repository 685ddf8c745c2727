//! Changing an agenda: load, decide, put back, show.

use std::collections::BTreeSet;

use kansli_domain::agenda::{Agenda, AgendaItem, Refusal};
use kansli_domain::id::{AgendaItemId, SectionId};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::draft::before_the_closing;
use super::fields::Fields;
use super::{
    AgendaItemAdd, AgendaItemEdit, AgendaItemMove, AgendaItemRemove, AgendaStateName, AgendaStep,
    AgendaView, approval, show,
};
use crate::app::{Call, Step};
use crate::desk::{Desk, Spot, item_row, put_order};
use crate::error::{CommandResult, Failure};
use crate::refuse;
use crate::shape::ByMeeting;
use crate::wire;

/// Shows a meeting's agenda.
pub(crate) fn get(call: &Call<'_>, request: ByMeeting) -> CommandResult<AgendaView> {
    call.read(|db| show::view(&Desk::of(db, request.meeting)?, call.words()))
}

/// Adds an item.
pub(crate) fn add(call: &Call<'_>, request: AgendaItemAdd) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-added",
        |db| Desk::of(db, request.meeting),
        |desk, _| {
            let fields = Fields {
                title: Some(request.title),
                purpose: request.purpose,
                presenter: request.presenter,
                minutes: request.minutes,
                proposal: Some(request.proposal),
                ..Fields::default()
            };
            let item = fields.new_item(call.new_id());
            let no = |no| refuse::agenda(call.words(), &no);
            let title = Title::new("agenda-step-added").with("title", item.title.trim());
            Ok((added(&desk.agenda, item, request.after).map_err(no)?, title))
        },
    )
}

/// The agenda with a new item after another, first under a heading, or before the closing items. What
/// comes after a sub-item is one too.
pub(crate) fn added(
    agenda: &Agenda,
    item: AgendaItem,
    after: Option<Uuid>,
) -> Result<Agenda, Refusal> {
    let Some(after) = after else {
        return agenda.with(item, Some(before_the_closing(agenda)));
    };
    let section = SectionId::from_uuid(after);
    if agenda.sections.iter().any(|it| it.id == section) {
        return agenda.with_under(item, section);
    }
    let after = agenda.item(AgendaItemId::from_uuid(after))?;
    let place = agenda.place(after.id)? + 1;
    agenda.with(AgendaItem { sub: after.sub, ..item }, Some(place))
}

/// Changes an item; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: AgendaItemEdit) -> CommandResult<AgendaView> {
    let step = Step::new("agenda-step-edited").joins(request.id);
    change_as(
        call,
        step,
        |db| Desk::of_item(db, request.id),
        |desk, _| {
            let no = |no| refuse::agenda(call.words(), &no);
            let id = AgendaItemId::from_uuid(request.id);
            let mut item = desk.agenda.item(id).map_err(no)?.clone();
            let number = desk.agenda.number(id).map_err(no)?;
            if let Some(areas) = request.focus_areas {
                item.focus_areas = areas.into_iter().collect::<BTreeSet<u8>>();
            }
            Fields {
                title: request.title,
                purpose: request.purpose,
                presenter: request.presenter,
                presenter_text: request.presenter_text,
                minutes: request.minutes,
                proposal: request.proposal,
                background: request.background,
                brief: request.brief,
            }
            .onto(&mut item);
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
            let rank = wire::total(desk.agenda.place(id).map_err(no)?);
            let row = item_row(item, Spot::Agenda(desk.meeting.id), rank);
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
            let agenda = taken(call, db, desk, &request)?;
            let step = wire::word(request.state).to_lowercase();
            Ok((agenda, Title::new(&format!("agenda-step-{step}"))))
        },
    )
}

/// Takes a step of the agenda's way within a change, with the chair's approval if that is the step.
pub(crate) fn taken(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    request: &AgendaStep,
) -> CommandResult<Agenda> {
    let agenda = match request.state {
        AgendaStateName::Prepared => desk.agenda.prepared(),
        AgendaStateName::InReview => desk.agenda.in_review(),
        AgendaStateName::ChairReviewed => desk.agenda.reviewed(),
        AgendaStateName::Sent => desk.agenda.sent(),
    };
    let agenda = agenda.map_err(|no| refuse::agenda(call.words(), &no))?;
    if request.state == AgendaStateName::ChairReviewed {
        approval::give(call, db, desk, request)?;
    }
    let agenda_state = show::state(agenda.state).to_owned();
    db.put(&rows::Meeting { agenda_state, ..desk.meeting.clone() })?;
    Ok(agenda)
}

pub(super) fn change(
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
        show::view(&Desk::of(&db.reader(), desk.meeting.id)?, call.words())
    })
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
