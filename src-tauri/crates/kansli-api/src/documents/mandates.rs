//! The list of mandates: who has a seat on a day, and until when.

use chrono::NaiveDate;
use kansli_documents::mandates::{BodyMandates, MandatesFacts, SeatRow};
use kansli_documents::meeting::Person;
use kansli_documents::{Document, Head};
use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};

use super::basis::{Basis, side, some};
use crate::error::CommandResult;
use crate::people::{self, People};

/// The bodies whose seats are listed.
const BODIES: [BodyKey; 2] = [BodyKey::Strategic, BodyKey::Tactical];

/// The seats of our two bodies as they are today.
pub(super) fn list(db: &Reader<'_>, basis: &Basis, year: i32) -> CommandResult<Document> {
    let bodies = bodies(db, basis, basis.today)?;
    let head = Head { body_name: String::new(), ..basis.list_head(year) };
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
        let seats = held.iter().filter_map(|it| seat(basis, &people, it, day)).collect();
        bodies.push(BodyMandates { name: basis.words.body(key), seats });
    }
    Ok(bodies)
}

fn seat(
    basis: &Basis,
    people: &People,
    held: &rows::Appointment,
    day: NaiveDate,
) -> Option<SeatRow> {
    let person = held.person?;
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
    Some(SeatRow {
        person: Person {
            name: people.person(person, day, held.body).name,
            role: some(&role),
            organisation: organisation.map(|it| it.name),
            side: side(people.side(person, day, held.body)),
        },
        from: held.valid_from,
        until: held.valid_to,
        confirmed: held.mandate == "confirmed",
        confirmed_on: held.mandate_on,
        acting: held.acting,
    })
}
