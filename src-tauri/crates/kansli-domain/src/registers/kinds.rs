//! The kinds of entries, field by field.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;
use uuid::Uuid;

use super::Entry;
use super::choices::{
    AppointmentKind, Basis, CareDimension, Criterion, DirectionStatus, DocumentKind, GroupKind,
    HostStatus, InitiativeStatus, Involvement, Mandate, MembershipKind, NeedSource, NeedStatus,
    Network, NominatedTo, NominationStatus, OperationalStatus, Permanence, Phase, ProductKind,
    ProductStatus, Purpose, ReportStatus, RoundStatus, Scope, SeatTag, TargetGroup, Theme, Urgency,
};
use super::field::{Field, Held, Id, Line, Many, One, Target, Text, Value, Year};
use crate::id::{BodyId, JointPositionId, MeetingId, OrganisationId, PersonId};
use crate::party::HealthcareRegion;
use crate::position::KnowledgeArea;
use crate::rules::RuleId;

macro_rules! needed {
    (needed) => {
        true
    };
    () => {
        false
    };
}

/// Declares kinds: for each its id, its struct and its fields.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($id:ident) = $word:literal {
        $($(#[$fdoc:meta])* $field:ident: $type:ty $(= $needed:ident)?,)+
    })+) => {
        /// Which register.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $kind,)+ }

        impl Kind {
            /// Every register, in the order of showing.
            pub const ALL: &[Kind] = &[$(Kind::$kind),+];

            /// Its word, for the wire, the store and the message files.
            pub const fn word(self) -> &'static str {
                match self { $(Kind::$kind => $word,)+ }
            }

            /// The register of that word.
            pub fn named(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.word() == word)
            }

            /// The fields of its entries, in the order of showing.
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Kind::$kind => <$kind as Entry>::FIELDS,)+ }
            }
        }

        $(
            /// Identity of an entry of that register.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $id(Uuid);

            impl $id {
                /// The identity of the row.
                pub const fn uuid(self) -> Uuid {
                    self.0
                }
            }

            impl Id for $id {
                const TARGET: Target = Target::Entry(Kind::$kind);

                fn of(id: Uuid) -> Self {
                    Self(id)
                }

                fn id(self) -> Uuid {
                    self.0
                }
            }

            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct $kind {
                /// Identity.
                pub id: Uuid,
                $($(#[$fdoc])* pub $field: $type,)+
            }

            impl $kind {
                /// Its identity as others refer to it.
                pub const fn of_this(&self) -> $id {
                    $id(self.id)
                }
            }

            impl Entry for $kind {
                const KIND: Kind = Kind::$kind;
                const FIELDS: &'static [Field] = &[$(Field {
                    key: stringify!($field),
                    sort: <$type as Held>::SORT,
                    needed: needed!($($needed)?),
                }),+];

                fn blank(id: Uuid) -> Self {
                    Self { id, $($field: Default::default(),)+ }
                }

                fn id(&self) -> Uuid {
                    self.id
                }

                fn get(&self, field: &str) -> Option<Value> {
                    match field {
                        $(stringify!($field) => Some(self.$field.tell()),)+
                        _ => None,
                    }
                }

                fn set(&mut self, field: &str, value: Value) -> bool {
                    match field {
                        $(stringify!($field) => match <$type as Held>::take(value) {
                            Some(value) => {
                                self.$field = value;
                                true
                            }
                            None => false,
                        },)+
                        _ => false,
                    }
                }
            }
        )+
    };
}

