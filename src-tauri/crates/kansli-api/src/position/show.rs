//! Positions as the window shows them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kansli_store::rows;
use uuid::Uuid;

use super::{PartyCell, PartyStatus, PositionView, StanceName};
use crate::error::CommandResult;
use crate::people::People;
use crate::shape::{ItemNumber, OrganisationRef};
use crate::wire;

/// Where a position was taken.
pub(crate) struct Taken {
    /// The meeting's title.
    pub(crate) meeting_title: String,
    /// The meeting's day.
    pub(crate) date: NaiveDate,
    /// The paragraph's number.
    pub(crate) paragraph: ItemNumber,
    /// Whether its minutes are approved.
    pub(crate) approved: bool,
}

/// One position.
pub(crate) fn view(
    people: &People,
    row: &rows::JointPosition,
    follow_ups: &[rows::PartyFollowUp],
    taken: Taken,
) -> CommandResult<PositionView> {
    let domain = crate::desk::position(row, follow_ups)?;
    let mut parties = Vec::new();
    for organisation in concerned(people, &people.parties(taken.date), taken.date, follow_ups) {
        let told = follow_ups.iter().find(|it| it.organisation == Some(organisation.id));
        parties.push(PartyCell {
            stance: stance(follow_ups, organisation.id)?,
            status: status(follow_ups, organisation.id)?,
            case_number: told.map_or_else(String::new, |it| it.case_number.clone()),
            decided_on: told.and_then(|it| it.decided_on),
            organisation,
        });
    }
    Ok(PositionView {
        id: row.id,
        number: domain.number.to_string(),
        title: row.title.clone(),
        clauses: row.clauses.clone(),
        outcome: wire::read(&row.outcome)?,
        dissent: row.dissent.clone(),
        focus_areas: row.focus_areas.clone(),
        knowledge_areas: domain
            .knowledge_areas
            .iter()
            .map(|it| crate::desk::knowledge_area_name(*it))
            .collect(),
        meeting: row.meeting.unwrap_or_default(),
        meeting_title: taken.meeting_title,
        date: taken.date,
        item: row.item.unwrap_or_default(),
        paragraph: taken.paragraph,
        parties,
        approved: taken.approved,
    })
}

/// Those whose own doing a position may ask for: the parties on the day, and whoever else something is
/// noted of.
pub(crate) fn concerned(
    people: &People,
    parties: &[OrganisationRef],
    on: NaiveDate,
    follow_ups: &[rows::PartyFollowUp],
) -> Vec<OrganisationRef> {
    let mut all = parties.to_vec();
    let others = others(|id| parties.iter().any(|it| it.id == id), follow_ups);
    all.extend(others.into_iter().filter_map(|id| people.organisation(id, on)));
    all.sort_by_key(|it| it.side);
    all
}

/// Who else something is noted of, each once, in the order of the register.
pub(crate) fn others(
    is_party: impl Fn(Uuid) -> bool,
    follow_ups: &[rows::PartyFollowUp],
) -> Vec<Uuid> {
    let noted = follow_ups.iter().filter(|it| it.status != NOT_NEEDED || !it.stance.is_empty());
    let others: BTreeSet<Uuid> =
        noted.filter_map(|it| it.organisation).filter(|&id| !is_party(id)).collect();
    others.into_iter().collect()
}

/// The word of one who needs to do nothing, as it is stored.
const NOT_NEEDED: &str = "notNeeded";

/// How far an organisation is with what is its own.
pub(crate) fn status(
    follow_ups: &[rows::PartyFollowUp],
    organisation: Uuid,
) -> CommandResult<PartyStatus> {
    let told = follow_ups.iter().find(|it| it.organisation == Some(organisation));
    told.map_or(Ok(PartyStatus::NotNeeded), |it| wire::read(&it.status))
}

/// How a party takes a position, if noted.
pub(crate) fn stance(
    follow_ups: &[rows::PartyFollowUp],
    party: Uuid,
) -> CommandResult<Option<StanceName>> {
    let told = follow_ups.iter().find(|it| it.organisation == Some(party));
    let noted = told.filter(|it| !it.stance.is_empty());
    noted.map(|it| wire::read(&it.stance)).transpose()
}
