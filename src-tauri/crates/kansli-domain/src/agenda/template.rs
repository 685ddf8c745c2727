//! The default agendas (*standarddagordningar*) of the two bodies, by key.
//!
//! Headings are words and come from the message files under `agenda-template-` and the
//! key; here is only which items there are, what for and how long.

use chrono::{Datelike, NaiveDate as Date};

use super::Purpose;
use crate::body::BodyLevel;

/// An item of a default agenda. Stored under its [`name`](TemplateKey::name).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateKey {
    /// Opening, attendance and mandates.
    Opening,
    /// Agenda and declared conflicts of interest.
    AgendaConflict,
    /// Choice of approver, previous minutes.
    PreviousMinutes,
    /// Follow-up of actions and positions (AGD-002).
    FollowUp,
    /// The tactical group's report (AGD-003).
    TacticalReport,
    /// From the consultation between the Council and the principals' group.
    CouncilReport,
    /// A matter of its own; the heading is the secretariat's.
    Matter,
    /// Priorities of the coming year, in autumn.
    AnnualPriorities,
    /// Annual summary and follow-up of the joint direction, in spring.
    AnnualReports,
    /// Exchange of information (AGD-001).
    InfoExchange,
    /// Any other business.
    Aob,
    /// Next meeting and summing up.
    Closing,
    /// Opening, attendance and conflicts, at a tactical meeting.
    OpeningConflict,
    /// Previous notes.
    PreviousNotes,
    /// Needs of the target groups.
    Needs,
    /// Initiatives: proposals, ranking, who does what.
    Initiatives,
    /// Ambiguities about roles.
    RoleAmbiguities,
    /// Direction documents of the collaboration groups.
    DirectionDocuments,
    /// Preparation for the strategic group.
    StrategicPreparation,
    /// Consultation rounds under way.
    ConsultationRounds,
    /// Passing on to the organisations through the contact points.
    Dissemination,
    /// Next meeting, at a tactical meeting.
    NextMeeting,
}

/// An item of a default agenda: what it is for and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TemplateItem {
    /// Which.
    pub key: TemplateKey,
    /// What for.
    pub purpose: Purpose,
    /// Minutes set aside.
    pub minutes: u16,
}

/// When in the year an item belongs on the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Season {
    Always,
    /// January to June.
    Spring,
    /// July to December.
    Autumn,
}

type Row = (TemplateKey, Purpose, u16, Season);

#[rustfmt::skip]
const STRATEGIC: [Row; 13] = [
    (TemplateKey::Opening, Purpose::Information, 5, Season::Always),
    (TemplateKey::AgendaConflict, Purpose::Position, 5, Season::Always),
    (TemplateKey::PreviousMinutes, Purpose::Position, 5, Season::Always),
    (TemplateKey::FollowUp, Purpose::Information, 10, Season::Always),
    (TemplateKey::TacticalReport, Purpose::Discussion, 15, Season::Always),
    (TemplateKey::CouncilReport, Purpose::Information, 10, Season::Always),
    // Forty minutes for one to four matters; two are laid out, of twenty each.
    (TemplateKey::Matter, Purpose::Position, 20, Season::Always),
    (TemplateKey::Matter, Purpose::Discussion, 20, Season::Always),
    (TemplateKey::AnnualPriorities, Purpose::Position, 20, Season::Autumn),
    (TemplateKey::AnnualReports, Purpose::Position, 15, Season::Spring),
    (TemplateKey::InfoExchange, Purpose::Information, 10, Season::Always),
    (TemplateKey::Aob, Purpose::Information, 5, Season::Always),
    (TemplateKey::Closing, Purpose::Information, 5, Season::Always),
];

