//! Taking a person's details away at their wish. The name stays where minutes and seats tell of it: those are the
//! parties' own records of who was there.
//!
//! The journal is a chain that nobody can change, so what it says of the details stays in the locked file; it is shown
//! to nobody.

use std::collections::BTreeSet;

use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::PersonForget;
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::shape::Done;

/// Columns of a person that are details.
const DETAILS: [&str; 3] = ["email", "phone", "title"];

/// Takes the details of a person away who has no seat and no meeting ahead.
pub(crate) fn forget(call: &Call<'_>, request: PersonForget) -> CommandResult<Done> {
    let today = call.today();
    call.change(Step::new("plan-step-forget").lasting(), |db| {
        let reader = db.reader();
        let people = People::read(&reader)?;
        let person: Option<rows::Person> = reader.get(request.id)?;
        let person = person.ok_or_else(|| Failure::not_found("person"))?;
        let name = people.person(person.id, today, None).name;
        if let Some(needed) = needed_for(call, &reader, &people, person.id)? {
            let no = Failure::refused("plan-refused-forget").with("name", &name);
            return Err(no.with("needed", needed));
        }
        for sent in reader.all::<rows::Dispatch>()? {
            let is_theirs = |it: &String| !person.email.is_empty() && *it == person.email;
            if sent.recipients.iter().any(is_theirs) {
                let named = |it: String| if is_theirs(&it) { name.clone() } else { it };
                let recipients = sent.recipients.clone().into_iter().map(named).collect();
                db.put(&rows::Dispatch { recipients, ..sent })?;
            }
        }
        for reply in reader.by::<rows::Reply>("person", &Some(person.id))? {
            let (address, comment) = (String::new(), String::new());
            db.put(&rows::Reply { address, comment, ..reply })?;
        }
        db.put(&rows::Person {
            email: String::new(),
            phone: String::new(),
            title: String::new(),
            forgotten_on: Some(today),
            ..person
        })?;
        Ok(Done {})
    })
}

/// What the details are still needed for, in words: a seat, a chair, a meeting to come.
fn needed_for(
    call: &Call<'_>,
    db: &Reader<'_>,
    people: &People,
    person: Uuid,
) -> CommandResult<Option<String>> {
    let (today, words) = (call.today(), call.words());
    let lasts = |to: Option<chrono::NaiveDate>| to.is_none_or(|to| to >= today);
    let body = |row: Option<Uuid>| people.body(row).map(|it| words.body(it));
    let seats = db.by::<rows::Appointment>("person", &Some(person))?;
    if let Some(seat) = seats.iter().find(|it| lasts(it.valid_to)) {
        let role = words.say(&crate::entry::choice_key("appointment", "kind", &seat.kind));
        return Ok(Some(
            [body(seat.body), Some(role)].into_iter().flatten().collect::<Vec<_>>().join(", "),
        ));
    }
    let chairs = db.by::<rows::ChairTerm>("person", &Some(person))?;
    if let Some(term) = chairs.iter().find(|it| lasts(it.valid_to)) {
        return Ok(Some(body(term.body).unwrap_or_default()));
    }
    for it in db.by::<rows::Attendance>("person", &Some(person))? {
        let Some(meeting) = it.meeting else { continue };
        let meeting: Option<rows::Meeting> = db.get(meeting)?;
        let ahead = meeting.filter(|it| it.date >= today && it.status != "held");
        if let Some(meeting) = ahead {
            return Ok(Some(
                words.fill("plan-forget-meeting", &[("day", words.day(meeting.date))]),
            ));
        }
    }
    Ok(None)
}

/// What the journal tells of people whose details were taken away, and is shown to nobody.
pub(crate) struct Forgotten(BTreeSet<String>);

impl Forgotten {
    /// Reads whose details were taken away.
    pub(crate) fn read(db: &Reader<'_>) -> CommandResult<Self> {
        let mut rows = BTreeSet::new();
        let people = db.all::<rows::Person>()?;
        for person in people.iter().filter(|it| it.forgotten_on.is_some()) {
            rows.insert(person.id.to_string());
            for reply in db.by::<rows::Reply>("person", &Some(person.id))? {
                rows.insert(reply.id.to_string());
            }
        }
        Ok(Self(rows))
    }

    /// Whether a cell of the journal tells of such a detail. Whom something was sent to is told without addresses as
    /// soon as somebody is forgotten: an address in it may be theirs.
    pub(crate) fn has(&self, table: &str, key: &str, column: &str) -> bool {
        match (table, column) {
            ("person", column) => DETAILS.contains(&column) && self.0.contains(key),
            ("reply", "address" | "comment") => self.0.contains(key),
            ("dispatch", "recipients") => !self.0.is_empty(),
            _ => false,
        }
    }
}
