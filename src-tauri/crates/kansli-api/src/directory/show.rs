//! The directory on a day: organisations, people, seats.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_domain::body::BodyKey;
use kansli_domain::directory::ENDS_SOON;
use kansli_domain::party::HealthcareRegion;
use kansli_domain::registers::{Choice, Mandate};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{
    DirectoryOn, DirectoryView, MandateName, MembershipRow, OrganisationRow, PersonRow, SeatRow,
};
use crate::app::Call;
use crate::error::CommandResult;
use crate::meeting::show::body_name;
use crate::people::{People, within};
use crate::shape::SideName;
use crate::words::Words;
use crate::year_plan::ground::{bodies, region_of};

/// Shows the directory on a day.
pub(crate) fn get(call: &Call<'_>, request: DirectoryOn) -> CommandResult<DirectoryView> {
    let on = request.on.unwrap_or_else(|| call.today());
    call.read(|db| {
        let people = People::read(db)?;
        let seats = seats(db, call.words(), &people, on)?;
        Ok(DirectoryView {
            on,
            organisations: organisations(db, call.words(), &people, on)?,
            people: persons(db, &people, &seats, on)?,
            seats,
        })
    })
}

fn organisations(
    db: &Reader<'_>,
    words: &Words,
    people: &People,
    on: NaiveDate,
) -> CommandResult<Vec<OrganisationRow>> {
    let memberships = db.all::<rows::Membership>()?;
    let is_party = |id: Uuid| {
        memberships.iter().any(|it| {
            it.organisation == Some(id)
                && it.kind == "partnership_party"
                && within((it.valid_from, it.valid_to), on)
        })
    };
    let mut names: BTreeMap<Uuid, Vec<rows::OrganisationName>> = BTreeMap::new();
    for name in db.all::<rows::OrganisationName>()? {
        if let Some(organisation) = name.organisation {
            names.entry(organisation).or_default().push(name);
        }
    }
    let all = db.all::<rows::Organisation>()?;
    let mut shown: Vec<OrganisationRow> = all
        .into_iter()
        .filter_map(|row| {
            let organisation = people.organisation(row.id, on)?;
            let called = names.remove(&row.id).unwrap_or_default();
            let earlier = called.into_iter().map(|it| it.name);
            Some(OrganisationRow {
                earlier_names: earlier.filter(|it| *it != organisation.name).collect(),
                organisation,
                is_party: is_party(row.id),
                healthcare_region: region_of(&row).map(|region| words.region(region)),
                key: row.key,
                is_public_authority: row.is_public_authority,
                mailbox: row.mailbox,
                case_pattern: row.case_pattern,
                memberships: member_of(words, &memberships, row.id),
                aliases: row.aliases,
                demo: row.demo,
            })
        })
        .collect();
    shown.sort_by_key(|it| (it.organisation.side, it.organisation.name.to_lowercase()));
    Ok(shown)
}

/// What an organisation is a member of, and was: the newest first.
fn member_of(words: &Words, all: &[rows::Membership], organisation: Uuid) -> Vec<MembershipRow> {
    let mut of: Vec<&rows::Membership> =
        all.iter().filter(|it| it.organisation == Some(organisation)).collect();
    of.sort_by_key(|it| (std::cmp::Reverse(it.valid_from), it.id));
    let row = |it: &rows::Membership| MembershipRow {
        id: it.id,
        of: words.say(&format!("entry-membership-kind-{}", it.kind.replace('_', "-"))),
        from: it.valid_from,
        to: it.valid_to,
        source: it.source.clone(),
    };
    of.into_iter().map(row).collect()
}

