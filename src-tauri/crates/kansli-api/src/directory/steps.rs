//! Changing the directory: people, organisations, appointments, chairs.

use chrono::{Days, NaiveDate};
use kansli_domain::chair::ChairTerm;
use kansli_domain::party::Side;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use super::{AppointmentSave, ChairSave, OrganisationSave, PersonSave};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::meeting::steps::body_key;
use crate::people::{People, region_of, side_of};
use crate::shape::{ById, Done, Made};
use crate::year_plan::ground::{bodies, chair};
use crate::year_plan::refuse;

/// Kinds of appointments (CMP-008).
const KINDS: [&str; 6] =
    ["ordinary", "substitute", "adjunct", "secretary", "observer", "contactPoint"];

/// Adds or changes a person.
pub(crate) fn save_person(call: &Call<'_>, request: PersonSave) -> CommandResult<Made> {
    let name = named(&request.name)?;
    let email = request.email.trim();
    if !email.is_empty() && !is_address(email) {
        return Err(Failure::invalid("plan-refused-email", "email").with("email", email));
    }
    let id = request.id.unwrap_or_else(|| call.new_id());
    let step = Step::new("plan-step-person").with("name", &name);
    call.change(step, |db| {
        let reader = db.reader();
        let known: Option<rows::Person> = reader.get(id)?;
        if request.id.is_some() && known.is_none() {
            return Err(Failure::not_found("person"));
        }
        let text = |new: &Option<String>, old: fn(&rows::Person) -> &String| {
            let kept = || known.as_ref().map(|row| old(row).clone()).unwrap_or_default();
            new.as_ref().map_or_else(kept, |text| text.trim().to_owned())
        };
        db.put(&rows::Person {
            id,
            email: email.to_owned(),
            phone: text(&request.phone, |row| &row.phone),
            title: text(&request.title, |row| &row.title),
            demo: known.as_ref().is_some_and(|row| row.demo),
        })?;
        put_name(call, db, id, &name, request.name_from)?;
        Ok(Made { id })
    })
}

/// Adds or changes an organisation.
pub(crate) fn save_organisation(call: &Call<'_>, request: OrganisationSave) -> CommandResult<Made> {
    let name = named(&request.name)?;
    let id = request.id.unwrap_or_else(|| call.new_id());
    let step = Step::new("plan-step-organisation").with("name", &name);
    call.change(step, |db| {
        let reader = db.reader();
        let known: Option<rows::Organisation> = reader.get(id)?;
        if request.id.is_some() && known.is_none() {
            return Err(Failure::not_found("organisation"));
        }
        let fresh = || rows::Organisation {
            id,
            key: String::new(),
            side: String::new(),
            is_public_authority: false,
            aliases: Vec::new(),
            note: String::new(),
            demo: false,
            healthcare_region: String::new(),
        };
        let known = known.unwrap_or_else(fresh);
        let region = request.healthcare_region.map(|region| region_of(region).name().to_owned());
        db.put(&rows::Organisation {
            healthcare_region: region.unwrap_or_else(|| known.healthcare_region.clone()),
            side: side_of(request.side).name().to_lowercase(),
            is_public_authority: request.is_public_authority,
            ..known
        })?;
        let mut called: Vec<rows::OrganisationName> = reader.by("organisation", &Some(id))?;
        called.sort_by_key(|row| row.valid_from);
        let short = request.short.trim();
        let short = if short.is_empty() { name.clone() } else { short.to_owned() };
        let newest = called.pop();
        db.put(&rows::OrganisationName {
            id: newest.as_ref().map_or_else(|| call.new_id(), |row| row.id),
            organisation: Some(id),
            name,
            short,
            valid_from: newest.as_ref().and_then(|row| row.valid_from),
            valid_to: newest.as_ref().and_then(|row| row.valid_to),
        })?;
        Ok(Made { id })
    })
}

/// Gives a person a seat or a role.
pub(crate) fn save_appointment(call: &Call<'_>, request: AppointmentSave) -> CommandResult<Made> {
    let words = call.words();
    if !KINDS.contains(&request.kind.as_str()) {
        return Err(Failure::invalid("plan-refused-kind", "kind").with("kind", &request.kind));
    }
    if let (Some(from), Some(to)) = (request.from, request.to)
        && to < from
    {
        let failure = Failure::invalid("plan-refused-period", "to");
        return Err(failure.with("from", words.day(from)).with("to", words.day(to)));
    }
    let id = request.id.unwrap_or_else(|| call.new_id());
    call.change(Step::new("plan-step-appointment"), |db| {
        let reader = db.reader();
        let known: Option<rows::Appointment> = reader.get(id)?;
        if request.id.is_some() && known.is_none() {
            return Err(Failure::not_found("appointment"));
        }
        if reader.get::<rows::Person>(request.person)?.is_none() {
            return Err(Failure::not_found("person").at("person"));
        }
        if reader.get::<rows::Organisation>(request.organisation)?.is_none() {
            return Err(Failure::not_found("organisation").at("organisation"));
        }
        let appointed_by = request.appointed_by;
        if let Some(position) = appointed_by
            && reader.get::<rows::JointPosition>(position)?.is_none()
        {
            return Err(Failure::not_found("position").at("appointedBy"));
        }
        let body = request.body.map(|body| body_row(&reader, body)).transpose()?;
        let fresh = || blank(id);
        let known = known.unwrap_or_else(fresh);
        let was_confirmed = known.mandate == "confirmed";
        let mandate = if request.mandate_confirmed {
            "confirmed".to_owned()
        } else if was_confirmed {
            "missing".to_owned()
        } else {
            known.mandate.clone()
        };
        let newly = request.mandate_confirmed && !was_confirmed;
        db.put(&rows::Appointment {
            person: Some(request.person),
            body,
            organisation: Some(request.organisation),
            kind: request.kind.clone(),
            mandate,
            appointed_by: appointed_by
                .map_or_else(|| known.appointed_by.clone(), |it| it.to_string()),
            mandate_on: if newly { Some(call.today()) } else { known.mandate_on },
            valid_from: request.from,
            valid_to: request.to,
            ..known
        })?;
        let called = People::read(&reader)?.person(request.person, call.today(), body);
        db.title(kansli_store::Title::new("plan-step-appointment").with("name", called.name));
        Ok(Made { id })
    })
}