// The sources give the tactical items but no minutes: these are the program's own.
#[rustfmt::skip]
const TACTICAL: [Row; 12] = [
    (TemplateKey::OpeningConflict, Purpose::Information, 5, Season::Always),
    (TemplateKey::PreviousNotes, Purpose::Information, 5, Season::Always),
    (TemplateKey::FollowUp, Purpose::Information, 10, Season::Always),
    (TemplateKey::Needs, Purpose::Discussion, 15, Season::Always),
    (TemplateKey::Initiatives, Purpose::Position, 20, Season::Always),
    (TemplateKey::RoleAmbiguities, Purpose::Discussion, 10, Season::Always),
    (TemplateKey::DirectionDocuments, Purpose::Position, 10, Season::Always),
    (TemplateKey::StrategicPreparation, Purpose::Discussion, 15, Season::Always),
    (TemplateKey::ConsultationRounds, Purpose::Information, 5, Season::Always),
    (TemplateKey::InfoExchange, Purpose::Information, 10, Season::Always),
    (TemplateKey::Dissemination, Purpose::Discussion, 10, Season::Always),
    (TemplateKey::NextMeeting, Purpose::Information, 5, Season::Always),
];

/// The default agenda of a body of `level` for a meeting on `on`; empty for levels
/// that have none.
pub fn default_agenda(level: Option<BodyLevel>, on: Date) -> Vec<TemplateItem> {
    let rows: &[Row] = match level {
        Some(BodyLevel::Strategic) => &STRATEGIC,
        Some(BodyLevel::Tactical) => &TACTICAL,
        Some(BodyLevel::Operational) | None => &[],
    };
    let season = if on.month() <= 6 { Season::Spring } else { Season::Autumn };
    rows.iter()
        .filter(|row| row.3 == Season::Always || row.3 == season)
        .map(|&(key, purpose, minutes, _)| TemplateItem { key, purpose, minutes })
        .collect()
}

impl TemplateKey {
    /// Whether the item stands on every agenda and so comes back by itself. The others are matters
    /// of their own, or belong to a season.
    pub fn stands(self) -> bool {
        let rows = STRATEGIC.iter().chain(&TACTICAL);
        self != TemplateKey::Matter
            && rows.filter(|row| row.0 == self).any(|row| row.3 == Season::Always)
    }

    /// Every key.
    pub const ALL: [TemplateKey; 22] = [
        TemplateKey::Opening,
        TemplateKey::AgendaConflict,
        TemplateKey::PreviousMinutes,
        TemplateKey::FollowUp,
        TemplateKey::TacticalReport,
        TemplateKey::CouncilReport,
        TemplateKey::Matter,
        TemplateKey::AnnualPriorities,
        TemplateKey::AnnualReports,
        TemplateKey::InfoExchange,
        TemplateKey::Aob,
        TemplateKey::Closing,
        TemplateKey::OpeningConflict,
        TemplateKey::PreviousNotes,
        TemplateKey::Needs,
        TemplateKey::Initiatives,
        TemplateKey::RoleAmbiguities,
        TemplateKey::DirectionDocuments,
        TemplateKey::StrategicPreparation,
        TemplateKey::ConsultationRounds,
        TemplateKey::Dissemination,
        TemplateKey::NextMeeting,
    ];

    /// The word it is stored under.
    pub const fn name(self) -> &'static str {
        match self {
            TemplateKey::Opening => "opening",
            TemplateKey::AgendaConflict => "agenda_conflict",
            TemplateKey::PreviousMinutes => "previous_minutes",
            TemplateKey::FollowUp => "follow_up",
            TemplateKey::TacticalReport => "tactical_report",
            TemplateKey::CouncilReport => "council_report",
            TemplateKey::Matter => "matter",
            TemplateKey::AnnualPriorities => "annual_priorities",
            TemplateKey::AnnualReports => "annual_reports",
            TemplateKey::InfoExchange => "info_exchange",
            TemplateKey::Aob => "aob",
            TemplateKey::Closing => "closing",
            TemplateKey::OpeningConflict => "opening_conflict",
            TemplateKey::PreviousNotes => "previous_notes",
            TemplateKey::Needs => "needs",
            TemplateKey::Initiatives => "initiatives",
            TemplateKey::RoleAmbiguities => "role_ambiguities",
            TemplateKey::DirectionDocuments => "direction_documents",
            TemplateKey::StrategicPreparation => "strategic_preparation",
            TemplateKey::ConsultationRounds => "consultation_rounds",
            TemplateKey::Dissemination => "dissemination",
            TemplateKey::NextMeeting => "next_meeting",
        }
    }

    /// The key that `name` is the [`name`](TemplateKey::name) of.
    pub fn named(name: &str) -> Option<TemplateKey> {
        TemplateKey::ALL.into_iter().find(|key| key.name() == name)
    }
}