fn persons(
    db: &Reader<'_>,
    people: &People,
    seats: &[SeatRow],
    on: NaiveDate,
) -> CommandResult<Vec<PersonRow>> {
    let mut names: BTreeMap<Uuid, Vec<rows::PersonName>> = BTreeMap::new();
    for name in db.all::<rows::PersonName>()? {
        if let Some(person) = name.person {
            names.entry(person).or_default().push(name);
        }
    }
    let of = |row: rows::Person| {
        let person = people.person(row.id, on, None);
        let held =
            seats.iter().filter(|seat| seat.person.as_ref().is_some_and(|it| it.id == row.id));
        let called = names.remove(&row.id).unwrap_or_default();
        let earlier = called.into_iter().map(|it| it.name).filter(|name| *name != person.name);
        PersonRow {
            roles: held.map(|seat| format!("{}, {}", seat.role, seat.body_name)).collect(),
            earlier_names: earlier.collect(),
            email: row.email,
            phone: row.phone,
            title: row.title,
            forgotten_on: row.forgotten_on,
            person,
        }
    };
    let mut shown: Vec<PersonRow> = db.all::<rows::Person>()?.into_iter().map(of).collect();
    shown.sort_by_key(|row| row.person.name.to_lowercase());
    Ok(shown)
}

/// Vacancies and missing mandates first, then by body, side and name.
fn seats(
    db: &Reader<'_>,
    words: &Words,
    people: &People,
    on: NaiveDate,
) -> CommandResult<Vec<SeatRow>> {
    let bodies = bodies(db)?;
    let groups: BTreeMap<Uuid, String> =
        db.all::<rows::SystemGroup>()?.into_iter().map(|it| (it.id, it.title)).collect();
    let mut shown = Vec::new();
    for row in db.all::<rows::Appointment>()? {
        if !within((row.valid_from, row.valid_to), on) {
            continue;
        }
        let body = row.body.and_then(|body| bodies.get(&body).copied());
        let planned = match body {
            Some(body @ (BodyKey::Strategic | BodyKey::Tactical)) => Some(body_name(body)?),
            _ => None,
        };
        let organisation = row.organisation.and_then(|id| people.organisation(id, on));
        let chair = people.chair(row.body, on).and_then(|term| term.person);
        let kind = words.say(&crate::entry::choice_key("appointment", "kind", &row.kind));
        let holder = row.person.map(|person| people.person(person, on, row.body));
        let group = row.system_group.and_then(|group| groups.get(&group).cloned());
        let named = body.map(|body| words.body(body)).or(group);
        shown.push(SeatRow {
            id: row.id,
            body: planned,
            body_name: named.unwrap_or_else(|| words.say("plan-body-none")),
            system_group: row.system_group,
            healthcare_region: HealthcareRegion::named(&row.healthcare_region)
                .map(|region| words.region(region)),
            acting: row.acting,
            ends_in: ends_in(&row, on),
            side: organisation.as_ref().map_or(SideName::Neutral, |it| it.side),
            organisation,
            role: if row.role.is_empty() { kind } else { row.role },
            kind: row.kind,
            mandate: mandate(&row.mandate),
            from: row.valid_from,
            to: row.valid_to,
            chair: row.body.is_some() && holder.is_some() && chair == row.person,
            person: holder,
        });
    }
    shown.sort_by_key(|seat| {
        let name = seat.person.as_ref().map(|it| it.name.to_lowercase());
        let lacks = seat.mandate != Some(MandateName::Confirmed)
            && matches!(seat.kind.as_str(), "ordinary" | "substitute");
        // Our own two bodies first, then the other bodies, the groups, and roles outside them.
        let place = (seat.body.is_none(), seat.body, seat.system_group.is_some());
        (name.is_some(), !lacks, place, seat.body_name.to_lowercase(), seat.side, name)
    });
    Ok(shown)
}

fn mandate(word: &str) -> Option<MandateName> {
    match Mandate::named(word)? {
        Mandate::Confirmed => Some(MandateName::Confirmed),
        Mandate::Conditional => Some(MandateName::Conditional),
        Mandate::Missing => Some(MandateName::Missing),
    }
}

/// Days until a seat ends, from the day that a successor is to be looked for.
fn ends_in(row: &rows::Appointment, on: NaiveDate) -> Option<u32> {
    let left = (row.valid_to? - on).num_days();
    u32::try_from(left).ok().filter(|left| *left <= ENDS_SOON[0])
}
