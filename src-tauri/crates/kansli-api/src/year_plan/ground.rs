//! What a year is judged by: the workspace's meetings, events, chairs and settings, as the
//! domain sees them.

mod busy;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use kansli_domain::agenda::is_reconciliation;
use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::body::BodyKey;
use kansli_domain::chair::ChairTerm;
use kansli_domain::deadline::{Deadline, Yearly};
use kansli_domain::event::Event;
use kansli_domain::id::{ChairTermId, MeetingId, OrganisationId, PersonId};
use kansli_domain::meeting::Meeting;
use kansli_domain::party::{HealthcareRegion, Side};
use kansli_domain::registers::Registers;
use kansli_domain::rules::{
    Milestone, MilestoneKind, Plan, RegionalSeat, Verdict, affected, judge, with_deviations,
    with_levels,
};
use kansli_domain::settings::{Day, Settings};
use kansli_store::{Reader, parts, rows};
use uuid::Uuid;

use self::busy::Busy;
use crate::error::CommandResult;
use crate::meeting::VerdictView;
use crate::words::Words;

/// What the name of a reconciliation is like to SQL, which knows no capital Ä.
const RECONCILIATION_LIKE: &str = "%avst%mning%";

/// Everything a year is judged by.
pub(crate) struct Ground {
    pub(crate) today: NaiveDate,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) events: Vec<Event>,
    pub(crate) chairs: Vec<ChairTerm>,
    pub(crate) settings: Settings,
    regions: Vec<RegionalSeat>,
    milestones: Vec<Milestone>,
    of_years: Registers,
}

impl Ground {
    /// Reads what the years around `today` are judged by.
    pub(crate) fn read(db: &Reader<'_>, today: NaiveDate) -> CommandResult<Self> {
        let bodies = bodies(db)?;
        let meetings = db.all::<rows::Meeting>()?;
        let meetings: Vec<Meeting> = meetings
            .iter()
            .filter_map(|row| crate::meeting::row::meeting(row, *bodies.get(&row.body?)?))
            .collect();
        let events = db.all::<rows::CalendarEvent>()?;
        let busy = Busy::read(db, &bodies)?;
        Ok(Self {
            today,
            events: events
                .iter()
                .filter(|row| !row.transparent)
                .map(|row| Event { bodies: busy.of(row), ..crate::calendar::rows::event(row) })
                .collect(),
            chairs: chairs(db, &bodies)?,
            settings: crate::settings::current(db)?,
            regions: regions(db, &bodies)?,
            milestones: milestones(db, &meetings)?,
            of_years: crate::entry::of_years(db)?,
            meetings,
        })
    }

    /// The same with some events as they would be: each takes the place of the one it is.
    pub(crate) fn with_events(
        &mut self,
        db: &Reader<'_>,
        calendar: &rows::Calendar,
        rows: &[rows::CalendarEvent],
    ) -> CommandResult<()> {
        let ids: BTreeSet<Uuid> = rows.iter().map(|row| row.id).collect();
        self.events.retain(|event| !ids.contains(&event.id.uuid()));
        let mut busy = Busy::read(db, &bodies(db)?)?;
        busy.take(calendar);
        let seen = rows.iter().filter(|row| !row.transparent);
        let event = |row| Event { bodies: busy.of(row), ..crate::calendar::rows::event(row) };
        self.events.extend(seen.map(event));
        Ok(())
    }

    /// The years of the meetings that are to come, which what is changed now can concern.
    pub(crate) fn years_ahead(&self) -> BTreeSet<i32> {
        let ahead = self.meetings.iter().map(|meeting| meeting.slot.date());
        ahead.filter(|date| *date >= self.today).map(|date| date.year()).collect()
    }

    /// Every rule's verdicts on a year.
    pub(crate) fn verdicts(&self, year: i32) -> Vec<Verdict> {
        self.verdicts_with(year, &self.meetings)
    }

