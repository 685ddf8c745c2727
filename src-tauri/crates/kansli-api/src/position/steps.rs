//! Recording joint positions and what the parties do of their own.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_domain::filter::{self, Party, Row};
use kansli_domain::id::{AgendaItemId, JointPositionId, OrganisationId};
use kansli_domain::position::{Handling, JointPosition, Refusal};
use kansli_domain::series::{Number, Series};
use kansli_store::exchange::only;
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::show::{self, Taken};
use super::{
    PartyStatus, PositionAdd, PositionEdit, PositionList, PositionListOf, PositionOutcome,
    PositionParty, PositionStance, PositionView,
};
use crate::app::{Call, Step};
use crate::desk::{Desk, follow_up, knowledge_area, position_row};
use crate::error::{CommandResult, Failure};
use crate::register::{self, Numbers, Places, Register};
use crate::shape::{ById, Done, OrganisationRef};
use crate::{numbering, refuse, wire};

/// Records a position under an item, from the agenda's proposal unless told otherwise.
pub(crate) fn add(call: &Call<'_>, request: PositionAdd) -> CommandResult<PositionView> {
    call.change(Step::new("position-step-added"), |db| {
        let desk = Desk::of_item(&db.reader(), request.item)?;
        desk.editable(call.words())?;
        let item = AgendaItemId::from_uuid(request.item);
        let found = desk.agenda.item(item).map_err(|no| refuse::agenda(call.words(), &no))?;
        let wording = request.clauses.unwrap_or_else(|| found.proposal.clone());
        let number = numbering::next(call, db, Series::Position, desk.meeting.year)?;
        let id = JointPositionId::from_uuid(call.new_id());
        let position =
            JointPosition::proposed(id, number, (desk.id(), item), &found.title, &wording)
                .and_then(|position| position.within(found.focus_areas.clone()))
                .map_err(|no| refuse::position(&no))?;
        db.put(&position_row(&position))?;
        db.title(Title::new("position-step-added").with("number", number));
        db.about_meeting(desk.meeting.id);
        shown(call, &db.reader(), desk.meeting.id, id.uuid())
    })
}

/// Changes a position; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: PositionEdit) -> CommandResult<PositionView> {
    let step = Step::new("position-step-edited").joins(request.id);
    call.change(step, |db| {
        let (desk, before) = find(&db.reader(), request.id)?;
        let position = changed(&before, &request).map_err(|no| refuse::position(&no))?;
        // That a later position took its place is said long after the minutes are locked.
        if request.outcome != Some(PositionOutcome::Superseded) && position != before {
            desk.editable(call.words())?;
        }
        db.put(&position_row(&position))?;
        db.title(Title::new("position-step-edited").with("number", position.number));
        db.about_meeting(desk.meeting.id);
        shown(call, &db.reader(), desk.meeting.id, request.id)
    })
}

/// Takes a position away; its number is not used again.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    call.change(Step::new("position-step-removed"), |db| {
        let (desk, position) = find(&db.reader(), request.id)?;
        desk.editable(call.words())?;
        for row in desk.follow_ups.get(&request.id).into_iter().flatten() {
            db.delete::<rows::PartyFollowUp>(row.id)?;
        }
        db.delete::<rows::JointPosition>(request.id)?;
        db.title(Title::new("position-step-removed").with("number", position.number));
        db.about_meeting(desk.meeting.id);
        Ok(Done {})
    })
}

/// Says how parties take a position, as they said at the meeting.
pub(crate) fn stance(call: &Call<'_>, request: PositionStance) -> CommandResult<PositionView> {
    call.change(Step::new("position-step-stance"), |db| {
        let (desk, before) = find(&db.reader(), request.id)?;
        desk.editable(call.words())?;
        for &id in &request.parties {
            let named = desk.people.organisation(id, desk.date());
            named.ok_or_else(|| Failure::not_found("organisation"))?;
        }
        let parties = request.parties.iter().copied().map(OrganisationId::from_uuid);
        let taken = before.taken(parties.clone(), request.stance.map(crate::desk::stance));
        let position = taken.map_err(|no| refuse::position(&no))?;
        let known = desk.follow_ups.get(&request.id).map_or(&[][..], Vec::as_slice);
        for party in parties {
            let row = known.iter().find(|row| row.organisation == Some(party.uuid()));
            let own = || only::<rows::PartyFollowUp>([request.id, party.uuid()]);
            let id = row.map_or_else(own, |row| row.id);
            db.put(&follow_up(id, &position, party))?;
        }
        db.title(Title::new("position-step-stance").with("number", position.number));
        db.about_meeting(desk.meeting.id);
        shown(call, &db.reader(), desk.meeting.id, request.id)
    })
}

