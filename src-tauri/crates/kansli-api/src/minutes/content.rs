//! What minutes say, whole: the thing that is hashed, approved and kept.
//!
//! Everything printed is in it and nothing else: how far an action or a party's own decision
//! has come is not, so that follow-up never touches what was approved.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_domain::attendance::Capacity;
use kansli_domain::minutes::ContentHash;
use kansli_store::{Reader, rows};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::show::{kind_of, role_of};
use crate::agenda::show::presenter;
use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::position::{KnowledgeAreaName, StanceName};
use crate::settle::TurnName;
use crate::shape::ItemNumber;
use crate::wire;

/// The whole of it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    format: u8,
    kind: String,
    body: String,
    number: u32,
    year: i32,
    date: String,
    start: String,
    end: String,
    place: String,
    mode: String,
    /// Why this version corrects an approved one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) correction: Option<String>,
    pub(crate) chair: Option<String>,
    pub(crate) secretary: Option<String>,
    pub(crate) approvers: Vec<Approver>,
    pub(crate) attendance: Vec<Present>,
    pub(crate) paragraphs: Vec<Paragraph>,
}

/// One who approves.
#[derive(Serialize, Deserialize)]
pub(crate) struct Approver {
    #[serde(default)]
    pub(crate) person: Option<Uuid>,
    pub(crate) name: String,
    pub(crate) role: String,
}

/// Somebody on the list, there or not.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Present {
    #[serde(default)]
    pub(crate) person: Option<Uuid>,
    pub(crate) name: String,
    pub(crate) organisation: Option<String>,
    pub(crate) side: String,
    pub(crate) kind: String,
    pub(crate) role: String,
    pub(crate) status: String,
    pub(crate) stands_in_for: Option<String>,
    pub(crate) arrived: Option<String>,
    pub(crate) left: Option<String>,
    /// Who confirmed the mandate at the meeting; left out when nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mandate_confirmed_by: Option<String>,
}

/// One item and what was said.
#[derive(Serialize, Deserialize)]
pub(crate) struct Paragraph {
    pub(crate) number: ItemNumber,
    pub(crate) title: String,
    purpose: String,
    pub(crate) presenter: String,
    pub(crate) text: String,
    pub(crate) recused: Vec<String>,
    /// Number, name and hash.
    pub(crate) papers: Vec<String>,
    pub(crate) positions: Vec<Position>,
    pub(crate) actions: Vec<Action>,
}

/// A position.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Position {
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) clauses: Vec<String>,
    pub(crate) outcome: String,
    pub(crate) dissent: String,
    /// How the parties take it. Left out when nothing is noted, as in minutes approved before it
    /// could be: their hash stays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) stances: Vec<PartyStance>,
    /// Areas of knowledge governance; left out likewise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) knowledge_areas: Vec<KnowledgeAreaName>,
    /// The organisations that need a decision of their own.
    pub(crate) own_decisions: Vec<String>,
}

/// How a party takes a position.
#[derive(Serialize, Deserialize)]
pub(crate) struct PartyStance {
    pub(crate) party: String,
    pub(crate) stance: StanceName,
}

/// An action.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Action {
    pub(crate) number: String,
    pub(crate) text: String,
    pub(crate) owner: Option<String>,
    pub(crate) owner_id: Option<Uuid>,
    pub(crate) due: Option<String>,
}

/// What approved minutes said about an action: who and when may have moved on since.
pub(crate) struct Agreed {
    pub(crate) owner_id: Option<Uuid>,
    pub(crate) due: Option<NaiveDate>,
}

/// The actions as the minutes had them when they were approved, by number; none before.
pub(crate) fn agreed(db: &Reader<'_>, record: &Record) -> CommandResult<BTreeMap<String, Agreed>> {
    let Some(content) = kept(db, record)? else { return Ok(BTreeMap::new()) };
    let actions = content.paragraphs.into_iter().flat_map(|it| it.actions);
    let agreed = |it: Action| {
        let due = it.due.as_deref().and_then(|due| due.parse().ok());
        (it.number, Agreed { owner_id: it.owner_id, due })
    };
    Ok(actions.map(agreed).collect())
}

/// The content as it was when it was approved; none before.
pub(crate) fn kept(db: &Reader<'_>, record: &Record) -> CommandResult<Option<Content>> {
    kept_row(db, record)?.as_ref().map(read).transpose()
}

/// The snapshot of the content when it was approved; none before.
pub(crate) fn kept_row(
    db: &Reader<'_>,
    record: &Record,
) -> CommandResult<Option<rows::MinutesSnapshot>> {
    let kept: Vec<rows::MinutesSnapshot> = db.by("minutes", &Some(record.row.id))?;
    let approved = wire::word(TurnName::Approved);
    Ok(kept.into_iter().rfind(|it| it.event == approved))
}

/// The content that a snapshot holds.
pub(crate) fn read(kept: &rows::MinutesSnapshot) -> CommandResult<Content> {
    let damaged = |_| kansli_store::Error::Damaged(format!("minutes_snapshot `{}`", kept.id));
    Ok(serde_json::from_str(&kept.content).map_err(damaged)?)
}