kinds! {
    /// A need (*behov*, R-020): the tactical group's register.
    Need(NeedId) = "need" {
        /// What is needed, in a line.
        title: Line = needed,
        /// More about it.
        description: Text,
        /// Who it comes from.
        source: Option<NeedSource>,
        /// Which of them, by name.
        source_name: Line,
        /// Whose need it is.
        target_groups: BTreeSet<TargetGroup>,
        /// Which others.
        target_others: Line,
        /// How much it matters.
        urgency: Option<Urgency>,
        /// How far it is.
        status: Option<NeedStatus>,
        /// When it came.
        raised_on: Option<Date>,
        /// The meeting that it came up at.
        meeting: One<MeetingId>,
        /// Who has been talked to about it, when.
        dialogue: Text,
    }
    /// An initiative (*insats*, R-007, R-021, R-043).
    Initiative(InitiativeId) = "initiative" {
        /// What is to be done, in a line.
        title: Line = needed,
        /// More about it.
        description: Text,
        /// How far it is.
        status: Option<InitiativeStatus>,
        /// The needs that it meets.
        needs: Many<NeedId>,
        /// What good it does, to whom (*nytta*).
        expected_benefit: Text,
        /// Who might lead it.
        proposed_lead: One<OrganisationId>,
        /// Who leads it, as agreed.
        agreed_leads: Many<OrganisationId>,
        /// Why there are two.
        shared_lead_reason: Line,
        /// Who else does something in it.
        participants: Many<OrganisationId>,
        /// Who is told of it.
        informed: Many<OrganisationId>,
        /// Why it is only one side's.
        single_side_reason: Line,
        /// The joint position in which it was agreed on.
        position: One<JointPositionId>,
        /// The priority that it belongs to.
        priority: One<AnnualPriorityId>,
        /// Its place among those of its year, from 1.
        rank: Option<u32>,
        /// What part of knowledge governance it is in.
        phase: Option<Phase>,
        /// The areas of knowledge governance that it concerns.
        knowledge_areas: BTreeSet<KnowledgeArea>,
        /// The focus areas that it works for.
        focus_areas: BTreeSet<u8>,
        /// The dimensions of good care that it works for.
        good_care: BTreeSet<CareDimension>,
        /// What else it touches.
        themes: BTreeSet<Theme>,
        /// Where it is to be applied.
        scope: Option<Scope>,
        /// What it rests on.
        basis: Option<Basis>,
        /// Who takes part beside the parties.
        involvement: BTreeSet<Involvement>,
        /// How they do.
        involvement_how: Line,
        /// What tells whether it has an effect.
        indicator: Line,
        /// When it begins.
        valid_from: Option<Date>,
        /// When it is to be done.
        valid_to: Option<Date>,
        /// What came of it.
        result: Text,
    }
    /// A priority of a year (*prioriterat utvecklingsområde*, R-031).
    AnnualPriority(AnnualPriorityId) = "annual-priority" {
        /// The area.
        title: Line = needed,
        /// The year.
        year: Year = needed,
        /// Why.
        reason: Text,
        /// What is to be reached, and how one sees that it is.
        goal: Text,
        /// Who does what.
        roles: Text,
        /// What may go wrong.
        risks: Text,
        /// What of the Partnership's purposes it serves.
        purposes: BTreeSet<Purpose>,
        /// The focus areas that it belongs to.
        focus_areas: BTreeSet<u8>,
        /// The dimensions of good care that it works for.
        good_care: BTreeSet<CareDimension>,
        /// What it was chosen by.
        criteria: BTreeSet<Criterion>,
        /// How it was chosen by them.
        criteria_told: Text,
        /// The joint position in which it was agreed on.
        position: One<JointPositionId>,
        /// What came of it.
        result: Text,
    }
    /// A knowledge product (*kunskapsstöd*, R-081), also one to come.
    KnowledgeProduct(KnowledgeProductId) = "knowledge-product" {
        /// What it is called.
        title: Line = needed,
        /// The state's, or one beside it.
        kind: Option<ProductKind>,
        /// What it is: a guideline, a care process.
        form: Line,
        /// How far it is.
        status: Option<ProductStatus>,
        /// Who gives it out.
        issuer: One<OrganisationId>,
        /// Who keeps it up to date.
        maintainer: Line,
        /// Whom it is for.
        target_groups: BTreeSet<TargetGroup>,
        /// What it complements.
        based_on: Many<KnowledgeProductId>,
        /// Whether there is nothing of the state's to complement.
        based_on_nothing: bool,
        /// What it says the same as.
        duplicates: Many<KnowledgeProductId>,
        /// What it says in part the same as.
        overlaps: Many<KnowledgeProductId>,
        /// What it contradicts.
        contradicts: Many<KnowledgeProductId>,
        /// When it comes, or came.
        valid_from: Option<Date>,
        /// Until when it holds.
        valid_to: Option<Date>,
    }
    /// An operational collaboration (*operativ samverkan*, R-051).
    OperationalCollaboration(OperationalCollaborationId) = "operational-collaboration" {
        /// What it is about.
        title: Line = needed,
        /// The year.
        year: Year = needed,
        /// The priority that it carries out.
        priority: One<AnnualPriorityId>,
        /// Who takes part.
        participants: Many<OrganisationId>,
        /// How the work is done, as agreed.
        structure: Text,
        /// How far it is.
        status: Option<OperationalStatus>,
    }
    /// A group of the regions' system (*programområde*, *samverkansgrupp*).
    SystemGroup(SystemGroupId) = "system-group" {
        /// What it is called.
        title: Line = needed,
        /// What it is.
        kind: Option<GroupKind>,
        /// The area it works in.
        area: Line,
        /// Who hosts it.
        host: One<OrganisationId>,
        /// Whether the host carries it at present.
        host_status: Option<HostStatus>,
        /// The group that it works under.
        parent: One<SystemGroupId>,
        /// Whether it stands or is there for a task.
        permanence: Option<Permanence>,
        /// Whether its members were sought in the open.
        open_nomination: bool,
        /// How many women are in it; counted by the secretariat, never kept for a person.
        women: Option<u32>,
        /// How many men are in it.
        men: Option<u32>,
        /// Since when it is.
        valid_from: Option<Date>,
        /// Until when it was.
        valid_to: Option<Date>,
    }
    /// A direction document (*inriktningsdokument*, R-056).
    DirectionDocument(DirectionDocumentId) = "direction-document" {
        /// What it is called.
        title: Line = needed,
        /// The collaboration group that it is about.
        collaboration_group: One<SystemGroupId>,
        /// Its version.
        version: Line,
        /// How far it is.
        status: Option<DirectionStatus>,
        /// Who has written it.
        authors: Many<OrganisationId>,
        /// Since when it holds.
        valid_from: Option<Date>,
        /// When it is to be looked at again.
        review_by: Option<Date>,
        /// The joint position in which it was agreed on.
        position: One<JointPositionId>,
        /// Why the parties work together.
        purpose: Text,
        /// What it covers, and what not.
        coverage: Text,
        /// Who does what.
        roles: Text,
        /// How the work is done.
        working: Text,
        /// What is planned.
        planned: Text,
        /// How double work is avoided.
        avoids: Text,
        /// How it is followed up.
        follow_up: Text,
    }
    /// A governing document in a version (*styrande dokument*, R-002, R-003, R-072).
    GoverningDocument(GoverningDocumentId) = "governing-document" {
        /// What it is called.
        title: Line = needed,
        /// What it is.
        kind: Option<DocumentKind>,
        /// Its version.
        version: Line,
        /// Who has signed it.
        signatories: Many<OrganisationId>,
        /// Since when it holds.
        valid_from: Option<Date>,
        /// Until when it held.
        valid_to: Option<Date>,
        /// The version before.
        replaces: One<GoverningDocumentId>,
        /// The joint position in which it was adopted.
        position: One<JointPositionId>,
        /// Why there is none.
        waiver: Line,
        /// The Partnership's goal as it has it.
        goal: Text,
        /// Proposals for the next version.
        proposals: Text,
    }
    /// A nomination (*nominering*, R-039).
    Nomination(NominationId) = "nomination" {
        /// Who.
        person: One<PersonId> = needed,
        /// To what.
        nominated_to: Option<NominatedTo> = needed,
        /// To which group of the regions' system.
        nominated_group: One<SystemGroupId>,
        /// Who nominates.
        organisation: One<OrganisationId> = needed,
        /// The manager who does.
        nominated_by: Line,
        /// When.
        nominated_on: Option<Date>,
        /// Whether the person is at management level.
        management_level: bool,
        /// What the person may speak for.
        mandate: Text,
        /// How far it is.
        status: Option<NominationStatus>,
        /// The joint position in which the person was appointed.
        position: One<JointPositionId>,
        /// Where it is written down.
        document: Line,
    }
    /// A consultation round (*remissrunda*).
    ConsultationRound(ConsultationRoundId) = "consultation-round" {
        /// What it is about.
        title: Line = needed,
        /// How far it is.
        status: Option<RoundStatus>,
        /// The first day to answer.
        valid_from: Option<Date>,
        /// The last day to answer.
        valid_to: Option<Date>,
        /// The products that are sent round.
        products: Many<KnowledgeProductId>,
        /// How it is answered together.
        answer: Text,
    }
    /// The annual compilation of a year (*årlig sammanställning av insatser och resultat*, R-066).
    AnnualReport(AnnualReportId) = "annual-report" {
        /// The year told of.
        year: Year = needed,
        /// How far it is.
        status: Option<ReportStatus>,
        /// The day it was approved.
        adopted_on: Option<Date>,
        /// The joint position in which it was.
        position: One<JointPositionId>,
        /// The three most important results, what was learned, and the next steps.
        in_short: Text,
        /// What is to be said of the Partnership beside chairs, members and meetings.
        on_partnership: Text,
        /// Of the priorities: what was done, what came of it and what is left.
        on_priorities: Text,
        /// Of the initiatives, beside their table.
        on_initiatives: Text,
        /// Of the joint positions, beside their table.
        on_positions: Text,
        /// Of the ten focus areas, beside their table.
        on_focus_areas: Text,
        /// Of the work with programme areas and collaboration groups.
        on_groups: Text,
        /// Of what was unclear about roles.
        on_ambiguities: Text,
        /// Of how patients and professions took part.
        on_involvement: Text,
        /// Of how the forms of work served.
        on_forms: Text,
        /// Of the year to come.
        on_next_year: Text,
    }
    /// What the Partnership gives to the Council's report on a year (*underlag till Rådets redogörelse*, R-067).
    CouncilReport(CouncilReportId) = "council-report" {
        /// The year told of.
        year: Year = needed,
        /// How far it is.
        status: Option<ReportStatus>,
        /// The day it was sent to the authority that writes the report.
        sent_on: Option<Date>,
        /// Its case number there.
        case_number: Line,
        /// Of the meetings, beside their numbers.
        on_meetings: Text,
        /// Of the areas that were given priority.
        on_priorities: Text,
        /// Of what came of the work.
        on_results: Text,
        /// What the authorities make of it.
        judgement: Text,
    }
    /// The follow-up of the joint direction in a year (*uppföljning av gemensam inriktning*, R-087).
    DirectionReport(DirectionReportId) = "direction-report" {
        /// The year told of.
        year: Year = needed,
        /// How far it is.
        status: Option<ReportStatus>,
        /// The joint position in which it was approved.
        position: One<JointPositionId>,
        /// The day it was sent to the ministry.
        ministry_sent_on: Option<Date>,
        /// Its case number there.
        ministry_case_number: Line,
        /// The day it was sent to SKR's board.
        board_sent_on: Option<Date>,
        /// Its case number there.
        board_case_number: Line,
        /// 1. The joint goal: how things stand, what happened, an example, obstacles, next steps.
        on_goal: Text,
        /// 2. A coherent chain with clear responsibilities.
        on_chain: Text,
        /// 3. A greater focus on implementation.
        on_implementation: Text,
        /// 4. Follow-up and analysis.
        on_analysis: Text,
        /// 5. The yearly follow-up.
        on_follow_up: Text,
    }
    /// A seat or a role for a time (*förordnande*): who holds it, for whom, and how it was given.
    Appointment(AppointmentId) = "appointment" {
        /// Who; nobody in a vacant seat.
        person: One<PersonId>,
        /// As what.
        kind: Option<AppointmentKind> = needed,
        /// In which body; nowhere for a role outside the bodies.
        body: One<BodyId>,
        /// In which group of the regions' system.
        system_group: One<SystemGroupId>,
        /// For which organisation.
        organisation: One<OrganisationId>,
        /// The first day.
        valid_from: Option<Date>,
        /// The last day.
        valid_to: Option<Date>,
        /// Whether the person may speak for the organisation.
        mandate: Option<Mandate>,
        /// When that was confirmed.
        mandate_on: Option<Date>,
        /// What the mandate covers, or on what condition it is given.
        mandate_scope: Line,
        /// The joint position that gave it.
        position: One<JointPositionId>,
        /// The meeting and paragraph, or the decision elsewhere, that gave it.
        given_by: Line,
        /// The nomination that led to it.
        nomination: One<NominationId>,
        /// What the role is called, if not by its kind.
        role: Line,
        /// Whether it is held for the time being (*t.f.*, R-124).
        acting: bool,
        /// The network that it stands for in SKS.
        network: Option<Network>,
        /// The healthcare region that it stands for.
        healthcare_region: Option<HealthcareRegion>,
        /// The experience that the seat is for.
        seat_tags: BTreeSet<SeatTag>,
        /// Which term in a row it is.
        term: Option<u32>,
        /// Why it ended.
        end_reason: Line,
        /// Where this is known from.
        source: Line,
        /// The day that the source tells of.
        as_of: Option<Date>,
    }
    /// What an organisation is a member of, for a time: two different sets (R-010, R-011, C-03).
    Membership(MembershipId) = "membership" {
        /// Which organisation.
        organisation: One<OrganisationId> = needed,
        /// Of what.
        kind: Option<MembershipKind> = needed,
        /// The first day.
        valid_from: Option<Date>,
        /// The last day.
        valid_to: Option<Date>,
        /// Where that is known from.
        source: Line,
    }
    /// What an organisation asks a group of the regions' system for.
    GroupContact(GroupContactId) = "group-contact" {
        /// What it is about.
        title: Line = needed,
        /// The group that is asked.
        system_group: One<SystemGroupId> = needed,
        /// Who asks.
        organisation: One<OrganisationId> = needed,
        /// When.
        asked_on: Option<Date> = needed,
        /// The need that it comes from.
        need: One<NeedId>,
        /// The initiative that it is part of.
        initiative: One<InitiativeId>,
        /// When the group answered.
        answered_on: Option<Date>,
        /// What it answered.
        answer: Text,
    }
    /// That contact points have passed on what a meeting came to, each in its own organisation.
    Dissemination(DisseminationId) = "dissemination" {
        /// The meeting.
        meeting: One<MeetingId> = needed,
        /// In which organisations.
        organisations: Many<OrganisationId> = needed,
        /// When.
        spread_on: Option<Date> = needed,
        /// How: a news item, a management meeting.
        channel: Line,
    }
    /// A departure from a rule that is agreed on, with its reason (*avsteg*).
    Deviation(DeviationId) = "deviation" {
        /// From which rule.
        rule: Option<RuleId> = needed,
        /// In which year.
        year: Year = needed,
        /// At which meeting; none: in the year as a whole.
        meeting: One<MeetingId>,
        /// Why.
        reason: Line = needed,
        /// The joint position in which it was agreed on.
        position: One<JointPositionId>,
    }
}

