//! Agenda rows and the domain's agenda.

use std::collections::BTreeSet;

use kansli_domain::agenda::rule::Waiver;
use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::agenda::{
    Agenda, AgendaItem, Brief, Course, Presenter, Purpose, Section, State,
};
use kansli_domain::id::{AgendaItemId, BodyId, MeetingId, PersonId, SectionId};
use kansli_store::{Writer, rows};
use uuid::Uuid;

use super::drawers::Drawers;
use crate::agenda::PurposeName;
use crate::error::CommandResult;
use crate::wire;

/// The agenda of a meeting, and its items' rows in the same order.
pub(super) fn laid(
    meeting: &rows::Meeting,
    drawers: &mut Drawers,
) -> CommandResult<(Agenda, Vec<rows::AgendaItem>)> {
    let mut items = drawers.items.take(meeting.id);
    items.sort_by_key(|item| (item.rank, item.id));
    let removed = drawers.removed.take(meeting.id);
    let waivers = removed.into_iter().filter(|item| !item.removed_reason.is_empty());
    let waivers = waivers.filter_map(|item| {
        Some(Waiver { key: TemplateKey::named(&item.template_key)?, reason: item.removed_reason })
    });
    let there = |key| items.iter().any(|item| TemplateKey::named(&item.template_key) == Some(key));
    let sections = sections(drawers.sections.take(meeting.id), items.len());
    let mut noted =
        |row: &rows::AgendaItem| item(row, drawers.notes.remove(&row.id).unwrap_or_default());
    let agenda = Agenda {
        meeting: MeetingId::from_uuid(meeting.id),
        state: state(&meeting.agenda_state),
        waivers: waivers.filter(|waiver| !there(waiver.key)).collect(),
        items: items.iter().map(&mut noted).collect::<CommandResult<_>>()?,
        sections,
    };
    Ok((agenda, items))
}

fn sections(mut rows: Vec<rows::AgendaSection>, items: usize) -> Vec<Section> {
    rows.sort_by_key(|row| (row.after, row.rank, row.id));
    let section = |row: rows::AgendaSection| Section {
        id: SectionId::from_uuid(row.id),
        title: row.title,
        after: usize::from(row.after).min(items),
    };
    rows.into_iter().map(section).collect()
}

fn state(word: &str) -> State {
    match word {
        "prepared" => State::Prepared,
        "inReview" => State::InReview,
        "chairReviewed" => State::ChairReviewed,
        "sent" => State::Sent,
        _ => State::Draft,
    }
}

/// The item that a row is, with its private note.
pub(crate) fn item(row: &rows::AgendaItem, note: String) -> CommandResult<AgendaItem> {
    let presenter = match row.presenter {
        Some(person) => Presenter::Person(PersonId::from_uuid(person)),
        None if row.presenter_text.is_empty() => Presenter::Unnamed,
        None => Presenter::Other(row.presenter_text.clone()),
    };
    Ok(AgendaItem {
        id: AgendaItemId::from_uuid(row.id),
        sub: row.sub,
        template: TemplateKey::named(&row.template_key),
        title: row.title.clone(),
        purpose: purpose(wire::read(&row.purpose)?),
        presenter,
        minutes: row.minutes,
        proposal: row.proposal.clone(),
        carried_from: row.carried_from.map(MeetingId::from_uuid),
        course: Course {
            first: row.lineage.map(AgendaItemId::from_uuid),
            source: row.source.clone(),
            wanted: row.wanted.map(MeetingId::from_uuid),
            since: row.waiting_since,
            left_to: row.postponed_to.map(BodyId::from_uuid),
            reason: row.postponed_reason.clone(),
        },
        focus_areas: row.focus_areas.iter().copied().collect::<BTreeSet<u8>>(),
        background: row.background.clone(),
        brief: Brief {
            prepared_by: row.prepared_by.clone(),
            prepared_on: row.prepared_on,
            reasons: row.reasons.clone(),
            consequences: row.consequences.clone(),
            own_steps: row.own_steps.clone(),
            contact: row.contact.clone(),
        },
        note,
    })
}

/// Where an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spot {
    /// On the agenda of a meeting.
    Agenda(Uuid),
    /// Among those that wait for a body.
    Pool(Uuid),
}

/// The row of an item at a place, from 1. The note has a place of its own.
pub(crate) fn item_row(item: &AgendaItem, spot: Spot, rank: u32) -> rows::AgendaItem {
    let (meeting, waits_for) = match spot {
        Spot::Agenda(meeting) => (Some(meeting), None),
        Spot::Pool(body) => (None, Some(body)),
    };
    let (presenter, presenter_text) = match &item.presenter {
        Presenter::Unnamed => (None, String::new()),
        Presenter::Person(person) => (Some(person.uuid()), String::new()),
        Presenter::Other(text) => (None, text.clone()),
    };
    rows::AgendaItem {
        id: item.id.uuid(),
        meeting,
        rank,
        sub: item.sub && meeting.is_some(),
        template_key: item.template.map_or_else(String::new, |key| key.name()),
        title: item.title.trim().to_owned(),
        purpose: wire::word(purpose_name(item.purpose)),
        presenter,
        presenter_text,
        minutes: item.minutes,
        proposal: item.proposal.clone(),
        background: item.background.clone(),
        focus_areas: item.focus_areas.iter().copied().collect(),
        carried_from: item.carried_from.map(MeetingId::uuid),
        removed_reason: String::new(),
        lineage: item.course.first.map(AgendaItemId::uuid),
        waits_for,
        waiting_since: item.course.since,
        source: item.course.source.clone(),
        wanted: item.course.wanted.map(MeetingId::uuid),
        postponed_to: item.course.left_to.map(BodyId::uuid),
        postponed_reason: item.course.reason.clone(),
        prepared_by: item.brief.prepared_by.clone(),
        prepared_on: item.brief.prepared_on,
        reasons: item.brief.reasons.clone(),
        consequences: item.brief.consequences.clone(),
        own_steps: item.brief.own_steps.clone(),
        contact: item.brief.contact.clone(),
    }
}

/// Puts every item and heading of an agenda back; the store writes only cells that differ.
pub(crate) fn put_order(db: &Writer<'_>, agenda: &Agenda) -> CommandResult<()> {
    for (rank, item) in (1..).zip(&agenda.items) {
        db.put(&item_row(item, Spot::Agenda(agenda.meeting.uuid()), rank))?;
    }
    let meeting = Some(agenda.meeting.uuid());
    for row in db.reader().by::<rows::AgendaSection>("meeting", &meeting)? {
        if !agenda.sections.iter().any(|section| section.id.uuid() == row.id) {
            db.delete::<rows::AgendaSection>(row.id)?;
        }
    }
    for (rank, section) in (1..).zip(&agenda.sections) {
        let (id, title) = (section.id.uuid(), section.title.clone());
        let after = wire::count(section.after);
        db.put(&rows::AgendaSection { id, meeting, rank, after, title })?;
    }
    Ok(())
}

/// The purpose as the wire says it.
pub(crate) const fn purpose_name(purpose: Purpose) -> PurposeName {
    match purpose {
        Purpose::Information => PurposeName::Information,
        Purpose::Discussion => PurposeName::Discussion,
        Purpose::Position => PurposeName::Position,
    }
}

/// The purpose that the wire says.
pub(crate) const fn purpose(name: PurposeName) -> Purpose {
    match name {
        PurposeName::Information => Purpose::Information,
        PurposeName::Discussion => Purpose::Discussion,
        PurposeName::Position => Purpose::Position,
    }
}