    /// Every rule's verdicts on a year, as if its meetings were others.
    pub(crate) fn verdicts_with(&self, year: i32, meetings: &[Meeting]) -> Vec<Verdict> {
        let plan = Plan {
            year,
            today: self.today,
            meetings,
            events: &self.events,
            chairs: &self.chairs,
            settings: &self.settings,
            regions: &self.regions,
            milestones: &self.milestones,
        };
        let verdicts = with_levels(judge(&plan), &self.settings);
        with_deviations(verdicts, &self.of_years.deviations, year)
    }

    /// Whether what is due once a year has been done.
    pub(crate) fn is_done(&self, deadline: &Deadline<Yearly>) -> bool {
        let held = |it: &Milestone| {
            self.meetings.iter().find(|meeting| meeting.id == it.meeting && meeting.was_held())
        };
        let reached = |kind, about| {
            let of = self.milestones.iter().filter(move |it| (it.kind, it.about) == (kind, about));
            of.filter_map(held).map(|meeting| meeting.slot.date())
        };
        match deadline.what {
            Yearly::Priorities { about } => {
                reached(MilestoneKind::PrioritiesAgreed, about).next().is_some()
            }
            Yearly::Reconciliation { about } => {
                let day = |day: Day| self.settings.day(day).in_year(about - 1);
                let (from, to) = (day(Day::ReconciliationFrom), day(Day::ReconciliationTo));
                let in_time = |on: NaiveDate| from <= Some(on) && Some(on) <= to;
                reached(MilestoneKind::Reconciliation, about).any(in_time)
            }
            Yearly::AnnualSummary { about } => self.of_years.summary_approved(about).is_some(),
            Yearly::CouncilReport { about } => self.of_years.council_told(about).is_some(),
            Yearly::JointDirection { about } => self.of_years.direction_sent(about).is_some(),
            Yearly::ConsultationRound { .. }
            | Yearly::PrincipalsTerm
            | Yearly::GroupPlansFirst { .. }
            | Yearly::GroupPlansDecided { .. } => false,
        }
    }

    /// The verdicts about one meeting.
    pub(crate) fn about(&self, words: &Words, row: &rows::Meeting) -> Vec<VerdictView> {
        let mut verdicts = self.verdicts(row.year);
        verdicts.retain(|verdict| verdict.meetings.contains(&MeetingId::from_uuid(row.id)));
        crate::verdict::views(words, &verdicts)
    }

    /// Those of `regions` that a body has members from on a day.
    pub(crate) fn affected(
        &self,
        (body, on): (BodyKey, NaiveDate),
        regions: &[HealthcareRegion],
    ) -> Vec<HealthcareRegion> {
        affected(&self.regions, (body, on), regions)
    }
}

/// Every body by its row.
pub(crate) fn bodies(db: &Reader<'_>) -> CommandResult<BTreeMap<Uuid, BodyKey>> {
    let rows = db.all::<rows::Body>()?;
    Ok(rows.iter().filter_map(|row| Some((row.id, BodyKey::named(&row.key)?))).collect())
}

fn chairs(db: &Reader<'_>, bodies: &BTreeMap<Uuid, BodyKey>) -> CommandResult<Vec<ChairTerm>> {
    let rows = db.all::<rows::ChairTerm>()?;
    Ok(rows.iter().filter_map(|row| chair(row, bodies)).collect())
}

/// A chair term as the domain sees it; nothing for a row that says too little.
pub(crate) fn chair(row: &rows::ChairTerm, bodies: &BTreeMap<Uuid, BodyKey>) -> Option<ChairTerm> {
    let reason = row.deviation_reason.trim();
    Some(ChairTerm {
        id: ChairTermId::from_uuid(row.id),
        body: *bodies.get(&row.body?)?,
        side: Side::named(&row.side.to_uppercase())?,
        organisation: row.organisation.map(OrganisationId::from_uuid),
        person: row.person.map(PersonId::from_uuid),
        // Open ends hold for as long as plans are made.
        from: row.valid_from.unwrap_or(NaiveDate::MIN),
        to: row.valid_to.unwrap_or(NaiveDate::MAX),
        deviation: (!reason.is_empty()).then(|| reason.to_owned()),
    })
}