impl Kind {
    /// The fields that together have one entry at a time: what they name is never so twice on one day (ORG-002).
    pub const fn once_at_a_time(self) -> &'static [&'static str] {
        match self {
            Kind::Membership => &["organisation", "kind"],
            _ => &[],
        }
    }

    /// Whether a field is seldom filled in, so that a form need not begin with it.
    pub fn is_seldom(self, field: &str) -> bool {
        let seldom: &[&str] = match self {
            Kind::Appointment => &[
                "mandate_scope",
                "position",
                "given_by",
                "nomination",
                "role",
                "acting",
                "network",
                "healthcare_region",
                "seat_tags",
                "term",
                "end_reason",
                "source",
                "as_of",
            ],
            _ => &[],
        };
        seldom.contains(&field)
    }

    /// The fields by which an entry is known again in a table from elsewhere: what is alike in all of them is one thing.
    pub const fn known_by(self) -> &'static [&'static str] {
        match self {
            Kind::Appointment => &["person", "body", "system_group", "kind", "organisation"],
            Kind::Membership => &["organisation", "kind"],
            Kind::Nomination => &["person", "nominated_to", "nominated_group", "organisation"],
            Kind::AnnualReport | Kind::CouncilReport | Kind::DirectionReport => &["year"],
            Kind::Deviation => &["rule", "year", "meeting"],
            Kind::AnnualPriority => &["title", "year"],
            Kind::GroupContact => &["title", "system_group", "asked_on"],
            Kind::Dissemination => &["meeting", "spread_on"],
            Kind::DirectionDocument | Kind::GoverningDocument => &["title", "version"],
            Kind::Need
            | Kind::Initiative
            | Kind::KnowledgeProduct
            | Kind::OperationalCollaboration
            | Kind::SystemGroup
            | Kind::ConsultationRound => &["title"],
        }
    }

    /// Whether a year has one entry of it and no more.
    pub const fn is_once_a_year(self) -> bool {
        matches!(self, Kind::AnnualReport | Kind::CouncilReport | Kind::DirectionReport)
    }
}

