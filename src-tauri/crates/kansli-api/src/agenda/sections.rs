//! Headings over the items of an agenda, and sub-items.

use kansli_domain::agenda::{Agenda, Refusal};
use kansli_domain::id::{AgendaItemId, SectionId};
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::steps::change;
use super::{AgendaItemLevel, AgendaSectionAdd, AgendaSectionEdit, AgendaSectionMove, AgendaView};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::refuse;
use crate::shape::ById;

/// Makes an item a sub-item of the one before it, or an item of its own again.
pub(crate) fn level(call: &Call<'_>, request: AgendaItemLevel) -> CommandResult<AgendaView> {
    let key = if request.sub { "agenda-step-indented" } else { "agenda-step-outdented" };
    change(
        call,
        key,
        |db| Desk::of_item(db, request.id),
        |desk, _| {
            let id = AgendaItemId::from_uuid(request.id);
            let title = Title::new(key).with("number", desk.number(request.id));
            let changed =
                if request.sub { desk.agenda.indented(id) } else { desk.agenda.outdented(id) };
            Ok((changed.map_err(|no| refuse::agenda(call.words(), &no))?, title))
        },
    )
}

/// Sets a heading before an item, or last.
pub(crate) fn add(call: &Call<'_>, request: AgendaSectionAdd) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-section-added",
        |db| Desk::of(db, request.meeting),
        |desk, _| {
            let id = SectionId::from_uuid(call.new_id());
            let before = request.before.map(AgendaItemId::from_uuid);
            let agenda = desk.agenda.with_section(id, &request.title, before);
            let title = Title::new("agenda-step-section-added").with("title", request.title.trim());
            Ok((agenda.map_err(|no| refuse::agenda(call.words(), &no))?, title))
        },
    )
}

/// Changes the words of a heading.
pub(crate) fn edit(call: &Call<'_>, request: AgendaSectionEdit) -> CommandResult<AgendaView> {
    of_section(call, request.id, "agenda-step-section-edited", |agenda, id| {
        agenda.renamed(id, &request.title)
    })
}

/// Moves a heading with its items.
pub(crate) fn move_to(call: &Call<'_>, request: AgendaSectionMove) -> CommandResult<AgendaView> {
    of_section(call, request.id, "agenda-step-section-moved", |agenda, id| {
        agenda.with_section_moved(id, request.to.into())
    })
}

/// Takes a heading away; its items stay.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<AgendaView> {
    of_section(call, request.id, "agenda-step-section-removed", Agenda::without_section)
}

fn of_section(
    call: &Call<'_>,
    id: Uuid,
    key: &str,
    decide: impl FnOnce(&Agenda, SectionId) -> Result<Agenda, Refusal>,
) -> CommandResult<AgendaView> {
    change(
        call,
        key,
        |db| Desk::of(db, meeting_of(db, id)?),
        |desk, _| {
            let section = SectionId::from_uuid(id);
            let agenda = decide(&desk.agenda, section);
            let agenda = agenda.map_err(|no| refuse::agenda(call.words(), &no))?;
            let mut sections = desk.agenda.sections.iter().chain(&agenda.sections);
            let title = sections.rfind(|it| it.id == section).map(|it| it.title.clone());
            Ok((agenda, Title::new(key).with("title", title.unwrap_or_default())))
        },
    )
}

fn meeting_of(db: &Reader<'_>, id: Uuid) -> CommandResult<Uuid> {
    let row: Option<rows::AgendaSection> = db.get(id)?;
    let missing = || Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-section").at("id");
    row.and_then(|row| row.meeting).ok_or_else(missing)
}