/// The content as JSON, and its SHA-256.
pub(crate) fn of(desk: &Desk, record: &Record) -> CommandResult<(String, ContentHash)> {
    let content = serde_json::to_string(&whole(desk, record)?)
        .map_err(|why| Failure::fault(&why.to_string()))?;
    let hash = ContentHash::from_bytes(Sha256::digest(content.as_bytes()).into());
    Ok((content, hash))
}

/// The content as it stands now.
pub(crate) fn whole(desk: &Desk, record: &Record) -> CommandResult<Content> {
    let name = |id| desk.person(id).name;
    let clock = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    let approver = |it: &kansli_domain::minutes::Approver| Approver {
        person: Some(it.person.uuid()),
        name: name(it.person.uuid()),
        role: it.role.name().to_owned(),
    };
    let present = |it: &kansli_domain::attendance::Attendee| Present {
        person: Some(it.person.uuid()),
        name: name(it.person.uuid()),
        organisation: desk.person(it.person.uuid()).organisation.map(|it| it.name),
        side: it.side.name().to_owned(),
        kind: kind_of(desk, it),
        role: role_of(desk, it.person.uuid()),
        status: it.status.name().to_owned(),
        stands_in_for: match it.capacity {
            Capacity::Substitute { stands_in_for } => Some(name(stands_in_for.uuid())),
            _ => None,
        },
        arrived: it.arrived.map(clock),
        left: it.left.map(clock),
        mandate_confirmed_by: it.mandate.clone(),
    };
    let paragraphs = desk.items.iter().map(|item| paragraph(desk, record, item.id));
    Ok(Content {
        format: 1,
        kind: record.row.kind.clone(),
        body: desk.body.name().to_owned(),
        number: desk.meeting.number,
        year: desk.meeting.year,
        date: desk.meeting.date.to_string(),
        start: clock(desk.meeting.starts),
        end: clock(desk.meeting.ends),
        place: desk.meeting.place.clone(),
        mode: desk.meeting.mode.clone(),
        correction: record.minutes.corrects.as_ref().map(|it| it.reason.clone()),
        chair: desk.chair().and_then(|term| term.person).map(name),
        secretary: desk.meeting.secretary.map(name),
        approvers: record.minutes.approvers.iter().map(approver).collect(),
        attendance: desk.attendance.people.iter().map(present).collect(),
        paragraphs: paragraphs.collect::<CommandResult<_>>()?,
    })
}

fn paragraph(desk: &Desk, record: &Record, id: Uuid) -> CommandResult<Paragraph> {
    let item = kansli_domain::id::AgendaItemId::from_uuid(id);
    let domain = desk.agenda.item(item).map_err(|why| Failure::fault(&why.to_string()))?;
    let name = |id| desk.person(id).name;
    let recused = desk.attendance.people.iter().filter(|it| it.recused.contains(&item));
    let papers = desk.attachments.iter().filter(|it| it.item == Some(id));
    let mut positions = Vec::new();
    for row in desk.positions.iter().filter(|it| it.item == Some(id)) {
        positions.push(position(desk, row)?);
    }
    let mut actions = Vec::new();
    for row in desk.actions.iter().filter(|it| it.item == Some(id)) {
        let action = crate::desk::action(row)?;
        actions.push(Action {
            number: action.number.to_string(),
            text: row.text.clone(),
            owner: row.owner.map(name),
            owner_id: row.owner,
            due: row.due.map(|due| due.to_string()),
        });
    }
    Ok(Paragraph {
        number: desk.number(id),
        title: domain.title.clone(),
        purpose: domain.purpose.name().to_owned(),
        presenter: presenter(desk, domain),
        text: record.minutes.section(item).text,
        recused: recused.map(|it| name(it.person.uuid())).collect(),
        papers: papers.map(|it| format!("{} {} {}", it.number, it.name, it.sha256)).collect(),
        positions,
        actions,
    })
}

/// A position as it stands now.
pub(crate) fn position(desk: &Desk, row: &rows::JointPosition) -> CommandResult<Position> {
    let told = desk.follow_ups.get(&row.id).map_or(&[][..], Vec::as_slice);
    let domain = crate::desk::position(row, told)?;
    let named = |id: &kansli_domain::id::OrganisationId| {
        desk.people.organisation(id.uuid(), desk.date()).map(|it| it.name)
    };
    let taken = |(party, stance): (&kansli_domain::id::OrganisationId, &_)| {
        Some(PartyStance { party: named(party)?, stance: crate::desk::stance_name(*stance) })
    };
    let outcome: crate::position::PositionOutcome = wire::read(&row.outcome)?;
    Ok(Position {
        number: domain.number.to_string(),
        title: row.title.clone(),
        clauses: domain.clauses().iter().map(|clause| clause.text().to_owned()).collect(),
        outcome: wire::word(outcome),
        dissent: row.dissent.clone(),
        stances: domain.stances.iter().filter_map(taken).collect(),
        knowledge_areas: domain
            .knowledge_areas
            .iter()
            .map(|it| crate::desk::knowledge_area_name(*it))
            .collect(),
        own_decisions: domain.handling.keys().filter_map(named).collect(),
    })
}
