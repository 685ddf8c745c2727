//! Positions and actions: rows and the domain's values.

use std::collections::{BTreeMap, BTreeSet};

use kansli_domain::action::{ActionItem, Origin, Status, Task};
use kansli_domain::id::{
    ActionItemId, AgendaItemId, JointPositionId, MeetingId, OrganisationId, PersonId,
};
use kansli_domain::position::{Handling, JointPosition, KnowledgeArea, Outcome, Stance};
use kansli_domain::series::{Number, Series};
use kansli_store::rows;
use uuid::Uuid;

use crate::action::ActionStatus;
use crate::error::CommandResult;
use crate::position::{KnowledgeAreaName, PartyStatus, PositionOutcome, StanceName};
use crate::wire;

/// A position as the domain sees it.
pub(crate) fn position(
    row: &rows::JointPosition,
    parties: &[rows::PartyFollowUp],
) -> CommandResult<JointPosition> {
    let outcome = match wire::read(&row.outcome)? {
        PositionOutcome::Proposed => Outcome::Proposed,
        PositionOutcome::Agreed => Outcome::Agreed,
        PositionOutcome::NotAgreed => Outcome::NotAgreed,
        // Which one took its place is not kept; that one did is.
        PositionOutcome::Superseded => {
            Outcome::Superseded { by: JointPositionId::from_uuid(Uuid::nil()) }
        }
    };
    let (mut handling, mut stances) = (BTreeMap::new(), BTreeMap::new());
    for row in parties {
        let Some(organisation) = row.organisation.map(OrganisationId::from_uuid) else { continue };
        if let Some(told) = self::handling(row)? {
            handling.insert(organisation, told);
        }
        if !row.stance.is_empty() {
            stances.insert(organisation, stance(wire::read(&row.stance)?));
        }
    }
    let mut knowledge_areas = BTreeSet::new();
    for area in &row.knowledge_areas {
        knowledge_areas.insert(knowledge_area(wire::read(area)?));
    }
    Ok(JointPosition {
        id: JointPositionId::from_uuid(row.id),
        number: Number { series: Series::Position, year: row.year, serial: row.number },
        meeting: MeetingId::from_uuid(row.meeting.unwrap_or_default()),
        item: AgendaItemId::from_uuid(row.item.unwrap_or_default()),
        title: row.title.clone(),
        wording: row.clauses.clone(),
        outcome,
        dissent: row.dissent.clone(),
        stances,
        focus_areas: row.focus_areas.iter().copied().collect::<BTreeSet<u8>>(),
        knowledge_areas,
        handling,
    })
}

fn handling(row: &rows::PartyFollowUp) -> CommandResult<Option<Handling>> {
    let case_number = row.case_number.clone();
    Ok(match (wire::read(&row.status)?, row.decided_on) {
        (PartyStatus::NotNeeded, _) => None,
        (PartyStatus::Decided, Some(on)) => Some(Handling::Decided { on, case_number }),
        (PartyStatus::Declined, Some(on)) => Some(Handling::Declined { on, case_number }),
        (PartyStatus::NotStarted, _) => Some(Handling::NotStarted),
        (PartyStatus::InPreparation | PartyStatus::Decided | PartyStatus::Declined, expected) => {
            Some(Handling::InPreparation { expected, case_number })
        }
    })
}

/// The row of a position.
pub(crate) fn position_row(position: &JointPosition) -> rows::JointPosition {
    let outcome = match position.outcome {
        Outcome::Proposed => PositionOutcome::Proposed,
        Outcome::Agreed => PositionOutcome::Agreed,
        Outcome::NotAgreed => PositionOutcome::NotAgreed,
        Outcome::Superseded { .. } => PositionOutcome::Superseded,
    };
    rows::JointPosition {
        id: position.id.uuid(),
        meeting: Some(position.meeting.uuid()),
        item: Some(position.item.uuid()),
        year: position.number.year,
        number: position.number.serial,
        title: position.title.clone(),
        clauses: position.wording.clone(),
        outcome: wire::word(outcome),
        dissent: position.dissent.clone(),
        focus_areas: position.focus_areas.iter().copied().collect(),
        knowledge_areas: position
            .knowledge_areas
            .iter()
            .map(|it| wire::word(knowledge_area_name(*it)))
            .collect(),
    }
}

