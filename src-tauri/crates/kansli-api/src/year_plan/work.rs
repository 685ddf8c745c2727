//! A year's work as the rules look at it: each meeting's desk, and the directory.

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use kansli_domain::ambiguity::RoleAmbiguity;
use kansli_domain::body::BodyKey;
use kansli_domain::directory::{
    Appointment, Directory, Membership, Organisation, Person, Span, Union,
};
use kansli_domain::id::{AgendaItemId, BodyId, JointPositionId, OrganisationId, PersonId};
use kansli_domain::party::HealthcareRegion;
use kansli_domain::registers::{self as entries, AppointmentKind, Mandate, Registers};
use kansli_domain::rules::{
    Sitting, Verdict, Waiting, Work, judge_registers, judge_work, with_deviations, with_levels,
};
use kansli_domain::series::{Number, Series};
use kansli_domain::settings::Settings;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::action::ActionStatus;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::meeting::ready::Looked;
use crate::people::{People, side_of};
use crate::wire;
use crate::year_plan::ground::region_of;

/// Every rule's verdicts on a year's work.
pub(crate) fn verdicts(
    db: &Reader<'_>,
    settings: &Settings,
    (year, today, now): (i32, NaiveDate, NaiveDateTime),
) -> CommandResult<Vec<Verdict>> {
    let people = Rc::new(People::read(db)?);
    let desks = Desk::among_all(db, &people, db.by("year", &year)?)?;
    let looked = |desk| Ok((Looked::over(&desk)?, desk));
    let desks = desks.into_iter().map(looked).collect::<CommandResult<Vec<_>>>()?;
    let mut sittings = Vec::new();
    for (looked, desk) in &desks {
        let archived = match &desk.record {
            Some(record) => crate::settle::facts::archived_on(db, record.minutes.id.uuid())?,
            None => None,
        };
        let papers = desk.attachments.iter().filter_map(|it| it.item);
        sittings.push(Sitting {
            facts: looked.facts(desk),
            turns: desk.turns(now),
            positions: &looked.positions,
            case_number: &desk.meeting.case_number,
            with_papers: papers.map(AgendaItemId::from_uuid).collect(),
            archived,
        });
    }
    let told = Told::read(db, &people, today)?;
    let work = Work { sittings: &sittings, ..told.work(settings, (year, today)) };
    let verdicts = with_levels(judge_work(&work), settings);
    Ok(with_deviations(verdicts, &told.registers.deviations, year))
}
/// The verdicts on the registers of the year's work, which need no meeting to be read.
pub(crate) fn verdicts_on_registers(
    db: &Reader<'_>,
    today: NaiveDate,
) -> CommandResult<Vec<Verdict>> {
    let told = Told::read(db, &People::read(db)?, today)?;
    let settings = crate::settings::current(db)?;
    let verdicts = judge_registers(&told.work(&settings, (today.year(), today)));
    let verdicts = with_levels(verdicts, &settings);
    Ok(with_deviations(verdicts, &told.registers.deviations, today.year()))
}

/// What is judged beside the meetings.
struct Told {
    directory: Directory,
    ambiguities: Vec<RoleAmbiguity>,
    tactical_held: Vec<NaiveDate>,
    registers: Registers,
    agreed_by: BTreeMap<JointPositionId, BodyKey>,
    waiting: Vec<Waiting>,
}

impl Told {
    fn read(db: &Reader<'_>, people: &People, today: NaiveDate) -> CommandResult<Self> {
        let tactical = people.body_row(BodyKey::Tactical);
        let mut held: Vec<rows::Meeting> = db.all()?;
        held.retain(|it| it.body == tactical && it.status == "held");
        Ok(Self {
            directory: directory(db, people, today)?,
            ambiguities: crate::ambiguity::all(db)?,
            tactical_held: held.into_iter().map(|it| it.date).collect(),
            registers: crate::entry::registers(db)?,
            agreed_by: crate::entry::agreed_by(db, people)?,
            waiting: waiting(db)?,
        })
    }

    /// A year's work, without its meetings.
    fn work<'a>(&'a self, settings: &'a Settings, (year, today): (i32, NaiveDate)) -> Work<'a> {
        Work {
            year,
            today,
            sittings: &[],
            directory: &self.directory,
            ambiguities: &self.ambiguities,
            tactical_held: &self.tactical_held,
            registers: &self.registers,
            agreed_by: &self.agreed_by,
            waiting: &self.waiting,
            settings,
        }
    }
}

