//! The list of mandates: who has a seat on a day, and until when.

use chrono::NaiveDate;
use kansli_documents::mandates::{BodyMandates, MandatesFacts, SeatRow};
use kansli_documents::meeting::Person;
use kansli_documents::{Document, Head};
use kansli_domain::body::BodyKey;
use kansli_domain::party::Side;
use kansli_store::{Reader, rows};

use super::basis::{Basis, side, some};
use crate::error::CommandResult;
use crate::people::{self, People};

/// The bodies whose seats are listed.
const BODIES: [BodyKey; 2] = [BodyKey::Strategic, BodyKey::Tactical];

/// The seats of our two bodies as they are on a day; that day is the document's.
pub(super) fn list(
    db: &Reader<'_>,
    basis: &Basis,
    (year, on): (i32, NaiveDate),
) -> CommandResult<Document> {
    let bodies = bodies(db, basis, on)?;
    let head = Head { body_name: String::new(), date: on, ..basis.list_head(year) };
    Ok(Document::Mandates(MandatesFacts { head, bodies }))
}

/// The seats of our two bodies on a day.
pub(super) fn bodies(
    db: &Reader<'_>,
    basis: &Basis,
    day: NaiveDate,
) -> CommandResult<Vec<BodyMandates>> {
    let people = People::read(db)?;
    let mut bodies = Vec::new();
    for key in BODIES {
        let body = people.body_row(key);
        let mut held: Vec<rows::Appointment> = db.by("body", &body)?;
        held.retain(|it| people::runs(it, day));
        held.sort_by_key(|it| it.id);
        let seats = held.iter().map(|it| seat(basis, &people, it, day)).collect();
        bodies.push(BodyMandates { name: basis.words.body(key), seats });
    }
    Ok(bodies)
}

fn seat(basis: &Basis, people: &People, held: &rows::Appointment, day: NaiveDate) -> SeatRow {
    // A seat that nobody has is a seat all the same, if it is known whose it is.
    let person = held.person;
    let organisation = held.organisation.and_then(|id| people.organisation(id, day));
    let role = if held.role.trim().is_empty() {
        let key = match held.kind.as_str() {
            "ordinary" | "member" => "dispatch-role-member",
            "substitute" => "dispatch-role-substitute",
            "secretary" => "dispatch-role-secretary",
            "guest" => "dispatch-role-guest",
            _ => "dispatch-role-adjunct",
        };
        basis.words.say(key)
    } else {
        held.role.trim().to_owned()
    };
    SeatRow {
        person: Person {
            name: person.map_or_else(String::new, |it| people.person(it, day, held.body).name),
            role: some(&role),
            organisation: organisation.map(|it| it.name),
            side: side(seat_side(people, held, day)),
        },
        from: held.valid_from,
        until: held.valid_to,
        confirmed: held.mandate == "confirmed",
        confirmed_on: held.mandate_on,
        acting: held.acting,
    }
}

/// The side of the one who has the seat, or else of the organisation that it belongs to.
fn seat_side(people: &People, held: &rows::Appointment, day: NaiveDate) -> Side {
    if let Some(person) = held.person {
        return people.side(person, day, held.body);
    }
    let organisation = held.organisation.and_then(|id| people.organisation(id, day));
    organisation.map_or(Side::Neutral, |it| people::side_of(it.side))
}
