//! The directory on a day: organisations, people, seats.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{DirectoryOn, DirectoryView, OrganisationRow, PersonRow, SeatRow};
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
    let all = db.all::<rows::Organisation>()?;
    let mut shown: Vec<OrganisationRow> = all
        .into_iter()
        .filter_map(|row| {
            Some(OrganisationRow {
                organisation: people.organisation(row.id, on)?,
                is_party: is_party(row.id),
                healthcare_region: region_of(&row).map(|region| words.region(region)),
                key: row.key,
                is_public_authority: row.is_public_authority,
                aliases: row.aliases,
                demo: row.demo,
            })
        })
        .collect();
    shown.sort_by_key(|it| (it.organisation.side, it.organisation.name.to_lowercase()));
    Ok(shown)
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
        let kind = words.say(&format!("plan-kind-{}", kind_key(&row.kind)));
        let holder = row.person.map(|person| people.person(person, on, row.body));
        shown.push(SeatRow {
            id: row.id,
            body: planned,
            body_name: body.map_or_else(|| words.say("plan-body-none"), |body| words.body(body)),
            side: organisation.as_ref().map_or(SideName::Neutral, |it| it.side),
            organisation,
            role: if row.role.is_empty() { kind } else { row.role },
            kind: row.kind,
            mandate_confirmed: row.mandate == "confirmed",
            appointed_by: row.appointed_by.parse().ok(),
            from: row.valid_from,
            to: row.valid_to,
            chair: row.body.is_some() && holder.is_some() && chair == row.person,
            person: holder,
        });
    }
    shown.sort_by_key(|seat| {
        let name = seat.person.as_ref().map(|it| it.name.to_lowercase());
        let lacks =
            !seat.mandate_confirmed && matches!(seat.kind.as_str(), "ordinary" | "substitute");
        (name.is_some(), !lacks, seat.body.is_none(), seat.body, seat.side, name)
    });
    Ok(shown)
}

fn kind_key(kind: &str) -> &str {
    match kind {
        "contactPoint" => "contact-point",
        other => other,
    }
}
