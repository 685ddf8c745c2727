//! The agenda made from the body's template, and its items one by one.

use chrono::Datelike;
use kansli_domain::agenda::template::{TemplateItem, TemplateKey};
use kansli_domain::agenda::{Agenda, AgendaItem, Presenter};
use kansli_domain::body::{BodyKey, BodyLevel};
use kansli_domain::id::{AgendaItemId, PersonId, SectionId};
use kansli_store::{Title, rows};
use uuid::Uuid;

use super::steps::change;
use super::{AgendaDraft, AgendaView};
use crate::app::Call;
use crate::desk::{Desk, put_order};
use crate::error::{CommandResult, Failure};
use crate::pool::proposals;
use crate::refuse;
use crate::template::{heading, kept};

/// Makes the agenda from the body's template.
pub(crate) fn draft(call: &Call<'_>, request: AgendaDraft) -> CommandResult<AgendaView> {
    change(
        call,
        "agenda-step-drafted",
        |db| Desk::of(db, request.meeting),
        |desk, db| {
            if !desk.agenda.items.is_empty() {
                return Err(Failure::refused("agenda-refused-begun"));
            }
            let mut agenda = desk.agenda.clone();
            let (version, template) = kept::in_use(&db.reader(), desk.body, desk.meeting.body)?;
            let no = |no| refuse::agenda(call.words(), &no);
            for laid in template.laid_out(desk.date()) {
                let item = from_template(call, desk, laid.item);
                let item = AgendaItem { sub: laid.sub, ..item };
                agenda = match laid.section {
                    Some(heading) => {
                        let id = SectionId::from_uuid(call.new_id());
                        let headed = agenda.with_section(id, heading, None).map_err(no)?;
                        headed.with_under(item, id)
                    }
                    None => agenda.with(item, None),
                }
                .map_err(no)?;
            }
            if agenda.items.is_empty() {
                let body = call.words().body(desk.body);
                return Err(Failure::refused("agenda-refused-no-template").with("body", body));
            }
            put_order(db, &agenda)?;
            let template_version = Some(version);
            db.put(&rows::Meeting { template_version, ..desk.meeting.clone() })?;
            proposals::take_all(call, db, desk.meeting.id, &request.take)?;
            let agenda = Desk::of(&db.reader(), desk.meeting.id)?.agenda;
            Ok((agenda, Title::new("agenda-step-drafted")))
        },
    )
}

/// The place before any other business and the closing, counted from 1.
pub(crate) fn before_the_closing(agenda: &Agenda) -> usize {
    let closes = |item: &&AgendaItem| {
        matches!(
            item.template,
            Some(TemplateKey::Aob | TemplateKey::Closing | TemplateKey::NextMeeting)
        )
    };
    agenda.items.len() - agenda.items.iter().rev().take_while(closes).count() + 1
}

/// The heading of an item of the template.
pub(crate) fn template_title(call: &Call<'_>, desk: &Desk, item: &TemplateItem) -> String {
    heading(call.words(), item, desk.date().year())
}

/// The place of an item of the template among those that are there, counted from 1: after the last
/// of those that the template has before it.
pub(crate) fn template_place(desk: &Desk, key: TemplateKey) -> usize {
    let laid_out = desk.template.on(desk.date()).map(|it| it.key);
    let before: Vec<TemplateKey> = laid_out.take_while(|it| *it != key).collect();
    let is_before = |item: &AgendaItem| item.template.is_some_and(|it| before.contains(&it));
    desk.agenda.items.iter().rposition(is_before).map_or(1, |index| index + 2)
}

/// An item of the template, with the presenters that go without saying.
pub(crate) fn from_template(call: &Call<'_>, desk: &Desk, template: &TemplateItem) -> AgendaItem {
    let words = call.words();
    let title = template_title(call, desk, template);
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
        | TemplateKey::Dissemination
        | TemplateKey::Own(_) => None,
    };
    AgendaItem {
        template: Some(template.key),
        purpose: template.purpose,
        minutes: template.minutes,
        background: template.text.clone(),
        presenter: presenter.unwrap_or(Presenter::Unnamed),
        ..AgendaItem::plain(AgendaItemId::from_uuid(call.new_id()), title)
    }
}

fn tactical_chair(desk: &Desk) -> Option<Uuid> {
    debug_assert_eq!(desk.body.level(), Some(BodyLevel::Strategic));
    let tactical = desk.people.body_row(BodyKey::Tactical)?;
    desk.people.chair(Some(tactical), desk.date())?.person
}
