//! Which item of a template an item is.

use crate::id::TemplateItemId;

/// What the names of the secretariat's own items begin with.
const OWN: &str = "own:";

/// Which item of a template. Stored under its [`name`](TemplateKey::name).
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
    /// An item that the secretariat wrote itself.
    Own(TemplateItemId),
}

impl TemplateKey {
    /// Every key of the built-in templates.
    pub const BUILT_IN: [TemplateKey; 22] = [
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
    pub fn name(self) -> String {
        let name = match self {
            TemplateKey::Own(id) => return format!("{OWN}{id}"),
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
        };
        name.to_owned()
    }

    /// The key that `name` is the [`name`](TemplateKey::name) of.
    pub fn named(name: &str) -> Option<TemplateKey> {
        if let Some(own) = name.strip_prefix(OWN) {
            return own.parse().ok().map(TemplateKey::Own);
        }
        TemplateKey::BUILT_IN.into_iter().find(|key| key.name() == name)
    }
}