/// The row that says how an organisation takes a position, and what it does of its own.
pub(crate) fn follow_up(
    id: Uuid,
    position: &JointPosition,
    organisation: OrganisationId,
) -> rows::PartyFollowUp {
    let stance = position.stances.get(&organisation).map(|it| wire::word(stance_name(*it)));
    let (status, decided_on, case_number) = match position.handling.get(&organisation) {
        None => (PartyStatus::NotNeeded, None, String::new()),
        Some(Handling::NotStarted) => (PartyStatus::NotStarted, None, String::new()),
        Some(Handling::InPreparation { expected, case_number }) => {
            (PartyStatus::InPreparation, *expected, case_number.clone())
        }
        Some(Handling::Decided { on, case_number }) => {
            (PartyStatus::Decided, Some(*on), case_number.clone())
        }
        Some(Handling::Declined { on, case_number }) => {
            (PartyStatus::Declined, Some(*on), case_number.clone())
        }
    };
    rows::PartyFollowUp {
        id,
        position: Some(position.id.uuid()),
        organisation: Some(organisation.uuid()),
        status: wire::word(status),
        case_number,
        decided_on,
        stance: stance.unwrap_or_default(),
    }
}

/// How a party takes a position, as the wire says it.
pub(crate) const fn stance_name(stance: Stance) -> StanceName {
    match stance {
        Stance::Endorses => StanceName::Endorses,
        Stance::Awaits => StanceName::Awaits,
        Stance::Dissents => StanceName::Dissents,
        Stance::NotTakingPart => StanceName::NotTakingPart,
    }
}

/// How a party takes a position, from what the wire says.
pub(crate) const fn stance(name: StanceName) -> Stance {
    match name {
        StanceName::Endorses => Stance::Endorses,
        StanceName::Awaits => Stance::Awaits,
        StanceName::Dissents => Stance::Dissents,
        StanceName::NotTakingPart => Stance::NotTakingPart,
    }
}

/// An area of knowledge governance, as the wire says it.
pub(crate) const fn knowledge_area_name(area: KnowledgeArea) -> KnowledgeAreaName {
    match area {
        KnowledgeArea::Support => KnowledgeAreaName::Support,
        KnowledgeArea::FollowUp => KnowledgeAreaName::FollowUp,
        KnowledgeArea::Development => KnowledgeAreaName::Development,
    }
}

/// The area of knowledge governance that the wire says.
pub(crate) const fn knowledge_area(name: KnowledgeAreaName) -> KnowledgeArea {
    match name {
        KnowledgeAreaName::Support => KnowledgeArea::Support,
        KnowledgeAreaName::FollowUp => KnowledgeArea::FollowUp,
        KnowledgeAreaName::Development => KnowledgeArea::Development,
    }
}

/// An action as the domain sees it.
pub(crate) fn action(row: &rows::ActionItem) -> CommandResult<ActionItem> {
    let status = match (wire::read(&row.status)?, row.done_on) {
        (ActionStatus::Open, _) => Status::Open,
        (ActionStatus::InProgress, _) => Status::InProgress,
        (ActionStatus::Done, on) => Status::Done { on: on.unwrap_or_default() },
        (ActionStatus::Dropped, on) => Status::Dropped { on: on.unwrap_or_default() },
    };
    Ok(ActionItem {
        id: ActionItemId::from_uuid(row.id),
        number: Number { series: Series::Action, year: row.year, serial: row.number },
        origin: Origin {
            meeting: MeetingId::from_uuid(row.meeting.unwrap_or_default()),
            item: row.item.map(AgendaItemId::from_uuid),
            position: row.position.map(JointPositionId::from_uuid),
        },
        task: Task {
            what: row.text.clone(),
            responsible: row.owner.map(PersonId::from_uuid),
            due: row.due,
            note: row.comment.clone(),
        },
        status,
    })
}

/// The row of an action.
pub(crate) fn action_row(action: &ActionItem) -> rows::ActionItem {
    let (status, done_on) = match action.status {
        Status::Open => (ActionStatus::Open, None),
        Status::InProgress => (ActionStatus::InProgress, None),
        Status::Done { on } => (ActionStatus::Done, Some(on)),
        Status::Dropped { on } => (ActionStatus::Dropped, Some(on)),
    };
    rows::ActionItem {
        id: action.id.uuid(),
        meeting: Some(action.origin.meeting.uuid()),
        item: action.origin.item.map(AgendaItemId::uuid),
        position: action.origin.position.map(JointPositionId::uuid),
        year: action.number.year,
        number: action.number.serial,
        text: action.task.what.clone(),
        owner: action.task.responsible.map(PersonId::uuid),
        due: action.task.due,
        status: wire::word(status),
        done_on,
        comment: action.task.note.clone(),
    }
}
