//! The templates that come with the program (documents.md 3.1 and 3.2).
//!
//! Headings are words and come from the message files under `agenda-template-` and the key; here is
//! only which items there are, what for and how long.

use super::{Comes, Template, TemplateItem, TemplateKey};
use crate::agenda::Purpose;
use crate::body::BodyLevel;

type Row = (TemplateKey, Purpose, u16, Comes);

#[rustfmt::skip]
const STRATEGIC: [Row; 13] = [
    (TemplateKey::Opening, Purpose::Information, 5, Comes::Always),
    (TemplateKey::AgendaConflict, Purpose::Position, 5, Comes::Always),
    (TemplateKey::PreviousMinutes, Purpose::Position, 5, Comes::Always),
    (TemplateKey::FollowUp, Purpose::Information, 10, Comes::Always),
    (TemplateKey::TacticalReport, Purpose::Discussion, 15, Comes::Always),
    (TemplateKey::CouncilReport, Purpose::Information, 10, Comes::Always),
    // Forty minutes for one to four matters; two are laid out, of twenty each.
    (TemplateKey::Matter, Purpose::Position, 20, Comes::Once),
    (TemplateKey::Matter, Purpose::Discussion, 20, Comes::Once),
    (TemplateKey::AnnualPriorities, Purpose::Position, 20, Comes::Autumn),
    (TemplateKey::AnnualReports, Purpose::Position, 15, Comes::Spring),
    (TemplateKey::InfoExchange, Purpose::Information, 10, Comes::Always),
    (TemplateKey::Aob, Purpose::Information, 5, Comes::Always),
    (TemplateKey::Closing, Purpose::Information, 5, Comes::Always),
];

// The sources give the tactical items but no minutes: these are the program's own.
#[rustfmt::skip]
const TACTICAL: [Row; 12] = [
    (TemplateKey::OpeningConflict, Purpose::Information, 5, Comes::Always),
    (TemplateKey::PreviousNotes, Purpose::Information, 5, Comes::Always),
    (TemplateKey::FollowUp, Purpose::Information, 10, Comes::Always),
    (TemplateKey::Needs, Purpose::Discussion, 15, Comes::Always),
    (TemplateKey::Initiatives, Purpose::Position, 20, Comes::Always),
    (TemplateKey::RoleAmbiguities, Purpose::Discussion, 10, Comes::Always),
    (TemplateKey::DirectionDocuments, Purpose::Position, 10, Comes::Always),
    (TemplateKey::StrategicPreparation, Purpose::Discussion, 15, Comes::Always),
    (TemplateKey::ConsultationRounds, Purpose::Information, 5, Comes::Always),
    (TemplateKey::InfoExchange, Purpose::Information, 10, Comes::Always),
    (TemplateKey::Dissemination, Purpose::Discussion, 10, Comes::Always),
    (TemplateKey::NextMeeting, Purpose::Information, 5, Comes::Always),
];

impl Template {
    /// The template that comes with the program for bodies of `level`; empty for levels that have none.
    pub fn built_in(level: Option<BodyLevel>) -> Self {
        let rows: &[Row] = match level {
            Some(BodyLevel::Strategic) => &STRATEGIC,
            Some(BodyLevel::Tactical) => &TACTICAL,
            Some(BodyLevel::Operational) | None => &[],
        };
        let item = |&(key, purpose, minutes, comes): &Row| TemplateItem {
            key,
            title: String::new(),
            purpose,
            minutes,
            comes,
            text: String::new(),
            section: String::new(),
            sub: false,
        };
        Self { items: rows.iter().map(item).collect() }
    }
}
