//! Ambiguities as the window shows them.

use std::cmp::Reverse;

use chrono::NaiveDate;
use kansli_domain::ambiguity::{PATIENCE, RoleAmbiguity, Stage, Standing};
use kansli_domain::body::BodyKey;
use kansli_domain::filter::{self, Word};
use kansli_domain::id::{AgendaItemId, MeetingId, OrganisationId, RoleAmbiguityId};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{AmbiguityList, AmbiguityListOf, AmbiguityRow, AmbiguityStage, AmbiguityStatus};
use crate::app::Call;
use crate::error::CommandResult;
use crate::register::{self, Numbers, Place, Places, Register};
use crate::shape::{MeetingRef, OrganisationRef};
use crate::wire;

/// Meetings that can be chosen as those it was raised at.
const CHOICES: usize = 12;

/// Lists ambiguities, those not solved first.
pub(crate) fn list(call: &Call<'_>, request: AmbiguityListOf) -> CommandResult<AmbiguityList> {
    call.read(|db| listed(db, call, &request))
}

/// The list, within a read that is under way.
pub(crate) fn listed(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &AmbiguityListOf,
) -> CommandResult<AmbiguityList> {
    let words = call.words();
    let asked = request.filter.as_deref();
    let mut register = Register::asked(words, asked, filter::Register::Ambiguities)?;
    let places = Places::read(db)?;
    let mut tactical: Vec<&Place> = places
        .all()
        .filter(|it| it.body == BodyKey::Tactical && it.status != "cancelled")
        .collect();
    tactical.sort_by_key(|it| Reverse((it.date, it.id)));
    let held: Vec<NaiveDate> =
        tactical.iter().filter(|it| it.status == "held").map(|it| it.date).collect();
    let (mut found, mut total) = (Vec::new(), 0);
    let every = all(db)?;
    let origins = every.iter().filter_map(|it| places.of(Some(it.origin?.0.uuid())));
    let numbers = Numbers::read(db, origins)?;
    for it in &every {
        total += 1;
        let row = shown(call, (&places, &numbers), &held, it);
        let parties = row.parties.iter();
        let place = it.origin.and_then(|(meeting, _)| places.of(Some(meeting.uuid())));
        let seen = register::ambiguity(place, row.status, &row.raised_on, parties, || {
            [&row.title, &row.description, &row.proposal, &row.answer, &row.raised_by]
                .map(String::as_str)
                .join("\n")
        });
        if register.wants(&seen) {
            found.push(row);
        }
    }
    found.sort_by_key(|it| (it.status == AmbiguityStatus::Solved, it.raised_on, it.id));
    let wanted = wire::total(found.len());
    found.truncate(request.limit.map_or(usize::MAX, |limit| limit as usize));
    let past = tactical.iter().filter(|it| it.date <= call.today()).take(CHOICES);
    Ok(AmbiguityList {
        ambiguities: found,
        found: wanted,
        total,
        organisations: organisations(db, &places, call.today())?,
        meetings: past.map(|it| passing(call, it)).collect(),
        filter: register.view(words),
    })
}

/// Every organisation, by its short name.
fn organisations(
    db: &Reader<'_>,
    places: &Places,
    today: NaiveDate,
) -> CommandResult<Vec<OrganisationRef>> {
    let all = db.all::<rows::Organisation>()?;
    let named = all.iter().filter_map(|it| places.people.organisation(it.id, today));
    let mut found: Vec<OrganisationRef> = named.collect();
    found.sort_by(|one, other| (&one.short, one.id).cmp(&(&other.short, other.id)));
    Ok(found)
}

