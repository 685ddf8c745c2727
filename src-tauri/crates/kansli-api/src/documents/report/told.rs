//! What the registers of the year's work say that a report tells.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use kansli_documents::Status;
use kansli_documents::report::{
    FocusArea, Group, Initiative, PhaseCount, Priority, ReportFacts, ReportKind,
};
use kansli_domain::body::BodyKey;
use kansli_domain::id::OrganisationId;
use kansli_domain::registers::{
    self, Choice, DirectionStatus, DocumentKind, Entry, GroupKind, InitiativeStatus, Phase,
    Registers, ReportStatus, Sort, Value,
};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::documents::basis::{Basis, some};
use crate::error::CommandResult;
use crate::people::People;
use crate::shape::SideName;

/// The registers, with the names of what they refer to.
pub(super) struct Told<'a> {
    basis: &'a Basis,
    people: &'a People,
    registers: Registers,
    positions: BTreeMap<Uuid, String>,
    /// The year told of and its last day, or today if that has not come.
    year: i32,
    on: NaiveDate,
}

impl<'a> Told<'a> {
    pub(super) fn read(
        db: &Reader<'_>,
        (basis, people): (&'a Basis, &'a People),
        (year, on): (i32, NaiveDate),
    ) -> CommandResult<Self> {
        let positions = db.all::<rows::JointPosition>()?.into_iter();
        let number = |it: &rows::JointPosition| format!("GS {}:{:02}", it.year, it.number);
        Ok(Self {
            basis,
            people,
            registers: crate::entry::registers(db)?,
            positions: positions.map(|it| (it.id, number(&it))).collect(),
            year,
            on,
        })
    }

    /// Fills in all that the registers know.
    pub(super) fn tell(&self, facts: &mut ReportFacts) {
        self.written(facts);
        let parties = self.people.parties(self.on);
        facts.parties = parties.into_iter().map(|it| it.name).collect();
        facts.priorities = self.priorities(self.year);
        facts.coming = self.priorities(self.year + 1);
        let under_way = self.registers.initiatives.iter().filter(|it| ran(it, self.year));
        facts.initiatives = under_way.map(|it| self.initiative(it)).collect();
        facts.phases = self.phases();
        facts.groups = self.groups();
        facts.goal = self.steering().find_map(|it| some(&it.goal.0));
        facts.proposals = self.steering().filter_map(|it| some(&it.proposals.0)).collect();
        for area in &mut facts.focus_areas {
            self.focus(area);
        }
    }

    /// The report itself: what people have written in it by field, and how far it is.
    fn written(&self, facts: &mut ReportFacts) {
        let all = &self.registers;
        let (written, status) = match facts.kind {
            ReportKind::Summary => {
                let it = all.annual_reports.iter().find(|it| it.year.is(self.year));
                (texts(it), it.and_then(|it| it.status))
            }
            ReportKind::ForCouncil => {
                let it = all.council_reports.iter().find(|it| it.year.is(self.year));
                (texts(it), it.and_then(|it| it.status))
            }
            ReportKind::Direction => {
                let it = all.direction_reports.iter().find(|it| it.year.is(self.year));
                (texts(it), it.and_then(|it| it.status))
            }
        };
        facts.written = written;
        facts.head.status = Some(match status {
            None | Some(ReportStatus::Draft) => Status::Draft,
            Some(ReportStatus::Approved) => Status::Approved,
            Some(ReportStatus::Sent) => Status::Sent,
        });
    }

    fn priorities(&self, year: i32) -> Vec<Priority> {
        let of_year = self.registers.priorities.iter().filter(|it| it.year.is(year));
        let told = |it: &registers::AnnualPriority| Priority {
            title: it.title(),
            reason: it.reason.0.clone(),
            goal: it.goal.0.clone(),
            result: it.result.0.clone(),
            position: it.position.0.and_then(|id| self.position(id.uuid())),
        };
        of_year.map(told).collect()
    }

    fn initiative(&self, it: &registers::Initiative) -> Initiative {
        let needs = it
            .needs
            .0
            .iter()
            .filter_map(|id| self.registers.needs.iter().find(|need| need.of_this() == *id));
        let needs: Vec<_> = needs.collect();
        let mut target_groups: Vec<String> = Vec::new();
        for group in needs.iter().flat_map(|need| &need.target_groups) {
            let word = self.word("need", "target-groups", group.word());
            if !target_groups.contains(&word) {
                target_groups.push(word);
            }
        }
        let how: Vec<String> = it
            .involvement
            .iter()
            .map(|who| self.word("initiative", "involvement", who.word()))
            .chain(some(&it.involvement_how.0))
            .collect();
        let in_implementation = it.phase == Some(Phase::Implementation);
        Initiative {
            title: it.title(),
            needs: needs.iter().map(|need| need.title()).collect(),
            target_groups,
            leads: self.names(&it.agreed_leads.0),
            participants: self.names(&it.participants.0),
            phase: it.phase.map(|phase| self.word("initiative", "phase", phase.word())),
            status: it.status.map(|status| self.word("initiative", "status", status.word())),
            benefit: it.expected_benefit.0.clone(),
            result: it.result.0.clone(),
            involvement: some(&how.join(". ")),
            led_by_regions: in_implementation
                && it.agreed_leads.0.iter().any(|id| self.is_of_regions(*id)),
            position: it.position.0.and_then(|id| self.position(id.uuid())),
        }
    }