/// Says what a party does of its own. Open also after approval: it is the party's
/// doing. Only that a decision is needed at all is part of what is approved.
pub(crate) fn party(call: &Call<'_>, request: PositionParty) -> CommandResult<PositionView> {
    call.change(Step::new("position-step-party"), |db| {
        let (desk, before) = find(&db.reader(), request.id)?;
        let organisation = OrganisationId::from_uuid(request.organisation);
        let missing = || Failure::not_found("organisation");
        let named = desk.people.organisation(request.organisation, desk.date());
        let named = named.ok_or_else(missing)?;
        let known = desk.follow_ups.get(&request.id).into_iter().flatten();
        let known = known.into_iter().find(|row| row.organisation == Some(request.organisation));
        let handling = handling(call, &request, known);
        let position = before.handled(organisation, handling);
        let listed = |it: &JointPosition| it.handling.contains_key(&organisation);
        if listed(&position) != listed(&before) && !desk.is_approved() {
            desk.editable(call.words())?;
        }
        let own = || only::<rows::PartyFollowUp>([request.id, request.organisation]);
        let id = known.map_or_else(own, |row| row.id);
        db.put(&follow_up(id, &position, organisation))?;
        let title = Title::new("position-step-party").with("number", position.number);
        db.title(title.with("name", named.name));
        db.about_meeting(desk.meeting.id);
        shown(call, &db.reader(), desk.meeting.id, request.id)
    })
}

/// Lists joint positions, newest first.
pub(crate) fn list(call: &Call<'_>, request: PositionListOf) -> CommandResult<PositionList> {
    call.read(|db| all(db, call, &request))
}

/// The list, within a read that is under way.
pub(crate) fn all(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &PositionListOf,
) -> CommandResult<PositionList> {
    let words = call.words();
    let asked = request.filter.as_deref();
    let mut register = Register::asked(words, asked, filter::Register::Positions)?;
    let places = Places::read(db)?;
    let all: Vec<rows::JointPosition> = db.all()?;
    let mut told: BTreeMap<Uuid, Vec<rows::PartyFollowUp>> = BTreeMap::new();
    for row in db.all::<rows::PartyFollowUp>()? {
        let Some(position) = row.position else { continue };
        told.entry(position).or_default().push(row);
    }
    let told = |id: Uuid| told.get(&id).map_or(&[][..], Vec::as_slice);
    let mut parties: BTreeMap<NaiveDate, Vec<(Uuid, Party)>> = BTreeMap::new();
    let mut found = Vec::new();
    for row in &all {
        let Some(place) = places.of(row.meeting) else { continue };
        let party = |it: &OrganisationRef| (it.id, register::party(it));
        let parties = parties
            .entry(place.date)
            .or_insert_with(|| places.parties(place).iter().map(party).collect());
        let told = told(row.id);
        let others = show::others(|id| parties.iter().any(|it| it.0 == id), told).into_iter();
        let others = others.filter_map(|id| places.people.organisation(id, place.date));
        let others: Vec<(Uuid, Party)> = others.map(|it| party(&it)).collect();
        let far = parties
            .iter()
            .chain(&others)
            .map(|(id, it)| Ok((it, show::status(told, *id)?, show::stance(told, *id)?)));
        let far = far.collect::<CommandResult<Vec<_>>>()?.into_iter();
        let said = register.said(|| {
            let number = Number { series: Series::Position, year: row.year, serial: row.number };
            [&number.to_string(), &row.title, &row.clauses, place.title(words)].join("\n")
        });
        let of = (row.year, wire::read(&row.outcome)?);
        let mut seen =
            Row { focus: row.focus_areas.clone(), ..register::position(place, of, far, || said) };
        seen.is.extend(register::noted(row)?);
        if register.wants(&seen) {
            found.push((place, row));
        }
    }
    found.sort_by_key(|(_, row)| Reverse((row.year, row.number)));
    let count = wire::total(found.len());
    found.truncate(request.limit.map_or(usize::MAX, |limit| limit as usize));
    let numbers = Numbers::read(db, found.iter().map(|(place, _)| *place))?;
    let mut positions = Vec::with_capacity(found.len());
    for (place, row) in found {
        let taken = Taken {
            meeting_title: place.title(words).to_owned(),
            date: place.date,
            paragraph: numbers.number(place, row.item),
            approved: place.approved,
        };
        positions.push(show::view(&places.people, row, told(row.id), taken)?);
    }
    let mut parties = places.people.parties(call.today());
    for cell in positions.iter().flat_map(|it: &PositionView| &it.parties) {
        if parties.iter().all(|it| it.id != cell.organisation.id) {
            parties.push(cell.organisation.clone());
        }
    }
    parties.sort_by_key(|it| it.side);
    let filter = register.view(words);
    Ok(PositionList { positions, found: count, total: wire::total(all.len()), parties, filter })
}