/// Every entry that the rules look at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registers {
    /// Needs.
    pub needs: Vec<Need>,
    /// Initiatives.
    pub initiatives: Vec<Initiative>,
    /// Priorities of all years.
    pub priorities: Vec<AnnualPriority>,
    /// Knowledge products.
    pub products: Vec<KnowledgeProduct>,
    /// Operational collaborations.
    pub collaborations: Vec<OperationalCollaboration>,
    /// Groups of the regions' system.
    pub groups: Vec<SystemGroup>,
    /// Direction documents in all versions.
    pub directions: Vec<DirectionDocument>,
    /// Governing documents in all versions.
    pub documents: Vec<GoverningDocument>,
    /// Nominations.
    pub nominations: Vec<Nomination>,
    /// Consultation rounds.
    pub rounds: Vec<ConsultationRound>,
    /// Annual compilations.
    pub annual_reports: Vec<AnnualReport>,
    /// What was given to the Council's reports.
    pub council_reports: Vec<CouncilReport>,
    /// Follow-ups of the joint direction.
    pub direction_reports: Vec<DirectionReport>,
    /// What groups of the regions' system were asked for, in all years.
    pub group_contacts: Vec<GroupContact>,
    /// What contact points have passed on, of all meetings.
    pub disseminations: Vec<Dissemination>,
    /// Departures from rules, of all years.
    pub deviations: Vec<Deviation>,
}
