//! How each party follows a joint position up in its own house (*partens hantering*, R-006).

use chrono::NaiveDate as Date;

use super::JointPosition;
use crate::id::OrganisationId;

/// How far an organisation has come with the decision of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Handling {
    /// Not begun (*ej påbörjad*).
    #[default]
    NotStarted,
    /// Being prepared (*bereds*).
    InPreparation {
        /// When the decision is expected, if known.
        expected: Option<Date>,
        /// The organisation's case number (*dnr*); may be empty.
        case_number: String,
    },
    /// Decided (*beslutad*): by the organisation, in its own case.
    Decided {
        /// The day.
        on: Date,
        /// The organisation's case number; may be empty.
        case_number: String,
    },
    /// Declined (*avböjd*).
    Declined {
        /// The day.
        on: Date,
        /// The organisation's case number; may be empty.
        case_number: String,
    },
}

impl Handling {
    /// Whether the organisation has said what it will do.
    pub const fn is_settled(&self) -> bool {
        match self {
            Handling::Decided { .. } | Handling::Declined { .. } => true,
            Handling::NotStarted | Handling::InPreparation { .. } => false,
        }
    }

    /// The organisation's own case number; empty if there is none.
    pub const fn case_number(&self) -> &str {
        match self {
            Handling::NotStarted => "",
            Handling::InPreparation { case_number, .. }
            | Handling::Decided { case_number, .. }
            | Handling::Declined { case_number, .. } => case_number.as_str(),
        }
    }

    /// A word for storage and logs; the window has its own.
    pub const fn name(&self) -> &'static str {
        match self {
            Handling::NotStarted => "not_started",
            Handling::InPreparation { .. } => "in_preparation",
            Handling::Decided { .. } => "decided",
            Handling::Declined { .. } => "declined",
        }
    }
}

impl JointPosition {
    /// Says how far an organisation has come with a decision of its own; `None` if it needs
    /// none. Open also after the minutes are locked: it is the organisation's doing, not the
    /// meeting's.
    pub fn handled(&self, by: OrganisationId, handling: Option<Handling>) -> Self {
        let mut position = self.clone();
        match handling {
            Some(handling) => position.handling.insert(by, handling),
            None => position.handling.remove(&by),
        };
        position
    }

    /// Organisations whose own decision is still awaited (POS-002).
    pub fn awaited(&self) -> Vec<OrganisationId> {
        let open = self.handling.iter().filter(|(_, handling)| !handling.is_settled());
        open.map(|(&organisation, _)| organisation).collect()
    }
}