fn changed(before: &JointPosition, request: &PositionEdit) -> Result<JointPosition, Refusal> {
    let mut position = before.clone();
    if request.title.is_some() || request.clauses.is_some() {
        let title = request.title.as_deref().unwrap_or(&before.title);
        let wording = request.clauses.as_deref().unwrap_or(&before.wording);
        position = position.worded(title, wording)?;
    }
    if let Some(areas) = &request.focus_areas {
        position = position.within(areas.iter().copied().collect())?;
    }
    if let Some(areas) = &request.knowledge_areas {
        position = position.concerning(areas.iter().copied().map(knowledge_area).collect());
    }
    if let Some(dissent) = &request.dissent {
        position = position.with_dissent(dissent)?;
    }
    match request.outcome {
        None => Ok(position),
        Some(PositionOutcome::Proposed) => position.reopened(),
        Some(PositionOutcome::Agreed) => position.agreed(),
        Some(PositionOutcome::NotAgreed) => position.not_agreed(),
        Some(PositionOutcome::Superseded) => {
            position.superseded(JointPositionId::from_uuid(Uuid::nil()))
        }
    }
}

fn handling(
    call: &Call<'_>,
    request: &PositionParty,
    known: Option<&rows::PartyFollowUp>,
) -> Option<Handling> {
    let kept = || known.map_or_else(String::new, |row| row.case_number.clone());
    let case_number = request.case_number.clone().unwrap_or_else(kept);
    let on = request.decided_on.unwrap_or(call.today());
    match request.status {
        PartyStatus::NotNeeded => None,
        PartyStatus::NotStarted => Some(Handling::NotStarted),
        PartyStatus::InPreparation => {
            Some(Handling::InPreparation { expected: request.decided_on, case_number })
        }
        PartyStatus::Decided => Some(Handling::Decided { on, case_number }),
        PartyStatus::Declined => Some(Handling::Declined { on, case_number }),
    }
}

fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<(Desk, JointPosition)> {
    let missing = || Failure::not_found("position");
    let row: rows::JointPosition = db.get(id)?.ok_or_else(missing)?;
    let desk = Desk::of(db, row.meeting.ok_or_else(missing)?)?;
    let told = desk.follow_ups.get(&id).map_or(&[][..], Vec::as_slice);
    let position = crate::desk::position(&row, told)?;
    Ok((desk, position))
}

fn shown(call: &Call<'_>, db: &Reader<'_>, meeting: Uuid, id: Uuid) -> CommandResult<PositionView> {
    let desk = Desk::of(db, meeting)?;
    let row = desk.positions.iter().find(|row| row.id == id);
    crate::minutes::show::position(
        &desk,
        row.ok_or_else(|| Failure::not_found("position"))?,
        call.words(),
    )
}