/// Takes a wrong appointment away.
pub(crate) fn remove_appointment(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    call.change(Step::new("plan-step-appointment-remove"), |db| {
        let known: Option<rows::Appointment> = db.reader().get(request.id)?;
        known.ok_or_else(|| Failure::not_found("appointment"))?;
        db.delete::<rows::Appointment>(request.id)?;
        Ok(Done {})
    })
}

/// Says who chairs a body for a time: the term that starts on the same day is changed.
pub(crate) fn save_chair(call: &Call<'_>, request: ChairSave) -> CommandResult<Made> {
    let words = call.words();
    call.change(Step::new("plan-step-chair"), |db| {
        let reader = db.reader();
        if reader.get::<rows::Person>(request.person)?.is_none() {
            return Err(Failure::not_found("person").at("person"));
        }
        let body = body_row(&reader, request.body)?;
        let keys = bodies(&reader)?;
        let people = People::read(&reader)?;
        let called = people.person(request.person, request.from, Some(body));
        let organisation = called.organisation;
        let side = organisation.as_ref().map_or(Side::Neutral, |it| side_of(it.side));
        let all = reader.all::<rows::ChairTerm>()?;
        let same =
            all.iter().find(|row| row.body == Some(body) && row.valid_from == Some(request.from));
        let row = rows::ChairTerm {
            id: same.map_or_else(|| call.new_id(), |row| row.id),
            body: Some(body),
            side: side.name().to_lowercase(),
            organisation: organisation.map(|it| it.id),
            person: Some(request.person),
            valid_from: Some(request.from),
            valid_to: Some(request.to),
            deviation_reason: request.deviation_reason.trim().to_owned(),
        };
        let others: Vec<ChairTerm> = all.iter().filter_map(|row| chair(row, &keys)).collect();
        let term = chair(&row, &keys).ok_or_else(|| Failure::not_found("body"))?;
        term.check(&others).map_err(|no| refuse::chair(words, &no))?;
        db.put(&row)?;
        db.title(kansli_store::Title::new("plan-step-chair").with("name", called.name));
        Ok(Made { id: row.id })
    })
}

/// A new name from a day on, or another spelling of the one that holds.
fn put_name(
    call: &Call<'_>,
    db: &Writer<'_>,
    person: Uuid,
    name: &str,
    from: Option<NaiveDate>,
) -> CommandResult<()> {
    let mut called: Vec<rows::PersonName> = db.reader().by("person", &Some(person))?;
    called.sort_by_key(|row| row.valid_from);
    let newest = called.pop();
    let unchanged = newest.as_ref().is_some_and(|row| row.name == name);
    if unchanged {
        return Ok(());
    }
    let fresh = |valid_from| rows::PersonName {
        id: call.new_id(),
        person: Some(person),
        name: name.to_owned(),
        valid_from,
        valid_to: None,
    };
    match (newest, from) {
        (Some(old), Some(from)) if old.valid_from.is_none_or(|start| start < from) => {
            let valid_to = from.checked_sub_days(Days::new(1));
            db.put(&rows::PersonName { valid_to, ..old })?;
            db.put(&fresh(Some(from)))?;
        }
        (Some(old), _) => db.put(&rows::PersonName { name: name.to_owned(), ..old })?,
        (None, _) => db.put(&fresh(None))?,
    }
    Ok(())
}

fn body_row(db: &Reader<'_>, name: crate::meeting::BodyName) -> CommandResult<Uuid> {
    let key = body_key(name);
    let found = bodies(db)?.into_iter().find(|(_, body)| *body == key);
    found.map(|(id, _)| id).ok_or_else(|| Failure::not_found("body"))
}

fn named(name: &str) -> CommandResult<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Failure::invalid("plan-refused-name-missing", "name"));
    }
    Ok(name)
}

/// Something on both sides of one `@`, and no spaces: the mail server knows the rest.
fn is_address(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    let [name, domain] = parts[..] else { return false };
    !name.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace)
}

fn blank(id: Uuid) -> rows::Appointment {
    rows::Appointment {
        id,
        person: None,
        body: None,
        organisation: None,
        kind: "ordinary".to_owned(),
        role: String::new(),
        network: String::new(),
        healthcare_region: String::new(),
        mandate: "missing".to_owned(),
        mandate_on: None,
        acting: false,
        appointed_by: String::new(),
        valid_from: None,
        valid_to: None,
    }
}
