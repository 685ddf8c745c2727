//! Changing the directory: people, organisations, chairs. Appointments and memberships are entries of registers.

use chrono::{Days, NaiveDate};
use kansli_domain::case_number::CasePattern;
use kansli_domain::chair::ChairTerm;
use kansli_domain::party::Side;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use super::{ChairSave, OrganisationSave, PersonSave};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::meeting::steps::body_key;
use crate::people::{People, region_of, side_of};
use crate::shape::Made;
use crate::year_plan::ground::{bodies, chair};
use crate::year_plan::refuse;

/// Adds or changes a person.
pub(crate) fn save_person(call: &Call<'_>, request: PersonSave) -> CommandResult<Made> {
    let name = named(&request.name)?;
    let email = request.email.trim();
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
        put_person(
            db,
            &rows::Person {
                id,
                email: email.to_owned(),
                phone: text(&request.phone, |row| &row.phone),
                title: text(&request.title, |row| &row.title),
                demo: known.as_ref().is_some_and(|row| row.demo),
                // Whoever is written anew is known again.
                forgotten_on: None,
            },
        )?;
        put_name(call, db, id, &name, request.name_from)?;
        Ok(Made { id })
    })
}

/// Keeps a person whose address is one.
pub(crate) fn put_person(db: &Writer<'_>, person: &rows::Person) -> CommandResult<()> {
    if !person.email.is_empty() && !is_address(&person.email) {
        return Err(Failure::invalid("plan-refused-email", "email").with("email", &person.email));
    }
    Ok(db.put(person)?)
}

/// Adds or changes an organisation.
pub(crate) fn save_organisation(call: &Call<'_>, request: OrganisationSave) -> CommandResult<Made> {
    let name = named(&request.name)?;
    let id = request.id.unwrap_or_else(|| call.new_id());
    let mailbox = request.mailbox.as_deref().map(|it| it.trim().to_owned());
    if let Some(wrong) = mailbox.as_deref().filter(|it| !it.is_empty() && !is_address(it)) {
        return Err(Failure::invalid("plan-refused-email", "mailbox").with("email", wrong));
    }
    let pattern = request.case_pattern.as_deref().map(|it| it.trim().to_owned());
    let no_pattern = |it: &&str| !it.is_empty() && CasePattern::of(it).is_none();
    if let Some(wrong) = pattern.as_deref().filter(no_pattern) {
        let failure = Failure::invalid("plan-refused-case-pattern", "casePattern");
        return Err(failure.with("pattern", wrong).rule("DIA-001"));
    }
    let aliases = request.aliases.map(|all| {
        let named = all.iter().map(|it| it.trim().to_owned());
        named.filter(|it| !it.is_empty()).collect::<Vec<_>>()
    });
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
            mailbox: String::new(),
            case_pattern: String::new(),
        };
        let known = known.unwrap_or_else(fresh);
        let region = request.healthcare_region.map(|region| region_of(region).name().to_owned());
        db.put(&rows::Organisation {
            healthcare_region: region.unwrap_or_else(|| known.healthcare_region.clone()),
            side: side_of(request.side).name().to_lowercase(),
            is_public_authority: request.is_public_authority,
            mailbox: mailbox.unwrap_or_else(|| known.mailbox.clone()),
            case_pattern: pattern.unwrap_or_else(|| known.case_pattern.clone()),
            aliases: aliases.unwrap_or_else(|| known.aliases.clone()),
            ..known
        })?;
        let short = request.short.trim();
        let short = if short.is_empty() { &name } else { short };
        put_organisation_name(call, db, id, (&name, short), request.name_from)?;
        Ok(Made { id })
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
pub(crate) fn put_name(
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

/// The same for an organisation, with its short form.
fn put_organisation_name(
    call: &Call<'_>,
    db: &Writer<'_>,
    organisation: Uuid,
    (name, short): (&str, &str),
    from: Option<NaiveDate>,
) -> CommandResult<()> {
    let mut called: Vec<rows::OrganisationName> =
        db.reader().by("organisation", &Some(organisation))?;
    called.sort_by_key(|row| row.valid_from);
    let newest = called.pop();
    if newest.as_ref().is_some_and(|row| row.name == name && row.short == short) {
        return Ok(());
    }
    let fresh = |valid_from| rows::OrganisationName {
        id: call.new_id(),
        organisation: Some(organisation),
        name: name.to_owned(),
        short: short.to_owned(),
        valid_from,
        valid_to: None,
    };
    match (newest, from) {
        (Some(old), Some(from)) if old.valid_from.is_none_or(|start| start < from) => {
            let valid_to = from.checked_sub_days(Days::new(1));
            db.put(&rows::OrganisationName { valid_to, ..old })?;
            db.put(&fresh(Some(from)))?;
        }
        (Some(old), _) => {
            let (name, short) = (name.to_owned(), short.to_owned());
            db.put(&rows::OrganisationName { name, short, ..old })?;
        }
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