/// Everybody, with organisations as they are called today.
fn directory(db: &Reader<'_>, people: &People, today: NaiveDate) -> CommandResult<Directory> {
    let regions = regions(db)?;
    let organisation = |row: rows::Organisation| {
        let called = people.organisation(row.id, today)?;
        let (id, side) = (OrganisationId::from_uuid(row.id), side_of(called.side));
        let region = regions.get(&id).copied();
        let (key, mailbox, case_pattern) = (row.key, row.mailbox, row.case_pattern);
        Some(Organisation { id, name: called.short, key, side, mailbox, case_pattern, region })
    };
    let person = |row: rows::Person| {
        let called = people.person(row.id, today, None);
        let organisation = called.organisation.map(|it| OrganisationId::from_uuid(it.id));
        Person { id: PersonId::from_uuid(row.id), name: called.name, organisation }
    };
    let mut appointments = Vec::new();
    for row in db.all::<rows::Appointment>()? {
        let entry: entries::Appointment = crate::entry::entry_of(&row)?;
        appointments.push(appointment(db, people, &regions, &entry)?);
    }
    Ok(Directory {
        organisations: db.all()?.into_iter().filter_map(organisation).collect(),
        memberships: db.all()?.iter().filter_map(membership).collect(),
        appointments,
        people: db.all()?.into_iter().map(person).collect(),
    })
}

/// The actions that are still open, each since the day of its meeting.
fn waiting(db: &Reader<'_>) -> CommandResult<Vec<Waiting>> {
    let meetings: BTreeMap<Uuid, NaiveDate> =
        db.all::<rows::Meeting>()?.into_iter().map(|it| (it.id, it.date)).collect();
    let open = [ActionStatus::Open, ActionStatus::InProgress].map(wire::word);
    let waits = |it: rows::ActionItem| {
        let since = *meetings.get(&it.meeting?)?;
        let number = Number { series: Series::Action, year: it.year, serial: it.number };
        Some(Waiting { id: it.id, name: format!("{number} {}", it.text), since })
    };
    let mut found = Vec::new();
    for status in open {
        found.extend(db.by::<rows::ActionItem>("status", &status)?.into_iter().filter_map(waits));
    }
    Ok(found)
}

fn membership(row: &rows::Membership) -> Option<Membership> {
    let of = match row.kind.as_str() {
        "partnership_party" => Union::Partnership,
        "council_2015_155" => Union::Council,
        _ => return None,
    };
    let organisation = OrganisationId::from_uuid(row.organisation?);
    Some(Membership { organisation, of, span: span(row.valid_from, row.valid_to) })
}

/// The healthcare region of each organisation that has one.
fn regions(db: &Reader<'_>) -> CommandResult<BTreeMap<OrganisationId, HealthcareRegion>> {
    let all = db.all::<rows::Organisation>()?;
    let region = |it: &rows::Organisation| Some((OrganisationId::from_uuid(it.id), region_of(it)?));
    Ok(all.iter().filter_map(region).collect())
}

fn appointment(
    db: &Reader<'_>,
    people: &People,
    regions: &BTreeMap<OrganisationId, HealthcareRegion>,
    it: &entries::Appointment,
) -> CommandResult<Appointment> {
    let organisation = it.organisation.0;
    Ok(Appointment {
        id: it.of_this(),
        person: it.person.0,
        body: people.body(it.body.0.map(BodyId::uuid)),
        system_group: it.system_group.0,
        organisation,
        kind: it.kind.unwrap_or(AppointmentKind::Ordinary),
        network: it.network,
        region: it.healthcare_region.or_else(|| regions.get(&organisation?).copied()),
        seat_tags: it.seat_tags.clone(),
        term: it.term,
        as_of: it.as_of,
        mandate_confirmed: it.mandate == Some(Mandate::Confirmed),
        appointed_by: appointed_by(db, people, it.position.0)?,
        span: span(it.valid_from, it.valid_to),
    })
}

/// The body that agreed on the position which gave a seat.
fn appointed_by(
    db: &Reader<'_>,
    people: &People,
    by: Option<JointPositionId>,
) -> CommandResult<Option<BodyKey>> {
    let Some(position) = by else { return Ok(None) };
    let position: Option<rows::JointPosition> = db.get(position.uuid())?;
    let agreed = position.filter(|it| was_agreed(&it.outcome));
    let Some(meeting) = agreed.and_then(|it| it.meeting) else { return Ok(None) };
    let meeting: Option<rows::Meeting> = db.get(meeting)?;
    Ok(meeting.and_then(|it| people.body(it.body)))
}

/// Whether a position was agreed on, be it that a later one has taken its place.
pub(crate) fn was_agreed(outcome: &str) -> bool {
    matches!(outcome, "agreed" | "superseded")
}

/// Open ends hold for as long as anything is looked at.
fn span(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Span {
    Span { from: from.unwrap_or(NaiveDate::MIN), to: to.unwrap_or(NaiveDate::MAX) }
}