    /// How many initiatives were in each phase, of those that ran in the year and in the one before.
    fn phases(&self) -> Vec<PhaseCount> {
        let count = |phase: Phase, year: i32| {
            let all = self.registers.initiatives.iter();
            crate::wire::total(all.filter(|it| it.phase == Some(phase) && ran(it, year)).count())
        };
        let told = |phase: &Phase| PhaseCount {
            phase: self.word("initiative", "phase", phase.word()),
            now: count(*phase, self.year),
            before: count(*phase, self.year - 1),
        };
        Phase::ALL.iter().map(told).collect()
    }

    /// The collaboration groups of that day, each with its newest direction document.
    fn groups(&self) -> Vec<Group> {
        let holds = |from: Option<NaiveDate>, to: Option<NaiveDate>| {
            from.is_none_or(|from| from <= self.on) && to.is_none_or(|to| to >= self.on)
        };
        let groups = self.registers.groups.iter();
        let groups = groups
            .filter(|it| it.kind == Some(GroupKind::Nsg) && holds(it.valid_from, it.valid_to));
        let told = |it: &registers::SystemGroup| {
            let own = self.registers.directions.iter().filter(|document| {
                document.collaboration_group.0 == Some(it.of_this())
                    && document.status != Some(DirectionStatus::Replaced)
                    && document.valid_from.is_none_or(|from| from <= self.on)
            });
            let newest = own.max_by_key(|document| document.valid_from);
            let status = newest.and_then(|document| document.status);
            let word =
                |status: DirectionStatus| self.word("direction-document", "status", status.word());
            Group {
                name: it.title(),
                document: status.map(word),
                review_by: newest.and_then(|document| document.review_by),
            }
        };
        groups.map(told).collect()
    }

    /// The steering document in force on that day.
    fn steering(&self) -> impl Iterator<Item = &registers::GoverningDocument> {
        self.registers.documents.iter().filter(|it| {
            it.kind == Some(DocumentKind::SteeringDocument)
                && it.valid_from.is_none_or(|from| from <= self.on)
                && it.valid_to.is_none_or(|to| to >= self.on)
        })
    }

    fn focus(&self, area: &mut FocusArea) {
        area.text = self.basis.words.say(&format!("entry-focus-area-{}", area.number));
        let ours = self.registers.initiatives.iter();
        let ours = ours.filter(|it| ran(it, self.year) && it.focus_areas.contains(&area.number));
        area.initiatives = ours.map(Entry::title).collect();
    }

    fn position(&self, id: Uuid) -> Option<String> {
        self.positions.get(&id).cloned()
    }

    fn names(&self, ids: &BTreeSet<OrganisationId>) -> Vec<String> {
        let named = ids.iter().filter_map(|id| self.people.organisation(id.uuid(), self.on));
        named.map(|it| it.short).collect()
    }

    fn is_of_regions(&self, id: OrganisationId) -> bool {
        let told = self.people.organisation(id.uuid(), self.on);
        told.is_some_and(|it| it.side == SideName::Sks)
    }

    fn word(&self, register: &str, field: &str, word: &str) -> String {
        self.basis.words.say(&format!("entry-{register}-{field}-{word}"))
    }
}

/// Whether an initiative was under way in a year: agreed on or begun, and not ended before it.
fn ran(it: &registers::Initiative, year: i32) -> bool {
    let begun = it.status.is_some_and(|status| {
        matches!(
            status,
            InitiativeStatus::Agreed | InitiativeStatus::Ongoing | InitiativeStatus::Done
        )
    });
    begun
        && it.valid_from.is_none_or(|from| from.year() <= year)
        && it.valid_to.is_none_or(|to| to.year() >= year)
}

/// The texts of an entry, by field.
fn texts<E: Entry>(entry: Option<&E>) -> BTreeMap<String, String> {
    let Some(entry) = entry else { return BTreeMap::new() };
    let told = E::FIELDS.iter().filter(|field| field.sort == Sort::Text).filter_map(|field| {
        match entry.get(field.key)? {
            Value::Text(text) => Some((field.key.to_owned(), text)),
            _ => None,
        }
    });
    told.collect()
}

/// The groups whose meetings are counted.
pub(super) const OURS: [BodyKey; 2] = [BodyKey::Strategic, BodyKey::Tactical];