fn shown(
    call: &Call<'_>,
    (places, numbers): (&Places, &Numbers),
    held: &[NaiveDate],
    it: &RoleAmbiguity,
) -> AmbiguityRow {
    let place = it.origin.and_then(|(meeting, _)| places.of(Some(meeting.uuid())));
    let item = it.origin.and_then(|(_, item)| item).map(AgendaItemId::uuid);
    let party = |id: &OrganisationId| places.people.organisation(id.uuid(), call.today());
    let mut parties: Vec<OrganisationRef> = it.parties.iter().filter_map(party).collect();
    parties.sort_by(|one, other| one.short.cmp(&other.short));
    let passed = it.passed_by(held);
    let hint = (passed > PATIENCE)
        .then(|| call.words().text("ambiguity-waits", &[("count", &passed.to_string())]));
    AmbiguityRow {
        id: it.id.uuid(),
        title: it.title.clone(),
        description: it.description.clone(),
        parties,
        raised_by: it.raised_by.clone(),
        raised_on: it.raised_on,
        meeting: place.map(|place| passing(call, place)),
        paragraph: item.zip(place).map(|(item, place)| numbers.number(place, Some(item))),
        item,
        proposal: it.proposal.clone(),
        answer: it.answer.clone(),
        status: status(it.standing()),
        since: match it.stage {
            Stage::Open => None,
            Stage::Raised { on } | Stage::Solved { on } => Some(on),
        },
        hint,
    }
}

fn passing(call: &Call<'_>, place: &Place) -> MeetingRef {
    MeetingRef { id: place.id, title: place.title(call.words()).to_owned(), date: place.date }
}

/// Every ambiguity, solved or not.
pub(crate) fn all(db: &Reader<'_>) -> CommandResult<Vec<RoleAmbiguity>> {
    db.all::<rows::RoleAmbiguity>()?.iter().map(ambiguity).collect()
}

/// The ambiguity that a row is.
pub(super) fn ambiguity(row: &rows::RoleAmbiguity) -> CommandResult<RoleAmbiguity> {
    let damaged = || kansli_store::Error::Damaged(format!("role_ambiguity `{}`", row.id));
    let day = || row.stage_on.ok_or_else(damaged);
    let party = |text: &String| Uuid::parse_str(text).map_err(|_| damaged());
    let parties: Result<Vec<Uuid>, _> = row.parties.iter().map(party).collect();
    Ok(RoleAmbiguity {
        id: RoleAmbiguityId::from_uuid(row.id),
        title: row.title.clone(),
        description: row.description.clone(),
        parties: parties?.into_iter().map(OrganisationId::from_uuid).collect(),
        raised_by: row.raised_by.clone(),
        raised_on: row.raised_on.ok_or_else(damaged)?,
        origin: row
            .meeting
            .map(|it| (MeetingId::from_uuid(it), row.item.map(AgendaItemId::from_uuid))),
        proposal: row.proposal.clone(),
        answer: row.answer.clone(),
        stage: match wire::read(&row.stage)? {
            AmbiguityStage::Open => Stage::Open,
            AmbiguityStage::Raised => Stage::Raised { on: day()? },
            AmbiguityStage::Solved => Stage::Solved { on: day()? },
        },
    })
}

/// The row that an ambiguity is.
pub(super) fn row_of(it: &RoleAmbiguity) -> rows::RoleAmbiguity {
    let (stage, stage_on) = match it.stage {
        Stage::Open => (AmbiguityStage::Open, None),
        Stage::Raised { on } => (AmbiguityStage::Raised, Some(on)),
        Stage::Solved { on } => (AmbiguityStage::Solved, Some(on)),
    };
    rows::RoleAmbiguity {
        id: it.id.uuid(),
        title: it.title.clone(),
        description: it.description.clone(),
        parties: it.parties.iter().map(ToString::to_string).collect(),
        raised_by: it.raised_by.trim().to_owned(),
        raised_on: Some(it.raised_on),
        meeting: it.origin.map(|(meeting, _)| meeting.uuid()),
        item: it.origin.and_then(|(_, item)| item).map(AgendaItemId::uuid),
        proposal: it.proposal.clone(),
        answer: it.answer.clone(),
        stage: wire::word(stage),
        stage_on,
    }
}

const fn status(standing: Standing) -> AmbiguityStatus {
    match standing {
        Standing::Open => AmbiguityStatus::Open,
        Standing::Proposed => AmbiguityStatus::Proposed,
        Standing::Raised => AmbiguityStatus::Raised,
        Standing::Solved => AmbiguityStatus::Solved,
    }
}

/// The word for how far an ambiguity is.
pub(crate) const fn standing_word(status: AmbiguityStatus) -> Word {
    match status {
        AmbiguityStatus::Open => Word::Open,
        AmbiguityStatus::Proposed => Word::ProposalMade,
        AmbiguityStatus::Raised => Word::Raised,
        AmbiguityStatus::Solved => Word::Solved,
    }
}