/// Members from healthcare regions: by the seat itself, else by the organisation it is for.
fn regions(db: &Reader<'_>, bodies: &BTreeMap<Uuid, BodyKey>) -> CommandResult<Vec<RegionalSeat>> {
    let organisations = db.all::<rows::Organisation>()?;
    let of_organisation: BTreeMap<Uuid, HealthcareRegion> =
        organisations.iter().filter_map(|row| Some((row.id, region_of(row)?))).collect();
    let seat = |row: &rows::Appointment| {
        let own = HealthcareRegion::named(&row.healthcare_region);
        let through = || of_organisation.get(&row.organisation?).copied();
        let member = matches!(row.kind.as_str(), "ordinary" | "substitute") && row.person.is_some();
        Some(RegionalSeat {
            body: *bodies.get(&row.body?)?,
            region: own.or_else(through).filter(|_| member)?,
            from: row.valid_from.unwrap_or(NaiveDate::MIN),
            to: row.valid_to.unwrap_or(NaiveDate::MAX),
        })
    };
    Ok(db.all::<rows::Appointment>()?.iter().filter_map(seat).collect())
}

/// The healthcare region that an organisation belongs to, or is.
pub(crate) fn region_of(row: &rows::Organisation) -> Option<HealthcareRegion> {
    HealthcareRegion::named(&row.healthcare_region).or_else(|| HealthcareRegion::named(&row.key))
}

/// The positions that were agreed on under an item of the template.
fn agreed_on(db: &Reader<'_>, key: &str) -> CommandResult<Vec<rows::JointPosition>> {
    let mut items = db.parts_like::<parts::ItemHead>("template_key", key)?;
    // An underscore is like any letter.
    items.retain(|item| item.template_key == key && item.meeting.is_some());
    let mut positions = Vec::new();
    for item in items {
        positions.extend(db.by::<rows::JointPosition>("item", &Some(item.id))?);
    }
    positions.retain(|position| super::was_agreed(&position.outcome));
    Ok(positions)
}

fn milestones(db: &Reader<'_>, meetings: &[Meeting]) -> CommandResult<Vec<Milestone>> {
    let years: BTreeMap<Uuid, i32> =
        meetings.iter().map(|meeting| (meeting.id.uuid(), meeting.slot.date().year())).collect();
    let mut milestones = Vec::new();
    let mut note = |kind: MilestoneKind, meeting: Option<Uuid>, about: Option<i32>| {
        let Some(meeting) = meeting else { return };
        let Some(year) = years.get(&meeting) else { return };
        let meeting = MeetingId::from_uuid(meeting);
        milestones.push(Milestone { kind, about: about.unwrap_or(year + 1), meeting });
    };
    let mut named = db.parts_like::<parts::ItemHead>("title", RECONCILIATION_LIKE)?;
    named.retain(|item| is_reconciliation(&item.title));
    named.sort_by_key(|item| item.id);
    for item in named {
        note(MilestoneKind::Reconciliation, item.meeting, None);
    }
    let mut agreed = agreed_on(db, &TemplateKey::AnnualPriorities.name())?;
    agreed.sort_by_key(|position| position.id);
    // The register of priorities says which year a position is about; without it, it is about the coming one.
    let registered = priorities(db)?;
    for (position, year) in &registered {
        let position: Option<rows::JointPosition> = db.get(*position)?;
        if let Some(position) = position.filter(|it| super::was_agreed(&it.outcome)) {
            note(MilestoneKind::PrioritiesAgreed, position.meeting, Some(*year));
        }
    }
    agreed.retain(|position| registered.iter().all(|(told, _)| *told != position.id));
    for position in agreed {
        note(MilestoneKind::PrioritiesAgreed, position.meeting, None);
    }
    Ok(milestones)
}

/// The positions that the priorities of years were agreed in, by position and year.
fn priorities(db: &Reader<'_>) -> CommandResult<BTreeSet<(Uuid, i32)>> {
    let rows = db.all::<rows::AnnualPriority>()?;
    Ok(rows.iter().filter_map(|it| Some((it.position?, i32::try_from(it.year?).ok()?))).collect())
}
